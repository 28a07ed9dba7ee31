/* Scans the mail whose path is the argument, and prints what was found.
 *
 *     cc -std=c11 scan_mail.c $(pkg-config --cflags --libs bunco) -o scan_mail && ./scan_mail mail.eml */
#include <bunco.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t room = 0;
    *length = 0;
    while (file != NULL && !feof(file) && !ferror(file)) {
        if (*length == room) {
            char *more = realloc(bytes, room = 2 * room + 65536);
            if (more == NULL) break;
            bytes = more;
        }
        *length += fread(bytes + *length, 1, room - *length, file);
    }
    int whole = file != NULL && feof(file);
    if (file != NULL) fclose(file);
    if (whole) return bytes;
    free(bytes);
    return NULL;
}

static void print(const bunco_report *report) {
    static const char *const levels[] = { "nothing found", "suspicious", "likely a scam" };
    printf("%s (%.3f)\n", levels[bunco_report_level(report)], bunco_report_score(report));
    for (size_t i = 0; i < bunco_report_finding_count(report); i++) {
        const bunco_finding *finding = bunco_report_finding(report, i);
        bunco_span span = bunco_finding_span(finding);
        size_t length;
        const char *quote = bunco_finding_quote(finding, &length);
        printf("  %s %zu..%zu \"%.*s\": %s (%+.1f)\n", bunco_finding_part(finding), span.start, span.end, (int)length, quote,
            bunco_finding_indicator(finding), bunco_finding_weight(finding));
    }
    for (size_t i = 0; i < bunco_report_advice_count(report); i++) printf("  > %s\n", bunco_report_advice(report, i));
}

int main(int count, char **arguments) {
    if (count != 2) {
        fprintf(stderr, "usage: scan_mail FILE\n");
        return 2;
    }
    size_t length;
    char *mail = read_file(arguments[1], &length);
    if (mail == NULL) {
        perror(arguments[1]);
        return 2;
    }
    bunco_engine *engine = NULL;
    bunco_scanner *scanner = NULL;
    bunco_report *report = NULL;
    bunco_error *error = NULL;
    bunco_status status = bunco_engine_new(NULL, &engine, &error);
    if (status == BUNCO_OK) {
        scanner = bunco_scanner_new(engine);
        status = bunco_scanner_scan_mail(scanner, mail, length, &report, &error);
    }
    if (status == BUNCO_OK) {
        print(report);
    } else {
        fprintf(stderr, "%s\n", bunco_error_text(error));
    }
    /* Any order, and NULL is fine. */
    bunco_engine_free(engine);
    bunco_report_free(report);
    bunco_scanner_free(scanner);
    bunco_error_free(error);
    free(mail);
    return status == BUNCO_OK ? 0 : 1;
}
