/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes small editions by hand, a line a block, and gives the parts of their EPUB. */
#ifndef BY_TESTS_MAKER_H
#define BY_TESTS_MAKER_H

#include "write/editing.h"
#include "write/epub.h"

enum { BY_MAKER_BLOCKS = 16, BY_MAKER_ARTICLES = 1200, BY_MAKER_AGENTS = 4, BY_MAKER_BYTES = 4096 };

typedef struct by_maker {
  by_arena *arena;
  by_text text;
  by_issue issue;
  by_record record;
  by_edition edition;
  by_changes changes;
  by_artifacts parts;
  char bytes[BY_MAKER_BYTES];
  size_t size;
  size_t line;
  by_block masthead[BY_MAKER_BLOCKS];
  by_block back[BY_MAKER_BLOCKS];
  by_block blocks[BY_MAKER_BLOCKS]; /* of all articles */
  size_t block_count;
  by_article articles[BY_MAKER_ARTICLES];
  by_article_record article_records[BY_MAKER_ARTICLES];
  by_agent agents[BY_MAKER_AGENTS];
} by_maker;

int by_maker_open(void **state);
int by_maker_close(void **state);

by_value by_maker_value(const char *text, by_state state);
/* Adds a line to the text and a block for it: of the masthead, of the back, or of the last article. */
by_block *by_maker_add_masthead(by_maker *maker, const char *text);
by_block *by_maker_add_back(by_maker *maker, const char *text);
by_article *by_maker_add_article(by_maker *maker);
by_block *by_maker_add_block(by_maker *maker, by_block_kind kind, const char *text);
/* The author of the last article. */
by_agent *by_maker_add_author(by_maker *maker, const char *name, by_state state);
/* Writes the EPUB in this language, its direction the language's. */
void by_maker_write(by_maker *maker, const char *language);
/* The bytes of a part, NUL behind them; fails where there is no such part. */
const char *by_maker_part(const by_maker *maker, const char *path);

#endif
