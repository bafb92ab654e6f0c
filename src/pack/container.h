/* SPDX-License-Identifier: BSD-2-Clause */
/* A serialised folder in any form that is read here, as one stream of members. */
#ifndef BY_PACK_CONTAINER_H
#define BY_PACK_CONTAINER_H

#include "base/reader.h"
#include "pack/member.h"

typedef enum by_form { BY_FORM_TAR, BY_FORM_COMPRESSED_TAR, BY_FORM_ZIP } by_form;

/* Hands on all members of what the reader gives, to its last byte. BY_REFUSED with findings container-* where the container is hostile,
 * damaged, cut, or followed by other bytes; else the status with which the reader or the sink failed. `*whole`: whatever was found, no
 * member was left out. */
by_status by_container_read(by_form form, const by_reader *reader, by_findings *findings, const by_member_sink *sink,
                            bool *whole) BY_MUST_USE BY_NONNULL;

#endif
