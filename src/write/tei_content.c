/* SPDX-License-Identifier: BSD-2-Clause */
/* The inside of a block: the source's bytes unchanged, a line end as lb, marked names, numbers and dates. Nothing is ever added
 * that the value of the block would show: no indentation, no space, no quotation mark. */
#include "base/utf8.h"
#include "base/xml_char.h"
#include "text/columns.h"
#include "text/speech.h"
#include "text/verse.h"
#include "write/tei_parts.h"
#include "write/xml_out.h"

#include <stdio.h>

/* Where the writing of a block has come to. */
typedef struct tei_cursor {
  by_tei_writer *writer;
  const by_agents *agents; /* of the block's article; may be NULL */
  size_t at;               /* bytes in by_text.bytes */
  size_t line;             /* index of the line that holds `at` */
  bool plain;              /* nothing in the block needs escaping */
} tei_cursor;

/* Most blocks need no escaping: three fast searches spare a look at every byte. */
static bool is_plain(const by_text *whole, by_span text)
{
  if (whole->controls != 0) {
    return false;
  }
  return text.size == 0 ||
         (memchr(text.at, '&', text.size) == NULL && memchr(text.at, '<', text.size) == NULL && memchr(text.at, '>', text.size) == NULL);
}

static tei_cursor begin_block(by_tei_writer *writer, const by_block *block, const by_agents *agents)
{
  return (tei_cursor){.writer = writer,
                      .agents = agents,
                      .at = block->offset,
                      .line = block->line - 1,
                      .plain = is_plain(writer->edition->text, by_edition_block_text(writer->edition, block))};
}

/* Whether a hyphen of any kind ends the text behind a letter. */
static bool ends_in_hyphen(by_span text)
{
  static const char *const HYPHENS[] = {"-", "\xC2\xAC", "\xC2\xAD", "\xE2\x80\x90"};
  for (size_t i = 0; i < sizeof HYPHENS / sizeof HYPHENS[0]; i++) {
    const by_span hyphen = by_span_of(HYPHENS[i]);
    if (text.size > hyphen.size && by_span_ends(text, hyphen)) {
      const unsigned char before = (unsigned char)text.at[text.size - hyphen.size - 1];
      return before >= 0x80 || (before >= 'a' && before <= 'z');
    }
  }
  return false;
}

/* Whether the line may go on a word: a small letter, or one beyond ASCII, begins it. */
static bool begins_in_word(by_span line)
{
  const by_span text = by_span_trim(line);
  return text.size != 0 && ((unsigned char)text.at[0] >= 0x80 || (text.at[0] >= 'a' && text.at[0] <= 'z'));
}

/* The end of a line and whether a word goes on behind it; whether a hyphen there belongs to the word, none can tell. */
static void add_line_break(by_tei_writer *writer, by_span before, by_span behind)
{
  writer->counts[BY_TEI_LB]++;
  by_buffer_add_text(writer->out, ends_in_hyphen(before) && begins_in_word(behind) ? "<lb break=\"maybe\"/>" : "<lb/>");
}

/* A character that no XML document may hold, as an instruction in its place. */
static void add_control(by_buffer *out, by_span piece, size_t at)
{
  char hex[16];
  const int size = snprintf(hex, sizeof hex, "%04X", (unsigned)by_utf8_next(piece, &at));
  by_buffer_add_text(out, "<?bayegan char=");
  by_buffer_add(out, (by_span){.at = hex, .size = size < 0 ? 0 : (size_t)size});
  by_buffer_add_text(out, "?>");
}

static void add_with_controls(by_buffer *out, by_span piece)
{
  size_t start = 0;
  for (size_t i = 0; i < piece.size;) {
    const size_t forbidden = by_xml_forbidden(piece, i);
    if (forbidden == 0) {
      i++;
      continue;
    }
    by_xml_add_text(out, by_span_slice(piece, start, i - start));
    add_control(out, piece, i);
    i += forbidden;
    start = i;
  }
  by_xml_add_text(out, by_span_from(piece, start));
}

/* Source text up to `end`: the lines were cut where the text was opened, so no line end is left in a piece. */
static void add_source(tei_cursor *cursor, size_t end)
{
  const by_text *text = cursor->writer->edition->text;
  while (cursor->at < end) {
    const by_line *line = &text->lines[cursor->line];
    const size_t line_end = line->offset + line->size;
    const bool ends_here = end <= line_end;
    const size_t stop = ends_here ? end : line_end;
    const by_span piece = by_span_slice(text->bytes, cursor->at, stop > cursor->at ? stop - cursor->at : 0);
    if (cursor->plain) {
      by_buffer_add(cursor->writer->out, piece);
    } else {
      add_with_controls(cursor->writer->out, piece);
    }
    cursor->at = stop;
    if (ends_here || cursor->line + 1 == text->line_count) {
      return;
    }
    cursor->line++;
    add_line_break(cursor->writer, by_span_trim(by_text_line(text, cursor->line - 1)), by_text_line(text, cursor->line));
    cursor->at = text->lines[cursor->line].offset;
  }
}

static const by_agent *find_person(const by_agents *agents, size_t person)
{
  for (size_t i = 0; agents != NULL && i < agents->count; i++) {
    if (agents->items[i].person == person) {
      return &agents->items[i];
    }
  }
  return NULL;
}

static void add_title(tei_cursor *cursor, const by_run *run)
{
  add_source(cursor, run->offset + run->size);
}

/* Whether a printed decimal digit begins at byte `at`: ASCII, Arabic or Persian. Gives its bytes, 0 for none. */
static size_t digit_size(by_span text, size_t at)
{
  const unsigned char byte = (unsigned char)text.at[at];
  if (byte >= '0' && byte <= '9') {
    return 1;
  }
  if (text.size - at < 2) {
    return 0;
  }
  const unsigned char next = (unsigned char)text.at[at + 1];
  const bool arabic = byte == 0xD9 && next >= 0xA0 && next <= 0xA9;
  const bool persian = byte == 0xDB && next >= 0xB0 && next <= 0xB9;
  return arabic || persian ? 2 : 0;
}

/* Byte offset of the first digit from `at` on (or, with `digits` set, of the first byte that is none); the size where there is none. */
static size_t skip_until(by_span text, size_t at, bool digits)
{
  while (at < text.size && (digit_size(text, at) != 0) == digits) {
    at += digits ? digit_size(text, at) : 1;
  }
  return at;
}

static void add_num(tei_cursor *cursor, by_span value, size_t end)
{
  by_tei_writer *writer = cursor->writer;
  by_tei_open(writer, BY_TEI_NUM);
  by_tei_add_plain_attribute(writer->out, "type", "issue");
  by_xml_add_attribute(writer->out, "value", value);
  by_buffer_add_byte(writer->out, '>');
  add_source(cursor, end);
  by_tei_close(writer, BY_TEI_NUM);
}

/* A double issue has two numbers, each with its own value; where they are not printed as two groups of digits they stay unmarked. */
static void add_double_number(tei_cursor *cursor, const by_run *run)
{
  const by_span printed = by_span_slice(cursor->writer->edition->text->bytes, run->offset, run->size);
  const size_t first = skip_until(printed, 0, false);
  const size_t first_end = skip_until(printed, first, true);
  const size_t last = skip_until(printed, first_end, false);
  const size_t last_end = skip_until(printed, last, true);
  if (last < printed.size && skip_until(printed, last_end, false) == printed.size) {
    add_source(cursor, run->offset + first);
    add_num(cursor, by_number_first(run->value), run->offset + first_end);
    add_source(cursor, run->offset + last);
    add_num(cursor, by_number_last(run->value), run->offset + last_end);
  }
  add_source(cursor, run->offset + run->size);
}

static void add_number(tei_cursor *cursor, const by_run *run)
{
  const by_span first = by_number_first(run->value);
  if (run->value.size == 0) {
    add_source(cursor, run->offset + run->size); /* not this issue's number, as an archivist says */
  } else if (by_span_equal(first, by_number_last(run->value))) {
    add_num(cursor, first, run->offset + run->size);
  } else {
    add_double_number(cursor, run);
  }
}

static void add_person(tei_cursor *cursor, const by_run *run)
{
  by_tei_writer *writer = cursor->writer;
  const by_agent *agent = find_person(cursor->agents, run->person);
  if (agent == NULL) {
    agent = find_person(&writer->edition->record->editors, run->person);
  }
  by_tei_open(writer, BY_TEI_PERS_NAME);
  if (agent != NULL) {
    by_tei_add_plain_attribute(writer->out, "role", by_role_name(agent->role));
    by_tei_add_number_attribute(writer->out, "ref", "#person-", agent->person);
  }
  by_buffer_add_byte(writer->out, '>');
  add_source(cursor, run->offset + run->size);
  by_tei_close(writer, BY_TEI_PERS_NAME);
}

static void add_date(tei_cursor *cursor, const by_run *run)
{
  by_tei_writer *writer = cursor->writer;
  by_tei_open(writer, BY_TEI_DATE);
  by_tei_add_plain_attribute(writer->out, "type", "event");
  by_tei_add_event(writer->out, run);
  if (by_tei_calendar_is_known(run->calendar)) {
    by_buffer_add_text(writer->out, " calendar=\"#");
    by_buffer_add(writer->out, run->calendar);
    by_buffer_add_byte(writer->out, '"');
  }
  by_buffer_add_byte(writer->out, '>');
  add_source(cursor, run->offset + run->size);
  by_tei_close(writer, BY_TEI_DATE);
}

static void add_call(tei_cursor *cursor, const by_run *run)
{
  by_tei_writer *writer = cursor->writer;
  by_tei_open(writer, BY_TEI_REF);
  by_buffer_add_text(writer->out, " target=\"#");
  by_buffer_add(writer->out, run->value);
  by_buffer_add_text(writer->out, "\">");
  add_source(cursor, run->offset + run->size);
  by_tei_close(writer, BY_TEI_REF);
}

typedef void run_adder(tei_cursor *cursor, const by_run *run);

static run_adder *const RUN_ADDERS[] = {
    [BY_RUN_TITLE] = add_title, [BY_RUN_NUMBER] = add_number, [BY_RUN_PERSON] = add_person,
    [BY_RUN_CALL] = add_call,   [BY_RUN_DATE] = add_date,
};

/* Source text up to `end`, with the runs that lie within it. */
static void add_marked(tei_cursor *cursor, const by_block *block, size_t end)
{
  for (size_t i = 0; i < block->run_count; i++) {
    const by_run *run = &block->runs[i];
    if (run->offset >= cursor->at && run->offset + run->size <= end) {
      add_source(cursor, run->offset);
      RUN_ADDERS[run->kind](cursor, run);
    }
  }
  add_source(cursor, end);
}

void by_tei_add_content(by_tei_writer *writer, const by_block *block, const by_agents *agents)
{
  tei_cursor cursor = begin_block(writer, block, agents);
  add_marked(&cursor, block, block->offset + block->size);
}

void by_tei_add_cells(by_tei_writer *writer, const by_block *block, const by_agents *agents)
{
  tei_cursor cursor = begin_block(writer, block, agents);
  const by_span text = by_edition_block_text(writer->edition, block);
  for (by_span rest = text; rest.size != 0;) {
    const by_span cell = by_column_next(rest, &rest);
    add_source(&cursor, block->offset + (size_t)(cell.at - text.at));
    by_tei_open(writer, BY_TEI_CELL);
    by_buffer_add_byte(writer->out, '>');
    add_marked(&cursor, block, cursor.at + cell.size);
    by_tei_close(writer, BY_TEI_CELL);
  }
}

void by_tei_add_speech(by_tei_writer *writer, const by_block *block, const by_agents *agents)
{
  tei_cursor cursor = begin_block(writer, block, agents);
  const by_span text = by_edition_block_text(writer->edition, block);
  const size_t speaker = by_speaker_size(text);
  const by_span said = by_span_trim(by_span_from(text, speaker));
  by_tei_open(writer, BY_TEI_SPEAKER);
  by_buffer_add_byte(writer->out, '>');
  add_marked(&cursor, block, block->offset + speaker);
  by_tei_close(writer, BY_TEI_SPEAKER);
  add_source(&cursor, block->offset + text.size - said.size);
  by_tei_open(writer, BY_TEI_P);
  by_tei_add_number_attribute(writer->out, "n", "", writer->paragraph);
  by_buffer_add_byte(writer->out, '>');
  add_marked(&cursor, block, block->offset + text.size);
  by_tei_close(writer, BY_TEI_P);
}

void by_tei_add_verse(by_tei_writer *writer, const by_block *block, const by_agents *agents)
{
  const by_span line = by_edition_block_text(writer->edition, block);
  by_verse_halves halves = {0};
  if (block->run_count != 0 || !by_verse_split(line, &halves)) {
    by_tei_add_content(writer, block, agents);
    return;
  }
  tei_cursor cursor = begin_block(writer, block, agents);
  by_tei_open(writer, BY_TEI_SEG);
  by_buffer_add_byte(writer->out, '>');
  add_source(&cursor, block->offset + halves.first.size);
  by_tei_close(writer, BY_TEI_SEG);
  add_source(&cursor, block->offset + line.size - halves.second.size);
  by_tei_open(writer, BY_TEI_SEG);
  by_buffer_add_byte(writer->out, '>');
  add_source(&cursor, block->offset + line.size);
  by_tei_close(writer, BY_TEI_SEG);
}

static void open_part(by_tei_writer *writer, const char *type)
{
  by_tei_open(writer, BY_TEI_TITLE_PART);
  by_tei_add_plain_attribute(writer->out, "type", type);
  by_buffer_add_byte(writer->out, '>');
}

/* Masthead text that no run covers: spaces and tabs may stand between the parts, anything else is a part of its own. */
static void add_between(tei_cursor *cursor, size_t end)
{
  by_tei_writer *writer = cursor->writer;
  const by_span gap = by_span_slice(writer->edition->text->bytes, cursor->at, end - cursor->at);
  if (by_span_trim(gap).size == 0) {
    add_source(cursor, end);
    return;
  }
  open_part(writer, "sub");
  add_source(cursor, end);
  by_tei_close(writer, BY_TEI_TITLE_PART);
}

static const char *const PART_TYPES[] = {
    [BY_RUN_TITLE] = "main", [BY_RUN_NUMBER] = "issue", [BY_RUN_PERSON] = "sub", [BY_RUN_CALL] = "sub", [BY_RUN_DATE] = "sub",
};

void by_tei_add_title_parts(by_tei_writer *writer, const by_block *block, const by_agents *agents)
{
  tei_cursor cursor = begin_block(writer, block, agents);
  for (size_t i = 0; i < block->run_count; i++) {
    const by_run *run = &block->runs[i];
    add_between(&cursor, run->offset);
    open_part(writer, PART_TYPES[run->kind]);
    RUN_ADDERS[run->kind](&cursor, run);
    by_tei_close(writer, BY_TEI_TITLE_PART);
  }
  add_between(&cursor, block->offset + block->size);
}
