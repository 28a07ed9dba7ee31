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

#endif
