/* SPDX-License-Identifier: BSD-2-Clause */
/* text/colophon.xhtml: what the source has behind its last article, then what the edition says of itself: what was changed in the text,
 * what is known of the issue and what is not, the source's digest, the program. */
#include "write/epub_writer.h"

static const by_epub_element TERM = {.name = "dt"};
static const by_epub_element VALUE = {.name = "dd"};
static const by_epub_element BACK = {.name = "p", .class = "back"};
static const by_epub_element STATEMENT = {.name = "p", .class = "statement"};

/* A value in the issue's language. */
static void add_text(by_epub *epub, by_word word, by_span text)
{
  by_epub_add_words(epub, &TERM, word);
  by_buffer_add_text(&epub->out, "<dd><bdi");
  by_epub_add_language(epub, epub->language, epub->edition->direction);
  by_buffer_add_byte(&epub->out, '>');
  by_xml_add_text(&epub->out, text);
  by_buffer_add_text(&epub->out, "</bdi></dd>\n");
}

/* A machine's words: names, digests, addresses run left to right whatever surrounds them. */
static void add_code(by_epub *epub, by_word word, by_span text)
{
  by_epub_add_words(epub, &TERM, word);
  by_buffer_add_text(&epub->out, "<dd class=\"code\"><bdi dir=\"ltr\">");
  by_xml_add_text(&epub->out, text);
  by_buffer_add_text(&epub->out, "</bdi></dd>\n");
}

static void add_unknown(by_epub *epub, by_word word, const by_value *value)
{
  by_epub_add_words(epub, &TERM, word);
  by_epub_add_words(epub, &VALUE, value->state == BY_UNKNOWN || value->text.size == 0 ? BY_WORD_UNKNOWN : BY_WORD_UNCONFIRMED);
}

/* The value as printed; what is not known is said to be unknown. */
static void add_value(by_epub *epub, by_word word, const by_value *value)
{
  if (by_edition_may_state(epub->edition, value)) {
    add_text(epub, word, value->text);
  } else {
    add_unknown(epub, word, value);
  }
}

static void add_number(by_epub *epub)
{
  if (epub->number.size != 0) {
    add_text(epub, BY_WORD_NUMBER, epub->number);
  } else {
    add_unknown(epub, BY_WORD_NUMBER, &epub->edition->record->issue);
  }
}

static void add_date(by_epub *epub)
{
  const by_value *date = &epub->edition->record->date;
  if (!by_edition_may_state(epub->edition, date)) {
    add_unknown(epub, BY_WORD_DATE, date);
    return;
  }
  by_epub_add_words(epub, &TERM, BY_WORD_DATE);
  by_buffer_add_text(&epub->out, "<dd>");
  by_epub_add_date(epub);
  by_buffer_add_text(&epub->out, "</dd>\n");
}

static void add_persons(by_epub *epub, const by_agents *agents, by_role role)
{
  if (by_epub_add_agents(epub, agents, role, &epub->scratch)) {
    add_text(epub, (by_word)(BY_WORD_AUTHOR + role), by_buffer_span(&epub->scratch));
  }
  by_buffer_clear(&epub->scratch);
}

static void add_issue(by_epub *epub)
{
  const by_record *record = epub->edition->record;
  add_value(epub, BY_WORD_TITLE, &record->title);
  if (by_edition_may_state(epub->edition, &record->volume)) {
    add_text(epub, BY_WORD_VOLUME, record->volume.raw.size != 0 ? record->volume.raw : record->volume.text);
  }
  add_number(epub);
  add_date(epub);
  add_persons(epub, &record->editors, BY_EDITOR);
  if (by_edition_may_state(epub->edition, &record->publisher)) {
    add_text(epub, BY_WORD_PUBLISHER, record->publisher.text);
  }
}

static void add_making(by_epub *epub)
{
  const by_edition *edition = epub->edition;
  add_code(epub, BY_WORD_RIGHTS, by_edition_rights(epub->edition));
  add_code(epub, BY_WORD_FILE, edition->record->source.name);
  by_digest_add_hex(&edition->record->source.sha256, &epub->scratch);
  add_code(epub, BY_WORD_DIGEST, by_buffer_span(&epub->scratch));
  by_buffer_clear(&epub->scratch);
  by_buffer_add_text(&epub->scratch, "bayegan ");
  by_buffer_add_text(&epub->scratch, edition->version);
  by_buffer_add_text(&epub->scratch, ", ");
  by_buffer_add_text(&epub->scratch, edition->date);
  add_code(epub, BY_WORD_PROGRAM, by_buffer_span(&epub->scratch));
  by_buffer_clear(&epub->scratch);
}

static void add_back(by_epub *epub)
{
  const by_blocks *back = &epub->edition->issue->back;
  for (size_t i = 0; i < back->count; i++) {
    if (back->items[i].kind != BY_BLOCK_PAGE_BREAK) {
      by_epub_add_block(epub, &BACK, &back->items[i]);
    }
  }
}

/* What the edition says of itself runs in the language and direction of the interface words. */
static void add_edition(by_epub *epub)
{
  by_buffer_add_text(&epub->out, "<div class=\"edition\"");
  by_epub_add_words_language(epub, false);
  by_buffer_add_text(&epub->out, ">\n<dl>\n");
  epub->page_language = by_span_of(epub->words->language);
  epub->page_direction = epub->words->direction;
  add_issue(epub);
  add_making(epub);
  by_buffer_add_text(&epub->out, "</dl>\n");
  by_epub_add_words(epub, &STATEMENT, (by_word)(BY_WORD_KEPT + epub->edition->level));
  by_buffer_add_text(&epub->out, "</div>\n");
}

void by_epub_write_colophon(by_epub *epub)
{
  const by_edition *edition = epub->edition;
  epub->page_language = epub->language;
  epub->page_direction = edition->direction;
  const by_span heading = by_words_get(epub->words, BY_WORD_COLOPHON);
  by_epub_open_page(epub, &(by_epub_page){.title = by_epub_words_are_foreign(epub) ? epub->title : heading,
                                          .style = "../styles/main.css",
                                          .language = epub->language,
                                          .direction = edition->direction});
  by_buffer_add_text(&epub->out, "<main>\n<section class=\"colophon\" epub:type=\"colophon\" role=\"doc-colophon\" "
                                 "aria-labelledby=\"colophon-title\">\n<h1 id=\"colophon-title\">");
  by_epub_add_words_text(epub, heading);
  by_buffer_add_text(&epub->out, "</h1>\n");
  add_back(epub);
  add_edition(epub);
  by_buffer_add_text(&epub->out, "</section>\n</main>\n");
  by_epub_close_page(epub);
}
