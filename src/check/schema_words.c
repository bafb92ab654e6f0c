/* SPDX-License-Identifier: BSD-2-Clause */
/* The phrases are those of libxml2 2.9 to 2.12, xmlschemas.c. */
#include "check/schema_words.h"

typedef struct phrase {
  const char *said;
  const char *plain;
} phrase;

static const phrase PHRASES[] = {
    {"This element is not expected. Expected is one of ( ", "it may not stand here; one of these may: "},
    {"This element is not expected. Expected is ( ", "it may not stand here; this may: "},
    {"This element is not expected", "it may not stand here"},
    {"Missing child element(s). Expected is one of ( ", "it lacks one of these: "},
    {"Missing child element(s). Expected is ( ", "it lacks this: "},
    {"Missing child element(s)", "it lacks an element"},
    {"[facet 'enumeration'] The value ", ""},
    {"[facet 'pattern'] The value ", ""},
    {" is not an element of the set {", " is none of these: "},
    {" is not accepted by the pattern ", " is not of the form "},
    {" is not a valid value of the local atomic type", " may not stand here"},
    {" is not a valid value of the atomic type ", " is no "},
    {" is not a valid value of the list type ", " is no list of "},
    {"The attribute ", "the attribute "},
    {" is required but missing", " is missing"},
    {"Character content other than whitespace is not allowed because the content type is 'element-only'",
     "it may hold elements, but no text of its own"},
    {"Character content is not allowed, because the content type is empty", "it must be empty"},
    {"Element content is not allowed, because the content type is empty", "it must be empty"},
};

/* The bytes of a namespace in braces at the start; 0 where there is none. */
static size_t namespace_size(by_span text)
{
  const size_t end = by_span_find(text, by_span_of("}"));
  const by_span name = by_span_slice(text, 1, end == BY_NOWHERE ? 0 : end - 1);
  const bool named = by_span_starts(text, by_span_of("{")) && by_span_find(name, by_span_of(":")) != BY_NOWHERE;
  return named && by_span_find(name, by_span_of("'")) == BY_NOWHERE ? end + 1 : 0;
}

/* The bytes of the name of a group of elements at the start, with the comma behind it: our grammars have elements of that name nowhere, and
 * libxml2 lists it beside those of the group. */
static size_t group_size(by_span text)
{
  static const char *const GROUPS[] = {"block, ", "core, ", "end, ", "heading, ", "inline, ", "masthead-line, ", "page, "};
  size_t size = 0;
  for (size_t i = 0; i < sizeof GROUPS / sizeof GROUPS[0]; i++) {
    size = by_span_starts(text, by_span_of(GROUPS[i])) ? strlen(GROUPS[i]) : size;
  }
  return size;
}

/* Takes one piece off the start: a namespace, a phrase or a byte. */
static by_span take_piece(by_span text, by_buffer *out)
{
  static const by_span XML = {.at = "{http://www.w3.org/XML/1998/namespace}", .size = 38};
  const size_t size = namespace_size(text);
  if (size != 0) {
    by_buffer_add_text(out, by_span_starts(text, XML) ? "xml:" : "");
    const by_span named = by_span_from(text, size);
    return by_span_from(named, group_size(named));
  }
  for (size_t i = 0; i < sizeof PHRASES / sizeof PHRASES[0]; i++) {
    const by_span said = by_span_of(PHRASES[i].said);
    if (by_span_starts(text, said)) {
      by_buffer_add_text(out, PHRASES[i].plain);
      return by_span_from(text, said.size);
    }
  }
  by_buffer_add(out, by_span_slice(text, 0, 1));
  return by_span_from(text, 1);
}

/* Without the end of a list or a sentence. */
static by_span without_end(by_span text)
{
  static const char *const ENDS[] = {" ).", "}.", "."};
  for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
    if (by_span_ends(text, by_span_of(ENDS[i]))) {
      return by_span_slice(text, 0, text.size - strlen(ENDS[i]));
    }
  }
  return text;
}

void by_schema_words(by_span message, by_buffer *out)
{
  static const by_span ELEMENT = {.at = "Element '", .size = 9};
  by_span rest = without_end(message);
  if (by_span_starts(rest, ELEMENT)) {
    rest = by_span_from(rest, ELEMENT.size);
    const size_t space = namespace_size(rest);
    const size_t end = by_span_find(rest, by_span_of("'"));
    const size_t name = end == BY_NOWHERE || end < space ? rest.size : end;
    by_buffer_add_text(out, "<");
    by_buffer_add(out, by_span_slice(rest, space, name - space));
    by_buffer_add_text(out, ">");
    rest = by_span_from(rest, name + 1);
  }
  while (rest.size != 0) {
    rest = take_piece(rest, out);
  }
}
