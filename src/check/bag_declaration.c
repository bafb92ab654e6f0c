/* SPDX-License-Identifier: BSD-2-Clause */
/* bagit.txt (RFC 8493 section 2.1.1): two lines, always UTF-8. Before 1.0 blanks round the colon and further lines were tolerated. */
#include "check/bag_parts.h"

static const char FILE_NAME[] = "bagit.txt";

typedef struct tag_line {
  by_span line;
  by_span label; /* trimmed */
  by_span value; /* trimmed */
} tag_line;

static void report(const by_bag_check *check, const by_rule *rule, size_t line, by_span detail)
{
  by_bag_report(check, rule, (by_bag_spot){.member = by_span_of(FILE_NAME), .line = line}, detail, (by_span){0});
}

static tag_line cut(by_span line)
{
  const size_t colon = by_span_find(line, by_span_of(":"));
  if (colon == BY_NOWHERE) {
    return (tag_line){.line = line};
  }
  return (tag_line){
      .line = line, .label = by_span_trim(by_span_slice(line, 0, colon)), .value = by_span_trim(by_span_from(line, colon + 1))};
}

/* "Label: value" with one blank and nothing else. */
static bool is_exact(const tag_line *tag, const char *label)
{
  const by_span name = by_span_of(label);
  const by_span behind = by_span_slice(tag->line, name.size, 2);
  return by_span_starts(tag->line, name) && (by_span_is(behind, ": ") || by_span_is(behind, ":\t")) &&
         tag->line.size == name.size + 2 + tag->value.size && tag->value.size != 0;
}

static bool is_right(const by_bag_check *check, const tag_line *tag, const char *label)
{
  return check->old ? by_span_is(tag->label, label) && tag->value.size != 0 : is_exact(tag, label);
}

static void take_version(by_bag_check *check, by_span value)
{
  static const char *const OLD[] = {"0.93", "0.94", "0.95", "0.96", "0.97"};
  check->version = value;
  for (size_t i = 0; i < sizeof OLD / sizeof OLD[0]; i++) {
    if (by_span_is(value, OLD[i])) {
      check->old = true;
      report(check, &by_habit_rules[BY_HABIT_BAG_VERSION_OLD], 1, value);
      return;
    }
  }
  if (!by_span_is(value, "1.0")) {
    report(check, &by_bag_rules[BY_BAG_DECLARATION_VERSION], 1, value);
    check->version = (by_span){0};
  }
}

static void take_encoding(by_bag_check *check, by_span value)
{
  static const struct {
    const char *name;
    by_bag_encoding encoding;
  } KNOWN[] = {
      {"UTF-8", BY_BAG_UTF8}, {"US-ASCII", BY_BAG_UTF8}, {"ASCII", BY_BAG_UTF8}, {"ISO-8859-1", BY_BAG_LATIN1}, {"UTF-16", BY_BAG_UTF16},
  };
  check->encoding = BY_BAG_UNKNOWN;
  for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++) {
    if (by_span_equal_folded(value, by_span_of(KNOWN[i].name))) {
      check->encoding = KNOWN[i].encoding;
    }
  }
  if (check->encoding == BY_BAG_UNKNOWN) {
    report(check, &by_bag_rules[BY_BAG_DECLARATION_ENCODING], 2, value);
  } else if (!by_span_equal_folded(value, by_span_of("UTF-8"))) {
    report(check, &by_habit_rules[BY_HABIT_BAG_ENCODING_LEGACY], 2, value);
  }
}

static void read_lines(by_bag_check *check, by_bag_lines lines)
{
  tag_line version = {0};
  tag_line encoding = {0};
  if (by_bag_next_line(&lines)) {
    version = cut(lines.line);
  }
  if (by_bag_next_line(&lines)) {
    encoding = cut(lines.line);
  }
  if (by_span_is(version.label, "BagIt-Version")) {
    take_version(check, version.value);
  }
  if (!is_right(check, &version, "BagIt-Version")) {
    report(check, &by_bag_rules[BY_BAG_DECLARATION_FORMAT], 1, version.line);
  }
  if (is_right(check, &encoding, "Tag-File-Character-Encoding")) {
    take_encoding(check, encoding.value);
  } else {
    report(check, &by_bag_rules[BY_BAG_DECLARATION_FORMAT], 2, encoding.line);
  }
  if (by_bag_next_line(&lines)) {
    by_bag_report_strict(check, &by_bag_rules[BY_BAG_DECLARATION_FORMAT], (by_bag_spot){.member = by_span_of(FILE_NAME), .line = 3},
                         lines.line, (by_span){0});
  }
}

void by_bag_read_declaration(by_bag_check *check)
{
  static const char MARK[] = "\xef\xbb\xbf";
  const by_bag_file *file = by_bag_find(check, by_span_of(FILE_NAME));
  if (file == NULL) {
    report(check, &by_bag_rules[BY_BAG_DECLARATION_MISSING], 0, (by_span){0});
    return;
  }
  if (file->lost) {
    return;
  }
  const by_bag_tag *tag = by_bag_tag_of(check, file);
  by_bag_lines lines = {.rest = tag == NULL ? by_span_of("") : tag->kept};
  if (by_span_starts(lines.rest, by_span_of(MARK))) {
    report(check, &by_bag_rules[BY_BAG_DECLARATION_BOM], 1, (by_span){0});
    lines.rest = by_span_from(lines.rest, sizeof MARK - 1);
  }
  read_lines(check, lines);
}
