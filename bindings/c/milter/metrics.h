/* Counters, and the small HTTP server that shows them on the loopback interface as Prometheus text. */
#ifndef METRICS_H
#define METRICS_H

#include "text.h"

#include <stdatomic.h>

enum { ERROR_LATE, ERROR_FAULT, ERROR_MEMORY, ERRORS };
enum { SKIPPED_CLIENT, SKIPPED_SUBMISSION, SKIPPED_SENDER, SKIPPED };
enum { TIMES = 12 };

struct metrics {
    atomic_ulong levels[3], acts[4], errors[ERRORS], skipped[SKIPPED], reloads[2];
    atomic_ulong bytes, cut, forged;
    atomic_long sessions;
    atomic_ulong times[TIMES + 1], time_sum; /* by bucket; microseconds */
};

extern struct metrics metrics;

/* Seconds between the end of a message and its verdict. */
void metrics_time(double seconds);

/* All counters as text. */
void metrics_write(struct text *out);

/* Serves them at ADDRESS:PORT, a loopback address. False with words in `error` when that cannot be. */
bool metrics_start(const char *address, struct text *error);
void metrics_stop(void);

#endif
