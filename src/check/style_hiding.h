/* SPDX-License-Identifier: BSD-2-Clause */
/* Declarations of a style sheet that change what readers see of a text. Private to the epub files of this folder. */
#ifndef BY_CHECK_STYLE_HIDING_H
#define BY_CHECK_STYLE_HIDING_H

#include "check/style_token.h"

typedef struct by_style_hiding by_style_hiding;

/* What must not be said of the property, or NULL where it can do no harm. */
const by_style_hiding *by_style_hiding_of(by_span property) BY_MUST_USE;
/* Whether the token, in the value of that property, hides text, adds words or moves text out of sight or order. */
bool by_style_hides(const by_style_hiding *hiding, by_style_token token) BY_MUST_USE BY_NONNULL;

#endif
