/* SPDX-License-Identifier: BSD-2-Clause */
/* What the JSON reports share: strings that may hold any byte, and the last step from a finished document to safe bytes. */
#ifndef BY_REPORT_JSON_TEXT_H
#define BY_REPORT_JSON_TEXT_H

#include "base/annotate.h"
#include "base/buffer.h"

/* The library's value; only the .c files of the JSON reports know more of it. */
struct json_t;

/* A string; bytes that are not UTF-8 stand as \x{FF}. NULL where memory is short. */
struct json_t *by_json_string(by_span text) BY_MUST_USE;
/* Puts the text under the key where it is not empty. */
bool by_json_set_text(struct json_t *object, const char *key, by_span text) BY_MUST_USE;
bool by_json_set_number(struct json_t *object, const char *key, size_t number) BY_MUST_USE;
/* Puts the value, which this call takes over; false where it is NULL or memory is short. */
bool by_json_set(struct json_t *object, const char *key, struct json_t *value) BY_MUST_USE;
/* Appends the document and a line end, and drops it; `indent` 0: all in one line. `complete` false or NULL: the buffer fails. */
void by_json_finish(struct json_t *document, bool complete, size_t indent, by_buffer *out) BY_NONNULL_AT(4);

#endif
