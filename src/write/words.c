/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of interface words, one row a language. Another language is one more row. */
#include "write/words.h"

#include "base/utf8.h"

/* BY_WORD_CHANGE in each language, then BY_WORD_KEPT and BY_WORD_LETTERS. */
static const char CHANGE_IN_ENGLISH[] = "One thing differs from the source: several spaces in a row, or the end of a line within a "
                                        "paragraph, became one space, and spaces at the edges of a paragraph were left out. Every other "
                                        "character is as the source file has it.";

static const char CHANGE_IN_PERSIAN[] =
    "این نسخه تنها در یک چیز با منبع تفاوت دارد: چند فاصلهٔ پیاپی، یا پایان سطر در میان یک بند، به یک "
    "فاصله بدل شده و فاصله‌های دو سر بند حذف شده است. هر نویسهٔ دیگر همان است "
    "که "
    "در "
    "پروندهٔ "
    "منبع "
    "آمده است.";

static const char CHANGE_IN_ARABIC[] = "تختلف هذه النسخة عن المصدر في أمر واحد: صارت المسافات المتتالية، ونهاية السطر داخل الفقرة، مسافة "
                                       "واحدة، وحُذفت المسافات عند طرفي الفقرة. وكل حرف سوى ذلك هو كما في ملف المصدر.";

static const char CHANGE_IN_GERMAN[] =
    "In einem weicht diese Ausgabe von der Quelle ab: mehrere Leerzeichen hintereinander und Zeilenenden "
    "in einem Absatz wurden zu einem Leerzeichen, Leerzeichen am Rand eines Absatzes entfielen. Jedes "
    "andere Zeichen ist das der Quelldatei.";

static const char CHANGE_IN_FRENCH[] = "Un seul point diffère de la source : plusieurs espaces à la suite, ou une fin de ligne dans un "
                                       "paragraphe, sont devenus une espace, et les espaces au bord d’un paragraphe ont été omises. Tout "
                                       "autre caractère est celui du fichier source.";

static const char KEPT_IN_ENGLISH[] = "The text is as the source file has it, with its spaces and line ends; only the empty lines and "
                                      "edge spaces between two paragraphs are left out.";

static const char LETTERS_IN_ENGLISH[] = "Spaces and line ends were folded as usual in books, and letters that older programs stored in "
                                         "their own way were written as ordinary letters. The package has the list of all changes "
                                         "(changes.tsv), which leads back to the source file character by character.";

static const char KEPT_IN_PERSIAN[] =
    "متن همان است که در پروندهٔ منبع آمده است، با فاصله‌ها و پایان سطرهای آن؛ "
    "تنها "
    "سطرهای "
    "خالی "
    "و "
    "فاصله‌های میان دو بند حذف شده است.";

static const char LETTERS_IN_PERSIAN[] =
    "فاصله‌ها و پایان سطرها چنان که در کتاب رسم است یکی شده و حرف‌هایی که "
    "برنامه‌های "
    "قدیمی "
    "به "
    "شیوهٔ "
    "خود ذخیره کرده‌اند به حرف‌های معمول بدل شده است. فهرست همهٔ تغییرها در "
    "بسته "
    "است "
    "(changes.tsv) "
    "و "
    "نویسه به نویسه به پروندهٔ منبع بازمی‌گرداند.";

static const char KEPT_IN_ARABIC[] = "النص كما هو في ملف المصدر بمسافاته ونهايات سطوره؛ ولم يُحذف إلا السطور الفارغة والمسافات بين "
                                     "فقرتين.";

static const char LETTERS_IN_ARABIC[] = "جُمعت المسافات ونهايات السطور كما هو معتاد في الكتب، وكُتبت الحروف التي خزّنتها البرامج القديمة "
                                        "على طريقتها حروفًا عادية. وفي الحزمة قائمة بكل التغييرات (changes.tsv) تعيد إلى ملف المصدر "
                                        "حرفًا حرفًا.";

static const char KEPT_IN_GERMAN[] = "Der Text ist der der Quelldatei, mit ihren Leerzeichen und Zeilenenden; nur leere Zeilen und "
                                     "Leerzeichen zwischen zwei Absätzen sind weggelassen.";

static const char LETTERS_IN_GERMAN[] = "Leerzeichen und Zeilenenden wurden wie in Büchern üblich zusammengefasst, und Buchstaben, die "
                                        "ältere Programme auf ihre Weise speicherten, als gewöhnliche Buchstaben geschrieben. Das Paket "
                                        "enthält die Liste aller Änderungen (changes.tsv), die Zeichen für Zeichen zur Quelldatei "
                                        "zurückführt.";

static const char KEPT_IN_FRENCH[] = "Le texte est celui du fichier source, avec ses espaces et ses fins de ligne ; seuls les lignes "
                                     "vides et les espaces entre deux paragraphes ont été omis.";

static const char LETTERS_IN_FRENCH[] = "Les espaces et les fins de ligne ont été réunies comme il est d’usage dans les livres, et les "
                                        "lettres que d’anciens programmes enregistraient à leur façon ont été écrites en lettres "
                                        "ordinaires. Le paquet contient la liste de tous les changements (changes.tsv), qui ramène au "
                                        "fichier source caractère par caractère.";

static const by_words LANGUAGES[] = {
    {.language = "en", /* the first row serves every other language */
     .direction = BY_LTR,
     .zero = '0',
     .after_day = " ",
     .words = {[BY_WORD_CONTENTS] = "Contents",
               [BY_WORD_COVER] = "Cover",
               [BY_WORD_TITLE_PAGE] = "Title page",
               [BY_WORD_TEXT] = "Text",
               [BY_WORD_COLOPHON] = "Colophon",
               [BY_WORD_LANDMARKS] = "Landmarks",
               [BY_WORD_MASTHEAD] = "Masthead",
               [BY_WORD_UNTITLED] = "Untitled",
               [BY_WORD_TITLE] = "Title",
               [BY_WORD_NUMBER] = "Number",
               [BY_WORD_VOLUME] = "Volume",
               [BY_WORD_DATE] = "Date",
               [BY_WORD_PUBLISHER] = "Publisher",
               [BY_WORD_RIGHTS] = "Rights",
               [BY_WORD_FILE] = "Source file",
               [BY_WORD_DIGEST] = "SHA-256 of the source file",
               [BY_WORD_PROGRAM] = "Made with",
               [BY_WORD_UNKNOWN] = "unknown",
               [BY_WORD_UNCONFIRMED] = "not confirmed",
               [BY_WORD_ABOUT] = "about",
               [BY_WORD_PROBABLY] = "probably",
               [BY_WORD_COMMA] = ", ",
               [BY_WORD_KEPT] = KEPT_IN_ENGLISH,
               [BY_WORD_CHANGE] = CHANGE_IN_ENGLISH,
               [BY_WORD_LETTERS] = LETTERS_IN_ENGLISH,
               [BY_WORD_ACCESSIBILITY] = "Text with headings and a table of contents; no images.",
               [BY_WORD_AUTHOR] = "Author",
               [BY_WORD_TRANSLATOR] = "Translator",
               [BY_WORD_INTERVIEWER] = "Interviewer",
               [BY_WORD_INTERVIEWEE] = "Interviewee",
               [BY_WORD_EDITOR] = "Editor"},
     .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}},
    {.language = "fa",
     .direction = BY_RTL,
     .zero = 0x6F0,
     .after_day = " ",
     .words = {[BY_WORD_CONTENTS] = "فهرست",
               [BY_WORD_COVER] = "جلد",
               [BY_WORD_TITLE_PAGE] = "صفحهٔ عنوان",
               [BY_WORD_TEXT] = "متن",
               [BY_WORD_COLOPHON] = "شناسنامه",
               [BY_WORD_LANDMARKS] = "نشانه‌ها",
               [BY_WORD_MASTHEAD] = "سرلوحه",
               [BY_WORD_UNTITLED] = "بی‌عنوان",
               [BY_WORD_TITLE] = "عنوان",
               [BY_WORD_NUMBER] = "شماره",
               [BY_WORD_VOLUME] = "دوره",
               [BY_WORD_DATE] = "تاریخ",
               [BY_WORD_PUBLISHER] = "ناشر",
               [BY_WORD_RIGHTS] = "حقوق",
               [BY_WORD_FILE] = "پروندهٔ منبع",
               [BY_WORD_DIGEST] = "چکیدهٔ SHA-256 پروندهٔ منبع",
               [BY_WORD_PROGRAM] = "ساخته با",
               [BY_WORD_UNKNOWN] = "نامعلوم",
               [BY_WORD_UNCONFIRMED] = "تأییدنشده",
               [BY_WORD_ABOUT] = "حدود",
               [BY_WORD_PROBABLY] = "احتمالاً",
               [BY_WORD_COMMA] = "، ",
               [BY_WORD_KEPT] = KEPT_IN_PERSIAN,
               [BY_WORD_CHANGE] = CHANGE_IN_PERSIAN,
               [BY_WORD_LETTERS] = LETTERS_IN_PERSIAN,
               [BY_WORD_ACCESSIBILITY] = "متن با عنوان و فهرست؛ بدون تصویر.",
               [BY_WORD_AUTHOR] = "نویسنده",
               [BY_WORD_TRANSLATOR] = "مترجم",
               [BY_WORD_INTERVIEWER] = "مصاحبه‌کننده",
               [BY_WORD_INTERVIEWEE] = "مصاحبه‌شونده",
               [BY_WORD_EDITOR] = "سردبیر"},
     .months = {"ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"}},
    {.language = "ar",
     .direction = BY_RTL,
     .zero = 0x660,
     .after_day = " ",
     .words = {[BY_WORD_CONTENTS] = "المحتويات",
               [BY_WORD_COVER] = "الغلاف",
               [BY_WORD_TITLE_PAGE] = "صفحة العنوان",
               [BY_WORD_TEXT] = "النص",
               [BY_WORD_COLOPHON] = "بيانات النسخة",
               [BY_WORD_LANDMARKS] = "معالم",
               [BY_WORD_MASTHEAD] = "الترويسة",
               [BY_WORD_UNTITLED] = "بلا عنوان",
               [BY_WORD_TITLE] = "العنوان",
               [BY_WORD_NUMBER] = "العدد",
               [BY_WORD_VOLUME] = "المجلد",
               [BY_WORD_DATE] = "التاريخ",
               [BY_WORD_PUBLISHER] = "الناشر",
               [BY_WORD_RIGHTS] = "الحقوق",
               [BY_WORD_FILE] = "ملف المصدر",
               [BY_WORD_DIGEST] = "بصمة SHA-256 لملف المصدر",
               [BY_WORD_PROGRAM] = "أُعدّت بواسطة",
               [BY_WORD_UNKNOWN] = "غير معروف",
               [BY_WORD_UNCONFIRMED] = "غير مؤكد",
               [BY_WORD_ABOUT] = "نحو",
               [BY_WORD_PROBABLY] = "على الأرجح",
               [BY_WORD_COMMA] = "، ",
               [BY_WORD_KEPT] = KEPT_IN_ARABIC,
               [BY_WORD_CHANGE] = CHANGE_IN_ARABIC,
               [BY_WORD_LETTERS] = LETTERS_IN_ARABIC,
               [BY_WORD_ACCESSIBILITY] = "نص بعناوين وفهرس محتويات؛ بلا صور.",
               [BY_WORD_AUTHOR] = "المؤلف",
               [BY_WORD_TRANSLATOR] = "المترجم",
               [BY_WORD_INTERVIEWER] = "أجرى الحوار",
               [BY_WORD_INTERVIEWEE] = "الضيف",
               [BY_WORD_EDITOR] = "المحرر"},
     .months = {"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"}},
    {.language = "de",
     .direction = BY_LTR,
     .zero = '0',
     .after_day = ". ",
     .words = {[BY_WORD_CONTENTS] = "Inhalt",
               [BY_WORD_COVER] = "Umschlag",
               [BY_WORD_TITLE_PAGE] = "Titelseite",
               [BY_WORD_TEXT] = "Text",
               [BY_WORD_COLOPHON] = "Kolophon",
               [BY_WORD_LANDMARKS] = "Orientierung",
               [BY_WORD_MASTHEAD] = "Titelkopf",
               [BY_WORD_UNTITLED] = "Ohne Titel",
               [BY_WORD_TITLE] = "Titel",
               [BY_WORD_NUMBER] = "Nummer",
               [BY_WORD_VOLUME] = "Band",
               [BY_WORD_DATE] = "Datum",
               [BY_WORD_PUBLISHER] = "Verlag",
               [BY_WORD_RIGHTS] = "Rechte",
               [BY_WORD_FILE] = "Quelldatei",
               [BY_WORD_DIGEST] = "SHA-256 der Quelldatei",
               [BY_WORD_PROGRAM] = "Erstellt mit",
               [BY_WORD_UNKNOWN] = "unbekannt",
               [BY_WORD_UNCONFIRMED] = "nicht bestätigt",
               [BY_WORD_ABOUT] = "etwa",
               [BY_WORD_PROBABLY] = "vermutlich",
               [BY_WORD_COMMA] = ", ",
               [BY_WORD_KEPT] = KEPT_IN_GERMAN,
               [BY_WORD_CHANGE] = CHANGE_IN_GERMAN,
               [BY_WORD_LETTERS] = LETTERS_IN_GERMAN,
               [BY_WORD_ACCESSIBILITY] = "Text mit Überschriften und Inhaltsverzeichnis; keine Bilder.",
               [BY_WORD_AUTHOR] = "Verfasser",
               [BY_WORD_TRANSLATOR] = "Übersetzer",
               [BY_WORD_INTERVIEWER] = "Interview",
               [BY_WORD_INTERVIEWEE] = "Im Gespräch",
               [BY_WORD_EDITOR] = "Redaktion"},
     .months = {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"}},
    {.language = "fr",
     .direction = BY_LTR,
     .zero = '0',
     .after_day = " ",
     .words = {[BY_WORD_CONTENTS] = "Sommaire",
               [BY_WORD_COVER] = "Couverture",
               [BY_WORD_TITLE_PAGE] = "Page de titre",
               [BY_WORD_TEXT] = "Texte",
               [BY_WORD_COLOPHON] = "Colophon",
               [BY_WORD_LANDMARKS] = "Repères",
               [BY_WORD_MASTHEAD] = "En-tête",
               [BY_WORD_UNTITLED] = "Sans titre",
               [BY_WORD_TITLE] = "Titre",
               [BY_WORD_NUMBER] = "Numéro",
               [BY_WORD_VOLUME] = "Volume",
               [BY_WORD_DATE] = "Date",
               [BY_WORD_PUBLISHER] = "Éditeur",
               [BY_WORD_RIGHTS] = "Droits",
               [BY_WORD_FILE] = "Fichier source",
               [BY_WORD_DIGEST] = "SHA-256 du fichier source",
               [BY_WORD_PROGRAM] = "Réalisé avec",
               [BY_WORD_UNKNOWN] = "inconnu",
               [BY_WORD_UNCONFIRMED] = "non confirmé",
               [BY_WORD_ABOUT] = "vers",
               [BY_WORD_PROBABLY] = "probablement",
               [BY_WORD_COMMA] = ", ",
               [BY_WORD_KEPT] = KEPT_IN_FRENCH,
               [BY_WORD_CHANGE] = CHANGE_IN_FRENCH,
               [BY_WORD_LETTERS] = LETTERS_IN_FRENCH,
               [BY_WORD_ACCESSIBILITY] = "Texte avec titres et sommaire ; sans images.",
               [BY_WORD_AUTHOR] = "Auteur",
               [BY_WORD_TRANSLATOR] = "Traducteur",
               [BY_WORD_INTERVIEWER] = "Propos recueillis par",
               [BY_WORD_INTERVIEWEE] = "Entretien avec",
               [BY_WORD_EDITOR] = "Rédaction"},
     .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}},
};

enum { LANGUAGE_COUNT = sizeof LANGUAGES / sizeof LANGUAGES[0] };

const by_words *by_words_for(by_span language, by_direction direction)
{
  const by_span primary = by_span_before(language, "-");
  for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
    if (by_span_is(primary, LANGUAGES[i].language) && LANGUAGES[i].direction == direction) {
      return &LANGUAGES[i];
    }
  }
  return &LANGUAGES[0];
}

/* Editions stay: who changes a word here has to keep the one before for those that have it. */
by_word by_words_named(by_span text)
{
  for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
    for (int word = 0; word < BY_WORDS; word++) {
      if (by_span_is(text, LANGUAGES[i].words[word])) {
        return (by_word)word;
      }
    }
  }
  return BY_WORDS;
}

by_span by_words_get(const by_words *words, by_word word)
{
  return by_span_of(words->words[word]);
}

void by_words_add_digits(const by_words *words, by_span number, by_buffer *out)
{
  for (size_t i = 0; i < number.size; i++) {
    const char byte = number.at[i];
    if (byte >= '0' && byte <= '9') {
      char digit[4];
      const size_t size = by_utf8_put(words->zero + (unsigned)(byte - '0'), digit);
      by_buffer_add(out, (by_span){.at = digit, .size = size});
    } else {
      by_buffer_add_byte(out, byte);
    }
  }
}
