/* SPDX-License-Identifier: BSD-2-Clause */
/* The NCX of anybody (OPF 2.0.1, section 2.4.1; Z39.86-2005, section 8.4): whose it is, and the order in which its entries are played. */
#include "check/general.h"

#include "check/node.h"

#include <libxml/tree.h>
#include <stdlib.h>

typedef struct entry {
  const xmlNode *node;
  by_span order; /* as it stands */
  size_t number; /* the same; 0 where it is none */
  by_span target;
} entry;

static void complain(by_general *general, const by_publication_item *item, const entry *about, const char *what)
{
  by_epub_report(&general->check, &by_epub_rules[BY_EPUB_NCX_ORDER], by_node_place(item->path, about->node), about->order,
                 by_span_of(what));
}

static void check_uid(by_general *general, const by_publication_item *item, const xmlNode *root)
{
  const xmlNode *head = by_node_child(root, "head");
  for (const xmlNode *each = head == NULL ? NULL : head->children; each != NULL; each = each->next) {
    const by_span uid = by_node_is(each, "meta") ? by_xml_trim(by_node_attribute(each, "content")) : by_span_of(NULL);
    if (uid.at != NULL && by_span_is(by_node_attribute(each, "name"), "dtb:uid") && !by_span_equal(uid, general->check.uid)) {
      by_epub_report(&general->check, &by_epub_rules[BY_EPUB_NCX_UID], by_node_place(item->path, each), uid, general->check.uid);
    }
  }
}

/* 0 where it is no whole number without zeros in front. */
static size_t number_of(by_span text)
{
  enum { DIGITS_MOST = 9 };
  size_t number = 0;
  for (size_t i = 0; i < text.size; i++) {
    if (text.at[i] < '0' || text.at[i] > '9' || i >= DIGITS_MOST || text.at[0] == '0') {
      return 0;
    }
    number = number * 10 + (size_t)(text.at[i] - '0');
  }
  return number;
}

static bool is_entry(const xmlNode *node)
{
  return by_node_is(node, "navPoint") || by_node_is(node, "pageTarget") || by_node_is(node, "navTarget");
}

/* Those that have an order; their number. `entries` NULL: they are only counted. */
static size_t read_entries(xmlNode *root, entry *entries)
{
  size_t count = 0;
  for (xmlNode *node = root; node != NULL; node = by_node_next(node, root)) {
    const by_span order = is_entry(node) ? by_node_attribute(node, "playOrder") : by_span_of(NULL);
    if (order.at == NULL) {
      continue;
    }
    if (entries != NULL) {
      const xmlNode *content = by_node_child(node, "content");
      const by_span target = content == NULL ? by_span_of("") : by_node_attribute(content, "src");
      entries[count] = (entry){.node = node, .order = order, .number = number_of(order), .target = target};
    }
    count++;
  }
  return count;
}

static int number_order(const void *left, const void *right)
{
  const entry *a = left;
  const entry *b = right;
  const int order = (a->number > b->number) - (a->number < b->number);
  return order != 0 ? order : by_span_compare(a->target, b->target);
}

static int target_order(const void *left, const void *right)
{
  const entry *a = left;
  const entry *b = right;
  const int order = by_span_compare(a->target, b->target);
  return order != 0 ? order : (a->number > b->number) - (a->number < b->number);
}

/* Sorted by number: counted from 1, without gaps, a number for each place. */
static void check_numbers(by_general *general, const by_publication_item *item, const entry *entries, size_t count)
{
  size_t last = 0;
  for (size_t i = 0; i < count; i++) {
    const entry *each = &entries[i];
    if (each->number == 0 && !by_span_is(each->order, "0")) {
      complain(general, item, each, "playOrder, a whole number");
    } else if (each->number > last + 1) {
      complain(general, item, each, last == 0 ? "playOrder, the first" : "playOrder, behind a gap");
    } else if (i > 0 && each->number != 0 && each->number == last && !by_span_equal(each->target, entries[i - 1].target)) {
      complain(general, item, each, "playOrder, that of another place");
    }
    last = each->number;
  }
}

/* Sorted by target: a place has one number. */
static void check_targets(by_general *general, const by_publication_item *item, const entry *entries, size_t count)
{
  for (size_t i = 1; i < count; i++) {
    const entry *each = &entries[i];
    const bool other = each->number != entries[i - 1].number && entries[i - 1].number != 0;
    if (other && by_span_equal(each->target, entries[i - 1].target)) {
      complain(general, item, each, "playOrder, another than the same place has elsewhere");
    }
  }
}

static void check_orders(by_general *general, const by_publication_item *item, xmlNode *root)
{
  const size_t count = read_entries(root, NULL);
  entry *entries = by_arena_take(general->check.arena, count, sizeof *entries);
  if (entries == NULL) {
    general->check.failed = true;
    return;
  }
  if (read_entries(root, entries) < 1) {
    return;
  }
  qsort(entries, count, sizeof *entries, number_order);
  check_numbers(general, item, entries, count);
  qsort(entries, count, sizeof *entries, target_order);
  check_targets(general, item, entries, count);
}

void by_general_check_ncx(by_general *general, const by_publication_item *item, xmlNode *root)
{
  check_uid(general, item, root);
  if (!general->check.publication->legacy) {
    check_orders(general, item, root);
  }
}
