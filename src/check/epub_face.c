/* SPDX-License-Identifier: BSD-2-Clause */
/* The walk over a page that readers see: all text is that of a block of the source, or one of the lines that this program writes around it,
 * and each of these says what is right. */
#include "check/epub_face_walk.h"

#include "check/blocks.h"
#include "check/node.h"
#include "check/proof.h"
#include "text/blank.h"

#include <libxml/tree.h>

enum { FOLDED_MOST = 1 << 24 };

/* The text of the element, folded, until the next one is asked for. */
static by_span read_text(by_face_walk *walk, const xmlNode *element)
{
  by_buffer raw = by_buffer_of(FOLDED_MOST);
  for (xmlNode *node = element->children; node != NULL; node = by_node_next(node, element)) {
    by_buffer_add(&raw, by_node_text(node));
  }
  by_buffer_clear(&walk->text);
  by_blank_fold(by_buffer_span(&raw), &walk->text);
  walk->check->failed = walk->check->failed || raw.failed || walk->text.failed;
  by_buffer_drop(&raw);
  return by_buffer_span(&walk->text);
}

static void judge_title(by_face_walk *walk, const xmlNode *node, by_span text)
{
  by_face_title(walk->check, by_face_place(walk, node), by_node_is(node, "p") ? "p" : by_node_is(node, "h1") ? "h1" : "docTitle", text);
}

/* Behind what stands already, as further lines of one heading. */
static void add_line(by_epub_check *check, by_face_line *line, by_place place, by_span text)
{
  by_buffer joined = by_buffer_of(FOLDED_MOST);
  by_buffer_add(&joined, line->text);
  by_buffer_add_text(&joined, joined.size == 0 ? "" : " ");
  by_buffer_add(&joined, text);
  *line = (by_face_line){.place = line->text.size == 0 ? place : line->place};
  check->failed = check->failed || joined.failed || !by_arena_copy(check->arena, by_buffer_span(&joined), &line->text);
  by_buffer_drop(&joined);
}

static void judge_headline(by_face_walk *walk, const xmlNode *node, by_span text)
{
  if (walk->front == BY_FACE_FRONTS) {
    by_face_report_stray(walk, node, text);
    return;
  }
  add_line(walk->check, &walk->check->face->headlines[walk->front], by_face_place(walk, node), text);
}

static void judge_byline(by_face_walk *walk, const xmlNode *node, by_span text)
{
  if (walk->front == BY_FACE_FRONTS) {
    by_face_report_stray(walk, node, text);
    return;
  }
  add_line(walk->check, &walk->check->face->bylines[walk->front], by_face_place(walk, node), text);
}

static void judge_date(by_face_walk *walk, const xmlNode *node, by_span text)
{
  if (walk->front != BY_FACE_FRONTS) {
    walk->check->face->dated[walk->front] = true;
  }
  by_face_entry(walk->check, by_face_place(walk, node), BY_WORD_DATE, text);
}

static void judge_publisher(by_face_walk *walk, const xmlNode *node, by_span text)
{
  walk->check->face->published = walk->check->face->published || walk->front == BY_FACE_TITLE_PAGE;
  by_face_entry(walk->check, by_face_place(walk, node), BY_WORD_PUBLISHER, text);
}

/* The entries of the table of contents are judged with their targets. */
static void judge_link(by_face_walk *walk, const xmlNode *node, by_span text)
{
  const bool page = by_span_is(walk->item->media_type, "application/xhtml+xml");
  if (page && walk->item != walk->check->publication->navigation) {
    by_face_report_stray(walk, node, text);
  } else if (by_epub_attribute(node, "type", BY_OPS_SPACE).size != 0) {
    by_face_judge_word(walk, node, text);
  }
}

/* The heading of an article that begins with none of its own. */
static void note_made(by_face_walk *walk, const xmlNode *node, by_span text)
{
  walk->made = node;
  (void)text;
}

/* It is that which comes later, else the title in the record, else words and a number. */
static void judge_made(by_face_walk *walk)
{
  by_epub_check *check = walk->check;
  const by_record *record = check->publication->record;
  const size_t article = check->face->articles - 1;
  const by_span text = read_text(walk, walk->made);
  by_buffer right = by_buffer_of(FOLDED_MOST);
  if (walk->label.size != 0) {
    by_buffer_add(&right, by_buffer_span(&walk->label));
  } else if (by_span_starts(text, by_words_get(check->face->words, BY_WORD_UNTITLED)) || record == NULL ||
             article >= record->article_count) {
    by_buffer_add(&right, text); /* only the record could tell */
  } else {
    by_blank_fold(record->articles[article].title.text, &right);
  }
  const size_t line = record == NULL || article >= record->article_count ? 0 : record->articles[article].title.record_line;
  by_face_expect(check,
                 &(by_face_claim){.place = by_face_place(walk, walk->made),
                                  .related = walk->heading == NULL ? by_face_origin(check, line) : by_face_place(walk, walk->heading),
                                  .what = "h1",
                                  .said = text,
                                  .right = by_buffer_span(&right)});
  by_buffer_clear(&walk->label);
  by_buffer_add(&walk->label, by_buffer_span(&right));
  check->failed = check->failed || right.failed || walk->label.failed;
  by_buffer_drop(&right);
}

static void note_title(by_face_walk *walk, const xmlNode *node, by_span text)
{
  (void)text;
  walk->title = node;
}

/* The lines that the program writes; what a row leaves NULL is not asked for. */
static const struct {
  const char *name;
  const char *attribute;
  const char *value;
  void (*judge)(by_face_walk *walk, const xmlNode *node, by_span text);
} LINES[] = {
    {"title", NULL, NULL, note_title},
    {"h1", "id", "cover-title", judge_title},
    {"h1", "id", "titlepage-title", judge_title},
    {"h1", "id", "heading", note_made},
    {"h1", "id", "toc-title", by_face_judge_word},
    {"h1", "id", "colophon-title", by_face_judge_word},
    {"h2", "id", "landmarks-title", by_face_judge_word},
    {"p", "class", "kicker", judge_title},
    {"p", "class", "headline", judge_headline},
    {"p", "class", "second", judge_headline},
    {"p", "class", "author", judge_byline},
    {"p", "class", "date", judge_date},
    {"p", "class", "publisher", judge_publisher},
    {"p", "class", "label", by_face_judge_word},
    {"p", "class", "statement", by_face_judge_statement},
    {"dt", NULL, NULL, by_face_judge_term},
    {"dd", NULL, NULL, by_face_judge_entry},
    {"a", NULL, NULL, judge_link},
    {"docTitle", NULL, NULL, judge_title}, /* of the NCX; so the next */
    {"navLabel", NULL, NULL, judge_link},
};

static bool judge_line(by_face_walk *walk, xmlNode *node)
{
  for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
    if (by_node_is(node, LINES[i].name) &&
        (LINES[i].attribute == NULL || by_span_is(by_node_attribute(node, LINES[i].attribute), LINES[i].value))) {
      LINES[i].judge(walk, node, read_text(walk, node));
      return true;
    }
  }
  return false;
}

/* Heads and what is set below them are lines of one heading. */
static void add_heading(by_face_walk *walk, const xmlNode *node, const by_tei_block *right)
{
  const by_span kind = right == NULL ? by_span_of("") : right->kind;
  const bool second = by_span_is(by_node_attribute(node, "class"), "subtitle") || by_span_is(kind, "head/sub");
  const bool first = by_node_is(node, "h1") || by_span_is(kind, "head/main");
  if (!first && !(second && walk->label.size != 0)) {
    return;
  }
  walk->heading = walk->heading == NULL ? node : walk->heading;
  const char *space = walk->label.size == 0 ? "" : " ";
  const by_span text = read_text(walk, node);
  const size_t signs = by_face_signs(text);
  by_buffer_add_text(&walk->bare, space);
  by_buffer_add(&walk->bare, by_span_from(text, signs));
  by_buffer_add_text(&walk->label, space);
  by_buffer_add(&walk->label, text);
}

static void visit_block(by_face_walk *walk, xmlNode *node)
{
  const by_tei_block *const right = walk->item->position == 0 ? NULL : by_face_block(walk->check, by_face_place(walk, node), node);
  if (!walk->turned) {
    by_face_text_direction(walk->check, by_face_place(walk, node), node);
  }
  const bool same = right != NULL && by_span_equal(right->id, by_node_attribute(node, "id"));
  add_heading(walk, node, same ? right : NULL);
}

/* Text that is in no block: tells of all that is in the element around it, which it gives. */
static xmlNode *visit_text(by_face_walk *walk, xmlNode *node)
{
  xmlNode *holder = node->parent;
  while (by_node_is(holder, "span") || by_node_is(holder, "bdi")) {
    holder = holder->parent;
  }
  const by_place place = by_face_place(walk, holder);
  const by_tei_block *const right = walk->item->position == 0 ? NULL : by_face_recover(walk->check, place, holder);
  if (right != NULL) {
    add_heading(walk, holder, right);
    return holder;
  }
  const bool whole = holder != node->parent;
  by_face_report_stray(walk, holder, whole ? read_text(walk, holder) : by_xml_trim(by_node_text(node)));
  return whole ? holder : node;
}

static size_t front_of(const xmlNode *node)
{
  const by_span type = by_epub_attribute(node, "type", BY_OPS_SPACE);
  return by_span_is(type, "cover") ? BY_FACE_COVER : by_span_is(type, "titlepage") ? BY_FACE_TITLE_PAGE : BY_FACE_FRONTS;
}

static void enter_front(by_face_walk *walk, size_t front, by_place place)
{
  walk->front = front;
  if (front != BY_FACE_FRONTS) {
    const by_face_line line = {.place = place, .text = by_span_of("")};
    walk->check->face->seen[front] = true;
    walk->check->face->headlines[front] = line;
    walk->check->face->bylines[front] = line;
  }
}

static void enter(by_face_walk *walk, const xmlNode *node)
{
  walk->turned = !by_face_direction(walk->check, by_face_place(walk, node), node) || walk->turned;
  if (by_node_is(node, "article")) {
    walk->check->face->numbers[walk->item - walk->check->publication->items] = ++walk->check->face->articles;
  } else if (by_node_is(node, "section")) {
    walk->colophon = walk->colophon || by_span_is(by_epub_attribute(node, "type", BY_OPS_SPACE), "colophon");
    enter_front(walk, front_of(node), by_face_place(walk, node));
  } else if (by_node_is(node, "dl")) {
    walk->check->face->colophon_path = walk->item->path;
    walk->check->face->colophon_spot = by_node_position(node);
  }
}

/* An article whose heading shows nothing is called by words and a number, as one without. */
static bool is_untitled(const by_face_walk *walk, by_span title)
{
  const struct by_epub_face *face = walk->check->face;
  return walk->label.size == 0 && walk->made == NULL && face->numbers[walk->item - walk->check->publication->items] != 0 &&
         by_span_starts(title, by_words_get(face->words, BY_WORD_UNTITLED));
}

/* What the page's title shows of the heading; it may leave out the signs of Markdown. */
static void end_label(by_face_walk *walk)
{
  by_epub_check *check = walk->check;
  const by_span title = walk->title == NULL ? by_span_of("") : read_text(walk, walk->title);
  if (title.size != 0 && (by_face_same(title, by_buffer_span(&walk->bare)) || is_untitled(walk, title))) {
    by_buffer_clear(&walk->label);
    by_buffer_add(&walk->label, title);
  }
  if (walk->made != NULL) {
    judge_made(walk);
  }
  check->failed = check->failed || walk->label.failed || walk->bare.failed;
  const xmlNode *heading = walk->heading != NULL ? walk->heading : walk->made;
  if (heading != NULL) {
    check->face->heads[walk->item - check->publication->items] = by_face_place(walk, heading);
    check->face->labels[walk->item - check->publication->items] = by_face_fold(check, by_buffer_span(&walk->label));
  }
}

/* Every page is called as its heading, if it is an article, else as the issue; the colophon also as itself. */
static void end_page(by_face_walk *walk)
{
  by_epub_check *check = walk->check;
  by_face_end_term(walk);
  end_label(walk);
  if (walk->title == NULL || (check->proof != NULL && check->proof->told)) {
    return; /* a heading may be wrong, which is told */
  }
  const by_span text = read_text(walk, walk->title);
  const bool colophon = walk->colophon || by_span_equal(check->face->colophon_path, walk->item->path);
  if (walk->label.size != 0) {
    by_face_expect(check, &(by_face_claim){.place = by_face_place(walk, walk->title),
                                           .related = check->face->heads[walk->item - check->publication->items],
                                           .what = "title",
                                           .said = text,
                                           .right = by_buffer_span(&walk->label)});
  } else if (!colophon || by_words_named(text) != BY_WORD_COLOPHON) {
    by_face_title(check, by_face_place(walk, walk->title), "title", text);
  }
}

void by_epub_walk_face(by_epub_check *check, const by_publication_item *item, const xmlDoc *document)
{
  by_face_walk walk = {.check = check,
                       .item = item,
                       .label = by_buffer_of(FOLDED_MOST),
                       .bare = by_buffer_of(FOLDED_MOST),
                       .text = by_buffer_of(FOLDED_MOST),
                       .front = BY_FACE_FRONTS,
                       .met = by_face_met(check),
                       .word = BY_WORDS};
  xmlNode *root = xmlDocGetRootElement(document);
  for (xmlNode *node = root; node != NULL && !check->failed;) {
    const bool block = by_proof_names_source(by_node_attribute(node, "id"));
    bool told = block;
    if (block) {
      visit_block(&walk, node);
    } else if (node->type == XML_ELEMENT_NODE) {
      enter(&walk, node);
      told = judge_line(&walk, node);
    } else if (!by_blank_only(by_node_text(node))) {
      node = visit_text(&walk, node);
      told = true;
    }
    node = told ? by_node_skip(node, root) : by_node_next(node, root);
  }
  end_page(&walk);
  by_buffer_drop(&walk.label);
  by_buffer_drop(&walk.bare);
  by_buffer_drop(&walk.text);
}

by_span by_face_label(by_epub_check *check, const xmlNode *element)
{
  by_face_walk walk = {.check = check, .text = by_buffer_of(FOLDED_MOST)};
  by_span label = {0};
  const bool kept = by_arena_copy(check->arena, read_text(&walk, element), &label);
  check->failed = check->failed || !kept;
  by_buffer_drop(&walk.text);
  return label;
}
