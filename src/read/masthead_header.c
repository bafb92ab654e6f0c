/* SPDX-License-Identifier: BSD-2-Clause */
/* A header block before the text: lines of a key, a colon and a value, between lines of three hyphens or up to an empty line; or OpenITI's
 * #META# lines. A title that ends in a citation ("NAME 5(1)") gives periodical, volume and issue. The whole block is one witness. */
#include "read/masthead.h"

#include "base/utf8.h"

enum { MOST_LINES = 24, LEAST_KEYS = 2 };

typedef enum key { KEY_PERIODICAL, KEY_TITLE, KEY_VOLUME, KEY_ISSUE, KEY_OTHER } key;

typedef struct key_word {
  const char *word;
  key key;
} key_word;

static const key_word KEYS[] = {
    {"journal", KEY_PERIODICAL},
    {"periodical", KEY_PERIODICAL},
    {"magazine", KEY_PERIODICAL},
    {"newspaper", KEY_PERIODICAL},
    {"publication", KEY_PERIODICAL},
    {"نشریه", KEY_PERIODICAL},
    {"مجله", KEY_PERIODICAL},
    {"روزنامه", KEY_PERIODICAL},
    {"المجلة", KEY_PERIODICAL},
    {"zeitschrift", KEY_PERIODICAL},
    {"revue", KEY_PERIODICAL},
    {"title", KEY_TITLE},
    {"titel", KEY_TITLE},
    {"titre", KEY_TITLE},
    {"عنوان", KEY_TITLE},
    {"العنوان", KEY_TITLE},
    {"volume", KEY_VOLUME},
    {"vol", KEY_VOLUME},
    {"سال", KEY_VOLUME},
    {"دوره", KEY_VOLUME},
    {"band", KEY_VOLUME},
    {"jahrgang", KEY_VOLUME},
    {"tome", KEY_VOLUME},
    {"المجلد", KEY_VOLUME},
    {"السنة", KEY_VOLUME},
    {"issue", KEY_ISSUE},
    {"number", KEY_ISSUE},
    {"no", KEY_ISSUE},
    {"شماره", KEY_ISSUE},
    {"العدد", KEY_ISSUE},
    {"heft", KEY_ISSUE},
    {"nummer", KEY_ISSUE},
    {"numéro", KEY_ISSUE},
};

/* A line of the block. */
typedef struct header_line {
  key key;
  by_span value; /* in the source, without quotation marks */
} header_line;

static by_span without_quotes(by_span value)
{
  value = by_span_trim(value);
  while (value.size > 1 && (value.at[0] == '"' || value.at[0] == '\'') && value.at[value.size - 1] == value.at[0]) {
    value = by_span_slice(value, 1, value.size - 2);
  }
  return value;
}

/* Cuts the line at its first colon; false where it is no line of a header block. */
static bool cut_line(const by_reading *reading, by_span line, header_line *cut)
{
  enum { KEY_BYTES = 40 };
  static const char META[] = "#META#";
  by_shadow shadow = {0};
  if (by_span_starts(line, by_span_of(META))) {
    line = by_span_from(line, sizeof META - 1);
  }
  const size_t colon = by_span_find(line, by_span_of(":"));
  if (colon == BY_NOWHERE || colon == 0 || colon > KEY_BYTES || !by_shadow_make(by_span_slice(line, 0, colon), reading->arena, &shadow)) {
    return false;
  }
  const by_span word = by_title_trim(shadow.text);
  *cut = (header_line){.key = KEY_OTHER, .value = without_quotes(by_span_from(line, colon + 1))};
  for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
    cut->key = by_span_is(word, KEYS[i].word) ? KEYS[i].key : cut->key;
  }
  return by_word_count(word) == 1;
}

/* Reads "232", or "12-13"; nothing may stand behind it. */
static by_value number_of(const by_reading *reading, by_recogniser rule, by_span source)
{
  by_shadow shadow = {0};
  uint32_t first = 0;
  uint32_t last = 0;
  if (source.size == 0 || !by_shadow_make(source, reading->arena, &shadow) ||
      by_number_span(shadow.text, &first, &last) != shadow.text.size) {
    return (by_value){.state = BY_UNKNOWN};
  }
  return by_value_read(reading->text, rule, source, by_number_text(reading->arena, first, last));
}

/* The offset of the last `sign` in the text, or BY_NOWHERE. */
static size_t last_of(by_span text, char sign)
{
  size_t at = text.size;
  while (at > 0 && text.at[at - 1] != sign) {
    at--;
  }
  return at == 0 ? BY_NOWHERE : at - 1;
}

/* "Head of the piece. NAME 5(1)": the citation behind the last full stop. */
static void read_citation(const by_reading *reading, by_span title)
{
  by_record *record = reading->record;
  const size_t open = last_of(title, '(');
  if (title.size == 0 || title.at[title.size - 1] != ')' || open == BY_NOWHERE) {
    return;
  }
  const by_span before = by_span_trim(by_span_slice(title, 0, open));
  const size_t blank = last_of(before, ' ');
  if (blank == BY_NOWHERE) {
    return;
  }
  const size_t stop = last_of(by_span_slice(before, 0, blank), '.');
  const size_t start = stop == BY_NOWHERE ? 0 : stop + 1;
  const by_span name = by_title_trim(by_span_slice(before, start, blank - start));
  const by_value issue = number_of(reading, BY_READS_ISSUE_CITATION, by_span_slice(title, open + 1, title.size - open - 2));
  const by_value volume = number_of(reading, BY_READS_VOLUME_CITATION, by_span_from(before, blank + 1));
  if (issue.state != BY_UNKNOWN && volume.state != BY_UNKNOWN && name.size != 0) {
    record->issue = issue;
    record->volume = volume;
    record->title = by_value_read(reading->text, BY_READS_TITLE_CITATION, name, name);
  }
}

static void take_line(const by_reading *reading, const header_line *line)
{
  by_record *record = reading->record;
  if (line->value.size == 0) {
    return;
  }
  if (line->key == KEY_PERIODICAL) {
    record->title = by_value_read(reading->text, BY_READS_TITLE_HEADER, line->value, line->value);
  } else if (line->key == KEY_VOLUME) {
    record->volume = number_of(reading, BY_READS_VOLUME_HEADER, line->value);
  } else if (line->key == KEY_ISSUE) {
    record->issue = number_of(reading, BY_READS_ISSUE_HEADER, line->value);
  } else if (line->key == KEY_TITLE) {
    read_citation(reading, line->value);
  }
}

/* The lines of the block, from `first` on, up to an empty line or one that ends the fence; gives how many, 0 where another line follows. */
static size_t gather(const by_reading *reading, size_t first, header_line *lines)
{
  const by_text *text = reading->text;
  size_t count = 0;
  for (size_t i = first; i < text->line_count && count < MOST_LINES; i++) {
    const by_span line = by_span_trim(by_text_line(text, i));
    const bool ends = line.size == 0 || line.at[0] == '#' || by_span_is(line, "---");
    if (!cut_line(reading, line, &lines[count])) {
      return ends ? count : 0;
    }
    count++;
  }
  return count;
}

/* The pieces of the lines before `line`. */
static size_t pieces_before(const by_layout *layout, size_t line)
{
  size_t count = 0;
  while (count < layout->count && layout->pieces[count].end_line < line) {
    count++;
  }
  return count;
}

bool by_masthead_read_header(by_reading *reading, size_t *pieces)
{
  header_line lines[MOST_LINES];
  const by_span first = by_span_trim(by_text_line(reading->text, 0));
  const bool fenced = by_span_is(first, "---") || by_span_starts(first, by_span_of("######OpenITI"));
  const size_t count = gather(reading, fenced, lines);
  size_t known = 0;
  for (size_t i = 0; i < count; i++) {
    known += lines[i].key != KEY_OTHER;
  }
  if (count < LEAST_KEYS || known == 0) {
    return false;
  }
  for (size_t i = 0; i < count; i++) {
    take_line(reading, &lines[i]);
  }
  if (reading->record->title.state == BY_UNKNOWN && reading->record->issue.state == BY_UNKNOWN) {
    return false;
  }
  *pieces = pieces_before(&reading->layout, count + (size_t)2 * fenced);
  return true;
}
