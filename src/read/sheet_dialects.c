/* SPDX-License-Identifier: BSD-2-Clause */
/* The columns of our own spreadsheet and of those of other tools: Archivematica's metadata.csv, Islandora Workbench, the Internet Archive's
 * upload sheet, and the CSV Import of Omeka S. One table says what each column means; what it does not have is passed over. */
#include "read/sheet_parts.h"

enum { OWN = 1, ARCHIVEMATICA = 2, WORKBENCH = 4, INTERNET_ARCHIVE = 8, OMEKA = 16, ALL = 31 };

/* In the order in which they are tried: the more telling first. */
static const by_dialect DIALECTS[] = {
    {.name = "bayegan", .bit = OWN, .key = "date_edtf", .own = true},
    {.name = "bayegan", .bit = OWN, .key = "issue_from", .own = true},
    {.name = "Omeka S", .bit = OMEKA, .prefix = "dcterms:"},
    {.name = "Internet Archive", .bit = INTERNET_ARCHIVE, .key = "identifier"},
    {.name = "Islandora Workbench", .bit = WORKBENCH, .key = "id"},
    {.name = "bayegan", .bit = OWN, .key = "state", .own = true},
    {.name = "Archivematica", .bit = ARCHIVEMATICA},
};

typedef struct column_row {
  unsigned dialects;
  const char *name;
  by_meaning meaning;
} column_row;

static const column_row COLUMNS[] = {
    /* Where the text is; and what any sheet may have beside its own columns. */
    {OWN | WORKBENCH | INTERNET_ARCHIVE | OMEKA, "file", BY_MEANS_FILE},
    {ARCHIVEMATICA | OMEKA, "filename", BY_MEANS_FILE},
    {OMEKA, "o:source", BY_MEANS_FILE},
    {ALL, "sha256", BY_MEANS_SHA256},
    {ALL, "state", BY_MEANS_STATE},
    {ALL, "confirmed_by", BY_MEANS_CONFIRMED_BY},
    {ALL, "note", BY_MEANS_NOTE},
    {ALL, "evidence", BY_MEANS_NOTHING},
    /* Our own. */
    {OWN, "title", BY_MEANS_TITLE},
    {OWN, "volume", BY_MEANS_VOLUME},
    {OWN, "issue_from", BY_MEANS_ISSUE_FROM},
    {OWN, "issue_to", BY_MEANS_ISSUE_TO},
    {OWN, "issue_label", BY_MEANS_ISSUE_LABEL},
    {OWN, "date_edtf", BY_MEANS_DATE},
    {OWN, "date_original", BY_MEANS_DATE_ORIGINAL},
    {OWN, "calendar", BY_MEANS_CALENDAR},
    {OWN, "language", BY_MEANS_LANGUAGE},
    {OWN, "authors", BY_MEANS_AUTHORS},
    {OWN, "package_id", BY_MEANS_PACKAGE_ID},
    /* Dublin Core as Archivematica writes it. */
    {ARCHIVEMATICA, "dc.title", BY_MEANS_ITEM_TITLE},
    {ARCHIVEMATICA, "dc.creator", BY_MEANS_AUTHORS},
    {ARCHIVEMATICA, "dc.date", BY_MEANS_DATE},
    {ARCHIVEMATICA, "dc.language", BY_MEANS_LANGUAGE},
    {ARCHIVEMATICA, "dc.publisher", BY_MEANS_PUBLISHER},
    {ARCHIVEMATICA, "dc.rights", BY_MEANS_RIGHTS},
    {ARCHIVEMATICA, "dcterms.title", BY_MEANS_ITEM_TITLE},
    {ARCHIVEMATICA, "dcterms.creator", BY_MEANS_AUTHORS},
    {ARCHIVEMATICA, "dcterms.issued", BY_MEANS_DATE},
    {ARCHIVEMATICA, "dcterms.date", BY_MEANS_DATE},
    {ARCHIVEMATICA, "dcterms.language", BY_MEANS_LANGUAGE},
    {ARCHIVEMATICA, "dcterms.publisher", BY_MEANS_PUBLISHER},
    {ARCHIVEMATICA, "dcterms.rights", BY_MEANS_RIGHTS},
    /* Islandora's default fields. */
    {WORKBENCH, "id", BY_MEANS_NOTHING},
    {WORKBENCH, "title", BY_MEANS_ITEM_TITLE},
    {WORKBENCH, "field_volume_number", BY_MEANS_VOLUME},
    {WORKBENCH, "field_issue_number", BY_MEANS_ISSUE},
    {WORKBENCH, "field_edtf_date_issued", BY_MEANS_DATE},
    {WORKBENCH, "field_edtf_date", BY_MEANS_DATE},
    {WORKBENCH, "field_linked_agent", BY_MEANS_AUTHORS},
    /* The Internet Archive's metadata. */
    {INTERNET_ARCHIVE, "identifier", BY_MEANS_NOTHING},
    {INTERNET_ARCHIVE, "mediatype", BY_MEANS_NOTHING},
    {INTERNET_ARCHIVE, "title", BY_MEANS_ITEM_TITLE},
    {INTERNET_ARCHIVE, "journaltitle", BY_MEANS_TITLE},
    {INTERNET_ARCHIVE, "volume", BY_MEANS_VOLUME},
    {INTERNET_ARCHIVE, "issue", BY_MEANS_ISSUE},
    {INTERNET_ARCHIVE, "date", BY_MEANS_DATE},
    {INTERNET_ARCHIVE, "creator", BY_MEANS_AUTHORS},
    {INTERNET_ARCHIVE, "language", BY_MEANS_LANGUAGE},
    {INTERNET_ARCHIVE, "publisher", BY_MEANS_PUBLISHER},
    {INTERNET_ARCHIVE, "licenseurl", BY_MEANS_RIGHTS},
    /* Dublin Core and the Bibliographic Ontology as Omeka S has them. */
    {OMEKA, "dcterms:title", BY_MEANS_ITEM_TITLE},
    {OMEKA, "dcterms:ispartof", BY_MEANS_TITLE},
    {OMEKA, "bibo:volume", BY_MEANS_VOLUME},
    {OMEKA, "bibo:issue", BY_MEANS_ISSUE},
    {OMEKA, "dcterms:issued", BY_MEANS_DATE},
    {OMEKA, "dcterms:date", BY_MEANS_DATE},
    {OMEKA, "dcterms:creator", BY_MEANS_AUTHORS},
    {OMEKA, "dcterms:language", BY_MEANS_LANGUAGE},
    {OMEKA, "dcterms:publisher", BY_MEANS_PUBLISHER},
    {OMEKA, "dcterms:rights", BY_MEANS_RIGHTS},
    {OMEKA, "dcterms:license", BY_MEANS_RIGHTS},
};

static bool starts_as(by_span column, const char *name)
{
  return by_span_equal_folded(by_span_slice(column, 0, strlen(name)), by_span_of(name));
}

bool by_column_is(by_span column, const char *name)
{
  return by_span_equal_folded(by_span_trim(column), by_span_of(name));
}

/* The name without the index of a repeated column: creator[1]. */
static by_span without_index(by_span column)
{
  const size_t bracket = by_span_find(column, by_span_of("["));
  return bracket == BY_NOWHERE || !by_span_ends(column, by_span_of("]")) ? column : by_span_slice(column, 0, bracket);
}

bool by_dialect_meaning(const by_dialect *dialect, by_span column, by_meaning *meaning)
{
  const by_span name = without_index(by_span_trim(column));
  for (size_t i = 0; i < sizeof COLUMNS / sizeof COLUMNS[0]; i++) {
    if ((COLUMNS[i].dialects & dialect->bit) != 0 && by_column_is(name, COLUMNS[i].name)) {
      *meaning = COLUMNS[i].meaning;
      return true;
    }
  }
  return false;
}

static bool has_column(const by_csv_row *header, const char *name)
{
  for (size_t i = 0; i < header->count; i++) {
    if (by_column_is(header->cells[i].text, name)) {
      return true;
    }
  }
  return false;
}

static bool has_prefix(const by_csv_row *header, const char *prefix)
{
  for (size_t i = 0; i < header->count; i++) {
    if (starts_as(by_span_trim(header->cells[i].text), prefix)) {
      return true;
    }
  }
  return false;
}

static bool has_file(const by_csv_row *header, const by_dialect *dialect)
{
  for (size_t i = 0; i < header->count; i++) {
    by_meaning meaning = BY_MEANS_NOTHING;
    if (by_dialect_meaning(dialect, header->cells[i].text, &meaning) && meaning == BY_MEANS_FILE) {
      return true;
    }
  }
  return false;
}

const by_dialect *by_dialect_of(const by_csv_row *header)
{
  for (size_t i = 0; i < sizeof DIALECTS / sizeof DIALECTS[0]; i++) {
    const by_dialect *const dialect = &DIALECTS[i];
    const bool named = dialect->key == NULL || has_column(header, dialect->key);
    const bool prefixed = dialect->prefix == NULL || has_prefix(header, dialect->prefix);
    if (named && prefixed && has_file(header, dialect)) {
      return dialect;
    }
  }
  return NULL;
}
