/* SPDX-License-Identifier: BSD-2-Clause */
/* Words of names: of persons, of their titles, of the places that they write from. All in shadow text. */
#ifndef BY_READ_NAME_WORDS_H
#define BY_READ_NAME_WORDS_H

#include "base/span.h"

bool by_is_given_name(by_span word);
/* A title in Latin or Cyrillic script, with or without its full stop: no part of the name. */
bool by_is_title_of_person(by_span word);
/* A title in Arabic script: part of the name, and a sign of one. */
bool by_is_honorific(by_span word);
/* A town that letters and articles are signed from. */
bool by_is_place_before_name(by_span word);

#endif
