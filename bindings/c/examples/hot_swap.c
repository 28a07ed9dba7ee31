/* The packs are changed while threads scan. One handle is kept under a lock; a thread takes a handle of its own from it for each
 * message, so that nobody waits for a scan, and the old engine goes when the last scan with it is over. */
#include <bunco.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 4, SWAPS = 6 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static bunco_engine *current;
static int stop;

static bunco_engine *take(void) {
    pthread_mutex_lock(&lock);
    bunco_engine *mine = stop ? NULL : bunco_engine_ref(current);
    pthread_mutex_unlock(&lock);
    return mine;
}

static void swap(bunco_engine *fresh) {
    pthread_mutex_lock(&lock);
    bunco_engine *old = current;
    current = fresh;
    pthread_mutex_unlock(&lock);
    bunco_engine_free(old);
}

static void *work(void *argument) {
    static const char text[] = "Your PC is locked due to a virus. Call Microsoft support now: +1 202 555 0137";
    long *scans = argument;
    bunco_engine *engine;
    while ((engine = take()) != NULL) {
        bunco_scanner *scanner = bunco_scanner_new(engine);
        bunco_report *report = NULL;
        bunco_engine_free(engine);
        if (bunco_scanner_scan_text(scanner, text, sizeof text - 1, &report, NULL) != BUNCO_OK) break;
        if (bunco_report_level(report) != BUNCO_LEVEL_LIKELY_SCAM) break;
        bunco_report_free(report);
        bunco_scanner_free(scanner);
        ++*scans;
    }
    return engine;
}

int main(void) {
    if (bunco_engine_new(NULL, &current, NULL) != BUNCO_OK) return 1;
    pthread_t threads[THREADS];
    long scans[THREADS] = { 0 };
    for (int i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, work, &scans[i]) != 0) return 1;
    }
    for (int i = 0; i < SWAPS; i++) {
        bunco_options options = BUNCO_OPTIONS_INIT;
        bunco_engine *fresh = NULL;
        options.max_findings = 10 + (size_t)i;
        if (bunco_engine_new(&options, &fresh, NULL) != BUNCO_OK) return 1;
        swap(fresh);
    }
    pthread_mutex_lock(&lock);
    stop = 1;
    pthread_mutex_unlock(&lock);
    long all = 0;
    for (int i = 0; i < THREADS; i++) {
        void *failed = NULL;
        pthread_join(threads[i], &failed);
        if (failed != NULL) return 1;
        all += scans[i];
    }
    bunco_engine_free(current);
    printf("%ld scans while the engine was changed %d times\n", all, SWAPS);
    return all > 0 ? 0 : 1;
}
