/* SPDX-License-Identifier: BSD-2-Clause */
/* What a process needs once, and what the parts of the library share. Private to this folder. */
#ifndef BY_BAYEGAN_SESSION_H
#define BY_BAYEGAN_SESSION_H

#include "bayegan/bayegan.h"
#include "check/across.h"
#include "check/epub.h"
#include "check/schema.h"
#include "model/holdings.h"
#include "pack/bag.h"
#include "pack/container.h"
#include "pack/zip.h"
#include "write/edition.h"

struct bayegan_session {
  by_schemas *schemas;
  by_digester *digester;
  by_packer *packer;
  bayegan_job *checker; /* of our own work; NULL: nothing was converted yet */
};

/* What a document may take of memory once it is known to be valid. */
typedef struct by_proven {
  bool more;         /* than before; else the rest says nothing */
  size_t plain_most; /* so in by_judge */
  size_t ceiling;    /* of the arena */
  size_t left;       /* bytes for a document that may be anything */
} by_proven;

/* What it takes to verify documents: where findings go, and the source where it is at hand. */
typedef struct by_judge {
  bayegan_session *session;
  by_arena *arena;
  by_findings *findings;
  const by_text *text; /* NULL: the source is not at hand, the text stays unverified */
  by_digest sha256;    /* of its bytes, where it is at hand */
  by_span folded;      /* the text that the change log makes of the source; at NULL: it makes none, and the
                        * EPUB is not compared */
  by_span log;
  unsigned *level;              /* of normalisation, as the colophon of an EPUB tells of it; NULL: not wanted */
  struct by_tei_blocks *blocks; /* of the TEI beside an EPUB, once that is read; NULL: there is none */
  const by_record *record;      /* of the package; NULL: it has none, or none that is valid */
  by_testimony *testimony;      /* gets what the document states of the issue; NULL: not wanted */
  by_testimony *mods;           /* so, what the MODS record within an EPUB states */
  bayegan_epub_profile epubs;
  const by_sparse *sparse; /* that the bytes of a lone EPUB belong to; NULL: they lie in memory */
  bool valid;              /* a TEI document or record is known to be */
  bool fresh;              /* so in bayegan_demands */
  size_t plain_most;       /* bytes of a document that is inflated; 0: no limit */
  by_proven proven;
} by_judge;

/* What one document may take of memory, lent to its judge. */
typedef struct by_allowance {
  bool epub;
  size_t ceiling; /* of the arena, before */
} by_allowance;

/* Who asks for memory. */
typedef struct by_appetite {
  size_t memory; /* bytes for all that is known of a file; 0: BAYEGAN_BAG_MEMORY */
  size_t size;   /* bytes of the document that came */
  size_t held;   /* bytes of all documents that lie in memory, this one too */
  bool epub;
} by_appetite;

/* From here on the judge's documents may take together the memory that it asks for, less what its arena holds already and what lies beside
 * it, or more where a larger one is valid. Our own work has the same limits: what verification would refuse is not made. */
by_allowance by_allowance_begin(by_judge *judge, const by_appetite *appetite) BY_MUST_USE BY_NONNULL;
/* So many bytes of a document that is no EPUB, and of which nothing is held, came so far and are sound. */
void by_allowance_grow(by_judge *judge, size_t size) BY_NONNULL;
/* The document is valid. */
void by_allowance_prove(const by_judge *judge) BY_NONNULL;
/* Memory is what it was before. What was refused more has a finding (epub-zip-limit, xml-limit) and is BY_REFUSED. */
by_status by_allowance_end(by_judge *judge, const by_allowance *allowance, by_status status) BY_MUST_USE BY_NONNULL;

/* Each validates one document (`member` names it within a container; empty: the file itself), holds it against its rules and, where the
 * source is at hand, proves its text. */
by_status by_verify_tei(const by_judge *judge, by_span bytes, by_span member) BY_MUST_USE BY_NONNULL;
by_status by_verify_epub(const by_judge *judge, by_span bytes, by_span member) BY_MUST_USE BY_NONNULL;
/* The same out of its container: our own (`own`) or that of anybody. */
by_status by_verify_publication(const by_judge *judge, const by_holdings *members, bool own, by_span member) BY_MUST_USE BY_NONNULL;

/* The members of a bag that are looked into, in the order in which they are: the text that the changes make, which only the EPUB is held
 * against, does not lie beside the tree of the TEI edition. */
typedef enum by_held {
  BY_HELD_SOURCE,
  BY_HELD_RECORD,
  BY_HELD_TEI,
  BY_HELD_CHANGES,
  BY_HELD_EPUB,
  BY_HELD_DC,
  BY_HELD_PREMIS,
  BY_HELD_BAG_INFO,
  BY_HELD_SHEET, /* metadata.csv */
  BY_HELD_OTHER, /* a further edition, EPUB or TEI */
  BY_HELD
} by_held;

/* Which of them has this path in a bag; BY_HELD: none. */
by_held by_held_of(by_span path) BY_MUST_USE;

/* What is known of a member before it is looked into. */
typedef enum by_verdict { BY_VERDICT_OPEN, BY_VERDICT_VALID, BY_VERDICT_BAD /* which was reported */ } by_verdict;

/* Bytes of a member. */
typedef struct by_member_bytes {
  by_span bytes;
  by_sparse sparse; /* that they belong to; without `close` they lie in memory */
  bool valid;       /* that is known of it */
} by_member_bytes;

/* A bag whose members lie in job->held. */
typedef struct by_depth {
  bayegan_session *session;
  bayegan_job *job;
  const struct by_bag_check *bag; /* finished */
  const bayegan_demands *demands;
  const by_span *paths;       /* of the members, BY_HELD of them; empty: there is none */
  const by_verdict *verdicts; /* about each of them; one that is bad does not lie there */
  const by_member_bytes *far; /* for each of them: where it lies elsewhere, it has `sparse.close` */
  by_span folder;             /* the name of the bag's folder, where it is to be the package's id; empty: nobody asks */
  const by_span *others;      /* further sources and editions; beyond BY_HELD_OTHER nobody looks into them */
  size_t other_count;
} by_depth;

/* The folder in a container should be called as that, whose name then goes on with a dot. False where it is not, which is reported: as an
 * error where `strict`, unless only the case of letters differs. */
bool by_check_root(bayegan_job *job, bool strict) BY_NONNULL;
/* The name of the bag's folder: that in its container, or (`folder`) on disk; empty where it is not known. */
by_span by_folder_name(const bayegan_job *job, bool folder) BY_NONNULL;
/* The bytes of a member that came; none where it is bad. */
by_span by_depth_bytes(const by_depth *depth, by_held which) BY_NONNULL;
/* What they belong to; NULL: they lie in memory. */
const by_sparse *by_depth_sparse(const by_depth *depth, by_held which) BY_NONNULL;
/* The digest of a member: that of the bag's fixity where it has one. */
bool by_depth_digest(const by_depth *depth, by_held which, by_algorithm algorithm, by_digest *digest) BY_MUST_USE BY_NONNULL;
/* Decodes the bag's source into job->text; false where there is none, or it is no text (with findings). */
bool by_depth_open_source(const by_depth *depth) BY_MUST_USE BY_NONNULL;
/* Verifies the members, and what they say of each other. */
by_status by_verify_depth(const by_depth *depth) BY_MUST_USE BY_NONNULL;
/* A bag in a container, in depth. */
by_status by_verify_container(bayegan_session *session, const bayegan_demands *demands, const by_reader *reader,
                              by_bag_serialization serialization, bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* Whether the publication is held against the archival profile. */
bool by_is_archival(const by_judge *judge, const by_holdings *members) BY_MUST_USE BY_NONNULL;
/* The publication of anybody, out of its container. */
by_status by_verify_foreign(const by_judge *judge, const by_holdings *members, by_span member) BY_MUST_USE BY_NONNULL;
/* A publication of the archival profile as anybody's: what the rules for those find where nothing was found. */
typedef struct by_floor {
  by_arena *arena;
  by_findings findings;
  by_publication publication;
  by_status opened;
  struct by_general *general; /* gets the documents as they are read; NULL: there is no package */
} by_floor;

/* It remembers at most `room` bytes. False where memory is short; it ends even then. */
bool by_floor_begin(const by_judge *judge, const by_holdings *members, size_t room, by_floor *floor) BY_MUST_USE BY_NONNULL;
/* Adds its findings to those of the judge. */
by_status by_floor_end(const by_judge *judge, by_floor *floor) BY_MUST_USE BY_NONNULL;
/* A package document (or, `page`, a navigation document) without its container. */
by_status by_verify_lone(const by_judge *judge, by_span bytes, bool page) BY_MUST_USE BY_NONNULL;
/* Whether the name of a file is that of an EPUB, in letters of either case; and the finding where it is not in small ones. */
bool by_is_epub_name(by_span path) BY_MUST_USE;
void by_check_epub_name(const by_judge *judge) BY_NONNULL;
/* The record is parsed too. */
by_status by_verify_record(const by_judge *judge, by_span bytes, by_span member, by_record *record) BY_MUST_USE BY_NONNULL;
/* record_lines.c: columns and lines for the findings about the record of this path, as far as they have none. */
void by_show_record_lines(by_span record, by_span path, by_findings *findings) BY_NONNULL;

/* The encoding that a record names for its source, where the source needs to be told: it is no UTF-8, or ASCII under the name of another
 * encoding. Empty: none. What is wrong with the record is no concern here. */
by_span by_encoding_of_record(bayegan_session *session, by_span record, by_span source, by_arena *arena) BY_NONNULL;

/* Moves the errors that our own checks found in `output` to the job's findings and adds the one that says whose fault it is: BY_INTERNAL.
 * BY_REFUSED where the output is no more than too large: that is the text's. */
by_status by_refuse_own_work(const by_findings *own, by_span output, bayegan_job *job) BY_MUST_USE BY_NONNULL;

/* The moment of a run as documents have it. */
typedef struct by_stamp {
  char date[16];
  char moment[32];
} by_stamp;

/* The issue of a job, which was read, as writers want it; it borrows from all three. */
by_edition by_edition_of(const bayegan_job *job, const bayegan_options *options, const by_stamp *now) BY_NONNULL;
/* Writes TEI and record into the job's buffers. */
by_status by_write_documents(const by_edition *edition, bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* The change log into its buffer, and the parts of the EPUB into its arena. */
by_status by_write_publication(const by_edition *edition, bayegan_job *job, by_artifacts *parts) BY_MUST_USE BY_NONNULL;
/* Writes changes.tsv, Dublin Core, PREMIS and metadata.csv around the finished editions, and packs the bag into job->outputs. */
by_status by_package_issue(bayegan_session *session, const by_edition *edition, bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* What the bag of an edition says of itself; its payload and tag files are not known. */
by_bag_info by_bag_info_of(const by_edition *edition) BY_NONNULL;
/* Bytes of the source of a bag that is made once more. */
enum { BY_REMADE_MOST = 1 << 20 };
/* Makes the documents of a bag of ours once more, of its source, its record and the options that PREMIS has, and holds them against those
 * that are there. `path`: of the bag, as findings name it. Only where nothing was found wrong yet, the same version made it, and it is
 * not large. */
by_status by_verify_remade(const by_depth *depth, by_span path) BY_MUST_USE BY_NONNULL;

/* The texts one behind the other, in the arena; at NULL where memory is short. */
by_span by_arena_join(by_arena *arena, by_span first, by_span second, by_span third) BY_NONNULL;

#endif
