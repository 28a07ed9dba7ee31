#define _POSIX_C_SOURCE 200809L
#include "policy.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct policy *current;

typedef bunco_status add_numbers(bunco_numbers *, const char *, const char *, size_t, bunco_error **);

/* Adds the list of a file; what is wrong with it is in `error` otherwise. */
static bool read_list(bunco_numbers *numbers, add_numbers *add, const char *path, struct text *error) {
    struct text list = { 0 };
    char block[65536];
    size_t got;
    FILE *file = fopen(path, "re");
    while (file != NULL && (got = fread(block, 1, sizeof block, file)) > 0) text_add(&list, block, got);
    bool is_read = file != NULL && !ferror(file) && !list.failed;
    if (!is_read) text_printf(error, "%s: cannot be read: %s", path, list.failed ? "memory ran out" : strerror(errno));
    if (file != NULL) fclose(file);
    bunco_error *wrong = NULL;
    /* Readers of a report see the name, not where it lies. */
    const char *slash = strrchr(path, '/');
    bool is_good = is_read && add(numbers, slash == NULL ? path : slash + 1, text_of(&list), list.length, &wrong) == BUNCO_OK;
    if (wrong != NULL) text_printf(error, "%s:%zu: %s", path, bunco_error_line(wrong, 0), bunco_error_message(wrong, 0));
    bunco_error_free(wrong);
    text_free(&list);
    return is_good;
}

/* Adds the lists of files, a line end behind each path. */
static bool read_lists(bunco_numbers *numbers, add_numbers *add, const struct text *paths, struct text *error) {
    struct text path = { 0 };
    bool is_good = true;
    for (const char *at = text_of(paths); *at != '\0' && is_good; at += strcspn(at, "\n") + 1) {
        text_clear(&path);
        text_add(&path, at, strcspn(at, "\n"));
        is_good = read_list(numbers, add, text_of(&path), error);
    }
    text_free(&path);
    return is_good;
}

/* A file mapped into memory. */
struct map {
    void *at;
    size_t length;
};

static void unmap(void *context) {
    struct map *map = context;
    if (map->length > 0) munmap(map->at, map->length);
    free(map);
}

static struct map *map_file(const char *path) {
    struct map *map = calloc(1, sizeof *map);
    struct stat about;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    bool is_good = map != NULL && file >= 0 && fstat(file, &about) == 0;
    if (is_good && about.st_size > 0) {
        map->length = (size_t)about.st_size;
        map->at = mmap(NULL, map->length, PROT_READ, MAP_SHARED, file, 0);
        is_good = map->at != MAP_FAILED;
    }
    int why = errno;
    if (file >= 0) close(file);
    if (!is_good) free(map);
    errno = why;
    return is_good ? map : NULL;
}

/* Names to protect: an index is used where it lies, and shared with other processes; a list is read. */
static bunco_names *read_names(const char *path, struct text *error) {
    struct map *map = map_file(path);
    if (map == NULL) return text_printf(error, "%s: cannot be read: %s", path, strerror(errno)), NULL;
    bunco_names *names = NULL;
    bunco_error *wrong = NULL;
    if (bunco_names_map(map->at, map->length, unmap, map, &names, NULL) == BUNCO_OK) return names;
    bunco_names_new(map->at, map->length, &names, &wrong);
    unmap(map);
    if (wrong != NULL) text_printf(error, "%s:%zu: %s", path, bunco_error_line(wrong, 0), bunco_error_message(wrong, 0));
    bunco_error_free(wrong);
    return names;
}

static bool make_engine(const struct config *config, bunco_engine **engine, struct text *error) {
    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_error *wrong = NULL;
    bunco_numbers *numbers = bunco_numbers_new();
    bool is_good = read_lists(numbers, bunco_numbers_block, &config->block_numbers, error) &&
                   read_lists(numbers, bunco_numbers_allow, &config->allow_numbers, error);
    bunco_names *names = is_good && config->protect_file != NULL ? read_names(config->protect_file, error) : NULL;
    is_good = is_good && (names != NULL) == (config->protect_file != NULL);
    options.max_input = config->max_size;
    options.regions = text_of(&config->regions);
    options.allow = text_of(&config->allow_domains);
    options.protect = text_of(&config->protect_domains);
    options.authserv_id = config->results == RESULTS_BELIEVE ? config->authserv_id : NULL;
    options.allow_indicators = text_of(&config->allow_indicators);
    options.numbers = numbers;
    options.names = names;
    options.packs = BUNCO_PACKS_ADDED;
    if (is_good) {
        bunco_status status = config->packs != NULL ? bunco_engine_from_folder(config->packs, &options, engine, &wrong)
                                                    : bunco_engine_new(&options, engine, &wrong);
        is_good = status == BUNCO_OK;
    }
    if (wrong != NULL) text_puts(error, bunco_error_text(wrong));
    bunco_error_free(wrong);
    bunco_numbers_free(numbers);
    bunco_names_free(names);
    return is_good;
}

/* What is made when first needed is made now, so that the first mail does not wait for it. */
static void warm_up(const bunco_engine *engine) {
    static const char text[] = "Your PC is locked. Call Microsoft support: +1 202 555 0100 or see https://www.example.com/";
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    bunco_scanner_scan_text(scanner, text, sizeof text - 1, &report, NULL);
    bunco_report_free(report);
    bunco_scanner_free(scanner);
}

struct policy *policy_read(const char *path, struct text *error) {
    struct policy *policy = calloc(1, sizeof *policy);
    if (policy == NULL) return text_puts(error, "memory ran out"), NULL;
    atomic_init(&policy->owners, 1);
    policy->config = config_read(path, error);
    if (policy->config != NULL && make_engine(policy->config, &policy->engine, error)) {
        warm_up(policy->engine);
        return policy;
    }
    policy_drop(policy);
    return NULL;
}

struct policy *policy_take(void) {
    pthread_mutex_lock(&lock);
    struct policy *mine = current;
    if (mine != NULL) mine->owners++;
    pthread_mutex_unlock(&lock);
    return mine;
}

void policy_drop(struct policy *policy) {
    if (policy == NULL || --policy->owners > 0) return;
    config_free(policy->config);
    bunco_engine_free(policy->engine);
    free(policy);
}

void policy_swap(struct policy *fresh) {
    pthread_mutex_lock(&lock);
    struct policy *old = current;
    current = fresh;
    pthread_mutex_unlock(&lock);
    policy_drop(old);
}
