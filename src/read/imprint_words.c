/* SPDX-License-Identifier: BSD-2-Clause */
/* The words themselves, by language. Each counts once, as a whole word. */
#include "read/imprint_words.h"

#include "base/utf8.h"
#include "text/words.h"

typedef struct word_row {
  const char *word;
  unsigned weight;
} word_row;

static const word_row WORDS[] = {
    {"سردبیر", 2},
    {"مدیر مسئول", 2},
    {"صاحب امتیاز", 2},
    {"مدیر مسوول", 2},
    {"بها", 2},
    {"بهای", 2},
    {"تکشماره", 2},
    {"نرخ", 2},
    {"رایگان است", 2},
    {"لیتوگرافی", 2},
    {"چاپخانه", 2},
    {"نقل مطالب", 2},
    {"حقوق محفوظ", 2},
    {"ویرایش", 1},
    {"نوشتهها", 1},
    {"آزاد است", 1},
    {"نشانی", 1},
    {"آدرس", 1},
    {"تلفن", 1},
    {"صندوق پستی", 1},
    {"اشتراک", 1},
    {"قیمت", 1},
    {"چاپ", 1},
    {"ناشر", 1},
    {"رئیس التحریر", 2},
    {"المدیر المسؤول", 2},
    {"صاحب الامتیاز", 2},
    {"قیمة الاشتراک", 2},
    {"بدل الاشتراک", 2},
    {"ثمن النسخة", 2},
    {"طبع فی", 1},
    {"مطبعة", 1},
    {"العنوان", 1},
    {"هاتف", 1},
    {"سەرنووسەر", 2},
    {"نرخی", 2},
    {"ناونیشان", 1},
    {"چاپخانەی", 1},
    {"تەلەفۆن", 1},
    {"مدیر", 1},
    {"پرنٹر", 2},
    {"پبلشر", 2},
    {"سالانہ چندہ", 2},
    {"مقام اشاعت", 2},
    {"فون", 1},
    {"all rights reserved", 2},
    {"copyright", 2},
    {"printed by", 2},
    {"published by", 2},
    {"printed and published", 2},
    {"editor:", 2},
    {"price", 1},
    {"subscription", 1},
    {"subscriptions", 1},
    {"address", 1},
    {"telephone", 1},
    {"p.o. box", 1},
    {"issn", 2},
    {"druck von", 2},
    {"herausgeber", 2},
    {"verantwortlich", 2},
    {"verantwortlicher", 2},
    {"schriftleitung", 2},
    {"verlag", 1},
    {"preis", 1},
    {"anschrift", 1},
    {"bezugspreis", 2},
    {"imprimerie", 1},
    {"imp.", 1},
    {"le gérant", 2},
    {"le directeur", 2},
    {"directeur", 1},
    {"abonnement", 1},
    {"abonnements", 1},
    {"prix", 1},
    {"rédaction", 1},
    {"редактор", 2},
    {"типография", 2},
    {"издатель", 2},
    {"цена", 1},
    {"адрес", 1},
    {"ansvarig utgivare", 2},
    {"tryckeri", 1},
    {"drukkerij", 1},
    {"imprenta", 1},
    {"depósito legal", 2},
};

static bool has_word(by_span text, by_span word)
{
  size_t from = 0;
  while (from + word.size <= text.size) {
    const size_t hit = by_span_find(by_span_from(text, from), word);
    if (hit == BY_NOWHERE) {
      return false;
    }
    const size_t end = from + hit + word.size;
    const bool fresh = from + hit == 0 || text.at[from + hit - 1] == ' ' || text.at[from + hit - 1] == '(';
    size_t next = end;
    if (fresh && (end == text.size || !by_word_letter(by_utf8_next(text, &next)))) {
      return true;
    }
    from = end;
  }
  return false;
}

unsigned by_imprint_weight(const by_shadow *line)
{
  unsigned weight = 0;
  for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
    weight += has_word(line->text, by_span_of(WORDS[i].word)) ? WORDS[i].weight : 0;
  }
  return weight;
}

bool by_line_is_imprint(const by_shadow *line)
{
  bool sign = false;
  for (size_t i = 0; i < line->text.size && !sign; i++) {
    sign = line->text.at[i] == ':' || (line->text.at[i] >= '0' && line->text.at[i] <= '9');
  }
  return sign && by_imprint_weight(line) > 1;
}
