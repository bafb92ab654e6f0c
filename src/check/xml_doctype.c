/* SPDX-License-Identifier: BSD-2-Clause */
/* A document type is allowed where it names nothing outside the document, or one of the few public identifiers that authoring tools write.
 * Nothing of it is ever loaded; an internal subset is refused, for it could define entities. */
#include "check/xml_doctype.h"

static const char BAD_DOCTYPE[] = "only a document type that EPUB allows, without an internal subset";

typedef struct identifiers {
  by_span first; /* public, or of SYSTEM the only one; without quotes */
  by_span second;
  bool system;
  bool subset;
  size_t size; /* of the declaration; 0: it has no end */
} identifiers;

static bool is_blank(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Takes the string that begins at `*at`; leaves `*at` behind it. */
static by_span take_string(by_span text, size_t *at)
{
  const size_t start = *at + 1;
  const char *end = memchr(text.at + start, text.at[*at], text.size - start);
  *at = end == NULL ? text.size : (size_t)(end - text.at) + 1;
  return by_span_slice(text, start, end == NULL ? 0 : *at - 1 - start);
}

static identifiers read_identifiers(by_span text)
{
  identifiers found = {.system = by_span_find(by_span_slice(text, 0, 256), by_span_of("SYSTEM")) != BY_NOWHERE};
  for (size_t at = 0; at < text.size && found.size == 0;) {
    const char byte = text.at[at];
    if (byte == '"' || byte == '\'') {
      const by_span string = take_string(text, &at);
      found.second = found.first.at == NULL ? found.second : string;
      found.first = found.first.at == NULL ? string : found.first;
      continue;
    }
    found.subset = found.subset || byte == '[';
    found.size = byte == '>' ? at + 1 : 0;
    at++;
  }
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
  if (!by_span_starts(text, OPENING) || text.size == OPENING.size || !is_blank(text.at[OPENING.size])) {
    *fault = BAD_DOCTYPE;
    return 0;
  }
  const identifiers found = read_identifiers(text);
  if (found.size == 0 || found.subset || !is_sound(&found, media_type)) {
    *fault = BAD_DOCTYPE;
  }
  return found.size;
}
