/* SPDX-License-Identifier: BSD-2-Clause */
/* A small tokenizer for style sheets (CSS Syntax 3, section 4) that knows just enough to find properties, addresses and open blocks. */
#include "check/style_token.h"

#include "base/ascii.h"
#include "check/epub_reference.h"

/* Only the first fault is told. */
static void fail(by_style_tokens *tokens, const char *what)
{
  if (tokens->fault == NULL) {
    tokens->fault = what;
    tokens->fault_at = tokens->start;
  }
}

static bool looks_at(const by_style_tokens *tokens, const char *text)
{
  return by_span_starts(by_span_slice(tokens->text, tokens->at, strlen(text)), by_span_of(text));
}

static void advance(by_style_tokens *tokens, size_t bytes)
{
  const size_t left = tokens->text.size - tokens->at;
  tokens->at += bytes < left ? bytes : left;
}

/* Behind the next `end`; to the end of the sheet where there is none. */
static bool advance_behind(by_style_tokens *tokens, const char *end)
{
  const size_t found = by_span_find(by_span_from(tokens->text, tokens->at), by_span_of(end));
  advance(tokens, found == BY_NOWHERE ? tokens->text.size - tokens->at : found + strlen(end));
  return found != BY_NOWHERE;
}

static bool is_blank(char byte)
{
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static void skip_blanks(by_style_tokens *tokens)
{
  while (tokens->at < tokens->text.size) {
    tokens->start = tokens->at;
    if (is_blank(tokens->text.at[tokens->at])) {
      tokens->at++;
    } else if (tokens->text.at[tokens->at] != '/' || !looks_at(tokens, "/*")) {
      return;
    } else if (!advance_behind(tokens, "*/")) {
      fail(tokens, "a comment is not closed");
    }
  }
}

static bool is_word_byte(char byte)
{
  static const char OTHERS[] = "-_.%\\#";
  const bool letter = by_is_letter(byte) || (unsigned char)byte >= 0x80;
  return letter || by_is_digit(byte) || (byte != '\0' && strchr(OTHERS, byte) != NULL);
}

/* Behind the digits of a character by its number, and the one blank that ends them. */
static void pass_number(by_style_tokens *tokens)
{
  enum { DIGITS_MOST = 6 };
  size_t digits = 0;
  while (digits < DIGITS_MOST && tokens->at < tokens->text.size && by_is_hexadecimal(tokens->text.at[tokens->at])) {
    tokens->at++;
    digits++;
  }
  if (tokens->at < tokens->text.size && is_blank(tokens->text.at[tokens->at])) {
    tokens->at++;
  }
}

/* Behind one character of a word, or a backslash and what it stands in front of. */
static void pass_escaped(by_style_tokens *tokens)
{
  const by_span rest = by_span_from(tokens->text, tokens->at);
  if (rest.size < 2 || rest.at[0] != '\\' || rest.at[1] == '\n') {
    advance(tokens, 1);
  } else if (!by_is_hexadecimal(rest.at[1])) {
    advance(tokens, 2);
  } else {
    advance(tokens, 1);
    pass_number(tokens);
  }
}

static by_span take_word(by_style_tokens *tokens)
{
  const size_t start = tokens->at;
  while (tokens->at < tokens->text.size && is_word_byte(tokens->text.at[tokens->at])) {
    pass_escaped(tokens);
  }
  return by_span_slice(tokens->text, start, tokens->at - start);
}

static by_span take_string(by_style_tokens *tokens)
{
  const char quote = tokens->text.at[tokens->at];
  const size_t start = tokens->at + 1;
  tokens->at++;
  while (tokens->at < tokens->text.size && tokens->text.at[tokens->at] != quote && tokens->text.at[tokens->at] != '\n') {
    tokens->at += tokens->text.at[tokens->at] == '\\' ? 2 : 1;
  }
  if (tokens->at >= tokens->text.size || tokens->text.at[tokens->at] != quote) {
    tokens->at = tokens->at < tokens->text.size ? tokens->at : tokens->text.size;
    fail(tokens, "a string is not closed");
    return by_span_slice(tokens->text, start, tokens->at - start);
  }
  return by_span_slice(tokens->text, start, tokens->at++ - start);
}

static by_span without_quotes(by_span address)
{
  const bool quoted = address.size > 1 && (address.at[0] == '"' || address.at[0] == '\'');
  return quoted ? by_span_slice(address, 1, address.size - 2) : address;
}

/* Where a quoted address is, by its quotes: there may be brackets in it. */
static void pass_quoted(by_style_tokens *tokens)
{
  while (tokens->at < tokens->text.size && is_blank(tokens->text.at[tokens->at])) {
    advance(tokens, 1);
  }
  const char quote[] = {tokens->at < tokens->text.size ? tokens->text.at[tokens->at] : '\0', '\0'};
  if (quote[0] == '"' || quote[0] == '\'') {
    advance(tokens, 1);
    (void)advance_behind(tokens, quote);
  }
}

static by_span take_address(by_style_tokens *tokens)
{
  const size_t start = ++tokens->at;
  pass_quoted(tokens);
  if (!advance_behind(tokens, ")")) {
    fail(tokens, "url( is not closed");
    return (by_span){0};
  }
  return without_quotes(by_xml_trim(by_span_slice(tokens->text, start, tokens->at - 1 - start)));
}

by_style_token by_style_next(by_style_tokens *tokens)
{
  skip_blanks(tokens);
  tokens->start = tokens->at;
  if (tokens->at >= tokens->text.size) {
    return (by_style_token){.kind = BY_STYLE_END};
  }
  const char first = tokens->text.at[tokens->at];
  if (first == '"' || first == '\'') {
    return (by_style_token){.kind = BY_STYLE_STRING, .text = take_string(tokens)};
  }
  if (first == '@') {
    tokens->at++;
    return (by_style_token){.kind = BY_STYLE_AT_WORD, .text = take_word(tokens)};
  }
  if (!is_word_byte(first)) {
    tokens->at++;
    return (by_style_token){.kind = BY_STYLE_MARK, .text = by_span_slice(tokens->text, tokens->at - 1, 1)};
  }
  const by_span word = take_word(tokens);
  if (by_span_equal_folded(word, by_span_of("url")) && looks_at(tokens, "(")) {
    return (by_style_token){.kind = BY_STYLE_ADDRESS, .text = take_address(tokens)};
  }
  return (by_style_token){.kind = BY_STYLE_WORD, .text = word};
}
