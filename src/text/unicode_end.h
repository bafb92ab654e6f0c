/* SPDX-License-Identifier: BSD-2-Clause */
/* What the library for Unicode keeps for later calls. */
#ifndef BY_TEXT_UNICODE_END_H
#define BY_TEXT_UNICODE_END_H

/* Gives back all of it. Only at the end of a process: nothing that the library made may be in use, in any thread. */
void by_unicode_end(void);

#endif
