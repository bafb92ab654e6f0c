/* SPDX-License-Identifier: BSD-2-Clause */
/* The names of a bag's folder and of the container around it. */
#include "base/rules_container.h"
#include "bayegan/session.h"

static by_span last_part(by_span path)
{
  while (by_span_ends(path, by_span_of("/"))) {
    path.size--;
  }
  return by_path_name(path);
}

bool by_check_root(bayegan_job *job, bool strict)
{
  static const char STANDARD_INPUT[] = "-";
  const by_span root = job->bag.root;
  const by_span name = last_part(job->findings.path);
  const by_span begin = by_span_slice(name, 0, root.size);
  const bool ends = name.size <= root.size || name.at[root.size] == '.';
  const bool alike = ends && by_span_equal_folded(begin, root); /* some media know capitals only */
  if (root.size == 0 || (alike && by_span_equal(begin, root)) || by_span_is(job->findings.path, STANDARD_INPUT)) {
    return true;
  }
  by_findings_add_as(&job->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_ROOT_NAME], .details = {root, name}},
                     strict && !alike ? BY_ERROR : BY_WARNING);
  return false;
}

by_span by_folder_name(const bayegan_job *job, bool folder)
{
  const by_span name = folder ? last_part(job->findings.path) : job->bag.root;
  return by_span_is(name, ".") || by_span_is(name, "..") ? by_span_of("") : name;
}
