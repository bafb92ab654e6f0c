/* SPDX-License-Identifier: BSD-2-Clause */
/* A chain of blocks, each twice the size of the last; a reset goes back to the first and clears what it hands out again. */
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>

enum { ALIGNMENT = 16, FIRST_BLOCK = 1 << 12, LARGEST_STEP = 1 << 24, FIRST_CAPACITY = 16, SCARCE = 32 };

typedef struct block {
  struct block *next;
  size_t size; /* bytes of room */
  size_t used;
  _Alignas(ALIGNMENT) char room[];
} block;

struct by_arena {
  block *first;
  block *current;
  size_t ceiling;
  size_t handed_out;
  size_t before; /* bytes that were handed out when it was last narrowed */
  bool full;     /* the ceiling was reached, not the end of the machine's memory */
};

static block *block_new(const by_arena *arena, size_t wanted)
{
  size_t size = arena->current == NULL ? FIRST_BLOCK : arena->current->size;
  if (arena->current != NULL && size < LARGEST_STEP) {
    size *= 2;
  }
  if (size < wanted) {
    size = wanted;
  }
  block *made = malloc(sizeof *made + size);
  if (made != NULL) {
    made->next = NULL;
    made->size = size;
    made->used = 0;
  }
  return made;
}

by_arena *by_arena_new(size_t ceiling)
{
  by_arena *arena = calloc(1, sizeof *arena);
  if (arena != NULL) {
    arena->ceiling = ceiling;
  }
  return arena;
}

void by_arena_free(by_arena *arena)
{
  if (arena == NULL) {
    return;
  }
  block *next = NULL;
  for (block *each = arena->first; each != NULL; each = next) {
    next = each->next;
    free(each);
  }
  free(arena);
}

void by_arena_reserve(by_arena *arena, size_t size)
{
  if (arena->first == NULL) {
    arena->first = block_new(arena, size < LARGEST_STEP ? (size_t)LARGEST_STEP : size);
    arena->current = arena->first;
  }
}

void by_arena_reset(by_arena *arena)
{
  for (block *each = arena->first; each != NULL; each = each->next) {
    each->used = 0;
  }
  arena->current = arena->first;
  arena->handed_out = 0;
  arena->before = 0;
  arena->full = false;
}

void by_arena_rewind(by_arena *arena, const void *object)
{
  const uintptr_t at = (uintptr_t)object;
  block *holder = arena->first;
  while (holder != NULL && !(at >= (uintptr_t)holder->room && at < (uintptr_t)holder->room + holder->used)) {
    holder = holder->next;
  }
  if (holder == NULL) {
    return;
  }
  const size_t kept = (size_t)(at - (uintptr_t)holder->room);
  size_t given = holder->used - kept;
  holder->used = kept;
  arena->current = holder;
  for (block *each = holder->next; each != NULL; each = each->next) {
    given += each->used;
    each->used = 0;
  }
  arena->handed_out -= given < arena->handed_out ? given : arena->handed_out; /* what lies between objects was not counted */
}

size_t by_arena_narrow(by_arena *arena, size_t most)
{
  const size_t before = arena->ceiling;
  arena->before = arena->handed_out;
  if (most < before - arena->handed_out) {
    arena->ceiling = arena->handed_out + most;
  }
  return before;
}

void by_arena_widen(by_arena *arena, size_t ceiling)
{
  arena->ceiling = ceiling;
  arena->full = false;
}

bool by_arena_is_scarce(const by_arena *arena)
{
  return arena->ceiling - arena->handed_out < (arena->ceiling - arena->before) / SCARCE;
}

size_t by_arena_used(const by_arena *arena)
{
  return arena->handed_out;
}

size_t by_arena_left(const by_arena *arena)
{
  return arena->ceiling - arena->handed_out;
}

bool by_arena_is_full(const by_arena *arena)
{
  return arena->full;
}

void by_arena_fill(by_arena *arena)
{
  arena->full = true;
}

bool by_arena_charge(by_arena *arena, size_t bytes)
{
  if (bytes > arena->ceiling - arena->handed_out) {
    arena->full = true;
    return false;
  }
  arena->handed_out += bytes;
  return true;
}

void by_arena_release(by_arena *arena, size_t bytes)
{
  arena->handed_out -= bytes;
}

/* Whether the text lies in it. */
static bool owns(const by_arena *arena, by_span text)
{
  bool owned = false;
  for (const block *each = arena->first; each != NULL && !owned; each = each->next) {
    const uintptr_t start = (uintptr_t)each->room;
    const uintptr_t at = (uintptr_t)text.at;
    owned = at >= start && at < start + each->used;
  }
  return owned;
}

/* Where the next object begins in the block; the alignment is a power of two. */
static size_t next_place(const block *from, size_t alignment)
{
  return (from->used + alignment - 1) & ~(alignment - 1);
}

/* The block that has room for `wanted` bytes, made where none is left from an earlier job; NULL where memory is short. */
static block *block_with_room(by_arena *arena, size_t wanted, size_t alignment)
{
  while (arena->current != NULL) {
    const size_t place = next_place(arena->current, alignment);
    if (place <= arena->current->size && wanted <= arena->current->size - place) {
      return arena->current;
    }
    if (arena->current->next == NULL) {
      break;
    }
    arena->current = arena->current->next;
  }
  block *made = block_new(arena, wanted);
  if (made == NULL) {
    return NULL;
  }
  if (arena->current == NULL) {
    arena->first = made;
  } else {
    arena->current->next = made;
  }
  arena->current = made;
  return made;
}

/* With whatever was there. */
static char *take(by_arena *arena, size_t wanted, size_t alignment)
{
  if (!by_arena_charge(arena, wanted)) {
    return NULL;
  }
  block *from = block_with_room(arena, wanted, alignment);
  if (from == NULL) {
    return NULL;
  }
  const size_t place = next_place(from, alignment);
  from->used = place + wanted;
  return from->room + place;
}

void *by_arena_room(by_arena *arena, size_t count, size_t size)
{
  if (size != 0 && count > (SIZE_MAX - ALIGNMENT) / size) {
    return NULL;
  }
  return take(arena, (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT, ALIGNMENT);
}

void *by_arena_take(by_arena *arena, size_t count, size_t size)
{
  void *const objects = by_arena_room(arena, count, size);
  if (objects != NULL && count != 0) {
    memset(objects, 0, count * size);
  }
  return objects;
}

void *by_arena_grow(by_arena *arena, void *items, size_t count, size_t *capacity, size_t size)
{
  if (count < *capacity) {
    return items;
  }
  const size_t doubled = *capacity == 0 ? FIRST_CAPACITY : *capacity * 2;
  void *const moved = by_arena_take(arena, doubled, size);
  if (moved == NULL) {
    return NULL;
  }
  if (count != 0) {
    memcpy(moved, items, count * size);
  }
  *capacity = doubled;
  return moved;
}

char *by_arena_string(by_arena *arena, by_span text)
{
  char *copy = text.size == SIZE_MAX ? NULL : take(arena, text.size + 1, 1);
  if (copy == NULL) {
    return NULL;
  }
  if (text.size != 0) {
    memcpy(copy, text.at, text.size);
  }
  copy[text.size] = '\0';
  return copy;
}

bool by_arena_copy(by_arena *arena, by_span text, by_span *copy)
{
  char *bytes = by_arena_string(arena, text);
  *copy = (by_span){.at = bytes, .size = bytes == NULL ? 0 : text.size};
  return bytes != NULL;
}

bool by_arena_keep(by_arena *arena, by_span *text)
{
  return text->size == 0 || owns(arena, *text) || by_arena_copy(arena, *text, text);
}
