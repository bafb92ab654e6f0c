/* SPDX-License-Identifier: BSD-2-Clause */
/* The cues themselves: folded by by_word_fold, their words joined by low lines, in the order of bytes. */
#include "read/byline_cues.h"

#include "read/name_words.h"
#include "read/reading.h"
#include "text/words.h"

enum { CUE_WORDS = 5, CUE_BYTES = 160 };

/* The first words of all cues below. */
static const char FIRST[] =
    " a adapte adapted af agreez an article artikelfolge aufsatz aus auteur author autor autore av bearbeitet bearbeitung berattelse"
    " bericht besprochen by ceviren chronique communicated compiled conte contributed das de derleyen deutsch die dikt door edited ein"
    " eine entretien erzahlung escrito essay etude ever faithfully fra frei from gedicht geschrieben gez gezeichnet hazirlayan"
    " herausgegeben hochachtungsvoll hogaktningsfullt humoreske ihr ihre interview interviewed interviewer konusan lecture lustspiel"
    " marchen mit mitgeteilt mitgetheilt nach nouvelle novelle ofversatt ofversattning oversat oversatt oversattning par plauderei poem"
    " poesie por pour propos publie recit referent report reported respectfully reviewed roman roportaj scritto signe signed sincerely"
    " skizze skrifven skriven story studie tercume text texte trad tradotto traduccion traducido traduction traduit traduzione translated"
    " truly turkcesi ubersetzt ubersetzung un une utgifven utgiven verfasser verfasst verhaal verses version vertaald very von vortrag"
    " votre words written yazan yazar yazari your yours yours, zusammengestellt автор ваш интервью искренне очерк пер перевел перевод"
    " подпись рассказ с статья стихи текст اثر اجری احقر ارادتمند ارسلها از اعداد افسانه الامضا التوقیع الداعی القاه القاها المخلص المعرب"
    " الکاتب امضا انشاه انشاها انٹرویو اپ با بامضا بترجمه بتعریب بتوقیع بحث برگردان بعث بقلم به بهاهتمام بهترجمه بهترجمهی بهقلم بهکوشش"
    " بیراع تحت تحریر ترجمه ترجمها ترجمهی تعریب تلاها تلخیص تنظیم تهیه جمعه جمعها حاوره حرره حررها حققه حققها خادمکم خاطرات خاکسار خبرنگار"
    " خطبه خواننده خیر داستان داستانی دوستدار رشحات سخنرانی سروده سرودهی شاعر شعر شعری شیعری صدیقکم صنعه عربه عربها عنی غزل قربان قربانت"
    " قصیده قلمکار لجناب لحضره لسعاده لشاعر لصاحب لصاحبه لصاحبها لفضیله لقایلها للاب للادیب للادیبه للاستاذ للامام للامیر للانسه للباحث"
    " للحکیم للخوری للدکتور للسید للسیده للشاعر للشاعره للشیخ للطبیب للعالم للعلامه للفاضل للفیلسوف للقس للمرحوم للمستر للمسیو للمطران"
    " للمعرب للمهندس للمورخ للناظم للکاتب للکاتبه لمترجمه لمراسلنا لمعربه لمعربها لمنشیه لمکاتبنا لناظمه لناظمها لواضعه لواضعها لکاتب"
    " لکاتبه لیراعه لیکهک مترجم مترجمان مترجمه متن محاضره محبکم مخلص مخلصکم مصاحبه مصاحبهکننده مصاحبهگر مصنف مضمون معرب معربه مقالهای من"
    " نشره نشرها نظم نظمه نظمها نقله نقلها نوسینی نوشته نوشتهای نوشتهی نووسین نووسینی نووسەر نویسنده نویسندگان نگارش نگارنده نیازمند و"
    " والسلام وحرره ونظمه وکتبه وکتبها وەرگێڕ وەرگێڕان وەرگێڕانی پژوهش چاوپێکەوتن چاوپێکەوتنی چیرۆکی کاتبه کتبه کتبها گرداورنده گرداوری"
    " گزارش گزارشگر گفت گفتار گفتوگو گفتگو یادداشتی یامادەکردنی ";

/* Of authors. */
static const char AUTHORS[] =
    " a_story_by af an_essay_by article_by article_de artikelfolge_von aufsatz_von auteur author autor autore av berattelse_af"
    " berattelse_av bericht_von besprochen_von by by_our_correspondent by_our_special_correspondent chronique_de chronique_par"
    " communicated communicated_by conte_de contributed_by de_notre_collaborateur de_notre_correspondant de_notre_envoye_special derleyen"
    " dikt_af dikt_av door ein_marchen_von ein_roman_von eine_artikelfolge_von eine_erzahlung_von eine_geschichte_von eine_novelle_von"
    " eine_skizze_von eine_studie_von erzahlung_von escrito_por essay_by etude_de fra from_our_correspondent from_our_own_correspondent"
    " from_our_special_correspondent gedicht_van gedicht_von geschrieben_von hazirlayan humoreske_von lecture_by lustspiel_von marchen_von"
    " mitgeteilt_von mitgetheilt_von nach_einem_vortrag_von nach_einem_vortrage_von nouvelle_de novelle_von par par_le_docteur par_le_dr"
    " par_m par_mme plauderei_von poem_by poesie_de por recit_de referent report_by reported_by reviewed_by roman_de roman_von scritto_da"
    " skizze_von skrifven_af skriven_av story_by studie_von text text_von texte_de texte_par un_conte_de une_nouvelle_de verfasser"
    " verfasst_von verhaal_van verses_by von von_unserem_korrespondenten von_unserem_mitarbeiter vortrag_von words_by written_by yazan"
    " yazar yazari автор очерк рассказ статья стихи текст اثر اثر_طبع ارسلها از از_قلم اعداد افسانه_از افسانه_نگار القاه القاها الکاتب"
    " انشاه انشاها با_همکاری بحث_للاستاذ بعث_بها بقلم به_قلم به_کوشش بهاهتمام بهقلم بهکوشش بیراع تحریر تلاها تنظیم_از تهیه_و_تدوین"
    " تهیه_و_تنظیم حرره حررها خاطرات خبرنگار خبرنگار_ما خطبه_لحضره داستان_از داستانی_از رشحات_قلم رشحات_قلم_از سخنرانی سروده سرودهی شاعر"
    " شعر_از شعری_از شیعری صنعه غزل_از قصیده_لحضره قصیده_للشاعر قلمکار لجناب لحضره لسعاده لشاعر لشاعر_القطرین لشاعر_النیل لصاحب_الامضا"
    " لصاحب_التوقیع لصاحب_السعاده لصاحب_العزه لصاحب_الفضیله لصاحبه لصاحبها لفضیله لقایلها للاب للادیب للادیبه للاستاذ للامام للامیر للانسه"
    " للباحث للحکیم للخوری للدکتور للسید للسیده للشاعر للشاعر_الشهیر للشاعر_العربی للشاعر_الکبیر للشاعره للشیخ للطبیب للعالم للعلامه"
    " للعلامه_الشیخ للفاضل للفیلسوف للقس للمرحوم للمستر للمسیو للمطران للمهندس للمورخ للناظم للکاتب للکاتب_القدیر للکاتبه لمراسلنا لمنشیه"
    " لمکاتبنا لناظمه لناظمها لواضعه لواضعها لکاتب لکاتبه لیراعه لیکهک متن_سخنرانی محاضره_للاستاذ محاضره_للدکتور مصنف مضمون_نگار"
    " مقالهای_از من_قلم من_نظم نظم نظم_از نظمه نظمها نوسینی نوشته نوشته_و_تدوین نوشته_ی نوشتهای_از نوشتهی نووسین نووسینی نووسەر نویسنده"
    " نویسندگان نگارش نگارنده وحرره ونظمه وکتبه وکتبها پژوهش چیرۆکی کاتبه کتبه کتبها گرداورنده گرداوری گزارش گزارش_از گزارش_و_عکس گزارشگر"
    " گفتار_از یادداشتی_از یامادەکردنی ";

/* Of authors, at the end of an article only: signatures and the closings of letters. */
static const char ENDINGS[] =
    " a_subscriber agreez ever_yours faithfully_yours gez gezeichnet hochachtungsvoll hogaktningsfullt ihr ihr_ergebener ihr_ergebenster"
    " ihr_sehr_ergebener ihre_ergebene mit_freundlichen_grusen pour_copie_conforme respectfully_yours signe signed sincerely"
    " sincerely_yours truly_yours very_truly_yours votre_devoue your_constant_reader your_humble_servant your_most_humble_servant"
    " your_most_obedient_servant your_obedient_servant yours yours,_&c yours_&c yours_faithfully yours_respectfully yours_sincerely"
    " yours_truly ваш искренне_ваш подпись с_уважением احقر ارادتمند ارادتمند_شما الامضا التوقیع الداعی الداعی_لکم المخلص المخلص_لک"
    " المخلص_لکم امضا اپ_کا اپ_کا_مخلص اپ_کی با_احترام با_تشکر با_تقدیم_احترام با_درود با_سپاس با_مهر بامضا بتوقیع تحت_امضا خادمکم خاکسار"
    " خواننده خواننده_شما خیر_اندیش دوستدار دوستدار_شما دوستدار_نشریه صدیقکم صدیقکم_المخلص قربان_شما قربانت محبکم محبکم_المخلص مخلص"
    " مخلص_شما مخلصکم نیازمند والسلام ";

/* Of translators. */
static const char TRANSLATORS[] =
    " adapte_de_l'anglais_par adapte_par adapted_by adapted_from_the_french_by aus_dem_arabischen_von aus_dem_danischen_von"
    " aus_dem_englischen_von aus_dem_franzosischen_von aus_dem_italienischen_von aus_dem_norwegischen_von aus_dem_persischen_von"
    " aus_dem_polnischen_von aus_dem_russischen_von aus_dem_schwedischen_von aus_dem_spanischen_von aus_dem_turkischen_von"
    " aus_dem_ungarischen_von bearbeitet_von bearbeitung_von ceviren deutsch_von frei_nach_dem_englischen_von"
    " frei_nach_dem_franzosischen_von from_the_french_by from_the_german_by nach_dem_englischen_von nach_dem_franzosischen_von"
    " ofversatt_af ofversattning_af oversat_af oversatt_av oversatt_fran_engelskan_av oversattning_av tercume_eden trad tradotto_da"
    " traduccion_de traducido_por traduction_de traduction_par traduit_de_l'allemand_par traduit_de_l'anglais_par traduit_de_l'arabe_par"
    " traduit_de_l'espagnol_par traduit_de_l'italien_par traduit_du_persan_par traduit_du_russe_par traduit_du_turc_par traduit_par"
    " traduzione_di translated_by translated_from_the_arabic_by translated_from_the_danish_by translated_from_the_dutch_by"
    " translated_from_the_french_by translated_from_the_german_by translated_from_the_greek_by translated_from_the_hungarian_by"
    " translated_from_the_italian_by translated_from_the_latin_by translated_from_the_norwegian_by translated_from_the_persian_by"
    " translated_from_the_polish_by translated_from_the_russian_by translated_from_the_spanish_by translated_from_the_swedish_by"
    " translated_from_the_turkish_by turkcesi ubersetzt_von ubersetzung_von version_francaise_de version_francaise_par vertaald_door пер"
    " перевел перевод перевод_с_английского перевод_с_итальянского перевод_с_немецкого перевод_с_польского перевод_с_французского"
    " с_английского с_немецкого с_французского المعرب بترجمه بتعریب برگردان برگردان_از برگردان_به_فارسی برگردان_فارسی بهترجمه بهترجمهی"
    " ترجمه ترجمه_از ترجمه_از_المانی ترجمه_از_انگلیسی ترجمه_از_روسی ترجمه_از_عربی ترجمه_از_فرانسه ترجمه_حضره ترجمه_فارسی ترجمه_و_اقتباس"
    " ترجمه_و_تلخیص ترجمه_و_تنظیم ترجمه_و_نگارش ترجمه_وتلخیص ترجمه_ی ترجمها ترجمها_عن_الفرنسیه ترجمهی تعریب تعریب_حضره تلخیص_و_ترجمه عربه"
    " عربها عربها_عن_الفرنسیه للمعرب لمترجمه لمعربه لمعربها مترجم مترجمان مترجمه معرب معربه معربه_عن_الانکلیزیه معربه_عن_الفرنسیه نقله"
    " نقله_الی_العربیه نقلها نقلها_الی_العربیه و وەرگێڕ وەرگێڕان وەرگێڕان_لە_عەرەبییەوە وەرگێڕان_لە_فارسییەوە وەرگێڕان_لە_ینگلیزییەوە"
    " وەرگێڕانی گرداوری_و_ترجمه ";

/* Of interviewers. */
static const char INTERVIEWERS[] =
    " das_gesprach_fuhrte das_interview_fuhrte die_fragen_stellte entretien_par entretien_realise_par interview_by interview_par"
    " interview_realisee_par interview_von interviewed_by interviewer konusan propos_recueillis_par roportaj интервью اجری_الحوار انٹرویو"
    " حاوره مصاحبه مصاحبه_از مصاحبه_کننده مصاحبهکننده مصاحبهگر چاوپێکەوتن چاوپێکەوتنی گفت_و_گو_از گفتوگو_از گفتگو_از ";

/* Of editors of older texts. */
static const char EDITORS[] =
    " compiled_by edited_by herausgegeben_von publie_par utgifven_af utgiven_av zusammengestellt_von جمعه جمعها حققه حققها عنی_بتصحیحه"
    " عنی_بنشره عنی_بنشرها عنی_بنشرهما نشره نشرها ";

/* Those that tell as much within a short line. */
static const char INNER[] = " artikelfolge_von traduit_par translated_by ubersetzt_von written_by بقلم به_قلم بهقلم تعریب ";

/* Those that are common words, too: a colon or a name that is known must follow. */
static const char WEAK[] =
    " a_subscriber agreez auteur author autor autore communicated etude_de ever_yours faithfully_yours hochachtungsvoll hogaktningsfullt"
    " ihr ihr_ergebener ihr_ergebenster ihr_sehr_ergebener ihre_ergebene interviewer mit_freundlichen_grusen poem_by pour_copie_conforme"
    " referent respectfully_yours roman_de sincerely sincerely_yours texte_de truly_yours verfasser very_truly_yours votre_devoue"
    " your_constant_reader your_humble_servant your_most_humble_servant your_most_obedient_servant your_obedient_servant yours"
    " yours_faithfully yours_respectfully yours_sincerely yours_truly автор ваш интервью искренне_ваш очерк перевод рассказ с_уважением"
    " статья стихи текст اثر احقر ارادتمند ارادتمند_شما از اعداد الداعی الداعی_لکم المخلص المخلص_لک المخلص_لکم امضا انٹرویو اپ_کا"
    " اپ_کا_مخلص اپ_کی با_احترام با_تشکر با_تقدیم_احترام با_درود با_سپاس با_مهر با_همکاری بحث_للاستاذ برگردان تحریر ترجمه تعریب جمعه جمعها"
    " حرره حررها خادمکم خاطرات خاکسار خواننده خواننده_شما خیر_اندیش داستان_از دوستدار دوستدار_شما دوستدار_نشریه سخنرانی سروده شاعر شیعری"
    " صدیقکم صدیقکم_المخلص قربان_شما قربانت لصاحبه لصاحبها للاب للادیب للامام للامیر للباحث للحکیم للسید للسیده للطبیب للعالم للفاضل"
    " للمرحوم للکاتب لمراسلنا لمکاتبنا متن_سخنرانی محبکم محبکم_المخلص مخلص مخلص_شما مخلصکم مصاحبه مصنف مضمون_نگار معرب نشره نشرها نظم نقله"
    " نقلها نوشته نووسین نگارش نگارنده نیازمند والسلام وەرگێڕان پژوهش چاوپێکەوتن چیرۆکی گرداوری گزارش ";

typedef struct cue_list {
  by_word_list words;
  by_role role;
  bool ending;
} cue_list;

static const cue_list CUES[] = {
    {{AUTHORS, sizeof AUTHORS - 1}, BY_AUTHOR, false},
    {{ENDINGS, sizeof ENDINGS - 1}, BY_AUTHOR, true},
    {{TRANSLATORS, sizeof TRANSLATORS - 1}, BY_TRANSLATOR, false},
    {{INTERVIEWERS, sizeof INTERVIEWERS - 1}, BY_INTERVIEWER, false},
    {{EDITORS, sizeof EDITORS - 1}, BY_EDITOR, false},
};

/* The first words of a text, folded and joined. */
typedef struct phrase {
  char bytes[CUE_BYTES];
  size_t size;
} phrase;

static bool is_listed(by_word_list list, by_span joined)
{
  return by_lists_have((by_word_list[]){list, {NULL, 0}}, joined);
}

static bool add_word(phrase *joined, by_span word)
{
  char folded[BY_WORD_MOST];
  const by_span plain = by_word_fold(word, folded);
  if (plain.size == 0 || plain.size + 1 > CUE_BYTES - joined->size) {
    return false;
  }
  if (joined->size != 0) {
    joined->bytes[joined->size++] = '_';
  }
  memcpy(joined->bytes + joined->size, plain.at, plain.size);
  joined->size += plain.size;
  return true;
}

static bool find_cue(const phrase *joined, by_byline_cue *cue)
{
  const by_span words = {.at = joined->bytes, .size = joined->size};
  for (size_t i = 0; i < sizeof CUES / sizeof CUES[0]; i++) {
    if (is_listed(CUES[i].words, words)) {
      cue->role = CUES[i].role;
      cue->ending = CUES[i].ending;
      cue->weak = is_listed((by_word_list){.words = WEAK, .size = sizeof WEAK - 1}, words);
      cue->inner = is_listed((by_word_list){.words = INNER, .size = sizeof INNER - 1}, words);
      return true;
    }
  }
  return false;
}

static bool begins_a_cue(by_span word)
{
  phrase joined = {.size = 0};
  const by_word_list first = {.words = FIRST, .size = sizeof FIRST - 1};
  return add_word(&joined, word) && is_listed(first, (by_span){.at = joined.bytes, .size = joined.size});
}

/* Skips "from the French", which Arabic puts between a translator's cue and the name: a word, and a language with the article. */
static void skip_language(by_byline_cue *cue)
{
  static const char *const FROM[] = {"عن", "من", "إلى", "الی"};
  static const char *const ENDS[] = {"یة", "یه"};
  const by_span word = by_word_first(cue->rest);
  const by_span rest = by_span_trim(by_span_from(cue->rest, word.size));
  const by_span language = by_word_first(rest);
  const bool from = by_span_is_any(word, FROM, sizeof FROM / sizeof FROM[0]);
  const bool ends = by_span_ends(language, by_span_of(ENDS[0])) || by_span_ends(language, by_span_of(ENDS[1]));
  if (cue->role == BY_TRANSLATOR && from && ends && by_span_starts(language, by_span_of("ال"))) {
    cue->rest = by_span_trim(by_span_from(rest, language.size));
  }
}

bool by_byline_cue_at(by_span text, by_byline_cue *cue)
{
  *cue = (by_byline_cue){.role = BY_AUTHOR};
  phrase joined = {.size = 0};
  bool found = false;
  size_t offset = 0;
  if (!begins_a_cue(by_title_trim(by_word_first(text)))) {
    return false;
  }
  for (size_t i = 0; i < CUE_WORDS && offset < text.size; i++) {
    const by_span word = by_word_first(by_span_from(text, offset));
    const by_span core = by_title_trim(word);
    if (!add_word(&joined, core)) {
      break;
    }
    offset += word.size;
    if (find_cue(&joined, cue)) {
      found = true;
      cue->rest = by_span_trim(by_span_from(text, offset));
      cue->colon = word.at[word.size - 1] == ':' || (cue->rest.size != 0 && cue->rest.at[0] == ':');
    }
    if (core.size == 0 || core.at + core.size != word.at + word.size) {
      break;
    }
    offset++;
  }
  skip_language(cue);
  return found;
}

/* Fills the cue where this word tells whose the text is, which is of a kind that was named. */
static bool is_link(by_span word, by_span rest, by_byline_cue *cue)
{
  const bool sure = by_word_is(by_title_trim(word), BY_LINK_WORD);
  if (!sure && !by_word_is(by_title_trim(word), BY_WEAK_LINK_WORD)) {
    return false;
  }
  *cue = (by_byline_cue){.role = BY_AUTHOR, .weak = !sure, .inner = true, .rest = rest};
  return true;
}

bool by_byline_cue_within(by_span text, by_byline_cue *cue)
{
  by_span rest = text;
  bool genre = false;
  while (rest.size != 0) {
    const by_span word = by_word_first(rest);
    const by_span behind = by_span_trim(by_span_from(rest, word.size));
    if ((by_byline_cue_at(rest, cue) && cue->inner) || (genre && is_link(word, behind, cue))) {
      return true;
    }
    genre = genre || by_word_is(by_title_trim(word), BY_GENRE_WORD);
    rest = behind;
  }
  return false;
}
