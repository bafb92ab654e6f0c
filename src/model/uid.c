/* SPDX-License-Identifier: BSD-2-Clause */
/* UUID of version 5: SHA-1 over the namespace's bytes and the name, RFC 9562 section 5.5. */
#include "model/uid.h"

enum { UUID_SIZE = 16, VERSION_AT = 6, VARIANT_AT = 8, NAME_MOST = 1 << 16 };

/* 6ba7b811-9dad-11d1-80b4-00c04fd430c8: the namespace of URLs. */
static const char NAMESPACE[UUID_SIZE] = "\x6B\xA7\xB8\x11\x9D\xAD\x11\xD1\x80\xB4\x00\xC0\x4F\xD4\x30\xC8";

static bool is_fact(const by_value *value)
{
  return by_value_is_usable(value, false) && value->text.size != 0;
}

static void add_number(by_buffer *name, const by_record *record)
{
  by_buffer_add_byte(name, '#');
  if (is_fact(&record->volume)) {
    by_buffer_add_text(name, "volume=");
    by_buffer_add(name, record->volume.text);
    by_buffer_add_byte(name, ';');
  }
  by_buffer_add_text(name, "issue=");
  by_buffer_add(name, record->issue.text);
}

static void add_name(by_buffer *name, const by_record *record)
{
  const bool numbered = is_fact(&record->issue);
  if (numbered && is_fact(&record->issn)) {
    by_buffer_add_text(name, "urn:issn:");
    by_buffer_add(name, record->issn.text);
    add_number(name, record);
  } else if (numbered && record->slug.size != 0) {
    by_buffer_add_text(name, "bayegan:");
    by_buffer_add(name, record->slug);
    add_number(name, record);
  } else {
    by_buffer_add_text(name, "bayegan:sha256:");
    by_digest_add_hex(&record->source.sha256, name);
  }
}

static void add_uuid(by_buffer *out, const by_digest *digest)
{
  static const size_t GROUPS[] = {4, 2, 2, 2, 6};
  char bytes[UUID_SIZE];
  memcpy(bytes, digest->bytes, sizeof bytes);
  bytes[VERSION_AT] = (char)((digest->bytes[VERSION_AT] & 0x0F) | 0x50);
  bytes[VARIANT_AT] = (char)((digest->bytes[VARIANT_AT] & 0x3F) | 0x80);
  const char *at = bytes;
  for (size_t i = 0; i < sizeof GROUPS / sizeof GROUPS[0]; i++) {
    by_buffer_add_text(out, i == 0 ? "urn:uuid:" : "-");
    by_buffer_add_hex(out, (by_span){.at = at, .size = GROUPS[i]});
    at += GROUPS[i];
  }
}

bool by_uid_make(by_digester *digester, const by_record *record, by_arena *arena, by_span *uid)
{
  by_buffer work = by_buffer_of(NAME_MOST);
  by_buffer_add(&work, (by_span){.at = NAMESPACE, .size = sizeof NAMESPACE});
  add_name(&work, record);
  by_digest digest = {0};
  bool made = !work.failed && by_digester_compute(digester, BY_SHA1, by_buffer_span(&work), &digest);
  if (made) {
    by_buffer_clear(&work);
    add_uuid(&work, &digest);
    made = !work.failed && by_arena_copy(arena, by_buffer_span(&work), uid);
  }
  by_buffer_drop(&work);
  return made;
}
