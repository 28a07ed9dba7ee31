/* What the caller knows: numbers, senders, hosts, reasons, names to protect, and what a call shows. */
#include "check.h"

static void numbers(const bunco_engine *plain) {
    static const char listed[] = "# source: complaints office\n# tier: secondary\n+1 202 555 0142\n+44 20 7946 0018 # a remark\n";
    bunco_numbers *bad = bunco_numbers_new(), *good = bunco_numbers_new();
    bunco_error *error = NULL;
    CHECK(bunco_numbers_count(bad) == 0);
    CHECK(bunco_numbers_block(bad, "reported", TEXT(listed), &error) == BUNCO_OK && error == NULL);
    CHECK(bunco_numbers_allow(good, NULL, TEXT("+12025550142"), NULL) == BUNCO_OK);
    CHECK(bunco_numbers_count(bad) == 2 && bunco_numbers_count(good) == 1);

    /* A list that is refused leaves the others as they were. */
    CHECK(bunco_numbers_block(bad, "mine", TEXT("+12025550143\nnobody\n"), &error) == BUNCO_LIST);
    CHECK(strcmp(bunco_error_path(error, 0), "mine") == 0 && bunco_error_line(error, 0) == 2);
    CHECK(strstr(bunco_error_text(error), "\"nobody\" is no international number") != NULL);
    bunco_error_free(error);
    CHECK(bunco_numbers_block(bad, NULL, TEXT("\xff"), &error) == BUNCO_LIST && strcmp(bunco_error_path(error, 0), "block list") == 0);
    CHECK(strstr(bunco_error_text(error), "neither UTF-8") != NULL);
    bunco_error_free(error);
    CHECK(bunco_numbers_block(bad, NULL, TEXT("bnphone1"), NULL) == BUNCO_LIST && bunco_numbers_count(bad) == 2);
    CHECK(bunco_numbers_block(bad, NULL, "", 0, NULL) == BUNCO_OK && bunco_numbers_count(bad) == 2);

    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_engine *engine = NULL;
    options.numbers = bad;
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK);
    bunco_numbers_free(bad);
    bunco_message *message = bunco_message_new();
    bunco_message_add(message, BUNCO_FIELD_TEXT, TEXT("Questions about your order? Call +1 202 555 0142"));
    bunco_report *with = scanned(engine, message), *without = scanned(plain, message);
    CHECK(says(with, "listed-number") && says(with, "\\\"reported\\\" (complaints office)") && !says(without, "listed-number"));
    CHECK(bunco_report_score(with) > bunco_report_score(without));
    bunco_report_free(with);
    bunco_text *json = NULL;
    CHECK(bunco_engine_check_phones(engine, BUNCO_FIELD_TEXT, TEXT("Call +1 202 555 0142"), NULL, NULL, &json, NULL) == BUNCO_OK);
    CHECK(strstr(bunco_text_data(json, NULL), "\"verdict\":\"listed\"") != NULL);
    bunco_text_free(json);

    /* Lists of one message, beside those of the engine. */
    CHECK(bunco_message_set_numbers(message, good) == BUNCO_OK);
    bunco_numbers_free(good);
    with = scanned(engine, message);
    CHECK(!says(with, "listed-number"));
    bunco_report_free(with);
    CHECK(bunco_message_set_numbers(message, NULL) == BUNCO_OK);
    with = scanned(engine, message);
    CHECK(says(with, "listed-number"));
    bunco_report_free(with), bunco_report_free(without);
    bunco_message_free(message);
    bunco_engine_free(engine);
}

static void a_caller(const bunco_engine *engine) {
    static const char own[] = "+1 202 555 0137";
    const struct { const char *shown, *own, *country; int32_t attestation; const char *verdict; } cases[] = {
        { own, own, NULL, BUNCO_ATTESTATION_UNKNOWN, "\"verdict\":\"self\"" },
        { "202 555 0199", own, "US", BUNCO_ATTESTATION_FULL, "\"verdict\":\"neighbour\"" },
        { "+44 20 7946 0018", NULL, NULL, BUNCO_ATTESTATION_NONE, "\"verdict\":\"plain\"" },
        { "Bank", NULL, "GB", BUNCO_ATTESTATION_UNKNOWN, "\"e164\":null" },
    };
    bunco_text *json = NULL;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK(bunco_engine_check_caller(engine, cases[i].shown, cases[i].own, cases[i].country, cases[i].attestation, &json, NULL) == BUNCO_OK);
        CHECK(strstr(bunco_text_data(json, NULL), cases[i].verdict) != NULL);
        bunco_text_free(json);
    }
    bunco_error *error = NULL;
    CHECK(bunco_engine_check_caller(engine, own, NULL, NULL, 5, &json, &error) == BUNCO_INVALID_ARGUMENT && json == NULL);
    CHECK(strstr(bunco_error_text(error), "BUNCO_ATTESTATION_") != NULL);
    bunco_error_free(error);
    CHECK(bunco_engine_check_caller(engine, own, NULL, "Utopia", 0, &json, NULL) == BUNCO_INVALID_ARGUMENT);

    bunco_message *message = bunco_message_new();
    bunco_message_add(message, BUNCO_FIELD_TEXT, TEXT("This is your bank. Please stay on the line."));
    CHECK(bunco_message_set_channel(message, BUNCO_CHANNEL_CALL) == BUNCO_OK);
    CHECK(bunco_message_set_caller_id(message, own) == BUNCO_OK && bunco_message_set_own_number(message, own) == BUNCO_OK);
    CHECK(bunco_message_set_attestation(message, BUNCO_ATTESTATION_GATEWAY) == BUNCO_OK);
    CHECK(bunco_message_set_attestation(message, 5) == BUNCO_INVALID_ARGUMENT);
    bunco_report *report = scanned(engine, message);
    CHECK(says(report, "\"spoofed-caller\"") && says(report, "\"part\":\"caller_id\""));
    bunco_report_free(report);
    CHECK(bunco_message_set_own_number(message, NULL) == BUNCO_OK);
    report = scanned(engine, message);
    CHECK(!says(report, "your own number"));
    bunco_report_free(report);
    bunco_message_free(message);
}

static void what_is_allowed(const bunco_engine *plain) {
    bunco_message *message = bunco_message_new();
    bunco_message_add(message, BUNCO_FIELD_FROM, TEXT("Microsoft Support <help@partner.example>"));
    bunco_message_add(message, BUNCO_FIELD_TEXT, TEXT(SCAM));
    bunco_report *report = scanned(plain, message);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_LIKELY_SCAM);
    bunco_report_free(report);

    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_engine *engine = NULL;
    bunco_error *error = NULL;
    options.allow_senders = "other@acme.example\npartner.example";
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK);
    report = scanned(engine, message);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_NOTHING_FOUND && bunco_report_finding_count(report) > 0);
    bunco_report_free(report);
    CHECK(bunco_message_set_sender(message, BUNCO_SENDER_FAILED) == BUNCO_OK);
    report = scanned(engine, message);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_LIKELY_SCAM);
    bunco_report_free(report);
    bunco_engine_free(engine);
    options.allow_indicators = "listed-number no-such-reason";
    CHECK(bunco_engine_new(&options, &engine, &error) == BUNCO_INVALID_ARGUMENT);
    CHECK(strstr(bunco_error_text(error), "\"no-such-reason\" is no indicator") != NULL);
    bunco_error_free(error);

    /* For one message. */
    CHECK(bunco_message_set_sender(message, BUNCO_SENDER_UNKNOWN) == BUNCO_OK);
    CHECK(bunco_message_allow_senders(message, "help@partner.example") == BUNCO_OK);
    CHECK(bunco_message_allow_hosts(message, "partner.example") == BUNCO_OK);
    CHECK(bunco_message_allow_indicators(message, "no-such-reason") == BUNCO_OK);
    report = scanned(plain, message);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_NOTHING_FOUND);
    bunco_report_free(report);
    CHECK(bunco_message_allow_senders(message, NULL) == BUNCO_OK && bunco_message_allow_indicators(message, NULL) == BUNCO_OK);
    report = scanned(plain, message);
    CHECK(bunco_report_level(report) == BUNCO_LEVEL_LIKELY_SCAM && bunco_report_finding_count(report) > 0);
    char first[64];
    CHECK((size_t)snprintf(first, sizeof first, "%s", bunco_finding_indicator(bunco_report_finding(report, 0))) < sizeof first);
    bunco_report_free(report);
    CHECK(bunco_message_allow_indicators(message, first) == BUNCO_OK);
    report = scanned(plain, message);
    for (size_t i = 0; i < bunco_report_finding_count(report); i++)
        CHECK(strcmp(bunco_finding_indicator(bunco_report_finding(report, i)), first) != 0);
    bunco_report_free(report);
    bunco_message_free(message);
}

/* Memory of the caller's that is lent, and how often it was given back. */
struct lent {
    char *bytes;
    size_t length;
    int times;
};

static void give_back(void *context) {
    struct lent *lent = context;
    lent->times++;
    free(lent->bytes);
}

static struct lent copied(const bunco_names *names) {
    struct lent lent = { NULL, 0, 0 };
    const char *data = bunco_names_data(names, &lent.length);
    lent.bytes = malloc(lent.length);
    CHECK(lent.bytes != NULL);
    memcpy(lent.bytes, data, lent.length);
    return lent;
}

/* Names of a list and of the file that is made of it, copied or lent, protect alike. */
static void protected_names(void) {
    static const char list[] = "# our customers\nharbour-books.example  # since 2019\n\r\ngranite-quay.example";
    static const char brand[] = "\"brand\":\"harbour-books.example\"", like[] = "harb0ur-books.example";
    bunco_names *names = NULL, *again = NULL, *mapped = NULL;
    bunco_error *error = NULL;
    CHECK(bunco_names_new(TEXT(list), &names, &error) == BUNCO_OK && error == NULL);
    struct lent lent = copied(names);
    CHECK(bunco_names_new(lent.bytes, lent.length, &again, NULL) == BUNCO_OK);
    CHECK(bunco_names_map(lent.bytes, lent.length, give_back, &lent, &mapped, NULL) == BUNCO_OK);
    CHECK(bunco_names_data(mapped, NULL) == lent.bytes && bunco_names_data(again, NULL) != lent.bytes);

    bunco_options options = BUNCO_OPTIONS_INIT;
    bunco_engine *engine = NULL;
    bunco_names *const all[] = { names, again, mapped };
    for (size_t i = 0; i < 3; i++) {
        options.names = all[i];
        CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK);
        bunco_names_free(all[i]);
        CHECK(tells(engine, like, brand) && tells(engine, "granite-quay.example", "\"verdict\":\"official\""));
        if (i < 2) bunco_engine_free(engine);
    }
    /* What was lent stays while anybody uses it. */
    bunco_engine *second = bunco_engine_ref(engine);
    bunco_engine_free(engine);
    bunco_scanner *scanner = bunco_scanner_new(second);
    bunco_engine_free(second);
    bunco_report *report = NULL;
    CHECK(lent.times == 0 && bunco_scanner_scan_text(scanner, TEXT("Log in: https://harb0ur-books.example/"), &report, NULL) == BUNCO_OK);
    CHECK(says(report, "harbour-books.example"));
    bunco_report_free(report);
    bunco_scanner_free(scanner);
    CHECK(lent.times == 1);

    options.names = NULL;
    CHECK(bunco_names_new("", 0, &names, NULL) == BUNCO_OK);
    options.names = names;
    CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK && !tells(engine, like, brand));
    bunco_engine_free(engine);
    options.protect = "harbour-books.example";
    CHECK(bunco_engine_new(&options, &engine, &error) == BUNCO_INVALID_ARGUMENT && engine == NULL);
    CHECK(strstr(bunco_error_text(error), "names stands in place of protect") != NULL);
    bunco_error_free(error);
    bunco_names_free(names);
}

/* Whatever is cut or changed in a file of names, it is refused or does no harm. */
static void damaged_names(void) {
    bunco_names *names = NULL, *wrong = NULL;
    bunco_error *error = NULL;
    CHECK(bunco_names_new(TEXT("fine.example\n\xff"), &names, &error) == BUNCO_LIST && names == NULL);
    CHECK(strcmp(bunco_error_text(error), "names:2: not UTF-8; save the file as UTF-8") == 0 && bunco_error_line(error, 0) == 2);
    bunco_error_free(error);
    CHECK(bunco_names_new(TEXT("harbour-books.example granite-quay.example"), &names, NULL) == BUNCO_OK);
    bunco_names_free(names);
    CHECK(bunco_names_new(TEXT("harbour-books.example\ngranite-quay.example\n"), &names, NULL) == BUNCO_OK);
    struct lent lent = copied(names);
    bunco_names_free(names);
    for (size_t length = 0; length < lent.length; length++) {
        CHECK(bunco_names_map(lent.bytes, length, give_back, &lent, &wrong, &error) == BUNCO_LIST && wrong == NULL);
        CHECK(bunco_error_count(error) == 1 && strncmp(bunco_error_text(error), "names: damaged, or not", 22) == 0);
        bunco_error_free(error);
    }
    for (size_t at = 0; at < lent.length; at++) {
        lent.bytes[at] ^= 0x41;
        bunco_status status = bunco_names_map(lent.bytes, lent.length, NULL, NULL, &wrong, NULL);
        CHECK((status == BUNCO_OK) == (wrong != NULL) && (status == BUNCO_OK || status == BUNCO_LIST));
        if (wrong != NULL && at % 8 == 0) {
            bunco_options options = BUNCO_OPTIONS_INIT;
            bunco_engine *engine = NULL;
            options.names = wrong;
            CHECK(bunco_engine_new(&options, &engine, NULL) == BUNCO_OK);
            tells(engine, "harb0ur-books.example", "");
            bunco_engine_free(engine);
        }
        bunco_names_free(wrong);
        lent.bytes[at] ^= 0x41;
    }
    CHECK(lent.times == 0);
    free(lent.bytes);
}

int main(void) {
    bunco_engine *engine = new_engine();
    numbers(engine);
    a_caller(engine);
    what_is_allowed(engine);
    protected_names();
    damaged_names();
    bunco_engine_free(engine);
    return 0;
}
