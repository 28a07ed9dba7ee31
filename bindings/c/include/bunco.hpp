/* bunco for C++17: owners for the handles of bunco.h, std::string_view, and exceptions or statuses as the caller chooses.
 *
 *     bunco::engine engine;                                   // throws bunco::failure
 *     bunco::scanner scanner(engine);
 *     bunco::report report = scanner.scan_text(text);
 *     for (bunco::finding f : report.findings()) std::cout << f.quote() << ": " << f.why() << '\n';
 *
 * Functions that can fail come twice: one throws, the other takes a bunco_status to write to and throws nothing of its own. Owners
 * are moved, not copied, and may be empty. Views (finding, std::string_view, list) live as long as the owner they came from.
 * Threads: as in bunco.h. */
#ifndef BUNCO_HPP
#define BUNCO_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "bunco.h"

namespace bunco {

namespace detail {

template <class T, void (*Free)(T *)> struct freeing {
    void operator()(T *handle) const noexcept { Free(handle); }
};

template <class T, void (*Free)(T *)> using owner = std::unique_ptr<T, freeing<T, Free>>;

inline std::string_view view(const char *text) noexcept { return text ? std::string_view(text) : std::string_view(); }

} // namespace detail

/** What went wrong: a status, and words with their place. */
class failure : public std::runtime_error {
public:
    failure(bunco_status status, const std::string &text) : std::runtime_error(text), status_(status) {}
    bunco_status status() const noexcept { return status_; }

private:
    bunco_status status_;
};

namespace detail {

/** Throws what a status and its error say; frees the error. */
inline void check(bunco_status status, bunco_error *error = nullptr) {
    owner<bunco_error, bunco_error_free> owned(error);
    if (status != BUNCO_OK) throw failure(status, owned ? bunco_error_text(error) : bunco_status_text(status));
}

/** Writes a status where the caller wants it, or, where that is nowhere, throws it; frees the error. */
inline void settle(bunco_status status, bunco_error *error, bunco_status *wanted) {
    if (wanted == nullptr) return check(status, error);
    bunco_error_free(error);
    *wanted = status;
}

/** The text that a call makes; empty after an error. */
template <class Call> std::string text(bunco_status *wanted, Call call) {
    bunco_text *made = nullptr;
    bunco_error *error = nullptr;
    bunco_status status = call(&made, &error);
    owner<bunco_text, bunco_text_free> owned(made);
    settle(status, error, wanted);
    std::size_t length = 0;
    const char *data = bunco_text_data(made, &length);
    return std::string(data == nullptr ? "" : data, length);
}

/** The handle that a call makes; empty after an error. */
template <class Owner, class Call> Owner made(bunco_status *wanted, Call call) {
    typename Owner::pointer handle = nullptr;
    bunco_error *error = nullptr;
    bunco_status status = call(&handle, &error);
    Owner owned(handle);
    settle(status, error, wanted);
    return owned;
}

} // namespace detail

/** A row of things that an owner holds: begin, end, size and [], like std::span. */
template <class T, class Owner, std::size_t (*Count)(const Owner *), T (*At)(const Owner *, std::size_t)> class list {
public:
    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = T;
        iterator(const Owner *owner, std::size_t index) noexcept : owner_(owner), index_(index) {}
        T operator*() const { return At(owner_, index_); }
        iterator &operator++() noexcept { return ++index_, *this; }
        iterator operator++(int) noexcept { return iterator(owner_, index_++); }
        friend bool operator==(iterator a, iterator b) noexcept { return a.index_ == b.index_; }
        friend bool operator!=(iterator a, iterator b) noexcept { return a.index_ != b.index_; }

    private:
        const Owner *owner_;
        std::size_t index_;
    };
    explicit list(const Owner *owner) noexcept : owner_(owner) {}
    std::size_t size() const noexcept { return Count(owner_); }
    bool empty() const noexcept { return size() == 0; }
    T operator[](std::size_t index) const { return At(owner_, index); }
    iterator begin() const noexcept { return {owner_, 0}; }
    iterator end() const noexcept { return {owner_, size()}; }

private:
    const Owner *owner_;
};

namespace detail {

template <class Owner, const char *(*At)(const Owner *, std::size_t)> std::string_view text_at(const Owner *owner, std::size_t index) {
    return view(At(owner, index));
}

template <class Owner, std::size_t (*Count)(const Owner *), const char *(*At)(const Owner *, std::size_t)>
using texts = list<std::string_view, Owner, Count, text_at<Owner, At>>;

} // namespace detail

/** A fact behind a finding. */
struct fact {
    std::string_view name, value;
};

/** One reason to worry; lives as long as its report. */
class finding {
    static fact fact_at(const bunco_finding *finding, std::size_t index) {
        return {detail::view(bunco_finding_detail_name(finding, index)), detail::view(bunco_finding_detail_value(finding, index))};
    }

public:
    explicit finding(const bunco_finding *handle) noexcept : handle_(handle) {}
    std::string_view indicator() const noexcept { return detail::view(bunco_finding_indicator(handle_)); }
    std::string_view part() const noexcept { return detail::view(bunco_finding_part(handle_)); }
    std::string_view why() const noexcept { return detail::view(bunco_finding_why(handle_)); }
    std::string_view cleared() const noexcept { return detail::view(bunco_finding_cleared(handle_)); }
    bunco_span span() const noexcept { return bunco_finding_span(handle_); }
    double weight() const noexcept { return bunco_finding_weight(handle_); }
    std::string_view quote() const noexcept {
        std::size_t length = 0;
        const char *text = bunco_finding_quote(handle_, &length);
        return text ? std::string_view(text, length) : std::string_view();
    }
    auto details() const noexcept { return list<fact, bunco_finding, bunco_finding_detail_count, fact_at>(handle_); }

private:
    const bunco_finding *handle_;
};

/** Something others can look for. */
struct observable {
    std::string_view type, value;
};

/** What a scan says. */
class report {
    static finding finding_at(const bunco_report *report, std::size_t index) { return finding(bunco_report_finding(report, index)); }
    static observable observable_at(const bunco_report *report, std::size_t index) {
        return {detail::view(bunco_report_observable_type(report, index)), detail::view(bunco_report_observable_value(report, index))};
    }

public:
    report() noexcept = default;
    /** Owns the handle from now on. */
    explicit report(bunco_report *handle) noexcept : handle_(handle) {}
    explicit operator bool() const noexcept { return static_cast<bool>(handle_); }
    const bunco_report *get() const noexcept { return handle_.get(); }
    bunco_level level() const noexcept { return bunco_report_level(get()); }
    double score() const noexcept { return bunco_report_score(get()); }
    double base() const noexcept { return bunco_report_base(get()); }
    std::string_view json() const noexcept {
        std::size_t length = 0;
        const char *text = bunco_report_json(get(), &length);
        return text ? std::string_view(text, length) : std::string_view();
    }
    auto findings() const noexcept { return list<finding, bunco_report, bunco_report_finding_count, finding_at>(get()); }
    auto observables() const noexcept {
        return list<observable, bunco_report, bunco_report_observable_count, observable_at>(get());
    }
    auto kinds() const noexcept { return detail::texts<bunco_report, bunco_report_kind_count, bunco_report_kind>(get()); }
    auto brands() const noexcept { return detail::texts<bunco_report, bunco_report_brand_count, bunco_report_brand>(get()); }
    auto advice() const noexcept { return detail::texts<bunco_report, bunco_report_advice_count, bunco_report_advice>(get()); }
    auto limits() const noexcept { return detail::texts<bunco_report, bunco_report_limit_count, bunco_report_limit>(get()); }

private:
    detail::owner<bunco_report, bunco_report_free> handle_;
};

/** Lists of telephone numbers that are known to be bad or honest, for an engine's options (`get()`) or a message. */
class numbers {
public:
    numbers() : handle_(bunco_numbers_new()) {}
    const bunco_numbers *get() const noexcept { return handle_.get(); }
    numbers &block(const std::string &name, std::string_view list) { return add(bunco_numbers_block, name, list, nullptr); }
    numbers &allow(const std::string &name, std::string_view list) { return add(bunco_numbers_allow, name, list, nullptr); }
    numbers &block(const std::string &name, std::string_view list, bunco_status &status) {
        return add(bunco_numbers_block, name, list, &status);
    }
    numbers &allow(const std::string &name, std::string_view list, bunco_status &status) {
        return add(bunco_numbers_allow, name, list, &status);
    }
    std::size_t count() const noexcept { return bunco_numbers_count(get()); }

private:
    template <class Add> numbers &add(Add add, const std::string &name, std::string_view list, bunco_status *wanted) {
        bunco_error *error = nullptr;
        bunco_status status = add(handle_.get(), name.c_str(), list.data(), list.size(), &error);
        return detail::settle(status, error, wanted), *this;
    }
    detail::owner<bunco_numbers, bunco_numbers_free> handle_;
};

/** Names to protect, made ready, for an engine's options (`get()`). */
class names {
    using owner = detail::owner<bunco_names, bunco_names_free>;
    static owner read(std::string_view list, bunco_status *wanted) {
        return detail::made<owner>(wanted, [&](bunco_names **names, bunco_error **error) {
            return bunco_names_new(list.data(), list.size(), names, error);
        });
    }
    static owner mapped(std::string_view bytes, bunco_release release, void *context, bunco_status *wanted) {
        return detail::made<owner>(wanted, [&](bunco_names **names, bunco_error **error) {
            return bunco_names_map(bytes.data(), bytes.size(), release, context, names, error);
        });
    }

public:
    /** Of a list, one domain a line, or of what `data()` gave, which is copied. */
    explicit names(std::string_view list) : handle_(read(list, nullptr)) {}
    names(std::string_view list, bunco_status &status) : handle_(read(list, &status)) {}
    /** Of what `data()` gave, where it is, until `release(context)` is called. */
    static names map(std::string_view bytes, bunco_release release = nullptr, void *context = nullptr) {
        return names(mapped(bytes, release, context, nullptr));
    }
    static names map(std::string_view bytes, bunco_release release, void *context, bunco_status &status) {
        return names(mapped(bytes, release, context, &status));
    }
    explicit operator bool() const noexcept { return static_cast<bool>(handle_); }
    const bunco_names *get() const noexcept { return handle_.get(); }
    std::string_view data() const noexcept {
        std::size_t length = 0;
        const char *bytes = bunco_names_data(get(), &length);
        return bytes ? std::string_view(bytes, length) : std::string_view();
    }

private:
    explicit names(owner &&handle) noexcept : handle_(std::move(handle)) {}
    owner handle_;
};

/** A message that is being put together. */
class message {
public:
    message() : handle_(bunco_message_new()) {}
    bunco_message *get() const noexcept { return handle_.get(); }
    message &add(bunco_field field, std::string_view text) {
        return checked(bunco_message_add(get(), field, text.data(), text.size()));
    }
    message &add(bunco_field field, std::string_view text, bunco_status &status) noexcept {
        return status = bunco_message_add(get(), field, text.data(), text.size()), *this;
    }
    message &append_mail(std::string_view bytes) { return checked(bunco_message_append_mail(get(), bytes.data(), bytes.size())); }
    message &append_mail(std::string_view bytes, bunco_status &status) noexcept {
        return status = bunco_message_append_mail(get(), bytes.data(), bytes.size()), *this;
    }
    message &channel(bunco_channel channel) { return checked(bunco_message_set_channel(get(), channel)); }
    message &channel(bunco_channel channel, bunco_status &status) noexcept {
        return status = bunco_message_set_channel(get(), channel), *this;
    }
    message &sender(bunco_sender sender) { return checked(bunco_message_set_sender(get(), sender)); }
    message &sender(bunco_sender sender, bunco_status &status) noexcept {
        return status = bunco_message_set_sender(get(), sender), *this;
    }
    message &region(const std::string &code) { return checked(bunco_message_set_region(get(), code.c_str())); }
    message &region(const std::string &code, bunco_status &status) noexcept {
        return status = bunco_message_set_region(get(), code.c_str()), *this;
    }
    message &caller_id(const std::string &number) { return checked(bunco_message_set_caller_id(get(), number.c_str())); }
    message &caller_id(const std::string &number, bunco_status &status) noexcept {
        return status = bunco_message_set_caller_id(get(), number.c_str()), *this;
    }
    message &own_number(const std::string &number) { return checked(bunco_message_set_own_number(get(), number.c_str())); }
    message &own_number(const std::string &number, bunco_status &status) noexcept {
        return status = bunco_message_set_own_number(get(), number.c_str()), *this;
    }
    message &attestation(bunco_attestation level) { return checked(bunco_message_set_attestation(get(), level)); }
    message &attestation(bunco_attestation level, bunco_status &status) noexcept {
        return status = bunco_message_set_attestation(get(), level), *this;
    }
    message &allow_senders(const std::string &senders) { return checked(bunco_message_allow_senders(get(), senders.c_str())); }
    message &allow_senders(const std::string &senders, bunco_status &status) noexcept {
        return status = bunco_message_allow_senders(get(), senders.c_str()), *this;
    }
    message &allow_hosts(const std::string &hosts) { return checked(bunco_message_allow_hosts(get(), hosts.c_str())); }
    message &allow_hosts(const std::string &hosts, bunco_status &status) noexcept {
        return status = bunco_message_allow_hosts(get(), hosts.c_str()), *this;
    }
    message &allow_indicators(const std::string &ids) { return checked(bunco_message_allow_indicators(get(), ids.c_str())); }
    message &allow_indicators(const std::string &ids, bunco_status &status) noexcept {
        return status = bunco_message_allow_indicators(get(), ids.c_str()), *this;
    }
    message &numbers(const bunco::numbers &numbers) { return checked(bunco_message_set_numbers(get(), numbers.get())); }
    message &numbers(const bunco::numbers &numbers, bunco_status &status) noexcept {
        return status = bunco_message_set_numbers(get(), numbers.get()), *this;
    }
    /** The text of a part, in which findings count. */
    std::string part(const std::string &name) const { return read_part(name, nullptr); }
    std::string part(const std::string &name, bunco_status &status) const { return read_part(name, &status); }
    void clear() noexcept { bunco_message_clear(get()); }

private:
    std::string read_part(const std::string &name, bunco_status *wanted) const {
        return detail::text(wanted, [&](bunco_text **text, bunco_error **error) {
            return bunco_message_part(get(), name.c_str(), text, error);
        });
    }
    message &checked(bunco_status status) { return detail::check(status), *this; }
    detail::owner<bunco_message, bunco_message_free> handle_;
};

/** Packs and options, shared by threads. Copies are handles on the same engine. */
class engine {
    using owner = detail::owner<bunco_engine, bunco_engine_free>;
    static owner builtin(const bunco_options *options, bunco_status *wanted) {
        return detail::made<owner>(wanted, [&](bunco_engine **engine, bunco_error **error) {
            return bunco_engine_new(options, engine, error);
        });
    }
    static owner of_files(const bunco_file *files, std::size_t count, const bunco_options *options, bunco_status *wanted) {
        return detail::made<owner>(wanted, [&](bunco_engine **engine, bunco_error **error) {
            return bunco_engine_from_files(files, count, options, engine, error);
        });
    }
    static owner of_folder(const std::string &path, const bunco_options *options, bunco_status *wanted) {
        return detail::made<owner>(wanted, [&](bunco_engine **engine, bunco_error **error) {
            return bunco_engine_from_folder(path.c_str(), options, engine, error);
        });
    }
    explicit engine(owner &&handle) noexcept : handle_(std::move(handle)) {}

public:
    explicit engine(const bunco_options *options = nullptr) : handle_(builtin(options, nullptr)) {}
    engine(const bunco_options *options, bunco_status &status) : handle_(builtin(options, &status)) {}
    engine(const bunco_file *files, std::size_t count, const bunco_options *options = nullptr)
        : handle_(of_files(files, count, options, nullptr)) {}
    engine(const bunco_file *files, std::size_t count, const bunco_options *options, bunco_status &status)
        : handle_(of_files(files, count, options, &status)) {}
    /** With the packs of a folder. */
    static engine from_folder(const std::string &path, const bunco_options *options = nullptr) {
        return engine(of_folder(path, options, nullptr));
    }
    static engine from_folder(const std::string &path, const bunco_options *options, bunco_status &status) {
        return engine(of_folder(path, options, &status));
    }
    /** Owns the handle from now on. */
    explicit engine(bunco_engine *handle) noexcept : handle_(handle) {}
    engine(const engine &other) noexcept : handle_(bunco_engine_ref(other.get())) {}
    engine(engine &&) noexcept = default;
    engine &operator=(engine other) noexcept { return handle_.swap(other.handle_), *this; }
    explicit operator bool() const noexcept { return static_cast<bool>(handle_); }
    const bunco_engine *get() const noexcept { return handle_.get(); }
    std::string_view data_versions() const noexcept { return detail::view(bunco_engine_data_versions(get())); }
    /** JSON about a host name or URL. */
    std::string check_domain(std::string_view name) const { return domain(name, nullptr); }
    std::string check_domain(std::string_view name, bunco_status &status) const { return domain(name, &status); }
    /** JSON about the telephone numbers of a text; empty strings for what is not known. */
    std::string check_phones(bunco_field field, std::string_view source, const std::string &country = "", const std::string &brand = "") const {
        return phones(field, source, country, brand, nullptr);
    }
    std::string check_phones(bunco_field field, std::string_view source, const std::string &country, const std::string &brand,
        bunco_status &status) const {
        return phones(field, source, country, brand, &status);
    }
    /** JSON about the number that a call shows; empty strings for what is not known. */
    std::string check_caller(const std::string &shown, const std::string &own = "", const std::string &country = "",
        bunco_attestation level = BUNCO_ATTESTATION_UNKNOWN) const {
        return caller(shown, own, country, level, nullptr);
    }
    std::string check_caller(const std::string &shown, const std::string &own, const std::string &country, bunco_attestation level,
        bunco_status &status) const {
        return caller(shown, own, country, level, &status);
    }

private:
    static const char *known(const std::string &text) noexcept { return text.empty() ? nullptr : text.c_str(); }
    std::string domain(std::string_view name, bunco_status *wanted) const {
        return detail::text(wanted, [&](bunco_text **text, bunco_error **error) {
            return bunco_engine_check_domain(get(), name.data(), name.size(), text, error);
        });
    }
    std::string phones(bunco_field field, std::string_view source, const std::string &country, const std::string &brand,
        bunco_status *wanted) const {
        return detail::text(wanted, [&](bunco_text **text, bunco_error **error) {
            return bunco_engine_check_phones(get(), field, source.data(), source.size(), known(country), known(brand), text, error);
        });
    }
    std::string caller(const std::string &shown, const std::string &own, const std::string &country, bunco_attestation level,
        bunco_status *wanted) const {
        return detail::text(wanted, [&](bunco_text **text, bunco_error **error) {
            return bunco_engine_check_caller(get(), shown.c_str(), known(own), known(country), level, text, error);
        });
    }
    owner handle_;
};

/** One thread's way through an engine, which may go before it. */
class scanner {
public:
    explicit scanner(const engine &engine) noexcept : handle_(bunco_scanner_new(engine.get())) {}
    explicit operator bool() const noexcept { return static_cast<bool>(handle_); }
    report scan(const message &message) { return scanned(bunco_scanner_scan, message.get()); }
    report scan_text(std::string_view text) { return scanned(bunco_scanner_scan_text, text.data(), text.size()); }
    report scan_html(std::string_view source) { return scanned(bunco_scanner_scan_html, source.data(), source.size()); }
    report scan_mail(std::string_view mail) { return scanned(bunco_scanner_scan_mail, mail.data(), mail.size()); }
    /** Without exceptions: the report is empty when `status` is not BUNCO_OK. */
    report scan(const message &message, bunco_status &status) noexcept { return tried(status, bunco_scanner_scan, message.get()); }
    report scan_text(std::string_view text, bunco_status &status) noexcept {
        return tried(status, bunco_scanner_scan_text, text.data(), text.size());
    }
    report scan_html(std::string_view source, bunco_status &status) noexcept {
        return tried(status, bunco_scanner_scan_html, source.data(), source.size());
    }
    report scan_mail(std::string_view mail, bunco_status &status) noexcept {
        return tried(status, bunco_scanner_scan_mail, mail.data(), mail.size());
    }

private:
    template <class Scan, class... What> report scanned(Scan scan, What... what) {
        bunco_report *out = nullptr;
        bunco_error *error = nullptr;
        bunco_status status = scan(handle_.get(), what..., &out, &error);
        report owned(out);
        detail::check(status, error);
        return owned;
    }
    template <class Scan, class... What> report tried(bunco_status &status, Scan scan, What... what) noexcept {
        bunco_report *out = nullptr;
        status = scan(handle_.get(), what..., &out, nullptr);
        return report(out);
    }
    detail::owner<bunco_scanner, bunco_scanner_free> handle_;
};

} // namespace bunco

#endif
