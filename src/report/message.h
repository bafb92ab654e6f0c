/* SPDX-License-Identifier: BSD-2-Clause */
/* The sentence of a finding: its rule's message with the details in their places. */
#ifndef BY_REPORT_MESSAGE_H
#define BY_REPORT_MESSAGE_H

#include "base/buffer.h"
#include "base/finding.h"

/* "note", "warning" or "error". */
const char *by_severity_name(by_severity severity);
/* Appends the message as it is: the details may hold any byte, so that what shows it must escape it. */
void by_message_add(const by_finding *finding, by_buffer *out) BY_NONNULL;
/* How the pieces of a message are appended. */
typedef struct by_message_form {
  void (*literal)(by_span words, by_buffer *out);
  void (*detail)(by_span detail, by_buffer *out);
} by_message_form;
/* Appends the message piece by piece. */
void by_message_add_by(const by_finding *finding, by_message_form form, by_buffer *out) BY_NONNULL;
/* A number with its noun: "1 error", "2 errors". */
void by_message_add_count(size_t count, const char *noun, by_buffer *out) BY_NONNULL;

#endif
