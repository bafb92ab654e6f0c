/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers must be octal digits closed by a blank or NUL; only owners and times may have GNU's binary form, as they are not used. */
#include "pack/tar_header.h"

#include <stdio.h>

typedef struct field {
  size_t offset;
  size_t size;
} field;

enum number { MODE, OWNER, GROUP, SIZE, TIME, CHECKSUM, NUMBERS };

static const field NUMBER_FIELDS[] = {
    [MODE] = {100, 8}, [OWNER] = {108, 8}, [GROUP] = {116, 8}, [SIZE] = {124, 12}, [TIME] = {136, 12}, [CHECKSUM] = {148, 8},
};
_Static_assert(sizeof NUMBER_FIELDS / sizeof NUMBER_FIELDS[0] == NUMBERS, "a place for each number");

static const field NAME = {0, 100};
static const field MAGIC = {257, 8};
static const field PREFIX = {345, 155};
enum { TYPE_AT = 156 };

static by_span field_of(by_span block, field where)
{
  return by_span_slice(block, where.offset, where.size);
}

/* Up to the first NUL. */
static by_span text_of(by_span block, field where)
{
  by_span text = field_of(block, where);
  const char *end = memchr(text.at, '\0', text.size);
  if (end != NULL) {
    text.size = (size_t)(end - text.at);
  }
  return text;
}

static bool is_gnu(by_span block)
{
  static const char GNU[] = "ustar  ";
  return by_span_equal(field_of(block, MAGIC), (by_span){.at = GNU, .size = sizeof GNU});
}

static bool is_ustar(by_span block)
{
  static const char USTAR[] = "ustar\00000";
  return by_span_equal(field_of(block, MAGIC), (by_span){.at = USTAR, .size = sizeof USTAR - 1});
}

bool by_tar_is_header(by_span block)
{
  return block.size >= BY_TAR_BLOCK && (is_gnu(block) || is_ustar(block));
}

bool by_tar_is_zero(by_span bytes)
{
  size_t i = 0;
  while (i < bytes.size && bytes.at[i] == '\0') {
    i++;
  }
  return i == bytes.size;
}

static bool read_octal(by_span digits, uint64_t *number)
{
  size_t i = 0;
  *number = 0;
  for (; i < digits.size && digits.at[i] >= '0' && digits.at[i] <= '7'; i++) {
    *number = *number << 3 | (uint64_t)(digits.at[i] - '0');
  }
  if (i == 0) {
    return false;
  }
  for (; i < digits.size; i++) {
    if (digits.at[i] != ' ' && digits.at[i] != '\0') {
      return false;
    }
  }
  return true;
}

static bool is_binary(by_span number)
{
  return ((unsigned char)number.at[0] & 0x80) != 0;
}

/* The checksum covers every byte but its own, so its form is fixed: six digits, NUL, blank. */
static bool checksum_is_exact(by_span block)
{
  const by_span checksum = field_of(block, NUMBER_FIELDS[CHECKSUM]);
  const char *blank = memchr(checksum.at, ' ', checksum.size);
  return memchr(checksum.at, '\0', checksum.size) == checksum.at + 6 && blank == checksum.at + 7;
}

static uint64_t sum_of(by_span block)
{
  const field checksum = NUMBER_FIELDS[CHECKSUM];
  uint64_t sum = 0;
  for (size_t i = 0; i < BY_TAR_BLOCK; i++) {
    const bool own = i >= checksum.offset && i < checksum.offset + checksum.size;
    sum += own ? ' ' : (unsigned char)block.at[i];
  }
  return sum;
}

/* GNU tar writes large owners and times in binary; they are of no interest here. */
static bool may_be_binary(size_t number)
{
  return number == OWNER || number == GROUP || number == TIME;
}

static bool numbers_are_sound(by_span block, uint64_t numbers[NUMBERS])
{
  bool sound = true;
  for (size_t i = 0; i < NUMBERS && sound; i++) {
    const by_span text = field_of(block, NUMBER_FIELDS[i]);
    sound = may_be_binary(i) && is_binary(text);
    sound = sound || read_octal(text, &numbers[i]);
  }
  return sound;
}

const char *by_tar_read_header(by_span block, by_tar_header *header)
{
  uint64_t numbers[NUMBERS] = {0};
  if (!by_tar_is_header(block)) {
    return "it has no mark of ustar or GNU tar";
  }
  if (!numbers_are_sound(block, numbers)) {
    return "a number is not octal";
  }
  if (numbers[CHECKSUM] != sum_of(block) || !checksum_is_exact(block)) {
    return "its checksum is wrong";
  }
  const char type = block.at[TYPE_AT];
  *header = (by_tar_header){.name = text_of(block, NAME), .size = numbers[SIZE], .type = (char)(type == '\0' ? '0' : type)};
  if (!is_gnu(block)) {
    header->prefix = text_of(block, PREFIX);
  }
  return NULL;
}

/* Writes the text there, without a NUL behind it. */
static void put(char *block, size_t offset, by_span text)
{
  memcpy(block + offset, text.size == 0 ? "" : text.at, text.size);
}

/* What is the same in every header. */
static void put_fixed(char *block)
{
  static const struct {
    size_t offset;
    const char *text;
  } FIXED[] = {{100, "000644 "}, {108, "000000 "}, {116, "000000 "}, {136, "02263523000 "}, /* 1980-01-01T00:00:00Z */
               {156, "0"},       {257, "ustar"},   {263, "00"},      {329, "000000 "},      {337, "000000 "}};
  for (size_t i = 0; i < sizeof FIXED / sizeof FIXED[0]; i++) {
    put(block, FIXED[i].offset, by_span_of(FIXED[i].text));
  }
}

bool by_tar_is_plain(by_span block, const by_tar_header *header)
{
  char plain[BY_TAR_BLOCK] = {0};
  char digits[24];
  const by_span whole = {.at = plain, .size = sizeof plain};
  put_fixed(plain);
  put(plain, NAME.offset, header->name);
  put(plain, PREFIX.offset, header->prefix);
  (void)snprintf(digits, sizeof digits, "%011llo ", (unsigned long long)header->size & 077777777777U);
  put(plain, NUMBER_FIELDS[SIZE].offset, by_span_of(digits));
  (void)snprintf(digits, sizeof digits, "%06llo", (unsigned long long)sum_of(whole));
  put(plain, NUMBER_FIELDS[CHECKSUM].offset, by_span_of(digits));
  plain[NUMBER_FIELDS[CHECKSUM].offset + 7] = ' ';
  return by_span_equal(block, whole);
}
