/* SPDX-License-Identifier: BSD-2-Clause */
/* One output file on its way: written without its name, then given it, or taken back. Part of commit.h. */
#ifndef BY_CLI_COMMIT_FILE_H
#define BY_CLI_COMMIT_FILE_H

#include "base/arena.h"

typedef enum by_stage {
  BY_STAGE_WRITTEN,   /* has no name, or that of a temporary */
  BY_STAGE_NEW,       /* has its name, where nothing was */
  BY_STAGE_EXCHANGED, /* has its name; the file that was there has the temporary's */
  BY_STAGE_REPLACED   /* has its name; the file that was there is gone */
} by_stage;

typedef struct by_file {
  int folder;        /* descriptor of the folder where it belongs */
  bool folder_owned; /* closed with the file: a link led elsewhere */
  const char *name;  /* within the folder */
  char *temporary;   /* room for the name of a temporary */
  bool temporary_used;
  int descriptor;
  int replaced; /* descriptor of the file that has the temporary's name, by which it is locked; -1: there is none */
  by_stage stage;
} by_file;

/* What stands of the output's name in that of a temporary: its beginning, where there is no room for all. */
by_span by_temporary_part(by_span name);
/* Opens a temporary in file->folder for file->name and writes the bytes; 0, or errno, and then nothing is left. */
int by_file_write(by_file *file, by_span bytes, by_arena *arena) BY_MUST_USE BY_NONNULL;
/* Writes more bytes to it; 0, or errno. */
int by_file_append(const by_file *file, by_span bytes) BY_MUST_USE BY_NONNULL;
/* Gives the file its name; 0, or errno: EEXIST where a file has it and `replace` is false, EISDIR where what has it is no regular file. */
int by_file_publish(by_file *file, bool replace) BY_MUST_USE BY_NONNULL;
/* Undoes what was done: the name is as it was before, as far as the system can; nothing else is left. */
void by_file_revert(by_file *file) BY_NONNULL;
/* Ends a published file; what it replaced is gone. */
void by_file_finish(by_file *file) BY_NONNULL;

#endif
