/* SPDX-License-Identifier: BSD-2-Clause */
/* PREMIS 3: what the files of the package are, what was done to make them, and by which program. Only events that took place; no
 * person is invented. Ingestion and fixity checks are the repository's to record. */
#include "write/metadata.h"
#include "write/xml_out.h"

/* The representations in their order. */
enum { SOURCE, TEI, EPUB, REPRESENTATIONS };

typedef struct file_format {
  const char *name;
  const char *version; /* NULL: none */
  const char *pronom;  /* key in the PRONOM registry; NULL where none is sure */
} file_format;

static const file_format FORMATS[] = {
    [SOURCE] = {"Plain Text File", NULL, "x-fmt/111"},
    [TEI] = {"TEI P5 XML", "4.12.0", NULL},
    [EPUB] = {"EPUB", "3.3", "fmt/483"},
};
_Static_assert(sizeof FORMATS / sizeof FORMATS[0] == REPRESENTATIONS, "a format for each representation");

/* Identifiers of the events; a derivative's normalization and validation end in its place. */
static const char *const NORMALIZATIONS[] = {[SOURCE] = NULL, [TEI] = "normalization-tei", [EPUB] = "normalization-epub"};
static const char *const VALIDATIONS[] = {[SOURCE] = NULL, [TEI] = "validation-tei", [EPUB] = "validation-epub"};
_Static_assert(sizeof NORMALIZATIONS / sizeof NORMALIZATIONS[0] == REPRESENTATIONS, "an event for each representation");
_Static_assert(sizeof VALIDATIONS / sizeof VALIDATIONS[0] == REPRESENTATIONS, "an event for each representation");

/* What is said of the level of normalisation. */
static const char *const LEVELS[] = {"text as in the source (level 0)", "blanks and line ends folded (level 1)",
                                     "blanks, line ends and letters normalised (level 2)"};

static const char ORGANIZATION[] = "organization";
static const char PROGRAM[] = "bayegan";

static void add_tag(by_buffer *out, const char *before, const char *name, const char *after)
{
  by_buffer_add_text(out, before);
  by_buffer_add_text(out, name);
  by_buffer_add_text(out, after);
}

/* `<NAME><NAMEType>local</NAMEType><NAMEValue>value</NAMEValue></NAME>` */
static void add_identifier(by_buffer *out, const char *name, by_span value)
{
  add_tag(out, "<", name, ">");
  add_tag(out, "<", name, "Type>local");
  add_tag(out, "</", name, "Type>");
  add_tag(out, "<", name, "Value>");
  by_xml_add_text(out, value);
  add_tag(out, "</", name, "Value>");
  add_tag(out, "</", name, ">\n");
}

/* The path below data/. */
static by_span object_name(const by_artifacts *representations, size_t index)
{
  const by_span path = representations->items[index].path;
  const by_span payload = by_span_of("data/");
  return by_span_starts(path, payload) ? by_span_from(path, payload.size) : path;
}

static void add_format(by_buffer *out, const file_format *format)
{
  by_buffer_add_text(out, "<format>\n<formatDesignation>\n");
  by_xml_add_element(out, "formatName", by_span_of(format->name));
  if (format->version != NULL) {
    by_xml_add_element(out, "formatVersion", by_span_of(format->version));
  }
  by_buffer_add_text(out, "</formatDesignation>\n");
  if (format->pronom != NULL) {
    by_buffer_add_text(out, "<formatRegistry>\n<formatRegistryName>PRONOM</formatRegistryName>\n");
    by_xml_add_element(out, "formatRegistryKey", by_span_of(format->pronom));
    by_buffer_add_text(out, "</formatRegistry>\n");
  }
  by_buffer_add_text(out, "</format>\n");
}

static void add_characteristics(by_buffer *out, const by_artifact *artifact, const file_format *format)
{
  by_buffer_add_text(out, "<objectCharacteristics>\n<fixity>\n<messageDigestAlgorithm>SHA-512</messageDigestAlgorithm>\n<messageDigest>");
  by_digest_add_hex(&artifact->sha512, out);
  by_buffer_add_text(out, "</messageDigest>\n</fixity>\n<size>");
  by_buffer_add_number(out, artifact->bytes.size);
  by_buffer_add_text(out, "</size>\n");
  add_format(out, format);
  by_buffer_add_text(out, "</objectCharacteristics>\n");
}

static void add_derivation(by_buffer *out, const by_artifacts *representations, size_t index)
{
  by_buffer_add_text(out, "<relationship>\n<relationshipType>derivation</relationshipType>\n"
                          "<relationshipSubType>has source</relationshipSubType>\n");
  add_identifier(out, "relatedObjectIdentifier", object_name(representations, SOURCE));
  add_identifier(out, "relatedEventIdentifier", by_span_of(NORMALIZATIONS[index]));
  by_buffer_add_text(out, "</relationship>\n");
}

static void add_object(const by_edition *edition, const by_artifacts *representations, size_t index, by_buffer *out)
{
  by_buffer_add_text(out, "<object xsi:type=\"file\">\n");
  add_identifier(out, "objectIdentifier", object_name(representations, index));
  add_characteristics(out, &representations->items[index], &FORMATS[index]);
  if (index == SOURCE) {
    by_xml_add_element(out, "originalName", edition->record->source.name);
  } else {
    add_derivation(out, representations, index);
  }
  by_buffer_add_text(out, "</object>\n");
}

/* What an event was; the texts may be empty. */
typedef struct premis_event {
  const char *id;
  const char *type;
  by_span detail;
  const char *outcome;
  by_span object;
} premis_event;

static void add_event(const by_edition *edition, const premis_event *event, by_buffer *out)
{
  by_buffer_add_text(out, "<event>\n");
  add_identifier(out, "eventIdentifier", by_span_of(event->id));
  by_xml_add_element(out, "eventType", by_span_of(event->type));
  by_xml_add_element(out, "eventDateTime", by_span_of(edition->moment));
  if (event->detail.size != 0) {
    by_buffer_add_text(out, "<eventDetailInformation>");
    by_xml_add_element(out, "eventDetail", event->detail);
    by_buffer_add_text(out, "</eventDetailInformation>\n");
  }
  by_buffer_add_text(out, "<eventOutcomeInformation>");
  by_xml_add_element(out, "eventOutcome", by_span_of(event->outcome));
  by_buffer_add_text(out, "</eventOutcomeInformation>\n");
  add_identifier(out, "linkingAgentIdentifier", by_span_of(PROGRAM));
  add_identifier(out, "linkingObjectIdentifier", event->object);
  by_buffer_add_text(out, "</event>\n");
}

/* What the run was told beside the record: with the record of the package the source gives the same editions again. */
static void add_options(const by_edition *edition, by_buffer *out)
{
  by_buffer_add_text(out, " options: --encoding ");
  by_buffer_add(out, edition->record->source.encoding);
  by_buffer_add_text(out, " --normalise ");
  by_buffer_add_number(out, edition->level);
  by_buffer_add_text(out, edition->accept_proposed ? " --accept proposed" : "");
  by_buffer_add_text(out, edition->repository ? " --profile btr" : "");
}

static void add_digest_event(const by_edition *edition, by_span object, by_buffer *out)
{
  by_buffer detail = by_buffer_of(out->ceiling);
  by_buffer_add_text(&detail, "sha256=");
  by_digest_add_hex(&edition->record->source.sha256, &detail);
  add_options(edition, &detail);
  const premis_event calculation = {.id = "message-digest-calculation",
                                    .type = "message digest calculation",
                                    .detail = by_buffer_span(&detail),
                                    .outcome = "success",
                                    .object = object};
  add_event(edition, &calculation, out);
  out->failed = out->failed || detail.failed;
  by_buffer_drop(&detail);
}

static void add_rename_event(const by_edition *edition, by_span object, by_buffer *out)
{
  const by_span original = edition->record->source.name;
  const size_t folder = object.size - (original.size < object.size ? original.size : object.size);
  const bool kept = by_span_ends(object, original) && (folder == 0 || object.at[folder - 1] == '/');
  if (original.size == 0 || kept) {
    return;
  }
  by_buffer detail = by_buffer_of(out->ceiling);
  by_buffer_add_text(&detail, "was: ");
  by_buffer_add(&detail, original);
  const premis_event change = {
      .id = "filename-change", .type = "filename change", .detail = by_buffer_span(&detail), .outcome = "success", .object = object};
  add_event(edition, &change, out);
  out->failed = out->failed || detail.failed;
  by_buffer_drop(&detail);
}

static bool needs_review(const by_record *record)
{
  return record->title.state < BY_CORROBORATED || record->issue.state < BY_CORROBORATED || record->date.state < BY_CORROBORATED;
}

static void add_events(const by_edition *edition, const by_artifacts *representations, by_buffer *out)
{
  const by_span source = object_name(representations, SOURCE);
  add_digest_event(edition, source, out);
  add_rename_event(edition, source, out);
  const premis_event extraction = {.id = "metadata-extraction",
                                   .type = "metadata extraction",
                                   .outcome = needs_review(edition->record) ? "needs review" : "ok",
                                   .object = source};
  add_event(edition, &extraction, out);
  for (size_t i = TEI; i < representations->count && i < REPRESENTATIONS; i++) {
    const by_span object = object_name(representations, i);
    const by_span detail = by_span_of(i == EPUB ? LEVELS[edition->level] : "");
    const premis_event normalization = {
        .id = NORMALIZATIONS[i], .type = "normalization", .detail = detail, .outcome = "success", .object = object};
    const premis_event validation = {.id = VALIDATIONS[i], .type = "validation", .outcome = "valid", .object = object};
    add_event(edition, &normalization, out);
    add_event(edition, &validation, out);
  }
}

static void add_agents(const by_edition *edition, by_buffer *out)
{
  by_buffer_add_text(out, "<agent>\n");
  add_identifier(out, "agentIdentifier", by_span_of(PROGRAM));
  by_buffer_add_text(out, "<agentName>bayegan</agentName>\n<agentType>software</agentType>\n");
  by_xml_add_element(out, "agentVersion", by_span_of(edition->version));
  by_buffer_add_text(out, "</agent>\n");
  if (edition->record->organization.size != 0) {
    by_buffer_add_text(out, "<agent>\n");
    add_identifier(out, "agentIdentifier", by_span_of(ORGANIZATION));
    by_xml_add_element(out, "agentName", edition->record->organization);
    by_buffer_add_text(out, "<agentType>organization</agentType>\n</agent>\n");
  }
}

void by_write_premis(const by_edition *edition, const by_artifacts *representations, by_buffer *out)
{
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<premis xmlns=\"http://www.loc.gov/premis/v3\" "
                          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" version=\"3.0\">\n");
  for (size_t i = 0; i < representations->count && i < REPRESENTATIONS; i++) {
    add_object(edition, representations, i, out);
  }
  add_events(edition, representations, out);
  add_agents(edition, out);
  by_buffer_add_text(out, "</premis>\n");
}
