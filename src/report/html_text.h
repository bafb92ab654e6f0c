/* SPDX-License-Identifier: BSD-2-Clause */
/* Text of others within the HTML report. */
#ifndef BY_REPORT_HTML_TEXT_H
#define BY_REPORT_HTML_TEXT_H

#include "base/buffer.h"
#include "base/finding.h"

/* The text with what is unsafe made visible, as on a terminal. */
void by_html_add(by_span text, by_buffer *out) BY_NONNULL;
/* The same; more than ASCII stands within <bdi>, of no language that is known. */
void by_html_add_isolated(by_span text, by_buffer *out) BY_NONNULL;
/* The source line around the place, which is marked. */
void by_html_add_source(const by_finding *finding, by_buffer *out) BY_NONNULL;

#endif
