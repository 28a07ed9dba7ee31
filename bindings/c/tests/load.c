/* The library, whose path is the argument, is loaded and unloaded, and scans in a child that was forked after loading. */
#define _GNU_SOURCE
#include "check.h"
#include <dirent.h>
#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

static int entries(const char *folder) {
    DIR *dir = opendir(folder);
    CHECK(dir != NULL);
    int count = 0;
    while (readdir(dir) != NULL) count++;
    closedir(dir);
    return count;
}

/* ISO C knows no way from an object pointer to a function pointer. */
#define SYMBOL(name)                                \
    __typeof__(&bunco_##name) name;                 \
    do {                                            \
        void *found = dlsym(library, "bunco_" #name); \
        CHECK(found != NULL);                       \
        memcpy(&name, &found, sizeof found);        \
    } while (0)

static void use(void *library) {
    SYMBOL(engine_new);
    SYMBOL(scanner_new);
    SYMBOL(scanner_scan_text);
    SYMBOL(report_level);
    SYMBOL(report_free);
    SYMBOL(scanner_free);
    SYMBOL(engine_free);
    bunco_engine *engine = NULL;
    CHECK(engine_new(NULL, &engine, NULL) == BUNCO_OK);
    bunco_scanner *scanner = scanner_new(engine);
    pid_t child = fork();
    CHECK(child >= 0);
    bunco_report *report = NULL;
    CHECK(scanner_scan_text(scanner, SCAM, sizeof SCAM - 1, &report, NULL) == BUNCO_OK);
    CHECK(report_level(report) == BUNCO_LEVEL_LIKELY_SCAM);
    report_free(report);
    scanner_free(scanner);
    engine_free(engine);
    if (child == 0) _exit(0);
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int main(int count, char **arguments) {
    CHECK(count == 2);
    int files = entries("/proc/self/fd"), threads = entries("/proc/self/task");
    for (int i = 0; i < 5; i++) {
        void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) fprintf(stderr, "%s\n", dlerror());
        CHECK(library != NULL);
        use(library);
        CHECK(dlclose(library) == 0);
        CHECK(entries("/proc/self/fd") == files && entries("/proc/self/task") == threads);
    }
    return 0;
}
