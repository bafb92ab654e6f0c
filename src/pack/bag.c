/* SPDX-License-Identifier: BSD-2-Clause */
/* The tag files of RFC 8493 sections 2.1, 2.2.1 and 2.2.2: declaration, manifest of the payload, manifest of the tag files, bag-info. */
#include "pack/bag.h"

#include "pack/name.h"

#include <stdlib.h>

enum { TAG_FILE_MOST = 64 << 20, TAG_FILES = 4 };

typedef struct assembly {
  by_digester *digester;
  by_arena *arena;
  by_artifacts *bag;
  by_buffer text; /* of the tag file at work */
} assembly;

static int path_order(const void *a, const void *b)
{
  return by_span_compare(((const by_artifact *)a)->path, ((const by_artifact *)b)->path);
}

/* A sorted copy; items NULL where memory is short. */
static by_artifacts sorted_copy(by_arena *arena, const by_artifacts *given)
{
  by_artifacts copy = {.items = by_arena_take(arena, given->count, sizeof(by_artifact)), .count = given->count};
  if (copy.items != NULL && given->count != 0) {
    memcpy(copy.items, given->items, given->count * sizeof(by_artifact));
    qsort(copy.items, copy.count, sizeof(by_artifact), path_order);
  }
  return copy;
}

static bool are_writable(const by_artifacts *artifacts, bool payload)
{
  for (size_t i = 0; i < artifacts->count; i++) {
    const by_artifact *each = &artifacts->items[i];
    if (!by_name_is_portable(each->path) || each->sha512.size == 0 || by_span_starts(each->path, by_span_of("data/")) != payload) {
      return false;
    }
  }
  return true;
}

/* One line: control characters become spaces. */
static void add_value(by_buffer *text, by_span value)
{
  for (size_t i = 0; i < value.size; i++) {
    const unsigned char byte = (unsigned char)value.at[i];
    by_buffer_add_byte(text, byte < 0x20 ? ' ' : value.at[i]);
  }
}

static void add_field(by_buffer *text, const char *label, by_span value)
{
  if (value.size == 0) {
    return;
  }
  by_buffer_add_text(text, label);
  by_buffer_add_text(text, ": ");
  add_value(text, value);
  by_buffer_add_byte(text, '\n');
}

static void write_declaration(by_buffer *text)
{
  by_buffer_add_text(text, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
}

static void write_oxum(by_buffer *text, const by_artifacts *payload)
{
  uint64_t bytes = 0;
  for (size_t i = 0; i < payload->count; i++) {
    bytes += payload->items[i].bytes.size;
  }
  by_buffer_add_text(text, "Payload-Oxum: ");
  by_buffer_add_number(text, bytes);
  by_buffer_add_byte(text, '.');
  by_buffer_add_number(text, payload->count);
  by_buffer_add_byte(text, '\n');
}

/* Of schemas/bag-btr.json. */
static const char REPOSITORY[] = "https://github.com/dpscollaborative/btr_bagit_profile/releases/download/1.0/btr-bagit-profile.json";

void by_bag_write_info(const by_bag_info *info, by_buffer *text)
{
  add_field(text, "Source-Organization", info->organization);
  add_field(text, "External-Identifier", info->id);
  add_field(text, "External-Description", info->title);
  add_field(text, "Bagging-Date", by_span_of(info->date));
  if (info->payload != NULL) {
    write_oxum(text, info->payload);
  }
  by_buffer_add_text(text, "BagIt-Profile-Identifier: urn:uuid:2da8d9eb-554f-5667-b788-14c023c8e94f\n"); /* of schemas/bag-archive.json */
  if (info->repository) {
    add_field(text, "BagIt-Profile-Identifier", by_span_of(REPOSITORY));
  }
  by_buffer_add_text(text, "Bag-Software-Agent: bayegan ");
  add_value(text, by_span_of(info->version));
  by_buffer_add_byte(text, '\n');
}

static void write_manifest(by_buffer *text, const by_artifacts *listed)
{
  for (size_t i = 0; i < listed->count; i++) {
    by_digest_add_hex(&listed->items[i].sha512, text);
    by_buffer_add_text(text, "  ");
    by_buffer_add(text, listed->items[i].path);
    by_buffer_add_byte(text, '\n');
  }
}

/* The text at work becomes a tag file of the bag. */
static bool finish_tag_file(assembly *it, const char *path)
{
  by_artifact made = {.path = by_span_of(path), .media_type = by_span_of("text/plain")};
  return !it->text.failed && by_arena_copy(it->arena, by_buffer_span(&it->text), &made.bytes) &&
         by_digester_compute(it->digester, BY_SHA512, made.bytes, &made.sha512) && by_artifacts_add(it->bag, made);
}

static bool append_all(by_artifacts *bag, const by_artifacts *group)
{
  bool done = true;
  for (size_t i = 0; i < group->count && done; i++) {
    done = by_artifacts_add(bag, group->items[i]);
  }
  return done;
}

/* The tag manifest lists the three tag files made so far and the others. */
static bool add_tag_manifest(assembly *it, const by_artifacts *tags)
{
  by_artifacts listed = {.items = by_arena_take(it->arena, tags->count + it->bag->count, sizeof(by_artifact)),
                         .capacity = tags->count + it->bag->count};
  if (listed.items == NULL || !append_all(&listed, it->bag) || !append_all(&listed, tags)) {
    return false;
  }
  qsort(listed.items, listed.count, sizeof(by_artifact), path_order);
  by_buffer_clear(&it->text);
  write_manifest(&it->text, &listed);
  return finish_tag_file(it, "tagmanifest-sha512.txt");
}

static bool assemble(assembly *it, const by_bag_info *info, const by_artifacts *tags, const by_artifacts *payload)
{
  write_declaration(&it->text);
  bool done = finish_tag_file(it, "bagit.txt");
  by_buffer_clear(&it->text);
  by_bag_write_info(info, &it->text);
  done = done && finish_tag_file(it, "bag-info.txt");
  by_buffer_clear(&it->text);
  write_manifest(&it->text, payload);
  done = done && finish_tag_file(it, "manifest-sha512.txt") && add_tag_manifest(it, tags);
  return done && append_all(it->bag, tags) && append_all(it->bag, payload);
}

by_status by_bag_assemble(const by_bag_info *info, by_digester *digester, by_arena *arena, by_artifacts *bag)
{
  if (!are_writable(info->tags, false) || !are_writable(info->payload, true)) {
    return BY_INTERNAL;
  }
  const size_t capacity = info->tags->count + info->payload->count + TAG_FILES;
  *bag = (by_artifacts){.items = by_arena_take(arena, capacity, sizeof(by_artifact)), .capacity = capacity};
  const by_artifacts tags_sorted = sorted_copy(arena, info->tags);
  const by_artifacts payload_sorted = sorted_copy(arena, info->payload);
  if (bag->items == NULL || tags_sorted.items == NULL || payload_sorted.items == NULL) {
    return BY_ENVIRONMENT;
  }
  assembly it = {.digester = digester, .arena = arena, .bag = bag, .text = by_buffer_of(TAG_FILE_MOST)};
  const bool done = assemble(&it, info, &tags_sorted, &payload_sorted);
  by_buffer_drop(&it.text);
  return done ? BY_OK : BY_ENVIRONMENT;
}
