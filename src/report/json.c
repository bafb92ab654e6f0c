/* SPDX-License-Identifier: BSD-2-Clause */
/* The JSON Lines report. What is not known is left out: no null, no zero line. */
#include "report/json.h"

#include "base/rules_bag.h"
#include "base/rules_batch.h"
#include "report/json_text.h"
#include "report/message.h"

#include <jansson.h>

static json_t *line_of(const char *type)
{
  return json_pack("{s:i, s:s}", "schema", 1, "type", type);
}

static bool set_position(json_t *object, const by_place *place)
{
  if (place->line == 0) {
    return true;
  }
  return by_json_set_number(object, "line", place->line) && (place->column == 0 || by_json_set_number(object, "column", place->column));
}

static bool set_place(json_t *object, const by_place *place)
{
  const bool done =
      by_json_set_text(object, "path", place->path) && by_json_set_text(object, "member", place->member) && set_position(object, place);
  if (place->line == 0 && place->size == 0) {
    return done;
  }
  return done && by_json_set_number(object, "offset", place->offset) && by_json_set_number(object, "length", place->size);
}

static bool set_message(json_t *object, const by_finding *finding)
{
  by_buffer message = by_buffer_of(1 << 20);
  by_message_add(finding, &message);
  const bool done = !message.failed && by_json_set_text(object, "message", by_buffer_span(&message));
  by_buffer_drop(&message);
  return done;
}

static bool set_details(json_t *object, const by_finding *finding)
{
  size_t count = BY_DETAILS;
  while (count != 0 && finding->details[count - 1].size == 0) {
    count--;
  }
  if (count == 0) {
    return true;
  }
  json_t *list = json_array();
  bool done = true;
  for (size_t i = 0; i < count; i++) {
    done = done && json_array_append_new(list, by_json_string(finding->details[i])) == 0;
  }
  return by_json_set(object, "details", list) && done;
}

/* What a digest was, under names of its own. */
static bool set_digests(json_t *object, const by_finding *finding)
{
  if (finding->rule != &by_bag_rules[BY_BAG_DIGEST_MISMATCH] && finding->rule != &by_batch_rules[BY_BATCH_DIGEST_MISMATCH]) {
    return true;
  }
  const by_span manifest = finding->details[0];
  const size_t dash = by_span_find(manifest, by_span_of("manifest-"));
  const size_t start = dash == BY_NOWHERE ? manifest.size : dash + sizeof "manifest-" - 1;
  const by_span name = by_span_from(manifest, start);
  const by_span algorithm = by_span_slice(name, 0, name.size < sizeof ".txt" ? 0 : name.size - (sizeof ".txt" - 1));
  return by_json_set_text(object, "manifest", manifest) && by_json_set_text(object, "algorithm", algorithm) &&
         by_json_set_text(object, "expected", finding->details[1]) && by_json_set_text(object, "found", finding->details[2]);
}

static bool set_digest(json_t *object, const char *key, const by_digest *digest)
{
  char room[BY_HEX_MOST];
  return by_json_set_text(object, key, by_digest_hex(digest, room));
}

static bool set_related(json_t *object, const by_place *related)
{
  if (related->path.size == 0 && related->line == 0) {
    return true;
  }
  json_t *place = json_object();
  const bool done = place != NULL && set_place(place, related);
  return by_json_set(object, "related", place) && done;
}

void by_json_finding(const by_finding *finding, const by_digest *fingerprint, by_span issue, by_buffer *out)
{
  json_t *line = line_of("finding");
  const bool done = line != NULL && by_json_set_text(line, "rule", by_span_of(finding->rule->id)) &&
                    by_json_set_text(line, "severity", by_span_of(by_severity_name(finding->severity))) &&
                    set_place(line, &finding->place) && by_json_set_text(line, "issue", issue) && set_message(line, finding) &&
                    set_details(line, finding) && set_digests(line, finding) && set_related(line, &finding->related) &&
                    set_digest(line, "fingerprint", fingerprint);
  by_json_finish(line, done, 0, out);
}

static bool set_counts(json_t *line, size_t errors, size_t warnings, size_t notes)
{
  return by_json_set_number(line, "errors", errors) && by_json_set_number(line, "warnings", warnings) &&
         by_json_set_number(line, "notes", notes);
}

/* The names of the algorithms of the payload's manifests. */
static bool set_algorithms(json_t *line, const by_bag_summary *bag)
{
  json_t *list = json_array();
  bool done = true;
  for (size_t i = 0; i < BY_ALGORITHMS; i++) {
    done = done && (!bag->used[i] || json_array_append_new(list, json_string(by_bag_algorithm_name((by_algorithm)i))) == 0);
  }
  return by_json_set(line, "algorithms", list) && done;
}

static bool set_bag(json_t *line, const by_item *item)
{
  const by_bag_summary *const bag = &item->bag;
  return item->container == NULL ||
         (by_json_set_text(line, "container", by_span_of(item->container)) && by_json_set_text(line, "id", bag->id) &&
          by_json_set_text(line, "bagit", bag->version) && by_json_set_number(line, "files", bag->files) &&
          by_json_set_number(line, "bytes", (size_t)bag->bytes) && set_algorithms(line, bag));
}

/* The package as a file. */
static bool set_file(json_t *line, const by_item *item)
{
  return item->sha512.size == 0 ||
         (by_json_set_number(line, "package_bytes", (size_t)item->size) && set_digest(line, "package_sha512", &item->sha512));
}

void by_json_item(const by_item *item, by_buffer *out)
{
  json_t *line = line_of("item");
  const bool done = line != NULL && by_json_set_text(line, "path", item->path) && by_json_set_text(line, "issue", item->issue) &&
                    by_json_set_text(line, "status", by_span_of(item->status)) && set_bag(line, item) && set_file(line, item) &&
                    set_counts(line, item->errors, item->warnings, item->notes);
  by_json_finish(line, done, 0, out);
}

void by_json_totals(const by_totals *totals, const char *command, int status, by_buffer *out)
{
  json_t *line = line_of("summary");
  const bool done = line != NULL && by_json_set_text(line, "command", by_span_of(command)) &&
                    by_json_set_number(line, "items", totals->items) && by_json_set_number(line, "done", totals->done) &&
                    set_counts(line, totals->errors, totals->warnings, totals->notes) && by_json_set_number(line, "exit", (size_t)status);
  by_json_finish(line, done, 0, out);
}

void by_json_progress(const by_progress_facts *facts, const by_totals *totals, const char *command, by_buffer *out)
{
  json_t *line = line_of("progress");
  const bool done = line != NULL && by_json_set_text(line, "command", by_span_of(command)) &&
                    by_json_set_number(line, "done", facts->done) && by_json_set_number(line, "total", facts->total) &&
                    set_counts(line, totals->errors, totals->warnings, totals->notes);
  by_json_finish(line, done, 0, out);
}
