/* SPDX-License-Identifier: BSD-2-Clause */
/* ZIP containers by libzip: an EPUB from parts in memory, deterministic. */
#ifndef BY_PACK_ZIP_H
#define BY_PACK_ZIP_H

#include "base/finding.h"
#include "base/status.h"
#include "model/artifact.h"

typedef struct by_packer by_packer; /* a deflate compressor, used again for every container of a thread */

void by_packer_free(by_packer *packer);
by_packer *by_packer_new(void) BY_OWNED_BY(by_packer_free);
/* Appends the EPUB (mimetype first and stored, then the parts in their order, deflated at level 6) to `out`. */
by_status by_pack_epub(by_packer *packer, const by_artifacts *parts, by_buffer *out) BY_MUST_USE BY_NONNULL;
enum { BY_ZIP_FRONT = 1 << 16 };

/* Looks at the first member of a ZIP as a reader of magic numbers does: it must be `mimetype`, stored, without extra field, and hold
 * exactly application/epub+zip. Of more than
 * BY_ZIP_FRONT bytes the rest is not looked at. Findings epub-mimetype-*; none where the bytes are no ZIP at all (by_unzip_open says so).
 */
void by_check_mimetype(by_span bytes, by_findings *findings) BY_NONNULL;

#endif
