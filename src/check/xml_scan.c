/* SPDX-License-Identifier: BSD-2-Clause */
/* The scan runs over the characters once, over the declaration, and then from one '<' to the next. XML 1.0 (fifth edition),
 * sections 2.2, 2.8 and 3.1. */
#include "check/xml_scan.h"

#include "base/cursor.h"
#include "base/rules_xml.h"
#include "base/utf8.h"
#include "base/xml_char.h"
#include "check/xml_doctype.h"

typedef struct scanner {
  by_span xml;
  size_t at;    /* where the next piece begins */
  size_t depth; /* open elements */
  by_xml_counts counts;
  bool head;       /* nothing counts behind the first tag */
  bool behind_tag; /* the piece before was a tag */
  int rule;        /* row of by_xml_rules; meaningful where `fault` is not NULL */
  const char *fault;
  size_t fault_at;
  const by_xml_input *input; /* NULL: the strict profile */
} scanner;

/* What a piece of markup that is no start tag begins with, and what reads on behind that; the first row that fits counts, and one does. */
typedef struct markup {
  by_span opening;
  bool (*read)(scanner *scan);
} markup;

static bool refuse(scanner *scan, int rule, size_t at, const char *fault)
{
  scan->rule = rule;
  scan->fault_at = at;
  scan->fault = fault;
  return false;
}

static by_span remaining(const scanner *scan)
{
  return by_span_from(scan->xml, scan->at);
}

/* Moves behind the next `closing`. */
static bool pass(scanner *scan, const char *closing, const char *fault)
{
  const by_span end = by_span_of(closing);
  const size_t found = by_span_find(remaining(scan), end);
  if (found == BY_NOWHERE) {
    return refuse(scan, BY_XML_WELLFORMED, scan->at, fault);
  }
  scan->at += found + end.size;
  return true;
}

static bool read_comment(scanner *scan)
{
  return pass(scan, "-->", "a comment has no end");
}

static bool read_section(scanner *scan)
{
  return pass(scan, "]]>", "a CDATA section has no end");
}

static bool read_instruction(scanner *scan)
{
  return pass(scan, "?>", "a processing instruction has no end");
}

static bool read_doctype(scanner *scan)
{
  return scan->fault == NULL;
}

static bool read_declaration(scanner *scan)
{
  if (scan->input != NULL) {
    scan->at -= 2;
    const char *fault = NULL;
    const size_t size = by_doctype_read(remaining(scan), scan->input->legacy ? by_span_of(NULL) : scan->input->media_type, &fault);
    if (fault != NULL) {
      return refuse(scan, BY_XML_DOCTYPE, scan->at, fault);
    }
    scan->at += size;
    return true;
  }
  return refuse(scan, BY_XML_DOCTYPE, scan->at - 2, "only <!DOCTYPE html> is allowed, without anything in it");
}

static bool read_end_tag(scanner *scan)
{
  scan->depth -= scan->depth > 0;
  return pass(scan, ">", "an end tag has no end");
}

/* The offset of the '>' that ends a start tag, else the size of `tag`; counts the attributes on the way. */
static size_t tag_end(by_span tag, size_t *attributes)
{
  size_t at = 0;
  while (at < tag.size && tag.at[at] != '>') {
    const char byte = tag.at[at++];
    if (byte == '"' || byte == '\'') {
      const char *end = memchr(tag.at + at, byte, tag.size - at);
      at = end == NULL ? tag.size : (size_t)(end - tag.at) + 1;
      ++*attributes;
    }
  }
  return at;
}

/* Of an element that declares namespaces it is not looked which of its attributes do. */
static void count_element(by_xml_counts *counts, by_span tag, size_t attributes)
{
  const bool spaces = attributes != 0 && by_span_find(tag, by_span_of("xmlns")) != BY_NOWHERE;
  counts->elements++;
  counts->attributes += spaces ? 0 : attributes;
  counts->spaces += spaces ? attributes : 0;
}

static bool read_start_tag(scanner *scan)
{
  const by_span tag = by_span_slice(scan->xml, scan->at, BY_XML_TAG_MOST - 1);
  const size_t start = scan->at - 1;
  size_t attributes = 0;
  const size_t end = tag_end(tag, &attributes);
  if (attributes > BY_XML_ATTRIBUTES_MOST) {
    return refuse(scan, BY_XML_LIMIT, start, "a tag has more than 256 attributes");
  }
  if (end == BY_XML_TAG_MOST - 1) {
    return refuse(scan, BY_XML_LIMIT, start, "a tag is longer than 64 KiB");
  }
  if (end == tag.size) {
    return refuse(scan, BY_XML_WELLFORMED, start, "a tag has no end");
  }
  scan->at += end + 1;
  count_element(&scan->counts, by_span_slice(tag, 0, end), attributes);
  if (end == 0 || tag.at[end - 1] != '/') {
    scan->depth++;
  }
  if (scan->depth > BY_XML_DEPTH_MOST) {
    return refuse(scan, BY_XML_LIMIT, start, "elements nest deeper than 200");
  }
  return true;
}

static const markup MARKUP[] = {
    {{"</", 2}, read_end_tag},
    {{"<!--", 4}, read_comment},
    {{"<?", 2}, read_instruction},
    {{"<![CDATA[", 9}, read_section},
    {{"<!DOCTYPE html>", 15}, read_doctype},
    {{"<!", 2}, read_declaration},
};

/* Reads the piece of markup that begins where the scan stands: mostly a tag. */
static bool read_markup(scanner *scan)
{
  const by_span left = remaining(scan);
  const char second = left.size > 1 ? left.at[1] : '\0';
  scan->behind_tag = second != '!' && second != '?';
  if (second != '/' && second != '!' && second != '?') {
    scan->at += 1;
    return read_start_tag(scan);
  }
  for (size_t i = 0; i < sizeof MARKUP / sizeof MARKUP[0]; i++) {
    if (by_span_starts(left, MARKUP[i].opening)) {
      scan->at += MARKUP[i].opening.size;
      return MARKUP[i].read(scan);
    }
  }
  return true;
}

/* What begins with a line end may be layout, which the tree leaves out; what follows a comment may belong to the text before it. */
static void count_text(scanner *scan, by_span text)
{
  scan->counts.texts += scan->behind_tag && scan->depth != 0 && text.size != 0 && text.at[0] != '\n' && text.at[0] != '\r';
}

static bool scan_markup(scanner *scan)
{
  while (scan->at < scan->xml.size && !(scan->head && scan->counts.elements != 0)) {
    const by_span left = remaining(scan);
    const char *next = memchr(left.at, '<', left.size);
    if (next == NULL) {
      return true;
    }
    count_text(scan, by_span_slice(left, 0, (size_t)(next - left.at)));
    scan->at += (size_t)(next - left.at);
    if (!read_markup(scan)) {
      return false;
    }
  }
  return true;
}

static bool is_control(unsigned char byte)
{
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

enum { STEP = 64 };

/* Whether one of STEP bytes is a control character; without a way out before the last, so that the compiler takes many at once. */
static bool have_control(const char *bytes)
{
  unsigned char found = 0;
  for (size_t i = 0; i < STEP; i++) {
    found |= is_control((unsigned char)bytes[i]);
  }
  return found != 0;
}

static bool scan_controls(scanner *scan)
{
  const by_span xml = scan->xml;
  size_t i = 0;
  while (xml.size - i >= STEP && !have_control(xml.at + i)) {
    i += STEP;
  }
  while (i < xml.size && !is_control((unsigned char)xml.at[i])) {
    i++;
  }
  return i == xml.size || refuse(scan, BY_XML_WELLFORMED, i, "a control character that XML forbids");
}

/* U+FFFE and U+FFFF, EF BF BE and EF BF BF. */
static bool scan_noncharacters(scanner *scan)
{
  enum { FIRST = 0xEF };
  size_t from = 0;
  while (from < scan->xml.size) {
    const char *next = memchr(scan->xml.at + from, FIRST, scan->xml.size - from);
    if (next == NULL) {
      return true;
    }
    const size_t at = (size_t)(next - scan->xml.at);
    const by_span character = by_span_slice(scan->xml, at, 3);
    if (by_span_is(character, "\xEF\xBF\xBE") || by_span_is(character, "\xEF\xBF\xBF")) {
      return refuse(scan, BY_XML_WELLFORMED, at, "a noncharacter that XML forbids");
    }
    from = at + 3;
  }
  return true;
}

static bool scan_characters(scanner *scan)
{
  if (scan->xml.size > BY_XML_MOST) {
    return refuse(scan, BY_XML_LIMIT, 0, "the document is larger than 192 MiB");
  }
  const size_t valid = by_utf8_valid(scan->xml);
  if (valid != scan->xml.size) {
    return refuse(scan, BY_XML_ENCODING, valid, "a byte that no UTF-8 text has there");
  }
  return scan_controls(scan) && scan_noncharacters(scan);
}

static by_span without_blanks(by_span text)
{
  while (text.size > 0 && by_is_xml_blank(text.at[0])) {
    text = by_span_from(text, 1);
  }
  return text;
}

/* The quoted value that `name` has in the XML declaration; empty where it is not in it. */
static by_span declared(by_span declaration, const char *name)
{
  static const by_span NONE = {0};
  const size_t found = by_span_find(declaration, by_span_of(name));
  if (found == BY_NOWHERE) {
    return NONE;
  }
  const by_span behind = without_blanks(by_span_from(declaration, found + strlen(name)));
  const by_span quoted = without_blanks(by_span_from(behind, 1));
  const by_span value = by_span_from(quoted, 1);
  const char *end = value.size == 0 ? NULL : memchr(value.at, quoted.at[0], value.size);
  return end == NULL ? NONE : by_span_slice(value, 0, (size_t)(end - value.at));
}

static bool check_encoding(scanner *scan, by_span encoding)
{
  const bool wide = scan->input != NULL && scan->input->wide;
  if (encoding.size == 0 || by_span_equal_folded(encoding, by_span_of(wide ? "utf-16" : "utf-8"))) {
    return true;
  }
  return wide ? refuse(scan, BY_XML_WELLFORMED, scan->at, "the declaration names another encoding than UTF-16")
              : refuse(scan, BY_XML_ENCODING, scan->at, "the declaration names another encoding than UTF-8");
}

static bool scan_declaration(scanner *scan)
{
  static const by_span MARK = {.at = "\xEF\xBB\xBF", .size = 3};
  static const by_span OPENING = {.at = "<?xml", .size = 5};
  scan->at = by_span_starts(scan->xml, MARK) ? MARK.size : 0;
  const by_span left = remaining(scan);
  if (!by_span_starts(left, OPENING) || left.size == OPENING.size || !by_is_xml_blank(left.at[OPENING.size])) {
    return true;
  }
  const size_t end = by_span_find(left, by_span_of("?>"));
  const by_span declaration = by_span_slice(left, OPENING.size, end == BY_NOWHERE ? 0 : end - OPENING.size);
  if (!by_span_is(declared(declaration, "version"), "1.0")) {
    return refuse(scan, BY_XML_ENCODING, scan->at, "the declaration has no version=\"1.0\"");
  }
  return check_encoding(scan, declared(declaration, "encoding"));
}

static by_place fault_place(const scanner *scan, by_span member)
{
  by_cursor cursor = by_cursor_of(scan->xml);
  by_place place = by_place_at(member, by_cursor_at(&cursor, scan->fault_at));
  place.offset = scan->fault_at;
  return place;
}

static by_status scan_all(scanner *scan, by_span member, by_findings *findings)
{
  if (scan_characters(scan) && scan_declaration(scan) && scan_markup(scan)) {
    return BY_OK;
  }
  const by_finding finding = {
      .rule = &by_xml_rules[scan->rule],
      .place = fault_place(scan, member),
      .details = {by_span_of(scan->fault)},
  };
  by_findings_add(findings, &finding);
  return findings->failed ? BY_ENVIRONMENT : BY_REFUSED;
}

by_status by_xml_scan(by_span xml, by_span member, by_findings *findings, by_xml_counts *counts)
{
  scanner scan = {.xml = xml};
  const by_status status = scan_all(&scan, member, findings);
  *counts = scan.counts;
  return status;
}

by_status by_xml_scan_general(const by_xml_input *input, by_findings *findings, by_xml_counts *counts)
{
  scanner scan = {.xml = input->xml, .input = input};
  const by_status status = scan_all(&scan, input->member, findings);
  *counts = scan.counts;
  return status;
}

by_status by_xml_scan_head(by_span head, by_span member, by_findings *findings)
{
  enum { CHARACTER_MOST = 4 };
  const size_t valid = by_utf8_valid(head);
  const bool cut = head.size - valid < CHARACTER_MOST; /* the last character may be whole with what follows */
  scanner scan = {.xml = cut ? by_span_slice(head, 0, valid) : head, .head = true};
  return scan_all(&scan, member, findings);
}
