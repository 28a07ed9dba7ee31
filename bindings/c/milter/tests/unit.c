/* The parts of bunco-milter that need no mail server. */
#define _POSIX_C_SOURCE 200809L
#include "../../tests/check.h"

#include "config.h"
#include "header.h"
#include "metrics.h"
#include "pool.h"
#include "verdict.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <unistd.h>

#define SAME(text, wanted)                                                                                       \
    do {                                                                                                         \
        if (strcmp(text_of(&(text)), wanted) != 0) {                                                             \
            fprintf(stderr, "%s:%d: \"%s\", expected \"%s\"\n", __FILE__, __LINE__, text_of(&(text)), wanted);   \
            exit(1);                                                                                             \
        }                                                                                                        \
        text_free(&(text));                                                                                      \
    } while (0)

static void texts(void) {
    struct text text = { 0 };
    text_json(&text, "a\"b\\c\n\x7f \xc3\xa9 \xff \xed\xa0\x80 \xf0\x9f\x98\x80");
    SAME(text, "\"a\\\"b\\\\c\\u000a\\u007f \xc3\xa9 \\ufffd \\ufffd\\ufffd\\ufffd \xf0\x9f\x98\x80\"");
    for (int i = 0; i < 1000; i++) text_printf(&text, "%d,", i);
    CHECK(text.length == 3890 && !text.failed);
    text_free(&text);
    CHECK(utf8_length("") == 0 && utf8_length("\xc0\x80") == 0 && utf8_length("\xe2\x82") == 0 && utf8_length("\xe2\x82\xac") == 3);
}

static void header_values(void) {
    static const struct {
        const char *in, *out;
    } cases[] = {
        { "", "" },
        { "Asks you to call.", "Asks you to call." },
        { "a\r\nX-Injected: yes", "a  X-Injected: yes" },
        { "caf\xc3\xa9", "=?utf-8?B?Y2Fmw6k=?=" },
        { "=?utf-8?Q?a?=", "=?utf-8?B?PT91dGYtOD9RP2E/PQ==?=" },
        { "\xff", "?" },
        { "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
          "one two three four five six seven eight nine ten eleven twelve\n\tthirteen fourteen" },
        { "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
          "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9",
          "=?utf-8?B?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=?=\n\t=?utf-8?B?w6k=?=" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text out = { 0 };
        header_value(&out, cases[i].in, 500);
        SAME(out, cases[i].out);
    }
    struct text out = { 0 };
    header_value(&out, "abcdefgh", 4);
    SAME(out, "abcd ...");
}

static void servers_of_results(void) {
    static const char *const ours[] = {
        " mx.example.com; dmarc=pass", "mx.example.com", "\tMX.Example.COM 1; none", " (a (nested) remark) mx.example.com ;", " \"mx.example.com\"; x",
        "\n\tmx.example.com(x); none", " (\\)) mx.example.com;",
    };
    static const char *const strangers[] = {
        "", ";", " mx.example.org; dmarc=pass", " mx.example.com.evil.example; x", " (mx.example.com) evil.example;", " xmx.example.com;", " (mx.example.com",
    };
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++) CHECK(results_are_of(ours[i], "mx.example.com"));
    for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++) CHECK(!results_are_of(strangers[i], "mx.example.com"));
}

static void addresses(void) {
    static const struct {
        const char *from, *address;
    } cases[] = {
        { " a@b.example", "a@b.example" },
        { " Ann <a@b.example>", "a@b.example" },
        { " \"x@bank.example\" <a@b.example>", "a@b.example" },
        { " \"a \\\" <x@bank.example>\" <a@b.example>", "a@b.example" },
        { " (x@bank.example) <a@b.example>", "a@b.example" },
        { " <a@b.example> (remark)", "a@b.example" },
        { " x@bank.example <a@b.example>", "a@b.example" },
        { " <x@bank.example> <a@b.example>", "" },
        { " a@b.example, x@bank.example", "" },
        { " group: a@b.example;", "" },
        { " <\"a b\"@b.example>", "" },
        { " <a@b@c.example>", "" },
        { " <a@b.example", "" },
        { " \"open <a@b.example>", "" },
        { " nobody", "" }, { " <>", "" }, { " @b.example", "" }, { " a@", "" }, { "", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text address = { 0 };
        from_address(cases[i].from, &address);
        SAME(address, cases[i].address);
    }
}

static void name_lists(void) {
    struct names names = { 0 };
    static const char *const good[] = { "News@Partner.Example", "@other.example", ".wide.example" };
    static const char *const bad[] = { "partner.example", "@", ".", "a@", "" };
    static const char *const in[] = { "news@partner.example", "NEWS@partner.example", "any@other.example", "a@wide.example", "a@b.c.wide.example" };
    static const char *const out[] = {
        "x@partner.example", "a@sub.other.example", "a@notwide.example", "news@partner.example.evil.example", "other.example", "",
        "@", "@evil.example", "a@b@evil.example",
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) CHECK(names_add(&names, good[i]));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) CHECK(!names_add(&names, bad[i]));
    names_sort(&names);
    for (size_t i = 0; i < sizeof in / sizeof *in; i++) CHECK(names_have(&names, in[i]));
    for (size_t i = 0; i < sizeof out / sizeof *out; i++) CHECK(!names_have(&names, out[i]));
    names_free(&names);
}

static bool has(const struct nets *nets, const char *text) {
    struct sockaddr_in four = { .sin_family = AF_INET };
    struct sockaddr_in6 six = { .sin6_family = AF_INET6 };
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) return nets_have(nets, (struct sockaddr *)&four);
    CHECK(inet_pton(AF_INET6, text, &six.sin6_addr) == 1);
    return nets_have(nets, (struct sockaddr *)&six);
}

static void networks(void) {
    struct nets nets = { 0 };
    static const char *const bad[] = { "", "192.0.2", "192.0.2.0/33", "192.0.2.0/", "192.0.2.0/x", "2001:db8::/129", "host.example", "1.2.3.4/-1" };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) CHECK(!nets_add(&nets, bad[i]));
    CHECK(!has(&nets, "192.0.2.1"));
    CHECK(nets_add(&nets, "192.0.2.128/25") && nets_add(&nets, "2001:db8:0:8000::/49") && nets_add(&nets, "198.51.100.7"));
    CHECK(has(&nets, "192.0.2.128") && has(&nets, "192.0.2.255") && has(&nets, "198.51.100.7") && has(&nets, "::ffff:192.0.2.200"));
    CHECK(!has(&nets, "192.0.2.127") && !has(&nets, "198.51.100.6") && !has(&nets, "::1"));
    CHECK(has(&nets, "2001:db8:0:8000::1") && has(&nets, "2001:db8:0:ffff::1") && !has(&nets, "2001:db8:0:7fff::1"));
    CHECK(!nets_have(&nets, NULL));
    nets_free(&nets);
    CHECK(nets_add(&nets, "0.0.0.0/0") && has(&nets, "203.0.113.9") && !has(&nets, "2001:db8::1"));
    nets_free(&nets);
}

/* Writes a file whose path is made of the template. */
static void write_file(char *path, const char *bytes, size_t length) {
    int file = mkstemp(path);
    CHECK(file >= 0 && write(file, bytes, length) == (ssize_t)length && close(file) == 0);
}

static struct config *configured(const char *lines, struct text *error) {
    char path[] = "/tmp/bunco-config-XXXXXX";
    write_file(path, lines, strlen(lines));
    struct config *config = config_read(path, error);
    unlink(path);
    return config;
}

static struct policy *policy_of(const char *lines, struct text *error) {
    char path[] = "/tmp/bunco-config-XXXXXX";
    write_file(path, lines, strlen(lines));
    struct policy *policy = policy_read(path, error);
    unlink(path);
    return policy;
}

static void configurations(void) {
    struct text error = { 0 };
    struct config *config = configured("# all defaults\n\n", &error);
    CHECK(config != NULL && config->max_size == 4ul << 20 && config->max_time == 5000 && config->on_error == ON_ERROR_ACCEPT);
    CHECK(config->acts[0] == 0 && config->acts[1] == ACT_HEADERS && config->acts[2] == (ACT_HEADERS | ACT_TAG));
    CHECK(strcmp(config->socket, "inet:8892@127.0.0.1") == 0 && config->metrics == NULL && config->results == RESULTS_REMOVE);
    config_free(config);
    config = configured("socket unix:/run/x # here\n tag  [scam #1] \nlikely_scam quarantine\treject\nmax_size 64K\non_error tempfail\n"
                        "allow_domain a.example\nallow_domain b.example\nauthserv_id mx.example.com\nresults believe\nallow_sender @c.example\n"
                        "allow_client 127.0.0.0/8\nnothing_found headers", &error);
    CHECK(config != NULL && strcmp(config->socket, "unix:/run/x") == 0 && strcmp(config->tag, "[scam") == 0);
    CHECK(config->acts[2] == (ACT_QUARANTINE | ACT_REJECT) && config->acts[0] == ACT_HEADERS && config->max_size == 65536);
    CHECK(strcmp(config->allow_domains.at, "a.example b.example ") == 0 && config->on_error == ON_ERROR_TEMPFAIL);
    CHECK(names_have(&config->allow_senders, "x@c.example"));
    config_free(config);

    static const struct {
        const char *lines, *words;
    } wrong[] = {
        { "\nsokcet x\n", ":2: no such key: sokcet" },
        { "tag\n", ":1: tag has no value" },
        { "max_size 12Q\n", "max_size is \"12Q\"; write a number from 1024 to" },
        { "max_size 99999999999999999999\n", "max_size is" },
        { "max_size 5000M\n", "max_size is" },
        { "max_time -1\n", "max_time is" },
        { "on_error perhaps\n", "write one of: accept tempfail" },
        { "likely_scam headers,tag\n", "some of: headers tag quarantine reject" },
        { "allow_client home\n", "write a network" },
        { "allow_sender c.example\n", "write an address" },
        { "results believe\n", "set authserv_id too" },
        { "allow_sender @c.example\n", "set results believe" },
        { "protect_domain a.example\nprotect_file /etc/names\n", "protect_file stands in place of protect_domain" },
        { "include /nowhere/at/all\n", ":1: /nowhere/at/all: cannot be read" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        CHECK(configured(wrong[i].lines, &error) == NULL);
        if (strstr(text_of(&error), wrong[i].words) == NULL) fprintf(stderr, "%s\n", text_of(&error));
        CHECK(strstr(text_of(&error), wrong[i].words) != NULL);
        text_free(&error);
    }
}

/* Lists of numbers and reasons that a configuration names reach the engine. */
static void lists_of_numbers(void) {
    char list[] = "/tmp/bunco numbers-XXXXXX";
    static const char numbers[] = "+1 202 555 0142\n", text[] = "Subject: order\r\n\r\nQuestions? Call +1 202 555 0142\r\n";
    struct text lines = { 0 }, error = { 0 };
    write_file(list, numbers, sizeof numbers - 1);
    for (int allowed = 0; allowed < 3; allowed++) {
        text_clear(&lines);
        text_printf(&lines, "block_numbers %s\n%s %s\n", list, allowed == 1 ? "allow_numbers" : "block_numbers", list);
        if (allowed == 2) text_puts(&lines, "allow_indicator listed-number\n");
        struct policy *policy = policy_of(lines.at, &error);
        if (policy == NULL) fprintf(stderr, "%s\n", text_of(&error));
        CHECK(policy != NULL);
        bunco_scanner *scanner = bunco_scanner_new(policy->engine);
        bunco_report *report = NULL;
        CHECK(bunco_scanner_scan_mail(scanner, text, sizeof text - 1, &report, NULL) == BUNCO_OK);
        CHECK(says(report, "\"listed-number\"") == (allowed == 0));
        bunco_report_free(report);
        bunco_scanner_free(scanner);
        policy_drop(policy);
    }
    unlink(list);
    text_free(&lines);
    text_free(&error);
}

/* Names of a file are protected: of a list, and of the index made of it, which is mapped. */
static void protected_names(void) {
    static const char names[] = "# customers\nharbour-books.example\n";
    struct text list = { 0 }, lines = { 0 }, error = { 0 };
    text_puts(&list, names);
    for (int index = 0; index < 2; index++) {
        char path[] = "/tmp/bunco-names-XXXXXX";
        write_file(path, list.at, list.length);
        text_clear(&lines);
        text_printf(&lines, "protect_file %s\n", path);
        struct policy *policy = policy_of(lines.at, &error);
        if (policy == NULL) fprintf(stderr, "%s\n", text_of(&error));
        CHECK(policy != NULL);
        unlink(path);
        CHECK(tells(policy->engine, "harb0ur-books.example", "\"brand\":\"harbour-books.example\""));
        policy_drop(policy);

        bunco_names *made = NULL;
        size_t length = 0;
        CHECK(bunco_names_new(list.at, list.length, &made, NULL) == BUNCO_OK);
        const char *data = bunco_names_data(made, &length);
        text_clear(&list);
        text_add(&list, data, length);
        bunco_names_free(made);
    }
    text_free(&list);
    text_free(&lines);
    text_free(&error);
}

static void wrong_lists(void) {
    const char *const wrong[][2] = {
        { "block_numbers /nowhere/at/all\n", "/nowhere/at/all: cannot be read: No such file" },
        { "allow_numbers /dev/null\nallow_indicator no-such-reason\n", "\"no-such-reason\" is no indicator" },
        { "allow_numbers /etc/passwd\n", "/etc/passwd:1: " },
        { "protect_file /nowhere/at/all\n", "/nowhere/at/all: cannot be read: No such file" },
        { "protect_file /tmp\n", "/tmp: cannot be read: " },
        { "protect_file /bin/sh\n", "/bin/sh:1: not UTF-8" },
    };
    struct text error = { 0 };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        text_clear(&error);
        CHECK(policy_of(wrong[i][0], &error) == NULL);
        if (strstr(text_of(&error), wrong[i][1]) == NULL) fprintf(stderr, "%s\n", text_of(&error));
        CHECK(strstr(text_of(&error), wrong[i][1]) != NULL);
    }
    text_free(&error);
}

static void verdicts_and_late_ones(void) {
    struct config config = { .max_time = 60000 };
    struct policy policy = { .config = &config, .engine = new_engine() };
    atomic_init(&policy.owners, 1);
    bunco_report *report = NULL;
    bunco_message *message = bunco_message_new();
    CHECK(bunco_message_append_mail(message, "\r\n", 2) == BUNCO_OK && bunco_message_append_mail(message, SCAM, sizeof SCAM - 1) == BUNCO_OK);
    CHECK(pool_start(1) && pool_scan(&message, &policy, &report) == SCAN_DONE && message != NULL && report != NULL);
    struct verdict verdict;
    verdict_read(&verdict, report, true);
    CHECK(verdict.level == BUNCO_LEVEL_LIKELY_SCAM && strstr(verdict.kinds.at, "tech_support") != NULL && verdict.reason.length > 20);
    CHECK(verdict.indicators.at[0] == '[' && strcmp(verdict.limits.at, "max_size") == 0);
    verdict_free(&verdict);
    bunco_report_free(report);
    report = NULL;

    /* A verdict in time cannot be had. A message that the thread has is left to it, and one that it never got is taken back: which
     * of these happens is not ours to say, so until the first did. */
    config.max_time = 1;
    for (int tries = 0; tries < 1000 && message != NULL; tries++) {
        bunco_message_clear(message);
        for (int i = 0; i < 20000; i++) CHECK(bunco_message_append_mail(message, SCAM, sizeof SCAM - 1) == BUNCO_OK);
        CHECK(pool_scan(&message, &policy, &report) == SCAN_LATE && report == NULL);
    }
    CHECK(message == NULL);
    message = bunco_message_new();
    config.max_time = 60000;
    pool_forget();
    CHECK(pool_scan(&message, &policy, &report) == SCAN_DONE && bunco_report_level(report) == BUNCO_LEVEL_NOTHING_FOUND);
    bunco_report_free(report);
    bunco_message_free(message);
    pool_stop();
    CHECK(policy.owners == 1);
    bunco_engine_free(policy.engine);
}

static void counters(void) {
    struct text out = { 0 }, error = { 0 };
    metrics_time(0.0004), metrics_time(0.004), metrics_time(100);
    metrics.levels[2]++;
    metrics_write(&out);
    static const char *const lines[] = {
        "\nbunco_milter_messages_total{level=\"likely_scam\"} 1\n", "\nbunco_milter_scan_seconds_bucket{le=\"0.0005\"} 1\n",
        "\nbunco_milter_scan_seconds_bucket{le=\"0.005\"} 2\n", "\nbunco_milter_scan_seconds_bucket{le=\"+Inf\"} 3\n",
        "\nbunco_milter_scan_seconds_count 3\n", "# TYPE bunco_milter_scan_seconds histogram\n",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) CHECK(strstr(out.at, lines[i]) != NULL);
    text_free(&out);
    static const char *const bad[] = { "192.0.2.1:80", "0.0.0.0:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "[::]:80", "localhost:80", ":80", "]:80" };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        CHECK(!metrics_start(bad[i], &error) && strstr(text_of(&error), "loopback") != NULL);
        text_free(&error);
    }
}

int main(void) {
    texts();
    header_values();
    servers_of_results();
    addresses();
    name_lists();
    networks();
    configurations();
    lists_of_numbers();
    protected_names();
    wrong_lists();
    verdicts_and_late_ones();
    counters();
    return 0;
}
