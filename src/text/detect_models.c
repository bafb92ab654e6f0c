/* SPDX-License-Identifier: BSD-2-Clause */
/* What a letter costs behind another: in one language, and in all languages in Latin letters at once. */
#include "text/detect_reading.h"

static void fill_view(by_model_view *view, const by_letter_model *model)
{
  view->model = model;
  view->latin = model->letters[0] == 'a';
  memset(view->classes, BY_NO_CLASS, sizeof view->classes);
  view->classes[0] = 0;
  for (size_t i = 0; i < model->count; i++) {
    if (model->letters[i] < BY_MODEL_CODES) {
      view->classes[model->letters[i]] = (unsigned char)(i + 1);
    }
  }
}

void by_models_fill(by_models *models)
{
  const struct {
    const by_letter_model *items;
    size_t count;
  } FILES[] = {{by_letter_models_1, by_letter_model_count_1},
               {by_letter_models_2, by_letter_model_count_2},
               {by_letter_models_3, by_letter_model_count_3},
               {by_letter_models_4, by_letter_model_count_4}};
  models->count = 0;
  for (size_t i = 0; i < BY_PAIRS_KEPT; i++) {
    models->pairs[i].first = BY_MODEL_CODES;
  }
  for (size_t i = 0; i < sizeof FILES / sizeof FILES[0]; i++) {
    for (size_t k = 0; k < FILES[i].count && models->count < BY_MODELS_MOST; k++) {
      fill_view(&models->items[models->count++], &FILES[i].items[k]);
    }
  }
}

int by_model_cost(const by_model_view *view, uint16_t first, uint16_t second)
{
  const unsigned row = first < BY_MODEL_CODES ? view->classes[first] : BY_NO_CLASS;
  const unsigned column = second < BY_MODEL_CODES ? view->classes[second] : BY_NO_CLASS;
  if (row == BY_NO_CLASS || column == BY_NO_CLASS) {
    return BY_STRANGE;
  }
  return by_letter_cost(view->model->costs[row * (view->model->count + 1) + column]);
}

static void fill_pair(const by_models *models, by_pair_costs *pair)
{
  for (size_t i = 0; i < models->count; i++) {
    const by_model_view *view = &models->items[i];
    pair->steps[i] = (unsigned char)(view->latin ? by_model_cost(view, pair->first, pair->second) / BY_COST_STEP : 0);
  }
}

void by_models_add_pair(by_models *models, uint16_t first, uint16_t second, uint16_t steps[static BY_MODELS_MOST])
{
  enum { MIX = 37 };
  by_pair_costs *pair = &models->pairs[((size_t)first * MIX + second) % BY_PAIRS_KEPT];
  if (pair->first != first || pair->second != second) {
    pair->first = first;
    pair->second = second;
    fill_pair(models, pair);
  }
  for (size_t i = 0; i < BY_MODELS_MOST; i++) {
    steps[i] = (uint16_t)(steps[i] + pair->steps[i]);
  }
}

/* Words of the languages that educated people quoted everywhere are met most, those of small ones least. */
void by_models_set_main(by_models *models, size_t main)
{
  enum { FOREIGN = 400, LESS_MET = 200 };
  static const char QUOTED[] = "en fr de la es it";
  static const char MET[] = "nl pt sv da no pl cs hu tr ru uk fa ar el he";
  models->main = main;
  for (size_t i = 0; i < models->count; i++) {
    const by_span language = by_span_of(models->items[i].model->language);
    const bool quoted = by_span_find(by_span_of(QUOTED), language) != BY_NOWHERE;
    const bool met = by_span_find(by_span_of(MET), language) != BY_NOWHERE;
    const int cost = FOREIGN + (quoted ? 0 : LESS_MET) + (quoted || met ? 0 : LESS_MET);
    models->foreign[i] = main == BY_NOWHERE || i == main ? 0 : cost;
  }
}
