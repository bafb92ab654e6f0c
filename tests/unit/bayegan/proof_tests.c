/* SPDX-License-Identifier: BSD-2-Clause */
/* The proof of losslessness, broken on purpose: each damage to a finished edition must be found, and the harmless change must not. */
#include "tests.h"

#include "check/proof.h"
#include "pack/unzip.h"
#include "pack/zip.h"

#include <libxml/parser.h>
#include <stdio.h>

static const char PARAGRAPH[] = "\xD9\xBE\xD8\xA7\xDB\x8C\xD8\xA7\xD9\x86";
static const char JOINED[] = "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1";
static const char UNJOINED[] = "\xD9\x85\xDB\x8C\xD8\xB1";
static const char NO_BREAK_SPACE[] = "\xC2\xA0";

/* `bytes` with the first `old` behind the TEI body's (or XHTML's) start replaced. */
static by_span replaced(by_arena *arena, by_span bytes, const char *old, const char *new)
{
  size_t start = by_span_find(bytes, by_span_of("<body"));
  assert_int_not_equal(start, BY_NOWHERE);
  const size_t at = by_span_find(by_span_slice(bytes, start, SIZE_MAX), by_span_of(old));
  assert_int_not_equal(at, BY_NOWHERE);
  start += at;
  const by_span made =
      by_arena_join(arena, by_span_slice(bytes, 0, start), by_span_of(new), by_span_slice(bytes, start + strlen(old), SIZE_MAX));
  assert_non_null(made.at);
  return made;
}

/* `bytes` without the last element <p ...>...</p>. */
static by_span without_last_paragraph(by_arena *arena, by_span bytes)
{
  size_t start = bytes.size;
  do {
    start--;
  } while (!by_span_starts(by_span_slice(bytes, start, 3), by_span_of("<p ")));
  const size_t size = by_span_find(by_span_slice(bytes, start, SIZE_MAX), by_span_of("</p>")) + 4;
  return by_arena_join(arena, by_span_slice(bytes, 0, start), (by_span){0}, by_span_slice(bytes, start + size, SIZE_MAX));
}

static by_judge judge_of(by_workshop *workshop, by_findings *own)
{
  bayegan_job *job = workshop->job;
  *own = (by_findings){.arena = job->arena};
  assert_int_equal(by_prove_log(&job->text, by_buffer_span(&job->log), job->arena, &job->folded, own), BY_OK);
  return (by_judge){.session = workshop->session,
                    .arena = workshop->job->arena,
                    .findings = own,
                    .text = &workshop->job->text,
                    .sha256 = workshop->job->record.source.sha256,
                    .folded = by_buffer_span(&workshop->job->folded),
                    .log = by_buffer_span(&workshop->job->log)};
}

static by_span tei_of(by_workshop *workshop)
{
  assert_int_equal(by_workshop_convert(workshop, by_workshop_text()), BY_OK);
  return workshop->job->outputs.items[BAYEGAN_TEI].bytes;
}

static void assert_finding(const by_findings *findings, const char *id)
{
  for (const by_finding *each = findings->first; each != NULL; each = each->next) {
    if (strcmp(each->rule->id, id) == 0) {
      return;
    }
  }
  fail_msg("no finding %s", id);
}

static void tei_with(by_workshop *workshop, by_span bytes, const char *id)
{
  by_findings own;
  const by_judge judge = judge_of(workshop, &own);
  const by_status status = by_verify_tei(&judge, bytes, (by_span){0});
  if (id == NULL) {
    assert_int_equal(status, BY_OK);
  } else {
    assert_int_equal(status, BY_REFUSED);
    assert_finding(&own, id);
  }
}

static void a_changed_letter_in_the_tei(void **state)
{
  const by_span tei = tei_of(*state);
  by_workshop *workshop = *state;
  tei_with(workshop, replaced(workshop->job->arena, tei, PARAGRAPH, "\xD9\xBE\xD8\xA7\xD9\x8A\xD8\xA7\xD9\x86"), "tei-text-differs");
}

static void a_lost_joiner_in_the_tei(void **state)
{
  const by_span tei = tei_of(*state);
  by_workshop *workshop = *state;
  tei_with(workshop, replaced(workshop->job->arena, tei, JOINED, UNJOINED), "tei-text-differs");
}

static void a_no_break_space_made_plain_in_the_tei(void **state)
{
  const by_span tei = tei_of(*state);
  by_workshop *workshop = *state;
  tei_with(workshop, replaced(workshop->job->arena, tei, NO_BREAK_SPACE, " "), "tei-text-differs");
}

static void a_dropped_paragraph_in_the_tei(void **state)
{
  const by_span tei = tei_of(*state);
  by_workshop *workshop = *state;
  tei_with(workshop, without_last_paragraph(workshop->job->arena, tei), "tei-text-dropped");
}

static void a_pointer_to_other_lines_in_the_tei(void **state)
{
  const by_span tei = tei_of(*state);
  by_workshop *workshop = *state;
  tei_with(workshop, replaced(workshop->job->arena, tei, "src:line=4,5", "src:line=3,5"), "tei-range-line");
}

static void blanks_between_the_blocks_of_the_tei(void **state)
{
  const by_span tei = tei_of(*state);
  by_workshop *workshop = *state;
  tei_with(workshop, replaced(workshop->job->arena, tei, "</p>", "</p>\n\n    "), NULL);
}

/* The proof alone, over a document that no grammar has seen: one finding, by the rule, or (NULL) none. */
static void proof_with(by_workshop *workshop, const char *source, const char *blocks, const char *id)
{
  assert_int_equal(by_workshop_convert(workshop, by_span_of(source)), BY_OK);
  by_findings own;
  const by_judge judge = judge_of(workshop, &own);
  const by_span xml = by_arena_join(judge.arena, by_span_of("<TEI><text>"), by_span_of(blocks), by_span_of("</text></TEI>"));
  xmlDoc *document = xmlReadMemory(xml.at, (int)xml.size, NULL, NULL, XML_PARSE_NONET);
  assert_non_null(document);
  by_prove_tei(document, judge.text, (by_span){0}, &own);
  xmlFreeDoc(document);
  assert_int_equal(own.errors, id == NULL ? 0 : 1);
  if (id != NULL) {
    assert_finding(&own, id);
  }
}

/* The blocks say where they stood in another source: what has become of that is told once. */
static void a_source_that_is_another(void **state)
{
  static const char BLOCKS[] = "<p source='src:char=0,9 src:line=0,1'>Gazette 7</p>"
                               "<p source='src:char=11,38 src:line=2,3'>The lamp burned oil slowly.</p>"
                               "<p source='src:char=39,55 src:line=3,4'>Nobody knew why.</p>"
                               "<p source='src:char=57,78 src:line=5,7'>It went out at <lb/>dawn.</p>";
  static const struct {
    const char *source;
    const char *rule;
  } CASES[] = {
      {"Gazette 7\n\nThe lamp burned oil slowly.\nNobody knew why.\n\nIt went out at \ndawn.\n", NULL},
      {"Gazette 7\n\nThe lamp burned our oil slowly.\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-differs"},
      {"Gazette 7\n\nThe lamp burned slowly.\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-differs"},
      {"Gazette 7\n\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-differs"},
      {"Gazette 7\n\nThe lamp burned oil slowly.\nRain fell.\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-dropped"},
      {"Gazette 7\nThe lamp burned oil slowly.\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-differs"},
      {"Gazette 7\n\n\n\nThe lamp burned oil slowly.\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-differs"},
      {"Gazette 7\n\nThe lamp burned oil slowly.\nNobody knew why.\n\nIt went out at \ndawn.\nRain.\n", "tei-text-dropped"},
      {"Gazette 7\n\nThe lamp burned oil slowly.\nNobody knew why.\n\n", "tei-range-outside"},
      {"Gazette 7\n\n", "tei-range-outside"},
      {"The Gazette 7\n\nThe lamp burned oil slowly.\nNobody knew why.\n\nIt went out at \ndawn.\n", "tei-text-dropped"},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    proof_with(*state, CASES[i].source, BLOCKS, CASES[i].rule);
  }
}

static void pointers_of_every_kind(void **state)
{
  by_workshop *workshop = *state;
  static const char FIRST[] = "<p source='src:char=0,9 src:line=0,1'>Gazette 7</p>";
  char blocks[256];
  static const struct {
    const char *second;
    const char *rule;
  } CASES[] = {
      {"<p source='src:char=11,16 src:line=2,3'>Text.</p>", NULL},
      {"<p source='src:char=11,16'>Text.</p>", "tei-range-format"},
      {"<p source='src:char=16,16 src:line=2,3'></p>", "tei-range-format"},
      {"<p source='src:char=8,16 src:line=0,3'>Text.</p>", "tei-range-order"},
      {"<p source='src:char=11,18 src:line=2,3'>Text.</p>", "tei-range-outside"},
      {"<p source='src:char=11,16 src:line=1,3'>Text.</p>", "tei-range-line"},
      {"<p source='src:char=12,16 src:line=2,3'>ext.</p>", "tei-text-dropped"},
      {"<p source='src:char=11,16 src:line=2,3'>Text</p>", "tei-text-differs"},
      {"<p source='src:char=11,15 src:line=2,3'>Text.</p>", "tei-text-differs"},
      {"<p source='src:char=11,16 src:line=2,3'>Text<lb/></p>", "tei-text-differs"},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
    assert_true(snprintf(blocks, sizeof blocks, "%s%s", FIRST, CASES[i].second) < (int)sizeof blocks);
    proof_with(workshop, "Gazette 7\n\nText.\n", blocks, CASES[i].rule);
  }
}

/* Without the source an edition may be valid, but its text is not called proved. */
static void an_edition_alone_is_unverified(void **state)
{
  by_workshop *workshop = *state;
  static const char *const RULES[] = {[BAYEGAN_EPUB] = "epub-text-unverified", [BAYEGAN_TEI] = "tei-text-unverified"};
  for (size_t i = 0; i < sizeof RULES / sizeof RULES[0]; i++) {
    assert_int_equal(by_workshop_convert(workshop, by_workshop_text()), BY_OK);
    by_findings own;
    by_judge judge = judge_of(workshop, &own);
    judge.text = NULL;
    const by_span bytes = workshop->job->outputs.items[i].bytes;
    const by_status status = i == BAYEGAN_EPUB ? by_verify_epub(&judge, bytes, (by_span){0}) : by_verify_tei(&judge, bytes, (by_span){0});
    assert_int_equal(status, BY_OK);
    assert_finding(&own, RULES[i]);
  }
}

/* Our own work, refused by our own checks, is the program's fault. */
static void own_work_refused(void **state)
{
  by_workshop *workshop = *state;
  const by_span tei = tei_of(*state);
  by_findings own;
  const by_judge judge = judge_of(workshop, &own);
  assert_int_equal(by_verify_tei(&judge, replaced(judge.arena, tei, JOINED, UNJOINED), (by_span){0}), BY_REFUSED);
  assert_int_equal(by_refuse_own_work(&own, by_span_of("issue.tei.xml"), workshop->job), BY_INTERNAL);
  assert_finding(&workshop->job->findings, "tei-text-differs");
  assert_finding(&workshop->job->findings, "self-check");
}

typedef by_span (*by_damage)(by_arena *arena, by_span bytes);

/* All members of the finished EPUB. */
static by_artifacts members_of(const by_judge *judge, by_span epub)
{
  by_unzip *zip = NULL;
  const by_unzip_demands demands = {.arena = judge->arena, .findings = judge->findings, .most = SIZE_MAX};
  assert_int_equal(by_unzip_open(epub, &demands, &zip), BY_OK);
  const by_holdings holdings = by_unzip_holdings(zip);
  by_artifacts members = {.items = by_arena_take(judge->arena, holdings.count, sizeof(by_artifact)), .capacity = holdings.count};
  for (size_t i = 0; i < holdings.count; i++) {
    by_artifact member = {.path = holdings.items[i].path};
    by_span plain = {0};
    assert_int_equal(holdings.read(holdings.context, i, true, &plain), BY_OK);
    assert_true(by_arena_copy(judge->arena, plain, &member.bytes) && by_artifacts_add(&members, member));
  }
  by_unzip_close(zip);
  return members;
}

/* The EPUB again with one part damaged. */
static void epub_with(by_workshop *workshop, by_damage damage, const char *id)
{
  assert_int_equal(by_workshop_convert(workshop, by_workshop_text()), BY_OK);
  by_findings own;
  const by_judge judge = judge_of(workshop, &own);
  const by_artifacts members = members_of(&judge, workshop->job->outputs.items[BAYEGAN_EPUB].bytes);
  by_artifacts parts = {.items = by_arena_take(judge.arena, members.count, sizeof(by_artifact)), .capacity = members.count};
  for (size_t i = 0; i < members.count; i++) {
    by_artifact part = members.items[i];
    if (by_span_is(part.path, "EPUB/text/article-001.xhtml")) {
      part.bytes = damage(judge.arena, part.bytes);
    }
    assert_true(by_span_is(part.path, "mimetype") || by_artifacts_add(&parts, part));
  }
  by_buffer packed = by_buffer_of(1 << 20);
  assert_int_equal(by_pack_epub(workshop->session->packer, &parts, &packed), BY_OK);
  assert_int_equal(by_verify_epub(&judge, by_buffer_span(&packed), (by_span){0}), BY_REFUSED);
  assert_finding(&own, id);
  by_buffer_drop(&packed);
}

static by_span lose_a_joiner(by_arena *arena, by_span bytes)
{
  return replaced(arena, bytes, JOINED, UNJOINED);
}

static by_span change_a_letter(by_arena *arena, by_span bytes)
{
  return replaced(arena, bytes, PARAGRAPH, "\xD9\xBE\xD8\xA7\xD9\x8A\xD8\xA7\xD9\x86");
}

static void a_lost_joiner_in_the_epub(void **state)
{
  epub_with(*state, lose_a_joiner, "epub-text-differs");
}

static void a_changed_letter_in_the_epub(void **state)
{
  epub_with(*state, change_a_letter, "epub-text-differs");
}

static void a_dropped_paragraph_in_the_epub(void **state)
{
  epub_with(*state, without_last_paragraph, "epub-text-differs");
}

int by_bayegan_proof_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_changed_letter_in_the_tei),
      cmocka_unit_test(a_lost_joiner_in_the_tei),
      cmocka_unit_test(a_no_break_space_made_plain_in_the_tei),
      cmocka_unit_test(a_dropped_paragraph_in_the_tei),
      cmocka_unit_test(a_pointer_to_other_lines_in_the_tei),
      cmocka_unit_test(blanks_between_the_blocks_of_the_tei),
      cmocka_unit_test(a_source_that_is_another),
      cmocka_unit_test(pointers_of_every_kind),
      cmocka_unit_test(an_edition_alone_is_unverified),
      cmocka_unit_test(own_work_refused),
      cmocka_unit_test(a_lost_joiner_in_the_epub),
      cmocka_unit_test(a_changed_letter_in_the_epub),
      cmocka_unit_test(a_dropped_paragraph_in_the_epub),
  };
  return cmocka_run_group_tests_name("bayegan: proof", tests, by_workshop_open, by_workshop_close);
}
