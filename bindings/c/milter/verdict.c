#include "verdict.h"

#include <string.h>

enum { MAX_REASONS = 4, MAX_INDICATORS = 24 };

const char *level_name(bunco_level level) {
    static const char *const names[] = { "nothing_found", "suspicious", "likely_scam" };
    return level < 0 || level > 2 ? "none" : names[level];
}

static bool is_among(const char *const *all, size_t count, const char *one) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(all[i], one) == 0) return true;
    }
    return false;
}

/* The strongest reasons, each once. */
static void read_reasons(struct verdict *verdict, const bunco_report *report) {
    const char *said[MAX_REASONS];
    for (size_t count = 0; count < MAX_REASONS; count++) {
        const bunco_finding *best = NULL;
        for (size_t i = 0; i < bunco_report_finding_count(report); i++) {
            const bunco_finding *finding = bunco_report_finding(report, i);
            double most = best == NULL ? 0 : bunco_finding_weight(best);
            if (bunco_finding_weight(finding) > most && !is_among(said, count, bunco_finding_why(finding))) best = finding;
        }
        if (best == NULL) return;
        said[count] = bunco_finding_why(best);
        if (count > 0) text_puts(&verdict->reason, " ");
        text_puts(&verdict->reason, said[count]);
    }
}

static void read_indicators(struct verdict *verdict, const bunco_report *report) {
    const char *seen[MAX_INDICATORS];
    size_t count = 0;
    text_puts(&verdict->indicators, "[");
    for (size_t i = 0; i < bunco_report_finding_count(report) && count < MAX_INDICATORS; i++) {
        const char *id = bunco_finding_indicator(bunco_report_finding(report, i));
        if (is_among(seen, count, id)) continue;
        if (count > 0) text_puts(&verdict->indicators, ",");
        text_json(&verdict->indicators, id);
        seen[count++] = id;
    }
    text_puts(&verdict->indicators, "]");
}

void verdict_read(struct verdict *verdict, const bunco_report *report, bool is_cut) {
    *verdict = (struct verdict){ .level = bunco_report_level(report), .score = bunco_report_score(report) };
    for (size_t i = 0; i < bunco_report_kind_count(report); i++) {
        text_printf(&verdict->kinds, i > 0 ? " %s" : "%s", bunco_report_kind(report, i));
    }
    for (size_t i = 0; i < bunco_report_limit_count(report); i++) {
        text_printf(&verdict->limits, i > 0 ? " %s" : "%s", bunco_report_limit(report, i));
    }
    if (is_cut) text_puts(&verdict->limits, verdict->limits.length > 0 ? " max_size" : "max_size");
    read_reasons(verdict, report);
    read_indicators(verdict, report);
}

void verdict_free(struct verdict *verdict) {
    text_free(&verdict->kinds);
    text_free(&verdict->reason);
    text_free(&verdict->indicators);
    text_free(&verdict->limits);
}
