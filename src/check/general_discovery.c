/* SPDX-License-Identifier: BSD-2-Clause */
/* What the package of anybody says of access to it (EPUB Accessibility 1.1, section 2), and of its direction: statements, claims, pages. */
#include "base/rules_access.h"
#include "check/general.h"
#include "check/node.h"
#include "text/script.h"

#include <libxml/tree.h>

static void complain(by_general *general, const by_rule *rule, const xmlNode *node, by_span first, by_span second)
{
  by_epub_report(&general->check, rule, by_node_place(general->check.publication->package_path, node), first, second);
}

static void check_language(by_general *general, const xmlNode *package)
{
  if (by_epub_attribute(package, "lang", BY_XML_SPACE).size == 0) {
    complain(general, &by_access_rules[BY_ACCESS_EPUB_LANG_MISSING], package, by_span_of("the package"), by_span_of("xml:lang to package"));
  }
}

/* Where almost all letters run from right to left, and pages do not contradict them, one language at least can be written so. */
static void check_letters(by_general *general)
{
  enum { LEAST = 40 };
  const by_epub_check *check = &general->check;
  const by_epub_statement *const first = by_epub_statement_named(check, true, "language", NULL);
  bool always = general->right_letters >= LEAST && general->right_letters > 2 * general->other_letters && !general->misled;
  for (const by_epub_statement *each = first; always && each != NULL; each = by_epub_statement_named(check, true, "language", each)) {
    always = by_general_is_always_left(each->value);
  }
  if (always && first != NULL) {
    complain(general, &by_access_rules[BY_ACCESS_EPUB_LANG_LETTERS], first->node, first->value, (by_span){.size = 0});
  }
}

/* Pages turn as the main language runs. */
static void check_progression(by_general *general, const xmlNode *package)
{
  const xmlNode *spine = by_node_child(package, "spine");
  const by_span progression = spine == NULL ? by_span_of("") : by_node_attribute(spine, "page-progression-direction");
  const bool rtl = by_direction_of_language(general->language) == BY_RTL;
  if (rtl && spine != NULL && !by_span_is(progression, "rtl")) {
    complain(general, &by_epub_rules[BY_EPUB_OPF_PROGRESSION], spine, by_span_of("rtl"),
             progression.size == 0 ? by_span_of("none") : progression);
  }
}

/* Whether the package names the print whose pages are marked. */
static bool has_page_source(const by_epub_check *check)
{
  return by_epub_statement_named(check, true, "source", NULL) != NULL ||
         by_epub_statement_named(check, false, "pageBreakSource", NULL) != NULL ||
         by_epub_statement_named(check, false, "a11y:pageBreakSource", NULL) != NULL;
}

/* Pages that are laid out as in print are its pages. */
static bool is_laid_out(const by_epub_check *check)
{
  const by_epub_statement *layout = by_epub_statement_named(check, false, "rendition:layout", NULL);
  return layout != NULL && by_span_is(layout->value, "pre-paginated");
}

static void complain_of_pages(by_general *general, const xmlNode *package, const char *what)
{
  complain(general, &by_access_rules[BY_ACCESS_EPUB_A11Y_PAGES], package, by_span_of(what), (by_span){.size = 0});
}

/* Whether features of access are named at all, and this one or another word for it is not. */
static bool lacks_feature(const by_epub_check *check, const char *name, const char *older)
{
  static const char FEATURE[] = "schema:accessibilityFeature";
  const by_epub_statement *each = by_epub_statement_named(check, false, FEATURE, NULL);
  bool lacks = each != NULL;
  while (each != NULL && lacks) {
    lacks = !by_span_is(each->value, name) && !by_span_is(each->value, older);
    each = by_epub_statement_named(check, false, FEATURE, each);
  }
  return lacks;
}

static void check_pages(by_general *general, const xmlNode *package)
{
  const by_epub_check *check = &general->check;
  if (check->page_breaks != 0 && check->page_lists == 0) {
    complain_of_pages(general, package,
                      "pages are marked in the text, and the navigation document has no list of them: add a nav of the type page-list");
  } else if (check->page_lists != 0 && !has_page_source(check) && !is_laid_out(check)) {
    complain_of_pages(general, package, "there is a list of pages, and nothing says of which print: add pageBreakSource");
  }
  if (check->page_breaks != 0 && lacks_feature(check, "pageBreakMarkers", "printPageNumbers")) {
    complain_of_pages(general, package, "pages are marked in the text, and the features do not say so: add pageBreakMarkers");
  }
  if (check->page_lists != 0 && lacks_feature(check, "pageNavigation", "pageNavigation")) {
    complain_of_pages(general, package, "there is a list of pages, and the features do not say so: add pageNavigation");
  }
}

void by_general_check_discovery(by_general *general)
{
  const by_publication *publication = general->check.publication;
  const xmlNode *package = publication->package == NULL ? NULL : xmlDocGetRootElement(publication->package);
  if (package == NULL || publication->legacy) {
    return;
  }
  check_language(general, package);
  check_letters(general);
  check_progression(general, package);
  by_epub_check_accessibility(&general->check);
  if (!publication->lone) {
    check_pages(general, package);
    by_epub_check_profile(&general->check);
  }
}
