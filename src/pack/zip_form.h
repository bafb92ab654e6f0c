/* SPDX-License-Identifier: BSD-2-Clause */
/* The one form that the headers of a ZIP have in the archival profile. Private to the scanner of ZIPs. */
#ifndef BY_PACK_ZIP_FORM_H
#define BY_PACK_ZIP_FORM_H

#include "pack/zip_scan.h"

/* Whether the directory, in which the names of the entries lie, says of every member what this program writes; else epub-zip-form. */
void by_zip_check_forms(const by_zip_entries *entries, by_findings *findings) BY_NONNULL;

#endif
