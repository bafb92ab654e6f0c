/* SPDX-License-Identifier: BSD-2-Clause */
/* Made by tools/make-models, which says how and from what. */
#include "text/letter_models.h"

const by_letter_model by_letter_models_1[] = {
    {.language = "fa",
     .count = 40,
     .mean = 544,
     .letters =
         {
             0x00E0, 0x00E8, 0x00E9, 0x00EB, 0x0113, 0x0621, 0x0626, 0x0627, 0x0628, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E,
             0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641,
             0x0642, 0x0644, 0x0645, 0x0646, 0x0647, 0x0648, 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06CC,
         },
     .costs = "||soss||<<AYFGFAUALDCIWVaGUWFIO=>GEAJ_@FGk||||||||||||||||||||||||||||||||||||||||s|||||||||||||||||||||||||||"
              "|||||||||||||o||||||||||||||||||||||||||||||||||||||||s||||||||||||||||||||||||||||||||||||||||s||||||||||||||"
              "||||||||||||||||||||||||||S||||||||||||||||||||||||||||||||s|||||||f||||||||||||||d||k|||||||||||eh`[X|||||W=|"
              "||||[UmHIdTUNDf>DDJPXVcNV|IVDC=HMOdXMQ;I|||||||DXU|fhVP|CQR_s|YsQ||d^MkPFOds|O`KA|||||||FMdkVZO^|Hh_^Ns^YOO|OW"
              "ZQGKFkm|WVJZ|||||||Y`|||||||]|||||||||||oajk|s|||s|bP|||||||Kgc||||N|PUUk||||Xs|i|[N^UOk||s|SR|||||||KcUsa||PP"
              "U|Y|k||m|||`fZjcKY|||o|US|||||||KoQ|s||`|W|eVQ|K||||Z|TgmTJ|i|||P<||||||mBm_||m[M|EfNWse||o[|]b[XHAJoo|QVF`|||"
              "||||Q|||||U||W||i|||||||P|a||o||||osV=||||||_@MOsNXREsXXJRXSZkYs|PWZOKGC_TePNCF|||||jbOSm|oojZ|U|g`|||||||||sP"
              "SQTo||Z[HM|||||||IMA|||We|PYkhs|O|ck|Z|RXRPPY||V|IH||||||sKVI|||SG|Oegh||||gj|VjgPNTJh||OULS|||||||TZs||Z|U|V|"
              "|ms|o|c||K|P|kYO|||m|VQ|||||||S`||||`s|]|||||||Z||||be||a||||j]L||||||sO^o||Yfh|R|||o|||_||]]WaoTY|`|esXf|||||"
              "||[|`||||||X|||||||||||||`|W||||||QI|||||||OWQf|||K|Q||f|fs||||mcSNOVX|||^|Pm|||||||S|f||||k_bd|||||||s|||a|k|"
              "Y|||||N||||||||__||||||||||||||||||||_||||||||||K|||||||JeM||Ksb|MSfY]VsWPk||RVsZQZ|||bdMS|||||||LU[||||N|Vg_U"
              "`|RsUs|VsRe|[Zo||s|PC||||||iIQRmihfS|k`Xc||YmcW|W[jQUNMbsiZYFE||||||bCVJZSMYToOZQQa`ZsNf|`LSVOHG[^|O`E=||||||m"
              "DRJkP]`B|WYRKV|]Psk|_PcGUHFd``TIC:|||||||AWT|Y|hOaOcWX||d|c||`g]OMHOcb|]SHG||||||ZDQR]Oo_EoGPOKXW]mMk|SRJOER`T"
              "YVUYDO|||||||I]`|||`sWI|TT|||||||||^|R[T|o|oYJW||||||kP||||||s|[|Wb||||||||||cV]WSk|TbTd|||||||[||||||||o|||||"
              "||||||||||Rf||||YcG|||||||GfQ[i|sU|I]QW||s|k||s|IRGJPbk|WiMO|||||||Kfa|g|||OHN[Q|||||||`|YdTVPh||j|N8|||||UcCP"
              "H|RXQC|ESJGXZa|Sf|QWJKDKOVSWFMF"},
    {.language = "ar",
     .count = 48,
     .mean = 535,
     .letters =
         {
             0x00E9, 0x00F0, 0x0111, 0x0131, 0x016B, 0x02BA, 0x03B1, 0x03B2, 0x03B3, 0x0430, 0x0431, 0x0621, 0x0626, 0x0627, 0x0628, 0x062A,
             0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637, 0x0638, 0x0639, 0x063A,
             0x0640, 0x0641, 0x0642, 0x0644, 0x0645, 0x0646, 0x0647, 0x0648, 0x067E, 0x06A4, 0x06A9, 0x06AF, 0x06CC, 0xFEE9, 0xFEF7, 0xFEF9,
         },
     .costs = "~~~~vvvssscfoo3DASJFJMWKSINIUO]DLvDHB=GLG~lGvF~~v~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
              "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~~~~~~~~~~~~~~~~~~"
              "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
              "~~~~~~~~~~~~~s~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~s~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
              "~s~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~d~~~~~~~~~hm~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~d~~~~~~~~~~"
              "m~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~K~~~~~~~~~~~~~b~s~~~~~~~~~~~~~~~~~~~~d~Y~~~~~~s~~Z~~~~~~~~~~~~~dai~c[~Yv"
              "^~~~Yn]~ks~i_ZPRW`~~~~M~~~@~~~~~~~~~~~LG`HASOILFMCNDQLPPWGT~IM4FBQH~sLqH~_lH~~~~~~~~~~~~bI`SbbShMoOsZagcPvMgab"
              "QOYSNQ~~T~F~~~A~~~~~~~~~~~~vILXZSHLQYH_QROZT_JQ~QOQMJQH~~S~J~~~P~~~~~~~~~~~~~RWs~~~_~~V~~~~~~~v~~vbWYVa^~~~~X~"
              "~~L~~~~~~~~~~~~vLT_~vl~LdUVe~~~~~Tkv~~RL[OS~~s~R~~~I~~~~~~~~~~~~~J]OVRnsGPL[Q_YcoZ~~~SOXTfLN~~]~S~~~S~~~~~~~~~"
              "~~~~OgP~~~~MeS]kqS`J~~~~V~Ke~`d~~~~Q~~~A~~~~~~~~~~~[VFq`XWsOI~Mnbo~~~~Wn~U]RLWIJ~~c~G~~~W~~~~~~~~~~~~~Kgn~Y~~~"
              "~R~~~~~~~~~~Q~`~lQc~~b~N~~~>~~~~~~~~~~~~VENOkKd`RvUUOUYMW~YX~MLeSVHK~~P~E~~~M~~~~~~~~~~~adQg~~ocs[~R~o~~~~~k~~"
              "~sVY^_X~~q~O~~~J~~~~~~~~~~~~vHQE~W]Wb~Q~ivvsN~Xn~TVNITSQ~~[~I~~~W~~~~~~~~~~~~[OY_~a[a[vM~v~~~]~XV~ViX`qVZ~~W~R"
              "~~~I~~~~~~~~~~~~~Ndd~~UsQ~P~s~X~f~vX~IbO_WWM~~~~O~~~K~~~~~~~~~~~~~SWs~ooqq~[~~~~~v~SX~W~ZY~[Z~~s~U~~~F~~~~~~~~"
              "~~~~dKOq~~e~~~M~o~~~V~W~~dWTnhPR~~o~P~~~T~~~~~~~~~~~~~U~l~~~~~~Z~~~~~~~~~~s~Yd~Ra~~~~`~~~E~~~~~~~~~~~~~KUYZi~~"
              "GSJlo]n_Yq~~~daGKINY~~Z~O~~~T~~~~~~~~~~~~~Rbn~~~~qnWono~qZ~~~~~~SljTV~~~~I~~~W~~~~~~~~~~~~~~~~~v~~~~~~~~~~~~~~"
              "~~~~~~~~~~v~~~~~D~~~~~~~~~~~~bIeM~iN~qVNgWX[VnSSi~sMQmaMQ~~c~F~~~H~~~~~~~~~~~~~HSV~~q~R~M~XeWfN~U~~W_PPaOO~~~~"
              "H~~~@~~~~~~~~~~~cm>HCUOHJOPLUJNJZP_HQZFHH>HIH~vK~B~~~B~~~~~~~~~~~~_FRKVNIPOgJTGUQZRYJ[~PRHUHFGv~N~I~~~A~~~~~~~"
              "~~~~~sFYN~WY`Ilc]MRJfSVZX~SMdRoLL~~VoJ~~~8~~~~~~~~~~~~~Jehsh~~]ORh~~~m~~~~s~~VUXYP~~s~V~~~H~~~~~~~~~~~]mFQTYOR"
              "cKZHRNURQT^N[~MNHOJ[`q~YmG~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~o~~~~~~~~~~~~~~~~~~~~~~~~v~~~~~~~~~~s~~~~~~"
              "~~~~~~~~v~~~~m~~~M~~~~~~~~~~~~~JRQ]~fj]oPgRdm~v~esbfeLSNTP~~o~P~~~s~~~~~~~~~~~~~~~~~~~~~~l~v~~~~~~~~~~v~~~q~~~"
              "~~~~~=~~~~~~~~~~~__EQMVSLUI^FRK[ZVQcNV~QLJFHAQ~~P~N~~~s~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
              "~~~~~~~~~~~~~mi~~~d~s~~~v~~~~v~~~i~~~~q~~~~~~~~~~~~~~~~~~~~~~~~s~~~~~n~~~~~~~~~~v~~~~~~~~~~"},
    {.language = "ru",
     .count = 33,
     .mean = 551,
     .letters =
         {
             0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, 0x0438, 0x0439, 0x043A,
             0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445,
             0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F, 0x0451,
         },
     .costs = "~IG@QBOZFAlCSJ=B=E>HEFVSLVy~g~LlTy>yMIQLJPFaGJFIBrLHKBaaVNLWX~~~~RL]ZOj~~yRvmR~ONsSL~N^~Ov]d~vSSMry~_yDD~Wo^F~"
              "gK~OLWMEZQSUO~V~~bd~Ge~~`eRUsv`[T~~N~nX^SH~PvyQ~y~g~~~~~~~~~NDvUnQDh~J~XH^NGUPVgN~beb^~~Uko~a[<^TKKGSNPRNGFG>Q"
              "NAFB^^[UQUN~~~obcdhVc~~PJ~~J~^~nMg~~~~b~~~~~~~~n~~~eNE_O~L[ljT~[_KLJ~X~~O~~fm~~~Vy~vY~@SMKQOE`IJMMKEGXQJDD~RSS"
              "NTb~~~~PFlB~vsyWh~y~~]Hg`~y~SO~n~~cl~~~~~~~~JCp_y~M`kJ~kMveC~PNKP~~O~s~~~~c~~yJHd~e~FQ~E~UavPD~~^~Rk~~U~~~SDyN"
              "FYFH[MyvB~~M~gcQUHT~j~T~~~~~~~N~vyOcJB~ehK>~c@~WssFA~~OJNSi]_k~~CZ~eQ^AkFAHDKIKTIHBEJRHFEGneXVNM[~~~grVvRHry~y"
              "G~vL~jVr[AXC_^L~~_~~~~Ys~~]~J@sUSlAMhG~XjNNCaSQRJcTmpVv~Mbr~UiIPXVc]M`~G~KHRUGHVN@OnXcZY~~RKynGeDDcJ~dE~eF~NZ]"
              "JD^DFoPj~~Y~v~OBmyakKa^`XILSYvVKRNW~NSJM~ZerS`R~~~yNi~gH~~~~]~~Ps~XjvN~YynZ]~~~~~~s~y~~~Ifob~~]~~T~~~seNyXhsl~"
              "n~~~~~~yj~~~ZV~c~~P~~I~~~~~f`~y~c~~~~~~~[~~~~~WL~~~~H~~K~YhsOd~s~Qi~~~ph~~~c~~~YaVy~~~Q~~K~T^~Y^~n~igv~~~~~~~n"
              "~~~biV~~~~J~~P~~~~r~~~~~c~~~~~~~~]~~~_~~~~~~S~~~~~~~~~~~~~~~~~~~~~~~~~gsF~XMvYKeZ~G^QP~~SS^N~yL~Z_~~~~~~p~A~~~"
              "rsj~Jp~Q~cK~~sVW~v~dvVs~~~~Ynn~~snlv~~~vyZThn~js~P~fs~~a~~~~~~~~Kya~~j~~v~~~roo~~~iS~~~~O~O~~~yi~~>~oTvYQ~Y~kn"
              "iXU~r`dP~v^^ly_~~~~WZ~_~~~v~~mp~yyldQ~~bjX~~l~~~~~~~~~~~"},
    {.language = "uk",
     .count = 33,
     .mean = 549,
     .letters =
         {
             0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, 0x0438, 0x0439, 0x043A,
             0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445,
             0x0446, 0x0447, 0x0448, 0x0449, 0x044C, 0x044E, 0x044F, 0x0454, 0x0456, 0x0457, 0x0491,
         },
     .costs = "~GG=SATZ@jWCMF>F<CBGFG[NKRO~hJLG]r>~KKOK~QF~GMEH>yJHJCbcUPHVe~WhJio~RM~~j~O~mS~YN]XLyO^hJvgqd~~~~~~O~~FBaV_LHT"
              "bA~KOZLE]eOVK~Ueof~~~~~E~~UQv~o~g~~[~s[ZRG~PvbQrs~~y~~~~~N~~JFTXeeKQrL~LIaKDPPXNNokbl_~YvhyH~yA]WLNKrNO~UEPL@W"
              "PBIKo]]UYYr~ibgqo_XT`~~fK~~P~aTyN]~~~kX~~~_~~~~~~Y~~HCTLZL`~lY~[aMHPS]X_Rg~qeX~lll~S~~=~TIYR~_N~EFHDL~LNDGyOJS"
              "RQW~yWn~y~Dyf_~X~~y~~bIZVYy~`O~k~~~k~~~~~~~~JCgby~U~mJ~~KsUArNNJJ~~O~gQ~~~~K~~JI~y`vI~~H~Koy~F~yqyMn~v~v~HMG~I"
              "~~FF^L~qG~~F~QVrUHS~~gMv~v`~~~~~~G~~QA~vsL@~eC~Q~sAA~~PJJXkXcX~PUAcG~~>rHAFGjKF~cJHCIbIAGL~c^UMVd~NhbZP~QIr~~y"
              "E~yJ~Y]vYA~D_XN~~qdv~~~~~I~~KDmXRfAsoB~[sPRB_jQOKdT[~Q~kXM~J~~LSyd~~N~~H~NMgPNLyk@Il]]~f~ZjH~M~~LCsO~~Jly>~Qi`"
              "JF~Er_Jj~l~n~G`ZyL~~@c`E`R~Y_~_OPOS~PSPK~Z[oUaW~YvN~~~gI~v~~^~~yv~bdyP~X~kYy~~~~~~~~~N~~Hj~i~~[~~^~~~yaT~f~qb~"
              "o~~~~~~~~P~~jg~~~~Q~~V~~~~v~~~vyy~~~s~~TYV~H~~SJ~~~~H~~K~^g~N_~~~la~~o~~~~~~~Q~~_X~]~~M~~O~[^vWY~j~ZT~~v~~~~~~"
              "~Y~~n^~~~~R~~i~~~~~K~~~y_~~~~~~~~~~h~~H~y~y~~~~~~S~jMO~yMY~~~srY~~~~~~~~K~rRyc~fy~ny~lo~~vkR~~~~N~~~d~V~~~=~~V"
              "aM~~X~mKvSZ~~biR~~Z]o~~~e~`~~~G~~s~Y~~~~~W~Tf~~jhO~~~~~~~~`~~~_~BQSFTD~YO~OLHRHZjNHN~m[`SUY~TRX~M~J~~i~~~~~~v~"
              "~yr~~~yr~~`~~~~~~~~~c~bs~y~~~~~n~~~~~y~v~~h~~~~~~~~~~l~~"},
    {.language = "el",
     .count = 40,
     .mean = 554,
     .letters =
         {
             0x00B5, 0x00E0, 0x00E9, 0x00ED, 0x016B, 0x0390, 0x03AC, 0x03AD, 0x03AE, 0x03AF, 0x03B1, 0x03B2, 0x03B3, 0x03B4,
             0x03B5, 0x03B6, 0x03B7, 0x03B8, 0x03B9, 0x03BA, 0x03BB, 0x03BC, 0x03BD, 0x03BE, 0x03BF, 0x03C0, 0x03C1, 0x03C2,
             0x03C3, 0x03C4, 0x03C5, 0x03C6, 0x03C7, 0x03C8, 0x03C9, 0x03CA, 0x03CB, 0x03CC, 0x03CD, 0x03CE,
         },
     .costs = "~~~~~y~OGK[=MEA=VHJUBLAGYF>R~@<JOG_V~~K^^~~~~~~~~~~~y~~~~~~~~~~~~~~~~~~~~~~~~~~~~~u~~~~~~~~~~~~~~~~~~~~~~~~~~~"
              "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
              "~~~~~~~~~~~~~~~~~~~~~~~~~~y~~~~~~~~~~~~~~~~~~~~~~~~y~~~~~~~~~~~~~~~I~~~~~~~~~~~`RQiT~QgQKRKYs]NWNO~WZ`~~~~~~e~"
              "~~~~~~~~yThLadf~UoUOXFTXQQLNM~`Mad~~~~~B~~~~~~~~~~y~_]~~~V~OXOWb~aQJKN~dZY~~~~~~J~~~~~~~~~~F`TNTPQ^~WTTHZIVXYK"
              "M~fYjQ~~~~~;~~~~~uq~~QuULMdWuOCHHIBUnFCGGCMISj~fui]~n~~~~~~Q]`aSynhX~]~^~U~~~P~T~~~~~~~k~~dohj~~~~~~ZQLPN~PuO~"
              "Y~GO[QP_L~H~~~iyT~U~~XbZj~~~~~~iU]PP~~~E~N~E~~~~~I~S~~~L~~~[~~_V^B~~~~~~T~~Af^MNyfySBLKOCOaGELJEMRVbU~~jQly~~~"
              "~~~fuYdm~~~O~W~d~~q~~W~~~~~l~~~g~~Y~g>y~~~~~~~~~~~U_n~uR~NUIHf~fNDHM~b_a~~~~y~q~~~~~~WPTdM~~~L~O~d~~Oh~O~_~~~P"
              "~~~^~~VV^@~~~~~~OXTuCXRONZSQuBLJP]IWOODO~]R`Z~~T~RT~~~~~~MONVEu~WH~TuSYM_l~HfOysIQ`c~U~~HYUZ~~~~~~NOKPLjcuH~Jh"
              "MuJQm~Fq~~~cV`~~W~~RWTe~~~~~~NFLOCSu~D~JyK~~MW~HKy~~~iPufa~~M~[=~~~~~~OQRO@~iOIyLXLyoyg~D~~~TGYyu~K~~O^Zm~~~~~"
              "~daldW~~~Q~T~V~~~~~X~~~~Va~~~`~~[[y=~~~~~~ubYMcTHPR~]OGRIGGq^HGEJP@TTlqpqbHqa~~~~~~OTYOG~q~H~R~G~Ksg~A~F~~Tq~s"
              "~R~~Km]e~~~~~~KMOJD^JgI~K]D[pOacCs^~hRQXH~P~~NZR:~~~~~~~~~~~y~~y~~~~~~y~~~~~y~~~~y~~~~~~~Z~~~~~~VgYNMX~^F~AWLO"
              "hJm~TUu~W@IOT~R~~VPh`~~~~~~LPGOAg~~CkByEu[[p~=~I~WfMiy~L~~LQXB~~~~~~gcY~YpRbmjjSu_TMH`^IJPLL~VR`y~~a~fu~~~~~~M"
              "XOYK~p~Z~]_V~h~~~N~V~ucb~~~T~~[bWa~~~~~~a^USS~~~E~^`RusuZ~N~I~~bg~o~T~~ZaS~~~~~~~l~qul~~~X~S~i~~~~~^~~~~ky~~~k"
              "~~ypuR~~~~~~~~k~yyWVu~y^~ubTF~~_QRLR~of~~~~~~~~~~~~~~~~~~~s~~~~~~~h~~~~~~~~yu~~~~~~~q~~~~~~~~~~~~~~~~~~~~~~~u~"
              "~~~q~~~~~~~~~~~~~~E~~~~~~~~~~obSTuhh_kZSNK~nTRMSL~jWck~~~~~J~~~~~~~~~~usay_yyTygYVMdURQZUY~ej^g~~~~~Y~~~~~~~~~"
              "~yyq]~~~a~~oTKuueR[UU~sy~~~~~~~"},
    {.language = "he",
     .count = 37,
     .mean = 541,
     .letters =
         {
             0x00E0, 0x00E8, 0x00E9, 0x00EB, 0x00ED, 0x00F0, 0x0111, 0x0113, 0x0131, 0x016B, 0x05D0, 0x05D1, 0x05D2,
             0x05D3, 0x05D4, 0x05D5, 0x05D6, 0x05D7, 0x05D8, 0x05D9, 0x05DA, 0x05DB, 0x05DC, 0x05DD, 0x05DE, 0x05DF,
             0x05E0, 0x05E1, 0x05E2, 0x05E3, 0x05E4, 0x05E5, 0x05E6, 0x05E7, 0x05E8, 0x05E9, 0x05EA,
         },
     .costs = "ssifisssiii=@FI;MKGLEsE<s:sBECsEsHCG>Bbsssssssssssssssssssssssssssssssssssssisssssssssssssssssssssssssssssssss"
              "ssssfsssssssssssssssssssssssssssssssssssssisssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss"
              "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssisssssssssssssssssssssssss"
              "ssssssssssssisssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssCsssssssssssTTZOEUOTEb"
              "fKUNXLTsbNs^OJSGGssssssssssSdZRMHXMTEs[LsQdOWKsZIORIQLIssssssssssVWfOXHbs_IssL__fQs]ssssiJVRGssssssssssSQY[PId"
              "YsFsRNWVs[sRZKs_ZLRU:ssssssssssPSOOOJSNXLsRR_IiPNPsNsLLMLIEssssssssssMEHFYIPJTHQOFLIFBKPUJSQMBM>Pssssssssss[as"
              "iPUi_sOs__fPiYsissssaRsdJsssssssssssIsMRLXfsJssM[W[fWssd]YYMSPKssssssssssYT^sQIsXZHssRsVYVfSsMssXU_^@sssssssss"
              "sLLRIHDaNJEUPF@EJFLSYLYOGGH<EsssssssssssssssssssssssssssssssssssssdssssssssssWTsQQIbVsKssOaWTMY_s[ssiQOK>sssss"
              "sssssDOSREH_QKCVXN_IdRVWbOsTNWMM=sssssssssssssssssssssssssssssssssssssYssssssssssITVLGAWMPDJOMsTRIFGsPsMFMJH@s"
              "ssssssssssssssisssssssssssssssssssssWssssssssssSUJMGG_bM@^NTbRTUVUsUsfTXZFNssssssssss_aVVNIsbPH[^UsH^WTfVKsaWP"
              "sMGsssssssssssPfOUPYsNKsbJLTbWisssfS_J[PLsssssssssssssssssssssssssssssssssssss_ssssssssssZ[WdMGs[XHbsTssSQKNsi"
              "i^RHQJGsssssssssssssssssssssssssssssssssssssVssssssssssRLQYRKssbIssX_TidsWiX^siPsZHssssssssssRLsUPC_dRHssOb[YN"
              "SsY^sSsOITAssssssssssPNQQJC[RPCPKbfKs[SZ_RaVTWKJFssssssssssTOM[PHfY]Di_CNI[Mi]sWsfVNfM7ssssssssssQQ]sTGaLsEbPZ"
              "sGLSZZiUsUINa["},
    {.language = "fr",
     .count = 43,
     .mean = 381,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F,
             0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00BA, 0x00E0, 0x00E1, 0x00E2,
             0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EE, 0x00EF, 0x00F4, 0x00F9, 0x00FB, 0x00FC, 0x011B, 0x0153,
         },
     .costs = "tttttttttttttttttttttttttttt8tbaa7<tcttttttetttttttttttttttttttttttttttttttPttttDetttttttttttttttttttttttttttt"
              "tttttttttttXttktttttttttttttttttttttttttttttttttttgtgtJE^tttSttttZttttttttttttttttttttttttttttttttO5tttttt[ttt"
              "tttttttttttttttttttttttttttttttQtettttttttttttttttttttttttttttttttttttttttttWBtttttttttttttttttttttttttttttttt"
              "ttttttttttSAgttttttbttttttttttttttttttttttttttttttttttMFttttMtttttttttttttttttttttttttttttttttttttEBtttttttttt"
              "ttttttttttttttttttttttttttttJttttctttttttttttttttttttttttttttttttttttttttttttVtttttttttttttttttttttttttttttttt"
              "ttttttVeYtF=ttttgtttttttttttttttttttttttttttttttttttttH<GtttttttkttttttttttttttttttttttttttttetttMa:]ttttttttN"
              "ttttttttttttttttttttttttttttttttktttcktP^tttttttttttttttttttttttttttttttttttX;WtttJttttttttttttttttttttttttttt"
              "ttttttttttttttttttttttttttttttttttttttttttttttttttktWXE3NtttHttcttttttttttttttttttttttttttttttttttV:ttttttTttt"
              "tttttttttttttttttttttttttttt^tOt>9GtttOtttttttttttttttttttttttttttttttttttttkAMXtktttttttttttttttttttttttttttt"
              "ttttttttttbBktttettttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttEtttttttttt"
              "tttttttttttttttttttttttttttttttttOttttttttttttttttttttttttttttttttttttttttttbLttttttttttgtttttttttttkttttttttt"
              "tttttttttttttttttttttt7ttt[ttttttttttttttttktttttttttttttttttttttttttttttttttttttttttetttttttttttttttttttttttt"
              "ttgMtttbtttttctttttttttttttttttttttttttttttttNtttttttttttttMtttttRttttttttttttttttttttttttteTttRttttMBbttN@CDt"
              "Yttttttttttttttttttttt4BF6B5;CcRJtA>DU;J6:;RFttttttttttKtttttttttttttWttttttttkGgttttt:ttttttttttttttttttttttt"
              "YttttttttttttttttttgtttttttttttttttttttttttttttYttttttttckEtttttRtttttttttttttttttttttttttttttttttttttkttgktkt"
              "tttttttttttttttttttttttttttttttkttHbVtttttEtttttttttttttttttttttttPttttttttttttttttttttttttttttttttttttttttttt"
              "]ttttttttttttgttttTt^ttttttttttttttttttttttttttttbttttttttttttttctttttttttttttttttttttttkttttttttttttttttttttt"
              "tttttttttttttttttttttttttttttttktttttttttttMtttttttttttttttttttttt"},
    {.language = "de",
     .count = 35,
     .mean = 387,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C,
             0x006D, 0x006E, 0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078,
             0x0079, 0x007A, 0x00B5, 0x00DF, 0x00E1, 0x00E4, 0x00E9, 0x00F6, 0x00F8, 0x00FC, 0x0161,
         },
     .costs = "pppppppppppppppppppppppppppcpp>pEa8gppppppppppppppppppppppppppppOpppppppppppppppppppppppppppppppppppppapgpSppp"
              "pppppppppppppppppppppppppppppcppppppppppppppppppppppppppppppppppOpppPpppppppppppppppppppppppppppppEpHpIpgppppp"
              "ppppppppppppppppppppppppppGppp1pppppppppppppppppppppppppppppppKppp8ppppppppppppppppppppppppppppppp;pCpMppppppp"
              "ppppppppppppppppppppppOpapppcpppppppppppppppppppppppppppppppppcpWpppppppppppppppppppppppppppppppcp@pGppppppppp"
              "pppppppppppppppppppppg=p=p:pppppppppppppppppppppppppppppgpDp@pGpppppppppppppppppppppppppppppppFpCp@ppppppppppp"
              "ppppppppppppppppppGpppppgppppppppppppppppppppppppppppppgQpppcppppppppppppppppppppppppppppppppppppppppppppppppp"
              "pppppppppppppppppp:p>p:pppppppppppppppppppppppppppppppDp]pXpppppppppppppppppppppppppppppppBpSp<ppppppppppppppp"
              "ppppppppppppppCpppppppppppppppppppppppppppppppppppppppZppppppppppppppppppppppppppppppppp>pMpGppppppppppppppppp"
              "pppppppppppppppppppppppppppppppppppppppppppppppppppgppppppppppppppppppppppppppppppppppMpPpLppppppppppppppppppp"
              "pcppppppppppppppppFaTpp:papHp[RpgpgppYQppppp^pppppppppppppgppppppppppppppgppppppppppppppppcpcFLpMB=YppAT7pcO>I"
              "<Hgppp[pGpppppppgpppcppppppppppppppppppppppppppppppppppFppBAGpppYW@pKpG>Eppppppp>pppppppappppppppppppppppppppp"
              "ppppppppppppppJg7=aPB<<pp_7LFaHp39=ppppppppppppppppppppgpppppppppppppppppppppppppppppp"},
    {.language = "sv",
     .count = 35,
     .mean = 368,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C,
             0x006D, 0x006E, 0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078,
             0x0079, 0x007A, 0x00E0, 0x00E1, 0x00E4, 0x00E5, 0x00E7, 0x00E9, 0x00F6, 0x013A, 0x0161,
         },
     .costs = "vvvvvvvvvvvvvvvvvvvvvvvvvvv^v6Dvv<vlvvvvvvvvvvvvvvvvvvvvvvvvvvvvviivvivvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvQOvvIvvvv"
              "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvLLvdSvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvlvvvlvvvvvv"
              "vvvvvvvvvvvvvvvvvvvvvvvvvBGvv2vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvEEvvFvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvEAvvEvvvvvvvv"
              "vvvvvvvvvvvvvvvvvvvvvvvgvvvivvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvBvvvOvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv>WvvEvvvvvvvvvv"
              "vvvvvvvvvvvvvvvvvvvvv9@vvFvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvFBvvHvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvAGivSvvvvvvvvvvvv"
              "vvvvvvvvvvvvvvvvvvv^^vv]vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvlP:vvlvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
              "vvvvvvvvvvvvvvvvv;>vvHvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv<FvvBvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv=FvlAvvvvvvvvvvvvvvvv"
              "vvvvvvvvvvvvvvvivvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv5Hvvvlvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
              "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvlvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvavvvvvvvvvdvvvvvvv"
              "vvvvvvvvvvvvvvvvvvvvvvlvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvNJvM>vvvG:B3vRv4A<vDvOvvvvvvvvvvv8aWvHM_EvdvS@i<gavCC"
              ">vNvvvvvvv_vvvvvvvvvvvvvvvvvvvvivvvvvvvvvvvvvvvvvvvvcvvvvvvvvlvvvvvvvvvvvvvvvvvvvvvvvvvvXUevCcvJvvIAGKEvIv2GXv"
              "<vvvvvvvvvvlvvvvvvvvvvvvlvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvlvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"},
    {.language = "en",
     .count = 27,
     .mean = 528,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E,
             0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E9,
         },
     .costs = "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"
              "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"
              "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"
              "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNENNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"
              "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"
              "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"
              "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNE"
              "NNNNNNNNNNNNNN"},
    {.language = "es",
     .count = 38,
     .mean = 365,
     .letters =
         {
             0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D,
             0x006E, 0x006F, 0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A,
             0x00BA, 0x00E1, 0x00E7, 0x00E8, 0x00E9, 0x00ED, 0x00F1, 0x00F3, 0x00F6, 0x00FA, 0x00FC, 0x0155,
         },
     .costs = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqDqqLCqFqEqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqN=qqOqhqqqqqqqqqqqqqqqqqqqqqqqqqqqqWqqZ"
              "XqGqHqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqVqqbDq@qeqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqPIqSqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"
              "qqqhqqqTE^qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqWqqqLqbqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqeqh][qXqDZqqqqqqqqqqqqqqqqqqq"
              "qqqqqqqqqqbqqObqbqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqPqqGqb.qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqahqqqqqqqqqqqqqq"
              "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqMqqX;qAqVqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=qqHNeEqHqqqqqq"
              "qqqqqqqqqqqqqqqqqqqqqqqXFhqYXqLq<qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqEqqXNqSq"
              "Nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq:qqSBqBqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqa"
              "qqb>qDqbqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq9qqJNqEqYqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqRqqFLqqqqqqqqqqqqqqqqqqqqqqqqqqqq"
              "qqqqqq9qqIGq^qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhqqqqqqqqqqqqqqqqqqq"
              "qqqqqqqqqqqqqqqqqqq]qSqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqOqqqqqLqqqqXqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq9q[D_hNE"
              "qqqq9CAqSND@JPqqIqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhqqqqqqqqqqqqqqqqqqqqqqqqH"
              "LTZ_qhhqqqqVqEq]qHEKq^qUqaqqqqqqqqqqqqI>]PMNLOqqhqa=:HXeeLIqhqOqRqqqqqqqqqqqqhBqqqeqqqqqqqqq@qqqqqqqqqqqqhqqqq"
              "qeqqqq;qqb>q_UqqqqAP.qZhFQ^qhqXqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhqqqqqqqqqqqqqqqqqqqqKRNKqbPqqqqqE>Aqhq[HOqqqqq"
              "qqqqqqqqqqqqqqqqqqZqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqhqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"},
};
const size_t by_letter_model_count_1 = sizeof by_letter_models_1 / sizeof by_letter_models_1[0];
