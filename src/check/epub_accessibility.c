/* SPDX-License-Identifier: BSD-2-Clause */
/* The accessibility metadata (EPUB Accessibility 1.1, sections 2 and 4; vocabulary of schema.org): it stands, its words exist, and the
 * publication keeps what they promise. */
#include "check/epub_check.h"

#include <libxml/tree.h>

static const char *const MODES[] = {"auditory",      "chartOnVisual", "chemOnVisual", "colorDependent", "diagramOnVisual", "mathOnVisual",
                                    "musicOnVisual", "tactile",       "textOnVisual", "textual",        "visual",          NULL};
static const char *const SUFFICIENT[] = {"auditory", "tactile", "textual", "visual", NULL};
static const char *const HAZARDS[] = {"flashing",
                                      "motionSimulation",
                                      "sound",
                                      "noFlashingHazard",
                                      "noMotionSimulationHazard",
                                      "noSoundHazard",
                                      "unknownFlashingHazard",
                                      "unknownMotionSimulationHazard",
                                      "unknownSoundHazard",
                                      "none",
                                      "unknown",
                                      NULL};
static const char *const FEATURES[] = {"ARIA",
                                       "ChemML",
                                       "MathML",
                                       "MathML-chemistry",
                                       "alternativeText",
                                       "annotations",
                                       "audioDescription",
                                       "bookmarks",
                                       "braille",
                                       "captions",
                                       "closedCaptions",
                                       "describedMath",
                                       "displayTransformability",
                                       "fullRubyAnnotations",
                                       "highContrastAudio",
                                       "highContrastDisplay",
                                       "horizontalWriting",
                                       "index",
                                       "largePrint",
                                       "latex",
                                       "latex-chemistry",
                                       "longDescription",
                                       "none",
                                       "openCaptions",
                                       "pageBreakMarkers",
                                       "pageNavigation",
                                       "printPageNumbers",
                                       "readingOrder",
                                       "rubyAnnotations",
                                       "signLanguage",
                                       "structuralNavigation",
                                       "synchronizedAudioText",
                                       "tableOfContents",
                                       "taggedPDF",
                                       "tactileGraphic",
                                       "tactileObject",
                                       "timingControl",
                                       "transcript",
                                       "ttsMarkup",
                                       "unknown",
                                       "unlocked",
                                       "verticalWriting",
                                       "withAdditionalWordSegmentation",
                                       "withoutAdditionalWordSegmentation",
                                       NULL};

typedef struct property {
  const char *name;
  const char *const *words; /* NULL: free text */
  bool list;                /* words separated by commas */
} property;

static const property PROPERTIES[] = {
    {"schema:accessMode", MODES, false},
    {"schema:accessModeSufficient", SUFFICIENT, true},
    {"schema:accessibilityFeature", FEATURES, false},
    {"schema:accessibilityHazard", HAZARDS, false},
    {"schema:accessibilitySummary", NULL, false},
};

/* Behind a slash a word may be narrowed down. */
static bool is_known(const char *const *words, by_span word)
{
  const by_span broad = by_span_before(word, "/");
  while (*words != NULL && !by_span_is(broad, *words)) {
    words++;
  }
  return *words != NULL;
}

static void check_word(by_epub_check *check, const property *about, const by_epub_statement *statement, bool alone)
{
  by_span rest = statement->value;
  while (about->words != NULL && rest.size != 0) {
    const size_t comma = about->list ? by_span_find(rest, by_span_of(",")) : BY_NOWHERE;
    const by_span word = by_xml_trim(by_span_slice(rest, 0, comma));
    rest = comma == BY_NOWHERE ? by_span_of(NULL) : by_span_from(rest, comma + 1);
    if (!is_known(about->words, word)) {
      by_epub_report_package(check, BY_EPUB_A11Y_VOCABULARY, statement->node, word,
                             "is no word of this property; mind upper and lower case");
    }
    if (!alone && (by_span_is(word, "none") || by_span_is(word, "unknown"))) {
      by_epub_report_package(check, BY_EPUB_A11Y_VOCABULARY, statement->node, word, "may only stand alone");
    }
  }
}

static void check_property(by_epub_check *check, const property *about)
{
  const by_epub_statement *first = by_epub_statement_named(check, false, about->name, NULL);
  if (first == NULL) {
    by_epub_report_package(check, BY_EPUB_A11Y_METADATA, xmlDocGetRootElement(check->publication->package), by_span_of(about->name), "");
    return;
  }
  const bool alone = by_epub_statement_named(check, false, about->name, first) == NULL;
  for (const by_epub_statement *each = first; each != NULL; each = by_epub_statement_named(check, false, about->name, each)) {
    check_word(check, about, each, alone);
  }
}

/* In our own, whose claims are made by what is there, an image must be there. */
static bool lacks_alternatives(const by_epub_check *check)
{
  return check->images_without_text != 0 || (check->images == 0 && !check->general);
}

static bool lacks_contents(const by_epub_check *check)
{
  return check->tables_of_contents == 0;
}

static bool lacks_headings(const by_epub_check *check)
{
  return check->headings == 0;
}

static bool lacks_pages(const by_epub_check *check)
{
  return check->page_lists == 0;
}

static bool lacks_breaks(const by_epub_check *check)
{
  return check->page_lists == 0 && check->page_breaks == 0;
}

/* Whether every page could be read. */
static bool has_all_pages(const by_epub_check *check)
{
  const by_publication *publication = check->publication;
  for (size_t i = 0; i < publication->item_count; i++) {
    const by_publication_item *each = &publication->items[i];
    if (!each->readable && by_span_is(each->media_type, "application/xhtml+xml")) {
      return false;
    }
  }
  return true;
}

/* Text is read; something is seen where there is an image; nothing is heard or felt. */
static void check_mode(by_epub_check *check, const by_epub_statement *statement)
{
  by_span rest = statement->value;
  while (rest.size != 0) {
    const size_t comma = by_span_find(rest, by_span_of(","));
    const by_span mode = by_xml_trim(by_span_slice(rest, 0, comma));
    rest = comma == BY_NOWHERE ? by_span_of(NULL) : by_span_from(rest, comma + 1);
    const bool absent = by_span_is(mode, "auditory") || by_span_is(mode, "tactile") || check->images == 0;
    if (is_known(MODES, mode) && !by_span_is(mode, "textual") && absent) {
      by_epub_report_package(check, BY_EPUB_A11Y_CLAIM, statement->node, mode, "nothing in the publication is perceived so");
    }
  }
}

/* What the documents of the archival profile can have at all. */
static void check_archival_claims(by_epub_check *check)
{
  static const char POSSIBLE[] = "ARIA alternativeText displayTransformability horizontalWriting longDescription none pageBreakMarkers "
                                 "pageNavigation printPageNumbers readingOrder structuralNavigation tableOfContents unknown unlocked";
  static const char *const MODES_STATED[] = {"schema:accessMode", "schema:accessModeSufficient"};
  static const char FEATURE[] = "schema:accessibilityFeature";
  const by_epub_statement *each = by_epub_statement_named(check, false, FEATURE, NULL);
  for (; each != NULL; each = by_epub_statement_named(check, false, FEATURE, each)) {
    if (is_known(FEATURES, each->value) && !by_words_hold(by_span_of(POSSIBLE), each->value)) {
      by_epub_report_package(check, BY_EPUB_A11Y_CLAIM, each->node, each->value, "no edition of the archival profile can have it");
    }
  }
  for (size_t i = 0; i < sizeof MODES_STATED / sizeof MODES_STATED[0]; i++) {
    for (each = by_epub_statement_named(check, false, MODES_STATED[i], NULL); each != NULL;
         each = by_epub_statement_named(check, false, MODES_STATED[i], each)) {
      check_mode(check, each);
    }
  }
}

static void check_claims(by_epub_check *check)
{
  static const struct {
    const char *feature;
    bool (*lacks)(const by_epub_check *check);
    const char *why;
  } CLAIMS[] = {
      {"alternativeText", lacks_alternatives, "an image has no text in its place, or there is none"},
      {"tableOfContents", lacks_contents, "the navigation document has no table of contents"},
      {"structuralNavigation", lacks_headings, "no page has a heading"},
      {"pageNavigation", lacks_pages, "the navigation document has no list of pages"},
      {"pageBreakMarkers", lacks_breaks, "no page break is marked or listed"},
      {"printPageNumbers", lacks_breaks, "no page break is marked or listed"},
  };
  static const char FEATURE[] = "schema:accessibilityFeature";
  const by_epub_statement *each = has_all_pages(check) ? by_epub_statement_named(check, false, FEATURE, NULL) : NULL;
  for (; each != NULL; each = by_epub_statement_named(check, false, FEATURE, each)) {
    for (size_t i = 0; i < sizeof CLAIMS / sizeof CLAIMS[0]; i++) {
      if (by_span_is(each->value, CLAIMS[i].feature) && CLAIMS[i].lacks(check)) {
        by_epub_report_package(check, BY_EPUB_A11Y_CLAIM, each->node, each->value, CLAIMS[i].why);
      }
    }
  }
  if (!check->general && has_all_pages(check)) {
    check_archival_claims(check);
  }
}

static bool is_conformance(by_span value)
{
  static const char *const VERSIONS[] = {"2.0", "2.1", "2.2"};
  static const char *const LEVELS[] = {" Level A", " Level AA", " Level AAA"};
  static const char START[] = "EPUB Accessibility 1.1 - WCAG ";
  enum { START_SIZE = sizeof START - 1, VERSION_SIZE = 3 };
  const by_span version = by_span_slice(value, START_SIZE, VERSION_SIZE);
  const by_span level = by_span_from(value, START_SIZE + VERSION_SIZE);
  bool known_version = false;
  bool known_level = false;
  for (size_t i = 0; i < sizeof LEVELS / sizeof LEVELS[0]; i++) {
    known_version = known_version || by_span_is(version, VERSIONS[i]);
    known_level = known_level || by_span_is(level, LEVELS[i]);
  }
  return by_span_starts(value, (by_span){.at = START, .size = START_SIZE}) && known_version && known_level;
}

/* Whether the value speaks of EPUB Accessibility; in our own publications each does. */
static bool is_claim(const by_epub_check *check, by_span value)
{
  static const char START[] = "epub accessibility";
  return by_span_equal_folded(by_span_slice(value, 0, sizeof START - 1), by_span_of(START)) || !check->general;
}

/* Somebody answers for the claim: a11y:certifiedBy refines it, or stands for the whole publication. */
static bool is_certified(const by_epub_check *check, by_span id)
{
  for (size_t i = 0; i < check->statements.count; i++) {
    const by_epub_statement *each = &check->statements.items[i];
    const bool about = each->refines.size == 0 || by_span_equal(each->refines, id);
    if (about && by_span_is(each->name, "a11y:certifiedBy") && each->value.size != 0) {
      return true;
    }
  }
  return false;
}

static void check_conformance(by_epub_check *check)
{
  static const char NAME[] = "dcterms:conformsTo";
  enum { CLAIMS_MOST = 100 /* that are judged; for each all statements are gone through */ };
  const by_epub_statement *each = by_epub_statement_named(check, false, NAME, NULL);
  for (size_t i = 0; each != NULL && i < CLAIMS_MOST; i++, each = by_epub_statement_named(check, false, NAME, each)) {
    if (!is_claim(check, each->value)) {
      continue;
    }
    if (!is_conformance(each->value)) {
      by_epub_report_package(check, BY_EPUB_A11Y_CONFORMS, each->node, each->value, "is not spelt as the standard spells it");
    } else if (!is_certified(check, each->id)) {
      by_epub_report_package(check, BY_EPUB_A11Y_CONFORMS, each->node, each->value, "is claimed by nobody: a11y:certifiedBy is missing");
    }
  }
}

void by_epub_check_accessibility(by_epub_check *check)
{
  for (size_t i = 0; i < sizeof PROPERTIES / sizeof PROPERTIES[0]; i++) {
    check_property(check, &PROPERTIES[i]);
  }
  check_claims(check);
  check_conformance(check);
}
