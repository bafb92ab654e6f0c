/* SPDX-License-Identifier: BSD-2-Clause */
/* Addresses of resources (EPUB 3.3, sections 4.2.5 and 6.1.2.1; the URL Standard as far as its faults occur). */
#include "check/general.h"

#include "base/ascii.h"
#include "check/url.h"

static bool has_blank(by_span text)
{
  return text.size != 0 && memchr(text.at, ' ', text.size) != NULL;
}

/* Whether the segments lead above the folder that `depth` folders lie below the root. */
static bool leads_out(by_span href, size_t depth)
{
  by_span rest = by_span_before(href, "#");
  while (rest.size != 0) {
    const size_t slash = by_span_find(rest, by_span_of("/"));
    const by_span segment = by_span_slice(rest, 0, slash);
    if (by_span_is(segment, "..")) {
      if (depth == 0) {
        return true;
      }
      depth--;
    } else if (!by_span_is(segment, ".") && slash != BY_NOWHERE) {
      depth++;
    }
    rest = slash == BY_NOWHERE ? by_span_of(NULL) : by_span_from(rest, slash + 1);
  }
  return false;
}

static size_t depth_of(by_span path)
{
  size_t depth = 0;
  for (size_t i = 0; i < path.size; i++) {
    depth += path.at[i] == '/';
  }
  return depth;
}

static bool is_scheme_byte(char byte)
{
  static const char OTHERS[] = "0123456789+-.";
  return by_is_letter(byte) || (byte != '\0' && strchr(OTHERS, byte) != NULL);
}

bool by_has_scheme(by_span href)
{
  size_t size = 0;
  while (size < href.size && is_scheme_byte(href.at[size])) {
    size++;
  }
  return size != 0 && size < href.size && href.at[size] == ':';
}

/* What is wrong with the form of an address, or NULL: where it names a host, with that too. */
static const char *form_fault(by_span text)
{
  const size_t colon = by_has_scheme(text) ? by_span_find(text, by_span_of(":")) + 1 : 0;
  by_span rest = by_span_from(text, colon);
  const char *fault = NULL;
  if (by_span_starts(rest, by_span_of("//"))) {
    size_t end = 2;
    while (end < rest.size && strchr("/?#", rest.at[end]) == NULL) {
      end++;
    }
    fault = by_url_authority_fault(by_span_slice(rest, 2, end - 2));
    rest = by_span_from(rest, end);
  } else if (by_is_elsewhere(text)) {
    return "names no host";
  } else if (colon != 0 && rest.size == 0) {
    return "has nothing behind its scheme";
  }
  return fault != NULL ? fault : by_url_character_fault(rest);
}

static bool has_query(by_span text)
{
  const by_span path = by_span_before(text, "#");
  return by_span_find(path, by_span_of("?")) != BY_NOWHERE;
}

/* What is wrong with an address within the container, or NULL. */
static const char *local_fault(by_span text, by_span member, bool lone)
{
  if (by_span_starts(text, by_span_of("/"))) {
    return "begins at the root, which a container has not";
  }
  if (has_blank(text)) {
    return "holds a blank: write %20";
  }
  if (has_query(text)) {
    return "has a query, and no file of a container has one";
  }
  return leads_out(text, depth_of(member)) && !lone ? "leads out of the container" : form_fault(text);
}

/* What is wrong with an address that has a scheme, or NULL. */
static const char *scheme_fault(by_span text)
{
  if (by_span_starts(text, by_span_of("file:"))) {
    return "names a file of one computer";
  }
  return by_span_starts(text, by_span_of("data:")) ? "holds data where a file is needed" : form_fault(text);
}

bool by_general_check_address(by_general *general, by_place place, by_span href)
{
  const by_span text = by_xml_trim(href);
  const bool other = by_is_elsewhere(text) || by_has_scheme(text);
  const char *fault = other ? scheme_fault(text) : local_fault(text, place.member, general->check.publication->lone);
  if (fault != NULL) {
    by_general_report(general, BY_GENERAL_EPUB_URL, place, text, fault);
  }
  return fault == NULL;
}
