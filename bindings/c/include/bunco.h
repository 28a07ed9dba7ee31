/* bunco 0.1.0: tells whether a message is a tech-support scam or poses as a brand, and why.
 *
 * Written from the source of the library by its tests: change the source, not this file.
 *
 * Handles. What `_new`, `_ref`, `_scan` or `_check` hands out, the `_free` of its type takes back: once, in any order, NULL allowed.
 * What an accessor returns is borrowed from its argument and lives as long as that. No function keeps a pointer
 * that it is given, but bunco_names_map.
 *
 * Strings. Text in is a pointer and a length, need not be UTF-8 and may hold NUL. A string without a length ends with NUL. What
 * comes out is UTF-8 that ends with NUL. Spans count bytes of the text as it was given.
 *
 * NULL. Every function takes NULL for every pointer: it returns BUNCO_NULL_POINTER, NULL or 0, or does nothing.
 *
 * Errors. Functions that can fail return a bunco_status and set their results to NULL when they do. Words are in the bunco_error that
 * the last argument gets, when that is not NULL. Nothing is kept per thread or process. A fault in the library stops at this border
 * as BUNCO_PANIC; it writes its words to standard error, and nothing else ever does. Memory that runs out ends the process.
 *
 * Threads. "Any thread": any number at the same time. Messages and scanners are for one thread at a time. The library starts no
 * thread, installs no signal handler, reads no environment, opens no socket, and reads no file but in bunco_engine_from_folder.
 * Handles made before a fork work in the child, where no other thread was inside a call on them.
 */


#ifndef BUNCO_H
#define BUNCO_H

#include <stddef.h>
#include <stdint.h>

#define BUNCO_VERSION_MAJOR 0
#define BUNCO_VERSION_MINOR 1
#define BUNCO_VERSION_PATCH 0
/** Version of this header. */
#define BUNCO_VERSION "0.1.0"
/** Options that are all at their defaults. */
#define BUNCO_OPTIONS_INIT { sizeof(bunco_options), 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL }

/**
 * Version of the binary interface that this header describes. Functions and options are only ever added to it; it changes when
 * one is taken away or changes its meaning, together with the soname.
 */
#define BUNCO_ABI_VERSION 1

/**
 * Schema number of the JSON reports: their `schema` field.
 */
#define BUNCO_SCHEMA 1

/**
 * The caller's files are the whole pack.
 */
#define BUNCO_PACKS_ALONE 0

/**
 * The caller's files are added to the built-in ones; a file takes the place of a built-in one of the same path.
 */
#define BUNCO_PACKS_ADDED 1

/**
 * What a function says of itself. The numbers are stable: none is ever given another meaning, and new ones may be added, so
 * treat what you do not know as an error.
 */
enum bunco_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * It did what it says.
     */
    BUNCO_OK = 0,
    /**
     * A pointer is NULL that must not be.
     */
    BUNCO_NULL_POINTER = 1,
    /**
     * A number or string is none of those that the function takes.
     */
    BUNCO_INVALID_ARGUMENT = 2,
    /**
     * A folder or file could not be read.
     */
    BUNCO_FILE = 3,
    /**
     * A list of numbers or names is not well-formed.
     */
    BUNCO_LIST = 4,
    /**
     * A pack file is not well-formed.
     */
    BUNCO_PACK_SYNTAX = 10,
    /**
     * A field of a pack is unknown, missing or senseless, or a path is no pack file's.
     */
    BUNCO_PACK_SCHEMA = 11,
    /**
     * Two things in the packs carry one id.
     */
    BUNCO_PACK_DUPLICATE = 12,
    /**
     * An entry of a pack names no source.
     */
    BUNCO_PACK_SOURCE = 13,
    /**
     * An example of a pack is not found, or is found where it must not be.
     */
    BUNCO_PACK_EXAMPLE = 14,
    /**
     * An entry of a pack refers to an id that no pack defines.
     */
    BUNCO_PACK_REFERENCE = 15,
    /**
     * The packs hold more than an engine takes.
     */
    BUNCO_PACK_LIMIT = 16,
    /**
     * The packs are refused for a reason that this list does not have yet.
     */
    BUNCO_PACK_OTHER = 19,
    /**
     * A fault in the library; please report it. The arguments are unharmed, and a scanner goes on with the next message.
     */
    BUNCO_PANIC = 99,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum bunco_status bunco_status;
#else
typedef int32_t bunco_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What is known of the sender from outside the text.
 */
enum bunco_sender
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Nothing.
     */
    BUNCO_SENDER_UNKNOWN = 0,
    /**
     * The domain of the sender's address passed DMARC.
     */
    BUNCO_SENDER_AUTHENTICATED = 1,
    /**
     * The domain of the sender's address failed DMARC.
     */
    BUNCO_SENDER_FAILED = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum bunco_sender bunco_sender;
#else
typedef int32_t bunco_sender;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How far the evidence goes. There is no "safe": nothing found is not proof.
 */
enum bunco_level
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * There is no report.
     */
    BUNCO_LEVEL_NONE = -1,
    /**
     * Nothing that weighs enough was found.
     */
    BUNCO_LEVEL_NOTHING_FOUND = 0,
    /**
     * Enough to be careful.
     */
    BUNCO_LEVEL_SUSPICIOUS = 1,
    /**
     * Very probably a scam.
     */
    BUNCO_LEVEL_LIKELY_SCAM = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum bunco_level bunco_level;
#else
typedef int32_t bunco_level;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The role of a text in a message. In reports the part has the name in brackets.
 */
enum bunco_field
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * The subject or title (`subject`).
     */
    BUNCO_FIELD_SUBJECT = 1,
    /**
     * The sender as shown, `Name <address>` (`from`).
     */
    BUNCO_FIELD_FROM = 2,
    /**
     * The address for answers, written like the sender (`reply_to`).
     */
    BUNCO_FIELD_REPLY_TO = 3,
    /**
     * Plain text (`text`).
     */
    BUNCO_FIELD_TEXT = 4,
    /**
     * HTML source (`html`).
     */
    BUNCO_FIELD_HTML = 5,
    /**
     * The name of an attached file (`attachment`).
     */
    BUNCO_FIELD_FILE_NAME = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum bunco_field bunco_field;
#else
typedef int32_t bunco_field;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How a message reached its reader.
 */
enum bunco_channel
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Not known.
     */
    BUNCO_CHANNEL_UNKNOWN = 0,
    /**
     * E-mail.
     */
    BUNCO_CHANNEL_EMAIL = 1,
    /**
     * A text message.
     */
    BUNCO_CHANNEL_SMS = 2,
    /**
     * A chat.
     */
    BUNCO_CHANNEL_CHAT = 3,
    /**
     * A web page or pop-up.
     */
    BUNCO_CHANNEL_WEB = 4,
    /**
     * The transcript of a call or voicemail.
     */
    BUNCO_CHANNEL_CALL = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum bunco_channel bunco_channel;
#else
typedef int32_t bunco_channel;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How far the caller's network vouches for the number that a call shows (STIR/SHAKEN).
 */
enum bunco_attestation
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Not known.
     */
    BUNCO_ATTESTATION_UNKNOWN = 0,
    /**
     * A: the network knows the caller and the number.
     */
    BUNCO_ATTESTATION_FULL = 1,
    /**
     * B: the network knows the caller.
     */
    BUNCO_ATTESTATION_PARTIAL = 2,
    /**
     * C: the call came in from elsewhere.
     */
    BUNCO_ATTESTATION_GATEWAY = 3,
    /**
     * Not signed, or the signature is broken.
     */
    BUNCO_ATTESTATION_NONE = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum bunco_attestation bunco_attestation;
#else
typedef int32_t bunco_attestation;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Packs and options, ready to scan with. Never changes; any number of threads use it at the same time.
 */
typedef struct bunco_engine bunco_engine;

/**
 * Why a function failed: its status, and one or more entries with path, line and words.
 */
typedef struct bunco_error bunco_error;

/**
 * One reason to worry, and the words in the caller's text that give it. Belongs to its report.
 */
typedef struct bunco_finding bunco_finding;

/**
 * A message that is being put together. Holds copies of what it is given. One thread at a time.
 */
typedef struct bunco_message bunco_message;

/**
 * Names to protect, such as the domains of your customers, ready for comparing. Never changes; any thread.
 */
typedef struct bunco_names bunco_names;

/**
 * Lists of telephone numbers that are known to be bad or honest, some two bytes a number. One thread fills it; then any number use
 * it at the same time.
 */
typedef struct bunco_numbers bunco_numbers;

/**
 * What a scan says. Owns all it holds, never changes; any number of threads read it at the same time.
 */
typedef struct bunco_report bunco_report;

/**
 * An engine with scratch memory, which is reused from message to message. One thread at a time.
 */
typedef struct bunco_scanner bunco_scanner;

/**
 * A text that the library made. Never changes; any thread.
 */
typedef struct bunco_text bunco_text;

/**
 * Called when bytes that were lent are not needed any more. May be NULL.
 */
typedef void (*bunco_release)(void *context);

/**
 * Bytes `[start, end)` of a part's text as the caller gave it. This struct never changes.
 */
typedef struct {
    /**
     * The first byte.
     */
    size_t start;
    /**
     * The byte after the last.
     */
    size_t end;
} bunco_span;

/**
 * How an engine reads. Start from `BUNCO_OPTIONS_INIT`, then set what differs; 0 and NULL mean the default. Fields are only ever
 * added at the end, so that a program built with an older header goes on working.
 */
typedef struct {
    /**
     * `sizeof(bunco_options)`.
     */
    size_t size;
    /**
     * Most bytes read of each part of a message; 16 MiB.
     */
    size_t max_input;
    /**
     * Most parts read of a message; 256.
     */
    size_t max_parts;
    /**
     * Most links judged of each part; 2,000.
     */
    size_t max_links;
    /**
     * Most telephone numbers judged of each part; 1,000.
     */
    size_t max_numbers;
    /**
     * Most findings in a report; 200. Those that count are kept first.
     */
    size_t max_findings;
    /**
     * Most steps of phrase matching spent on a byte of text; 64.
     */
    uint64_t work_per_byte;
    /**
     * Countries in whose formats national telephone numbers are read, first come first: ISO 3166 codes with spaces between
     * them, such as `"US GB"`.
     */
    const char *regions;
    /**
     * The authserv-id of your own receiving server, whose `Authentication-Results` (RFC 8601) are believed in mails; by default
     * nobody's are. Name it only if that server removes such fields from incoming mail.
     */
    const char *authserv_id;
    /**
     * Domains that are known and honest, with what lies below them: with spaces or line ends between them.
     */
    const char *allow;
    /**
     * Domains to protect beside the brands', such as those of your customers, written likewise: hosts that look like one are
     * reported. A million names take some 60 MB and a few seconds.
     */
    const char *protect;
    /**
     * `BUNCO_PACKS_ALONE` (the default) or `BUNCO_PACKS_ADDED`: what `bunco_engine_from_files` and
     * `bunco_engine_from_folder` do with the built-in packs.
     */
    size_t packs;
    /**
     * Senders to trust: addresses, or domains with what lies below them, with spaces or line ends between them. What their messages
     * hold is reported and weighs nothing, unless DMARC failed. Anybody can write any sender: name those that are checked before.
     */
    const char *allow_senders;
    /**
     * Ids of indicators to leave out of reports, such as `"reused-number"`, with spaces or line ends between them.
     */
    const char *allow_indicators;
    /**
     * Lists of telephone numbers that are known to be bad or honest; not needed any more afterwards.
     */
    const bunco_numbers *numbers;
    /**
     * Names to protect, made ready before, in place of `protect`; not needed any more afterwards.
     */
    const bunco_names *names;
} bunco_options;

/**
 * A pack file in memory.
 */
typedef struct {
    /**
     * Path inside the pack with `/`, such as `phrases/en.toml`: says what the file holds, and is named in errors.
     */
    const char *path;
    /**
     * Its text, in UTF-8; or a compiled pack.
     */
    const char *text;
    /**
     * Bytes of that.
     */
    size_t length;
} bunco_file;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Version of the library, such as `0.1.0`; compare with `BUNCO_VERSION`, the version of this header. Static; any thread.
 */
const char *bunco_version(void);

/**
 * The `BUNCO_ABI_VERSION` that the library was built with. A program that loads the library at run time refuses another one.
 * Any thread.
 */
uint32_t bunco_abi_version(void);

/**
 * What a status means, in English; "unknown status" for numbers of a newer library. Static, never NULL; any thread.
 */
const char *bunco_status_text(int32_t status);

/**
 * The status that the failing function returned: that of the first entry. `BUNCO_OK` for NULL. Any thread.
 */
bunco_status bunco_error_status(const bunco_error *error);

/**
 * All entries, one a line, each as `path:line: message`. Borrowed from the error; NULL for NULL. Any thread.
 */
const char *bunco_error_text(const bunco_error *error);

/**
 * Number of entries, at least 1; 0 for NULL. Any thread.
 */
size_t bunco_error_count(const bunco_error *error);

/**
 * The pack file or list that entry `index` is about, as the caller named it; empty when it is about none. Borrowed from the error;
 * NULL past the end and for NULL. Any thread.
 */
const char *bunco_error_path(const bunco_error *error, size_t index);

/**
 * The line that entry `index` is about, from 1; 0 when it is about the whole file, past the end and for NULL. Any thread.
 */
size_t bunco_error_line(const bunco_error *error, size_t index);

/**
 * What is wrong and what would be right, without the place. Borrowed from the error; NULL past the end and for NULL. Any thread.
 */
const char *bunco_error_message(const bunco_error *error, size_t index);

/**
 * Frees an error; NULL is allowed. What was borrowed from it is gone.
 */
void bunco_error_free(bunco_error *error);

/**
 * No lists yet; the caller's, to be freed with `bunco_numbers_free`. Any thread.
 */
bunco_numbers *bunco_numbers_new(void);

/**
 * Adds a list of numbers to report (indicators `listed-number` and `listed-caller`), unless a brand publishes them or a list of
 * known numbers has them. `list` is `length` bytes: text in UTF-8 with one number a line, `+` and country code first, or the
 * compiled form that `bunco numbers build` writes, which is checked and copied. In a text `#` begins a comment, and
 * `# name: ...`, `# source: ...` and `# tier: primary`, `secondary` or `unverified` (how far the numbers are checked) above the
 * first number say what the list is. `name` is what reports call a text that does not say its name; NULL for "block list".
 *
 * Returns `BUNCO_LIST` for what is no such list; the error has the line. `error` may be NULL, as with `bunco_engine_new`.
 */
bunco_status bunco_numbers_block(bunco_numbers *numbers, const char *name, const char *list, size_t length, bunco_error **error);

/**
 * Adds a list of numbers that are known and honest: nothing is said of them, but what their brand says of its numbers in alarms.
 * Otherwise
 * like `bunco_numbers_block`; the name for NULL is "allow list".
 */
bunco_status bunco_numbers_allow(bunco_numbers *numbers, const char *name, const char *list, size_t length, bunco_error **error);

/**
 * How many numbers the lists hold together; 0 for NULL. Any thread.
 */
size_t bunco_numbers_count(const bunco_numbers *numbers);

/**
 * Frees lists; NULL is allowed. Engines and messages that they were given to keep what they need.
 */
void bunco_numbers_free(bunco_numbers *numbers);

/**
 * Makes names to protect of `length` bytes: text in UTF-8 with one domain a line and remarks after `#`, or what `bunco_names_data`
 * gave, which is checked and copied. A million names of text take some seconds and 60 MB, as many of the other kind some
 * milliseconds.
 *
 * `*names` is the caller's, to be freed with `bunco_names_free`; NULL after an error. `error` may be NULL, as with
 * `bunco_engine_new`. Any thread.
 *
 * Returns `BUNCO_LIST` for what is neither; text that is not UTF-8 has its line in the error.
 */
bunco_status bunco_names_new(const char *list, size_t length, bunco_names **names, bunco_error **error);

/**
 * Takes names to protect where they are: `length` bytes that `bunco_names_data` gave, such as a file mapped into memory, which takes
 * no memory of its own and is shared by all processes that map it. They are checked, and must stay as they are until
 * `release(context)` is called, once, by the thread that frees the last of these names and of the engines and scanners that use them;
 * it must call nothing of this library. `release` may be NULL for bytes that stay for ever. After an error it is not called.
 *
 * Otherwise like `bunco_names_new`.
 */
bunco_status bunco_names_map(const char *bytes,
                             size_t length,
                             bunco_release release,
                             void *context,
                             bunco_names **names,
                             bunco_error **error);

/**
 * The names as a file for `bunco_names_new` and `bunco_names_map`; `*length`, when not NULL, gets its bytes. Borrowed from `names`;
 * NULL for NULL. Any thread.
 */
const char *bunco_names_data(const bunco_names *names, size_t *length);

/**
 * Frees names; NULL is allowed. Engines that they were given to keep what they need.
 */
void bunco_names_free(bunco_names *names);

/**
 * Makes an engine with the built-in packs. `options` may be NULL.
 *
 * Takes some milliseconds: make one and keep it. Reads no file and no environment. `*engine` is the caller's, to be freed
 * with `bunco_engine_free`; NULL after an error. `error` may be NULL; `*error` is NULL after success, else the caller's, to be freed
 * with `bunco_error_free`. Any thread.
 *
 * Returns `BUNCO_INVALID_ARGUMENT` for options that make no sense.
 */
bunco_status bunco_engine_new(const bunco_options *options,
                              bunco_engine **engine,
                              bunco_error **error);

/**
 * Makes an engine with packs of the caller's: `count` files, which are not needed any more afterwards. A file may be one that
 * `bunco pack compile` wrote; it stands for those in it, its path names it in errors, and where it is the only one and stands alone or
 * holds the built-in ones it is quick to load. Otherwise like `bunco_engine_new`.
 *
 * Returns one of the `BUNCO_PACK_` statuses when the packs are refused; the error has an entry for every mistake found.
 * `BUNCO_PACK_SYNTAX` for a compiled pack that is damaged, or of another release.
 */
bunco_status bunco_engine_from_files(const bunco_file *files,
                                     size_t count,
                                     const bunco_options *options,
                                     bunco_engine **engine,
                                     bunco_error **error);

/**
 * Makes an engine with the packs of a folder, which has files such as `brands/acme.toml`, or with a pack that `bunco pack compile`
 * wrote; `path` is as the system takes it. They are read now and not needed afterwards. Otherwise like `bunco_engine_from_files`. A
 * compiled pack is quick to load where it stands alone or holds the built-in ones.
 *
 * Returns `BUNCO_FILE` when something cannot be read, or there is no pack file.
 */
bunco_status bunco_engine_from_folder(const char *path, const bunco_options *options, bunco_engine **engine, bunco_error **error);

/**
 * Another handle on the same engine, for an owner of its own: cheap, since the engine is counted, not copied. Each handle is freed
 * once, in any order; the engine goes with the last handle or scanner. NULL for NULL. Any thread.
 *
 * To change packs while threads scan: keep one handle under a lock, let each thread take its own with this function, and replace
 * the kept one when the new engine is ready.
 */
bunco_engine *bunco_engine_ref(const bunco_engine *engine);

/**
 * Versions of the data an engine works with, as a JSON object with the keys `packs` (a hash of all pack files), `Unicode`,
 * `suffixes` and `numbers`: equal strings mean equal data. Borrowed from the engine; NULL for NULL. Any thread.
 */
const char *bunco_engine_data_versions(const bunco_engine *engine);

/**
 * Frees a handle; NULL is allowed. The engine lives on while scanners or other handles use it.
 */
void bunco_engine_free(bunco_engine *engine);

/**
 * An empty message, the caller's, to be freed with `bunco_message_free`. Any thread.
 */
bunco_message *bunco_message_new(void);

/**
 * Adds a text in the role `field`, a `bunco_field`. `text` is `length` bytes, which need not be UTF-8 and may hold NUL; NULL is
 * allowed when the length is 0. Parts are read in the order in which they are added.
 *
 * Returns `BUNCO_INVALID_ARGUMENT` for another role.
 */
bunco_status bunco_message_add(bunco_message *message, int32_t field, const char *text, size_t length);

/**
 * Appends `length` bytes of a whole mail (RFC 5322), as they come: how they are cut makes no difference. Its parts (`subject`,
 * `from`, `reply_to`, `body/0`, ...) are read before those that are added. NULL is allowed when the length is 0.
 */
bunco_status bunco_message_append_mail(bunco_message *message, const char *bytes, size_t length);

/**
 * Says how the message came: a `bunco_channel`. Returns `BUNCO_INVALID_ARGUMENT` for another number.
 */
bunco_status bunco_message_set_channel(bunco_message *message, int32_t channel);

/**
 * Says in which country the reader is, by its ISO 3166 code such as `"US"`; NULL takes that back. National telephone numbers are
 * read in its format, and advice names its authorities. Returns `BUNCO_INVALID_ARGUMENT` for what is not two letters.
 */
bunco_status bunco_message_set_region(bunco_message *message, const char *code);

/**
 * Says what is known of the sender: a `bunco_sender`. Counts before what a mail's own `Authentication-Results` say. Returns
 * `BUNCO_INVALID_ARGUMENT` for another number.
 */
bunco_status bunco_message_set_sender(bunco_message *message, int32_t sender);

/**
 * Says which number a call or text message showed as its origin; NULL takes that back. Anyone can show any number, so it never
 * speaks for the caller; findings in it have the part `caller_id`.
 */
bunco_status bunco_message_set_caller_id(bunco_message *message, const char *number);

/**
 * Says which number is the reader's own; NULL takes that back. Calls that show it, or a number next to it, are mostly forged.
 */
bunco_status bunco_message_set_own_number(bunco_message *message, const char *number);

/**
 * Says how far a network vouches for the number that the call shows: a `bunco_attestation`. Returns `BUNCO_INVALID_ARGUMENT` for
 * another number.
 */
bunco_status bunco_message_set_attestation(bunco_message *message, int32_t level);

/**
 * Trusts senders in this message, such as those its reader knows, beside those of the engine's options: addresses, or domains with
 * what lies below them, with spaces or line ends between them. They come to those of earlier calls; NULL takes all of these back.
 */
bunco_status bunco_message_allow_senders(bunco_message *message, const char *senders);

/**
 * Takes hosts, with what lies below them, as known and honest in this message. Otherwise like `bunco_message_allow_senders`.
 */
bunco_status bunco_message_allow_hosts(bunco_message *message, const char *hosts);

/**
 * Leaves indicators, by their ids, out of the report of this message; ids that the engine does not have do nothing. Otherwise like
 * `bunco_message_allow_senders`.
 */
bunco_status bunco_message_allow_indicators(bunco_message *message, const char *ids);

/**
 * Lists of telephone numbers for this message, such as those of its reader, beside those of the engine's options; NULL takes that
 * back. `numbers` is not needed any more afterwards: the message shares its lists, and copies nothing.
 */
bunco_status bunco_message_set_numbers(bunco_message *message, const bunco_numbers *numbers);

/**
 * What is known of the sender, a `bunco_sender`: what was set, else what the mail's own `Authentication-Results` say, where they are
 * of the server that the engine's options name. `BUNCO_SENDER_UNKNOWN` for NULL. Any thread, while nobody changes the message.
 */
bunco_sender bunco_message_sender(const bunco_message *message,
                                  const bunco_engine *engine);

/**
 * The text of a part as findings count in it, such as the decoded `body/0` of a mail: what stands around a span. `name` is what
 * `bunco_finding_part` says.
 *
 * `*text` gets the part's bytes, which need not be UTF-8 and may hold NUL; it is the caller's, to be freed with `bunco_text_free`;
 * NULL after an error. A mail is read for it once more. `error` may be NULL, as with `bunco_engine_new`. Any thread, while nobody
 * changes the message.
 *
 * Returns `BUNCO_INVALID_ARGUMENT` for a name that no part has.
 */
bunco_status bunco_message_part(const bunco_message *message, const char *name, bunco_text **text, bunco_error **error);

/**
 * Empties a message for the next one; its memory is kept. NULL is allowed.
 */
void bunco_message_clear(bunco_message *message);

/**
 * Frees a message; NULL is allowed. Reports of it live on.
 */
void bunco_message_free(bunco_message *message);

/**
 * A scanner, the caller's, to be freed with `bunco_scanner_free`; the engine may be freed before it. NULL for NULL. Any thread.
 */
bunco_scanner *bunco_scanner_new(const bunco_engine *engine);

/**
 * Scans a message, which stays as it is.
 *
 * Scanning cannot fail: any bytes get a report, and limits that were reached are named in it. Time is linear in the message;
 * nothing is read or written but memory. `*report` is the caller's, to be freed with `bunco_report_free`; NULL after an error.
 * `error` may be NULL, as with `bunco_engine_new`. One thread at a time for a scanner and for a message.
 *
 * Returns `BUNCO_NULL_POINTER` when scanner, message or report is NULL.
 */
bunco_status bunco_scanner_scan(bunco_scanner *scanner, const bunco_message *message, bunco_report **report, bunco_error **error);

/**
 * Scans plain text of `length` bytes, which need not be UTF-8 and may hold NUL; spans count these bytes, in the part `text`.
 * Otherwise like `bunco_scanner_scan`.
 */
bunco_status bunco_scanner_scan_text(bunco_scanner *scanner, const char *text, size_t length, bunco_report **report, bunco_error **error);

/**
 * Scans HTML source of `length` bytes; spans count these bytes, in the part `html`. Otherwise like `bunco_scanner_scan`.
 */
bunco_status bunco_scanner_scan_html(bunco_scanner *scanner,
                                     const char *source,
                                     size_t length,
                                     bunco_report **report,
                                     bunco_error **error);

/**
 * Scans a whole mail (RFC 5322) of `length` bytes. Spans count bytes of the decoded parts `subject`, `from`, `reply_to`,
 * `body/0`, ... Otherwise like `bunco_scanner_scan`.
 */
bunco_status bunco_scanner_scan_mail(bunco_scanner *scanner, const char *mail, size_t length, bunco_report **report, bunco_error **error);

/**
 * Frees a scanner; NULL is allowed. Its reports live on.
 */
void bunco_scanner_free(bunco_scanner *scanner);

/**
 * The level reached; `BUNCO_LEVEL_NONE` for NULL. Any thread.
 */
bunco_level bunco_report_level(const bunco_report *report);

/**
 * Calibrated probability that the message is a scam, 0 to 1; 0 for NULL. Any thread.
 */
double bunco_report_score(const bunco_report *report);

/**
 * Where the sum of evidence starts, in natural-log units: `score = 1 / (1 + exp(-(base + sum of the findings' weights)))`. 0 for
 * NULL. Any thread.
 */
double bunco_report_base(const bunco_report *report);

/**
 * Number of findings; 0 for NULL. Any thread.
 */
size_t bunco_report_finding_count(const bunco_report *report);

/**
 * Finding `index`, by part and place in the message. Borrowed from the report; NULL past the end and for NULL. Any thread.
 */
const bunco_finding *bunco_report_finding(const bunco_report *report, size_t index);

/**
 * Number of kinds of scam; 0 for NULL. Any thread.
 */
size_t bunco_report_kind_count(const bunco_report *report);

/**
 * A kind of scam that the message is, most telling first: `tech_support`, `callback`, `delivery`, ... Borrowed from the report;
 * NULL past the end and for NULL. Any thread.
 */
const char *bunco_report_kind(const bunco_report *report, size_t index);

/**
 * Number of brands that are claimed or imitated; 0 for NULL. Any thread.
 */
size_t bunco_report_brand_count(const bunco_report *report);

/**
 * Id of a brand that is claimed or imitated. Borrowed from the report; NULL past the end and for NULL. Any thread.
 */
const char *bunco_report_brand(const bunco_report *report, size_t index);

/**
 * Number of observables: numbers, domains, links and addresses that the findings point at, for sharing. 0 for NULL. Any thread.
 */
size_t bunco_report_observable_count(const bunco_report *report);

/**
 * What observable `index` is: `phone`, `domain`, `url`, `email` or `wallet`. Borrowed from the report; NULL past the end and for
 * NULL. Any thread.
 */
const char *bunco_report_observable_type(const bunco_report *report, size_t index);

/**
 * Observable `index`: E.164 for numbers, ASCII lower case for domains, as written for the rest. Borrowed from the report; NULL
 * past the end and for NULL. Any thread.
 */
const char *bunco_report_observable_value(const bunco_report *report, size_t index);

/**
 * Number of pieces of advice; 0 for NULL. Any thread.
 */
size_t bunco_report_advice_count(const bunco_report *report);

/**
 * What to do or where to report: UTF-8, in the message's language where there is a text for it, otherwise in English. Borrowed
 * from the report; NULL past the end and for NULL. Any thread.
 */
const char *bunco_report_advice(const bunco_report *report, size_t index);

/**
 * Number of limits that were reached; 0 normally and for NULL. Any thread.
 */
size_t bunco_report_limit_count(const bunco_report *report);

/**
 * Name of a limit that was reached, such as `max_input`: something was not looked at. Borrowed from the report; NULL past the end
 * and for NULL. Any thread.
 */
const char *bunco_report_limit(const bunco_report *report, size_t index);

/**
 * The report as one line of JSON (`schema` 1), the same bytes as from every other door of bunco. `*length`, when not NULL, gets its
 * bytes without the NUL at the end. Written when first asked for, then borrowed from the report; NULL for NULL. Any thread.
 */
const char *bunco_report_json(const bunco_report *report, size_t *length);

/**
 * Frees a report; NULL is allowed. What was borrowed from it is gone.
 */
void bunco_report_free(bunco_report *report);

/**
 * The indicator's stable id, such as `remote-access-request`; `bunco explain` describes it. Borrowed from the report; NULL for NULL.
 * Any thread.
 */
const char *bunco_finding_indicator(const bunco_finding *finding);

/**
 * The part it is in: `subject`, `text`, `body/0`, ... Borrowed from the report; NULL for NULL. Any thread.
 */
const char *bunco_finding_part(const bunco_finding *finding);

/**
 * Bytes of the part's text; `0..0` for NULL. Any thread.
 */
bunco_span bunco_finding_span(const bunco_finding *finding);

/**
 * The text at the span: `*length` bytes, when that is not NULL, of UTF-8; bytes of the message that are not UTF-8 appear as U+FFFD.
 * It may hold NUL, and one more stands after its end. Borrowed from the report; NULL for NULL. Any thread.
 */
const char *bunco_finding_quote(const bunco_finding *finding, size_t *length);

/**
 * What it adds to the message's evidence, in natural-log units; 0 when a stronger finding of its kind counts already, and for NULL.
 * Any thread.
 */
double bunco_finding_weight(const bunco_finding *finding);

/**
 * The reason, in a sentence of UTF-8 for the reader. Borrowed from the report; NULL for NULL. Any thread.
 */
const char *bunco_finding_why(const bunco_finding *finding);

/**
 * What would have cleared it, in a sentence of UTF-8 for the reader; empty where nothing is known to. Borrowed from the report; NULL
 * for NULL. Any thread.
 */
const char *bunco_finding_cleared(const bunco_finding *finding);

/**
 * Number of facts behind it; 0 for NULL. Any thread.
 */
size_t bunco_finding_detail_count(const bunco_finding *finding);

/**
 * What fact `index` is: `brand`, `domain`, `technique`, `phrase`, ... Borrowed from the report; NULL past the end and for NULL.
 * Any thread.
 */
const char *bunco_finding_detail_name(const bunco_finding *finding, size_t index);

/**
 * Fact `index` itself. Borrowed from the report; NULL past the end and for NULL. Any thread.
 */
const char *bunco_finding_detail_value(const bunco_finding *finding, size_t index);

/**
 * Judges a host name, or the host of a URL, of `length` bytes: whose it is, or whose it pretends to be. Nothing is looked up.
 *
 * `*json` gets what `bunco domain --json` prints: `verdict` is `official`, `lookalike` (enough to act on alone), `resembles`,
 * `nothing_found` or `invalid`. It is the caller's, to be freed with `bunco_text_free`; NULL after an error. `error` may be NULL, as
 * with `bunco_engine_new`. Any thread.
 */
bunco_status bunco_engine_check_domain(const bunco_engine *engine,
                                       const char *name,
                                       size_t length,
                                       bunco_text **json,
                                       bunco_error **error);

/**
 * Finds the telephone numbers of a text of `length` bytes, and judges whose they are. `field` is `BUNCO_FIELD_TEXT` or
 * `BUNCO_FIELD_HTML`. `country`, such as `"US"`, says in whose format national numbers are read; NULL for none. `brand` is the id of
 * the brand that they are offered in the name of, where the text does not say; NULL for none.
 *
 * `*json` gets what `bunco phone --json` prints: `{"numbers": [...]}`, spans in bytes of the text. Bytes that are not UTF-8 are
 * taken as U+FFFD first, and spans then count the three bytes of that. Ownership, errors and threads as with
 * `bunco_engine_check_domain`; the first check of an engine takes some milliseconds more.
 */
bunco_status bunco_engine_check_phones(const bunco_engine *engine,
                                       int32_t field,
                                       const char *text,
                                       size_t length,
                                       const char *country,
                                       const char *brand,
                                       bunco_text **json,
                                       bunco_error **error);

/**
 * Says what is odd about the number that a call or text message shows, a string. `own` is the reader's number and `country` the
 * reader's country, such as `"US"`; NULL for what is not known. `attestation` is a `bunco_attestation`.
 *
 * `*json` gets an object: `e164` (null where it is no number), `verdict` (`plain`, which proves nothing, `self`, `unallocated`,
 * `spoof_risk`, `listed` or `neighbour`), `brand` (whose published number it is, or null), `score` from 0 to 1, and `why`.
 * Ownership, errors and threads as with `bunco_engine_check_phones`.
 */
bunco_status bunco_engine_check_caller(const bunco_engine *engine,
                                       const char *shown,
                                       const char *own,
                                       const char *country,
                                       int32_t attestation,
                                       bunco_text **json,
                                       bunco_error **error);

/**
 * The text, with a NUL at its end; `*length`, when not NULL, gets its bytes without that. Borrowed from `text`; NULL for NULL. Any
 * thread.
 */
const char *bunco_text_data(const bunco_text *text, size_t *length);

/**
 * Frees a text; NULL is allowed.
 */
void bunco_text_free(bunco_text *text);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* BUNCO_H */
