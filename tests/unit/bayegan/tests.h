/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of this folder. */
#ifndef BY_TESTS_BAYEGAN_H
#define BY_TESTS_BAYEGAN_H

#include "bayegan/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

int by_bayegan_proof_tests(void);
int by_bayegan_convert_tests(void);

/* A session, a job and a small issue in Persian and English that both groups convert. */
typedef struct by_workshop {
  bayegan_session *session;
  bayegan_job *job;
} by_workshop;

int by_workshop_open(void **state);
int by_workshop_close(void **state);
/* The text that the workshop converts. */
by_span by_workshop_text(void);
/* Converts `text` as NAME.txt; the job holds the result. */
by_status by_workshop_convert(by_workshop *workshop, by_span text);

#endif
