#define _POSIX_C_SOURCE 200809L
#include "header.h"

#include <string.h>
#include <strings.h>

/* Past white space and comments, which nest. */
static const char *skip_comments(const char *at) {
    for (int depth = 0; *at != '\0'; at++) {
        if (depth > 0 && *at == '\\' && at[1] != '\0') {
            at++;
        } else if (*at == '(') {
            depth++;
        } else if (*at == ')' && depth > 0) {
            depth--;
        } else if (depth == 0 && strchr(" \t\r\n", *at) == NULL) {
            break;
        }
    }
    return at;
}

bool results_are_of(const char *value, const char *id) {
    value = skip_comments(value);
    bool is_quoted = *value == '"';
    value += is_quoted;
    size_t length = is_quoted ? strcspn(value, "\"") : strcspn(value, " \t\r\n;(");
    return length > 0 && length == strlen(id) && strncasecmp(value, id, length) == 0;
}

void from_address(const char *value, struct text *address) {
    /* Outside quotes and comments: all, and what stands in angle brackets. */
    struct text bare = { 0 }, inner = { 0 };
    int brackets = 0;
    bool is_inside = false, is_good = true;
    for (const char *at = skip_comments(value); is_good && *at != '\0'; at = skip_comments(at)) {
        if (*at == '"') {
            for (at++; *at != '\0' && *at != '"'; at++) {
                if (*at == '\\' && at[1] != '\0') at++;
            }
            /* A quoted local part is not worth reading. */
            is_good = *at == '"' && !is_inside;
            if (is_good) at++;
        } else if (*at == '<' || *at == '>') {
            is_good = is_inside == (*at == '>');
            is_inside = *at == '<';
            brackets += is_inside;
            at++;
        } else {
            /* Several addresses, or a group of them. */
            is_good = strchr(",;:\\", *at) == NULL;
            text_add(is_inside ? &inner : &bare, at, 1);
            at++;
        }
    }
    const struct text *found = brackets > 0 ? &inner : &bare;
    const char *at = strchr(text_of(found), '@');
    is_good = is_good && !is_inside && brackets <= 1 && !found->failed && at != NULL && at == strrchr(found->at, '@');
    if (is_good && at != found->at && at[1] != '\0') text_puts(address, found->at);
    text_free(&bare);
    text_free(&inner);
}

static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* An encoded word of at most 45 bytes, which are 60 letters. */
static void encoded_word(struct text *out, const char *bytes, size_t length) {
    text_puts(out, "=?utf-8?B?");
    for (size_t i = 0; i < length; i += 3) {
        unsigned long group = 0;
        for (size_t j = 0; j < 3; j++) group = group << 8 | (i + j < length ? (unsigned char)bytes[i + j] : 0);
        char letters[4];
        for (size_t j = 0; j < 4; j++) letters[j] = i + j <= length ? base64[group >> (18 - 6 * j) & 63] : '=';
        text_add(out, letters, 4);
    }
    text_puts(out, "?=");
}

void header_value(struct text *out, const char *utf8, size_t most) {
    struct text clean = { 0 };
    bool is_plain = true;
    while (*utf8 != '\0' && clean.length < most) {
        size_t length = utf8_length(utf8);
        unsigned char byte = (unsigned char)*utf8;
        if (length == 0) {
            text_puts(&clean, "?");
        } else if (byte < 0x20 || byte == 0x7f) {
            text_puts(&clean, " ");
        } else {
            text_add(&clean, utf8, length);
        }
        is_plain = is_plain && length <= 1;
        utf8 += length == 0 ? 1 : length;
    }
    if (*utf8 != '\0') text_puts(&clean, " ...");
    const char *at = text_of(&clean);
    is_plain = is_plain && strstr(at, "=?") == NULL;
    for (bool is_first = true; *at != '\0'; is_first = false) {
        if (!is_first) text_puts(out, "\n\t");
        size_t end = 0;
        if (is_plain) {
            /* To the last space within 70 bytes, or else to the first after them. */
            end = strlen(at);
            if (end > 70) {
                for (end = 70; end > 0 && at[end] != ' '; end--) continue;
                if (end == 0) end = strcspn(at, " ");
            }
            text_add(out, at, end);
            at += end;
            at += strspn(at, " ");
        } else {
            while (at[end] != '\0' && end + utf8_length(at + end) <= 45) end += utf8_length(at + end);
            encoded_word(out, at, end);
            at += end;
        }
    }
    text_free(&clean);
}
