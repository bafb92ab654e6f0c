/* SPDX-License-Identifier: BSD-2-Clause */
/* The lasting identifier of an issue: a UUID of version 5 (RFC 9562), so that every run on every machine gives the same. */
#ifndef BY_MODEL_UID_H
#define BY_MODEL_UID_H

#include "base/arena.h"
#include "model/record.h"

/* Makes "urn:uuid:..." in the URL namespace of urn:issn:ISSN#issue=N, else bayegan:SLUG#issue=N (#volume=V;issue=N where a volume is
 * known), else bayegan:sha256:HEX of the source. Only values that are corroborated or confirmed take part. False where memory or the
 * library fails. */
bool by_uid_make(by_digester *digester, const by_record *record, by_arena *arena, by_span *uid) BY_MUST_USE BY_NONNULL;

#endif
