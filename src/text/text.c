/* SPDX-License-Identifier: BSD-2-Clause */
/* Opening a source: is it text, in which encoding. The bytes themselves are never changed; only a byte order mark is left
 * aside. */
#include "text/text.h"

#include "base/rules_text.h"
#include "base/utf8.h"
#include "text/blank.h"
#include "text/decode.h"
#include "text/detect.h"
#include "text/lines.h"

#include <stdint.h>
#include <stdio.h>

enum {
  LINE_END = 1,  /* LF or CR */
  FORBIDDEN = 2, /* a control that XML 1.0 has no place for */
  LEAD_EF = 4    /* first byte of U+FFFE and U+FFFF, among many others */
};

static const unsigned char CLASSES[256] = {
    ['\n'] = LINE_END,  ['\r'] = LINE_END,  [0x00] = FORBIDDEN, [0x01] = FORBIDDEN, [0x02] = FORBIDDEN, [0x03] = FORBIDDEN,
    [0x04] = FORBIDDEN, [0x05] = FORBIDDEN, [0x06] = FORBIDDEN, [0x07] = FORBIDDEN, [0x08] = FORBIDDEN, [0x0B] = FORBIDDEN,
    [0x0E] = FORBIDDEN, [0x0F] = FORBIDDEN, [0x10] = FORBIDDEN, [0x11] = FORBIDDEN, [0x12] = FORBIDDEN, [0x13] = FORBIDDEN,
    [0x14] = FORBIDDEN, [0x15] = FORBIDDEN, [0x16] = FORBIDDEN, [0x17] = FORBIDDEN, [0x18] = FORBIDDEN, [0x19] = FORBIDDEN,
    [0x1A] = FORBIDDEN, [0x1B] = FORBIDDEN, [0x1C] = FORBIDDEN, [0x1D] = FORBIDDEN, [0x1E] = FORBIDDEN, [0x1F] = FORBIDDEN,
    [0xEF] = LEAD_EF,
};

static const char CONTROL_Z = 0x1A;

/* What one pass over the bytes tells. */
typedef struct survey {
  size_t lines;     /* at least as many as there are */
  size_t forbidden; /* offset of the first forbidden character, or BY_NOWHERE */
  size_t count;     /* of such characters */
} survey;

static bool is_noncharacter(by_span bytes, size_t offset)
{
  return by_span_equal(by_span_slice(bytes, offset, 3), by_span_of("\xEF\xBF\xBE")) ||
         by_span_equal(by_span_slice(bytes, offset, 3), by_span_of("\xEF\xBF\xBF"));
}

static bool is_forbidden(by_span bytes, size_t offset)
{
  const unsigned char class = CLASSES[(unsigned char)bytes.at[offset]];
  if ((class & FORBIDDEN) != 0) {
    return !(bytes.at[offset] == CONTROL_Z && offset + 1 == bytes.size);
  }
  return (class & LEAD_EF) != 0 && is_noncharacter(bytes, offset);
}

/* Whether one of the eight bytes is below U+0020 or 0xEF: only those need a closer look. It may say so of eight innocent bytes, never miss
 * one. */
static bool needs_a_look(const char *bytes)
{
  static const uint64_t LOW_BITS = 0x0101010101010101U;
  static const uint64_t HIGH_BITS = 0x8080808080808080U;
  uint64_t eight = 0;
  memcpy(&eight, bytes, sizeof eight);
  const uint64_t below = (eight - LOW_BITS * ' ') & ~eight;
  const uint64_t apart = eight ^ (LOW_BITS * 0xEF);
  const uint64_t lead = (apart - LOW_BITS) & ~apart;
  return ((below | lead) & HIGH_BITS) != 0;
}

static void look_at(by_span bytes, size_t offset, survey *found)
{
  const unsigned char class = CLASSES[(unsigned char)bytes.at[offset]];
  found->lines += class & LINE_END;
  if (class > LINE_END && is_forbidden(bytes, offset)) {
    found->forbidden = found->count++ == 0 ? offset : found->forbidden;
  }
}

static survey survey_of(by_span bytes)
{
  enum { STEP = sizeof(uint64_t) };
  survey found = {.lines = 1, .forbidden = BY_NOWHERE};
  size_t i = 0;
  while (i < bytes.size) {
    if (bytes.size - i >= STEP && !needs_a_look(bytes.at + i)) {
      i += STEP;
      continue;
    }
    const size_t end = bytes.size - i >= STEP ? i + STEP : bytes.size;
    for (; i < end; i++) {
      look_at(bytes, i, &found);
    }
  }
  return found;
}

static by_status refuse_invalid(const by_text *text, by_place place, by_span line, by_findings *findings)
{
  char room[BY_NUMBER_ROOM];
  char hex[5];
  const int written = snprintf(hex, sizeof hex, "%02X", (unsigned)(unsigned char)text->source.at[place.offset]);
  by_findings_add(
      findings,
      &(by_finding){.rule = &by_text_rules[BY_TEXT_ENCODING_INVALID_BYTES],
                    .place = place,
                    .source_line = line,
                    .details = {{hex, written < 0 ? 0 : (size_t)written}, by_digits_of(place.offset, room), by_span_of(text->encoding)}});
  return BY_REFUSED;
}

static by_status refuse_binary(const by_text *text, by_findings *findings)
{
  char count[BY_NUMBER_ROOM];
  char size[BY_NUMBER_ROOM];
  by_span line = {0};
  const by_place place = by_text_place_early(text, text->control, 1, &line);
  by_findings_add(findings, &(by_finding){.rule = &by_text_rules[BY_TEXT_BINARY],
                                          .place = place,
                                          .source_line = line,
                                          .details = {by_digits_of(text->controls, count), by_digits_of(text->bytes.size, size)}});
  return BY_REFUSED;
}

static by_status refuse(size_t rule, by_findings *findings, by_span detail)
{
  by_findings_add(findings, &(by_finding){.rule = &by_text_rules[rule], .details = {detail}});
  return BY_REFUSED;
}

/* `well_formed`: that is known already. */
static by_status check_characters(by_text *text, bool well_formed, const survey *found, by_findings *findings)
{
  enum { SHARE = 10 };
  const size_t valid = well_formed ? text->bytes.size : by_utf8_valid(text->bytes);
  if (valid != text->bytes.size) {
    by_span line = {0};
    const by_place place = by_text_place_early(text, valid, 1, &line);
    return refuse_invalid(text, place, line, findings);
  }
  text->controls = found->count;
  text->control = found->forbidden;
  return found->count > text->bytes.size / SHARE ? refuse_binary(text, findings) : BY_OK;
}

/* Decodes the source; refuses it where a byte has no character. */
static by_status decode(const by_charset *charset, by_arena *arena, by_findings *findings, by_text *text)
{
  by_decoded decoded = {0};
  text->encoding = charset->name;
  if (!by_decode(text->source, charset, arena, &decoded)) {
    return BY_ENVIRONMENT;
  }
  text->bytes = decoded.bytes;
  text->mark = decoded.mark;
  text->map = decoded.map;
  text->exceptions = decoded.exceptions;
  if (decoded.invalid == BY_NOWHERE) {
    return BY_OK;
  }
  by_span line = {0};
  by_place place = by_text_place_early(text, text->bytes.size, 0, &line);
  place.offset = decoded.invalid;
  place.size = 1;
  return refuse_invalid(text, place, line, findings);
}

/* Checks and indexes the decoded text. */
static by_status index_text(bool well_formed, by_arena *arena, by_findings *findings, by_text *text)
{
  if (text->bytes.size == 0) {
    return refuse(BY_TEXT_EMPTY, findings, (by_span){0});
  }
  const survey found = survey_of(text->bytes);
  const by_status status = check_characters(text, well_formed, &found, findings);
  if (status != BY_OK) {
    return status;
  }
  if (by_blank_shows_nothing(text->bytes)) {
    char room[BY_NUMBER_ROOM];
    return refuse(BY_TEXT_BLANK, findings, by_digits_of(text->source.size, room));
  }
  return by_text_index(text, found.lines, arena) ? BY_OK : BY_ENVIRONMENT;
}

/* Tells of the guesses, and of the byte that keeps the text from being UTF-8: it may be all that is wrong. */
static by_status refuse_undecided(const by_text *text, by_span guesses, by_findings *findings)
{
  char room[BY_NUMBER_ROOM];
  const size_t valid = by_utf8_valid(text->bytes);
  by_finding finding = {.rule = &by_text_rules[BY_TEXT_ENCODING_UNDECIDED], .details = {guesses, by_digits_of(valid, room)}};
  if (valid != text->bytes.size) {
    finding.place = by_text_place_early(text, valid, 1, &finding.source_line);
  }
  by_findings_add(findings, &finding);
  return BY_REFUSED;
}

/* The encoding that the bytes show; refuses what shows none. */
static by_status detect(const by_text *text, by_arena *arena, by_findings *findings, by_detection *detection)
{
  by_span told = {0};
  if (!by_detect(text->source, arena, detection) || !by_detection_tell(detection, text->source, arena, &told)) {
    return BY_ENVIRONMENT;
  }
  return detection->charset == NULL ? refuse_undecided(text, told, findings) : BY_OK;
}

static bool is_sound_utf8(by_span source)
{
  return source.size != 0 && by_utf8_valid(source) == source.size && memchr(source.at, 0, source.size) == NULL;
}

/* Refuses the bytes that can hardly be in the encoding that was named: of UTF-8 no letter beyond ASCII is there by accident. */
static by_status refuse_contradicted(const by_text *text, const by_charset *charset, by_findings *findings)
{
  const bool wide = charset->kind == BY_KIND_UTF16 || charset->kind == BY_KIND_UTF32;
  size_t offset = 0;
  while (offset < text->source.size && (unsigned char)text->source.at[offset] < 0x80) {
    offset++;
  }
  const bool ascii = offset == text->source.size;
  if (charset->kind == BY_KIND_UTF8 || (ascii && !wide) || !is_sound_utf8(text->source)) {
    return BY_OK;
  }
  by_span line = {0};
  by_finding finding = {.rule = &by_text_rules[BY_TEXT_ENCODING_CONTRADICTED], .details = {by_span_of(charset->name)}};
  finding.place = by_text_place_early(text, ascii ? 0 : offset, 1, &line);
  finding.source_line = line;
  by_findings_add(findings, &finding);
  return BY_REFUSED;
}

by_status by_text_open_as(by_span source, by_span encoding, by_arena *arena, by_findings *findings, by_text *text)
{
  const by_charset *const utf8 = by_charset_at(0);
  *text = (by_text){.source = source, .path = findings->path, .bytes = source, .encoding = utf8->name};
  if (source.size > BY_TEXT_MOST) {
    char room[BY_NUMBER_ROOM];
    return refuse(BY_TEXT_LIMIT, findings, by_digits_of(BY_TEXT_MOST, room));
  }
  by_detection detection = {.charset = encoding.size != 0 ? by_charset_named(encoding) : NULL};
  if (encoding.size != 0 && detection.charset == NULL) {
    return refuse(BY_TEXT_ENCODING_UNKNOWN, findings, encoding);
  }
  by_status status =
      detection.charset == NULL ? detect(text, arena, findings, &detection) : refuse_contradicted(text, detection.charset, findings);
  if (status == BY_OK) {
    status = decode(detection.charset, arena, findings, text);
  }
  const bool well_formed = detection.well_formed || detection.charset != utf8; /* what was decoded is */
  return status == BY_OK ? index_text(well_formed, arena, findings, text) : status;
}
