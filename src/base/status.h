/* SPDX-License-Identifier: BSD-2-Clause */
/* How a call ended. Findings say what is wrong with the user's material; a status says whether there is a result. */
#ifndef BY_BASE_STATUS_H
#define BY_BASE_STATUS_H

typedef enum by_status {
  BY_OK,          /* there is a result (findings below error severity may stand beside it) */
  BY_REFUSED,     /* the material is at fault; at least one finding of severity error says why */
  BY_ENVIRONMENT, /* memory, a library or the operating system failed */
  BY_INTERNAL     /* our own check contradicts our own work; nothing may be written */
} by_status;

/* The order is that of their weight. */
static inline by_status by_status_worse(by_status a, by_status b)
{
  return a > b ? a : b;
}

#endif
