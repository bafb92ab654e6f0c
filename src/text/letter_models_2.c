/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_2[] = {
    {.language = "en",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E2, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F4,
         0x00F6, 0x00F8, 0x00FB, 0x00FC, 0x0153, 0x0430,
     },
     .costs =
         "~174796=;4JC98955L82/:>9FBF~~~xeI~xP~x~~~~~l~~hMd3V828OE9U;SC060V9N150<>JF=R{{{g{XW{{{A]U[{g{{{g[{72JBF,OOZ3:T/HM1I_7<F3NWa2S"
         "qqq]q>qqJWqqqqW]]qq]Aq51T=P.QQ04^79IN.ES7D17TUY>fx_xxx@xcQxxxxx_Yxxxxxx)5IJ;/LFL1NUDJH4H]9;G=JLTDkw[wcw0w[Gwwwwwwccww^ww*9H64"
         ">=DQDXR8:3G>F027EAF;CU~~~~~;~~~~A~~W~~~~~~R~,5UGJ67RY,dV<SN-MY7@99dW]@gsssssKsYMYssssssYssUss+7IKK-RA81X]8G6:KZ3:B5NYa<KsssTY"
         ">sOJsssss^sSssYss20TLN(T^Y0n^DEF3Nw>H=DeUw9YwbTZw8wZLwwwwwwwZwwbwwC7>3288:_BdJ4:-3=R;12J=mEbA|||||F|N^||||]`|||||I|;2GHD)LSa8"
         "aDVAN.=NACL.QVSIaQaaGa=aaaaaaaaKaDaaaaa*5DHE*B;K4TOBD;AETG39@RFWHbkkkkkBkkVkkkkkkkLkkQ@k03IF9-FKX/fO1LM1GSJ;97HLc5Z__ZWx8xVMx"
         "xxxxxxxxx]Dx1-6JC,SS^2YRG:@14[R<K9TR]>_uuu_X>u[L[uuuuuuWWuT>u-4T823<2N5RC>G@4IXM50;BX`BNz[zfz<]ZNzzzzzzzfzzfDz2D=79G59QARF55."
         ">6_/854>9EOO{{{{{N{{{{JfD^{{B{Y{N{4/PFD/LK36lG3LF27e0<4:FSVBluuuau=[ULauuuuWauuuYBu0RTNAKRObTbb=WTGKPJEK$bEbbbbbbbbbbbbbbbbbb"
         "bbbbbbb.3J;;,E>F1fAE9;1DX;87=@J]:[zZz_z=YVKWzzzza]Q]eZzz);N:N/LR:4jEDBK97LN70:NFb;[zbzzzIz]PzzzzzfzfffzLz-5TCL0LO,0]TCJI2Im79"
         "<=SCX<U_h|||D|^Oa||||h||||a||6;<9<4C@l:XM131H6U//1NGWBSVuu`uuIuuJuuuuYuuuuuuuu8-PGK(NW]-naIJU6JeBJHF__LWLnnnnnBnTInnnnnnXRnnn"
         "Gn01RGK3TR.+eVDO72Nb:9LPYO`XeoooRoHooeooooooooooPoo,3H7<3<QD1aOFBQ@1ZK@,HUU@<OjjjjjCjjjjjjjjjjjjjjGj'AD:@>NBN>XT89923e=28OWGJ"
         "SMrrrrrGrU]rrrrrrrrrrrJr45HSQ*QRK4WWFNM*UNQHJJUNM9Deeeee;eOeeeeeeeeOeeO9e(FFFFFFFF0FFFFFFFFF,FFFFFFFFFFFFFFFFFFFFFFFFFFFFF0LL"
         "LLLLLL6L2LL06LL2.6LLLLL.LLLLLLLLLLLLLLLLLLLLLLIII4IIIIIIIIII-IIIII&IIIIIIIIIIIIIIIIIIIIIIIIIIII7NDNNN8/NNNN88,NNN-88/NNNNNNNN"
         "NNNNNNNNNNNNNNNNNNNGGGGGGGGGGGG*G-GGGG*GGGGGGGGGGGGGGGGGGGGGGGGGGGGG&6I;8KGBP@XRr475GPO68@CNPRUrrrrrQrrrrrrrrrrrrrrHrL)LLLLLL"
         "LLLLLLL(LLLLL2LLLLLLLLLLLLLLLLLLLLLLLLLLLMVA6<VV1VVVV<<VVVV%:VV8VVVAVVVVVVVVVVVVVVVVVVVVVV,:82@0G7a>Ba;8=K8G511a=WaaGaaaaaaaa"
         "aaaaaaaaaaaaaaLLL6LLLLLLLL26LLLLLL'L-LLLLLLLLLLLLLLLLLLLLLLLLLLNeeeeeeeeeee91-eee)5ee7e-eOeeeeeeeeeeeeeeeeeeeeeeEEE0EEEEEEEEE"
         "E'EEEEE0EEEEEEEEEEEEEEEEEEEEEEEEEEEE[[[[#=[[[[[[[[[F[[[[[[7[[[[[[[[[[[[[[[[[[[[[[[[[[O(OOOOOOOOOOOOO(OOOOO9OOOOOOOOOOOOOOOOOO"
         "OOOOOOOOO.KKKKKKKKKK5KK+KKK.+KKKKKKKKKKKKKKKKKKKKKKKKKKKKK4IIIIIIIIIII+44III44+IIIIIIIIIIIIIIIIIIIIIIIIIIIIH^H=B^H/B^^H1B4^)^"
         "2H/^^^^^^^^^^^^^^^^^^^^^^^^^^^^2GGG)GGGGGGGGGGGGG)GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG2-GGGG2G(GGGGGGGGGGGGGGGGGGGGGGGG"
         "GGGGPP22PPPP0PP4:6-PPP-:4PPPP:PPPPPPPPPPPPPPPPPPPPPPP556.9DLH<6f@4913:Ff139@ED=ffffffJffffffffffffffff(DDDDDDDDDDDDDDDDDDDDDD"
         "DDDDDDDDDDDDDDDDDDDDDDDDD,",
     .triples =
         "T1H@@O@#NA%'3%]##+'##'%@^(%#(3T`ON'%H@YS###D###D0`&DX]H44E###E`82#V&0#%##)'DAda#L.##X#ET###($#'%F%,'3X%3C._.O)##H%;T$3)##%7DD"
         "#5^>@%aMdF@BF#7@#7##+%%#'.+@,bVG%(&7;%D$$#%-/3D-,##+#'#D'L##+%#++#%#+##$3##)]$0-;#T%$$#TG##D$(4-$/.%F#####D7D4U:6ETc@Ea%##)5-"
         "&&#H/#3##3b<&3$%#'##,$VDM#+%X&##+#D#3#'$##D##FP$$;#3#TD;$#+++#'33H#)##D+###)##3##+##N(########$L/@'&Q$'P=D'#-##3#%'3>+$Q4$D33"
         ";+##'##$3$D-(#++##5#+##%8&3&O3T#3##3#G##+F=#&F#D#DFF&+##3TY.U91D)*E0##$##b%+##P)#.G@F)####1U%#$##D%-/#3+#D######%##H$%+%'H-#3"
         "D95-H'3(4KE,###I3###D$H7'HAU,HB>(5''$'$######='#'D/#####%##''####*#+2RSO#3E-%T8$$Db^>+#3D%#T$###W,#S#3#&JD#E%+$U'#3-+$)E$$'bX"
         "DJ&/*'121G-%###$%###D#D#''D+F,HW-$]H4T'XD;%#T&W3##TD#+%NZDdc7c#%#'#%'+######H@+H;*##(#+3$DG`T6$ESO&#D'D&C]D/5a#+#E+TVR2-9$$#%"
         "&$+D#'#%)#$D+1-T&.J#a(c%-J%'''$'&#%3##3'#####%)3+'>=35@#,D_GLa*&&TKL#+(#-DX-=&-F*''33;MD37#F##%D###++'##<%_##V1####+#]2'3#HE+"
         "#/T8%D$##%^4#A+#%`6FIN&4]##$'8E40%DZ0+%D#+1&ISJ%D#'(#D33J#/&D#7'+%LQ*D9'#&^6,/#'##(#DD###'LR+3S$$I##N%.W4X'$##'##$(%#+DD%D'+E"
         "b33N$#5##S(D#####3###/#%#%#I+F%#####5'##ZR,B%#83<HA9[LTAA/^-DA##+$'%%I-#%3L,L+NHMOTP####$#######3'_#a+##+DDD+##+W2#++&#5D3HE+"
         "CV%TR-']+#+F`77)E4,7%J/;*3+/L8=##3;(+'M#3+#X##3,#%3#%#D#3;#+#+D#@+5E$4*E###$b#2###/+QGJU=W#D##%#%+##D$17:/#$+###D+#P-%**L+@:$"
         "H%##%#+#$D3$#%U';T3,('#07##7'#77,3#D###D0##DHM*%a@##'#3+D%4)/,(J$#D#H;SNUN+4.#++;##'#+%#,)$$##V/=TL#DU#'34#0WM3&F##"},
    {.language = "es",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E9,
         0x00EB, 0x00ED, 0x00F1, 0x00F2, 0x00F3, 0x00FA, 0x00FC, 0x012B, 0x0153, 0x0161, 0x016B, 0x017E, 0x02B3, 0x03BC,
         0x03C7, 0x0430, 0x0431, 0x0451, 0x05D0, 0x1D49,
     },
     .costs =
         "~4<3009@@7ML49793>9378<DG@PNTqOquPOuoplnl~omegoqm*V:43QJCSFCN284^>F/38CBTLBE~j~SE~~W~~~~~~~~~~~~~~80O@I1JSY/9X.FP4Lr/;=6TcT8K"
         "MOhMrrCArrrrrrrrrrrrrr:/V7N3RX3-[@:HP-Jf8G35PMXWmPWzGzzDczzpzzzzzzzzzzz30KNE(MPX2UWJFO.M_AFO>NOTQc`OzIzzTdzzzzzzzzzzzzzz+;C59"
         "D@>UMDV2;0GCG109KBP<NJi~~ZJ~c~~~~~~~~~~~~~~~13TFB3:LT)hd9IN0ES9@<2^QYJhQ^qFqqIqqqqqqqqqqqqqqq12IGI0NGB/SX9>44CT1=D.OQ]WKYTpOp"
         "gP=Sppppppppppppp1,QKF*LVH._VKHI3MfCJ@<VRpKW]HfUppaQpfpppppppppppp:6;24699_OHT88/2;H745V7]Ga<MI||Ym3|||||||||||||||9/OXK(QhXB"
         "hLhLL,EhIDU1Zhh__U_hhhhO_h_hhhhhhhhhhhh*7>C@,<=B4OTCC=9<TF48<PCdIZTddddddddZdddddddddddd,,RFB1KF[1hV7CO0JIO@::CUYFWLQz>zzFRqz"
         "zzzzzzzzzzzz8-2JK-QVV/iMH>@11^PBF9S]XQ^9CvKivFGvvvvvvvvvvvvvv+2T643=;R8KMDKL1NQP8/<>Z]NIOR|W||P@r|||||||||||||)M=9;PBBVFMO950"
         "I9H00;BGFQUZ|m|fs||s||||||||||||||7-R8H0RHH9mO4MM.AZ0A:1LNUHe@WvMvvQJvvvvvvvvvvvvvv6[^^JOSUbXkk>UMUUbNMP#YKbYkkkkkkkkkkkkkkkk"
         "kkkkkkk-.K9;-G>]3SLE8@2EK9;9<CQXHR<S|Cr|Gb||||||||||||||)7M9F/NK@2^LHFN67FNB08MN[Fa^c{F{{H_{{{{{{{{{{{{{{2.SEK-JO60eQGGJ/Gd1@"
         "E9TJSD[<KzKzzGXzzzzzzzzzzzzzz94;9:-DB`6EZ46-H:a535NNdEDIQDwJfwewwwwwwwwwwwwwww9,PIM+MSZ0pcRLV-LgJMG:VTT]N5EpAppVppppppppppppp"
         "pp0.I3A3KI2-RHA>:3AV68AFPEI]]T]ffffffffffffffffffff,7H7;9EPM.aNFAPE/UIE-KMK;BPjjjjjjXjjjjjjjjjjjjjjj&5KFP8QPbCkVG=>78bI65<VQV"
         "NNZXkkkkQ9kkkkkkkkkkkkkk/'P8N2QPN<hhLIP5h7RNhA^M^JIChhhhh=hhhhhhhhhhhhhhh,^L4V^<4aY^k.40aDC517C^k:kkkkkkkkkkkkkkkkkkkkkkkk0=D"
         "AKaDPaMTa;N-aDT0+0aKa:aIaaaaaaaaaaaaaaaaaaaaaa,=================4==============================6,I:;I:;ggQg:0*7EQF86gMgAg@ggg"
         "gggggggggggggggggggL'```<```K`````(```````````R``M``P```````````````1=============-==================================3ndT7nRF"
         "ndnn7D$nN_:ISnPnKnnnnnnnnnnnnnnnnnnnnnnnn8=86UJ<eeeee1*.eHe@,<eeeeZSeeeeeeeeeeeeeeeeeeeeee2CCCC'CCCCCCCCC6CCCCCCCCCCCCCC6CCCC"
         "CCCCCCCCCCCCCC*>>>>>>>>>>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>,====================4===========================(@@@@@@@@@@@@"
         "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@+>>>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
         "@@@@@@@@@)>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>*================================================)>>>>>>>>>>>>>>>>>"
         ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-2EEE&DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD"
         "0DDD*================================================,==============================================4=>>>>>>>>>>>>>>>>>>>>>>>"
         ">>>>>>>>>>>>>>>>>>)>>>>>>>",
     .triples =
         "#####+$####'###%#+'###################%##3###$#%3#####H#6#####DF#####D%##+#####3+'3%34#E#5#############3#;##7'#####3$33######"
         "###&'''%#5####3'$##D#%#####E########+#######%###'###'#7#%7#%#####3####4##7###$'%(D###$D+########'#$D######++###H#############"
         "######%#L7&3###%#+#'####D';##'+##3###########3$#'###$%#%#########'####'###++'##'D#33'7#+####'#3'##33H##+#######$##$###</+:D##"
         "#########3'4((#########+###D#';######D#$'T5#D####'####%#'$#35###D3D++#########6OT%G#3########D$3##%%#3#%#D%#+#%######D#$%##'3"
         "D%'##$#++#+#'#4L3####>###+%D3F9+5#'#######TF'%$$#%+$#######7##$4+##D$%7%'-/#)4-#$+D###########3]5#%&#######$######3######TD5T"
         "##'$'###%+##D#%###H-D########$####+#$#'###$#'F;,$########L#####'##'$##################+##D##D#######F####+D#D%###/##D%'######"
         "#$#3V##TD#$##+#(#$##############$##3##8&$(7)#############%############$#&V##3'+%##D%##;-'3'#########'-%&$E33###$######'#####'"
         "##D#$L3++###DD+#E'$''#####'E+#'#@#$'3####3##'#)##%##'#33'#D####3+%D(#'##D-H#D+#####5##3######'##$E3%#+$%##########$$#D$#D'#$/"
         "##5#$+''########$$###+D%#######3###'#%3##$#VNT&L######DE4'3'7#-=####$#+###+#PL*#######D#######D#$B143#$##$######$'$###T/'#D##"
         "#####'/D####%##D#$######H###'$^+#%#+##+#D#6+D#########+##+##)6/###F#3+%+##########/#$$$7'7######%#####+F#+'##)#+####D%)##+3+#"
         "######+#D#%##'#3#4####'E$%%####$#######34##########%'#+####$##3########$###%($73'#F/'###%###D####$$#$D;%+######DD##"},
    {.language = "nl",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E4,
         0x00E5, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00EF, 0x00F3, 0x00F4, 0x00F6, 0x00FC, 0x0101, 0x010D, 0x0113, 0x012B,
         0x0131, 0x013C, 0x0161, 0x017E, 0x0430, 0x0431,
     },
     .costs =
         "}45;25>565K9;7749P<55:37JK<n}ttOt}}i}kqt}q}t}mtad8.=9:V;:PBW818,Y:P1:2@FQHIPxxxxxdxXxkxxxgxxxxoixx:3=CQ(RSW1=Y5IQ5Lf/@F9U[f=R"
         "fooWVcoofooofooffooooo74R=G2PS*7T;=JN/La9G/7LPcLgpppappppgcppppcppppppp-4IQD(JKQ1TNEKG6Ge::9<LH^RPuuuucuuuuuuuluuluuuuuu.E=<@"
         "3@:G>a;4>-M@T/63A;FCTB}}}}eP}N}}}j}t}}}}t}}}+9:G577<A/WF>FM0I^;72:SCcKMllll`lllllllllllllllll/9HL='YAE6aPDL=ALZ59<<CW`UPsfssf"
         "sssssfjjssssjssss42_VO(ZVK3fWNIN2Mf8N17`VcGQoooo_cooofoooooooooooo@<D88.>5ZP17:<,=CYA23QB]EZHwwwnwFwwjwwwwnwwwhnnww19E]/38;HD"
         "L0:Q.BAjM4P>6EjZ2jajjjjjjjjVjjj]jjjjjjj.3<JK*RIG9F76J@3Bg@538OHpTagpgpapppgpdpgppppgappp/3FJ4-@=J/Y<3OJ5CbL48:GL]GRtXtkckktkt"
         "kktttgttkttt.,;RA+MDN5bHC5N48ZI><<MJ`PMbq`qbqqqqqqqdqgqqqqqqq(6FB17D3G6Q@FHA<JfE84=@MbSMdyyyyyiyjyyyyjylyyyyyy:EA9:16;VHV@740"
         "11c.=:7;CO[OvvvvvYvcvv`vvmvvvvgvvv-/IH</P:F7LI6;B65^1<4:EO[NMgpppppppppppdgpppgpppp+;VVIGVVV@VV4MEMIGAG@'M6MVMVVVVVVVVVVVVVVV"
         "VMVVVVV-5=A0.I9H4Z:B;@3B_D676==^JDnwwwewnnnwfwnnjhwwnwww+@C3H2JI@5HF9IA::RH7+>EGY;Zuuuulluuuulluulluuuuuu)1FIK-KD<2SLFJG5Ho9:"
         "<=BAXAJoxxxkxkxkxooxxoxkxxxxx1F<;8@C;X-X9532N=_363>T5@XCqqqqqqgZgqqqqqqqqggqqq=+ZSO)TW]7`bASV,OqALWB^bYddq_qqRqdqJqhqbqqqqqqq"
         "qq3,LOC,YQB-dOROB,IdCAPTRQSdTmmmm^mmmmmmmmmmmmmmmmm)8@;E4>MK2cNF@GB0YHA.MMY<=Lcccccccccccccccccccccc,>CELAOPSDeND363-e@-3KSMR"
         "LUeeeeeeeeeeeeeeeeeeeeee<5Q``)`[R*K[WQY.`iLP[;`@iOMiiii[iiiiiiiiiii`iiiii*BBB7BBBBBBB4B0BBB7BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCC9"
         "CCCCCCCCCC9(CCC929C9CCCCCCCCCCCCCCCCCCCCCCCCCC============,=4==================================7AAAAAAAAAAAAA0AAA7A)AAAAAAAAA"
         "AAAAAAAAAAAAAAAAAAA7VVIVVVDVVGVGI(VGMG@IIVMVVAVVVV(VVMVVVVVVVVVVVVVV-WWJW;;WW1WW5H-WWW*HBW@W8WWWWWWWWWWWWWWWWWWWWWWWW06@@@@@@"
         "@@@2@6.@@@@@@@@@@@@@@@@6@@@@@@@@@@@@@@@@@AGJS<;SDSSSSJ1%SSSD9:SSSSSSSSSSSSSSSSSSSSSSSSSSSSOOOOFO9BOOOOOO:FFO(FOOOOOOOOOOOOOOO"
         "(OOOOOOOOOOOOO==============.=====0============================DD:D:4DDDDDD4D4D:D):6D:DDDDDDDDDDDDDDDDDDDDDDDDDD662@@@@@@@@@@"
         "62@.@6@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@AAAA7AAAAA7A3A/AAA.7AA7AAAAAAAAAAAAAAAAAAAAAAAAAA@6@@@2@@@0@0@@@@@@@@@66@@@@@@@@@@6@@@@@@"
         "@@@@@@@@@6@@@@@@@@@62@@2@@@06@@@@@@2@@@@@@@@@@@@@@@@@@@@@@@@@5@@@2@@@@@@5@@@@52@0@@@@@@@@@@@@@@@@@@@@@@@@@@5>>>>>>>>>>>15>>>>"
         "51>>>>>>5>>>>>>>>>>>>>>>>>>>>>>>1>>>>>>>/>>>>>>>>>>>>>>>>>>>>>>>>>>>>>1>>>>>>>>>33AAA7AAA.A7AAA7AAAA77AAAAAAAAAAAAAAAAAAA7AAA"
         "AAAA>>>>>5>>>->>>>>>>>>>>>>>>1>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1'CCCCCCCCCCCCCCCCCCCCCC"
         "CCCCCCCCCCCCCCCCCCCCCCCCC/",
     .triples =
         "###################'%##$################################################+####################3'####'################$#####+##"
         "###3###########################D3#######$######+####'##########################%################$############################"
         "+##############################################################+#####D#########D#DDD#######%#################################"
         "#########################################T+#######DD###############%###########%#######3###########%#########################"
         "#%###########################'#$##################+########################%#####################'###########################"
         "###########################+##############################################################3################'#3###############"
         "###'##################################################+####%*%#########3######/D##############################3(########+####"
         "###################################/##################################3######################################################"
         "###########################D#####################3#&#+##'#########3###L############################3############%##########F#"
         "-###3#'#'####3#####################+##+########+##########+######%#'#%############################D######################%###"
         "##########+###############################################$########################################################"},
    {.language = "it",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E3, 0x00E4, 0x00E5, 0x00E8, 0x00E9, 0x00EB, 0x00EC, 0x00ED, 0x00F1, 0x00F2, 0x00F3, 0x00F9, 0x00FA, 0x00FC,
         0x0161, 0x017E, 0x03BC, 0x0430, 0x0431, 0x05D0,
     },
     .costs =
         "~4=2078>C2MJ59694@8267:BJFMiqsqq=jqssqsssssonlcfq*T;;>SF:QAXK173U<P18/B=QPE8{{{{{{{{{{{{{{{{{{{{{{607CL0JOS*EU2IM3Pm6>J4SRW8S"
         "mmmammTadmmmmmammmmmmm9.]7M2T_03V;;NP+OT7H97VPYSgimvvvivvvivmevvvvvvvvv11JPD+KJT)OTGPM2MbCFN:LMROaZuuuuu]u^lulfluuuuuuuu)=F9<"
         "FA:VB^S2;2KDK/28TAMEM@}}}}}}}}}}n}p}}}ss}}}}24[KC56TX(fo<MQ/O`8@>6c_`Lofoooocoooooooooooooooo23HIK0T18.ZW3E44HW4AF3SSVURqdqhq"
         "qqqqqqqqqdbqqqqqq10STJ(T]K.aVJGJ6IaAJ<>YTnL]nnnnn[@an_nnnnnnnnnnnn,7<4<;:<aR`S2601>W<65@;XJ^;M|o||Tm||||UoG|||s||||3.AB:0AYP2"
         "L=HGG+7Y<7:3JGYLYJYYYYYYYYYYYYYYYYYYYYY)4ACD-G=@5QOAD>9;ZE4;6PDdJdZdddddWdddddddZddddddd-/KDE-KN^/jW/FT2KdVC:=HV]EWh[yyyyjyho"
         "yooyyyyyyyyy8-8SO*SW]3gQG8M1/^UDL:^ZXRjttttctetjjtttttjtttttt.2V:4/@8W5XIJQ=0GQX9/9CZ_M<mzzzzgRzpazzpRzizzzzzz*ME:;RB<[E[M65,"
         "H9]05:<=EQZP{n{{{Zj{{{{{{{{{n{{{{{80UKH-SGH5tO6QP-5Y/D=4TR[I:gtttttttktttttgttttttt5Me[WQeSWIee8UWORePSJ$[E[e[eeeeeeeeeeeeeee"
         "eeeeeee20N<<,I=Z.cGD9<2Ha8:9>AQ[@LGbyyypfyycyaljlyyyyyyy46O4Q/IN=0iJGKP26LT1.5MF^D]xxixxo`xPxxxxoxxxxxxxx3.XGN.NQ7/hSJIK.Ej3E"
         "39TJVGZAyyyyffyyhyyyfyyyyyyyy75A=@4EAZ6WQ55-77a320OX^FV>t`ttttdtkdt>tttttttttt;+TPN*NYY-ofUMV1Oo@TR:;WXZooooooofooooooooooooo"
         "oo0.MDD4JH2,[L>K9/Hf77IHfHONX[ffffSXfffffffffffffff(7B:<3@NK3bID;SD3QG@1GJF5:IbbbbbbbbbUbbbbbbbbbbbb';AHLATL^A^LC:<.6^G36DOLN"
         "ILgYggggggg^ggYgYgggggggC.XaY8aWN&eeWT]:ennTaQeXnN/nennnnennnnnnnnnnnnnnn#______U____Q_K____UQ____Q_U____O________________+GG"
         "GGGGGGGGG9G*G7G0GGGGGGGGG5GGGGGGGGGGGGGGGGGGGG/>>>>>>>>>>>>>>->>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>.=4=1========================="
         "===================1>>>>>>>>>>>,>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>#eee[eeeeeeeeeeeeeeX[eeXeeeeeeeeeeeUeeeeeeeeeeeee$TTGKTTT"
         "TTEKEK>K=TKAAKTKTG>TTTTTTTTTTTTTTTTTTTTTT,>>>>>>>>>>>>>>>>>1>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>$MMMMMMMMMMMMMDMMMDMMMMMMMMMMMMMMMM"
         "MMM=MMMMMMMMMM)/EEEEEEEEEEE;.5EEEEEE;EEEEEEEEEEEEEEEEEEEEEEEEEE1.=============4=================================#YYYYYYYYYYYY"
         "YPYYYYYYYYYYYYYYYYYYYYYYYYYJYYYYYYYY08BB8BBBBBBBBB)8BB8BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB#YYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYY"
         "YYYYYYYYY*3@@@@@@@@@@@@6@@@@@@@@@@@6@@@@@@@@@@@@@@@@@@@@@@05@@@@@@@0@@@@5@2@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@->>>>>>>>5>5>>>5>>"
         ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>,>>>>>>>>5>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>*>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
         ">>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/C-======================"
         "=========================4",
     .triples =
         "#####'######3###################################################################+#####################D#############$###3####"
         "####$###################################################################3######################################D########3####"
         "#####################%###'########3#############+############################################################################"
         "##########################$###%#########'D#########3#######-###################%####%##############%#########################"
         "#%#########################3##D#############D#####+#############################################$##########$#########3#######"
         "####'###################################3####################################################D#$############D################"
         "#################$+#####################################################################################3$############'######"
         "######'###################3###+####'######################################$#####L#############################'####%#########"
         "##3####D###############D###############################D##############+###3#####################################$####%#######"
         "###################################################+##########D#'############D##################%############################"
         "###############+#######D###########################################################################################"},
    {.language = "pt",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E2, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00F3, 0x00F4, 0x00F5, 0x00FA, 0x00FC,
         0x03B1, 0x03B2, 0x03B3, 0x0430, 0x0431, 0x05D0,
     },
     .costs =
         "~2<3/37AC7GK:8553=:378;FGOMLMYqqqAfqqLblpMqpppcfq+W<:1UI@[;KP385A<L/37C>SKNE}}}s}8k}}sG}}pg}}}}}}}3/LAF1IPW19W2FO2Jn17:4W_W8K"
         "nK_dnn<ndnM>nnUnnnnnnn:-RGK4SS41X@8LP+Jf7F66T[cWmvLVmvCF=vvKDfjcvvvvvvv7.LMJ)LLY2VSNMP+N_=HP<POTRlxMa_xx`JxxQYexhxxxxxxx+BH6="
         "I==Z9EW642LBG009DAP9RI}g}}}C}}}}tf}}L}}}}}}}42WID3;MZ)gp;LQ,HZ<F>7cRWNgpPaXppWpppIG^pcppppppp21HHG.PFB0XU<E53D_0<A.RT^VMnOZbn"
         "nPOnnJTbnennnnnnn4*TRH+MVG7eWKJM-GeDH=9WQeLWn>eYnnanenNnnnNnnnnnnn:5>14A99aP[V85.4<B425Q5_>d9zE[Pz>f]zzi^qbNzzzzzzz<(JQG.ddZ>"
         "dGdTO6AdEJd-RddZZP4dPdddddddddddddddddd)6:>=-H:B5cYHC>A=UE268MEcJccccccccccccccccccccccc.0PDD1HB5,lS=AO/HFOA67ARWFTuKWZuVKHuu"
         "JM`f`uuuuuuu+-:ON-Y]Y5mRIIP22gWGI=X]]WmvA[PivDRvvEFYvIvvvvvvv81T624;;66IFIPM2MNR7-;;^^QSxIN4x@OSxxBPXx=xxxxxxx(K@99UFC_AUO;53"
         "I<L21=9AIOa_|h|s|Ysm||il||p|||||||8+TEI0TJL:uM5OL,Db/C><PRYKuu@b]u:LcuuRELQHuuuuuuu;_bbO_kkkZkkEZVbZbKWI#kIbkkkkkkkkkkkkkkkkk"
         "Hkkkkkk--NB>.H=`2eMH8=2H;9=9AAT[Lcz>N@zNMGzzLJbQ_mzzzzzz)7O9M/LMC6`KGER68CO418JN]IazIh;zzOhzz<JmJpzzzzzzz5.UGK,KP;0iMIIJ/Gg1C"
         "F8UIQEYx=NAxxCJxxFA_NZxxxxxxx23>A>1CE]2MV5.5K8^433YMfCe@uBfYuCSIluGluuuuuuuuuu=.RPM)RTd1dg]NW,Kg<OJU_]Xdpp6dMppFMppBgggpppppp"
         "pp//I4>2KD6,SI=A74=Y77HOcCHYUccccccYccccccccccccccc.2G7H0HRP/jLHBR32aMG-IVU@>LjRj>jjZjjjS^jJjjjjjjjj(ACBOAPKcBcL;7943cB3.JUIK"
         "HHccccccUccccccccccccccc.(NgV-^ZR2ggOHZ9Z^QMgAgN^HHgEPJggZKggQggOgggggggg$WWWWWWWWWWWWWWWW>W0WWWWWWWWWWWWWWWWWWWWWWWWWWWWW+iK"
         ";Oi;2i`ii.]i`G>,=9=4i9i]iiiiiiiiiiiiiiiiiiiiiiJWWWWWWWWWWWW'(NWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW@nnnnQnnnannnnn#annPnnnnnnnnnn"
         "nnnnnnnnnnnnnnnnnnn0===========.====================================Z2lll_lllllllll2lll]llllllllSc&lllllllll-llllllll&gWG=gW>"
         "gJSg5/G]L]497WM]WgQgggggggggg]ggggggggggg(bbbbWbbbDbbJ5*bbbb0bbbbKbbbbbbbbbbbbbbbbbbbbbbbb-=============4===4================"
         "==============0===4=========4==================================FPK2.g;:gg^g<43AFQ;:6Y)gggQgggggMgggggggggggggggg2cUS0cY9cHcc2"
         "J=c2c)19cDc8ccccccccccccccccccccccccCPPP(PPPPPPPP3*PPP6APPPPPPPPPPPPPPPPPPPPPPPPPPPPPQUccc#ccccccccccccXccccccccccccccccccccc"
         "cccccccccTb5D0bbXbbbb/(4bKbI08bLbbbbbbbbbbbbbbbbbbbbbbbbbb8HHHH(HHHHHHHHHHHHHHHHHHHHHHHHHHHH*HHHHHHHHHHHHHH,================="
         "===============================,================================================,============================================"
         "====(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E'DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD0D-======================"
         "=========================4",
     .triples =
         "##%##+####L$$3#%#+#######+#################'####7%#1##'%&%####DD###$##.#3+####33#'5%3$3M#%D##$####%####3#;##''#####3$#3######"
         "##3$0('%####D+#'&+#D#######$D#X')]DD#$#+%#$#%#######/#X'/3#%##$#'3####$##'#%34H%I%####D++###+###'###5$#+##',+#3)#%T'###%+##%#"
         "#########3&3##$##+,'#+##3R33#%+##(#'3##D#####3$'D#+##%###%73#####H#D$####E+++##'3433(7#+&###'#3'+#3I'''+)#'#D##$##$;##A+;:###"
         "#3##'##%##cUIE###'########DD#7L'#T###%3D/#;#D###$#L##-3#_6U;5&###3#+##)######'4J#.##%#####$##'$###%%###%####D#%#####H##(#3##3"
         "D%D##$#,3#+###4,#####.##$L6D;O'3%#########TD/5$$3%++D######'##$4###]+3'.'#/3'4-#$+#$#####%##%##NM##<#########%##%&#%#####DD-]"
         "'DH#%###%+#########+####++#########$##)###3#HFD<######D#$F###7#''%$####################'#DD#%####D###%+D+(E#D&D##7$+#L+'#####"
         "#%D'F#''E+##D##(D$)######D######'##3#'06O(/%5#D#'####3####D####'######(#$T%##R/F###%##,&#########+$'####4#3T#3#&############'"
         "##NF&+##+#####$#D*#%'######F+D#$'#,H@####@$#'35#D###*#33)#D#######G+#####&'#D######3&#3%E##)#$##ID$%'%%%##########E$#3######3"
         "-#3T$#'/##%###########%####3D###3$#7#%;'###FD#&ED##T###4#D3)3#%=#3#30'+$##-'DL#####3######3$####$959;#$$####F#;$:=$#L#X#3$F#'"
         "D#3E#(/D'###%##FD4$#####H###'$]+#&G#$#+#(#E#M#D####%#####FD#'4+#%DD#<LD#######+'D7(3###73'#%##E#######DT#,##D########&)#+#+-#"
         "########D##%D'$X45####'EU######$######D#4%######D##%8#D####$#$#D#######$D#####'#)$#+#3#D#'+#######$#$#;%+####+%DH%#"},
    {.language = "da",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E9, 0x00ED, 0x00F3, 0x00F6, 0x00F8, 0x00FA, 0x00FC, 0x0101, 0x012B,
         0x03B1, 0x03B2, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "|37<342<93H7:7967Q;2397CHDOs|||IH|S|skKs|||mo_bmo6S9=7K38PCT808.P;Z16/>8OOCVuuuuufluuuuduuuuuuuuuu63BGK-HRT28N0E94Pl.>G6]Y_8J"
         "llllHLlVlllEllllllllll31J:C-JS23N69EO/F]7@2<OO]J`iiiiiiiNiiiiiiiiiiiiii/5FQ<)@BD2OF<IB8Ht8487=OYKgttttTOtWtttIttkktttttt,CGB6"
         "H@<FMA:4;/HFX,62PCPHP[zzzzz[zzzzzfzzzzzzzzzz08JPJ4<LG->G7KT+Og595;G[WCpppppGFppppp6pppppppppp+9JOD+J>=5VT:G4@Je556<MYb:QqqhhE"
         "AqTqqqFqhqqqqqqqq4/VRM*PSI6<TMHN0KkFL<;/OkB[kkkk;;kVkkk7kkkkkkkkkk4=C<7;93WQZ3.=,7BW@28R4aH[KvvvvievVvvvgvvvvvvvvvv59LT6(OXfB"
         "SH.fI:Ff5:G5VffXXVff]]7ffff]<ffffffffff21OSQ-QPO8I0:S@2Lr4446EYrCrrbrrTBrRrrrCrrirrrrrrr.6FL6-@8N0IC1LE6CdO57;BT^<VuuuuE<uQlu"
         "uCuuuuuuuuuu..;RE+HLJ6aG@2J87c;>@;GZ]Pcpppc<>pSppgDpggppppppp,8OD.1A0E7>;CP:<LgQ63;Aa`BVvvvvDIf^vmvCvmvvvvvvvv6J<>7C<2TJR8500"
         "C5j,<;89@LXZsssssssssjsjssssssssss42JE<.FED6nH4JG35].:86ORVJnnnne1Qn_nnnEnnennnnnnn,<RHC>RRRARR0HHRER@C8)R2RRHRRRRRRRRRRRRRRR"
         "RRRRRRR*6CH9-G@F3d:C;;8InA787>R[@awhwwC>wOjnwFwwwjwwwwww.;HCH0AKA4U0:D<5:RH9->DJY;Vuuhu@=uXuufCuuluuuuuuu+1OGK-HQ9/JJGIA7In7>"
         "6=IIV<ZwwwwPKwMbww@wwjwwwwwww1B=>17B1RBX:32/O9f353SB[FUSoooofQo_ooo`oooooooooo32PPK)JSS-`WPN49NoKFER``Y`eooooQ1oI[ooboooooooo"
         "oo//THA2JJ2,WQHJ60Da97KTaGIWWaaaaaaaWaaaaaaaaaaaaaa(6@:D7>JK8_BA:DA6UA<1BOF57H______________________/DBO3;J<WF`326510i=32NPVV"
         "KSiiiiiii[iii[`iiiiiiiii-4FCA+@>C/MMF;D0WWJ=J@W=W;<WWWWWWWWWWWWWWWWWWWWWW-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<1>>"
         ">>>>>>>>>,>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>><<<<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<==4=====04====4==============="
         "==================='f3f1:NEfffG6B6fff16KfAffffffffPffffff]ffffffffffM_FE=T=>hM_60G-hUh+20_7hhhhhhhhhhhhhhh[hhhhhhhhhh41======"
         "=======.==================================VMMMVVVVVGVMM0VVV%V6VVMVVBVVVVVVVVVVVVVVVVVVVVVV7AAAAAAAAAAA,A1AAAA-AAAAAAAAAAAAAAA"
         "AAAAAAAAAAAAAA===========4==44==4==============================>>>>/>>>>>>>5>>>>>5.>>>>>>>>>>>>>>>>>>>>>>>>>>>>>Ef6f7CO/Yf.F6"
         "=5Y]f*96f6ffffffffYfffffffffffffffff<<<<<<<3<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<0<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<1==========44=====4=4============================-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-==============================================4=0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#3#$##+##33##%#L####+#####(5E&7/0$$D+3E%######3##D&T#%##DD#3-HF-#%DF$####D##T-O##1#DT;#####'###L5'3##$%##$%0$######3#3##D####"
         "#D'#%6#+#######'##,##########FD%#####+###%+H33#+##%%##4D'T'#D#$+##########D###(,#%#########%###3##%##D###$####Z&T########T#3D"
         "=+'$##T#%]######3#####3'###%3#$#O#D#3##D#############3##'###+######%#3###########################'##'#########33$####+#####D#"
         "#+%#+$#####6'###$###%#########%#####3########%#####$#+#####+#######%##########D##########%######$##%######D####D#######&#+###"
         "#=#'7*)##J###$#######3###0#3$#3$L#########$##%####+##8##%D##'####+3D$73##T########')############%$#33'5##]########D#####3##@6"
         "######3F$D%##3####3+#(########$#$######&E,333-D3##8#3+#2##TF#################3##3###########D#''$$######F##'+######T#'#######"
         "########'#####+H1###%#####$#######-+########'%#3##<#D#D##D&####'####+%#%###++(+######+#######$#######$D+#3D###'##'###7%####$+"
         "##D%%####OX##3##7J#######D######'+5=#;H####$D+#####'####D##%####+###%#'####,#####%##H##+3########'##+###################%##+#"
         "3##/#D##########+#$T3%X###################D#######7P#+11%+3%#/####+###+####'##3###'####D#######3#########%#####+#####$####/+#"
         "'###'##+##+;V%#%D3/%D#########3#######$####D########3%#######$###+4########$#$#%####-#DD##%#####%#$##%%#+###+#####D##########"
         "######-#####'+''+$##/###D###'3##############/+##%+##########3$'#-####D'F######+#+%###+###D#/##L##[)'D(#'###+##3%$##"},
    {.language = "no",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E2, 0x00E3,
         0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00ED, 0x00F5, 0x00F8, 0x017C, 0x01C0, 0x03B1, 0x03B2, 0x03B3,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "z57A432;93H686977T;1496JINQTkz=mzmTzzKzzmmm]akmqm3S;D:IE9QGZ8/7/O9_/40@1OSL`sssssjssssfsssssssssss81>GJ.MQW17L0DU3Pj,@N7]X]8O"
         "jZjEVjjTjjEjjjjjjjjjjj/2EA=.Dc1;H5=BL0CU5:1;LIOKYcccccccccccccccccccccc/3FT=)CLP0QJ=IG6Jp6<@3BXXLcpppVOppcppQppppppppppp-HHI8"
         "LA;F=X93>.IG],61OCXJV`oxxxZxxxxxixxxxxxxxxxx76mOK1:O`-<`8MW*Wm5J79``dBmmVmFTmmmmm4mmmmmmmmmmm*9GWA-J9B57U@M4@If377=Eco9RoofC`"
         "ooooocooooooooooo7.^OO,PRD89RWHO.UgHI=;.gg>^g^g:ggg^gg4ggggggggggg3=ED7:;4WQ[1.=,ABW;28P6cJ[NttttttttttgtttttttttttB9NgI&gggA"
         "YJgUU,GgKTg7YggOgYggPLggggg4ggggggggggg22OSS-OHQ98/8L>2Lq4358FXqCqqqqMqqehqqKqqqqqqqqqqq-3FK5.B4N1IB0MF7CaO87<EZj=]sssBNsjgss"
         "Gsssssssssss./=VG*HLQ6nHA2C99e:=A>EbnIen_n:Lnn_nnDnnnnnnnnnnn+7NJ20A0C:=;BO3<NhN63=C_c>VhfuCNhuukuAuuuuuuuuuuu9O:B8@A3TNX54/0"
         "G3q,:;D9GN`_qqqqqqqqqqqqqqqqqqqqqq42MH=/=>D7dK8I;4.`1:99QTVOmmZm1mmd`mmDmmmmmmmmmmm+>NNE;NNNENN,NNNNE=E:)NNNNNNNNNNNNNNNNNNNN"
         "NNNNNNN*6EK8.G<F2`;E;=9JuA846DV`@duduAluuhfuEuuuuuuuuuuu0:EGI/BLE4808D=4:PI7-@@QW=dfdsHfsssssCsssssssssss+1MOF,DKE0IHFHB9Jl8<"
         "2@CTX@duuuNfuuauu@uuuuuuuuuuu1D<@A;@7TEZ0410Q9d65-VG[FV`mmmmdmmmmmWmdmmmmmmmmm./DXN*JMG.]IKM5;TnG9DJEnXannenB>nnnneennnnnnnnn"
         "nn-/GD84I>7.XKBD64IX26DNNEFXNXXXXXXXNXXXXXXXXXXXXXX';99E7AKG7QCC6A<5QD;2FQQ78ZZZZZZZZZZZZZZZZZZZZZZZ1@HM86I:UH]2/75C2f42/NBY]"
         "OfffffffffffVfffffffffff,7QQQ+HQH,QQHBH3QQQHH=QAQBEQQQQQQQQQQQQQQQQQQQQQQ$JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ&DD"
         "DDDDDDDDDDDD4DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<&SMg4@NNgJg<9N9g6g3;:^>ggggggg"
         "Jggggggg^ggggggggggMVVVVVVVVVVVGVVVVV#MVVVVVVVVVVVVVVVVVIVVVVVVVVVVV<3<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<========"
         "======1===4=4=============1==============7KKBKKKKK4KK=K&KKK2KKKKBKK6KKKK=KKKKKKKKKKKKKKKKK4=============.===================="
         "==============<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<FeUe:GU@eee.5<7e@e):6e6ee0eeeeWeeeeee[eeeeeeeeeee3<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(DDDDDDDDDDDDDDDDD"
         "DDDDDDDDDDDDDDDDDDDDDDDDD-0DDDD'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC0CCCC-============================================"
         "4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#3)###6###3##%#-####+#####05&%)'0###+##############3####D##3#HD/###D$#$##D####%##%###3#########L3'3%##%####'#######3#3#####)#"
         "#'##(4#+##########$##########F#%###########D######-%##3D#T%#D3$###########H####$#%3############3#########$#####$D######+#####"
         "##H################%####%#####$#&#D################+###########################################################$E###########$"
         "####+###3#+$###'########+###-T%#>#'$#-########+####$##############'%###############################%#####D#####D######3$#+###"
         "$-#'8')##D###$###########(#3+#############$#######+##'###D#######+3D#####D##########################D'5##3#############D3##3%"
         "###############$#####'#################4$#########$+#######%#################3##+#####$+######'#########FD##$################"
         "###########D##;D/###%#'###########-########+#%############$####'#####%3%####+(-######################$D+#3D##################"
         "#########OJ#####7J$##############+53#+D############'#######%##+###+###'####+#+###%##'%#+3###D######$+###################%####"
         "###'#D###'#########U3#a###################D######'3J##%1%+#%#+##%####$;D###'########+##D'#$#$##3#########%####$##########%++#"
         "'###########3%##D###################################3############$4##########$############%#####%#$##%##+###.################"
         "#####'1#####'+'#############################################3'##%######F3##D##+&+########D#,+#++#:H#D$#########'.@#"},
    {.language = "fi",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E3,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F1, 0x00F5, 0x00F6, 0x00FC, 0x0161, 0x017E, 0x01C0, 0x03B1, 0x03B2,
         0x03B3, 0x0430, 0x0431, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "z4><<5=D<:8255835O:20=3@E;NzzIzzmzzzqzdkzmmm]`kmm+3DBBEOFD3A71:2O=`45489TRGXwwhwnwwwwnw`wwwwwwwwww34J<H0BLO02W1EJ.Ne99H3RSN7P"
         "eeeeeSeeeeeeeeeeeeeeee00L<B3GS19K47>N.AZ7@0:SBSL_hhhhhhhhhhhhhhhhhhhhhh.2FKA,DNP/NNEHI,GmA@H9FFM=^mm@mm^mmm^mmOmmmmmmmmm/>KA7"
         "4FGB5E839.JAS350A@KDC]wwJwwwwnwwwwnwwwwwwwww+7eH@84KM-T[<IK.A[7D84UTTDeeeTeeeeeeeeeeeeeeeeeee,4BCC/LA63UQ9<47>W58=3UMUK>e[RWe"
         "eeeeeeeeeeeeeeeee50^M2+TUN467M<K7LmEO0:FVm:XmmAmmmmmmmcmmmmmmmmmmm/8J@>5DEB7A867/9B]6/0K9]LYMoxBxxxxoxLxfoxxxxxxxxxI)R[P.bkb;"
         "kP^XR+KbOSZ=^kk^b[k/kkkkkkVkkkkkkkkkkkk;0VSY0YYS/i2QTQ.PiD1;2PVi:fss2ssssssDsfssssssssss90TRE/LQP-G;.:T4HkSC92BTV=Utt8ttttttB"
         "tttttttttttt8-9JM-OVT.ZWG8L78gPBK1PZWBgpp0cpappp_pppppppppppp(5XF:2H<H5K;GI49IvP:2:FUaBUvv9vlvvvvJlvvvvvvvvvvv2=BB9J@H71<837/"
         ";8l513:>BUSbuufuuuuuuuuuuuuuuuuuuu5.TDD2RMF/dN9MJ22[4::2OQT;nnn2nnnnnnHdnnnnnnnnnnn-ARIIIRRRERR1E>REI<C8(I2RAIRRRRRRRRRRRRRRR"
         "RRRRRRR33IC@1J<7.43D;B2Fd:97<6OS>dqq:qqqdqqNqqqqqqqqqqqq12REN/QOC/T9DEJ8@TJ4,8GK[:dvi7vvvvvv^vvvvvvvvvvvv1.XKS0TY91ZCKNL2MoC;"
         "02TMZ8]xx3xxxxxx=xXxxxxxxxxxx2:HC;7MGE8@34723Aj70129bMVVsssssssssssfsjssssssss@)USN2QUb,o`ZOV1PoNUS6PZV@ooo1ooooofboooooooooo"
         "oo/1JEE3MG1+XOC>71Eb97FIMBMXXbbbbbbbbbbbbbbbbbbbbbb'8A:E8@HI7Q_A<JO4UD>1GUL3GE______________________0JKT=FVV4;C655767n@2-V<X]"
         "4YnnBnndnnn6nnnnnnnnnnnn,8@<C*BFD-VVB<A5VVVGFDVAV;<VVVVVVVVVVVVVVVVVVVVVV,================================================3<<"
         "<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<+NcrMBYr<6@=494>>r477e<rr2rrr/rrrrrrarrrrrrrrrrrr============0================0"
         "===================<3<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0@@@@@@@@@0@@63@@@@@@@@@@@/@@@@@@@@@@@@@@@@@@@@@@<<<<<<<<"
         "<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<</DRcDVSc>7;787/B8c:0/cIcc2ccc:cccccc8cccccccccccc<<3<<<<<<<<3<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<8/HHH*HHH0H8H"
         ":H>HHHH80HHHHHHHHHHHHHHHH>HHHHHHHHHH4*DDD:DDD,DDDD::DDDDD:DDDDDDDDDDDDDDDDDDDDDDDDDDD3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "/CCC-=============================================4==3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#####%#%##D'######D#LL++#D#######%###'Td#+##########,+#$'######+#+###'###3#''###D#####DLaG&3##3P'3#/####$######D##3#######+$D"
         "##YdC3####+######D###D%##-53%############DH7.#CB/###5,'#'####+#D#########D#D;F#%##%####3##H3###$#NaC)#######3#T##3#########3+"
         "W#*#-#################+5D#'#3$##D#####$##########%#######'#/#######+###'-#####3#$####$########%#########%###############+####"
         "##########D#3#+###+#########$Z###D###########%#####'3###D##D#####+#3#$###'###########$##Da$########%#F$#########%##D##LF2#D##"
         "%)Q_5#########%D3+#######+#&#+###O#$######+#$+'###+#########3###L##F]###$########+%########################%+#D###########+##"
         "#####(]V)###############3#$###DD/####'#'+'##'#########'#3##$#3###############TLD+6a#'##########/%#$#######/###D$#'###'DL-####"
         "###$#'#++##+####$#######+#########'######D##3#$#D####;'D##+###########D######D##$##################+##DT##+######+#D#########"
         "##$$##$#####3#L1##F'#'##4###(###$####'##T(#+#&%&QC)###$##%#+#####$D######'+#########+######$######D###'#D#####$#####'##+D##D#"
         "###D####3###############D]+&+##############D######'#+%##D#$##%####%#D#+####D########################T#####3##$#%#############"
         "##+#####D####3######%##########$##$##%D####$'#$####'#####$#####3#########'##3##$####'$#''5######3U:)F2E#'#+-$cC>'P-%'#;;/###$"
         "###DD###)######%V-'#####/####'##+#####D#$#######F####+######%3GK#+3###D##'#3###%###+##+#######'#D$###D+#######)#3##"},
    {.language = "pl",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E4,
         0x00E5, 0x00E9, 0x00F3, 0x00F4, 0x00F6, 0x0103, 0x0105, 0x0107, 0x0119, 0x0142, 0x0144, 0x015B, 0x015F, 0x0161,
         0x0163, 0x017A, 0x017C, 0x0254, 0x0430, 0x0431,
     },
     .costs =
         "~7895=;=C78798450N:357G2HN4rttoYtttrjoJtIlopOG~dg,S<58VJ>TC:658/Q<R475CK7NI9}}}}}}}}n<}<EIp}tPA}}}02N>J2PQY0JF2IA5Rr47I5[Q[0M"
         "rrrYGrrrGr96rrrrrrrrrr66TFK2SW.01<DHD6H]AF:=MGZ8,nwwwOwwkBhNnwwwwwwwwww/1F<B3IJT9O>8D5-=X7>H9M@R62wwwfEmwjEwN:wQwwwCHwww*AE88"
         "FB7TL78:72I@N237LIABL<}}}}t}}t}MpEC<k}tP>}}}.6OC@57IQ,bW7FG-FP78;4]PZCeooooUooeeoYooooooooooo15JI:4LIC3WR8D5,ET1@E3KITUIqhqq:"
         "qqq>qG8qqqqqqqqqq)1R>I,MVJ4_RJBD2Mg>H>AWFpAZgppaMpppcpJUpappppgppp/2E8=+B>cDD4;>37D^D5:AH>HbCo|||S|||AB8LOKs|omF|||.0OMA*X]e2"
         "]GPB:AJgN:AAgKtjetttjUtbt1t9et9ttttjttt10L9T=OQT0dT8S<-Qf4743bDm[`wwwj8wwwGwF<wTwmwcFwww30DHB/HKY+_<9O51G`M>>3QKVAUvmvjRvvmEv"
         "Evvvvvvvmvvv..<GJ0PTX.aBG@;/8[O@D6TU[8^uuef>luuPuS`u[uuluuhuu5.T>91><R+X=HP=5H^P=5;JM_2T{{{{U{{r>{I{{{{{r{e{{{/L993O@:WJG8762"
         "G7b36:@J0Q^:|||||||||_|AD8|sss:|||63W8I6OLK2nG2N>+CX,D;8MMWBjwnwwBwww^wGGwwwwwwwwww*JDI=JSSO<]]7M@MIM<A;'O<S]]]]]]]]]]]]]]]]]"
         "]]]]]]]3/K==0F=Y9bCF9>0EVB968J>[6/yyyg9pypKhESlgyyyychyy09O<I4KH>4B5FIG98PN=+6NH]62yyypClyl=l^<yyyyyyyfyy./PGI0JN58V9=F=1E^4A"
         "C6S;S3Qyyym9yyyEy;Kyyyyyyyfyy,>67=@B:[C39:44F:m526JY=D^DvvvmvvvvmWvAJPjvv^4vvv..FEC*AJT0e[DBN5>[DG@KIPKJXeeeeeeeeeeeeeeeeeeee"
         "ee.-MCA3VKD/oDSO65@i=8HC`Q[.CxxxoExxxCxC=xcxxxxxxxx(8F8<4=OH4ULE>H@3HHA1KPK9AK[eee[eeeeeeeeeeeeeeeee*M91CM=AjO:8<3;L7f@36Xf5e"
         "XJwwwjwwwwn8w=X9wwwhHwww1.<@@._C_6NES935BxGFF<o5x0ZxxxxNxxx;x>Exxxxxxxxxx->>>>>>>>>>>5>5>>>5>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>1=4"
         "===========4===4=========4====================1===========-====================================-3;7;EEE;E3E7;;E5E;7EEE;EE/EEE"
         "EEEEEEEEEEEEEEEEEEE^m8:8mmGmm>N:mZmcm-F;mm'mmmmmmmmmmmmJm8mmmmmB8mmm/>>>>>>>>>>>555>>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>1>>>>>>-"
         ">>>>>>>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>0@@@@@@@6@@@3@6@@@6663@@@@@@@@@@@@@@@@@@@6@@@@@@@)_X*0_e;n_ZTZ[[Z<n_J8enOnn9nnnnnnnn"
         "n;nMnVnnnHCnnn#bbkYkkbbkb[bkYYTkkQkWkVkkkkkkkkkkkkkkbkkkkkkkkkk)`H0.m`Emdm7Zm[`0mmB4dm[mm8mmmmmmmmmDmMm:mmmTQmmm3,NCH:bSobe<e"
         "]8.SoSJI1o`o4Xoooo6ooo.X6eoooooooooo(Zd)dddddddVddTZddd.ZNdZddZdddddddddddddddddddddd<`Y*mmmmmmmm+C6mKm7mmmm2mmmmmmmmmmmm.mmm"
         "mmmmmmmmm-BB8B2BBB8BB8BB8BBBB.BBBBBBBBBBBBBBBBBBBBBBBBBBBB->>>>5>>>5>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>,2@@@@@@66@@@@@@@@"
         "6@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@*IQ^@^^T^T^T>N-JN^+T^^^3^^^^^^^^^^^^1^^^^^^^^^^^^29UL8,mmmPm;9X-=mmX<mNm^m+mmmmmOmmm6mZdmmmmmm"
         "dmmm*BBBBBBBBBBBB4BBBB0BBBBBBBBBBBBBBBBBBBBBBBBBBB0BB(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1'DDDDDDDDDDDDDDDDDDDDDD"
         "DDDDDDDDDDDDDDDDDDDDDDDDD0",
     .triples =
         "7J#%#######4V.-%%D###%FL$##%+TF##4$##,3#%$$+#DI''%;%'H%#D,#D#)%%DLL0TG#a%R7O:'#####$FV(#$7'3&V4#%'#+$#$##D33##D_+#3DM4$'D##+#"
         "###+#)##73#######'$###,##$#F#4$%#B3#4###X##H##'5H##)##3D$###'4##'##;#$<%)D##$#+###3$###+####'+#43'#%D$<#D+'T#+#$,0#+'#-##'#E3"
         "#N84##3%#'##'3$#D;3F##+)'42$5D'%E+>''#3D%#D###3#3##'D$#'3$D''##33'T%$#'##+X#-3'D##'%###T34I#(##%%#3##'3)##'%3D$$#'(#Z<#3##'#D"
         "77'##(D$'##53E2#$$3)3#](T$%$#'####,#5HH'7#33##%##$$$D$+U+8T#%33$3######/8#a#$MW.#$6#3#+)##.5&'#D%]G%'#J'(#&#'3'#U43DT%$3+##TE"
         "/.D##33+0##L.$R9$#'-$-'&<*)3$#DD#LE-+'6')+4#######/###'3[H'/$#3''%%%###+3##$##'#+##/##G###6#3###%#$%%#$##+#%3#+%$#D$##%##'##3"
         "%3#+(D'U<#####3#+###H######3$####3###,'##3U######%'/#$#+;-$###'R#%######(###%#(&$$<D#=D+###.+X;8-#0%+-DD%#$%#&5$#-#L3%#DF#FD#"
         "%$+#%##L+##E###@#+#+#D-',T3)'#$#'D#,##$#7T)#D#$3'4##'#%#E#####33$$#$$$D%D##F###D#HD#D####D-D###3#D#L+##D%#%#'#'#T3D3/##D''(H#"
         "D#D33'$3+#$'%###%#+H5###%###'##$##+H##3%$9#'#++###H##T##$''F#F'##,H#3#$#$##LD#+###5#373##a##333#3+##$-D+##%E#$DD#$#########D,"
         ")++##3##3######;6H3I-3#'##$%'###)$##$T$#7#H7^##/+#E3#$D73#;%73'##*DD#3O'+(3'7'+#%)##'%$#F+##W$#FD$'#3)Y++#&N/'+#%##D##<$/,+##"
         "F;D%3(D&D35V%MF$MD#D32%'''#''#E++9##D6+%%D$#&%##+#H7#####-##-$%%#D#3P%#%#####,#######$E&$TL#'%H%($###++D#/1<E#1###$#D#33###$+"
         "#DP/U.,%3###'#%+##;#%>4H,'DIF%##&%L$#$#,#+##D##+D$#3X%'$##3+WD3#3'ID#3V##%DD##'######3#''+D+%FN%##$466%#D+ZK*#H3I9$"},
};
const size_t by_letter_model_count_2 = sizeof by_letter_models_2 / sizeof by_letter_models_2[0];
