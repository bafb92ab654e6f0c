/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers must be octal digits, with blanks before them or a blank or NUL behind; sizes, owners and times may have GNU's
 * binary form. Tars from before POSIX, without a mark, are read, too. */
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

bool by_tar_is_zero(by_span bytes)
{
  size_t i = 0;
  while (i < bytes.size && bytes.at[i] == '\0') {
    i++;
  }
  return i == bytes.size;
}

/* Old and some present writers fill up with blanks instead of zeros. */
static size_t leading_blanks(by_span digits)
{
  size_t i = 0;
  while (i < digits.size && digits.at[i] == ' ') {
    i++;
  }
  return i;
}

static bool read_octal(by_span digits, uint64_t *number)
{
  size_t i = 0;
  digits = by_span_slice(digits, leading_blanks(digits), digits.size);
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
  return number.size != 0 && ((unsigned char)number.at[0] & 0x80) != 0;
}

/* Bytes from the high one on. Some writers give every size so. */
static bool read_binary(by_span bytes, uint64_t *number)
{
  enum { EIGHT = 8 };
  bool sound = (unsigned char)bytes.at[0] == 0x80;
  *number = 0;
  for (size_t i = 1; i < bytes.size; i++) {
    const unsigned char byte = (unsigned char)bytes.at[i];
    sound = sound && (i + EIGHT >= bytes.size || byte == 0);
    *number = *number << EIGHT | byte;
  }
  return sound && *number <= INT64_MAX;
}

/* The checksum covers every byte but its own, so its form is fixed: digits, then NUL and blank, or NUL alone as git writes it. Blanks may
 * stand before it where they stand before the size. */
static bool checksum_is_exact(by_span block)
{
  const by_span checksum = field_of(block, NUMBER_FIELDS[CHECKSUM]);
  const by_span digits = by_span_slice(checksum, leading_blanks(checksum), checksum.size);
  const char *blank = memchr(digits.at, ' ', digits.size);
  const char *end = memchr(checksum.at, '\0', checksum.size);
  const bool closed = blank == checksum.at + 7 ? end == checksum.at + 6 : blank == NULL && end == checksum.at + 7;
  return closed && (digits.size == checksum.size || leading_blanks(field_of(block, NUMBER_FIELDS[SIZE])) != 0);
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

/* GNU tar writes large numbers in binary; owners and times are of no interest here. */
static bool read_number(by_span text, size_t number, uint64_t *value)
{
  if (is_binary(text) && number != MODE && number != CHECKSUM) {
    return number != SIZE || read_binary(text, value);
  }
  return read_octal(text, value);
}

static bool numbers_are_sound(by_span block, uint64_t numbers[NUMBERS])
{
  bool sound = true;
  for (size_t i = 0; i < NUMBERS && sound; i++) {
    sound = read_number(field_of(block, NUMBER_FIELDS[i]), i, &numbers[i]);
  }
  return sound;
}

static bool sum_is_right(by_span block, uint64_t checksum)
{
  return checksum == sum_of(block) && checksum_is_exact(block);
}

/* A header from before POSIX. */
static bool is_old(by_span block)
{
  uint64_t checksum = 0;
  return by_tar_is_zero(field_of(block, MAGIC)) && read_octal(field_of(block, NUMBER_FIELDS[CHECKSUM]), &checksum) &&
         sum_is_right(block, checksum);
}

bool by_tar_is_header(by_span block)
{
  return block.size >= BY_TAR_BLOCK && (is_gnu(block) || is_ustar(block) || is_old(block));
}

const char *by_tar_read_header(by_span block, by_tar_header *header)
{
  uint64_t numbers[NUMBERS] = {0};
  if (!by_tar_is_header(block)) {
    return "it has neither the mark of a tar nor a right checksum";
  }
  if (!numbers_are_sound(block, numbers)) {
    return "a number in it is neither octal nor in GNU's binary form";
  }
  if (!sum_is_right(block, numbers[CHECKSUM])) {
    return "its checksum is wrong";
  }
  const char type = block.at[TYPE_AT];
  *header = (by_tar_header){.name = text_of(block, NAME), .size = numbers[SIZE], .type = (char)(type == '\0' ? '0' : type)};
  if (is_ustar(block)) {
    header->prefix = text_of(block, PREFIX);
  } else if (!is_gnu(block) && header->type == '0' && by_span_ends(header->name, by_span_of("/"))) {
    header->type = '5'; /* folders had no type of their own */
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
