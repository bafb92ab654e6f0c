/* SPDX-License-Identifier: BSD-2-Clause */
/* The editors of the issue, as its masthead or its imprint names them: "Editor: X". Owners and publishers are no editors. */
#include "read/name_list.h"
#include "text/words.h"

enum { MOST_BLOCKS = 40 /* of the masthead, and of what stands behind the last article */, MOST_CHARACTERS = 400 };

/* The words for an editor, in the shadow; where one begins with another the longer stands first. */
static const char *const EDITORS[] = {
    "سردبیر",
    "سر دبیر",
    "مدیر مسئول و سردبیر",
    "مدیر مسئول",
    "مدیرمسئول",
    "مدیر مسوول",
    "زیر نظر",
    "رئیس التحریر",
    "رئیس تحریرها",
    "المدیر المسؤول",
    "المدیر المسئول",
    "لمنشئها",
    "منشئها",
    "سەرنووسەر",
    "مدیر اعلیٰ",
    "ایڈیٹر",
    "editor-in-chief",
    "editor in chief",
    "edited by",
    "editor",
    "herausgegeben von",
    "verantwortlicher redakteur",
    "verantwortlicher redacteur",
    "chefredakteur",
    "schriftleiter",
    "schriftleitung",
    "redigirt von",
    "redigiert von",
    "redakteur",
    "redaktion",
    "rédacteur en chef",
    "rédacteur",
    "directeur-gérant",
    "ansvarig utgivare",
    "redaktör",
    "hoofdredacteur",
    "главный редактор",
    "ответственный редактор",
    "редактор",
};

/* The first word for an editor in the text, and its size; the size of the text where there is none. */
static size_t find_cue(by_span text, size_t *size)
{
  size_t first = text.size;
  for (size_t i = 0; i < sizeof EDITORS / sizeof EDITORS[0]; i++) {
    const size_t at = by_words_find(text, EDITORS[i]);
    if (at < first) {
      first = at;
      *size = by_span_of(EDITORS[i]).size;
    }
  }
  return first;
}

/* Where a sentence ends: a full stop and a blank that no initial or abbreviation stands before. */
static size_t sentence_end(by_span text)
{
  enum { ABBREVIATION = 4 };
  size_t offset = 0;
  while (offset < text.size) {
    const by_span word = by_word_first(by_span_from(text, offset));
    offset += word.size + 1;
    if (word.size > ABBREVIATION && word.at[word.size - 1] == '.') {
      return offset - 1;
    }
  }
  return text.size;
}

/* What may be names behind the cue: up to a mark that parts the facts of an imprint, or the next cue. */
static by_span named_part(by_span text)
{
  static const char *const ENDS[] = {" - ", " | ", ";", " / ", "  "};
  size_t size = 0;
  size_t end = find_cue(by_span_slice(text, 0, sentence_end(text)), &size);
  for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
    const size_t at = by_span_find(by_span_slice(text, 0, end), by_span_of(ENDS[i]));
    end = at < end ? at : end;
  }
  return by_title_trim(by_span_slice(text, 0, end));
}

/* The names in one line of the masthead or imprint. */
static void find_names(const by_shadow *line, by_found_names *found)
{
  const by_name_context context = {.place = BY_NAME_AT_END};
  by_name_work work = {.line = line, .context = &context, .found = found};
  by_span rest = line->text;
  size_t size = 0;
  size_t cue = find_cue(rest, &size);
  while (cue < rest.size) {
    rest = by_span_from(rest, cue + size);
    const by_span behind = by_span_trim(rest);
    const bool colon = behind.size != 0 && behind.at[0] == ':';
    const by_name_evidence evidence = {.role = BY_EDITOR, .rule = BY_READS_EDITOR_CUE, .told = colon, .least = 2};
    by_names_take(&work, named_part(behind), &evidence);
    cue = find_cue(rest, &size);
  }
}

static bool is_named(const by_agents *editors, by_span name)
{
  for (size_t i = 0; i < editors->count; i++) {
    if (by_span_equal(editors->items[i].name.text, name)) {
      return true;
    }
  }
  return false;
}

static bool read_blocks(by_reading *reading, const by_blocks *blocks)
{
  by_agents *editors = &reading->record->editors;
  for (size_t i = 0; i < blocks->count && i < MOST_BLOCKS; i++) {
    const by_block *block = &blocks->items[i];
    by_shadow line = {0};
    by_found_names found = {.count = 0};
    if (block->characters > MOST_CHARACTERS) {
      continue;
    }
    if (!by_shadow_make(by_span_slice(reading->text->bytes, block->offset, block->size), reading->arena, &line)) {
      return false;
    }
    find_names(&line, &found);
    for (size_t j = 0; j < found.count && editors->count < BY_MOST_AGENTS; j++) {
      const by_span name = found.items[j].name;
      if (!is_named(editors, name)) {
        editors->items[editors->count++] =
            (by_agent){.role = BY_EDITOR, .name = by_value_read(reading->text, BY_READS_EDITOR_CUE, name, name)};
      }
    }
  }
  return true;
}

by_status by_editors_read(by_reading *reading)
{
  reading->record->editors.items = by_arena_take(reading->arena, BY_MOST_AGENTS, sizeof *reading->record->editors.items);
  if (reading->record->editors.items == NULL) {
    return BY_ENVIRONMENT;
  }
  const bool done = read_blocks(reading, &reading->issue->masthead) && read_blocks(reading, &reading->issue->back);
  return done ? BY_OK : BY_ENVIRONMENT;
}
