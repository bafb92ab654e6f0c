/* SPDX-License-Identifier: BSD-2-Clause */
/* Guessing between the encodings of a byte a character, by pairs of letters. For text/detect.c. */
#ifndef BY_TEXT_DETECT_BYTES_H
#define BY_TEXT_DETECT_BYTES_H

#include "text/detect.h"

/* Fills the guesses, best first and each giving another text, and decides where that is safe. */
bool by_detect_bytes(by_span source, by_arena *arena, by_detection *detection) BY_MUST_USE BY_NONNULL;

#endif
