/* Scans what comes on standard input and prints the JSON reports, one a line.
 *
 * Input is commands: a word, a length, a line end, and as many bytes. `text`, `html`, `from` and `mail` give the message, `channel`
 * (a number), `region` and `authenticated` its circumstances; `scan` scans it and begins another. */
#include "check.h"

int main(void) {
    bunco_engine *engine = new_engine();
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_message *message = bunco_message_new();
    bunco_engine_free(engine);
    char word[16];
    size_t length;
    while (scanf("%15s %zu", word, &length) == 2) {
        CHECK(getchar() == '\n');
        char *bytes = malloc(length + 1);
        CHECK(bytes != NULL && fread(bytes, 1, length, stdin) == length);
        bytes[length] = '\0';
        bunco_status status = BUNCO_OK;
        if (strcmp(word, "text") == 0) {
            status = bunco_message_add(message, BUNCO_FIELD_TEXT, bytes, length);
        } else if (strcmp(word, "html") == 0) {
            status = bunco_message_add(message, BUNCO_FIELD_HTML, bytes, length);
        } else if (strcmp(word, "from") == 0) {
            status = bunco_message_add(message, BUNCO_FIELD_FROM, bytes, length);
        } else if (strcmp(word, "mail") == 0) {
            status = bunco_message_append_mail(message, bytes, length);
        } else if (strcmp(word, "channel") == 0) {
            status = bunco_message_set_channel(message, atoi(bytes));
        } else if (strcmp(word, "region") == 0) {
            status = bunco_message_set_region(message, bytes);
        } else if (strcmp(word, "authenticated") == 0) {
            status = bunco_message_set_sender(message, BUNCO_SENDER_AUTHENTICATED);
        } else {
            bunco_report *report = NULL;
            CHECK(strcmp(word, "scan") == 0);
            status = bunco_scanner_scan(scanner, message, &report, NULL);
            printf("%s\n", bunco_report_json(report, NULL));
            fflush(stdout);
            bunco_report_free(report);
            bunco_message_clear(message);
        }
        CHECK(status == BUNCO_OK);
        free(bytes);
    }
    bunco_message_free(message);
    bunco_scanner_free(scanner);
    return 0;
}
