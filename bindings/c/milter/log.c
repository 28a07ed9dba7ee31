#define _POSIX_C_SOURCE 200809L
#include "log.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int output = STDERR_FILENO;

bool log_open(const char *path) {
    int fresh = STDERR_FILENO;
    if (strcmp(path, "stderr") != 0) fresh = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0640);
    if (fresh < 0) return false;
    pthread_mutex_lock(&lock);
    int old = output;
    output = fresh;
    pthread_mutex_unlock(&lock);
    if (old != STDERR_FILENO) close(old);
    return true;
}

void log_begin(struct text *line, const char *event) {
    struct timespec now;
    struct tm utc;
    char time[32];
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &utc);
    strftime(time, sizeof time, "%Y-%m-%dT%H:%M:%S", &utc);
    text_printf(line, "{\"time\":\"%s.%03ldZ\",\"event\":\"%s\"", time, now.tv_nsec / 1000000, event);
}

void log_string(struct text *line, const char *key, const char *value) {
    text_printf(line, ",\"%s\":", key);
    text_json(line, value);
}

void log_end(struct text *line) {
    text_puts(line, "}\n");
    if (!line->failed) {
        pthread_mutex_lock(&lock);
        /* A log that cannot be written must not hold up mail. */
        ssize_t written = write(output, line->at, line->length);
        (void)written;
        pthread_mutex_unlock(&lock);
    }
    text_free(line);
}

void log_event(const char *event, const char *words) {
    struct text line = { 0 };
    log_begin(&line, event);
    log_string(&line, "text", words);
    log_end(&line);
}
