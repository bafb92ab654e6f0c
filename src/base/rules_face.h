/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about what readers see of an EPUB that this program made. */
#ifndef BY_BASE_RULES_FACE_H
#define BY_BASE_RULES_FACE_H

#include "base/rule.h"

enum { BY_FACE_EPUB_SHOWN_DIFFERS, BY_FACE_EPUB_SHOWN_STRAY, BY_FACE_EPUB_DIR_MISMATCH, BY_FACE_EPUB_BLOCK_MISMATCH, BY_FACE_RULES };

extern const by_rule by_face_rules[];

#endif
