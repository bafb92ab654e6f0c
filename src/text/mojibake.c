/* SPDX-License-Identifier: BSD-2-Clause */
/* Each run of characters beyond ASCII is written in the older encoding, byte by byte, and the bytes are watched: leads and continuations of
 * UTF-8 must follow each other as they should, and make letters and marks that texts are written in. One run is no sign: a capital before a
 * quotation mark may look so. Several on end are one, without any between them that is not, and so is a text that is almost all such. */
#include "text/mojibake.h"

#include "base/utf8.h"
#include "text/normal.h"

enum {
  LEAST_WEIGHT = 4,    /* of a stretch amid sound text */
  LEAST_CHARACTERS = 3 /* of a text that is almost all harmed */
};

/* A run of characters beyond ASCII. */
typedef struct high_run {
  size_t start;
  size_t end;
} high_run;

/* What a run was before it was misread. */
typedef struct meant {
  size_t characters; /* 0: it was not */
  bool usual;        /* all of them are of the commonest scripts */
} meant;

/* The search with one encoding. */
typedef struct search {
  by_misread *misread;
  size_t runs;  /* that fit */
  size_t twice; /* that do so again when they are mended */
  size_t characters;
  size_t weight; /* of the stretch that is still open */
  size_t held;   /* characters in it */
  size_t first;  /* byte where the first run that fits begins */
  by_stretch open;
} search;

bool by_misread_open(size_t index, by_misread *misread)
{
  static const char *const NAMES[BY_MOJIBAKE_KINDS] = {"windows-1252", "windows-1256", "windows-1251", "windows-1250",
                                                       "macintosh",    "IBM437",       "IBM850"};
  uint16_t high[BY_HIGH_BYTES] = {0};
  *misread = (by_misread){.charset = index < BY_MOJIBAKE_KINDS ? by_charset_named(by_span_of(NAMES[index])) : NULL};
  if (misread->charset == NULL || !by_charset_table(misread->charset, high)) {
    return false;
  }
  /* Most programs keep a byte that the encoding lacks as a control, and ISO-8859-1 has nothing else there. */
  for (unsigned i = 0x80; i < 0xA0; i++) {
    misread->bytes[i] = (unsigned char)i;
  }
  for (unsigned i = 0; i < BY_HIGH_BYTES; i++) {
    if (high[i] != 0 && high[i] < BY_MOJIBAKE_CODES) {
      misread->bytes[high[i]] = (unsigned char)(BY_HIGH_BYTES + i);
    }
  }
  return true;
}

static unsigned byte_of(const by_misread *misread, uint32_t code)
{
  return code < BY_MOJIBAKE_CODES ? misread->bytes[code] : 0U;
}

typedef struct code_range {
  uint32_t first;
  uint32_t last;
} code_range;

static bool is_among(const code_range *ranges, size_t count, uint32_t code)
{
  bool found = false;
  for (size_t i = 0; i < count && !found; i++) {
    found = code >= ranges[i].first && code <= ranges[i].last;
  }
  return found;
}

/* Whether a text may be written in it. Phonetic signs and Armenian are not among them: an apostrophe before an accented letter looks so. */
static bool is_written(uint32_t code)
{
  static const code_range WRITTEN[] = {{0x80, 0x17F},  {0x192, 0x192}, {0x2C6, 0x2C6},  {0x2DC, 0x2DC},   {0x218, 0x21B},
                                       {0x370, 0x52F}, {0x590, 0x77F}, {0x900, 0xD7FF}, {0xF900, 0xFEFF}, {0x10000, 0x10FFFF}};
  return is_among(WRITTEN, sizeof WRITTEN / sizeof WRITTEN[0], code);
}

/* Whether most texts beyond ASCII are written in it. */
static bool is_usual(uint32_t code)
{
  static const code_range USUAL[] = {{0x80, 0x17F},    {0x192, 0x192},   {0x2C6, 0x2C6},   {0x2DC, 0x2DC},   {0x218, 0x21B},
                                     {0x386, 0x3CE},   {0x400, 0x45F},   {0x490, 0x491},   {0x5BE, 0x5F4},   {0x60C, 0x6FF},
                                     {0x200B, 0x2044}, {0x20AC, 0x20AC}, {0x2116, 0x2116}, {0x2122, 0x2122}, {0xFB50, 0xFDCF},
                                     {0xFE70, 0xFEFC}, {0xFEFF, 0xFEFF}};
  return is_among(USUAL, sizeof USUAL / sizeof USUAL[0], code);
}

/* Continuation bytes that follow a lead byte; -1: it is none. */
static int following(unsigned byte)
{
  if (byte >= 0xC2 && byte <= 0xDF) {
    return 1;
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return 2;
  }
  return byte >= 0xF0 && byte <= 0xF4 ? 3 : -1;
}

/* Whether the byte may stand here, where `open` continuations are due; adds its bits to the code point. */
static bool take_byte(unsigned byte, int *open, uint32_t *code)
{
  if (*open > 0) {
    *code = *code << 6 | (byte & 0x3FU);
    (*open)--;
    return byte >= 0x80 && byte <= 0xBF;
  }
  *open = following(byte);
  *code = byte & (0x3FU >> (unsigned)(*open < 0 ? 0 : *open));
  return *open > 0;
}

static meant read_run(const by_misread *misread, by_span bytes, const high_run *each)
{
  meant found = {.usual = true};
  int open = 0;
  uint32_t code = 0;
  bool fits = true;
  for (size_t offset = each->start; offset < each->end && fits;) {
    fits = take_byte(byte_of(misread, by_utf8_next(bytes, &offset)), &open, &code);
    if (fits && open == 0) {
      fits = is_written(code);
      found.usual = found.usual && is_usual(code);
      found.characters++;
    }
  }
  return fits && open == 0 ? found : (meant){0};
}

/* Appends the bytes that the run was read from; false, with nothing appended, where they are no UTF-8. */
static bool mend_once(const by_misread *misread, by_span run, by_buffer *out)
{
  const size_t start = out->size;
  bool known = true;
  for (size_t offset = 0; offset < run.size && known;) {
    const uint32_t code = by_utf8_next(run, &offset);
    const unsigned byte = code < 0x80 ? code : byte_of(misread, code);
    known = byte != 0;
    by_buffer_add_byte(out, (char)(unsigned char)byte);
  }
  const by_span made = by_span_slice(by_buffer_span(out), start, out->size);
  if (out->failed || !known || by_utf8_valid(made) != made.size) {
    out->size = out->failed ? out->size : start;
    return false;
  }
  return true;
}

static bool close_stretch(search *work, by_arena *arena)
{
  by_misread *misread = work->misread;
  if (work->weight >= LEAST_WEIGHT) {
    by_stretch *stretches = by_arena_grow(arena, misread->stretches, misread->count, &misread->capacity, sizeof *misread->stretches);
    if (stretches == NULL) {
      return false;
    }
    misread->stretches = stretches;
    misread->stretches[misread->count++] = work->open;
    misread->characters += work->held;
  }
  work->weight = 0;
  work->held = 0;
  return true;
}

/* Whether what the run was before was itself misread. */
static bool is_again(const by_misread *misread, by_span bytes, const high_run *each)
{
  by_buffer once = by_buffer_of(each->end - each->start + 1);
  bool again = mend_once(misread, by_span_slice(bytes, each->start, each->end - each->start), &once);
  again = again && read_run(misread, by_buffer_span(&once), &(high_run){.end = once.size}).characters != 0;
  by_buffer_drop(&once);
  return again;
}

static bool is_letter(by_span bytes, size_t at)
{
  const char small = at < bytes.size ? (char)(bytes.at[at] | 0x20) : ' ';
  return small >= 'a' && small <= 'z';
}

/* The ASCII letters at the two ends of the run. */
static size_t letters_beside(by_span bytes, const high_run *each)
{
  return (size_t)(each->start > 0 && is_letter(bytes, each->start - 1)) + is_letter(bytes, each->end);
}

/* Letters amid ASCII ones tell more than by themselves; a single one that stands alone tells nothing. */
static bool take_run(search *work, by_span bytes, const high_run *each, by_arena *arena)
{
  const meant found = read_run(work->misread, bytes, each);
  work->first = work->runs == 0 ? each->start : work->first;
  work->runs += found.characters != 0;
  work->twice += found.characters > 1 && is_again(work->misread, bytes, each);
  work->characters += found.characters;
  if (found.characters == 0 || !found.usual) {
    return close_stretch(work, arena);
  }
  work->open.start = work->held == 0 ? each->start : work->open.start;
  work->open.end = each->end;
  work->weight += (found.characters > 1 ? found.characters : 0) + letters_beside(bytes, each);
  work->held += found.characters;
  return true;
}

/* The next character beyond ASCII from `at` on, or the end. */
static size_t run_start(by_span bytes, size_t at)
{
  static const uint64_t HIGH_BITS = 0x8080808080808080U;
  uint64_t eight = 0;
  while (at < bytes.size && (unsigned char)bytes.at[at] < 0x80) {
    const bool many = bytes.size - at >= sizeof eight;
    memcpy(&eight, bytes.at + at, many ? sizeof eight : 0);
    at += many && (eight & HIGH_BITS) == 0 ? sizeof eight : 1;
  }
  return at;
}

/* The next ASCII character from `at` on, where a character beyond ASCII begins, or the end. */
static size_t run_end(by_span bytes, size_t at)
{
  while (at < bytes.size && (unsigned char)bytes.at[at] >= 0x80) {
    const unsigned char first = (unsigned char)bytes.at[at];
    at += first < 0xE0 ? 2U : 3U + (first >= 0xF0);
  }
  return at;
}

/* False behind the last run. */
static bool next_run(by_span bytes, high_run *each)
{
  each->start = run_start(bytes, each->end);
  each->end = run_end(bytes, each->start);
  return each->end > each->start;
}

/* For each code point the encodings, a bit each, whose byte for it begins a character of UTF-8, or continues one. */
typedef struct openings {
  unsigned char leads[BY_MOJIBAKE_CODES];
  unsigned char continues[BY_MOJIBAKE_CODES];
} openings;
_Static_assert(BY_MOJIBAKE_KINDS <= 8, "a bit for each");

static void note_openings(const by_misread *misread, size_t kind, openings *all)
{
  const unsigned char bit = (unsigned char)(1U << kind);
  for (size_t code = 0; code < BY_MOJIBAKE_CODES; code++) {
    const unsigned char byte = misread->bytes[code];
    const bool leads = byte >= 0xC2 && byte <= 0xF4;
    const bool continues = (byte & 0xC0) == 0x80;
    all->leads[code] |= (unsigned char)(leads * bit);
    all->continues[code] |= (unsigned char)(continues * bit);
  }
}

/* The encodings in which the first two characters of the run may be what is left of one: in most runs they are so in none. */
static unsigned possible_kinds(const openings *all, by_span bytes, const high_run *each)
{
  size_t offset = each->start;
  const uint32_t first = by_utf8_next(bytes, &offset);
  if (first >= BY_MOJIBAKE_CODES || all->leads[first] == 0 || offset == each->end) {
    return 0;
  }
  const uint32_t second = by_utf8_next(bytes, &offset);
  return second >= BY_MOJIBAKE_CODES ? 0U : (unsigned)(all->leads[first] & all->continues[second]);
}

/* Closes what is open. Where nine of ten runs fit, the rest lost something on the way, and the whole text is one stretch. */
static bool end_search(search *work, size_t runs, size_t size, by_arena *arena)
{
  if (work->characters >= LEAST_CHARACTERS && work->runs * 10 >= runs * 9) {
    work->misread->count = 0;
    work->misread->characters = 0;
    work->open = (by_stretch){.start = work->first, .end = size};
    work->weight = LEAST_WEIGHT;
    work->held = work->characters;
  }
  work->misread->twice = work->twice * 10 >= work->runs * 9;
  return close_stretch(work, arena);
}

/* Takes the run in the encodings of the set. */
static bool take_in(search *works, unsigned kinds, by_span bytes, const high_run *each, by_arena *arena)
{
  bool done = true;
  for (size_t i = 0; kinds >> i != 0 && done; i++) {
    done = (kinds >> i & 1U) == 0 || take_run(&works[i], bytes, each, arena);
  }
  return done;
}

/* The encodings with a stretch that is still open. */
static unsigned open_kinds(const search *works)
{
  unsigned open = 0;
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS; i++) {
    open |= (unsigned)(works[i].held != 0) << i;
  }
  return open;
}

static bool search_all(search *works, const openings *all, by_span bytes, by_arena *arena)
{
  high_run each = {.start = 0};
  size_t runs = 0;
  unsigned open = 0;
  bool done = true;
  for (; next_run(bytes, &each) && done; runs++) {
    const unsigned kinds = open | possible_kinds(all, bytes, &each);
    if (kinds != 0) {
      done = take_in(works, kinds, bytes, &each, arena);
      open = open_kinds(works);
    }
  }
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS && done; i++) {
    done = end_search(&works[i], runs, bytes.size, arena);
  }
  return done;
}

bool by_mojibake_find(const by_text *text, by_arena *arena, const by_misread **found)
{
  if (by_is_ascii(text->bytes)) {
    *found = NULL;
    return true;
  }
  search works[BY_MOJIBAKE_KINDS] = {{0}};
  by_misread *kinds = by_arena_take(arena, BY_MOJIBAKE_KINDS, sizeof *kinds);
  openings *all = by_arena_take(arena, 1, sizeof *all);
  bool done = kinds != NULL && all != NULL;
  *found = NULL;
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS && done; i++) {
    works[i].misread = &kinds[i];
    done = by_misread_open(i, &kinds[i]);
    note_openings(&kinds[i], i, all);
  }
  if (!done || !search_all(works, all, text->bytes, arena)) {
    return false;
  }
  size_t most = 0;
  for (size_t i = 0; i < BY_MOJIBAKE_KINDS; i++) {
    if (kinds[i].characters > most) {
      most = kinds[i].characters;
      *found = &kinds[i];
    }
  }
  return true;
}

bool by_mojibake_covers(const by_misread *misread, size_t offset)
{
  size_t low = 0;
  size_t high = misread == NULL ? 0 : misread->count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (misread->stretches[middle].end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return misread != NULL && low < misread->count && misread->stretches[low].start <= offset;
}

bool by_mojibake_mend(const by_misread *misread, by_span run, by_buffer *out)
{
  by_buffer once = by_buffer_of(run.size + 1);
  bool mended = mend_once(misread, run, &once);
  if (mended && !(misread->twice && mend_once(misread, by_buffer_span(&once), out))) {
    by_buffer_add(out, by_buffer_span(&once));
  }
  mended = mended && !out->failed;
  by_buffer_drop(&once);
  return mended;
}
