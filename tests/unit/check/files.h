/* SPDX-License-Identifier: BSD-2-Clause */
/* Files of the source tree, for tests that share their material with others. */
#ifndef BY_TESTS_CHECK_FILES_H
#define BY_TESTS_CHECK_FILES_H

#include "base/buffer.h"

/* The file at a path relative to the root of the sources, to be dropped by the caller. */
by_buffer by_file_of_source(const char *path);
/* What stands before the next tab of the line, which loses it. */
by_span by_next_column(by_span *line);
/* What stands before the next line end of the text, which loses it. */
by_span by_next_line(by_span *text);
/* Puts `to` for the first `from`, which must be there. */
void by_replace_first(by_buffer *text, by_span from, by_span to);

#endif
