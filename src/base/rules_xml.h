/* SPDX-License-Identifier: BSD-2-Clause */
/* The rules that every XML document must keep, whatever it is about. */
#ifndef BY_BASE_RULES_XML_H
#define BY_BASE_RULES_XML_H

#include "base/rule.h"

enum { BY_XML_DOCTYPE, BY_XML_ENCODING, BY_XML_GRAMMAR, BY_XML_LIMIT, BY_XML_WELLFORMED, BY_XML_RULES };

extern const by_rule by_xml_rules[];

#endif
