/* SPDX-License-Identifier: BSD-2-Clause */
/* package.opf: metadata, manifest in the order of the container, spine in the order of reading, and the guide for old readers (EPUB 3.3,
 * section 5). */
#include "write/epub_writer.h"

static const char XHTML[] = "application/xhtml+xml";

static void add_item(by_epub *epub, const char *id, const char *href, const char *media_type)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<item");
  by_xml_add_attribute(out, "id", by_span_of(id));
  by_xml_add_attribute(out, "href", by_span_of(href));
  by_xml_add_attribute(out, "media-type", by_span_of(media_type));
  by_buffer_add_text(out, "/>\n");
}

static void add_article_item(by_epub *epub, size_t index)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<item id=\"");
  by_epub_add_article_id(epub, index, out);
  by_buffer_add_text(out, "\" href=\"");
  by_epub_add_article_path(epub, index, out);
  by_buffer_add_byte(out, '"');
  by_xml_add_attribute(out, "media-type", by_span_of(XHTML));
  by_buffer_add_text(out, "/>\n");
}

static void add_manifest(by_epub *epub)
{
  by_buffer_add_text(&epub->out, "<manifest>\n"
                                 "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n");
  add_item(epub, "style", "styles/main.css", "text/css");
  for (size_t i = 0; i < epub->edition->issue->article_count; i++) {
    add_article_item(epub, i);
  }
  add_item(epub, "colophon", "text/colophon.xhtml", XHTML);
  add_item(epub, "cover", "text/cover.xhtml", XHTML);
  add_item(epub, "titlepage", "text/titlepage.xhtml", XHTML);
  add_item(epub, "toc", "toc.ncx", "application/x-dtbncx+xml");
  by_buffer_add_text(&epub->out, "</manifest>\n");
}

static void add_spine(by_epub *epub)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<spine");
  if (epub->edition->direction == BY_RTL) {
    by_xml_add_attribute(out, "page-progression-direction", by_span_of("rtl"));
  }
  by_buffer_add_text(out, " toc=\"toc\">\n<itemref idref=\"cover\"/>\n<itemref idref=\"titlepage\"/>\n<itemref idref=\"nav\"/>\n");
  for (size_t i = 0; i < epub->edition->issue->article_count; i++) {
    by_buffer_add_text(out, "<itemref idref=\"");
    by_epub_add_article_id(epub, i, out);
    by_buffer_add_text(out, "\"/>\n");
  }
  by_buffer_add_text(out, "<itemref idref=\"colophon\"/>\n</spine>\n");
}

static void add_reference(by_epub *epub, const char *type, by_word word, by_span href)
{
  by_buffer *out = &epub->out;
  by_buffer_add_text(out, "<reference");
  by_xml_add_attribute(out, "type", by_span_of(type));
  by_xml_add_attribute(out, "title", by_words_get(epub->words, word));
  by_xml_add_attribute(out, "href", href);
  by_buffer_add_text(out, "/>\n");
}

static void add_guide(by_epub *epub)
{
  by_buffer_add_text(&epub->out, "<guide>\n");
  add_reference(epub, "cover", BY_WORD_COVER, by_span_of("text/cover.xhtml"));
  add_reference(epub, "title-page", BY_WORD_TITLE_PAGE, by_span_of("text/titlepage.xhtml"));
  add_reference(epub, "toc", BY_WORD_CONTENTS, by_span_of("nav.xhtml"));
  if (epub->edition->issue->article_count != 0) {
    by_epub_add_article_path(epub, 0, &epub->scratch);
    add_reference(epub, "text", BY_WORD_TEXT, by_buffer_span(&epub->scratch));
    by_buffer_clear(&epub->scratch);
  }
  add_reference(epub, "colophon", BY_WORD_COLOPHON, by_span_of("text/colophon.xhtml"));
  by_buffer_add_text(&epub->out, "</guide>\n");
}

void by_epub_write_package(by_epub *epub)
{
  by_buffer *out = &epub->out;
  epub->page_language = epub->language;
  epub->page_direction = epub->edition->direction;
  by_buffer_add_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"uid\"");
  by_xml_add_attribute(out, "xml:lang", epub->language);
  by_xml_add_attribute(out, "dir", by_span_of(by_direction_name(epub->edition->direction)));
  by_buffer_add_text(out, " prefix=\"rdf: http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
  by_epub_write_metadata(epub);
  add_manifest(epub);
  add_spine(epub);
  add_guide(epub);
  by_buffer_add_text(out, "</package>\n");
}
