/* SPDX-License-Identifier: BSD-2-Clause */
/* Names are compared as bytes; what Unicode calls equal (NFC, full case folding) is not looked at here. */
#include "pack/name.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "model/identifier.h"

#include <stdlib.h>

enum { FIRST_CLAIMS = 64 };

static bool is_portable_byte(char byte)
{
  return by_is_letter(byte) || by_is_digit(byte) || byte == '.' || byte == '_' || byte == '-';
}

/* Cuts the first segment off `rest`; false where nothing is left. */
static bool next_segment(by_span *rest, by_span *segment)
{
  if (rest->at == NULL) {
    return false;
  }
  const char *slash = rest->size == 0 ? NULL : memchr(rest->at, '/', rest->size);
  if (slash == NULL) {
    *segment = *rest;
    *rest = (by_span){0};
    return true;
  }
  const size_t size = (size_t)(slash - rest->at);
  *segment = (by_span){.at = rest->at, .size = size};
  *rest = (by_span){.at = slash + 1, .size = rest->size - size - 1};
  return true;
}

static bool is_portable_segment(by_span segment)
{
  if (segment.size == 0 || segment.at[segment.size - 1] == '.' || by_name_is_device(segment)) {
    return false;
  }
  for (size_t i = 0; i < segment.size; i++) {
    if (!is_portable_byte(segment.at[i])) {
      return false;
    }
  }
  return by_is_letter(segment.at[0]) || by_is_digit(segment.at[0]);
}

bool by_name_is_portable(by_span path)
{
  by_span segment = {0};
  by_span rest = path;
  bool portable = path.size != 0;
  while (portable && next_segment(&rest, &segment)) {
    portable = is_portable_segment(segment);
  }
  return portable;
}

static bool is_control(char byte)
{
  const unsigned char code = (unsigned char)byte;
  return code < 0x20 || code == 0x7f;
}

static const char *segment_fault(by_span segment, bool lines)
{
  if (segment.size == 0) {
    return "a part of it between slashes is empty, or it ends in a slash";
  }
  if (by_span_is(segment, ".") || by_span_is(segment, "..")) {
    return "it holds a step '.' or '..'";
  }
  for (size_t i = 0; i < segment.size; i++) {
    if (segment.at[i] == '\\') {
      return "it holds a backslash";
    }
    if (is_control(segment.at[i]) && (!lines || (segment.at[i] != '\n' && segment.at[i] != '\r'))) {
      return "it holds a control character";
    }
  }
  return NULL;
}

const char *by_name_fault(by_span path, bool lines)
{
  if (path.size == 0) {
    return "it is empty";
  }
  if (path.size > BY_NAME_MOST) {
    return "it is longer than 4,096 bytes";
  }
  if (path.at[0] == '/') {
    return "it is absolute";
  }
  if (by_utf8_valid(path) != path.size) {
    return "it is not UTF-8";
  }
  by_span segment = {0};
  by_span rest = path;
  const char *fault = NULL;
  while (fault == NULL && next_segment(&rest, &segment)) {
    fault = segment_fault(segment, lines);
  }
  return fault;
}

void by_claims_drop(by_claims *claims)
{
  free(claims->items);
  *claims = (by_claims){.items = NULL};
}

bool by_claims_add(by_claims *claims, by_claim claim)
{
  if (claims->count == claims->capacity) {
    const size_t capacity = claims->capacity == 0 ? FIRST_CLAIMS : claims->capacity * 2;
    by_claim *items = realloc(claims->items, capacity * sizeof *items);
    if (items == NULL) {
      return false;
    }
    claims->items = items;
    claims->capacity = capacity;
  }
  claims->items[claims->count++] = claim;
  return true;
}

/* A slash comes before every other byte: what lies below a file then follows it without a gap. */
static int rank(char byte)
{
  return byte == '/' ? -1 : (unsigned char)byte;
}

static int path_order(by_span a, by_span b)
{
  const size_t common = a.size < b.size ? a.size : b.size;
  size_t same = 0;
  while (same < common && a.at[same] == b.at[same]) {
    same++;
  }
  return same < common ? rank(a.at[same]) - rank(b.at[same]) : (a.size > b.size) - (a.size < b.size);
}

static int claim_order(const void *a, const void *b)
{
  const by_claim *left = a;
  const by_claim *right = b;
  const int order = path_order(left->path, right->path);
  const int kind = left->folder - right->folder;
  return order != 0 ? order : kind != 0 ? kind : (left->index > right->index) - (left->index < right->index);
}

void by_claims_sort(by_claims *claims)
{
  if (claims->count > 1) {
    qsort(claims->items, claims->count, sizeof claims->items[0], claim_order);
  }
  claims->next = 0;
  claims->top = (by_claim){.folder = false};
}

/* Whether the path is that of the file or lies below it. */
static bool is_taken(by_span file, by_span path)
{
  return file.size != 0 && by_span_starts(path, file) && (path.size == file.size || path.at[file.size] == '/');
}

bool by_claims_clash(by_claims *claims, by_claim *earlier, by_claim *later)
{
  while (claims->next < claims->count) {
    const by_claim *claim = &claims->items[claims->next++];
    if (is_taken(claims->top.path, claim->path)) {
      *earlier = claims->top;
      *later = *claim;
      return true;
    }
    claims->top = claim->folder ? claims->top : *claim;
  }
  return false;
}
