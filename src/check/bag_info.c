/* SPDX-License-Identifier: BSD-2-Clause */
/* bag-info.txt (RFC 8493 section 2.2.2), package-info.txt up to 0.95: lines of label, colon, one blank, value; folded lines begin with a
 * blank. Of the values only the Payload-Oxum and the External-Identifier are looked into; a profile has its say about the others. */
#include "base/ascii.h"
#include "check/bag_parts.h"
#include "model/edtf.h"

#include <stdio.h>

typedef struct oxum {
  uint64_t bytes;
  uint64_t files;
} oxum;

/* Whether label, colon and blank stand as the version demands. */
static bool is_right(const by_bag_check *check, by_span line, size_t colon)
{
  const by_span label = by_span_slice(line, 0, colon);
  if (by_span_trim(label).size == 0) {
    return false;
  }
  return check->old || (!by_is_blank(label.at[label.size - 1]) && colon + 1 < line.size && by_is_blank(line.at[colon + 1]));
}

static bool read_number(by_span *rest, uint64_t *number)
{
  size_t i = 0;
  *number = 0;
  for (; i < rest->size && i < 18 && rest->at[i] >= '0' && rest->at[i] <= '9'; i++) {
    *number = *number * 10 + (uint64_t)(rest->at[i] - '0');
  }
  *rest = (by_span){.at = rest->at + i, .size = rest->size - i};
  return i != 0;
}

static bool read_oxum(by_span value, oxum *told)
{
  if (!read_number(&value, &told->bytes) || !by_span_starts(value, by_span_of("."))) {
    return false;
  }
  value = (by_span){.at = value.at + 1, .size = value.size - 1};
  return read_number(&value, &told->files) && value.size == 0;
}

static void compare_oxum(const by_bag_check *check, by_bag_spot spot, by_span value)
{
  oxum told = {0};
  if (!read_oxum(value, &told)) {
    by_bag_report(check, &by_bag_rules[BY_BAG_OXUM_FORMAT], spot, value, (by_span){0});
    return;
  }
  const by_bag_summary found = by_bag_check_summary(check);
  const bool same = told.bytes == found.bytes && told.files == found.files;
  if (!same && !check->lossy) {
    char text[48];
    (void)snprintf(text, sizeof text, "%llu.%zu", (unsigned long long)found.bytes, found.files);
    by_bag_report(check, &by_bag_rules[BY_BAG_OXUM_MISMATCH], spot, value, by_span_of(text));
  }
}

static void check_day(const by_bag_check *check, by_bag_spot spot, by_span value)
{
  by_edtf date = {0};
  const bool valid = by_edtf_parse(value, &date) == BY_EDTF_VALID && value.size == sizeof "2026-11-23" - 1;
  if (!valid || date.interval || date.first.day == 0 || date.first.day_any || date.first.month_any || date.first.years != 1) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_INFO_DATE], spot, value, (by_span){0});
  }
}

/* One unfolded field; counts the Oxums. */
static void take_field(by_bag_check *check, by_bag_spot spot, by_span label, by_span value, size_t *oxums)
{
  if (by_span_equal_folded(label, by_span_of("Payload-Oxum"))) {
    *oxums += 1;
    if (*oxums == 1) {
      compare_oxum(check, spot, value);
    } else {
      by_bag_report(check, &by_bag_rules[BY_BAG_OXUM_REPEATED], spot, value, (by_span){0});
    }
  } else if (by_span_equal_folded(label, by_span_of("Bagging-Date"))) {
    check_day(check, spot, value);
  } else if (check->id.size == 0 && by_span_equal_folded(label, by_span_of("External-Identifier"))) {
    check->id = value;
  }
}

/* A line that continues the field before it; false where memory is short. */
static bool take_folded(by_bag_check *check, by_span line)
{
  if (check->field_count == 0) {
    return true;
  }
  by_span *value = &check->fields[check->field_count - 1].value;
  by_bag_room *const room = &check->folded;
  if (value->at != room->at || room->at == NULL) {
    *room = (by_bag_room){.at = NULL};
    if (!by_bag_room_add(check, room, *value)) {
      return false;
    }
  }
  const bool done = by_bag_room_add(check, room, by_span_of(" ")) && by_bag_room_add(check, room, by_span_trim(line));
  *value = (by_span){.at = room->at, .size = room->size};
  return done;
}

static bool has_control(by_span line)
{
  bool found = false;
  for (size_t i = 0; i < line.size && !found; i++) {
    found = (unsigned char)line.at[i] < ' ' && line.at[i] != '\t';
  }
  return found;
}

static bool take_line(by_bag_check *check, by_bag_spot spot, by_span line, size_t *oxums)
{
  if (has_control(line)) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_INFO_CONTROL], spot, line, (by_span){0});
  }
  const bool folded = line.size != 0 && by_is_blank(line.at[0]);
  if (folded && spot.line != 1) {
    return take_folded(check, line);
  }
  const size_t colon = by_span_find(line, by_span_of(":"));
  if (colon == BY_NOWHERE || !is_right(check, line, colon)) {
    by_bag_report(check, &by_bag_rules[BY_BAG_INFO_FORMAT], spot, line, (by_span){0});
  }
  if (colon != BY_NOWHERE) {
    const by_bag_field field = {
        .label = by_span_trim(by_span_slice(line, 0, colon)), .value = by_span_trim(by_span_from(line, colon + 1)), .line = spot.line};
    check->fields[check->field_count++] = field;
    take_field(check, spot, field.label, field.value, oxums);
  }
  return true;
}

static const by_bag_file *info_file(const by_bag_check *check)
{
  const by_bag_file *file = by_bag_find(check, by_span_of("bag-info.txt"));
  const bool early = by_span_compare(check->version, by_span_of("0.96")) < 0;
  return file == NULL && check->old && early ? by_bag_find(check, by_span_of("package-info.txt")) : file;
}

/* The text behind a byte order mark. */
static by_span without_mark(const by_bag_check *check, const by_bag_file *file, by_span text)
{
  static const char MARK[] = "\xef\xbb\xbf";
  if (!by_span_starts(text, by_span_of(MARK))) {
    return text;
  }
  by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_INFO_BOM], (by_bag_spot){.member = file->path}, (by_span){0}, (by_span){0});
  return by_span_from(text, sizeof MARK - 1);
}

/* Reads the lines and counts the Oxums; false where memory is short. */
static bool read_file(by_bag_check *check, const by_bag_file *file, size_t *oxums)
{
  by_span text = {0};
  if (!by_bag_text(check, file, &text)) {
    return false;
  }
  text = without_mark(check, file, text);
  size_t count = 0;
  for (by_bag_lines lines = {.rest = text}; by_bag_next_line(&lines);) {
    count++;
  }
  check->fields = by_arena_take(check->arena, count, sizeof *check->fields);
  bool done = check->fields != NULL;
  for (by_bag_lines lines = {.rest = text}; done && by_bag_next_line(&lines);) {
    done = take_line(check, (by_bag_spot){.member = file->path, .line = lines.number}, lines.line, oxums);
  }
  return done;
}

bool by_bag_read_info(by_bag_check *check)
{
  const by_bag_file *file = info_file(check);
  size_t oxums = 0;
  if (file != NULL && file->lost) {
    return true;
  }
  if (file != NULL && !read_file(check, file, &oxums)) {
    return false;
  }
  if (oxums == 0) {
    by_bag_report(check, &by_habit_rules[BY_HABIT_BAG_OXUM_MISSING], (by_bag_spot){.member = by_span_of("bag-info.txt")}, (by_span){0},
                  (by_span){0});
  }
  return true;
}
