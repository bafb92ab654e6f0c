/* SPDX-License-Identifier: BSD-2-Clause */
/* The fixity of bags: each rule with a bag that raises it and one that comes close; the same findings in any order and container. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bag_kitchen.h"
#include "tests.h"

#define OLD_DECLARATION "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"

/* What the manifest says of data/a.txt, again. */
#define REPEATED_LINE                                                                                                                      \
  "05f70341078acf6a06d423d21720f9643d5f953626d88a02636dc3a9e79582aeb0c820857fd3f8dc502aa8360d2c8fa97a98"                                   \
  "5fda5b629b809cad18ffb62d3899  data/a.txt\n"

static const recipe SOUND[] = {
    {.title = "as it is"},
    {.title = "two algorithms", .manifest = "sha256 sha512"},
    {.title = "no bag-info", .edits = {{"bag-info.txt", FILES, NULL, NULL}}, .rules = {"bag-oxum-missing"}},
    {.title = "folded field", .edits = {{"bag-info.txt", FILES, "", "Contact-Name: a\n  b\n"}}},
    {.title = "CRLF and open end", .edits = {{"bagit.txt", FILES, NULL, "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8"}}},
    {.title = "upper-case digest", .edits = {{"manifest-sha512.txt", MANIFEST, "05f70341", "05F70341"}}},
    {.title = "one blank", .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "\tdata/b.txt"}}},
    {.title = "blanks in a name", .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/b b.txt ", FILES, NULL, "two"}}},
    {.title = "unlisted tag file", .edits = {{"note.txt", AFTER, NULL, "x"}}},
    {.title = "encoded line feed",
     .edits = {{"data/b.txt", FILES, NULL, NULL},
               {"data/b\n.txt", FILES, NULL, "two"},
               {"manifest-sha512.txt", MANIFEST, "b\n.txt", "b%0A.txt"}}},
    {.title = "encoded percent",
     .edits = {{"data/b.txt", FILES, NULL, NULL},
               {"data/100%.txt", FILES, NULL, "two"},
               {"manifest-sha512.txt", MANIFEST, "100%", "100%25"}}},
    {.title = "other codes are literal", .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/b%7E%3A.txt", FILES, NULL, "two"}}},
    {.title = "safe though odd", .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/~b..%T%", FILES, NULL, "two"}}},
    {.title = "%250A for %0A in a name",
     .edits = {{"data/b.txt", FILES, NULL, NULL},
               {"data/a%0Ab.txt", FILES, NULL, "two"},
               {"manifest-sha512.txt", MANIFEST, "a%0Ab", "a%250Ab"}}},
    {.title = "a manifest's lines end in CR", .edits = {{"manifest-sha512.txt", MANIFEST, "a.txt\n", "a.txt\r"}}},
    {.title = "a manifest's lines end in CRLF, the last in nothing",
     .edits = {{"manifest-sha512.txt", MANIFEST, "a.txt\n", "a.txt\r\n"}, {"manifest-sha512.txt", MANIFEST, "b.txt\n", "b.txt"}}},
    {.title = "fetched already", .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a 3 data/a.txt\n"}}},
};

static const recipe DECLARATIONS[] = {
    {.title = "no bag",
     .edits = {{"bagit.txt", FILES, NULL, NULL},
               {"bag-info.txt", FILES, NULL, NULL},
               {"data/a.txt", FILES, NULL, NULL},
               {"data/b.txt", FILES, NULL, NULL},
               {"texts/a.txt", FILES, NULL, "one"}},
     .manifest = "",
     .rules = {"bag-unrecognised"}},
    {.title = "no bagit.txt", .edits = {{"bagit.txt", FILES, NULL, NULL}}, .rules = {"bag-declaration-missing"}},
    {.title = "blank before colon", .edits = {{"bagit.txt", FILES, "Version:", "Version :"}}, .rules = {"bag-declaration-format"}},
    {.title = "two blanks", .edits = {{"bagit.txt", FILES, ": U", ":  U"}}, .rules = {"bag-declaration-format"}},
    {.title = "swapped lines",
     .edits = {{"bagit.txt", FILES, NULL, "Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n"}},
     .rules = {"bag-declaration-format", "bag-declaration-format"}},
    {.title = "third line", .edits = {{"bagit.txt", FILES, "", "More: x\n"}}, .rules = {"bag-declaration-format"}},
    {.title = "blank before the colon, CRLF and a third line",
     .edits = {{"bagit.txt", FILES, NULL, "BagIt-Version : 1.0\r\nTag-File-Character-Encoding: UTF-8\r\nMore: x\r\n"}},
     .rules = {"bag-declaration-format", "bag-declaration-format"}},
    {.title = "third line before 1.0",
     .edits = {{"bagit.txt", FILES, NULL, OLD_DECLARATION "More: x\n"}},
     .rules = {"bag-declaration-format", "bag-version-old"}},
    {.title = "byte order mark",
     .edits = {{"bagit.txt", FILES, NULL,
                "\xef\xbb\xbf"
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"}},
     .rules = {"bag-declaration-bom"}},
    {.title = "version 2.0", .edits = {{"bagit.txt", FILES, "1.0", "2.0"}}, .rules = {"bag-declaration-version"}},
    {.title = "version .97", .edits = {{"bagit.txt", FILES, "1.0", ".97"}}, .rules = {"bag-declaration-version"}},
    {.title = "old version", .edits = {{"bagit.txt", FILES, NULL, OLD_DECLARATION}}, .rules = {"bag-version-old"}},
    {.title = "unknown encoding", .edits = {{"bagit.txt", FILES, "UTF-8", "EBCDIC"}}, .rules = {"bag-declaration-encoding"}},
    {.title = "Latin-1", .edits = {{"bagit.txt", FILES, "UTF-8", "ISO-8859-1"}}, .rules = {"bag-encoding-legacy"}},
    {.title = "not UTF-8", .edits = {{"bag-info.txt", FILES, "x-1", "\xe9"}}, .rules = {"bag-tag-encoding", "bag-oxum-missing"}},
    {.title = "a manifest in Latin-1",
     .edits = {{"bagit.txt", FILES, NULL, "BagIt-Version: 0.97\nTag-File-Character-Encoding: ISO-8859-1\n"},
               {"data/b.txt", FILES, NULL, NULL},
               {"data/\xc3\xa9.txt", FILES, NULL, "two"},
               {"manifest-sha512.txt", MANIFEST, "\xc3\xa9", "\xe9"}},
     .rules = {"bag-version-old", "bag-encoding-legacy"}},
    {.title = "a path that is not UTF-8",
     .edits = {{"manifest-sha512.txt", MANIFEST, "b.txt", "\xe9.txt"}},
     .rules = {"bag-tag-encoding", "bag-file-unexpected", "bag-file-unexpected"}},
    {.title = "no colon", .edits = {{"bag-info.txt", FILES, "", "hello\n"}}, .rules = {"bag-info-format"}},
    {.title = "blank before a field's colon", .edits = {{"bag-info.txt", FILES, "", "A : b\n"}}, .rules = {"bag-info-format"}},
    {.title = "no blank behind it", .edits = {{"bag-info.txt", FILES, "", "A:b\n"}}, .rules = {"bag-info-format"}},
    {.title = "free blanks before 1.0",
     .edits = {{"bagit.txt", FILES, NULL, OLD_DECLARATION}, {"bag-info.txt", FILES, "", "A : b\nC:d\n"}},
     .rules = {"bag-version-old"}},
    {.title = "no Oxum", .edits = {{"bag-info.txt", FILES, "Payload-Oxum: 6.2\n", ""}}, .rules = {"bag-oxum-missing"}},
    {.title = "Oxum no number", .edits = {{"bag-info.txt", FILES, "6.2", "6,2"}}, .rules = {"bag-oxum-format"}},
    {.title = "Oxum twice", .edits = {{"bag-info.txt", FILES, "", "payload-oxum: 6.2\n"}}, .rules = {"bag-oxum-repeated"}},
    {.title = "Oxum wrong", .edits = {{"bag-info.txt", FILES, "6.2", "6.3"}}, .rules = {"bag-oxum-mismatch"}},
};

static const recipe MANIFESTS[] = {
    {.title = "no payload",
     .edits = {{"data/a.txt", FILES, NULL, NULL}, {"data/b.txt", FILES, NULL, NULL}, {"bag-info.txt", FILES, "6.2", "0.0"}},
     .rules = {"bag-payload-missing"}},
    {.title = "no manifest", .edits = {{"manifest-sha512.txt", MANIFEST, NULL, NULL}}, .rules = {"bag-manifest-none"}},
    {.title = "upper-case algorithm", .edits = {{"manifest-SHA256.txt", MANIFEST, NULL, "x\n"}}, .rules = {"bag-manifest-algorithm"}},
    {.title = "malformed line", .edits = {{"manifest-sha512.txt", MANIFEST, "", "deadbeef\n"}}, .rules = {"bag-manifest-line"}},
    {.title = "short digest", .edits = {{"manifest-sha512.txt", MANIFEST, "", "deadbeef  data/c.txt\n"}}, .rules = {"bag-manifest-line"}},
    {.title = "same line twice", .edits = {{"manifest-sha512.txt", MANIFEST, "", REPEATED_LINE}}, .rules = {"bag-manifest-duplicate"}},
    {.title = "same line twice before 1.0",
     .edits = {{"bagit.txt", FILES, NULL, OLD_DECLARATION}, {"manifest-sha512.txt", MANIFEST, "", REPEATED_LINE}},
     .rules = {"bag-version-old", "bag-manifest-duplicate"}},
    {.title = "in one manifest alone",
     .manifest = "sha256 sha512",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  data/a.txt"}},
     .rules = {"bag-manifest-incomplete", "bag-manifest-conflict", "bag-digest-mismatch"}},
    {.title = "in one manifest alone, 0.97",
     .manifest = "sha256 sha512",
     .edits = {{"bagit.txt", FILES, NULL, OLD_DECLARATION},
               {"data/c.txt", MANIFEST, NULL, ""},
               {"manifest-sha256.txt", MANIFEST, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/c.txt\n"}},
     .rules = {"bag-version-old", "bag-manifest-incomplete", "bag-oxum-mismatch"}},
    {.title = "absolute path",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  /data/b.txt"}},
     .rules = {"bag-path-unsafe", "bag-file-unexpected"}},
    {.title = "parent",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  data/../b.txt"}},
     .rules = {"bag-path-unsafe", "bag-file-unexpected"}},
    {.title = "home",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  ~/b.txt"}},
     .rules = {"bag-path-unsafe", "bag-file-unexpected"}},
    {.title = "drive",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  C:b.txt"}},
     .rules = {"bag-path-unsafe", "bag-file-unexpected"}},
    {.title = "network",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  \\\\?\\b"}},
     .rules = {"bag-path-unsafe", "bag-file-unexpected"}},
    {.title = "variable",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  %HomeDrive%\\b"}},
     .rules = {"bag-path-unsafe", "bag-file-unexpected"}},
    {.title = "tag file in the payload's manifest",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  bagit.txt"}},
     .rules = {"bag-path-outside-payload", "bag-digest-mismatch", "bag-file-unexpected"}},
    {.title = "percent left alone",
     .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/100%25.txt", FILES, NULL, "two"}},
     .rules = {"bag-path-legacy-percent"}},
    {.title = "dot slash",
     .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", "  ./data/b.txt"}},
     .rules = {"bag-leading-dot-slash"}},
    {.title = "asterisk", .edits = {{"manifest-sha512.txt", MANIFEST, "  data/b.txt", " *data/b.txt"}}, .rules = {"bag-md5sum-marker"}},
};

static const recipe FIXITY[] = {
    {.title = "changed", .edits = {{"data/a.txt", AFTER, "one", "oNe"}}, .rules = {"bag-digest-mismatch"}},
    {.title = "changed, two manifests",
     .manifest = "sha256 sha512",
     .edits = {{"data/a.txt", AFTER, "one", "oNe"}},
     .rules = {"bag-digest-mismatch", "bag-digest-mismatch"}},
    {.title = "longer", .edits = {{"data/a.txt", AFTER, "", "s"}}, .rules = {"bag-digest-mismatch", "bag-oxum-mismatch"}},
    {.title = "missing", .edits = {{"data/a.txt", AFTER, NULL, NULL}}, .rules = {"bag-file-missing", "bag-oxum-mismatch"}},
    {.title = "added", .edits = {{"data/c.txt", AFTER, NULL, ""}}, .rules = {"bag-file-unexpected", "bag-oxum-mismatch"}},
    {.title = "one changed, one renamed",
     .edits = {{"data/a.txt", AFTER, "one", "oNe"}, {"data/b.txt", AFTER, NULL, NULL}, {"data/c.txt", AFTER, NULL, "two"}},
     .rules = {"bag-digest-mismatch", "bag-file-missing", "bag-file-unexpected"}},
    {.title = "tag file changed", .edits = {{"bag-info.txt", AFTER, "x-1", "x-2"}}, .rules = {"bag-digest-mismatch"}},
    {.title = "tag file missing", .edits = {{"bag-info.txt", AFTER, NULL, NULL}}, .rules = {"bag-file-missing", "bag-oxum-missing"}},
    {.title = "no tag manifest", .edits = {{"tagmanifest-sha512.txt", AFTER, NULL, NULL}}, .rules = {"bag-tagmanifest-missing"}},
    {.title = "nested tag manifest",
     .edits = {{"tagmanifest-sha512.txt", AFTER, "  bagit.txt", "  tagmanifest-sha512.txt"}},
     .rules = {"bag-tagmanifest-nested", "bag-digest-mismatch"}},
    {.title = "tag manifests differ",
     .manifest = "sha256 sha512",
     .edits = {{"tagmanifest-sha512.txt", AFTER, "  bagit.txt", "  manifest-sha512.txt"}},
     .rules = {"bag-tagmanifests-differ", "bag-manifest-conflict", "bag-digest-mismatch"}},
    {.title = "fetch without length",
     .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a data/a.txt\n"}},
     .rules = {"bag-fetch-format"}},
    {.title = "fetch of a tag file",
     .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a - bag-info.txt\n"}},
     .rules = {"bag-fetch-format"}},
    {.title = "fetch outside", .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a - ~/a.txt\n"}}, .rules = {"bag-path-unsafe"}},
    {.title = "fetch of an unlisted file",
     .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a - data/c.txt\n"}},
     .rules = {"bag-fetch-unlisted", "bag-fetch-hole"}},
    {.title = "hole",
     .edits = {{"fetch.txt", FILES, NULL, "https://example.org/a 3 data/a.txt\n"}, {"data/a.txt", AFTER, NULL, NULL}},
     .rules = {"bag-fetch-hole", "bag-oxum-mismatch"}},
    {.title = "weak", .manifest = "md5 sha512", .rules = {"bag-algorithm-weak", "bag-algorithm-weak"}},
    {.title = "unusual", .manifest = "sha256", .rules = {"bag-algorithm-unusual"}},
    {.title = "all algorithms", .manifest = "sha224 sha256 sha384 sha512 sha3256 sha3512"},
    {.title = "two normal forms",
     .edits = {{"data/b.txt", FILES, NULL, NULL},
               {"data/\xC3\xA9.txt", FILES, NULL, "two"},
               {"manifest-sha512.txt", MANIFEST, "data/\xC3\xA9.txt", "data/e\xCC\x81.txt"}},
     .rules = {"bag-name-normalization"}},
    {.title = "twins of two normal forms",
     .edits = {{"data/a.txt", FILES, NULL, NULL},
               {"data/b.txt", FILES, NULL, NULL},
               {"data/\xC3\xA9.txt", FILES, NULL, "two"},
               {"data/e\xCC\x81.txt", FILES, NULL, "one"}},
     .rules = {"bag-name-normalization"}},
    {.title = "another letter",
     .edits = {{"data/b.txt", FILES, NULL, NULL},
               {"data/\xC3\xA9.txt", FILES, NULL, "two"},
               {"manifest-sha512.txt", MANIFEST, "data/\xC3\xA9.txt", "data/\xC3\xA8.txt"}},
     .rules = {"bag-file-missing", "bag-file-unexpected"}},
    {.title = "bag in a bag",
     .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/c/bagit.txt", FILES, NULL, "two"}},
     .rules = {"bag-nested"}},
    {.title = "case", .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/A.txt", FILES, NULL, "two"}}, .rules = {"bag-name-case"}},
    {.title = "case of a folder",
     .edits = {{"data/b.txt", FILES, NULL, NULL}, {"DATA/b.txt", FILES, NULL, "two"}, {"DATA/c.txt", FILES, NULL, "two"}},
     .rules = {"bag-oxum-mismatch", "bag-name-case"}},
    {.title = "a file and a folder",
     .edits = {{"data/b.txt", FILES, NULL, NULL},
               {"data/c", FILES, NULL, "two"},
               {"data/c.txt", FILES, NULL, "one"},
               {"data/C/1.txt", FILES, NULL, "one"},
               {"data/C/2.txt", FILES, NULL, "one"}},
     .rules = {"bag-oxum-mismatch", "bag-name-case"}},
    {.title = "case of a manifest", .edits = {{"Manifest-sha512.txt", AFTER, NULL, "x"}}, .rules = {"bag-name-case"}},
    {.title = "case beyond ASCII",
     .edits = {{"data/a.txt", FILES, NULL, NULL},
               {"data/b.txt", FILES, NULL, NULL},
               {"data/\xC3\xA9.txt", FILES, NULL, "two"},
               {"data/E\xCC\x81.txt", FILES, NULL, "one"}},
     .rules = {"bag-name-case"}},
    {.title = "normal form of a folder",
     .edits = {{"data/a.txt", FILES, NULL, NULL},
               {"data/b.txt", FILES, NULL, NULL},
               {"data/\xC3\xA9/1.txt", FILES, NULL, "two"},
               {"data/e\xCC\x81/2.txt", FILES, NULL, "one"}},
     .rules = {"bag-name-normalization"}},
    {.title = "names that come close", .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/Ab.txt", FILES, NULL, "two"}}, .rules = {NULL}},
    {.title = "byte order mark before the Oxum",
     .edits = {{"bag-info.txt", FILES, NULL,
                "\xef\xbb\xbf"
                "Payload-Oxum: 7.7\n"}},
     .rules = {"bag-info-bom", "bag-oxum-mismatch"}},
    {.title = "other date", .edits = {{"bag-info.txt", FILES, "", "Bagging-Date: 23.11.2026\n"}}, .rules = {"bag-info-date"}},
    {.title = "no day", .edits = {{"bag-info.txt", FILES, "", "Bagging-Date: 2026-11\n"}}, .rules = {"bag-info-date"}},
    {.title = "date", .edits = {{"bag-info.txt", FILES, "", "Bagging-Date: 2026-11-23\n"}}},
    {.title = "NUL", .edits = {{"bag-info.txt", FILES, "", "Title: a\x01z\tb\n"}}, .rules = {"bag-info-control"}},
    {.title = "system file",
     .edits = {{"data/b.txt", FILES, NULL, NULL}, {"data/.DS_Store", FILES, NULL, "two"}},
     .rules = {"bag-system-file"}},
};

static void fail_on(const recipe *each, const kitchen *it, by_status status)
{
  for (const by_finding *finding = kitchen_findings(it)->first; finding != NULL; finding = finding->next) {
    print_error("  found %s at %.*s\n", finding->rule->id, (int)finding->place.member.size, finding->place.member.at);
  }
  fail_msg("%s: status %d", each->title, (int)status);
}

/* Both orders, with and without a root: the same findings. */
static void check_recipe(kitchen *it, const recipe *each)
{
  kitchen_cook(it, each);
  for (unsigned way = 0; way < 4; way++) {
    const by_status status = kitchen_check(it, (way & 1) != 0, (way & 2) != 0);
    const bool refused = kitchen_findings(it)->errors != 0;
    if (!kitchen_is_expected(it, each) || status != (refused ? BY_REFUSED : BY_OK)) {
      fail_on(each, it, status);
    }
  }
}

static void check_recipes(const recipe *recipes, size_t count)
{
  kitchen *it = kitchen_open();
  for (size_t i = 0; i < count; i++) {
    check_recipe(it, &recipes[i]);
  }
  kitchen_close(it);
}

static void sound_bags(void **state)
{
  (void)state;
  check_recipes(SOUND, sizeof SOUND / sizeof SOUND[0]);
}

static void declarations_and_info(void **state)
{
  (void)state;
  check_recipes(DECLARATIONS, sizeof DECLARATIONS / sizeof DECLARATIONS[0]);
}

static void manifests(void **state)
{
  (void)state;
  check_recipes(MANIFESTS, sizeof MANIFESTS / sizeof MANIFESTS[0]);
}

static void fixity(void **state)
{
  (void)state;
  check_recipes(FIXITY, sizeof FIXITY / sizeof FIXITY[0]);
}

static void severities_and_details(void **state)
{
  (void)state;
  kitchen *it = kitchen_open();
  kitchen_cook(it, &FIXITY[0]);
  assert_int_equal(kitchen_check(it, true, false), BY_REFUSED);
  const by_finding *finding = kitchen_findings(it)->first;
  assert_int_equal(finding->severity, BY_ERROR);
  assert_true(by_span_is(finding->place.member, "data/a.txt"));
  assert_true(by_span_is(finding->related.member, "manifest-sha512.txt"));
  assert_int_equal(finding->related.line, 1);
  assert_int_equal(finding->details[1].size, 128);
  assert_int_equal(finding->details[2].size, 128);
  assert_false(by_span_equal(finding->details[1], finding->details[2]));
  kitchen_close(it);
}

static void summary_of_a_bag(void **state)
{
  (void)state;
  kitchen *it = kitchen_open();
  kitchen_cook(it, &SOUND[0]);
  assert_int_equal(kitchen_check(it, true, false), BY_OK);
  const by_bag_summary summary = kitchen_summary(it);
  assert_true(by_span_is(summary.root, "x-1"));
  assert_true(by_span_is(summary.version, "1.0"));
  assert_true(by_span_is(summary.id, "x-1"));
  assert_int_equal(summary.files, 2);
  assert_int_equal(summary.bytes, 6);
  assert_true(summary.used[BY_SHA512]);
  assert_false(summary.used[BY_SHA256] || summary.used[BY_SHA1] || summary.used[BY_MD5]);
  kitchen_close(it);
}

int by_check_bag_tests(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sound_bags), cmocka_unit_test(declarations_and_info),  cmocka_unit_test(manifests),
      cmocka_unit_test(fixity),     cmocka_unit_test(severities_and_details), cmocka_unit_test(summary_of_a_bag),
  };
  return cmocka_run_group_tests_name("check/bag", tests, NULL, NULL);
}
