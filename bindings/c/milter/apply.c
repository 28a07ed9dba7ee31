#include "apply.h"

#include "log.h"
#include "metrics.h"
#include "verdict.h"

#include <string.h>

/* Bytes of reasons in a header field. */
enum { MAX_REASON = 600 };

enum { FIELD_LEVEL, FIELD_SCORE, FIELD_KINDS, FIELD_REASON, FIELD_LIMITS };
const char *const our_fields[OUR_FIELDS] = { "X-Bunco-Level", "X-Bunco-Score", "X-Bunco-Kinds", "X-Bunco-Reason", "X-Bunco-Limits" };

/* libmilter takes strings that it does not change as if it did. */
static char *lent(const char *string) {
    union {
        const char *from;
        char *to;
    } pointer = { .from = string };
    return pointer.to;
}

void remove_forged(SMFICTX *context, struct session *session) {
    /* From the last, so that the numbers of those before stay right. */
    for (int i = 0; i < OUR_FIELDS; i++) {
        for (unsigned n = session->ours[i]; n > 0; n--) smfi_chgheader(context, lent(our_fields[i]), (int)n, NULL);
    }
    for (size_t i = session->forged_count; i > 0; i--) {
        smfi_chgheader(context, lent("Authentication-Results"), (int)session->forged[i - 1], NULL);
    }
    metrics.forged += session->forged_count;
}

/* A field, with the space before its value if the server leaves that to us. */
static bool add_field(SMFICTX *context, const struct session *session, int field, const char *words) {
    struct text value = { 0 };
    if (session->steps & SMFIP_HDR_LEADSPC) text_puts(&value, " ");
    header_value(&value, words, MAX_REASON);
    bool is_good = !value.failed && smfi_addheader(context, lent(our_fields[field]), value.at) == MI_SUCCESS;
    text_free(&value);
    return is_good;
}

static bool add_fields(SMFICTX *context, const struct session *session, const struct verdict *verdict) {
    struct text score = { 0 };
    text_printf(&score, "%.3f", verdict->score);
    bool is_good = add_field(context, session, FIELD_LEVEL, level_name(verdict->level)) &&
                   add_field(context, session, FIELD_SCORE, text_of(&score));
    if (verdict->kinds.length > 0) is_good = add_field(context, session, FIELD_KINDS, verdict->kinds.at) && is_good;
    if (verdict->reason.length > 0) is_good = add_field(context, session, FIELD_REASON, verdict->reason.at) && is_good;
    if (verdict->limits.length > 0) is_good = add_field(context, session, FIELD_LIMITS, verdict->limits.at) && is_good;
    text_free(&score);
    return is_good;
}

/* Puts the tag before the subject, which stays as it is otherwise, encoded words and folds and all. */
static bool add_tag(SMFICTX *context, const struct session *session, const char *tag) {
    struct text value = { 0 };
    const char *subject = text_of(&session->subject);
    subject += strspn(subject, " \t");
    if (session->steps & SMFIP_HDR_LEADSPC) text_puts(&value, " ");
    header_value(&value, tag, 100);
    const char *bare = text_of(&value) + strspn(text_of(&value), " ");
    bool has_it = strncmp(subject, bare, strlen(bare)) == 0;
    if (*subject != '\0') text_printf(&value, " %s", subject);
    bool is_good = !value.failed;
    if (is_good && !has_it && session->subjects > 0) is_good = smfi_chgheader(context, "Subject", 1, value.at) == MI_SUCCESS;
    if (is_good && session->subjects == 0) is_good = smfi_addheader(context, "Subject", value.at) == MI_SUCCESS;
    text_free(&value);
    return is_good;
}

/* Does it, and takes from `acts` what could not be done. */
static void act(SMFICTX *context, const struct session *session, const struct verdict *verdict, unsigned *acts) {
    const struct config *config = session->policy->config;
    if (*acts & ACT_REJECT) {
        *acts = ACT_REJECT;
        smfi_setreply(context, "550", "5.7.1", config->reject_text);
        return;
    }
    if (*acts & ACT_HEADERS && !add_fields(context, session, verdict)) *acts &= ~(unsigned)ACT_HEADERS;
    if (*acts & ACT_TAG && !add_tag(context, session, config->tag)) *acts &= ~(unsigned)ACT_TAG;
    if (*acts & ACT_QUARANTINE) {
        struct text reason = { 0 };
        text_printf(&reason, "bunco: %s, score %.3f", level_name(verdict->level), verdict->score);
        bool is_good = session->can_quarantine && !reason.failed && smfi_quarantine(context, reason.at) == MI_SUCCESS;
        if (!is_good) *acts &= ~(unsigned)ACT_QUARANTINE;
        text_free(&reason);
    }
}

static void log_message(SMFICTX *context, const struct session *session, struct text *line, const char *event, double seconds) {
    const char *queue_id = smfi_getsymval(context, "i");
    log_begin(line, event);
    log_string(line, "queue_id", queue_id == NULL ? "" : queue_id);
    log_string(line, "client", session->client_text);
    log_string(line, "sender", text_of(&session->sender));
    text_printf(line, ",\"bytes\":%zu,\"ms\":%.2f", session->size, seconds * 1e3);
    if (session->forged_count > 0) text_printf(line, ",\"forged_results\":%zu", session->forged_count);
}

sfsistat apply_report(SMFICTX *context, struct session *session, const bunco_report *report, double seconds) {
    static const char *const names[] = { "headers", "tag", "quarantine", "reject" };
    struct verdict verdict;
    struct text line = { 0 };
    verdict_read(&verdict, report, session->is_cut);
    int level = verdict.level < 0 || verdict.level > 2 ? 0 : (int)verdict.level;
    unsigned acts = session->policy->config->acts[level];
    act(context, session, &verdict, &acts);
    metrics.levels[level]++;
    log_message(context, session, &line, "message", seconds);
    text_printf(&line, ",\"level\":\"%s\",\"score\":%.3f,\"actions\":[", level_name(verdict.level), verdict.score);
    for (unsigned i = 0, before = 0; i < 4; i++) {
        if ((acts & 1u << i) == 0) continue;
        metrics.acts[i]++;
        text_printf(&line, before++ > 0 ? ",\"%s\"" : "\"%s\"", names[i]);
    }
    text_printf(&line, "],\"indicators\":%s", text_of(&verdict.indicators));
    if (verdict.kinds.length > 0) log_string(&line, "kinds", verdict.kinds.at);
    if (verdict.limits.length > 0) log_string(&line, "limits", verdict.limits.at);
    log_end(&line);
    verdict_free(&verdict);
    return acts & ACT_REJECT ? SMFIS_REJECT : SMFIS_ACCEPT;
}

sfsistat apply_error(SMFICTX *context, struct session *session, enum scan result, double seconds) {
    struct text line = { 0 };
    int reason = result == SCAN_LATE ? ERROR_LATE : result == SCAN_FAULT ? ERROR_FAULT : ERROR_MEMORY;
    bool is_open = session->policy->config->on_error == ON_ERROR_ACCEPT;
    metrics.errors[reason]++;
    log_message(context, session, &line, "error", seconds);
    log_string(&line, "reason", reason == ERROR_LATE ? "late" : reason == ERROR_FAULT ? "fault" : "memory");
    log_string(&line, "answer", is_open ? "accept" : "tempfail");
    log_end(&line);
    return is_open ? SMFIS_ACCEPT : SMFIS_TEMPFAIL;
}
