/* SPDX-License-Identifier: BSD-2-Clause */
/* The digest of the rule, the issue, the member and the offending text, in NFC and with runs of blanks as one space; never of a line
 * number. A table knows how often each was seen: from the second on the ordinal is digested, too. */
#include "report/fingerprint.h"

#include "base/xml_char.h"
#include "text/normal.h"

#include <stdlib.h>

enum { MARK_SIZE = 8, FIRST_CAPACITY = 64 };

/* The start of a mark, enough to tell billions apart, and how often it was seen; 0: the slot is free. */
typedef struct slot {
  unsigned char mark[MARK_SIZE];
  size_t count;
} slot;

struct by_fingerprinter {
  by_digester *digester;
  by_arena *arena; /* of one finding: its text in NFC */
  by_buffer text;
  slot *slots;
  size_t capacity; /* 0, or a power of two */
  size_t used;
};

void by_fingerprinter_free(by_fingerprinter *fingerprinter)
{
  if (fingerprinter != NULL) {
    by_digester_free(fingerprinter->digester);
    by_arena_free(fingerprinter->arena);
    by_buffer_drop(&fingerprinter->text);
    free(fingerprinter->slots);
    free(fingerprinter);
  }
}

by_fingerprinter *by_fingerprinter_new(void)
{
  by_fingerprinter *const made = calloc(1, sizeof *made);
  if (made == NULL) {
    return NULL;
  }
  made->digester = by_digester_new();
  made->arena = by_arena_new((size_t)1 << 28);
  made->text = by_buffer_of((size_t)1 << 26);
  if (made->digester == NULL || made->arena == NULL) {
    by_fingerprinter_free(made);
    return NULL;
  }
  return made;
}

/* The text with each run of blanks as one space. */
static void add_collapsed(by_span text, by_buffer *out)
{
  bool blank = false;
  size_t start = 0;
  for (size_t i = 0; i <= text.size; i++) {
    const bool here = i < text.size && by_is_xml_blank(text.at[i]);
    if (i == text.size || here) {
      by_buffer_add(out, by_span_slice(text, start, i - start));
      start = i + 1;
      if (here && !blank) {
        by_buffer_add_byte(out, ' ');
      }
    }
    blank = here;
  }
  by_buffer_add_byte(out, '\n');
}

/* Details that are offsets or counts change with the text above. */
static bool is_number(by_span text)
{
  for (size_t i = 0; i < text.size; i++) {
    if (text.at[i] < '0' || text.at[i] > '9') {
      return false;
    }
  }
  return true;
}

/* What makes a finding the same finding tomorrow. */
static void add_identity(const by_finding *finding, by_span issue, by_buffer *out)
{
  by_buffer_add_text(out, finding->rule->id);
  by_buffer_add_byte(out, '\n');
  add_collapsed(issue.size != 0 ? issue : finding->place.path, out);
  add_collapsed(finding->place.member, out);
  for (size_t i = 0; i < BY_DETAILS; i++) {
    if (!is_number(finding->details[i])) {
      add_collapsed(finding->details[i], out);
    }
  }
  add_collapsed(finding->source_line, out);
}

/* The slot of the mark, or the free one where it belongs. */
static slot *slot_of(slot *slots, size_t capacity, const unsigned char *mark)
{
  size_t at = 0;
  memcpy(&at, mark, sizeof at);
  at &= capacity - 1;
  while (slots[at].count != 0 && memcmp(slots[at].mark, mark, MARK_SIZE) != 0) {
    at = (at + 1) & (capacity - 1);
  }
  return &slots[at];
}

/* Keeps a quarter of the slots free; false where memory is short. */
static bool make_room(by_fingerprinter *table)
{
  if (table->used + table->capacity / 4 < table->capacity) {
    return true;
  }
  const size_t capacity = table->capacity == 0 ? FIRST_CAPACITY : table->capacity * 2;
  slot *const slots = calloc(capacity, sizeof *slots);
  if (slots == NULL) {
    return false;
  }
  for (size_t i = 0; i < table->capacity; i++) {
    if (table->slots[i].count != 0) {
      *slot_of(slots, capacity, table->slots[i].mark) = table->slots[i];
    }
  }
  free(table->slots);
  table->slots = slots;
  table->capacity = capacity;
  return true;
}

/* How many equal ones came before; false where memory is short. */
static bool count_equals(by_fingerprinter *table, const by_digest *mark, size_t *ordinal)
{
  if (!make_room(table)) {
    return false;
  }
  slot *const found = slot_of(table->slots, table->capacity, mark->bytes);
  if (found->count == 0) {
    memcpy(found->mark, mark->bytes, MARK_SIZE);
    table->used++;
  }
  *ordinal = found->count++;
  return true;
}

static bool digest(by_fingerprinter *fingerprinter, by_digest *mark)
{
  return !fingerprinter->text.failed && by_digester_compute(fingerprinter->digester, BY_SHA256, by_buffer_span(&fingerprinter->text), mark);
}

bool by_fingerprint(by_fingerprinter *fingerprinter, const by_finding *finding, by_span issue, by_digest *mark)
{
  by_buffer *const text = &fingerprinter->text;
  by_span normal = {.size = 0};
  size_t ordinal = 0;
  by_buffer_clear(text);
  by_arena_reset(fingerprinter->arena);
  add_identity(finding, issue, text);
  if (!by_normal_form(by_buffer_span(text), fingerprinter->arena, &normal) ||
      !by_digester_compute(fingerprinter->digester, BY_SHA256, normal, mark) || !count_equals(fingerprinter, mark, &ordinal)) {
    return false;
  }
  if (ordinal != 0) {
    by_buffer_add_number(text, ordinal);
    return digest(fingerprinter, mark);
  }
  return !text->failed;
}
