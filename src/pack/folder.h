/* SPDX-License-Identifier: BSD-2-Clause */
/* The files of an EPUB that is kept in a folder instead of a ZIP. */
#ifndef BY_PACK_FOLDER_H
#define BY_PACK_FOLDER_H

#include "base/finding.h"
#include "model/artifact.h"

/* Holds the files against what EPUB 3.3, section 4.2, says of a container, as far as it is not about the ZIP: the content of mimetype, and
 * names. BY_REFUSED where a name is not fit to be read on. */
by_status by_check_folder(const by_artifacts *files, by_arena *arena, by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif
