/* SPDX-License-Identifier: BSD-2-Clause */
/* How statements are gathered from a document. Private to the files that do. */
#ifndef BY_CHECK_ACROSS_PARTS_H
#define BY_CHECK_ACROSS_PARTS_H

#include "base/buffer.h"
#include "check/across.h"

struct _xmlNode;

/* An element that states a fact; what a row leaves NULL is not asked for. */
typedef struct by_source_row {
  const char *name;
  const char *called;    /* as findings name it; NULL: by its name, a meta by what it is about */
  const char *attribute; /* it has this attribute (of whatever namespace) with this value; with the value NULL: it has it not */
  const char *value;
  const char *parent;      /* of the element around it */
  const char *parent_type; /* and what that has as @type */
  by_fact fact;
  const char *said;                                                    /* the attribute that states the fact; NULL: the content does */
  const char *to;                                                      /* and one that states the end of a span */
  const char *before;                                                  /* what the value begins with: left out of it */
  by_span (*value_of)(by_testimony *testimony, struct _xmlNode *node); /* what states the fact, where it is neither */
  bool first;                                                          /* only the first of such elements on end */
  bool listed;                                                         /* by_statement.listed */
  bool prints;                                                         /* the content is the printed form of what an attribute states */
  bool weighed;                                                        /* @cert says how sure it is, of a name that of its parent */
  by_span (*of)(by_testimony *testimony, struct _xmlNode *node);       /* what the statement is about (by_statement.of) */
  uint32_t (*who)(struct _xmlNode *node);                              /* by_statement.who */
} by_source_row;

/* What holds the statement of an element (by_statement.holder), which is the last one noted or a new one. */
uint32_t by_note_holder(by_testimony *testimony, const struct _xmlNode *node) BY_MUST_USE BY_NONNULL;
/* What a node states by these rows: nothing, where it is no element. */
void by_testimony_add_node(by_testimony *testimony, struct _xmlNode *node, const by_source_row *rows, size_t count) BY_NONNULL;
/* What every element of the document states by these rows, up to the element `end`. */
void by_testimony_add_all(by_testimony *testimony, struct _xmlDoc *document, const char *end, const by_source_row *rows,
                          size_t count) BY_NONNULL;
void by_testimony_add(by_testimony *testimony, by_statement statement) BY_NONNULL;
/* Where the document has the statement at `spot`. */
by_place by_testimony_place(const by_testimony *testimony, by_position spot) BY_MUST_USE BY_NONNULL;
/* The language that holds for the element: xml:lang of itself or of the next around it. */
by_span by_testimony_language(by_testimony *testimony, struct _xmlNode *element) BY_MUST_USE BY_NONNULL;
/* The value of an attribute of whatever namespace; empty where there is none. */
by_span by_testimony_attribute(const struct _xmlNode *node, const char *name) BY_MUST_USE BY_NONNULL;
/* A number for the bytes, not 0 but for none: others have the same hardly ever. */
uint32_t by_testimony_mark(by_span bytes) BY_MUST_USE;
/* A copy in the arena: a value outlives its document. */
by_span by_testimony_keep(by_testimony *testimony, by_span value) BY_MUST_USE BY_NONNULL;
/* The same of a buffer, without blanks around it; drops that. */
by_span by_testimony_keep_buffer(by_testimony *testimony, by_buffer *text) BY_MUST_USE BY_NONNULL;
/* The text of the element, runs of blanks as one space, in the arena. */
by_span by_testimony_content(by_testimony *testimony, struct _xmlNode *element) BY_MUST_USE BY_NONNULL;

#endif
