/* What is done with a message at its end. */
#ifndef APPLY_H
#define APPLY_H

#include "header.h"
#include "policy.h"
#include "pool.h"

#include <libmilter/mfapi.h>
#include <netinet/in.h>

/* The fields that are added; whatever came with the message under these names is removed. */
enum { OUR_FIELDS = 5 };
extern const char *const our_fields[OUR_FIELDS];

/* A connection, and the message that is coming in on it. */
struct session {
    unsigned long steps;           /* what was negotiated: SMFIP_... */
    bool can_quarantine;
    struct sockaddr_storage client;
    char client_text[INET6_ADDRSTRLEN];
    bunco_message *message;        /* kept from message to message */

    struct policy *policy;         /* NULL when the message is not looked at */
    bool is_relay, is_cut, is_body, has_failed;
    size_t size;                   /* bytes to be scanned */
    struct text sender, from, subject, results; /* envelope; first fields; results that are believed */
    unsigned froms, subjects, received, results_count, ours[OUR_FIELDS];
    unsigned *forged;              /* which Authentication-Results fields are, from 1 */
    size_t forged_count;
};

void remove_forged(SMFICTX *context, struct session *session);
sfsistat apply_report(SMFICTX *context, struct session *session, const bunco_report *report, double seconds);
sfsistat apply_error(SMFICTX *context, struct session *session, enum scan result, double seconds);

#endif
