/* SPDX-License-Identifier: BSD-2-Clause */
/* An arena owns every object of one job (one issue): nothing in it is freed alone, all of it at once. Not for use by two threads. */
#ifndef BY_BASE_ARENA_H
#define BY_BASE_ARENA_H

#include "base/annotate.h"
#include "base/span.h"

typedef struct by_arena by_arena;

void by_arena_free(by_arena *arena);
/* A new arena that hands out at most `ceiling` bytes between two resets; NULL where memory is short. */
by_arena *by_arena_new(size_t ceiling) BY_OWNED_BY(by_arena_free);
/* One block of at least so many bytes for the first objects, where memory is not short: given back it goes to the system. */
void by_arena_reserve(by_arena *arena, size_t size) BY_NONNULL;
/* Forgets every object but keeps the memory for the next job. */
void by_arena_reset(by_arena *arena) BY_NONNULL;
/* Zeroed room for `count` objects of `size` bytes, aligned for any type; NULL where memory or the ceiling is reached.
 * A count of 0 gives a valid pointer. */
void *by_arena_take(by_arena *arena, size_t count, size_t size) BY_MUST_USE BY_NONNULL;
/* The same room with whatever was there before: all of it is to be written. */
void *by_arena_room(by_arena *arena, size_t count, size_t size) BY_MUST_USE BY_NONNULL;
/* Room for one more object of `size` bytes behind the `count` of a list that has room for `*capacity`: `items` itself, or twice the
 * room with the objects copied and `*capacity` told; NULL as above, with the list as it was. */
void *by_arena_grow(by_arena *arena, void *items, size_t count, size_t *capacity, size_t size) BY_MUST_USE;
/* From here on it hands out at most `most` bytes more; the ceiling from before, for by_arena_widen. */
size_t by_arena_narrow(by_arena *arena, size_t most) BY_MUST_USE BY_NONNULL;
void by_arena_widen(by_arena *arena, size_t ceiling) BY_NONNULL;
/* Whether almost all that it may hand out is, of what there was when it was last narrowed. */
bool by_arena_is_scarce(const by_arena *arena) BY_NONNULL;
/* Bytes that it handed out, or was charged. */
size_t by_arena_used(const by_arena *arena) BY_NONNULL;
/* Bytes that it may still hand out. */
size_t by_arena_left(const by_arena *arena) BY_NONNULL;
/* Whether something was refused for the ceiling, since the last reset or widening. */
bool by_arena_is_full(const by_arena *arena) BY_NONNULL;
/* Another arena, of a part of the job, was refused something. */
void by_arena_fill(by_arena *arena) BY_NONNULL;
/* Forgets the object, and all that was handed out behind it; nothing else was charged since. */
void by_arena_rewind(by_arena *arena, const void *object) BY_NONNULL;
/* Counts bytes that lie elsewhere but belong to the job; false where the ceiling is reached. */
bool by_arena_charge(by_arena *arena, size_t bytes) BY_MUST_USE BY_NONNULL;
/* Takes that back: the bytes are free again. */
void by_arena_release(by_arena *arena, size_t bytes) BY_NONNULL;
/* A copy of `text` with a NUL behind it; NULL as above. */
char *by_arena_string(by_arena *arena, by_span text) BY_MUST_USE BY_NONNULL;
/* Copies `text` into `copy`; false as above. */
bool by_arena_copy(by_arena *arena, by_span text, by_span *copy) BY_MUST_USE BY_NONNULL;
/* Makes the text one that lives in the arena: a copy, unless it does already. An empty one stays as it is. False as above. */
bool by_arena_keep(by_arena *arena, by_span *text) BY_MUST_USE BY_NONNULL;

#endif
