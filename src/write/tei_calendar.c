/* SPDX-License-Identifier: BSD-2-Clause */
/* The calendars that dates may be given in, as calendarDesc declares them. The types are the keys of the Unicode locale data, where one
 * exists. */
#include "write/tei_parts.h"

typedef struct calendar_row {
  const char *id;
  const char *type; /* NULL: no key */
  const char *name;
} calendar_row;

enum { CALENDARS = 8 };

static const calendar_row KNOWN[] = {
    {"gregory", "gregory", "Gregorian"},
    {"imperial", NULL, "Imperial Iranian, 1355 to 1357 of the Persian calendar"},
    {"islamic-civil", "islamic-civil", "Islamic, lunar, tabular"},
    {"julian", NULL, "Julian"},
    {"persian", "persian", "Persian, solar Hijri"},
    {"rumi", NULL, "Rumi, Ottoman fiscal"},
    {"yazdegerdi", NULL, "Yazdegerdi"},
    {"zodiacal", NULL, "Zodiacal months of the older Persian calendar"},
};
_Static_assert(sizeof KNOWN / sizeof KNOWN[0] == CALENDARS, "the number of calendars");

static size_t find_calendar(by_span id)
{
  size_t index = 0;
  while (index < CALENDARS && !by_span_is(id, KNOWN[index].id)) {
    index++;
  }
  return index;
}

bool by_tei_calendar_is_known(by_span calendar)
{
  return find_calendar(calendar) < CALENDARS;
}

static void note_calendar(bool used[CALENDARS + 1], by_span id)
{
  used[find_calendar(id)] = true;
}

static void note_blocks(bool used[CALENDARS + 1], const by_blocks *blocks)
{
  for (size_t i = 0; i < blocks->count; i++) {
    const by_block *block = &blocks->items[i];
    for (size_t run = 0; run < block->run_count; run++) {
      note_calendar(used, block->runs[run].calendar);
    }
  }
}

static void note_issue(bool used[CALENDARS + 1], const by_issue *issue)
{
  note_blocks(used, &issue->masthead);
  for (size_t i = 0; i < issue->article_count; i++) {
    note_blocks(used, &issue->articles[i].blocks);
  }
  note_blocks(used, &issue->back);
}

void by_tei_add_calendars(const by_tei_writer *writer)
{
  bool used[CALENDARS + 1] = {[0] = true};
  note_calendar(used, writer->edition->record->date_calendar);
  note_issue(used, writer->edition->issue);
  by_buffer_add_text(writer->out, "<calendarDesc>");
  for (size_t i = 0; i < CALENDARS; i++) {
    if (!used[i]) {
      continue;
    }
    by_buffer_add_text(writer->out, "<calendar");
    by_tei_add_plain_attribute(writer->out, "xml:id", KNOWN[i].id);
    if (KNOWN[i].type != NULL) {
      by_tei_add_plain_attribute(writer->out, "type", KNOWN[i].type);
    }
    by_buffer_add_text(writer->out, "><p>");
    by_buffer_add_text(writer->out, KNOWN[i].name);
    by_buffer_add_text(writer->out, "</p></calendar>");
  }
  by_buffer_add_text(writer->out, "</calendarDesc>\n");
}
