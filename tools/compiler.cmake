# SPDX-License-Identifier: BSD-2-Clause
# What the compiler is asked for, as interface targets: by_warnings, by_hardening, by_instruments (sanitizers, analyser, coverage).
include(CheckCCompilerFlag)
include(CheckLinkerFlag)

# Appends to `list` those of the flags that the compiler knows.
function(by_known_flags list)
  set(known ${${list}})
  foreach(flag IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER "BY_HAS${flag}" has)
    check_c_compiler_flag(-Werror\ ${flag} ${has})
    if(${has})
      list(APPEND known ${flag})
    endif()
  endforeach()
  set(${list} ${known} PARENT_SCOPE)
endfunction()

set(warnings
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wfloat-conversion -Wfloat-equal -Wdouble-promotion -Wshadow -Wcast-qual
  -Wformat=2 -Wswitch-enum -Wswitch-default -Wvla -Walloca -Wnull-dereference -Wstrict-prototypes -Wmissing-prototypes
  -Wmissing-declarations -Wold-style-definition -Wredundant-decls -Wnested-externs -Wbad-function-cast -Wundef -Wunused
  -Wunused-macros -Wpointer-arith -Wwrite-strings -Winit-self -Wimplicit-fallthrough -Wdate-time -Wdisabled-optimization)
by_known_flags(warnings
  -Wcast-align=strict -Wformat-signedness -Wformat-overflow=2 -Wformat-truncation=2 -Wstringop-overflow=4 -Warray-bounds=2
  -Wlogical-op -Wduplicated-cond -Wduplicated-branches -Wjump-misses-init -Wtrampolines -Wunsafe-loop-optimizations
  -Wshift-overflow=2 -Warith-conversion -Wunused-const-variable=2 -Wmultistatement-macros
  -Wcomma -Wassign-enum -Wconditional-uninitialized -Wmissing-variable-declarations -Wunreachable-code-aggressive
  -Wloop-analysis -Wextra-semi-stmt -Wshift-sign-overflow -Wtautological-constant-in-range-compare -Wimplicit-int-conversion
  -Wshorten-64-to-32 -Wbitfield-enum-conversion -Wshadow-all)
add_library(by_warnings INTERFACE)
target_compile_options(by_warnings INTERFACE ${warnings} $<$<BOOL:${BAYEGAN_WERROR}>:-Werror>)

set(hardening -fno-common)
by_known_flags(hardening -fstack-protector-strong -fstack-clash-protection -fcf-protection)
add_library(by_hardening INTERFACE)
target_compile_options(by_hardening INTERFACE ${hardening})
target_link_options(by_hardening INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
# The addresses in our tables, which make a sixth of the program else, in a hundredth of the room.
check_linker_flag(C -Wl,--fatal-warnings,-z,pack-relative-relocs BY_PACKS_RELOCATIONS)
if(BY_PACKS_RELOCATIONS)
  target_link_options(by_hardening INTERFACE -Wl,-z,pack-relative-relocs)
endif()
if(NOT BAYEGAN_SANITIZE)
  # Fortified calls need an optimising compiler, and hide overlaps and overflows from the sanitizers.
  target_compile_options(by_hardening INTERFACE "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
endif()
# The same bytes from any folder. The build folder may lie in the source folder: the later map is looked at first.
target_compile_options(by_hardening INTERFACE
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)

add_library(by_instruments INTERFACE)
if(BAYEGAN_SANITIZE)
  set(sanitize -fsanitize=${BAYEGAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(by_instruments INTERFACE ${sanitize})
  target_link_options(by_instruments INTERFACE ${sanitize})
endif()
if(BAYEGAN_COVERAGE)
  target_compile_options(by_instruments INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(by_instruments INTERFACE --coverage)
endif()
