/* SPDX-License-Identifier: BSD-2-Clause */
/* What the documents of one package state of the issue, held against its record: title, number, date, agents, language, identifiers, the
 * digest of the source. Their texts are compared by check/proof.h. */
#ifndef BY_CHECK_ACROSS_H
#define BY_CHECK_ACROSS_H

#include "base/finding.h"
#include "check/epub.h"
#include "model/record.h"
#include "text/text.h"

struct _xmlDoc;

typedef enum by_fact {
  BY_FACT_TITLE,       /* of the periodical */
  BY_FACT_ISSUE_TITLE, /* of the issue as a whole: periodical, number, label */
  BY_FACT_SORT_TITLE,  /* the same, its number filled up with zeros */
  BY_FACT_LATIN_TITLE, /* the same in Latin letters */
  BY_FACT_NUMBER,      /* of the issue: FIRST or FIRST-LAST */
  BY_FACT_LABEL,       /* of a special issue */
  BY_FACT_VOLUME,      /* FIRST or FIRST-LAST; so the next */
  BY_FACT_RUNNING,     /* the number that goes on from volume to volume */
  BY_FACT_POSITION,    /* the first number of the issue */
  BY_FACT_DATE,        /* EDTF */
  BY_FACT_DATING,      /* the attributes that TEI has for it */
  BY_FACT_AGENT,       /* a name as displayed */
  BY_FACT_CREATOR,     /* so, of an author */
  BY_FACT_SORT_NAME,   /* family name, comma, given name */
  BY_FACT_LATIN_NAME,
  BY_FACT_FAMILY, /* a family name; so the next */
  BY_FACT_GIVEN,
  BY_FACT_ROLE,           /* a code of the MARC relators vocabulary */
  BY_FACT_LANGUAGE,       /* BCP 47 */
  BY_FACT_LANGUAGE_CODE,  /* ISO 639-2/B */
  BY_FACT_LATIN_LANGUAGE, /* of what is told in Latin letters */
  BY_FACT_PUBLISHER,      /* of the periodical */
  BY_FACT_ISSN,           /* NNNN-NNNC */
  BY_FACT_RIGHTS,         /* URI */
  BY_FACT_ARTICLE,        /* a title */
  BY_FACT_ROMANISED,      /* so, in Latin letters */
  BY_FACT_SERIAL_LATIN,   /* the title of the periodical in Latin letters */
  BY_FACT_PACKAGE,        /* the package's id */
  BY_FACT_UID,            /* urn:uuid:... */
  BY_FACT_IDENTIFIER,     /* one of these two */
  BY_FACT_FILE,           /* path of the source or an edition in the bag */
  BY_FACT_SOURCE,         /* SHA-256 of the source in hexadecimal digits */
  BY_FACT_SOURCE_NAME,    /* the name of the file that was converted */
  BY_FACT_SOURCE_FORM,    /* encoding, line ends and the like, as TEI has them */
  BY_FACT_POINTER,        /* where source pointers of TEI lead */
  BY_FACT_TEI_ID,         /* the package's id as an id in TEI */
  BY_FACT_ORGANIZATION,   /* that holds and converts the issue */
  BY_FACT_EVALUATOR,      /* who evaluated accessibility */
  BY_FACT_CONFIRMER,      /* the person who stands for what is confirmed, where no organization is known */
  BY_FACT_BYTES,          /* of the source; so the next two */
  BY_FACT_LINE_COUNT,
  BY_FACT_CHARACTERS,
  BY_FACT_DAY,           /* of the conversion: YYYY-MM-DD; no record has it */
  BY_FACT_ARTICLE_LINES, /* FIRST-LAST of the source: from the title of an article, where it has one */
  BY_FACT_EVENT,         /* a date within the text: DATE or DATE/DATE */
  BY_FACTS
} by_fact;

/* The part of a TEI header that has a statement beside others. */
typedef enum by_holder {
  BY_HOLDER_NONE,
  BY_HOLDER_TITLES,    /* titleStmt */
  BY_HOLDER_SERIES,    /* seriesStmt */
  BY_HOLDER_MONOGRAPH, /* monogr, of the issue or of the issue that an article is in */
  BY_HOLDER_ANALYTIC,  /* analytic */
  BY_HOLDERS
} by_holder;

typedef struct by_holder_place {
  by_holder kind;
  by_position spot; /* where it begins */
} by_holder_place;

typedef struct by_statement {
  by_fact fact;
  uint32_t who;      /* made of what is the same in every mention of one person by name; 0: the document does not tell */
  uint32_t holder;   /* from 1, among those of the testimony; 0: none */
  bool listed : 1;   /* beside where it has to be, as in a list of persons: that is not stated by this */
  bool weighed : 1;  /* the document says how sure it is */
  bool doubted : 1;  /* less than corroborated */
  bool answered : 1; /* somebody answers for it beside the text */
  bool blank : 1;    /* its place is there, but nothing in it: right where the record has nothing that is sure */
  bool wrong : 1;    /* the record has other values for the fact */
  bool open : 1;     /* the record does not say */
  const char *name;  /* of the element or field that states it */
  by_span value;     /* blanks folded; so the next */
  by_span of;        /* the article or, of a part of a name, the name that it is about; empty: it is not about one of them alone */
  by_span printed;   /* what the element has beside the value: its printed form; may be empty */
  by_position spot;  /* in its document; 0: the whole */
  by_position end;   /* of the element (by_place) */
} by_statement;

typedef enum by_testimony_kind {
  BY_TESTIMONY_TEI,      /* states whatever the record has, however sure */
  BY_TESTIMONY_PACKAGE,  /* of an EPUB: states what is sure */
  BY_TESTIMONY_DC,       /* Dublin Core, so, too */
  BY_TESTIMONY_MODS,     /* so, too */
  BY_TESTIMONY_SHEET,    /* metadata.csv: names each file and the issue */
  BY_TESTIMONY_BAG_INFO, /* of these two only what they say counts */
  BY_TESTIMONY_NAME,
  BY_TESTIMONIES
} by_testimony_kind;

/* An element that states something that the one before it states already. */
typedef struct by_twin {
  size_t statement;
  by_position spot; /* of the one before, or of what has it in it */
} by_twin;

/* One document's statements. */
typedef struct by_testimony {
  by_arena *arena;
  by_span path;   /* of the document, as findings name it; empty: there is none */
  by_span member; /* within it; may be empty */
  by_statement *items;
  size_t count;
  size_t capacity;
  by_twin *twins;
  size_t twin_count;
  size_t twin_capacity;
  by_holder_place *holders; /* in the order of the document */
  size_t holder_count;
  size_t holder_capacity;
  bool heard;  /* the document could be read */
  bool failed; /* memory was short */
} by_testimony;

struct _xmlNode;

/* Where an article lies in the source, as far as its blocks were met. */
typedef struct by_tei_extent {
  const struct _xmlNode *division; /* NULL: none so far */
  size_t first;
  size_t last;
  size_t title; /* the last line of its heads */
  bool titled;  /* it has its title, whose line is its first */
  bool label;   /* which is no head: how many lines of it there are cannot be told */
} by_tei_extent;

/* A TEI edition of which one piece after another is heard. */
typedef struct by_tei_hearing {
  by_testimony *testimony;
  struct _xmlNode *told; /* the last element of the header so far; NULL: none */
  by_tei_extent article;
} by_tei_hearing;

/* Each gathers what one document states; the source, by being what it is. */
void by_testimony_of_source(const by_text *text, by_testimony *testimony) BY_NONNULL;
void by_testimony_of_tei(struct _xmlDoc *document, by_testimony *testimony) BY_NONNULL;
/* The same piece by piece: the header up to an element, with all that is in it, or to the text; then elements of the text; then the end. */
void by_testimony_of_tei_header(by_tei_hearing *hearing, struct _xmlNode *element) BY_NONNULL;
void by_testimony_of_tei_text(by_tei_hearing *hearing, struct _xmlNode *element) BY_NONNULL;
void by_testimony_of_tei_end(by_tei_hearing *hearing) BY_NONNULL;
void by_testimony_of_package(struct _xmlDoc *package, by_testimony *testimony) BY_NONNULL;
void by_testimony_of_dublin_core(struct _xmlDoc *document, by_testimony *testimony) BY_NONNULL;
/* The MODS record that the package document links; none, nothing. BY_REFUSED with findings where it cannot be read. */
by_status by_testimony_of_mods(by_schemas *schemas, const by_publication *publication, by_findings *findings,
                               by_testimony *testimony) BY_MUST_USE BY_NONNULL;
/* Archivematica's metadata.csv; what is wrong with it as a sheet is reported. */
void by_testimony_of_sheet(by_span bytes, by_testimony *testimony, by_findings *findings) BY_NONNULL;
/* bag-info.txt: RFC 8493, section 2.2.2. */
void by_testimony_of_bag_info(by_span bytes, by_testimony *testimony) BY_NONNULL;
/* The version of this program that bag-info.txt names; empty: it names none, as after others have packed the bag again. */
by_span by_bag_info_software(by_span bytes) BY_MUST_USE;
/* A file whose name is the package's id with an ending, or a folder; `called`: "file name". */
void by_testimony_of_name(by_span path, const char *called, by_testimony *testimony) BY_NONNULL;

/* The record that documents are held against. */
typedef struct by_measure {
  const by_record *record;
  by_place place;
  struct by_expected *expected; /* what it has for each fact */
} by_measure;

/* False where memory is short. */
bool by_measure_take(const by_record *record, by_place place, by_arena *arena, by_measure *measure) BY_MUST_USE BY_NONNULL;
/* Reports each statement that the record contradicts, and what a document that was heard had to state and does not. */
void by_check_across(by_testimony *testimony, by_testimony_kind kind, const by_measure *measure, by_findings *findings) BY_NONNULL;
/* Holds each title that a document gives the issue against that of the EPUB, where both were heard and the record contradicts neither. */
void by_check_titles(const by_testimony *testimony, const by_testimony *package, by_findings *findings) BY_NONNULL;

/* The documents that state the day of the conversion. */
typedef struct by_dated {
  const by_testimony *package;
  const by_testimony *tei;
  const by_testimony *mods;
  const by_testimony *info;
} by_dated;

/* Holds the days against that of the EPUB, where that states one; where it stands alone, against that of the TEI edition. */
void by_check_days(const by_dated *dated, by_findings *findings) BY_NONNULL;

/* Holds what the MODS record of an EPUB says against the package document that links it, where there is no record to hold them against. */
by_status by_check_mods(by_schemas *schemas, const by_publication *publication, by_arena *arena,
                        by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif
