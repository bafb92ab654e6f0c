/* SPDX-License-Identifier: BSD-2-Clause */
/* The words themselves, by language; a line counts only where it has few others. */
#include "read/letter_words.h"

#include "read/reading.h"

enum { SALUTE_WORDS = 8, CLOSING_WORDS = 10 };

/* A greeting that has a word more at most. */
static const char *const SHORT_SALUTES[] = {"sir",      "sirs",      "gentlemen", "madam",    "monsieur", "messieurs", "madame",
                                            "mesdames", "camarades", "comrades",  "genossen", "سلام",     "رفقا",      "کارگران",
                                            "هموطنان",  "حضرة",      "أخی",       "товарищи", "efendim",  "aziz"};

/* A greeting begins with these, and a mark ends it. */
static const char *const SALUTES[] = {

    "dear",
    "my dear",

    "mr. editor",
    "mr editor",
    "to the editor",
    "ladies and gentlemen",

    "sehr geehrte",
    "geehrte",
    "verehrte",
    "hochverehrte",
    "hochgeehrte",
    "hochzuverehrende",
    "liebe",
    "lieber",
    "werte",
    "werthe",
    "mein lieber",
    "herr redakteur",
    "herr redacteur",
    "an die redaktion",
    "an die redaction",
    "meine herren",

    "mon cher",
    "ma chère",
    "cher",
    "chère",
    "chers",
    "à monsieur",

    "سردبیر محترم",
    "سردبیر گرامی",
    "سردبیر عزیز",
    "آقای سردبیر",
    "آقای مدیر",
    "مدیر محترم",
    "مدیر گرامی",
    "جناب آقای",
    "خواننده گرامی",
    "خوانندگان گرامی",
    "خوانندگان عزیز",
    "دوستان عزیز",
    "دوستان گرامی",
    "دوست عزیز",
    "رفقای عزیز",

    "رفیق عزیز",
    "با سلام",
    "با درود",

    "برادر عزیز",
    "خواهران و برادران",

    "مردم آزادیخواه",
    "حضرة الفاضل",
    "حضرة الأستاذ",
    "حضرة منشئ",
    "حضرة صاحب",
    "سیدی",
    "سیدتی",
    "سادتی",

    "إلی حضرة",
    "الی حضرة",
    "أیها السادة",
    "ایها السادة",
    "أیها السید",
    "عزیزی",
    "عزیزتی",
    "صدیقی العزیز",

    "أخی العزیز",
    "السلام علیکم",
    "سلام علیکم",
    "جناب ایڈیٹر",
    "جناب مدیر",
    "محترم مدیر",
    "مکرمی",
    "محترمی",
    "برادرم",
    "بەڕێز",
    "بەڕێزان",
    "هاوڕێیان",
    "милостивый государь",
    "милостивые государи",
    "господин редактор",
    "многоуважаемый",
    "уважаемый",
    "уважаемые",
    "дорогой",
    "дорогие",

    "herr redaktör",
    "bäste",
    "ärade",
    "käre",
    "kära",
    "högtärade",
    "sayın",

    "muhterem",

};

/* These stand somewhere in what a letter ends with. */
static const char *const CLOSINGS[] = {
    "yours truly",
    "yours faithfully",
    "yours sincerely",
    "yours respectfully",
    "truly yours",
    "sincerely yours",
    "faithfully yours",
    "your obedient",
    "humble servant",
    "yours, &c",
    "yours &c",
    "i remain",
    "yours ever",
    "hochachtungsvoll",
    "freundlichen grüßen",
    "vorzüglicher hochachtung",
    "ergebenst",
    "ihr ergebener",
    "agréez",
    "veuillez agréer",
    "recevez, monsieur",
    "salutations",
    "votre dévoué",
    "با احترام",
    "با سپاس",
    "با تشکر",
    "با درود",
    "ارادتمند",
    "قربان شما",
    "با تقدیم احترام",
    "با مهر",
    "والسلام",
    "وتفضلوا",
    "وتفضلوا بقبول",
    "واقبلوا",
    "المخلص لکم",
    "مع الاحترام",
    "خیر اندیش",
    "آپ کا مخلص",
    "с уважением",
    "искренне ваш",
    "преданный вам",
    "högaktningsfullt",
    "utmärkt högaktning",
    "saygılarımla",
    "hürmetlerimle",
};

/* Whether a mark ends the line as it ends a greeting. */
static bool is_marked(by_span line)
{
  static const char *const MARKS[] = {",", "!", ":", "،", ",-", "!-", ".-", ":-", "—", "--", "...", "۔"};
  return by_span_ends_any(line, MARKS, sizeof MARKS / sizeof MARKS[0]);
}

/* Whether the words begin the line, whole or with an ending. */
static bool begins(by_span line, by_span words)
{
  enum { ENDING = 3 };
  if (!by_span_starts(line, words)) {
    return false;
  }
  size_t size = words.size;
  while (size < line.size && ((line.at[size] >= 'a' && line.at[size] <= 'z') || (unsigned char)line.at[size] >= 0x80)) {
    size++;
  }
  return size - words.size < ENDING;
}

static bool begins_with_any(by_span line, const char *const *words, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (begins(line, by_span_of(words[i]))) {
      return true;
    }
  }
  return false;
}

bool by_line_is_salute(by_span line)
{
  enum { SHORT_WORDS = 2 };
  const by_span text = by_span_trim(line);
  const size_t words = by_word_count(text);
  const size_t comma = by_span_find(text, by_span_of(","));
  if (words > SALUTE_WORDS || !is_marked(text) || by_title_trim(by_span_from(text, comma)).size != 0) {
    return false;
  }
  return begins_with_any(text, SALUTES, sizeof SALUTES / sizeof SALUTES[0]) ||
         (words <= SHORT_WORDS && begins_with_any(text, SHORT_SALUTES, sizeof SHORT_SALUTES / sizeof SHORT_SALUTES[0]));
}

bool by_line_is_closing(by_span line)
{
  const bool found = by_span_has_any(line, CLOSINGS, sizeof CLOSINGS / sizeof CLOSINGS[0]);
  return found && by_word_count(line) <= CLOSING_WORDS;
}
