/* SPDX-License-Identifier: BSD-2-Clause */
/* The groups of tests of src/pack/. */
#ifndef BY_TESTS_PACK_TESTS_H
#define BY_TESTS_PACK_TESTS_H

int by_pack_name_tests(void);
int by_pack_zip_tests(void);
int by_pack_zip_fault_tests(void);
int by_pack_zip_stream_tests(void);
int by_pack_tar_tests(void);
int by_pack_tar_header_tests(void);
int by_pack_unpack_tests(void);
int by_pack_bag_tests(void);

#endif
