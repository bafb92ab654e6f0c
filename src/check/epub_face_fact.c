/* SPDX-License-Identifier: BSD-2-Clause */
/* What an EPUB has to show: the values of its package document, what the record beside it has, and each place what the others show. */
#include "check/epub_face.h"

#include "base/utf8.h"
#include "check/node.h"
#include "check/proof.h"
#include "text/blank.h"

#include <libxml/tree.h>
#include <stddef.h>

enum { SHOWN_MOST = 1 << 24 };

static by_span value_of(by_epub_check *check, const by_epub_statement *statement)
{
  return statement == NULL ? by_span_of("") : by_face_fold(check, statement->value);
}

by_span by_face_core(by_epub_check *check, bool core, const char *name)
{
  return value_of(check, by_epub_statement_named(check, core, name, NULL));
}

/* As printed; and in words of the Gregorian calendar where the print is in none or in another. */
static void add_date(const by_words *words, const by_record *record, by_buffer *out)
{
  const by_value *date = &record->date;
  const bool printed = date->raw.size != 0 && !by_span_equal(date->raw, date->text);
  by_buffer_add(out, printed ? date->raw : by_span_of(""));
  if (printed && (record->date_calendar.size == 0 || by_span_is(record->date_calendar, "gregory"))) {
    return;
  }
  by_buffer_add_text(out, printed ? " (" : "");
  if (!by_words_add_date(words, date->text, out)) {
    by_buffer_add(out, date->text);
  }
  by_buffer_add_text(out, printed ? ")" : "");
}

/* The date as the edition has to show it; at NULL where that cannot be told. */
static by_span date_of(by_epub_check *check)
{
  if (check->publication->record == NULL) {
    return check->face->date;
  }
  by_buffer made = by_buffer_of(SHOWN_MOST);
  add_date(check->face->words, check->publication->record, &made);
  check->failed = check->failed || made.failed;
  const by_span date = by_face_fold(check, by_buffer_span(&made));
  by_buffer_drop(&made);
  return date;
}

/* The digest of the source in hexadecimal digits, from its name (RFC 6920): base64url without padding. */
static by_span source_digest(by_epub_check *check)
{
  enum { BITS = 6, HALF = 4 };
  static const char LETTERS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  static const char HEX[] = "0123456789abcdef";
  const by_span begin = by_span_of("ni:///sha-256;");
  const by_span name = by_face_core(check, true, "source");
  by_buffer digits = by_buffer_of(SHOWN_MOST);
  unsigned bits = 0;
  size_t open = 0;
  for (size_t i = begin.size; i < name.size && digits.size < (size_t)2 * 32; i++) {
    const char *letter = memchr(LETTERS, name.at[i], sizeof LETTERS - 1);
    bits = bits << BITS | (letter == NULL ? 0U : (unsigned)(letter - LETTERS));
    for (open += BITS; open >= HALF && digits.size < (size_t)2 * 32; open -= HALF) {
      by_buffer_add_byte(&digits, HEX[bits >> (open - HALF) & 15U]);
    }
  }
  check->failed = check->failed || digits.failed;
  const by_span digest = by_face_fold(check, by_buffer_span(&digits));
  by_buffer_drop(&digits);
  return digest;
}

typedef struct face_entry {
  by_epub_check *check;
  by_place place;
  by_word word;
  by_span text;
} face_entry;

/* The line of the record that has what the entry shows; 0: none alone. */
static size_t line_of(const face_entry *entry)
{
  static const by_record NONE = {.path = {.size = 0}};
  const by_record *record = entry->check->publication->record == NULL ? &NONE : entry->check->publication->record;
  const size_t lines[BY_WORDS] = {[BY_WORD_TITLE] = record->title.record_line,   [BY_WORD_NUMBER] = record->issue.record_line,
                                  [BY_WORD_VOLUME] = record->volume.record_line, [BY_WORD_PUBLISHER] = record->publisher.record_line,
                                  [BY_WORD_RIGHTS] = record->rights.record_line, [BY_WORD_DATE] = record->date.record_line,
                                  [BY_WORD_FILE] = record->source_line,          [BY_WORD_DIGEST] = record->source_line};
  return lines[entry->word];
}

/* What is of the package document alone: the moment of the conversion, and rights that the record does not have. */
static const by_epub_statement *only_in_package(const face_entry *entry)
{
  const by_record *const record = entry->check->publication->record;
  if (entry->word == BY_WORD_PROGRAM) {
    return by_epub_statement_named(entry->check, false, "dcterms:modified", NULL);
  }
  const bool rights = entry->word == BY_WORD_RIGHTS && record != NULL && record->rights.text.size == 0;
  return rights ? by_epub_statement_named(entry->check, true, "rights", NULL) : NULL;
}

/* Where that stands which the entry has to show. */
static by_place origin_of(const face_entry *entry)
{
  const by_epub_statement *const stated = only_in_package(entry);
  return stated == NULL ? by_face_origin(entry->check, line_of(entry))
                        : by_node_place(entry->check->publication->package_path, stated->node);
}

static void expect(const face_entry *entry, by_span right)
{
  const by_words *english = by_words_for(by_span_of("en"), BY_LTR);
  by_face_expect(
      entry->check,
      &(by_face_claim){
          .place = entry->place, .related = origin_of(entry), .what = english->words[entry->word], .said = entry->text, .right = right});
}

static bool says_unknown(const face_entry *entry)
{
  const by_word word = by_words_named(entry->text);
  return word == BY_WORD_UNKNOWN || word == BY_WORD_UNCONFIRMED;
}

/* Whether the entry has no value to show; then it must say so. */
static bool is_unknown(const face_entry *entry, bool stated)
{
  if (!stated && !says_unknown(entry)) {
    expect(entry, by_words_get(entry->check->face->words, BY_WORD_UNKNOWN));
  }
  return !stated;
}

/* What the record has for an entry, and the package document. */
static const struct {
  size_t value; /* by_value of the record; 0: none */
  bool core;
  const char *name;
} SOURCES[BY_WORDS] = {
    [BY_WORD_TITLE] = {offsetof(by_record, title), false, "belongs-to-collection"},
    [BY_WORD_NUMBER] = {offsetof(by_record, issue), false, "schema:issueNumber"},
    [BY_WORD_VOLUME] = {offsetof(by_record, volume), false, "schema:volumeNumber"},
    [BY_WORD_PUBLISHER] = {offsetof(by_record, publisher), true, "publisher"},
    [BY_WORD_RIGHTS] = {offsetof(by_record, rights), true, "rights"},
};

static bool is_sure(const by_value *value)
{
  return value->text.size != 0 && value->state >= BY_CORROBORATED;
}

/* The value in the record, where it is sure; else NULL: the package document tells whether it is stated. */
static const by_value *sure_value(const by_epub_check *check, by_word word)
{
  const char *record = (const char *)check->publication->record;
  const by_value *value = record == NULL ? NULL : (const by_value *)(const void *)(record + SOURCES[word].value);
  return value != NULL && is_sure(value) ? value : NULL;
}

static by_span stated_value(by_epub_check *check, by_word word)
{
  const by_value *sure = sure_value(check, word);
  return sure != NULL ? by_face_fold(check, sure->text) : by_face_core(check, SOURCES[word].core, SOURCES[word].name);
}

static void judge_value(const face_entry *entry)
{
  const by_span value = stated_value(entry->check, entry->word);
  if (entry->word == BY_WORD_RIGHTS || !is_unknown(entry, value.size != 0)) {
    expect(entry, value);
  }
}

/* Title and number together are the title of the issue. */
static void judge_number(const face_entry *entry)
{
  by_epub_check *check = entry->check;
  const by_span name = stated_value(check, BY_WORD_TITLE);
  const by_record *record = check->publication->record;
  const bool sure = record != NULL && (is_sure(&record->issue) || is_sure(&record->label));
  const bool stated = sure || by_face_core(check, false, "schema:issueNumber").size != 0;
  const bool open = !stated && record == NULL && !says_unknown(entry); /* the title may still have it */
  if ((!open && is_unknown(entry, stated)) || name.size == 0) {
    return;
  }
  by_buffer title = by_buffer_of(SHOWN_MOST);
  by_buffer_add(&title, name);
  by_buffer_add_byte(&title, ' ');
  by_buffer_add(&title, entry->text);
  check->failed = check->failed || title.failed;
  by_face_title(check, entry->place, "dd", by_buffer_span(&title));
  by_buffer_drop(&title);
}

/* As printed, where the record has that. */
static void judge_volume(const face_entry *entry)
{
  by_epub_check *check = entry->check;
  const by_record *record = check->publication->record;
  if (!is_unknown(entry, stated_value(check, BY_WORD_VOLUME).size != 0) && record != NULL) {
    expect(entry, by_face_fold(check, record->volume.raw.size != 0 ? record->volume.raw : record->volume.text));
  }
}

static void judge_date(const face_entry *entry)
{
  by_epub_check *check = entry->check;
  const by_record *record = check->publication->record;
  const bool sure = record != NULL && is_sure(&record->date);
  const bool stated = sure || by_face_core(check, true, "date").size != 0 || by_face_core(check, false, "dcterms:issued").size != 0;
  if (is_unknown(entry, stated)) {
    return;
  }
  const by_span date = date_of(check);
  if (date.at != NULL) {
    expect(entry, date);
  } else {
    check->face->date = by_face_fold(check, entry->text);
  }
}

static void judge_file(const face_entry *entry)
{
  const by_record *record = entry->check->publication->record;
  if (record != NULL) {
    expect(entry, by_face_fold(entry->check, record->source.name));
  }
}

static void judge_digest(const face_entry *entry)
{
  const by_record *record = entry->check->publication->record;
  char room[BY_HEX_MOST];
  expect(entry, record != NULL ? by_digest_hex(&record->source.sha256, room) : source_digest(entry->check));
}

/* The program and the day of its run. */
static void judge_program(const face_entry *entry)
{
  enum { DAY = 10 };
  const by_span modified = by_span_slice(by_face_core(entry->check, false, "dcterms:modified"), 0, DAY);
  if (!by_span_starts(entry->text, by_span_of("bayegan ")) || !by_span_ends(entry->text, modified)) {
    expect(entry, modified);
  }
}

/* Without a record, no more is known of the editors than that the package names them. */
static void judge_persons(const face_entry *entry)
{
  by_epub_check *check = entry->check;
  const by_record *record = check->publication->record;
  if (record == NULL) {
    (void)is_unknown(entry, by_face_core(check, true, "contributor").size != 0);
    return;
  }
  const by_span sure = by_face_join(check, &record->editors, BY_EDITOR, false);
  if (!by_face_same(entry->text, by_face_join(check, &record->editors, BY_EDITOR, true))) {
    expect(entry, sure);
  }
}

/* NULL: no entry is called so. */
static void (*const JUDGES[BY_WORDS + 1])(const face_entry *entry) = {
    [BY_WORD_TITLE] = judge_value,    [BY_WORD_NUMBER] = judge_number,   [BY_WORD_VOLUME] = judge_volume, [BY_WORD_DATE] = judge_date,
    [BY_WORD_FILE] = judge_file,      [BY_WORD_PUBLISHER] = judge_value, [BY_WORD_RIGHTS] = judge_value,  [BY_WORD_DIGEST] = judge_digest,
    [BY_WORD_EDITOR] = judge_persons, [BY_WORD_PROGRAM] = judge_program};

void by_face_entry(by_epub_check *check, by_place place, by_word word, by_span text)
{
  if (JUDGES[word] != NULL) {
    JUDGES[word](&(face_entry){.check = check, .place = place, .word = word, .text = text});
  } else {
    by_face_stray(check, place, by_face_origin(check, 0), text);
  }
}

/* A line that cover or title page lacks, of something that the package document states; where a record is at hand, rightly. */
static void expect_line(by_epub_check *check, size_t front, by_word word, const by_epub_statement *stated)
{
  const by_record *record = check->publication->record;
  const by_value *value = record == NULL ? NULL : word == BY_WORD_DATE ? &record->date : &record->publisher;
  const char *what = word == BY_WORD_DATE ? "date" : "publisher";
  if ((value == NULL || value->text.size != 0) && stated != NULL && stated->value.size != 0 && check->face->seen[front]) {
    by_face_expect(check, &(by_face_claim){.place = check->face->headlines[front].place,
                                           .related = by_node_place(check->publication->package_path, stated->node),
                                           .what = what,
                                           .right = by_face_fold(check, stated->value)});
  }
}

static void check_fronts(by_epub_check *check)
{
  const by_epub_statement *day = by_epub_statement_named(check, true, "date", NULL);
  const by_epub_statement *date = day != NULL ? day : by_epub_statement_named(check, false, "dcterms:issued", NULL);
  for (size_t i = 0; i < BY_FACE_FRONTS; i++) {
    if (!check->face->dated[i]) {
      expect_line(check, i, BY_WORD_DATE, date);
    }
  }
  if (!check->face->published) {
    expect_line(check, BY_FACE_TITLE_PAGE, BY_WORD_PUBLISHER, by_epub_statement_named(check, true, "publisher", NULL));
  }
}

void by_face_check_colophon(by_epub_check *check)
{
  static const by_word NEEDED[] = {BY_WORD_TITLE, BY_WORD_NUMBER, BY_WORD_DATE,    BY_WORD_RIGHTS,
                                   BY_WORD_FILE,  BY_WORD_DIGEST, BY_WORD_PROGRAM, BY_WORD_KEPT};
  const by_words *english = by_words_for(by_span_of("en"), BY_LTR);
  const bool none = check->face->colophon_path.size == 0;
  const by_place place = by_place_at(check->face->colophon_path, check->face->colophon_spot);
  size_t strange = check->face->strange;
  by_face_claim claim = {.place = place, .related = by_face_origin(check, 0), .what = "colophon", .right = by_span_of("a value")};
  if (none) {
    by_face_expect(check, &claim);
  }
  for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0] && !none; i++) {
    const bool told = check->face->told[NEEDED[i]];
    claim.what = english->words[NEEDED[i]];
    if (!told && strange == 0) {
      by_face_expect(check, &claim);
    }
    strange -= !told && strange > 0;
  }
  check_fronts(check);
}

bool by_epub_face_begin(by_epub_check *check)
{
  const by_publication *publication = check->publication;
  check->face = by_arena_take(check->arena, 1, sizeof *check->face);
  if (check->face == NULL) {
    return false;
  }
  const xmlNode *package = xmlDocGetRootElement(publication->package);
  const by_span direction = by_node_attribute(package, "dir");
  *check->face = (struct by_epub_face){
      .words = by_words_for(by_epub_attribute(package, "lang", BY_XML_SPACE), by_span_is(direction, "rtl") ? BY_RTL : BY_LTR),
      .title = by_face_core(check, true, "title"),
      .labels = by_arena_take(check->arena, publication->item_count, sizeof(by_span)),
      .authors = by_arena_take(check->arena, publication->item_count, sizeof(by_span)),
      .named = by_arena_take(check->arena, publication->item_count, sizeof(by_place)),
      .heads = by_arena_take(check->arena, publication->item_count, sizeof(by_place)),
      .numbers = by_arena_take(check->arena, publication->item_count, sizeof(size_t))};
  const struct by_epub_face *face = check->face;
  const bool done = face->labels != NULL && face->authors != NULL && face->numbers != NULL && face->named != NULL && face->heads != NULL;
  return done && by_face_read_creators(check);
}
