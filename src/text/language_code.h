/* SPDX-License-Identifier: BSD-2-Clause */
/* The code of a language in library catalogues. */
#ifndef BY_TEXT_LANGUAGE_CODE_H
#define BY_TEXT_LANGUAGE_CODE_H

#include "base/span.h"

/* The three letters that ISO 639-2/B has for the language of a tag of BCP 47: "per" for fa-IR; empty where it has none. */
by_span by_language_code(by_span tag);

#endif
