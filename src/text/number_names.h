/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers in words, 1 to 999, in the languages whose periodicals number their issues so: Arabic, Ottoman, Pashto, Urdu, Kurdish,
 * Turkish, Russian, Esperanto, and the larger Germanic and Romance languages. Cardinals,
 * ordinals, either gender. Persian ones are read by words.h. */
#ifndef BY_TEXT_NUMBER_NAMES_H
#define BY_TEXT_NUMBER_NAMES_H

#include "text/words.h"

/* The number whose words begin the shadow text; false where none do. */
bool by_number_named(by_span text, by_number *number) BY_MUST_USE BY_NONNULL;

#endif
