/* SPDX-License-Identifier: BSD-2-Clause */
/* What pages of an EPUB show of each other: table of contents and NCX of the articles, title page of one of them, cover of the title page.
 */
#include "check/epub_face.h"
#include "check/node.h"
#include "check/proof.h"
#include "text/blank.h"

#include <stdlib.h>

enum { NAMES_MOST = 1 << 24 };

bool by_face_read_creators(by_epub_check *check)
{
  struct by_epub_face *face = check->face;
  size_t count = 0;
  const by_epub_statement *each = by_epub_statement_named(check, true, "creator", NULL);
  for (; each != NULL; each = by_epub_statement_named(check, true, "creator", each)) {
    count++;
  }
  face->creators = by_arena_take(check->arena, count, sizeof(by_span));
  each = by_epub_statement_named(check, true, "creator", NULL);
  for (; face->creators != NULL && each != NULL; each = by_epub_statement_named(check, true, "creator", each)) {
    face->creators[face->creator_count++] = by_face_fold(check, each->value);
  }
  if (face->creators != NULL && face->creator_count != 0) {
    qsort(face->creators, face->creator_count, sizeof(by_span), by_span_order);
  }
  return face->creators != NULL;
}

/* The longest part of the text up to a comma that is the name of a creator; names may have commas, but not very many. */
static size_t name_size(const struct by_epub_face *face, by_span text, by_span comma)
{
  enum { COMMAS_MOST = 16 };
  size_t found = 0;
  size_t end = 0;
  for (size_t i = 0; i < COMMAS_MOST && end != text.size; i++) {
    const size_t next = by_span_find(by_span_from(text, end + (i == 0 ? 0 : comma.size)), comma);
    end = next == BY_NOWHERE ? text.size : end + (i == 0 ? 0 : comma.size) + next;
    const by_span name = by_span_slice(text, 0, end);
    if (face->creator_count != 0 && bsearch(&name, face->creators, face->creator_count, sizeof(by_span), by_span_order) != NULL) {
      found = end;
    }
  }
  return found;
}

/* Whether the text is nothing but names of creators, one behind the other. */
static bool are_creators(const by_epub_check *check, by_span text)
{
  const by_span comma = by_words_get(check->face->words, BY_WORD_COMMA);
  by_span rest = text;
  size_t size = 0;
  do {
    size = name_size(check->face, rest, comma);
    const bool more = size != 0 && rest.size > size;
    rest = by_span_from(rest, size + (more ? comma.size : 0));
  } while (size != 0 && rest.size != 0);
  return size != 0;
}

by_span by_face_join(by_epub_check *check, const by_agents *agents, by_role role, bool accepted)
{
  by_buffer joined = by_buffer_of(NAMES_MOST);
  for (size_t i = 0; i < agents->count; i++) {
    const by_agent *agent = &agents->items[i];
    if (agent->role == role && by_value_is_usable(&agent->name, accepted)) {
      by_buffer_add(&joined, joined.size == 0 ? by_span_of("") : by_words_get(check->face->words, BY_WORD_COMMA));
      by_blank_fold(agent->name.text, &joined);
    }
  }
  check->failed = check->failed || joined.failed;
  const by_span names = by_face_fold(check, by_buffer_span(&joined));
  by_buffer_drop(&joined);
  return names;
}

static by_place title_place(const by_epub_check *check)
{
  const by_epub_statement *title = by_epub_statement_named(check, true, "title", NULL);
  return by_node_place(check->publication->package_path, title == NULL ? NULL : title->node);
}

/* Whether an edition may show these authors of the article in an item; without a record, anybody whom the package names. */
static bool are_authors(by_epub_check *check, size_t item, by_span authors)
{
  static const by_agents NOBODY = {0};
  const by_record *record = check->publication->record;
  const size_t number = check->face->numbers[item];
  if (record == NULL) {
    return authors.size == 0 || are_creators(check, authors);
  }
  const by_agents *agents = number == 0 || number > record->article_count ? &NOBODY : &record->articles[number - 1].agents;
  return by_face_same(authors, by_face_join(check, agents, BY_AUTHOR, false)) ||
         by_face_same(authors, by_face_join(check, agents, BY_AUTHOR, true));
}

/* The authors that are right: by the record, else by the package. */
static by_span right_authors(by_epub_check *check, size_t item)
{
  const by_record *record = check->publication->record;
  const size_t number = check->face->numbers[item];
  const bool known = record != NULL && number != 0 && number <= record->article_count;
  return known ? by_face_join(check, &record->articles[number - 1].agents, BY_AUTHOR, false) : by_face_core(check, true, "creator");
}

/* The line of the record that has the article in an item, or what the package document has. */
static by_place article_place(const by_epub_check *check, size_t item)
{
  const by_record *record = check->publication->record;
  const size_t number = check->face->numbers[item];
  const bool known = record != NULL && number != 0 && number <= record->article_count;
  return by_face_origin(check, known ? record->articles[number - 1].bounds.record_line : 0);
}

/* The authors behind the heading: those of the article, and everywhere the same. */
static void check_authors(by_epub_check *check, size_t item, by_face_claim claim)
{
  struct by_epub_face *face = check->face;
  if (!are_authors(check, item, claim.said)) {
    claim.right = right_authors(check, item);
    claim.related = article_place(check, item);
    by_face_expect(check, &claim);
  } else if (face->authors[item].at == NULL) {
    face->authors[item] = claim.said.at == NULL ? by_span_of("") : claim.said;
    face->named[item] = claim.place;
  } else {
    claim.right = face->authors[item];
    claim.related = face->named[item];
    by_face_expect(check, &claim);
  }
}

/* An entry of the table of contents or the NCX is the heading of its page, and the article's authors behind it. */
static void check_entry(by_epub_check *check, const by_epub_link *link)
{
  static const char DASH[] = " \xE2\x80\x94 ";
  const size_t item = (size_t)(link->target - check->publication->items);
  const by_span heading = check->face->labels[item];
  by_face_claim claim = {.place = by_place_at(link->from, link->named.line == 0 ? link->spot : link->named),
                         .related = check->face->heads[item],
                         .what = link->kind == BY_LINK_TOC ? "toc" : "navLabel",
                         .said = link->label,
                         .right = heading};
  if (check->face->numbers[item] == 0) { /* there are no articles */
    claim.right = check->face->title;
    claim.related = title_place(check);
    by_face_expect(check, &claim);
    return;
  }
  const by_span rest = by_span_from(link->label, heading.size);
  const bool named = by_span_starts(rest, by_span_of(DASH));
  if (!by_span_starts(link->label, heading) || (rest.size != 0 && !named)) {
    by_face_expect(check, &claim);
    return;
  }
  claim.said = by_span_from(rest, named ? sizeof DASH - 1 : 0);
  check_authors(check, item, claim);
}

/* An entry of a list that has the article already. */
static void count_entry(by_epub_check *check, const by_epub_link *link, size_t *counts, const char *what)
{
  const size_t item = (size_t)(link->target - check->publication->items);
  if (check->face->numbers[item] != 0 && ++counts[item] == 2) {
    by_face_expect(check, &(by_face_claim){.place = by_place_at(link->from, link->spot),
                                           .related = check->face->heads[item],
                                           .what = what,
                                           .said = link->label,
                                           .right = by_span_of("each article once")});
  }
}

/* Both lists have each article once; one that has none at all is told as that. */
static void check_list(by_epub_check *check, by_link_kind kind, const by_publication_item *list, size_t *counts)
{
  const size_t count = check->publication->item_count;
  const char *what = kind == BY_LINK_TOC ? "toc" : "navLabel";
  memset(counts, 0, count * sizeof *counts);
  bool any = false;
  for (size_t i = 0; i < check->links.count; i++) {
    const by_epub_link *each = (const by_epub_link *)check->links.items + i;
    if (each->kind == kind && each->target != NULL) {
      any = true;
      count_entry(check, each, counts, what);
    }
  }
  for (size_t i = 0; i < count && any; i++) {
    if (check->face->numbers[i] != 0 && counts[i] == 0) {
      by_face_expect(check,
                     &(by_face_claim){
                         .place = {.member = list->path}, .related = check->face->heads[i], .what = what, .right = check->face->labels[i]});
    }
  }
}

/* Headline and authors of cover or title page are those of some article. */
static bool check_front(by_epub_check *check, const by_face_line *headline, const by_face_line *byline)
{
  const size_t none = check->publication->item_count;
  size_t first = none;
  for (size_t i = 0; i < none; i++) {
    if (check->face->numbers[i] == 0 || !by_face_same(check->face->labels[i], headline->text)) {
      continue;
    }
    if (by_face_same(check->face->authors[i], byline->text)) {
      return true;
    }
    first = first == none ? i : first;
  }
  if (first != none || headline->text.size == 0) {
    by_face_claim claim = {.place = byline->place, .related = by_face_origin(check, 0), .what = "author", .said = byline->text};
    if (first != none) {
      claim.right = check->face->authors[first];
      claim.related = check->face->named[first].member.size != 0 ? check->face->named[first] : check->face->heads[first];
    }
    by_face_expect(check, &claim);
    return by_face_same(claim.said, claim.right);
  }
  by_face_expect(check, &(by_face_claim){.place = headline->place,
                                         .related = by_face_origin(check, 0),
                                         .what = "headline",
                                         .said = headline->text,
                                         .right = by_span_of("the heading of an article")});
  return false;
}

static void expect_alike(by_epub_check *check, const char *what, const by_face_line lines[BY_FACE_FRONTS])
{
  by_face_expect(check, &(by_face_claim){.place = lines[BY_FACE_COVER].place,
                                         .related = lines[BY_FACE_TITLE_PAGE].place,
                                         .what = what,
                                         .said = lines[BY_FACE_COVER].text,
                                         .right = lines[BY_FACE_TITLE_PAGE].text});
}

/* The cover has what the title page has. */
static void check_fronts(by_epub_check *check)
{
  const struct by_epub_face *face = check->face;
  bool sound = true;
  for (size_t i = 0; i < BY_FACE_FRONTS; i++) {
    sound = (!face->seen[i] || check_front(check, &face->headlines[i], &face->bylines[i])) && sound;
  }
  if (sound && face->seen[BY_FACE_TITLE_PAGE] && face->seen[BY_FACE_COVER]) {
    expect_alike(check, "headline", face->headlines);
    expect_alike(check, "author", face->bylines);
  }
}

void by_face_title(by_epub_check *check, by_place place, const char *what, by_span said)
{
  struct by_epub_face *face = check->face;
  if (by_face_same(said, face->title)) {
    face->titled = true;
    return;
  }
  by_face_line *lines = by_arena_grow(check->arena, face->titles, face->title_count, &face->title_capacity, sizeof *lines);
  by_face_line line = {.place = place, .what = what};
  if (lines == NULL || !by_arena_copy(check->arena, said, &line.text)) {
    check->failed = true;
    return;
  }
  face->titles = lines;
  face->titles[face->title_count++] = line;
}

/* Where no page shows what the package document has, that is what is wrong. */
static void check_titles(by_epub_check *check)
{
  const struct by_epub_face *face = check->face;
  if (!face->titled && face->title_count != 0) {
    by_face_expect(check, &(by_face_claim){.place = title_place(check),
                                           .related = face->titles[0].place,
                                           .what = "dc:title",
                                           .said = face->title,
                                           .right = face->titles[0].text});
    return;
  }
  for (size_t i = 0; i < face->title_count; i++) {
    const by_face_line *line = &face->titles[i];
    by_face_expect(check,
                   &(by_face_claim){
                       .place = line->place, .related = title_place(check), .what = line->what, .said = line->text, .right = face->title});
  }
}

static void check_lists(by_epub_check *check)
{
  const by_publication *publication = check->publication;
  size_t *counts = by_arena_take(check->arena, publication->item_count, sizeof *counts);
  if (counts == NULL) {
    check->failed = true;
    return;
  }
  check_list(check, BY_LINK_TOC, publication->navigation, counts);
  check_list(check, BY_LINK_NCX, publication->ncx, counts);
}

/* Reading systems put the issue on the shelf of its series by the type. */
static void check_collection(by_epub_check *check)
{
  const by_epub_statement *collection = by_epub_statement_named(check, false, "belongs-to-collection", NULL);
  const by_epub_statement *type = NULL;
  for (size_t i = 0; i < check->statements.count && collection != NULL && type == NULL; i++) {
    const by_epub_statement *each = &check->statements.items[i];
    type = by_span_is(each->name, "collection-type") && by_span_equal(each->refines, collection->id) ? each : NULL;
  }
  if (collection != NULL) {
    by_face_expect(check,
                   &(by_face_claim){.place = by_node_place(check->publication->package_path, type == NULL ? collection->node : type->node),
                                    .related = by_node_place(check->publication->package_path, collection->node),
                                    .what = "collection-type",
                                    .said = type == NULL ? by_span_of("") : by_face_fold(check, type->value),
                                    .right = by_span_of("series")});
  }
}

/* Pages that could not be read, or have another text than the source, have other findings; then headings cannot be judged. */
void by_epub_check_face(by_epub_check *check)
{
  if (check->reading != BY_OK) {
    return;
  }
  by_face_check_colophon(check);
  check_titles(check);
  if (check->proof != NULL && check->proof->told) {
    return;
  }
  by_face_end_blocks(check);
  for (size_t i = 0; i < check->links.count; i++) {
    const by_epub_link *each = (const by_epub_link *)check->links.items + i;
    if ((each->kind == BY_LINK_TOC || each->kind == BY_LINK_NCX) && each->target != NULL) {
      check_entry(check, each);
    }
  }
  check_fronts(check);
  check_lists(check);
  check_collection(check);
}
