/* SPDX-License-Identifier: BSD-2-Clause */
/* The elements that EPUB 3.0 adds to XHTML, both deprecated: switch with its cases, and trigger (EPUB 3.3, appendices E.1 and E.2). */
#include "check/general.h"
#include "check/general_html.h"
#include "check/node.h"

#include <libxml/tree.h>

static const char EVENTS_SPACE[] = "http://www.w3.org/2001/xml-events";

static bool is_own(const xmlNode *node, const char *name)
{
  return node != NULL && by_node_is(node, name) && node->ns != NULL && strcmp((const char *)node->ns->href, BY_OPS_SPACE) == 0;
}

/* Some cases, and behind them one default. */
static const char *switch_fault(const xmlNode *node)
{
  size_t cases = 0;
  size_t defaults = 0;
  for (const xmlNode *each = node->children; each != NULL; each = each->next) {
    if (each->type != XML_ELEMENT_NODE) {
      continue;
    }
    if (defaults != 0 || (!is_own(each, "case") && !is_own(each, "default"))) {
      return "something else than cases and a default behind them";
    }
    cases += is_own(each, "case");
    defaults += is_own(each, "default");
  }
  return cases == 0 || defaults == 0 ? "without a case, or without a default behind it" : NULL;
}

static bool is_there(const by_general *general, const by_publication_item *item, by_span id)
{
  const by_epub_part *part = &general->check.parts[item - general->check.publication->items];
  return by_epub_ids_find(&general->check, part, by_xml_trim(id)) != NULL;
}

static const char *trigger_fault(const by_general *general, const by_publication_item *item, const xmlNode *node)
{
  static const char *const ACTIONS[] = {"hide", "mute", "pause", "play", "resume", "show", "unmute"};
  const by_span action = by_xml_trim(by_node_attribute(node, "action"));
  const by_span event = by_xml_trim(by_epub_attribute(node, "event", EVENTS_SPACE));
  if (!by_row_has(ACTIONS, sizeof ACTIONS / sizeof ACTIONS[0], action) || event.size == 0) {
    return "without an action and an event";
  }
  if (!is_there(general, item, by_node_attribute(node, "ref")) ||
      !is_there(general, item, by_epub_attribute(node, "observer", EVENTS_SPACE))) {
    return "ref or observer names no element of the page";
  }
  return node->children != NULL ? "content in an element that holds none" : NULL;
}

static const char *fault_of(const by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (is_own(node, "switch")) {
    return switch_fault(node);
  }
  if (is_own(node, "trigger")) {
    return trigger_fault(general, item, node);
  }
  if (!is_own(node, "case") && !is_own(node, "default")) {
    return by_is_xhtml(node->parent) ? "an element that EPUB does not have" : NULL;
  }
  if (!is_own(node->parent, "switch")) {
    return "stands only within a switch";
  }
  const bool named = is_own(node, "default") || by_node_attribute(node, "required-namespace").size != 0;
  return named ? NULL : "without the attribute required-namespace";
}

void by_general_check_own(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  const char *fault = fault_of(general, item, node);
  if (is_own(node, "switch") || is_own(node, "trigger")) {
    const by_span name = by_span_of(is_own(node, "switch") ? "epub:switch" : "epub:trigger");
    by_general_report(general, BY_GENERAL_EPUB_DEPRECATED, by_node_place(item->path, node), name, "");
  }
  if (fault != NULL) {
    by_general_report_grammar(general, item->path, node, "the XHTML of EPUB 3", fault);
  }
}
