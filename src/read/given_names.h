/* SPDX-License-Identifier: BSD-2-Clause */
/* Given names, by which a bare line is taken for the name of a person. */
#ifndef BY_READ_GIVEN_NAMES_H
#define BY_READ_GIVEN_NAMES_H

#include "read/word_list.h"

/* given_names_arabic.c */
extern const by_word_list by_given_names_arabic[];
/* given_names.c */
extern const by_word_list by_given_names[];

#endif
