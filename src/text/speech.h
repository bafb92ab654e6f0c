/* SPDX-License-Identifier: BSD-2-Clause */
/* A turn of a talk: its speaker, with the mark behind the name, and what is said. */
#ifndef BY_TEXT_SPEECH_H
#define BY_TEXT_SPEECH_H

#include "base/annotate.h"
#include "base/span.h"

/* The bytes of the speaker at the start of a text without blanks at its edges, with the colon or, behind a single letter, the dash that
 * ends it: "Q:", "The Editor:", "A -". 0 where there is none, or nothing follows. */
size_t by_speaker_size(by_span text);
/* The speaker without that mark and the blanks before it. */
by_span by_speaker_name(by_span text);

#endif
