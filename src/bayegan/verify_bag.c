/* SPDX-License-Identifier: BSD-2-Clause */
/* Verifying a bag: its fixity member by member, and in depth the editions and the record that it holds beside their source. */
#include "bayegan/verify_bag.h"

#include "base/rules_container.h"
#include "check/echo.h"

static const char *const CONTAINERS[] = {
    [BY_BAG_AS_FOLDER] = "folder", [BY_BAG_AS_TAR] = "tar",       [BY_BAG_AS_GZIP] = "tar.gz", [BY_BAG_AS_XZ] = "tar.xz",
    [BY_BAG_AS_ZSTD] = "tar.zst",  [BY_BAG_AS_BZIP2] = "tar.bz2", [BY_BAG_AS_ZIP] = "zip"};
_Static_assert(sizeof CONTAINERS / sizeof CONTAINERS[0] == BY_BAG_SERIALIZATIONS, "a name for each");

bayegan_bag *by_bag_new(bayegan_session *session, const bayegan_demands *demands, bayegan_job *job, by_bag_serialization serialization)
{
  bayegan_bag *bag = by_arena_take(job->arena, 1, sizeof *bag);
  const bool rooted = serialization != BY_BAG_AS_FOLDER;
  if (bag == NULL) {
    return NULL;
  }
  *bag = (bayegan_bag){.session = session, .demands = demands, .job = job, .rooted = rooted, .serialization = serialization};
  bag->memory = demands->memory == 0 ? BAYEGAN_BAG_MEMORY : demands->memory;
  bag->keeper = (by_keeper){.session = session, .job = job, .memory = bag->memory};
  bag->ceiling = by_arena_narrow(job->arena, bag->memory);
  bag->check = by_bag_check_new(session->digester, job->arena, &job->findings, rooted);
  if (bag->check != NULL) {
    by_bag_check_demand(bag->check, demands->profile, serialization);
    by_bag_check_offer(bag->check, demands->own);
  }
  if (bag->check != NULL && demands->fast) {
    by_bag_check_spare_digests(bag->check);
    job->unchecked = true;
  }
  return bag->check == NULL ? NULL : bag;
}

by_span by_bag_path(const bayegan_bag *bag, by_span path)
{
  return bag->rooted ? by_span_behind(path, "/") : path;
}

/* A second source or edition: of its name something can be said. */
static bool note_other(bayegan_bag *bag, by_held which, by_span inner)
{
  enum { NOTED = 64 };
  if ((which != BY_HELD_SOURCE && which != BY_HELD_TEI && which != BY_HELD_EPUB) || bag->other_count == NOTED) {
    return true;
  }
  by_span *const others = by_arena_grow(bag->job->arena, bag->others, bag->other_count, &bag->other_capacity, sizeof *others);
  if (others == NULL) {
    return false;
  }
  bag->others = others;
  return by_arena_copy(bag->job->arena, inner, &others[bag->other_count++]);
}

/* What a large member is to be valid against. */
static by_grammar grammar_of(by_held which, by_span path)
{
  const bool tei = which == BY_HELD_TEI || (which == BY_HELD_OTHER && !by_is_epub_name(path));
  return tei ? BY_GRAMMAR_TEI : which == BY_HELD_RECORD ? BY_GRAMMAR_RECORD : BY_GRAMMARS;
}

static bool is_packed(by_held which, by_span path)
{
  return which == BY_HELD_EPUB || (which == BY_HELD_OTHER && by_is_epub_name(path));
}

/* Keeps the bytes of what is looked into. */
static bool hold_member(bayegan_bag *bag, by_held which, by_span inner, size_t size)
{
  const bool edition = which == BY_HELD_TEI || which == BY_HELD_EPUB;
  if (bag->paths[which].size != 0 && !note_other(bag, which, inner)) {
    return false;
  }
  which = edition && bag->paths[which].size != 0 ? BY_HELD_OTHER : which;
  if (bag->paths[which].size != 0) {
    return true;
  }
  bag->which = which;
  if (!by_arena_copy(bag->job->arena, inner, &bag->paths[which])) {
    return false;
  }
  by_keeper_begin(&bag->keeper, &bag->job->held[which], bag->paths[which], size);
  by_keeper_expect(&bag->keeper, grammar_of(which, inner), bag->again);
  bag->keeper.storing = is_packed(which, inner);
  return true;
}

static bool begin_member(void *context, by_span path, size_t size)
{
  bayegan_bag *bag = context;
  const by_span inner = by_bag_path(bag, path);
  const by_held which = by_held_of(inner);
  bag->which = BY_HELD;
  bag->size = size;
  if (!bag->rooted) {
    by_member_check_name(&bag->job->findings, path); /* readers of containers do it themselves */
  }
  if (which != BY_HELD && !bag->demands->fast && !hold_member(bag, which, inner, size)) {
    return false;
  }
  return by_inner_begin(&bag->inner, bag->demands, bag->which == BY_HELD ? inner : by_span_of(""), bag->job->arena) &&
         by_bag_check_begin(bag->check, path, size);
}

/* In a hurry only the bytes of tag files are wanted. */
static bool passes_member(void *context)
{
  bayegan_bag *bag = context;
  return by_bag_check_passes(bag->check);
}

/* A large EPUB is looked at where it is. */
static void want_inner(bayegan_bag *bag)
{
  const by_kind kind = bag->inner.kind;
  if (kind == BY_KIND_EPUB && by_far_begin(bag)) {
    return;
  }
  by_keeper_begin(&bag->keeper, &bag->job->inner, bag->inner.path, BY_SIZE_UNKNOWN);
  bag->keeper.storing = kind == BY_KIND_EPUB;
  if (kind == BY_KIND_TEI) {
    by_keeper_rule(&bag->keeper);
  } else {
    by_keeper_expect(&bag->keeper, kind == BY_KIND_RECORD ? BY_GRAMMAR_RECORD : BY_GRAMMARS, false);
  }
}

/* So is an edition, where the container stays at hand. */
static void spare_edition(bayegan_bag *bag)
{
  const bool first = bag->keeper.filling != NULL && bag->keeper.filling->size == 0;
  if (bag->rooted && bag->which != BY_HELD && first && bag->keeper.storing && by_far_begin(bag)) {
    by_buffer_drop(bag->keeper.filling);
    by_keeper_give_up(&bag->keeper);
  }
}

static bool member_data(void *context, by_span bytes)
{
  bayegan_bag *bag = context;
  if (by_inner_is_wanted(&bag->inner, bag->demands, bytes)) {
    want_inner(bag);
  }
  spare_edition(bag);
  return by_keeper_take(&bag->keeper, bytes) && by_bag_check_data(bag->check, bytes);
}

/* A large EPUB, where it is. */
static bool verify_far(bayegan_bag *bag)
{
  const by_status status = by_inner_verify(&bag->inner, bag->session, bag->demands, &bag->far[BY_HELD], bag->job);
  by_keeper_forget(&bag->keeper);
  return by_status_worse(status, by_far_close(bag, BY_HELD)) <= BY_REFUSED;
}

/* What was kept to be looked into alone; of what is known already nothing more is wanted. */
static bool verify_kept(bayegan_bag *bag)
{
  bayegan_job *const job = bag->job;
  const by_verdict verdict = bag->keeper.verdict;
  if (verdict == BY_VERDICT_BAD || (verdict == BY_VERDICT_VALID && bag->inner.kind == BY_KIND_TEI)) {
    return true;
  }
  bag->keeper.held -= job->inner.size;
  const by_member_bytes whole = {.bytes = {.at = job->inner.at == NULL ? "" : job->inner.at, .size = job->inner.size},
                                 .valid = verdict == BY_VERDICT_VALID};
  return by_inner_verify(&bag->inner, bag->session, bag->demands, &whole, job) <= BY_REFUSED;
}

static bool end_member(void *context)
{
  bayegan_bag *bag = context;
  const bool empty = by_inner_is_wanted(&bag->inner, bag->demands, by_span_of("")); /* nothing of it came */
  const bool kept = bag->keeper.filling == &bag->job->inner;
  if (!by_bag_check_end(bag->check) || !by_keeper_end(&bag->keeper) || !by_far_end(bag)) {
    return false;
  }
  if (bag->which != BY_HELD) {
    bag->verdicts[bag->which] = bag->keeper.verdict;
  }
  if (bag->far[BY_HELD].sparse.close != NULL) {
    return verify_far(bag);
  }
  if (empty) {
    bag->keeper.verdict = BY_VERDICT_OPEN; /* that of an earlier member */
  }
  return (!kept && !empty) || verify_kept(bag);
}

static void lose_member(void *context)
{
  bayegan_bag *bag = context;
  if (bag->keeper.filling != NULL) {
    by_buffer_clear(bag->keeper.filling);
  }
  by_keeper_give_up(&bag->keeper);
  by_keeper_forget(&bag->keeper);
  if (by_far_close(bag, bag->which) > BY_REFUSED) {
    bag->job->findings.failed = true;
  }
  if (bag->which != BY_HELD) {
    bag->paths[bag->which] = (by_span){.size = 0};
  }
  by_bag_check_lose(bag->check);
}

static bool bag_directory(void *context, by_span path)
{
  bayegan_bag *bag = context;
  return by_bag_check_directory(bag->check, path);
}

by_member_sink by_bag_sink(bayegan_bag *bag)
{
  return (by_member_sink){.context = bag,
                          .begin = begin_member,
                          .passes = passes_member,
                          .data = member_data,
                          .end = end_member,
                          .lose = lose_member,
                          .strict = by_bag_profile_is_strict(bag->demands->profile),
                          .directory = bag_directory};
}

bool by_bag_is_due(const bayegan_bag *bag, size_t which)
{
  return bag->verdicts[which] == BY_VERDICT_VALID && bag->job->held[which].size == 0;
}

by_status by_bag_settle(const bayegan_bag *bag, by_status status)
{
  by_findings *const findings = &bag->job->findings;
  const bool full = by_arena_is_full(bag->job->arena);
  by_arena_widen(bag->job->arena, bag->ceiling);
  if (status != BY_ENVIRONMENT || !full) {
    return status;
  }
  by_buffer limit = by_buffer_of(128);
  by_buffer_add_text(&limit, "names, digests and findings of more than ");
  by_buffer_add_number(&limit, bag->memory >> 20);
  by_buffer_add_text(&limit, " MiB");
  findings->failed = false;
  by_findings_add(findings,
                  &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT], .details = {findings->path, by_buffer_span(&limit)}});
  by_buffer_drop(&limit);
  return by_findings_status(findings, 0);
}

by_status by_bag_finish(bayegan_bag *bag)
{
  const by_status compared = by_bag_check_finish(bag->check);
  const by_status settled = by_bag_settle(bag, compared);
  if (compared > BY_REFUSED) {
    return by_far_close_all(bag, settled);
  }
  bag->job->container = CONTAINERS[bag->serialization];
  bag->job->bag = by_bag_check_summary(bag->check);
  const bool strict = by_bag_check_is_strict(bag->check);
  const bool sound = by_check_root(bag->job, strict);
  const by_depth depth = {.session = bag->session,
                          .job = bag->job,
                          .bag = bag->check,
                          .paths = bag->paths,
                          .verdicts = bag->verdicts,
                          .far = bag->far,
                          .folder = sound && strict ? by_folder_name(bag->job, !bag->rooted) : by_span_of(""),
                          .others = bag->others,
                          .other_count = bag->other_count,
                          .demands = bag->demands};
  by_inner_end(&bag->inner, &bag->job->findings);
  const by_status deep = by_far_close_all(bag, bag->demands->fast ? BY_OK : by_verify_depth(&depth));
  by_echoes_drop(&bag->job->findings, bag->demands->silent);
  return deep > BY_REFUSED ? deep : by_findings_status(&bag->job->findings, 0);
}

bayegan_bag *bayegan_bag_begin(bayegan_session *session, const bayegan_demands *demands, by_span path, bayegan_job *job)
{
  job->findings.path = path;
  return by_bag_new(session, demands, job, BY_BAG_AS_FOLDER);
}

void bayegan_bag_expect(bayegan_bag *bag, by_span path)
{
  by_bag_check_expect(bag->check, path);
}

bool bayegan_bag_directory(bayegan_bag *bag, by_span path)
{
  return bag_directory(bag, path);
}

static by_status read_member(bayegan_bag *bag, const by_reader *reader)
{
  by_span piece = {0};
  by_status status = BY_OK;
  do {
    status = reader->read(reader->context, &piece);
    if (status == BY_OK && !member_data(bag, piece)) {
      status = BY_ENVIRONMENT;
    }
  } while (status == BY_OK && piece.size != 0);
  return status;
}

/* The same file once more, where that is due. */
static by_status read_member_due(bayegan_bag *bag, by_span path, size_t size, const by_reader *reader)
{
  if (reader->rewind == NULL || bag->which == BY_HELD || !by_bag_is_due(bag, bag->which)) {
    return BY_OK;
  }
  by_keeper_begin(&bag->keeper, &bag->job->held[bag->which], path, size);
  by_span piece = {0};
  by_status status = reader->rewind(reader->context) ? BY_OK : BY_ENVIRONMENT;
  do {
    status = status == BY_OK ? reader->read(reader->context, &piece) : status;
  } while (status == BY_OK && by_keeper_take(&bag->keeper, piece) && piece.size != 0);
  by_keeper_give_up(&bag->keeper);
  return status;
}

by_status bayegan_bag_member(bayegan_bag *bag, by_span path, size_t size, const by_reader *reader)
{
  bag->again = reader->rewind != NULL;
  bag->spread = reader;
  bag->where = 0;
  if (!begin_member(bag, path, size)) {
    return BY_ENVIRONMENT;
  }
  const by_status status = passes_member(bag) ? BY_OK : read_member(bag, reader);
  if (status == BY_REFUSED) {
    lose_member(bag);
    return BY_REFUSED;
  }
  if (status == BY_ENVIRONMENT || !end_member(bag)) {
    return BY_ENVIRONMENT;
  }
  return by_status_worse(status, read_member_due(bag, path, size, reader));
}

by_status bayegan_bag_lost(bayegan_bag *bag, by_span path)
{
  if (!begin_member(bag, path, BY_SIZE_UNKNOWN)) {
    return BY_ENVIRONMENT;
  }
  lose_member(bag);
  return BY_REFUSED;
}

by_status bayegan_bag_abandon(bayegan_bag *bag)
{
  return by_bag_settle(bag, by_far_close_all(bag, BY_REFUSED));
}

by_status bayegan_bag_end(bayegan_bag *bag, by_status fed)
{
  if (fed > BY_REFUSED) {
    return by_bag_settle(bag, by_far_close_all(bag, fed));
  }
  const by_status finished = by_bag_finish(bag);
  return finished > fed ? finished : fed;
}
