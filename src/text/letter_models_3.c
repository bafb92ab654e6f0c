/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_3[] = {
    {.language = "cs",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E5,
         0x00E9, 0x00ED, 0x00F3, 0x00FA, 0x00FC, 0x00FD, 0x0101, 0x010D, 0x010F, 0x011B, 0x0148, 0x0159, 0x0161, 0x0165,
         0x016F, 0x017E, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "|69:6A=D=;77=8260Q;16:3DHM5bskd|E|||>|smCG|iF`cmp-V975SHF<B=5474O:U561B6QFK6vvvvvgvvv9VvQDE[vBvvvv92PEF4YTV:;L5M9,To17M2F]^2I"
         ";oS;ooo9oVo9oTMoSooooo48REH-RY+4U5AFE4Jc=D8AQI^KTcpQ2pppppfppcpppCppppp01EBA0EIL5T8<D209i6;G8@LP:X8rA:ccrIiVr:^HRrDMrrrr*E::6"
         "FCEGM;9590G:R356L;O;P:UxxikWxxxB[xLLIxxExxxx.9SEB87MU,hV;FL,LV7@72ZUXAhMhXhVhhhhhhhhZ_hOhhhhh.8CEB/GB;4QN9D04=O08=1HLNHGFgTgW"
         "gggg^ggggNgPggggg.5^:L1QYI8eT3L:+Ke7J=7OUn3_<nBKb^nFnbnnnTWeNMnnnn.>@48=;:DG>578/;:[@20N6dC]=HsVOjssssBcs_H>ssCssss92NaA(m]Z3"
         "YKM7:>GmN55IHamdaFmm2mXdmmTmmam@mG]mmmm11P<<9TMSEcZ4O8/Me7H21EXr3c7r7iArr>rOrrrM]r>Lrrrr21AHE/LKB/a<<K6.IaR>=8RT]<98s@8sjsEsT"
         "sjJsCsDRssss-1>FK/U^W6`=CEB29^KED5WWY>g5d:8MqqFqLq4qKQq9Kqqqq5/UA;0A>R:`=ITB2NeW=69Icf;Q5w6.nnn7wDw8wwJwQWwwww.M6=4SCB@L=8797"
         "H<o37810GO_:dxxxxZxxx=xxTBHdx:xxxx76WBG8SHN7gH6O9+F[-=>;PWZI]Gsc9^sjasgsET/PsCsssss,UUUBDUFUFUU,HHHBL<F>*U5LUUUUUUUUUUUUUUUUU"
         "UUUUUUU3/I>A2L>N7^ED9:-H`F@85:PY:@4t<Wbtk@t>Yt[tIt=Ftttt18J@H0PR>8^44<@18KLA+:@M]:_>tS=t`t`t^tt`thTLttttt-1WIL.MQ:3X>=F92Gm7C"
         "F4=MT9VAv>:fvvHvfv=^@IvDvvvvv*D3@7DKJAG3=878S4f774RAsIb>Assssssss@OsEU>fs4ssss20UCE0X]Q8dA:W63Is=AK<Zd^1A2s6:^ss3sPs:P>>sGMss"
         "ss/.LBA2H43-QNAI66Da67DMa>GVVaaaaaaaaaaaaaaSaaaaaaa,=C=F6CTI/dHL=@:4VHD+=dO;9KdddQdddddVddddddQddddd'O1BIJPM>MH<5==E3nE64IK[Z"
         "UInnbenennnHnnnLB^n9nnnn4.CE6-_cD7E;C8128pECE<9Zp=[6pX7UUpQpppp_OBpFppppp.oW>3ff]=oIC39-o=o972o2ooo2ooofoooooCooo8BooEoooo<<<"
         "<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<&jj^BjSj0aSJ>05jNjA@@jRjjjGjjajjjjjjOjjjaVjjKjjjj'hO5=rcr<rL7;5:rBr@44r<rer@rrr"
         "rrrrrr;rrh@AJrBrrrrIUUL$UUIUUUULU6LUUEU4ULUUUUUUUUUUUUUUUUUUIUUUUUUU[[Q>2[[[3[QA0LG[0[,1C[8[[[D[[[[[[[[[/[[[[[[[D[[[[0======="
         "4==4======4==============================(i;.Fii[QiHFV2OY>i953YAiiiDiiiii`iiiSiiii<iiYiiii3<<<<<<<<<<3<<<<<<3<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<34aHj,jjj4]5Cj2=]jj]58jZjjj5jj-jjjjjjjjjjaj>jjjjj'0NNNNNNNNNNNNN<NNNN+:NNNNNNNNNNNNNNNNNNNNNNNNNNN,ii=;iii<i873"
         ">,iDi4C0iQiii8iiiiiiiiiEJiM8DCi<iiii+@X@HXXXXXX+XXX2XXXL6-XXXXXXXXOXXXXXXXXXXOX9XXXXX77YSl)lll-l=lYGFlllMHJlllll4ll,lblllllll"
         "lllFlllll6:fVQ+fff2f5;Q;<>fKI-DFffffVff-ffffffffVfCFffffff(QQQQQQQQHQ;QQQ*QQQQ27QQQQQQQQQQQQQQQQQQQQQQQQQQQ'e@JReee>e@W;7Weee"
         "G4Ue5eee;eeeeeeeeeNeeWUeee-eeee17AC8,jjj,j4Jj4CajjGBEZjjjj7jj1]jajjjUjCjHjjjjjjj(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-==============================================4=0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "D###',(%'D#'0D-##$#$'),&D8)####.5#$#D'LT$,3;+3;J#7VD%%%$OD$I#%H%DN'##+<%6D]VD#$T#/;^F,F+T3DI##'3#D%33(X##9%%#3;B*15$')+D+J;3$"
         "J*#$JJ'#''4,D7#)#X###4;###3#)Tab$3%'T'%'#M3',D###$G:H#/P'EU#$'X#K$&#TZ3$UH#b:[XDD)5/T&M;NN3%.3/MFTOP-5/),3.#L1H5-)5G#3/[17RD%"
         "+#D#'A%#&&2+3,#((1UTT#V7EQLUT$0+3DH7#4;#+THD-D3,)%FL)-#-#Z;#3#$%4HDH3>##PQ=4-9,#3@R6'(]N/%#.'FTH%#3D8#3+E$##3'$X$$#(7Dba4($#$"
         "'#84(/##7#(4(,'L$'#4%##/$b<46]^>+'$7FD5TOT]3DD:4(T$#H#10#D4-3D'3#D#$'W`;#%###787R)*)%#&[D+:$07W6<#3=*A+##H#.#$ET#$-#&#PLGF%#'"
         "D9,F#)<#%D+#$'#3#3'#+.D']DZ8#G#;#5+33###D$3Z[9#[$&++D'3'DUa,/%##33DL=##/7'#%##73+$'###D#+QDP#$FL%PT39(5a#]$&3EDP%%%#D###&/_IW"
         "#&$DFFM-5+##I6.$[$$$6$+#+)+#+##&(%#$,@#VM0@#)N#NL-TN-%D3%F#%#3###87D##$333##+#)#%#####33#/#3F+########3D#LE'H%E+'%F+L3'3D#'##"
         "#+#%D##=H+'''43<#&'###.'H#4/'7/)31#J2C7JM&>:AX$&3+$'#]$#'J<%JD#FD%+KHD:'<T3/='QT#$43#6+)/Z'#75'%E#DL-P*2(*&3$##3#'-WA:@$##',H"
         "##/82@7++#)%0%,#.4#FT%,J#-RS++'ccP2/)##$3N'F]'&;L/%,),#='#7+%'#+@'#8$%%FKS/3WND#/%#4''+#%#T#''a;#:)%MG-F3+;+#%D3#F3^+5#H,#&#Z"
         "+'7/E+#'##,%#)####3#D#D%$/D##F#%3$N/@'H3(-=FJ)F%%#3D3%%$V(#+$E%''D4#660D$<Q+0+F3+0#####+#$#].-E%[RdK38E4+#$#%###&7(+D#D#7$:%L"
         ")b%4a%HUNT#'EcEF#%%E3#(;'F#7/c42&DPF3O_+(4'#-#'#####3%3####%#'#+$#%%;+D1J#5#55,'/05;H,,#3$+#$D##5#$'D#GV#;###$/D-'$<'3&(-#,E+"
         "E'IN##DVSRF'#HL8,0MF)VD3D%###%TT8####$U%#L3#3##D##FG+D$)8$+4;$##$#+##%#3##D%L+5+T&7O,###+######NS;F%#F],#%=#D##%%##"},
    {.language = "hu",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F3, 0x00F5, 0x00F6, 0x00FA, 0x00FC, 0x0101, 0x0111, 0x0151, 0x0171,
         0x017E, 0x03B1, 0x03C7, 0x0430, 0x0431, 0x05D0,
     },
     .costs =
         "{.7:<46@6:>3836<:R<46A7EHLDnAnln:GTnFEI{i[Xjjf^al*O=D8QI8J>A42:5W8X651EDSKM3xPxxn]ggxxdYxxxxxxxxxx2/2EP+TWL3:I3MN8Yn;BO=BYnGU"
         "n7nnnFC;nDF]dn@Pnnnnnn35FCE3KX61M9@AP5JY;)6@SO[Q[kQkkk=6Wkkkkkkkkkkkkkk00@EC/DOA46GC@>0CmD9F9;TSPHm5mmm6<<mJVJdm7Vmmmmmm1HED>"
         "IE1>G>5.71KEX341P>QDP4x@xxxTLTxxo`xxxxxxxxxx4=WMM,<RX2[WENR-Wk:K;:^b^Nkk.bkk;kFkF[7kkGGkkkkkk/3CTK2@;=:8C@I95Hg8>@=>_p+Dp;gpp"
         "7EApDNUgpBLpppppp8)ZVS,VWC2aVUNP-UmNOBFZWmQ^a:mmmFAKmEAUmmURmmmmmm-::<:@=8GM@359.<BX=15N:aGW<rArrrNB9rrHTrrrrirrrrr9,OQ:*]XUK"
         "GP.]P6Kl>I7DUllcA]5cll>ZKcBOQclcOllllll+0AJT0POD2Q:LMF3Pj@@77MYsaQsBsss5=Ds4T>jsdUssssss02EC;/FC<6==4:@9MiD;5A=^`7Fv6ivv7:9v>"
         "UEvv<dvvvvvv/08MP*LbI5BADBJ5@qHE>;KX_PHq3qbq7>;qHJ^hqhAqqqqqq-4G850A:N5H<AN>;MgQ=0AH^_1Kt6ttt9>StJMDttCNtttttt;N;@<T@6QMT1030"
         "F:s/34@BCKX2sdsssjssssssssssssssss11G3B1GJD;AE7FA07]2=:7DRTLTl9lll4:YlZLOllXlllllll+BQHDHQQQ>QQ/QQQDH:H;*H1QQQQQQQQQQQQQQQQHQ"
         "QQQQQQQ10>A<.I;@7==;8;4Ji<<1E<Q^J>s6ssi;E=sAT<ssAJssssss,3EGL4JP@9MCJDI3DRB67BLPaL,u8uuu8:GuLGPuuASuuuuuu,3CIS1IU:6>>@GA5Kn<="
         "49@SXAZw2www5>9w<HNjw=Dwwwwww8DA<=>C:RCF<0,4N;b6.0RMbFTNk;kkkk^kkkkkkkkkkkkkkk6,MVM,UWL5DSOUO5NnPU:BKaZ_nn/nnn1>OeKYBnn<Hnnnn"
         "nn/1KHB0LC4,TKBF62E^66BNPBG^T^^^^^^^^^^^^^^^^^^^^^^)8>;D7A_D2_CD8H=1UD=1EUU=7F_____Q_________U______*6>OW.K[E6LDHBB2CmD:7I9[Z"
         "[7m>mmm<@WmLGDmm>9mmmmmm-4GX@0RKA6V@<M57QsLC3JF`sf;s1sss5;:s9CAss7Hssssss*>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>EF8"
         "=OrJ:=O4=,64iUr3,3C<rrr;rrrrr`Grrrrrrrrrrrrrrr2>5>>>>>>>>>>>2>>>2>>>>>>>>>>2>>>>>>>>>>>>>>>>>>>1===========-================="
         "===================00================================================pBE>pp4=QL44B2p4p/+4p8ppp>pppppRppppppppppppppppQjO@jjj@"
         "jjZN856j7j0I'j3jjj=jjjjjjjjjjjjjjjjjjjjjj)D9M1KF:C;:12H;ODi:85Y=iii;iKiiiP`Ti`XYiiiiiiiiii0======4==========4================"
         "==============Yi7i>Wi<[[`9/<1iWi/25i.iii.iiiiiiiiiiiiiiiiiiiiii/IQ>IaQ5aS,I1OGaHa012aKaaa3aaaaaaaaaaaaaaaaaaaaaa;VEZJHd0RPK2'"
         "V;d=d4D9dKddd5dddddddddddddddddddddd2@@@5@@@@@@5@@.@@@5@5@@@@@@@@@@@@@@@@@@@@@@@@@@@@0====4===4=============================="
         "=========(L8R9;<JCC<42I9J=h655V9hhh9hDhhhIV_hIhZhhhVhhhhhh,R>H_=JUED<,;B<_H_156_0___3_U____________________-====4============"
         "===============================,================================================)>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
         ">>>>(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1E'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/C-======================"
         "=========================4",
     .triples =
         "$D#)#=D*7'#'7D$D#+aZK';U#ZDH%D$&7F%##D%P#+3#+#E/##%L#%D$+$$DL#2#3#T%D,#/LS$#'+#3(0445&E+#%D.$###%N/##3$75D###'#'#+3;D%T#$%+D-"
         "###&'''F##$8#%#'33/E####$1dD/TX'&T#####D##'73#3+###%)LSLcH####G0J])%%]&NFQ1<=60##1+RE'+'$#$5741V%#%a3$#-4,,VN$'ZRJE*'349#%P&0"
         "E$#'####%3Q3NCY5+'#%#'8#EZ23dd2/T'D'%X5%$'#^D(3Y2D-##%$%$);#4+'F+J@)E###//D))3#IH5XU7K@U#6#F'F7##+'TZ,KGO#D&##H$4'$#7$Aa<*#'$"
         "3##3%##&#4@8Z.(##3##'A3$LUV7&b^1QED3KGd`>V]$E####'#'D+WGO$;X:GD]Nb`L'E&+$#F.#'dCdC+3V9#4D###ZRdC2##:*7#-$%--'##+$'GIDT++MU*1#"
         "]&FL#(#+T9+#-+77$3#%D.+#aN1D1IT'#%/##H(##4]-7VcdW.=++#4#'%#'3'$###$L&M'GD%;[3.U_$#3#$#7#L,+#3###50UY)######-#$##3-##D+%#$E#+D"
         "#`'#I.G#U+#$D#####M+I$(E+#F+D#D-R#T5Cc1TT7ZF)-+,$'#D%'D#3$#T##%7#4)#+########3$++5#;'$######%/$#4/D###3+#;E)$%D##$L+;52#3+###"
         "##3DD#'DD####M#ETA7##D##)+TH/'$'#D5^1C]0M#)$$7D##'##3DA+,)(&+##$3#####47#T$#3';X#3F7#$'#+H#+#/%#3#3L/]GCYE#3'3#,#####DH##D#&'"
         "#$X3*L71''#%#F#T.H.'')#'#'#U;#(a[S>'7'%#8X[:'#$#D$-D);35/3PC3J<3DV**&'*C'OP6HJ$7%#'=##33#+3($##+#Y#9Uc,%###$#####5D&D'#$D'##/"
         "4+6%$+%'35N;#L%3TOWLL$%ND+#####%#$%XG#3MdSBZX%5L#5:VB%Sd`A6DH3OL#%3%$5@%E#;Xdd:##7#+X+3'I####FEAd@d=3*4#DE##+#3+&'###TYdC0D%J"
         "E+DG_('&#+35[]+F$4;$L#/%H'D#77U-#%D##*A#<^XL`]3D3,3+#'$3#''DF(#DD3ZCA;,-%#+),%=Pac6]2^E5YTL*5#L3T#EL3#-D#,4%.-T##+DX0'J.#56OF"
         "I70E##/;D3;$#'GXD&8JQ+#&L-%#+/D3###;T:;4###'#$##%D#%X3#'WYT9Q$F.#'E%##%M&2+FLD-TK#&Q#D$###D',#%+L#$%-F0.)'F(:+$FK'#"},
    {.language = "tr",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E2, 0x00E5, 0x00E7, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00EE, 0x00F6, 0x00FC, 0x011F, 0x0131, 0x0142, 0x015F,
         0x0169, 0x02BC, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "~31<28<6:3M4>;<7:O>25<9BH6F~~~u<upu~~=E~S~E~~bepr/N:=8UCEAEU435/]<e/76HETR4;||||A|||||rY;om<|r||||;.PGM/OTY*MF6HS4UrDFP0]]WBJ"
         "rrrrbr]err;=]Brirrrrrr3.PAF.MS43R6:IP2Ea7D55JX]NXppppcpppppp@p3pppppppp3/HLB+JQV/TTALM1Ki>GO7NPWNgvv_vbvgvvv>9U1vvvvvvvv-DC;9"
         "FCITPX4460NFT.56R>LD9E{{{{8{{{{{h{7{{={r{{{{--YFB67KV/cU9IK1IP796@ZYYElllllYllll_cZl4llllllll2;JLJ*QF=-_YDM;>EX5>F6VU]VIpppp_"
         "ppppp04c:pppppppp1+RMJ*PUJ1]RFEM6JmCF4>RVmK^mmQmQmdamad=mBm^mmmmmm.ID=>G>EITX818.A@^06:[FaK<7{{{{6{{{{{{{={{7{n{{{{1-@H<.HPJ1"
         "P=CFH07G<<Y1LYYPPJYYYYYYYYYB@Y;YYYYYYYY+1PVK4RNT1cG0CO5QlB932Q]uTIuuluIuuuuuG>u9a]luuuuu4,UN:,N=^0gF47F;LjVD=8UTaEXyj_yMyyypc"
         "m>y4ymyyyyyy0+>D>-TDL1hG3EP:=_U@M7W`^NFuuulhuluudh<u6u[uuuuuu+5N:12E;X2VD8:H<PiD>77M`bGNyyyyXyyyjyb@p1y_yyyyyy4HE=9N<@QHO5.6/"
         "A9a/196C<P=GuuuuYuuuuuuu=uu>uuuuuu..PA@2ND@6aD2@E49S3:69INL;]nnnnFnnnnnaOn6nnnnnnnn,VV;;JMJV>VV0MFJ@J@G;(B7VGVVVVVVVVVVVVVVVV"
         "VVVVVVV+2JG92HAL0^>68B;K`J988JT`EQymyyDyjypye;p3yEypyyyy10PBL0QI>/h@BBA6BON=1:NG]3YwwwwSwwwwmD9w1wwwwwwww//ODI/GN5/f@9<D6Gn=B"
         "=6OGSCZwwwwOwwwwjQ8w3wwwwwwww.FA<ADJFPE];.4/Q;k183PI_F8:tettCttttttt<tt9tttttt52H9D&KSW1c[BKS>Jl8DN:JVQG[llclclcllll]lllNllll"
         "ll.0OGA3MF2,ePGL61Fe97GQeJLR[eeeeeU[eeeeeeeeeeeeeee(6A9D8AFG6TFH7JC7TH:.HNO7BFbbbbbbbbbbbbbbbbbXbbbb4*HP>1=:b8cN:G90At;@>:[[a"
         "QYtttttttttt@9t3tejttttt+1S860W5W0nN4:ABnnbBV:YWnDOnnnnennnnne>n3nnnnnnnn-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</>>"
         ">>>>>>>>>5>1>>>55>>>>>>>>>>>>>>>>>>>>>>>>>>>>>+FFF<FFF/FFF)9FFFF<FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF<<<<<<<<<<<</<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<52>b`+o[o*fo<@U9ooOTFB]ooZbooooPooooo@<o2oooooooo,================================================,BB8BBBB"
         "BB2BB8BBBBBBBBB8BB-BBBBBBBBBBBBBBBBBBBBBB.=================0==============================.==========4=44===================="
         "=============='BB8BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBWjSWHaj:jjj=2F*jCj.1FjLjj<.jjjjUjjjjjja@jjCjjjjjj1nU<InYn_en34"
         "//nDn.86n>nn92nnnn<nnnnnne;nn:nnnnnn;;dVF/mZ`)mY1>ZQmm6Zm4mmmmmmmmmmmmmmmm=m/mLmmmmmm+cR:=vDjvmv517.mHv0:>vjvv;:vvvvKvvvvvvv<"
         "jv6vvvvvv5@@@@@@@@@@2@@@+@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@/3VnG6^SW2n7-8]b]n`=-9@nnbLnnnnRnnnnnMAn3nennnnnn3<<<<<<<<<<<<<<<<<"
         "<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<====4====1==1============4=======================(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-==============================================4=0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "%######%##%#(#^-##3#+##+3#$#%+%%##&#3#####3#3'####D'#4.#####]J&#;+##&#T]$##%#D#######'D#####%##,##3###'+T#####$3#$#$#3#####+'"
         "#D./#&D##'3#$%%L#'/9+###T%33^4$'%#3($#'##3#####+####3'TP+DL#%######$##3##+#'#%###/U5###3##'3#%#&-+####3+#########VH##$###3/DD"
         "###H+#DJ3##3#####*####4+$%##$###/##'%%#+$###(#''+/%)@$3#######3-##$#%#'#$%#######'*##+####G###%3'######F,%+)##''4'###$##E####"
         "D#+#####3########+##X/,%PSG'EPD+##D##]<B#+H#%#&###H'+###39Q8aS1#@R2:;.####'###35###bLC#+$'##,#%#,##%#$7##########D##E#T#43*+,"
         "V&#'3''#####L#$####D3#(#'+#T.A_&0LZcF##H#%R'+#$#,dC,###+3D%4#D'##@3X#&<U$3$#####'%$$'O.X5-#####D%F1N''#'#5####X#D##'IEX/T#3'#"
         "#D%/##+#'3''###$##(###3#(;'####OL#TAB@/3%##D#/#3#D##+D$%,7##%#####%#####D#'#D%++M$73ED3/H3+#+$D#36+#%T.(N+#3%#%+%#'##-7#5D##$"
         "D5@#+#$#$$##+1#+@7%3#3'##F3D##%####D3.#########3#'###;/+'TDD+#%#$$#####%%####$$###4#$########'#%#D#######+#'3+###3$####3#$#D/"
         "+##U#38#%####'L7##D##+#+##$###$+#+#'###%####5#'/0H#]##V3#++##%####$#/,X$#+$%D2KV/#$3'######D##D'%+3#######3X86'#+7%BH%3##'<##"
         "###E+'%'+#+###3##'+%#$#D###'%3D3#33'''#8T.&&;#&##'7Ba;H)'#)(H+5#5#%###,##+'##3#%.$2%$#37#######%75#R7O#G+DD#D#F/#$#X)%###&)$#"
         "3###+7#'###3,N%;##TE[%1#5F1%##D#5DE%#+###3##1F-3(Q35##+#FT###D##&3###D###H%#$##DL###%#DF###D#D#D3-#P#&3##'4#3####+##$##+#3aD&"
         "T$#7##+#$$##%#'%T###+#X#%##D3&%%$%#'3+####+*+#D&#UX&&#X#D+#K######E+;%#%#'3#'FTX46&#3##$#T#%#H###$Z)#35#$T#*#$D-'#("},
    {.language = "et",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E3, 0x00E4,
         0x00E5, 0x00E7, 0x00E9, 0x00ED, 0x00F4, 0x00F5, 0x00F6, 0x00FC, 0x0101, 0x012B, 0x0161, 0x017E, 0x03B1, 0x03B2,
         0x03B3, 0x0430, 0x0431, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "u3@D<6;E>;8145874T914@1JHNOuKuuuuuHa=uuUiiiiX[fii-56K5FM>:6=7066DGb622A9USTctXtktttKtXttYttttttttt).PFS1VfO16V:KR5Yf6DQ:VVfLf"
         "ffffQfffQUffffffffffff.2J@>2H]49C6:>D1D]5<.9JMJPS]]]]]]M]]]]]]]]]]]]]]]*-JZI0D]P/HIF8E9Mn@DK3IYVVannnnnnnenWnnnLnnnnnnnn+9AI7"
         "5G:>7I5363IF[336P<ZJY]sffssssss[ssjNssssssss2(aGF99LW.aJBLN0NP<F;6SWWJaaPaaaaaaQPaaaaaaaaaaaa2+IUJ0UQN.QJBA8=H_7DJ-KR_hVh_hhh"
         "hh_hhhhhhhhhhhhhh:2X]O*ffE0:AP>M5ffML-6:SfKffBff]ffEf=]fffffffffff-;BH3CE7E6N5442=A_9/3G<dOaRsssjsss^s[ss_sssssssssH'NgN.gggH"
         "SKgTM4KgH]Y/ggg]gg1gggggHgggYgggggggggg4/[[V4]YQ2S;;GG1Jn;.6.F_nenn<nnnnn<X;nnannnnnnnnn02NL6.R;[-7@4BB6HfXA77@XoS`oBooofo9`D"
         "ooo_oooooooo8.7WP.VmT*VKG;E>=dTIM5Ld^Smm3`m`mmAZXmmdmmmmmmmmm13QG--D6V1N;KN:<OnUA34I[aT_n<nennnFeGnnePnnnnnnnn:N:F7:E88>L506."
         ".;m298D;HTdZmmmmmmmmmmmmVdmmmmmmmm4/TKA0UKJ1SH<GH09h26<2HUPUhh5hhhhh<AChhhhhhhhhhhh,=KK7KKKK=KK,KKKKK8K7*KKKKKKKKKKKKKKKKKKKK"
         "KKKKKKK60HG71Q4F-59D9D5Fd<<674TXLdnPnnnanKSDnndnnnnnnnnn.3VNR,O]I0K=BJL:CPJ:-4EX_PheAqqqqqBe>hqqqqqqqqqqq0,XRO/M[I1KCC<B:Iq98"
         "</GWVM^q=qqqqqBD>qqLqqqqqqqqq3A<C0@I@@9C=646Q=f7-02;oP`foooooooZobooZooooooooo4)Wb]2PZl/WRWUE8YlJ@S7RlYbll0lllll0X]blllllllll"
         "ll,.JS>3S:D0FSDB65JS/6AJSFBSSSSSSSSSSSSSSSSSSSSSSSS'<>6D;@MI;VVD7G>7MC;2GVM6>VVVVVVVVVVVVVVVVVVVVVVV';FDC<SSS;S@8;6=2SF28@SJD"
         "8SSSSSJSSSSSSSSSSSSSSSSS*8MMM*MMA0MMDDD;MMMAD=M9MMMMMMMMMMMMMMMMMMMMMMMMM<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<Zh>"
         "hH9hG51hQ1FCGBh)96hMhhhhh-hhhhhhZhhhhhhhhhhhhh0===========0====================================<0<<<<<<<<<<<<<3<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<0@@@@@@@@@@@6@@@@@@@@@@@@@*@@@@@@@@@@@@@@@@@@@@@@<<<<<<<<<<<<<<0<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<-<<<<<<<<<<<<<<<<<<<<<<<<<<<<VdSdH9dS8)EP:E0Z0d3B09HdddZdVddddd<dddddddddddddd5FNW9NWWWAJ9@WDW;W,H1HFWWWWWWWWWWWW"
         "(JWWWWWWWWWWWWBK=cBQKD-cc4,/<c3c>3UcFccccccccccccc1ccUccccccccc<<<<<<<<<<<<3<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<=-MMM0MMM+M=M=M2MMMM;26MMMMMMMMMMMMM7MMMMMMMMMMMM2/CLL9LLL&L@LLL@CLLLL;LLLLLLLLLLLLLLLLLL"
         "LLLLLLLLL/<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "/CCC-=============================================4==3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "#####%%%##D##'D########3'5'#####################%###$#######+%$+T+##############D########$##)#T1###'###/8########$3#$###+####"
         "'#D#(##3########'D################%######)#'''$####$#%#########D#############D#%#@IJ###########%+'@$/#D$###D##TF#3D######%###"
         "DT'#######+'3##D#######5%#3+#5%#D##########%##$###%######'#-##$########$)#####3'U(-######$###########D$##%##+################"
         "####$%###DD############)MP-$HP#L-*##################3###3#+F####%####$########$%###33%###########H#%#G$###D5#'########L#,+V$#"
         "#)#L.7###%'###%D#####%##############F##3+#+##+###++#############D(#F_###$#########D#####+%################D%####$###########+"
         "##$N##];##########3#3%#####%###################3#########%##LH%################D#3###$#########'##########+####D######DLF####"
         "#######3+##+##########'##'#######3##########3#$######3/$###L#####3####D#######3##'##+#$###D############T%####+###############"
         "#$$###%##3#%3##'###%########(#$#$##'#'##3(#+###4D#3###34+%;@3#######+#'(###%########+##$####34####H$##'##########'3#'+##%####"
         "###D##$#3#+#################%##########+3)####%#+#D##$#3####3;%###%#3#-#####%##############7+###'_##3D#$D#####'#####+######'3"
         "$-%######%###'#$####J%#######D#%######3####$JT&3###%'#############E#+######(X+###3#######%$#D%#D#U(%'&E#'####VB##LL#3##3#####"
         "########'$####$%%######'X$#3D$########D###%#####T%############K$#######;]$'#####W(############################'####"},
    {.language = "lv",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E8,
         0x00E9, 0x0101, 0x010D, 0x0113, 0x0123, 0x012B, 0x0137, 0x013C, 0x0146, 0x014D, 0x0157, 0x0161, 0x016B, 0x017E,
         0x0430, 0x0431, 0x05D0, 0x05D9, 0x05DB, 0x05EA,
     },
     .costs =
         "v2:<5@<>E2:4694=2V834:3CIEDvmiKURTLUOYvv@i^X[gimi.X<D9aQAT1@8775[8t2006;UXLCtttPZbbSkCHttBcItttttt9,gGN1WQT38D4HP5Mg9BM/>ggBP"
         "ggg3]<g:gggggg4ggggggg32X@G/Q]6+K79GP4Kf9E3=R]SP]fff@X<f9ffffffffffffff3,IQE1FRW0QDMH@3Ll7=K5KU_U2ll];l9l4llOlllNHllllll0BF<8"
         "AD@T5A3762I>V2/1T8JGJ=qqqO]`KdUDHqq>q>qqqqqq/4bOK77Nb,bb>JN*Tb7F88TXXObbbbMbNbbbbbbbbbbbbbbbb3-DQ;9PD>7fY5H:6Jf/432G]]YFfff6f"
         "MYVfGfff8>fffffff/2PSK(``O2VPMGF0D`BE6BSS`FP```L`;`=``````````````/BE<:,B@_U869>2>@i538[BiQf3sssLb^IfMT=ssKdTssssssA)PiF8_[i6"
         "iLFiR3KiO:_+Lii_OYii2iHi_iiiiiU5iiiiiii6-QBQAZUS<JS6EC1Km6/41GUmYmmmm2m^mU`:^mm7dmmmmmmm8,JL:4JH[.VD=S=2CmJ7:6A[mEVmmm6m3m5dm"
         "VmmQ@Zmmmmmm.,@RP0Rc[5ELH=N7=lY1B3Xc[R]lll4l4lFllllcHKXllllll20WC5/A<R4Q>IH>/InQ816G_^PSnnn4Q>n<ennnnRVRnnnnnn0I;@7K=6]J76771"
         "D7n14/:>@QXDnnn_nnQ[MMLnn9n[nnnnnn8,VAF4_CK.GM5DC7;l2<<5HY]PLlll3_7c@lU_llNTlllllll0JJJ<JJJJAJJ+JJJAJ6J2*JJJJJJJJJJJJJJJJJJJJ"
         "JJJJJJJ//;G@2PAL1P>C9@4<oF547;TcKIooo3f9R8IoafoDH[oooooo'3PFR8UUD9Y7:DD@:QH@/<EJ^M^rrrAr@rCrrrrrrKrrrrrrr.1DGI6RE:0GDCH92Ir84"
         "=2BKWJDrrr5r:r6eFFrrRDrrrrrrr)K@@=GJ>`MF78/4^>o329bGoNb7oooK``obeLQooEo^oooooo5+XXH/XVa,RT^aU;JkOAa=[kXakkkk6k/k@kkkkkkkkkkkk"
         "kk.4NZQ3QN3*QQJF7/CZ;4NQZENZQZZZZZZZZZZZZZZZZZZZZZZ(966C<<VL8V>B5GE5LC</IVL:=GVVVVVVVVVVVVVVVVVVVVVV)H:HM=QMZ>ZG==G*4ZZ3BIZQI"
         "ZQZZZZZZZZZZZZZZZZZZZZZZ08MM76_F_1S<=2G9=hB6:;0ThhChhh@h3h2_h>hhHZhhhhhhh-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0=========.======================================.IC82kHDkL3556;k@k011UAkkkAkkk"
         "kkkkkbKIkk<kWkkkkkkK.KK>1KKK3KKKKK>KKKKK(:KKKKKKKKKKK8KKKKKKBKKKKKKK5ii:=i[6ii/A/5@i@i.7-iFiiiMiiiiiiAi=CRii7iiiiiiiiT7TTT1TT"
         "G'TTETTTTTTTTBTTTTTTTTTT*TATTTTTTTTTTTTTT6h/95hh3hh47L1:h=h=9,h5hhhEhhhhJhhhhTKhh:hRhhhhhhK2XXX1XXX&XXXXXNXXXNX7XXXXXXXXGX4X7"
         "XXXXXXXXXXXXXX9)^^T^T^^6^K^TP4T^AB^/L^^^^^^^:^EKJNTA^^6-^^^^^^^S,]]]/]]]6OM]]]2]]DO]*K]]]]]]]8]9]]:]]]]7O]]]]]]]<<<<<<<<<<<<<"
         "<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<5)eeMCOWe1eNDGL5Be7:K2IeeeWeee6e8e54eJee"
         "e8eeeeeeeC`UF.`URU``6BG3`I`0++`D```A`````````````F`N``````,/KXX@XXX2XADXX1KXA=X6KXXXXXXX2XE5/XXXXXXOXXXXXXX(EEEEEEEEEEEEEEEEE"
         "EEEEEEEEEEEEEEEEEEEEEEEEE-1EEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCC-============================================"
         "4===3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "%3$+(%D'#######aU%F&#)#,%#D####$###H&3*%+##H3##'#E,15###/aQcb./#########$#4#3##D#7)X8#T%,#(*Z;+##$###53-=/+3##+-''3##33H%E#+#"
         "'#H#3$PT'#33D%&6'##D####$#L&C$####6#%3'D#''#)P#######3##+@#M4$$D##+##3#3##D%#,#+##3'F7+##/#$$'#T%#+3%D%5#$#'+D+F#'9'4/#3H3D#%"
         "####%###,#&#5#,#3Xd[Ad'+'##'#+T3$##3##,'3%H%##DDX-$####%##++bG/$KG#7#$U%Q3T#D&1##+-+###'$43++#$'#+######V$##3$##$$'#&##L#''##"
         "$##$$###$$D###D3%##'%+Z3<#7$##)##'#'#4%####4<99#<#$D+3%$+$#%;7/9,+$#3#+)##%+6)++E,#+DD#%E.H##$$+###%###%)^#$####+FK#93#D##D%#"
         "#F('#-4%3$'E###3;-$+FD%b#)######+##+&###F4##')##E3+#&#33#H-IF#HLL+D+######''###D+DT#%#H%,H#3#%####3%#+##+F'LF$F##$#%D###6####"
         "#+###%L##+-##E,#F#%3)$+#L3###D$F#%&#+#D##%+$#&FT'O/N5T_$(CdK#]G#&%####D3D'-//###$$#3#.###+##533Bc.&:1####/#')34'J#)L&#DV$##U<"
         "$D^5++#4#3';V0H@bY-##P+L##%#I$#'%,%-DX#TE##L7.47C<'/3Z*QXV*++''=a#PYV##''#;J/SK+-$#3##+%3KLUSX7''+#FH]##%+H#F[^+##D#D#D#'#$$3"
         "LL3'D63#3/D&##IDOH+%##+##+#';57+7#+ED##%####'%-3##%D,$7#T3H'I#######+$#$'#$##'#3########$&##E###########+$D$#'##'+#%###%$#$5+"
         "F%######DH(4&#E###'#3TL++T+##3##'G###3;)73###+'#'7#####E##$##(3######,13#3(####D'#######LH#9+'#3#'#++##$##3D##D###'#+'#3%.T#)"
         ";####F3#'##L%DcA&1T,+E#$(5D37H'8+[+7TR,##'#FF'D#;3D#3-D#7#$'##+##I'%##HH-D+&D]##'#$#34X#$'H(#7$$$)D%%#D+L#L,###3%##&,%###+###"
         "###+#DD+D+###7##$#+D3$#&1-F+#%-###3#####3%37#(#DM)477#$##F####@F#*43#M#+#$'###+#=54%#$##@##4#####D###.86H#3%#%4#$%#"},
    {.language = "lt",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E5,
         0x00E9, 0x00F0, 0x0105, 0x010D, 0x0117, 0x0119, 0x012F, 0x0161, 0x016B, 0x0173, 0x017E, 0x0430, 0x0431, 0x0435,
         0x0440, 0x0442, 0x044B, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "x39:6<9<A5>57:491P722>9=J;Rxxkx_Nxx:>ifCZ^xxoxikk0R>=9WI@U1H;453[9`3/358VTEHvvvliJ`vi9lvAvvvvvvvvv9-ZGC0USS65^1FS2Sh6EI1Nhh:S"
         "hhhhF^:AZ^5>hhhhhhhhhh70S;G1S_00N36IT/L_7D1:_UUK_hhhhh[LhhhFhhhhhhhhhhh/0ISA1EOT.NKHIO.Lm7CT4@N`4Xmm^mCm9PE^QC7mmmmmmmmm,>F<9"
         "@D=W2H6490J<R036OCGDDEsssssGsfN>ssKsssssssss-/]PL67N]-f]CSN,Uf8K58Y]YDfffffYfYffff]ffffffffff0-FSG0TD:0]`=B=4Li1<47Fi`@Fiiii="
         "XIUJiDDTiiiiiiiii0/SWQ(g^T2^WNJL2FgBK8E^YgAWgggggg^gg^^Ngggggggggg05C<:6@>iR:575/6>a725:FiQgDvvvvH@cvv9L;SvvvvvvvvvH+O_O,hh_2"
         "hIhhX/IhMZh0ZhhhhXhhh7hMH=hD8hhhhhhhhhh6.PAE4[RR/WY3FI1No9433FVo=ooooo@LCRM8MAoooooooooo5.@P:0JC],RI9RK4>oRA87@SY6WooooCU6EBf"
         "H@Uooooooooo7*=SP-Ra]3eXHFN/7nY:D8[aY=nn]nn8[7GX_e=Tnnnnnnnnn22UA51C3W1U4GPC6ObW</4G]h=ZqqqqFE8FBUb<Uqqqqqqqqq,H>B5M<;^J78:33"
         "C;r1155A<MXNrrrrrMirrPrrNrrrrrrrrr6)ULC2VQF2RK5LJ5=e/=86EYaFnnnnnHaDRKTXJXnnnnnnnnn/FOOBOOOOBOO1OOOFO9F8(O/OOOOOOFOOOOOOOOOOO"
         "OOOOOOO0.<E<1NAW.P<G9A2;qF:5;ASb>`qqqqHN>NFDHFJqqqqqqqqq(9PBD5S]B3T6;GE<8RC>17GF^BsssssAXITYgYGssssssssss2/[FU0TR3-WJHFD1Ks8@"
         "B6@EY9[ssss<j=FDQF=Usssssssss1CA@7DI<_;<57461<o0-4`BoNXNoooooGoooGoo<ooooooooo>-SVI+iSi*]iSTX6LiST`B]iX3KiiiiFi=NiiVCiiiiiiii"
         "ii/2RbO3XN0*XXGN60Jb@6TXbJPbbbbbbbbbbbbbbbbbbbbbbbb*1;9F9AXK4XAF7OH4OH>.KXO<6KXXXXXXXXXXXXXXXXXXXXXX/Q8S;Fa5jH:2H1=/:j34/V:TZ"
         "ZFjjjjjQjjjBjjRjjjjjjjjj64ER/0[GR/G[LIO1[[H[B-RH[HI[[[[[[2>[[R8[[[[[[[[[[-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<==="
         "=========,====================================0=========.======================================<<<<</<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<$dVddddddd9d>dddYd3;ddRddddddddddddddddGdddddddddMD__U=___#_U___O_____I___O_______K____U__________,ffLFfYK"
         "ff185:>fAf7*0fIfffVfffffRfffUff;fffffffff$YYYYYYYYYYYYYYYYYY.YYYYYYYYYYYYYLYYPYYYYYYYYYYYY'ddd7Rd=dd9:TDddAd/;2d0ddddddddddTd"
         "dYddJddddddddd40U^@<^Qh/@1C2=6Ch9<199hh5hhhhh<<BT@LO>hhhhhhhhhhN[[[9[[J[[[1>E<[R[*0+[E[[[8[[[[[R[[[E[[7[[[[[[[[[#eee[eeeee@ee"
         "eeeee[Aeeeeeeeeeeeeeeeeeeeeeeeeeeeee:8>b:3bbb)b;XAD3<b;H;@8bb-bbbbbJbFTBHXTbbbbbbbbbb(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EEEEEEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CCCCCCC<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<-=============================================4==3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "'##########4#+#%+)#3;$D$#-#+####4##+D#;###7##+.H###;%D%%#-D,#L+LH55#'###3####3'&+##3##$%#$3####&3#'#####%####'++#'##$'##%####"
         "#$3H###'#$#D'%########,###%#####D'5'$'#;4'#####&$##/#4##+'#T#$#''#$#3$###E#3######(''#+########3#D$+##3#####$##F%F#%####$#'##"
         "#####%#$7<-.@##1L)D#D#D@F##3#####D$4###/#$'########$##########+#3D#-#3D](+3+=#####%+####@##+####F###+(7+###3;#$#####(T#'3#'#'"
         "$(%##D)#L#+#R(bL1+#;%%#(5]#63%%##'###D+D#D##++'T&#3$$#++##3%F33E3#(#-%H3$###%#(#'+#-3#D*D,T#D##$-##%##%'###'###%++##'$#####;T"
         "+F$++#:$##%F+#T######+/#$#H%####%/##D#&##T#,#)##T$0#9####TLN+'##%@###$%##$##LF##+##+##+#<Y]T'E'#$7+#V#G&#-33#%###$#3D$#DS'##3"
         ">d%####$##$###++DKa>d(#D########$##+#/##+#F%'3#T##P#$%###$$LDD%#%/#D#'##'E###D/#####+##++-3+D##@E%#D####3#'#*36+W;%+##DD%####"
         "%##%#+#4###+#,D#+#+####'########$,#####'#'#$3#.'#&3$###D+%+##+###4$E+3##$$$-*##$3##%#'#%#D#$-$3#########3###'##3#)$+##$##$')%"
         "#$##7###L##H#'-H%++%L#+%#%#%+D#'%F#D#$#%####%##+'$#D++';7##R##1##D#'###D##3T6#####3#D####4#%3#%'3%#########I$#%##+##/###4#E#4"
         "##D'3###3$#$##++#3########%#####+##$##$#$''('#+##$#3#%#;)###3##'4$#$##+8347#%(#F';#D##+F%##8a%####T'+'4<+#,E######+###4('$N#$"
         "0]%##%#733#7#+F@%#%D#$###F5@+L#3+//Y3Q.%,###%##++'####'##+#+#$-#######$7M%DGP#H4$###DZ%(3%##EN&-'%$###D#TLH####$;##$####2%'##"
         "###-;'####'####'####D###M####<+#L#D#3,7$#D3'$'##%3#'3%4J#D##%#'#'3#####D####%%##36#########%###3########D8'##D#13T#"},
    {.language = "ro",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E2,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00EE, 0x00F0, 0x00F3, 0x00F4, 0x00F5, 0x00FE, 0x0103, 0x0131, 0x015F, 0x0163,
         0x016B, 0x02BB, 0x03C3, 0x03C7, 0x0430, 0x0431,
     },
     .costs =
         "{2;2176>C6JH88584P:259;@HAJ{{{r{l:{{{{{brARr{rh^a-U;5;Y>=U=CH2<4W;X.9/:ATHE8vvvvvvmmvvvvfvE9vvvvvv20NCI1IOT-LX0GN2Ji9;D/]XX<P"
         "iIiiiXiiiiii;iV@iiiiii7/_=M1UQ44U<;QZ0Lf6J11L^iTir=rrrrVr`irf4rZ9rrrrrr/2IOC(HGW/PPIIL5Jp:EM6IGPMdpSpppagppppp;ppppppppp)3D5<"
         "DB@U>LV6<3J>V149MAK:IByoyyyyVyyyyyhy>Cyoyyyy16_QG4:OT(cc>PS.Hc:K<7ZcTLllBllllYlllll;lllllllll/3FLG.PC7/YV;B88D`1<A2MTYTMiO`ii"
         "iiiiiii4iiiiiiiii10VSK(OSJ-`SKKK4FiCK9DTTiHYiHiiii`iiiiiKiiiiiiiii/9>3;3:@_;UO45/:=]9648:aIf:wwwwwwfwwwwwww9@wwwwww0,DOC1]O]7"
         "]A<]K/>]DK]+S]]SSM]]]]]]]]]]]K]S]]]]]]])8B@E,I@C4SW>B>B@aI387OGaEaaQaaaaaaaaaaQaaaaaaaaa-2KEA-HN_.iX;SM1IsSB:1DSU@UsRssssisss"
         "ss9sfIssssss5-5OL+S^V2oTGC<31eUDJ6UYYMooHo`ooeooooo5oeooooooo.6X840>8Y3MHDPD8KgG7.1BZZJEt]ttkttttttt;tR<tttttt23<58N;=aBVI550"
         "B6s-774C<JWBssssssjsssssjsLSssssss41PGF-SMG8oM3OM0=^/>63QZ[MooJoooofooooo9of9oooooo,@RRARRRRARR2IIRII<I9(R2RRRRRRRRRRRRRRRRRR"
         "RRRRRRR03J>@*I>G0dEG9=5IfJ:82AT[GQuHuulubuuuuu:uJIuuuuuu/5O5N.CP=2rEGDN96PO<-4PEZDZrRrrrr`rrrrr7rearrrrrr.1WGL-MU51eOFKJ4Il1D"
         "C5UFWE]uFuuuuauuuuu4uuiuuuuuu-;><DEIAc4`Y.3/R9s292VIcIYIsgssssssssssFsPEssssss6+RRH*SNi/iiWHP6Ii@KPDY[R[iiBiiiiiiii`i5iiiiiii"
         "ii/0SJG3PH1+YLHH60Fc=6RYcKPcccccccYcccccccccccccccc,6F9L2GPO/dLHATN1ZJG+:TZ@=IdZdddddddddd>ddddddddd)D<HQ=ZLdAdRC;C)5dJ5BLdNQ"
         "GKdddddddddddddddddddddd;,OgE0TWP0^YPL^8gYYN^7MTgJIgFgggg^ggggg)ggggggggg-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<^^M"
         "^^^^^^@^^;/'^^^0^1^^^^^N^^^^^^^^^^^^^^KK^^^^^^<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<============,================="
         "===================<3<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<0@@@@@@@@@0@@@@@@@@@@@@6@@.@@@@@@@@@@@@@@@@@@@@@@Mddddddd"
         "dEWd>9#dddOZMddddddddddddddddddddPddddddd<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<================+=================="
         "==============<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<%eeHLenHnL_nFGReNn0:7@annnOn]nnnnnnnnnnXnE=nnnnnn3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<F4gHg4ggg&gggUFGgggg-6gggggggggggggggggOgUYggggggG;hhh8hhh$hhhh_QhhhhhHhhhhhhVhhhhhhhhhh5hhVhhhhhh<<<<<<<3<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<*================================================(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1'CCCCCCCCCCCCCCCCCCCCCC"
         "CCCCCCCCCCCCCCCCCCCCCCCCC/",
     .triples =
         "#D######D###3##+#D#T&%#######'#3###'########%##3####'E3######D#%##$######+#%#DD#########'#+###########G#4)#######D########3##"
         "#-#%####$##3####C<#T-######37#X'7L#4'D-####3####++#&##+##'#3##4#D####'##')'4#+##+#3DE####%######$####'E#3##''###E#+2########T"
         "##%####3##%3###%#$###F#D#;#3##'8%##-###''-###$###3#4##D##$###'D##E####D#D%#######3#####%######'#+##X4'$'3##D(############$%#$"
         "#'3#####%#/###$###D###'###3##D#+###3########D###############$####E###%'##3'#3############'$###D3$##%##3###########+#T#F/Z&###"
         "#&##D#+##3$DF###########+#####$D#H#D%###%########%<&###+#D%########+D##T#3#'#######%##%3###########'#=##########%#+#T#3)#$7#/"
         "##$#################3'D,##########L#7#;/%####'##%%####$#+####0########$'#3##########D#####3#+%##+3+#######+####D4$(####D#'###"
         "#+J##$######3################'#D##########5D$#####3'3#$###D#%####$3'##+###D3#######$#########3'$########$##D3%#%#3########,G'"
         "%#''#3#3+$'73$####3##'$+,##%D#####%###############+3%####'####'#####D#+#####D),F##'##+5$#X'D3##3#+3#####%#####$###########'#+"
         "%###%#%+#$####%#%+%###4H#D####%U#TA######$###+%3#)####D###'#D+D4####+#+$#####%#0#+###D#########F,D#F#%####DD'#D%6#+%#3####'$#"
         "##3++#+#$####'######%#;'OF#%##########D%######+%%#########33#4####3'###+######+D#####'####+&##4$#7%####7######+#D##'#########"
         "###+####'#=(#D#3####'1#'1P+######+###'########'#E#%L##'##+%#D##'#(#D###%####+###D##########D####%##%########T-#$###"},
    {.language = "sk",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E1, 0x00E4,
         0x00E5, 0x00E9, 0x00ED, 0x00F3, 0x00F4, 0x00FA, 0x00FD, 0x010D, 0x010F, 0x013A, 0x013E, 0x0148, 0x0155, 0x0161,
         0x0165, 0x017E, 0x0430, 0x0431, 0x05D0, 0x05EA,
     },
     .costs =
         "x5:;7B=D;=:7A7250U927:2JHO3UxoiaxxDx<OxO]x@[F[_il+V<;3ZHI<F95572M>`676D7RHQ7etttttt]t9PtKPtG8Htttt;1TGF3RWX99K4G8,Zl06M1QZl4S"
         ";llNHllDWJllTlllllllll36PMH/Sb+-P4EMA4MbBG:=W[WKUkkkO@kkJk^kkkkkkQkkkkk41GCA1ERN3U7<C1/9n68I8<QS>:6nnLE[FCKFaDCNnYnNnnnn*I9=6"
         "HCCAN;9:=/F:^476LDV9U>Rttgt^tWtDKt:EtHFDtttt10cKD89JY,cc>KN,MY9=74UcUDcPccSHHcUccccUccccccccc/6AD@1JBA2bL9A32Ab/::1LMbFF@XbMT"
         ";bXbLbbbbbbbbbbbb.6Z6R7VjW=aT5O=*Nj6N<7O]j3a:jjA@]]S=SjN7jPNjjjjjj0/B7:-@AKDD8;:3BA^C66>BaG^AGqqTGSqqqAaqebqF3Hqqqq06I[<'Y[P="
         "iFSF@9HiJ<4BGii`UQii`Hii2iFiiiQiC`iiiii00S<F;]OSEo[7K8.No6L12EWo2f7fo;fAPE<Ro[Aoo`oUoooo3.NJJ.JMG0eCAN5-InWE@:OWn9Q7nn@;<_FDJ"
         "nanKnEn[nnnn-2<EN-UmY2Y:CIB0;mHCE6Y[Y<m3B^ENP:VULmmmdXmmSmmmm:.XA=0BCY/]<ORE2Qs[D69F_`;T3ss39XQ=3CsssssCsVssss0U5>3YGEBS=6668"
         "O=u1688/NPb8buuuuuuku<dk@VuJh8uuuu87Y@G7]PQ7oF6O:*Jf*GC:R[YGoGEoo9YEIU[oSoOoRoooooo.LLL<LLLL@LL*CLLCC8C2+L<LLLLLLLLLLLLLLLLLL"
         "LLLLLLL5/A@D.SBK1^>H:;0IhMC98=Ua=@4qq>:RPC><qqq]qN`Oqqqq41LBV7NJC:`43==86LND+:DRX:]BooWAoo3VUooUcoo7ooooo31UON.PUH3]<;F6/Hh3H"
         "J38SU9e<qq><K^D=T[AhWq[hqqqqq*B@@;DNICI2:856U3a596ZBnRYE=nnnnnnnnFQn=TnCM4nnnn/.ZKJ1a^R6p>:V71Fp=@L>cp^1>:Dp8FaNE4X]pJLp>pNpp"
         "pp/.GE<0G;>/MDC@:3BV15GMV<MVMVVVVVVVVVVVVVVVVVVVVVV-DB>J7EOS/aFL;<>4VLD)>VV==Oaaaaaaaaaaaaaaaaaaaaaa'O0DKOTI8PJ9F:=M4kC95MD^Y"
         "SGkkkkkkkkkHkkakkA7Bkkkk5.BD77mc@4L@:80-BmCCO=7Ym;S5mm[9UmQX^mmMcmAPmmmmm,bW3:kkZ@k<A376kAk4:0V2kkk0b_kkbkkkkJkkPTkI[DkkkkFUF"
         "UUUUUUUUDUUUUUUUU)UUUUU2UUUUUUUUU+UUUUUU,UUUUU============,====================================%ggODgNY.g^RW5Aggg;gJgUgggKggg"
         "ggggggNgggggWgggggg+_Q8Mhh_UhH2=4:h:h5.2h1hhhChhhhhhhhhFhhRZh>hEhhhhLYLY+YY+YYYYPB-Y3Y1Y8YPYYYYYYYYYYYYYYYYYYYPYYYYYYYYB=LYYY"
         "JYEL6YJYFY916Y0YYY8YYYYYYYYYYYYYYYFY'YYYY+f+29fffAffD=HHf<f4<5f<fffEfffffffff3ff]ff>8Iffff&g70^gggYggK64Gg=g:7I^GgggFgggggggg"
         "ggggggg<YHgggg61h_Z0hhh+_6ES38hhhX<4hXhhhhhhh.hhThhhh_hh>hhhhhh)(SSSFSSJSSSSSS0SSSS:=SSSSSSSSSSSSSSSSSSSSSSDSSSSUU9UUUUUUUUUU"
         "UUU%UUUUUUUUUBUUUUUUUUUUUUI:UUU,UUUU5*3cccccYcc,YA32ScY:==Bccccccccccc3cccccScYcUcccc)1WWWWWWWWWWWWW,WWWW7-WWWWWWWWWWWWWWWWWW"
         "WWWWWWWWWBBBBBBBBBBBBBBBBBBBB-BBBBBBBBBBBBBBBBBBB(BBBBBBBB86ccc.ccH/c3CP>>7cHJ+BGccccSccc/ccccccccccA<ccccc#6g^g^gg^ggYgggBgg"
         "VgVNggggYgggggggggggggggggggggg77Bf9.fff+f2I].C]ffGA=fffffSfff2]fOf]RfRDfDffffff(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE"
         "-1EE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC/CC-==============================================4=0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "###+$+(####'(3#%+##D#)$#]A)#$3#&33$#D'$3###L#3=J3'#L+%#$++ED##3##D#+#+3#3#+####3#D;_GED;3#D(####'#%#3D8#33#$#$#;/)###)+T+%;3$"
         "#$#4J1'##+E-+'#*#'%##E####$'*478%T%'##&#%M3#$#%#]&45H#/L7&,%$'D#D#$#DV3'TH#$335#/';###D+DN#'D4,&3%E+%%++/3./L#XT-)$&##+9+H)F#"
         "##%#/###)5)+##D(4AUTX#V'EQP#E#,+;##'33;3+DD;'##,'###'%#%#9$334'%3H##34#'LI=4-%,#3a>4''TD/%#-'FT#&##D'#7$$,##3'$D($#$XEQa3(##3"
         "5#($0+##9#)<(,&+,'#4F###$@;43H].+'#'#%53OF]#LD9T#46#H#-(3E3%5D##DWD##W>####+''89)*%+%#%KH+)$,)E8C34%(@+,#T#.##G;##%####%#3###"
         "D9<##9<$+#1##U3'####+N##]HX:#W$3F3#3#'##D4DV[9'E$.;#####DTLM;D##+##L%#'/'+/#%N0;#$####D#<DZD$+#$%#339,V3D3#$+$####D#D##+&/T%&"
         "#5$#'F+##+##D6-EKID#G#'###'###$$$%#&+;#EM#@#)F-=$#D5#3D3###'####54#D#B###%3#^+##########3/D3DD#L%%D######+E'Y##+#'6+<VD]1##%#"
         "##D#H'#5I+'+'^D##&'###,'%#3''7')#'#H'7#'L%3F37&&5+T##]D%L-;##F#'#5$E%D['<^5/=ZLD#$<73(/%/Z''#'8$$/DL-P>$#*$;'#####+$D#'#+#'+'"
         "#71'&b7++#%#L%,%.4#DT%0H#7EI/#(-cL''7#D#3-7%L#$#L(#''##1'#Y+%'##RNT0$5F%HGM;5R,)D#3=H##%)#;/%#/$#85'LE)D33R####3#F8##T#&3#$#7"
         "#'3'E-#'#D$#77##%#;####%,'D,#D#%#$+'3/D#'-=FJP%#533D7%''3)'+E#5'3D6'E4,%#3/L;+V#+'D#<##'3##b.=EF4Z[J38$<+%$#%#3#&7,#%#T''$C%H"
         "LY#4aKIDO7#8J5GJD6#4PD:F'D#7'c82$F1-+S`+M<#L-#D+####4#3########MD#%33+$/F###35-X'(63+,0#'E+#ED#+-H$DD3GF'3####+3#',$#3$L%#,D+"
         "$/(N##D#D##'#'/8$$GD/#T#U%%#D#'D##########3#3#'D##H&#DQ)4,+#+$##$#%####D##I#D-+'#&#3$#+###3L,##+H3G##JT+#%5#34$#%##"},
    {.language = "hr",
     .count = 48,
     .letters = {
         0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
         0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E0, 0x00E1,
         0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00F4, 0x00F5, 0x0107, 0x010D, 0x0111, 0x014B, 0x0161, 0x017E, 0x01C0, 0x01C6,
         0x020F, 0x0430, 0x0431, 0x05D0, 0x05D9, 0x05EA,
     },
     .costs =
         "y98@4B@=F4:5<734/R81858HIP6yyyyyjpyEFpyGIyyy]`jmm*W<:8VKBLN857:1B<a7<3E5UVQ8wwwwnwwwF;GnDCwnwwwwww7/PGM1XQU-9]1I92Vj.GP7GjjJK"
         "jjjjjZjjjajjajjjjjjjjj4/QFD/QX:)D;DIS6I`7E78SUUQ`iiiiiiiii[iiiiiiiiiiii2+:DI3HAS1=J>B21Mo3BN9=VTUIooooo`oooobooLoooooooo)G>B4"
         "MD@OGN5771FAY696F=TIS<vvvvvvvv@D>v>Cvvvvvvvv07YEA68IY+cY<FH,Mc6>55SUUGccccccccccccccccccccccc-3ESA6QKH6ZV2I71IZ/AB-GXZUQjj`jj"
         "jjj`jjj]jjjjjjjjj(2RNF1Nb@1XQEEE2>b:E5:8ObERbbbbbUbbbbbbbbbbbbbbbb+LF8AODB>U05774B=b733_8gOg8vvvvvvvvO;Tv=Ovvvvvvvv4-OdJ'qhh6"
         "hGUJBBOqV=@2Kqqh_bqqqqqqqqNdqVhqqqqqqqq4,QBT2bRS2dq5S@,Og7884AZq`gqqqqqqIqqdqqWqqqLqqqqq6/MLI4IMZ*.PAP90IfTB=9QUXMRoooooooooo"
         "of^Woooooooo.,=MM.TaX36DBIA.;e=CJ@Va[RnnnnaneenUennnnnnVnnnnn5,UC=0C@Y.1AOQR/LtX<77L_kTOtttttttttQtt^ktttttttt/O9B2WE5NL48:45"
         "J8u135F3JNd9uuuuuuuuF>IuB<uuuuuuuu:5X;I9XQO3@:9O@*Gc*AC8RZ]SgppppppppMcppRppppppppp+EOBBEOOO@OO0OOOBE9E8+O/OOOOOOOOOOOOOEOOOO"
         "OOOOOOO7,KHB-Q>E-JHF=91IsM;=8CUdNFsfsssbssdTYs@=ssssssss23NCR2RUA6D25@6=4PDE+79T[Kbqqqqqqqqqhqqqqqqqqqqqq3.ZIL.OSD-H=FL:0Cs3A"
         "H89QTGYsssssssssississsPsssss*F>@AGH;PH:8965F4p645W@gJ_>pcpppppp66YpA>gppppppp8+ZOJ/bZb09;6X41Mn1KX;beWbnnnnnnnnenZnnVnnnnnnn"
         "nn/0FJC.P>>,PP>D84AY73JPY=DHPYYYYYPYYYYYYYYYYYYYYYY(;;7A:>YC8Y@E5J=5PF=2AYP:3AYYYYYYYYYYYYYYYYYYYYYY'9@EF<LHX9DF:89A0X@39@XFI"
         ";EXXXXXXXXXXXXXXXXXXXXXX3):l=:lBX0Tl::06cl;Xc:5Yl]]llllllllllllllllllllll-<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<.=="
         "===============4==============================<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<,AAAAAAAAA1AA73AAAAAAAA7AA1AAAAAAAAAAAAAAAAAAAAAAKKKK$KKK"
         "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<6/ccU(ccc.cccc4Iccccc4ccccccccccccc"
         "cccccccccccccc70gWg/ggg+@0D^/^Wgggg1CggggggggggggYggggggggggggg^+^^P)^^^1^^^^^S^^^^^-^^^^^^^^^^^^^^^^^^^^^^^^^^^<<<<<<<<<<<<<"
         "<<<<<<<</<<<<<<<<<<<<<<<<<<<<<<<<<<<70eHe-eee-e/CS6EEePe-BDeeeeeeeeeeeeBJeeeeeeeeeeeeD-Ld9)ddd,@dYT5BddVdd9YddddddddddddddLdd"
         "ddddddddd3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<LLLL'LL)LLLLLLLLLL"
         "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL(EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE-1EEE'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
         "/CCC-=============================================4==3<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<3<<0<<<<<<<<<<<<<<<<<<<<<<"
         "<<<<<<<<<<<<<<<<<<<<<<<<<3",
     .triples =
         "######$############%######'####%$##$###################$TLE######D#######################$####3################N*)'D#'#T#####"
         "#$#########+D%#%#####$######E####D%'%#%'$'############$###43########3###43########'###(########D+FGD%#####$P##%F#+####+##D###"
         "########X3$+3##(4(;DD$D3I#$######$###+##'###%+#########3#4######3###$4####3##$+##/=+%###+%#+#########$#$#$######$########/###"
         "#%4F##########L+,##3####%U#45#$D##########5'##Z4#3##'#,0#$%-F,D+#%#D#6$'######'##%3%##%:D+H#+'#)##D%##'$'D#######&#######$###"
         "#%$##$<##%#F########+####'D###D###################+###'##TLb+########L36##D####3########+aFL3##3#######################$6####"
         "+#############+####45$+####'##4E$#############'0'$##$##########-##'D#'$#####+##'#########+'3####3%##############'#%#######)##"
         ".F#####+)$++#LDL#####3,'##%#'####'###3##$##$3#$#++#####D+.+###3##%#E+L''3##'R##########%#%###################3#+%%##'#######D"
         "##%3#3#####D#######%D%#####$###'$D###################%F#F###########$##'###44#&############+%####+#########+####+#######3###'"
         "###$D+##########3#3$######D'##D)D#F3#+##'#####'##33###$#++###@8$#%$3#4+###'###D############;.+#%##T#$'$4##$########+##+###Z#+"
         "FY)#%%D+N##########E+#'##F#7'+#9.#+']W5,,###%##############%#'D+#####+######3#############$##+##'%############+#+##$#######D+"
         "FDHO##########+(4#43''D#########37#$###################%#D##+###3$###########+##H%#####%#########3########3#######+"},
};
const size_t by_letter_model_count_3 = sizeof by_letter_models_3 / sizeof by_letter_models_3[0];
