/* SPDX-License-Identifier: BSD-2-Clause */
/* ICU keeps tables of encodings that were once used. */
#include "text/unicode_end.h"

#include <unicode/uclean.h>

void by_unicode_end(void)
{
  u_cleanup();
}
