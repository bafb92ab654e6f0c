/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of an EPUB 3.3 publication in the order of the container: by path in EPUB/, behind container.xml and the package document. */
#include "write/epub.h"

#include "base/embedded.h"
#include "write/epub_writer.h"
#include "write/metadata.h"

static const char XHTML[] = "application/xhtml+xml";

static const char CONTAINER[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n"
                                "<rootfiles>\n"
                                "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
                                "</rootfiles>\n"
                                "</container>\n";

/* A part that every publication has once; the articles stand between these two groups. */
typedef struct part {
  const char *path;
  const char *media_type;
  void (*write)(by_epub *epub);
} part;

static void write_record(by_epub *epub)
{
  by_write_mods(epub->edition, &epub->out);
}

static const part FIRST[] = {
    {.path = "EPUB/package.opf", .media_type = "application/oebps-package+xml", .write = by_epub_write_package},
    {.path = "EPUB/meta/record.mods.xml", .media_type = "application/mods+xml", .write = write_record},
    {.path = "EPUB/nav.xhtml", .media_type = XHTML, .write = by_epub_write_navigation},
};

static const part LAST[] = {
    {.path = "EPUB/text/colophon.xhtml", .media_type = XHTML, .write = by_epub_write_colophon},
    {.path = "EPUB/text/cover.xhtml", .media_type = XHTML, .write = by_epub_write_cover},
    {.path = "EPUB/text/titlepage.xhtml", .media_type = XHTML, .write = by_epub_write_title_page},
    {.path = "EPUB/toc.ncx", .media_type = "application/x-dtbncx+xml", .write = by_epub_write_ncx},
};

enum {
  FIRST_COUNT = sizeof FIRST / sizeof FIRST[0],
  LAST_COUNT = sizeof LAST / sizeof LAST[0],
  FIXED_COUNT = 2 /* container.xml and main.css */
};

size_t by_epub_part_count(const by_edition *edition)
{
  return edition->issue->article_count + FIRST_COUNT + LAST_COUNT + FIXED_COUNT;
}

static void add_part(by_epub *epub, by_artifact artifact)
{
  if (!by_artifacts_add(epub->parts, artifact)) {
    epub->failed = true;
  }
}

/* Takes the part under work. */
static void finish_part(by_epub *epub, by_span path, const char *media_type)
{
  by_span bytes = {0};
  if (epub->out.failed || epub->scratch.failed || !by_arena_copy(epub->arena, by_buffer_span(&epub->out), &bytes)) {
    epub->failed = true;
    return;
  }
  by_buffer_clear(&epub->out);
  by_buffer_clear(&epub->scratch);
  add_part(epub, (by_artifact){.path = path, .media_type = by_span_of(media_type), .bytes = bytes});
}

static void add_group(by_epub *epub, const part *group, size_t count)
{
  for (size_t i = 0; i < count && !epub->failed; i++) {
    group[i].write(epub);
    finish_part(epub, by_span_of(group[i].path), group[i].media_type);
  }
}

static void add_style(by_epub *epub)
{
  const by_embedded *style = by_embedded_named("main.css");
  if (style == NULL) {
    epub->failed = true;
    return;
  }
  add_part(epub, (by_artifact){.path = by_span_of("EPUB/styles/main.css"),
                               .media_type = by_span_of("text/css"),
                               .bytes = {.at = (const char *)style->bytes, .size = style->size},
                               .constant = true});
}

static void add_articles(by_epub *epub)
{
  for (size_t i = 0; i < epub->edition->issue->article_count && !epub->failed; i++) {
    by_buffer_add_text(&epub->scratch, "EPUB/");
    by_epub_add_article_path(epub, i, &epub->scratch);
    const by_span path = by_epub_keep(epub);
    by_epub_write_article(epub, i);
    finish_part(epub, path, XHTML);
  }
}

static void add_parts(by_epub *epub)
{
  add_part(epub, (by_artifact){.path = by_span_of("META-INF/container.xml"),
                               .media_type = by_span_of("application/xml"),
                               .bytes = by_span_of(CONTAINER),
                               .constant = true});
  add_group(epub, FIRST, FIRST_COUNT);
  add_style(epub);
  add_articles(epub);
  add_group(epub, LAST, LAST_COUNT);
}

by_status by_write_epub(const by_edition *edition, by_arena *arena, by_artifacts *parts)
{
  by_epub epub = {.edition = edition,
                  .words = by_words_for(edition->issue->language, edition->direction),
                  .arena = arena,
                  .parts = parts,
                  .language = edition->issue->language,
                  .out = by_buffer_of(BY_ARTIFACT_MOST),
                  .scratch = by_buffer_of(BY_ARTIFACT_MOST)};
  by_epub_find_names(&epub);
  if (!epub.failed) {
    add_parts(&epub);
  }
  by_buffer_drop(&epub.out);
  by_buffer_drop(&epub.scratch);
  return epub.failed ? BY_ENVIRONMENT : BY_OK;
}
