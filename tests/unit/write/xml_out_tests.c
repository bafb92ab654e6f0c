/* SPDX-License-Identifier: BSD-2-Clause */
/* Escaping of text and attributes, also where a character stands just before, in and behind the blocks that are judged at once. */
#include "tests.h"

#include "write/xml_out.h"

enum { MOST = 1 << 16 };

static void text_escapes_three_characters(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(MOST);
  by_xml_add_text(&out, by_span_of("a < b && \"c\" > d\te\nf"));
  assert_string_equal(out.at, "a &lt; b &amp;&amp; \"c\" &gt; d\te\nf");
  by_buffer_drop(&out);
}

static void attribute_keeps_blanks_and_quotes(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(MOST);
  by_xml_add_attribute(&out, "title", by_span_of("<\"x\" & y>\t\r\n"));
  assert_string_equal(out.at, " title=\"&lt;&quot;x&quot; &amp; y&gt;&#9;&#13;&#10;\"");
  by_buffer_drop(&out);
}

static void element_is_whole(void **state)
{
  (void)state;
  by_buffer out = by_buffer_of(MOST);
  by_xml_add_element(&out, "dc:title", by_span_of("R&D"));
  by_xml_add_element(&out, "e", (by_span){0});
  assert_string_equal(out.at, "<dc:title>R&amp;D</dc:title>\n<e></e>\n");
  by_buffer_drop(&out);
}

static void every_position_is_seen(void **state)
{
  enum { LENGTH = 200, LONGER = 4 };
  (void)state;
  char text[LENGTH];
  for (size_t i = 0; i < LENGTH; i++) {
    memset(text, 'x', sizeof text);
    text[i] = '&';
    by_buffer out = by_buffer_of(MOST);
    by_xml_add_text(&out, (by_span){.at = text, .size = sizeof text});
    assert_int_equal(out.size, LENGTH + LONGER);
    assert_memory_equal(out.at + i, "&amp;", 5);
    by_buffer_drop(&out);
  }
}

int by_write_xml_out_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_escapes_three_characters),
      cmocka_unit_test(attribute_keeps_blanks_and_quotes),
      cmocka_unit_test(element_is_whole),
      cmocka_unit_test(every_position_is_seen),
  };
  return cmocka_run_group_tests_name("xml_out", tests, NULL, NULL);
}
