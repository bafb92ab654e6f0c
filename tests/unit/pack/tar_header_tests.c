/* SPDX-License-Identifier: BSD-2-Clause */
/* Headers of tars as other programs write them: which forms of numbers and marks are read, and which are not. */
#include "pack/tar_header.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

/* Bytes that differ from those of GNU tar, and how the checksum is written: 'd' stands for each of its six digits, 'b' for a blank instead
 * of the first, which is a zero. */
typedef struct writing {
  const char *title;
  const char *bytes; /* of `size` */
  size_t at;
  size_t size;
  const char *checksum;
  bool sound;
  uint64_t read; /* the size */
} writing;

static const char USUAL[] = "dddddd\0 ";
static const char FROM_GIT[] = "0dddddd";
static const char BLANK[] = "bddddd\0 ";

static const writing WRITINGS[] = {
    {"GNU tar", "", 0, 0, USUAL, true, 1},
    {"git", "", 0, 0, FROM_GIT, true, 1},
    {"blanks before numbers", "          1", 124, 12, BLANK, true, 1},
    {"blank before the checksum alone", "", 0, 0, BLANK, false, 0},
    {"no end", "", 0, 0, "dddddd  ", false, 0},
    {"two ends", "", 0, 0, "dddddd\0\0", false, 0},
    {"no mark", "\0\0\0\0\0\0\0\0", 257, 8, USUAL, true, 1},
    {"another mark", "usta\0\0\0\0", 257, 8, USUAL, false, 0},
    {"owner in binary", "\x80\0\0\0\1\0\0\0", 108, 8, USUAL, true, 1},
    {"size in binary", "\x80\0\0\0\0\0\0\2\0\0\0\1", 124, 12, USUAL, true, 0x200000001},
    {"size in binary that digits can hold", "\x80\0\0\0\0\0\0\0\0\0\0\3", 124, 12, USUAL, true, 3},
    {"negative size", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 124, 12, USUAL, false, 0},
    {"size that nothing holds", "\x80\1\0\0\0\0\0\0\0\0\0\0", 124, 12, USUAL, false, 0},
    {"no digits", "            ", 124, 12, USUAL, false, 0},
};

static void put_checksum(char block[BY_TAR_BLOCK], const char *form)
{
  enum { AT = 148, SIZE = 8 };
  char digits[SIZE];
  unsigned sum = 0;
  size_t taken = 0;
  memcpy(block + AT, "        ", SIZE);
  for (size_t i = 0; i < BY_TAR_BLOCK; i++) {
    sum += (unsigned char)block[i];
  }
  (void)snprintf(digits, sizeof digits, "%06o", sum & 0777777U);
  for (size_t i = 0; i < SIZE; i++) {
    const bool digit = form[i] == 'd' || form[i] == 'b';
    block[AT + i] = form[i] == 'b' ? ' ' : form[i];
    block[AT + i] = form[i] == 'd' ? digits[taken] : block[AT + i];
    taken += digit;
  }
}

static void check_writing(const writing *it)
{
  char block[BY_TAR_BLOCK] = "a";
  static const char NUMBERS[] = "0000644\0000001750\0000001750\00000000000001\00014700000000";
  memcpy(block + 100, NUMBERS, sizeof NUMBERS);
  block[156] = '0';
  memcpy(block + 257, "ustar  ", 8);
  memcpy(block + it->at, it->bytes, it->size);
  put_checksum(block, it->checksum);
  by_tar_header header = {.size = 0};
  const char *fault = by_tar_read_header((by_span){.at = block, .size = sizeof block}, &header);
  if ((fault == NULL) != it->sound || header.size != it->read) {
    fail_msg("%s: %s", it->title, fault == NULL ? "read" : fault);
  }
}

static void headers_of_others(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof WRITINGS / sizeof WRITINGS[0]; i++) {
    check_writing(&WRITINGS[i]);
  }
}

int by_pack_tar_header_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(headers_of_others),
  };
  return cmocka_run_group_tests_name("tar headers", tests, NULL, NULL);
}
