/* SPDX-License-Identifier: BSD-2-Clause */
/* A package of ours made once more. Its documents are what this version makes of the source, the record and the options of the run, byte
 * for byte: so what no rule looks at cannot have been changed, either. */
#include "base/cursor.h"
#include "base/rules_across.h"
#include "base/utf8.h"
#include "base/version.h"
#include "bayegan/session.h"
#include "check/across.h"
#include "pack/unzip.h"
#include "read/cut.h"
#include "read/read.h"
#include "read/record_file.h"
#include "read/record_lines.h"
#include "write/metadata.h"

/* Bytes that making the package again may take beside the documents. */
enum { MEMORY_MOST = 24 << 20, EXCERPT_MOST = 60 };

typedef struct remaking {
  const by_depth *depth;
  bayegan_job *made;
  bayegan_options options;
  by_stamp now;
  by_span bag; /* its path */
} remaking;

/* The path of a member, as findings have it. */
static by_span path_of(const remaking *work, by_held which)
{
  return by_arena_join(work->depth->job->arena, work->bag, by_span_of("!"), work->depth->paths[which]);
}

/* Whether there is all that this version makes a package of, and no error in it. */
static bool is_to_be_remade(const by_depth *depth)
{
  static const by_held NEEDED[] = {BY_HELD_SOURCE, BY_HELD_RECORD, BY_HELD_TEI, BY_HELD_EPUB, BY_HELD_DC, BY_HELD_PREMIS};
  const by_findings *const found = &depth->job->findings;
  bool all = depth->demands->fresh == NULL && found->errors == 0 && !found->failed;
  for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0]; i++) {
    all = all && depth->paths[NEEDED[i]].size != 0 && !depth->job->held[NEEDED[i]].failed;
  }
  return all && by_depth_bytes(depth, BY_HELD_SOURCE).size <= BY_REMADE_MOST &&
         by_span_is(by_bag_info_software(by_depth_bytes(depth, BY_HELD_BAG_INFO)), BY_VERSION);
}

/* What PREMIS has of the run: its moment, and what it was told beside the record. False where it has not. */
static bool read_run(remaking *work)
{
  static const char MOMENT[] = "0000-00-00T00:00:00Z";
  const by_span premis = by_depth_bytes(work->depth, BY_HELD_PREMIS);
  const by_span moment = by_span_before(by_span_behind(premis, "<eventDateTime>"), "</eventDateTime>");
  const by_span told = by_span_before(by_span_behind(by_span_behind(premis, "<eventDetail>"), " options: "), "<");
  const by_span level = by_span_slice(by_span_behind(told, "--normalise "), 0, 1);
  if (moment.size != sizeof MOMENT - 1 || level.size == 0 || level.at[0] < '0' || level.at[0] > '2') {
    return false;
  }
  memcpy(work->now.moment, moment.at, moment.size);
  memcpy(work->now.date, moment.at, sizeof "0000-00-00" - 1);
  work->options = (bayegan_options){.normalise = (unsigned)(level.at[0] - '0'),
                                    .accept_proposed = by_span_find(told, by_span_of(" --accept proposed")) != BY_NOWHERE,
                                    .repository = by_span_find(told, by_span_of(" --profile btr")) != BY_NOWHERE};
  return true;
}

/* Reads the text once more and lets the values of the record win, as a conversion with that record does. */
static by_status read_again(const remaking *work)
{
  const by_record *const given = &work->depth->job->record;
  bayegan_job *const made = work->made;
  const by_joint joint = {.text = &work->depth->job->text,
                          .path = path_of(work, BY_HELD_SOURCE),
                          .record_path = path_of(work, BY_HELD_RECORD),
                          .findings = &made->findings,
                          .issue = &made->issue,
                          .record = &made->record};
  const by_known known = {.name = given->source.name, .cut = by_record_cuts(given) ? given : NULL};
  made->text = *joint.text;
  made->findings.path = joint.record_path;
  by_status status = known.cut == NULL ? BY_OK : by_cut_check(given, joint.text, &made->findings);
  if (status == BY_OK) {
    status = by_read_issue_as(joint.text, &known, made->arena, &made->issue, &made->record);
  }
  if (status == BY_OK) {
    made->record.source.name = given->source.name;
    made->record.source.sha256 = given->source.sha256;
    status = by_record_join(given, &joint);
  }
  return status == BY_OK && !by_record_to_lines(&made->record, made->arena) ? BY_ENVIRONMENT : status;
}

/* Why a conversion would refuse the record. */
static void tell_refusal(const remaking *work)
{
  for (const by_finding *each = work->made->findings.first; each != NULL; each = each->next) {
    if (each->severity == BY_ERROR) {
      by_findings_add(&work->depth->job->findings, each);
    }
  }
}

/* Whether a finding says already that something is wrong in the line, or in the whole. */
static bool is_told(const by_findings *found, const by_place *place)
{
  bool told = false;
  for (const by_finding *each = found->first; each != NULL && !told; each = each->next) {
    told = each->severity >= BY_WARNING && (each->place.line == place->line || each->place.line == 0) &&
           by_span_equal(each->place.path, place->path) && by_span_equal(each->place.member, place->member);
  }
  return told;
}

/* From the word, or the tag, in which the byte stands, as much as a finding shows; of what nobody sees, what it is. */
static by_span excerpt(by_span text, size_t at)
{
  if (at >= text.size || text.at[at] == '\n') {
    return by_span_of(at >= text.size ? "[the end]" : "[the end of the line]");
  }
  size_t start = at;
  const size_t least = start > EXCERPT_MOST / 2 ? by_utf8_start(text, start - EXCERPT_MOST / 2) : 0;
  while (start > least && strchr("< \n", text.at[start - 1]) == NULL) {
    start--;
  }
  const by_span line = by_span_before(by_span_from(text, start), "\n");
  return by_utf8_front(line, EXCERPT_MOST);
}

/* Whether a document is what would be made; reports where it first differs. `member`: of an EPUB. */
static bool compare(const remaking *work, by_held which, by_span member, by_span there, by_span made)
{
  const size_t most = there.size < made.size ? there.size : made.size;
  size_t at = 0;
  while (at < most && there.at[at] == made.at[at]) {
    at++;
  }
  if (at == there.size && at == made.size) {
    return true;
  }
  by_cursor cursor = by_cursor_of(there);
  by_finding finding = {.rule = &by_across_rules[BY_ACROSS_REMADE],
                        .place = by_place_at(member, by_cursor_at(&cursor, by_utf8_start(there, at))),
                        .details = {excerpt(there, at), excerpt(made, at)}};
  finding.place.path = path_of(work, which);
  finding.related.path = which == BY_HELD_RECORD ? finding.related.path : path_of(work, BY_HELD_RECORD);
  if (!is_told(&work->depth->job->findings, &finding.place)) {
    by_findings_add(&work->depth->job->findings, &finding);
  }
  return false;
}

/* The bytes that a member would have; none where the EPUB would not have it. `*next`: where it may stand, as both have one order. */
static by_span made_of(const by_artifacts *parts, by_span path, size_t *next)
{
  for (size_t i = 0; i < parts->count; i++) {
    const by_artifact *const part = &parts->items[(*next + i) % parts->count];
    if (by_span_equal(part->path, path)) {
      *next += i + 1;
      return part->bytes;
    }
  }
  return by_span_of("");
}

/* Each member of the EPUB but the first, which says that it is one. What lacks is told by other rules. */
static by_status compare_members(const remaking *work, const by_holdings *members, const by_artifacts *parts)
{
  by_status status = BY_OK;
  size_t next = 0;
  for (size_t i = 0; i < members->count && status == BY_OK; i++) {
    const by_holding *const member = &members->items[i];
    by_span bytes = {0};
    if (!by_span_is(member->path, "mimetype")) {
      status = members->read(members->context, member->index, true, &bytes);
    }
    if (bytes.size != 0 && status == BY_OK) {
      (void)compare(work, BY_HELD_EPUB, member->path, bytes, made_of(parts, member->path, &next));
    }
  }
  return status;
}

static by_status compare_epub(const remaking *work, const by_edition *edition)
{
  by_unzip *zip = NULL;
  by_artifacts parts = {0};
  const by_unzip_demands demands = {.arena = work->made->arena,
                                    .findings = &work->made->findings,
                                    .most = MEMORY_MOST,
                                    .sparse = by_depth_sparse(work->depth, BY_HELD_EPUB)};
  by_status status = by_write_publication(edition, work->made, &parts);
  if (status == BY_OK) {
    status = by_unzip_open(by_depth_bytes(work->depth, BY_HELD_EPUB), &demands, &zip);
  }
  if (status == BY_OK) {
    const by_holdings members = by_unzip_holdings(zip);
    status = compare_members(work, &members, &parts);
  }
  by_unzip_close(zip);
  return status;
}

/* The representations as PREMIS describes them: those that are there. */
static bool take_representations(const remaking *work, by_artifacts *list)
{
  static const by_held MEMBERS[] = {BY_HELD_SOURCE, BY_HELD_TEI, BY_HELD_EPUB};
  bool done = true;
  for (size_t i = 0; i < sizeof MEMBERS / sizeof MEMBERS[0] && done; i++) {
    by_artifact each = {.path = work->depth->paths[MEMBERS[i]], .bytes = by_depth_bytes(work->depth, MEMBERS[i])};
    done = by_depth_digest(work->depth, MEMBERS[i], BY_SHA512, &each.sha512) && by_artifacts_add(list, each);
  }
  return done;
}

/* Reports a field that bag-info.txt does not have, with what it has in its place. */
static void find_field(const remaking *work, by_span info, by_span field)
{
  const by_span label = by_span_before(field, " ");
  by_finding finding = {.rule = &by_across_rules[BY_ACROSS_REMADE], .details = {by_span_of("[nothing]"), field}};
  finding.place.path = path_of(work, BY_HELD_BAG_INFO);
  finding.related.path = path_of(work, BY_HELD_RECORD);
  uint32_t number = 1;
  for (by_span rest = info; rest.size != 0; number++) {
    const by_span line = by_span_before(rest, "\n");
    const by_span said = by_span_trim(line);
    if (by_span_equal(said, field)) {
      return;
    }
    if (by_span_starts(said, label)) {
      finding.details[0] = said;
      finding.place.line = number;
    }
    rest = by_span_from(rest, line.size < rest.size ? line.size + 1 : rest.size);
  }
  if (!is_told(&work->depth->job->findings, &finding.place)) {
    by_findings_add(&work->depth->job->findings, &finding);
  }
}

/* Others may add to bag-info.txt: what the program writes there must be in it. */
static void compare_info(const remaking *work, by_span made)
{
  const by_span info = by_depth_bytes(work->depth, BY_HELD_BAG_INFO);
  for (by_span rest = made; rest.size != 0;) {
    const by_span field = by_span_before(rest, "\n");
    find_field(work, info, field);
    rest = by_span_from(rest, field.size + 1);
  }
}

/* PREMIS, Dublin Core and bag-info.txt; the buffer of a package that is not packed is free for them. */
static by_status compare_descriptions(const remaking *work, const by_edition *edition)
{
  by_artifact room[BAYEGAN_EDITIONS];
  by_artifacts representations = {.items = room, .capacity = BAYEGAN_EDITIONS};
  by_buffer *const made = &work->made->output_bytes[BAYEGAN_TAR];
  if (!take_representations(work, &representations)) {
    return BY_ENVIRONMENT;
  }
  by_write_premis(edition, &representations, made);
  (void)compare(work, BY_HELD_PREMIS, by_span_of(""), by_depth_bytes(work->depth, BY_HELD_PREMIS), by_buffer_span(made));
  by_buffer_clear(made);
  by_write_dublin_core(edition, made);
  (void)compare(work, BY_HELD_DC, by_span_of(""), by_depth_bytes(work->depth, BY_HELD_DC), by_buffer_span(made));
  by_buffer_clear(made);
  const by_bag_info info = by_bag_info_of(edition);
  by_bag_write_info(&info, made);
  compare_info(work, by_buffer_span(made));
  return made->failed ? BY_ENVIRONMENT : BY_OK;
}

static by_status compare_all(const remaking *work)
{
  bayegan_job *const made = work->made;
  by_buffer *const documents = made->output_bytes;
  const by_edition edition = by_edition_of(made, &work->options, &work->now);
  const by_status status = by_write_documents(&edition, made);
  if (status != BY_OK) {
    return status;
  }
  const by_span none = by_span_of("");
  if (!compare(work, BY_HELD_RECORD, none, by_depth_bytes(work->depth, BY_HELD_RECORD), by_buffer_span(&documents[BAYEGAN_RECORD]))) {
    return BY_OK; /* of another record all the rest is other, too */
  }
  (void)compare(work, BY_HELD_TEI, none, by_depth_bytes(work->depth, BY_HELD_TEI), by_buffer_span(&documents[BAYEGAN_TEI]));
  by_buffer_drop(&documents[BAYEGAN_TEI]); /* it does not lie beside the EPUB */
  const by_status compared = compare_epub(work, &edition);
  return compared == BY_OK ? compare_descriptions(work, &edition) : compared;
}

by_status by_verify_remade(const by_depth *depth, by_span path)
{
  remaking work = {.depth = depth, .bag = path};
  if (!is_to_be_remade(depth) || !read_run(&work)) {
    return BY_OK;
  }
  by_buffer_drop(&depth->job->folded); /* which only the EPUB was held against: it does not lie beside what is made */
  work.made = bayegan_job_new();
  if (work.made == NULL) {
    return BY_ENVIRONMENT;
  }
  const size_t ceiling = by_arena_narrow(work.made->arena, MEMORY_MOST);
  by_status status = read_again(&work);
  if (status == BY_OK) {
    status = compare_all(&work);
  }
  if (status == BY_ENVIRONMENT && by_arena_is_full(work.made->arena)) {
    status = BY_OK; /* it is larger than it seemed */
  } else if (status == BY_REFUSED) {
    tell_refusal(&work);
  }
  by_arena_widen(work.made->arena, ceiling);
  bayegan_job_free(work.made); /* whose memory others want */
  return status > BY_REFUSED ? status : by_findings_status(&depth->job->findings, 0);
}
