/* SPDX-License-Identifier: BSD-2-Clause */
/* The bag of one issue: the representations, the metadata about them, and the tar around it all. */
#include "bayegan/session.h"
#include "pack/bag.h"
#include "pack/tar.h"
#include "text/change_log.h"
#include "write/metadata.h"

enum { REPRESENTATIONS = 3, PAYLOAD = 7, TAGS = 1, BAG = PAYLOAD + TAGS + 4 };

typedef struct packing {
  bayegan_session *session;
  const by_edition *edition;
  bayegan_job *job;
  by_buffer scratch; /* one metadata document at a time */
} packing;

static by_status add_representations(const packing *work, by_artifacts *list)
{
  const by_record *record = work->edition->record;
  by_digest source_sha512 = {0};
  if (!by_digester_compute(work->session->digester, BY_SHA512, work->job->text.source, &source_sha512)) {
    return BY_ENVIRONMENT;
  }
  by_artifact made[REPRESENTATIONS] = {
      {.bytes = work->job->text.source, .sha256 = record->source.sha256, .sha512 = source_sha512, .media_type = by_span_of("text/plain")},
      work->job->outputs.items[BAYEGAN_TEI],
      work->job->outputs.items[BAYEGAN_EPUB],
  };
  made[1].media_type = by_span_of("application/tei+xml");
  made[2].media_type = by_span_of("application/epub+zip");
  static const char *const FOLDERS[REPRESENTATIONS] = {"data/representations/source/data/", "data/representations/tei/data/",
                                                       "data/representations/epub/data/"};
  static const char *const ENDINGS[REPRESENTATIONS] = {".txt", ".xml", ".epub"};
  for (size_t i = 0; i < REPRESENTATIONS; i++) {
    made[i].path = by_arena_join(work->job->arena, by_span_of(FOLDERS[i]), record->package_id, by_span_of(ENDINGS[i]));
    if (made[i].path.at == NULL || !by_artifacts_add(list, made[i])) {
      return BY_ENVIRONMENT;
    }
  }
  return BY_OK;
}

static by_status add_bytes(const packing *work, const char *path, by_span bytes, by_artifacts *list)
{
  by_artifact made = {.path = by_span_of(path), .bytes = bytes};
  const bool done = by_digester_compute(work->session->digester, BY_SHA512, bytes, &made.sha512) && by_artifacts_add(list, made);
  return done ? BY_OK : BY_ENVIRONMENT;
}

/* Keeps what stands in the scratch buffer as a member of the bag, and empties the buffer. */
static by_status add_scratch(packing *work, const char *path, by_artifacts *list)
{
  by_span bytes = {0};
  if (work->scratch.failed || !by_arena_copy(work->job->arena, by_buffer_span(&work->scratch), &bytes)) {
    return BY_ENVIRONMENT;
  }
  by_buffer_clear(&work->scratch);
  return add_bytes(work, path, bytes, list);
}

static by_status add_payload(packing *work, by_artifacts *payload)
{
  by_status status = add_representations(work, payload);
  if (status != BY_OK) {
    return status;
  }
  const by_artifacts representations = {.items = payload->items, .count = payload->count, .capacity = payload->count};
  by_write_premis(work->edition, &representations, &work->scratch);
  status = add_scratch(work, "data/metadata/preservation/premis.xml", payload);
  if (status == BY_OK) {
    by_write_dublin_core(work->edition, &work->scratch);
    status = add_scratch(work, "data/metadata/descriptive/dc.xml", payload);
  }
  if (status == BY_OK) {
    by_artifact record = work->job->outputs.items[BAYEGAN_RECORD];
    record.path = by_span_of("data/metadata/descriptive/record.xml");
    status = by_artifacts_add(payload, record) ? BY_OK : BY_ENVIRONMENT;
  }
  const by_span log = by_buffer_span(&work->job->log);
  if (status == BY_OK && by_log_has_rows(log)) {
    status = add_bytes(work, "data/metadata/preservation/changes.tsv", log, payload);
  }
  return status;
}

by_bag_info by_bag_info_of(const by_edition *edition)
{
  const by_record *const record = edition->record;
  return (by_bag_info){.organization = record->organization,
                       .repository = edition->repository,
                       .id = record->package_id,
                       .title = record->title.text,
                       .date = edition->date,
                       .version = edition->version};
}

static by_status assemble(packing *work, by_artifacts *bag)
{
  by_artifact payload_room[PAYLOAD];
  by_artifacts payload = {.items = payload_room, .capacity = PAYLOAD};
  by_status status = add_payload(work, &payload);
  if (status != BY_OK) {
    return status;
  }
  const by_artifacts representations = {.items = payload_room, .count = REPRESENTATIONS, .capacity = REPRESENTATIONS};
  by_artifact tag_room[TAGS];
  by_artifacts tags = {.items = tag_room, .capacity = TAGS};
  by_write_metadata_csv(work->edition, &representations, &work->scratch);
  status = add_scratch(work, "metadata/metadata.csv", &tags);
  if (status != BY_OK) {
    return status;
  }
  by_bag_info info = by_bag_info_of(work->edition);
  info.payload = &payload;
  info.tags = &tags;
  return by_bag_assemble(&info, work->session->digester, work->job->arena, bag);
}

by_status by_package_issue(bayegan_session *session, const by_edition *edition, bayegan_job *job)
{
  packing work = {.session = session, .edition = edition, .job = job, .scratch = by_buffer_of(BY_ARTIFACT_MOST)};
  by_artifact bag_room[BAG];
  by_artifacts bag = {.items = bag_room, .capacity = BAG};
  by_status status = assemble(&work, &bag);
  by_buffer_drop(&work.scratch);
  by_buffer *tar = &job->output_bytes[BAYEGAN_TAR];
  if (status == BY_OK) {
    status = by_pack_tar(edition->record->package_id, &bag, tar);
  }
  job->outputs.items[BAYEGAN_TAR].bytes = by_buffer_span(tar);
  return status;
}
