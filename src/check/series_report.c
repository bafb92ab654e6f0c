/* SPDX-License-Identifier: BSD-2-Clause */
/* Issues that stand twice, that contradict the order of the others, or that leave the line to which both neighbours keep. */
#include "check/series_parts.h"

static const char *comparison(const by_sibling *a, const by_sibling *b)
{
  if (by_digest_equal(&a->sha256, &b->sha256)) {
    return "the same text, byte for byte";
  }
  if (!by_range_known(a->days) || !by_range_known(b->days)) {
    return "the dates cannot be compared";
  }
  return by_range_known(by_range_common(a->days, b->days)) ? "of the same date" : "of another date";
}

/* How far the dates are apart at least; 0 where they are not known. */
static long days_apart(const by_sibling *a, const by_sibling *b)
{
  const by_range common = by_range_common(a->days, b->days);
  return by_range_known(a->days) && by_range_known(b->days) && !by_range_known(common) ? common.first - common.last : 0;
}

/* Where numbers are not understood, the same number at another date is no duplicate; nor where no volume is stated, and about a year lies
 * between the two. */
static bool is_duplicate(const by_run *run, const by_sibling *a, const by_sibling *b)
{
  enum { YEAR = 300 };
  if (run->numbering == BY_NUMBERS_NONE || by_digest_equal(&a->sha256, &b->sha256)) {
    return true;
  }
  const bool stated = by_range_known(a->volume) && by_range_known(b->volume);
  const long apart = days_apart(a, b);
  return run->is_trusted ? stated || apart < YEAR : by_range_known(a->days) && by_range_known(b->days) && apart == 0;
}

static void report_duplicate(const by_run *run, by_sibling *twice, const by_sibling *kept)
{
  const bool numbered = by_range_known(twice->number);
  by_series_say say = by_series_begin(BY_SERIES_DUPLICATE, numbered ? run->counted : BY_ASPECT_DATE);
  say.other = kept;
  if (numbered) {
    by_series_add_number(run, twice, &say.details[0]);
  } else {
    by_series_add_date(twice, &say.details[0]);
  }
  by_buffer_add(&say.details[1], kept->path);
  by_buffer_add_text(&say.details[2], comparison(twice, kept));
  by_series_end(&say, run, twice);
}

static void report_duplicates(const by_run *run)
{
  for (size_t i = 0; i < run->placed; i++) {
    by_sibling *const item = run->items[i];
    if (item->twin != NULL && is_duplicate(run, item, item->twin)) {
      report_duplicate(run, item, item->twin);
    }
  }
}

/* What the two contradict each other by: their dates, else their volumes. */
static void add_witness(const by_sibling *a, const by_sibling *b, const by_sibling *said, by_buffer *out)
{
  if (by_range_known(a->days) && by_range_known(b->days) && b->days.last < a->days.first) {
    by_series_add_date(said, out);
  } else {
    by_buffer_add_text(out, "volume ");
    by_buffer_add_number(out, (uint64_t)said->volume.first);
  }
}

static void report_order(const by_run *run, by_sibling *item, const by_sibling *a, const by_sibling *b)
{
  by_series_say say = by_series_begin(BY_SERIES_ORDER, run->counted);
  say.other = item == a ? b : a;
  by_series_add_number(run, item, &say.details[0]);
  add_witness(a, b, item, &say.details[1]);
  by_series_add_number(run, say.other, &say.details[2]);
  by_buffer_add_text(&say.details[2], " has ");
  add_witness(a, b, say.other, &say.details[2]);
  by_series_end(&say, run, item);
}

static void report_contradictions(const by_run *run)
{
  size_t next = 0;
  for (size_t i = 0; i < run->placed; i++) {
    by_sibling *const item = run->items[i];
    while (next < run->line_count && run->line[next]->rank < i) {
      next++;
    }
    if (!item->is_off) {
      continue;
    }
    if (next != 0 && by_run_contradicts(run, run->line[next - 1], item)) {
      report_order(run, item, run->line[next - 1], item);
    } else {
      report_order(run, item, item, run->line[next]);
    }
  }
}

/* Of three issues one behind the other the first and last keep to a period, and the one between does not. */
static bool is_outlier(const by_run *run, const by_sibling *a, const by_sibling *item, const by_sibling *b)
{
  return by_run_period(run, a, b) != BY_NO_PERIOD && by_run_period(run, a, item) == BY_NO_PERIOD &&
         by_run_period(run, item, b) == BY_NO_PERIOD;
}

static void report_date(const by_run *run, const by_sibling *a, by_sibling *item, const by_sibling *b)
{
  const by_sibling *const ends[] = {a, b};
  const size_t period = by_run_period(run, a, b);
  by_buffer expected = by_buffer_of(1 << 10);
  if (by_range_known(item->number)) {
    by_period_add_date(run, ends, period, item->number.first, &expected);
  }
  by_series_say say = by_series_begin(BY_SERIES_OUTLIER, BY_ASPECT_DATE);
  say.other = a;
  by_series_add_date(item, &say.details[0]);
  by_buffer_add_text(&say.details[1], "they are ");
  by_buffer_add_text(&say.details[1], by_period_name(period));
  if (expected.size != 0) {
    by_buffer_add_text(&say.details[1], ", and ");
    by_series_add_number(run, item, &say.details[1]);
    by_buffer_add_text(&say.details[1], " would be of ");
    by_buffer_add(&say.details[1], by_buffer_span(&expected));
  }
  run->series->failed = run->series->failed || expected.failed;
  by_buffer_drop(&expected);
  by_series_end(&say, run, item);
}

/* Both neighbours are of one volume, and the one between them of another. */
static void judge_volume(const by_run *run, const by_sibling *a, by_sibling *item, const by_sibling *b)
{
  const by_range volume = item->volume;
  const bool apart = by_range_known(volume) && by_range_known(a->volume) && a->volume.first == b->volume.first &&
                     a->volume.last == b->volume.last && !by_range_known(by_range_common(volume, a->volume));
  if (!apart) {
    return;
  }
  by_series_say say = by_series_begin(BY_SERIES_OUTLIER, BY_ASPECT_VOLUME);
  say.other = a;
  by_buffer_add_text(&say.details[0], "volume ");
  by_buffer_add_number(&say.details[0], (uint64_t)volume.first);
  by_buffer_add_text(&say.details[1], "they are of volume ");
  by_buffer_add_number(&say.details[1], (uint64_t)a->volume.first);
  by_series_end(&say, run, item);
}

/* Where many leave the line there is none. */
static bool is_regular(const by_run *run)
{
  enum { PART = 5 };
  size_t outliers = 0;
  for (size_t i = 1; i + 1 < run->line_count; i++) {
    outliers += is_outlier(run, run->line[i - 1], run->line[i], run->line[i + 1]);
  }
  return outliers * PART <= run->line_count;
}

static void report_outliers(const by_run *run)
{
  const bool regular = is_regular(run);
  for (size_t i = 1; i + 1 < run->line_count; i++) {
    if (regular && is_outlier(run, run->line[i - 1], run->line[i], run->line[i + 1])) {
      report_date(run, run->line[i - 1], run->line[i], run->line[i + 1]);
    }
    if (run->numbering != BY_NUMBERS_RESTART && run->numbering != BY_NUMBERS_UNSURE) {
      judge_volume(run, run->line[i - 1], run->line[i], run->line[i + 1]);
    }
  }
}

void by_run_report(by_run *run)
{
  report_duplicates(run);
  if (run->is_trusted) {
    report_contradictions(run);
    report_outliers(run);
  }
}
