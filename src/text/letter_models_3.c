/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_3[] = {
    {.language = "et",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E3, 0x00E4,
         0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F4, 0x00F5, 0x00F6, 0x00FC, 0x0101, 0x012B, 0x0161, 0x017E, 0x03B1, 0x03B2,
         0x03B3, 0x0430, 0x0431, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "u3@D<6;E>;8145874T914@1JHNOuKuuuuuHa=uuUiiiiX[fii-56K5FM>:6=7066DGb622A9USTctXtktttKtXttYttttttttt).PFS1VfO16V"
         ":KR5Yf6DQ:VVfLfffffQfffQUffffffffffff.2J@>2H]49C6:>D1D]5<.9JMJPS]]]]]]M]]]]]]]]]]]]]]]*-JZI0D]P/HIF8E9Mn@DK3IY"
         "VVannnnnnnenWnnnLnnnnnnnn+9AI75G:>7I5363IF[336P<ZJY]sffssssss[ssjNssssssss2(aGF99LW.aJBLN0NP<F;6SWWJaaPaaaaaaQ"
         "Paaaaaaaaaaaa2+IUJ0UQN.QJBA8=H_7DJ-KR_hVh_hhhhh_hhhhhhhhhhhhhh:2X]O*ffE0:AP>M5ffML-6:SfKffBff]ffEf=]ffffffffff"
         "f-;BH3CE7E6N5442=A_9/3G<dOaRsssjsss^s[ss_sssssssssH'NgN.gggHSKgTM4KgH]Y/ggg]gg1gggggHgggYgggggggggg4/[[V4]YQ2S"
         ";;GG1Jn;.6.F_nenn<nnnnn<X;nnannnnnnnnn02NL6.R;[-7@4BB6HfXA77@XoS`oBooofo9`Dooo_oooooooo8.7WP.VmT*VKG;E>=dTIM5L"
         "d^Smm3`m`mmAZXmmdmmmmmmmmm13QG--D6V1N;KN:<OnUA34I[aT_n<nennnFeGnnePnnnnnnnn:N:F7:E88>L506..;m298D;HTdZmmmmmmmm"
         "mmmmVdmmmmmmmm4/TKA0UKJ1SH<GH09h26<2HUPUhh5hhhhh<AChhhhhhhhhhhh,=KK7KKKK=KK,KKKKK8K7*KKKKKKKKKKKKKKKKKKKKKKKKK"
         "KK60HG71Q4F-59D9D5Fd<<674TXLdnPnnnanKSDnndnnnnnnnnn.3VNR,O]I0K=BJL:CPJ:-4EX_PheAqqqqqBe>hqqqqqqqqqqq0,XRO/M[I1"
         "KCC<B:Iq98</GWVM^q=qqqqqBD>qqLqqqqqqqqq3A<C0@I@@9C=646Q=f7-02;oP`foooooooZobooZooooooooo4)Wb]2PZl/WRWUE8YlJ@S7"
         "RlYbll0lllll0X]blllllllllll,.JS>3S:D0FSDB65JS/6AJSFBSSSSSSSSSSSSSSSSSSSSSSSS'<>6D;@MI;VVD7G>7MC;2GVM6>VVVVVVVV"
         "VVVVVVVVVVVVVVV';FDC<SSS;S@8;6=2SF28@SJD8SSSSSJSSSSSSSSSSSSSSSSS*8MMM*MMA0MMDDD;MMMAD=M9MMMMMMMMMMMMMMMMMMMMMM"
         "MMM<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<Zh>hH9hG51hQ1FCGBh)96hMhhhhh-hhhhhhZhhhhhhhhhhhhh0========"
         "===0====================================<0<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0@@@@@@@@@@@6@@@@@@@@"
         "@@@@@*@@@@@@@@@@@@@@@@@@@@@@<<<<<<<<<<<<<<0<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<-<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<VdSdH9dS8)EP:E0Z0d3B09HdddZdVddddd<dddddddddddddd5FNW9NWWWAJ9@WDW;W,H1HFWWWWWWWWWWWW(JWWWWWWWW"
         "WWWWBK=cBQKD-cc4,/<c3c>3UcFccccccccccccc1ccUccccccccc<<<<<<<<<<<<3<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<=-MMM0MMM+M=M=M2MMMM;26MMMMMMMMMMMMM7MMMMMMMMMMMM2/CLL9LLL&L@LLL@CLLL"
         "L;LLLLLLLLLLLLLLLLLLLLLLLLLLL/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCC-=============================================4==3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "lv",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E8,
         0x00E9, 0x0101, 0x010D, 0x0113, 0x0123, 0x012B, 0x0137, 0x013C, 0x0146, 0x014D, 0x0157, 0x0161, 0x016B, 0x017E,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "v2:<5@<>E2:4694=2V834:3CIEDvmiKURTLUOYvv@i^X[gimi.X<D9aQAT1@8775[8t2006;UXLCtttPZbbSkCHttBcItttttt9,gGN1WQT38D"
         "4HP5Mg9BM/>ggBPggg3]<g:gggggg4ggggggg32X@G/Q]6+K79GP4Kf9E3=R]SP]fff@X<f9ffffffffffffff3,IQE1FRW0QDMH@3Ll7=K5KU"
         "_U2ll];l9l4llOlllNHllllll0BF<8AD@T5A3762I>V2/1T8JGJ=qqqO]`KdUDHqq>q>qqqqqq/4bOK77Nb,bb>JN*Tb7F88TXXObbbbMbNbbb"
         "bbbbbbbbbbbbb3-DQ;9PD>7fY5H:6Jf/432G]]YFfff6fMYVfGfff8>fffffff/2PSK(``O2VPMGF0D`BE6BSS`FP```L`;`=`````````````"
         "`/BE<:,B@_U869>2>@i538[BiQf3sssLb^IfMT=ssKdTssssssA)PiF8_[i6iLFiR3KiO:_+Lii_OYii2iHi_iiiiiU5iiiiiii6-QBQAZUS<J"
         "S6EC1Km6/41GUmYmmmm2m^mU`:^mm7dmmmmmmm8,JL:4JH[.VD=S=2CmJ7:6A[mEVmmm6m3m5dmVmmQ@Zmmmmmm.,@RP0Rc[5ELH=N7=lY1B3X"
         "c[R]lll4l4lFllllcHKXllllll20WC5/A<R4Q>IH>/InQ816G_^PSnnn4Q>n<ennnnRVRnnnnnn0I;@7K=6]J76771D7n14/:>@QXDnnn_nnQ["
         "MMLnn9n[nnnnnn8,VAF4_CK.GM5DC7;l2<<5HY]PLlll3_7c@lU_llNTlllllll0JJJ<JJJJAJJ+JJJAJ6J2*JJJJJJJJJJJJJJJJJJJJJJJJJ"
         "JJ//;G@2PAL1P>C9@4<oF547;TcKIooo3f9R8IoafoDH[oooooo'3PFR8UUD9Y7:DD@:QH@/<EJ^M^rrrAr@rCrrrrrrKrrrrrrr.1DGI6RE:0"
         "GDCH92Ir84=2BKWJDrrr5r:r6eFFrrRDrrrrrrr)K@@=GJ>`MF78/4^>o329bGoNb7oooK``obeLQooEo^oooooo5+XXH/XVa,RT^aU;JkOAa="
         "[kXakkkk6k/k@kkkkkkkkkkkkkk.4NZQ3QN3*QQJF7/CZ;4NQZENZQZZZZZZZZZZZZZZZZZZZZZZ(966C<<VL8V>B5GE5LC</IVL:=GVVVVVVV"
         "VVVVVVVVVVVVVVV)H:HM=QMZ>ZG==G*4ZZ3BIZQIZQZZZZZZZZZZZZZZZZZZZZZZ08MM76_F_1S<=2G9=hB6:;0ThhChhh@h3h2_h>hhHZhhhh"
         "hhh-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0========"
         "=.======================================.IC82kHDkL3556;k@k011UAkkkAkkkkkkkkbKIkk<kWkkkkkkK.KK>1KKK3KKKKK>KKKKK"
         "(:KKKKKKKKKKK8KKKKKKBKKKKKKK5ii:=i[6ii/A/5@i@i.7-iFiiiMiiiiiiAi=CRii7iiiiiiiiT7TTT1TTG'TTETTTTTTTTBTTTTTTTTTT*"
         "TATTTTTTTTTTTTTT6h/95hh3hh47L1:h=h=9,h5hhhEhhhhJhhhhTKhh:hRhhhhhhK2XXX1XXX&XXXXXNXXXNX7XXXXXXXXGX4X7XXXXXXXXXX"
         "XXXX9)^^T^T^^6^K^TP4T^AB^/L^^^^^^^:^EKJNTA^^6-^^^^^^^S,]]]/]]]6OM]]]2]]DO]*K]]]]]]]8]9]]:]]]]7O]]]]]]]<<<<<<<<"
         "<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<5)eeMCOWe1eNDGL5Be7:"
         "K2IeeeWeee6e8e54eJeee8eeeeeeeC`UF.`URU``6BG3`I`0++`D```A`````````````F`N``````,/KXX@XXX2XADXX1KXA=X6KXXXXXXX2X"
         "E5/XXXXXXOXXXXXXX(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "/CCCC-============================================4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "lt",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E5,
         0x00E9, 0x00F0, 0x0105, 0x010D, 0x0117, 0x0119, 0x012F, 0x0161, 0x016B, 0x0173, 0x017E, 0x0430, 0x0431, 0x0435,
         0x0440, 0x0442, 0x044B, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "x39:6<9<A5>57:491P722>9=J;Rxxkx_Nxx:>ifCZ^xxoxikk0R>=9WI@U1H;453[9`3/358VTEHvvvliJ`vi9lvAvvvvvvvvv9-ZGC0USS65^"
         "1FS2Sh6EI1Nhh:ShhhhF^:AZ^5>hhhhhhhhhh70S;G1S_00N36IT/L_7D1:_UUK_hhhhh[LhhhFhhhhhhhhhhh/0ISA1EOT.NKHIO.Lm7CT4@N"
         "`4Xmm^mCm9PE^QC7mmmmmmmmm,>F<9@D=W2H6490J<R036OCGDDEsssssGsfN>ssKsssssssss-/]PL67N]-f]CSN,Uf8K58Y]YDfffffYfYff"
         "ff]ffffffffff0-FSG0TD:0]`=B=4Li1<47Fi`@Fiiii=XIUJiDDTiiiiiiiii0/SWQ(g^T2^WNJL2FgBK8E^YgAWgggggg^gg^^Nggggggggg"
         "g05C<:6@>iR:575/6>a725:FiQgDvvvvH@cvv9L;SvvvvvvvvvH+O_O,hh_2hIhhX/IhMZh0ZhhhhXhhh7hMH=hD8hhhhhhhhhh6.PAE4[RR/W"
         "Y3FI1No9433FVo=ooooo@LCRM8MAoooooooooo5.@P:0JC],RI9RK4>oRA87@SY6WooooCU6EBfH@Uooooooooo7*=SP-Ra]3eXHFN/7nY:D8["
         "aY=nn]nn8[7GX_e=Tnnnnnnnnn22UA51C3W1U4GPC6ObW</4G]h=ZqqqqFE8FBUb<Uqqqqqqqqq,H>B5M<;^J78:33C;r1155A<MXNrrrrrMir"
         "rPrrNrrrrrrrrr6)ULC2VQF2RK5LJ5=e/=86EYaFnnnnnHaDRKTXJXnnnnnnnnn/FOOBOOOOBOO1OOOFO9F8(O/OOOOOOFOOOOOOOOOOOOOOOO"
         "OO0.<E<1NAW.P<G9A2;qF:5;ASb>`qqqqHN>NFDHFJqqqqqqqqq(9PBD5S]B3T6;GE<8RC>17GF^BsssssAXITYgYGssssssssss2/[FU0TR3-"
         "WJHFD1Ks8@B6@EY9[ssss<j=FDQF=Usssssssss1CA@7DI<_;<57461<o0-4`BoNXNoooooGoooGoo<ooooooooo>-SVI+iSi*]iSTX6LiST`B"
         "]iX3KiiiiFi=NiiVCiiiiiiiiii/2RbO3XN0*XXGN60Jb@6TXbJPbbbbbbbbbbbbbbbbbbbbbbbb*1;9F9AXK4XAF7OH4OH>.KXO<6KXXXXXXX"
         "XXXXXXXXXXXXXXX/Q8S;Fa5jH:2H1=/:j34/V:TZZFjjjjjQjjjBjjRjjjjjjjjj64ER/0[GR/G[LIO1[[H[B-RH[HI[[[[[[2>[[R8[[[[[[["
         "[[[-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<============,====================================0========"
         "=.======================================<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<$dVddddddd9d>dddYd3;d"
         "dRddddddddddddddddGdddddddddMD__U=___#_U___O_____I___O_______K____U__________,ffLFfYKff185:>fAf7*0fIfffVfffffR"
         "fffUff;fffffffff$YYYYYYYYYYYYYYYYYY.YYYYYYYYYYYYYLYYPYYYYYYYYYYYY'ddd7Rd=dd9:TDddAd/;2d0ddddddddddTddYddJddddd"
         "dddd40U^@<^Qh/@1C2=6Ch9<199hh5hhhhh<<BT@LO>hhhhhhhhhhN[[[9[[J[[[1>E<[R[*0+[E[[[8[[[[[R[[[E[[7[[[[[[[[[#eee[eee"
         "ee@eeeeeee[Aeeeeeeeeeeeeeeeeeeeeeeeeeeeee:8>b:3bbb)b;XAD3<b;H;@8bb-bbbbbJbFTBHXTbbbbbbbbbb(EEEEEEEEEEEEEEEEEEE"
         "EEEEEEEEEEEEEEEEEEEE-1EEEEEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCCCCC<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<0<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<-=============================================4==3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "ro",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E2,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00EE, 0x00F0, 0x00F3, 0x00F4, 0x00F5, 0x00FE, 0x0103, 0x0131, 0x015F, 0x0163,
         0x016B, 0x02BB, 0x03C3, 0x03C7, 0x0430, 0x0431,
     },
     .costs =
         "{2;2176>C6JH88584P:259;@HAJ{{{r{l:{{{{{brARr{rh^a-U;5;Y>=U=CH2<4W;X.9/:ATHE8vvvvvvmmvvvvfvE9vvvvvv20NCI1IOT-LX"
         "0GN2Ji9;D/]XX<PiIiiiXiiiiii;iV@iiiiii7/_=M1UQ44U<;QZ0Lf6J11L^iTir=rrrrVr`irf4rZ9rrrrrr/2IOC(HGW/PPIIL5Jp:EM6IG"
         "PMdpSpppagppppp;ppppppppp)3D5<DB@U>LV6<3J>V149MAK:IByoyyyyVyyyyyhy>Cyoyyyy16_QG4:OT(cc>PS.Hc:K<7ZcTLllBllllYll"
         "lll;lllllllll/3FLG.PC7/YV;B88D`1<A2MTYTMiO`iiiiiiiii4iiiiiiiii10VSK(OSJ-`SKKK4FiCK9DTTiHYiHiiii`iiiiiKiiiiiiii"
         "i/9>3;3:@_;UO45/:=]9648:aIf:wwwwwwfwwwwwww9@wwwwww0,DOC1]O]7]A<]K/>]DK]+S]]SSM]]]]]]]]]]]K]S]]]]]]])8B@E,I@C4S"
         "W>B>B@aI387OGaEaaQaaaaaaaaaaQaaaaaaaaa-2KEA-HN_.iX;SM1IsSB:1DSU@UsRssssisssss9sfIssssss5-5OL+S^V2oTGC<31eUDJ6U"
         "YYMooHo`ooeooooo5oeooooooo.6X840>8Y3MHDPD8KgG7.1BZZJEt]ttkttttttt;tR<tttttt23<58N;=aBVI550B6s-774C<JWBssssssjs"
         "ssssjsLSssssss41PGF-SMG8oM3OM0=^/>63QZ[MooJoooofooooo9of9oooooo,@RRARRRRARR2IIRII<I9(R2RRRRRRRRRRRRRRRRRRRRRRR"
         "RR03J>@*I>G0dEG9=5IfJ:82AT[GQuHuulubuuuuu:uJIuuuuuu/5O5N.CP=2rEGDN96PO<-4PEZDZrRrrrr`rrrrr7rearrrrrr.1WGL-MU51"
         "eOFKJ4Il1DC5UFWE]uFuuuuauuuuu4uuiuuuuuu-;><DEIAc4`Y.3/R9s292VIcIYIsgssssssssssFsPEssssss6+RRH*SNi/iiWHP6Ii@KPD"
         "Y[R[iiBiiiiiiii`i5iiiiiiiii/0SJG3PH1+YLHH60Fc=6RYcKPcccccccYcccccccccccccccc,6F9L2GPO/dLHATN1ZJG+:TZ@=IdZddddd"
         "ddddd>ddddddddd)D<HQ=ZLdAdRC;C)5dJ5BLdNQGKdddddddddddddddddddddd;,OgE0TWP0^YPL^8gYYN^7MTgJIgFgggg^ggggg)gggggg"
         "ggg-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<^^M^^^^^^@^^;/'^^^0^1^^^^^N^^^^^^^^^^^^^^KK^^^^^^<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<============,====================================<3<<<<<<<<<<<<<3<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<0@@@@@@@@@0@@@@@@@@@@@@6@@.@@@@@@@@@@@@@@@@@@@@@@MddddddddEWd>9#dddOZMdddddddddddd"
         "ddddddddPddddddd<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<================+============================"
         "====<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<%eeHLenHnL_nFGReNn0:7@annnOn]nnnnnnnnnnXnE=nnnnnn3<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<F4gHg4ggg&gggUFGgggg-6gggggggggggggggggOgUYggggggG;hhh8hhh$hhhh_QhhhhhHhhhhhhVhhh"
         "hhhhhhh5hhVhhhhhh<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<*================================================(EEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/"},
    {.language = "sk",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E4,
         0x00E5, 0x00E9, 0x00ED, 0x00F3, 0x00F4, 0x00FA, 0x00FD, 0x010D, 0x010F, 0x013A, 0x013E, 0x0148, 0x0155, 0x0161,
         0x0165, 0x017E, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "x5:;7B=D;=:7A7250U927:2JHO3UxoiaxxDx<OxO]x@[F[_il+V<;3ZHI<F95572M>`676D7RHQ7etttttt]t9PtKPtG8Htttt;1TGF3RWX99K"
         "4G8,Zl06M1QZl4S;llNHllDWJllTlllllllll36PMH/Sb+-P4EMA4MbBG:=W[WKUkkkO@kkJk^kkkkkkQkkkkk41GCA1ERN3U7<C1/9n68I8<Q"
         "S>:6nnLE[FCKFaDCNnYnNnnnn*I9=6HCCAN;9:=/F:^476LDV9U>Rttgt^tWtDKt:EtHFDtttt10cKD89JY,cc>KN,MY9=74UcUDcPccSHHcUc"
         "cccUccccccccc/6AD@1JBA2bL9A32Ab/::1LMbFF@XbMT;bXbLbbbbbbbbbbbb.6Z6R7VjW=aT5O=*Nj6N<7O]j3a:jjA@]]S=SjN7jPNjjjjj"
         "j0/B7:-@AKDD8;:3BA^C66>BaG^AGqqTGSqqqAaqebqF3Hqqqq06I[<'Y[P=iFSF@9HiJ<4BGii`UQii`Hii2iFiiiQiC`iiiii00S<F;]OSEo"
         "[7K8.No6L12EWo2f7fo;fAPE<Ro[Aoo`oUoooo3.NJJ.JMG0eCAN5-InWE@:OWn9Q7nn@;<_FDJnanKnEn[nnnn-2<EN-UmY2Y:CIB0;mHCE6Y"
         "[Y<m3B^ENP:VULmmmdXmmSmmmm:.XA=0BCY/]<ORE2Qs[D69F_`;T3ss39XQ=3CsssssCsVssss0U5>3YGEBS=6668O=u1688/NPb8buuuuuuk"
         "u<dk@VuJh8uuuu87Y@G7]PQ7oF6O:*Jf*GC:R[YGoGEoo9YEIU[oSoOoRoooooo.LLL<LLLL@LL*CLLCC8C2+L<LLLLLLLLLLLLLLLLLLLLLLL"
         "LL5/A@D.SBK1^>H:;0IhMC98=Ua=@4qq>:RPC><qqq]qN`Oqqqq41LBV7NJC:`43==86LND+:DRX:]BooWAoo3VUooUcoo7ooooo31UON.PUH3"
         "]<;F6/Hh3HJ38SU9e<qq><K^D=T[AhWq[hqqqqq*B@@;DNICI2:856U3a596ZBnRYE=nnnnnnnnFQn=TnCM4nnnn/.ZKJ1a^R6p>:V71Fp=@L>"
         "cp^1>:Dp8FaNE4X]pJLp>pNpppp/.GE<0G;>/MDC@:3BV15GMV<MVMVVVVVVVVVVVVVVVVVVVVVV-DB>J7EOS/aFL;<>4VLD)>VV==Oaaaaaaa"
         "aaaaaaaaaaaaaaa'O0DKOTI8PJ9F:=M4kC95MD^YSGkkkkkkkkkHkkakkA7Bkkkk5.BD77mc@4L@:80-BmCCO=7Ym;S5mm[9UmQX^mmMcmAPmm"
         "mmm,bW3:kkZ@k<A376kAk4:0V2kkk0b_kkbkkkkJkkPTkI[DkkkkFUFUUUUUUUUDUUUUUUUU)UUUUU2UUUUUUUUU+UUUUUU,UUUUU========="
         "===,====================================%ggODgNY.g^RW5Aggg;gJgUgggKgggggggggNgggggWgggggg+_Q8Mhh_UhH2=4:h:h5.2"
         "h1hhhChhhhhhhhhFhhRZh>hEhhhhLYLY+YY+YYYYPB-Y3Y1Y8YPYYYYYYYYYYYYYYYYYYYPYYYYYYYYB=LYYYJYEL6YJYFY916Y0YYY8YYYYYY"
         "YYYYYYYYYFY'YYYY+f+29fffAffD=HHf<f4<5f<fffEfffffffff3ff]ff>8Iffff&g70^gggYggK64Gg=g:7I^GgggFggggggggggggggg<YH"
         "gggg61h_Z0hhh+_6ES38hhhX<4hXhhhhhhh.hhThhhh_hh>hhhhhh)(SSSFSSJSSSSSS0SSSS:=SSSSSSSSSSSSSSSSSSSSSSDSSSSUU9UUUUU"
         "UUUUUUUU%UUUUUUUUUBUUUUUUUUUUUUI:UUU,UUUU5*3cccccYcc,YA32ScY:==Bccccccccccc3cccccScYcUcccc)1WWWWWWWWWWWWW,WWWW"
         "7-WWWWWWWWWWWWWWWWWWWWWWWWWWWBBBBBBBBBBBBBBBBBBBB-BBBBBBBBBBBBBBBBBBB(BBBBBBBB86ccc.ccH/c3CP>>7cHJ+BGccccSccc/"
         "ccccccccccA<ccccc#6g^g^gg^ggYgggBggVgVNggggYgggggggggggggggggggggg77Bf9.fff+f2I].C]ffGA=fffffSfff2]fOf]RfRDfDf"
         "fffff(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-======"
         "========================================4=0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "hr",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00F4, 0x00F5, 0x0107, 0x010D, 0x0111, 0x014B, 0x0161, 0x017E, 0x01C0, 0x01C6,
         0x020F, 0x0430, 0x0431, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "y98@4B@=F4:5<734/R81858HIP6yyyyyjpyEFpyGIyyy]`jmm*W<:8VKBLN857:1B<a7<3E5UVQ8wwwwnwwwF;GnDCwnwwwwww7/PGM1XQU-9]"
         "1I92Vj.GP7GjjJKjjjjjZjjjajjajjjjjjjjj4/QFD/QX:)D;DIS6I`7E78SUUQ`iiiiiiiii[iiiiiiiiiiii2+:DI3HAS1=J>B21Mo3BN9=V"
         "TUIooooo`oooobooLoooooooo)G>B4MD@OGN5771FAY696F=TIS<vvvvvvvv@D>v>Cvvvvvvvv07YEA68IY+cY<FH,Mc6>55SUUGcccccccccc"
         "ccccccccccccc-3ESA6QKH6ZV2I71IZ/AB-GXZUQjj`jjjjj`jjj]jjjjjjjjj(2RNF1Nb@1XQEEE2>b:E5:8ObERbbbbbUbbbbbbbbbbbbbbb"
         "b+LF8AODB>U05774B=b733_8gOg8vvvvvvvvO;Tv=Ovvvvvvvv4-OdJ'qhh6hGUJBBOqV=@2Kqqh_bqqqqqqqqNdqVhqqqqqqqq4,QBT2bRS2d"
         "q5S@,Og7884AZq`gqqqqqqIqqdqqWqqqLqqqqq6/MLI4IMZ*.PAP90IfTB=9QUXMRooooooooooof^Woooooooo.,=MM.TaX36DBIA.;e=CJ@V"
         "a[RnnnnaneenUennnnnnVnnnnn5,UC=0C@Y.1AOQR/LtX<77L_kTOtttttttttQtt^ktttttttt/O9B2WE5NL48:45J8u135F3JNd9uuuuuuuu"
         "F>IuB<uuuuuuuu:5X;I9XQO3@:9O@*Gc*AC8RZ]SgppppppppMcppRppppppppp+EOBBEOOO@OO0OOOBE9E8+O/OOOOOOOOOOOOOEOOOOOOOOO"
         "OO7,KHB-Q>E-JHF=91IsM;=8CUdNFsfsssbssdTYs@=ssssssss23NCR2RUA6D25@6=4PDE+79T[Kbqqqqqqqqqhqqqqqqqqqqqq3.ZIL.OSD-"
         "H=FL:0Cs3AH89QTGYsssssssssississsPsssss*F>@AGH;PH:8965F4p645W@gJ_>pcpppppp66YpA>gppppppp8+ZOJ/bZb09;6X41Mn1KX;"
         "beWbnnnnnnnnenZnnVnnnnnnnnn/0FJC.P>>,PP>D84AY73JPY=DHPYYYYYPYYYYYYYYYYYYYYYY(;;7A:>YC8Y@E5J=5PF=2AYP:3AYYYYYYY"
         "YYYYYYYYYYYYYYY'9@EF<LHX9DF:89A0X@39@XFI;EXXXXXXXXXXXXXXXXXXXXXX3):l=:lBX0Tl::06cl;Xc:5Yl]]lllllllllllllllllll"
         "lll-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<.=================4==============================<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<,AAAAAAAAA1AA73AAAAAAAA7AA1AAAAAAAAAAAAAAAAAAAAAAKKKK$KKKKKKKKKKKKKKKKKKKKKKKKKKKK"
         "KKKKKKKKKKKKKKKK<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<6/ccU(ccc.cccc4Iccccc4ccccccccccccccccccccccc"
         "cccc70gWg/ggg+@0D^/^Wgggg1CggggggggggggYggggggggggggg^+^^P)^^^1^^^^^S^^^^^-^^^^^^^^^^^^^^^^^^^^^^^^^^^<<<<<<<<"
         "<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<70eHe-eee-e/CS6EEePe-BDeeeeeeeeeeeeBJeeeeeeeeeeeeD-Ld9)ddd,@dYT5BddVd"
         "d9YddddddddddddddLddddddddddd3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<LLLL'LL)LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCC-=============================================4==3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "sl",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E5, 0x00E7, 0x00E8, 0x00E9, 0x00F6, 0x0105, 0x010D, 0x0111, 0x0161, 0x016B, 0x017E, 0x03B1, 0x03B2, 0x03B3,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "z78;4@>>C4<7<8250R:25:3AJB5zzqzqmzzAzAqDmmm]`kmqm*X:@;ZHA@H78571P:_693H4TVH8vvvmvvvv=vFvDvvvvvvvvv62XIC-XTY.FR"
         "1D60_l07O6DllAXlllllXllMlQlllllllllll1/V=F-P]51Z69HJ0La9E3:UZ]P]jjjjjjjj]jjjjjjjjjjjjj0.DUB0FLM2@D@:2.9p69K==S"
         "cQGpcpppappJpQpJppppppppp*E@>3EH:JJ=8571IAW567P6KGJ:wwwwwwww@wFwDwwwwwwwww,6ZIF76KV,ddCLJ.PZ5A66VZVFdddddddddd"
         "dZddddddddddd0-GMH3TG<6]W3M:,La2@B5JjaUSjjjjjjjjajWjjjjjjjjjjj+2UYQ+WiJ3[4ILD1Ii7L7DW[iIYiiiiiiiiWiiiiiiiiiiii"
         "i+GF6AFBB:R;3472@>`852[;lOe4uuuuuuuu<u=uIuuuuuuuuu2-KaE)n]M4[EWD84KnP<=6Dneen_nnnnnnenn<nnnnnnnnnnn1,RCO1ZSW1F"
         "c5Q8,Op8>A5CWpWpppppppppppSppppppppppp51OEC0LH],0=;N5.>gSA><SYpAVpgppppppFgSpHppppppppp//7SO*SeW3RKDG=.;nB>O;X"
         "aZPnnnnnnnenWnLnnnnnnnnnnn1,WC;0J<V.2DGSH/Kta=7=MccNUtttkttttFtOtWttttttttt-M8E2OB7OH>9676G:v345;3CV^>vvvvvvvv"
         "6vCv>vvvvvvvvv:4ZAG7WSJ3p>9RB*Aa*FA<TZ^OgppppppppUp[ppppppppppp0PPPAPPPPFPP.FPPCC8F5)P1PPPPPPPPPPPPPPPPPPPPPPP"
         "PP3,GE=,Q@F/<>F@83JsJ7:<=SfGLssssssssNsEsJsssssssss06KBW/QM<6`35C966NC>+>CF^G_rrrrrrrrrrerrrrrrrrrrr01ZGQ,Q[5/"
         "I<FJ70Ks5DC<:GVF[ssssssssXsXsssssssssss.C=<<AK9UE7:724S0l313YBlHWLllllllll8lAlAlllllllll.0YSM.dPE/M><L23Ap36IJ"
         "`g^g;ppppppppWpTppppppppppp.3SaM2VN1+SOHM60Ha95OVaHMaVaaaaaaaaaaaaaaaaaaaaaa)3@8D9=HJ8YBE5H@6PD=.CYY8>HYYYYYYY"
         "YYYYYYYYYYYYYYY)K<LT@WLWCWLCBD)6aK4CMWLNNNaaaaaaTaaaaaaaaaaaaaaa0*1L:7m>A8HB<=0:9m9UN@6WmTRmmmmmmdmKm@mImmmmmm"
         "mmm-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<2@@@@@@@@@0@@@@@@@@@@@@@@@,@@@@@@@@@@@@@@@@@@@@@@============4=====0===4=========="
         "================<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<5/KiU+iii,99Ai0FTi6SO7QiiiTiiiiiiii]iiiiiiiii"
         "iiii<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<B5eee1eee-F0>S8CFeIe+GFeeeeeeeeeeee.eWeeeeeeeeeee<<<<<<<3"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<G2CUc)cMc-;I>c+FYccYcEYccccccccccccccccUccccccccc/<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "/CCCC-============================================4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "ca",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E5, 0x00E7, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00EF, 0x00F2, 0x00F3, 0x00FA, 0x00FC, 0x0140, 0x03B1, 0x03B2,
         0x03B3, 0x03BC, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "~2>3018A;8JO387:3=;498;LHROM~~~VB~N~_qLt~qqqoadoq)X=55QCDWBFP274Y;=1<3=CUMUZyyyDfyy_Yy]yypyyyyyyyy//TEF;ORS27]"
         ".@T5Il/=;5Y_lCPIlllM<_LlBZOllllllllll6-Y7O6[eC-WD8RT-Tg8C17_ba]kIttgLFtOtH[gtttttttttt01KLG'KVV1PTOFT6MY9JS8LU"
         "XYkQtttIetNtVU]tttttttttt-BF6BH@:`;N[1:1NBH/.88GV:WcZzzNzqzzUjnqzjzzzzzzzz55`NK.=P`(md<QS/Sd=BC6dd`OmMmmmUQmDm"
         "WD[mmmmmmmmmm33HMI/UHH.][<E5:G`1@E+VW`VPSlllOllcl]`P<lllllllll4&ZSM1R^E1ZSMIP2FhHL<DZThMXDhhh^hZXhZhhhhhhhhhhh"
         "h25=38<;:bS_W8706<A841;<c7bQGwww_jwwZ]3wjwwwwwwwww7*HWD+aaW>aDaaQ5>aDJS-SaaWaAaaaaaaaaaa9aaaaaaaaaa*2=@>1E593]"
         "]J@F9>RC528KDRM]]]]]]R]]]]]R]]]]]]]]]]*-TFL/MFV2mZ4EW6Ld]4:>S]aRTPvvMMgv=vR_mvvvvvvvvvv2.2SP,M_Z2eYGB@30hYAL=Z"
         "aaOq<qeq@9qAq@YFqqqqqqqqqq.0V694;<L5JRDRC0QPN4->;aQ@WNvvFKivZvRbBvvvvvvvvvv0R686RF:XHSR51.H9I-46>@HT[`cuuffuuh"
         "fuuluuuuuuuuuu50Z9G,XMO:qL3PM/Fc/>97U[ZPq=qqBNeqHqNUHhqqqqqqqqq>X__[_hhh[hhF__hXhT_N#hIhhhhhhhhhhhhhhh>hhhhhhh"
         "hh,0H><-H@^2fPH8@4EG979AAXENf;jwQCGwJwFO]wwwwwwwwww(9K:Q2NOE3wLOMY98EQ808OU]NhVwwwOwwJwSHRwwwwwwwwww,/[JN0R@G1"
         "IPKJI6Lm17K:UT8K:<vvvKBvHvTGjvvvvvvvvvv.3><>/IF`8NX67.W9c443ZZdGcVWfssDWsM=sdsssssssssss<+RPK,TTa,k^[PS/KkXUVA"
         "^kU^k5kkkSFk=kaXkkkkkkkkkkk.0HIA/DB;.MHCD92AZ44@MZ>HKQZZZZZZZZZMZZZZZZZZZZZZ+3L=O*MYK0kNUD[C7aNH1J^aGNPkkkk^^k"
         "Gk>^[kkkkkkkkkk)+FEK7OG_B_KB;=:4_C25HUOLCKU____U________________8&JaW-aaN8aaOFW4aaKJaMaJaFFIaaaaSaWaaaaaaaaaaa"
         "aaa+gK1Ng:0WSgY.65g@C5@3@Ng;gSgggggggggggggggggggggg.=================4==============================<<<<<<<<<"
         "<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<.%__Q__________4_____I_____L________DK___________0`MB9`AB`B``HC)`DV0-3"
         "V>`;````````````````````````-eeZeeeeeUUeeBDeZZZ$eeeeeeOeeeeeeeeeeeeeeeeeeeeee0=================0=============="
         "================.LJ7;A<<bbbb>3(<HbJ34XJb:bbbbbbbbbbbbbbbbbbbbbbbb=Y=Y4PJYYYYYLJ;YYYY;()YYJYYYYYYYYYYYYYYYYYYYY"
         "YYYY+^>;1^A<^^^^2>1^1^.7L^^^F^^^^^^^^^^^^^^^^^^^^^^^^#_hSUZ_hhZhh_Q8hhh>Ehhhh__hhhhhhhhhhhhhhhhhhhhhhh/^3P^^PS"
         "^S^^/,6^8^P+7^P^^^^^^^^^^^^^^^^^^^^^^^^^^KTTTT%TTTHTKHTTTTTTTTTTTTTTTTTT,TTHTTTTTTTTTTTTTT============+======="
         "=============================/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-======"
         "========================================4=0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "is",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E6,
         0x00E9, 0x00EB, 0x00ED, 0x00F0, 0x00F3, 0x00F6, 0x00FA, 0x00FD, 0x00FE, 0x0430, 0x0431, 0x05D0, 0x05EA, 0x16A6,
         0x16AA, 0x16AB, 0x16B9, 0x16BE, 0x16D6, 0x16DE,
     },
     .costs =
         "r47F=3576;C<768<=V:/4;4LHDR9Sbr;rCF@S9TXcecrreirr*O@KEN57IKU=373VB[.8;<GOJMUeoooN1V]^oYooooooooooo82P@L4WaP0CW"
         "3DD7Ta,IP9NPa7aL6NT8a6Q4Aaaaaaaaaaaaa.5X=A1HX28>A<@F2KX5;,:XOOIOXXXXXXXXXXXXXXXXXXXXXX0-AU79AGC+HKAGH<Ke7>K/FS"
         "eUW8Jee=[DDPKeeeeeeeeeeee9GLHKM65V/c5661OHX.73PIT94Xlllll6PcllRlllllllllll31QWW9B@N16J3N36Yg3967=g^0gH7PgIED>^"
         "gPggggggggggg/.H[B4I7H09S;G3KUi2982I`[MiAEiiGCF>NiWiiiiiiiiiii;.XbX-bXb;>U/G;9bb8O@63bbCb90>ULb<>Fbbbbbbbbbbbb"
         "b-JIEEL=<CQS;/B-I>]164ZN[RXYnnnnn0nnnnUnnnnnnnnnnnO'IaDFaaW<aFaaWLEaFWa6aaaWa0aaaHa20=Waaaaaaaaaaaa50NYR8HDH,5"
         "1=I68Ki3<56<Vi;iFUiiCiAIIBiiiiiiiiiiii01HO23<<N1>;2DG<IkE:71>_k<Z<@Jk9k>EP=Mkkkkkkkkkkk+1;R@.IQ@2DFA<JADgI9@:H"
         "gW5g4GggBgC;ARHggggggggggg/0LM1;E0J1KA@A1:SdK695GZmSmHF`mEdQR>AVmmmmmmmmmmm8KHB4R70MDK7:85C6X+50AIAUPQbbbbX9bb"
         "bbbbbbbbbbbbbb42EQ@7;D;8AX7F7>,b1752NPQNb@Fbb=b;MCPbbbbbbbbbbbb/III<@III<II)IIIII5I8-IIIIIIIIIIIIIIIIIIIIIIIII"
         "II*3HMJ2>>E1E8>>=>In=6:9GWdKa8AAn@7CBEX[nnnnnnnnnnn35HKM1HBC9>-7@:E@IG8,=9XZIcREBl8lJEK@Ylllllllllll.-J^M5EE@/"
         ">FFJ9EKm9>42AR^Fc>>Wm;cB8JHSmmmmmmmmmmm-HD=DHE9FN]A:0.U5a-76MLajRjVjjjZ:jjjjVjjjjjjjjjjjC.Se[,eSe)ee[eN;ReFSeA"
         "eeR[ee6Je4ee:eeeeeeeeeeeeee0.FPF/PFC/FPFA81FP23FFPCPCPPPFPPPPPPPPPPPPPPPPPPP-B<:W@WWN>WW<;BG;NK=&WWN=NWWWWWDWW"
         "WWWWWWWWWWWWWWW:CQOII25bG>55B.LBb+=.HbbXUUbbbbb5bbbbbbbbbbbbbbbb+2III0II9.IIII@9IIII;;I4I;;IIIIIIII9IIIIIIIIII"
         "III*9FYNR8;=Ac4->7cRc584PAccccHMVcY9ccccRcccccccccccFO__Q_@-_=F4=95___,20_L_________/________________4UULUU2HU"
         "UU@8UCUUU*F(;ULUUDUUUUUBUUUHUUUUUUUUUUUU0=================0==============================+6BcBKHBFcc646/cIc</;"
         "<CcGccNcccc0FNXcNccccccccccc(/=hQDA<F2BE@@Eh[h:8I0<hhhhhh[hh_h[hh_hhhhhhhhhhh6EI^FL93L^^2674^5^400K7^^^^^^^^T/"
         "^^^^<^^^^^^^^^^^L_____.1___6*C4_8_2=HR__C_______0_R______________/2F]>ICAS9S>342]A]19,S8]J]]]]]]LE]S]]]]]]]]]]"
         "]]]]9HYYOYHOYO2F<<.Y=Y-.3YYYYYYYYYYY.YYLYYYYYYYYYYYYYF0J]])]]]<6]]]]I]]9]]E6]]9]7>>]9]OJ/7]]]]]]]]]]]](EEEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEEEEEEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCCCCCCC-==================="
         "====================4========0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<1==============================="
         "===========414===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3-======"
         "====================================4=====<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<"},
    {.language = "ga",
     .count = 45,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00DF, 0x00E1,
         0x00E4, 0x00E5, 0x00E9, 0x00ED, 0x00F3, 0x00F5, 0x00FA, 0x012B, 0x03BC, 0x03C7, 0x0430, 0x0431, 0x05D0, 0x05D9,
         0x05DB, 0x05EA, 0x1E43,
     },
     .costs =
         "t.715<68>6KL494=<T724=LJHPStAtkDEEtBtk`VZehkht.VA15OM7X/bQ:7/=Hs177QOUWTbjfsss9ssssssssssssj70HEO7HU(8OW3IW;De"
         "3CQ5UeeJQeBeeBBFeJeeeeeeeeee53[OL5Q`(:RJ;GH1Ml4:<8`[Yccl;llBK@lEllllllllll+2HHG1CR-1VR;PP7MjAJ::QUQPjj9jj==Ej;"
         "jjjjjjjjjj*)OEHJIKY0XODK=3MX=CCRLUEV^m5mm`mdmmmmmmmmmmmm6/dLF3<N.4ZdENT.Od7K@3VVVVdd:dd2<BdVdddddddddd0.M7L8KR"
         "*:hh=H;4I_9JA2h__hPh@_hK_;hIhhhhhhhhhh,->ED2;SQ9ff=A:5Ko5>57b`oYfo7oo9>Co@oooooooooo:9=<1NB5`ScY15/59c/13SNcOa"
         "Upappp`Xp;pppppppppp9*6E55NNN3N4NN=42N5;N=BNNENNNNNNNNNNNNNNNNNNNN)3D>;/JFA6SSS@<95S>7@3JBSJSSSSSSSSSSJSSSSSSS"
         "SS-.HKJ-GK]6bZ6KS;KkDG67P_kOSk7kk94>k;kkkkkkkkkk11:EN5KV(9[i9I>@8iD9GAY`VPii6i[=@<iKiiiiiiiiii*.K>@5I;X:XOF;0C"
         "Oo;=4=O`fWoo;ooD5<oCoooooooooo2Q<39_A5]0YM6/.JAl13=FRGYXZlllllXlllllllllllll11QF>.HH4<cN5FE3BU2>5CJPQNcc6cc1A9"
         "cMcccccccccc-III<IIII@II+III@@8@5+IIII@IIIIIIIIIIIIIIIIIII+0=<;3I<a3aO@:E5Kn9@5:TT_O_n8nn78=n:nnnnnnnnnn+4O0O1"
         "HL67lO;EE68KDE2=NUWKcl6ll<:FlAllllllllll0.TLK0PW+9[TCKA<Hl6@J@NNYKcl3ll;;El<llllllllll:-D7CCJBY*]Q;72RCf317VUf"
         "MYffJfff>Yffffffffffff--BF>+J@J4SSJAS98SF=FFJJAJSSBSS8=DJSSSSSSSSSSS//CR<1I:;0RIC=70CR33IIRCIRIRRRRRRRRRRRRRRR"
         "RRRR'=>4K;DTH=TTD5KA5KE;3@TK6ADTTTTTHTTTTTTTTTTTTT';DHD:QQQ8QD=55>1QD39@QQDDHQQQQHQQQQQQQQQQQQQQ*;BKK/KKB,KKB="
         "K8KKKKBBK=K=KKKKK=KKK3KKKKKKKKKK2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;.h6I>h_Fh(hh4B0hhh978hZhhhhhhhhh"
         "VZhhhhhhhhhhhh;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0)KN"
         "DdIdd(ddTZEdZddVMdddddSdZdddZddZdddddddddd)WJ<GgILgggg4H0*]g=>9gWgggggggggg]gRgggggggggg+`S;3`=5V,``G=3`M`0:8`"
         "L`````````V`````````````;;;;;;;;;;;;;;;;;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;)X<:;bbMb/bb3J3b;b=.DbbbbbbbXbbbXbbbbbbb"
         "bbbbbb2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;2;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;)>>>>>>>>>>>"
         ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE,1EEEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "CCCCCCCCCC/CCCCC,========================================4====3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<2;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<2;;;;;;;;;;;;;;;;;;;"
         ";;;;;;;;;;;;;;;;;;;;;;;;;;"},
    {.language = "eo",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E5,
         0x00E7, 0x00E9, 0x00EA, 0x00F6, 0x0109, 0x011D, 0x0125, 0x0135, 0x015D, 0x016D, 0x01C0, 0x03B1, 0x03B2, 0x03B3,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "x2<B229@A;C2165<3R957=8LIQMxxxxox:DXV@kxkkkZ_ikok+U=B;WJ<RN491:1T<`515R=ZZVCvvvvvvUB]AH8vvvvvvvvvv:1OEJ2SXX16Q"
         "+GR1Kh2:;3ShhNShhhShhW__hWhhhhhhhhhhh52VHE-OT<+N=CFR-Jf=B6BNSRf]ffffffXfffffffffffffff9.HVL+ETV.WOJJG+Jn<EO6HZ"
         "TUennnnnnnnnnWnnnnnnnnnnn.B9>=J@<_EG22:.DD^.37Q@WJX>ttttttRHWjNRtttttttttt61gNJ/=L^,YY8JM*Ng8K=6WgYRgggggggggg"
         "gMggggggggggg8/PWG6MRL,UQ=J3-I]0GG3:j]aOjjjjjjaZjjY]jjjjjjjjjj4(URJ/N_<0_RNHL0R_HI7<UR_GU________R____________"
         "_.6<>85=1dH[84:25=d=447:jP_BssssssI>[sSsssssssssss&:OlO5l]]KOMOL,7>lNPADTllcXlllllclSllXlllllllllll>.V8L:VNU2f"
         "U8SR-Nf42/2=]ob@ooooooooooZooooooooooo3*LL92@GM/a>EHG.ArR>98Dc]RTrrrrrrSMrrGrrrrrrrrrrr5+4^M-DXW4ZIDF=.3mOGG8O"
         "ddSdmammmmammmammmmmmmmmmm*5U=62A:A4P;KBM2IsX:17Abd]WssjsssM>sjMsssssssssss*P@E=WHAWP1;76.J=u06>N:P^fHuuuuuuUV"
         "flKhuuuuuuuuuu;/W<D1SMO7`J2NJ+G`.C;7PXWVlclllllclll`lllllllllll-MMMMMMMM@MM+MDMMD;D=,M-MMMMMMMMMMMMMMMMMMMMMMM"
         "MM2/FG70H=V0W=B6@-DqJ<78=XbOWqqqqqqECL[Qqqqqqqqqqqq+6OHF3LTI/c8HOO77NGH,5CYXScpppppppppp`gpppppppppp:*QSK1OPJ."
         "KHKGC-Fh2JH5LRZJYqqqqqqqqqqehqqqqqqqqqq-78@@CAIYB6:4.0;8d4:7MNnRn6nnnnnn_KdaJddnnnnnnnnn=*JRM/ZXa+RJKZV.SjKQXA"
         "a]Vajjjjjjjjjjjjjjjjjjjjjjj./DS=/J98.JGCD:1GS94JJS=CSSSSSSSSSSSSSSSSSSSSSSSS'<=7E9>VD:VVB4EE5MG:1IVM:A>VVVVVVV"
         "VVVVVVVVVVVVVVV&9=GS>J@S;SS;:;@0SG7:@JGDGJSSSSSSSSSSSSSSSSSSSSSS:,IcX1XNQ+UPF<B,QcXUU3cOcUcXcccccccccccccccccc"
         "ccc<<<<3<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<>>>5>>>>>>>>>>>>>>>>>>>>>>*>>>>>>>>>>>>>>>>>>>>>><<<3<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<@2bXN*bXb)HTbXb8RbRbP1Tbbbbbbbbbb"
         "bbbbbTbbbbbbbbbbK.Xbb5XTT*HLDTC*ObRPL5XbbbbbbbbbbbbbbTTbbbbbbbbbb=-MMM:MMM&MMM9@:MMMM:@MMMMMMMMMMMMMMMMMMMMMMM"
         "MMMMG2OXO;XXXXXXIKX$XXXXK=XXXXXXXXXXXXXXXXXXXXXXXXXXXU'__Q5___5KO0:_3B_H_46Q____________U_____________'7Ha>:E>"
         "Q3WI;NMDJa3A1Q=aaa>aaaaaaaaaaWaaaaaaaaaaa3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "/CCCC-============================================4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3"},
    {.language = "sq",
     .count = 28,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E7, 0x00EB,
     },
     .costs =
         "k9:B5277=4B5;52A1A932B:CDN>HB-P;=:PB>GC:7462M78/53@9GRS>Pe8/PPP7ZHP-:Z0>P2MZ4IM.KZZ7FP71.I@=5LV5,V4BEG1AV5@6BV"
         "VELVV946JKR3H:/08CHFH/I_3AL0HR_>__5)CJD;LA9KM<7782F;J321K@NCQ>Qf3.ZKK78MZ*BZ7ZZ2QK8766ZQQZZZH5/H^A6PJG9*^DEG3J"
         "^4F=/^^^^F^454PVE07VS597V7K9<BSF+5G``CVP1,8B>:A@:HS@5712:>L:20L<]Cf;L]6.FTE*_Q_4_MOJB7G__H27G_M8T_01/RIP3N`M5F"
         "`@LP0FR432/`L`;B`634FNF,NGN,AM/LV2MMP8;9MV`ML`70/2QJ-MaW.>WEJL6<a9MJ3aWWWaa5.7VB/8B4S25FLER@Gcc=14GcPGPY/1I@A6"
         "K@88A9659,E8H.4<BBDGS;Ha8.RCJ6RJO5:R:F>3F`0@@2``RM``+0GSSS,>SS09SDSGDGSJAJ1S8S=SS+-2G@:/AAN/A<H7A8DU8:86ESW=Re"
         "4/8dDV3CN*/A=EMD;@RLG3;IdVOdd4+4VOO2OR;0;EQHR7Nf5DL6[VXBOf-608T>3=A6D:5542J9T-84WMbLbHRb53OOD(YLY.>Y0OY5LYLYYB"
         "YYYYYY</5>NN1NEN(NE==E8=N95ENNNNNNNN)>3GG1:P21APC8PC8PG>6;PP;PPPP,KKET3CGEGEG0CGK4K-/5TKTKTT6T;09WW3W.3,EWW@N4"
         "WWHWW5>NWNWW251KK5+5KK*K8KKKBKKKKK6KKKKKKK'dddNdTdOdMKE:7dHZ.-=dAdddCdd"},
    {.language = "la",
     .count = 28,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E6, 0x0153,
     },
     .costs =
         "{/9-279>=4ET:8>;2C949C;YThNCV6O967{G<PKQ{434R:J.3,;7{H{NTnp1FLB2H]O-Bp8HB6Op37A*FppEpBIw/d;b2Pw7/ww:`N,wU7[20w"
         "wwBd:Gr1ODF+AFH*ErCBD4>M:<B4ArrG[;L1;B4;C;>H@Jd62.A9F/18B=y8dXEfl0lll.1ll-ll2ll3ll2ll2lllXlA=m.mmE.m@m.mm8=25m"
         "m0Ym2mYmAm:Jk-kkk-kkk-kk@C@.Wk4PF9kkk4k8C7452:9=:T:R^6813=I:10<<{D{G<F`1```,```8`````6``L``'`````I`L&LLL1LLL4L"
         "L<LL<LLLL8;LLL<L7Lu,E=K/NDu,uu1GK2DubA:2CuZBu8S(2<JN2IQ_1QvK8A55QQFH8HvvG_AIw0O553;:I1FwAG=5=DC3,7>wIMU:W3;:8<"
         "wE<I@Qd45-B8F-0:EBwI`RB`s1s_s-ss41ss4_G29d/954sssEsBKdddddddddddddddVddTdd#dddddddy/A8@.H@J.SyK<=3BN:<9.Ay[Da8"
         "Q(5Q5S4NTy1QySAV8:LS525QyyFy=e..y^y0ab;,yyS^Y2Z_4]B0]yyIy8Vx899<;F>[:Xe1+7@:i4+7GGxFx`D_n-nnn+nnn+nnnSZ0nnnnn5"
         "nnnnn5aF&FFF.FFFFFFFFF2FFFFFFFFFFFFFg.g4W1Lg=.ggSgg33Ag414KggCg6Ye;=37FM9e@ee122:0e003JeeAeCI[[)[[[.[[[0[[[;[."
         "[[E[[7[[[9A8R%FN;:KDBQJKpB@<GA>;7;NBpWp]Mp1EB60G`C`F``50,G:`804H``E``I`"},
};
const size_t by_letter_model_count_3 = sizeof by_letter_models_3 / sizeof by_letter_models_3[0];
