/* SPDX-License-Identifier: BSD-2-Clause */
/* The records within a package of ours: Dublin Core, PREMIS 3 and MODS 3.8, as far as this program writes them. What those standards have
 * besides may stand there, too, where it says nothing else of our files. */
#include "check/outline.h"

/* Whatever a resource may have (MODS 3.8), but for what the whole must have. */
#define MODS_ELEMENTS                                                                                                                      \
  "abstract* accessCondition* classification* extension* identifier* language* location* name* note* originInfo* part* "                   \
  "physicalDescription* relatedItem* subject* tableOfContents* targetAudience* titleInfo* "

static const by_outline_row DUBLIN_CORE_ROWS[] = {
    {.name = "metadata",
     .needed = "",
     .children = "dc:contributor* dc:coverage* dc:creator* dc:date* dc:description* dc:format* dc:identifier* dc:language* dc:publisher* "
                 "dc:relation* dc:rights* dc:source* dc:subject* dc:title* dc:type+"},
};

static const by_outline_row PREMIS_ROWS[] = {
    {.name = "premis", .needed = "version", .children = "object* event* agent* rights*", .ordered = true},
    {.name = "object",
     .needed = "",
     .children = "objectIdentifier+ preservationLevel* significantProperties* objectCharacteristics+ originalName? storage* "
                 "signatureInformation* relationship* linkingEventIdentifier* linkingRightsStatementIdentifier*",
     .ordered = true},
    {.name = "objectIdentifier", .needed = "", .children = "objectIdentifierType objectIdentifierValue", .ordered = true},
    {.name = "objectCharacteristics",
     .needed = "",
     .children = "compositionLevel? fixity* size? format+ creatingApplication* inhibitors* objectCharacteristicsExtension*",
     .ordered = true},
    {.name = "fixity", .needed = "", .children = "messageDigestAlgorithm messageDigest messageDigestOriginator?", .ordered = true},
    {.name = "format", .needed = "", .children = "formatDesignation? formatRegistry? formatNote*", .ordered = true},
    {.name = "formatDesignation", .needed = "", .children = "formatName formatVersion?", .ordered = true},
    {.name = "formatRegistry", .needed = "", .children = "formatRegistryName formatRegistryKey formatRegistryRole?", .ordered = true},
    {.name = "originalName", .needed = "", .children = "", .text = true},
    {.name = "relationship",
     .needed = "",
     .children = "relationshipType relationshipSubType relatedObjectIdentifier+ relatedEventIdentifier* relatedEnvironmentPurpose* "
                 "relatedEnvironmentCharacteristic?",
     .ordered = true},
    {.name = "relatedObjectIdentifier",
     .needed = "",
     .children = "relatedObjectIdentifierType relatedObjectIdentifierValue relatedObjectSequence?",
     .ordered = true},
    {.name = "relatedEventIdentifier",
     .needed = "",
     .children = "relatedEventIdentifierType relatedEventIdentifierValue relatedEventSequence?",
     .ordered = true},
    {.name = "event",
     .needed = "",
     .children = "eventIdentifier eventType eventDateTime eventDetailInformation? eventOutcomeInformation? linkingAgentIdentifier* "
                 "linkingObjectIdentifier*",
     .ordered = true},
    {.name = "eventIdentifier", .needed = "", .children = "eventIdentifierType eventIdentifierValue", .ordered = true},
    {.name = "eventDetailInformation", .needed = "", .children = "eventDetail? eventDetailExtension*", .ordered = true},
    {.name = "eventOutcomeInformation", .needed = "", .children = "eventOutcome? eventOutcomeDetail*", .ordered = true},
    {.name = "linkingAgentIdentifier",
     .needed = "",
     .children = "linkingAgentIdentifierType linkingAgentIdentifierValue linkingAgentRole*",
     .ordered = true},
    {.name = "linkingObjectIdentifier",
     .needed = "",
     .children = "linkingObjectIdentifierType linkingObjectIdentifierValue linkingObjectRole*",
     .ordered = true},
    {.name = "agent",
     .needed = "",
     .children = "agentIdentifier agentName* agentType? agentVersion? agentNote* agentExtension* linkingEventIdentifier* "
                 "linkingRightsStatementIdentifier* linkingEnvironmentIdentifier*",
     .ordered = true},
    {.name = "agentIdentifier", .needed = "", .children = "agentIdentifierType agentIdentifierValue", .ordered = true},
};

static const by_outline_value PREMIS_VALUES[] = {{"premis", "version", "3.0"}};

static const by_outline_row MODS_ROWS[] = {
    {.name = "mods", .needed = "version", .children = MODS_ELEMENTS "genre+ recordInfo* typeOfResource+"},
    {.name = "titleInfo", .needed = "", .children = "title* subTitle* partNumber* partName* nonSort*"},
    {.name = "name",
     .needed = "type",
     .children = "namePart+ displayForm* affiliation* role+ description* nameIdentifier* alternativeName* etal?"},
    {.name = "role", .needed = "", .children = "roleTerm+"},
    {.name = "roleTerm", .needed = "type authority", .children = "", .text = true, .filled = true},
    {.name = "languageTerm", .needed = "type authority", .children = "", .text = true, .filled = true},
    {.name = "dateIssued", .needed = "encoding", .children = "", .text = true, .filled = true},
    {.name = "recordCreationDate", .needed = "encoding", .children = "", .text = true, .filled = true},
    {.name = "accessCondition", .needed = "type", .children = NULL},
    {.name = "originInfo",
     .needed = "",
     .children = "place* publisher* dateIssued* dateCreated* dateCaptured* dateValid* dateModified* copyrightDate* dateOther* displayDate* "
                 "edition* issuance* frequency* agent*"},
    {.name = "language", .needed = "", .children = "languageTerm* scriptTerm*"},
    {.name = "relatedItem", .needed = "", .children = MODS_ELEMENTS "genre* recordInfo* typeOfResource*"},
    {.name = "part", .needed = "", .children = "detail* extent* date* text*"},
    {.name = "detail", .needed = "", .children = "number* caption* title*"},
    {.name = "recordInfo",
     .needed = "",
     .children = "recordContentSource* recordCreationDate* recordChangeDate* recordIdentifier* languageOfCataloging* recordOrigin+ "
                 "descriptionStandard* recordInfoNote*"},
};

/* https://www.loc.gov/standards/mods/v3/mods-3-8.xsd */
static const by_outline_value MODS_VALUES[] = {
    {"titleInfo", "type", "abbreviated translated alternative uniform"},
    {"name", "type", "personal corporate conference family"},
    {"namePart", "type", "date family given termsOfAddress"},
    {"roleTerm", "type", "code text"},
    {"roleTerm", "authority", "marcrelator"},
    {"languageTerm", "type", "code text"},
    {"languageTerm", "authority", "iso639-2b iso639-3 rfc3066 rfc4646 rfc5646"},
    {"mods", "version", "3.8"},
    {"dateIssued", "encoding", "w3cdtf iso8601 marc temper edtf"},
    {"recordCreationDate", "encoding", "w3cdtf iso8601 marc temper edtf"},
    {"relatedItem", "type",
     "preceding succeeding original host constituent series otherVersion otherFormat isReferencedBy references reviewOf"},
};

const by_outline by_outline_dublin_core = {
    .shown = "the Dublin Core of a package",
    .root = "metadata",
    .spaces = {{NULL, ""}, {"dc", "http://purl.org/dc/elements/1.1/"}},
    .rows = DUBLIN_CORE_ROWS,
    .row_count = sizeof DUBLIN_CORE_ROWS / sizeof DUBLIN_CORE_ROWS[0],
    .leaves = "dc:contributor dc:coverage dc:creator dc:date dc:description dc:format dc:identifier dc:language dc:publisher dc:relation "
              "dc:rights dc:source dc:subject dc:title dc:type",
    .any_attributes = true,
};

const by_outline by_outline_premis = {
    .shown = "the PREMIS of a package",
    .root = "premis",
    .spaces = {{NULL, "http://www.loc.gov/premis/v3"}},
    .rows = PREMIS_ROWS,
    .row_count = sizeof PREMIS_ROWS / sizeof PREMIS_ROWS[0],
    .values = PREMIS_VALUES,
    .value_count = sizeof PREMIS_VALUES / sizeof PREMIS_VALUES[0],
    .leaves = "objectIdentifierType objectIdentifierValue messageDigestAlgorithm messageDigest size formatName formatVersion "
              "formatRegistryName formatRegistryKey relationshipType relationshipSubType relatedObjectIdentifierType "
              "relatedObjectIdentifierValue relatedEventIdentifierType relatedEventIdentifierValue eventIdentifierType "
              "eventIdentifierValue eventType eventDateTime eventDetail eventOutcome linkingAgentIdentifierType "
              "linkingAgentIdentifierValue linkingObjectIdentifierType linkingObjectIdentifierValue agentIdentifierType "
              "agentIdentifierValue agentName agentType agentVersion",
    .any_attributes = true,
};

const by_outline by_outline_mods = {
    .shown = "the MODS of a package",
    .root = "mods",
    .spaces = {{NULL, "http://www.loc.gov/mods/v3"}},
    .rows = MODS_ROWS,
    .row_count = sizeof MODS_ROWS / sizeof MODS_ROWS[0],
    .values = MODS_VALUES,
    .value_count = sizeof MODS_VALUES / sizeof MODS_VALUES[0],
    .leaves = "title namePart displayForm roleTerm typeOfResource genre publisher dateIssued languageTerm identifier number "
              "recordCreationDate recordOrigin",
    .any_attributes = true,
};
