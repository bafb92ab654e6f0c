/* SPDX-License-Identifier: BSD-2-Clause */
/* What style sheets must not do in a publication, what they refer to, and whether their blocks are closed. */
#include "base/ascii.h"
#include "base/cursor.h"
#include "base/embedded.h"
#include "base/rules_general.h"
#include "check/epub_check.h"
#include "check/style_hiding.h"

typedef struct style_walk {
  by_epub_check *check;
  by_span path;
  by_style_tokens tokens;
  by_cursor cursor;
  by_position holder;            /* place of the element around it; line 0: there is none */
  size_t depth;                  /* open blocks */
  bool begins;                   /* a declaration may begin here */
  by_span rule;                  /* the at-rule at hand, until its block or semicolon */
  size_t face;                   /* depth of the block of an @font-face; 0: not in one */
  bool faceless;                 /* nothing stood in it so far */
  by_span slope;                 /* font-style of the block at hand, where it slopes; empty: it does not */
  by_position sloped;            /* place of it */
  bool stressed;                 /* the block tells its text apart in another way, too */
  bool foreign;                  /* it is for a language of its own */
  bool broken;                   /* reported once */
  size_t words;                  /* tokens of the statement at hand */
  size_t colons;                 /* of these; so the next */
  size_t behind;                 /* the first colon */
  size_t brackets;               /* round and square ones that are open in it */
  char mark;                     /* its last token, where that is a mark; else NUL */
  bool custom;                   /* it begins with -- */
  bool named;                    /* before its first colon stands one word, which can be the name of a property */
  by_span property;              /* of the declaration at hand, until its first value */
  by_span declared;              /* the same, until its end */
  const by_style_hiding *hiding; /* what must not be said of it; NULL: nothing, or it is told */
} style_walk;

static void report(const style_walk *walk, const by_rule *rule, by_position position, by_span first)
{
  by_epub_report(walk->check, rule, by_place_at(walk->path, position), first, (by_span){0});
}

/* Of a byte that is not before one asked for already. */
static by_position position_at(style_walk *walk, size_t offset)
{
  const by_position found = by_cursor_at(&walk->cursor, offset);
  const by_position holder = walk->holder;
  return holder.line == 0 ? found : (by_position){.line = holder.line + found.line - 1, .column = found.line == 1 ? holder.column : 0};
}

/* Of the last token. */
static by_position position_of(style_walk *walk)
{
  return position_at(walk, walk->tokens.start);
}

static void complain(style_walk *walk, int rule, by_span first)
{
  report(walk, &by_content_rules[rule], position_of(walk), first);
}

static void break_off_at(style_walk *walk, const char *what, size_t offset)
{
  if (!walk->broken) {
    report(walk, &by_content_rules[BY_CONTENT_EPUB_CSS_SYNTAX], position_at(walk, offset), by_span_of(what));
  }
  walk->broken = true;
}

static void break_off(style_walk *walk, const char *what)
{
  break_off_at(walk, what, walk->tokens.start);
}

static bool is(by_span word, const char *name)
{
  return by_span_equal_folded(word, by_span_of(name));
}

static void note_address(style_walk *walk, by_span address)
{
  if (is(walk->rule, "namespace")) {
    return;
  }
  if (address.size == 0) {
    complain(walk, BY_CONTENT_EPUB_CSS_URL, by_span_of("url()"));
    return;
  }
  by_link_kind kind = walk->face != 0 ? BY_LINK_FONT : BY_LINK_STYLE;
  kind = is(walk->rule, "import") ? BY_LINK_IMPORT : kind;
  by_epub_links_add(walk->check, (by_epub_link){.kind = kind, .from = walk->path, .spot = position_of(walk), .href = address});
}

/* What must not follow the name, in the archival profile. */
static void note_declared(style_walk *walk, by_span name)
{
  walk->declared = name;
  walk->hiding = walk->check->general ? NULL : by_style_hiding_of(name);
}

static void visit_property(style_walk *walk, by_span name)
{
  note_declared(walk, name);
  static const char *const FORBIDDEN[] = {"direction", "unicode-bidi"};
  if (!walk->check->publication->legacy && by_span_is_any_folded(name, FORBIDDEN, sizeof FORBIDDEN / sizeof FORBIDDEN[0])) {
    report(walk, &by_content_rules[BY_CONTENT_EPUB_CSS_DIRECTION], position_at(walk, (size_t)(name.at - walk->tokens.text.at)), name);
  }
}

/* No space is "normal" or a zero of any unit. */
static bool is_no_space(by_span value)
{
  bool zero = value.size != 0 && value.at[0] == '0';
  for (size_t i = 0; i < value.size; i++) {
    zero = zero && (value.at[i] < '1' || value.at[i] > '9');
  }
  return zero || is(value, "normal") || is(value, "inherit") || is(value, "initial");
}

/* What besides a slope tells text apart. */
static bool is_stress(by_span property)
{
  static const char *const NAMES[] = {"background",      "background-color",     "border",        "border-bottom",
                                      "color",           "font-family",          "font-size",     "font-weight",
                                      "text-decoration", "text-decoration-line", "text-emphasis", "text-emphasis-style"};
  return by_span_is_any_folded(property, NAMES, sizeof NAMES / sizeof NAMES[0]);
}

/* The first word of a value, for what the block as a whole does to letters. */
static void note_value(style_walk *walk, by_span word)
{
  const bool slopes = is(word, "italic") || is(word, "oblique");
  if (slopes && is(walk->property, "font-style") && walk->face == 0) {
    walk->slope = word;
    walk->sloped = position_of(walk);
  }
  walk->stressed = walk->stressed || is_stress(walk->property);
}

/* The block ends. */
static void judge_slope(style_walk *walk)
{
  if (walk->check->joined && walk->slope.size != 0 && !walk->stressed && !walk->foreign) {
    report(walk, &by_content_rules[BY_CONTENT_EPUB_CSS_ITALIC], walk->sloped, walk->slope);
  }
  walk->slope = (by_span){0};
  walk->stressed = false;
  walk->foreign = false;
}

/* A word in a block: the name of a property where a declaration may begin, or the first part of its value. */
static void visit_word(style_walk *walk, by_span word)
{
  walk->foreign = walk->foreign || is(word, "lang");
  if (walk->begins && walk->depth > 0) {
    walk->faceless = false;
    walk->begins = false;
    walk->property = word;
    return;
  }
  if (walk->check->joined && is(walk->property, "letter-spacing") && !is_no_space(word)) {
    complain(walk, BY_CONTENT_EPUB_CSS_LETTER_SPACING, word);
  }
  note_value(walk, word);
  walk->property = (by_span){0};
}

static void open_block(style_walk *walk)
{
  walk->depth++;
  if (is(walk->rule, "font-face")) {
    walk->face = walk->depth;
    walk->faceless = true;
  }
}

static void close_block(style_walk *walk)
{
  judge_slope(walk);
  if (walk->depth == 0) {
    break_off(walk, "a } stands without its {");
    return;
  }
  if (walk->face == walk->depth) {
    walk->face = 0;
    if (walk->faceless) {
      report(walk, &by_general_rules[BY_GENERAL_EPUB_CSS_FACE], position_of(walk), (by_span){0});
    }
  }
  walk->depth--;
}

/* What is wrong with the declaration just read, or NULL. */
static const char *declaration_fault(const style_walk *walk)
{
  if (walk->colons == 0) {
    return "a declaration has no colon";
  }
  if (walk->behind == 0) {
    return "a declaration has no value";
  }
  return walk->named ? NULL : "a declaration does not begin with the name of a property";
}

/* A statement ends: in a block it must be a declaration, with a value. */
static void end_statement(style_walk *walk)
{
  const bool declares = walk->check->general && walk->depth > 0 && walk->rule.size == 0 && walk->words != 0 && !walk->custom;
  const char *fault = declares ? declaration_fault(walk) : NULL;
  if (fault != NULL) {
    break_off(walk, fault);
  }
}

/* NUL is no mark. */
static bool is_one_of(char mark, const char *marks)
{
  return mark != '\0' && strchr(marks, mark) != NULL;
}

/* A block begins: there must be a selector, or a rule with a name. */
static void end_selector(style_walk *walk)
{
  if (!walk->check->general || walk->rule.size != 0) {
    return;
  }
  if (walk->words == 0) {
    break_off(walk, "a block has no selector");
  } else if (is_one_of(walk->mark, ",>+~")) {
    break_off(walk, "a selector is not complete");
  }
}

/* A mark that ends what was counted. */
static void end_tokens(style_walk *walk, char mark)
{
  if (mark == '{') {
    end_selector(walk);
  } else {
    end_statement(walk);
  }
  if (walk->brackets != 0 && !walk->custom) {
    break_off(walk, "a ( or [ is not closed");
  }
  walk->brackets = 0;
  walk->mark = '\0';
  walk->words = 0;
  walk->colons = 0;
  walk->behind = 0;
}

static bool begins_name(char byte)
{
  const bool letter = by_is_letter(byte) || (unsigned char)byte >= 0x80;
  return letter || byte == '-' || byte == '_' || byte == '\\';
}

static void count_mark(style_walk *walk, char mark)
{
  const bool closes = is_one_of(mark, ")]");
  if (closes && walk->brackets == 0) {
    break_off(walk, "a ) or ] was not opened");
  } else if (mark == ',' && walk->mark == ',' && walk->brackets == 0) {
    break_off(walk, "two commas stand side by side");
  }
  walk->brackets += is_one_of(mark, "([");
  walk->brackets -= closes && walk->brackets != 0;
  walk->mark = mark;
}

static void count_token(style_walk *walk, by_style_token each)
{
  const char byte = each.kind == BY_STYLE_MARK ? each.text.at[0] : '\0';
  if (is_one_of(byte, ";{}")) {
    end_tokens(walk, byte);
    return;
  }
  count_mark(walk, byte);
  if (walk->words == 0) {
    walk->custom = each.kind == BY_STYLE_WORD && by_span_starts(each.text, by_span_of("--"));
    walk->named = each.kind == BY_STYLE_WORD && begins_name(each.text.at[0]);
  } else if (walk->colons == 0 && byte != ':') {
    walk->named = false;
  }
  walk->behind += walk->colons != 0;
  walk->colons += byte == ':';
  walk->words++;
}

static void visit_mark(style_walk *walk, char mark)
{
  if (mark == ':') {
    if (walk->property.size != 0) {
      visit_property(walk, walk->property);
    }
    return;
  }
  walk->property = (by_span){0};
  walk->hiding = strchr("{};", mark) == NULL ? walk->hiding : NULL;
  walk->begins = mark == '{' || mark == '}' || mark == ';';
  if (mark == '{') {
    open_block(walk);
  } else if (mark == '}') {
    close_block(walk);
  }
  walk->rule = walk->begins ? by_span_of(NULL) : walk->rule;
}

/* In the archival profile: text that readers do not see, or see though it is not there. */
static void judge_sight(style_walk *walk, by_style_token each)
{
  if (walk->hiding != NULL && by_style_hides(walk->hiding, each)) {
    by_epub_report(walk->check, &by_content_rules[BY_CONTENT_EPUB_CSS_HIDES], by_place_at(walk->path, position_of(walk)), walk->declared,
                   each.text);
    walk->hiding = NULL;
  }
}

static void visit_token(style_walk *walk, by_style_token each)
{
  judge_sight(walk, each);
  if (each.kind == BY_STYLE_WORD) {
    visit_word(walk, each.text);
  } else if (each.kind == BY_STYLE_AT_WORD) {
    walk->rule = each.text;
    walk->begins = false;
    note_declared(walk, each.text); /* one that is written by numbers may be any */
  } else if (each.kind == BY_STYLE_ADDRESS || (each.kind == BY_STYLE_STRING && is(walk->rule, "import"))) {
    note_address(walk, each.text);
  } else if (each.kind == BY_STYLE_MARK) {
    visit_mark(walk, each.text.at[0]);
  }
}

static by_style_token next_token(style_walk *walk)
{
  const by_style_token token = by_style_next(&walk->tokens);
  if (walk->tokens.fault != NULL) {
    break_off_at(walk, walk->tokens.fault, walk->tokens.fault_at);
  }
  return token;
}

void by_epub_scan_style(by_epub_check *check, by_place start, by_span text, bool block)
{
  style_walk walk = {.check = check,
                     .path = start.member,
                     .tokens = {.text = text},
                     .cursor = by_cursor_of(text),
                     .holder = {.line = (uint32_t)start.line, .column = (uint32_t)start.column},
                     .begins = true,
                     .depth = block};
  for (by_style_token each = next_token(&walk); each.kind != BY_STYLE_END; each = next_token(&walk)) {
    count_token(&walk, each);
    visit_token(&walk, each);
  }
  if (block) {
    end_statement(&walk);
  }
  if (walk.depth != block) {
    break_off(&walk, "a { is not closed");
  }
}

/* Whether it is the one that this program writes, which has nothing of what is looked for. */
static bool is_written_style(by_span text)
{
  const by_embedded *const written = by_embedded_named("main.css");
  return written != NULL && by_span_equal(text, (by_span){.at = (const char *)written->bytes, .size = written->size});
}

void by_epub_walk_style(by_epub_check *check, const by_publication_item *item)
{
  by_span bytes = {0};
  const by_status status = by_publication_bytes(check->publication, item->member, &bytes);
  by_epub_note_reading(check, status);
  if (status == BY_OK && !is_written_style(bytes)) {
    by_epub_scan_style(check, (by_place){.member = item->path}, bytes, false);
  }
}
