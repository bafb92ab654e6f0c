/* SPDX-License-Identifier: BSD-2-Clause */
/* EPUB 3.3, opened once from the members of a container and held against rules: those of the archival profile, for the publications that
 * this program writes, or those for the publications of anybody. The container's bytes and its mimetype are the business of pack/zip. */
#ifndef BY_CHECK_EPUB_H
#define BY_CHECK_EPUB_H

#include "check/schema.h"
#include "model/holdings.h"

/* One line of the manifest. */
typedef struct by_publication_item {
  by_span id;
  by_span path; /* within the container; empty where the href leads outside it */
  by_span href; /* as it stands; so the next */
  by_span media_type;
  by_span properties;       /* words separated by spaces; may be empty */
  by_span fallback;         /* id of the item to show in its place; empty: none */
  by_position spot;         /* in the package document */
  size_t position;          /* of its first itemref in the spine, from 1; 0: not in the spine */
  const by_holding *member; /* NULL: the container has no such file */
  bool encrypted;           /* META-INF/encryption.xml says so: its bytes say nothing */
  bool readable;            /* it is XHTML or NCX (in general SVG, MathML or SMIL too) and was parsed, once its turn has come */
} by_publication_item;

/* All but the documents lives in the arena it was opened with, and borrows from the members and the package document. */
typedef struct by_publication {
  const by_holdings *members;
  const by_holding **members_by_path; /* sorted */
  const struct by_opening *opening;   /* how its documents are read */
  by_span package_path;
  struct _xmlDoc *package;    /* NULL where it could not be read: then there is nothing below */
  by_publication_item *items; /* in the order of the manifest */
  size_t item_count;
  by_publication_item **items_by_path; /* sorted; so the next */
  by_publication_item **items_by_id;
  by_publication_item **spine; /* in reading order; itemrefs that lead nowhere, and repeated ones, are left out */
  size_t spine_count;
  by_position spine_spot;          /* in the package document; 0: it has none */
  by_publication_item *navigation; /* the item with the property nav, or NULL */
  by_publication_item *ncx;        /* the item that spine/@toc names, or NULL */
  struct _xmlDoc *encryption;      /* META-INF/encryption.xml in general; NULL: there is none */
  by_findings *shown;              /* gets what is wrong with what its pages show; NULL: this program did not make it */
  const struct by_record *record;  /* that it was made with; NULL: it is not at hand */
  unsigned *level;                 /* gets the level of normalisation that the colophon tells of; so, too */
  struct by_tei_blocks *blocks;    /* of the TEI beside it; NULL: there is none */
  bool lone;                       /* a document without its container: what it names is not looked for */
  by_span lone_name;               /* its own file name */
  bool legacy;                     /* of another version than EPUB 3 */
  bool archival;                   /* the archival profile has refused its features already */
  struct by_general *floor;        /* the same publication as anybody's, which sees its documents too; NULL: nobody asks */
} by_publication;

/* Finds and parses container and package document, each valid by its grammar. BY_REFUSED where something is missing or invalid (with
 * findings); what could be read stands in `publication` even then, and may be checked. Close it whatever the result. All that is told here
 * outlives it. */
by_status by_publication_open(by_schemas *schemas, const by_holdings *members, by_arena *arena, by_findings *findings,
                              by_publication *publication) BY_MUST_USE BY_NONNULL;
/* The same for the publication of anybody: no grammar, and a fault is a finding beside the document, not in its place. */
by_status by_publication_open_general(by_schemas *schemas, const by_holdings *members, by_arena *arena, by_findings *findings,
                                      by_publication *publication) BY_MUST_USE BY_NONNULL;
/* A package document, or (`page`) a navigation document, on its own: the one member. */
by_status by_publication_open_lone(by_schemas *schemas, const by_holdings *members, bool page, by_findings *findings,
                                   by_publication *publication) BY_MUST_USE BY_NONNULL;
/* Whether some package document among the members says that this program made it. */
bool by_publication_is_own(const by_holdings *members) BY_MUST_USE BY_NONNULL;
/* Whether its documents keep the grammars of the archival profile, one by one; nothing is said of them. */
bool by_publication_is_valid(by_schemas *schemas, const by_holdings *members) BY_MUST_USE BY_NONNULL;
/* Frees the documents that stand as long as it does. */
void by_publication_close(by_publication *publication) BY_NONNULL;

struct by_epub_proof;

/* Reads the documents that the manifest names, each valid by its grammar, one after the other; and holds the publication of the archival
 * profile against the rules epub-* (base/rules_epub.h, base/rules_content.h). BY_REFUSED where a document could not be read, or a rule of
 * severity error is broken. `proof`, if it is not NULL, gets the documents of the spine. */
by_status by_check_epub(const by_publication *publication, struct by_epub_proof *proof, by_arena *arena, by_findings *findings) BY_MUST_USE
    BY_NONNULL_AT(1, 3, 4);

/* Reads the documents of the publication of anybody and holds it against the rules of EPUB 3.3 (base/rules_general.h and the rules that it
 * shares with the above). */
by_status by_check_epub_general(const by_publication *publication, by_arena *arena, by_findings *findings) BY_MUST_USE BY_NONNULL;

/* The same in steps, for a publication of which another check reads the documents: what begins must end. NULL where memory is short. */
struct by_general *by_general_begin(const by_publication *publication, by_arena *arena, by_findings *findings) BY_MUST_USE BY_NONNULL;
/* The document of an item by its place in the manifest. What nobody has shown is read at the end. */
void by_general_see(struct by_general *general, size_t index, struct _xmlDoc *document) BY_NONNULL;
by_status by_general_end(struct by_general *general) BY_MUST_USE BY_NONNULL;

#endif
