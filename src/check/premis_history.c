/* SPDX-License-Identifier: BSD-2-Clause */
/* The events that PREMIS of our own packages has: how each file came about, with what outcome, and by whom. */
#include "base/version.h"
#include "check/node.h"
#include "check/premis_parts.h"

#include <libxml/tree.h>

enum { DETAIL_MOST = 1 << 20 };

static const char PROGRAM[] = "bayegan";
static const char ORGANIZATION[] = "organization";

typedef struct event_row event_row;

struct event_row {
  const char *id;
  const char *type;
  size_t file;         /* that it is about */
  const char *outcome; /* NULL: by the record */
  void (*add_detail)(const by_record *record, by_buffer *detail);
  bool (*took_place)(const by_premis_package *package); /* NULL: always */
  bool levelled;                                        /* the detail names the level of normalisation */
};

/* Behind it stand the options of the run. */
static void add_digest(const by_record *record, by_buffer *detail)
{
  by_buffer_add_text(detail, "sha256=");
  by_digest_add_hex(&record->source.sha256, detail);
}

static void add_former_name(const by_record *record, by_buffer *detail)
{
  by_buffer_add_text(detail, "was: ");
  by_buffer_add(detail, record->source.name);
}

static bool was_renamed(const by_premis_package *package)
{
  const by_span path = package->files[BY_PREMIS_SOURCE].path;
  const by_span name = package->record->source.name;
  const bool ends = by_span_ends(path, name) && path.size > name.size && path.at[path.size - name.size - 1] == '/';
  return name.size != 0 && !ends;
}

static const event_row EVENTS[] = {
    {.id = "message-digest-calculation",
     .type = "message digest calculation",
     .file = BY_PREMIS_SOURCE,
     .outcome = "success",
     .add_detail = add_digest},
    {.id = "filename-change",
     .type = "filename change",
     .file = BY_PREMIS_SOURCE,
     .outcome = "success",
     .add_detail = add_former_name,
     .took_place = was_renamed},
    {.id = "metadata-extraction", .type = "metadata extraction", .file = BY_PREMIS_SOURCE},
    {.id = "normalization-tei", .type = "normalization", .file = BY_PREMIS_TEI, .outcome = "success"},
    {.id = "validation-tei", .type = "validation", .file = BY_PREMIS_TEI, .outcome = "valid"},
    {.id = "normalization-epub", .type = "normalization", .file = BY_PREMIS_EPUB, .outcome = "success", .levelled = true},
    {.id = "validation-epub", .type = "validation", .file = BY_PREMIS_EPUB, .outcome = "valid"},
};
enum { EVENT_ROWS = sizeof EVENTS / sizeof EVENTS[0] };

static by_span outcome_of(const event_row *row, const by_record *record)
{
  const bool sure =
      record->title.state >= BY_CORROBORATED && record->issue.state >= BY_CORROBORATED && record->date.state >= BY_CORROBORATED;
  return by_span_of(row->outcome != NULL ? row->outcome : sure ? "ok" : "needs review");
}

/* The options of a run as this version writes them; `rest`: what is said behind the digest. The level is that of the EPUB. */
static bool are_options(const by_premis_package *package, by_span rest)
{
  static const char *const ENDS[] = {"", " --accept proposed", " --profile btr", " --accept proposed --profile btr"};
  const by_span front[] = {by_span_of(" options: --encoding "), package->record->source.encoding, by_span_of(" --normalise ")};
  for (size_t i = 0; i < sizeof front / sizeof front[0]; i++) {
    if (!by_span_starts(rest, front[i])) {
      return false;
    }
    rest = by_span_from(rest, front[i].size);
  }
  const bool known = package->level != BY_PREMIS_LEVEL_UNKNOWN;
  const bool level = rest.size != 0 && (known ? rest.at[0] == (char)('0' + package->level) : rest.at[0] >= '0' && rest.at[0] <= '2');
  return level && by_span_is_any(by_span_from(rest, 1), ENDS, sizeof ENDS / sizeof ENDS[0]);
}

static void add_options(const by_premis_package *package, by_buffer *detail)
{
  by_buffer_add_text(detail, " options: --encoding ");
  by_buffer_add(detail, package->record->source.encoding);
  by_buffer_add_text(detail, " --normalise ");
  by_buffer_add_number(detail, package->level == BY_PREMIS_LEVEL_UNKNOWN ? 1 : package->level);
}

static bool is_first_word(by_span said, by_span word)
{
  return by_span_starts(said, word) && (said.size == word.size || said.at[word.size] == ' ');
}

/* A record keeps no blanks at the edges of a name. */
static bool is_spaced_otherwise(by_span said, by_span was)
{
  const size_t colon = by_span_find(was, by_span_of(":")) + 1;
  return by_span_starts(said, by_span_slice(was, 0, colon)) &&
         by_span_equal(by_span_trim(by_span_slice(said, colon, said.size)), by_span_trim(by_span_slice(was, colon, was.size)));
}

/* What this version of the program made has its options, too, by which it can be made again. */
static void check_digest(by_premis_check *check, xmlNode *event, by_buffer *detail)
{
  const by_span said = by_premis_text(event, "eventDetail");
  const by_span digest = by_buffer_span(detail);
  const bool current = by_span_is(check->package->software, BY_VERSION);
  if (is_first_word(said, digest) && (!current || are_options(check->package, by_span_from(said, digest.size)))) {
    return;
  }
  if (current) {
    add_options(check->package, detail);
  }
  by_premis_expect(check, event, "eventDetail", by_buffer_span(detail));
}

static void check_detail(by_premis_check *check, xmlNode *event, const event_row *row)
{
  by_buffer detail = by_buffer_of(DETAIL_MOST);
  row->add_detail(check->package->record, &detail);
  if (row->add_detail == add_digest) {
    check_digest(check, event, &detail);
  } else if (!is_spaced_otherwise(by_premis_text(event, "eventDetail"), by_buffer_span(&detail))) {
    by_premis_expect(check, event, "eventDetail", by_buffer_span(&detail));
  }
  check->failed = check->failed || detail.failed;
  by_buffer_drop(&detail);
}

/* "blanks and line ends folded (level 1)": the EPUB tells, too. */
static void check_level(by_premis_check *check, xmlNode *event)
{
  char level[] = "(level 0)";
  level[sizeof level - 3] = (char)('0' + check->package->level);
  if (!by_span_ends(by_premis_text(event, "eventDetail"), by_span_of(level))) {
    by_premis_expect(check, event, "eventDetail", by_span_of(level));
  }
}

static void check_event(by_premis_check *check, xmlNode *event, const event_row *row)
{
  by_premis_check_identifiers(check, event);
  by_premis_turn_to_record(check, check->package->record->source_line);
  by_premis_expect(check, event, "eventType", by_span_of(row->type));
  by_premis_expect(check, event, "eventOutcome", outcome_of(row, check->package->record));
  check->against = (by_place){.path = check->package->files[row->file].shown};
  by_premis_expect(check, event, "linkingAgentIdentifierValue", by_span_of(PROGRAM));
  const by_span path = check->package->files[row->file].path;
  if (path.size != 0) { /* else the file is missing, which is told */
    by_premis_expect(check, event, "linkingObjectIdentifierValue", by_premis_path(path));
  }
  if (row->add_detail != NULL) {
    by_premis_turn_to_record(check, check->package->record->source_line);
    check_detail(check, event, row);
  }
  if (row->levelled && check->package->level != BY_PREMIS_LEVEL_UNKNOWN) {
    check_level(check, event);
  }
}

/* Only a repository takes in and checks again. */
static void check_type(by_premis_check *check, xmlNode *event)
{
  static const char *const FORBIDDEN[] = {"ingestion", "fixity check"};
  const by_span type = by_premis_text(event, "eventType");
  for (size_t i = 0; i < sizeof FORBIDDEN / sizeof FORBIDDEN[0]; i++) {
    if (by_span_is(type, FORBIDDEN[i])) {
      by_premis_report(check, BY_PREMIS_EVENT_FORBIDDEN, event, (by_span[BY_DETAILS]){type});
    }
  }
}

static size_t row_of(by_span id)
{
  size_t row = 0;
  while (row < EVENT_ROWS && !by_span_is(id, EVENTS[row].id)) {
    row++;
  }
  return row;
}

/* The event whose time most of the events have that a run records: it has one time for all. NULL: there is none. */
static xmlNode *find_moment(const by_premis_check *check)
{
  xmlNode *found = NULL;
  size_t lead = 0;
  for (xmlNode *node = check->root->children; node != NULL; node = node->next) {
    if (!by_node_is(node, "event") || row_of(by_premis_text(node, "eventIdentifierValue")) == EVENT_ROWS) {
      continue;
    }
    if (lead == 0) {
      found = node;
    }
    const bool same = by_span_equal(by_premis_text(found, "eventDateTime"), by_premis_text(node, "eventDateTime"));
    lead = same ? lead + 1 : lead - 1;
  }
  return found;
}

static void check_moment(by_premis_check *check, xmlNode *event, xmlNode *moment)
{
  if (moment == NULL) {
    return;
  }
  check->against = by_node_place((by_span){0}, moment);
  by_premis_expect(check, event, "eventDateTime", by_premis_text(moment, "eventDateTime"));
}

void by_premis_check_events(by_premis_check *check)
{
  bool found[EVENT_ROWS] = {false};
  xmlNode *const moment = find_moment(check);
  for (xmlNode *node = check->root->children; node != NULL; node = node->next) {
    if (!by_node_is(node, "event")) {
      continue;
    }
    const size_t row = row_of(by_premis_text(node, "eventIdentifierValue"));
    if (row == EVENT_ROWS) {
      check_type(check, node);
    } else {
      found[row] = true;
      check_event(check, node, &EVENTS[row]);
      check_moment(check, node, moment);
    }
  }
  for (size_t i = 0; i < EVENT_ROWS; i++) {
    const by_span path = check->package->files[EVENTS[i].file].path;
    const bool due = path.size != 0 && (EVENTS[i].took_place == NULL || EVENTS[i].took_place(check->package));
    if (due && !found[i]) {
      by_premis_report(check, BY_PREMIS_EVENT_MISSING, NULL, (by_span[BY_DETAILS]){by_span_of(EVENTS[i].id), by_premis_path(path)});
    }
  }
}

static xmlNode *agent_named(const by_premis_check *check, const char *id)
{
  for (xmlNode *node = check->root->children; node != NULL; node = node->next) {
    if (by_node_is(node, "agent") && by_span_is(by_premis_text(node, "agentIdentifierValue"), id)) {
      return node;
    }
  }
  return NULL;
}

/* The agent, where there is one. */
static xmlNode *check_agent(by_premis_check *check, const char *id, by_span name, const char *type)
{
  xmlNode *agent = agent_named(check, id);
  if (agent == NULL) {
    by_premis_report(check, BY_PREMIS_AGENT_MISSING, NULL, (by_span[BY_DETAILS]){name});
    return NULL;
  }
  by_premis_check_identifiers(check, agent);
  by_premis_expect(check, agent, "agentName", name);
  by_premis_expect(check, agent, "agentType", by_span_of(type));
  return agent;
}

void by_premis_check_agents(by_premis_check *check)
{
  const by_span organization = check->package->record->organization;
  by_premis_turn_to_record(check, 0);
  xmlNode *const program = check_agent(check, PROGRAM, by_span_of(PROGRAM), "software");
  if (program != NULL && check->package->software.size != 0) {
    by_premis_expect(check, program, "agentVersion", check->package->software);
  }
  if (organization.size != 0) {
    (void)check_agent(check, ORGANIZATION, organization, "organization");
  }
}
