/* SPDX-License-Identifier: BSD-2-Clause */
/* Cells of comma-separated values (RFC 4180). */
#ifndef BY_WRITE_CSV_OUT_H
#define BY_WRITE_CSV_OUT_H

#include "base/buffer.h"

/* The cell, in quotes where it needs them. */
void by_csv_add_cell(by_buffer *out, by_span cell) BY_NONNULL;
/* A comma, then the cell. */
void by_csv_add_next(by_buffer *out, by_span cell) BY_NONNULL;

#endif
