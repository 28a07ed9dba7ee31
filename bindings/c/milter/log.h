/* The log: one line of JSON an event, to standard error or a file. */
#ifndef LOG_H
#define LOG_H

#include "text.h"

/* Writes to the file from now on, which is opened anew; `stderr` is standard error. False when it cannot be opened. */
bool log_open(const char *path);

/* Begins an event: `{"time":...,"event":"NAME"`. What follows is `,"key":value`. */
void log_begin(struct text *line, const char *event);
void log_string(struct text *line, const char *key, const char *value);

/* Ends the line, writes it at once and frees it. */
void log_end(struct text *line);

/* An event that is words alone. */
void log_event(const char *event, const char *words);

#endif
