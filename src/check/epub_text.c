/* SPDX-License-Identifier: BSD-2-Clause */
/* Characters that harm a text although they are well-formed: replacement characters, presentation forms of Arabic, marks of direction
 * within words, and controls of direction that override it or stay open (Unicode Standard Annex 9, section 2). In UTF-8 all of them begin
 * with E2 or EF. */
#include "check/epub_check.h"

#include "base/utf8.h"
#include "check/node.h"

#include <libxml/tree.h>

void by_epub_read_kept(by_epub_check *check)
{
  xmlNode *const root = xmlDocGetRootElement(check->publication->package);
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    if (by_node_is(node, "meta") && by_span_is(by_node_attribute(node, "name"), "bayegan:kept")) {
      check->kept = by_node_attribute(node, "content");
    }
  }
}

/* What has come with the source is no fault of the edition: its text is proved, or it says so. */
static void report_harm(by_epub_check *check, int rule, by_place place, by_span name, bool kept)
{
  const by_rule *row = &by_content_rules[rule];
  const by_finding finding = {.rule = row, .place = place, .details = {name}};
  by_findings_add_as(check->findings, &finding, by_rule_severity(row, check->general || kept || check->proof != NULL));
}

enum { RLM = 0x200F };

/* Each rule speaks once in a document, at the first place: what is wrong with a text is mostly wrong all over it. */
static void report(by_epub_check *check, by_epub_text *state, int rule, uint32_t code)
{
  if (state->reported[rule]) {
    return;
  }
  state->reported[rule] = true;
  static const char HEX[] = "0123456789ABCDEF";
  char name[] = "U+0000";
  for (size_t i = 0; i < 4; i++) {
    name[5 - i] = HEX[code >> (4 * i) & 15];
  }
  const by_place place = by_place_at(state->path, state->spot);
  report_harm(check, rule, place, by_span_of(name), by_words_have(check->kept, name));
}

/* The controls that open or close an embedding (or override), or an isolate. */
typedef struct control {
  uint32_t first;
  uint32_t last;
  bool isolate;
  bool closes;
  bool overrides;
} control;

static const control CONTROLS[] = {
    {.first = 0x202A, .last = 0x202B},                    /* LRE, RLE */
    {.first = 0x202C, .last = 0x202C, .closes = true},    /* PDF */
    {.first = 0x202D, .last = 0x202E, .overrides = true}, /* LRO, RLO */
    {.first = 0x2066, .last = 0x2068, .isolate = true},   /* LRI, RLI, FSI */
    {.first = 0x2069, .last = 0x2069, .isolate = true, .closes = true},
};

static void visit_control(by_epub_check *check, by_epub_text *state, uint32_t code)
{
  for (size_t i = 0; i < sizeof CONTROLS / sizeof CONTROLS[0]; i++) {
    if (code < CONTROLS[i].first || code > CONTROLS[i].last) {
      continue;
    }
    state->control = state->spot;
    size_t *open = CONTROLS[i].isolate ? &state->isolates : &state->embeddings;
    state->unbalanced = state->unbalanced || (CONTROLS[i].closes && *open == 0);
    if (!CONTROLS[i].closes) {
      *open += 1;
    } else if (*open != 0) {
      *open -= 1;
    }
    if (CONTROLS[i].overrides) {
      report(check, state, BY_CONTENT_EPUB_TEXT_BIDI_OVERRIDE, code);
    }
  }
}

typedef struct range {
  uint32_t first;
  uint32_t last;
  int rule;
} range;

/* Ligatures that have no other spelling of their own (honorifics, the rial sign) and the ornate brackets are no presentation forms to mend.
 */
static const range RANGES[] = {
    {0xFB50, 0xFBB1, BY_CONTENT_EPUB_TEXT_PRESENTATION_FORM}, {0xFBD3, 0xFD3D, BY_CONTENT_EPUB_TEXT_PRESENTATION_FORM},
    {0xFD50, 0xFDC7, BY_CONTENT_EPUB_TEXT_PRESENTATION_FORM}, {0xFDD0, 0xFDEF, BY_CONTENT_EPUB_TEXT_REPLACEMENT},
    {0xFE70, 0xFEFC, BY_CONTENT_EPUB_TEXT_PRESENTATION_FORM}, {0xFFFD, 0xFFFF, BY_CONTENT_EPUB_TEXT_REPLACEMENT},
};

static void visit(by_epub_check *check, by_epub_text *state, uint32_t code)
{
  if (code < RANGES[0].first) {
    visit_control(check, state, code);
    return;
  }
  for (size_t i = 0; i < sizeof RANGES / sizeof RANGES[0]; i++) {
    if (code >= RANGES[i].first && code <= RANGES[i].last) {
      report(check, state, RANGES[i].rule, code);
    }
  }
}

/* Whether a letter of the Arabic script, or a mark above or below one, has its two bytes there. */
static bool is_arabic(by_span bytes)
{
  static const range LETTERS[] = {{0x0620, 0x065F, 0}, {0x066E, 0x06D3, 0}, {0x06D5, 0x06DC, 0},
                                  {0x06EE, 0x06EF, 0}, {0x06FA, 0x06FF, 0}, {0x0750, 0x077F, 0}};
  size_t offset = 0;
  const uint32_t code = bytes.size == 2 ? by_utf8_next(bytes, &offset) : 0;
  bool found = false;
  for (size_t i = 0; i < sizeof LETTERS / sizeof LETTERS[0] && offset == bytes.size; i++) {
    found = found || (code >= LETTERS[i].first && code <= LETTERS[i].last);
  }
  return found;
}

/* A mark of direction, from `start` to `end`. */
static void visit_mark(by_epub_check *check, by_epub_text *state, by_span text, size_t start, size_t end)
{
  if (start >= 2 && is_arabic(by_span_slice(text, start - 2, 2)) && is_arabic(by_span_slice(text, end, 2))) {
    report(check, state, BY_CONTENT_EPUB_TEXT_RLM, RLM);
  }
}

/* Visits every character that begins with the byte `lead`. */
static void scan_lead(by_epub_check *check, by_epub_text *state, by_span text, int lead)
{
  size_t offset = 0;
  while (offset < text.size) {
    const char *found = memchr(text.at + offset, lead, text.size - offset);
    if (found == NULL) {
      return;
    }
    offset = (size_t)(found - text.at);
    const size_t start = offset;
    const uint32_t code = by_utf8_next(text, &offset);
    visit(check, state, code);
    if (code == RLM) {
      visit_mark(check, state, text, start, offset);
    }
  }
}

void by_epub_text_scan(by_epub_check *check, by_epub_text *state, by_span text, by_position spot)
{
  enum { GENERAL = 0xE2, FORMS = 0xEF }; /* U+2000 to U+2FFF, U+F000 to U+FFFF */
  state->spot = spot;
  scan_lead(check, state, text, GENERAL);
  scan_lead(check, state, text, FORMS);
}

void by_epub_text_block(by_epub_check *check, by_epub_text *state)
{
  if (state->isolates != 0 || state->embeddings != 0 || state->unbalanced) {
    const by_place place = by_place_at(state->path, state->control);
    const bool kept = by_span_find(check->kept, by_span_of("U+20")) != BY_NOWHERE; /* one is not balanced without another */
    report_harm(check, BY_CONTENT_EPUB_TEXT_BIDI, place, (by_span){0}, kept);
  }
  state->isolates = 0;
  state->embeddings = 0;
  state->unbalanced = false;
}
