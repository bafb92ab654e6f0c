/* SPDX-License-Identifier: BSD-2-Clause */
/* Headers of a tar that only say something about the next member: GNU's long name, pax records. */
#ifndef BY_PACK_TAR_EXTENSION_H
#define BY_PACK_TAR_EXTENSION_H

#include "base/annotate.h"
#include "base/span.h"

/* Whether a header of this type is one. */
bool by_tar_is_extension(char type);
/* Reads its content. `name`: of the next member, a part of the content, where it gives one; else unchanged. False where it is not well
 * formed, or says something that would change what the next member is: only names are read. */
bool by_tar_read_extension(char type, by_span content, by_span *name) BY_MUST_USE BY_NONNULL;

#endif
