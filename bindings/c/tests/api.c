/* What the functions do, with good arguments and bad ones. */
#include "check.h"

static void versions(void) {
    CHECK(strcmp(bunco_version(), BUNCO_VERSION) == 0);
    CHECK(bunco_abi_version() == BUNCO_ABI_VERSION);
    CHECK(strcmp(bunco_status_text(BUNCO_OK), "success") == 0);
    CHECK(strcmp(bunco_status_text(12345), "unknown status") == 0);
}

static void numbers_are_stable(void) {
    CHECK(BUNCO_OK == 0 && BUNCO_NULL_POINTER == 1 && BUNCO_INVALID_ARGUMENT == 2 && BUNCO_FILE == 3 && BUNCO_PANIC == 99);
    CHECK(BUNCO_PACK_SYNTAX == 10 && BUNCO_PACK_SCHEMA == 11 && BUNCO_PACK_DUPLICATE == 12 && BUNCO_PACK_SOURCE == 13);
    CHECK(BUNCO_LIST == 4 && BUNCO_ATTESTATION_UNKNOWN == 0 && BUNCO_ATTESTATION_FULL == 1 && BUNCO_ATTESTATION_NONE == 4);
    CHECK(BUNCO_PACK_EXAMPLE == 14 && BUNCO_PACK_REFERENCE == 15 && BUNCO_PACK_LIMIT == 16 && BUNCO_PACK_OTHER == 19);
    CHECK(BUNCO_LEVEL_NOTHING_FOUND == 0 && BUNCO_LEVEL_SUSPICIOUS == 1 && BUNCO_LEVEL_LIKELY_SCAM == 2);
    CHECK(sizeof(bunco_span) == 2 * sizeof(size_t) && sizeof(bunco_status) == 4 && sizeof(bunco_level) == 4);
}

static void a_text(const bunco_engine *engine) {
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    bunco_error *error = NULL;
    CHECK(bunco_scanner_scan_text(scanner, SCAM, sizeof SCAM - 1, &report, &error) == BUNCO_OK && error == NULL);
    bunco_scanner_free(scanner);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_LIKELY_SCAM);
    CHECK(bunco_report_score(report) > 0.5 && bunco_report_score(report) <= 1.0 && bunco_report_base(report) < 0.0);
    CHECK(bunco_report_kind_count(report) > 0 && strcmp(bunco_report_kind(report, 0), "tech_support") == 0);
    CHECK(bunco_report_brand_count(report) == 1 && strcmp(bunco_report_brand(report, 0), "microsoft") == 0);
    CHECK(bunco_report_advice_count(report) > 0 && strlen(bunco_report_advice(report, 0)) > 0);
    CHECK(bunco_report_limit_count(report) == 0 && bunco_report_limit(report, 0) == NULL);
    CHECK(bunco_report_observable_count(report) == 1 && strcmp(bunco_report_observable_type(report, 0), "phone") == 0);
    CHECK(strcmp(bunco_report_observable_value(report, 0), "+12025550137") == 0);
    CHECK(bunco_report_finding_count(report) > 0);
    for (size_t i = 0; i < bunco_report_finding_count(report); i++) {
        const bunco_finding *finding = bunco_report_finding(report, i);
        bunco_span span = bunco_finding_span(finding);
        size_t length = 0;
        const char *quote = bunco_finding_quote(finding, &length);
        CHECK(span.start <= span.end && span.end < sizeof SCAM && span.end - span.start == length);
        CHECK(memcmp(quote, SCAM + span.start, length) == 0 && quote[length] == '\0');
        CHECK(strcmp(bunco_finding_part(finding), "text") == 0 && strlen(bunco_finding_indicator(finding)) > 0);
        CHECK(strlen(bunco_finding_why(finding)) > 0 && bunco_finding_weight(finding) >= 0.0);
        for (size_t j = 0; j < bunco_finding_detail_count(finding); j++) {
            CHECK(strlen(bunco_finding_detail_name(finding, j)) > 0 && bunco_finding_detail_value(finding, j) != NULL);
        }
    }
    CHECK(bunco_report_finding(report, bunco_report_finding_count(report)) == NULL);
    size_t length = 0;
    const char *json = bunco_report_json(report, &length);
    CHECK(strlen(json) == length && json[0] == '{' && json == bunco_report_json(report, NULL));
    bunco_report_free(report);
}

/* NUL and broken UTF-8 are text like any other, and spans count the bytes as they are. */
static void odd_bytes(const bunco_engine *engine) {
    char text[256] = "\xff\xfe\0\xc3 ";
    size_t before = 5, length = before + sizeof SCAM - 1;
    memcpy(text + before, SCAM, sizeof SCAM - 1);
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    CHECK(bunco_scanner_scan_text(scanner, text, length, &report, NULL) == BUNCO_OK);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_LIKELY_SCAM);
    int numbers = 0;
    for (size_t i = 0; i < bunco_report_finding_count(report); i++) {
        const bunco_finding *finding = bunco_report_finding(report, i);
        bunco_span span = bunco_finding_span(finding);
        CHECK(span.end <= length);
        numbers += memcmp(text + span.start, "+1 202 555 0137", 15) == 0;
    }
    CHECK(numbers > 0);
    bunco_report_free(report);
    CHECK(bunco_scanner_scan_text(scanner, NULL, 0, &report, NULL) == BUNCO_OK);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_NOTHING_FOUND);
    bunco_report_free(report);
    bunco_scanner_free(scanner);
}

/* A mail gives the same report whole, in two pieces cut anywhere, and byte by byte. */
static void a_mail(const bunco_engine *engine) {
    char mail[512];
    int length = snprintf(mail, sizeof mail,
        "From: Microsoft Support <help@desk.example>\r\nSubject: =?utf-8?q?Your_PC?= is locked\r\n\r\n%s\r\n", SCAM);
    CHECK(length > 0 && (size_t)length < sizeof mail);
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *whole = NULL;
    CHECK(bunco_scanner_scan_mail(scanner, mail, (size_t)length, &whole, NULL) == BUNCO_OK);
    CHECK(bunco_report_level(whole) == BUNCO_LEVEL_LIKELY_SCAM);
    bunco_message *message = bunco_message_new();
    for (size_t cut = 0; cut < (size_t)length; cut += 37) {
        bunco_report *report = NULL;
        CHECK(bunco_message_append_mail(message, mail, cut) == BUNCO_OK);
        CHECK(bunco_message_append_mail(message, mail + cut, (size_t)length - cut) == BUNCO_OK);
        CHECK(bunco_scanner_scan(scanner, message, &report, NULL) == BUNCO_OK);
        CHECK(strcmp(bunco_report_json(report, NULL), bunco_report_json(whole, NULL)) == 0);
        bunco_report_free(report);
        bunco_message_clear(message);
    }
    bunco_message_free(message);
    bunco_report_free(whole);
    bunco_scanner_free(scanner);
}

/* What findings point at can be had, also of a mail that had to be decoded. */
static void parts(const bunco_engine *engine) {
    static const char mail[] =
        "Subject: =?utf-8?Q?Locked=21?=\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "WW91ciBQQyBpcyBsb2NrZWQuIENhbGwgTWljcm9zb2Z0IHN1cHBvcnQgbm93OiArMSAyMDIgNTU1IDAxMzc=\r\n";
    bunco_message *message = bunco_message_new();
    CHECK(bunco_message_append_mail(message, mail, sizeof mail - 1) == BUNCO_OK);
    CHECK(bunco_message_add(message, BUNCO_FIELD_TEXT, "a\0\xff" "b", 4) == BUNCO_OK);
    CHECK(bunco_message_set_caller_id(message, "+1 202 555 0100") == BUNCO_OK);
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = NULL;
    bunco_error *error = NULL;
    bunco_text *text = NULL;
    size_t length = 0, size = 0;
    CHECK(bunco_scanner_scan(scanner, message, &report, NULL) == BUNCO_OK && bunco_report_finding_count(report) > 2);
    for (size_t i = 0; i < bunco_report_finding_count(report); i++) {
        const bunco_finding *finding = bunco_report_finding(report, i);
        bunco_span span = bunco_finding_span(finding);
        CHECK(bunco_finding_cleared(finding) != NULL);
        CHECK(bunco_message_part(message, bunco_finding_part(finding), &text, &error) == BUNCO_OK && error == NULL);
        const char *part = bunco_text_data(text, &length), *quote = bunco_finding_quote(finding, &size);
        CHECK(span.end <= length && size == span.end - span.start && memcmp(part + span.start, quote, size) == 0);
        bunco_text_free(text);
    }
    CHECK(bunco_message_part(message, "text", &text, NULL) == BUNCO_OK);
    CHECK(memcmp(bunco_text_data(text, &length), "a\0\xff" "b", 5) == 0 && length == 4);
    bunco_text_free(text);
    CHECK(bunco_message_part(message, "caller_id", &text, NULL) == BUNCO_OK && strcmp(bunco_text_data(text, NULL), "+1 202 555 0100") == 0);
    bunco_text_free(text);
    CHECK(bunco_message_part(message, "body/1", &text, &error) == BUNCO_INVALID_ARGUMENT && text == NULL);
    CHECK(strstr(bunco_error_text(error), "no part \"body/1\"; there are: subject, body/0, text") != NULL);
    bunco_error_free(error);
    bunco_report_free(report);
    bunco_scanner_free(scanner);
    bunco_message_free(message);
}

/* Only the server that the engine trusts is believed, and what was set counts first. */
static void a_sender(void) {
    static const char mail[] =
        "Authentication-Results: mx.example.com; dmarc=pass header.from=bank.example\r\nFrom: a@bank.example\r\n\r\n";
    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_engine *engine = NULL, *nobody = new_engine();
    options.authserv_id = "mx.example.com";
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK);
    bunco_message *message = bunco_message_new();
    CHECK(bunco_message_append_mail(message, mail, sizeof mail - 1) == BUNCO_OK);
    CHECK(bunco_message_sender(message, engine) == BUNCO_SENDER_AUTHENTICATED);
    CHECK(bunco_message_sender(message, nobody) == BUNCO_SENDER_UNKNOWN);
    CHECK(bunco_message_set_sender(message, BUNCO_SENDER_FAILED) == BUNCO_OK);
    CHECK(bunco_message_sender(message, engine) == BUNCO_SENDER_FAILED);
    CHECK(bunco_message_sender(NULL, engine) == BUNCO_SENDER_UNKNOWN && bunco_message_sender(message, NULL) == BUNCO_SENDER_UNKNOWN);
    bunco_message_free(message);
    bunco_engine_free(engine);
    bunco_engine_free(nobody);
}

static void a_record(const bunco_engine *engine) {
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_message *message = bunco_message_new();
    bunco_report *report = NULL;
    CHECK(bunco_message_add(message, BUNCO_FIELD_SUBJECT, "Account locked", 14) == BUNCO_OK);
    CHECK(bunco_message_add(message, BUNCO_FIELD_FROM, "Microsoft <a@b.example>", 23) == BUNCO_OK);
    CHECK(bunco_message_add(message, BUNCO_FIELD_REPLY_TO, "c@d.example", 11) == BUNCO_OK);
    CHECK(bunco_message_add(message, BUNCO_FIELD_TEXT, SCAM, sizeof SCAM - 1) == BUNCO_OK);
    CHECK(bunco_message_add(message, BUNCO_FIELD_HTML, "<p>Call <b>now</b>", 18) == BUNCO_OK);
    CHECK(bunco_message_add(message, BUNCO_FIELD_FILE_NAME, "invoice.pdf.exe", 15) == BUNCO_OK);
    CHECK(bunco_message_add(message, 0, "x", 1) == BUNCO_INVALID_ARGUMENT);
    CHECK(bunco_message_add(message, BUNCO_FIELD_TEXT, NULL, 1) == BUNCO_NULL_POINTER);
    CHECK(bunco_message_add(message, BUNCO_FIELD_TEXT, "x", SIZE_MAX) == BUNCO_INVALID_ARGUMENT);
    CHECK(bunco_message_set_channel(message, BUNCO_CHANNEL_EMAIL) == BUNCO_OK);
    CHECK(bunco_message_set_channel(message, 77) == BUNCO_INVALID_ARGUMENT);
    CHECK(bunco_message_set_region(message, "us") == BUNCO_OK);
    CHECK(bunco_message_set_region(message, "USA") == BUNCO_INVALID_ARGUMENT);
    CHECK(bunco_message_set_sender(message, BUNCO_SENDER_FAILED) == BUNCO_OK);
    CHECK(bunco_message_set_sender(message, -1) == BUNCO_INVALID_ARGUMENT);
    CHECK(bunco_message_set_caller_id(message, "+1 202 555 0100") == BUNCO_OK);
    CHECK(bunco_message_set_caller_id(message, NULL) == BUNCO_OK);
    CHECK(bunco_scanner_scan(scanner, message, &report, NULL) == BUNCO_OK);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_LIKELY_SCAM);
    bunco_scanner_free(scanner);
    bunco_message_free(message);
    bunco_report_free(report);
}

static void checks(const bunco_engine *engine) {
    bunco_text *json = NULL;
    bunco_error *error = NULL;
    size_t length = 0;
    const char host[] = "https://micr0soft-login.example/";
    CHECK(bunco_engine_check_domain(engine, host, sizeof host - 1, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, &length), "\"brand\":\"microsoft\"") != NULL && length == strlen(bunco_text_data(json, NULL)));
    bunco_text_free(json);
    CHECK(bunco_engine_check_domain(engine, "microsoft.com", 13, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"verdict\":\"official\"") != NULL);
    bunco_text_free(json);
    CHECK(bunco_engine_check_phones(engine, BUNCO_FIELD_TEXT, SCAM, sizeof SCAM - 1, "US", NULL, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"e164\":\"+12025550137\"") != NULL);
    bunco_text_free(json);
    CHECK(bunco_engine_check_phones(engine, BUNCO_FIELD_HTML, "<b>+1 202</b> 555 0137", 22, NULL, "microsoft", &json, NULL) == BUNCO_OK);
    bunco_text_free(json);
    CHECK(bunco_engine_check_phones(engine, BUNCO_FIELD_FROM, "", 0, NULL, NULL, &json, &error) == BUNCO_INVALID_ARGUMENT);
    CHECK(json == NULL && strstr(bunco_error_text(error), "BUNCO_FIELD_TEXT") != NULL);
    bunco_error_free(error);
    CHECK(bunco_engine_check_phones(engine, BUNCO_FIELD_TEXT, "", 0, "Utopia", NULL, &json, &error) == BUNCO_INVALID_ARGUMENT);
    CHECK(strstr(bunco_error_message(error, 0), "Utopia") != NULL);
    bunco_error_free(error);
}

static void any_order(void) {
    bunco_engine *engine = new_engine();
    bunco_engine *second = bunco_engine_ref(engine);
    CHECK(strcmp(bunco_engine_data_versions(engine), bunco_engine_data_versions(second)) == 0);
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_engine_free(engine);
    bunco_scanner *other = bunco_scanner_new(second);
    bunco_engine_free(second);
    bunco_message *message = bunco_message_new();
    CHECK(bunco_message_add(message, BUNCO_FIELD_TEXT, SCAM, sizeof SCAM - 1) == BUNCO_OK);
    bunco_report *one = NULL, *two = NULL;
    CHECK(bunco_scanner_scan(scanner, message, &one, NULL) == BUNCO_OK);
    bunco_scanner_free(scanner);
    CHECK(bunco_scanner_scan(other, message, &two, NULL) == BUNCO_OK);
    bunco_message_free(message);
    bunco_scanner_free(other);
    CHECK(strcmp(bunco_report_json(one, NULL), bunco_report_json(two, NULL)) == 0);
    bunco_report_free(two);
    bunco_report_free(one);
}

static void null_everywhere(bunco_engine *engine) {
    bunco_engine_free(NULL), bunco_scanner_free(NULL), bunco_message_free(NULL), bunco_report_free(NULL);
    bunco_error_free(NULL), bunco_text_free(NULL), bunco_message_clear(NULL), bunco_numbers_free(NULL);
    CHECK(bunco_numbers_block(NULL, NULL, NULL, 0, NULL) == BUNCO_NULL_POINTER && bunco_numbers_count(NULL) == 0);
    CHECK(bunco_numbers_allow(NULL, "", "", 0, NULL) == BUNCO_NULL_POINTER);
    bunco_numbers *lists = bunco_numbers_new();
    CHECK(bunco_numbers_block(lists, NULL, NULL, 1, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_numbers_block(lists, NULL, NULL, 0, NULL) == BUNCO_OK && bunco_message_set_numbers(NULL, lists) == BUNCO_NULL_POINTER);
    bunco_numbers_free(lists);
    bunco_names *names = (bunco_names *)(void *)&engine;
    CHECK(bunco_names_new(NULL, 1, &names, NULL) == BUNCO_NULL_POINTER && names == NULL);
    CHECK(bunco_names_new("a.example", 9, NULL, NULL) == BUNCO_NULL_POINTER && !bunco_names_data(NULL, NULL));
    CHECK(bunco_names_map(NULL, 9, NULL, NULL, &names, NULL) == BUNCO_NULL_POINTER && names == NULL);
    bunco_names_free(NULL);
    CHECK(bunco_message_set_own_number(NULL, "") == BUNCO_NULL_POINTER && bunco_message_set_attestation(NULL, 0) == BUNCO_NULL_POINTER);
    CHECK(bunco_message_allow_senders(NULL, "") == BUNCO_NULL_POINTER && bunco_message_allow_hosts(NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_message_part(NULL, "text", NULL, NULL) == BUNCO_NULL_POINTER && !bunco_finding_cleared(NULL));
    CHECK(bunco_message_allow_indicators(NULL, "") == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_new(NULL, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_from_files(NULL, 0, NULL, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_from_folder(NULL, NULL, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_ref(NULL) == NULL && bunco_engine_data_versions(NULL) == NULL && bunco_scanner_new(NULL) == NULL);
    bunco_message *message = bunco_message_new();
    bunco_scanner *scanner = bunco_scanner_new(engine);
    bunco_report *report = (bunco_report *)(void *)&engine;
    bunco_error *error = NULL;
    CHECK(bunco_scanner_scan(NULL, message, &report, &error) == BUNCO_NULL_POINTER && report == NULL && error != NULL);
    CHECK(bunco_error_status(error) == BUNCO_NULL_POINTER && strlen(bunco_error_text(error)) > 0);
    bunco_error_free(error);
    CHECK(bunco_scanner_scan(scanner, NULL, &report, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_scanner_scan(scanner, message, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_scanner_scan_text(NULL, "", 0, &report, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_scanner_scan_text(scanner, NULL, 9, &report, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_scanner_scan_html(NULL, "", 0, &report, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_scanner_scan_mail(NULL, "", 0, &report, NULL) == BUNCO_NULL_POINTER);
    bunco_scanner_free(scanner);
    bunco_message_free(message);
    CHECK(bunco_message_add(NULL, BUNCO_FIELD_TEXT, "", 0) == BUNCO_NULL_POINTER);
    CHECK(bunco_message_append_mail(NULL, "", 0) == BUNCO_NULL_POINTER && bunco_message_set_channel(NULL, 0) == BUNCO_NULL_POINTER);
    CHECK(bunco_message_set_region(NULL, "US") == BUNCO_NULL_POINTER && bunco_message_set_sender(NULL, 0) == BUNCO_NULL_POINTER);
    CHECK(bunco_message_set_caller_id(NULL, "") == BUNCO_NULL_POINTER);
    size_t length = 9;
    CHECK(bunco_report_level(NULL) == BUNCO_LEVEL_NONE && bunco_report_score(NULL) == 0.0 && bunco_report_base(NULL) == 0.0);
    CHECK(bunco_report_json(NULL, &length) == NULL && length == 0 && bunco_report_finding(NULL, 0) == NULL);
    CHECK(!bunco_report_finding_count(NULL) && !bunco_report_kind_count(NULL) && !bunco_report_brand_count(NULL));
    CHECK(!bunco_report_observable_count(NULL) && !bunco_report_advice_count(NULL) && !bunco_report_limit_count(NULL));
    CHECK(!bunco_report_kind(NULL, 0) && !bunco_report_brand(NULL, 0) && !bunco_report_observable_type(NULL, 0));
    CHECK(!bunco_report_observable_value(NULL, 0) && !bunco_report_advice(NULL, 0) && !bunco_report_limit(NULL, 0));
    CHECK(!bunco_finding_indicator(NULL) && !bunco_finding_part(NULL) && !bunco_finding_why(NULL));
    CHECK(bunco_finding_span(NULL).end == 0 && bunco_finding_weight(NULL) == 0.0 && !bunco_finding_quote(NULL, NULL));
    CHECK(!bunco_finding_detail_count(NULL) && !bunco_finding_detail_name(NULL, 0) && !bunco_finding_detail_value(NULL, 0));
    bunco_text *json = NULL;
    CHECK(bunco_engine_check_domain(NULL, "", 0, &json, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_check_domain(engine, "", 0, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_check_caller(NULL, "", NULL, NULL, 0, &json, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_check_caller(engine, NULL, NULL, NULL, 0, &json, NULL) == BUNCO_NULL_POINTER && json == NULL);
    CHECK(bunco_engine_check_caller(engine, "", NULL, NULL, 0, NULL, NULL) == BUNCO_NULL_POINTER);
    CHECK(bunco_engine_check_phones(NULL, BUNCO_FIELD_TEXT, "", 0, NULL, NULL, &json, NULL) == BUNCO_NULL_POINTER);
    CHECK(!bunco_text_data(NULL, &length) && length == 0);
    CHECK(bunco_error_status(NULL) == BUNCO_OK && !bunco_error_text(NULL) && !bunco_error_count(NULL));
    CHECK(!bunco_error_path(NULL, 0) && !bunco_error_line(NULL, 0) && !bunco_error_message(NULL, 0));
}

int main(void) {
    bunco_engine *engine = new_engine();
    versions();
    numbers_are_stable();
    a_text(engine);
    odd_bytes(engine);
    a_mail(engine);
    parts(engine);
    a_sender();
    a_record(engine);
    checks(engine);
    any_order();
    null_everywhere(engine);
    bunco_engine_free(engine);
    return 0;
}
