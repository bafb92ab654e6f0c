/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether an image goes so far that a program which shows it could learn how large it is. */
#ifndef BY_CHECK_IMAGE_H
#define BY_CHECK_IMAGE_H

#include "base/annotate.h"
#include "base/span.h"

/* Each for bytes that begin as such an image does; WebP is not looked into. */
bool by_image_is_whole_png(by_span bytes) BY_MUST_USE;
bool by_image_is_whole_gif(by_span bytes) BY_MUST_USE;
bool by_image_is_whole_jpeg(by_span bytes) BY_MUST_USE;

#endif
