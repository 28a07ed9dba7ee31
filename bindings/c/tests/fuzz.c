/* Calls in random order with random arguments, NULL among them; the same on every run. The argument is the number of calls. */
#include "check.h"

#define SLOTS 4

static uint64_t state = 0x9e3779b97f4a7c15u;

static uint64_t below(uint64_t bound) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state % bound;
}

static char bytes[600];

static size_t some_bytes(void) {
    static const char *const words[] = { SCAM, "<a href=\"https://micr0soft.example\">Sign in</a>", "Subject: x\r\nFrom: y\r\n\r\n",
        "\xff\0\xc3(", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "1-800", "\xe2\x80\x8b", " " };
    size_t length = 0;
    for (uint64_t n = below(6); n > 0; n--) {
        const char *word = words[below(sizeof words / sizeof *words)];
        size_t more = strlen(word) + below(2);
        if (length + more > sizeof bytes) break;
        memcpy(bytes + length, word, more);
        length += more;
    }
    return length;
}

static void read_all(const bunco_report *report) {
    size_t i = below(3), length = 0;
    const bunco_finding *finding = bunco_report_finding(report, i);
    const char *quote = bunco_finding_quote(finding, &length);
    CHECK(quote == NULL ? length == 0 : quote[length] == '\0');
    CHECK((finding != NULL) == (i < bunco_report_finding_count(report)));
    CHECK((bunco_report_json(report, &length) == NULL) == (report == NULL));
    CHECK((bunco_report_advice(report, i) != NULL) == (i < bunco_report_advice_count(report)));
    CHECK((bunco_finding_detail_name(finding, i) != NULL) == (i < bunco_finding_detail_count(finding)));
}

int main(int count, char **arguments) {
    bunco_engine *engine[SLOTS] = { NULL };
    bunco_scanner *scanner[SLOTS] = { NULL };
    bunco_message *message[SLOTS] = { NULL };
    bunco_report *report[SLOTS] = { NULL };
    bunco_numbers *numbers[SLOTS] = { NULL };
    bunco_names *names[SLOTS] = { NULL };
    engine[0] = new_engine();
    for (long calls = count > 1 ? atol(arguments[1]) : 1000; calls > 0; calls--) {
        size_t a = below(SLOTS), b = below(SLOTS), length = some_bytes();
        bunco_report *fresh = NULL;
        bunco_error *error = NULL;
        bunco_text *json = NULL;
        switch (below(21)) {
        case 0:
            if (engine[a] == NULL) engine[a] = bunco_engine_ref(engine[b]);
            break;
        case 1:
            /* One handle stays, or all the rest is NULL. */
            if (a != 0) bunco_engine_free(engine[a]), engine[a] = NULL;
            break;
        case 2:
            if (scanner[a] == NULL) scanner[a] = bunco_scanner_new(engine[b]);
            break;
        case 3:
            if (below(4) == 0) bunco_scanner_free(scanner[a]), scanner[a] = NULL;
            break;
        case 4:
            if (message[a] == NULL) message[a] = bunco_message_new();
            break;
        case 5:
            if (below(4) == 0) bunco_message_free(message[a]), message[a] = NULL;
            break;
        case 6:
            bunco_report_free(report[a]), report[a] = NULL;
            break;
        case 7:
            bunco_message_add(message[a], (int32_t)below(8), bytes, length);
            break;
        case 8:
            bunco_message_append_mail(message[a], bytes, length);
            break;
        case 9:
            bunco_message_set_channel(message[a], (int32_t)below(8) - 1);
            bunco_message_set_sender(message[b], (int32_t)below(5) - 1);
            break;
        case 10:
            bunco_message_set_region(message[a], below(2) ? "GB" : below(2) ? "nowhere" : NULL);
            bunco_message_set_caller_id(message[b], below(2) ? "+1 202 555 0100" : NULL);
            break;
        case 11:
            bunco_message_clear(message[a]);
            break;
        case 12:
            bunco_engine_check_domain(engine[a], bytes, length, &json, &error);
            bunco_engine_data_versions(engine[a]);
            bunco_message_sender(message[a], engine[b]);
            break;
        case 13:
            bunco_engine_check_phones(engine[a], (int32_t)below(8), bytes, length, below(2) ? "US" : "U", NULL, &json, &error);
            break;
        case 14:
            if (numbers[a] == NULL) numbers[a] = bunco_numbers_new();
            else if (below(4) == 0) bunco_numbers_free(numbers[a]), numbers[a] = NULL;
            break;
        case 15: {
            const char *list = below(2) ? "# tier: secondary\n+1 202 555 0100\n" : bytes;
            size_t size = list == bytes ? length : strlen(list);
            bunco_status status = below(2) ? bunco_numbers_block(numbers[a], below(2) ? "x" : NULL, list, size, &error)
                                           : bunco_numbers_allow(numbers[a], NULL, list, size, NULL);
            CHECK(status != BUNCO_PANIC && (status == BUNCO_NULL_POINTER) == (numbers[a] == NULL));
            break;
        }
        case 16:
            bunco_message_set_numbers(message[a], numbers[b]);
            bunco_message_set_own_number(message[b], below(2) ? "+1 202 555 0100" : NULL);
            bunco_message_set_attestation(message[a], (int32_t)below(7) - 1);
            break;
        case 17: {
            if (names[a] != NULL) bunco_names_free(names[a]), names[a] = NULL;
            size_t size = 0;
            const char *list = bunco_names_data(names[b], &size);
            bunco_status status = below(2) ? bunco_names_new(bytes, length, &names[a], &error)
                                           : bunco_names_new(list, below(4) ? size : size / 2, &names[a], &error);
            CHECK((status == BUNCO_OK) == (names[a] != NULL) && (status == BUNCO_OK || status == BUNCO_LIST));
            if (a == 0 || engine[a] != NULL || below(8) != 0) break;
            bunco_options options = BUNCO_OPTIONS_INIT;
            options.names = names[b];
            CHECK(bunco_engine_new(&options, &engine[a], NULL) == BUNCO_OK);
            break;
        }
        case 18: {
            bunco_status (*const allow[])(bunco_message *, const char *) = { bunco_message_allow_senders, bunco_message_allow_hosts,
                bunco_message_allow_indicators };
            allow[below(3)](message[a], below(4) ? "b.example c@d.example callback" : NULL);
            bunco_status status = bunco_message_part(message[a], below(2) ? "body/0" : below(2) ? "text" : NULL, &json, &error);
            CHECK((status == BUNCO_OK) == (json != NULL) && status != BUNCO_PANIC);
            bunco_text_free(json), json = NULL;
            bunco_error_free(error), error = NULL;
            bunco_engine_check_caller(engine[a], below(4) ? "1-800" : NULL, below(2) ? "+1 202 555 0100" : NULL, below(2) ? "US" : NULL,
                (int32_t)below(7) - 1, &json, &error);
            break;
        }
        default: {
            bunco_status (*const scan[])(bunco_scanner *, const char *, size_t, bunco_report **, bunco_error **) = {
                bunco_scanner_scan_text, bunco_scanner_scan_html, bunco_scanner_scan_mail };
            uint64_t which = below(4);
            bunco_status status = which < 3 ? scan[which](scanner[a], bytes, length, &fresh, &error)
                                            : bunco_scanner_scan(scanner[a], message[b], &fresh, &error);
            CHECK((status == BUNCO_OK) == (fresh != NULL) && (status == BUNCO_OK) == (error == NULL) && status != BUNCO_PANIC);
            bunco_report_free(report[b]);
            report[b] = fresh;
        }
        }
        CHECK(bunco_error_status(error) != BUNCO_PANIC);
        bunco_error_free(error);
        bunco_text_free(json);
        read_all(report[a]);
    }
    for (size_t i = 0; i < SLOTS; i++) {
        bunco_engine_free(engine[i]);
        bunco_report_free(report[i]);
        bunco_message_free(message[i]);
        bunco_numbers_free(numbers[i]);
        bunco_names_free(names[i]);
        bunco_scanner_free(scanner[i]);
    }
    return 0;
}
