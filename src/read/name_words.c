/* SPDX-License-Identifier: BSD-2-Clause */
/* Given names by which a bare line is taken for the name of a person, titles, and places that stand before a name. One string a language, a
 * blank around each word; as the shadow has them. */
#include "read/name_words.h"

static const char *const GIVEN[] = {
    " حمید علی محمد رضا حسن حسین مهدی احمد محمود امیر امیرحسین محسن مجید سعید ناصر نادر منصور کورش داریوش فرزاد فرهاد"
    " فریبرز بهرام بهمن بابک آرش سیاوش سهراب رستم اسفندیار مهران مهرداد مسعود مصطفی مرتضی مجتبی عباس جواد کاظم کامران کیوان"
    " کاوه کیانوش خسرو پرویز پیمان پویا یوسف یعقوب یاسر شهریار شهرام شاهین سیروس ساسان سامان روزبه رحمان رحیم کریم جلال"
    " جمال کمال ایرج هوشنگ هوشیار همایون وحید نیما نوید نوشین نسرین نسترن نرگس نگار نازنین مینا مهسا مهناز مهتاب مریم مرجان"
    " ماهرخ لیلا لادن لاله گلنار گلی کتایون فریده فرزانه فرشته فاطمه طاهره صدیقه شیرین شهلا شهین شهناز سیمین سیما سوسن"
    " سپیده ستاره زهره زهرا زینب ژاله رویا ریحانه رعنا راضیه پوران پری پروین پریسا پروانه بتول بهاره الهام اعظم آذر آناهیتا"
    " غلامرضا غلامحسین غلام حبیب حامد حافظ ابراهیم اسماعیل اکبر اصغر ارسلان افشین امین انوشیروان ایمان عبدالله عبدالودود"
    " عبدالقیوم عبدالرحمن عبدالحسین نجیبه خدیجه گوهر مهشید هما هاله هدی هانیه یلدا یاسمن ",
    " ابو ابی معروف محب أسد نسیب وحید جبران جبر حمدی حسام رفعت زهیر شوقی شریف صبری عبده عبدو فاضل فهمی لطفی لطف ناجی نوری هادی همام یاسین "
    "أحمد عمر "
    "عثمان خالد سعد سلیم سلیمان سامی سمیر سالم صالح صلاح صادق طه طاهر عادل عارف فؤاد فارس فرید فیصل قاسم کامل"
    " لویس مارون مخائیل میخائیل موسی ناصیف نجیب نعمان نعوم نقولا هاشم هبة ودیع یحیی یوحنا جرجی جورج جرجس جمیل جعفر حمزة"
    " خلیل خیر داود رشید رفیق رفائیل رزوق زکی زکریا شکری شکیب شفیق شبلی عبد عیسی  محی محیی محب إبراهیم إسماعیل إسحاق"
    " إسعاف إدوار أسعد أمین أنیس أنستاس إلیاس الیاس أسامة بشارة بطرس بولس توفیق ثابت حسنی إیلیا روفائیل سلمان صبحی ضیاء"
    " عزیز فتحی فرح فرنسیس فیلیب مراد می عائشة فاطمة لبیبة نظیرة روز أنور بدر تقی حیدر راغب ساطع کرم أبو أبی ابن هبه هلال"
    " باقر عز فخری ",
    " هێمن شەونم نەسرین ئارام ئازاد ئاسۆ ئەحمەد بەختیار بێستوون تارا جەمال جەمیل حەسەن دڵشاد دلێر ڕێبوار ڕەنج ڕووناک ڕۆژ"
    " زانا سۆران سەرکەوت سەڵاح شاخەوان شێرکۆ شێرزاد شیلان عەلی عەبدوڵڵا فەرهاد کاروان کەژاڵ کەریم کوردستان گۆران لەیلا"
    " محەمەد مەریوان مەحموود نالی ناسر نەوزاد هاوار هیوا هەژار konê hejar azad berzan dilşad serhat rojda zîn ",
    " نسیم شاہدہ شاہد ثنا زرینہ بلال انوار فرحت جاوید اقبال فیض احسان سعادت عصمت قرۃ مشتاق ممتاز نذیر نواز صبا عمران فہمیدہ"
    " کشور منیر حفیظ اختر افتخار اشفاق بانو خالدہ زاہدہ سلمی عابدہ عائشہ ",
    " john james william thomas george charles henry robert edward joseph samuel david daniel benjamin richard albert"
    " alfred arthur frederick francis frank walter philip peter paul michael mark luke matthew andrew alexander hugh harry"
    " herbert horace edmund edgar ernest eugene stephen simon nathaniel nathan oliver oscar ralph raymond roger roy"
    " theodore lewis louis lawrence leonard martin maurice mary anne ann anna elizabeth jane alice emma emily ellen"
    " florence frances grace harriet helen julia kate katherine laura louisa lucy lydia margaret martha rebecca rose ruth"
    " sarah susan victoria virginia dorothy edith eliza charlotte caroline catherine constance clara bertha agnes ada"
    " amelia bob jack ben tom ",
    " johann johannes hans heinrich karl carl friedrich fritz wilhelm ludwig otto ernst franz georg gottfried gottlieb"
    " gustav hermann hugo josef julius konrad kurt leopold max moritz oskar philipp rudolf rudolph theodor victor viktor"
    " wolfgang adolf albrecht alois anton august bernhard bruno christian eduard emil erich eugen ferdinand adalbert arnold"
    " felix klara marie sophie luise elisabeth helene hedwig gertrud käthe johanna margarete ",
    " jean jacques pierre henri françois alphonse alexandre andré antoine auguste camille claude edmond edouard émile"
    " eugène gaston georges gustave guillaume hippolyte honoré jules léon lucien marcel michel nicolas octave olivier"
    " paulin philippe raoul rené théodore théophile xavier jeanne louise marguerite madeleine hélène henriette juliette"
    " gabrielle germaine blanche berthe amélie claire ",
    " александр алексей анатолий андрей антон борис вадим валентин валерий василий виктор виталий владимир вячеслав"
    " геннадий георгий григорий дмитрий евгений иван игорь илья константин лев леонид максим михаил николай олег павел петр"
    " пётр роман сергей степан федор юрий яков александра анна валентина вера галина екатерина елена зинаида ирина лариса"
    " любовь людмила мария надежда наталья нина ольга раиса светлана софья тамара татьяна юлия ",
    " anders axel bengt bertil birger bo erik erland frans fredrik gunnar gustaf göran hjalmar ivar jan johan knut lars"
    " lennart magnus mats nils olof ola per sven ture verner åke astrid birgitta britta ebba elin elsa eva gerda greta"
    " hilda ida ingrid karin kerstin märta selma sigrid signe ",
    " piet pieter hendrik willem cornelis dirk gerrit jacob jacobus klaas juan josé pedro miguel carlos antonio francisco"
    " luis manuel rafael ramón jorge alberto enrique maría carmen rosa ana ",
};

/* Titles that are no part of a name in Latin script, and titles that are one in Arabic script. */
static const char TITLES[] =
    " prof professor dr drs dipl ing dipl.-ing dr.-ing dr-ing oberingenieur oberlehrer privatdozent freiherr freiherrn baron direktor "
    "diplom-ingenieur patentanwalt chemiker geh bergrat baurat reg.-rat rat hofrat ingenieur mr mrs miss sir lady"
    " rev capt captain col colonel gen mme mlle l'abbé dottore проф д-р инж ";
static const char HONORIFICS[] =
    " دکتر مهندس استاد پروفسور آیتالله حاج سید شیخ ڈاکٹر پروفیسر مولانا الدکتور الأستاذ الاستاذ الشیخ السید الأب الاب"
    " الآنسة المسیو المستر دکتۆر مامۆستا ";
static const char PLACES[] =
    " الدیار العراق الشام تونس أمیرکا أمریکا الولایات أوماها اوماها لنکلن نیویورك أوریزون لبنان سوریا الحدیدة سبزوار القاهرة مصر "
    "الإسکندریة الاسکندریة طنطا المنصورة بورسعید أسیوط بغداد البصرة الموصل النجف الکاظمیة کربلاء "
    "الحلة سامراء"
    " دمشق حلب حماة حمص اللاذقیة بیروت طرابلس صیدا صور زحلة النبطیة جونیة القدس یافا حیفا نابلس غزة عمان مکة المدینة جدة"
    " صنعاء عدن الکویت تونس الجزائر فاس مراکش الرباط الخرطوم الآستانة استانبول باریز باریس لندن برلین بکنهام نیویورک بومبای"
    " کلکتة طهران تهران اصفهان شیراز مشهد تبریز رشت کرمان یزد همدان قم اهواز کابل هرات مزار قندهار لاہور کراچی دہلی لکھنؤ"
    " پشاور سیالکوٹ سبزوار استکهلم هەولێر سلێمانی کەرکووک قامیشلی ";

static bool is_in(by_span word, const char *words)
{
  const by_span list = by_span_of(words);
  size_t from = 0;
  while (word.size != 0 && from < list.size) {
    const size_t hit = by_span_find(by_span_slice(list, from, list.size), word);
    if (hit == BY_NOWHERE) {
      return false;
    }
    const size_t end = from + hit + word.size;
    if (list.at[from + hit - 1] == ' ' && list.at[end] == ' ') {
      return true;
    }
    from = end;
  }
  return false;
}

bool by_is_given_name(by_span word)
{
  for (size_t i = 0; i < sizeof GIVEN / sizeof GIVEN[0]; i++) {
    if (is_in(word, GIVEN[i])) {
      return true;
    }
  }
  return false;
}

bool by_is_title_of_person(by_span word)
{
  while (word.size != 0 && word.at[word.size - 1] == '.') {
    word.size--;
  }
  return is_in(word, TITLES);
}

bool by_is_honorific(by_span word)
{
  return is_in(word, HONORIFICS);
}

bool by_is_place_before_name(by_span word)
{
  return is_in(word, PLACES);
}
