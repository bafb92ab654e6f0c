/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules about media overlays and collections of an EPUB of anybody. */
#ifndef BY_BASE_RULES_OVERLAY_H
#define BY_BASE_RULES_OVERLAY_H

#include "base/rule.h"

enum {
  BY_OVERLAY_EPUB_OVERLAY_MISMATCH, /* {1} the page, {2} what is wrong */
  BY_OVERLAY_EPUB_OVERLAY_CLIP,     /* {1} clipBegin, {2} clipEnd */
  BY_OVERLAY_EPUB_OVERLAY_FRAGMENT,
  BY_OVERLAY_EPUB_OVERLAY_DURATION,
  BY_OVERLAY_EPUB_COLLECTION_LINK, /* {1} the address, {2} what is wrong */
  BY_OVERLAY_RULES
};

extern const by_rule by_overlay_rules[];

#endif
