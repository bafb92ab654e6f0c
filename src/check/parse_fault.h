/* SPDX-License-Identifier: BSD-2-Clause */
/* Why expat does not go on. Internal to check/parse.c. */
#ifndef BY_CHECK_PARSE_FAULT_H
#define BY_CHECK_PARSE_FAULT_H

#include "check/parse.h"

struct XML_ParserStruct;

void by_parse_explain(struct XML_ParserStruct *expat, by_parse_fault *fault) BY_NONNULL;

#endif
