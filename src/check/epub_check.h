/* SPDX-License-Identifier: BSD-2-Clause */
/* What the rules over one publication share: the walk of each document leaves identifiers, links and articles in lists, the rules about the
 * whole then resolve them. Private to the epub files of this folder. */
#ifndef BY_CHECK_EPUB_CHECK_H
#define BY_CHECK_EPUB_CHECK_H

#include "base/rules_content.h"
#include "base/rules_epub.h"
#include "check/epub.h"
#include "check/epub_reference.h"

struct _xmlNode;

typedef struct by_epub_id {
  by_span value;
  by_position spot;
  by_position end;             /* of its element (by_place) */
  size_t order;                /* of its element among those of the document, from 1 */
  const struct _xmlNode *node; /* in the package document, or the page that is walked; NULL elsewhere */
} by_epub_id;

typedef struct by_epub_article {
  by_position spot;
  size_t order; /* as above */
  bool listed;  /* the table of contents leads to it */
} by_epub_article;

/* What the walk found in one document; it goes with the manifest item of the same index. */
typedef struct by_epub_part {
  size_t first_id; /* in by_epub_check.ids; these are sorted by value */
  size_t id_count;
  size_t first_article;
  size_t article_count;
  bool linked; /* some link leads to the document */
} by_epub_part;

typedef enum by_link_kind {
  BY_LINK_HYPERLINK, /* a reader follows it */
  BY_LINK_TOC,       /* so, from the table of contents */
  BY_LINK_LANDMARK,  /* so, from the landmarks */
  BY_LINK_NCX,       /* so, from the NCX */
  BY_LINK_GUIDE,     /* so, from the guide of the package */
  BY_LINK_RESOURCE,  /* image or style sheet that a page needs */
  BY_LINK_STYLE,     /* url() of a style sheet */
  BY_LINK_IMPORT,    /* so, behind @import */
  BY_LINK_FONT,      /* so, of a font face */
  BY_LINK_SAME,      /* an identifier within the same document */
  BY_LINK_KINDS
} by_link_kind;

typedef struct by_epub_link {
  by_link_kind kind;
  by_span from; /* path of the member it stands in */
  by_position spot;
  by_span href;
  by_span type;                      /* epub:type of the link */
  by_position named;                 /* place of its label; line 0: that of the link */
  by_span label;                     /* of an entry of the table of contents or NCX of ours: its text, folded */
  const by_publication_item *target; /* what it leads to; NULL where it leads nowhere, or out of the publication */
  size_t order;                      /* of the element it leads to; 0: the document */
} by_epub_link;

/* A list on the heap. */
typedef struct by_epub_list {
  void *items;
  size_t count;
  size_t capacity;
} by_epub_list;

/* One statement of the package's metadata. */
typedef struct by_epub_statement {
  const struct _xmlNode *node;
  bool core;     /* an element of Dublin Core */
  bool link;     /* a link; what is neither is a meta */
  by_span name;  /* its local name; of a meta, the property; of a link, the rel */
  by_span value; /* text, or href of a link */
  by_span id;
  by_span refines; /* without # */
} by_epub_statement;

typedef struct by_epub_statements {
  by_epub_statement *items;
  size_t count;
} by_epub_statements;

typedef struct by_epub_check {
  const by_publication *publication;
  by_arena *arena;
  by_arena *scratch; /* for what is needed for a moment */
  by_findings *findings;
  struct by_epub_proof *proof; /* gets the documents of the spine; NULL: none is wanted */
  by_findings proved;          /* what it has to say, which holds where every document could be read */
  by_status reading;           /* of the documents so far; the worst */
  by_epub_part *parts;         /* one for each manifest item */
  by_epub_list ids;            /* by_epub_id */
  by_epub_list links;          /* by_epub_link */
  by_epub_list articles;       /* by_epub_article */
  size_t images;
  size_t images_without_text;
  size_t headings;
  size_t tables_of_contents; /* nav elements of the navigation document, so the next */
  size_t landmarks;
  size_t page_lists;
  size_t page_breaks; /* of a printed edition, in all pages */
  by_epub_statements statements;
  by_epub_part package_ids; /* identifiers of the package document */
  by_span uid;
  struct by_epub_face *face; /* of a publication of ours (epub_face.h); NULL: what its pages show is not judged */
  by_span kept;              /* code points that harm the text and come from the source, as the package says */
  bool joined;               /* letters of the publication are joined: style sheets must not space them */
  bool general;              /* not in the archival profile */
  bool failed;               /* memory was short */
} by_epub_check;

/* What a check needs before its first step; false where memory is short. To be dropped even then. */
bool by_epub_check_begin(by_epub_check *check) BY_MUST_USE BY_NONNULL;
void by_epub_check_drop(by_epub_check *check) BY_NONNULL;
/* A new entry of `size` bytes; NULL (and `failed`) where memory is short. */
void *by_epub_list_add(by_epub_check *check, by_epub_list *list, size_t size) BY_MUST_USE BY_NONNULL;
/* A document was read, or not. */
void by_epub_note_reading(by_epub_check *check, by_status status) BY_NONNULL;
void by_epub_report(by_epub_check *check, const by_rule *rule, by_place place, by_span first, by_span second) BY_NONNULL;
/* About an element of the package document (NULL: about the whole), with a rule of base/rules_epub.h. */
void by_epub_report_package(by_epub_check *check, int rule, const struct _xmlNode *node, by_span first, const char *second)
    BY_NONNULL_AT(1);
/* The text of an element without its edge blanks. */
by_span by_epub_text_of(by_epub_check *check, const struct _xmlNode *node) BY_MUST_USE BY_NONNULL;
/* An attribute of the namespace `space`. */
by_span by_epub_attribute(const struct _xmlNode *node, const char *name, const char *space) BY_MUST_USE BY_NONNULL;
extern const char BY_XML_SPACE[];
extern const char BY_OPS_SPACE[];

const by_holding *by_publication_member(const by_publication *publication, by_span path) BY_MUST_USE BY_NONNULL;
/* All bytes of a member, until those of another are asked for. */
by_status by_publication_bytes(const by_publication *publication, const by_holding *member, by_span *bytes) BY_MUST_USE BY_NONNULL;
/* Whether the member begins with these bytes; so does one that cannot be read, which is another finding. */
bool by_publication_begins(const by_publication *publication, const by_holding *member, by_span bytes) BY_MUST_USE BY_NONNULL;
/* Parses the document of an item, to be freed with by_document_free; NULL where it is none, could not be read, or another item has it. */
by_status by_publication_document(const by_publication *publication, by_publication_item *item,
                                  struct _xmlDoc **document) BY_MUST_USE BY_NONNULL;
by_publication_item *by_publication_item_at(const by_publication *publication, by_span path) BY_MUST_USE BY_NONNULL;
by_publication_item *by_publication_item_named(const by_publication *publication, by_span id) BY_MUST_USE BY_NONNULL;

/* The walks: what they find wrong in a document on its own is reported, the rest is left in the lists, in copies. */
void by_epub_walk_page(by_epub_check *check, const by_publication_item *item, const struct _xmlDoc *document) BY_NONNULL;
void by_epub_walk_ncx(by_epub_check *check, const by_publication_item *item, const struct _xmlDoc *document) BY_NONNULL;
void by_epub_walk_style(by_epub_check *check, const by_publication_item *item) BY_NONNULL;
/* What a page, or the NCX, of ours shows, and what all of them do. */
bool by_epub_face_begin(by_epub_check *check) BY_MUST_USE BY_NONNULL;
void by_epub_walk_face(by_epub_check *check, const by_publication_item *item, const struct _xmlDoc *document) BY_NONNULL;
void by_epub_check_face(by_epub_check *check) BY_NONNULL;
/* The text of an element, folded, in the arena. */
by_span by_face_label(by_epub_check *check, const struct _xmlNode *element) BY_MUST_USE BY_NONNULL;
/* A style sheet, or (`block`) the declarations of one block, that begins at `start`, in the element that stands there; line 0: a file of
 * its own. */
void by_epub_scan_style(by_epub_check *check, by_place start, by_span text, bool block) BY_NONNULL;
/* Remembers the identifier of an element; the caller closes the document's list with by_epub_ids_end. */
void by_epub_ids_add(by_epub_check *check, by_epub_id id) BY_NONNULL;
/* Sorts the identifiers since `first` and reports those that stand twice in the member `path`; gives their number. */
size_t by_epub_ids_end(by_epub_check *check, size_t first, by_span path) BY_NONNULL;
/* The identifier `value` of a part, or NULL. */
const by_epub_id *by_epub_ids_find(const by_epub_check *check, const by_epub_part *part, by_span value) BY_MUST_USE BY_NONNULL;
void by_epub_links_add(by_epub_check *check, by_epub_link link) BY_NONNULL;
/* Reports an address that is not plain (epub_reference.h), as the grammar would, only faster than by a pattern of it. */
bool by_epub_check_plain(by_epub_check *check, by_place place, by_span href) BY_NONNULL;

/* State of the text rules within one document. */
typedef struct by_epub_text {
  by_span path;
  size_t isolates; /* open now */
  size_t embeddings;
  by_position spot;    /* of the last text that was looked at */
  by_position control; /* of the last control of direction */
  bool unbalanced;     /* one was closed that was not open */
  bool reported[BY_CONTENT_RULES];
} by_epub_text;

/* Reads what the package of the archival profile says of its source. */
void by_epub_read_kept(by_epub_check *check) BY_NONNULL;
void by_epub_text_scan(by_epub_check *check, by_epub_text *state, by_span text, by_position spot) BY_NONNULL;
/* A block ends: every embedding must be closed. */
void by_epub_text_block(by_epub_check *check, by_epub_text *state) BY_NONNULL;

/* Reads the statements and identifiers of the package document. */
void by_epub_read_metadata(by_epub_check *check) BY_NONNULL;
/* The first statement of this name that is no refinement, behind `after` (NULL: from the start); NULL where there is none. */
const by_epub_statement *by_epub_statement_named(const by_epub_check *check, bool core, const char *name,
                                                 const by_epub_statement *after) BY_MUST_USE BY_NONNULL_AT(1, 3);

/* Tests of values: each gives NULL for a sound one, else what is wrong with it, to stand behind the value in a message. */
const char *by_epub_date_fault(by_span value) BY_MUST_USE;
const char *by_epub_moment_fault(by_span value) BY_MUST_USE;
const char *by_epub_language_fault(by_span value) BY_MUST_USE;
const char *by_epub_position_fault(by_span value) BY_MUST_USE;
const char *by_epub_issn_fault(by_span value) BY_MUST_USE;

/* A name in another script must have another language than what it refines. */
void by_epub_check_script(by_epub_check *check, const by_epub_statement *statement, const struct _xmlNode *target) BY_NONNULL;

/* The rules about the whole. */
void by_epub_check_metadata(by_epub_check *check) BY_NONNULL;
void by_epub_check_refinements(by_epub_check *check) BY_NONNULL;
void by_epub_check_accessibility(by_epub_check *check) BY_NONNULL;
void by_epub_check_manifest(by_epub_check *check) BY_NONNULL;
void by_epub_check_links(by_epub_check *check) BY_NONNULL;
void by_epub_check_navigation(by_epub_check *check) BY_NONNULL;
/* What an archive would want to know, and of anybody's publication what is outside the archival profile. */
void by_epub_check_profile(by_epub_check *check) BY_NONNULL;

#endif
