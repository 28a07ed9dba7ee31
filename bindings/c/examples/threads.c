/* Threads share one engine; each has a scanner of its own. Every report of the mail, whose path is the argument, is the same. */
#include <bunco.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 4, SCANS = 25 };

static char mail[1 << 16];
static size_t length;

struct job {
    const bunco_engine *engine;
    bunco_report *last;
    int alike;
};

static void *work(void *argument) {
    struct job *job = argument;
    bunco_scanner *scanner = bunco_scanner_new(job->engine);
    for (int i = 0; i < SCANS; i++) {
        bunco_report *report = NULL;
        if (bunco_scanner_scan_mail(scanner, mail, length, &report, NULL) != BUNCO_OK) break;
        if (job->last == NULL || strcmp(bunco_report_json(report, NULL), bunco_report_json(job->last, NULL)) == 0) job->alike++;
        bunco_report_free(job->last);
        job->last = report;
    }
    bunco_scanner_free(scanner);
    return NULL;
}

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) return 2;
    length = fread(mail, 1, sizeof mail, file);
    fclose(file);

    bunco_engine *engine = NULL;
    if (bunco_engine_new(NULL, &engine, NULL) != BUNCO_OK) return 1;
    pthread_t threads[THREADS];
    struct job jobs[THREADS];
    for (int i = 0; i < THREADS; i++) {
        jobs[i] = (struct job){ engine, NULL, 0 };
        if (pthread_create(&threads[i], NULL, work, &jobs[i]) != 0) return 1;
    }
    int alike = 0;
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        alike += jobs[i].alike && strcmp(bunco_report_json(jobs[i].last, NULL), bunco_report_json(jobs[0].last, NULL)) == 0;
        alike += jobs[i].alike;
    }
    for (int i = 0; i < THREADS; i++) bunco_report_free(jobs[i].last);
    bunco_engine_free(engine);
    printf("%d scans in %d threads, %d alike\n", THREADS * SCANS, THREADS, alike - THREADS);
    return alike == THREADS * (SCANS + 1) ? 0 : 1;
}
