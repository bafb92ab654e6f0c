/* SPDX-License-Identifier: BSD-2-Clause */
/* Walking an XML tree in document order, without recursion. */
#ifndef BY_CHECK_NODE_H
#define BY_CHECK_NODE_H

#include "base/annotate.h"
#include "base/buffer.h"
#include "base/finding.h"

struct _xmlNode;

/* The node behind `node` in document order below `root` (its first child, else what follows it); NULL behind the last. */
struct _xmlNode *by_node_next(struct _xmlNode *node, const struct _xmlNode *root) BY_NONNULL;
/* The same, but past the children of `node`. */
struct _xmlNode *by_node_skip(struct _xmlNode *node, const struct _xmlNode *root) BY_NONNULL;
/* Whether the node is an element of this local name. */
bool by_node_is(const struct _xmlNode *node, const char *name) BY_NONNULL;
/* The first child element of this local name; NULL where there is none, or no parent. */
struct _xmlNode *by_node_child(const struct _xmlNode *parent, const char *name) BY_MUST_USE BY_NONNULL_AT(2);
/* The value of an attribute without namespace as it stands in the tree (our scanner admits no entity, so it is one text); empty where there
 * is none. */
by_span by_node_attribute(const struct _xmlNode *node, const char *name) BY_NONNULL;
/* The text of a text node or CDATA section; empty for other nodes. */
by_span by_node_text(const struct _xmlNode *node) BY_NONNULL;
/* The element before this one, where it is the same with all that is in it, which is not much; else NULL. */
const struct _xmlNode *by_node_twin(struct _xmlNode *element) BY_NONNULL;
/* Where an element, a text or an instruction begins in its document; zeros for NULL, for other nodes, and as far as libxml2 counts no
 * further. */
by_position by_node_position(const struct _xmlNode *node);
/* Where that begins which follows the element; behind all lines where nothing does, zeros where that is not known yet. */
by_position by_node_end(const struct _xmlNode *node);
/* Both in a member of a container. */
by_place by_node_place(by_span member, const struct _xmlNode *node);
/* Appends the text of the element, a run of blanks as one space, and none where `out` is empty or ends in one; an lb is a blank unless
 * @break is "no". */
void by_node_add_folded(struct _xmlNode *element, by_buffer *out) BY_NONNULL;

#endif
