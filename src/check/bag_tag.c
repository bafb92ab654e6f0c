/* SPDX-License-Identifier: BSD-2-Clause */
/* The tag files that are read, while they come: manifests are packed line by line, the bytes of the others are kept. */
#include "check/bag_parts.h"

#include "base/rules_container.h"

enum { FIRST_ROOM = 4 << 10 }; /* bytes of a tag file that are believed before they come */

static bool is_kept(by_span path)
{
  static const char *const KEPT[] = {"bagit.txt", "bag-info.txt", "package-info.txt", "fetch.txt"};
  return by_span_is_any(path, KEPT, sizeof KEPT / sizeof KEPT[0]);
}

bool by_bag_is_tag(by_span path)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  return is_kept(path) || by_bag_manifest_name(path, &tags, &algorithm);
}

/* A file that is not read any further. */
static void refuse_large(by_bag_check *check)
{
  const by_span path = check->tag->file->path;
  by_findings_add(check->findings, &(by_finding){.rule = &by_container_rules[BY_CONTAINER_LIMIT],
                                                 .place = {.member = path},
                                                 .details = {path, by_span_of("a tag file of more than 64 MiB")}});
  check->tag->kept = (by_span){.size = 0};
  check->tag = NULL;
}

by_bag_tag *by_bag_tag_of(const by_bag_check *check, const by_bag_file *file)
{
  by_bag_tag *tag = check->tags;
  while (tag != NULL && tag->file != file) {
    tag = tag->next;
  }
  return tag;
}

static bool add_tag(by_bag_check *check)
{
  by_bag_tag *tag = by_arena_take(check->arena, 1, sizeof *tag);
  if (tag == NULL) {
    return false;
  }
  *tag = (by_bag_tag){.file = check->current, .next = check->tags};
  check->tags = tag;
  check->tag = tag;
  return true;
}

static bool begin_manifest(by_bag_check *check, by_algorithm algorithm, bool tags)
{
  by_bag_packed *packed = by_arena_take(check->arena, 1, sizeof *packed);
  if (packed == NULL || !add_tag(check)) {
    return false;
  }
  *packed = (by_bag_packed){.file = check->current, .algorithm = algorithm, .tags = tags};
  check->tag->packed = packed;
  by_bag_pack_begin(check);
  return true;
}

bool by_bag_tag_begin(by_bag_check *check)
{
  bool tags = false;
  by_algorithm algorithm = BY_ALGORITHMS;
  const by_span path = check->current->path;
  check->tag = NULL;
  if (is_kept(path)) {
    const bool done = add_tag(check);
    if (done && check->announced > BY_BAG_TAG_FILE_MOST && check->announced != SIZE_MAX) {
      refuse_large(check);
    }
    return done;
  }
  const bool manifest = by_bag_manifest_name(path, &tags, &algorithm) && algorithm != BY_ALGORITHMS;
  return !manifest || begin_manifest(check, algorithm, tags);
}

/* Room for `more` bytes of a file that is kept: what was announced is believed only as far as it comes. */
static bool grow(const by_bag_check *check, by_bag_tag *tag, size_t more)
{
  const size_t wanted = tag->kept.size + more;
  if (wanted <= tag->room_size) {
    return true;
  }
  const size_t usual = tag->room_size == 0 ? FIRST_ROOM : tag->room_size * 2;
  const size_t doubled = usual < check->announced ? usual : check->announced;
  const size_t size = doubled < wanted ? wanted : doubled;
  char *room = by_arena_take(check->arena, size, 1);
  if (room == NULL) {
    return false;
  }
  if (tag->kept.size != 0) {
    memcpy(room, tag->room, tag->kept.size);
  }
  tag->room = room;
  tag->room_size = size;
  return true;
}

/* Bytes of a file that is kept; false where more come than were announced, or memory is short. */
static bool keep(by_bag_check *check, by_bag_tag *tag, by_span bytes)
{
  if (bytes.size > BY_BAG_TAG_FILE_MOST - tag->kept.size) {
    refuse_large(check);
    return true;
  }
  if (bytes.size > check->announced - tag->kept.size || !grow(check, tag, bytes.size)) {
    return false;
  }
  memcpy(tag->room + tag->kept.size, bytes.at, bytes.size);
  tag->kept = (by_span){.at = tag->room, .size = tag->kept.size + bytes.size};
  return true;
}

/* UTF-16 begins with its mark, or with the upper byte of a digit of the first digest. */
static bool is_wide(by_span bytes)
{
  return bytes.at[0] == '\0' || bytes.at[0] == '\xfe' || bytes.at[0] == '\xff';
}

bool by_bag_tag_data(by_bag_check *check, by_span bytes)
{
  by_bag_tag *const tag = check->tag;
  if (tag == NULL || bytes.size == 0) {
    return true;
  }
  if (tag->packed != NULL && check->current->size == 0 && is_wide(bytes)) {
    tag->packed = NULL;
  }
  return tag->packed != NULL ? by_bag_pack(check, tag->packed, bytes) : keep(check, tag, bytes);
}

bool by_bag_tag_end(by_bag_check *check)
{
  const by_bag_tag *const tag = check->tag;
  return tag == NULL || tag->packed == NULL || by_bag_pack_end(check, tag->packed);
}
