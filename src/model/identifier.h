/* SPDX-License-Identifier: BSD-2-Clause */
/* The shapes of identifiers that a record holds. Whether what they name exists is nobody's to say here. */
#ifndef BY_MODEL_IDENTIFIER_H
#define BY_MODEL_IDENTIFIER_H

#include "base/arena.h"

typedef enum by_issn_verdict {
  BY_ISSN_VALID,
  BY_ISSN_FORMAT,     /* not NNNN-NNNC */
  BY_ISSN_CHECK_DIGIT /* the last character is not what the others demand */
} by_issn_verdict;

/* ISO 3297: seven digits with the weights 8 to 2, modulus 11, X for ten. */
by_issn_verdict by_issn_judge(by_span issn);
/* The check character that the first seven digits of NNNN-NNNC demand. */
char by_issn_check_digit(by_span issn);
/* Whether the tag is well-formed by BCP 47 (RFC 5646, section 2.1), grandfathered tags left aside. */
bool by_language_tag_is_well_formed(by_span tag);
/* Whether Windows takes the name for one of its devices: CON, PRN, AUX, NUL, COM1 to COM9, LPT1 to LPT9, whatever follows the first dot. */
bool by_name_is_device(by_span name);
/* A letter or digit, then 1 to 79 letters, digits, hyphens and underscores; no device. */
bool by_package_id_is_valid(by_span id);
/* The package id of a file: its stem, in which any run of blanks and marks is a hyphen; the stem as it is where that is no id, for letters
 * are never guessed. False where memory is short. */
bool by_package_id_make(by_span stem, by_arena *arena, by_span *id) BY_MUST_USE BY_NONNULL;
/* An absolute http or https URI in ASCII without blanks. */
bool by_web_uri_is_valid(by_span uri);
/* "232" or "232-233" without leading zeros, the second not below the first. */
bool by_issue_number_is_valid(by_span number);

/* A file's name without its last extension; a name that only begins with a dot is kept whole. */
by_span by_file_stem(by_span name);

#endif
