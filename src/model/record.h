/* SPDX-License-Identifier: BSD-2-Clause */
/* The validated record of one issue: what NAME.record.xml holds (schemas/record.rng). All spans live in the job's arena or its source. */
#ifndef BY_MODEL_RECORD_H
#define BY_MODEL_RECORD_H

#include "base/digest.h"
#include "model/value.h"

typedef enum by_role { BY_AUTHOR, BY_TRANSLATOR, BY_INTERVIEWER, BY_INTERVIEWEE, BY_EDITOR, BY_ROLES } by_role;

/* "author" ...; and the code of the MARC relators vocabulary: aut trl ivr ive edt. */
const char *by_role_name(by_role role);
const char *by_role_code(by_role role);
bool by_role_named(by_span name, by_role *role) BY_MUST_USE BY_NONNULL;

typedef struct by_agent {
  by_role role;
  by_value name;  /* as displayed */
  by_span family; /* only from an archivist; may be empty, like the next two */
  by_span given;
  by_span romanised;
  size_t person; /* from 1, in order of first mention; equal names share one: TEI person-1 */
} by_agent;

typedef struct by_agents {
  by_agent *items;
  size_t count;
  bool complete; /* of an article: an archivist says that it has these and no others */
} by_agents;

typedef struct by_article_record {
  size_t line;        /* first line of the article, from 1 */
  size_t end_line;    /* its last line; 0: not said */
  size_t title_lines; /* how many of the first lines with text are its title; BY_NOWHERE: not said */
  by_value bounds;    /* who says so of these lines: without a text */
  by_value title;     /* title lines joined with a space; unknown where the article has no head */
  by_span main;       /* the first of them alone, without the call of a note; may be empty */
  by_span romanised;  /* may be empty */
  by_agents agents;
} by_article_record;

/* What is known of the source file. */
typedef struct by_source {
  by_span name; /* file name without folders, as given */
  size_t size;  /* bytes */
  by_digest sha256;
  by_span encoding; /* "UTF-8" */
  by_span line_end; /* by_text_line_end_name */
  by_span wrap;     /* "line", "hard" */
  bool mark;        /* begins with a byte order mark */
  bool final_line_end;
  size_t lines;
  size_t characters;
} by_source;

typedef struct by_record {
  by_span package_id; /* file stem of all outputs */
  by_span uid;        /* urn:uuid:... */
  by_span slug;       /* of the periodical, for the uid; may be empty */
  by_source source;
  by_span path;        /* of the record document, as findings name it; empty: not known */
  size_t package_line; /* of the record document, where they were read from one; so the next */
  size_t source_line;
  size_t organization_line;
  size_t evaluator_line;
  by_value title; /* of the periodical */
  by_span title_romanised;
  by_value volume; /* ASCII number, or FIRST-LAST; so the next two */
  by_value issue;
  by_value running;
  by_value label;                 /* words by which a special issue is known: "Extra number" */
  by_value date;                  /* text: EDTF, Gregorian; raw: as printed or given */
  by_span date_calendar;          /* of the original: "gregory", "persian" ...; may be empty */
  by_span date_normalised;        /* the original in that calendar, as 1386-11-19; may be empty */
  const by_value *events;         /* date-event candidates: dates of events in the text, never the issue's */
  const by_span *event_calendars; /* of each, in which an event without a year is given; NULL: not known */
  size_t event_count;
  by_value language;    /* BCP 47 */
  by_value issn;        /* NNNN-NNNC, of the serial */
  by_value publisher;   /* of the periodical */
  by_value rights;      /* URI of the statement */
  by_span organization; /* that holds and converts the issue; may be empty */
  by_span evaluator;    /* who evaluated accessibility; may be empty */
  by_agents editors;
  by_article_record *articles;
  size_t article_count;
} by_record;

/* A single value of the record and its name, in the order of the record document. */
typedef struct by_field {
  const char *name;
  size_t offset; /* of the by_value within by_record */
} by_field;

enum { BY_FIELDS = 10 };

extern const by_field by_fields[BY_FIELDS];
const by_value *by_field_value(const by_field *field, const by_record *record) BY_NONNULL;
by_value *by_field_in(const by_field *field, by_record *record) BY_NONNULL;

/* The person who confirmed whatever is confirmed; "archivist" where nobody is named, or several are. */
by_span by_record_confirmer(const by_record *record);

/* FIRST and LAST of a number's normal form "232" or "232-233" (LAST = FIRST for a single number). */
by_span by_number_first(by_span number);
by_span by_number_last(by_span number);

#endif
