/* SPDX-License-Identifier: BSD-2-Clause */
/* The number in the file's name against those of the header. Names may hold any numbers: only one that a word such as "no" announces, or
 * that stands alone beside the title of the periodical, is taken for that of the issue. */
#include "base/ascii.h"
#include "base/rules_tei.h"
#include "base/utf8.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "read/cues.h"

#include <libxml/tree.h>

/* The name without folders and without what follows its first full stop. */
static by_span stem_of(by_span path)
{
  size_t start = path.size;
  while (start > 0 && path.at[start - 1] != '/' && path.at[start - 1] != '!') {
    start--;
  }
  const by_span name = by_span_slice(path, start, path.size);
  return by_span_slice(name, 0, by_span_find(name, by_span_of(".")));
}

/* Whether the number is one of the header's, or the year. */
static bool is_stated(const xmlNode *monograph, size_t number)
{
  static const char *const DATINGS[] = {"when", "from", "to", "notBefore", "notAfter", "when-custom", "from-custom", "to-custom"};
  for (const xmlNode *child = monograph->children; child != NULL; child = child->next) {
    if (by_node_is(child, "biblScope") &&
        (by_tei_number(by_node_attribute(child, "from")) == number || by_tei_number(by_node_attribute(child, "to")) == number)) {
      return true;
    }
  }
  const xmlNode *imprint = by_tei_child(monograph, "imprint");
  const xmlNode *date = imprint == NULL ? NULL : by_tei_child(imprint, "date");
  for (size_t i = 0; date != NULL && i < sizeof DATINGS / sizeof DATINGS[0]; i++) {
    if (by_tei_number(by_node_attribute(date, DATINGS[i])) == number) {
      return true;
    }
  }
  return false;
}

/* Letters alone: what a name has of a title. */
static void add_letters(by_span shadow, by_buffer *out)
{
  for (size_t i = 0; i < shadow.size; i++) {
    const unsigned char byte = (unsigned char)shadow.at[i];
    if (byte >= 0x80 || (byte >= 'a' && byte <= 'z')) {
      by_buffer_add_byte(out, shadow.at[i]);
    }
  }
}

/* A title without digits: where the periodical's is not known, the header has the name of the file in its place. */
static bool is_plain_title(const xmlNode *node)
{
  const by_span text = by_tei_content(node);
  bool plain = by_node_is(node, "title");
  for (size_t i = 0; i < text.size && plain; i++) {
    plain = !by_is_digit(text.at[i]);
  }
  return plain;
}

/* Whether the letters of the name are those of a title of the periodical, in its own script or romanised. */
static bool is_title(const by_tei_check *check, const xmlNode *monograph, by_span letters)
{
  bool same = false;
  for (xmlNode *child = monograph->children; child != NULL && !same; child = child->next) {
    by_shadow title = {0};
    if (is_plain_title(child) && by_shadow_make(by_tei_content(child), check->findings->arena, &title)) {
      by_buffer own = by_buffer_of(title.text.size + 1);
      add_letters(title.text, &own);
      same = own.size != 0 && by_span_equal(by_buffer_span(&own), letters);
      by_buffer_drop(&own);
    }
  }
  return same;
}

/* The only group of digits in the name; empty where there is none or more than one. */
static by_span only_number(by_span stem)
{
  size_t start = 0;
  while (start < stem.size && !by_is_digit(stem.at[start])) {
    start++;
  }
  size_t end = start;
  while (end < stem.size && by_is_digit(stem.at[end])) {
    end++;
  }
  for (size_t i = end; i < stem.size; i++) {
    if (by_is_digit(stem.at[i])) {
      return by_span_of("");
    }
  }
  return by_span_slice(stem, start, end - start);
}

static bool is_title_and_number(const by_tei_check *check, const xmlNode *monograph, by_span stem)
{
  by_buffer letters = by_buffer_of(stem.size + 1);
  add_letters(stem, &letters);
  const bool found = only_number(stem).size != 0 && is_title(check, monograph, by_buffer_span(&letters));
  by_buffer_drop(&letters);
  return found;
}

/* The number of the issue that the name announces; 0 where it does not. */
static size_t announced(const by_tei_check *check, const xmlNode *monograph, const by_shadow *name)
{
  enum { MOST = 4 };
  by_cue_hit hits[MOST];
  const size_t count = by_cues_find(name, hits, MOST);
  for (size_t i = 0; i < count; i++) {
    if (hits[i].field == BY_CUE_ISSUE && hits[i].rank == 1) {
      return hits[i].first;
    }
  }
  return count == 0 && is_title_and_number(check, monograph, name->text) ? by_tei_number(only_number(name->text)) : 0;
}

/* The stem with blanks for the marks that stand for them in names of files. */
static bool spaced(const by_tei_check *check, by_shadow *name)
{
  const by_span stem = stem_of(check->findings->path);
  char *const text = by_arena_string(check->findings->arena, stem);
  for (size_t i = 0; text != NULL && i < stem.size; i++) {
    text[i] = text[i] == '-' || text[i] == '_' ? ' ' : text[i];
  }
  return text != NULL && by_shadow_make((by_span){.at = text, .size = stem.size}, check->findings->arena, name);
}

void by_tei_check_file_name(const by_tei_check *check)
{
  by_shadow name = {0};
  const xmlNode *monograph = check->scope == NULL ? NULL : check->scope->parent;
  if (monograph == NULL || by_utf8_valid(check->findings->path) != check->findings->path.size) {
    return;
  }
  if (!spaced(check, &name)) {
    check->findings->failed = true;
    return;
  }
  const size_t number = announced(check, monograph, &name);
  if (number != 0 && !is_stated(monograph, number)) {
    char room[BY_NUMBER_ROOM];
    by_tei_report(check, BY_TEI_FILE_NAME_NUMBER, check->scope, by_digits_of(number, room), by_node_attribute(check->scope, "from"));
  }
}
