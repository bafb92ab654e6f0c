/* SPDX-License-Identifier: BSD-2-Clause */
/* The metadata documents beside the editions: our record, Dublin Core, MODS, PREMIS, Archivematica's metadata.csv, and the
 * spreadsheet for archivists. */
#ifndef BY_WRITE_METADATA_H
#define BY_WRITE_METADATA_H

#include "write/edition.h"

/* NAME.record.xml, valid against schemas/record.rng. read/record_file.h reads it back. */
void by_write_record(const by_record *record, by_buffer *out) BY_NONNULL;
/* dc.xml: simple Dublin Core. */
void by_write_dublin_core(const by_edition *edition, by_buffer *out) BY_NONNULL;
/* The EPUB's linked record, MODS 3.8. */
void by_write_mods(const by_edition *edition, by_buffer *out) BY_NONNULL;
/* Archivematica's metadata.csv for the three representations (paths below data/). */
void by_write_metadata_csv(const by_edition *edition, const by_artifacts *representations, by_buffer *out) BY_NONNULL;
/* The header of issues.csv (model/sheet.h), behind a byte order mark, by which spreadsheets know UTF-8. */
void by_write_sheet_head(by_buffer *out) BY_NONNULL;
/* Its row for one issue. `file`: as the row shall name it; `note`: the archivist's, may be empty. */
void by_write_sheet_row(const by_record *record, by_span file, by_span note, by_buffer *out) BY_NONNULL;
/* PREMIS 3 for the representations, whose digests must be known: source, TEI, EPUB, in this order. */
void by_write_premis(const by_edition *edition, const by_artifacts *representations, by_buffer *out) BY_NONNULL;

#endif
