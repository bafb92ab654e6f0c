/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of src/model/. */
#ifndef BY_TESTS_MODEL_TESTS_H
#define BY_TESTS_MODEL_TESTS_H

int by_model_edtf_tests(void);
int by_model_identifier_tests(void);
int by_model_language_tag_tests(void);

#endif
