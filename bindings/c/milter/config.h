/* The configuration file: a key and its value on each line; `#` begins a comment. */
#ifndef CONFIG_H
#define CONFIG_H

#include "lists.h"
#include "text.h"

/* What is done with a message, added up. */
enum {
    ACT_HEADERS = 1,
    ACT_TAG = 2,
    ACT_QUARANTINE = 4,
    ACT_REJECT = 8,
};

/* Numbers are named by strings in config.c; all start at 0 there. */
enum { ON_ERROR_ACCEPT, ON_ERROR_TEMPFAIL };
enum { RESULTS_REMOVE, RESULTS_BELIEVE };
enum { SUBMISSIONS_SKIP, SUBMISSIONS_SCAN };

struct config {
    /* Read at start alone. */
    char *socket, *metrics;
    unsigned long workers;
    /* Read again at each reload. */
    char *log, *packs, *protect_file, *authserv_id, *tag, *reject_text;
    unsigned long max_size, max_time; /* bytes, milliseconds */
    unsigned on_error, results, submissions;
    unsigned acts[3]; /* by bunco_level */
    struct text regions, allow_domains, protect_domains, allow_indicators; /* a space behind each */
    struct text block_numbers, allow_numbers;                              /* paths of files, a line end behind each */
    struct names allow_senders;
    struct nets allow_clients, relays;
};

/* The configuration, or NULL with the mistake, `path:line: words`, in `error`. */
struct config *config_read(const char *path, struct text *error);
void config_free(struct config *config);

#endif
