/* SPDX-License-Identifier: BSD-2-Clause */
/* A document type is allowed where it names nothing outside the document, or one of the few public identifiers that authoring tools write.
 * Nothing of it is ever loaded. Its internal subset may define entities that stand for text; what they grow to is the parser's to watch. */
#include "check/xml_doctype.h"

#include "base/xml_char.h"

static const char BAD_DOCTYPE[] = "this is no document type that EPUB allows";
static const char BAD_SUBSET[] = "within a document type only entities that stand for text are read, none from elsewhere";

typedef struct identifiers {
  by_span first; /* public, or of SYSTEM the only one; without quotes */
  by_span second;
  bool system;
  size_t size; /* of the declaration; 0: it has no end */
} identifiers;

static size_t skip_blanks(by_span text, size_t at)
{
  while (at < text.size && by_is_xml_blank(text.at[at])) {
    at++;
  }
  return at;
}

/* The end of the token at `at`: of a name or keyword. */
static size_t token_end(by_span text, size_t at)
{
  while (at < text.size && !by_is_xml_blank(text.at[at]) && memchr("[]<>\"'%&;", text.at[at], 10) == NULL) {
    at++;
  }
  return at;
}

/* Takes the string that begins at `*at`; leaves `*at` behind it. */
static by_span take_string(by_span text, size_t *at)
{
  const size_t start = *at + 1;
  const char *end = memchr(text.at + start, text.at[*at], text.size - start);
  *at = end == NULL ? text.size : (size_t)(end - text.at) + 1;
  return by_span_slice(text, start, end == NULL ? 0 : *at - 1 - start);
}

/* Whether the reference to a character that `text` begins with stands for '<'. */
static bool is_opening(by_span text)
{
  enum { DECIMAL = 10, HEXADECIMAL = 16 };
  static const char DIGITS[] = "0123456789abcdefABCDEF";
  const bool hexadecimal = text.size > 2 && text.at[2] == 'x';
  const size_t base = hexadecimal ? HEXADECIMAL : DECIMAL;
  size_t code = 0;
  for (size_t i = hexadecimal ? 3 : 2; i < text.size && code <= '<'; i++) {
    const char *digit = memchr(DIGITS, text.at[i], sizeof DIGITS - 1);
    if (digit == NULL) {
      break;
    }
    const size_t value = (size_t)(digit - DIGITS);
    code = code * base + (value < HEXADECIMAL ? value : value - 6);
  }
  return code == '<';
}

/* Text alone: tags in an entity would pass by the limits of the scan. */
static bool is_text(by_span value)
{
  for (size_t i = 0; i < value.size; i++) {
    const by_span left = by_span_from(value, i);
    if (left.at[0] == '<' || left.at[0] == '%' || (by_span_starts(left, by_span_of("&#")) && is_opening(left))) {
      return false;
    }
  }
  return true;
}

/* Passes <!ENTITY name "text"> at `*at`. */
static bool pass_entity(by_span text, size_t *at)
{
  static const by_span OPENING = {.at = "<!ENTITY", .size = 8};
  const size_t name = skip_blanks(text, *at + OPENING.size);
  const size_t end = token_end(text, name);
  size_t value = skip_blanks(text, end);
  if (!by_span_starts(by_span_slice(text, *at, OPENING.size), OPENING) || end == name || value == text.size ||
      (text.at[value] != '"' && text.at[value] != '\'')) {
    return false;
  }
  const bool sound = is_text(take_string(text, &value));
  value = skip_blanks(text, value);
  *at = value + 1;
  return sound && value < text.size && text.at[value] == '>';
}

/* Passes a comment or a processing instruction at `*at`. */
static bool pass_remark(by_span text, size_t *at)
{
  const by_span left = by_span_from(text, *at);
  const bool comment = by_span_starts(left, by_span_of("<!--"));
  const size_t end = comment ? by_span_find(by_span_from(left, 4), by_span_of("-->")) : by_span_find(left, by_span_of("?>"));
  if (end == BY_NOWHERE || (!comment && !by_span_starts(left, by_span_of("<?")))) {
    return false;
  }
  *at += end + (comment ? 7 : 2);
  return true;
}

/* Passes the internal subset that `*at` stands behind the '[' of, up to its ']'. */
static bool pass_subset(by_span text, size_t *at)
{
  *at = skip_blanks(text, *at);
  while (*at < text.size && text.at[*at] != ']') {
    if (!pass_remark(text, at) && !pass_entity(text, at)) {
      return false;
    }
    *at = skip_blanks(text, *at);
  }
  return *at < text.size;
}

static void take_identifier(by_span text, size_t *at, identifiers *found)
{
  const by_span string = take_string(text, at);
  found->second = found->first.at == NULL ? found->second : string;
  found->first = found->first.at == NULL ? string : found->first;
}

/* From behind the name of the document type on. */
static identifiers read_identifiers(by_span text, size_t at, const char **fault)
{
  identifiers found = {.system = by_span_starts(by_span_slice(text, at, 6), by_span_of("SYSTEM"))};
  while (at < text.size && text.at[at] != '>' && *fault == NULL) {
    if (text.at[at] == '"' || text.at[at] == '\'') {
      take_identifier(text, &at, &found);
    } else if (text.at[at++] == '[' && !pass_subset(text, &at)) {
      *fault = BAD_SUBSET;
    }
  }
  found.size = at < text.size ? at + 1 : 0;
  return found;
}

static bool is_allowed(const identifiers *found, by_span media_type)
{
  static const char MATHML[] = "-//W3C//DTD MathML 3.0//EN";
  static const char MATHML_PLACE[] = "http://www.w3.org/Math/DTD/mathml3/mathml3.dtd";
  static const struct {
    const char *media_type;
    const char *public_id;
    const char *system_id;
  } ALLOWED[] = {
      {"image/svg+xml", "-//W3C//DTD SVG 1.1//EN", "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"},
      {"application/mathml+xml", MATHML, MATHML_PLACE},
      {"application/mathml-content+xml", MATHML, MATHML_PLACE},
      {"application/mathml-presentation+xml", MATHML, MATHML_PLACE},
      {"application/x-dtbncx+xml", "-//NISO//DTD ncx 2005-1//EN", "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"},
  };
  for (size_t i = 0; i < sizeof ALLOWED / sizeof ALLOWED[0]; i++) {
    const bool place = found->second.size == 0 || by_span_is(found->second, ALLOWED[i].system_id);
    if (by_span_is(media_type, ALLOWED[i].media_type) && by_span_is(found->first, ALLOWED[i].public_id) && place) {
      return true;
    }
  }
  return false;
}

/* It names nothing, or what it may name. */
static bool is_sound(const identifiers *found, by_span media_type)
{
  const bool named = found->first.at != NULL && !by_span_is(found->first, "about:legacy-compat");
  const bool any = media_type.size == 0 && !found->system;
  return !named || any || is_allowed(found, media_type);
}

size_t by_doctype_read(by_span text, by_span media_type, const char **fault)
{
  static const by_span OPENING = {.at = "<!DOCTYPE", .size = 9};
  if (!by_span_starts(text, OPENING) || text.size == OPENING.size || !by_is_xml_blank(text.at[OPENING.size])) {
    *fault = BAD_DOCTYPE;
    return 0;
  }
  const size_t name = skip_blanks(text, OPENING.size);
  const identifiers found = read_identifiers(text, skip_blanks(text, token_end(text, name)), fault);
  if (*fault == NULL && (found.size == 0 || !is_sound(&found, media_type))) {
    *fault = BAD_DOCTYPE;
  }
  return found.size;
}
