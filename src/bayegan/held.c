/* SPDX-License-Identifier: BSD-2-Clause */
/* Where this program puts the members of a bag that are looked into. */
#include "bayegan/session.h"

typedef struct pattern {
  const char *folder;
  const char *ending;
} pattern;

static const pattern PATTERNS[] = {
    [BY_HELD_SOURCE] = {"data/representations/source/data/", ".txt"},
    [BY_HELD_CHANGES] = {"data/metadata/preservation/", "changes.tsv"},
    [BY_HELD_TEI] = {"data/representations/tei/data/", ".xml"},
    [BY_HELD_EPUB] = {"data/representations/epub/data/", ".epub"},
    [BY_HELD_RECORD] = {"data/metadata/descriptive/", "record.xml"},
    [BY_HELD_DC] = {"data/metadata/descriptive/", "dc.xml"},
    [BY_HELD_PREMIS] = {"data/metadata/preservation/", "premis.xml"},
    [BY_HELD_BAG_INFO] = {"bag-info.txt", ""},
    [BY_HELD_SHEET] = {"metadata/", "metadata.csv"},
};
_Static_assert((int)BY_HELD == (int)BAYEGAN_HELD, "a buffer of the job for each");
_Static_assert(sizeof PATTERNS / sizeof PATTERNS[0] == BY_HELD_OTHER, "a pattern for each member that is looked into");

by_held by_held_of(by_span path)
{
  for (size_t i = 0; i < BY_HELD_OTHER; i++) {
    if (by_span_starts(path, by_span_of(PATTERNS[i].folder)) && by_span_ends(path, by_span_of(PATTERNS[i].ending))) {
      return (by_held)i;
    }
  }
  return BY_HELD;
}
