/* SPDX-License-Identifier: BSD-2-Clause */
/* A word is read whole, letter by letter, before anything in it is changed. */
#include "text/regular.h"

#include "base/utf8.h"
#include "base/xml_char.h"
#include "text/blank.h"
#include "text/forms.h"

enum { WORD_MOST = 64 }; /* longer ones stay as they are */

static const uint32_t TATWEEL = 0x0640;
static const uint32_t ARABIC_KAF = 0x0643;
static const uint32_t ARABIC_YEH = 0x064A;
static const uint32_t KEHEH = 0x06A9;
static const uint32_t FARSI_YEH = 0x06CC;

/* A character of a word. */
typedef struct sign {
  size_t offset;
  size_t size;
  uint32_t code;
  bool is_form;
  by_form form; /* of a plain letter, that letter */
} sign;

typedef struct word {
  sign signs[WORD_MOST];
  size_t count;
} word;

/* A change that may still grow. */
typedef struct growing {
  by_change_rule rule; /* BY_CHANGE_RULES: none */
  size_t start;
  size_t end;
  by_buffer after;
} growing;

typedef struct work {
  const by_letters *letters;
  growing change;
  word word;
} work;

static uint32_t persian_letter(uint32_t code)
{
  if (code == ARABIC_YEH) {
    return FARSI_YEH;
  }
  return code == ARABIC_KAF ? KEHEH : code;
}

/* False where the character belongs to no word of a joining script. */
static bool read_sign(by_span bytes, size_t offset, sign *found)
{
  size_t next = offset;
  const uint32_t code = by_utf8_next(bytes, &next);
  *found = (sign){.offset = offset, .size = next - offset, .code = code};
  found->is_form = by_form_of(code, &found->form);
  if (!found->is_form) {
    found->form.letters[0] = code;
    found->form.count = 1;
  }
  return found->is_form || by_joining_of(code) != BY_JOINS_NOT;
}

static bool is_mark(const sign *each)
{
  return !each->is_form && by_joining_of(each->code) == BY_JOINS_MARK;
}

/* The next sign from `from` on that is no mark; the count where there is none. */
static size_t next_letter(const word *read, size_t from)
{
  while (from < read->count && is_mark(&read->signs[from])) {
    from++;
  }
  return from;
}

/* Whether the letters of two neighbours join by themselves. */
static bool join(const sign *before, const sign *after)
{
  return by_joining_of(before->form.letters[before->form.count - 1]) == BY_JOINS_BOTH &&
         by_joining_of(after->form.letters[0]) != BY_JOINS_NOT;
}

/* Whether the shape of a sign is the one that it has beside these neighbours. */
static bool has_shape(const sign *each, bool joined_before, bool joined_after)
{
  return !each->is_form || (each->form.joins_before == joined_before && each->form.joins_after == joined_after);
}

/* Whether the letters of the word join as its forms do. */
static bool looks_the_same(const word *read)
{
  size_t at = next_letter(read, 0);
  bool same = at < read->count;
  bool joined_before = false;
  while (same && at < read->count) {
    const size_t next = next_letter(read, at + 1);
    const bool joined_after = next < read->count && join(&read->signs[at], &read->signs[next]);
    same = has_shape(&read->signs[at], joined_before, joined_after);
    joined_before = joined_after;
    at = next;
  }
  return same;
}

static bool flush(work *job)
{
  growing *change = &job->change;
  by_span after = {0};
  if (change->rule == BY_CHANGE_RULES) {
    return true;
  }
  if (change->after.failed || !by_arena_copy(job->letters->arena, by_buffer_span(&change->after), &after)) {
    return false;
  }
  by_changes_add(job->letters->changes, (by_change){.offset = (uint32_t)change->start,
                                                    .size = (uint32_t)(change->end - change->start),
                                                    .after = after,
                                                    .rule = change->rule});
  by_buffer_clear(&change->after);
  change->rule = BY_CHANGE_RULES;
  return true;
}

/* Changes one sign, together with those just before it that are changed by the same rule. */
static bool change_sign(work *job, const sign *each, by_change_rule rule)
{
  growing *change = &job->change;
  if ((change->rule != rule || change->end != each->offset) && !flush(job)) {
    return false;
  }
  if (change->rule == BY_CHANGE_RULES) {
    change->rule = rule;
    change->start = each->offset;
  }
  change->end = each->offset + each->size;
  for (size_t i = 0; rule != BY_CHANGE_TATWEEL && i < each->form.count; i++) {
    char letter[4];
    const uint32_t code = job->letters->persian ? persian_letter(each->form.letters[i]) : each->form.letters[i];
    const size_t size = by_utf8_put(code, letter);
    by_buffer_add(&change->after, (by_span){.at = letter, .size = size});
  }
  return true;
}

/* Tatweel between two letters that join without it. One that bears a mark is no filling. */
static bool only_fills(const word *read, size_t index)
{
  size_t before = index;
  while (before > 0 && (is_mark(&read->signs[before - 1]) || read->signs[before - 1].code == TATWEEL)) {
    before--;
  }
  size_t after = index + 1;
  while (after < read->count && read->signs[after].code == TATWEEL) {
    after++;
  }
  return before > 0 && after < read->count && !is_mark(&read->signs[after]) && join(&read->signs[before - 1], &read->signs[after]);
}

/* The rule by which a sign of the word is changed; BY_CHANGE_RULES: by none. `same`: the word looks the same without its forms. */
static by_change_rule rule_for(const work *job, size_t index, bool same)
{
  const sign *each = &job->word.signs[index];
  if (each->is_form) {
    return same ? BY_CHANGE_PRESENTATION_FORMS : BY_CHANGE_RULES;
  }
  if (each->code == TATWEEL) {
    return same && only_fills(&job->word, index) ? BY_CHANGE_TATWEEL : BY_CHANGE_RULES;
  }
  return job->letters->persian && persian_letter(each->code) != each->code ? BY_CHANGE_YEH_KAF : BY_CHANGE_RULES;
}

static bool change_word(work *job)
{
  const bool same = looks_the_same(&job->word);
  bool done = true;
  for (size_t i = 0; i < job->word.count && done; i++) {
    const by_change_rule rule = rule_for(job, i, same);
    done = rule == BY_CHANGE_RULES || change_sign(job, &job->word.signs[i], rule);
  }
  return done;
}

/* Reads the word at `offset`, which moves behind it, or behind the one character that is of none. */
static void read_word(work *job, size_t *offset, size_t end)
{
  word *read = &job->word;
  bool within = true;
  read->count = 0;
  while (*offset < end && within && read->count < WORD_MOST) {
    sign *next = &read->signs[read->count];
    within = read_sign(job->letters->bytes, *offset, next);
    if (within || read->count == 0) {
      *offset += next->size;
    }
    read->count += within;
  }
}

bool by_regular_find(const by_letters *letters, by_span range)
{
  const by_span bytes = letters->bytes;
  work job = {.letters = letters, .change = {.rule = BY_CHANGE_RULES, .after = by_buffer_of(bytes.size * 2 + 1)}};
  size_t offset = range.size == 0 ? 0 : (size_t)(range.at - bytes.at);
  const size_t end = offset + range.size;
  bool done = true;
  while (offset < end && done) {
    if ((unsigned char)bytes.at[offset] < 0x80) {
      offset++;
      continue;
    }
    read_word(&job, &offset, end);
    done = job.word.count == WORD_MOST || change_word(&job);
  }
  done = done && flush(&job);
  by_buffer_drop(&job.change.after);
  return done;
}

bool by_regular_make(const by_letters *letters, by_span *made)
{
  by_changes changes = {.items = NULL};
  by_letters own = *letters;
  own.changes = &changes;
  by_buffer out = by_buffer_of(2 * letters->bytes.size + 1);
  const bool found = by_regular_find(&own, letters->bytes);
  by_changes_apply(&changes, letters->bytes, 0, letters->bytes.size, &out);
  const bool done = found && !changes.failed && !out.failed && by_arena_copy(letters->arena, by_buffer_span(&out), made);
  by_buffer_drop(&out);
  by_changes_drop(&changes);
  return done;
}

/* The letters of a text one by one, with all differences gone that such a change may make: forms as letters, no tatweel, the two yeh and
 * the two kaf alike, no blanks, and nothing that XML may not hold. */
typedef struct skeleton {
  by_span rest; /* well-formed UTF-8 */
  uint32_t held[4];
  size_t held_count;
} skeleton;

/* Whether the skeleton is without the character. */
static bool is_bare(uint32_t code)
{
  return by_blank_is(code) || code == '\n' || code == '\r' || code == TATWEEL;
}

/* Takes the character into what is held: the letters of a form, the last first; nothing of what is left out. */
static void hold(skeleton *letters, uint32_t code)
{
  by_form form = {.count = 0};
  if (!by_form_of(code, &form)) {
    letters->held[0] = code;
    letters->held_count = !is_bare(code);
    return;
  }
  for (size_t i = 0; i < form.count; i++) {
    letters->held[i] = form.letters[form.count - 1 - i];
  }
  letters->held_count = form.count;
}

/* The next letter; 0 behind the last. */
static uint32_t next_held(skeleton *letters)
{
  while (letters->held_count == 0 && letters->rest.size != 0) {
    size_t size = by_xml_forbidden(letters->rest, 0);
    if (size == 0) {
      hold(letters, by_utf8_next(letters->rest, &size));
    }
    letters->rest = by_span_from(letters->rest, size);
  }
  return letters->held_count == 0 ? 0 : persian_letter(letters->held[--letters->held_count]);
}

bool by_skeletons_equal(by_span first, by_span second)
{
  skeleton one = {.rest = first};
  skeleton other = {.rest = second};
  uint32_t code = 0;
  bool same = true;
  do {
    code = next_held(&one);
    same = code == next_held(&other);
  } while (same && code != 0);
  return same;
}
