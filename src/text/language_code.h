/* SPDX-License-Identifier: BSD-2-Clause */
/* The code of a language in library catalogues. */
#ifndef BY_TEXT_LANGUAGE_CODE_H
#define BY_TEXT_LANGUAGE_CODE_H

#include "base/span.h"

#include <stdbool.h>

/* The three letters that ISO 639-2/B has for the language of a tag of BCP 47: "per" for fa-IR; empty where it has none. */
by_span by_language_code(by_span tag);
/* Whether there may be such a language: of two letters only those that ISO 639-1 has or once had; of three many have no code here; words of
 * four letters and more, such as "german", are registered for none. */
bool by_language_may_be(by_span tag);

#endif
