#define _POSIX_C_SOURCE 200809L
#include "session.h"

#include "apply.h"
#include "metrics.h"
#include "pool.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Ready for the next message of the connection. */
static void forget_message(struct session *session) {
    policy_drop(session->policy);
    session->policy = NULL;
    bunco_message_clear(session->message);
    text_clear(&session->sender);
    text_clear(&session->results);
    text_clear(&session->from);
    text_clear(&session->subject);
    free(session->forged);
    session->forged = NULL;
    session->forged_count = session->results_count = session->received = session->froms = session->subjects = 0;
    memset(session->ours, 0, sizeof session->ours);
    session->size = 0;
    session->is_cut = session->is_body = session->has_failed = false;
}

/* What the last server agreed to. A server that begins a new connection on an old one (SMFIC_QUIT_NC) does not ask again. */
static atomic_ulong agreed_steps;
static atomic_bool agreed_quarantine;

static bool is_tcp;

static struct session *session_new(SMFICTX *context) {
    struct session *session = calloc(1, sizeof *session);
    if (session == NULL || smfi_setpriv(context, session) != MI_SUCCESS) return free(session), NULL;
    session->steps = agreed_steps;
    session->can_quarantine = agreed_quarantine;
    metrics.sessions++;
    return session;
}

static sfsistat negotiate(SMFICTX *context, unsigned long acts, unsigned long steps, unsigned long nothing1, unsigned long nothing2,
                          unsigned long *our_acts, unsigned long *our_steps, unsigned long *out1, unsigned long *out2) {
    (void)nothing1, (void)nothing2;
    const unsigned long needed = SMFIF_ADDHDRS | SMFIF_CHGHDRS;
    if ((acts & needed) != needed) return SMFIS_REJECT;
    *our_acts = needed | (acts & SMFIF_QUARANTINE);
    /* What needs no answer saves a round trip; but over TCP it makes what follows wait 40 ms for an acknowledgement, and Postfix sends
     * macros even for steps that nobody asked for. So there every step is asked for and answered. */
    unsigned long wanted = SMFIP_NOUNKNOWN | SMFIP_NOEOH | SMFIP_SKIP | SMFIP_HDR_LEADSPC;
    if (!is_tcp) wanted |= SMFIP_NOHELO | SMFIP_NORCPT | SMFIP_NODATA | SMFIP_NR_CONN | SMFIP_NR_HDR;
    *our_steps = steps & wanted;
    *out1 = *out2 = 0;
    agreed_steps = *our_steps;
    agreed_quarantine = (acts & SMFIF_QUARANTINE) != 0;
    return session_new(context) == NULL ? SMFIS_REJECT : SMFIS_CONTINUE;
}

static sfsistat connected(SMFICTX *context, char *name, _SOCK_ADDR *address) {
    (void)name;
    struct session *session = smfi_getpriv(context);
    if (session == NULL) session = session_new(context);
    if (session == NULL) return SMFIS_CONTINUE;
    const void *bytes = NULL;
    if (address != NULL && address->sa_family == AF_INET) {
        memcpy(&session->client, address, sizeof(struct sockaddr_in));
        bytes = &((struct sockaddr_in *)&session->client)->sin_addr;
    } else if (address != NULL && address->sa_family == AF_INET6) {
        memcpy(&session->client, address, sizeof(struct sockaddr_in6));
        bytes = &((struct sockaddr_in6 *)&session->client)->sin6_addr;
    }
    if (bytes != NULL) inet_ntop(address->sa_family, bytes, session->client_text, sizeof session->client_text);
    return session->steps & SMFIP_NR_CONN ? SMFIS_NOREPLY : SMFIS_CONTINUE;
}

static sfsistat skip(struct session *session, int reason) {
    metrics.skipped[reason]++;
    forget_message(session);
    return SMFIS_ACCEPT;
}

static sfsistat hello(SMFICTX *context, char *name) {
    (void)context, (void)name;
    return SMFIS_CONTINUE;
}

static sfsistat mail_to(SMFICTX *context, char **arguments) {
    (void)context, (void)arguments;
    return SMFIS_CONTINUE;
}

static sfsistat data(SMFICTX *context) {
    (void)context;
    return SMFIS_CONTINUE;
}

static sfsistat mail_from(SMFICTX *context, char **arguments) {
    struct session *session = smfi_getpriv(context);
    if (session == NULL) return SMFIS_ACCEPT;
    forget_message(session);
    session->policy = policy_take();
    if (session->policy == NULL) return SMFIS_ACCEPT;
    const struct config *config = session->policy->config;
    const struct sockaddr *client = (const struct sockaddr *)&session->client;
    if (nets_have(&config->allow_clients, client)) return skip(session, SKIPPED_CLIENT);
    if (config->submissions == SUBMISSIONS_SKIP && smfi_getsymval(context, "{auth_authen}") != NULL) {
        return skip(session, SKIPPED_SUBMISSION);
    }
    session->is_relay = nets_have(&config->relays, client);
    if (session->message == NULL) session->message = bunco_message_new();
    if (arguments != NULL && arguments[0] != NULL) text_puts(&session->sender, arguments[0]);
    return SMFIS_CONTINUE;
}

/* Adds to what is scanned, as far as that may go. */
static void take(struct session *session, const char *bytes, size_t length) {
    size_t left = session->policy->config->max_size - session->size;
    if (length > left) {
        length = left;
        session->is_cut = true;
    }
    if (bunco_message_append_mail(session->message, bytes, length) != BUNCO_OK) session->has_failed = true;
    session->size += length;
}

/* An Authentication-Results field that bears this server's name: those that the servers before us wrote stand above the Received
 * fields that came with the message; all others are forged. */
static bool is_forged(struct session *session, const char *value) {
    const struct config *config = session->policy->config;
    session->results_count++;
    if (config->authserv_id == NULL || !results_are_of(value, config->authserv_id)) return false;
    unsigned above = session->is_relay ? 1 : 0;
    if (config->results == RESULTS_BELIEVE && session->received <= above) {
        text_printf(&session->results, "Authentication-Results:%s\r\n", value);
        return false;
    }
    unsigned *forged = realloc(session->forged, (session->forged_count + 1) * sizeof *forged);
    if (forged == NULL) {
        session->has_failed = true;
    } else {
        session->forged = forged;
        forged[session->forged_count++] = session->results_count;
    }
    return true;
}

/* Remembers what is needed at the end. False for fields that are not to be believed. */
static bool note(struct session *session, const char *name, const char *value) {
    for (int i = 0; i < OUR_FIELDS; i++) {
        if (strcasecmp(name, our_fields[i]) == 0) return session->ours[i]++, false;
    }
    if (strcasecmp(name, "Authentication-Results") == 0) return !is_forged(session, value);
    if (strcasecmp(name, "Received") == 0) session->received++;
    if (strcasecmp(name, "From") == 0 && session->froms++ == 0) text_puts(&session->from, value);
    if (strcasecmp(name, "Subject") == 0 && session->subjects++ == 0) text_puts(&session->subject, value);
    return true;
}

static sfsistat header(SMFICTX *context, char *name, char *value) {
    struct session *session = smfi_getpriv(context);
    if (session != NULL && session->policy != NULL && note(session, name, value)) {
        take(session, name, strlen(name));
        take(session, session->steps & SMFIP_HDR_LEADSPC ? ":" : ": ", session->steps & SMFIP_HDR_LEADSPC ? 1 : 2);
        take(session, value, strlen(value));
        take(session, "\r\n", 2);
    }
    return session != NULL && session->steps & SMFIP_NR_HDR ? SMFIS_NOREPLY : SMFIS_CONTINUE;
}

static sfsistat body(SMFICTX *context, unsigned char *bytes, size_t length) {
    struct session *session = smfi_getpriv(context);
    if (session == NULL || session->policy == NULL) return SMFIS_CONTINUE;
    if (!session->is_body) take(session, "\r\n", 2);
    session->is_body = true;
    take(session, (const char *)bytes, length);
    return session->is_cut && session->steps & SMFIP_SKIP ? SMFIS_SKIP : SMFIS_CONTINUE;
}

/* Whether the sender is on the list, and proven to be who it says: a name alone is soon written. */
static bool is_allowed(struct session *session) {
    struct text address = { 0 }, head = { 0 };
    const struct names *names = &session->policy->config->allow_senders;
    if (session->froms == 1) from_address(text_of(&session->from), &address);
    bool is_proven = false;
    if (names_have(names, text_of(&address)) && session->results.length > 0) {
        text_printf(&head, "%sFrom: <%s>\r\n\r\n", session->results.at, address.at);
        bunco_message *message = bunco_message_new();
        is_proven = !head.failed && bunco_message_append_mail(message, head.at, head.length) == BUNCO_OK &&
                    bunco_message_sender(message, session->policy->engine) == BUNCO_SENDER_AUTHENTICATED;
        bunco_message_free(message);
    }
    text_free(&address);
    text_free(&head);
    return is_proven;
}

static sfsistat end_of_message(SMFICTX *context) {
    struct session *session = smfi_getpriv(context);
    if (session == NULL || session->policy == NULL) return SMFIS_ACCEPT;
    double start = now();
    remove_forged(context, session);
    if (is_allowed(session)) return skip(session, SKIPPED_SENDER);
    bunco_report *report = NULL;
    enum scan result = SCAN_MEMORY;
    if (!session->has_failed) result = pool_scan(&session->message, session->policy, &report);
    double seconds = now() - start;
    sfsistat answer;
    if (result == SCAN_DONE) {
        metrics_time(seconds);
        metrics.bytes += session->size;
        if (session->is_cut) metrics.cut++;
        answer = apply_report(context, session, report, seconds);
    } else {
        answer = apply_error(context, session, result, seconds);
    }
    bunco_report_free(report);
    forget_message(session);
    return answer;
}

static sfsistat aborted(SMFICTX *context) {
    struct session *session = smfi_getpriv(context);
    if (session != NULL) forget_message(session);
    return SMFIS_CONTINUE;
}

static sfsistat closed(SMFICTX *context) {
    struct session *session = smfi_getpriv(context);
    if (session == NULL) return SMFIS_CONTINUE;
    smfi_setpriv(context, NULL);
    forget_message(session);
    bunco_message_free(session->message);
    text_free(&session->sender);
    text_free(&session->results);
    text_free(&session->from);
    text_free(&session->subject);
    free(session);
    metrics.sessions--;
    return SMFIS_CONTINUE;
}

struct smfiDesc session_callbacks(const char *socket) {
    is_tcp = strncmp(socket, "inet", 4) == 0;
    return (struct smfiDesc){
        .xxfi_name = "bunco",
        .xxfi_version = SMFI_VERSION,
        .xxfi_flags = SMFIF_ADDHDRS | SMFIF_CHGHDRS | SMFIF_QUARANTINE,
        .xxfi_negotiate = negotiate,
        .xxfi_connect = connected,
        .xxfi_helo = hello,
        .xxfi_envfrom = mail_from,
        .xxfi_envrcpt = mail_to,
        .xxfi_data = data,
        .xxfi_header = header,
        .xxfi_body = body,
        .xxfi_eom = end_of_message,
        .xxfi_abort = aborted,
        .xxfi_close = closed,
    };
}
