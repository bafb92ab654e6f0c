/* SPDX-License-Identifier: BSD-2-Clause */
/* bayegan verify: finished packages and editions, bags in folders, batches. */
#include "cli/beside.h"
#include "cli/pool.h"
#include "cli/profile.h"
#include "cli/verify_package.h"
#include "cli/work.h"

#include <stdlib.h>

/* The run: a verifier for each thread; the first has the session and the job of the work. */
typedef struct verification {
  by_work *work;
  by_packages packages;
  by_verifier *verifiers;
  size_t workers;
  by_beside *beside;
  bool editions; /* their turn has come; packages are first */
} verification;

static bool is_due(const verification *run, const by_package *package)
{
  return by_beside_is_edition(package->path) == run->editions;
}

static void work_on(void *context, size_t worker, size_t item)
{
  const verification *run = context;
  const by_package package = by_packages_at(&run->packages, item);
  if (is_due(run, &package)) {
    by_verify_package(&run->verifiers[worker], &package);
  }
}

/* What became of the package, and what is known of it. */
static void tell(const verification *run, const by_verifier *verifier, const by_package *package, bool sound)
{
  const bayegan_job *const job = verifier->job;
  by_item told = {.path = by_span_of(package->path),
                  .issue = job->record.package_id,
                  .series = job->record.title.text,
                  .status = !sound           ? "refused"
                            : job->unchecked ? "unchecked"
                                             : "sound",
                  .errors = job->findings.errors,
                  .warnings = job->findings.warnings,
                  .notes = job->findings.notes,
                  .file = by_span_of(package->findings != NULL || package->digest_only ? NULL : package->name),
                  .size = verifier->size,
                  .sha512 = verifier->sha512,
                  .container = job->container,
                  .bag = job->bag};
  if (by_item_tell(&told, &job->record, false, job->arena)) {
    by_work_item(run->work, &told, sound);
  } else {
    by_work_judge(run->work, package->path, BY_ENVIRONMENT);
  }
}

/* Reports one package, in its turn. */
static bool report_package(void *context, size_t worker, size_t item)
{
  const verification *run = context;
  const by_verifier *verifier = &run->verifiers[worker];
  const by_package package = by_packages_at(&run->packages, item);
  by_work *const work = run->work;
  if (!is_due(run, &package)) {
    return true;
  }
  bayegan_job *const job = verifier->job;
  by_findings *const findings = &job->findings;
  work->job = job;
  if (!(run->editions ? by_beside_compare(run->beside, package.path, job) : by_beside_note(run->beside, package.path, job))) {
    by_work_judge(work, package.path, BY_ENVIRONMENT);
  }
  by_work_report(work, findings, job->record.package_id);
  by_work_judge(work, package.path, verifier->status);
  const bool sound = verifier->status <= BY_REFUSED && findings->errors == 0; /* an error that the user suppressed is none */
  tell(run, verifier, &package, sound);
  by_work_step(work);
  return by_work_goes_on(work);
}

static void give_store(by_verifier *verifier)
{
  verifier->store = by_store_begin(&verifier->away);
  verifier->job->store = &verifier->store;
}

static void take_store(by_verifier *verifier)
{
  verifier->job->store = NULL;
  by_nameless_close(&verifier->away);
}

/* Another verifier beside the first; false where memory is short. */
static bool add_verifier(verification *run)
{
  by_verifier *verifier = &run->verifiers[run->workers];
  verifier->demands = &run->work->demands;
  verifier->digesting = run->verifiers[0].digesting;
  verifier->session = bayegan_session_share(run->work->session);
  verifier->job = bayegan_job_new();
  run->workers++;
  if (verifier->job != NULL) {
    give_store(verifier);
  }
  return verifier->session != NULL && verifier->job != NULL;
}

static void verify_all(verification *run, size_t workers)
{
  by_work *const work = run->work;
  bayegan_job *const own = work->job;
  bool done = true;
  run->verifiers[0] =
      (by_verifier){.session = work->session,
                    .job = own,
                    .demands = &work->demands,
                    .digesting = !work->demands.fast && (work->results != NULL || work->arguments->format == BY_FORMAT_JSON)};
  run->workers = 1;
  give_store(&run->verifiers[0]);
  by_work_expect(work, run->packages.total);
  while (done && run->workers < workers) {
    done = add_verifier(run);
  }
  if (done) {
    const by_pool_task task = {.context = run, .work = work_on, .finish = report_package};
    by_pool_run(&task, workers, run->packages.total);
    run->editions = true;
    if (by_work_goes_on(work)) {
      by_pool_run(&task, workers, run->packages.total);
    }
  } else {
    by_work_judge(work, "threads", BY_ENVIRONMENT);
  }
  work->job = own;
  while (run->workers > 1) {
    run->workers--;
    if (run->verifiers[run->workers].job != NULL) {
      take_store(&run->verifiers[run->workers]);
    }
    bayegan_job_free(run->verifiers[run->workers].job);
    bayegan_session_free(run->verifiers[run->workers].session);
  }
  take_store(&run->verifiers[0]);
}

static void verify(by_work *work)
{
  const by_arguments *const arguments = work->arguments;
  verification run = {.work = work};
  if (!by_packages_list(arguments->operands, arguments->operand_count, work->arena, &run.packages)) {
    by_work_judge(work, "inputs", BY_ENVIRONMENT);
    return;
  }
  const size_t workers = work->jobs < run.packages.total ? work->jobs : run.packages.total;
  run.verifiers = by_arena_take(work->arena, workers, sizeof *run.verifiers);
  run.beside = by_arena_take(work->arena, 1, sizeof *run.beside);
  if (run.verifiers == NULL || run.beside == NULL) {
    by_work_judge(work, "inputs", BY_ENVIRONMENT);
    return;
  }
  run.beside->arena = work->arena;
  verify_all(&run, workers);
  const bool told = arguments->fast || run.packages.expansion_count != 0;
  by_work_total(work, "file", arguments->fast ? "looked through, NOT checked for fixity" : "verified", told);
}

int by_run_verify(const by_arguments *arguments)
{
  by_work work;
  if (by_work_begin(&work, arguments) && by_profile_begin(&work)) {
    verify(&work);
  }
  const int status = (int)work.status;
  by_work_end(&work);
  return status;
}
