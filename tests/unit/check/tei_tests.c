/* SPDX-License-Identifier: BSD-2-Clause */
/* Each TEI rule on one sound document and small edits of it: one that raises the rule alone, and one that comes close and raises nothing.
 */
#include "base/buffer.h"
#include "check/tei.h"
#include "tests.h"

#include <libxml/parser.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static const char SOUND[] =
    "<TEI xmlns='http://www.tei-c.org/ns/1.0' version='4.12.0' xml:id='times-12' xml:lang='en'><teiHeader xml:lang='en'><fileDesc>"
    "<titleStmt><title level='j' resp='#resp-tool' cert='low'>Times</title>"
    "<respStmt xml:id='resp-tool'><resp>conversion</resp><name type='software' ref='#app'>bayegan</name></respStmt></titleStmt>"
    "<extent><measure unit='bytes' quantity='60'/><measure unit='articles' quantity='2'/><measure unit='paragraphs' quantity='2'/>"
    "<measure unit='lines' quantity='6'/><measure unit='chars' quantity='40'/></extent>"
    "<seriesStmt><title level='j'>Times</title><idno type='ISSN'>0317-8471</idno></seriesStmt>"
    "<sourceDesc><biblStruct type='issue' xml:id='issue-bibl'><monogr><title level='j'>Times</title><textLang mainLang='en'/>"
    "<imprint><date type='issue' when='2008-02-08' when-custom='1386-11-19' datingMethod='#persian'/></imprint>"
    "<biblScope unit='volume' from='3' to='3'>iii</biblScope><biblScope unit='issue' from='12' to='12'>No. "
    "12</biblScope></monogr></biblStruct>"
    "<biblStruct type='article' xml:id='a1-bibl' corresp='#a1'><monogr/></biblStruct>"
    "<biblStruct type='article' xml:id='a2-bibl' corresp='#a2'><monogr/></biblStruct>"
    "<bibl type='digitalSource'><idno type='sha256'>e50e9a626bcbe2a13962bd8ca91f23464d35b5444308fde56f709255cb024686</idno></bibl>"
    "</sourceDesc></fileDesc><encodingDesc><tagsDecl><namespace name='http://www.tei-c.org/ns/1.0'><tagUsage gi='body' occurs='1'/>"
    "<tagUsage gi='date' occurs='1'/><tagUsage gi='div' occurs='2'/><tagUsage gi='docTitle' occurs='1'/><tagUsage gi='front' occurs='1'/>"
    "<tagUsage gi='head' occurs='2'/><tagUsage gi='lb' occurs='1'/><tagUsage gi='num' occurs='1'/><tagUsage gi='p' occurs='2'/>"
    "<tagUsage gi='text' occurs='1'/><tagUsage gi='titlePage' occurs='1'/><tagUsage gi='titlePart' occurs='2'/></namespace></tagsDecl>"
    "<appInfo><application xml:id='app' ident='bayegan' version='0.1.0'/></appInfo></encodingDesc>"
    "<profileDesc><calendarDesc><calendar xml:id='persian'><p>Persian</p></calendar></calendarDesc></profileDesc></teiHeader>"
    "<text type='issue' n='12'><front><titlePage type='masthead'><docTitle xml:id='masthead-l1' source='src:char=0,8 src:line=0,1'>"
    "<titlePart type='main'>Times</titlePart> <titlePart type='issue'><num type='issue' value='12'>12</num></titlePart></docTitle>"
    "</titlePage></front><body><div type='article' n='1' xml:id='a1' decls='#a1-bibl'>"
    "<head type='main' xml:id='a1-title' source='src:char=9,13 src:line=1,2'>News</head>"
    "<p n='1' xml:id='a1-l3' source='src:char=14,22 src:line=2,4'>One<lb/><date from='2008-02-02' to='2008-02-09'>May</date>.</p></div>"
    "<div type='article' n='2' xml:id='a2' decls='#a2-bibl'>"
    "<head type='main' xml:id='a2-title' source='src:char=23,28 src:line=4,5'>Later</head>"
    "<p n='1' xml:id='a2-l6' source='src:char=29,39 src:line=5,6'>All is we.</p></div></body></text></TEI>";

#define AT   "xml:id='a1-title' source='src:char=9,13 src:line=1,2'>News"
#define HEAD "<head type='main' " AT "</head>"
#define AB   "<ab type='lead' " AT "</ab>"

/* An edit of the sound document. */
typedef struct tei_edit {
  const char *rule; /* raised by it; NULL: none */
  const char *from;
  const char *to;
} tei_edit;

static const tei_edit EDITS[] = {
    {"tei-id-duplicate", "xml:id='a2-title'", "xml:id='a1-title'"},
    {NULL, "xml:id='a2-title'", "xml:id='A1-title'"},
    {"tei-pointer-dangling", "resp='#resp-tool'", "resp='#resp-archive'"},
    {NULL, "resp='#resp-tool'", "resp='http://example.org/#resp-archive'"},
    {"tei-issue-record-count", "<biblStruct type='article' xml:id='a1-bibl'",
     "<biblStruct type='issue' xml:id='again'><monogr/></biblStruct><biblStruct type='article' xml:id='a1-bibl'"},
    {NULL, "<biblStruct type='article' xml:id='a1-bibl'", "<bibl type='issue'/><biblStruct type='article' xml:id='a1-bibl'"},
    {"tei-article-record-count", "xml:id='a2' decls='#a2-bibl'", "xml:id='a2' decls='#a1-bibl'"},
    {"tei-article-record-count", "</monogr></biblStruct><biblStruct type='article' xml:id='a1-bibl'",
     "</monogr></biblStruct><biblStruct type='article' xml:id='a3-bibl' corresp='#a2'><monogr/></biblStruct>"
     "<biblStruct type='article' xml:id='a1-bibl'"},
    {"tei-journal-title-missing", "<monogr><title level='j'>Times</title>", "<monogr><title level='j'>\xC2\xA0</title>"},
    {"tei-journal-title-missing", "<monogr><title level='j'>", "<monogr><title level='a'>"},
    {NULL, "<monogr><title level='j'>Times</title>", "<monogr><title level='j'>T</title>"},
    {"tei-source-digest-format", "e50e9a", "E50E9A"},
    {"tei-source-digest-format", "e50e9a", "e50e9"},
    {NULL, "e50e9a", "000000"},
    {"tei-extent-count", "unit='articles' quantity='2'", "unit='articles' quantity='3'"},
    {"tei-extent-count", "unit='paragraphs' quantity='2'", "unit='paragraphs' quantity='1'"},
    {NULL, "unit='paragraphs' quantity='2'", "unit='paragraphs' quantity='02'"},
    {"tei-tag-usage", "gi='lb' occurs='1'", "gi='lb' occurs='2'"},
    {"tei-tag-usage", "<tagUsage gi='lb' occurs='1'/>", ""},
    {"tei-tag-usage", "<tagUsage gi='lb' occurs='1'/>", "<tagUsage gi='lb' occurs='1'/><tagUsage gi='pb' occurs='1'/>"},
    {NULL, "<tagUsage gi='lb' occurs='1'/>", "<tagUsage gi='pb' occurs='0'/><tagUsage gi='lb' occurs='1'/>"},
    {"tei-issn-format", "0317-8471", "03178471"},
    {"tei-issn-format", "0317-8471", "0317-847x"},
    {"tei-issn-check-digit", "0317-8471", "0317-8472"},
    {"tei-issn-check-digit", "0317-8471", "0371-8471"},
    {NULL, "0317-8471", "2434-561X"},
    {NULL, "0317-8471", "1050-124X"},
    {"tei-issue-number", ">No. 12<", ">No. 21<"},
    {"tei-issue-number", ">No. 12<", ">\xDB\xB2\xDB\xB1<"},
    {NULL, ">No. 12<", ">\xDB\xB1\xDB\xB2<"},
    {NULL, ">No. 12<", ">\xD9\xA0\xD9\xA1\xD9\xA2<"},
    {NULL, ">No. 12<", ">twelve<"},
    {"tei-issue-range-order", "from='3' to='3'", "from='3' to='2'"},
    {NULL, "from='3' to='3'", "from='3' to='10'"},
    {"tei-masthead-number", "value='12'", "value='13'"},
    {NULL, "type='issue' value='12'", "type='price' value='13'"},
    {"tei-text-number", "type='issue' n='12'", "type='issue' n='13'"},
    {"tei-text-number", "type='issue' n='12'", "type='issue' n='12-12'"},
    {NULL, "type='issue' n='12'", "type='issue'"},
    {"tei-dating-method-missing", " datingMethod='#persian'", ""},
    {NULL, " when-custom='1386-11-19' datingMethod='#persian'", ""},
    {"tei-calendar-undeclared", "#persian", "#app"},
    {"tei-calendar-undeclared", "<date from", "<date calendar='#a1' from"},
    {NULL, "<date from", "<date calendar='#persian' from"},
    {"tei-persian-year", "1386-11-19", "1388-11-19"},
    {"tei-persian-year", "when='2008-02-08'", "notBefore='2010-02-08'"},
    {NULL, "when='2008-02-08' when-custom='1386-11-19'", "when='2007-05-01' when-custom='1386-02-11'"},
    {"tei-persian-month", "1386-11-19", "1386-13-19"},
    {"tei-persian-month", "1386-11-19", "1386-00"},
    {NULL, "1386-11-19", "1386-12"},
    {NULL, "1386-11-19", "1386"},
    {"tei-date-exclusive", "when='2008-02-08'", "when='2008-02-08' notAfter='2008-02-09'"},
    {"tei-date-exclusive", "from='2008-02-02'", "notBefore='2008-02-02'"},
    {NULL, "from='2008-02-02' to", "notBefore='2008-02-02' notAfter"},
    {"tei-date-order", "from='2008-02-02'", "from='2008-02-10'"},
    {"tei-date-order", "from='2008-02-02' to='2008-02-09'", "notBefore='2008-02' notAfter='2007'"},
    {NULL, "from='2008-02-02' to='2008-02-09'", "from='--12-29' to='--01-03'"},
    {NULL, "from='2008-02-02' to='2008-02-09'", "from='2008-02-09' to='2008-02'"},
    {"tei-block-empty", "source='src:char=29,39 src:line=5,6'>All is we.", "source='src:char=29,32 src:line=5,6'> \xC2\xA0 "},
    {NULL, "source='src:char=29,39 src:line=5,6'>All is we.", "source='src:char=29,30 src:line=5,6'>."},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29,39"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:line=5,6"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29 src:line=5"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29,39x src:line=5,6"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29,39 src:line=5,6 src:page=1"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29,39;src:line=5,6"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29,39 src:line=5,"},
    {"tei-source-missing", "src:char=29,39 src:line=5,6", "src:char=29,0000000000000039 src:line=5,6"},
    {NULL, "src:char=29,39 src:line=5,6", "src:line=5,6 src:char=29,39"},
    {"tei-range-empty", "src:char=29,39 src:line=5,6", "src:char=29,29 src:line=5,6"},
    {"tei-range-empty", "src:char=29,39 src:line=5,6", "src:char=29,39 src:line=6,6"},
    {"tei-range-length", "All is we.", "All is well."},
    {"tei-range-length", "One<lb/>", "On<lb/>"},
    {NULL, "All is we.", "All is w\xC3\xA9."},
    {NULL, "All is we.", "All is <?bayegan char=001B?>e."},
    {"tei-range-beyond-extent", "src:char=29,39", "src:char=31,41"},
    {"tei-range-beyond-extent", "src:line=5,6", "src:line=5,7"},
    {NULL, "src:char=29,39", "src:char=30,40"},
};

/* Edits that need a second one, so that the counts stay right. */
static const tei_edit HEADLESS = {NULL, "gi='head' occurs='2'/>", "gi='head' occurs='1'/><tagUsage gi='ab' occurs='1'/>"};
static const tei_edit DIVIDED = {NULL, "gi='div' occurs='2'/>", "gi='div' occurs='3'/><tagUsage gi='pb' occurs='1'/>"};

static const tei_edit HEADLESS_EDITS[] = {
    {"tei-head-missing", "'#a1-bibl'>" HEAD, "'#a1-bibl'>" AB},
    {NULL, "<div type='article' n='1' xml:id='a1' decls='#a1-bibl'>" HEAD, "<div type='notice' n='1' xml:id='a1' decls='#a1-bibl'>" AB},
};

static const tei_edit DIVIDED_EDITS[] = {
    {"tei-div-empty", "</p></div><div", "</p><div type='section'><pb/></div></div><div"},
    {NULL, "</p></div><div", "</p><div type='unknown'><pb/></div></div><div"},
};

/* Puts `to` for the one `from` in the buffer. */
static void replace(by_buffer *xml, const char *from, const char *to)
{
  by_buffer made = by_buffer_of(xml->ceiling);
  const by_span whole = by_buffer_span(xml);
  const size_t at = by_span_find(whole, by_span_of(from));
  if (at == BY_NOWHERE) {
    fail_msg("%s is not in the document", from);
  }
  by_buffer_add(&made, by_span_slice(whole, 0, at));
  by_buffer_add_text(&made, to);
  by_buffer_add(&made, by_span_slice(whole, at + strlen(from), whole.size));
  assert_false(made.failed);
  by_buffer_drop(xml);
  *xml = made;
}

static xmlDoc *edited(const tei_edit *edit, const tei_edit *also, by_buffer *room)
{
  by_buffer_clear(room);
  by_buffer_add_text(room, SOUND);
  replace(room, edit->from, edit->to);
  if (also != NULL) {
    replace(room, also->from, also->to);
  }
  return xmlReadMemory(room->at, (int)room->size, NULL, "UTF-8", XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
}

static bool is_as_expected(const by_findings *findings, by_status status, const char *rule)
{
  if (rule == NULL) {
    return status == BY_OK && findings->first == NULL;
  }
  bool only = findings->first != NULL;
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    only = only && strcmp(each->rule->id, rule) == 0;
  }
  return only && (status == BY_REFUSED) == (findings->errors != 0);
}

static void try_edits(const tei_edit *edits, size_t count, const tei_edit *also)
{
  by_arena *arena = by_arena_new(1 << 20);
  by_buffer room = by_buffer_of(1 << 20);
  assert_non_null(arena);
  for (size_t i = 0; i < count; i++) {
    by_arena_reset(arena);
    by_findings findings = {.arena = arena};
    xmlDoc *document = edited(&edits[i], also, &room);
    assert_non_null(document);
    const by_status status = by_check_tei(document, by_span_of("a.tei.xml"), &findings);
    xmlFreeDoc(document);
    if (!is_as_expected(&findings, status, edits[i].rule)) {
      const char *found = findings.first == NULL ? "nothing" : findings.first->rule->id;
      fail_msg("%s -> %s: %s, not %s", edits[i].from, edits[i].to, found, edits[i].rule == NULL ? "nothing" : edits[i].rule);
    }
  }
  by_buffer_drop(&room);
  by_arena_free(arena);
}

static void each_edit_raises_its_rule(void **state)
{
  (void)state;
  try_edits(EDITS, sizeof EDITS / sizeof EDITS[0], NULL);
  try_edits(HEADLESS_EDITS, sizeof HEADLESS_EDITS / sizeof HEADLESS_EDITS[0], &HEADLESS);
  try_edits(DIVIDED_EDITS, sizeof DIVIDED_EDITS / sizeof DIVIDED_EDITS[0], &DIVIDED);
}

/* An issue that nothing identifies is worth a warning, no more. */
static void issue_without_number_and_date(void **state)
{
  (void)state;
  static const char SMALL[] = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><biblStruct type='issue' xml:id='issue-bibl'><monogr>"
                              "<title level='j'>Times</title><imprint><date type='issue'%s/></imprint></monogr></biblStruct></teiHeader>"
                              "<text><body><div type='unknown' n='1' xml:id='a1' decls='#issue-bibl'/></body></text></TEI>";
  static const char *const DATES[] = {" cert='unknown'", " when='2008'"};
  by_arena *arena = by_arena_new(1 << 20);
  assert_non_null(arena);
  for (size_t i = 0; i < 2; i++) {
    char xml[sizeof SMALL + 32];
    (void)snprintf(xml, sizeof xml, SMALL, DATES[i]);
    by_findings findings = {.arena = arena};
    xmlDoc *document = xmlReadMemory(xml, (int)strlen(xml), NULL, "UTF-8", XML_PARSE_NONET);
    assert_non_null(document);
    assert_int_equal(by_check_tei(document, by_span_of("a.tei.xml"), &findings), BY_OK);
    xmlFreeDoc(document);
    assert_int_equal(findings.warnings, i == 0 ? 1 : 0);
    assert_true(i == 1 || strcmp(findings.first->rule->id, "tei-issue-unidentified") == 0);
  }
  by_arena_free(arena);
}

int by_check_tei_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_edit_raises_its_rule),
      cmocka_unit_test(issue_without_number_and_date),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
