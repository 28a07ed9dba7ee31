// bunco.hpp: owners, views, exceptions and statuses.
#include <bunco.hpp>

#include "check.h"
#include <utility>

static void reports_are_read_through_views() {
    bunco::engine engine;
    bunco::scanner scanner(engine);
    bunco::report report = scanner.scan_text(SCAM);
    CHECK(report && report.level() == BUNCO_LEVEL_LIKELY_SCAM && report.score() > 0.5 && report.base() < 0.0);
    CHECK(report.findings().size() == bunco_report_finding_count(report.get()) && !report.findings().empty());
    double sum = report.base();
    for (bunco::finding finding : report.findings()) {
        const bunco_span span = finding.span();
        CHECK(finding.quote() == std::string_view(SCAM).substr(span.start, span.end - span.start));
        (void)finding.cleared();
        CHECK(finding.part() == "text" && !finding.indicator().empty() && !finding.why().empty());
        for (bunco::fact fact : finding.details()) CHECK(!fact.name.empty());
        sum += finding.weight();
    }
    CHECK((sum > 0) == (report.score() > 0.5));
    CHECK(report.brands()[0] == "microsoft" && report.kinds()[0] == "tech_support" && report.limits().empty());
    CHECK(report.observables()[0].type == "phone" && report.observables()[0].value == "+12025550137");
    CHECK(!report.advice().empty() && report.json().front() == '{' && report.json().back() == '}');
    bunco::report moved = std::move(report);
    CHECK(!report && moved && report.findings().empty() && report.json().empty());
}

template <class Call> static bunco_status thrown(Call call) {
    try {
        call();
    } catch (const bunco::failure &failure) {
        CHECK(std::string_view(failure.what()).size() > 5);
        return failure.status();
    }
    return BUNCO_OK;
}

static void engines_are_shared() {
    bunco::engine engine;
    bunco::engine copy = engine, moved = std::move(engine);
    CHECK(!engine && copy && moved && copy.data_versions() == moved.data_versions());
    bunco::scanner scanner(copy);
    copy = moved;
    moved = bunco::engine(copy);
    bunco::message message;
    message.add(BUNCO_FIELD_TEXT, SCAM).channel(BUNCO_CHANNEL_SMS).region("US").sender(BUNCO_SENDER_UNKNOWN).caller_id("+1 202 555 0100");
    CHECK(scanner.scan(message).level() == BUNCO_LEVEL_LIKELY_SCAM);
    bunco::numbers numbers;
    numbers.block("reported", "+1 202 555 0137\n").allow("", "+44 20 7946 0018");
    CHECK(numbers.count() == 2 && thrown([&] { numbers.block("mine", "nobody"); }) == BUNCO_LIST && numbers.count() == 2);
    message.numbers(numbers).own_number("+1 202 555 0100").attestation(BUNCO_ATTESTATION_NONE);
    bunco::report listed = scanner.scan(message);
    CHECK(listed.json().find("listed-number") != std::string_view::npos && listed.json().find("spoofed-caller") != std::string_view::npos);
    message.allow_indicators("listed-number").allow_hosts("a.example").allow_senders("b@a.example");
    CHECK(scanner.scan(message).json().find("listed-number") == std::string_view::npos);
    CHECK(copy.check_caller("+1 202 555 0100", "+1 202 555 0100").find("\"self\"") != std::string::npos);
    CHECK(message.part("text") == SCAM && thrown([&] { message.part("body/7"); }) == BUNCO_INVALID_ARGUMENT);
    message.clear();
    CHECK(scanner.scan(message.append_mail("Subject: hello\n\n")).level() == BUNCO_LEVEL_NOTHING_FOUND);
    CHECK(copy.check_domain("microsoft.com").find("\"official\"") != std::string::npos);
    CHECK(copy.check_phones(BUNCO_FIELD_TEXT, SCAM, "US").find("+12025550137") != std::string::npos);
}

static void names_are_protected() {
    bunco::names names("harbour-books.example\n");
    const std::string file(names.data());
    static int released = 0;
    bunco_options options = BUNCO_OPTIONS_INIT;
    {
        bunco::names mapped = bunco::names::map(file, [](void *count) { ++*static_cast<int *>(count); }, &released);
        CHECK(mapped.data().data() == file.data());
        options.names = mapped.get();
        bunco::engine engine(&options);
        bunco::names gone = std::move(mapped);
        CHECK(engine.check_domain("harb0ur-books.example").find("\"lookalike\"") != std::string::npos && mapped.data().empty());
    }
    CHECK(released == 1);
    CHECK(thrown([&] { bunco::names::map("harbour-books.example"); }) == BUNCO_LIST);
    CHECK(thrown([&] { bunco::names broken("\xff"); }) == BUNCO_LIST && bunco::names(file).data() == file);
}

static void failures_are_thrown_or_returned() {
    const bunco_file file = {"nowhere.toml", "", 0};
    CHECK(thrown([&] { bunco::engine engine(&file, 1); }) == BUNCO_PACK_SCHEMA);
    CHECK(thrown([&] { bunco::engine::from_folder("/nowhere/at/all"); }) == BUNCO_FILE);
    bunco_options options = BUNCO_OPTIONS_INIT;
    options.regions = "Utopia";
    CHECK(thrown([&] { bunco::engine engine(&options); }) == BUNCO_INVALID_ARGUMENT);
    bunco_status status = BUNCO_OK;
    bunco::engine none(&options, status);
    CHECK(status == BUNCO_INVALID_ARGUMENT && !none);
    bunco::scanner empty(none);
    CHECK(!empty && thrown([&] { empty.scan_text("x"); }) == BUNCO_NULL_POINTER);
    CHECK(!empty.scan_html("x", status) && status == BUNCO_NULL_POINTER);
    bunco::message message;
    CHECK(thrown([&] { message.region("USA"); }) == BUNCO_INVALID_ARGUMENT);
    CHECK(!bunco::engine(&file, 1, nullptr, status) && status == BUNCO_PACK_SCHEMA);
    CHECK(!bunco::engine::from_folder("/nowhere/at/all", nullptr, status) && status == BUNCO_FILE);
    CHECK(!bunco::names("\xff", status) && status == BUNCO_LIST);
    CHECK(!bunco::names::map("x", nullptr, nullptr, status) && status == BUNCO_LIST);
    bunco::numbers().block("mine", "nobody", status).allow("ours", "+1 202 555 0142");
    CHECK(status == BUNCO_LIST);
    message.region("USA", status);
    CHECK(status == BUNCO_INVALID_ARGUMENT && message.part("text", status).empty() && status == BUNCO_INVALID_ARGUMENT);
    message.region("US", status).add(BUNCO_FIELD_TEXT, "x", status);
    CHECK(status == BUNCO_OK && message.part("text", status) == "x" && status == BUNCO_OK);
    CHECK(none.check_domain("x", status).empty() && status == BUNCO_NULL_POINTER);
    bunco::engine engine(nullptr, status);
    CHECK(engine.check_phones(BUNCO_FIELD_FROM, "", "", "", status).empty() && status == BUNCO_INVALID_ARGUMENT);
    CHECK(engine.check_caller("+1 202 555 0142", "", "", BUNCO_ATTESTATION_NONE, status).front() == '{' && status == BUNCO_OK);
    CHECK(status == BUNCO_OK && bunco::scanner(engine).scan_mail("", status) && status == BUNCO_OK);
}

int main() {
    reports_are_read_through_views();
    engines_are_shared();
    names_are_protected();
    failures_are_thrown_or_returned();
    return 0;
}
