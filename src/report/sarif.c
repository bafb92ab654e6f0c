/* SPDX-License-Identifier: BSD-2-Clause */
/* SARIF 2.1.0 within the limits of GitHub's code scanning. Columns are code points (columnKind). The fingerprints are our own: an uploader
 * cannot see into a package. What lies in a container is placed on the first line of it; message and logical location name the member. */
#include "report/format.h"

#include "base/utf8.h"
#include "base/version.h"
#include "report/json_text.h"
#include "report/sarif_rules.h"

#include <jansson.h>

static const char *const LEVELS[] = {[BY_NOTE] = "note", [BY_WARNING] = "warning", [BY_ERROR] = "error"};
_Static_assert(sizeof LEVELS / sizeof LEVELS[0] == BY_ERROR + 1, "a level for each severity");

/* The path as a URI reference: relative to the root of the sources, but for an absolute one. */
static bool set_uri(json_t *object, by_span path)
{
  static const char PLAIN[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  static const char HEX[] = "0123456789ABCDEF";
  const bool absolute = by_span_starts(path, by_span_of("/"));
  by_buffer uri = by_buffer_of(1 << 20);
  by_buffer_add_text(&uri, absolute ? "file://" : "");
  for (size_t i = 0; i < path.size; i++) {
    const unsigned char byte = (unsigned char)path.at[i];
    if (memchr(PLAIN, byte, sizeof PLAIN - 1) != NULL) {
      by_buffer_add_byte(&uri, path.at[i]);
    } else {
      by_buffer_add_byte(&uri, '%');
      by_buffer_add_byte(&uri, HEX[byte >> 4]);
      by_buffer_add_byte(&uri, HEX[byte & 15]);
    }
  }
  const bool done = !uri.failed && by_json_set_text(object, "uri", by_buffer_span(&uri)) &&
                    by_json_set_text(object, "uriBaseId", by_span_of(absolute ? "" : "%SRCROOT%"));
  by_buffer_drop(&uri);
  return done;
}

/* {"text": ...} under the key. */
static bool set_message(json_t *object, const by_finding *finding)
{
  json_t *message = json_object();
  by_buffer text = by_buffer_of(1 << 20);
  by_report_message(finding, &text);
  const bool done = by_json_set(object, "message", message) && !text.failed && by_json_set_text(message, "text", by_buffer_span(&text));
  by_buffer_drop(&text);
  return done;
}

/* The column behind the last code point of the finding, as far as its line is known; 0 where it is not. */
static size_t end_column(const by_finding *finding)
{
  const by_span line = finding->source_line;
  if (finding->place.column == 0 || finding->source_size == 0 || line.size == 0 || by_utf8_valid(line) != line.size) {
    return 0;
  }
  size_t offset = 0;
  for (size_t column = 1; column < finding->place.column && offset < line.size; column++) {
    (void)by_utf8_next(line, &offset);
  }
  const by_span piece = by_span_slice(line, offset, finding->source_size);
  return by_utf8_valid(piece) == piece.size ? finding->place.column + by_utf8_count(piece) : 0;
}

static bool set_region(json_t *physical, const by_place *place, size_t end)
{
  json_t *region = json_object();
  const bool in_file = place->member.size == 0 && place->line != 0;
  bool done = by_json_set(physical, "region", region) && by_json_set_number(region, "startLine", in_file ? place->line : 1);
  if (in_file && place->column != 0) {
    done = done && by_json_set_number(region, "startColumn", place->column);
    done = done && (end == 0 || by_json_set_number(region, "endColumn", end));
  }
  return done;
}

static bool set_member(json_t *location, by_span member)
{
  if (member.size == 0) {
    return true;
  }
  json_t *list = json_array();
  json_t *logical = json_object();
  const bool done = by_json_set(location, "logicalLocations", list);
  return json_array_append_new(list, logical) == 0 && done && by_json_set_text(logical, "fullyQualifiedName", member) &&
         by_json_set_text(logical, "kind", by_span_of("member"));
}

/* A location in the list; `path` stands for the place's own. */
static bool add_location(json_t *list, by_span path, const by_place *place, size_t end)
{
  json_t *location = json_object();
  json_t *physical = json_object();
  json_t *artifact = json_object();
  bool done = json_array_append_new(list, location) == 0;
  done = by_json_set(location, "physicalLocation", physical) && done;
  done = by_json_set(physical, "artifactLocation", artifact) && done;
  return done && set_uri(artifact, path) && set_region(physical, place, end) && set_member(location, place->member);
}

static bool set_locations(json_t *object, const by_finding *finding)
{
  json_t *list = json_array();
  bool done = by_json_set(object, "locations", list) && add_location(list, by_report_path(finding), &finding->place, end_column(finding));
  const by_place *related = &finding->related;
  if (related->path.size != 0 || related->line != 0) {
    json_t *others = json_array();
    done = by_json_set(object, "relatedLocations", others) && done;
    done = done && add_location(others, related->path.size != 0 ? related->path : by_report_path(finding), related, 0);
  }
  return done;
}

static bool set_fingerprint(json_t *object, const by_digest *fingerprint)
{
  json_t *list = json_object();
  char room[BY_HEX_MOST];
  return by_json_set(object, "partialFingerprints", list) &&
         by_json_set_text(list, "primaryLocationLineHash", by_digest_hex(fingerprint, room));
}

static void add_result(const by_result *result, const by_sarif_rules *rules, by_buffer *out)
{
  const by_finding *const finding = &result->finding;
  json_t *object = json_object();
  const bool done = object != NULL && by_json_set_text(object, "ruleId", by_span_of(finding->rule->id)) &&
                    by_json_set_number(object, "ruleIndex", by_sarif_rule_index(rules, finding->rule)) &&
                    by_json_set_text(object, "level", by_span_of(LEVELS[finding->severity])) && set_message(object, finding) &&
                    set_locations(object, finding) && set_fingerprint(object, &result->fingerprint);
  by_json_finish(object, done, 1, out);
}

/* The run itself: it succeeds where all was read and judged, whatever was found. Says so where findings were left out. */
static void add_invocation(int status, size_t left_out, by_buffer *out)
{
  enum { FINDINGS = 1 };
  json_t *invocation = json_object();
  bool done = by_json_set(invocation, "executionSuccessful", json_boolean(status <= FINDINGS));
  done = by_json_set_number(invocation, "exitCode", (size_t)status) && done;
  if (left_out != 0) {
    json_t *notice = json_pack("[{s:s, s:{s:o}}]", "level", "warning", "message", "text",
                               json_sprintf("%zu findings, the mildest, are left out: a run may hold %d", left_out, BY_SARIF_MOST));
    done = by_json_set(invocation, "toolExecutionNotifications", notice) && done;
  }
  by_json_finish(invocation, done, 1, out);
}

static void add_driver(const by_sarif_rules *rules, by_buffer *out)
{
  json_t *driver = json_object();
  const bool done = by_json_set_text(driver, "name", by_span_of("bayegan")) &&
                    by_json_set_text(driver, "version", by_span_of(BY_VERSION)) && by_json_set(driver, "rules", by_sarif_rules_json(rules));
  by_json_finish(driver, done, 1, out);
}

/* Those of a severity, as far as there is room beside the `count` before them; gives the count with them. */
static size_t add_results(by_results *results, by_severity severity, size_t count, const by_sarif_rules *rules, by_outlet *to)
{
  for (size_t i = 0; i < results->count && count < BY_SARIF_MOST; i++) {
    if (results->findings[i].severity == severity) {
      by_buffer_add_text(&to->bytes, count++ == 0 ? "\n" : ",");
      add_result(by_results_look_up(results, &results->findings[i]), rules, &to->bytes);
      by_outlet_step(to);
    }
  }
  return count;
}

void by_report_sarif(by_results *results, by_outlet *to)
{
  by_buffer *const out = &to->bytes;
  by_sarif_rules rules = {.count = 0};
  if (!by_sarif_rules_gather(&rules, results)) {
    out->failed = true;
    return;
  }
  by_buffer_add_text(out, "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n\"version\": \"2.1.0\",\n\"runs\": [\n"
                          "{\"tool\": {\"driver\": ");
  add_driver(&rules, out);
  by_buffer_add_text(out, "},\n\"columnKind\": \"unicodeCodePoints\",\n\"invocations\": [");
  add_invocation(results->status, results->count < BY_SARIF_MOST ? 0 : results->count - BY_SARIF_MOST, out);
  by_buffer_add_text(out, "],\n\"results\": [");
  size_t count = 0;
  for (int severity = BY_ERROR; severity >= BY_NOTE; severity--) {
    count = add_results(results, (by_severity)severity, count, &rules, to);
  }
  by_buffer_add_text(out, "]}\n]}\n");
}
