/* SPDX-License-Identifier: BSD-2-Clause */
/* Persons in the package document: dc:creator for authors, dc:contributor for the other roles, each person once a role, with what refines
 * them (EPUB 3.3, section 5.5.3.2; roles of MARC relators). */
#include "write/agents.h"
#include "write/epub_writer.h"

/* A walk over the persons: first the authors, then everybody else. Begin with all but `epub`, `walk.record` and `seen` zero. */
typedef struct people {
  by_epub *epub;
  by_agent_walk walk;
  by_buffer seen;
  bool others;  /* the second pass */
  size_t count; /* persons so far: the number in the id of the last one */
} people;

static people people_of(by_epub *epub)
{
  return (people){.epub = epub, .walk = {.record = epub->edition->record}, .seen = by_buffer_of(BY_SEEN_MOST)};
}

static bool takes(people *at, const by_agent *agent)
{
  return (agent->role != BY_AUTHOR) == at->others && by_value_is_usable(&agent->name, at->epub->edition->accept_proposed) &&
         by_key_is_new(&at->seen, by_agent_key(agent));
}

/* NULL behind the last; the memory is then freed. */
static const by_agent *next_person(people *at)
{
  for (;;) {
    const by_agent *agent = by_agent_next(&at->walk);
    if (agent == NULL && at->others) {
      break;
    }
    if (agent == NULL) {
      at->others = true;
      at->walk = (by_agent_walk){.record = at->walk.record};
    } else if (takes(at, agent)) {
      at->count++;
      return agent;
    }
  }
  at->epub->failed = at->epub->failed || at->seen.failed;
  by_buffer_drop(&at->seen);
  return NULL;
}

static void add_id(by_epub *epub, const by_agent *agent, size_t number)
{
  by_buffer_add_text(&epub->out, agent->role == BY_AUTHOR ? "a" : "c");
  by_buffer_add_number(&epub->out, number);
}

static void add_person(by_epub *epub, const by_agent *agent, size_t number)
{
  by_buffer *out = &epub->out;
  const char *element = agent->role == BY_AUTHOR ? "dc:creator" : "dc:contributor";
  by_buffer_add_byte(out, '<');
  by_buffer_add_text(out, element);
  by_buffer_add_text(out, " id=\"");
  add_id(epub, agent, number);
  by_buffer_add_byte(out, '"');
  by_epub_add_direction(epub, agent->name.text);
  by_buffer_add_byte(out, '>');
  by_xml_add_text(out, agent->name.text);
  by_buffer_add_text(out, "</");
  by_buffer_add_text(out, element);
  by_buffer_add_text(out, ">\n");
}

void by_epub_add_persons(by_epub *epub)
{
  people at = people_of(epub);
  for (const by_agent *agent = next_person(&at); agent != NULL; agent = next_person(&at)) {
    add_person(epub, agent, at.count);
  }
}

static void open_refinement(by_epub *epub, const by_agent *agent, size_t number, const char *property)
{
  by_buffer_add_text(&epub->out, "<meta refines=\"#");
  add_id(epub, agent, number);
  by_buffer_add_byte(&epub->out, '"');
  by_xml_add_attribute(&epub->out, "property", by_span_of(property));
}

static void add_sort_name(by_epub *epub, const by_agent *agent, size_t number)
{
  if (agent->family.size == 0) {
    return;
  }
  by_buffer_add(&epub->scratch, agent->family);
  if (agent->given.size != 0) {
    by_buffer_add(&epub->scratch, by_words_get(epub->words, BY_WORD_COMMA));
    by_buffer_add(&epub->scratch, agent->given);
  }
  open_refinement(epub, agent, number, "file-as");
  by_epub_add_direction(epub, by_buffer_span(&epub->scratch));
  by_epub_close_meta(epub, by_buffer_span(&epub->scratch));
  by_buffer_clear(&epub->scratch);
}

static void add_refinements(by_epub *epub, const by_agent *agent, size_t number)
{
  open_refinement(epub, agent, number, "role");
  by_buffer_add_text(&epub->out, " scheme=\"marc:relators\"");
  by_epub_close_meta(epub, by_span_of(by_role_code(agent->role)));
  add_sort_name(epub, agent, number);
  if (agent->romanised.size != 0) {
    open_refinement(epub, agent, number, "alternate-script");
    by_epub_add_latin(epub);
    by_epub_close_meta(epub, agent->romanised);
  }
}

void by_epub_add_person_metas(by_epub *epub)
{
  people at = people_of(epub);
  for (const by_agent *agent = next_person(&at); agent != NULL; agent = next_person(&at)) {
    add_refinements(epub, agent, at.count);
  }
}
