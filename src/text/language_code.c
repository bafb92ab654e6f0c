/* SPDX-License-Identifier: BSD-2-Clause */
/* The languages of ISO 639-2, by the codes that libraries use (639-2/B). Languages that only ISO 639-3 knows have none. */
#include "text/language_code.h"

enum { SHORT = 2, LONG = 3 };

/* Two letters, as language tags have them, then the three of the library. */
static const char PAIRS[] =
    "aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bhbih bibis bmbam bnben "
    "botib brbre bsbos cacat ceche chcha cocos crcre cscze cuchu cvchv cywel dadan deger dvdiv dzdzo eeewe elgre eneng "
    "eoepo esspa etest eubaq faper ffful fifin fjfij fofao frfre fyfry gagle gdgla glglg gngrn guguj gvglv hahau heheb "
    "hihin hohmo hrhrv hthat huhun hyarm hzher iaina idind ieile igibo iiiii ikipk ioido isice itita iuiku jajpn jvjav "
    "kageo kgkon kikik kjkua kkkaz klkal kmkhm knkan kokor krkau kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim "
    "lnlin lolao ltlit lulub lvlav mgmlg mhmah mimao mkmac mlmal mnmon mrmar msmay mtmlt mybur nanau nbnob ndnde nenep "
    "ngndo nldut nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs papan pipli plpol pspus ptpor quque rmroh "
    "rnrun rorum rurus rwkin sasan scsrd sdsnd sesme sgsag sisin skslo slslv smsmo snsna sosom sqalb srsrp ssssw stsot "
    "susun svswe swswa tatam tetel tgtgk ththa titir tktuk tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr "
    "ururd uzuzb veven vivie vovol wawln wowol xhxho yiyid yoyor zazha zhchi zuzul ";

/* Languages that have three letters alone, and so the same in both. */
static const char LONERS[] =
    "ace ach ada ady afa afh ain akk ale alg alt ang anp apa arc arn arp art arw ast ath aus awa bad bai bal ban bas bat "
    "bej bem ber bho bik bin bla bnt bra btk bua bug byn cad cai car cau ceb cel chb chg chk chm chn cho chp chr chy cmc "
    "cnr cop cpe cpf cpp crh crp csb cus dak dar day del den dgr din doi dra dsb dua dum dyu efi egy eka elx enm ewo fan "
    "fat fil fiu fon frm fro frr frs fur gaa gay gba gem gez gil gmh goh gon gor got grb grc gsw gwi hai haw hil him hit "
    "hmn hsb hup iba ijo ilo inc ine inh ira iro jbo jpr jrb kaa kab kac kam kar kaw kbd kha khi kho kmb kok kos kpe krc "
    "krl kro kru kum kut lad lah lam lez lol loz lua lui lun luo lus mad mag mai mak man map mas mdf mdr men mga mic min "
    "mis mkh mnc mni mno moh mos mul mun mus mwl mwr myn myv nah nai nap nds new nia nic niu nog non nqo nso nub nwc nym "
    "nyn nyo nzi osa ota oto paa pag pal pam pap pau peo phi phn pon pra pro raj rap rar roa rom rup sad sah sai sal sam "
    "sas sat scn sco sel sem sga sgn shn sid sio sit sla sma smi smj smn sms snk sog son srn srr ssa suk sus sux syc syr "
    "tai tem ter tet tig tiv tkl tlh tli tmh tog tpi tsi tum tup tut tvl tyv udm uga umb und vai vot wak wal war was wen "
    "xal yao yap ypk zap zbl zen zgh znd zun zxx zza ";

/* The primary language in small letters; `size` 0: it is neither two letters nor three. */
typedef struct primary {
  char letters[LONG + 1];
  size_t size;
} primary;

static primary primary_of(by_span tag)
{
  const size_t size = by_span_before(tag, "-").size;
  primary made = {.size = size == SHORT || size == LONG ? size : 0};
  for (size_t i = 0; i < made.size; i++) {
    made.letters[i] = (char)(tag.at[i] | 0x20);
  }
  return made;
}

by_span by_language_code(by_span tag)
{
  const primary language = primary_of(tag);
  const by_span table = by_span_of(language.size == SHORT ? PAIRS : LONERS);
  const size_t width = (language.size == SHORT ? SHORT + LONG : LONG) + 1;
  for (size_t at = 0; language.size != 0 && at < table.size; at += width) {
    if (by_span_starts(by_span_from(table, at), by_span_of(language.letters))) {
      return by_span_slice(table, at + width - 1 - LONG, LONG);
    }
  }
  return by_span_of("");
}

bool by_language_may_be(by_span tag)
{
  static const char *const FORMER[] = {"in", "iw", "ji", "jw", "mo", "sh"}; /* today id, he, yi, jv, ro, and sr, hr or bs */
  const primary language = primary_of(tag);
  return language.size == LONG || by_language_code(tag).size != 0 ||
         by_span_is_any(by_span_of(language.letters), FORMER, sizeof FORMER / sizeof FORMER[0]);
}
