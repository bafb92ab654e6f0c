/* SPDX-License-Identifier: BSD-2-Clause */
/* Taking a name of expat apart. */
#include "check/full_name.h"

#include <string.h>

by_full_name by_full_name_of(const char *name)
{
  const char *address_end = strchr(name, BY_NAME_SEPARATOR);
  if (address_end == NULL) {
    return (by_full_name){.local = by_span_of(name)};
  }
  const char *local = address_end + 1;
  const char *local_end = strchr(local, BY_NAME_SEPARATOR);
  by_full_name full = {.local = by_span_of(local), .address = {.at = name, .size = (size_t)(address_end - name)}, .has_space = true};
  if (local_end != NULL) {
    full.local.size = (size_t)(local_end - local);
    full.prefix = local_end + 1;
  }
  return full;
}
