/* SPDX-License-Identifier: BSD-2-Clause */
/* GitLab's Code Quality report: an array of findings. Equal fingerprints would be dropped there; ours differ. */
#include "report/format.h"

#include "report/json_text.h"

#include <jansson.h>

static const char *const SEVERITIES[] = {[BY_NOTE] = "info", [BY_WARNING] = "minor", [BY_ERROR] = "major"};
_Static_assert(sizeof SEVERITIES / sizeof SEVERITIES[0] == BY_ERROR + 1, "a word for each severity");

static bool set_description(json_t *object, const by_finding *finding)
{
  by_buffer message = by_buffer_of(1 << 20);
  by_report_message_with_other(finding, &message);
  const bool done = !message.failed && by_json_set_text(object, "description", by_buffer_span(&message));
  by_buffer_drop(&message);
  return done;
}

static bool set_fingerprint(json_t *object, const by_result *result)
{
  char room[BY_HEX_MOST];
  return by_json_set_text(object, "fingerprint", by_digest_hex(&result->fingerprint, room));
}

/* A line is compulsory there; what concerns the whole file, or a member of it, stands at its first. */
static bool set_location(json_t *object, const by_finding *finding)
{
  json_t *location = json_object();
  json_t *lines = json_object();
  const bool known = finding->place.line != 0 && finding->place.member.size == 0;
  bool done = by_json_set(object, "location", location);
  done = done && by_json_set_text(location, "path", by_report_path(finding));
  return by_json_set(location, "lines", lines) && done && by_json_set_number(lines, "begin", known ? finding->place.line : 1);
}

static void add_result(const by_result *result, by_buffer *out)
{
  const by_finding *const finding = &result->finding;
  json_t *object = json_object();
  const bool done = object != NULL && set_description(object, finding) &&
                    by_json_set_text(object, "check_name", by_span_of(finding->rule->id)) && set_fingerprint(object, result) &&
                    by_json_set_text(object, "severity", by_span_of(SEVERITIES[finding->severity])) && set_location(object, finding);
  by_json_finish(object, done, 1, out);
}

void by_report_gitlab(by_results *results, by_outlet *to)
{
  by_buffer_add_byte(&to->bytes, '[');
  for (size_t i = 0; i < results->count; i++) {
    by_buffer_add_text(&to->bytes, i == 0 ? "\n" : ",");
    add_result(by_results_look_up(results, &results->findings[i]), &to->bytes);
    by_outlet_step(to);
  }
  by_buffer_add_text(&to->bytes, "]\n");
}
