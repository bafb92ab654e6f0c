/* SPDX-License-Identifier: BSD-2-Clause */
/* What the tests of this folder share. */
#include "tests.h"

#include <stdlib.h>

by_span by_workshop_text(void)
{
  return by_span_of("\xD9\x86\xD8\xB4\xD8\xB1\xDB\x8C\xD9\x87 \xDB\xB1\xDB\xB2\n"
                    "\n"
                    "\xD8\xB3\xD8\xB1\xD8\xA2\xD8\xBA\xD8\xA7\xD8\xB2 \xDA\xA9\xD8\xA7\xD8\xB1\n"
                    "\xC2\xA0 \xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xDB\x8C\xD9\x85  \xD8\xA8\xD9\x87 "
                    "\xD8\xAE\xD8\xA7\xD9\x86\xD9\x87 & \xD8\xA8\xD8\xA7\xD8\xBA. \n"
                    "\xD9\xBE\xD8\xA7\xDB\x8C\xD8\xA7\xD9\x86\xC2\xA0\xDA\xA9\xD8\xA7\xD8\xB1 <\xD8\xA7\xDB\x8C\xD9\x86\xD8\xAC\xD8\xA7> "
                    "\xD8\xA7\xD8\xB3\xD8\xAA.\n");
}

int by_workshop_open(void **state)
{
  by_workshop *workshop = calloc(1, sizeof *workshop);
  assert_non_null(workshop);
  workshop->session = bayegan_session_new();
  workshop->job = bayegan_job_new();
  assert_non_null(workshop->session);
  assert_non_null(workshop->job);
  *state = workshop;
  return 0;
}

int by_workshop_close(void **state)
{
  by_workshop *workshop = *state;
  bayegan_job_free(workshop->job);
  bayegan_session_free(workshop->session);
  free(workshop);
  return 0;
}

by_status by_workshop_convert(by_workshop *workshop, by_span text)
{
  bayegan_job_reset(workshop->job);
  const bayegan_source source = {.path = by_span_of("issue.txt"), .name = by_span_of("issue.txt"), .bytes = text};
  const bayegan_options options = {.timestamp = 1795392000, .normalise = 1};
  return bayegan_convert(workshop->session, &source, &options, workshop->job);
}
