/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files about the XHTML of anybody share. */
#ifndef BY_CHECK_GENERAL_HTML_H
#define BY_CHECK_GENERAL_HTML_H

#include "check/general.h"

/* Whether the node is an element of XHTML; not NULL. */
bool by_is_xhtml(const struct _xmlNode *node) BY_MUST_USE;
/* So of MathML, and of SVG. */
bool by_is_math(const struct _xmlNode *node) BY_MUST_USE;
bool by_is_svg(const struct _xmlNode *node) BY_MUST_USE;
struct _xmlNode *by_first_element(const struct _xmlNode *parent) BY_MUST_USE BY_NONNULL;
/* The element behind it, of the same parent; NULL: none. */
const struct _xmlNode *by_next_element(const struct _xmlNode *node) BY_MUST_USE BY_NONNULL;
/* How many child elements of this local name it has. */
size_t by_count_children(const struct _xmlNode *parent, const char *name) BY_MUST_USE BY_NONNULL;
/* The attributes of one element: known, needed, with values that they can have; identifiers that they name. */
void by_general_check_attributes(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* Its roles, and the attributes of ARIA that go with them. */
void by_general_check_roles(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* Its attributes that name elements of the same document by their identifiers. */
void by_general_check_pointers(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* The prefixes of its epub:type. */
void by_general_check_types(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* Lists of terms: one of them, a part, a term or what is said of it. */
void by_general_check_terms(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* Maps of images: one of them, an area, an image. */
void by_general_check_maps(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* How often and in which order its children stand. */
void by_general_check_order(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* The page of an EPUB 2. */
void by_general_check_legacy_page(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
/* Whether an element may stand in the one of SVG that it stands in. */
bool by_svg_holds(const struct _xmlNode *child) BY_MUST_USE BY_NONNULL;
/* One element of SVG. */
void by_general_check_svg(by_general *general, const by_publication_item *item, struct _xmlNode *node) BY_NONNULL;
/* One element of MathML. */
void by_general_check_math(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* Text, or an element of another language, in an element of MathML. */
void by_general_check_in_math(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;

#endif
