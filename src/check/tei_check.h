/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of the TEI check, known to its own files only. */
#ifndef BY_CHECK_TEI_CHECK_H
#define BY_CHECK_TEI_CHECK_H

#include "base/finding.h"

struct _xmlDoc;
struct _xmlNode;

/* A name in an article's text or record that points at a person. What is in the text may be gone when it is asked for. */
typedef struct by_tei_name {
  by_span division; /* the pointer of its article to the article's record; in the arena of the findings, so the next */
  by_span person;   /* the pointer */
  by_span role;     /* as the element says it */
  by_span text;     /* blanks folded; no more than the beginning of a very long one */
  by_position spot;
  bool of_program; /* no person or organization answers for it */
} by_tei_name;

typedef struct by_tei_name_list {
  by_tei_name *items; /* in the arena of the findings */
  size_t count;
  size_t capacity;
} by_tei_name_list;

/* What is known of an article's record once what it holds has gone. */
typedef struct by_tei_title {
  by_span text; /* empty: there is none */
  by_position spot;
  bool of_program;
} by_tei_title;

typedef struct by_tei_names {
  by_tei_name_list agents;  /* persons in the records of articles */
  by_tei_name_list header;  /* the authors among them */
  by_tei_name_list text;    /* names in the text */
  by_tei_name_list authors; /* those of them that are marked as authors */
  by_tei_name_list people;  /* further names in records that are gone */
} by_tei_names;

/* A value of the header, and the characters of the source from which it is. */
typedef struct by_tei_origin {
  struct _xmlNode *node; /* NULL: the block of these characters was met */
  size_t start;
  size_t end;
} by_tei_origin;

typedef struct by_tei_origins {
  by_tei_origin *items; /* in the arena of the findings */
  size_t count;
  size_t capacity;
  size_t left; /* of them, whose block was not met yet */
} by_tei_origins;

/* A pointer in the text to what has not come yet. */
typedef struct by_tei_ahead {
  by_span attribute;
  by_span pointer; /* in the arena of the findings */
  by_position spot;
} by_tei_ahead;

typedef struct by_tei_aheads {
  by_tei_ahead *items; /* in the arena of the findings */
  size_t count;
  size_t capacity;
} by_tei_aheads;

enum { BY_TEI_NAMES_MOST = 64 }; /* kinds of elements in a text; the grammar knows fewer */

/* How often a name was met within the text. libxml2 keeps each name once, so that pointers tell them apart. */
typedef struct by_tei_count {
  const unsigned char *name; /* NULL: none, nor behind it */
  size_t count;
  bool declared;
} by_tei_count;

/* What is known of the issue, as each monogr has it. */
typedef enum by_tei_value {
  BY_TEI_TITLE,
  BY_TEI_DATE,
  BY_TEI_VOLUME,
  BY_TEI_ISSUE,
  BY_TEI_RUNNING,
  BY_TEI_LABEL,
  BY_TEI_VALUES
} by_tei_value;

/* The numbers of the last two; of a wrong one those behind it are not to blame. */
typedef struct by_tei_sequence {
  size_t last;
  size_t before;
  size_t skipped; /* behind the last, without a number */
} by_tei_sequence;

/* Facts that several rules ask for, gathered before they are asked. */
typedef struct by_tei_check {
  struct _xmlDoc *document;
  by_span member;
  by_findings *findings;
  struct _xmlNode *text;                        /* the text element */
  struct _xmlNode *issue;                       /* the first biblStruct of an issue; NULL where there is none */
  struct _xmlNode *scope;                       /* its biblScope of unit issue; NULL where there is none */
  const struct _xmlNode *values[BY_TEI_VALUES]; /* in the issue's record; NULL: it has none */
  const struct _xmlNode *declaration;           /* the first namespace of tagsDecl */
  bool points;                                  /* pointers into a source are declared as ours are */
  size_t issues;                                /* biblStruct of type issue */
  size_t articles;                              /* divisions of the body that have an article's record */
  size_t paragraphs;
  size_t lines;      /* as the extent says; 0: it does not */
  size_t characters; /* likewise */
  by_tei_names names;
  by_tei_origins origins;
  by_tei_aheads aheads;
  by_tei_count counts[BY_TEI_NAMES_MOST];
  by_tei_sequence numbers; /* of paragraphs, within the division of an article */
  bool watched;            /* of records and blocks that were asked nothing is left */
  bool growing;            /* the document is not at its end */
  bool general;            /* an edition of others, of which only what holds of any TEI is asked */
} by_tei_check;

/* A range between two positions; `found` where the pointer is there at all. */
typedef struct by_tei_range {
  bool found;
  size_t start;
  size_t end;
  size_t size; /* bytes of the pointer */
} by_tei_range;

/* Adds a finding of BY_TEI_... `rule` at the node's line. */
void by_tei_report(const by_tei_check *check, size_t rule, const struct _xmlNode *node, by_span first, by_span second) BY_NONNULL_AT(1);
/* The leading ASCII digits of a text as a number, saturated. */
size_t by_tei_number(by_span text);
/* The element that a pointer "#id" names; NULL where it names none. */
struct _xmlNode *by_tei_target(const by_tei_check *check, by_span pointer) BY_NONNULL;
/* The text of an element that holds nothing else. */
by_span by_tei_content(const struct _xmlNode *node) BY_NONNULL;
/* The first child element of this name; NULL where there is none. */
struct _xmlNode *by_tei_child(const struct _xmlNode *node, const char *name) BY_NONNULL;
/* Whether the program alone answers for a value: @resp names it, or is not there. */
bool by_tei_is_of_program(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* Whether @cert is below what is corroborated. */
bool by_tei_is_doubted(const struct _xmlNode *node) BY_NONNULL;

/* Gathers what an element before the text says, with all that is in it. */
void by_tei_read_header_node(by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
/* Asks an element before the text what can be asked of it alone. */
void by_tei_check_header_node(by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* The next element of the text; other nodes are nothing to it. Of a block all that is in it must be there. */
void by_tei_read_node(by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
/* Whether it is one by its name. */
bool by_tei_is_block(const struct _xmlNode *node) BY_NONNULL;
/* The document is at its end, and what is left of it there: asks all that is not asked yet. */
void by_tei_read_end(by_tei_check *check) BY_NONNULL;

/* Identifiers and pointers of one element. */
void by_tei_check_pointers(by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* Pointers to what had not come yet. */
void by_tei_check_aheads(const by_tei_check *check) BY_NONNULL;
/* The pointers of a division to other parts of a serial. */
void by_tei_check_serial(const by_tei_check *check, const struct _xmlNode *division) BY_NONNULL;
/* What can be asked of the divisions once all of them are there. */
void by_tei_check_divisions(const by_tei_check *check) BY_NONNULL;
/* Records of the issue and the articles, extent, counts of elements. */
void by_tei_check_records(const by_tei_check *check) BY_NONNULL;
void by_tei_check_record(by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
/* The same of an article's record, what it holds, of which nothing is asked any more then; and later what is left: its division. */
void by_tei_read_record(by_tei_check *check, struct _xmlNode *record) BY_NONNULL;
void by_tei_check_rest_of_record(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_measure(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_extent(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_count_element(by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_counts(by_tei_check *check, const struct _xmlNode *declaration) BY_NONNULL;
void by_tei_check_publisher(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* Titles and authors: the title of an article against its head, at once; names when all of them are gathered. */
void by_tei_check_title(const by_tei_check *check, const struct _xmlNode *division, const struct _xmlNode *record) BY_NONNULL;
void by_tei_gather_authors(by_tei_check *check, const struct _xmlNode *record, by_span division) BY_NONNULL;
void by_tei_gather_name(by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
void by_tei_sort_names(const by_tei_check *check) BY_NONNULL;
void by_tei_check_names(const by_tei_check *check) BY_NONNULL;
/* What a record says of the title, in the arena of the findings; false where memory is short. */
bool by_tei_read_title(const by_tei_check *check, const struct _xmlNode *record, by_tei_title *title) BY_MUST_USE BY_NONNULL;
/* A name in the header, against the person it points at; or that is remembered until all persons are there, and then all of those. */
void by_tei_check_person(const by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
void by_tei_gather_person(by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
void by_tei_check_people(const by_tei_check *check) BY_NONNULL;
/* How sure an element is, an article's description of the issue, and what witnesses disagree on. */
void by_tei_check_certainty(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_gather_values(by_tei_check *check, const struct _xmlNode *monograph) BY_NONNULL;
void by_tei_check_monograph(const by_tei_check *check, const struct _xmlNode *record) BY_NONNULL;
void by_tei_check_conflict(const by_tei_check *check, struct _xmlNode *record) BY_NONNULL;
/* The file's name, which is that of the findings. */
void by_tei_check_file_name(const by_tei_check *check) BY_NONNULL;
/* Digests, ISSN, issue numbers. */
void by_tei_check_identifier(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_scope(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_printed_number(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_text_number(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
/* One date; then its original in another calendar; the day and the day of the week in the print of the issue's date. */
void by_tei_check_date(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_original(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_printed_date(const by_tei_check *check) BY_NONNULL;
/* Remembers the elements of the header that point into the source; then each block of the text is held against those that are from
 * there. */
void by_tei_gather_origins(by_tei_check *check) BY_NONNULL;
void by_tei_gather_origin(by_tei_check *check, struct _xmlNode *node) BY_NONNULL;
void by_tei_check_origins(by_tei_check *check, struct _xmlNode *block) BY_NONNULL;
/* The range that @source has by this scheme: "src:char=". */
by_tei_range by_tei_read_range(by_span source, const char *scheme) BY_MUST_USE BY_NONNULL;
/* Divisions, and blocks with their ranges of the source. */
/* A division begins, or has ended: both are between the paragraphs of one and those of another. */
void by_tei_begin_paragraphs(by_tei_check *check) BY_NONNULL;
void by_tei_check_paragraph(by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_division(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;
void by_tei_check_block(const by_tei_check *check, const struct _xmlNode *node) BY_NONNULL;

#endif
