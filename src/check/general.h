/* SPDX-License-Identifier: BSD-2-Clause */
/* What the rules over the publication of anybody share: the walk of each document leaves identifiers, features and references in lists; the
 * references are then resolved, and judged by how they use their targets. Private to the general files of this folder. */
#ifndef BY_CHECK_GENERAL_H
#define BY_CHECK_GENERAL_H

#include "base/rules_general.h"
#include "check/epub_check.h"

enum { BY_FALLBACKS_MOST = 100 /* of one chain; no longer one is followed */ };

/* How a document uses what it refers to. */
typedef enum by_use {
  BY_USE_HYPERLINK,
  BY_USE_TOC, /* a hyperlink of the table of contents; so the next two of theirs */
  BY_USE_LANDMARK,
  BY_USE_PAGE_LIST,
  BY_USE_IMAGE,
  BY_USE_PICTURE_IMAGE,  /* img within picture */
  BY_USE_PICTURE_SOURCE, /* source within picture */
  BY_USE_AUDIO,
  BY_USE_VIDEO,
  BY_USE_TRACK,
  BY_USE_EMBEDDED, /* embed, iframe, object */
  BY_USE_SCRIPT,
  BY_USE_STYLE_SHEET,
  BY_USE_STYLE, /* url() of a style sheet */
  BY_USE_FONT,
  BY_USE_LINK, /* link of a page to anything else */
  BY_USE_CITE, /* source of a quotation or of a change */
  BY_USE_OVERLAY_TEXT,
  BY_USE_NCX,
  BY_USE_GUIDE,
  BY_USES
} by_use;

typedef struct by_use_of {
  by_use use;
  const by_publication_item *from; /* NULL: the package document */
  by_position spot;
  by_span href;
  by_span base;      /* path of the member that it is relative to */
  by_span type;      /* media type that the element claims; of a link in the landmarks its epub:type */
  bool remote_base;  /* the document says that its references are relative to an address elsewhere */
  bool has_fallback; /* the element holds something else to show */
  const by_publication_item *target;
  size_t order; /* of the element it leads to, from 1; 0: the document */
} by_use_of;

/* What a document has in it; the properties of its item must say so. */
enum { BY_FEATURE_SCRIPTED = 1, BY_FEATURE_SVG = 2, BY_FEATURE_MATHML = 4, BY_FEATURE_SWITCH = 8, BY_FEATURE_REMOTE = 16, BY_FEATURES = 5 };
enum { BY_FEATURE_FIXED = 32 /* its layout is, by the package; properties say nothing of it */ };

typedef struct by_general {
  by_epub_check check;
  by_epub_list uses;                   /* by_use_of */
  unsigned *features;                  /* of each item */
  bool *seen;                          /* so: its document was walked */
  const by_publication_item **remotes; /* items elsewhere, sorted by address */
  size_t remote_count;
  by_epub_list prefixes; /* by_span, of the package */
  size_t right_letters;  /* in blocks without a language of their own below the page's; so the next */
  size_t other_letters;  /* that run from left to right */
  bool misled;           /* a page has letters that its language has not */
  by_span language;      /* of the publication, the first that is stated; empty: none */
  bool scripted;         /* some document is */
  size_t errors;         /* that were found before */
} by_general;

/* A finding with a rule of base/rules_general.h. */
void by_general_report(by_general *general, int rule, by_place place, by_span first, const char *second) BY_NONNULL_AT(1);
/* The same about a node of the package document. */
void by_general_report_package(by_general *general, int rule, const struct _xmlNode *node, by_span first, const char *second)
    BY_NONNULL_AT(1, 3);
/* xml-grammar about a node of the package document. */
void by_general_report_grammar(by_general *general, by_span member, const struct _xmlNode *node, const char *shown,
                               const char *what) BY_NONNULL;
void by_general_add_use(by_general *general, by_use_of use) BY_NONNULL;
/* An item elsewhere by its address without fragment, or NULL. */
const by_publication_item *by_general_remote(const by_general *general, by_span href) BY_MUST_USE BY_NONNULL;

/* Whether nothing in this language, or this script of it, is written from right to left. */
bool by_general_is_always_left(by_span tag) BY_MUST_USE;
/* Well-formed by BCP 47, private and grandfathered tags too. */
bool by_general_is_language(by_span tag) BY_MUST_USE;

/* Media types. */
bool by_type_is_core(by_span type) BY_MUST_USE;
bool by_type_is_font(by_span type) BY_MUST_USE;
bool by_type_is_document(by_span type) BY_MUST_USE; /* XHTML or SVG */
/* Without its parameters. */
by_span by_type_bare(by_span type) BY_MUST_USE;
/* Whether the chain of fallbacks from this item comes to a document, or (not `document`) to a core media type. */
bool by_general_falls_back(const by_general *general, const by_publication_item *item, bool document) BY_MUST_USE BY_NONNULL;
/* Whether an address names another place than the container. */
bool by_is_elsewhere(by_span href) BY_MUST_USE;
/* Whether it begins with the name of a scheme, known or not; without its edge blanks. */
bool by_has_scheme(by_span href) BY_MUST_USE;

/* Reads a clock value of SMIL; false where it is none. */
bool by_clock_read(by_span value, uint64_t *milliseconds) BY_MUST_USE BY_NONNULL_AT(2);

/* Steps, in this order. */
void by_general_check_package(by_general *general) BY_NONNULL;
void by_general_check_metadata(by_general *general) BY_NONNULL;
/* So, of EPUB 2. */
void by_general_check_legacy_metadata(by_general *general) BY_NONNULL;
void by_general_check_properties(by_general *general) BY_NONNULL;
void by_general_find_fixed(by_general *general) BY_NONNULL;
/* Items whose bytes nobody can read without a key. */
void by_general_find_encrypted(by_general *general) BY_NONNULL;
/* (The documents are walked here.) */
void by_general_check_manifest(by_general *general) BY_NONNULL;
void by_general_check_spine(by_general *general) BY_NONNULL;
void by_general_check_uses(by_general *general) BY_NONNULL;
void by_general_check_overlays(by_general *general) BY_NONNULL;
void by_general_check_features(by_general *general) BY_NONNULL;
void by_general_check_navigation(by_general *general) BY_NONNULL;
void by_general_check_container(by_general *general) BY_NONNULL;
void by_general_check_discovery(by_general *general) BY_NONNULL;

/* Parts of steps. */
void by_general_check_guide(by_general *general) BY_NONNULL;
void by_general_walk_page(by_general *general, const by_publication_item *item, struct _xmlDoc *document) BY_NONNULL;
void by_general_walk_style(by_general *general, const by_publication_item *item) BY_NONNULL;
/* A style sheet within a document; `block`: declarations of a style attribute. */
void by_general_walk_inline(by_general *general, const by_publication_item *item, by_span text, by_position spot, bool block) BY_NONNULL;
/* So, only what it refers to: programs that draw write into an image of SVG what no page may have. */
void by_general_walk_addresses(by_general *general, const by_publication_item *item, by_span text, by_position spot,
                               by_use use) BY_NONNULL;
/* The parts of an address that no resource of a publication may have; false where one was reported. */
bool by_general_check_address(by_general *general, by_place place, by_span href) BY_NONNULL;
void by_general_check_content(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_access(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_overlay(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_collection(by_general *general, const struct _xmlNode *node) BY_NONNULL;
/* The elements of EPUB's own in a page: switch and trigger. */
void by_general_check_own(by_general *general, const by_publication_item *item, const struct _xmlNode *node) BY_NONNULL;
/* What is asked of a document of its kind. */
void by_general_check_kind(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_ncx(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_viewport(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_text(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;
void by_general_check_lists(by_general *general, const by_publication_item *item, struct _xmlNode *root) BY_NONNULL;

#endif
