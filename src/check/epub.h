/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB 3.3 in the archival profile: the publications that this program writes, opened once from the members of their container and held
 * against the rules that no grammar can say. The container's bytes and its mimetype are the business of pack/zip. */
#ifndef BY_CHECK_EPUB_H
#define BY_CHECK_EPUB_H

#include "check/schema.h"
#include "model/artifact.h"

/* One line of the manifest. */
typedef struct by_publication_item {
  by_span id;
  by_span path; /* within the container; empty where the href leads outside it */
  by_span media_type;
  by_span properties;        /* words separated by spaces; may be empty */
  size_t line;               /* in the package document */
  size_t position;           /* of its first itemref in the spine, from 1; 0: not in the spine */
  const by_artifact *member; /* NULL: the container has no such file */
  struct _xmlDoc *document;  /* of XHTML and NCX, owned by the publication; NULL where it is neither, or could not be read */
} by_publication_item;

/* All but the documents lives in the arena it was opened with, and borrows from the members. */
typedef struct by_publication {
  const by_artifacts *members;
  const by_artifact **members_by_path; /* sorted */
  by_span package_path;
  struct _xmlDoc *package;    /* NULL where it could not be read: then there is nothing below */
  by_publication_item *items; /* in the order of the manifest */
  size_t item_count;
  by_publication_item **items_by_path; /* sorted; so the next */
  by_publication_item **items_by_id;
  by_publication_item **spine; /* in reading order; itemrefs that lead nowhere, and repeated ones, are left out */
  size_t spine_count;
  by_publication_item *navigation; /* the item with the property nav, or NULL */
  by_publication_item *ncx;        /* the item that spine/@toc names, or NULL */
} by_publication;

/* Finds and parses container, package document, XHTML and NCX, each valid by its grammar, each once. BY_REFUSED where something is missing
 * or invalid (with findings); what could be read stands in `publication` even then, and may be checked. Close it whatever the result. */
by_status by_publication_open(by_schemas *schemas, const by_artifacts *members, by_arena *arena, by_findings *findings,
                              by_publication *publication) BY_MUST_USE BY_NONNULL;
/* Frees the documents. */
void by_publication_close(by_publication *publication) BY_NONNULL;

/* Holds the publication against the rules epub-* (base/rules_epub.h, base/rules_content.h). BY_REFUSED where one of severity error is
 * broken. */
by_status by_check_epub(const by_publication *publication, by_arena *arena, by_findings *findings) BY_MUST_USE BY_NONNULL;

#endif
