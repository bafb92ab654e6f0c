/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_4[] = {
    {.language = "sl",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E5, 0x00E7, 0x00E8, 0x00E9, 0x00F6, 0x0105, 0x010D, 0x0111, 0x0161, 0x016B, 0x017E, 0x03B1, 0x03B2, 0x03B3,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "z78;4@>>C4<7<8250R:25:3AJB5zzqzqmzzAzAqDmmm]`kmqm*X:@;ZHA@H78571P:_693H4TVH8vvvmvvvv=vFvDvvvvvvvvv62XIC-XTY.FR1D60_l07O6DllAX"
         "lllllXllMlQlllllllllll1/V=F-P]51Z69HJ0La9E3:UZ]P]jjjjjjjj]jjjjjjjjjjjjj0.DUB0FLM2@D@:2.9p69K==ScQGpcpppappJpQpJppppppppp*E@>3"
         "EH:JJ=8571IAW567P6KGJ:wwwwwwww@wFwDwwwwwwwww,6ZIF76KV,ddCLJ.PZ5A66VZVFdddddddddddZddddddddddd0-GMH3TG<6]W3M:,La2@B5JjaUSjjjjj"
         "jjjajWjjjjjjjjjjj+2UYQ+WiJ3[4ILD1Ii7L7DW[iIYiiiiiiiiWiiiiiiiiiiiii+GF6AFBB:R;3472@>`852[;lOe4uuuuuuuu<u=uIuuuuuuuuu2-KaE)n]M4"
         "[EWD84KnP<=6Dneen_nnnnnnenn<nnnnnnnnnnn1,RCO1ZSW1Fc5Q8,Op8>A5CWpWpppppppppppSppppppppppp51OEC0LH],0=;N5.>gSA><SYpAVpgppppppFg"
         "SpHppppppppp//7SO*SeW3RKDG=.;nB>O;XaZPnnnnnnnenWnLnnnnnnnnnnn1,WC;0J<V.2DGSH/Kta=7=MccNUtttkttttFtOtWttttttttt-M8E2OB7OH>9676"
         "G:v345;3CV^>vvvvvvvv6vCv>vvvvvvvvv:4ZAG7WSJ3p>9RB*Aa*FA<TZ^OgppppppppUp[ppppppppppp0PPPAPPPPFPP.FPPCC8F5)P1PPPPPPPPPPPPPPPPPP"
         "PPPPPPP3,GE=,Q@F/<>F@83JsJ7:<=SfGLssssssssNsEsJsssssssss06KBW/QM<6`35C966NC>+>CF^G_rrrrrrrrrrerrrrrrrrrrr01ZGQ,Q[5/I<FJ70Ks5D"
         "C<:GVF[ssssssssXsXsssssssssss.C=<<AK9UE7:724S0l313YBlHWLllllllll8lAlAlllllllll.0YSM.dPE/M><L23Ap36IJ`g^g;ppppppppWpTppppppppp"
         "pp.3SaM2VN1+SOHM60Ha95OVaHMaVaaaaaaaaaaaaaaaaaaaaaa)3@8D9=HJ8YBE5H@6PD=.CYY8>HYYYYYYYYYYYYYYYYYYYYYY)K<LT@WLWCWLCBD)6aK4CMWLN"
         "NNaaaaaaTaaaaaaaaaaaaaaa0*1L:7m>A8HB<=0:9m9UN@6WmTRmmmmmmdmKm@mImmmmmmmmm-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<"
         "<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<3<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<2@@@@@@@@@0@@@@@@@@@@@@@@@,@@@@@@@@@@@@@@@@@@@@@@========"
         "====4=====0===4==========================<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<5/KiU+iii,99Ai0FTi6SO7QiiiTiiiiiiii"
         "]iiiiiiiiiiiii<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<B5eee1eee-F0>S8CFeIe+GFeeeeeeeeeeee.eWeeeeeeeeeee<<<<<<<3<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<G2CUc)cMc-;I>c+FYccYcEYccccccccccccccccUccccccccc/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEE-1EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCC-============================================"
         "4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#########D################'####%######+###%#########+###DDE###'##D%#####################3+D'###################=)93####3#####"
         "+$#########++#########++####$'#$L%)'##%$&'###########################'#%#D##%%####'###############SD%%#####/###F##%###+##D###"
         "#######373$+3##)40TDF#F#F##################$############$4######3####3##+#3#+#+##H>+%###/%###D######7E'#$$%###########'##'##3"
         "#######$#######;$###%###%3L63#&D##############94#3####+0+$#%####H##3#C$#######'#+#####'&D+F##'####D%####'D######'$##'#'######"
         "$)$#D'<##%#F########+####'D########3############D#+###'##3LL+#######%####'#####3########+RFD#####'##%###################%###+"
         "###%###############4]$########4E$#######+#################$########D##$$####+##########3###5#################3##'#%##########"
         "###%###;'+#+##D+#####3,/######'##/##########3#$##+######-&+########E#D##3D#/R%####3####%#%######D########%##'###%'###%#######"
         "#########%#T####%##%D'#D##D$###'#D#'#################%%#F+###$#############34#$########D#+#+F####+5######$##########+###E###H"
         "###'E+####################D####%########'D#######33##%###+##'#$######$;##3'#'##3###+###+###;,2#%##D#$'E4##$########+###'##B#%"
         "F8###%D+N##3#+####%E##'##F#7'+#9%#+']F5$+###%####'#########%###+######4##'##3###'########$###+##'%###D########+#+##$###D###D+"
         "D3@O##########/*<#;.##L+4#################5#$#########$%#D######'$###########+##DF########################3#######+"},
    {.language = "ca",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E5, 0x00E7, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00EF, 0x00F2, 0x00F3, 0x00FA, 0x00FC, 0x0140, 0x03B1, 0x03B2,
         0x03B3, 0x03BC, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "~2>3018A;8JO387:3=;498;LHROM~~~VB~N~_qLt~qqqoadoq)X=55QCDWBFP274Y;=1<3=CUMUZyyyDfyy_Yy]yypyyyyyyyy//TEF;ORS27].@T5Il/=;5Y_lCP"
         "IlllM<_LlBZOllllllllll6-Y7O6[eC-WD8RT-Tg8C17_ba]kIttgLFtOtH[gtttttttttt01KLG'KVV1PTOFT6MY9JS8LUXYkQtttIetNtVU]tttttttttt-BF6B"
         "H@:`;N[1:1NBH/.88GV:WcZzzNzqzzUjnqzjzzzzzzzz55`NK.=P`(md<QS/Sd=BC6dd`OmMmmmUQmDmWD[mmmmmmmmmm33HMI/UHH.][<E5:G`1@E+VW`VPSlllO"
         "llcl]`P<lllllllll4&ZSM1R^E1ZSMIP2FhHL<DZThMXDhhh^hZXhZhhhhhhhhhhhh25=38<;:bS_W8706<A841;<c7bQGwww_jwwZ]3wjwwwwwwwww7*HWD+aaW>"
         "aDaaQ5>aDJS-SaaWaAaaaaaaaaaa9aaaaaaaaaa*2=@>1E593]]J@F9>RC528KDRM]]]]]]R]]]]]R]]]]]]]]]]*-TFL/MFV2mZ4EW6Ld]4:>S]aRTPvvMMgv=vR"
         "_mvvvvvvvvvv2.2SP,M_Z2eYGB@30hYAL=ZaaOq<qeq@9qAq@YFqqqqqqqqqq.0V694;<L5JRDRC0QPN4->;aQ@WNvvFKivZvRbBvvvvvvvvvv0R686RF:XHSR51."
         "H9I-46>@HT[`cuuffuuhfuuluuuuuuuuuu50Z9G,XMO:qL3PM/Fc/>97U[ZPq=qqBNeqHqNUHhqqqqqqqqq>X__[_hhh[hhF__hXhT_N#hIhhhhhhhhhhhhhhh>hh"
         "hhhhhhh,0H><-H@^2fPH8@4EG979AAXENf;jwQCGwJwFO]wwwwwwwwww(9K:Q2NOE3wLOMY98EQ808OU]NhVwwwOwwJwSHRwwwwwwwwww,/[JN0R@G1IPKJI6Lm17"
         "K:UT8K:<vvvKBvHvTGjvvvvvvvvvv.3><>/IF`8NX67.W9c443ZZdGcVWfssDWsM=sdsssssssssss<+RPK,TTa,k^[PS/KkXUVA^kU^k5kkkSFk=kaXkkkkkkkkk"
         "kk.0HIA/DB;.MHCD92AZ44@MZ>HKQZZZZZZZZZMZZZZZZZZZZZZ+3L=O*MYK0kNUD[C7aNH1J^aGNPkkkk^^kGk>^[kkkkkkkkkk)+FEK7OG_B_KB;=:4_C25HUOL"
         "CKU____U________________8&JaW-aaN8aaOFW4aaKJaMaJaFFIaaaaSaWaaaaaaaaaaaaaa+gK1Ng:0WSgY.65g@C5@3@Ng;gSgggggggggggggggggggggg.=="
         "===============4==============================<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<.%__Q__________4_____I_____L__"
         "______DK___________0`MB9`AB`B``HC)`DV0-3V>`;````````````````````````-eeZeeeeeUUeeBDeZZZ$eeeeeeOeeeeeeeeeeeeeeeeeeeeee0======="
         "==========0==============================.LJ7;A<<bbbb>3(<HbJ34XJb:bbbbbbbbbbbbbbbbbbbbbbbb=Y=Y4PJYYYYYLJ;YYYY;()YYJYYYYYYYYYY"
         "YYYYYYYYYYYYYY+^>;1^A<^^^^2>1^1^.7L^^^F^^^^^^^^^^^^^^^^^^^^^^^^#_hSUZ_hhZhh_Q8hhh>Ehhhh__hhhhhhhhhhhhhhhhhhhhhhh/^3P^^PS^S^^/"
         ",6^8^P+7^P^^^^^^^^^^^^^^^^^^^^^^^^^^KTTTT%TTTHTKHTTTTTTTTTTTTTTTTTT,TTHTTTTTTTTTTTTTT============+==========================="
         "=========/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-==============================================4=0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "3####'$########)#@#%###$#+##%#######D######'###%3##'##'#$#%##########D%3##13###+#/D%F$#####$#####D#%###4#+##7#######$D###%###"
         "###/IH(%#####D$#$'#DD##E#$######3$#3#$#$#######%###+###-+#%%#####D#######'$##%+#)####$D+###3##D#'#########+#T#U##+#'##'%3'$##"
         "##)#3####3&##38%#####3&%*+,###3##+3##$'3+#D&####-##%#%#%#';3####+'#$#######/'##'###3''#3%#########33######'%D##$#######&E###%"
         "####D#$##3#;)##+##########$##%+##%####3#'3##D+%##+######T4$%4$#3##D7###'####$#35%#$#D##############-7#######D###%####T##%###D"
         "T%#'###//%'+'#$$#####V3';+*T]#3'-#######%DDDT%####-$##$###$H##$4###T$#'.##/+73-#$+3$###%#######D,###3#############3#@###%DD#5"
         "+###)#+##;####%$####3#######################''W,#####'##'F######################D######;####D####D##D##%/7##$'D#3'##3#E#%+###"
         "#$##6###T######,#########D+##'#######/&*'##%####3#######+%##3######34/%#&X##'(,#######L%##'#'#%########'####+##+####D(###T##F"
         "3+TT'E'+######%###%+#+#3/#/0,#'#;#8)F#####'%+#%##$##+;T3/##$######$++#$##-##D#####+D##D#########$D#$#%%######''###$$#D##D'E#+"
         "###Va+I'####'%########;########3#####%+'3############HE#+DT'D''#####%#+###3##D###################+#%D#$##$#######F$T3%3T$####"
         "#########++####H'E$#+###D###%#'+#'####+####+##########+###+$#3######>L/''#33#####'#####5#'########3,##'5D#%#+############F+##"
         "##D######3###''LL3D###'E###############3&#####+$##+1)D+%#'/$+$#D%#####D###',##%###%#3####%##D#######$D+-+######$'##"},
    {.language = "is",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E6,
         0x00E9, 0x00EB, 0x00ED, 0x00F0, 0x00F3, 0x00F6, 0x00FA, 0x00FD, 0x00FE, 0x0430, 0x0431, 0x05D0, 0x05EA, 0x16A6,
         0x16AA, 0x16AB, 0x16B9, 0x16BE, 0x16D6, 0x16DE,
     },
     .costs =
         "r47F=3576;C<768<=V:/4;4LHDR9Sbr;rCF@S9TXcecrreirr*O@KEN57IKU=373VB[.8;<GOJMUeoooN1V]^oYooooooooooo82P@L4WaP0CW3DD7Ta,IP9NPa7a"
         "L6NT8a6Q4Aaaaaaaaaaaaa.5X=A1HX28>A<@F2KX5;,:XOOIOXXXXXXXXXXXXXXXXXXXXXX0-AU79AGC+HKAGH<Ke7>K/FSeUW8Jee=[DDPKeeeeeeeeeeee9GLHK"
         "M65V/c5661OHX.73PIT94Xlllll6PcllRlllllllllll31QWW9B@N16J3N36Yg3967=g^0gH7PgIED>^gPggggggggggg/.H[B4I7H09S;G3KUi2982I`[MiAEiiG"
         "CF>NiWiiiiiiiiiii;.XbX-bXb;>U/G;9bb8O@63bbCb90>ULb<>Fbbbbbbbbbbbbb-JIEEL=<CQS;/B-I>]164ZN[RXYnnnnn0nnnnUnnnnnnnnnnnO'IaDFaaW<"
         "aFaaWLEaFWa6aaaWa0aaaHa20=Waaaaaaaaaaaa50NYR8HDH,51=I68Ki3<56<Vi;iFUiiCiAIIBiiiiiiiiiiii01HO23<<N1>;2DG<IkE:71>_k<Z<@Jk9k>EP="
         "Mkkkkkkkkkkk+1;R@.IQ@2DFA<JADgI9@:HgW5g4GggBgC;ARHggggggggggg/0LM1;E0J1KA@A1:SdK695GZmSmHF`mEdQR>AVmmmmmmmmmmm8KHB4R70MDK7:85"
         "C6X+50AIAUPQbbbbX9bbbbbbbbbbbbbbbb42EQ@7;D;8AX7F7>,b1752NPQNb@Fbb=b;MCPbbbbbbbbbbbb/III<@III<II)IIIII5I8-IIIIIIIIIIIIIIIIIIII"
         "IIIIIII*3HMJ2>>E1E8>>=>In=6:9GWdKa8AAn@7CBEX[nnnnnnnnnnn35HKM1HBC9>-7@:E@IG8,=9XZIcREBl8lJEK@Ylllllllllll.-J^M5EE@/>FFJ9EKm9>"
         "42AR^Fc>>Wm;cB8JHSmmmmmmmmmmm-HD=DHE9FN]A:0.U5a-76MLajRjVjjjZ:jjjjVjjjjjjjjjjjC.Se[,eSe)ee[eN;ReFSeAeeR[ee6Je4ee:eeeeeeeeeeee"
         "ee0.FPF/PFC/FPFA81FP23FFPCPCPPPFPPPPPPPPPPPPPPPPPPP-B<:W@WWN>WW<;BG;NK=&WWN=NWWWWWDWWWWWWWWWWWWWWWWW:CQOII25bG>55B.LBb+=.HbbX"
         "UUbbbbb5bbbbbbbbbbbbbbbb+2III0II9.IIII@9IIII;;I4I;;IIIIIIII9IIIIIIIIIIIII*9FYNR8;=Ac4->7cRc584PAccccHMVcY9ccccRcccccccccccFO_"
         "_Q_@-_=F4=95___,20_L_________/________________4UULUU2HUUU@8UCUUU*F(;ULUUDUUUUUBUUUHUUUUUUUUUUUU0=================0==========="
         "===================+6BcBKHBFcc646/cIc</;<CcGccNcccc0FNXcNccccccccccc(/=hQDA<F2BE@@Eh[h:8I0<hhhhhh[hh_h[hh_hhhhhhhhhhh6EI^FL93"
         "L^^2674^5^400K7^^^^^^^^T/^^^^<^^^^^^^^^^^L_____.1___6*C4_8_2=HR__C_______0_R______________/2F]>ICAS9S>342]A]19,S8]J]]]]]]LE]S"
         "]]]]]]]]]]]]]]9HYYOYHOYO2F<<.Y=Y-.3YYYYYYYYYYY.YYLYYYYYYYYYYYYYF0J]])]]]<6]]]]I]]9]]E6]]9]7>>]9]OJ/7]]]]]]]]]]]](EEEEEEEEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEE-1EEEEEEEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCCCCCCC-======================================="
         "4========0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<1==========================================414===3<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"
         "<<0<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3-==========================================4=====<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<</<",
     .triples =
         "#$###+L+###',5;F##%##'#########Q'$#=L3L,V/L'dd+$50%D57#D&<,L$%534$D#$]##%##,6Q##+D$_3&'##3####5%%%%F4,###M)0H#####H#'#######%"
         "#+#$'))F#'#3#''44#+3#3####%'###%$#######%2J'DT$D<'$'##/##/######'##D$#3D#+#53$'+(D%$##'0'#'5##1FI+#T##'###,5D#'D@K423(D)++'3;"
         "-'D*+#D##Y&##3##D/4$####DQE)5T++######3#4'##'D+('1#####%#33&##'FD###'###+D#+###I%##Z3-;#$##$)'###''####&'##F##;#3#&#X#T/5*###"
         "#@3###D##3#V)/%#''##D##D3HDH3X%('D####$##D^%D##'%-+#$###D#%#3L'+#4#####+###$3#^H%(#####'$##3#'(#+-#&D/D%#'Z(###+#####;'%###'3"
         "D55D'$3P-2U##%5'E###D+D##35+<D#Ya519]##'#,+DX5#73%+#####+T#3'$D&-##303DQL;1D#%1F$+&#+###3##D,#$UF3##D;#33$###############EE=D"
         "###DD%++%E#+#D%D%HD#D'#D######D%###P0##T###-D$%####%###3####F######P-3#######D###$-####+##+#D##TD#D#######@%E####]+3b.)#5####"
         "##3#%#######H;'(Z)'######+######'##49PI'0#/*/%D#D##D##4$#N5#+#3(##D###4;>T##;'#######33/)#'#######D+$#%,#$###%+,###%#U'#####3"
         "###'3D$+##$###+T&('$/T$'#'J$+#'D+J%%<#######D+%##%#$'#33H#D+##DD##%##$F##)H+3-####HN#####+3##)###3D551#'3#+###+####B#7##U3%#3"
         "$#T+#+)'#T&##+##,##3+,D...#####'#+#'3'TG/-@$GD&R#%TD$TRF#/D'#)JT&#3##5M##$#T3'D#+####D+########'F+2$#D###%+####+&%,##$T2H+J%'"
         "E##DP#HJ#$%55D#ED#+##+#/##D#'36##3###E#+##5+F##'D###+##D#3#E53##'3###+#/###$+%+3'#;+%$D733D#######$#3$#FD####D########3##$+#H"
         "$#(##D#$####3%%#D#V+%#%M#-#V^H#2%#L#3:###-##3/##]#######T##4D#$###$##D%#$#BD+#3+/##;*'#U##RB##5+#TS%+V+;(###3#;D#'$"},
    {.language = "ga",
     .count = 45,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00DF, 0x00E1,
         0x00E4, 0x00E5, 0x00E9, 0x00ED, 0x00F3, 0x00F5, 0x00FA, 0x012B, 0x03BC, 0x03C7, 0x0430, 0x0431, 0x05D0, 0x05D9,
         0x05DB, 0x05EA, 0x1E43,
     },
     .costs =
         "t.715<68>6KL494=<T724=LJHPStAtkDEEtBtk`VZehkht.VA15OM7X/bQ:7/=Hs177QOUWTbjfsss9ssssssssssssj70HEO7HU(8OW3IW;De3CQ5UeeJQeBeeBB"
         "FeJeeeeeeeeee53[OL5Q`(:RJ;GH1Ml4:<8`[Yccl;llBK@lEllllllllll+2HHG1CR-1VR;PP7MjAJ::QUQPjj9jj==Ej;jjjjjjjjjj*)OEHJIKY0XODK=3MX=C"
         "CRLUEV^m5mm`mdmmmmmmmmmmmm6/dLF3<N.4ZdENT.Od7K@3VVVVdd:dd2<BdVdddddddddd0.M7L8KR*:hh=H;4I_9JA2h__hPh@_hK_;hIhhhhhhhhhh,->ED2;"
         "SQ9ff=A:5Ko5>57b`oYfo7oo9>Co@oooooooooo:9=<1NB5`ScY15/59c/13SNcOaUpappp`Xp;pppppppppp9*6E55NNN3N4NN=42N5;N=BNNENNNNNNNNNNNNNN"
         "NNNNNN)3D>;/JFA6SSS@<95S>7@3JBSJSSSSSSSSSSJSSSSSSSSS-.HKJ-GK]6bZ6KS;KkDG67P_kOSk7kk94>k;kkkkkkkkkk11:EN5KV(9[i9I>@8iD9GAY`VPi"
         "i6i[=@<iKiiiiiiiiii*.K>@5I;X:XOF;0COo;=4=O`fWoo;ooD5<oCoooooooooo2Q<39_A5]0YM6/.JAl13=FRGYXZlllllXlllllllllllll11QF>.HH4<cN5F"
         "E3BU2>5CJPQNcc6cc1A9cMcccccccccc-III<IIII@II+III@@8@5+IIII@IIIIIIIIIIIIIIIIIII+0=<;3I<a3aO@:E5Kn9@5:TT_O_n8nn78=n:nnnnnnnnnn+"
         "4O0O1HL67lO;EE68KDE2=NUWKcl6ll<:FlAllllllllll0.TLK0PW+9[TCKA<Hl6@J@NNYKcl3ll;;El<llllllllll:-D7CCJBY*]Q;72RCf317VUfMYffJfff>Y"
         "ffffffffffff--BF>+J@J4SSJAS98SF=FFJJAJSSBSS8=DJSSSSSSSSSSS//CR<1I:;0RIC=70CR33IIRCIRIRRRRRRRRRRRRRRRRRRR'=>4K;DTH=TTD5KA5KE;3"
         "@TK6ADTTTTTHTTTTTTTTTTTTT';DHD:QQQ8QD=55>1QD39@QQDDHQQQQHQQQQQQQQQQQQQQ*;BKK/KKB,KKB=K8KKKKBBK=K=KKKKK=KKK3KKKKKKKKKK2;;;;;;;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;.h6I>h_Fh(hh4B0hhh978hZhhhhhhhhhVZhhhhhhhhhhhh;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;"
         ";;;;;<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0)KNDdIdd(ddTZEdZddVMdddddSdZdddZddZdddddddddd)WJ<GgILgggg4H0*]g=>9gWggggg"
         "ggggg]gRgggggggggg+`S;3`=5V,``G=3`M`0:8`L`````````V`````````````;;;;;;;;;;;;;;;;;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;)X<:;bbMb/bb3J3"
         "b;b=.DbbbbbbbXbbbXbbbbbbbbbbbbb2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;)>"
         ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE,1EEEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "CCCCC/CCCCC,========================================4====3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<2;;;;;;;;;;;;;;;;;;;;;"
         ";;;;;;;;;;;;;;;;;;;;;;;;/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;",
     .triples =
         "#####+$####'$3#%#+#################%###7#####$##%#######$##H##3###'%#3'#########%'+65#%#13###D'#%+#####3D###H##%##3#'4###F+#%"
         "#+#4(''%##%'D##$#3#P#########T3D(+T3,##########%#%#%##'T93%%#########D#'#%5OV,'#I+#########33#%HKT#]####'+##+###%'#####&L'###"
         "########'T'##$##L/%#######43F'L+33###D#######3#$73##########################+#&D####+#########D########%+#####3#3###%#0@%$#+#"
         "##%##D##@3X3[H###'#D#(4P$F###'###$++$%'E#TL#D######%7###%$D+FE'3E81###########$+'%##5D######%D+###$%++#####D########'###)####"
         "F)F##$$#+%+##%#+$#####D-M5=J0D##%####'###$#D;5$E#%+########'#$E####D&$#M3#/##6%#%#######L#MD####3;#%###'#<#$3##$'########DT2`"
         "#$##'$++#,####%##'##D###%#+###'##+##$######3'D+#$####'D#####################################D#############D'$%###;3#%3'######"
         "####V##D####D#%(#,'#D###D#####D#####+#8',####7###'####$##%3%#%+######K$T$D###'$%##D3#%#$'3'#######D#034,+&3%#3#$######'####+#"
         "##'D'L3##-####(#$($#D####H',^#'#''#'7%######7#E##$##'+;3'#D#+%####F:,6$##(Y#&H#####+####%###+######))+############D*###3#####"
         "$#3#$+''###3#F###$##3,###############1&D#$##<%))3#$#3#DD&O5'HE)D%###$#+######D+###############3(^1/%3########$3#6'$$D'TD%+F#'"
         "Q]###/(K%T###D######+'+1H)S'#3E;###/'#####=L+$D####%%23####La6+#####_P'+####'G###'$$###+')%'D#########%F#+'++%$##$##3######-'"
         "/DE####'##+#'%#'%#########%########################E#######$#$##4#######3##F.3;,$##+'#####D$###+D#$F#D$########D##$"},
    {.language = "eo",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E5,
         0x00E7, 0x00E9, 0x00EA, 0x00F6, 0x0109, 0x011D, 0x0125, 0x0135, 0x015D, 0x016D, 0x01C0, 0x03B1, 0x03B2, 0x03B3,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "x2<B229@A;C2165<3R957=8LIQMxxxxox:DXV@kxkkkZ_ikok+U=B;WJ<RN491:1T<`515R=ZZVCvvvvvvUB]AH8vvvvvvvvvv:1OEJ2SXX16Q+GR1Kh2:;3ShhNS"
         "hhhShhW__hWhhhhhhhhhhh52VHE-OT<+N=CFR-Jf=B6BNSRf]ffffffXfffffffffffffff9.HVL+ETV.WOJJG+Jn<EO6HZTUennnnnnnnnnWnnnnnnnnnnn.B9>="
         "J@<_EG22:.DD^.37Q@WJX>ttttttRHWjNRtttttttttt61gNJ/=L^,YY8JM*Ng8K=6WgYRgggggggggggMggggggggggg8/PWG6MRL,UQ=J3-I]0GG3:j]aOjjjjj"
         "jaZjjY]jjjjjjjjjj4(URJ/N_<0_RNHL0R_HI7<UR_GU________R_____________.6<>85=1dH[84:25=d=447:jP_BssssssI>[sSsssssssssss&:OlO5l]]K"
         "OMOL,7>lNPADTllcXlllllclSllXlllllllllll>.V8L:VNU2fU8SR-Nf42/2=]ob@ooooooooooZooooooooooo3*LL92@GM/a>EHG.ArR>98Dc]RTrrrrrrSMrr"
         "Grrrrrrrrrrr5+4^M-DXW4ZIDF=.3mOGG8OddSdmammmmammmammmmmmmmmmm*5U=62A:A4P;KBM2IsX:17Abd]WssjsssM>sjMsssssssssss*P@E=WHAWP1;76."
         "J=u06>N:P^fHuuuuuuUVflKhuuuuuuuuuu;/W<D1SMO7`J2NJ+G`.C;7PXWVlclllllclll`lllllllllll-MMMMMMMM@MM+MDMMD;D=,M-MMMMMMMMMMMMMMMMMM"
         "MMMMMMM2/FG70H=V0W=B6@-DqJ<78=XbOWqqqqqqECL[Qqqqqqqqqqqq+6OHF3LTI/c8HOO77NGH,5CYXScpppppppppp`gpppppppppp:*QSK1OPJ.KHKGC-Fh2J"
         "H5LRZJYqqqqqqqqqqehqqqqqqqqqq-78@@CAIYB6:4.0;8d4:7MNnRn6nnnnnn_KdaJddnnnnnnnnn=*JRM/ZXa+RJKZV.SjKQXAa]Vajjjjjjjjjjjjjjjjjjjjj"
         "jj./DS=/J98.JGCD:1GS94JJS=CSSSSSSSSSSSSSSSSSSSSSSSS'<=7E9>VD:VVB4EE5MG:1IVM:A>VVVVVVVVVVVVVVVVVVVVVV&9=GS>J@S;SS;:;@0SG7:@JGD"
         "GJSSSSSSSSSSSSSSSSSSSSSS:,IcX1XNQ+UPF<B,QcXUU3cOcUcXccccccccccccccccccccc<<<<3<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<>>>5>>>>>>>>>>>>>>>>>>>>>>*>>>"
         ">>>>>>>>>>>>>>>>>>><<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<@2bXN*bX"
         "b)HTbXb8RbRbP1TbbbbbbbbbbbbbbbTbbbbbbbbbbK.Xbb5XTT*HLDTC*ObRPL5XbbbbbbbbbbbbbbTTbbbbbbbbbb=-MMM:MMM&MMM9@:MMMM:@MMMMMMMMMMMMM"
         "MMMMMMMMMMMMMMG2OXO;XXXXXXIKX$XXXXK=XXXXXXXXXXXXXXXXXXXXXXXXXXXU'__Q5___5KO0:_3B_H_46Q____________U_____________'7Ha>:E>Q3WI;"
         "NMDJa3A1Q=aaa>aaaaaaaaaaWaaaaaaaaaaa3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEE-1EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCC-============================================"
         "4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#######################+#%+####%%+L&'######$###################################+############$$#%##########DLd<4(#########+##'"
         "####%F#################3#%##3##%##3##########,####7######################################'#######################%DD####3$###"
         "###3####'###$3*####T'3T'##3###'######$###########$###########'#########'########3$#######################3########'##########"
         "#########3T###D3%#D##########D##########################'#'######$#############D'####'++####'######%##########%+#############"
         "#)################D#$##%###$####D##+##3####+%%####L##+#########D###*#$'+##3#%######D+D#W%4#+#####$#######3####8###$########3'"
         "##$############$#########+#+######################3#7#3'#####D###%$##3D+T+###+####$##'#'3###++D##%D###########D'#%##D######%'"
         "####D###D#3#I'#############$3###+D+36'#################3######'#####+#$D#######%#####%######FE#%#######'#################L###"
         "#########+#####+#########D%#####'%3,3##)##'#######3(##%_#%+#+#%##%##+##$###'##'######+#########%###########+#####D+E##+#/D###"
         "##%################W&+F$#########D3######+%#####3#####3####H+#$#######+####+$################'#+#####D##D#####+,######'####'#"
         "##'#%##3##'+D+#;###3####+######%333'$D#D%'#%##3#######%#+###D##%#################'#########3#######%###################3#####"
         "##$#D#########'#####%#P#############'##30,%#D###%%+####+#LK$#$+##+#####D#####################D#$'###############'##"},
    {.language = "sq",
     .count = 28,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E7, 0x00EB,
     },
     .costs =
         "k9:B5277=4B5;52A1A932B:CDN>HB-P;=:PB>GC:7462M78/53@9GRS>Pe8/PPP7ZHP-:Z0>P2MZ4IM.KZZ7FP71.I@=5LV5,V4BEG1AV5@6BVVELVV946JKR3H:/"
         "08CHFH/I_3AL0HR_>__5)CJD;LA9KM<7782F;J321K@NCQ>Qf3.ZKK78MZ*BZ7ZZ2QK8766ZQQZZZH5/H^A6PJG9*^DEG3J^4F=/^^^^F^454PVE07VS597V7K9<B"
         "SF+5G``CVP1,8B>:A@:HS@5712:>L:20L<]Cf;L]6.FTE*_Q_4_MOJB7G__H27G_M8T_01/RIP3N`M5F`@LP0FR432/`L`;B`634FNF,NGN,AM/LV2MMP8;9MV`ML"
         "`70/2QJ-MaW.>WEJL6<a9MJ3aWWWaa5.7VB/8B4S25FLER@Gcc=14GcPGPY/1I@A6K@88A9659,E8H.4<BBDGS;Ha8.RCJ6RJO5:R:F>3F`0@@2``RM``+0GSSS,>"
         "SS09SDSGDGSJAJ1S8S=SS+-2G@:/AAN/A<H7A8DU8:86ESW=Re4/8dDV3CN*/A=EMD;@RLG3;IdVOdd4+4VOO2OR;0;EQHR7Nf5DL6[VXBOf-608T>3=A6D:5542J"
         "9T-84WMbLbHRb53OOD(YLY.>Y0OY5LYLYYBYYYYYY</5>NN1NEN(NE==E8=N95ENNNNNNNN)>3GG1:P21APC8PC8PG>6;PP;PPPP,KKET3CGEGEG0CGK4K-/5TKTK"
         "TT6T;09WW3W.3,EWW@N4WWHWW5>NWNWW251KK5+5KK*K8KKKBKKKKK6KKKKKKK'dddNdTdOdMKE:7dHZ.-=dAdddCdd",
     .triples =
         "##'#####+&%#'+#########################5################%###,#########3+###########D#########################################"
         "####$########################################T##########$#####+##'####%######D3##################'$############'$############"
         "#####################$###%D#########''######'#,###############################+##########,##################+###'####$#######"
         "######3#####$###########/,###############3*#3##$#,6R&######%#$#######'##-+###+##############D##%#######+#$#D#################"
         "########################$#%###%##########X##%##3X#######################D##D#####################D0%#########################"
         "##3###########%$############'#################+#################3#######################D################%#########D#########"
         "################3################%#####$############3#####T'$D(#############)#DE##############$###################3##########"
         "##%####%##D######$#########+######$####D############'###$##########33#############3##########################################"
         "'######3##H3VD###################$###$###E########'#3####$#$##################%######3###########$##D######3#####3$4&#####'##"
         "######3###%$####%'##########################%############################%######+###3###'%############%####D#################"
         "###%#########3+##'######################$#################3##################################$#################+#$#"},
    {.language = "la",
     .count = 32,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E2,
         0x00E6, 0x00E8, 0x00F2, 0x0153,
     },
     .costs =
         "{/9-279>=4ET:8>;2C949C;YThN{{C{{V7P967zG<PKQz434S9J.3,;6zHzN[XU][qp1FKB2H[N-Bp8HB5Op37A*EppEpKGCKJIw/d;b2Pw70ww:`N,wU7[20wwwB"
         "dFB;FFGr2ODF+AFH+ErCBD4>M:<B4ArrG[D@<DDN2;B4;D;=GAJc62.A8E.17B=y7cWMIELLhl0lll.1ll-ll2ll3ll2ll2lllXlTPART=m.mmE.m@m.mm8=25mm0"
         "Ym2mYmAmD@;DDIk.kkk.kkk-kk@C@.Wk4PF9kkk4kHC8GHC8452:9=:T;R^6803=I:10<<{D{GEA=EEG`1```,```8`````6``L``'`````VVKS``L&LLL1LLL4LL"
         "<LL<LLLL8<LLL<LLL7LLLu,E=K0NDu-uu1GK3DubA:2CuZBuB<9BBS(1;JN2HQ^1QuK7A55PQEH7GuuF^JFAJKIw0O543;:I1FwAG=6=DC3,7>wIMUD>;DDW4<:7<"
         "wE;I@Pd34,C8F-09FBwI`RKFDKJ`s1s_s-ss41ss4_G29d/954sssEsOKBNOKdTddddddddddddddddTdd#dddddddddddx/@7>.H@J-SxJ<=3AN:;9/AxZDaEA8E"
         "FQ)5P5S4NSx1QxRAU79LS525QxxExFB>FGc//y]y1`b;,yyR]Y3Z^4]A1]yyIyB<9BBWw899;;F>[9Wd1,7@:h4,7GFwEw`MHDMM_n-nnn,nnn+nnnSZ0nnnnn6nn"
         "nnn=96==nG&GGG.GGGGGGGGG3GGGGGGGGGGGGGGGGGg/g4W1Lg=/ggSgg43Ag415KggCg@:8>>Ue;=37FM9e@ee122;0e003IeeAeCSOLQU[[)[[[.[[[1[[[;[.["
         "[E[[8[[[9AC=8CA[#ffffffffffffffffffffffffffffffff#jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj%FN:9KCAPKKoA>;F@=:7:NBoWo[TPMS[o#fffffffff"
         "fffffffffffffffffffffff#ffffffffffffffffffffffffffffffff2EA6/G_C_F__50,F9_714H__D___QIUQ_",
     .triples =
         "#'#+#'3######%3(###########3'#HL;+'##4#O###D##'#7+&'XM358E9]3#%/+#T%########adc#%.D%XD$$$#38#########'%3<&3,6(''##U$+L%'3$8##"
         "##+#$GL+4##RFD.+$:####%###IK3>D#**$%%%#$####$###,T#@+##NLL#####+-DD###D##3#+((#+##+#%##DN#$D#/;#%###D####T#X8$OUY(3+(4/#3F#++"
         "%###'##############3&DFF*L$%7D7#+NTL#&%4$'#3#DPDN+###30L9,$%3####53(#'###)#((#####DD-'$#L+5###8#+B'OE$##D#######3#+DDL$,##D##"
         "LL#+######+-###+##%####F##88#%'+#%T###$#####$%+####'+###-'D.>$7##+%#$#%##G#######.##########+######'##%##########+##+3#######"
         "#3###3#'F((++########X7#'#77WFN4,:'($D###D#$L5*'''########7)((%#$#%#$%N#D+#+#7X#'TQP;##33##T,###*(###3'##DDD-,4$##$######D#T."
         "+--#%##)%V+##########'#+#((3######$#'#'EV>E3D76$45'#3,5.7#=`%@########################$34$:*U:#$#%###$#5:75%-'-++%#3EdHZ%#(##"
         "%##D3(LVZ+$D3(#'%##############D#####+#)####DR-#-14=]F##+LL%##$###JD#;##+%D#-#$7'#'###--3'########D#####.#F##F/######L$##DDDC"
         "##@8$('#(#+#D5%D#T%'##%$T#X%T4$3'#$F)4IH###%#=F###'###34E#'%T#'D-+--_D%#####=.7(Q%-FF'D##%#ON#M##NT$D'$43T'###'##4#%#LDF#L#@2"
         "X$#+####Lb#LHH##D####+##+####L/3+3/--'##5'#+####+#7PO-(.+$L#+2(D-##DNN-+#77##$#'&G3####$########4DN%P-%#####$'LLV=(%7O##)#'##"
         "#3D%NN#N+++V6#7'/D-###$#L##+%#7D#84#######;7#'7<##3+##H%333##'##8###83##(##$<3$#####$#%NNN#D-####+####%#C#%########+##$'#7'83"
         "#'####$D353$#'LQQ#%#7##D%$D#'###+######D-#+#)V'#T'####T#D&#DL''####$#+F##%#4$#-#$D#$#L%#$$8###%+%HD##T3I$''@##4$3##"},
};
const size_t by_letter_model_count_4 = sizeof by_letter_models_4 / sizeof by_letter_models_4[0];
