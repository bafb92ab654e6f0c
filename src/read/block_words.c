/* SPDX-License-Identifier: BSD-2-Clause */
/* The words themselves, by language, in their shadow form. */
#include "read/block_words.h"

#include "read/line_form.h"
#include "read/reading.h"

enum { TRAILER_REST = 5 }; /* words behind those of a trailer: which page, which number */

static const char *const PAGE[] = {"page",   "pag.",     "pg.",      "pg",    "p.",    "pp.",   "seite", "s.",     "pagina", "página",
                                   "pág.",   "сторінка", "страница", "стр.",  "с.",    "صفحهی", "صفحه",  "ص",      "صفحة",   "الصفحة",
                                   "لاپەڕە", "لاپەرە",   "صفحہ",     "sayfa", "rûpel", "sida",  "sid.",  "strona", "str.",   "sivu"};

/* A line that begins with these words, and has few others. */
static const char *const TRAILERS[] = {"ادامه دارد",
                                       "بقیه دارد",
                                       "دنباله دارد",
                                       "ناتمام",
                                       "بقیه در شماره",
                                       "ادامه در شماره",
                                       "دنباله در شماره",
                                       "بقیه در صفحه",
                                       "ادامه در صفحه",
                                       "یتبع",
                                       "یتبع بمقال",
                                       "البقیة تأتی",
                                       "لها بقیة",
                                       "له بقیة",
                                       "للکلام بقیة",
                                       "لها تابع",
                                       "للبحث بقیة",
                                       "للبحث صلة",
                                       "لها صلة",
                                       "ستأتی البقیة",
                                       "باقی آئندہ",
                                       "جاری ہے",
                                       "درێژەی هەیە",
                                       "ماویەتی",
                                       "dûmahîk heye",
                                       "devamı var",
                                       "devam edecek",
                                       "to be continued",
                                       "to be concluded",
                                       "continued on page",
                                       "continued in our next",
                                       "concluded in our next",
                                       "fortsetzung folgt",
                                       "schluß folgt",
                                       "schluss folgt",
                                       "wird fortgesetzt",
                                       "fortsetzung auf",
                                       "a suivre",
                                       "à suivre",
                                       "la suite à un prochain",
                                       "la suite au prochain",
                                       "la fin à un prochain",
                                       "la fin au prochain",
                                       "wordt vervolgd",
                                       "slot volgt",
                                       "forts. följer",
                                       "fortsättning följer",
                                       "fortsættes",
                                       "fortsettes",
                                       "jatkuu",
                                       "продолжение следует",
                                       "окончание следует",
                                       "продовження буде",
                                       "continuará",
                                       "se continuará",
                                       "se concluirá",
                                       "ciąg dalszy nastąpi",
                                       "dokończenie nastąpi",
                                       "daŭrigota"};

/* Whole lines. */
static const char *const ENDS[] = {"پایان", "انتهی", "تمت", "the end", "finis", "ende", "fin", "конец", "slut", "einde", "loppu", "koniec"};

by_span by_behind_page_word(by_span text)
{
  for (size_t i = 0; i < sizeof PAGE / sizeof PAGE[0]; i++) {
    const by_span word = by_span_of(PAGE[i]);
    if (by_span_starts(text, word)) {
      const by_span rest = by_span_from(text, word.size);
      const by_span number = by_title_trim(rest);
      if (number.size != 0 && (rest.at[0] == ' ' || rest.at[0] == '.' || by_digit_value((unsigned char)rest.at[0]) >= 0)) {
        return number;
      }
    }
  }
  return text;
}

/* Whether what stands behind the words lets them be a trailer: a few words, but none behind a word that stands alone. */
static bool may_follow(by_span words, by_span rest)
{
  if (rest.size != 0 && rest.at[0] != ' ' && rest.at[0] != '.' && rest.at[0] != ')' && rest.at[0] != '_') {
    return false;
  }
  return by_span_find(words, by_span_of(" ")) == BY_NOWHERE ? !by_has_letter(rest) : by_word_count(rest) <= TRAILER_REST;
}

bool by_line_is_trailer(by_span line)
{
  const by_span text = by_title_trim(line);
  if (by_span_is_any(text, ENDS, sizeof ENDS / sizeof ENDS[0])) {
    return true;
  }
  for (size_t i = 0; i < sizeof TRAILERS / sizeof TRAILERS[0]; i++) {
    const by_span words = by_span_of(TRAILERS[i]);
    if (by_span_starts(text, words) && may_follow(words, by_span_from(text, words.size))) {
      return true;
    }
  }
  return false;
}
