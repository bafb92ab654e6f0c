/* SPDX-License-Identifier: BSD-2-Clause */
/* Small pieces of mark-up that the parts of the TEI writer share: counted tags, attributes, and the marks of certainty. */
#include "write/tei_parts.h"

enum { MEDIUM_CONFIDENCE = 70 }; /* from here on a proposal is of medium certainty, below of low */

static const char *const TAGS[] = {
    [BY_TEI_AB] = "ab",
    [BY_TEI_BACK] = "back",
    [BY_TEI_BODY] = "body",
    [BY_TEI_BYLINE] = "byline",
    [BY_TEI_CELL] = "cell",
    [BY_TEI_CLOSER] = "closer",
    [BY_TEI_DATE] = "date",
    [BY_TEI_DATELINE] = "dateline",
    [BY_TEI_DIV] = "div",
    [BY_TEI_DOC_TITLE] = "docTitle",
    [BY_TEI_FRONT] = "front",
    [BY_TEI_FW] = "fw",
    [BY_TEI_HEAD] = "head",
    [BY_TEI_ITEM] = "item",
    [BY_TEI_L] = "l",
    [BY_TEI_LABEL] = "label",
    [BY_TEI_LB] = "lb",
    [BY_TEI_LG] = "lg",
    [BY_TEI_LIST] = "list",
    [BY_TEI_NOTE] = "note",
    [BY_TEI_NUM] = "num",
    [BY_TEI_OPENER] = "opener",
    [BY_TEI_P] = "p",
    [BY_TEI_PB] = "pb",
    [BY_TEI_PERS_NAME] = "persName",
    [BY_TEI_QUOTE] = "quote",
    [BY_TEI_REF] = "ref",
    [BY_TEI_ROW] = "row",
    [BY_TEI_SALUTE] = "salute",
    [BY_TEI_SEG] = "seg",
    [BY_TEI_SIGNED] = "signed",
    [BY_TEI_SP] = "sp",
    [BY_TEI_SPEAKER] = "speaker",
    [BY_TEI_TABLE] = "table",
    [BY_TEI_TEXT] = "text",
    [BY_TEI_TITLE_PAGE] = "titlePage",
    [BY_TEI_TITLE_PART] = "titlePart",
    [BY_TEI_TRAILER] = "trailer",
};
_Static_assert(sizeof TAGS / sizeof TAGS[0] == BY_TEI_TAGS, "a name for each element");

const char *by_tei_tag_name(by_tei_tag tag)
{
  return TAGS[tag];
}

void by_tei_open(by_tei_writer *writer, by_tei_tag tag)
{
  writer->counts[tag]++;
  by_buffer_add_byte(writer->out, '<');
  by_buffer_add_text(writer->out, TAGS[tag]);
}

void by_tei_close(const by_tei_writer *writer, by_tei_tag tag)
{
  by_buffer_add_text(writer->out, "</");
  by_buffer_add_text(writer->out, TAGS[tag]);
  by_buffer_add_byte(writer->out, '>');
}

static void begin_attribute(by_buffer *out, const char *name)
{
  by_buffer_add_byte(out, ' ');
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, "=\"");
}

void by_tei_add_plain_attribute(by_buffer *out, const char *name, const char *value)
{
  begin_attribute(out, name);
  by_buffer_add_text(out, value);
  by_buffer_add_byte(out, '"');
}

void by_tei_add_number_attribute(by_buffer *out, const char *name, const char *before, size_t number)
{
  begin_attribute(out, name);
  by_buffer_add_text(out, before);
  by_buffer_add_number(out, number);
  by_buffer_add_byte(out, '"');
}

/* ` source="src:char=A,B"`, in code points from 0. */
static void add_char_source(by_buffer *out, size_t character, size_t characters)
{
  by_buffer_add_text(out, " source=\"src:char=");
  by_buffer_add_number(out, character);
  by_buffer_add_byte(out, ',');
  by_buffer_add_number(out, character + characters);
  by_buffer_add_byte(out, '"');
}

/* Confirmed values are marked only where the text does not have them: see by_tei_mark_of. */
static const by_tei_mark MARKS[] = {
    [BY_UNKNOWN] = {"#resp-tool", "low"},     [BY_CONFLICT] = {"#resp-tool", "low"}, [BY_PROPOSED] = {"#resp-tool", "medium"},
    [BY_CORROBORATED] = {"#resp-tool", NULL}, [BY_CONFIRMED] = {NULL, NULL},
};
_Static_assert(sizeof MARKS / sizeof MARKS[0] == BY_STATES, "marks for each state");

by_tei_mark by_tei_mark_of(by_state state, unsigned confidence, bool in_text)
{
  by_tei_mark mark = MARKS[state];
  if (state == BY_CONFIRMED && !in_text) {
    mark.resp = "#resp-archive";
  }
  if (state == BY_PROPOSED && confidence < MEDIUM_CONFIDENCE) {
    mark.cert = "low";
  }
  return mark;
}

void by_tei_add_mark(by_buffer *out, by_tei_mark mark)
{
  if (mark.resp != NULL) {
    by_tei_add_plain_attribute(out, "resp", mark.resp);
  }
  if (mark.cert != NULL) {
    by_tei_add_plain_attribute(out, "cert", mark.cert);
  }
}

void by_tei_add_value_marks(by_buffer *out, const by_value *value, bool with_source)
{
  const bool in_text = value->at.size != 0;
  if (with_source && in_text) {
    add_char_source(out, value->at.character, value->at.characters);
  }
  by_tei_add_mark(out, by_tei_mark_of(value->state, value->confidence, in_text));
}

bool by_tei_is_known(const by_value *value)
{
  return value->state != BY_UNKNOWN && value->text.size != 0;
}
