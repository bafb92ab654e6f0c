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
  by_buffer hex = by_buffer_of(1 << 10);
  by_digest_add_hex(fingerprint, &hex);
  const bool done = by_json_set(object, "partialFingerprints", list) && !hex.failed &&
                    by_json_set_text(list, "primaryLocationLineHash", by_buffer_span(&hex));
  by_buffer_drop(&hex);
  return done;
}

static bool add_result(json_t *list, const by_result *result, const by_sarif_rules *rules)
{
  json_t *object = json_object();
  if (json_array_append_new(list, object) != 0) {
    return false;
  }
  return by_json_set_text(object, "ruleId", by_span_of(result->finding->rule->id)) &&
         by_json_set_number(object, "ruleIndex", by_sarif_rule_index(rules, result->finding->rule)) &&
         by_json_set_text(object, "level", by_span_of(LEVELS[result->finding->severity])) && set_message(object, result->finding) &&
         set_locations(object, result->finding) && set_fingerprint(object, &result->fingerprint);
}

/* The run itself; says so where findings were left out. */
static bool set_invocation(json_t *run, size_t left_out)
{
  json_t *list = json_array();
  json_t *invocation = json_object();
  bool done = by_json_set(run, "invocations", list);
  done = json_array_append_new(list, invocation) == 0 && done;
  done = done && by_json_set(invocation, "executionSuccessful", json_true());
  if (!done || left_out == 0) {
    return done;
  }
  json_t *notice = json_pack("[{s:s, s:{s:o}}]", "level", "warning", "message", "text",
                             json_sprintf("%zu findings, the mildest, are left out: a run may hold %d", left_out, BY_SARIF_MOST));
  return by_json_set(invocation, "toolExecutionNotifications", notice);
}

static bool set_results(json_t *run, const by_results *results, const by_sarif_rules *rules)
{
  const by_result **worst = by_results_by_severity(results);
  json_t *list = json_array();
  bool done = by_json_set(run, "results", list) && worst != NULL;
  for (size_t i = 0; done && i < results->count && i < BY_SARIF_MOST; i++) {
    done = add_result(list, worst[i], rules);
  }
  return done;
}

static json_t *run_of(const by_results *results, const by_sarif_rules *rules)
{
  json_t *run = json_object();
  json_t *tool = json_object();
  json_t *driver = json_object();
  bool done = by_json_set(run, "tool", tool);
  done = by_json_set(tool, "driver", driver) && done;
  done = done && by_json_set_text(driver, "name", by_span_of("bayegan")) && by_json_set_text(driver, "version", by_span_of(BY_VERSION)) &&
         by_json_set(driver, "rules", by_sarif_rules_json(rules)) && by_json_set_text(run, "columnKind", by_span_of("unicodeCodePoints")) &&
         set_invocation(run, results->count < BY_SARIF_MOST ? 0 : results->count - BY_SARIF_MOST) && set_results(run, results, rules);
  if (!done) {
    json_decref(run);
    return NULL;
  }
  return run;
}

void by_report_sarif(const by_results *results, by_buffer *out)
{
  by_sarif_rules rules = {.count = 0};
  json_t *root = json_object();
  json_t *runs = json_array();
  bool done = by_sarif_rules_gather(&rules, results);
  done = by_json_set_text(root, "$schema", by_span_of("https://json.schemastore.org/sarif-2.1.0.json")) && done;
  done = by_json_set_text(root, "version", by_span_of("2.1.0")) && done;
  done = by_json_set(root, "runs", runs) && done;
  done = done && json_array_append_new(runs, run_of(results, &rules)) == 0;
  by_json_finish(root, done, 1, out);
}
