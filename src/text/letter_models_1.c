/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_1[] = {
    {.language = "fa",
     .count = 40,
     .letters = {
         0x00E0, 0x00E8, 0x00E9, 0x00EB, 0x0113, 0x0621, 0x0626, 0x0627, 0x0628, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E,
         0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641,
         0x0642, 0x0644, 0x0645, 0x0646, 0x0647, 0x0648, 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06CC,
     },
     .costs =
         "oofcffoo116O;<94I5A87=KJT=I`;=E22=96>W4<;-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;.;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;$KKK"
         "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKBKKKKKKK7MMMMMMMMMMMMMM7MMDMMMMMMMMMMM981-.MMMMM*0mmmmmMH^9;VFH>6Z156<CIGSAIm;I640:@BYIAD.2eeeee"
         "ee-C@ePR@9e,:=GZeCZ:eeLF7W9/:RZe9H4+fffffff27NTCF:Gf4SLI8]ID:9f9BF<362T]fBB5-LLLLLLL-0LLLLLLL.LLLLLLLLLLL@1@;LCLLLCL42]]]]]]]"
         ",HD]]]]0]178O]]]]:S]L]@1A71S]]S]73[[[[[[[,C6[B[[237[9[K[[L[[[>G:IC,:[[[O[59^^^^^^^.Q3^T^^A^8^F93^.^^^^@^7JN6-^K^^^3*hhhhhh_/X"
         "LhhXI>h2h<F_Shh[IhJOHF5.7[[h>D38TTTTTTT,TTTTT.TT0TTATTTTTTT+T8TTKTTTTKK1,iiiiiiM.;=`<FA2`FF7AHDNXG`i>EK<951MCR>;2)_____QG38O_"
         "__M<_8_QD_________U4759Q__=@,4ccccccc15)ccc>Lc7DQOYc7cJYcDc:A979AccAc1/bbbbbbX2=0bbb9.b9NNNbbbbMUbBUN75<2Pbb5<33ZZZZZZZ3:QZZ:"
         "Z5Z6ZZKQZMZGZZ*Z0ZK8/ZZZMZ5+SSSSSSS*6SSSS6SS3SSSSSSS3SSSS:<SS8SSSSA5+YYYYYYP,;LYY7FHY1YYYLYYY<YY9<5>L36YAYDP7:QQQQQQQ1Q5QQQQQ"
         "Q.QQQQQQQQQQQQQ@Q-QQQQQQ)-^^^^^^^292I^^^/^5^^H^HT^^^^NE5228:^^^A^3GSSSSSSS-S>SSSSJ79;SSSSSSSJSSS9SGS7SSSSS&<<<<<<<<22<<<<<<<<"
         "<<<<<<<<<<<<2<<<<<<<<<<0```````/I1``/UI`28I=B9U:6R``79UA5B```HF34[[[[[[[,5;[[[[0[7L=5@[2R8R[5R4D[<;N[[R[2*aaaaaaQ078QQLL;aTGF"
         "Iaa>TJAa>BQ:=55MWPA@-0ffffffK.C4F=8E>[:E><LJD[8VfL7<@933LGf:J/,iiiiii[2@8Y=KM/iGIA8DiK@``iL=U4B54RPMD70'ggggggg.DAgEgV;K;QDEg"
         "gOgPggKWJ;94=NMgI@63ffffffH/>>I9XK0X2>;6DBGV:UfD>6>0>OAEODF03^^^^^^^-HD^^^BT:,^76^^^^^^^^^A^4>8^T^Q<-2VVVVVVM-VVVVVVMV6V3>VVV"
         "VVVVVVV>2740MV3>06MMMMMMM.MMMMMMMMDMMMMMMMMMMMMMMM(@MMMM-6.ccccccc/N8CPcYBc0F7@ccYcSccYc39.19IYccO83_______.LD_T___3,1=6_____"
         "__B_=H<94K__Q_2)kkkkkES3>8kBHB2k4D97HISkFYkCH<<4;AGFH6=7"},
    {.language = "ar",
     .count = 48,
     .letters = {
         0x00E9, 0x0131, 0x016B, 0x02BA, 0x03B1, 0x03B2, 0x03B3, 0x0430, 0x0431, 0x0621, 0x0626, 0x0627, 0x0628, 0x062A,
         0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637, 0x0638,
         0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0644, 0x0645, 0x0646, 0x0647, 0x0648, 0x067E, 0x06A4, 0x06A9, 0x06AF,
         0x06CC, 0xFEE9, 0xFEF5, 0xFEF7, 0xFEF9, 0xFEFB,
     },
     .costs =
         "ssiiifffUXss(84H>:=BK>H=C<IDQ8@i8<52;@;s_;i9sssis;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;3<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<(EEEEEEE-1EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE'CCCCCCCC/CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC$WWWWWWWWW"
         "WW:WJWWWWWWWWWWWWWWWWWWWW;W2WWWWWWNWWWW6[[[[[[[[[[[A=G[A8[6R;[[[8K:[IO[E;9-/4@[[[[+[[[[[3rrrrrrrrr>:R;4FC<@9B7B7E@EDJ:Ir=A)95"
         "F;re@c<riVei/ffffffffffH0F:II<O4X6XBHML7]4MGH86@:58ff;f-fffff,jjjjjjjjjja58DE@37<E3K==;F@J5<j=;<85<4jj>j5jjjjj,ZZZZZZZZZZZ/2M"
         "ZZZ:ZZ2ZZZZZZZQZZQ>351;8ZZZZ3ZZZZZ/bbbbbbbbbbX/7CbXMb.F8:Ibbbbb7OXbb51>26bbTb4bbbbb/eeeeeeeeeee1D6>:R[.73B8IAJUBeee:7@9L25eeB"
         "e9eeeee7aaaaaaaaaaa1H3aaaa/G5@OR6C,aaaa:a.GaBEaaaa5aaaaa*hhhhhhhhhGA0XJBD[83h6WK[hhhh@Xh@F;6C23hhLh1hhhhh6^^^^^^^^^^^*HK^8^^^"
         "^/^^^^^^^^^^0^<^K1A^^@^.^^^^^*jjjjjjjjjjB19;U6NJ>aDB:@F9CjECj88Q=A36jj;j1jjjjj+]]]]]]]]]=B.D]]MBO8]1]M]]]]]I]]]R66<=6]]M].]]]"
         "]]2ffffffffff]08,f>E@If8fN]]]6fASf;=51=;9ffCf1fffff7^^^^^^^^^^9/9<^B:>:T,^T^^^<^85^6J6>N5<^^6^2^^^^^.ccccccccccc2GIcc9U4c5cYc"
         ">cIcY<c.F3B;;0cccc2ccccc*[[[[[[[[[[[15O[OLLL[8[[[[[R[25[7[76[97[[O[3[[[[[*bbbbbbbbbbG.3RbbIbbb1bXbbb:b:bbJ;8RM45bbRb4bbbbb,VV"
         "VVVVVVVVV-VBVVVVVV3VVVVVVVVVVMV2<V+7VVVV9VVVVV-ggggggggggg4=AARgg092RUDWFAYgggLH/326AggCg7ggggg3]]]]]]]]]]]1AP]]]]PL5PPP]M8]]"
         "]]]]3II25]]]]']]]]]$JJJJJJJJJJJJJJJAJJJJJJJJJJJJJJJJJJJJJJJJAJJJJJJJ,ffffffffffH1O4fO6fV@5N@@C>U:;QfY59YI59ffJf-fffff.eeeeeee"
         "eeee.:<eeUe8e3e>K=M4e;ee=D68F56eeee/eeeee0oooooooooR[094F>9;AB=G;@;KBO9CL798/998of;o2ooooo/kkkkkkkkkkM3A7D:6>;Q7B3B>F@H7Ik<@4"
         "C434bk:k5kkkkk+hhhhhhhhhh[0D8hADK2TMF7;4O=@JCh=6N<W66hh@W3hhhhh$jjjjjjjjjjj5OR]RjjH9<QjjjVjjjj]jjAACD<jj]jBjjjjj2iiiiiiiiiFU0"
         ":=E8<L6E2<8@;<>I9Fi78284EIYiDU1iiiii====================================,============@@@@@@@@@@@@5@@@@@@@@@@2@@@@@@@@@@@@@@5@"
         "@@@,@@@@@0ccccccccccc.65AcIL@Q4K6IOcXcIUFIH07184ccQc5ccccc3AAAAAAAAAAAAAAAAAAAA,A6AAAAAAAAAA6AAA1AAAAAAAAAA,mmmmmmmmmMK3A;DA:"
         "E6K3A9KHE@Q<Em>:846/>mm=m=mmmmm3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<"
         "<<<<BBBBBBBBBBBBBBBBBB04BBB8B8BBB8BBBB8BBB,BBBB2BBBBB<<<<<<<<<<<<<<<<<<<3<<<<<3<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<"},
    {.language = "ru",
     .count = 48,
     .letters = {
         0x00E0, 0x00E9, 0x0113, 0x0123, 0x012B, 0x0137, 0x013C, 0x0161, 0x016B, 0x017E, 0x0430, 0x0431, 0x0432, 0x0433,
         0x0434, 0x0435, 0x0436, 0x0437, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441,
         0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F,
         0x0451, 0x0454, 0x0456, 0x0457, 0x0491, 0x05D0,
     },
     .costs =
         "~troppppmom<82@5=B84[5=92409179:FF;GSj`k=SC`knnnr+================================================,=========================="
         "======================*>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>*================================================*===="
         "============================================*================================================*==============================="
         "=================(@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@*================================================(@@@@@@@@@"
         "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@-~~~~~~~~~~W;6>:7=6K77571W;882JKA>9E@~~~a=8Gu~~~~=tttttttttt4NE^M2VE5t72I:.`2AV2e@B`]9"
         "9/PQT=Ltkttt-{{{{{{{{{{.eCGI1{K4{;7E8/H98A;lHYWHM{2FilCR{r{{{5ssssssssss4SPH46a`3sF6D7)b0QS4]][J_siTi^PiYsssss8xxxxxxxxxx-V=P"
         ">-EQ2x>2J60C5=M6eLILJxb=D^SCFxxxxx,~~~~~~~~~~HC;;7>A>H;855/DC241QPFFBCC~~vdNQM~~~~~>qqqqqqqqqq3BW^2)Xh-q>QA.CZTI`@qqh<bqqqJYX"
         "qEqqqqq4vvvvvvvvvv+D4I5>QJ;v>>300d=M_6vdSSYvU6IiV@^vlvvv-~~~~~~~~~~B=9A>4I7:9:844E@832[C=<;CK~~~c@5V~~~~~&ssssssssss^UFW=JsUW"
         "g=/C=MUR45gXZOKGgscss_Pssssss1yyyyyyyyyy,UB`Y8CQ1yP5W>,a5966fY:dPypj[L]jeyyyyy6zzzzzzzzzz2FVJR0=Y.zADV;0XkFR9WfnBc`z@._61Dzqz"
         "zz-xxxxxxxxxx1H;X`,x]4xHF<9/@TI_6Ud]Xiax6OWX8Exoxxx6}}}}}}}}}}.VRJ=/[P.}@^e5.kP=8;EQILXEt2BaM=K}n}}}/~~~~~~~~~~X6165;:;C88268"
         "E:554QNGB=@I~~~PPEY~~~~~<xxxxxxxxxx3cdfa2xe4xD<dC*A+KB8cbNSXixAGd_Ihxxxxx6{{{{{{{{{{,N>AG.;T1{DO<<.JG@=5ICQSCZr7HbO@O{{{{{4||"
         "||||||||9H<RI6Pc4|43>>35D9+<XFODGsY>;_S2M|o|||/}}}}}}}}}}1R6fN1tY3}=HK;.L34T;V`]JhZh<0`WIT}t}}}/wwwwwwwwwwD@@9356=OB4958U5735"
         "_CES7@9wwwO4Knnwwww=nnnnnnnnnn)nnWn3nn/_Z5IR/a8O@0<enn_nnMDaU_ennnnn&oooooooooo8T>^Y>f`7o[HI=-W6DH@WXf[ZoffWKoboooooo5nnnnnnn"
         "nnn0_:XW,nM(nBYn_<@ZPe;naPnOne5nnannnnnnn=ssssssssss/jYsj*Xg-s:J^2F`S[0>sgsYBsssDWss<sssss:mmmmmmmmmm1dHmm,md*m5;R6:L=K>=FmXd"
         "mmmd5mSaAmmmmmLmmmmmmmmmm.mdmd)mm*mmmmG]dUmd;mmmmmmmm7mmm8mmmmmF^^^^^^^^^^N^^^^$^^^^^^^^K^^^^^^^^^^^^^^^^17^^^^^+vvvvvvvvvvm:"
         "3J@1S8Y/@75Jv:@>4di1^=@WvmvmmUvvvvvv'uuuuuuuuuulIPKKAd1Nu6uE0V[f5<uRuGR9^uulu8CSuuuuu=jjjjjjjjjjjMJGJj`GZG21A=jB>F&U9LWj:jjjj"
         "]jZjjjjjj*ooooooooooX3UK:TLIVILOIEcQDC-o`UP/R.oooUH`oooooo%vvvvvvvvvvaS;L:5K;ULFH=<^NGE5YXAHDZAvvvd<Fvvvvvv/gggggggggggWFLF^A"
         "GgTH85)gQ6>+g^@gYIUgggggg^ggggg(AAAAAAAAAAAAAAAAAAAAAAAAAAAA6AAAAAAAAAAAAAAAAAAA(BBBBBBBBBBBBB7BBBBBBB7B7BBB7BBBBB7BBBBBBBBBB"
         "BBBB)>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>)>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>,======================"
         "=========================4"},
    {.language = "uk",
     .count = 48,
     .letters = {
         0x00E0, 0x00E9, 0x016B, 0x01C2, 0x02BC, 0x03B1, 0x03B2, 0x03B3, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435,
         0x0436, 0x0437, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443,
         0x0444, 0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F, 0x0454, 0x0456,
         0x0457, 0x0491, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "~~sww~sss990D3DI3aJ5@73907489:J@=E@~~wwO9@9Laqsws-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<AAAAA"
         "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)/AAAAAAA/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<.||||||||Q88@:[@6s6:46.S9692ILA=7BT||s|DN:aOb||||3qqqqbqqq2"
         "UPPW2hE9bA1>;.]3CG-eFUChqhqXqehh3hhqqqq1yyyydyyy.JAJ;4BH-p9:F72BM:A8yESOMcygjyd^l0yyyyyy7oooooooo1JGJP<f[=`N8B7([1QA2XP]`Tooo"
         "Wob^o5oboooo4vvvvvvvv/BANH2;N5v53G4.;:@;8ZNLZOvvvCvVNd3vmvvvv-yyyyyyyyGE;=6[;;p=5;6-E@.75UHIAGGYyyyyNIMUQSyyyy4mmmmmmmm4;[dB*"
         "Vm1m@4[-;YRVA4m[Q;^mmmdmmVd9mmmmmm/ttttettt*;3A8AtW=e@D4/7;AEE7R__QBtttItVNg9tttttt+zzzzzzzzc>6FAiG<q44828c9=04g@5>@@DzzzzkJX"
         "i_zzzzz'ooooooooZFCT:cUT]oC,;68NN83cRfSXLooooo`QfX]ooooo4wwwwwwww-RHcb<wS3dU5Z;,U7873`V=cQ8wwZwagw4wwwwww6vvvvvvvv0W[KW1_d1v9"
         "MU[/[bWR7VZ]bbvvv0v70_0vvvvvv.vvvvvvvv/C9_U/m_0v;@R@0>ZMO4[`]JevvvavcZm0vvvvvv={{{{{{{{.]PE;1aM2r=]^0/geA79ISGQD{{r={C0O4{[{{"
         "{{-||||||||S6057V98sN7737T:16:TMJE;EQ||||<QOO=l||||;vvvvmvvv2a[vc0vd3v@AaA*Q-KC7`VDG_vvvevXcv2vvvvvv7xxxxxxxx/N@@J/WX.bAS;;.L"
         "N>:6MBG^>oxlSxF9o3xlxxxx8wwwwwwww;`Hae8we3w65K876]O)6UFFwMwwn8wS2j7wwwwww7yyyyyyyy/U<da3Sh,p<IO:1b2MK4UYW][yyy2yKF_7ypyyyy)vv"
         "vvvvvvDE/D6PACvG:879V8:74VEJV=FEvvvv@U7dPvvvvvGkkkkkkkk(kWTb8kkS[bADR.k7S>4OkkbkkkkXkb[k-kkkkkk&llllllll:cGXY;ll:l]QJ:1UAMF;]"
         "Olc_lllVl_lc0llllllDllllllll>][Yl-lS5ll_l@QXlWNCl__Xllll1l63l'llllll7oooooooo,oZof+Qc-o;Lc/<]]TJ=oVOToooooooco5oooooo7kkkkkkk"
         "k4b<bk,kb-k:8P64W=O41[bWX^kkkkkbXk3kkkkkkOiiiiiiii7iiii/ii@iiiii%iii`;iiiiiiiiiiiiiBiiiiii<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<>>>>>>>>>>25>5>>>>.>>>>>>>>>>>>>>>>>>>>5>>>>>>>>>)ppppppppgNTRKppXpR/cK01Xg/9pUZKW:appppP@J_Qcpppp<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<(kkkkkkkkXK1OD_KOkKMUKF_PFJ.kb_[/bkkkkk>b3kZkkkkk&tttttttt^X>F4]W=tT/K8AVPHJ9Y`@GQetttktK"
         "tBbhttttt&lllllllll`GP5l]Yl]6P7=l[AB/`SYWcclllll<cll=lllll,yyyyyyyy<>1@0[C9y885;3DJ858URDJ@>Hyyyy@=Ba9gyyyy$hhhhhhhh_T;SK_ZPh"
         "MJJGBZRJIE__6_T_hhhhhhh_h:hhhhh*NNNNNNNN1EAE<7NN1NNENE;N2E;0NNNNNNNNNNENN4NNNNNN-============================================"
         "4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "el",
     .count = 48,
     .letters = {
         0x00E0, 0x00E1, 0x00E5, 0x00E8, 0x00E9, 0x00F3, 0x016B, 0x0390, 0x03AC, 0x03AD, 0x03AE, 0x03AF, 0x03B1, 0x03B2,
         0x03B3, 0x03B4, 0x03B5, 0x03B6, 0x03B7, 0x03B8, 0x03B9, 0x03BA, 0x03BB, 0x03BC, 0x03BD, 0x03BE, 0x03BF, 0x03C0,
         0x03C1, 0x03C2, 0x03C3, 0x03C4, 0x03C5, 0x03C6, 0x03C7, 0x03C8, 0x03C9, 0x03CA, 0x03CB, 0x03CC, 0x03CD, 0x03CE,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "zzzzqkzqzC:@M1A841O<>H4@49M:1Fz20=C:PHzz=PP]akmqm-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<;;;;;;;;;;;;;;;;;;;;;;;;;;;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<-<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;"
         ";;;;;;;;;;;;;;;;;4==========================4=0====4==============-llllllllllll]C49P:S7K8180<NC4<24l8AClcllllllllllFmmmmmmmmm"
         "mmd;M2FIHm=O;3@+6@88145dA3FImmmmmmmmmmm(llllllllllllclCBcll=l5;6<IlD6008lMCCllllllllllll1nnnnnnnnnnnn.H=6;5:Be@@80D1=@@24nPBR"
         "9nnnnnnnnnnn+vvvvvvvfbmb@^D:=UGj=38792DX63772<8C^vObYKmvvvvvvGdddddddd.9;<.RJB5d:d4d2ddd-d2dddTdddKdd=LFddddddRnnnnnnnn@9275n"
         "6[4n@n.6>69G4n-nnnHe;n9nn@LBnnnnnnHmmmmmmmmK<A56mmm+m5m+mmmmm/m;mmm6mmm@mmE<Cmmmmmm/uuuuuuulCfu0TL:;YPlD/;9=2=M43892;@AQC_bYA"
         "XuuuuuuCaaaaaaaa=G3=:aaa'a:a6aWJWa0aaaaaEaaaAaa4a=aaaaaa)qqqqqqqqqqqqgd=I[qY=q9=32RqQ9.27qGLKqqqqgqqqqqqqTiiiiiiiiF05F0iii.i2"
         "iD``/Li1i<iii4iii@ii:9@iiiiii-tttttttt:DAc/E@=;HB;c/76;N5E;91<tL@OHttCt>tttttt=pppppppp497=-[pC0p>K:A7QOp2Q7^Y2;INp>pp2A>pppp"
         "ppBoooooooo64462OJW/o4Q4^2;Uf.T`obD@Ifo>oo:@;ooooooMqqqqqqqq;/6:.=eb.q6h4qe6Eq25bqhhU:bSLqq6hDqqqqqq*ssssssss<=A<-jK<5Z8F:WZ^"
         "Us0sscA3Hj`s8ss;MGssssssDcccccccc<@D;3ccc,c0c0ccccc3cccc.>ccc:cc:7Icccccc,uuuuuuuueLJ;OD6@A^G=5A765YL6558=.CA]e^cV7_uuuuuuLqq"
         "qqqqqq:@D81q`q0q=q0h4bRq+[0dh>Sqbq<qq4PEqqqqqqMrrrrrrrr58<5/I6Q4c8E/HV;JL.]IrL==@5r;rr9F;rrrrrr#oooooooooooo]ffo`oooooofooofo"
         "fbfooooooooooooooooIrrrrrrrr>LG:6CrJ0r-A6<Q5Zr@FXrA+4<>r@rrC;SrrrrrrMuuuuuuuu9>5>/Xlu/O0l2dIK_u,u6dLT<^hu:uu:>Fuuuuuu*ooooooo"
         "oJMD]BU<HRRR:PC<51HH13844oC=GXfoLoRooooooWiiiiiiii0807,iRi7i<A7_Jiii-i=i[EBiii7ii:;AiiiiiiDjjjjjjjjC@595jjj*jCB6^UV9j1j-jjCKj"
         "Vj6jj:E8jjjjjjPYYYYYYYY@YGEAYYY+Y'Y;YYYYY1YYYY=PYYYBYYJGJYYYYYY4iiiiiiiiiiMi``79Xi]>`YH6(i]B33/5iPLiiii]iiiiiiii0LLLLLLLLCLLL"
         ">5CLLCLLL(:L4LLLCCC5L<LLLLL7LLLLLLLL4BBBBBBBBBBBBBBBBBBBBBB0B7BB+BBBBBB2BBBBBBBBBBBBB*llllllllllllTH9<YGPFQ<620QT86271lM=HUll"
         "lllllllll,ggggggggggggPJ@W=^R6WD64-D713;6:gIM=Jggggggggggg7ddddddddddddZZS;dZd>WTG1(WWD09/5dPZddddddddddddd(EEEEEEEEEEEEEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEE-0EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC0CCCC-============================================"
         "4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "he",
     .count = 39,
     .letters = {
         0x00E0, 0x00E5, 0x00E8, 0x00E9, 0x00EB, 0x00F0, 0x0111, 0x0113, 0x0131, 0x016B, 0x0430, 0x0431, 0x05D0, 0x05D1,
         0x05D2, 0x05D3, 0x05D4, 0x05D5, 0x05D6, 0x05D7, 0x05D8, 0x05D9, 0x05DA, 0x05DB, 0x05DC, 0x05DD, 0x05DE, 0x05DF,
         0x05E0, 0x05E1, 0x05E2, 0x05E3, 0x05E4, 0x05E5, 0x05E6, 0x05E7, 0x05E8, 0x05E9, 0x05EA,
     },
     .costs =
         "qqqhdhqqhhhSV25<A.@A<=9X92M0L796_;R@9<37,;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;::::::::::::::::::::::::::::::::::::::::1;;;;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;.;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;1;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;::::::::::"
         "::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::1;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;1;;;;;;;;;;;;;;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;::::::::::::::::::::::::::::::::::::::::(DDDDDDDDDD,0DDDDDDDDDDDDDDDDDDDDDDDDDDD&CCCCCCCCCCC/CCCCCCC"
         "CCCCCCCCCCCCCCCCCCCC.ggggggggggggW@BE80>8E/MN7:9B8AYP7^J<6;/0ffffffffffff:JE:60G5=0XA3f9K9=6fE6:=3;6/bbbbbbbbbbbb@;M2:-GbH/bW"
         "3=B@4IDbPWWT197-cccccccccccc@@=B3/PCS-Y;6A=MDK<G7cM>16;)jjjjjjjjjjjj:@:>:8>:>:j>AJ4Q8;8j:j;:8764llllllllllll;695C7B:@7D=6;963"
         "9@D9D>;1=.1[[[[[[[[[[[[7EDR/.;@[,[>FK3O<O=R[[O@2[90ccccccccccccE4M3:/5UY.cU3KCIM=ccIDD@2:4-aaaaaaaaaaaa<3>a7.W=F.aQ9a@>9G8W;a"
         "O25I@0mmmmmmmmmmmm;9B;94H@=5B>708:6=CF=N;8570#ZZZZZZZZZZZZQZZZZQZZZNZZZZNZZZZZZZZZGNZ@aaaaaaaaaaaa<6K57.@7M/JM2F<74=CQ9aaN9:0"
         ",iiiiiiiiiiii28>C05O<;0BA;G6QAB>O:UD:F:7#cccccccccccccccQcQccc@ccUcccScUcccccXNc>iiiiiiiiiiii8BD;5/C5;18<:`=A917i<`96:56#````"
         "`````````P``RE```B`K``J``UU`I``P``JCffffffffffff7<792/IG8*F;DI=@C<AfAJL:FB13ddddddddddddAA6872dB3/FA>T0H<;NA/dN:8d70ccccccccc"
         "cccV5G793Cc>2VD063H@MccON7A.>7#SSSSSSSSSSSSJSSSSJSSSJSSSSSSSJSSSSSSSSJEcccccccccccc@IDD7.Y@A0IL9SN<645YNRH7.61#VVVVVVVVVVVVV9"
         "VVVBVVVLVVVVVVVVVVVVVVVVV;````````````625>5,`RD,``:68PL`6M9J`P6`>1dddddddddddd>5Z;5+LM70dd9OG>94CBDd;Z589,iiiiiiiiiiii;;<>4/H"
         "==/88IL:OE@CT<TB>H73/ffffffffffff<98<90SDE0GG.74M8QBH=fI;6M6&kkkkkkkkkkkk9<LRC2M9V6NBFM8:BJISBkB9:FH"},
    {.language = "fr",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E2, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00ED, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F4, 0x00F9, 0x00FA,
         0x00FB, 0x00FC, 0x0101, 0x0153, 0x0430, 0x0431,
     },
     .costs =
         "~4>4/48@D8HI198:2>9387;GIMK>wiig@Etybwwytywywtehj0S;5:U>8Q5EK390T8C1514:NFFV~ppN~g~krETn~~~~~~~~~~61L;K6IQS28S*JN2Cs28<3VQT>M"
         "sfasREUfjbsssfsfsjjjss43N=N/PP.7`<9HN.DS7D07KPYKikj_|FA^|js||jKs||||]||.3MOC(LSS3QXGKN6JW9BM4PPUK_|ss|L3momh||mo|oZss|||)@N9D"
         "KEFTIYT:91OCJ1/67GP<MAq~~V~h~~~~oku~~~~~~~~~13OE;72NR)gd9HN/E[<9B<bS]EvvjvvN:mmvvvvvvvvvvvvvv25HEK+LFC3RM8@/=DN2;C2EMVTItddtF"
         "7]tttttttttaZhttt4-RMF,OVK,cUJ@E3Le7IB@VMgD^ka]t@7_kc[tttDtttkettt6=:49388^QbT4801>9613W:YCZFvpppEBpv~~~vnv~~~~~~~~64LJF+LZP<"
         "KRSBJ*FVHBF0ZUPXZ4Xhh_Mhhh_hh_hh_hhhhhh*2DB>+>C=4UODG@8>QB8>:SCaGVjZZjj@jjZXjjjjjXjaajjj//QIF*MNY0jP5PP5KPR>=9SV[G]V]Z~E;t~ot"
         "~~li~~~t~t~~5/7JH+MSX3]JH4K31MN<F=NYXR_yfyy>8@ymmyypjyypjeyyy,8Q751=<R7UJIR85NKG2-9<Y^NX~jlQZ;N~ip~~o~~~pm~O~~9J=69QB>Q5NJ:3+"
         "F7J289.HET@_~o~~ul~o~O`~~~K~Y~~~~~6-UDK0JK=;nO3OO.5]0@59MMVLi{ijrQ8P{r{{{nP{l{rn{{{9SP^NUS`dLqSEXSYS]OJT#dQh_qqqqqqqqqqqqqqqq"
         "qqqqqqq,3J=@,E=]3aKH:>4EJ967@BSYJepd]SF5Kvdk~~lJ~lvsj~~~(8S>M2NJD3WLKLO7;CO516NO_<Yeq~~S;~~ww~~~o~~T~~w~~*4SGK/IO;.^TFJN8Ia29"
         ":;RPQ@XQsO~=9L~gn~~qQ~v~s~~~~0@D;D1EIN6KS7;0M:Q-40N:[:QYte~~e@K^i~ct~t~~~~~~~~8,PKL)IR`2hfMIX.Jk9KLEWVV[RuhuuO5fukuuuucuuuufu"
         "uu/-I4:3F;50ZJ>B55=U39C@UJENXhRZhUQh_hhhhhhhhh_hhhh(:L:A1EQP1fTIEKE3NKH1OMQ@ISffcp[4ppcpppfppppppppp-3L@L5OL_C_Q:35B/e=,@EWOY"
         "MIn^^n[6nnennn_nnbnnnnnn&;LLM/NPG;]ZIKL4aXQIaHHRjGGjZjj]5Xjjjjjjjajjjjjjj#kYb;kkbbkkkbkbk^kbkkbPkk[kkkkkkkkkkkkkkkkkkkkkkk*CL"
         "CLCCC@LLC8@*L;L3@@LL@CCLC9LLLLLLLLLLLLLLLLLLLLBV8$VVV7IMMI=DBVVMIE>VVMVMVVVMVVVVVVVVVVVVVVVVVVVH*ZZZZZZZZZZZZZ)ZZZZZ+ZZZZZZZZ"
         "ZZZZZZZZZZZZZZZZZZZRl]B@bl:lllX:+D_b7+/.bG_llZllllblllllllllllllllll.@C0</5;^KEf96=J6B034G=hik`xxxxxExxxxxxxxxxxxxxxxTii=iiii"
         "iiiiW.Piiiii$i_iiiiiiiiiiiiiiiiiiiiiiiiii&==GGGGGGGGG2G7GGG:3GGGGGGGGGGGGGGGGGGGGGGGGGGGGG).HHH;H>HHH>H;.7HHH5HHHHHHHHHHHHHHH"
         "HHHHHHHHHHHHHH>__@________:K&_____+____________________________-9<A<,>;PPP>>;6PC/>C2PC;PC<PPPPPGPPPPPPPPPPPPPPPP4-BBB4BBBBBBB"
         "BB*BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB,7E;;EEEEEEEEE)5EEEE;EEEEEEEEEEEEEEEEEEEEEEEEEEEED________U__(L0U__U_(___________________"
         "U________#VVVVVVVVVVVVVMVVVVVVVVVVVVVVVVVVVVVVVVVVJVVVVVVV+18CCCCCCCCCC53CCC58CCCCCCCCCCCCCCCCCCCCCC8CCCCCC/RRRRRRRRRRR=@HRRR"
         "&H-RRRRRRRRRRRRRRRRRRRRRRRRRRRR3::DD,D::3D:D:1D7D77:DDDDDDDDDDDDDDDDDDDDDDDDDDDD2DDD:DD66D:06D1:DD.:DD:DDDDDDDDDDDDDDDDDDDDDD"
         "DDDDBUUUUUUUU>UUUUUUUUUUU#UUUUUUUUUUUUUUUUUUUUUUUUUUU(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1&DDDDDDDDDDDDDDDDDDDDDD"
         "DDDDDDDDDDDDDDDDDDDDDDDDD0",
     .triples =
         "##########D#33+########'#####3#&###############D3##H##'$###/%#L########'7''D###3/Q#####3###$#####+$##(####'#####D#;3I33##%#D#"
         "#D#+P#;###$3DD#0'/##+-###'#T^###D###3##+##############3#'####%##+T%#####3##L]=2'+%######,###$$##########%##%DD]X%############"
         "+#D###########4##3###'##I#T##:',%##$3####%F%####G3###%####+#$##3#'#%##'####%########L$######'######TI#'J9#'$+%##3##T)#D#3####"
         "########3##=###+#########%#]###/###3##3##D########+T#+#D#3H-$#,##1M.#######'##I&##&#%#####/#%######-3#3##D##D3######+####D###"
         "#%%#$##$3&#+#+#######&]B8]MX$#*###'#######T#+3&###+$#########+########'##*#+#D##$##$######3#####U+#W3######$%##T#&5+'###+#%+$"
         "#D/#)3##%##%D#%#####3#####'##$###$##3@'3#$%##%4#########)D#;#####$##################D%#3##############+L+,#'###3####+#H#)####"
         "###DD###T###/;$##&####%#+D3#''$'D#####3############+#####%################T#3#-##%######+3########3##''#44E##3#F##+/#''##53$+"
         "5<D#%###'#####+###$####'###TB#%#)%#Z*+##%#;&#T####'#%X3#)##D####+3Ud(#+##$d6##+###H######3##+#D0#d*#c>&&###########%###&#3'+D"
         "T#3#######(##D##DD######3##$###%####V###$##D####%0TcL#3Q;14%D/E#%$'#%';#%##D++N'#######%#########'T3###E###X+##DU1$#3#####T#D"
         "Id##J+#$#####3#)+U$##'$###########;@'(M#3L#D#+3T#########3+#####'+FDD#1$##3DIX.D##I@.###;3##%###5####'13########D+#Hd%)%)%;*#"
         "T%'#######%###U#3$###%'#3#######D##D####$4####&L#3'#)###%%$#M$3%$###+#T%U+#8.D#++##'3L$%#%####&#+###########3##%###"},
    {.language = "de",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00DF, 0x00E1,
         0x00E4, 0x00E9, 0x00EB, 0x00ED, 0x00F1, 0x00F2, 0x00F3, 0x00F5, 0x00F6, 0x00FA, 0x00FC, 0x0101, 0x010D, 0x012B,
         0x0161, 0x016B, 0x017E, 0x0430, 0x0431, 0x0437,
     },
     .costs =
         "~26>/368>6F9;87::L=2<775IQ8rxIstxxxxxPxEttrmqogip<N47:MD;=AX:06/X>Q2300JMFILSq~~~um~~~~~q~l~uuu~~~65BDJ'GAC3@N5GE<Mi:996OI]>F"
         "xxO`koxxxxcoSxxoxxxxxx87NFG:OL%EZ3>HM7D]>C;DKKYO]yyymymyymyyycyyyyyyyyy./FLF)JLM.PQEEC=HY=AB8OJXPW~~Zm~~~~u~bqQq~q~~~~~~.D>AA"
         "F@>=0aC7:,NFR-48CIGCRGO~T~~~x~|~V~p~|~~~~~~~01LHD.6@P3kT;KA1KW7:88ZGZLDxxBkxxxxxxWx/xxxxxxxxx/6CMN(OGJ7XE8I:EGZ4757OWZZOzzJmz"
         "zzzzziz>zzzzzzzzz02JMH-GLR6fK1A5;Lf1</CRFnKLzq9gnqzqzzDzKhzqzqzzzz:C=2>-@6COfE99-6CZ822S>]FcEUrg~~~~~p~~~f~r~w~w~~~63LQD&I[U:"
         "AGQ@F/@eH;C<QeHTXeeNee[eee[NeG[eeeeeeee21FLD-I=P9_I8I>/HY9:.7KJcH=vmaivvvvvv7vEvvvvvvvvv15@C9-E:O0^J/JB7EWO32:HK^IL|`@smk||||"
         "B|>s|||s||||,0=G:,IAS1ZGD4J87UM;=:KGUPMlpAfp`ybyp@yElylyyyyyy)8EG11=3E6Y=GJ7>LXM949HGaT=~uNp~l~~y~M~K~~y~~~~~~8F983N>:@GQ;35,"
         ">4b/99:H@LV<Hnzzzzzzzzzznzzzzzqzzz20KBD06B@5_I7GH47V.<08EJSFXvgJvvmvvmmve[vmvvvvvvv.JJG=FPHRFbb5JFHFP@BD%XBXbbbbbbbbbbbbbbbbb"
         "bbbbbbb,6==30>;@6_>@;:8FZB628B:[I<~l>h~j~~s~Ew>sw~~w~~~~,<D2A0D=B2bBEHJ99PE4->GB_8D~~H~~v~~~~^~R~~v~~~~~~*5KGF+CF=1^NBHJ<E_9:"
         ":;MDVA7~sFn~n~~q~V~Dq~s~~~~~~5C>8E81:JBYG;3+N<j105JRJA_IDeok{h{{r{{{e{{{{{o{{{66PNH(KQX2t[KGO*LkKGIUSXQ_YtktgtktttgXttttttttt"
         "tt<1WFI(UUI,gXLJC7OgCFQ7]QS]Wvl7vvvvvvvEvBlvlvvvvvv)9D>=4@MJ/b@B>FB5UF;.HHK<AGllYll_llllllXlllllllll.@EFEAJGMFXJD56C/X=(5HQQZ"
         "IFnnn_nnnnnnnn_ennnnnnnn78NWK)PTL4iR@QPAUdSM3+O7`NEvmGvvvvvvvIvMivmvvvvvv2M@e[&OJS.eA6eAeNeND6I[[eeBeeeee[eeeeeeeeeeeeeeee-GG"
         "G7GGG9GGG9G*G9G17GGGGG==GGGGGGGGGGGGGGGG=GGGGG]nW7Ae@6/HnY3E*nNA4<.9_nnnO6nbnnnnnnnnnennnnnnnnn(H:=:HH=HH8H::6HHH:84HHH:H3HHH"
         "HHHHHHHHHHHHHHHHHHH+@@@@@@@@@@@@@@@@@2@62@@@@@@@@@@@@@@@@@@@@@@@@@@@(09GG9G=GGGGG917GG=9GG=GGGGGGGGGGGGGGGGGGGGGGGGGG11>>>1>>"
         ">>>>>>>1>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>3AAAAAAAAAAAAA(AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0BBB7BBBBBBBBB)7BBBBBBBBBBBBBBBBBBB"
         "BBBBBBBBBBBBBB1>>>>>>1>>>>5>>>>>1>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>]j]5Ua208VjjME+jBj4/4jjZjjj/jjjjjjjjjjjjjjjjjjjjj00@@@@@@@@@@@"
         "@0@@@@@@@@@@@5@@@@@@@@@@@@@@@@@@@@@@Ed/2EQ832dqU4D;bCq*24hqqqq_Uqqqqqqqqqqqqqqqqqqqqq/CCC5CCC58CCCC+CCC8C8CC8CC8CCCCCCCCCCCCC"
         "CCCCCCCCC/1AAA7AAA7A.AAAAAAAAAA7AAAAAAAAAAAAAAAAAAAAAAAAAA)AAAAAAAAAAAA7AAAA477AAAAAAAAAAAAAAAAAAA7AAAAAAAA)7AAA7AAA7A7AAAAAA"
         "AAA7AAAAAAAAAAAAAAAAAAAAAAAAAAA+@@@@@@6@@@@@@@@@@@66@@@@@6@@@@@@@@@@@@@@@@@@@@@@*AAA73AAAAAAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
         "AAAA(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E&DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD0D)>>>>>>>>>>>>>>>>>>>>>>"
         ">>>>>>>>>>>>>>>>>>>>>>>>>>",
     .triples =
         "##########D###DT#$#%###3/###%#+#######DD##3#############'%##)$2$+##3############LD#############-######$D%##%######'##')###+#X"
         "B#G683DD###'#D$7'######+D+##'###########$+#@K##T+###%7'#####3%$D#########+##$##%#/V%#3#########7#+-&##########3E%ETM#$###3#3'"
         "##'D+#+#############'###D#$$#'5####%%+###########&#########+###+########+#######################%#%####%%########+####'#%I###"
         "#%##D#####D######3###+#,'+#%DX]#,F###3###F%###%#########D##DD#+####################3$+#####T#%#####%#D####'########+$###&45)#"
         "=)3+9'3##4$###3%'####'$$'#$$'+47####'I$######+#D#L++########5###H&$ZG%$###$%##$'#+)######%###%#####L;#####F'##5H########$,3#$"
         "##$10'*I####''#D7###'####P$#%#TL#$#####'##########3###$###'#3###D####+#+######;#+&D+##'#$##3,#,7'#'#D#####'#D/EJH'####D+&(###"
         "##33#'###+##+##',+####'#+%)'###'##'T+$#/##########%##3/###-####3#######+#V'#$##;DD#+#######FG#$##########$#%3#########'######"
         "##6$#########/#'##3+#######$##$#$%L'####TH-##$#$%P#,#3###%+++D##+####$H&#.###1#$$##3+D####D#####$#X##%'##-########$D#*#####D#"
         "###D#####%+############'##-#%####%3####,D693##*######%##%##D##%'####D%+###############+#########UL#H/L##D$##3##%D##%#####D3'3"
         "(#+'######'##7####D#-T+#######+####)######%###D%###+D###############+#######3########$DY##D##+#3#####$+####+##%'%+/#3#+NY####"
         "#%T####%2T##3##3F%%$&$##,;#'####(#####$#########D$#########7-TE/#D3*%####'D####'4J$#7$+#%#######$####4####%%%#'###'"},
    {.language = "sv",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F0, 0x00F6, 0x00FC, 0x0101, 0x0113, 0x012B, 0x013C, 0x0146, 0x0161,
         0x016B, 0x017E, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "~29@452<:3G5:6:67P915:7HGNPg~;G~ourB~uru~~ruoaeor-V<A5TI;MKY:47/U<a/60D8UGKXzznjqzzqezzzzzzzzjzzzz7/9HN-HPV15O1EL0Jn5<C7RZS6R"
         "nnBDnWnn<eenennnnnnnnn47M>G1JL,7Q*AJR5B_=C7@QR]Henennnnnnnnn_nnnnnnnnnn-/DL<*FMM5JKAI=8Gi79H6ENUKYvvFGv]vvKvivlvvvvvvvvv/FH;7"
         "K=>BPL:3=-LDX,81OIS;S^{{er{{{{d{{{{{{r{{{{{{9:TQK4:S[-F]5NS2Ji4E8:reYC`rr8@rerr*rrrrrrrrrrrrr-1JN@.M5A3ON=H8:Gd347:PY`TUss>=s"
         "sssBsjssjssssssss,.TOL.NUH5<SMII6PmIJ@5SNmE^mm53m`dm5mmmmmmmmmmmmm5=C;7<=3OQ^:/=*5CYC26R6]F`Lxx^xxxxxoxxxxifxxoxxxx//JS;+RggB"
         "WI;OC7F^I=H0YggY^Wg/ggggg>gg^gggggggggg3,MRO1MFL:KP8L7/Ik4=06>[tFktk9Stttt>tgttktgtttttt/2FM<0CDJ3;>-K<7DfI:68GWZ=Www7=wwnwBk"
         "wwkwwwkwwwww..;KF,CLO6TH>3497e>>>>C^WJjttA9tettCtejtttttttttt+3KF16=1G5I<DM:<JzI40@9[c@ZzzAHmzqzTqzzmzzzzzzzzz:I:38HA4QGQ75./"
         "D7f.98BAEM[]uuW^fuuuZuuuuuululuuuu2/OD=1JBI8hD5G;30V1:;:NSVHaqhK1qqhqhqeqqhqqqqqqqq+>VMM>VGVGVV*MCBDGAG<+V6VEVVVVVVVVVVVVVVVV"
         "VVVVVVV*/DI81F>F4F;@;:8JhC88:>V[@fzq;<qkmzGzqqkzzzqzzzzz.4FCH3@GA5N17D=5:KE6,>BQX;Swn<Bwwww@wwnnwwwwwwwww,/KFH.DIG0NIFF@9Iq7:"
         "2=EUW<^zz=HzkqzBzzqzzzzzzzzzz1E:A::DBYBZ<51/O3h35-L;_H[Rqqdqqqqq`qqqqhqqqqqqqq//ARJ.JGQ/eKNI=BMqB7CAM[UDqqq,=qhqqeqbqqqqqqqqq"
         "qq.-KA>0FD9.UGDA93A_37IM_BEOU_____U________________*8E>E1=NM4]B8=GG4VDA,FKL8>Kffffffff]fffffffffffff1:Q-;CJ8XJ^C:25@/k83/OMVW"
         "SOkkbkk^kkWkkkkkkkkkkkkk+5BXK+OIE1=O>=I/OXB=KDXEX;=XOXXXXXXXXXXOXXXXXXXXX)AAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4=="
         "44=======4=4=4================================ZqhEBqE5ddq;08*qIq+85q<qEqqqqqqqqqqqqqqqqqqqqqqqq*VJl6>M6_Xl=1W.]Ql531cClllllll"
         "Mllllllllllllllllll>,>>>>>>>>>>>>>1>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>)EE;E;EEE75E7;;EEEEEE;E;EE/EEEEEEEEEEEEEEEEEEEEEE25>>>>>>"
         ">>>>>>,>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>0<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<JI]Z6Xn;a_=4;@8e9n&8Ke3nnnnnnnnnnnn"
         "ennnnnnnnnnnnn04===4===========================================4BBB7BBBBB7B4B0BBB-77B7BBBBBBBBBBBBBBBBBBBBBBBBBB6@@@@@@@@@66@"
         "@0@@@06@@@@@@6@@@@@@@@@@@@@@@@@@@@@@6@@6@@@2@@@@6@6@@@@62@0@@@@@@@@@@@@@@@@@@@@@@@@@@>1>>>>>>>/>>>>>>>>>>>>>>>>>>>>>>>>>>>1>>"
         ">>>>>>>>>=0=======0=====4======================================4===0=====4======================4=================4==40======"
         "===============================>>>>5.>>>.>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC0CC-==============================================4=0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#KR$#%V&#4X###+V##D#$3$####'#5/#0#:##%%(###########3####'%##$###3##3#####DD%+###T#$+##3$'&#3###1#%####&D#%#%######'#$'##+#+#H"
         "]'YCC$#H##'%##;$'$(#D##7V%+##3###########$+Q9#)=+#+5%#$3+DH#D]#D####3#######@8#&##5#######D####3#L6(/D#+####$#]&#T##'3#;#%#3$"
         "F;H&############''##'#$#L#$###43$##%#########D######+####'#+######+###$#-############%##########%###############$D##%###+###$"
         "#F##%#####D$###'3#%#####P'#H$D###3HXM1##-%%##%%####(3######DDD#######&#########%##$######+#########%#W#########D######76&+3##"
         "#1@QK65##T###$#######H&##$#G2%############$#######+###+##+%#3###Y*XZO&#$#D$D###$/#G$####%####%##3##3##########%##########$#D&"
         "###'#'-F%####'####3;'##'######HL'####+#[<##3####3#3#D#'######################;D#+&,+'%######T#,(#########'##$DTF''####HL&$##$"
         "'##3#'#####D3+#LB,##%##'##)#######-T_.#####+'##'#$+##Td,##2_+#########T+##%##'*,,#D$/##3#3##D/###3##/#'##3-########'###'#####"
         "D##$########3/#######3##T###$+##$%T7#/#%##'#%&#(/'+$#####&#++#D##,#'#######%#'#3##$;'#############D###/##########/,,%$##%'#T#"
         "###H##%##'#########`52b###%#############D##F%########%#DF####=##%#%##%+###'D##############4',###$######$#&##3##%##'##'####3/#"
         "$#+########3D#%###E#%###########D#$.############D#%#D###########E$#########%4###%##D######%####D$####%+#L##$-%BD%+-###@NE###D"
         "########-%##3+#3JNE,O###+##'####&##########%####T#3##3####3'5b(*RD++%####%ND####3###/'###D###3++#&a##Y2'#########]#"},
};
const size_t by_letter_model_count_1 = sizeof by_letter_models_1 / sizeof by_letter_models_1[0];
