/* SPDX-License-Identifier: BSD-2-Clause */
/* Every number is held against what it must be; what a program may read in two ways is refused. */
#include "pack/zip_record.h"

#include "base/utf8.h"
#include "pack/deflate.h"

typedef struct form {
  uint32_t signature;
  size_t size;
  size_t lengths;       /* offset of the first length of what stands behind */
  size_t length_number; /* how many two-byte lengths there are */
} form;

static const form FORMS[] = {
    [BY_ZIP_LOCAL] = {0x04034b50, 30, 26, 2},  [BY_ZIP_CENTRAL] = {0x02014b50, 46, 28, 3}, [BY_ZIP_END64] = {0x06064b50, 56, 0, 0},
    [BY_ZIP_LOCATOR] = {0x07064b50, 20, 0, 0}, [BY_ZIP_END] = {0x06054b50, 22, 20, 1},
};
_Static_assert(sizeof FORMS / sizeof FORMS[0] == BY_ZIP_KINDS, "a form for each kind");

static const uint64_t IN_ZIP64 = 0xffffffff; /* the number stands in the ZIP64 field */

/* The little-endian number of `size` bytes. */
static uint64_t number(const char *at, size_t size)
{
  uint64_t value = 0;
  for (size_t i = size; i-- > 0;) {
    value = value << 8 | (unsigned char)at[i];
  }
  return value;
}

by_zip_kind by_zip_kind_of(const char *signature)
{
  size_t kind = 0;
  while (kind < BY_ZIP_KINDS && number(signature, BY_ZIP_SIGNATURE) != FORMS[kind].signature) {
    kind++;
  }
  return (by_zip_kind)kind;
}

size_t by_zip_record_size(by_zip_kind kind)
{
  return FORMS[kind].size;
}

size_t by_zip_behind_size(by_zip_kind kind, const char *record)
{
  size_t size = 0;
  for (size_t i = 0; i < FORMS[kind].length_number; i++) {
    size += number(record + FORMS[kind].lengths + 2 * i, 2);
  }
  return size;
}

/* Cuts the next extra field off `rest`; false where it is broken. */
static bool next_field(by_span *rest, unsigned *id, by_span *content)
{
  if (rest->size < 4) {
    return false;
  }
  const size_t size = number(rest->at + 2, 2);
  *id = (unsigned)number(rest->at, 2);
  *content = by_span_slice(*rest, 4, size);
  *rest = by_span_slice(*rest, 4 + size, rest->size);
  return content->size == size;
}

/* Takes a number out of the ZIP64 field where the header defers to it; false where the field is too short. */
static bool take_wide(by_span *field, uint64_t *value)
{
  if (*value != IN_ZIP64) {
    return true;
  }
  if (field->size < 8) {
    return false;
  }
  *value = number(field->at, 8);
  *field = by_span_slice(*field, 8, field->size);
  return true;
}

/* The name in the field "Info-ZIP Unicode Path", where it belongs to the name in the header. */
static const char *take_unicode_path(by_span field, by_zip_header *header)
{
  if (field.size < 5 || field.at[0] != 1 || number(field.at + 1, 4) != by_crc32(header->name)) {
    return NULL; /* stale, to be ignored */
  }
  const by_span path = by_span_slice(field, 5, field.size);
  const bool readable = by_utf8_valid(header->name) == header->name.size;
  if (readable && !by_span_equal(path, header->name)) {
    return "it gives the member two names";
  }
  header->name = path;
  return NULL;
}

/* The numbers that the header defers to the ZIP64 field, in their order there. */
static const char *take_zip64(by_span field, by_zip_header *header)
{
  const bool taken = take_wide(&field, &header->plain) && take_wide(&field, &header->packed) && take_wide(&field, &header->offset);
  return taken ? NULL : "its ZIP64 field is broken";
}

static bool is_deferred(const by_zip_header *header)
{
  return header->plain == IN_ZIP64 || header->packed == IN_ZIP64 || header->offset == IN_ZIP64;
}

static const char *read_fields(by_span fields, by_zip_header *header)
{
  enum { ZIP64 = 0x0001, UNICODE_PATH = 0x7075 };
  const char *fault = NULL;
  bool wide = false;
  while (fields.size != 0 && fault == NULL) {
    unsigned id = 0;
    by_span content = {0};
    if (!next_field(&fields, &id, &content)) {
      return "its extra fields are broken";
    }
    if (id == ZIP64) {
      fault = wide ? "it has two ZIP64 fields" : take_zip64(content, header);
      wide = true;
    } else if (id == UNICODE_PATH) {
      fault = take_unicode_path(content, header);
    }
  }
  return fault == NULL && !wide && is_deferred(header) ? "it has no ZIP64 field" : fault;
}

const char *by_zip_read_local(const char *record, by_span behind, by_zip_header *header)
{
  const size_t name = number(record + 26, 2);
  *header = (by_zip_header){.name = by_span_slice(behind, 0, name),
                            .flags = (unsigned)number(record + 6, 2),
                            .method = (unsigned)number(record + 8, 2),
                            .crc = (uint32_t)number(record + 14, 4),
                            .packed = number(record + 18, 4),
                            .plain = number(record + 22, 4)};
  return read_fields(by_span_slice(behind, name, behind.size), header);
}

bool by_zip_local_tells(const char *record, by_span behind, const by_zip_found *found)
{
  by_zip_header header = {.flags = 0};
  return by_zip_read_local(record, behind, &header) == NULL && header.crc == found->crc && header.packed == found->packed &&
         header.plain == found->plain;
}

/* What the upper half of the attributes says where they are a Unix mode. */
static char special_of(unsigned system, unsigned mode)
{
  enum { UNIX = 3, MACOS = 19, TYPE = 0170000 };
  static const struct {
    unsigned type;
    char letter;
  } SPECIAL[] = {{0120000, 'l'}, {0060000, 'b'}, {0020000, 'c'}, {0010000, 'p'}, {0140000, 's'}};
  for (size_t i = 0; i < sizeof SPECIAL / sizeof SPECIAL[0] && (system == UNIX || system == MACOS); i++) {
    if ((mode & TYPE) == SPECIAL[i].type) {
      return SPECIAL[i].letter;
    }
  }
  return '\0';
}

const char *by_zip_read_central(const char *record, by_span behind, by_zip_header *header)
{
  const size_t name = number(record + 28, 2);
  const size_t fields = number(record + 30, 2);
  *header = (by_zip_header){.name = by_span_slice(behind, 0, name),
                            .flags = (unsigned)number(record + 8, 2),
                            .method = (unsigned)number(record + 10, 2),
                            .crc = (uint32_t)number(record + 16, 4),
                            .packed = number(record + 20, 4),
                            .plain = number(record + 24, 4),
                            .offset = number(record + 42, 4),
                            .special = special_of((unsigned)number(record + 5, 1), (unsigned)number(record + 40, 2))};
  if (number(record + 34, 2) != 0) {
    return "it lies on another disk";
  }
  return read_fields(by_span_slice(behind, name, fields), header);
}

const char *by_zip_feature_of(by_zip_kind kind, const char *record, size_t behind)
{
  const bool described = kind == BY_ZIP_LOCAL || kind == BY_ZIP_CENTRAL;
  const unsigned flags = described ? (unsigned)number(record + (kind == BY_ZIP_LOCAL ? 6 : 8), 2) : 0;
  const size_t name = described ? number(record + FORMS[kind].lengths, 2) : 0;
  if (kind == BY_ZIP_END64 || kind == BY_ZIP_LOCATOR) {
    return "ZIP64";
  }
  if ((flags & ~(unsigned)(BY_ZIP_EFFORT | BY_ZIP_MARKED_UTF8)) != 0) {
    return "a data descriptor or unknown flags";
  }
  return behind != name ? "extra fields or a comment" : NULL;
}

const char *by_zip_check_end64(const char *record, const by_zip_directory *told)
{
  if (number(record + 4, 8) != 44 || number(record + 16, 8) != 0) {
    return "its ZIP64 end record is of an unknown form";
  }
  const bool right = number(record + 24, 8) == told->count && number(record + 32, 8) == told->count &&
                     number(record + 40, 8) == told->size && number(record + 48, 8) == told->offset;
  return right ? NULL : "its ZIP64 end record tells another count, size or place of the directory";
}

const char *by_zip_check_locator(const char *record, uint64_t end64)
{
  const bool right = number(record + 4, 4) == 0 && number(record + 8, 8) == end64 && number(record + 16, 4) == 1;
  return right ? NULL : "its ZIP64 locator does not lead to the ZIP64 end record";
}

/* Whether a number is as told, or deferred to the ZIP64 end record. */
static bool agrees(const char *at, size_t size, uint64_t told, bool wide)
{
  const uint64_t value = number(at, size);
  return value == told || (wide && value == (size == 2 ? 0xffff : IN_ZIP64));
}

const char *by_zip_check_end(const char *record, const by_zip_directory *told, uint64_t end64)
{
  const bool wide = end64 != 0;
  const bool right = agrees(record + 4, 2, 0, wide) && agrees(record + 6, 2, 0, wide) && agrees(record + 8, 2, told->count, wide) &&
                     agrees(record + 10, 2, told->count, wide) && agrees(record + 12, 4, told->size, wide) &&
                     agrees(record + 16, 4, told->offset, wide);
  return right ? NULL : "its end record tells another count, size or place of the directory";
}

/* Whether the descriptor without its signature, with sizes of `width` bytes, is right. */
static bool describes(const char *bytes, const by_zip_found *found, size_t width, bool with_crc)
{
  const bool sizes = number(bytes + 4, width) == found->packed && number(bytes + 4 + width, width) == found->plain;
  return sizes && (!with_crc || number(bytes, 4) == found->crc);
}

size_t by_zip_descriptor_size(const char *bytes, const by_zip_found *found, bool with_crc)
{
  static const uint32_t SIGNATURE = 0x08074b50;
  static const struct {
    size_t skip;
    size_t width;
  } LAYOUTS[] = {{BY_ZIP_SIGNATURE, 8}, {BY_ZIP_SIGNATURE, 4}, {0, 8}, {0, 4}};
  for (size_t i = 0; i < sizeof LAYOUTS / sizeof LAYOUTS[0]; i++) {
    const bool possible = LAYOUTS[i].skip == 0 || number(bytes, BY_ZIP_SIGNATURE) == SIGNATURE;
    if (possible && describes(bytes + LAYOUTS[i].skip, found, LAYOUTS[i].width, with_crc)) {
      return LAYOUTS[i].skip + 4 + 2 * LAYOUTS[i].width;
    }
  }
  return 0;
}
