/* What a report says, in words for header fields and for the log. */
#ifndef VERDICT_H
#define VERDICT_H

#include "text.h"
#include <bunco.h>

struct verdict {
    bunco_level level;
    double score;
    struct text kinds;      /* `tech_support callback` */
    struct text reason;     /* sentences, strongest first */
    struct text indicators; /* a JSON array of ids, each once */
    struct text limits;     /* `max_input max_size` */
};

/* `nothing_found`, `suspicious` or `likely_scam`. */
const char *level_name(bunco_level level);

/* Reads a report; `is_cut` says that only the beginning of the mail was scanned. */
void verdict_read(struct verdict *verdict, const bunco_report *report, bool is_cut);
void verdict_free(struct verdict *verdict);

#endif
