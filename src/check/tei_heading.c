/* SPDX-License-Identifier: BSD-2-Clause */
/* What the record of an article says of it, title and authors, against its head and the names marked in its text. */
#include "base/rules_tei.h"
#include "base/utf8.h"
#include "check/node.h"
#include "check/tei_check.h"
#include "read/record_lines.h"
#include "text/normal.h"

#include <libxml/tree.h>
#include <stdlib.h>

enum {
  TEXT_MOST = 1 << 28, /* no document is longer */
  NAME_MOST = 1 << 10,
  SHOWN = 120
};

static void report(const by_tei_check *check, by_position printed_at, by_position stated_at, const by_span details[BY_DETAILS])
{
  const by_finding differs = {.rule = &by_tei_rules[BY_TEI_HEAD_MISMATCH],
                              .place = by_place_at(check->member, printed_at),
                              .related = by_place_at(check->member, stated_at),
                              .details = {details[0], details[1], details[2]}};
  by_findings_add(check->findings, &differs);
}

/* Heads beside these, such as the name of the section, are no part of the title. */
static bool is_of_title(const xmlNode *node, const char *name)
{
  const by_span type = by_node_attribute(node, "type");
  return by_node_is(node, name) && (by_span_is(type, "main") || by_span_is(type, "sub"));
}

/* Without the number signs that mark a headline in the source: they are no part of the title. */
static by_span behind_signs(by_span title)
{
  const by_span text = by_span_trim(title);
  size_t signs = 0;
  while (signs < text.size && text.at[signs] == '#') {
    signs++;
  }
  return signs != 0 && signs < text.size && text.at[signs] == ' ' ? by_span_slice(text, signs + 1, text.size) : text;
}

/* The texts of the children of this name, a space between them; NULL where there is none, else the first. */
static const xmlNode *join(const xmlNode *parent, const char *name, by_buffer *out)
{
  const xmlNode *first = NULL;
  for (xmlNode *child = parent->children; child != NULL; child = child->next) {
    if (is_of_title(child, name)) {
      first = first == NULL ? child : first;
      by_buffer_add_text(out, out->size == 0 ? "" : " ");
      by_node_add_folded(child, out);
      out->size -= out->size != 0 && out->at[out->size - 1] == ' ' ? 1 : 0;
    }
  }
  return first;
}

/* The head at which the joined heads part from the title that is stated: the finding is about that line. */
static const xmlNode *parting(const by_tei_check *check, const xmlNode *head, by_span stated)
{
  const xmlNode *last = head;
  for (xmlNode *node = head->parent->children; node != NULL; node = node->next) {
    if (!is_of_title(node, "head")) {
      continue;
    }
    by_buffer text = by_buffer_of(TEXT_MOST);
    by_node_add_folded(node, &text);
    by_span line = by_buffer_span(&text);
    const bool failed = text.failed || !by_text_to_line(&line, check->findings->arena);
    line = node == head ? behind_signs(line) : by_span_trim(line);
    const bool same = !failed && by_span_starts(stated, line);
    stated = by_span_slice(stated, same ? line.size + 1 : 0, stated.size);
    by_buffer_drop(&text);
    last = node;
    if (!same) {
      break;
    }
  }
  return last;
}

bool by_tei_read_title(const by_tei_check *check, const xmlNode *record, by_tei_title *title)
{
  const xmlNode *analytic = by_tei_child(record, "analytic");
  if (analytic == NULL) {
    return true;
  }
  by_buffer stated = by_buffer_of(TEXT_MOST);
  const xmlNode *first = join(analytic, "title", &stated);
  title->of_program = first != NULL && by_tei_is_of_program(check, first);
  title->spot = by_node_position(first);
  const bool kept = by_arena_copy(check->findings->arena, behind_signs(by_buffer_span(&stated)), &title->text) && !stated.failed;
  by_buffer_drop(&stated);
  return kept;
}

void by_tei_check_title(const by_tei_check *check, const xmlNode *division, const xmlNode *record)
{
  by_tei_title kept = {.text = by_span_of("")};
  const by_tei_title *const title = record->_private == NULL ? &kept : record->_private;
  bool failed = title == &kept && !by_tei_read_title(check, record, &kept);
  by_buffer printed = by_buffer_of(TEXT_MOST);
  const xmlNode *head = join(division, "head", &printed);
  by_span line = by_buffer_span(&printed);
  failed = failed || printed.failed || !by_text_to_line(&line, check->findings->arena);
  line = behind_signs(line);
  if (title->of_program && head != NULL && !failed && !by_span_equal(title->text, line)) {
    const by_span details[BY_DETAILS] = {by_span_of("title"), title->text, line};
    report(check, by_node_position(parting(check, head, title->text)), title->spot, details);
  }
  check->findings->failed = check->findings->failed || failed;
  by_buffer_drop(&printed);
}

static void add_name(const by_tei_check *check, by_tei_name_list *list, by_tei_name name)
{
  by_tei_name *const items = by_arena_grow(check->findings->arena, list->items, list->count, &list->capacity, sizeof *items);
  if (items == NULL) {
    check->findings->failed = true;
    return;
  }
  list->items = items;
  list->items[list->count++] = name;
}

/* The name that the element holds. */
static by_tei_name read_name(by_tei_check *check, xmlNode *node, by_span division)
{
  by_arena *const arena = check->findings->arena;
  by_tei_name name = {.spot = by_node_position(node)};
  by_buffer text = by_buffer_of(TEXT_MOST);
  by_node_add_folded(node, &text);
  const by_span whole = by_utf8_front(by_span_trim(by_buffer_span(&text)), NAME_MOST);
  const bool kept = by_arena_copy(arena, division, &name.division) && by_arena_copy(arena, by_node_attribute(node, "ref"), &name.person) &&
                    by_arena_copy(arena, whole, &name.text);
  check->findings->failed = check->findings->failed || text.failed || !kept;
  by_buffer_drop(&text);
  return name;
}

void by_tei_gather_authors(by_tei_check *check, const xmlNode *record, by_span division)
{
  const xmlNode *analytic = by_tei_child(record, "analytic");
  for (xmlNode *child = analytic == NULL ? NULL : analytic->children; child != NULL; child = child->next) {
    const bool author = by_node_is(child, "author");
    xmlNode *const name = author || by_node_is(child, "editor") ? by_tei_child(child, "persName") : NULL;
    if (name != NULL && by_node_attribute(name, "ref").size != 0) {
      const by_span said = by_node_attribute(child, "role");
      by_tei_name stated = read_name(check, name, division);
      const bool kept = by_arena_copy(check->findings->arena, said.size == 0 ? by_span_of((const char *)child->name) : said, &stated.role);
      check->findings->failed = check->findings->failed || !kept;
      stated.of_program = by_tei_is_of_program(check, child);
      if (author) {
        add_name(check, &check->names.header, stated);
      }
      stated.spot = by_node_position(child);
      add_name(check, &check->names.agents, stated);
    }
  }
}

void by_tei_gather_name(by_tei_check *check, xmlNode *node)
{
  const by_span person = by_node_attribute(node, "ref");
  const xmlNode *division = node->parent;
  while (division != NULL && by_node_attribute(division, "decls").size == 0) {
    division = division->parent;
  }
  if (division == NULL || person.size == 0 || by_tei_target(check, person) == NULL) {
    return;
  }
  by_tei_name name = read_name(check, node, by_node_attribute(division, "decls"));
  check->findings->failed = check->findings->failed || !by_arena_copy(check->findings->arena, by_node_attribute(node, "role"), &name.role);
  add_name(check, &check->names.text, name);
  if (by_span_is(name.role, "author")) {
    add_name(check, &check->names.authors, name);
  }
}

static int name_order(const void *a, const void *b)
{
  const by_tei_name *left = a;
  const by_tei_name *right = b;
  const int order = by_span_compare(left->division, right->division);
  return order != 0 ? order : by_span_compare(left->person, right->person);
}

static void sort(const by_tei_name_list *list)
{
  if (list->count != 0) {
    qsort(list->items, list->count, sizeof *list->items, name_order);
  }
}

/* The first name of a sorted list that is not below `name`, where it is of the same division; else NULL. */
static const by_tei_name *find(const by_tei_name_list *list, const by_tei_name *name)
{
  size_t low = 0;
  size_t high = list->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const bool below = name_order(&list->items[middle], name) < 0;
    low = below ? middle + 1 : low;
    high = below ? high : middle;
  }
  return low < list->count && by_span_equal(list->items[low].division, name->division) ? &list->items[low] : NULL;
}

static bool has(const by_tei_name_list *list, const by_tei_name *name)
{
  const by_tei_name *found = find(list, name);
  return found != NULL && by_span_equal(found->person, name->person);
}

/* Some author of the same division. */
static const by_tei_name *any_beside(const by_tei_name_list *list, const by_tei_name *name)
{
  const by_tei_name first = {.division = name->division, .person = by_span_of("")};
  return find(list, &first);
}

static void report_author(const by_tei_check *check, const by_tei_name *header, const by_tei_name *text)
{
  const by_span names[] = {by_utf8_front(header->text, SHOWN), by_utf8_front(text->text, SHOWN)};
  const bool alike = by_span_equal(names[0], names[1]); /* then they are two persons of that name */
  const by_span details[BY_DETAILS] = {by_span_of("author"), alike ? header->person : names[0], alike ? text->person : names[1]};
  report(check, text->spot, header->spot, details);
}

/* Whether a name is the other, whatever the case of its letters: prints set names in capitals. */
static bool is_same_name(const by_tei_check *check, by_span one, by_span other)
{
  by_span left = {.size = 0};
  by_span right = {.size = 0};
  const bool done = by_folded_form(one, check->findings->arena, &left) && by_folded_form(other, check->findings->arena, &right);
  check->findings->failed = check->findings->failed || !done;
  return by_span_equal(left, right);
}

/* Whether some name marked in the article's text for this person, `first` or one behind it, has the letters of the stated one, blanks
 * and case aside. Of very many the first ones are looked at. */
static bool is_written_so(const by_tei_check *check, const by_tei_name *stated, const by_tei_name *first)
{
  enum { LOOKED_AT = 64 };
  const by_tei_name_list *list = &check->names.text;
  bool same = false;
  for (size_t i = (size_t)(first - list->items), left = LOOKED_AT; i < list->count && left > 0 && !same; i++, left--) {
    if (name_order(&list->items[i], stated) != 0) {
      break;
    }
    same = is_same_name(check, list->items[i].text, stated->text);
  }
  return same;
}

static void check_stated(const by_tei_check *check, const by_tei_name *stated)
{
  const by_tei_name *marked = any_beside(&check->names.authors, stated);
  if (marked == NULL || !stated->of_program) {
    return;
  }
  const by_tei_name *same = find(&check->names.text, stated);
  const bool there = same != NULL && by_span_equal(same->person, stated->person);
  if (!there && has(&check->names.header, marked)) { /* else it was told of the one in its place */
    report_author(check, stated, marked);
  } else if (there && !is_written_so(check, stated, same)) {
    report_author(check, stated, same);
  }
}

/* A person has in the text one of the roles that the record of the article gives. */
static void check_role(const by_tei_check *check, const by_tei_name *marked)
{
  const by_tei_name_list *list = &check->names.agents;
  const by_tei_name *const first = find(list, marked);
  bool same = first == NULL || !by_span_equal(first->person, marked->person);
  for (size_t i = first == NULL ? list->count : (size_t)(first - list->items); i < list->count && !same; i++) {
    if (name_order(&list->items[i], marked) != 0) {
      break;
    }
    same = by_span_equal(list->items[i].role, marked->role);
  }
  if (!same) {
    report(check, marked->spot, first->spot, (by_span[BY_DETAILS]){by_span_of("role"), first->role, marked->role});
  }
}

/* Such were gathered with the record. */
static bool is_agent(const xmlNode *node)
{
  return (by_node_is(node, "author") || by_node_is(node, "editor")) && by_node_is(node->parent, "analytic");
}

void by_tei_gather_person(by_tei_check *check, xmlNode *node)
{
  const bool agent = is_agent(node->parent) && by_tei_child(node->parent, "persName") == node;
  if (!agent && by_node_is(node, "persName") && by_node_attribute(node, "ref").size != 0) {
    add_name(check, &check->names.people, read_name(check, node, by_span_of("")));
  }
}

static void check_person(const by_tei_check *check, const by_tei_name *name)
{
  const xmlNode *person = by_tei_target(check, name->person);
  xmlNode *const called = person == NULL || !by_node_is(person, "person") ? NULL : by_tei_child(person, "persName");
  if (called == NULL) {
    return;
  }
  by_buffer right = by_buffer_of(TEXT_MOST);
  by_node_add_folded(called, &right);
  check->findings->failed = check->findings->failed || right.failed;
  const by_span whole = by_utf8_front(by_span_trim(by_buffer_span(&right)), NAME_MOST);
  if (!by_span_equal(name->text, whole)) {
    by_findings_add(check->findings, &(by_finding){.rule = &by_tei_rules[BY_TEI_PERSON_MISMATCH],
                                                   .place = by_place_at(check->member, name->spot),
                                                   .related = by_node_place(check->member, called),
                                                   .details = {by_utf8_front(name->text, SHOWN), by_utf8_front(whole, SHOWN)}});
  }
  by_buffer_drop(&right);
}

void by_tei_check_person(const by_tei_check *check, xmlNode *node)
{
  by_buffer text = by_buffer_of(TEXT_MOST);
  by_node_add_folded(node, &text);
  check->findings->failed = check->findings->failed || text.failed;
  check_person(check, &(by_tei_name){.person = by_node_attribute(node, "ref"),
                                     .text = by_utf8_front(by_span_trim(by_buffer_span(&text)), NAME_MOST),
                                     .spot = by_node_position(node)});
  by_buffer_drop(&text);
}

void by_tei_check_people(const by_tei_check *check)
{
  const by_tei_name_list *const lists[] = {&check->names.people, &check->names.agents};
  for (size_t list = 0; list < sizeof lists / sizeof lists[0]; list++) {
    for (size_t i = 0; i < lists[list]->count; i++) {
      check_person(check, &lists[list]->items[i]);
    }
  }
}

/* Of the divisions that have authors marked. */
static void check_all_stated(const by_tei_check *check)
{
  const by_tei_name_list *const authors = &check->names.authors;
  const by_tei_name_list *const header = &check->names.header;
  for (size_t i = 0; i < authors->count; i++) {
    const by_tei_name *const marked = &authors->items[i];
    const bool first = i == 0 || !by_span_equal(authors->items[i - 1].division, marked->division);
    const by_tei_name *const stated = first ? any_beside(header, marked) : NULL;
    for (size_t j = stated == NULL ? header->count : (size_t)(stated - header->items); j < header->count; j++) {
      if (!by_span_equal(header->items[j].division, marked->division)) {
        break;
      }
      check_stated(check, &header->items[j]);
    }
  }
}

void by_tei_sort_names(const by_tei_check *check)
{
  sort(&check->names.agents);
  sort(&check->names.header);
}

void by_tei_check_names(const by_tei_check *check)
{
  const by_tei_names *names = &check->names;
  sort(&names->text);
  sort(&names->authors);
  for (size_t i = 0; i < names->authors.count; i++) {
    const by_tei_name *marked = &names->authors.items[i];
    const by_tei_name *stated = any_beside(&names->header, marked);
    if (stated != NULL && !has(&names->agents, marked)) { /* else it is the role that differs */
      report_author(check, stated, marked);
    }
  }
  check_all_stated(check);
  for (size_t i = 0; i < names->text.count; i++) {
    check_role(check, &names->text.items[i]);
  }
}
