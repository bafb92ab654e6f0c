/* SPDX-License-Identifier: BSD-2-Clause */
/* gzip: members one behind the other (RFC 1952, section 2.2), each to its last byte, and nothing else behind them. */
#include "base/rules_container.h"
#include "pack/inflate.h"
#include "pack/unpack_parts.h"

typedef struct gunzip {
  by_unpacking *it;
  by_inflation *inflation;
  bool ended; /* the last byte of a member was seen, and nothing behind it */
} gunzip;

/* A finding about the byte that has `left` others of the piece behind it. */
static by_status refuse(const gunzip *work, size_t left, const char *what)
{
  return by_unpacking_refuse(work->it, BY_CONTAINER_COMPRESSION, work->it->packed - left, what);
}

/* Inflates the piece as far as the stream goes. */
static by_status inflate_piece(gunzip *work, by_span *piece)
{
  by_span plain = {.size = 0};
  by_status status = BY_OK;
  do {
    const by_inflated code = by_inflation_step(work->inflation, piece, &plain);
    if (code == BY_INFLATED_MEMORY) {
      return BY_ENVIRONMENT;
    }
    if (code == BY_INFLATED_DAMAGED) {
      return refuse(work, piece->size, by_inflation_fault(work->inflation));
    }
    work->ended = code == BY_INFLATED_END;
    status = by_unpacking_take(work->it, plain);
  } while (status == BY_OK && !work->ended && (piece->size != 0 || plain.size == BY_INFLATED_PIECE));
  return status;
}

/* What follows a member is another, or nothing. */
static by_status begin_member(gunzip *work, by_span piece)
{
  static const char FIRST = '\x1F';
  if (piece.at[0] != FIRST) {
    return by_unpacking_refuse(work->it, BY_CONTAINER_TRAILING_DATA, work->it->packed - piece.size, NULL);
  }
  work->ended = false;
  by_inflation_restart(work->inflation);
  return BY_OK;
}

static by_status take_piece(gunzip *work, by_span piece)
{
  by_status status = BY_OK;
  while (status == BY_OK && piece.size != 0) {
    status = work->ended ? begin_member(work, piece) : BY_OK;
    status = status == BY_OK ? inflate_piece(work, &piece) : status;
  }
  return status;
}

static by_status unpack_all(gunzip *work)
{
  by_span piece = {.size = 0};
  by_status status = BY_OK;
  do {
    status = by_unpacking_read(work->it, &piece);
    if (status == BY_OK && piece.size != 0) {
      status = take_piece(work, piece);
    }
  } while (status == BY_OK && piece.size != 0);
  if (status == BY_OK && !work->ended) {
    return refuse(work, 0, "the stream is cut off");
  }
  return status;
}

by_status by_unpack_gzip(by_unpacking *it)
{
  gunzip work = {.it = it, .inflation = by_inflation_new(true)};
  if (work.inflation == NULL) {
    return BY_ENVIRONMENT;
  }
  const by_status status = unpack_all(&work);
  by_inflation_free(work.inflation);
  return status;
}
