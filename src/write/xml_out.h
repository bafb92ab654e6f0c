/* SPDX-License-Identifier: BSD-2-Clause */
/* Text and attributes as XML 1.0 source, appended to a buffer. The bytes must be UTF-8. Characters that XML forbids are left out: whoever
 * must not lose them writes them otherwise. */
#ifndef BY_WRITE_XML_OUT_H
#define BY_WRITE_XML_OUT_H

#include "base/annotate.h"
#include "base/buffer.h"

/* Character data: & < > are escaped. */
void by_xml_add_text(by_buffer *out, by_span text) BY_NONNULL;
/* ` name="value"`: & < > " are escaped, TAB, LF and CR become character references, so that no parser normalises them away. */
void by_xml_add_attribute(by_buffer *out, const char *name, by_span value) BY_NONNULL;
/* So, unless the value is empty. */
void by_xml_add_stated(by_buffer *out, const char *name, by_span value) BY_NONNULL;
/* `<name>text</name>`, as a part of a line. */
void by_xml_add_inline(by_buffer *out, const char *name, by_span text) BY_NONNULL;
/* The same and a line end. */
void by_xml_add_element(by_buffer *out, const char *name, by_span text) BY_NONNULL;

#endif
