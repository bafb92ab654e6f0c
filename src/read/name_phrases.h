/* SPDX-License-Identifier: BSD-2-Clause */
/* Phrases around names: politeness, articles, the preposition that tells whose a text is, what a text was taken from. In shadow text. */
#ifndef BY_READ_NAME_PHRASES_H
#define BY_READ_NAME_PHRASES_H

#include "base/span.h"

/* The text from its first name on, where only politeness precedes that: "the esteemed, learned X"; else the text as it is. */
by_span by_behind_epithets(by_span text);
/* The text behind "the late" and its like, where a title or a given name follows; else the text as it is. */
by_span by_behind_article(by_span text);
/* The name behind "by" written together with it, at the start of the text; empty where it is not. */
by_span by_behind_preposition(by_span text);
/* The name that follows what the text was taken from: "from the lectures that Sheikh X gives"; empty where the text is no such line. */
by_span by_derived_name(by_span text);

#endif
