/* SPDX-License-Identifier: BSD-2-Clause */
/* The language of a text in Latin letters, by its pairs of ASCII letters, before its encoding is known. */
#include "text/detect_reading.h"

enum {
  SAMPLE = 1 << 15,  /* bytes */
  CLASSES = 27,      /* the edge of a word and 26 letters */
  LEAST_PAIRS = 300, /* in a text whose language is told */
  LEAST_LATIN = 4    /* one pair of bytes in so many is of ASCII letters */
};

/* For each byte: 0: the edge of a word; -1: a byte beyond ASCII, of which nothing is known yet. */
static void fill_classes(int classes[static BY_BYTES])
{
  for (int byte = 0; byte < BY_BYTES; byte++) {
    const int small = byte | 0x20;
    const int letter = small >= 'a' && small <= 'z' ? small - 'a' + 1 : 0;
    classes[byte] = byte >= BY_HIGH ? -1 : letter;
  }
}

static size_t count_pairs(by_span sample, uint32_t counts[static CLASSES * CLASSES])
{
  int classes[BY_BYTES];
  fill_classes(classes);
  size_t total = 0;
  int before = 0;
  for (size_t i = 0; i < sample.size; i++) {
    const int here = classes[(unsigned char)sample.at[i]];
    if (before >= 0 && here >= 0 && before + here > 0) {
      counts[before * CLASSES + here]++;
      total++;
    }
    before = here;
  }
  return total;
}

static uint64_t cost_in(const by_model_view *view, const uint32_t *counts)
{
  uint64_t cost = 0;
  for (size_t i = 1; i < (size_t)CLASSES * CLASSES; i++) {
    if (counts[i] != 0) {
      const uint16_t first = i < CLASSES ? 0 : (uint16_t)('a' + i / CLASSES - 1);
      const uint16_t second = i % CLASSES == 0 ? 0 : (uint16_t)('a' + i % CLASSES - 1);
      cost += (uint64_t)counts[i] * (unsigned)by_model_cost(view, first, second);
    }
  }
  return cost;
}

size_t by_main_model(const by_models *models, by_span source)
{
  const by_span sample = by_span_slice(source, 0, SAMPLE);
  uint32_t counts[CLASSES * CLASSES] = {0};
  const size_t pairs = count_pairs(sample, counts);
  size_t found = BY_NOWHERE;
  uint64_t least = UINT64_MAX;
  for (size_t i = 0; i < models->count && pairs >= LEAST_PAIRS && pairs * LEAST_LATIN >= sample.size; i++) {
    const uint64_t cost = models->items[i].latin ? cost_in(&models->items[i], counts) : UINT64_MAX;
    if (cost < least) {
      least = cost;
      found = i;
    }
  }
  return found;
}
