/* SPDX-License-Identifier: BSD-2-Clause */
/* What a place of an EPUB shows, against what is right: texts that show the same, and the finding with both places. */
#include "base/utf8.h"
#include "check/epub_face.h"
#include "text/blank.h"

#include <libxml/tree.h>

enum { FOLDED_MOST = 1 << 24 };

/* Behind the blanks, line ends and controls at `at`. */
static size_t behind_blanks(by_span text, size_t at)
{
  for (size_t next = at; next < text.size; at = next) {
    const uint32_t code = by_utf8_next(text, &next);
    if (code > ' ' && !by_blank_is(code)) {
      return at;
    }
  }
  return at;
}

bool by_face_same(by_span a, by_span b)
{
  size_t i = behind_blanks(a, 0);
  size_t j = behind_blanks(b, 0);
  bool same = true;
  while (same && i < a.size && j < b.size) {
    same = by_utf8_next(a, &i) == by_utf8_next(b, &j);
    i = behind_blanks(a, i);
    j = behind_blanks(b, j);
  }
  return same && i == a.size && j == b.size;
}

by_span by_face_fold(by_epub_check *check, by_span text)
{
  by_buffer folded = by_buffer_of(FOLDED_MOST);
  by_span kept = {0};
  by_blank_fold(text, &folded);
  const bool done = !folded.failed && by_arena_copy(check->arena, by_buffer_span(&folded), &kept);
  check->failed = check->failed || !done;
  by_buffer_drop(&folded);
  return kept;
}

void by_face_expect(by_epub_check *check, const by_face_claim *claim)
{
  if (!by_face_same(claim->said, claim->right)) {
    by_findings_add(check->findings, &(by_finding){.rule = &by_face_rules[BY_FACE_EPUB_SHOWN_DIFFERS],
                                                   .place = claim->place,
                                                   .related = claim->related,
                                                   .details = {by_span_of(claim->what), claim->said, claim->right}});
  }
}

void by_face_stray(by_epub_check *check, by_place place, by_place related, by_span text)
{
  enum { SHOWN = 90 };
  const by_span most = by_span_slice(text, 0, SHOWN);
  by_findings_add(check->publication->shown, &(by_finding){.rule = &by_face_rules[BY_FACE_EPUB_SHOWN_STRAY],
                                                           .place = place,
                                                           .related = related,
                                                           .details = {by_span_slice(most, 0, by_utf8_valid(most))}});
}

by_place by_face_origin(const by_epub_check *check, size_t line)
{
  const by_record *record = check->publication->record;
  return record != NULL && record->path.size != 0 ? (by_place){.path = record->path, .line = line}
                                                  : (by_place){.member = check->publication->package_path};
}
