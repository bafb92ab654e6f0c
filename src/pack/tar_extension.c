/* SPDX-License-Identifier: BSD-2-Clause */
/* Of all that these headers may say only a member's name and size count. What would give it holes is refused: no member of a bag needs
 * them, and readers do not agree on them. */
#include "pack/tar_extension.h"

#include "pack/name.h"

/* A name closed by NUL, as GNU tar gives it in a member of type L. */
static const char *read_long_name(by_span content, by_span *name)
{
  if (content.size != 0 && content.at[content.size - 1] == '\0') {
    content.size--;
  }
  *name = content;
  return content.size != 0 && content.size <= BY_NAME_MOST ? NULL
                                                           : "it gives the next member an empty name, or one of more than 4,096 bytes";
}

/* Reads the LENGTH of a record and gives the offset behind the blank that follows it; 0 where there is none. */
static size_t record_head(by_span rest, size_t *length)
{
  size_t i = 0;
  *length = 0;
  for (; i < rest.size && i < 9 && rest.at[i] >= '0' && rest.at[i] <= '9'; i++) {
    *length = *length * 10 + (size_t)(rest.at[i] - '0');
  }
  return i != 0 && i < rest.size && rest.at[i] == ' ' ? i + 1 : 0;
}

/* Cuts "LENGTH KEY=VALUE\n" off `rest`. */
static bool next_record(by_span *rest, by_span *key, by_span *value)
{
  size_t length = 0;
  const size_t start = record_head(*rest, &length);
  if (start == 0 || length > rest->size || length < start + 3 || rest->at[length - 1] != '\n') {
    return false;
  }
  const by_span pair = by_span_slice(*rest, start, length - start - 1);
  const size_t equals = by_span_find(pair, by_span_of("="));
  if (equals == BY_NOWHERE || equals == 0) {
    return false;
  }
  *key = by_span_slice(pair, 0, equals);
  *value = by_span_slice(pair, equals + 1, pair.size);
  *rest = by_span_slice(*rest, length, rest->size);
  return true;
}

static bool changes_content(by_span key)
{
  return by_span_is(key, "SCHILY.realsize") || by_span_starts(key, by_span_of("GNU.sparse"));
}

/* Decimal digits. */
static bool read_size(by_span digits, uint64_t *size)
{
  enum { BASE = 10 };
  *size = 0;
  for (size_t i = 0; i < digits.size; i++) {
    if (digits.at[i] < '0' || digits.at[i] > '9' || *size > INT64_MAX / BASE - 1) {
      return false;
    }
    *size = *size * BASE + (uint64_t)(digits.at[i] - '0');
  }
  return digits.size != 0;
}

/* One record; NULL, or why it may not stand there. */
static const char *take_record(by_span key, by_span value, by_tar_extension *extension)
{
  if (by_span_is(key, "path")) {
    extension->name = value;
  } else if (by_span_is(key, "size")) {
    extension->sized = true;
    return read_size(value, &extension->size) ? NULL : "the size in its pax record is no number";
  }
  return changes_content(key) ? "it makes the next member sparse, which is not supported" : NULL;
}

static const char *read_records(by_span content, by_tar_extension *extension)
{
  by_span key = {0};
  by_span value = {0};
  const char *fault = NULL;
  while (content.size != 0 && fault == NULL) {
    fault = next_record(&content, &key, &value) ? take_record(key, value, extension)
                                                : "a pax record has not the length that it tells, or no value";
  }
  return fault;
}

bool by_tar_is_extension(char type)
{
  return type == 'L' || type == 'x' || type == 'g';
}

/* Global ones hold for all members behind them: they may give neither names nor sizes. */
const char *by_tar_read_extension(char type, by_span content, by_tar_extension *extension)
{
  *extension = (by_tar_extension){.size = 0};
  if (type == 'L') {
    return read_long_name(content, &extension->name);
  }
  const char *const fault = read_records(content, extension);
  const bool shared = type == 'g' && (extension->name.at != NULL || extension->sized);
  return fault == NULL && shared ? "it gives all further members one name or size" : fault;
}
