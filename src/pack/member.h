/* SPDX-License-Identifier: BSD-2-Clause */
/* The members of a container as they come, whatever its form: what is done with them, and which of them cannot stand beside each other. */
#ifndef BY_PACK_MEMBER_H
#define BY_PACK_MEMBER_H

#include "base/finding.h"
#include "pack/name.h"

#include <stdint.h>

/* The size of a member that is known only at its end. */
#define BY_SIZE_UNKNOWN SIZE_MAX

/* What a finding says where by_is_swollen. */
#define BY_SWOLLEN "more than 32 MiB, and more than 200 times its packed size"
/* Whether so many plain bytes from so few packed ones can only be a bomb. A blank scan among others is none. */
bool by_is_swollen(uint64_t plain, uint64_t packed) BY_MUST_USE;

/* What is done with each regular member while a container is read; false ends the reading as BY_ENVIRONMENT. */
typedef struct by_member_sink {
  void *context;
  bool (*begin)(void *context, by_span path, size_t size); /* path within the container; size may be BY_SIZE_UNKNOWN */
  bool (*passes)(void *context);                           /* whether the bytes of the member just begun are not wanted; NULL: they are */
  bool (*data)(void *context, by_span bytes);              /* NULL: no bytes are wanted */
  bool (*end)(void *context);
  void (*lose)(void *context); /* instead of end: the bytes of the member cannot be had, which was reported; NULL: end is called */
  uint64_t *where; /* gets the offset in the container's bytes of those that data is about to get, where they stand there as they are;
                     NULL: not wanted */
  bool strict;     /* headers must be in the one form that this program writes */
  bool (*directory)(void *context, by_span path); /* a folder that has a member of its own; NULL: not wanted */
} by_member_sink;

/* Starts as zeros but for the first two. */
typedef struct by_members {
  by_findings *findings;
  const by_member_sink *sink;
  by_claims claims;
} by_members;

/* Frees what is not in the arena of the findings. */
void by_members_drop(by_members *members) BY_NONNULL;
/* Whether there is room for one more; a finding where there is not. */
bool by_members_have_room(const by_members *members) BY_MUST_USE BY_NONNULL;
/* Each checks the name, which must live in the arena, and hands the member on; false where memory is short or the sink failed. */
bool by_members_take_folder(by_members *members, by_span path) BY_MUST_USE BY_NONNULL;
bool by_members_take_file(by_members *members, by_span path, size_t size) BY_MUST_USE BY_NONNULL;
/* A member that is neither; `type` as the container has it. */
void by_members_refuse_link(const by_members *members, by_span path, char type) BY_NONNULL;
/* Whether nobody wants the bytes of the file just taken. */
bool by_members_pass_file(const by_members *members) BY_MUST_USE BY_NONNULL;
/* At the end: names that stand twice or below a file. */
void by_members_check_clashes(by_members *members) BY_NONNULL;

/* A finding where the name is not safe, whatever holds the member. */
void by_member_check_name(by_findings *findings, by_span path) BY_NONNULL;
/* A finding about one member. */
void by_member_report(by_findings *findings, size_t rule, by_span member, const char *what) BY_NONNULL_AT(1);
/* A finding about the container as a whole. */
void by_container_report(by_findings *findings, size_t rule, const char *what) BY_NONNULL_AT(1);
/* A finding about byte `offset` of the container. */
void by_container_report_at(by_findings *findings, size_t rule, uint64_t offset, const char *what) BY_NONNULL_AT(1);

#endif
