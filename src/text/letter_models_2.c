/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_2[] = {
    {.language = "nl",
     .count = 48,
     .mean = 325,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F, 0x0070,
             0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1, 0x00E3, 0x00E4, 0x00E7, 0x00E8,
             0x00E9, 0x00EB, 0x00ED, 0x00EF, 0x00F0, 0x00F3, 0x00F6, 0x00FC, 0x0107, 0x0111, 0x0131, 0x0153, 0x0161, 0x016B, 0x02BB, 0x02BC,
         },
     .costs = "`````````````````````````````````4````L````V`VVR`````````````````````````````````````GV```````````````````````"
              "`````````````````````P```````````````````````````````````````````````P```````````V````````````````````````````"
              "`````````R````````````````````````````````````````````V```L6`2```R`````````````````````````````````````````V``"
              "``````````````````````````````````````````````V```````````````````````````````````````````````````````````````"
              "```````````````````````````````````4``````V``````````````````````````````````V```````````R````````````````````"
              "``````````````````````V```````````V`````````````````````````````````8`VR``````V```````````````````````````````"
              "``````````````````````````````````````````````````````P``R```V```````````````````````````````````````````````F"
              "`V````````````````````````````````````````V``````````````````````````````````````````````````````````````V````"
              "``````````````````````````````````````V``R````````````````````````````````````````````````````````````````````"
              "```````````````````````````````````````````````````````````````````````````R``````````````````````````````````"
              "```````````F````;```````````````````````````````````````````V`````````````````````````````````````````````````"
              "``````````````````````````````````````````````````````````````````````````````````````````````````````````````"
              "```V````````````````````````````````````````````````P```V````````````````````````````````````````````V````````"
              "````````````````````````````````````````````````````````````8```````````````````````````````````````````R`````"
              "``````````````````````````````````````````N``````````````````````````````````H``V```R``V`V`4`P`LLV````````````"
              "4```````````````F``R`ML``;``C`8```6VL`L`J`````````````````````````````````````````````````````````V```````````"
              "`````V``NI```````>3````NR`````````````````````````````````V`````````````````````````````````````````````````L`"
              "``````````;```````````````````;```````````````R````````````R``````````````````````````````V`````````````R`````"
              "`````````````````````````````V`````````````````````````````````````````````````````V``````````````````````````"
              "`````````````````V`````````````````````````````````````````````````````````````````````V``````````````````````"
              "``````````V```V``````````````````````````````````````````````V````````````````````````````````````````````````"
              "`````````````````````````````````````````RR````````````````````````````````````````````````"},
    {.language = "it",
     .count = 36,
     .mean = 214,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C,
             0x006D, 0x006E, 0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078,
             0x0079, 0x007A, 0x00AA, 0x00BA, 0x00E0, 0x00E1, 0x00E7, 0x00E8, 0x00E9, 0x00EC, 0x00F2, 0x00F9,
         },
     .costs = "jjjjjjjjjjjjjjjjjjjjjjjjjjj`]Zjj+jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjSjjjjRjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjZA"
              "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj@jjZjjF8jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjLZjjjZjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj`"
              "VDjjAjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjOZjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj<jjjjjRjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj`UEj`jjjjjjjjjjjjjjjjjjjjjjjjjjjjj4"
              "jjjjjjXjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj7jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjj`jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj]jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj2jjjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjZjjjjjjjjjjjjjjjjjjjjjjjZjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj`jjjjjjjjjjjjjjjjjjjjj+jjjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjZjj<jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjDjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjZj7jjjjjjjjjjjjjjjjjjjjjjjj"
              "jjjjjjjjjjjZ7jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"},
    {.language = "pt",
     .count = 48,
     .mean = 399,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F, 0x0070,
             0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00AA, 0x00BA, 0x00E0, 0x00E1, 0x00E2, 0x00E3,
             0x00E7, 0x00E9, 0x00EA, 0x00EC, 0x00ED, 0x00F3, 0x00F4, 0x00F5, 0x00F9, 0x00FA, 0x00FC, 0x013A, 0x0155, 0x015B, 0x015D, 0x1E4D,
         },
     .costs = "tttttttttttttttttttttttttttYNFFWtt:kkD_tktGtttkttttttttttttttttttttttttttttttttttk5ttkCttgtattkttttttttttttttt"
              "ttttttttttttttttttZtttJttTKtttcttttttttttttttttttttttttttttttttttttRYkAQJtQGtktttttttttttttttttttttttttttttttt"
              "ttttttMtgtbLtQgttttttttttttttttttttttttttttttttttttttttett@tttt`tttJttttttttttttttttttttttttttttttttttttXgtt`t"
              "tT_gttttttttttttttttttttttttttttttttttttttt[tttYZtU`ktttttttttttttttttttttttttttttttttttttttLtgtttt^ttttWttttt"
              "tttttttttttttttttttttttttttttttFbN>t]tttt^tStttttttttttttttttttttttttttttttttttcKttttttttttttttttttttttttttttt"
              "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttQe]`PLtPQkgtcttttttttttttttttttttttttttttt"
              "tttttttEkQtIYtIHtttKttttttttttttttttttttttttttttttttttQtKM5CQVtDRbtgBttttttttttttttttttttttttttttttttttttttkVt"
              "gtkettttttttttttttttttttttttttttttttttttttttGgk@^ttgJVStRtttttttttttttttttttttttttttttttttttttttttttttttttkttt"
              "tttttttttttttttttttttttttttttttt>O@NMItNLeStgttttttttttttttttttttttttttttttttttttHg;tYtt;FkKtttttttttttttttttt"
              "tttttttttttttttttttt@QBtFKtIEeNtVttttgtttttttttttttttttttttttttttttttttXFXLtLttttttttttttttttttttttttttttttttt"
              "tttttttt>kVtRUtIttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttatNt"
              "tttktt[tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttTk^tg[tbttcttttt"
              "tttYttttttttttttttttttttttttttttttttttttttttttttttttLtttttettttt`ttttttctttttttttttttttttttttttttttttGtttttttt"
              "ttttttttbtSttttttttttttttttttttttttttttt;t`H[tPGtktt=gttVP>NMMEtKtttttttttttttttttttgtttttttttttttttttJMkttttt"
              "ttttttttttttttttttttttttttttFttttWtttkttttt.gttWtttttttttttttttttttttttttttttg>tttttttttttttAtttettttttttttgk3"
              "ttttttt;tttttttk9tt]UttQt]ctQDXtatLPKk]ttttttttttttttttttttttttttIttttttttttttMCttttIttttttttttttttttttttttttt"
              "ttttttttktttttttttkttttttttttttttttttttttttttttttttttWkgDAtPLttttUEGXZkNQLk:tttetttttt^tttttttttttttttFtkkHttQ"
              "tattKbQtItCITt]tSttttttttttttttttttttttttttttZttttttttb]ttt[ktttttttttttttttttttttttttttttgtttt:tttttttttttttt"
              "ttttttttttttttttttttttttttttttttttttttttttgtttttttttttttttttttttttttttttttttttttSYJtttttttGBKtgtaMQtcttttttttt"
              "ttttttttttttttttttttttttttttttttttttttttttttttttttttkttttttttttttttttttttttgtttttttttttttttttttttttttttttttttt"
              "ttttttttttttttkttttttttttttttttttttttttttttttttttttttttttttttttktttttttttttttttttttttttttttttttttttttttgtttttt"
              "tttttttttttttttttttttttttttttttttttttttttttttttkttttttttttttttttttttttttttttttttttttttttttt"},
    {.language = "da",
     .count = 41,
     .mean = 400,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
             0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E5,
             0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00F0, 0x00F6, 0x00F8, 0x0111, 0x0113, 0x0155, 0x016B,
         },
     .costs = "oooooooooooooooooooooooooooo>@ofIfoooCofofooooooooooooooooooooooooooooobooooofoooooooooooooooooooooooooooooooo"
              "ooOPoooooooMooooooooooooooooooooooooooooooooooooVoooooooooooooooooooooooooooooooooooooQJooSooooFoooooooooooooo"
              "oooooooooooooooooooXooooooofoofoooooooooooooooooooooooooooooHJooooooo:ooooooooooooooooooooooooooooooooGCooUooo"
              "oFooooooooooooooooooooooooooooooooBCooooooo>ooooooooooooooooooooooooooooooooobooPoooofoooooooooooooooooooooooo"
              "ooooooo^fCoooooofJooooooooooooooooooooooooooooooooX@ooRooooAooooooooooooooooooooooooooooooooA9ooMoooo@oooooooo"
              "oooooooooooooooooooooooo@@ooUooofHoooooooooooooooooooooooooooooooo@Gfo[oooo<oooooooooooooooooooooooooooooooooo"
              "oooooooooooooooooooooooooooooooooooooooo6VoooooooIoooooooooooooooooooooooooooooooooooooooooofooooooooooooooooo"
              "ooooooooooooooA9ooKo`ooBoooooooooooooooooooooooooooooooo==ooUooooAooooooooooooooooooooooooooooooooLGooIoooo9oo"
              "oooooooooooooooooooooooooooooofVooboooofooooooooooooooooooooooooooooooooP6ooIooooooooooooooooooooooooooooooooo"
              "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooofooooooooooooooooo"
              "oooooooooooooooooooooooooooooooooo^ooooooooooooooooooooooooooooooooooooooooo4o@o@GbNoooQEKBooo=A[oJoooooZooooo"
              "ooooooooXfNOJbGHoVoB;O7ofo4==oAoooooooooooooo^ooooooooooooooooooofoooooooooooooooooooooooooofooooooooooooooooo"
              "oooooooooooooooooooooooo]ooofooooo^oofKooo@oQooooooooooooooooooooofooooooooooooooooooooooooooooooooooooooooooo"
              "oooooooooooo`oooooooooooooooooooooooooooooooofoooooooooooooooooooooooooooooooooooooooooooooooofooooofooooooooo"
              "ooooooooooooooVoBoDT^:oo;PDGEbfo6ECoDooooo^oooooooooooooooooofoooooooooooooooooooooooooooooooooooofooooooooooo"
              "oooooooooooooooooooooooooooooofoooooooooooooooooooooooooooooooooooooooooooooooofoooooooooooooooooooooooooooooo"
              "oooo"},
    {.language = "no",
     .count = 35,
     .mean = 338,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C,
             0x006D, 0x006E, 0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078,
             0x0079, 0x007A, 0x00E0, 0x00E3, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00F6, 0x00F8,
         },
     .costs = "kkkkkkkkkkkkkkkkkkkkkkkkkkkak3kk^HkAkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkHXkkkkLkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkVHkkakQkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk[kkkkkkkkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkIYkkkk6kkkkkkkkkkkkkkkkkkkkkkkkkkkkkCkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkCkkkkk>kkkkkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkka<kkkkkkkkkkkkkkkkkkkkkkkkkkkkkRkkkakGkkkkkkkk"
              "kkkkkkkkkkkkkkkkkkkkk=Hkk^kAkkkkkkkkkkkkkkkkkkkkkkkkkkkkk;IkkkkDkkkkkkkkkkkkkkkkkkkkkkkkkkkkk=Iakkk7kkkkkkkkkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk4kkkakFkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
              "kkkkkkkkkkkkkkkkk@akkak>kkkkkkkkkkkkkkkkkkkkkkkkkkkkkEkkkkk@kkkkkkkkkkkkkkkkkkkkkkkkkkkkkFakk[k8kkkkkkkkkkkkkk"
              "kkkkkkkkkkkkkkkkakkkkakkkkkkkkkkkkkkkkkkkkkkkkkkkkaE>kkkkakkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkakkkkkkkkkkkkkkkkk"
              "kkkkkkkkkkkkkkkkkkakkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk.kak@JX[kYkICkBkAk;CBaEkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk:a"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkakkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk^kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkHkkkTkkk"
              "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkakkkkkkkkkkkkkkkkkSkkkEPakkkk6@DCkHk2EAkAkk<kkkkkkkkkk"},
    {.language = "fi",
     .count = 45,
     .mean = 337,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F,
             0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E4, 0x00E5, 0x00E7,
             0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00F0, 0x00F6, 0x00FC, 0x0107, 0x0111, 0x0113, 0x0131, 0x0161, 0x016B, 0x017E, 0x1E31,
         },
     .costs = "ttttttttttttttttttttttttttttDttjgjttttttjjgjejttttttttttttttttttttttttttttattttttjjtttttcttttttttttttttttttttt"
              "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttJtttcttt"
              "bttttttt_tttttttttttttttttttttttttttttItttttttttttttttttttttttttttttttttttttttttttttgttttttttttttttttttttttttt"
              "ttttttttttttttttttttccttttttttttttttttttttttttttttttttttttttttttttKttttttttjtttttttttttttttttttttttttttttttttt"
              "tt@tttttttJtjtttjttttttttttttttttttttttttttttttc:ttttttt_ttttttttttttttttttttttttttttttttttttt5tttttttGtttttjt"
              "tttttttttttttttttttttttttttttt:tttttttDttttttttttttttttttttttttttttttttttttt7tttjtttgttttttttttttttttttttttttt"
              "tttttttttttt8tjtttttItttttttttttttttttttttttttttttttttttttettttttttttttttttttttttttttttttttttttttttttttt:ttttt"
              "ttOttttttttttttttttttttttttttttttttttttttttttttttttjttttttttttttttttttttttttttttttttttAtttttetGttttttttttttttt"
              "tttttttttttttttttttttt7ttttttt`ttttttttttttttttttttttttttttttttttttt1ttttttt;tttttYttttttttttttttttttttttttttt"
              "tttttttttttttttttttttttttttttttttttttttttttttttttt9ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
              "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttIttttttt>ttttttttttttttttttttttt"
              "ttttttttttttttttttttttttttttttttcttttttttttttttttttttttttttttttttttttttttttttt/RgtMFttC:DB9>8ABt9;<jBtt6tt4ttt"
              "tttt`tttttttttttttttttttttttttttttttttttttcttttttttttttttttttttttttttttttttjttttttttttttttttttttttttttttttjttt"
              "ttttttttttttttttttttttttttttttttttttttttttgtttttttttcttjttttttttttttttttttttttttttttttttjttttttttttttttttttttt"
              "ttttttttttttttttttttttttttttttttttttttettttttttttttttttttttttttttttttttttttjtttttttttttttttttttttttttttttttttt"
              "ttttttATttVtttQKPJKJ@TLtSDBt[ttEttMtttttttLtttttttttttjtttttttttttttttttttttttttttttttttttttttttttjttttttttttt"
              "tttttttttttttttttttttttttttttttttttttttjttttttttttttttttttttttttttttttttttttttttjttttttttttttttttttttttttttttt"
              "ttttttttttttttttjttttttttttttttttttttttttttttttttttttttttttttttjtttZtttgtjttttttttgetttttttttttttttttttttttttt"
              "tttttjttttttttttttttttttttttttttttttttttttttgatttjtttgtttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
              "tjtttttttttttttttttttttttt"},
    {.language = "pl",
     .count = 40,
     .mean = 449,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
             0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E9,
             0x00F3, 0x00F6, 0x00FC, 0x0105, 0x0107, 0x0119, 0x0142, 0x0144, 0x015B, 0x0161, 0x017A, 0x017C,
         },
     .costs = "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwUwwwnnGwEnKEwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwg<w<HJwSBwwwwwwwwwwwwwwwwwwwwwwwwwwww"
              "hQwwSwI>wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwTwwMg]wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwOwwMwV>wWwKKwwwwwwwwwwwwwww"
              "wwwwwwwwwwwwwwwwwwNgFE>wQ@wwwwwwwwwwwwwwwwwwwwwwwwwwwwwhwwwwewwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwHwwMwVEwwwwwww"
              "wwwwwwwwwwwwwwwwwwwwwwwwwwwawwww[kwnwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwRwwBC9MSPwnJwwwwwwwwwwwwwwwwwwwwwwwwwwwwwc"
              "nw<wHwwBwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwAwwOwNDw]wwQwwwwwwwwwwwwwwwwwwwwwwwwwwwkw]wwOwNwwwwwwwwwwwwwwwwwwwwwww"
              "wwwwwwwwwwwnLww[w_bwdwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww[wnCwLwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwhwDE:ww:wwww"
              "wwwwwwwwwwwwwwwwwwwwwwwwwJwwbwRMwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww>ww"
              "TkInwkwwbwwwwwwwwwwwwwwwwwwwwwwwwwwwwwGwwEwhBwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww>wwJwAKwwwwwwwwwwwwwwwwwwwwwwww"
              "wwwwwwwwwwwwww[wGTWwd;wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwLwwIwKDwbwwwwwwwww"
              "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwnwwwn>wFnAwwQwwwwwwwwwwwwwwwwwwwwwwwwwwwwwVwwEw"
              "DIwwwwwwwwwwwwwwwwwwwwwwwwkwwwwwwwwwwwwwwwwwwwwwnwwwwwwwwwwwwnwwhwwwwwwwwwwwwwwwwwwwwwwwwnwKLIwwYwwQ`MwwwwwBWJ"
              "ww8wwwwwwwww[wKwwwSKwwwwwwwwwwwwwwwwwwnwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwnwwwwwwwwwwwwwwwwwwwww:wg:@wwL"
              "wwwbwwwwLww]Iww_wwGwwwwwwJw]wewPT5wwwgwwwwwwwwwwwwwwcwwwnwwwwwwwwwwwwwwwww:wX@>wgYwwwJwwwwBwwYEwwwwwJwwwwwwQw]"
              "wMwnaC<aSWJngwnwMwwI;hwnXa@wwwDwwwEww=nCwwwwwwCwwDwwwwwwwnwwwwwwwNwhwwwwwwwwwwwwwwwwwwwPnn:wwwwwwww<WIw[wJwwww"
              "Dwwwwwwwww@wwwwwwwwwwwwnwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwKkww^wwwwwww[wOwwwKwwwwQwwwwwwwwwRwwwwwwwDJh[J<wwww"
              "wJKw;MwwgPwhwww<wwwdwwHwwwwwwww"},
    {.language = "cs",
     .count = 48,
     .mean = 486,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F, 0x0070,
             0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1, 0x00E7, 0x00E8, 0x00E9, 0x00ED,
             0x00F3, 0x00F6, 0x00FA, 0x00FC, 0x00FD, 0x010D, 0x010F, 0x011B, 0x0148, 0x0159, 0x0161, 0x0165, 0x016F, 0x017E, 0x0436, 0x0437,
         },
     .costs = "{{{{{{{{{{{{{{{{{{{{{{{{{{{{f{rjj{{G{{A{r{EI{lGoo{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{@^{WJLb{J{{{{{{{{{{{{{{"
              "{{{{{{{{{{{{{{{{K{{eJ{{{{Ie{I{dr{a{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{o{{hA{{{{{{{{r{{{U{{{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{E{{MG{{{{Va{HhUl{O_{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{_{{{l{{]{{Hb{TSP{{J{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{c{{o{k{{"
              "{{{{{{o{{l{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{a{{o{r{{{{{{{{{{{h{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{M{{Qr{{{{Uo{{{c{r`c{"
              "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{W{{kY{{{{{Nk{hTI{{N{{{{{{{{{{{{{{{{{{{{{{{{{{{{{kZ{{{D{rjr{h{{o{S{Wo{{{{{{{{{{{{{"
              "{{{{{{{{{{{{{{{{{D{{EoL{{{I^{{{]o{KW{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{D{rJC{{{{R`{{X{P{P_{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{C{{HFXr{{R_{B{`o{G[{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{<r{>6{{{r>L{@{{Y{Xg{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{h{{{{{{"
              "o{{D{{ZHNr{A{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{P{{oD{{{{jr{Ol9]{N{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{@{{Her{{{KNc{j{U{HP{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{H{{_G{{{{ko{{o{{`V{{{{{{{{{{{{{"
              "{{{{{{{{{{{{{{{{{{K{{GCj{{{Pk{EeHR{K{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{N{{{{{{{{{MZ{XeGk{@{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{{={{BFk{{{>^{EWIL{QX{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{l{"
              "{{{{{{{{{{{k{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{rr{{r{{U{{{]Ql{H{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{E{{hEe{k{^{{{r^S{T"
              "{{{k{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{={gNCrr{N{UTDH<{M{IGC{@{{{B{{{{{{{{{{{O{{{HO{{U{{{{{{{{{{{"
              "{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{r{{{{{{{{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{:{{{T{k{ErfbRDJ{a{UTT"
              "{l{{{Z{{{{{{{{{{{a{{{r{{{a{{4rZCJ{l{J{ZDHCF{N{MBA{I{o{J{{{{{{{{{{{G{{rMMS{P{{r{{{L{{{{{{{r{c{{{l{j{{{{{{{{{{{{"
              "{{{{{{{{{{r{{{{{{{{{{{{{{{{{r{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{bU{{{e{rfQog{U{RTg{_{{{{{{{{{{{{{{{P{{{{{{"
              "{l{{o{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{<{RD[{{og{b^lH{lV{OKIoU{{{Y{{{{{{{{r{{h{{{{R{{o{{FI{]{@{{"
              "{H{HX{FSo{{rJR{{{{{{K{{{C{{{{{{{{{{{{Q{{{W`{{{{{{{{{{{{{l{{{{[j{{{{{{{{{{{{{{{{{{{{{{{{{{{B{{RO{{{Q{NOITB{[{KY"
              "F{h{{{N{{{{{{{{{{{W^{dLYU{Q{{Rj{lo{{{{{{Y{{{W{{{{[Q{{{{{{{{{{{{{{{{{{{{{{{k{{{KMrj{;{{{@{P{oYW{{{oY]{{{{{{H{{{"
              ">{{{{{{{{{{{{Y{{{LW{{eC{{{J{OUkQSW{o`H^^{{{{{{{{{F{{{{{{{{l{^^{{{{R{{{{{{{{{{k{{{U{{{{_h{{{{{{r{{{{{{{{{{{{{{{"
              "{{{{{A{We{{{{b{X{TR{{{{^Or{Q{{{V{{{{{{{{{{{g{{kl{{{G{{EKSUNA{{{A{Ic{JY{{{ZVWl{{{{{K{{{Gr{{{{{j{Y{a{{{{{o{{{{{{"
              "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{o{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"},
    {.language = "hu",
     .count = 48,
     .mean = 482,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F, 0x0070,
             0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00DF, 0x00E0, 0x00E1, 0x00E9, 0x00ED, 0x00F0,
             0x00F3, 0x00F6, 0x00FA, 0x00FC, 0x0111, 0x0151, 0x016B, 0x0171, 0x0907, 0x0915, 0x0920, 0x0928, 0x092A, 0x092E, 0x0930, 0x0938,
         },
     .costs = "zzzzzzzzzzzzzzzzzzzzzzzzzzzqzB<KzVIFKz`qkqzqzqqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzVkjqzzmazzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzzzzzzzzzzzzzzEVSzMTSjzOzkzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzdRIzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzzDHLzNZfXzIzezzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzEWQzVzzbzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz>NzzTYj"
              "Lz^zZzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzFDTzNP]ezOzYzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzGXNz`SRgzbz`zzzzzzz"
              "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzN]MzEzP^zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzjFQjz^R`fzzz`zzzzzzzzzzzzzzzzzzz"
              "zzzzzzzzzzzzzzzzzzI@KzJ>eHzzzbzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=@Bz@K_JzEzmzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzzz@EKzHTWqzqzLzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz>CHzZTYKzMzXzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzLELzgkb_zjzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzqzzzzzzzzz"
              "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzBFNzIM`GzKzUzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz@@CzPTLWzIz[zzzzzzzzzzzzzzzzzz"
              "zzzzzzzzzzzzzzzzzzz8;Gz>DMWzDzKzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzRzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzzzz@BPz[[gQzLzWzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzmzzz"
              "zzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzMOPzk^VYzLzHzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=AGzFGRJzDzWzzzzz"
              "zzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzjzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzSSDF[zTGI"
              "Z=J7C@z`z=7>MEzzzFzzzjTzzzzzzzzzzzzzzzzzMzPPOzzAK`WCBL@zAz;8CzEzzzMzzzezzzzzzzzzzzzzzzzzzzzzTzzzSzzmbOIJzJzE]9"
              "zHzzzRzzzzzzzzzzzzzzzzzzzzzzzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz<VM`E]YLVONDG^OcZzNLIqQzzzLzzmezz"
              "jzezzzzzzzzzzzzzzzMzRmzUzzzOHSFzzzEIKzFzzzDzzzzzzzzzzzzzzzzzzzzzzLgkZqzmPzzKjMeczjzKNOzgzzzRzzzzzzzzzzzzzzzzzz"
              "zzzzRq]md[zLmgbK@qXzVzOZSzfzzzOzzzzzzzzzzzzzzzzzzzzzzzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=aPkOSS["
              "WYTKI]P`TzLLLgOzzzOzzYdjzq_zkzzzzzzzzzzzzzzzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzJzaez[hzfb[IXaXzmzVW"
              "SzOzzzPzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzzzzzzzzzzzzqzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
              "zzzzqzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzqzmzzzzzz"
              "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzqzzzzzz"},
    {.language = "tr",
     .count = 42,
     .mean = 438,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
             0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00B5, 0x00E2,
             0x00E7, 0x00E9, 0x00EE, 0x00F0, 0x00F6, 0x00FC, 0x0111, 0x011F, 0x0131, 0x0142, 0x015F, 0x0161, 0x016B, 0x02BC,
         },
     .costs = "{{{{{{{{{{{{{{{{{{{{{{{{{{{f{<{{{>F{{T{Grr{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{E{{r{X{@ok@{{r{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{r{{{HK{hO{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{k{{{{O{{C{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{eo{{{KD{o:{{{{{{{{{{"
              "{{{{{{{{{{{{{{{{{{{{{{{{<{{{h{{<{{B{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{l{{{{k{{H{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"
              "l{{{BD{kK{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{`b{o{{X{{Q{o{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{;{{{{{{C{{;{{o{{{{{{{{{{"
              "{{{{{{{{{{{{{{{{{{{{{{{e{{{a{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{R{{{SK{{Dlk{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{bS{e{{"
              "D{{:{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{ro{{G{{A{h{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{_{{{eF{{8{c{{{{{{{{{{{{{{{{{{"
              "{{{{{{{{{{{{{{c{{{{{{I{{I{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{]{{{ri{{H{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{r{{{"
              "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{H{{{rC{{9{K{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{Z{r{MC{{9{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{{{{{V{o{ZB{{<{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{Q{{{{{{I{{E{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{r{{{{{l{{{{^{{{{"
              "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{{{{KF{{A{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{rP{{E{{{{{{{{{{{{{{{{{{{{{{{{f{{{{{{{{{{{{{{{{{{{{{{{b{{{r{"
              "{{e{{{`{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{EBO{i;{o{;{{OQdI{{_eXP{{{rr{{`{{{ON{{C{{{{{{{{{{{{{{{{{{r{{{{{{{{{{{{{{{{"
              "{{{{{{{{{{{{{b{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{l{o{{N{{{"
              "SG[@{^{EGZ{a{{SD{{o{{{{{{T{{b{{{B{{TX{k{r{{DHAA{S{@IJ{P{{JE{{P{{{{{{J{{L{{{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{{{{OL{fZC{{k<{{EOif{{Il{G{{{{{{{{{{{{N{{C{g{{{4l]EH{Mo{o{@:A8{R{9CI{r{{CC{{U{{{{{{F{{>{{{r{{{{{{{{{{l{{{l"
              "{{{{{{{{{{{{{{{{{{{{{{{{{{{@Ee{XIrgoD{K=Hirl{{Q>KO{{{[{{d{{{dS{{D{r{{{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"
              "{{{{{{{{{{r{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{r{{{{o{{o{{{{{{{{{{{{r{{{{{{{{{{{{{{{{{"},
};
const size_t by_letter_model_count_2 = sizeof by_letter_models_2 / sizeof by_letter_models_2[0];
