/* SPDX-License-Identifier: BSD-2-Clause */
/* What the makers of the EPUB's parts share: the edition, the names worked out from it once, and the part under work. */
#ifndef BY_WRITE_EPUB_WRITER_H
#define BY_WRITE_EPUB_WRITER_H

#include "write/edition.h"
#include "write/words.h"
#include "write/xml_out.h"

enum { BY_NAME_MOST = 1 << 20 }; /* bytes of a name in a part */

typedef struct by_epub {
  const by_edition *edition;
  const by_words *words;
  by_arena *arena;
  by_artifacts *parts;
  by_span language;      /* of the issue */
  by_span title;         /* masthead and number as printed: dc:title */
  by_span name;          /* the periodical's title; empty where it is not usable */
  by_span number;        /* the number as printed; empty where it is not usable */
  by_span *labels;       /* each article's head, else words in place of one */
  bool *named;           /* whether the label is the article's own, not made of interface words */
  by_buffer out;         /* the part under work */
  by_buffer scratch;     /* a folded text */
  by_span page_language; /* of the page under work; so the next */
  by_direction page_direction;
  bool failed; /* memory is short */
} by_epub;

typedef struct by_epub_page {
  by_span title;
  const char *style; /* href of the style sheet */
  by_span language;
  by_direction direction;
} by_epub_page;

/* An XHTML element for a line of text: its name, class and role (NULL: none). */
typedef struct by_epub_element {
  const char *name;
  const char *class;
  const char *role;
  const char *type;  /* epub:type */
  const char *inner; /* of a row: an element right within it */
} by_epub_element;

/* epub_names.c: what the edition calls things. */
void by_epub_find_names(by_epub *epub);
/* The scratch buffer's content as a lasting span; the buffer is empty again. */
by_span by_epub_keep(by_epub *epub);
/* Appends the names of the usable agents of the article with this role; false where there is none. */
bool by_epub_add_agents(const by_epub *epub, const by_agents *agents, by_role role, by_buffer *out);
/* The agents of an article; none where the record does not know it. */
const by_agents *by_epub_agents(const by_epub *epub, size_t index);
/* "text/article-001.xhtml": as many digits as the largest number needs, three at least. */
void by_epub_add_article_path(const by_epub *epub, size_t index, by_buffer *out);
void by_epub_add_article_id(const by_epub *epub, size_t index, by_buffer *out);

/* epub_persons.c: the usable agents of issue and articles, as the package names them. */
void by_epub_add_persons(by_epub *epub);
void by_epub_add_person_metas(by_epub *epub);

/* epub_facts.c */
/* The first number of the issue in ASCII digits; empty where it is not usable or no plain number. */
by_span by_epub_position(const by_epub *epub);
/* The date of the issue, which must be usable: as printed, and in words of the Gregorian calendar. */
void by_epub_add_date(by_epub *epub);

/* epub_metadata.c */
/* `<meta name="" content=""/>`, a line. */
void by_epub_add_named(by_epub *epub, const char *name, by_span content);
/* The rest of a meta behind its attributes: `>text</meta>`. */
void by_epub_close_meta(by_epub *epub, by_span text);

/* epub_page.c: the frame and the lines of an XHTML page. */
void by_epub_open_page(by_epub *epub, const by_epub_page *page);
void by_epub_close_page(by_epub *epub);
/* ` dir=` where the text runs against the page or package. */
void by_epub_add_direction(by_epub *epub, by_span text);
/* ` xml:lang="fa-Latn" dir="ltr"`: the language in Latin letters. */
void by_epub_add_latin(by_epub *epub);
/* The tag of the script of a text that is set in this direction; und where most of its letters run in the other one. */
by_span by_epub_script(by_span text, by_direction direction) BY_MUST_USE;
/* ` lang= xml:lang= dir=` where these are not the page's. */
void by_epub_add_language(by_epub *epub, by_span language, by_direction direction);
/* The same for this text: where its letters run otherwise, their script and direction. */
void by_epub_add_language_of(by_epub *epub, by_span text, by_span language, by_direction direction);
/* Whether the interface words are in another language or direction than the page, and so have to be marked. */
bool by_epub_words_are_foreign(const by_epub *epub);
/* ` xml:lang= dir=` of the words where they are foreign; in XHTML also ` lang=`. */
void by_epub_add_words_language(by_epub *epub, bool plain);
/* Text made of interface words; in a marked `span` where they are foreign, so that the block around it keeps its side. */
void by_epub_add_words_text(by_epub *epub, by_span text);
/* `<name class="" role="">text</name>` with `dir` where the text runs against the page. */
void by_epub_add_line(by_epub *epub, const by_epub_element *element, by_span text);
/* The same with interface words. */
void by_epub_add_words(by_epub *epub, const by_epub_element *element, by_word word);
/* A block of the source: its id, and its text under the rule of blanks. */
void by_epub_add_block(by_epub *epub, const by_epub_element *element, const by_block *block);
/* What holds a row of blocks: `<name class="">` and `</name>`. */
void by_epub_open_row(by_epub *epub, const by_epub_element *element);
void by_epub_close_row(by_epub *epub, const by_epub_element *element);

/* One part each. */
void by_epub_write_package(by_epub *epub);
void by_epub_write_metadata(by_epub *epub);
void by_epub_write_navigation(by_epub *epub);
void by_epub_write_ncx(by_epub *epub);
void by_epub_write_article(by_epub *epub, size_t index);
void by_epub_write_cover(by_epub *epub);
void by_epub_write_title_page(by_epub *epub);
void by_epub_write_colophon(by_epub *epub);

#endif
