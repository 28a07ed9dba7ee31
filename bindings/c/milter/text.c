#include "text.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Room for so many bytes more, and NUL. */
static bool make_room(struct text *text, size_t more) {
    if (text->failed || more > SIZE_MAX / 4 - text->length) {
        text->failed = true;
        return false;
    }
    size_t wanted = text->length + more + 1;
    if (wanted > text->room) {
        size_t room = text->room * 2 > wanted ? text->room * 2 : wanted + 64;
        char *at = realloc(text->at, room);
        if (at == NULL) {
            text->failed = true;
            return false;
        }
        text->at = at;
        text->room = room;
    }
    return true;
}

void text_add(struct text *text, const char *bytes, size_t length) {
    if (!make_room(text, length)) return;
    if (length > 0) memcpy(text->at + text->length, bytes, length);
    text->length += length;
    text->at[text->length] = '\0';
}

void text_puts(struct text *text, const char *string) {
    text_add(text, string, strlen(string));
}

void text_printf(struct text *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0 || !make_room(text, (size_t)length)) return;
    va_start(arguments, format);
    vsnprintf(text->at + text->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    text->length += (size_t)length;
}

size_t utf8_length(const char *at) {
    const unsigned char *byte = (const unsigned char *)at;
    if (byte[0] == 0) return 0;
    if (byte[0] < 0x80) return 1;
    size_t length = byte[0] >= 0xf0 ? 4 : byte[0] >= 0xe0 ? 3 : 2;
    /* Second bytes that would make it overlong, a surrogate or past U+10FFFF; the rest are 80 to BF. */
    unsigned char low = byte[0] == 0xe0 ? 0xa0 : byte[0] == 0xf0 ? 0x90 : 0x80;
    unsigned char high = byte[0] == 0xed ? 0x9f : byte[0] == 0xf4 ? 0x8f : 0xbf;
    if (byte[0] < 0xc2 || byte[0] > 0xf4 || byte[1] < low || byte[1] > high) return 0;
    for (size_t i = 2; i < length; i++) {
        if (byte[i] < 0x80 || byte[i] > 0xbf) return 0;
    }
    return length;
}

void text_json(struct text *text, const char *string) {
    text_add(text, "\"", 1);
    while (*string != '\0') {
        size_t length = utf8_length(string);
        unsigned char byte = (unsigned char)*string;
        if (length == 0) {
            text_puts(text, "\\ufffd");
        } else if (byte < 0x20 || byte == 0x7f) {
            text_printf(text, "\\u%04x", byte);
        } else {
            if (byte == '"' || byte == '\\') text_add(text, "\\", 1);
            text_add(text, string, length);
        }
        string += length == 0 ? 1 : length;
    }
    text_add(text, "\"", 1);
}

const char *text_of(const struct text *text) {
    return text->at == NULL ? "" : text->at;
}

void text_clear(struct text *text) {
    text->length = 0;
    text->failed = false;
    if (text->at != NULL) text->at[0] = '\0';
}

void text_free(struct text *text) {
    free(text->at);
    *text = (struct text){ 0 };
}
