#define _POSIX_C_SOURCE 200809L
#include "config.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { STRING, NUMBER, WORD, ACTS, LIST, PATHS, NAMES, NETS, INCLUDE };

struct key {
    const char *name;
    enum kind kind;
    size_t offset;
    const char *words;             /* of WORD, in the order of their numbers, with spaces between them */
    unsigned long least, most;     /* of NUMBER */
};

#define AT(field) offsetof(struct config, field)

static const struct key keys[] = {
    { "socket", STRING, AT(socket), NULL, 0, 0 },
    { "metrics", STRING, AT(metrics), NULL, 0, 0 },
    { "workers", NUMBER, AT(workers), NULL, 0, 256 },
    { "log", STRING, AT(log), NULL, 0, 0 },
    { "packs", STRING, AT(packs), NULL, 0, 0 },
    { "protect_file", STRING, AT(protect_file), NULL, 0, 0 },
    { "authserv_id", STRING, AT(authserv_id), NULL, 0, 0 },
    { "tag", STRING, AT(tag), NULL, 0, 0 },
    { "reject_text", STRING, AT(reject_text), NULL, 0, 0 },
    { "max_size", NUMBER, AT(max_size), NULL, 1024, 1ul << 30 },
    { "max_time", NUMBER, AT(max_time), NULL, 10, 600000 },
    { "on_error", WORD, AT(on_error), "accept tempfail", 0, 0 },
    { "results", WORD, AT(results), "remove believe", 0, 0 },
    { "submissions", WORD, AT(submissions), "skip scan", 0, 0 },
    { "nothing_found", ACTS, AT(acts[0]), NULL, 0, 0 },
    { "suspicious", ACTS, AT(acts[1]), NULL, 0, 0 },
    { "likely_scam", ACTS, AT(acts[2]), NULL, 0, 0 },
    { "region", LIST, AT(regions), NULL, 0, 0 },
    { "allow_domain", LIST, AT(allow_domains), NULL, 0, 0 },
    { "protect_domain", LIST, AT(protect_domains), NULL, 0, 0 },
    { "allow_indicator", LIST, AT(allow_indicators), NULL, 0, 0 },
    { "block_numbers", PATHS, AT(block_numbers), NULL, 0, 0 },
    { "allow_numbers", PATHS, AT(allow_numbers), NULL, 0, 0 },
    { "allow_sender", NAMES, AT(allow_senders), NULL, 0, 0 },
    { "allow_client", NETS, AT(allow_clients), NULL, 0, 0 },
    { "relay", NETS, AT(relays), NULL, 0, 0 },
    { "include", INCLUDE, 0, NULL, 0, 0 },
};

/* The place of `word` among words with spaces between them; -1 when it is none of them. */
static int place(const char *words, const char *word, size_t length) {
    for (int i = 0; *words != '\0'; i++) {
        size_t end = strcspn(words, " ");
        if (end == length && memcmp(words, word, length) == 0) return i;
        words += end + (words[end] == ' ');
    }
    return -1;
}

static bool read_acts(const char *value, unsigned *acts) {
    *acts = 0;
    if (strcmp(value, "pass") == 0) return true;
    while (*value != '\0') {
        size_t length = strcspn(value, " \t");
        int act = place("headers tag quarantine reject", value, length);
        if (act < 0) return false;
        *acts |= 1u << act;
        value += length + strspn(value + length, " \t");
    }
    return *acts != 0;
}

/* A number, with K or M behind it for 1,024 of them, or 1,024 times 1,024. */
static bool read_number(const struct key *key, const char *value, unsigned long *number) {
    char *end;
    errno = 0;
    *number = strtoul(value, &end, 10);
    if (!isdigit((unsigned char)*value) || errno != 0) return false;
    unsigned shift = *end == 'K' ? 10 : *end == 'M' ? 20 : 0;
    if (shift > 0) end++;
    if (*end != '\0' || *number > key->most >> shift) return false;
    *number <<= shift;
    return *number >= key->least;
}

/* Sets one key; what the value should have been is in `right` otherwise. */
static bool set(struct config *config, const struct key *key, const char *value, struct text *right) {
    void *field = (char *)config + key->offset;
    switch (key->kind) {
    case STRING: {
        char *copy = strdup(value);
        if (copy == NULL) return false;
        free(*(char **)field);
        *(char **)field = copy;
        return true;
    }
    case NUMBER:
        text_printf(right, "a number from %lu to %lu", key->least, key->most);
        return read_number(key, value, field);
    case WORD: {
        int number = place(key->words, value, strlen(value));
        text_printf(right, "one of: %s", key->words);
        if (number >= 0) *(unsigned *)field = (unsigned)number;
        return number >= 0;
    }
    case ACTS:
        text_puts(right, "pass, or some of: headers tag quarantine reject");
        return read_acts(value, field);
    case LIST:
    case PATHS:
        text_puts((struct text *)field, value);
        text_puts((struct text *)field, key->kind == LIST ? " " : "\n");
        return !((struct text *)field)->failed;
    case NAMES:
        text_puts(right, "an address, @ and a domain, or a dot and a domain");
        return names_add(field, value);
    case NETS:
        text_puts(right, "a network such as 192.0.2.0/24 or 2001:db8::/32");
        return nets_add(field, value);
    case INCLUDE:
        break;
    }
    return false;
}

static bool read_file(struct config *config, const char *path, struct text *error, int depth);

static bool read_line(struct config *config, char *line, struct text *error, int depth) {
    /* A comment begins a line, or stands after white space. */
    for (char *hash = strchr(line, '#'); hash != NULL; hash = strchr(hash + 1, '#')) {
        if (hash == line || isspace((unsigned char)hash[-1])) {
            *hash = '\0';
            break;
        }
    }
    line += strspn(line, " \t\r\n");
    size_t end = strlen(line);
    while (end > 0 && isspace((unsigned char)line[end - 1])) line[--end] = '\0';
    if (end == 0) return true;
    char *value = line + strcspn(line, " \t");
    if (*value != '\0') *value++ = '\0';
    value += strspn(value, " \t");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (strcmp(line, keys[i].name) != 0) continue;
        if (*value == '\0') return text_printf(error, "%s has no value", line), false;
        if (keys[i].kind == INCLUDE) return read_file(config, value, error, depth + 1);
        struct text right = { 0 };
        bool is_good = set(config, &keys[i], value, &right);
        if (!is_good) text_printf(error, "%s is \"%s\"; write %s", line, value, right.length > 0 ? right.at : "less: memory ran out");
        text_free(&right);
        return is_good;
    }
    text_printf(error, "no such key: %s", line);
    return false;
}

static bool read_file(struct config *config, const char *path, struct text *error, int depth) {
    FILE *file = depth < 8 ? fopen(path, "re") : NULL;
    if (file == NULL) {
        text_printf(error, "%s: cannot be read: %s", path, depth < 8 ? strerror(errno) : "files include each other");
        return false;
    }
    char *line = NULL;
    size_t room = 0;
    bool is_good = true;
    for (unsigned long number = 1; is_good && getline(&line, &room, file) >= 0; number++) {
        struct text wrong = { 0 };
        is_good = read_line(config, line, &wrong, depth);
        if (!is_good) text_printf(error, "%s:%lu: %s", path, number, text_of(&wrong));
        text_free(&wrong);
    }
    if (is_good && ferror(file)) {
        text_printf(error, "%s: cannot be read", path);
        is_good = false;
    }
    free(line);
    fclose(file);
    return is_good;
}

struct config *config_read(const char *path, struct text *error) {
    static const char *const defaults[][2] = {
        { "socket", "inet:8892@127.0.0.1" }, { "log", "stderr" }, { "tag", "[SCAM?]" },
        { "reject_text", "message refused: it looks like a scam" },
        { "max_size", "4M" }, { "max_time", "5000" },
        { "nothing_found", "pass" }, { "suspicious", "headers" }, { "likely_scam", "headers tag" },
    };
    struct config *config = calloc(1, sizeof *config);
    if (config == NULL) return text_puts(error, "memory ran out"), NULL;
    bool is_good = true;
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults && is_good; i++) {
        char line[128];
        snprintf(line, sizeof line, "%s %s", defaults[i][0], defaults[i][1]);
        is_good = read_line(config, line, error, 0);
    }
    is_good = is_good && read_file(config, path, error, 0);
    if (is_good && config->results == RESULTS_BELIEVE && config->authserv_id == NULL) {
        text_printf(error, "%s: results are believed of nobody; set authserv_id too", path);
        is_good = false;
    }
    if (is_good && config->results != RESULTS_BELIEVE && config->allow_senders.count > 0) {
        text_printf(error, "%s: allow_sender counts for proven senders alone; set results believe, and authserv_id", path);
        is_good = false;
    }
    if (is_good && config->protect_file != NULL && config->protect_domains.length > 0) {
        text_printf(error, "%s: protect_file stands in place of protect_domain; write its domains into the file", path);
        is_good = false;
    }
    if (!is_good) return config_free(config), NULL;
    names_sort(&config->allow_senders);
    return config;
}

void config_free(struct config *config) {
    if (config == NULL) return;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        void *field = (char *)config + keys[i].offset;
        if (keys[i].kind == STRING) free(*(char **)field);
        if (keys[i].kind == LIST || keys[i].kind == PATHS) text_free(field);
        if (keys[i].kind == NAMES) names_free(field);
        if (keys[i].kind == NETS) nets_free(field);
    }
    free(config);
}
