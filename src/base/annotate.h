/* SPDX-License-Identifier: BSD-2-Clause */
/* What the compilers and analysers are told about our functions. The only function-like macros of the project live here. */
#ifndef BY_BASE_ANNOTATE_H
#define BY_BASE_ANNOTATE_H

/* The result carries a failure and must be looked at. */
#define BY_MUST_USE __attribute__((warn_unused_result))
/* No pointer argument may be NULL. */
#define BY_NONNULL __attribute__((nonnull))
/* Pointer arguments of these numbers may not be NULL. */
#define BY_NONNULL_AT(...) __attribute__((nonnull(__VA_ARGS__)))
/* The result is a new object that must be handed to the named function. */
#define BY_OWNED_BY(release) __attribute__((malloc, warn_unused_result))

#endif
