/* SPDX-License-Identifier: BSD-2-Clause */
/* A small tokenizer for style sheets (CSS Syntax 3, section 4) that knows just enough to find properties, addresses and open blocks. */
#include "base/rules_general.h"
#include "check/epub_check.h"

typedef enum token_kind { TOKEN_END, TOKEN_WORD, TOKEN_AT_WORD, TOKEN_STRING, TOKEN_ADDRESS, TOKEN_MARK } token_kind;

typedef struct token {
  token_kind kind;
  by_span text; /* of a string or an address without its quotes */
} token;

typedef struct style_walk {
  by_epub_check *check;
  by_span path;
  by_span text;
  size_t at;
  size_t line;
  size_t depth;     /* open blocks */
  bool begins;      /* a declaration may begin here */
  by_span rule;     /* the at-rule at hand, until its block or semicolon */
  size_t face;      /* depth of the block of an @font-face; 0: not in one */
  bool faceless;    /* nothing stood in it so far */
  by_span slope;    /* font-style of the block at hand, where it slopes; empty: it does not */
  size_t sloped;    /* line of it */
  bool stressed;    /* the block tells its text apart in another way, too */
  bool foreign;     /* it is for a language of its own */
  bool broken;      /* reported once */
  size_t words;     /* tokens of the statement at hand */
  size_t colons;    /* of these; so the next */
  size_t behind;    /* the first colon */
  bool custom;      /* it begins with -- */
  bool named;       /* before its first colon stands one word, which can be the name of a property */
  by_span property; /* of the declaration at hand, until its first value */
} style_walk;

static void report(const style_walk *walk, const by_rule *rule, size_t line, by_span first)
{
  by_epub_report(walk->check, rule, (by_place){.member = walk->path, .line = line}, first, (by_span){0});
}

static void complain(const style_walk *walk, int rule, by_span first)
{
  report(walk, &by_content_rules[rule], walk->line, first);
}

static void break_off(style_walk *walk, const char *what)
{
  if (!walk->broken) {
    complain(walk, BY_CONTENT_EPUB_CSS_SYNTAX, by_span_of(what));
  }
  walk->broken = true;
}

static bool looks_at(const style_walk *walk, const char *text)
{
  return by_span_starts(by_span_slice(walk->text, walk->at, strlen(text)), by_span_of(text));
}

static void advance(style_walk *walk, size_t bytes)
{
  for (size_t i = 0; i < bytes && walk->at < walk->text.size; i++) {
    walk->line += walk->text.at[walk->at++] == '\n';
  }
}

/* Behind the next `end`; to the end of the sheet where there is none. */
static bool advance_behind(style_walk *walk, const char *end)
{
  const size_t found = by_span_find(by_span_slice(walk->text, walk->at, walk->text.size), by_span_of(end));
  advance(walk, found == BY_NOWHERE ? walk->text.size - walk->at : found + strlen(end));
  return found != BY_NOWHERE;
}

static bool is_blank(char byte)
{
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static void skip_blanks(style_walk *walk)
{
  while (walk->at < walk->text.size) {
    if (is_blank(walk->text.at[walk->at])) {
      walk->line += walk->text.at[walk->at++] == '\n';
    } else if (walk->text.at[walk->at] != '/' || !looks_at(walk, "/*")) {
      return;
    } else if (!advance_behind(walk, "*/")) {
      break_off(walk, "a comment is not closed");
    }
  }
}

static bool is_word_byte(char byte)
{
  static const char OTHERS[] = "-_.%\\#";
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (unsigned char)byte >= 0x80;
  return letter || (byte >= '0' && byte <= '9') || (byte != '\0' && strchr(OTHERS, byte) != NULL);
}

static by_span take_word(style_walk *walk)
{
  const size_t start = walk->at;
  while (walk->at < walk->text.size && is_word_byte(walk->text.at[walk->at])) {
    walk->at++;
  }
  return by_span_slice(walk->text, start, walk->at - start);
}

static by_span take_string(style_walk *walk)
{
  const char quote = walk->text.at[walk->at];
  const size_t start = walk->at + 1;
  walk->at++;
  while (walk->at < walk->text.size && walk->text.at[walk->at] != quote && walk->text.at[walk->at] != '\n') {
    walk->at += walk->text.at[walk->at] == '\\' ? 2 : 1;
  }
  if (walk->at >= walk->text.size || walk->text.at[walk->at] != quote) {
    walk->at = walk->at < walk->text.size ? walk->at : walk->text.size;
    break_off(walk, "a string is not closed");
    return by_span_slice(walk->text, start, walk->at - start);
  }
  return by_span_slice(walk->text, start, walk->at++ - start);
}

static by_span without_quotes(by_span address)
{
  const bool quoted = address.size > 1 && (address.at[0] == '"' || address.at[0] == '\'');
  return quoted ? by_span_slice(address, 1, address.size - 2) : address;
}

/* Where a quoted address is, by its quotes: there may be brackets in it. */
static void pass_quoted(style_walk *walk)
{
  while (walk->at < walk->text.size && is_blank(walk->text.at[walk->at])) {
    advance(walk, 1);
  }
  const char quote[] = {walk->at < walk->text.size ? walk->text.at[walk->at] : '\0', '\0'};
  if (quote[0] == '"' || quote[0] == '\'') {
    advance(walk, 1);
    (void)advance_behind(walk, quote);
  }
}

static by_span take_address(style_walk *walk)
{
  const size_t start = ++walk->at;
  pass_quoted(walk);
  if (!advance_behind(walk, ")")) {
    break_off(walk, "url( is not closed");
    return (by_span){0};
  }
  return without_quotes(by_xml_trim(by_span_slice(walk->text, start, walk->at - 1 - start)));
}

static token take_token(style_walk *walk)
{
  skip_blanks(walk);
  if (walk->at >= walk->text.size) {
    return (token){.kind = TOKEN_END};
  }
  const char first = walk->text.at[walk->at];
  if (first == '"' || first == '\'') {
    return (token){.kind = TOKEN_STRING, .text = take_string(walk)};
  }
  if (first == '@') {
    walk->at++;
    return (token){.kind = TOKEN_AT_WORD, .text = take_word(walk)};
  }
  if (!is_word_byte(first)) {
    walk->at++;
    return (token){.kind = TOKEN_MARK, .text = by_span_slice(walk->text, walk->at - 1, 1)};
  }
  const by_span word = take_word(walk);
  if (by_span_is(word, "url") && looks_at(walk, "(")) {
    return (token){.kind = TOKEN_ADDRESS, .text = take_address(walk)};
  }
  return (token){.kind = TOKEN_WORD, .text = word};
}

static void note_address(style_walk *walk, by_span address)
{
  if (by_span_is(walk->rule, "namespace")) {
    return;
  }
  if (address.size == 0) {
    complain(walk, BY_CONTENT_EPUB_CSS_URL, by_span_of("url()"));
    return;
  }
  by_link_kind kind = walk->face != 0 ? BY_LINK_FONT : BY_LINK_STYLE;
  kind = by_span_is(walk->rule, "import") ? BY_LINK_IMPORT : kind;
  by_epub_links_add(walk->check, (by_epub_link){.kind = kind, .from = walk->path, .line = walk->line, .href = address});
}

static void visit_property(style_walk *walk, by_span name)
{
  static const char *const FORBIDDEN[] = {"direction", "unicode-bidi"};
  if (by_row_has(FORBIDDEN, sizeof FORBIDDEN / sizeof FORBIDDEN[0], name)) {
    complain(walk, BY_CONTENT_EPUB_CSS_DIRECTION, name);
  }
}

/* No space is "normal" or a zero of any unit. */
static bool is_no_space(by_span value)
{
  bool zero = value.size != 0 && value.at[0] == '0';
  for (size_t i = 0; i < value.size; i++) {
    zero = zero && (value.at[i] < '1' || value.at[i] > '9');
  }
  return zero || by_span_is(value, "normal") || by_span_is(value, "inherit") || by_span_is(value, "initial");
}

/* What besides a slope tells text apart. */
static bool is_stress(by_span property)
{
  static const char *const NAMES[] = {"background",      "background-color",     "border",        "border-bottom",
                                      "color",           "font-family",          "font-size",     "font-weight",
                                      "text-decoration", "text-decoration-line", "text-emphasis", "text-emphasis-style"};
  return by_row_has(NAMES, sizeof NAMES / sizeof NAMES[0], property);
}

/* The first word of a value, for what the block as a whole does to letters. */
static void note_value(style_walk *walk, by_span word)
{
  const bool slopes = by_span_is(word, "italic") || by_span_is(word, "oblique");
  if (slopes && by_span_is(walk->property, "font-style") && walk->face == 0) {
    walk->slope = word;
    walk->sloped = walk->line;
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
  walk->foreign = walk->foreign || by_span_is(word, "lang");
  if (walk->begins && walk->depth > 0) {
    walk->faceless = false;
    walk->begins = false;
    walk->property = word;
    return;
  }
  if (walk->check->joined && by_span_is(walk->property, "letter-spacing") && !is_no_space(word)) {
    complain(walk, BY_CONTENT_EPUB_CSS_LETTER_SPACING, word);
  }
  note_value(walk, word);
  walk->property = (by_span){0};
}

static void open_block(style_walk *walk)
{
  walk->depth++;
  if (by_span_is(walk->rule, "font-face")) {
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
      report(walk, &by_general_rules[BY_GENERAL_EPUB_CSS_FACE], walk->line, (by_span){0});
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

/* A mark that ends what was counted. */
static void end_tokens(style_walk *walk, char mark)
{
  if (mark != '{') {
    end_statement(walk);
  } else if (walk->check->general && walk->words == 0 && walk->rule.size == 0) {
    break_off(walk, "a block has no selector");
  }
  walk->words = 0;
  walk->colons = 0;
  walk->behind = 0;
}

static bool begins_name(char byte)
{
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (unsigned char)byte >= 0x80;
  return letter || byte == '-' || byte == '_' || byte == '\\';
}

static void count_token(style_walk *walk, token each)
{
  const char byte = each.kind == TOKEN_MARK ? each.text.at[0] : '\0';
  if (byte != '\0' && strchr(";{}", byte) != NULL) {
    end_tokens(walk, byte);
    return;
  }
  if (walk->words == 0) {
    walk->custom = each.kind == TOKEN_WORD && by_span_starts(each.text, by_span_of("--"));
    walk->named = each.kind == TOKEN_WORD && begins_name(each.text.at[0]);
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
  walk->begins = mark == '{' || mark == '}' || mark == ';';
  if (mark == '{') {
    open_block(walk);
  } else if (mark == '}') {
    close_block(walk);
  }
  walk->rule = walk->begins ? by_span_of(NULL) : walk->rule;
}

static void visit_token(style_walk *walk, token each)
{
  if (each.kind == TOKEN_WORD) {
    visit_word(walk, each.text);
  } else if (each.kind == TOKEN_AT_WORD) {
    walk->rule = each.text;
    walk->begins = false;
  } else if (each.kind == TOKEN_ADDRESS || (each.kind == TOKEN_STRING && by_span_is(walk->rule, "import"))) {
    note_address(walk, each.text);
  } else if (each.kind == TOKEN_MARK) {
    visit_mark(walk, each.text.at[0]);
  }
}

void by_epub_scan_style(by_epub_check *check, by_place start, by_span text, bool block)
{
  style_walk walk = {.check = check, .path = start.member, .text = text, .line = start.line, .begins = true, .depth = block};
  for (token each = take_token(&walk); each.kind != TOKEN_END; each = take_token(&walk)) {
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

void by_epub_walk_style(by_epub_check *check, const by_publication_item *item)
{
  by_span bytes = {0};
  const by_status status = by_publication_bytes(check->publication, item->member, &bytes);
  by_epub_note_reading(check, status);
  if (status == BY_OK) {
    by_epub_scan_style(check, (by_place){.member = item->path, .line = 1}, bytes, false);
  }
}
