/* SPDX-License-Identifier: BSD-2-Clause */
/* Maps of images in XHTML of anybody. */
#include "check/general_html.h"

#include "base/ascii.h"
#include "check/node.h"

#include <libxml/tree.h>

static const char SHOWN[] = "the XHTML of EPUB 3";

static void complain(by_general *general, const by_publication_item *item, const xmlNode *node, const char *what)
{
  by_general_report_grammar(general, item->path, node, SHOWN, what);
}

/* Where in an image was clicked is of use only for a link. */
static void check_image(by_general *general, const by_publication_item *item, const xmlNode *image)
{
  const xmlNode *link = by_node_attribute(image, "ismap").at == NULL ? NULL : image->parent;
  while (link != NULL && !(by_node_is(link, "a") && by_node_attribute(link, "href").at != NULL)) {
    link = link->type == XML_ELEMENT_NODE ? link->parent : NULL;
  }
  if (link == NULL && by_node_attribute(image, "ismap").at != NULL) {
    complain(general, item, image, "can have the attribute ismap only within a link");
  }
}

/* How many numbers stand there with commas between them; 0: something else. */
static size_t count_numbers(by_span coords)
{
  size_t count = 0;
  by_span rest = coords;
  while (rest.size != 0 || count == 0) {
    const size_t comma = by_span_find(rest, by_span_of(","));
    const by_span number = by_span_slice(rest, 0, comma);
    const bool sign = number.size != 0 && number.at[0] == '-';
    if (!by_all_digits(by_span_before(by_span_from(number, sign), "."))) {
      return 0;
    }
    count++;
    rest = comma == BY_NOWHERE ? by_span_of("") : by_span_from(rest, comma + 1);
  }
  return count;
}

/* A shape in an image has its numbers: corners of a rectangle or a polygon, centre and radius of a circle. */
static bool has_shape(const xmlNode *area)
{
  const by_span shape = by_xml_trim(by_node_attribute(area, "shape"));
  const by_span coords = by_node_attribute(area, "coords");
  const size_t count = count_numbers(by_xml_trim(coords));
  if (by_span_equal_folded(shape, by_span_of("circle"))) {
    return count == 3;
  }
  if (by_span_equal_folded(shape, by_span_of("poly"))) {
    return count >= 6 && count % 2 == 0;
  }
  return by_span_equal_folded(shape, by_span_of("default")) || (shape.size == 0 && coords.at == NULL) || count == 4;
}

static void check_area(by_general *general, const by_publication_item *item, const xmlNode *area)
{
  if (!has_shape(area)) {
    complain(general, item, area, "without the numbers of its shape in the attribute coords");
  }
  const xmlNode *map = area->parent;
  while (map != NULL && !by_node_is(map, "map") && !by_node_is(map, "template")) {
    map = map->parent;
  }
  if (map == NULL) {
    complain(general, item, area, "an element that stands outside of a map");
  }
}

static void check_map(by_general *general, const by_publication_item *item, const xmlNode *map)
{
  const by_span id = by_node_attribute(map, "id");
  if (id.at != NULL && !by_span_equal(id, by_node_attribute(map, "name"))) {
    complain(general, item, map, "has another id than name");
  }
}

void by_general_check_maps(by_general *general, const by_publication_item *item, const xmlNode *node)
{
  if (by_node_is(node, "img")) {
    check_image(general, item, node);
  } else if (by_node_is(node, "area")) {
    check_area(general, item, node);
  } else if (by_node_is(node, "map")) {
    check_map(general, item, node);
  }
}
