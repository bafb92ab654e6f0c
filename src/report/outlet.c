/* SPDX-License-Identifier: BSD-2-Clause */
/* A piece that does not arrive fails the buffer, which takes no more. */
#include "report/outlet.h"

enum { PIECE = 1 << 16 };

static void send(by_outlet *outlet)
{
  by_buffer *const bytes = &outlet->bytes;
  const bool arrived = !bytes->failed && (bytes->size == 0 || outlet->send(outlet->context, by_buffer_span(bytes)));
  by_buffer_clear(bytes);
  bytes->failed = !arrived;
}

void by_outlet_step(by_outlet *outlet)
{
  if (outlet->bytes.size >= PIECE) {
    send(outlet);
  }
}

bool by_outlet_end(by_outlet *outlet)
{
  send(outlet);
  const bool arrived = !outlet->bytes.failed;
  by_buffer_drop(&outlet->bytes);
  return arrived;
}
