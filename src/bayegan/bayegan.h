/* SPDX-License-Identifier: BSD-2-Clause */
/* The library: bytes in, bytes out. It opens no file, reads no clock and no environment; the same input, options and version give the same
 * bytes.
 *
 * A session holds what a process needs once (compiled grammars, digest and deflate contexts); a job holds one issue. Neither is for two
 * threads at a time. A job owns all it hands out: texts, record, findings and outputs live until its reset or free. */
#ifndef BAYEGAN_H
#define BAYEGAN_H

#include "base/finding.h"
#include "base/reader.h"
#include "base/status.h"
#include "base/store.h"
#include "check/bag.h"
#include "model/artifact.h"
#include "model/issue.h"
#include "model/record.h"
#include "read/sheet.h"
#include "text/changes.h"
#include "text/text.h"

#include <stdint.h>

typedef struct bayegan_session bayegan_session;

void bayegan_session_free(bayegan_session *session);
/* NULL where memory is short. */
bayegan_session *bayegan_session_new(void) BY_OWNED_BY(bayegan_session_free);

/* A session for another thread, which uses what `first` compiled; to be freed before it. NULL where memory is short. */
bayegan_session *bayegan_session_share(bayegan_session *first) BY_OWNED_BY(bayegan_session_free) BY_NONNULL;

typedef struct bayegan_options {
  int64_t timestamp;    /* seconds since 1970-01-01T00:00:00Z, at least 0, before the year 10000: every date that the outputs bear */
  bool accept_proposed; /* proposed values may stand in the fields of EPUB and Dublin Core */
  unsigned normalise;   /* level of the EPUB's text, 0 to 2; 1 is usual */
  by_span organization; /* that holds and converts the issues, whatever their records say; empty: as they say */
  bool repository;      /* the bag names the profile Beyond the Repository 1.0, too; BY_REFUSED where it would not keep to it */
  by_state require;     /* title, issue and date must be at least so sure; BY_UNKNOWN: no demand */
} bayegan_options;

/* One source as the caller read it. Everything is borrowed until the job is reset. */
typedef struct bayegan_source {
  by_span path; /* as findings name it */
  by_span name; /* file name without folders */
  by_span bytes;
  by_span encoding;      /* its name; empty: as the record says, else as the bytes show */
  by_span record_path;   /* as findings name it; empty where there is no record */
  by_span record;        /* NAME.record.xml; at NULL: none */
  const by_sheet *sheet; /* rows about many texts, opened by by_sheet_open; NULL: none */
} bayegan_source;

/* The outputs of a conversion, in their order; the first three are also its editions. */
typedef enum bayegan_output { BAYEGAN_EPUB, BAYEGAN_TEI, BAYEGAN_RECORD, BAYEGAN_TAR, BAYEGAN_OUTPUTS } bayegan_output;

enum { BAYEGAN_HELD = 10 }; /* members of a bag that are looked into */

/* An edition in a bag. */
typedef struct bayegan_edition {
  by_span path; /* within the bag; empty: there is none */
  by_digest sha512;
} bayegan_edition;

enum { BAYEGAN_EDITIONS = 3 }; /* the EPUB, the TEI and the record, which lies beside them under their name */

typedef struct bayegan_job {
  by_arena *arena;
  by_findings findings;
  by_text text;
  by_issue issue;
  by_record record;
  size_t sheet_row;     /* of the source's sheet, from 0; BY_NOWHERE: none is about it */
  by_artifacts outputs; /* ID.epub, ID.tei.xml, ID.record.xml, ID.tar, in this order; empty where the conversion failed */
  by_artifact output_room[BAYEGAN_OUTPUTS];
  by_buffer output_bytes[BAYEGAN_OUTPUTS];
  by_changes changes;    /* that the EPUB makes */
  by_buffer log;         /* changes.tsv */
  by_buffer folded;      /* the text of the EPUB, by the log */
  bool unchecked;        /* a bag was verified without its fixity */
  const char *container; /* what the bag came in, "tar" or the like; NULL: it was no bag, or could not be read to its end */
  by_bag_summary bag;    /* that was verified */
  bayegan_edition editions[BAYEGAN_EDITIONS]; /* in it, where it was verified in depth */
  by_buffer whole;                            /* a document that is verified */
  by_buffer held[BAYEGAN_HELD];
  by_buffer inner;       /* another member of a bag that is looked into */
  const by_store *store; /* lent by the caller, for large EPUBs that come but once; NULL: they are held in memory */
  uint64_t packed;       /* bytes of the container of a bag that were read or passed over; UINT64_MAX: it came in none */
} bayegan_job;

/* NULL where memory is short. */
void bayegan_job_free(bayegan_job *job);
bayegan_job *bayegan_job_new(void) BY_OWNED_BY(bayegan_job_free);
/* Makes the job ready for the next issue; everything it handed out is gone. */
void bayegan_job_reset(bayegan_job *job) BY_NONNULL;

/* Reads the source and its record, joins and checks them; writes nothing. BY_REFUSED where an error was found; text, issue and record stand
 * as far as they were read. */
by_status bayegan_inspect(bayegan_session *session, const bayegan_source *source, const bayegan_options *options,
                          bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* The same, then writes all four outputs, and verifies the package, which holds the others. BY_INTERNAL where the program's own checks
 * refuse its work. */
by_status bayegan_convert(bayegan_session *session, const bayegan_source *source, const bayegan_options *options,
                          bayegan_job *job) BY_MUST_USE BY_NONNULL;

/* The rules that EPUBs are held against. */
typedef enum bayegan_epub_profile {
  BAYEGAN_EPUB_AS_IT_SAYS, /* those of the archival profile where it says that this program made it, else those for any EPUB */
  BAYEGAN_EPUB_GENERAL,    /* those for any EPUB, but for one beside its source, which is proved */
  BAYEGAN_EPUB_ARCHIVE     /* those of the archival profile */
} bayegan_epub_profile;

/* How packages are verified. */
enum { BAYEGAN_SILENT = 64 }; /* rules */

typedef struct bayegan_demands {
  bool fast; /* of a bag only structure and Payload-Oxum are looked at, no digest and no edition; a finding says so */
  bool deep; /* EPUBs, package documents, TEI documents and records in a bag are looked into wherever they lie, not only where this program
                puts them */
  const by_bag_profile *profile; /* what bags are held against beyond BagIt; NULL: nothing */
  const by_bag_profile *own;     /* what bags are held against that name it, where profile is NULL; NULL: nothing */
  bayegan_epub_profile epubs;
  const by_artifact *fresh; /* our own writers have just made it of this source, of which SHA-256 is known: an EPUB is held to the archival
                               profile alone, which is the stricter one; NULL: it comes from elsewhere */
  size_t memory;            /* bytes for names, digests and findings of one bag and what unpacking it takes, or for a small document; 0:
                               BAYEGAN_BAG_MEMORY */
  /* Whose findings the caller leaves out or weakens, NULL behind the last: what repeats one stays. */
  const by_rule *silent[BAYEGAN_SILENT + 1];
} bayegan_demands;

/* With it the program as a whole stays below 64 MiB, whatever it is given; it is enough for more than 100,000 files. */
enum { BAYEGAN_BAG_MEMORY = 44 << 20 };

/* Verifies a .epub, .tei.xml, .record.xml or a bag as .zip or .tar (also compressed by gzip, xz, zstd or bzip2), told apart by their first
 * bytes (a ZIP without the mark of an EPUB is one if its path ends so). A bag is verified as it comes and takes no more memory when it is
 * larger; where it holds a source it is verified in depth: editions valid and their text equal to the source's. BY_REFUSED where an error
 * was found, or the status with which the reader failed. */
by_status bayegan_verify(bayegan_session *session, const bayegan_demands *demands, by_span path, const by_reader *reader,
                         bayegan_job *job) BY_MUST_USE BY_NONNULL;

/* Verifies an EPUB that is kept in a folder; `files`: all that are in it, with their paths relative to it. */
by_status bayegan_verify_folder(bayegan_session *session, const bayegan_demands *demands, by_span path, const by_artifacts *files,
                                bayegan_job *job) BY_MUST_USE BY_NONNULL;

/* Those digests that are wanted of all that the reader gives, in one pass. */
by_status bayegan_digest(bayegan_session *session, const bool wanted[BY_ALGORITHMS], const by_reader *reader,
                         by_digest digests[BY_ALGORITHMS]) BY_MUST_USE BY_NONNULL;

/* The verification of a bag in a folder, fed member by member in any order. It lives in the job. */
typedef struct bayegan_bag bayegan_bag;

/* `path`: of the folder, as findings name it. NULL where memory is short. */
bayegan_bag *bayegan_bag_begin(bayegan_session *session, const bayegan_demands *demands, by_span path,
                               bayegan_job *job) BY_MUST_USE BY_NONNULL;
/* Told of every member before the first is given, the verification computes only the digests that it needs. */
void bayegan_bag_expect(bayegan_bag *bag, by_span path) BY_NONNULL;
/* Says that the bag has this folder, which may be empty; false where memory is short. */
bool bayegan_bag_directory(bayegan_bag *bag, by_span path) BY_MUST_USE BY_NONNULL;
/* `path`: of the member, relative to the bag, with slashes; `size`: bytes that the reader will give. It is not asked where nobody wants
 * them. */
by_status bayegan_bag_member(bayegan_bag *bag, by_span path, size_t size, const by_reader *reader) BY_MUST_USE BY_NONNULL;
/* The same for a member that is there and cannot be read, which was reported. BY_REFUSED. */
by_status bayegan_bag_lost(bayegan_bag *bag, by_span path) BY_MUST_USE BY_NONNULL;
/* Ends the verification where not all members are known, which was reported: what is missing cannot be told. BY_REFUSED. */
by_status bayegan_bag_abandon(bayegan_bag *bag) BY_MUST_USE BY_NONNULL;
/* `fed`: the worst that the calls before gave. */
by_status bayegan_bag_end(bayegan_bag *bag, by_status fed) BY_MUST_USE BY_NONNULL;

#endif
