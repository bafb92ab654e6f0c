/* SPDX-License-Identifier: BSD-2-Clause */
/* What every test of src/pack/ stands on: an arena, findings, and parts made of plain strings. */
#ifndef BY_TESTS_PACK_BENCH_H
#define BY_TESTS_PACK_BENCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/finding.h"
#include "base/rules_container.h"
#include "base/status.h"
#include "model/artifact.h"
#include "pack/member.h"

typedef struct bench {
  by_arena *arena;
  by_findings findings;
} bench;

bench bench_open(void);
void bench_close(bench *it);
/* Forgets findings and memory. */
void bench_reset(bench *it);
/* How many findings have this rule. */
size_t bench_count(const bench *it, const by_rule *rule);

/* Opens a ZIP of the archival profile and copies all members, in their order; the worst status. */
by_status bench_unzip(bench *it, by_span bytes, by_artifacts *members);

/* A sink that writes down what it is given, as "path=bytes;" and "path/;" for folders. */
by_member_sink bench_sink(by_buffer *seen);

/* What comes of a container: `status` is that of a refusal with this rule once, or (`rule` BY_CONTAINER_RULES) nothing was found and the
 * sink wrote down `wanted`; NULL: anything. */
void bench_expect(const bench *it, const char *title, size_t rule, const char *wanted, by_status status, const by_buffer *seen);

/* Text as an artifact. */
by_artifact part_of(const char *path, const char *text);
/* A copy of the bytes that can be changed; freed by test_free. */
char *copy_of(by_span bytes);
/* Writes a little-endian number over `size` bytes. */
void put_number(char *at, uint32_t number, size_t size);

#endif
