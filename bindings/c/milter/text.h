/* Text that grows. Memory that runs out makes it `failed`, never longer than said. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Starts as all zeros. `at` ends with NUL once something was added. */
struct text {
    char *at;
    size_t length, room;
    bool failed;
};

void text_add(struct text *text, const char *bytes, size_t length);
void text_puts(struct text *text, const char *string);
void text_printf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The string in JSON, with its quotes; what is not UTF-8 as U+FFFD. */
void text_json(struct text *text, const char *string);

/* The text as a string, "" when there is none. */
const char *text_of(const struct text *text);

/* Empties it; its memory is kept. */
void text_clear(struct text *text);
void text_free(struct text *text);

/* Bytes of the UTF-8 character that begins here, 1 to 4; 0 when none does, as at the end. */
size_t utf8_length(const char *at);

#endif
