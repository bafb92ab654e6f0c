/* SPDX-License-Identifier: BSD-2-Clause */
/* The issue as a tree: issue > article > block > run. Every node says where in by_text.bytes it stands; its text is that range. */
#ifndef BY_MODEL_ISSUE_H
#define BY_MODEL_ISSUE_H

#include "model/value.h"

typedef enum by_run_kind {
  BY_RUN_TITLE,  /* the periodical's title in the masthead; without a value: a printed one that is confirmed to be wrong, so the next */
  BY_RUN_NUMBER, /* the issue's number in the masthead; value: ASCII digits */
  BY_RUN_PERSON, /* an agent's name; `person` is by_agent.person */
  BY_RUN_CALL,   /* the call of a note; value: the id of its block */
  BY_RUN_DATE    /* a date of an event; value: FROM or FROM/TO in its calendar, each --MM-DD, --MM or with year */
} by_run_kind;

/* A marked part of a block; runs of one block ascend and do not overlap. What no run covers is plain text. */
typedef struct by_run {
  by_run_kind kind;
  size_t offset; /* bytes in by_text.bytes */
  size_t size;
  by_span value;
  size_t person;
  by_span calendar; /* of a date: "gregory", "persian" ... */
  by_span edtf;     /* of a date: Gregorian; empty where no year is printed */
} by_run;

typedef enum by_block_kind {
  BY_BLOCK_MASTHEAD,
  BY_BLOCK_HEAD,      /* main head: at most one an article, its first block or behind a kicker */
  BY_BLOCK_SUBTITLE,  /* further lines of the main head */
  BY_BLOCK_SUBHEAD,   /* a head within the article */
  BY_BLOCK_KICKER,    /* the head of a section, above that of the article that begins it */
  BY_BLOCK_CONTINUED, /* below the main head: what the article goes on from */
  BY_BLOCK_PARAGRAPH,
  BY_BLOCK_BYLINE,
  BY_BLOCK_SEPARATOR,    /* a line of asterisks, dashes and the like */
  BY_BLOCK_PAGE_BREAK,   /* one form feed */
  BY_BLOCK_PAGE_NUMBER,  /* a line with the number of a page */
  BY_BLOCK_RUNNING_HEAD, /* the line that stands above or below the text of each page */
  BY_BLOCK_DATELINE,     /* place and date of an article */
  BY_BLOCK_TRAILER,      /* the end of an article: "to be continued" */
  BY_BLOCK_VERSE,        /* a line of verse; those that follow each other are a stanza, up to an empty line */
  BY_BLOCK_NOTE,         /* a footnote; its call is a run of a block before it, where it has one */
  BY_BLOCK_ITEM,         /* of a list; those that follow each other are one list */
  BY_BLOCK_ROW,          /* of a table; those on adjoining lines are one table */
  BY_BLOCK_QUOTE,        /* a block quotation */
  BY_BLOCK_SPEECH,       /* a turn of a talk: begins with its speaker (text/speech.h) */
  BY_BLOCK_SALUTE,       /* a greeting at the beginning or the end of a letter */
  BY_BLOCK_SIGNED,       /* the signature of a letter */
  BY_BLOCK_KINDS
} by_block_kind;

/* "masthead", "head", "paragraph" ...: as `inspect` and the specification of the input call it. */
const char *by_block_kind_name(by_block_kind kind);

/* A range of the source without its edge blanks (space and tab). Line ends inside it are soft: TEI lb. */
typedef struct by_block {
  by_block_kind kind;
  by_span id;    /* a1-title, a1-l5, a1-l5-2, masthead-l1, back-l90: the same in TEI and EPUB; empty for a page break */
  size_t offset; /* bytes in by_text.bytes */
  size_t size;
  size_t character;  /* code points before it, from 0 (RFC 5147) */
  size_t characters; /* code points of it, a line end counts one */
  size_t line;       /* first line, from 1 */
  size_t end_line;   /* last line */
  const by_run *runs;
  size_t run_count;
  by_span language; /* differs from the article's; empty: the same */
} by_block;

typedef struct by_blocks {
  by_block *items;
  size_t count;
} by_blocks;

typedef enum by_article_kind {
  BY_ARTICLE_TEXT,
  BY_ARTICLE_CONTENTS /* a table of contents, which stands in the row of the articles */
} by_article_kind;

/* Article i of an issue goes with by_record.articles[i]. */
typedef struct by_article {
  by_article_kind kind;
  size_t number; /* from 1: id a1 ... */
  by_blocks blocks;
  by_span language; /* differs from the issue's; empty: the same */
  by_state state;   /* of the article's bounds: proposed where recognised */
  by_span rule;     /* by which it was recognised that it begins here */
  unsigned confidence;
} by_article;

enum { BY_ISSUE_ARTICLES_MOST = 30000 }; /* an EPUB has a part for each, and all its parts are read at once when it is verified */

typedef struct by_issue {
  by_blocks masthead; /* before the first article; may be empty */
  by_article *articles;
  size_t article_count;
  by_blocks back;     /* behind the last; may be empty */
  by_span language;   /* of the issue, BCP 47; "und" where unknown */
  bool right_to_left; /* most of its letters are written so */
} by_issue;

#endif
