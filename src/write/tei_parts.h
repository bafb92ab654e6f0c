/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of the TEI writer, known to its own files only. The text is written first, because the header counts its elements. */
#ifndef BY_WRITE_TEI_PARTS_H
#define BY_WRITE_TEI_PARTS_H

#include "write/agents.h"
#include "write/edition.h"

/* The elements within `text`, as tagsDecl counts them. */
typedef enum by_tei_tag {
  BY_TEI_AB,
  BY_TEI_BACK,
  BY_TEI_BODY,
  BY_TEI_BYLINE,
  BY_TEI_CELL,
  BY_TEI_CLOSER,
  BY_TEI_DATE,
  BY_TEI_DATELINE,
  BY_TEI_DIV,
  BY_TEI_DOC_TITLE,
  BY_TEI_FRONT,
  BY_TEI_FW,
  BY_TEI_HEAD,
  BY_TEI_ITEM,
  BY_TEI_L,
  BY_TEI_LABEL,
  BY_TEI_LB,
  BY_TEI_LG,
  BY_TEI_LIST,
  BY_TEI_NOTE,
  BY_TEI_NUM,
  BY_TEI_OPENER,
  BY_TEI_P,
  BY_TEI_PB,
  BY_TEI_PERS_NAME,
  BY_TEI_QUOTE,
  BY_TEI_REF,
  BY_TEI_ROW,
  BY_TEI_SALUTE,
  BY_TEI_SEG,
  BY_TEI_SIGNED,
  BY_TEI_SP,
  BY_TEI_SPEAKER,
  BY_TEI_TABLE,
  BY_TEI_TEXT,
  BY_TEI_TITLE_PAGE,
  BY_TEI_TITLE_PART,
  BY_TEI_TRAILER,
  BY_TEI_TAGS
} by_tei_tag;

typedef struct by_tei_writer {
  const by_edition *edition;
  by_buffer *out;
  size_t counts[BY_TEI_TAGS]; /* elements written within `text` */
  size_t paragraph;           /* number of the paragraph in hand within its division */
} by_tei_writer;

/* The name of an element of the text. */
const char *by_tei_tag_name(by_tei_tag tag);
/* `<name`, counted; the caller adds attributes and `>`. */
void by_tei_open(by_tei_writer *writer, by_tei_tag tag) BY_NONNULL;
/* `</name>`. */
void by_tei_close(const by_tei_writer *writer, by_tei_tag tag) BY_NONNULL;
/* ` name="value"` of a text that needs no escaping. */
void by_tei_add_plain_attribute(by_buffer *out, const char *name, const char *value) BY_NONNULL;
/* ` name="before NUMBER"`. */
void by_tei_add_number_attribute(by_buffer *out, const char *name, const char *before, size_t number) BY_NONNULL;

/* Who stands for a value, and how surely; NULL: the attribute is left out. */
typedef struct by_tei_mark {
  const char *resp;
  const char *cert;
} by_tei_mark;

by_tei_mark by_tei_mark_of(by_state state, unsigned confidence, bool in_text);
void by_tei_add_mark(by_buffer *out, by_tei_mark mark) BY_NONNULL;
/* The marks of a value, and @source where it was read in the text. */
void by_tei_add_value_marks(by_buffer *out, const by_value *value, bool with_source) BY_NONNULL;
/* Whether there is a value to write, however sure. */
bool by_tei_is_known(const by_value *value) BY_NONNULL;

/* What the header says of the form of the source; where pointers into it lead, seen from where the document lies in its package; the
 * package's id as that of the document. */
void by_tei_add_form(by_buffer *out, const by_source *source) BY_NONNULL;
void by_tei_add_pointer(by_buffer *out, by_span package_id) BY_NONNULL;
void by_tei_add_root_id(by_buffer *out, by_span package_id) BY_NONNULL;
/* The dating attributes and marks of the date; `normalised` is the original in `calendar`. */
void by_tei_add_dating(by_buffer *out, const by_value *date, by_span calendar, by_span normalised) BY_NONNULL;
/* The attributes of a date in the text: the Gregorian one and, where another calendar is printed, the original. */
void by_tei_add_event(by_buffer *out, const by_run *run) BY_NONNULL;
/* Whether calendarDesc knows the calendar: only then may a pointer name it. */
bool by_tei_calendar_is_known(by_span calendar);
/* `calendarDesc` with every calendar that the issue speaks of. */
void by_tei_add_calendars(const by_tei_writer *writer) BY_NONNULL;

/* The content of a block: source text, runs and line breaks. */
void by_tei_add_content(by_tei_writer *writer, const by_block *block, const by_agents *agents) BY_NONNULL_AT(1, 2);
/* The content of a turn of a talk: its speaker, and what is said. */
void by_tei_add_speech(by_tei_writer *writer, const by_block *block, const by_agents *agents) BY_NONNULL_AT(1, 2);
/* The content of a line of verse, its halves marked. */
void by_tei_add_verse(by_tei_writer *writer, const by_block *block, const by_agents *agents) BY_NONNULL_AT(1, 2);
/* The content of a row of a table, its cells marked. */
void by_tei_add_cells(by_tei_writer *writer, const by_block *block, const by_agents *agents) BY_NONNULL_AT(1, 2);
/* The content of a masthead block, cut into titlePart elements. */
void by_tei_add_title_parts(by_tei_writer *writer, const by_block *block, const by_agents *agents) BY_NONNULL_AT(1, 2);
/* The `text` element. */
void by_tei_add_body(by_tei_writer *writer) BY_NONNULL;

/* `author` or `editor` with the agent's name. */
void by_tei_add_agent(const by_tei_writer *writer, const by_agent *agent, bool with_language) BY_NONNULL;
/* `standOff` with the persons, where there are any. */
void by_tei_add_persons(const by_tei_writer *writer) BY_NONNULL;

/* The title of the periodical, and its romanised form. */
void by_tei_add_journal_title(const by_tei_writer *writer, bool with_language) BY_NONNULL;
/* ` xml:lang="fa-Latn"` for the language. */
void by_tei_add_romanised_language(const by_tei_writer *writer) BY_NONNULL;
/* `sourceDesc`: the issue, each article, and the file. */
void by_tei_add_sources(const by_tei_writer *writer) BY_NONNULL;
/* `encodingDesc`, `profileDesc` and `revisionDesc`. */
void by_tei_add_description(const by_tei_writer *writer) BY_NONNULL;
/* `teiHeader`. */
void by_tei_add_header(const by_tei_writer *writer) BY_NONNULL;

#endif
