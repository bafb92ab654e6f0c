/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_2[] = {
    {.language = "nl",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E4,
         0x00E5, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00EF, 0x00F3, 0x00F4, 0x00F6, 0x00FC, 0x0101, 0x010D, 0x0113, 0x012B,
         0x0131, 0x013C, 0x0161, 0x017E, 0x0430, 0x0431,
     },
     .costs =
         "}45;25>565K9;7749P<55:37JK<n}ttOt}}i}kqt}q}t}mtad8.=9:V;:PBW818,Y:P1:2@FQHIPxxxxxdxXxkxxxgxxxxoixx:3=CQ(RSW1=Y"
         "5IQ5Lf/@F9U[f=RfooWVcoofooofooffooooo74R=G2PS*7T;=JN/La9G/7LPcLgpppappppgcppppcppppppp-4IQD(JKQ1TNEKG6Ge::9<LH"
         "^RPuuuucuuuuuuuluuluuuuuu.E=<@3@:G>a;4>-M@T/63A;FCTB}}}}eP}N}}}j}t}}}}t}}}+9:G577<A/WF>FM0I^;72:SCcKMllll`llll"
         "lllllllllllll/9HL='YAE6aPDL=ALZ59<<CW`UPsfssfsssssfjjssssjssss42_VO(ZVK3fWNIN2Mf8N17`VcGQoooo_cooofooooooooooo"
         "o@<D88.>5ZP17:<,=CYA23QB]EZHwwwnwFwwjwwwwnwwwhnnww19E]/38;HDL0:Q.BAjM4P>6EjZ2jajjjjjjjjVjjj]jjjjjjj.3<JK*RIG9F"
         "76J@3Bg@538OHpTagpgpapppgpdpgppppgappp/3FJ4-@=J/Y<3OJ5CbL48:GL]GRtXtkckktktkktttgttkttt.,;RA+MDN5bHC5N48ZI><<M"
         "J`PMbq`qbqqqqqqqdqgqqqqqqq(6FB17D3G6Q@FHA<JfE84=@MbSMdyyyyyiyjyyyyjylyyyyyy:EA9:16;VHV@74011c.=:7;CO[OvvvvvYvc"
         "vv`vvmvvvvgvvv-/IH</P:F7LI6;B65^1<4:EO[NMgpppppppppppdgpppgpppp+;VVIGVVV@VV4MEMIGAG@'M6MVMVVVVVVVVVVVVVVVVMVVV"
         "VV-5=A0.I9H4Z:B;@3B_D676==^JDnwwwewnnnwfwnnjhwwnwww+@C3H2JI@5HF9IA::RH7+>EGY;Zuuuulluuuulluulluuuuuu)1FIK-KD<2"
         "SLFJG5Ho9:<=BAXAJoxxxkxkxkxooxxoxkxxxxx1F<;8@C;X-X9532N=_363>T5@XCqqqqqqgZgqqqqqqqqggqqq=+ZSO)TW]7`bASV,OqALWB"
         "^bYddq_qqRqdqJqhqbqqqqqqqqq3,LOC,YQB-dOROB,IdCAPTRQSdTmmmm^mmmmmmmmmmmmmmmmm)8@;E4>MK2cNF@GB0YHA.MMY<=Lccccccc"
         "ccccccccccccccc,>CELAOPSDeND363-e@-3KSMRLUeeeeeeeeeeeeeeeeeeeeee<5Q``)`[R*K[WQY.`iLP[;`@iOMiiii[iiiiiiiiiii`ii"
         "iii*BBB7BBBBBBB4B0BBB7BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCC9CCCCCCCCCC9(CCC929C9CCCCCCCCCCCCCCCCCCCCCCCCCC========="
         "===,=4==================================7AAAAAAAAAAAAA0AAA7A)AAAAAAAAAAAAAAAAAAAAAAAAAAAA7VVIVVVDVVGVGI(VGMG@I"
         "IVMVVAVVVV(VVMVVVVVVVVVVVVVV-WWJW;;WW1WW5H-WWW*HBW@W8WWWWWWWWWWWWWWWWWWWWWWWW06@@@@@@@@@2@6.@@@@@@@@@@@@@@@@6@"
         "@@@@@@@@@@@@@@@@AGJS<;SDSSSSJ1%SSSD9:SSSSSSSSSSSSSSSSSSSSSSSSSSSSOOOOFO9BOOOOOO:FFO(FOOOOOOOOOOOOOOO(OOOOOOOOO"
         "OOOO==============.=====0============================DD:D:4DDDDDD4D4D:D):6D:DDDDDDDDDDDDDDDDDDDDDDDDDD662@@@@@"
         "@@@@@62@.@6@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@AAAA7AAAAA7A3A/AAA.7AA7AAAAAAAAAAAAAAAAAAAAAAAAAA@6@@@2@@@0@0@@@@@@@@"
         "@66@@@@@@@@@@6@@@@@@@@@@@@@@@6@@@@@@@@@62@@2@@@06@@@@@@2@@@@@@@@@@@@@@@@@@@@@@@@@5@@@2@@@@@@5@@@@52@0@@@@@@@@@"
         "@@@@@@@@@@@@@@@@@5>>>>>>>>>>>15>>>>51>>>>>>5>>>>>>>>>>>>>>>>>>>>>>>1>>>>>>>/>>>>>>>>>>>>>>>>>>>>>>>>>>>>>1>>>>"
         ">>>>>33AAA7AAA.A7AAA7AAAA77AAAAAAAAAAAAAAAAAAA7AAAAAAA>>>>>5>>>->>>>>>>>>>>>>>>1>>>>>>>>>>>>>>>>>>>>>>>(EEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/"},
    {.language = "it",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E3, 0x00E4, 0x00E5, 0x00E8, 0x00E9, 0x00EB, 0x00EC, 0x00ED, 0x00F1, 0x00F2, 0x00F3, 0x00F9, 0x00FA, 0x00FC,
         0x0161, 0x017E, 0x03BC, 0x0430, 0x0431, 0x05D0,
     },
     .costs =
         "~4=2078>C2MJ59694@8267:BJFMiqsqq=jqssqsssssonlcfq*T;;>SF:QAXK173U<P18/B=QPE8{{{{{{{{{{{{{{{{{{{{{{607CL0JOS*EU"
         "2IM3Pm6>J4SRW8SmmmammTadmmmmmammmmmmm9.]7M2T_03V;;NP+OT7H97VPYSgimvvvivvvivmevvvvvvvvv11JPD+KJT)OTGPM2MbCFN:LM"
         "ROaZuuuuu]u^lulfluuuuuuuu)=F9<FA:VB^S2;2KDK/28TAMEM@}}}}}}}}}}n}p}}}ss}}}}24[KC56TX(fo<MQ/O`8@>6c_`Lofoooocooo"
         "ooooooooooooo23HIK0T18.ZW3E44HW4AF3SSVURqdqhqqqqqqqqqqdbqqqqqq10STJ(T]K.aVJGJ6IaAJ<>YTnL]nnnnn[@an_nnnnnnnnnnn"
         "n,7<4<;:<aR`S2601>W<65@;XJ^;M|o||Tm||||UoG|||s||||3.AB:0AYP2L=HGG+7Y<7:3JGYLYJYYYYYYYYYYYYYYYYYYYYY)4ACD-G=@5Q"
         "OAD>9;ZE4;6PDdJdZdddddWdddddddZddddddd-/KDE-KN^/jW/FT2KdVC:=HV]EWh[yyyyjyhoyooyyyyyyyyy8-8SO*SW]3gQG8M1/^UDL:^"
         "ZXRjttttctetjjtttttjtttttt.2V:4/@8W5XIJQ=0GQX9/9CZ_M<mzzzzgRzpazzpRzizzzzzz*ME:;RB<[E[M65,H9]05:<=EQZP{n{{{Zj{"
         "{{{{{{{{n{{{{{80UKH-SGH5tO6QP-5Y/D=4TR[I:gtttttttktttttgttttttt5Me[WQeSWIee8UWORePSJ$[E[e[eeeeeeeeeeeeeeeeeeee"
         "ee20N<<,I=Z.cGD9<2Ha8:9>AQ[@LGbyyypfyycyaljlyyyyyyy46O4Q/IN=0iJGKP26LT1.5MF^D]xxixxo`xPxxxxoxxxxxxxx3.XGN.NQ7/"
         "hSJIK.Ej3E39TJVGZAyyyyffyyhyyyfyyyyyyyy75A=@4EAZ6WQ55-77a320OX^FV>t`ttttdtkdt>tttttttttt;+TPN*NYY-ofUMV1Oo@TR:"
         ";WXZooooooofooooooooooooooo0.MDD4JH2,[L>K9/Hf77IHfHONX[ffffSXfffffffffffffff(7B:<3@NK3bID;SD3QG@1GJF5:Ibbbbbbb"
         "bbUbbbbbbbbbbbb';AHLATL^A^LC:<.6^G36DOLNILgYggggggg^ggYgYgggggggC.XaY8aWN&eeWT]:ennTaQeXnN/nennnnennnnnnnnnnnn"
         "nnn#______U____Q_K____UQ____Q_U____O________________+GGGGGGGGGGG9G*G7G0GGGGGGGGG5GGGGGGGGGGGGGGGGGGGG/>>>>>>>>"
         ">>>>>>->>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>.=4=1============================================1>>>>>>>>>>>,>>>>>>>>"
         ">>>>>>>>>>>>>>>>>>>>>>>>>>>>#eee[eeeeeeeeeeeeeeX[eeXeeeeeeeeeeeUeeeeeeeeeeeee$TTGKTTTTTEKEK>K=TKAAKTKTG>TTTTTT"
         "TTTTTTTTTTTTTTTT,>>>>>>>>>>>>>>>>>1>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>$MMMMMMMMMMMMMDMMMDMMMMMMMMMMMMMMMMMMM=MMMMMM"
         "MMMM)/EEEEEEEEEEE;.5EEEEEE;EEEEEEEEEEEEEEEEEEEEEEEEEE1.=============4=================================#YYYYYYY"
         "YYYYYYPYYYYYYYYYYYYYYYYYYYYYYYYYJYYYYYYYY08BB8BBBBBBBBB)8BB8BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB#YYYYYYYYYYYYYYYYYYY"
         "YYYYYYYYYYYYYYYYYYYYYYYYYYYYY*3@@@@@@@@@@@@6@@@@@@@@@@@6@@@@@@@@@@@@@@@@@@@@@@05@@@@@@@0@@@@5@2@@@@@@@@@@@@@@@"
         "@@@@@@@@@@@@@@@@@->>>>>>>>5>5>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>,>>>>>>>>5>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
         ">>>>>*>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E'CCCCCC"
         "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/C-===============================================4"},
    {.language = "pt",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E2, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00F3, 0x00F4, 0x00F5, 0x00FA, 0x00FC,
         0x03B1, 0x03B2, 0x03B3, 0x0430, 0x0431, 0x05D0,
     },
     .costs =
         "~2<3/37AC7GK:8553=:378;FGOMLMYqqqAfqqLblpMqpppcfq+W<:1UI@[;KP385A<L/37C>SKNE}}}s}8k}}sG}}pg}}}}}}}3/LAF1IPW19W"
         "2FO2Jn17:4W_W8KnK_dnn<ndnM>nnUnnnnnnn:-RGK4SS41X@8LP+Jf7F66T[cWmvLVmvCF=vvKDfjcvvvvvvv7.LMJ)LLY2VSNMP+N_=HP<PO"
         "TRlxMa_xx`JxxQYexhxxxxxxx+BH6=I==Z9EW642LBG009DAP9RI}g}}}C}}}}tf}}L}}}}}}}42WID3;MZ)gp;LQ,HZ<F>7cRWNgpPaXppWpp"
         "pIG^pcppppppp21HHG.PFB0XU<E53D_0<A.RT^VMnOZbnnPOnnJTbnennnnnnn4*TRH+MVG7eWKJM-GeDH=9WQeLWn>eYnnanenNnnnNnnnnnn"
         "n:5>14A99aP[V85.4<B425Q5_>d9zE[Pz>f]zzi^qbNzzzzzzz<(JQG.ddZ>dGdTO6AdEJd-RddZZP4dPdddddddddddddddddd)6:>=-H:B5c"
         "YHC>A=UE268MEcJccccccccccccccccccccccc.0PDD1HB5,lS=AO/HFOA67ARWFTuKWZuVKHuuJM`f`uuuuuuu+-:ON-Y]Y5mRIIP22gWGI=X"
         "]]WmvA[PivDRvvEFYvIvvvvvvv81T624;;66IFIPM2MNR7-;;^^QSxIN4x@OSxxBPXx=xxxxxxx(K@99UFC_AUO;53I<L21=9AIOa_|h|s|Ysm"
         "||il||p|||||||8+TEI0TJL:uM5OL,Db/C><PRYKuu@b]u:LcuuRELQHuuuuuuu;_bbO_kkkZkkEZVbZbKWI#kIbkkkkkkkkkkkkkkkkkHkkkk"
         "kk--NB>.H=`2eMH8=2H;9=9AAT[Lcz>N@zNMGzzLJbQ_mzzzzzz)7O9M/LMC6`KGER68CO418JN]IazIh;zzOhzz<JmJpzzzzzzz5.UGK,KP;0"
         "iMIIJ/Gg1CF8UIQEYx=NAxxCJxxFA_NZxxxxxxx23>A>1CE]2MV5.5K8^433YMfCe@uBfYuCSIluGluuuuuuuuuu=.RPM)RTd1dg]NW,Kg<OJU"
         "_]Xdpp6dMppFMppBgggpppppppp//I4>2KD6,SI=A74=Y77HOcCHYUccccccYccccccccccccccc.2G7H0HRP/jLHBR32aMG-IVU@>LjRj>jjZ"
         "jjjS^jJjjjjjjjj(ACBOAPKcBcL;7943cB3.JUIKHHccccccUccccccccccccccc.(NgV-^ZR2ggOHZ9Z^QMgAgN^HHgEPJggZKggQggOggggg"
         "ggg$WWWWWWWWWWWWWWWW>W0WWWWWWWWWWWWWWWWWWWWWWWWWWWWW+iK;Oi;2i`ii.]i`G>,=9=4i9i]iiiiiiiiiiiiiiiiiiiiiiJWWWWWWWW"
         "WWWW'(NWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW@nnnnQnnnannnnn#annPnnnnnnnnnnnnnnnnnnnnnnnnnnnnn0===========.========"
         "============================Z2lll_lllllllll2lll]llllllllSc&lllllllll-llllllll&gWG=gW>gJSg5/G]L]497WM]WgQgggggg"
         "gggg]ggggggggggg(bbbbWbbbDbbJ5*bbbb0bbbbKbbbbbbbbbbbbbbbbbbbbbbbb-=============4===4=========================="
         "====0===4=========4==================================FPK2.g;:gg^g<43AFQ;:6Y)gggQgggggMgggggggggggggggg2cUS0cY9"
         "cHcc2J=c2c)19cDc8ccccccccccccccccccccccccCPPP(PPPPPPPP3*PPP6APPPPPPPPPPPPPPPPPPPPPPPPPPPPPQUccc#ccccccccccccXc"
         "cccccccccccccccccccccccccccccTb5D0bbXbbbb/(4bKbI08bLbbbbbbbbbbbbbbbbbbbbbbbbbb8HHHH(HHHHHHHHHHHHHHHHHHHHHHHHHH"
         "HH*HHHHHHHHHHHHHH,================================================,==========================================="
         "=====,================================================(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E'DDDDDD"
         "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD0D-===============================================4"},
    {.language = "da",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E9, 0x00ED, 0x00F3, 0x00F6, 0x00F8, 0x00FA, 0x00FC, 0x0101, 0x012B,
         0x03B1, 0x03B2, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "|37<342<93H7:7967Q;2397CHDOs|||IH|S|skKs|||mo_bmo6S9=7K38PCT808.P;Z16/>8OOCVuuuuufluuuuduuuuuuuuuu63BGK-HRT28N"
         "0E94Pl.>G6]Y_8JllllHLlVlllEllllllllll31J:C-JS23N69EO/F]7@2<OO]J`iiiiiiiNiiiiiiiiiiiiii/5FQ<)@BD2OF<IB8Ht8487=O"
         "YKgttttTOtWtttIttkktttttt,CGB6H@<FMA:4;/HFX,62PCPHP[zzzzz[zzzzzfzzzzzzzzzz08JPJ4<LG->G7KT+Og595;G[WCpppppGFppp"
         "pp6pppppppppp+9JOD+J>=5VT:G4@Je556<MYb:QqqhhEAqTqqqFqhqqqqqqqq4/VRM*PSI6<TMHN0KkFL<;/OkB[kkkk;;kVkkk7kkkkkkkkk"
         "k4=C<7;93WQZ3.=,7BW@28R4aH[KvvvvievVvvvgvvvvvvvvvv59LT6(OXfBSH.fI:Ff5:G5VffXXVff]]7ffff]<ffffffffff21OSQ-QPO8I"
         "0:S@2Lr4446EYrCrrbrrTBrRrrrCrrirrrrrrr.6FL6-@8N0IC1LE6CdO57;BT^<VuuuuE<uQluuCuuuuuuuuuu..;RE+HLJ6aG@2J87c;>@;G"
         "Z]Pcpppc<>pSppgDpggppppppp,8OD.1A0E7>;CP:<LgQ63;Aa`BVvvvvDIf^vmvCvmvvvvvvvv6J<>7C<2TJR8500C5j,<;89@LXZssssssss"
         "sjsjssssssssss42JE<.FED6nH4JG35].:86ORVJnnnne1Qn_nnnEnnennnnnnn,<RHC>RRRARR0HHRER@C8)R2RRHRRRRRRRRRRRRRRRRRRRR"
         "RR*6CH9-G@F3d:C;;8InA787>R[@awhwwC>wOjnwFwwwjwwwwww.;HCH0AKA4U0:D<5:RH9->DJY;Vuuhu@=uXuufCuuluuuuuuu+1OGK-HQ9/"
         "JJGIA7In7>6=IIV<ZwwwwPKwMbww@wwjwwwwwww1B=>17B1RBX:32/O9f353SB[FUSoooofQo_ooo`oooooooooo32PPK)JSS-`WPN49NoKFER"
         "``Y`eooooQ1oI[ooboooooooooo//THA2JJ2,WQHJ60Da97KTaGIWWaaaaaaaWaaaaaaaaaaaaaa(6@:D7>JK8_BA:DA6UA<1BOF57H_______"
         "_______________/DBO3;J<WF`326510i=32NPVVKSiiiiiii[iii[`iiiiiiiii-4FCA+@>C/MMF;D0WWJ=J@W=W;<WWWWWWWWWWWWWWWWWWW"
         "WWW-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<1>>>>>>>>>>>,>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>><<<<<<<<<"
         "<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<==4=====04====4=================================='f3f1:NEfffG6B6fff16K"
         "fAffffffffPffffff]ffffffffffM_FE=T=>hM_60G-hUh+20_7hhhhhhhhhhhhhhh[hhhhhhhhhh41=============.================="
         "=================VMMMVVVVVGVMM0VVV%V6VVMVVBVVVVVVVVVVVVVVVVVVVVVV7AAAAAAAAAAA,A1AAAA-AAAAAAAAAAAAAAAAAAAAAAAAA"
         "AAAA===========4==44==4==============================>>>>/>>>>>>>5>>>>>5.>>>>>>>>>>>>>>>>>>>>>>>>>>>>>Ef6f7CO/"
         "Yf.F6=5Y]f*96f6ffffffffYfffffffffffffffff<<<<<<<3<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<0"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<1==========44=====4=4============================-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-======"
         "========================================4=0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "no",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E2, 0x00E3,
         0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00ED, 0x00F5, 0x00F8, 0x017C, 0x01C0, 0x03B1, 0x03B2, 0x03B3,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "z57A432;93H686977T;1496JINQTkz=mzmTzzKzzmmm]akmqm3S;D:IE9QGZ8/7/O9_/40@1OSL`sssssjssssfsssssssssss81>GJ.MQW17L"
         "0DU3Pj,@N7]X]8OjZjEVjjTjjEjjjjjjjjjjj/2EA=.Dc1;H5=BL0CU5:1;LIOKYcccccccccccccccccccccc/3FT=)CLP0QJ=IG6Jp6<@3BX"
         "XLcpppVOppcppQppppppppppp-HHI8LA;F=X93>.IG],61OCXJV`oxxxZxxxxxixxxxxxxxxxx76mOK1:O`-<`8MW*Wm5J79``dBmmVmFTmmmm"
         "m4mmmmmmmmmmm*9GWA-J9B57U@M4@If377=Eco9RoofC`ooooocooooooooooo7.^OO,PRD89RWHO.UgHI=;.gg>^g^g:ggg^gg4gggggggggg"
         "g3=ED7:;4WQ[1.=,ABW;28P6cJ[NttttttttttgtttttttttttB9NgI&gggAYJgUU,GgKTg7YggOgYggPLggggg4ggggggggggg22OSS-OHQ98"
         "/8L>2Lq4358FXqCqqqqMqqehqqKqqqqqqqqqqq-3FK5.B4N1IB0MF7CaO87<EZj=]sssBNsjgssGsssssssssss./=VG*HLQ6nHA2C99e:=A>E"
         "bnIen_n:Lnn_nnDnnnnnnnnnnn+7NJ20A0C:=;BO3<NhN63=C_c>VhfuCNhuukuAuuuuuuuuuuu9O:B8@A3TNX54/0G3q,:;D9GN`_qqqqqqqq"
         "qqqqqqqqqqqqqq42MH=/=>D7dK8I;4.`1:99QTVOmmZm1mmd`mmDmmmmmmmmmmm+>NNE;NNNENN,NNNNE=E:)NNNNNNNNNNNNNNNNNNNNNNNNN"
         "NN*6EK8.G<F2`;E;=9JuA846DV`@duduAluuhfuEuuuuuuuuuuu0:EGI/BLE4808D=4:PI7-@@QW=dfdsHfsssssCsssssssssss+1MOF,DKE0"
         "IHFHB9Jl8<2@CTX@duuuNfuuauu@uuuuuuuuuuu1D<@A;@7TEZ0410Q9d65-VG[FV`mmmmdmmmmmWmdmmmmmmmmm./DXN*JMG.]IKM5;TnG9DJ"
         "EnXannenB>nnnneennnnnnnnnnn-/GD84I>7.XKBD64IX26DNNEFXNXXXXXXXNXXXXXXXXXXXXXX';99E7AKG7QCC6A<5QD;2FQQ78ZZZZZZZZ"
         "ZZZZZZZZZZZZZZZ1@HM86I:UH]2/75C2f42/NBY]OfffffffffffVfffffffffff,7QQQ+HQH,QQHBH3QQQHH=QAQBEQQQQQQQQQQQQQQQQQQQ"
         "QQQ$JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ&DDDDDDDDDDDDDD4DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<&SMg4@NNgJg<9N9g6g3;:^>gggggggJggggggg^ggggggggggMVVVVVVVVVVVGVVVVV#MV"
         "VVVVVVVVVVVVVVVVIVVVVVVVVVVV<3<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<==============1===4=4============"
         "=1==============7KKBKKKKK4KK=K&KKK2KKKKBKK6KKKK=KKKKKKKKKKKKKKKKK4=============.=============================="
         "====<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<FeUe:GU@eee.5<7e@e):6e6ee0eeeeWeeeeee[eeeeeeeeeee3<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<(DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD-0DDDD'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "0CCCC-============================================4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "fi",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E3,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F1, 0x00F5, 0x00F6, 0x00FC, 0x0161, 0x017E, 0x01C0, 0x03B1, 0x03B2,
         0x03B3, 0x0430, 0x0431, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "z4><<5=D<:8255835O:20=3@E;NzzIzzmzzzqzdkzmmm]`kmm+3DBBEOFD3A71:2O=`45489TRGXwwhwnwwwwnw`wwwwwwwwww34J<H0BLO02W"
         "1EJ.Ne99H3RSN7PeeeeeSeeeeeeeeeeeeeeee00L<B3GS19K47>N.AZ7@0:SBSL_hhhhhhhhhhhhhhhhhhhhhh.2FKA,DNP/NNEHI,GmA@H9FF"
         "M=^mm@mm^mmm^mmOmmmmmmmmm/>KA74FGB5E839.JAS350A@KDC]wwJwwwwnwwwwnwwwwwwwww+7eH@84KM-T[<IK.A[7D84UTTDeeeTeeeeee"
         "eeeeeeeeeeeee,4BCC/LA63UQ9<47>W58=3UMUK>e[RWeeeeeeeeeeeeeeeeee50^M2+TUN467M<K7LmEO0:FVm:XmmAmmmmmmmcmmmmmmmmmm"
         "m/8J@>5DEB7A867/9B]6/0K9]LYMoxBxxxxoxLxfoxxxxxxxxxI)R[P.bkb;kP^XR+KbOSZ=^kk^b[k/kkkkkkVkkkkkkkkkkkk;0VSY0YYS/i"
         "2QTQ.PiD1;2PVi:fss2ssssssDsfssssssssss90TRE/LQP-G;.:T4HkSC92BTV=Utt8ttttttBtttttttttttt8-9JM-OVT.ZWG8L78gPBK1P"
         "ZWBgpp0cpappp_pppppppppppp(5XF:2H<H5K;GI49IvP:2:FUaBUvv9vlvvvvJlvvvvvvvvvvv2=BB9J@H71<837/;8l513:>BUSbuufuuuuu"
         "uuuuuuuuuuuuuu5.TDD2RMF/dN9MJ22[4::2OQT;nnn2nnnnnnHdnnnnnnnnnnn-ARIIIRRRERR1E>REI<C8(I2RAIRRRRRRRRRRRRRRRRRRRR"
         "RR33IC@1J<7.43D;B2Fd:97<6OS>dqq:qqqdqqNqqqqqqqqqqqq12REN/QOC/T9DEJ8@TJ4,8GK[:dvi7vvvvvv^vvvvvvvvvvvv1.XKS0TY91"
         "ZCKNL2MoC;02TMZ8]xx3xxxxxx=xXxxxxxxxxxx2:HC;7MGE8@34723Aj70129bMVVsssssssssssfsjssssssss@)USN2QUb,o`ZOV1PoNUS6"
         "PZV@ooo1ooooofboooooooooooo/1JEE3MG1+XOC>71Eb97FIMBMXXbbbbbbbbbbbbbbbbbbbbbb'8A:E8@HI7Q_A<JO4UD>1GUL3GE_______"
         "_______________0JKT=FVV4;C655767n@2-V<X]4YnnBnndnnn6nnnnnnnnnnnn,8@<C*BFD-VVB<A5VVVGFDVAV;<VVVVVVVVVVVVVVVVVVV"
         "VVV,================================================3<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<+NcrMBYr<"
         "6@=494>>r477e<rr2rrr/rrrrrrarrrrrrrrrrrr============0================0===================<3<<<<<<<<<<<<<3<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<0@@@@@@@@@0@@63@@@@@@@@@@@/@@@@@@@@@@@@@@@@@@@@@@<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<</DRcDVSc>7;787/B8c:0/cIcc2ccc:cccccc8cccccccccccc<<3<<<<<<<<3<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<8/HHH*HH"
         "H0H8H:H>HHHH80HHHHHHHHHHHHHHHH>HHHHHHHHHH4*DDD:DDD,DDDD::DDDDD:DDDDDDDDDDDDDDDDDDDDDDDDDDD3<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCC-=============================================4==3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "pl",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E4,
         0x00E5, 0x00E9, 0x00F3, 0x00F4, 0x00F6, 0x0103, 0x0105, 0x0107, 0x0119, 0x0142, 0x0144, 0x015B, 0x015F, 0x0161,
         0x0163, 0x017A, 0x017C, 0x0254, 0x0430, 0x0431,
     },
     .costs =
         "~7895=;=C78798450N:357G2HN4rttoYtttrjoJtIlopOG~dg,S<58VJ>TC:658/Q<R475CK7NI9}}}}}}}}n<}<EIp}tPA}}}02N>J2PQY0JF"
         "2IA5Rr47I5[Q[0MrrrYGrrrGr96rrrrrrrrrr66TFK2SW.01<DHD6H]AF:=MGZ8,nwwwOwwkBhNnwwwwwwwwww/1F<B3IJT9O>8D5-=X7>H9M@"
         "R62wwwfEmwjEwN:wQwwwCHwww*AE88FB7TL78:72I@N237LIABL<}}}}t}}t}MpEC<k}tP>}}}.6OC@57IQ,bW7FG-FP78;4]PZCeooooUooee"
         "oYooooooooooo15JI:4LIC3WR8D5,ET1@E3KITUIqhqq:qqq>qG8qqqqqqqqqq)1R>I,MVJ4_RJBD2Mg>H>AWFpAZgppaMpppcpJUpappppgpp"
         "p/2E8=+B>cDD4;>37D^D5:AH>HbCo|||S|||AB8LOKs|omF|||.0OMA*X]e2]GPB:AJgN:AAgKtjetttjUtbt1t9et9ttttjttt10L9T=OQT0d"
         "T8S<-Qf4743bDm[`wwwj8wwwGwF<wTwmwcFwww30DHB/HKY+_<9O51G`M>>3QKVAUvmvjRvvmEvEvvvvvvvmvvv..<GJ0PTX.aBG@;/8[O@D6T"
         "U[8^uuef>luuPuS`u[uuluuhuu5.T>91><R+X=HP=5H^P=5;JM_2T{{{{U{{r>{I{{{{{r{e{{{/L993O@:WJG8762G7b36:@J0Q^:||||||||"
         "|_|AD8|sss:|||63W8I6OLK2nG2N>+CX,D;8MMWBjwnwwBwww^wGGwwwwwwwwww*JDI=JSSO<]]7M@MIM<A;'O<S]]]]]]]]]]]]]]]]]]]]]]"
         "]]3/K==0F=Y9bCF9>0EVB968J>[6/yyyg9pypKhESlgyyyychyy09O<I4KH>4B5FIG98PN=+6NH]62yyypClyl=l^<yyyyyyyfyy./PGI0JN58"
         "V9=F=1E^4AC6S;S3Qyyym9yyyEy;Kyyyyyyyfyy,>67=@B:[C39:44F:m526JY=D^DvvvmvvvvmWvAJPjvv^4vvv..FEC*AJT0e[DBN5>[DG@K"
         "IPKJXeeeeeeeeeeeeeeeeeeeeee.-MCA3VKD/oDSO65@i=8HC`Q[.CxxxoExxxCxC=xcxxxxxxxx(8F8<4=OH4ULE>H@3HHA1KPK9AK[eee[ee"
         "eeeeeeeeeeeeeee*M91CM=AjO:8<3;L7f@36Xf5eXJwwwjwwwwn8w=X9wwwhHwww1.<@@._C_6NES935BxGFF<o5x0ZxxxxNxxx;x>Exxxxxxx"
         "xxx->>>>>>>>>>>5>5>>>5>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>1=4===========4===4=========4====================1========"
         "===-====================================-3;7;EEE;E3E7;;E5E;7EEE;EE/EEEEEEEEEEEEEEEEEEEEEE^m8:8mmGmm>N:mZmcm-F;"
         "mm'mmmmmmmmmmmmJm8mmmmmB8mmm/>>>>>>>>>>>555>>>>>5>>>>>>>>>>>>>>>>>>>>>>>>>>>>1>>>>>>->>>>>>>>>>5>>>>>>>>>>>>>>"
         ">>>>>>>>>>>>>>>>0@@@@@@@6@@@3@6@@@6663@@@@@@@@@@@@@@@@@@@6@@@@@@@)_X*0_e;n_ZTZ[[Z<n_J8enOnn9nnnnnnnnn;nMnVnnnH"
         "Cnnn#bbkYkkbbkb[bkYYTkkQkWkVkkkkkkkkkkkkkkbkkkkkkkkkk)`H0.m`Emdm7Zm[`0mmB4dm[mm8mmmmmmmmmDmMm:mmmTQmmm3,NCH:bS"
         "obe<e]8.SoSJI1o`o4Xoooo6ooo.X6eoooooooooo(Zd)dddddddVddTZddd.ZNdZddZdddddddddddddddddddddd<`Y*mmmmmmmm+C6mKm7m"
         "mmm2mmmmmmmmmmmm.mmmmmmmmmmmm-BB8B2BBB8BB8BB8BBBB.BBBBBBBBBBBBBBBBBBBBBBBBBBBB->>>>5>>>5>5>>>>>>>>>>>>>>>>>>>>"
         ">>>>>>>>>>>>>>>>>,2@@@@@@66@@@@@@@@6@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@*IQ^@^^T^T^T>N-JN^+T^^^3^^^^^^^^^^^^1^^^^^^^"
         "^^^^^29UL8,mmmPm;9X-=mmX<mNm^m+mmmmmOmmm6mZdmmmmmmdmmm*BBBBBBBBBBBB4BBBB0BBBBBBBBBBBBBBBBBBBBBBBBBBB0BB(EEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1'DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD0"},
    {.language = "cs",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E5,
         0x00E9, 0x00ED, 0x00F3, 0x00FA, 0x00FC, 0x00FD, 0x0101, 0x010D, 0x010F, 0x011B, 0x0148, 0x0159, 0x0161, 0x0165,
         0x016F, 0x017E, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "|69:6A=D=;77=8260Q;16:3DHM5bskd|E|||>|smCG|iF`cmp-V975SHF<B=5474O:U561B6QFK6vvvvvgvvv9VvQDE[vBvvvv92PEF4YTV:;L"
         "5M9,To17M2F]^2I;oS;ooo9oVo9oTMoSooooo48REH-RY+4U5AFE4Jc=D8AQI^KTcpQ2pppppfppcpppCppppp01EBA0EIL5T8<D209i6;G8@L"
         "P:X8rA:ccrIiVr:^HRrDMrrrr*E::6FCEGM;9590G:R356L;O;P:UxxikWxxxB[xLLIxxExxxx.9SEB87MU,hV;FL,LV7@72ZUXAhMhXhVhhhh"
         "hhhhZ_hOhhhhh.8CEB/GB;4QN9D04=O08=1HLNHGFgTgWgggg^ggggNgPggggg.5^:L1QYI8eT3L:+Ke7J=7OUn3_<nBKb^nFnbnnnTWeNMnnn"
         "n.>@48=;:DG>578/;:[@20N6dC]=HsVOjssssBcs_H>ssCssss92NaA(m]Z3YKM7:>GmN55IHamdaFmm2mXdmmTmmam@mG]mmmm11P<<9TMSEc"
         "Z4O8/Me7H21EXr3c7r7iArr>rOrrrM]r>Lrrrr21AHE/LKB/a<<K6.IaR>=8RT]<98s@8sjsEsTsjJsCsDRssss-1>FK/U^W6`=CEB29^KED5W"
         "WY>g5d:8MqqFqLq4qKQq9Kqqqq5/UA;0A>R:`=ITB2NeW=69Icf;Q5w6.nnn7wDw8wwJwQWwwww.M6=4SCB@L=8797H<o37810GO_:dxxxxZxx"
         "x=xxTBHdx:xxxx76WBG8SHN7gH6O9+F[-=>;PWZI]Gsc9^sjasgsET/PsCsssss,UUUBDUFUFUU,HHHBL<F>*U5LUUUUUUUUUUUUUUUUUUUUUU"
         "UU3/I>A2L>N7^ED9:-H`F@85:PY:@4t<Wbtk@t>Yt[tIt=Ftttt18J@H0PR>8^44<@18KLA+:@M]:_>tS=t`t`t^tt`thTLttttt-1WIL.MQ:3"
         "X>=F92Gm7CF4=MT9VAv>:fvvHvfv=^@IvDvvvvv*D3@7DKJAG3=878S4f774RAsIb>Assssssss@OsEU>fs4ssss20UCE0X]Q8dA:W63Is=AK<"
         "Zd^1A2s6:^ss3sPs:P>>sGMssss/.LBA2H43-QNAI66Da67DMa>GVVaaaaaaaaaaaaaaSaaaaaaa,=C=F6CTI/dHL=@:4VHD+=dO;9KdddQddd"
         "ddVddddddQddddd'O1BIJPM>MH<5==E3nE64IK[ZUInnbenennnHnnnLB^n9nnnn4.CE6-_cD7E;C8128pECE<9Zp=[6pX7UUpQpppp_OBpFpp"
         "ppp.oW>3ff]=oIC39-o=o972o2ooo2ooofoooooCooo8BooEoooo<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<&jj^BjSj0"
         "aSJ>05jNjA@@jRjjjGjjajjjjjjOjjjaVjjKjjjj'hO5=rcr<rL7;5:rBr@44r<rer@rrrrrrrrr;rrh@AJrBrrrrIUUL$UUIUUUULU6LUUEU4"
         "ULUUUUUUUUUUUUUUUUUUIUUUUUUU[[Q>2[[[3[QA0LG[0[,1C[8[[[D[[[[[[[[[/[[[[[[[D[[[[0=======4==4======4=============="
         "================(i;.Fii[QiHFV2OY>i953YAiiiDiiiii`iiiSiiii<iiYiiii3<<<<<<<<<<3<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<34aHj,jjj4]5Cj2=]jj]58jZjjj5jj-jjjjjjjjjjaj>jjjjj'0NNNNNNNNNNNNN<NNNN+:NNNNNNNNNNNNNNNNNNNNNNNNNNN,ii=;iii"
         "<i873>,iDi4C0iQiii8iiiiiiiiiEJiM8DCi<iiii+@X@HXXXXXX+XXX2XXXL6-XXXXXXXXOXXXXXXXXXXOX9XXXXX77YSl)lll-l=lYGFlllM"
         "HJlllll4ll,lbllllllllllFlllll6:fVQ+fff2f5;Q;<>fKI-DFffffVff-ffffffffVfCFffffff(QQQQQQQQHQ;QQQ*QQQQ27QQQQQQQQQQ"
         "QQQQQQQQQQQQQQQQQ'e@JReee>e@W;7WeeeG4Ue5eee;eeeeeeeeeNeeWUeee-eeee17AC8,jjj,j4Jj4CajjGBEZjjjj7jj1]jajjjUjCjHjj"
         "jjjjj(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-======"
         "========================================4=0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "hu",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F3, 0x00F5, 0x00F6, 0x00FA, 0x00FC, 0x0101, 0x0111, 0x0151, 0x0171,
         0x017E, 0x03B1, 0x03C7, 0x0430, 0x0431, 0x05D0,
     },
     .costs =
         "{.7:<46@6:>3836<:R<46A7EHLDnAnln:GTnFEI{i[Xjjf^al*O=D8QI8J>A42:5W8X651EDSKM3xPxxn]ggxxdYxxxxxxxxxx2/2EP+TWL3:I"
         "3MN8Yn;BO=BYnGUn7nnnFC;nDF]dn@Pnnnnnn35FCE3KX61M9@AP5JY;)6@SO[Q[kQkkk=6Wkkkkkkkkkkkkkk00@EC/DOA46GC@>0CmD9F9;T"
         "SPHm5mmm6<<mJVJdm7Vmmmmmm1HED>IE1>G>5.71KEX341P>QDP4x@xxxTLTxxo`xxxxxxxxxx4=WMM,<RX2[WENR-Wk:K;:^b^Nkk.bkk;kFk"
         "F[7kkGGkkkkkk/3CTK2@;=:8C@I95Hg8>@=>_p+Dp;gpp7EApDNUgpBLpppppp8)ZVS,VWC2aVUNP-UmNOBFZWmQ^a:mmmFAKmEAUmmURmmmmm"
         "m-::<:@=8GM@359.<BX=15N:aGW<rArrrNB9rrHTrrrrirrrrr9,OQ:*]XUKGP.]P6Kl>I7DUllcA]5cll>ZKcBOQclcOllllll+0AJT0POD2Q"
         ":LMF3Pj@@77MYsaQsBsss5=Ds4T>jsdUssssss02EC;/FC<6==4:@9MiD;5A=^`7Fv6ivv7:9v>UEvv<dvvvvvv/08MP*LbI5BADBJ5@qHE>;K"
         "X_PHq3qbq7>;qHJ^hqhAqqqqqq-4G850A:N5H<AN>;MgQ=0AH^_1Kt6ttt9>StJMDttCNtttttt;N;@<T@6QMT1030F:s/34@BCKX2sdsssjss"
         "ssssssssssssss11G3B1GJD;AE7FA07]2=:7DRTLTl9lll4:YlZLOllXlllllll+BQHDHQQQ>QQ/QQQDH:H;*H1QQQQQQQQQQQQQQQQHQQQQQQ"
         "QQ10>A<.I;@7==;8;4Ji<<1E<Q^J>s6ssi;E=sAT<ssAJssssss,3EGL4JP@9MCJDI3DRB67BLPaL,u8uuu8:GuLGPuuASuuuuuu,3CIS1IU:6"
         ">>@GA5Kn<=49@SXAZw2www5>9w<HNjw=Dwwwwww8DA<=>C:RCF<0,4N;b6.0RMbFTNk;kkkk^kkkkkkkkkkkkkkk6,MVM,UWL5DSOUO5NnPU:B"
         "KaZ_nn/nnn1>OeKYBnn<Hnnnnnn/1KHB0LC4,TKBF62E^66BNPBG^T^^^^^^^^^^^^^^^^^^^^^^)8>;D7A_D2_CD8H=1UD=1EUU=7F_____Q_"
         "________U______*6>OW.K[E6LDHBB2CmD:7I9[Z[7m>mmm<@WmLGDmm>9mmmmmm-4GX@0RKA6V@<M57QsLC3JF`sf;s1sss5;:s9CAss7Hsss"
         "sss*>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>EF8=OrJ:=O4=,64iUr3,3C<rrr;rrrrr`Grrrrrrrrrrrrrrr2>5>>>>>>"
         ">>>>>2>>>2>>>>>>>>>>2>>>>>>>>>>>>>>>>>>>1===========-====================================00==================="
         "=============================pBE>pp4=QL44B2p4p/+4p8ppp>pppppRppppppppppppppppQjO@jjj@jjZN856j7j0I'j3jjj=jjjjjj"
         "jjjjjjjjjjjjjjjj)D9M1KF:C;:12H;ODi:85Y=iii;iKiiiP`Ti`XYiiiiiiiiii0======4==========4=========================="
         "====Yi7i>Wi<[[`9/<1iWi/25i.iii.iiiiiiiiiiiiiiiiiiiiii/IQ>IaQ5aS,I1OGaHa012aKaaa3aaaaaaaaaaaaaaaaaaaaaa;VEZJHd0"
         "RPK2'V;d=d4D9dKddd5dddddddddddddddddddddd2@@@5@@@@@@5@@.@@@5@5@@@@@@@@@@@@@@@@@@@@@@@@@@@@0====4===4=========="
         "=============================(L8R9;<JCC<42I9J=h655V9hhh9hDhhhIV_hIhZhhhVhhhhhh,R>H_=JUED<,;B<_H_156_0___3_U___"
         "_________________-====4===========================================,==========================================="
         "=====)>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E'CCCCCC"
         "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/C-===============================================4"},
    {.language = "tr",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E2, 0x00E5, 0x00E7, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00EE, 0x00F6, 0x00FC, 0x011F, 0x0131, 0x0142, 0x015F,
         0x0169, 0x02BC, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "~31<28<6:3M4>;<7:O>25<9BH6F~~~u<upu~~=E~S~E~~bepr/N:=8UCEAEU435/]<e/76HETR4;||||A|||||rY;om<|r||||;.PGM/OTY*MF"
         "6HS4UrDFP0]]WBJrrrrbr]err;=]Brirrrrrr3.PAF.MS43R6:IP2Ea7D55JX]NXppppcpppppp@p3pppppppp3/HLB+JQV/TTALM1Ki>GO7NP"
         "WNgvv_vbvgvvv>9U1vvvvvvvv-DC;9FCITPX4460NFT.56R>LD9E{{{{8{{{{{h{7{{={r{{{{--YFB67KV/cU9IK1IP796@ZYYElllllYllll"
         "_cZl4llllllll2;JLJ*QF=-_YDM;>EX5>F6VU]VIpppp_ppppp04c:pppppppp1+RMJ*PUJ1]RFEM6JmCF4>RVmK^mmQmQmdamad=mBm^mmmmm"
         "m.ID=>G>EITX818.A@^06:[FaK<7{{{{6{{{{{{{={{7{n{{{{1-@H<.HPJ1P=CFH07G<<Y1LYYPPJYYYYYYYYYB@Y;YYYYYYYY+1PVK4RNT1c"
         "G0CO5QlB932Q]uTIuuluIuuuuuG>u9a]luuuuu4,UN:,N=^0gF47F;LjVD=8UTaEXyj_yMyyypcm>y4ymyyyyyy0+>D>-TDL1hG3EP:=_U@M7W"
         "`^NFuuulhuluudh<u6u[uuuuuu+5N:12E;X2VD8:H<PiD>77M`bGNyyyyXyyyjyb@p1y_yyyyyy4HE=9N<@QHO5.6/A9a/196C<P=GuuuuYuuu"
         "uuuu=uu>uuuuuu..PA@2ND@6aD2@E49S3:69INL;]nnnnFnnnnnaOn6nnnnnnnn,VV;;JMJV>VV0MFJ@J@G;(B7VGVVVVVVVVVVVVVVVVVVVVV"
         "VV+2JG92HAL0^>68B;K`J988JT`EQymyyDyjypye;p3yEypyyyy10PBL0QI>/h@BBA6BON=1:NG]3YwwwwSwwwwmD9w1wwwwwwww//ODI/GN5/"
         "f@9<D6Gn=B=6OGSCZwwwwOwwwwjQ8w3wwwwwwww.FA<ADJFPE];.4/Q;k183PI_F8:tettCttttttt<tt9tttttt52H9D&KSW1c[BKS>Jl8DN:"
         "JVQG[llclclcllll]lllNllllll.0OGA3MF2,ePGL61Fe97GQeJLR[eeeeeU[eeeeeeeeeeeeeee(6A9D8AFG6TFH7JC7TH:.HNO7BFbbbbbbb"
         "bbbbbbbbbbXbbbb4*HP>1=:b8cN:G90At;@>:[[aQYtttttttttt@9t3tejttttt+1S860W5W0nN4:ABnnbBV:YWnDOnnnnennnnne>n3nnnnn"
         "nnn-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</>>>>>>>>>>>5>1>>>55>>>>>>>>>>>>>>>>>>>>>>>>>>>>>+FFF<FFF/"
         "FFF)9FFFF<FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<52>b`+o[o*fo<@U9ooOTF"
         "B]ooZbooooPooooo@<o2oooooooo,================================================,BB8BBBBBB2BB8BBBBBBBBB8BB-BBBBBB"
         "BBBBBBBBBBBBBBBB.=================0==============================.==========4=44=============================="
         "===='BB8BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBWjSWHaj:jjj=2F*jCj.1FjLjj<.jjjjUjjjjjja@jjCjjjjjj1nU<InYn"
         "_en34//nDn.86n>nn92nnnn<nnnnnne;nn:nnnnnn;;dVF/mZ`)mY1>ZQmm6Zm4mmmmmmmmmmmmmmmm=m/mLmmmmmm+cR:=vDjvmv517.mHv0:"
         ">vjvv;:vvvvKvvvvvvv<jv6vvvvvv5@@@@@@@@@@2@@@+@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@/3VnG6^SW2n7-8]b]n`=-9@nnbLnnnnR"
         "nnnnnMAn3nennnnnn3<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<====4====1==1============4=================="
         "=====(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-======"
         "========================================4=0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
};
const size_t by_letter_model_count_2 = sizeof by_letter_models_2 / sizeof by_letter_models_2[0];
