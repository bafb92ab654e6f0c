# SPDX-License-Identifier: BSD-2-Clause
# Writes OUTPUT, a C file that holds the bytes of FILES (paths joined by |) and finds them by name; its header is src/base/embedded.h.
# cmake -D OUTPUT=embedded.c -D FILES=a.rng|b.css -P embed.cmake
cmake_policy(VERSION 3.25)
string(REPLACE "|" ";" files "${FILES}")
set(arrays "")
set(rows "")
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME)
  string(MAKE_C_IDENTIFIER "${name}" word)
  string(TOUPPER "${word}" word)
  file(READ "${file}" bytes HEX)
  if(name MATCHES "\\.xsd$") # as it is parsed: what only people read is left out
    file(READ "${file}" text)
    string(REGEX REPLACE "<!--([^-]|-[^-])*-->" "" text "${text}")
    string(REGEX REPLACE ">[ \n]+" ">" text "${text}")
    string(HEX "${text}" bytes)
  endif()
  if(bytes STREQUAL "")
    message(FATAL_ERROR "${file} is empty")
  endif()
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "static const unsigned char ${word}[] = {${bytes}};\n")
  string(APPEND rows "    {\"${name}\", ${word}, sizeof ${word}},\n")
endforeach()
file(WRITE "${OUTPUT}" "/* Made by tools/embed.cmake. */
#include \"base/embedded.h\"

#include <string.h>

${arrays}
static const by_embedded FILES[] = {
${rows}    {NULL, NULL, 0},
};

const by_embedded *by_embedded_named(const char *name)
{
  for (const by_embedded *file = FILES; file->name != NULL; file++) {
    if (strcmp(file->name, name) == 0) {
      return file;
    }
  }
  return NULL;
}
")
