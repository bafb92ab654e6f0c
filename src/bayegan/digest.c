/* SPDX-License-Identifier: BSD-2-Clause */
/* Several digests of the same bytes, which are read once. */
#include "bayegan/session.h"

static bool begin_all(by_digester *digester, const bool wanted[BY_ALGORITHMS])
{
  bool done = true;
  for (by_algorithm algorithm = 0; algorithm < BY_ALGORITHMS && done; algorithm++) {
    done = !wanted[algorithm] || by_digester_begin(digester, algorithm);
  }
  return done;
}

static bool add_to_all(by_digester *digester, const bool wanted[BY_ALGORITHMS], by_span piece)
{
  bool done = true;
  for (by_algorithm algorithm = 0; algorithm < BY_ALGORITHMS && done; algorithm++) {
    done = !wanted[algorithm] || by_digester_add(digester, algorithm, piece);
  }
  return done;
}

static bool end_all(by_digester *digester, const bool wanted[BY_ALGORITHMS], by_digest digests[BY_ALGORITHMS])
{
  bool done = true;
  for (by_algorithm algorithm = 0; algorithm < BY_ALGORITHMS && done; algorithm++) {
    done = !wanted[algorithm] || by_digester_end(digester, algorithm, &digests[algorithm]);
  }
  return done;
}

by_status bayegan_digest(bayegan_session *session, const bool wanted[BY_ALGORITHMS], const by_reader *reader,
                         by_digest digests[BY_ALGORITHMS])
{
  by_digester *const digester = session->digester;
  by_span piece = {0};
  by_status status = begin_all(digester, wanted) ? BY_OK : BY_ENVIRONMENT;
  do {
    status = status == BY_OK ? reader->read(reader->context, &piece) : status;
    if (status == BY_OK && !add_to_all(digester, wanted, piece)) {
      status = BY_ENVIRONMENT;
    }
  } while (status == BY_OK && piece.size != 0);
  return status == BY_OK && !end_all(digester, wanted, digests) ? BY_ENVIRONMENT : status;
}
