/* What the C tests share. */
#ifndef CHECK_H
#define CHECK_H

#include <bunco.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(wanted)                                                                                     \
    do {                                                                                                  \
        if (!(wanted)) {                                                                                  \
            fprintf(stderr, "%s:%d: expected %s\n", __FILE__, __LINE__, #wanted);                         \
            exit(1);                                                                                      \
        }                                                                                                 \
    } while (0)

static const char SCAM[] = "Your PC is locked due to a virus. Call Microsoft support now: +1 202 555 0137. Do not restart.";

static inline bunco_engine *new_engine(void) {
    bunco_engine *engine = NULL;
    CHECK(bunco_engine_new(NULL, &engine, NULL) == BUNCO_OK && engine != NULL);
    return engine;
}

static inline int says(const bunco_report *report, const char *words) { return strstr(bunco_report_json(report, NULL), words) != NULL; }

/* The report of a message, which stays as it is. */
static inline bunco_report *scanned(const bunco_engine *engine, const bunco_message *message) {
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    CHECK(bunco_scanner_scan(scanner, message, &report, NULL) == BUNCO_OK);
    bunco_scanner_free(scanner);
    return report;
}

/* Whether what is said of a host has the words. */
static inline int tells(const bunco_engine *engine, const char *host, const char *words) {
    bunco_text *json = NULL;
    CHECK(bunco_engine_check_domain(engine, host, strlen(host), &json, NULL) == BUNCO_OK);
    int has = strstr(bunco_text_data(json, NULL), words) != NULL;
    bunco_text_free(json);
    return has;
}

#define TEXT(text) (text), sizeof(text) - 1

#endif
