/* SPDX-License-Identifier: BSD-2-Clause */
/* A bag in depth: its source, the editions and the records beside it, each by itself, and then what they say of each other. */
#include "base/rules_container.h"
#include "base/rules_proof.h"
#include "base/rules_record.h"
#include "bayegan/session.h"
#include "check/bag.h"
#include "check/blocks.h"
#include "check/outline.h"
#include "check/premis.h"
#include "check/proof.h"
#include "check/record.h"

static by_status verify_source(const by_depth *depth, by_held which, by_judge *judge)
{
  (void)which;
  const by_artifact *const fresh = depth->demands->fresh;
  judge->text = by_depth_open_source(depth) ? &depth->job->text : NULL;
  if (judge->text == NULL) {
    return BY_OK;
  }
  by_testimony_of_source(judge->text, judge->testimony);
  if (fresh != NULL && by_span_equal(fresh->bytes, judge->text->source)) {
    judge->sha256 = fresh->sha256;
    return BY_OK;
  }
  return by_depth_digest(depth, BY_HELD_SOURCE, BY_SHA256, &judge->sha256) ? BY_OK : BY_ENVIRONMENT;
}

/* The change log or an empty one. */
static by_status verify_changes(const by_depth *depth, by_held which, by_judge *judge)
{
  (void)which;
  bayegan_job *job = depth->job;
  if (judge->text == NULL) {
    return BY_OK;
  }
  judge->log = by_depth_bytes(depth, BY_HELD_CHANGES);
  const by_status status = by_prove_log(&job->text, judge->log, job->arena, &job->folded, &job->findings);
  if (status == BY_OK) {
    judge->folded = by_buffer_span(&job->folded);
  }
  return status;
}

/* The record of the bag must be about the source of the bag. */
static by_status verify_record(const by_depth *depth, by_held which, by_judge *judge)
{
  const by_status status = by_verify_record(judge, by_depth_bytes(depth, which), (by_span){0}, &depth->job->record);
  if (status != BY_OK || judge->text == NULL) {
    return status;
  }
  const by_source source = {.name = depth->paths[BY_HELD_SOURCE], .size = judge->text->source.size, .sha256 = judge->sha256};
  by_record *const record = &depth->job->record;
  record->path = judge->findings->path;
  const by_status about = by_check_record_source(record, &source, judge->text->path, judge->findings);
  if (about == BY_OK) {
    by_check_record_stand(record, judge->text, judge->findings);
  }
  return about;
}

/* Dublin Core, read for what it states. */
static by_status read_dublin_core(const by_depth *depth, by_held which, by_judge *judge)
{
  struct _xmlDoc *document = NULL;
  const by_part part = {.xml = by_depth_bytes(depth, which), .strict = judge->record != NULL};
  const by_status status = by_outline_read(&by_outline_dublin_core, depth->session->schemas, part, judge->findings, &document);
  if (status == BY_OK) {
    by_testimony_of_dublin_core(document, judge->testimony);
  }
  by_document_free(document);
  return status;
}

/* The path of another member, as findings about the one at hand have theirs. */
static by_span path_beside(const by_depth *depth, by_held which, by_held other)
{
  const by_span path = depth->job->findings.path;
  const by_span bag = by_span_slice(path, 0, path.size - depth->paths[which].size);
  return by_arena_join(depth->job->arena, bag, depth->paths[other], by_span_of(""));
}

/* What PREMIS has to say of the source and the editions. */
static by_status verify_premis(const by_depth *depth, by_held which, by_judge *judge)
{
  static const by_held DESCRIBED[] = {[BY_PREMIS_SOURCE] = BY_HELD_SOURCE, [BY_PREMIS_TEI] = BY_HELD_TEI, [BY_PREMIS_EPUB] = BY_HELD_EPUB};
  by_premis_package package = {.bag = depth->bag,
                               .digester = depth->session->digester,
                               .arena = depth->job->arena,
                               .record = judge->record,
                               .level = *judge->level,
                               .software = by_bag_info_software(by_depth_bytes(depth, BY_HELD_BAG_INFO))};
  for (size_t i = 0; i < BY_PREMIS_FILES; i++) {
    by_premis_file *file = &package.files[i];
    *file = (by_premis_file){.path = depth->paths[DESCRIBED[i]],
                             .shown = path_beside(depth, which, DESCRIBED[i]),
                             .size = by_bag_check_size(depth->bag, depth->paths[DESCRIBED[i]]),
                             .bytes = by_depth_bytes(depth, DESCRIBED[i]),
                             .sparse = by_depth_sparse(depth, DESCRIBED[i])};
    if (file->path.size != 0 && !by_depth_digest(depth, DESCRIBED[i], BY_SHA512, &file->sha512)) {
      return BY_ENVIRONMENT;
    }
  }
  struct _xmlDoc *document = NULL;
  const by_part part = {.xml = by_depth_bytes(depth, which), .strict = judge->record != NULL};
  const by_status status = by_outline_read(&by_outline_premis, depth->session->schemas, part, judge->findings, &document);
  const bool checked = status != BY_OK || by_check_premis(document, &package, judge->findings);
  by_document_free(document);
  return checked ? status : BY_ENVIRONMENT;
}

static bool is_epub(const by_depth *depth, size_t which)
{
  return which == BY_HELD_EPUB || (which == BY_HELD_OTHER && by_span_ends(depth->paths[which], by_span_of(".epub")));
}

/* The bytes of a large TEI edition of ours that was read: nobody asks for them any more. */
static void let_go(const by_depth *depth, by_held which)
{
  by_digest digest = {.size = 0};
  const bool large = by_depth_bytes(depth, BY_HELD_SOURCE).size > BY_REMADE_MOST;
  const bool ours = by_bag_info_software(by_depth_bytes(depth, BY_HELD_BAG_INFO)).size != 0;
  if (which == BY_HELD_TEI && large && ours && by_bag_check_digest(depth->bag, depth->paths[which], BY_SHA512, &digest)) {
    by_buffer_drop(&depth->job->held[which]);
  }
}

static by_status verify_edition(const by_depth *depth, by_held which, by_judge *judge)
{
  const by_span bytes = by_depth_bytes(depth, which);
  judge->sparse = by_depth_sparse(depth, which);
  if (is_epub(depth, which)) {
    return by_verify_epub(judge, bytes, (by_span){0});
  }
  const by_status status = by_verify_tei(judge, bytes, (by_span){0});
  let_go(depth, which);
  return status;
}

/* Of tag files only what they state is of concern here. */
static by_status hear_tag_file(const by_depth *depth, by_held which, by_judge *judge)
{
  const by_span bytes = by_depth_bytes(depth, which);
  if (which == BY_HELD_BAG_INFO) {
    by_testimony_of_bag_info(bytes, judge->testimony);
  } else {
    by_testimony_of_sheet(bytes, judge->testimony, judge->findings);
  }
  return BY_OK;
}

static by_status dispatch(const by_depth *depth, by_held which, by_judge *judge)
{
  static by_status (*const STEPS[BY_HELD])(const by_depth *, by_held, by_judge *) = {
      [BY_HELD_SOURCE] = verify_source, [BY_HELD_CHANGES] = verify_changes, [BY_HELD_TEI] = verify_edition,
      [BY_HELD_EPUB] = verify_edition,  [BY_HELD_RECORD] = verify_record,   [BY_HELD_DC] = read_dublin_core,
      [BY_HELD_PREMIS] = verify_premis, [BY_HELD_BAG_INFO] = hear_tag_file, [BY_HELD_SHEET] = hear_tag_file,
      [BY_HELD_OTHER] = verify_edition};
  return STEPS[which](depth, which, judge);
}

/* What a document counts for its size: a small container cannot make much of it. */
static size_t believed(const by_depth *depth, size_t size)
{
  enum { FACTOR = 4 };
  return size / FACTOR > depth->job->packed ? (size_t)depth->job->packed * FACTOR : size;
}

static size_t all_held(const bayegan_job *job)
{
  size_t size = 0;
  for (size_t i = 0; i < BY_HELD; i++) {
    size += job->held[i].size;
  }
  return size;
}

/* Half of what was said is nothing to compare; true where it was that. */
static bool forget_half(by_testimony *testimony)
{
  const bool half = testimony->failed;
  if (half) {
    *testimony = (by_testimony){.arena = testimony->arena, .path = testimony->path};
  }
  return half;
}

/* What a member may take by its size. Of an EPUB, which is packed, the source tells better how much is in it. */
static size_t measure_of(const by_depth *depth, by_held which, const by_judge *judge)
{
  const size_t size = by_depth_bytes(depth, which).size;
  return believed(depth, is_epub(depth, which) && judge->text != NULL ? size + judge->text->bytes.size : size);
}

/* What has no grammar and says what the record does may take as much as that, where it is valid. */
static bool is_description(by_held which)
{
  return which == BY_HELD_DC || which == BY_HELD_PREMIS || which == BY_HELD_BAG_INFO || which == BY_HELD_SHEET;
}

/* The source is what all is measured by. */
static by_status verify_held(const by_depth *depth, by_held which, by_judge *judge)
{
  if (which == BY_HELD_SOURCE || which == BY_HELD_CHANGES) {
    return dispatch(depth, which, judge);
  }
  const size_t own = measure_of(depth, which, judge);
  const size_t record = measure_of(depth, BY_HELD_RECORD, judge);
  const bool trusted = judge->record != NULL && is_description(which) && own <= record;
  const by_appetite appetite = {
      .memory = depth->demands->memory, .size = trusted ? record : own, .held = all_held(depth->job), .epub = is_epub(depth, which)};
  const by_allowance allowance = by_allowance_begin(judge, &appetite);
  if (trusted) {
    by_schemas_trust(depth->session->schemas);
    by_allowance_prove(judge);
  }
  const by_status status = dispatch(depth, which, judge);
  const bool half[] = {forget_half(judge->testimony), forget_half(judge->mods)};
  return by_allowance_end(judge, &allowance, half[0] || half[1] ? BY_ENVIRONMENT : status);
}

/* A member that is larger than what is looked into. */
static by_status refuse_large(bayegan_job *job)
{
  by_findings_add(&job->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                                .details = {job->findings.path, by_span_of("it is too large to be looked into")}});
  return BY_REFUSED;
}

enum { HEARD_MODS = BY_HELD, HEARD_OTHER_MODS, HEARD }; /* the MODS records within the EPUBs, too */

/* What each document states, and of which kind it is. */
typedef struct hearing {
  by_testimony testimonies[HEARD];
  by_measure measure;
  unsigned other_level; /* of normalisation, as a further EPUB has it */
} hearing;

static by_testimony_kind kind_of(const by_depth *depth, size_t which)
{
  static const by_testimony_kind KINDS[HEARD] = {
      [BY_HELD_SOURCE] = BY_TESTIMONY_NAME,  [BY_HELD_CHANGES] = BY_TESTIMONY_NAME,      [BY_HELD_TEI] = BY_TESTIMONY_TEI,
      [BY_HELD_EPUB] = BY_TESTIMONY_PACKAGE, [BY_HELD_RECORD] = BY_TESTIMONY_NAME,       [BY_HELD_DC] = BY_TESTIMONY_DC,
      [BY_HELD_PREMIS] = BY_TESTIMONY_NAME,  [BY_HELD_BAG_INFO] = BY_TESTIMONY_BAG_INFO, [BY_HELD_SHEET] = BY_TESTIMONY_SHEET,
      [HEARD_MODS] = BY_TESTIMONY_MODS,      [HEARD_OTHER_MODS] = BY_TESTIMONY_MODS,     [BY_HELD_OTHER] = BY_TESTIMONY_TEI};
  return is_epub(depth, which) ? BY_TESTIMONY_PACKAGE : KINDS[which];
}

/* Holds the name of a file, or of the folder, against the record. */
static void compare_name(const by_depth *depth, const hearing *heard, by_span bag, by_span name)
{
  by_arena *const arena = depth->job->arena;
  const bool folder = by_span_equal(name, depth->folder);
  by_testimony testimony = {.arena = arena, .path = folder ? bag : by_arena_join(arena, bag, by_span_of("!"), name)};
  if (name.size != 0) {
    by_testimony_of_name(name, folder ? "folder name" : "file name", &testimony);
    by_check_across(&testimony, BY_TESTIMONY_NAME, &heard->measure, &depth->job->findings);
  }
}

/* What the record does not say: there the documents are held against the EPUB. */
static void compare_alike(const hearing *heard, by_findings *findings)
{
  const by_testimony *const all = heard->testimonies;
  static const size_t TITLED[] = {BY_HELD_DC, BY_HELD_SHEET, HEARD_MODS};
  for (size_t i = 0; i < sizeof TITLED / sizeof TITLED[0]; i++) {
    by_check_titles(&all[TITLED[i]], &all[BY_HELD_EPUB], findings);
  }
  by_check_days(&(by_dated){&all[BY_HELD_EPUB], &all[BY_HELD_TEI], &all[HEARD_MODS], &all[BY_HELD_BAG_INFO]}, findings);
}

/* Holds what the documents state against the record, where that is valid; then all of their bytes against what is made of it. */
static by_status compare(const by_depth *depth, by_span bag, hearing *heard)
{
  const by_place place = {.path = heard->testimonies[BY_HELD_RECORD].path};
  if (!by_measure_take(&depth->job->record, place, depth->job->arena, &heard->measure)) {
    return BY_ENVIRONMENT;
  }
  for (size_t i = 0; i < HEARD; i++) {
    by_testimony *testimony = &heard->testimonies[i];
    if (i == BY_HELD_SOURCE || i == BY_HELD_TEI || i == BY_HELD_EPUB) {
      compare_name(depth, heard, bag, depth->paths[i]);
    }
    if (testimony->heard || testimony->count != 0) {
      by_check_across(testimony, kind_of(depth, i), &heard->measure, &depth->job->findings);
    }
  }
  for (size_t i = 0; i < depth->other_count; i++) {
    compare_name(depth, heard, bag, depth->others[i]);
  }
  compare_name(depth, heard, bag, depth->folder);
  compare_alike(heard, &depth->job->findings);
  return by_verify_remade(depth, bag);
}

/* Where the source is not the one that the record is about: the first place in it where an edition has other text. */
static void show_stale(const by_depth *depth)
{
  static const by_rule *const TEXTS[] = {&by_proof_rules[BY_PROOF_TEI_TEXT_DIFFERS], &by_proof_rules[BY_PROOF_TEI_TEXT_DROPPED],
                                         &by_proof_rules[BY_PROOF_TEI_RANGE_OUTSIDE], &by_proof_rules[BY_PROOF_EPUB_TEXT_DIFFERS]};
  by_finding *stale = NULL;
  const by_finding *first = NULL;
  for (by_finding *each = depth->job->findings.first; each != NULL; each = each->next) {
    stale = each->rule == &by_record_rules[BY_RECORD_STALE] ? each : stale;
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0] && first == NULL; i++) {
      first = each->rule == TEXTS[i] ? each : NULL;
    }
  }
  if (stale != NULL && first != NULL) {
    stale->related = first->related;
  }
}

/* The member that a step is about: where there is no change log, that the source needs none. */
static by_span path_of(const by_depth *depth, size_t which)
{
  const bool spared = which == BY_HELD_CHANGES && depth->paths[which].size == 0;
  return depth->paths[spared ? BY_HELD_SOURCE : which];
}

/* The findings of one member have the path BAG!MEMBER. */
static by_status verify_member(const by_depth *depth, by_held which, by_span bag, by_judge *judge, hearing *heard)
{
  bayegan_job *job = depth->job;
  by_testimony *testimony = &heard->testimonies[which];
  job->findings.path = by_arena_join(job->arena, bag, by_span_of("!"), path_of(depth, which));
  *testimony = (by_testimony){.arena = job->arena, .path = job->findings.path};
  judge->testimony = testimony;
  judge->mods = &heard->testimonies[which == BY_HELD_OTHER ? HEARD_OTHER_MODS : HEARD_MODS];
  if (which == BY_HELD_OTHER) { /* what it shows beside the source is that of the first editions */
    judge->blocks = NULL;
    judge->level = &heard->other_level;
  }
  if (is_epub(depth, which)) {
    *judge->mods = *testimony;
  }
  if (job->held[which].failed) {
    return which == BY_HELD_SHEET ? BY_OK : refuse_large(job); /* a sheet of others: ours is small */
  }
  judge->valid = depth->verdicts[which] == BY_VERDICT_VALID;
  return verify_held(depth, which, judge);
}

/* What is known of the editions once the bag is verified; the status goes on. */
static by_status tell_editions(const by_depth *depth, by_status status)
{
  static const by_held EDITIONS[BAYEGAN_EDITIONS] = {BY_HELD_EPUB, BY_HELD_TEI, BY_HELD_RECORD};
  bool done = status <= BY_REFUSED;
  for (size_t i = 0; i < BAYEGAN_EDITIONS && done; i++) {
    bayegan_edition *const edition = &depth->job->editions[i];
    edition->path = depth->paths[EDITIONS[i]];
    done = edition->path.size == 0 || by_depth_digest(depth, EDITIONS[i], BY_SHA512, &edition->sha512);
  }
  return done || status > BY_REFUSED ? status : BY_ENVIRONMENT;
}

by_status by_verify_depth(const by_depth *depth)
{
  bayegan_job *job = depth->job;
  const by_span path = job->findings.path;
  by_judge judge = {.session = depth->session,
                    .arena = job->arena,
                    .findings = &job->findings,
                    .epubs = depth->demands->epubs,
                    .fresh = depth->demands->fresh != NULL};
  by_tei_blocks blocks = {.arena = job->arena};
  unsigned level = BY_PREMIS_LEVEL_UNKNOWN;
  judge.blocks = &blocks;
  judge.level = &level;
  hearing *heard = by_arena_take(job->arena, 1, sizeof *heard);
  by_status worst = heard == NULL ? BY_ENVIRONMENT : BY_OK;
  for (size_t i = 0; i < BY_HELD && worst <= BY_REFUSED; i++) {
    if (path_of(depth, i).size == 0 || depth->verdicts[i] == BY_VERDICT_BAD) {
      continue;
    }
    const by_status status = verify_member(depth, (by_held)i, path, &judge, heard);
    if (i == BY_HELD_RECORD && status == BY_OK) {
      judge.record = &job->record;
    }
    worst = by_status_worse(worst, status);
  }
  show_stale(depth);
  if (judge.record != NULL && worst <= BY_REFUSED) {
    worst = by_status_worse(worst, compare(depth, path, heard));
  }
  job->findings.path = path;
  return tell_editions(depth, worst);
}
