/* SPDX-License-Identifier: BSD-2-Clause */
/* What an edition changes in a text: ranges in ascending order that do not overlap, each with what stands in its place. */
#ifndef BY_TEXT_CHANGES_H
#define BY_TEXT_CHANGES_H

#include "base/buffer.h"

/* Why a range is changed; the change log names these rules, with the level of normalisation to which each belongs. */
typedef enum by_change_rule {
  BY_CHANGE_BYTE_ORDER_MARK, /* the mark of the encoding */
  BY_CHANGE_CODE_VARIANT,    /* the encoding has two codes for the character, and this is not the usual one; the character stays */
  BY_CHANGE_LINE_ORDER,      /* a line of an encoding that stores lines as they were seen on the screen */
  BY_CHANGE_CONTROL,         /* no XML document may hold it */
  BY_CHANGE_BLOCK_EDGE,      /* between two blocks */
  BY_CHANGE_LINE_END,        /* CR or CRLF within a block */
  BY_CHANGE_BLANK_FOLD,      /* the rule of blanks */
  BY_CHANGE_PRESENTATION_FORMS,
  BY_CHANGE_TATWEEL,
  BY_CHANGE_YEH_KAF,
  BY_CHANGE_VISUAL_ORDER, /* a line that stands as it was seen on the screen */
  BY_CHANGE_MOJIBAKE,     /* UTF-8 that was read in an older encoding */
  BY_CHANGE_FONT_HACK,    /* Kurdish written for the fonts of Ali-K */
  BY_CHANGE_RULES
} by_change_rule;

/* The rule's name in the log, and its level. */
const char *by_change_name(by_change_rule rule);
unsigned by_change_level(by_change_rule rule);
/* False where no rule has the name. */
bool by_change_named(by_span name, by_change_rule *rule) BY_MUST_USE BY_NONNULL;
/* Whether the rule may make `after` of `before`: they differ in nothing but what it is about. */
bool by_change_is_lawful(by_change_rule rule, by_span before, by_span after);

typedef struct by_change {
  uint32_t offset; /* bytes in by_text.bytes */
  uint32_t size;
  by_span after;
  by_change_rule rule;
} by_change;

typedef struct by_changes {
  by_change *items; /* owned */
  size_t count;
  size_t capacity;
  bool failed; /* memory was short: the list is incomplete */
} by_changes;

/* Frees the list; it is empty and usable again. */
void by_changes_drop(by_changes *changes) BY_NONNULL;
/* Adds a change behind all others. `after` is borrowed. */
void by_changes_add(by_changes *changes, by_change change) BY_NONNULL;
/* Appends the range of `bytes` as the changes make it. For a change that reaches beyond the range nothing is appended. */
void by_changes_apply(const by_changes *changes, by_span bytes, size_t offset, size_t size, by_buffer *out) BY_NONNULL;
/* Adds the changes of both lists. What of one of `inner` lies within one of `outer` is
 * left out. */
void by_changes_merge(by_changes *changes, const by_changes *outer, const by_changes *inner) BY_NONNULL;
/* The rule of blanks over the whole text. */
void by_changes_add_blanks(by_changes *changes, by_span bytes) BY_NONNULL;

#endif
