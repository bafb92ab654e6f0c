/* SPDX-License-Identifier: BSD-2-Clause */
/* Messages of libxml2 in plain words; what of them documents say themselves stays. */
#include "check/schema_words.h"
#include "tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct pair {
  const char *said;
  const char *plain;
} pair;

static const pair PAIRS[] = {
    {"Element '{http://www.tei-c.org/ns/1.0}TEI': The attribute '{http://www.w3.org/XML/1998/namespace}id' is required but missing.",
     "<TEI>: the attribute 'xml:id' is missing"},
    {"Element '{urn:a}p': This element is not expected. Expected is one of ( {urn:a}head, {urn:a}div ).",
     "<p>: it may not stand here; one of these may: head, div"},
    {"Element '{urn:a}p': This element is not expected. Expected is one of ( {urn:a}block, {urn:a}head, {urn:a}blockquote ).",
     "<p>: it may not stand here; one of these may: head, blockquote"},
    {"Element 'p': This element is not expected. Expected is ( head ).", "<p>: it may not stand here; this may: head"},
    {"Element 'p': This element is not expected.", "<p>: it may not stand here"},
    {"Element 'a': Missing child element(s). Expected is ( b ).", "<a>: it lacks this: b"},
    {"Element 'a': Missing child element(s). Expected is one of ( b, c ).", "<a>: it lacks one of these: b, c"},
    {"Element 'issue', attribute 'state': [facet 'enumeration'] The value 'sure' is not an element of the set {'unknown', 'conflict'}.",
     "<issue>, attribute 'state': 'sure' is none of these: 'unknown', 'conflict'"},
    {"Element 'd', attribute 'when': 'x' is not a valid value of the atomic type 'xs:date'.", "<d>, attribute 'when': 'x' is no 'xs:date'"},
    {"Element 'd', attribute 'n': [facet 'pattern'] The value '{a}' is not accepted by the pattern '[0-9]+'.",
     "<d>, attribute 'n': '{a}' is not of the form '[0-9]+'"},
    {"Element 'd': Character content other than whitespace is not allowed because the content type is 'element-only'.",
     "<d>: it may hold elements, but no text of its own"},
    {"another message", "another message"},
    {"Element 'cut", "<cut>"},
    {"Element '{urn:a'}b", "<{urn:a>}b"},
    {"", ""},
};

static void plain_words(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
    by_buffer out = by_buffer_of(4096);
    by_schema_words(by_span_of(PAIRS[i].said), &out);
    by_buffer_add(&out, (by_span){.at = "", .size = 1});
    assert_string_equal(out.at, PAIRS[i].plain);
    by_buffer_drop(&out);
  }
}

int by_check_schema_words_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(plain_words),
  };
  return cmocka_run_group_tests_name("schema words", tests, NULL, NULL);
}
