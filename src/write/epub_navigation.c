/* SPDX-License-Identifier: BSD-2-Clause */
/* nav.xhtml and toc.ncx: every article as "title — author", and the landmarks (EPUB 3.3, section 7; NCX 2005-1 for old readers). An issue
 * without articles leads to its title page. */
#include "write/epub_writer.h"

static const char TITLE_PAGE[] = "text/titlepage.xhtml";

static void add_label(by_epub *epub, size_t index)
{
  by_xml_add_text(&epub->out, epub->labels[index]);
  if (by_epub_add_agents(epub, by_epub_agents(epub, index), BY_AUTHOR, &epub->scratch)) {
    by_buffer_add_text(&epub->out, " — ");
    by_xml_add_text(&epub->out, by_buffer_span(&epub->scratch));
  }
  by_buffer_clear(&epub->scratch);
}

/* Attributes of an article's label: its language, or the interface words' where it is made of these. Of one that runs from right to left
 * and has foreign words besides, the direction stays: its first words are where its readers begin. */
static void add_label_language(by_epub *epub, size_t index)
{
  const by_article *article = &epub->edition->issue->articles[index];
  const by_span language = by_edition_language(epub->edition, article);
  const by_direction direction = by_edition_direction(epub->edition, article);
  if (epub->named[index] && direction == BY_RTL && by_leads_count(epub->labels[index]).right != 0) {
    by_epub_add_language(epub, language, direction);
  } else if (epub->named[index]) {
    by_epub_add_language_of(epub, epub->labels[index], language, direction);
  } else {
    by_epub_add_words_language(epub, false);
  }
}

static void add_contents(by_epub *epub)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<nav epub:type=\"toc\" id=\"toc\" role=\"doc-toc\" aria-labelledby=\"toc-title\">\n<h1 id=\"toc-title\">");
  by_epub_add_words_text(epub, by_words_get(epub->words, BY_WORD_CONTENTS));
  by_buffer_add_text(out, "</h1>\n<ol>\n");
  for (size_t i = 0; i < epub->edition->issue->article_count; i++) {
    by_buffer_add_text(out, "<li><a href=\"");
    by_epub_add_article_path(epub, i, out);
    by_buffer_add_byte(out, '"');
    add_label_language(epub, i);
    by_buffer_add_byte(out, '>');
    add_label(epub, i);
    by_buffer_add_text(out, "</a></li>\n");
  }
  if (epub->edition->issue->article_count == 0) {
    by_buffer_add_text(out, "<li><a");
    by_xml_add_attribute(out, "href", by_span_of(TITLE_PAGE));
    by_buffer_add_byte(out, '>');
    by_xml_add_text(out, epub->title);
    by_buffer_add_text(out, "</a></li>\n");
  }
  by_buffer_add_text(out, "</ol>\n</nav>\n");
}

static void add_landmark(by_epub *epub, const char *type, by_word word, by_span href)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<li><a");
  by_xml_add_attribute(out, "epub:type", by_span_of(type));
  by_xml_add_attribute(out, "href", href);
  by_epub_add_words_language(epub, false);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, by_words_get(epub->words, word));
  by_buffer_add_text(out, "</a></li>\n");
}

static void add_landmarks(by_epub *epub)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<nav epub:type=\"landmarks\" id=\"landmarks\" aria-labelledby=\"landmarks-title\" hidden=\"hidden\">\n"
                          "<h2 id=\"landmarks-title\">");
  by_epub_add_words_text(epub, by_words_get(epub->words, BY_WORD_LANDMARKS));
  by_buffer_add_text(out, "</h2>\n<ol>\n");
  add_landmark(epub, "cover", BY_WORD_COVER, by_span_of("text/cover.xhtml"));
  add_landmark(epub, "titlepage", BY_WORD_TITLE_PAGE, by_span_of(TITLE_PAGE));
  add_landmark(epub, "toc", BY_WORD_CONTENTS, by_span_of("nav.xhtml#toc"));
  if (epub->edition->issue->article_count != 0) {
    by_epub_add_article_path(epub, 0, &epub->scratch);
    add_landmark(epub, "bodymatter", BY_WORD_TEXT, by_buffer_span(&epub->scratch));
    by_buffer_clear(&epub->scratch);
  }
  add_landmark(epub, "colophon", BY_WORD_COLOPHON, by_span_of("text/colophon.xhtml"));
  by_buffer_add_text(out, "</ol>\n</nav>\n");
}

void by_epub_write_navigation(by_epub *epub)
{
  by_epub_open_page(
      epub,
      &(by_epub_page){.title = epub->title, .style = "styles/main.css", .language = epub->language, .direction = epub->edition->direction});
  add_contents(epub);
  add_landmarks(epub);
  by_epub_close_page(epub);
}

static void open_point(by_epub *epub, size_t number)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<navPoint id=\"point-");
  by_buffer_add_number(out, number);
  by_buffer_add_text(out, "\" playOrder=\"");
  by_buffer_add_number(out, number);
  by_buffer_add_text(out, "\">\n<navLabel><text>");
}

static void close_point(by_epub *epub, by_span source)
{
  by_buffer_add_text(&epub->out, "</text></navLabel>\n<content");
  by_xml_add_attribute(&epub->out, "src", source);
  by_buffer_add_text(&epub->out, "/>\n</navPoint>\n");
}

static void add_points(by_epub *epub)
{
  const size_t count = epub->edition->issue->article_count;
  for (size_t i = 0; i < count; i++) {
    open_point(epub, i + 1);
    add_label(epub, i);
    by_epub_add_article_path(epub, i, &epub->scratch);
    close_point(epub, by_buffer_span(&epub->scratch));
    by_buffer_clear(&epub->scratch);
  }
  if (count == 0) {
    open_point(epub, 1);
    by_xml_add_text(&epub->out, epub->title);
    close_point(epub, by_span_of(TITLE_PAGE));
  }
}

void by_epub_write_ncx(by_epub *epub)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\"");
  by_xml_add_attribute(out, "xml:lang", epub->language);
  by_xml_add_attribute(out, "dir", by_span_of(by_direction_name(epub->edition->direction)));
  by_buffer_add_text(out, ">\n<head>\n");
  by_epub_add_named(epub, "dtb:uid", epub->edition->record->uid);
  by_epub_add_named(epub, "dtb:depth", by_span_of("1"));
  by_epub_add_named(epub, "dtb:totalPageCount", by_span_of("0"));
  by_epub_add_named(epub, "dtb:maxPageNumber", by_span_of("0"));
  by_buffer_add_text(out, "</head>\n<docTitle><text>");
  by_xml_add_text(out, epub->title);
  by_buffer_add_text(out, "</text></docTitle>\n<navMap>\n");
  add_points(epub);
  by_buffer_add_text(out, "</navMap>\n</ncx>\n");
}
