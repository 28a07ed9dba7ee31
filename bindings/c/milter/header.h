/* Header fields, read and written. */
#ifndef HEADER_H
#define HEADER_H

#include "text.h"

/* Whether an Authentication-Results field (RFC 8601) is of the server `id`. */
bool results_are_of(const char *value, const char *id);

/* The address of a From field that names exactly one; "" otherwise. */
void from_address(const char *value, struct text *address);

/* UTF-8 as the value of a header field: folded, in encoded words (RFC 2047) where it is not plain ASCII, control characters as
 * spaces. Cut after `most` bytes of UTF-8. */
void header_value(struct text *out, const char *utf8, size_t most);

#endif
