/* SPDX-License-Identifier: BSD-2-Clause */
/* Language tags (BCP 47) in their one form. */
#ifndef BY_MODEL_LANGUAGE_TAG_H
#define BY_MODEL_LANGUAGE_TAG_H

#include "base/arena.h"

/* The tag with the usual letters small and large (RFC 5646, section 2.1.1), and without the script that the registry says goes without
 * saying: fa for FA and fa-Arab. Itself where there is nothing to change; a tag that is not well-formed stays as it is. False where memory
 * is short. */
bool by_language_tag_make(by_span tag, by_arena *arena, by_span *made) BY_MUST_USE BY_NONNULL_AT(2, 3);
/* The two letters that BCP 47 has for a language given by three of ISO 639: "fa" for fas, per and pes; empty where it has none. */
by_span by_language_tag_short(by_span tag);

#endif
