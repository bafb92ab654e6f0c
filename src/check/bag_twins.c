/* SPDX-License-Identifier: BSD-2-Clause */
/* Files whose names are one where letter case, or Unicode's normal form, does not count, as on Windows and macOS: unpacked there, one takes
 * the place of the other. A folder is held against other folders, too: `DATA/a` lies in `data`. */
#include "check/bag_parts.h"

#include "text/normal.h"

#include <stdlib.h>

typedef struct twins {
  const by_bag_check *check;
  by_arena *scratch; /* for one name, or two, at a time */
  by_span reported;  /* folded path of the folder that was last reported */
} twins;

static by_span folded_of(const by_bag_file *file)
{
  return file->folded == NULL ? file->path : *file->folded;
}

/* Cuts the first segment off `rest`, of which `at` is NULL behind the last. */
static by_span cut(by_span *rest)
{
  const size_t slash = by_span_find(*rest, by_span_of("/"));
  const by_span segment = by_span_slice(*rest, 0, slash);
  *rest = slash == BY_NOWHERE ? by_span_of(NULL) : by_span_slice(*rest, slash + 1, rest->size);
  return segment;
}

/* Segment by segment: a folder comes right behind the file that has its name. */
static int folded_order(const void *a, const void *b)
{
  const by_bag_file *const left = ((const by_bag_slot *)a)->file;
  const by_bag_file *const right = ((const by_bag_slot *)b)->file;
  by_span one = folded_of(left);
  by_span other = folded_of(right);
  while (one.at != NULL && other.at != NULL) {
    const by_span here = cut(&one);
    const int order = by_span_compare_folded(here, cut(&other));
    if (order != 0) {
      return order;
    }
  }
  const int length = (one.at != NULL) - (other.at != NULL);
  return length != 0 ? length : by_span_compare(left->path, right->path);
}

static int path_order(const void *a, const void *b)
{
  return by_span_compare(((const by_bag_slot *)a)->file->path, ((const by_bag_slot *)b)->file->path);
}

/* ASCII is folded while it is compared; any other name is once for all. False where memory is short. */
static bool fold(const twins *it, by_bag_file *file)
{
  if (by_is_ascii(file->path) || file->path.size > BY_BAG_PATH_MOST) {
    return true;
  }
  by_span folded = {.size = 0};
  by_arena_reset(it->scratch);
  by_span *const kept = by_arena_take(it->check->arena, 1, sizeof *kept);
  if (kept == NULL || !by_folded_form(file->path, it->scratch, &folded) || !by_arena_copy(it->check->arena, folded, kept)) {
    return false;
  }
  file->folded = kept;
  return true;
}

/* The path up to the end of the segment. */
static by_span up_to(by_span path, by_span segment)
{
  return by_span_slice(path, 0, (size_t)(segment.at - path.at) + segment.size);
}

static bool same_normal_form(const twins *it, by_span a, by_span b)
{
  by_span left = {.size = 0};
  by_span right = {.size = 0};
  by_arena_reset(it->scratch);
  return by_normal_form(a, it->scratch, &left) && by_normal_form(b, it->scratch, &right) && by_span_equal(left, right);
}

static void report_at(const twins *it, by_span before, by_span path)
{
  if (same_normal_form(it, before, path)) {
    by_bag_report(it->check, &by_habit_rules[BY_HABIT_BAG_NAME_NORMALIZATION], (by_bag_spot){.member = path}, before, (by_span){0});
  } else {
    by_bag_report(it->check, &by_habit_rules[BY_HABIT_BAG_NAME_CASE], (by_bag_spot){.member = path}, before, path);
  }
}

/* What the bag itself needs is not the one at fault. */
static void report(const twins *it, by_span before, by_span path)
{
  const bool needed = by_span_is(path, "data") || by_bag_is_tag(path);
  report_at(it, needed ? path : before, needed ? before : path);
}

/* Two neighbours: whether they, or the folders they lie in, are one by their folded names alone. A folder is reported once. */
static void compare(twins *it, const by_bag_file *before, const by_bag_file *file)
{
  by_span folded_before = folded_of(before);
  by_span folded = folded_of(file);
  by_span rest_before = before->path;
  by_span rest = file->path;
  while (folded.at != NULL && folded_before.at != NULL) {
    const by_span one = cut(&folded_before);
    const by_span other = cut(&folded);
    const by_span here_before = cut(&rest_before);
    const by_span here = cut(&rest);
    const bool last = folded.at == NULL;
    if (!by_span_equal_folded(one, other)) {
      return;
    }
    if (!by_span_equal(here_before, here)) {
      const by_span place = up_to(folded_of(file), other);
      if (last || !by_span_equal_folded(place, it->reported)) {
        report(it, up_to(before->path, here_before), up_to(file->path, here));
      }
      it->reported = place;
      return;
    }
  }
}

/* Whether the name can be another one's twin only if that is not in small ASCII letters. */
static bool is_plain(by_span path)
{
  bool plain = by_is_ascii(path);
  for (size_t i = 0; i < path.size && plain; i++) {
    plain = path.at[i] < 'A' || path.at[i] > 'Z';
  }
  return plain;
}

static bool seek(twins *it)
{
  const by_bag_check *const check = it->check;
  bool plain = true;
  for (size_t i = 0; i < check->count; i++) {
    plain = plain && is_plain(check->sorted[i].file->path);
    if (!fold(it, check->sorted[i].file)) {
      return false;
    }
  }
  if (plain) {
    return true;
  }
  qsort(check->sorted, check->count, sizeof *check->sorted, folded_order);
  for (size_t i = 1; i < check->count; i++) {
    compare(it, check->sorted[i - 1].file, check->sorted[i].file);
  }
  qsort(check->sorted, check->count, sizeof *check->sorted, path_order);
  return true;
}

bool by_bag_check_twins(const by_bag_check *check)
{
  enum { SCRATCH = 1 << 20 };
  twins it = {.check = check, .scratch = by_arena_new(SCRATCH)};
  const bool done = it.scratch != NULL && seek(&it);
  if (it.scratch != NULL) {
    by_arena_free(it.scratch);
  }
  return done;
}
