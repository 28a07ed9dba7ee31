/* The configuration and the engine made from it: replaced as one while messages are being scanned. */
#ifndef POLICY_H
#define POLICY_H

#include "config.h"

#include <bunco.h>
#include <stdatomic.h>

struct policy {
    atomic_int owners;
    struct config *config;
    bunco_engine *engine;
};

/* Reads the configuration and makes its engine. NULL with words in `error`. One owner: the caller. */
struct policy *policy_read(const char *path, struct text *error);

/* Another owner of what is current. */
struct policy *policy_take(void);

/* One owner less; it goes with the last. NULL is allowed. */
void policy_drop(struct policy *policy);

/* Makes it current; the caller's ownership passes over, and that of the old one ends. NULL leaves nothing. */
void policy_swap(struct policy *fresh);

#endif
