/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files that check a bag share; nothing outside them includes this. */
#ifndef BY_CHECK_BAG_PARTS_H
#define BY_CHECK_BAG_PARTS_H

#include "base/rules_bag.h"
#include "base/rules_habit.h"
#include "base/rules_profile.h"
#include "check/bag.h"

enum {
  BY_BAG_TAG_FILE_MOST = 64 << 20, /* bytes of a tag file that is read */
  BY_BAG_LINE_MOST = 64 << 10,
  BY_BAG_PATH_MOST = 4096,
  BY_BAG_MANIFESTS = 2 * BY_ALGORITHMS
};

/* One file of the bag. There may be very many. */
typedef struct by_bag_file {
  by_span path;             /* below the folder of the bag */
  const by_span *folded;    /* where that is more than ASCII, once twins are sought; else NULL */
  uint64_t size;            /* bytes that came */
  unsigned char *digests;   /* of the computed algorithms, one behind the other */
  struct by_bag_file *next; /* as they came */
  uint16_t computed;        /* bit i: algorithm i */
  uint16_t listed;          /* bit i: manifest i lists it */
  bool lost;                /* it is there, but its bytes could not be had */
} by_bag_file;

/* A line of a manifest that is not as this program writes it. */
typedef struct by_bag_lapse {
  size_t line;
  struct by_bag_lapse *next; /* earlier ones */
} by_bag_lapse;

typedef struct by_bag_chunk {
  struct by_bag_chunk *next;
  size_t size; /* bytes of room */
  size_t used;
  unsigned char room[];
} by_bag_chunk;

/* The lines of a manifest, packed while they came. */
typedef struct by_bag_packed {
  const by_bag_file *file;
  by_algorithm algorithm;
  bool tags; /* a tag manifest */
  by_bag_chunk *first;
  by_bag_chunk *last;
  size_t count;       /* of those that are packed */
  size_t lines;       /* of all, so far */
  size_t line_before; /* the last that was packed */
  by_bag_lapse *lapses;
  bool open;     /* the last line has no end yet */
  bool returned; /* the byte before was CR */
  bool ill;      /* a path is not UTF-8 */
  bool decoded;  /* the paths are UTF-8, whatever the declared encoding */
} by_bag_packed;

/* A tag file that is read. */
typedef struct by_bag_tag {
  const by_bag_file *file;
  by_bag_packed *packed; /* a manifest; NULL: all its bytes are kept */
  by_span kept;          /* else empty */
  char *room;            /* where they go */
  size_t room_size;
  struct by_bag_tag *next; /* earlier ones */
} by_bag_tag;

/* Bytes that grow. */
typedef struct by_bag_room {
  char *at;
  size_t size;
  size_t capacity;
} by_bag_room;

_Static_assert(BY_BAG_MANIFESTS <= 16 && BY_ALGORITHMS <= 16, "a bit for each");

/* One place in the sorted list of files. */
typedef struct by_bag_slot {
  by_bag_file *file;
} by_bag_slot;

/* One line of a manifest. */
typedef struct by_bag_entry {
  by_span path; /* decoded, without `./` */
  const unsigned char *digest;
  by_bag_file *file; /* NULL: missing */
  size_t line;
} by_bag_entry;

typedef struct by_bag_manifest {
  by_bag_file *file;
  by_algorithm algorithm;
  bool tags;                   /* a tag manifest */
  const by_bag_packed *packed; /* NULL: its lines could not be read */
  by_bag_entry *entries;
  size_t count;
} by_bag_manifest;

/* One field of bag-info.txt. */
typedef struct by_bag_field {
  by_span label;
  by_span value; /* unfolded */
  size_t line;
} by_bag_field;

typedef enum by_bag_encoding { BY_BAG_UTF8, BY_BAG_LATIN1, BY_BAG_UTF16, BY_BAG_UNKNOWN } by_bag_encoding;

struct by_bag_check {
  by_digester *digester;
  by_arena *arena;
  by_findings *findings;
  bool rooted;
  size_t errors; /* there were before */
  by_span root;
  bool has_data;              /* something stands at `data` */
  bool strays;                /* a member came outside the root: */
  by_span stray;              /* this one */
  bool lossy;                 /* a file of the payload is lost */
  bool blind;                 /* a tag file is lost: what it says is unknown */
  bool failed;                /* memory was short */
  bool wanted[BY_ALGORITHMS]; /* computed for the payload */
  bool sparing;               /* no digests are computed */
  bool modern;                /* the declaration came and says 1.0 */
  bool came[BY_ALGORITHMS];   /* a payload manifest of this algorithm */
  bool listed[BY_ALGORITHMS]; /* the same, by a tag manifest */
  bool expecting;             /* all files were told beforehand: computed for everything */
  by_bag_file *first;
  by_bag_file *last;
  size_t count;
  by_bag_slot *sorted;  /* by path; from finish on */
  by_bag_file *current; /* NULL: the member is not part of the bag */
  size_t announced;     /* its bytes that are to come; SIZE_MAX: unknown */
  by_bag_tag *tag;      /* it is a tag file that is read; NULL: it is not */
  by_bag_tag *tags;     /* all of them, the last first */
  by_bag_room line;     /* of the manifest that comes */
  by_bag_room line_before;
  by_bag_room folded;          /* the value of the last field, where lines continued it */
  by_span path_before;         /* in that */
  bool hashing[BY_ALGORITHMS]; /* for the current one */
  by_span version;             /* empty: unknown */
  bool old;                    /* before 1.0 */
  by_bag_encoding encoding;
  by_bag_manifest manifests[BY_BAG_MANIFESTS];
  size_t manifest_count;
  by_bag_field *fields; /* of bag-info.txt, as they come */
  size_t field_count;
  const by_bag_profile *profile; /* NULL: none */
  const by_bag_profile *offered; /* to a bag that names it; NULL: none */
  by_bag_serialization serialization;
  by_span *holes; /* paths of fetch.txt, sorted */
  size_t hole_count;
  by_span id;
};

/* bag_report.c */
typedef struct by_bag_spot {
  by_span member; /* path within the bag; detail {1} of the finding */
  size_t line;    /* 0: the whole file */
} by_bag_spot;

void by_bag_report(const by_bag_check *check, const by_rule *rule, by_bag_spot spot, by_span detail, by_span more) BY_NONNULL;
/* As by_bag_report, an error from 1.0 on, as a warning before. */
void by_bag_report_strict(const by_bag_check *check, const by_rule *rule, by_bag_spot spot, by_span detail, by_span more) BY_NONNULL;

/* bag_text.c */
typedef struct by_bag_lines {
  by_span rest;
  by_span line; /* without its end: LF, CR or CRLF */
  size_t number;
} by_bag_lines;

bool by_bag_next_line(by_bag_lines *lines) BY_MUST_USE BY_NONNULL;
/* What to say of a line that is none of a manifest; empty where it says itself what is wrong. */
by_span by_bag_line_fault(by_span line) BY_MUST_USE;
/* A tag file's text as UTF-8; false where memory is short. A finding and an empty text where it is not in the declared encoding. */
bool by_bag_text(by_bag_check *check, const by_bag_file *file, by_span *text) BY_MUST_USE BY_NONNULL;
/* Appends to what may grow. False where memory is short. */
bool by_bag_room_add(by_bag_check *check, by_bag_room *room, by_span part) BY_MUST_USE BY_NONNULL;
/* Bytes in the declared encoding as UTF-8, empty where they are not in it; false where memory is short. */
bool by_bag_decode(by_bag_check *check, by_span bytes, by_span *text) BY_MUST_USE BY_NONNULL;
/* Whether the path stays in the bag on every platform. */
bool by_bag_path_is_safe(by_span path);
/* With %0A, %0D and %25 decoded; items in the arena. False where memory is short. */
bool by_bag_path_decode(by_arena *arena, by_span path, by_span *decoded) BY_MUST_USE BY_NONNULL;
bool by_bag_in_payload(by_span path);
/* Bytes of a digest. */
size_t by_bag_digest_size(by_algorithm algorithm);
/* A file of the bag by its exact path, or NULL. */
by_bag_file *by_bag_find(const by_bag_check *check, by_span path) BY_NONNULL;
/* What was computed for it, or NULL. */
const unsigned char *by_bag_digest_of(const by_bag_file *file, by_algorithm algorithm) BY_NONNULL;
/* The tag file, as far as it is read, or NULL. */
by_bag_tag *by_bag_tag_of(const by_bag_check *check, const by_bag_file *file) BY_NONNULL;

/* bag_tag.c: whether a file of this path is read, or is a manifest. */
bool by_bag_is_tag(by_span path);
/* The present member, if it is a tag file that is read; false where memory is short. */
bool by_bag_tag_begin(by_bag_check *check) BY_MUST_USE BY_NONNULL;
bool by_bag_tag_data(by_bag_check *check, by_span bytes) BY_MUST_USE BY_NONNULL;
bool by_bag_tag_end(by_bag_check *check) BY_MUST_USE BY_NONNULL;

/* bag_packed.c: the lines of a manifest while they come; false where memory is short. */
void by_bag_pack_begin(by_bag_check *check) BY_NONNULL;
bool by_bag_pack(by_bag_check *check, by_bag_packed *to, by_span bytes) BY_MUST_USE BY_NONNULL;
bool by_bag_pack_end(by_bag_check *check, by_bag_packed *to) BY_MUST_USE BY_NONNULL;

typedef struct by_bag_cursor {
  const by_bag_chunk *chunk;
  size_t used;   /* bytes of it that were read */
  size_t digest; /* bytes of each */
  size_t line;
  char *path;
} by_bag_cursor;

bool by_bag_packed_open(by_bag_check *check, const by_bag_packed *from, by_bag_cursor *cursor) BY_MUST_USE BY_NONNULL;
/* The next line: `cursor->line`, its path as written, until the next call, and its digest, which stays. */
bool by_bag_packed_next(by_bag_cursor *cursor, by_span *path, const unsigned char **digest) BY_MUST_USE BY_NONNULL;

/* bag_declaration.c: bagit.txt. */
void by_bag_read_declaration(by_bag_check *check) BY_NONNULL;
/* bag_info.c: bag-info.txt (package-info.txt up to 0.95) and the Payload-Oxum in it; false where memory is short. */
bool by_bag_read_info(by_bag_check *check) BY_MUST_USE BY_NONNULL;
/* bag_manifest.c: all manifests, into check->manifests; false where memory is short. */
bool by_bag_read_manifests(by_bag_check *check) BY_MUST_USE BY_NONNULL;
/* A digest in hexadecimal; false where it is none of this algorithm. */
bool by_bag_read_digest(by_span hex, by_algorithm algorithm, by_digest *digest) BY_MUST_USE BY_NONNULL;
/* Whether this is the name of a manifest; its algorithm BY_ALGORITHMS where we do not know it. */
bool by_bag_manifest_name(by_span path, bool *tags, by_algorithm *algorithm) BY_MUST_USE BY_NONNULL;
/* bag_normal.c: gives entries without a file the one that differs in its normal form alone; false where memory is short. */
bool by_bag_match_normal(by_bag_check *check) BY_MUST_USE BY_NONNULL;
/* bag_twins.c: names that are one where case or normal form does not count; false where memory is short. */
bool by_bag_check_twins(const by_bag_check *check) BY_MUST_USE BY_NONNULL;
/* bag_fetch.c: fetch.txt; false where memory is short. */
bool by_bag_read_fetch(by_bag_check *check) BY_MUST_USE BY_NONNULL;
/* Whether fetch.txt names this file, which is not there. */
bool by_bag_is_hole(const by_bag_check *check, by_span path) BY_NONNULL;
/* bag_compare.c: the files against the manifests. */
void by_bag_compare(by_bag_check *check) BY_NONNULL;
/* bag_profile_check.c: whether bag-info.txt names the profile, which is there and has an identifier. */
bool by_bag_names_profile(const by_bag_check *check, const by_bag_profile *profile) BY_NONNULL_AT(1);
/* What check->profile, which is there, demands beyond BagIt; false where memory is short. */
bool by_bag_check_profile(by_bag_check *check) BY_MUST_USE BY_NONNULL;
/* bag_habits.c: what is legal but unwise. The entries of the manifests lose their order. */
void by_bag_check_habits(by_bag_check *check) BY_NONNULL;

#endif
