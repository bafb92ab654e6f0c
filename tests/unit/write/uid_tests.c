/* SPDX-License-Identifier: BSD-2-Clause */
/* The lasting identifier: which values take part, and known answers (uuidgen --sha1 --namespace @url --name NAME gives the same). */
#include "tests.h"

#include "model/uid.h"

#include <stdlib.h>

typedef struct fixture {
  by_arena *arena;
  by_digester *digester;
} fixture;

static int open_fixture(void **state)
{
  fixture *made = calloc(1, sizeof *made);
  assert_non_null(made);
  made->arena = by_arena_new(1 << 20);
  made->digester = by_digester_new();
  *state = made;
  return made->arena == NULL || made->digester == NULL;
}

static int close_fixture(void **state)
{
  fixture *made = *state;
  by_arena_free(made->arena);
  by_digester_free(made->digester);
  free(made);
  return 0;
}

static by_value value(const char *text, by_state state)
{
  return (by_value){.text = by_span_of(text), .state = state};
}

static void expect_uid(void **state, const by_record *record, const char *expected)
{
  fixture *made = *state;
  by_span uid = {0};
  assert_true(by_uid_make(made->digester, record, made->arena, &uid));
  assert_string_equal(uid.at, expected);
}

static void slug_and_number(void **state)
{
  const by_record record = {.slug = by_span_of("anternasional"), .issue = value("232", BY_CONFIRMED)};
  expect_uid(state, &record, "urn:uuid:d01bc3c4-d945-51cf-b0d8-358b5f1fc79a");
}

static void issn_goes_first(void **state)
{
  const by_record record = {
      .slug = by_span_of("anternasional"), .issue = value("232", BY_CONFIRMED), .issn = value("0378-5955", BY_CONFIRMED)};
  expect_uid(state, &record, "urn:uuid:dd3f9264-0705-5823-ad3c-8133f1bf211e");
}

static void volume_takes_part(void **state)
{
  const by_record record = {.slug = by_span_of("lantern"), .volume = value("6", BY_CORROBORATED), .issue = value("36", BY_CORROBORATED)};
  expect_uid(state, &record, "urn:uuid:516c0cef-d0e7-5281-91cc-56cac0823fd8");
}

static void proposals_do_not_count(void **state)
{
  by_record record = {.slug = by_span_of("anternasional"), .issue = value("232", BY_PROPOSED)};
  record.source.sha256.size = 2;
  record.source.sha256.bytes[0] = 0xAB;
  expect_uid(state, &record, "urn:uuid:f75c8fa9-bfa4-5203-ba83-b89d50542f8e");
}

int by_write_uid_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(slug_and_number),
      cmocka_unit_test(issn_goes_first),
      cmocka_unit_test(volume_takes_part),
      cmocka_unit_test(proposals_do_not_count),
  };
  return cmocka_run_group_tests_name("uid", tests, open_fixture, close_fixture);
}
