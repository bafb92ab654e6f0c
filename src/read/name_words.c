/* SPDX-License-Identifier: BSD-2-Clause */
/* The words themselves: folded by by_word_fold, in the order of bytes. */
#include "read/name_words.h"

#include "read/given_names.h"

enum { ARABIC_BYTE = 0xD8 /* the least first byte of a letter of Arabic script */ };

/* Titles in Latin and Cyrillic script, and callings in Arabic script: no part of the name. */
static const char TITLES[] =
    " abbe admiral apotheker archdeacon architekt assistent baron baronin baronne baurat baurath bergrat bergrath bishop capt captain"
    " chemiker civilingenieur col colonel commander comte comtesse countess dhr dipl dipl-ing dipl.-ing diplom diplom-ingenieur direktor"
    " docent docteur doktor dominee dottore dozent dr dr-ing dr.-ing dres drs duc duchesse esq fabrikant fil frau fraulein freifrau freih"
    " freiherr freiherrn frhr froken fru furst furstin geh geheimer geheimrat geheimrath gen general graf grafin hauptmann herr herrn"
    " hofrat hofrath hon ing ingenieur ingenieurs jhr jonkvrouwe jur justizrat justizrath kand kapten kommerzienrat kyrkoherde l'abbe lady"
    " lehrer lektor leutnant lic lieut lieut-col lieut.-col lieutenant lord lt m madame mademoiselle maj major marquis mechaniker med mej"
    " messrs mevr mgr miss mlle mm mme mmes monseigneur monsieur mr mrs ms nat oberingenieur oberlehrer oberst oberstleutnant"
    " oberstlieutenant pastor patentanwalt pater pfarrer phil princesse prinzessin privatdozent prof prof'r professor professors r.p rabbi"
    " rat rath reg reg-rat reg.-rat regierungsrat regierungsrath rer rev revd reverend sanitatsrat sanitatsrath signor signora sir techn"
    " theol vice-admiral vicomte viscount zivilingenieur акад академик архимандрит г г-жа г-н господин гр граф д д-р доцент др инж инженер"
    " к канд кн князь прот проф профессор священник т тов товарищ الصحافی الصحفی الصیدلی الضابط الطبیب المحامی المدرس المهندس ";

/* Titles in Arabic script that stand before a name: a part of it, and a sign of one. */
static const char HONORIFICS[] =
    " اب استاد استاذ اقای الاب الاخ الارشمندریت الاستاذ الاستاذه الاسقف الافندی الامام الامیر الامیره الانبا الانسه البارون البرفسور"
    " البرنس البروفسر البروفسور البطریرک البکباشی الجنرال الحاج الحاجه الخواجا الخواجه الخوری الدکتور الدکتوره الراهب السر السید السیده"
    " الشماس الشیخ العلامه الفریق القایمقام القبطان القس القسیس اللوا اللورد المارشال المستر المسز المسیو المطران المعلم الملا المولوی"
    " المولی المیرالای الکولونیل الکونت الکونتس الیوزباشی انسه ایتالله ایهالله بانو بیگم تیمسار حاج حاجی حجتالاسلام حجهالاسلام خاتوو"
    " خانم خواجه دوشیزه دکتر دکتور دکتوره دکتۆر راجه سرتیپ سرلشکر سرهنگ سروان سرگرد سید سیده شیخ شێخ علامه مادام مامۆستا محترم محترمه"
    " مدام مدموازیل مستر مستشرق مسٹر مسیو مشهدی مفتی ملا منشی مهندس موسیو مولانا مولای مولوی میر میرزا مەلا نواب پرفسور پروفسور پروفیسر"
    " پرۆفیسۆر ڈاکٹر کاک کربلایی یەندازیار ";

/* Titles in Arabic script behind a name. */
static const char SUFFIXES[] = " اغا افندی اقا باشا بک بگ بیک بیگم جلبی جی خان خانم صاحبزاده میرزا هانم پاشا چلبی ";

/* Words that begin a name made of another's: father of, son of. */
static const char KUNYAS[] = " ابا ابن ابو ابی ال ام امرو امری بن بنت بو ذو ذی عبد ";

/* What politeness puts between a cue and a name, besides adjectives with the article. */
static const char EPITHETS[] =
    " ادیبه ارجمند استاذنا اقای المرحوم امیر امیره جناب حضرات حضرتلو حضره حمیتلو خانم خطیب دوست دولتلو دوله رصیفنا رفعتلو روانشاد زمیلنا"
    " زنده زندهیاد سرکار سعادتلو سعاده سماحتلو سماحه سیادتلو سیاده سیدنا شادروان شاعر شاعره شیخنا صاحب صدیقنا صدیقی عزتلو عزه عزیز عطوفه"
    " عمید غبطه فاضل فاضله فتوتلو فضیلتلو فضیله فقید فقیده فیلسوف قدس محترم محترمه مرحوم معالی مکرمتلو نابغه نادره نیافه همکار کاتب کاتبه"
    " گرامی یاد ";

/* Words by which a line below a head says what the text was taken from, before it names whose that is. */
static const char DERIVED[] =
    " ابیات بحث ترجمه تعریب تلخیص خطاب خطبه رساله عن فصل قصیده قطعه ماخوذ ماخوذه مباحث مبحث مترجم مترجمه محاضرات محاضره مستخرجه معرب"
    " معربه مقال مقاله مقتبس مقتبسه ملخص ملخصه من منقول منقوله نبذه نقلا کتاب کلمه ";

/* Words behind a name that begin what its bearer is. */
static const char ROLES[] =
    " احد استاد استادیار استاذ استاذه المتوفی المحامی المقیم المقیمه المقیمین النزیل امیرالای ایڈیٹر باشکاتب بالاستانه بالاسکندریه"
    " بالجامعه بالقاهره بالمدرسه بباریس ببغداد ببیروت بجامعه بحلب بدمشق بدیوان بلندن بمحکمه بمدرسه بمستشفی بمصر بمصلحه بنظاره بوزاره"
    " بکباشی بکلیه ترجمان تلمیذ تلمیذه خریج خریجه دانشاموز دانشجو دانشجوی دانشیار دبیر دکتور دکتورا روزنامهنگار رکن رییس رییسه ساکن سرپرست"
    " سکرتیر شاگرد صاحب صاحبه صاغ صیدلی ضابط طالبعلم طالبه طبیب طبیبه عضو فعال قاضی قایمقام قنصل مامور مترجم متصرف متعلم محرر محرره مدرس"
    " مدرسه مدیر مدیره مدیرکل مراسل معلم معلمه مفتش مفتی ملازم مندوب منشی مهندس موظف مولف مکاتب ناشر ناظر ناظره نزیل نقیب نویسنده وکیل"
    " پژوهشگر کاتب کارشناس یوزباشی ";

/* Words that begin what a writer calls himself before his name. */
static const char READERS[] =
    " احد احقر ارادت ارادتمند الحقیر الداعی العبد الفقیر المخلص امام اپ تلمیذ خادم خادمه خاکسار خریدار خطیب خواننده خویدم دانشاموز دانشجو"
    " دانشجوی دوستدار رییس شاگرد طالب طالبعلم قاری محرر محصل مخلص مدرس مدیر مشترک معلم مند ناظر ناظم نقیب نیازمند یکی ";

/* Ends of family names in Arabic script. */
static const char NISBA[] =
    " الحق الدوله الدین الرحمن الرحیم السلطنه العزیز الله الملک اوغلی خواه دوست راد زاده زادگان فر لو منش نژاد نیا وند پناه پور چی ";

/* Towns and countries that letters and articles are signed from. */
static const char PLACES_1[] =
    " aberdeen aix altona amsterdam ankara antwerpen athen augsburg baltimore barmen basel bath belfast berlin bern besancon birmingham"
    " bonn bordeaux boston braunschweig bremen breslau brest brighton bristol brooklyn brunn brussel brussels bruxelles budapest buffalo"
    " bukarest bursa calcutta cambridge cassel chelsea chemnitz chicago christiania cincinnati clermont cleveland conn cork d.c danzig"
    " darmstadt deutschland dijon dorpat dresden dublin durham dusseldorf edinburgh elberfeld england erfurt erlangen exeter firenze"
    " florence france frankfurt freiburg geneve genf gent germany giessen glasgow goteborg gotha gottingen graz greifswald grenoble"
    " groningen haag haarlem halle hamburg hannover heidelberg helsingfors innsbruck ireland istanbul italia izmir jena karlsruhe kassel"
    " kiel kjobenhavn kobenhavn koln konigsberg konstantinopel konya krakau lausanne leeds leiden leipzig lemberg liege lille lincoln linz"
    " lisboa liverpool london louvain lubeck lund lyon madrid magdeburg mailand mainz manchester mannheim marburg marseille mass melbourne"
    " metz milano montpellier montreal moskau munchen munster n.j n.y nancy nantes napoli neapel norwich nottingham nurnberg oldenburg"
    " oxford padova paris penn pest petersburg philadelphia pisa plymouth posen potsdam prag quebec regensburg reims rennes riga rom roma"
    " rostock rotterdam rouen saint-petersbourg salzburg schweiz scotland sheffield siena southampton stettin stockholm strasbourg"
    " strassburg stuttgart sydney torino toronto toulouse trier triest tubingen turin u.s.a ulm uppsala upsala usa utrecht venezia"
    " warschau washington weimar wien wiesbaden worcester wurzburg york zurich zwickau варшава вильна дерпт казань киев москва одесса"
    " петербург рига с.-петербург санкт-петербург саратов тверь тифлис томск харьков ابادان ابنوب اتبره اثینا اثینه اخمیم ادرنه ادفو ادلب"
    " ادنبره اراک اربد اربیل اردبیل اردکان ارضروم ارومیه اریحا ازمیر اسبانیا استانبول استرالیا استوکهولم استکهلم اسلاماباد اسلامبول اسلو"
    " اسمره اسنا اسوان اسکدار اسکندرونه اسکندریه اسکوب اسکودار اسکیشهر اسیوط اشقودره اصفهان اصیله اضنه اطنه الاحسا الارجنتین الاردن"
    " الازبکیه الاستانه الاسماعیلیه الاسکندرونه الاسکندریه الاعظمیه الاغواط الاقصر الاهواز البترون البحرین البحیره البرازیل البریمی البصره"
    " البقاع البندقیه الجزایر الجیزه الحجاز الحدیده الحله الخرطوم الدامور الدقهلیه الدوحه الدیار الدیوانیه الرباط الرقه الرمادی الرمله"
    " الرها الریاض الزباره الزبدانی الزقازیق الزیتون السلط السلیمانیه السماوه السودان السویدا السویس الشارقه الشام الشرقیه الشطره الشوف"
    " الشویر الشویفات الصین الطایف العراق العرایش العمادیه العماره الغربیه الفلوجه الفیوم القاهره القدس القریتین القسطنطینیه القطیف القلعه"
    " القلیعه القلیوبیه القیروان اللاذقیه اللد المانیا المانیه المتن المحرق المحمره المختاره المدینه المسیب المنامه المنستیر المنصوره"
    " المنوفیه المنیا المهدیه الموصل المکسیک المکلا الناصره الناصریه النبطیه النبک النجف النمسا الهاباد الهفوف الهند الولایات ";

static const char PLACES_2[] =
    " الکاظمیه الکرمل الکرک الکوت الکوفه الکویت الیابان الیمن اماسیا امرتسر امریکا امستردام امیرکا امیون انباله انجلترا انزلی"
    " انطاکیه انقره انکلترا انکلتره اهدن اهواز اودسا اودیسا اوربا اورفه اوروبا اوریزون اوغستن اوماها اوکاڑه اکسفرد اکسفورد اگره ایرانشهر"
    " ایطالیا ایطالیه ایلام باجه بادکوبه باریز باریس بامیان بانیاس بانە باکو بتافیا بتاوی بتسبرج بتسبرغ بتلیس بجنورد بحمدون بحنس بخارا"
    " بخارست بدخشان برازجان برازیل براغ برشتینا برشلونه برقه برلن برلین برمانا برمانه برن بروجرد بروسه بروکسل بروکلن بریده بریسبن بریلی"
    " بسکنتا بشری بشکطاش بصری بطرسبرج بطرسبرغ بطرسبورج بعبدا بعقلین بعقوبا بعقوبه بعلبک بغداد بغلان بلبیس بلغراد بلقاس بمبیی بنارس"
    " بندرعباس بنزرت بنغازی بنها بنگلور بهاولپور بهوپال بوخارست بودابست بوردو بورسعید بورسودان بوسطن بوسطون بوشهر بومبای بون بکرکی بکفیا"
    " بکنهام بکین بۆکان بیرجند بیروت بەرلین بەغدا تاران تازه تاشکند تبریز تخار تدمر ترکیا تریسته تطوان تعز تفلیس تلعفر تلمسان تهران تورنتو"
    " تورین تولوز تونس توکومان تکریت تیارت تەورێز جالندهر جاوه جبیل جده جرجا جزین جلالاباد جموں جنوه جنیف جنین جنیڤ جهرم جهنگ جونیه"
    " جیرفت حاصبیا حایل حریصا حضرموت حلب حلبا حلفا حلوان حماه حمص حوران حیدراباد حیفا حەلەب خانقین خانیه خانەقین خجند خراسان خربوط خرماباد"
    " خوانسار دامغان دبی درعا درنه دزفول دسوق دمشق دمنهور دمیاط دنقله دهلی دهۆک دوشنبه دیاربەکر دیترویت دیروط دیورک راشیا رامپور رانیە"
    " راولپنڈی راوندوز ردوس رشت رفسنجان رنکون روسیا روما رومه رومیه زابل زاخو زاخۆ زاهدان زحله زغرتا زغوان زفتی زلیتن زنجان زنجبار زوریخ"
    " ساری ساقز سالونیک سامرا سانتوس ساهیوال ساوه سبرنغفیلد سبزوار ستراسبورغ ستوکهولم ستۆکهۆڵم سدنی سراییفو سروج سرگودها سرینگر سقز سلانیک"
    " سلێمانی سمالوط سمرقند سمنان سمنود سنتوس سنتیاغو سنجار سنغافوره سنندج سنە سواکن سوریا سوریه سوسه سوهاج سویسرا سکهر سیالکوٹ"
    " سیدنی سیرجان سیواس سەقز شارلروا شاهرود شبرا شبراخیت شبین شتوره شربین شمیران شنغهای شهرکرد شوشتر شیخوپوره شیلی شیکاغو صافیتا صفاقس"
    " صفد صنعا صور صوفر صوفیا صیدا طبرقه طبریه طرابزون طرابلس طربزون طرسوس طرطوس طنجه طنطا طهران طهطا طوقات طولکرم طوکیو عالیه عانه عبادان"
    " عبیه عدن عرمون عشقاباد عطبره علیکره علیگڑه عمان عمشیت عنیزه عکا عکار عینتاب عەفرین غالیبولی غدامس غرناطه غزنی غزه غزیر غلاسکو"
    " فارسکور فاس فرانکفورت فراه ";

static const char PLACES_3[] =
    " فرصوفیا فرنسا فرنسه فسا فلسطین فلورنسا فولرفر فیراکروز فیضاباد فیلادلفیا فینا فینیسیا فیینا قابس قاضیکوی قامیشلی قاهره قبرص قزوین"
    " قسنطینه قلیوب قم قنا قندهار قوص قوصوه قونیه قیصریه لارناکا لاهای لاهور لاهیجان لبنان لشبونه لغمان لماسول لندره لندن لنکلن لوزان"
    " لوسانجلس لوگر لکهنو لیبزیغ لیبسک لیبیا لیدن لیفربول لیپزیک لیپزیگ لەندەن ماردین مالطه مانیلا مدراس مدرید مراغه مراکش مرجعیون"
    " مرسیلیا مرسین مرمره مسقط مسکو مشغره مشهد مصر مصراته مصوع مصیاف مغاغه مغنیسا ملاطیه ملبرن ملبورن ملتان ملوی مناستر مندلی مندوزا"
    " منشستر منفلوط منیخ مهاباد موستار موسکو مونبلیه مونترال مونتریال مونتفیدیو مونستیر مووسڵ مکناس مکه میرٹه میسور میونیخ نابلس نابلی"
    " نابولی نایین نبراسکا نجد نصیبین نفطه ننگرهار نیسابور نیشابور نیقوسیا نیمروز نیویورک هافانا هامبورغ هامبورگ هایتی هرات هلمند همدان"
    " هندوستان هیت هیدلبرغ هەولێر هەڵەبجە وارسو واشنطن وجده ورامین ورمێ وهران وورستر وین پاریس پاکستان پترزبورگ پروان پشاور پٹنه پکتیا"
    " پیشاور چابهار چەمچەماڵ ڈهاکه ڕانیە ژنو کابل کازرون کاشان کالیفورنیا کامبردج کانپور کراتشی کراچی کربلا کرج کرماشان کرمان کرمانشاه"
    " کرکوک کریت کرید کسروان کسلا کشمیر کفری کلز کلکته کلیفلند کمبردج کندا کندز کنده کوبا کوبنهاغن کوتاهیه کوردوبا کوریتیبا کویته کویٹه"
    " کپنهاگ کۆبانێ کۆیە کەرکووک کەرکوک گجرات گرگان گلپایگان گوجرانواله یاسوج یافا یامێدی یامەد یانیا یاکرێ یبرود یزد ینبع ییستەنبوول"
    " ییلام ";

/* Further words of the name of a place. */
static const char COMPANIONS[] =
    " اباد الاشرف الاقصی الامریکیه الامیرکیه البیضا الجدیده الجنوبی الجنوبیه الزور الزیات السفلی السوریه الشام الشرقیه الشریف الشمالی"
    " الشمالیه الشویر الشیخ الشیوخ العراقیه العرب العلیا الغرب الغربیه القمر الله المتحده المصریه المنوره المکرمه النعمان الوسطی الکبری"
    " الکرمل الکوم انجلس ایرس باولو بکر جانیرو درمان دی سویف شباب شریف شمس عامل فرنسیسکو لحم لویس پور گڑه یورک ";

/* Words that the name of a place goes on behind. */
static const char PREFIXES[] =
    " بلاد بنی بورت بونس بوینس بیت ثغر جبل جزیره دیار دیر ریو سان سانت ساو سنت سینت شهر عین قریه قضا لوا لوس مدینه معره نیو ولایه"
    " ولسوالی کفر ";

/* Given names that are common words, too. */
static const char AMBIGUOUS[] =
    " ange asa august bill blanche christ christian claire clemence constance constant daisy dan desire dick ed florence fr guy iris"
    " israel ivy jack juste lily marine mark mart max may mercy modeste noel olive pascal patience prosper prudence reine rich roman rose"
    " ruth sal stella tor toussaint val victoria violet virginia vital ward washington will ада ал вера ив ким лада лев любовь майя мих"
    " муза надежда ник роза ابان احسان احلام اذر ارام ارزو ازاد ازاده افتاب افسانه اقبال الاخضر البرز الحبیب الصادق الطیب العربی المهدی"
    " الناصر الهادی امال امام امان امل امید امین اندیشه انوار باران بامداد بدر برهان برکت بشارت بشاره بشر بهار بکر بەهار بەیان تاج تحسین"
    " تحیه ترانه تریفە توران توفیق ثروت جاوید جلال جمال جمعه جنان جهاد جهان جوان جواهر جوش جون جوهر جوهره جەژن حسن حشمت حمد حکمت حکیم حیات"
    " خاطره خلیفه خمیس خورشید خیر خەبات دارستان دانش درویش دریا دنیا دوله دیدار دیمەن راضی رام ربیع رتن رجب رحمت رزق رسول رشاد رعد رفیق"
    " رمضان روشن رکن رەنج زمان سالم سایه سبع سحر سراج سرور سعاد سعادت سعد سلطان سماحه سهام سپهر سیف سەنگەر شادی شان شدید شرف شریف شعبان"
    " شعله شمس شهاب شوکه شکوه شەماڵ صالح صباح صحرا صدر صدف صدیق صفا صفوه صلاح صنوبر ضیا ضیف طارق طالب طلعت طنز ظافر عادل عبد عز عزت عزه"
    " عزیز عصمه عطا عظیم علا علی عمر عوض عون عید عین غالب غزل غنچه فارس فاضل فخر فرح فرهنگ فضل فطین فلاح فکر قایم قدرت قیصر لال لانە لطف"
    " مالک مبارک مبارکه مجنوں محاسن محب محرم مختار مخلص مراد مرسی مسیح مصباح مطران معروف معین مفید مقبل مقبول مقصود ملک ملکه منصور منظر"
    " منیر مهر موفق مکرم می ناظم نافع نجات ندا نسیم نصر نصیر نظام نظر نظم نعمت نعمه نغمه نور نگار نگین نیاز نیشتیمان نەورۆز هانا هاوار هبه"
    " هدایت هدی هدیه هستی هلال هنگامه هیوا هەتاو هەرێم والا ورده وسام وسیله وصال وفا وقار ولی پرند پریم پولاد پگاه پیام پیمان پەیام پەیمان"
    " چنار چیا ڕۆژ ڕەنج ژیان کامل کرم کمال کمند کوردستان کیمیا کیهان گزنگ گل گلاب گلدسته گلزار گلشن گوهر گوڵاڵە یادگار یاشتی یاقوت یاهەنگ"
    " یاواز یاور یگانه ";

/* Words that no name of a person has; with one of them it is a body, a sentence or a heading. */
static const char STOPS_1[] =
    " a aan abbildungen aber about abschnitt act advertiser after ag against al all als am an and annales annual any anzeiger ar archiv are"
    " as association at athenaeum au auch auf aus ausschuss aux av avec avenue band bank be been before bei berattelse between bij bis"
    " blatt book bros brothers bulletin but by cable ce ces cette chapitre chapter chez chronicle cie civilians club co comedie comite"
    " committee compagnie company con conte continued correspondence da daily dans das day de death del dem den der des det di die dont"
    " druck druckerei du durch editor een efter ein eine einem einen einer eines ej el elle elles en end ende entre erzahlung est et etait"
    " ett examiner fig figuren fils fin finis folgt for forts fortsetzung fra fran freres from fur gazette gebruder gegen geschichte"
    " gesellschaft gli gmbh gravure haben had han has hat have heft her herald het his hon hos hotel how i if il illustrated ils im"
    " imprimeur in inc institute inte intelligencer into is ist it its jahrbuch journal kapitel keepsake la las le legende les letters leur"
    " leurs life limited literary lo los ltd magazine mais med memorial mit monatsschrift monthly more most mot museum my naar nach"
    " nachrichten ne neue neuer neuerungen neues new news ni nicht night no noch not notes nous nouvelle novelle number nur observer och"
    " ode oder of office ohne old om on ont op or ou our out over pa page par para part partie pas plus poem por pour press price prices"
    " printer printers publishers publishing quarterly que qui quoi red redaction redaktion register remembrancer review revue roman"
    " rundschau sa sans scene schlus schluss school schriftleitung seit seite ses sich sin sind sketch skizze slut sobre societe society"
    " sohn sohne som some son song sonnet sons sont sous souvenir spectator st story street suite sur table tafel tageblatt tale te teil"
    " text that the theil their these this those tidning tidskrift till to tra uber ueber uit un una und under une union university uno"
    " unter up upon van var verein verlag verlagsbuchhandlung vers vi vid vol volume voor vor vous war was weekly wenn werden were what"
    " when where which who why wie wird with wochenblatt wochenschrift y year your zeitschrift zeitung zonen zoon zum zur zwischen ";

static const char STOPS_2[] =
    " а без бы в газета глава год для до же журнал за и из или к как комитет конец кто между на над не но о об общество от партия по под"
    " при продолжение редакция с следует союз том у часть через что это اتحادیه اجوبه احادیث اخبار اخر اداره ادامه اذ اذا از اس است استدراک"
    " اسیله اعلان اعلانات اعلم الاخبار الاداره الاعلان الامضا الان الباب الباقی البقیه التواقیع التوقیع التی الجراید الجریده الجز الجمعیه"
    " الجواب الحمد الحکومه الدنیا الذی الذین الرد الرساله السلام السلطان السنه الصفحه العالم العدد العرب الفصل القسم القوم اللاتی اللجنه"
    " اللهم المجلد المجله المدرسه المطبعه المقاله الملک المکتبه الناس الکتاب الی الیه الیها الیوم اما ان انا انت انتم انتهت انتهی انجمن انه"
    " انها او اور اول اپ اگر ای ایتها ایشان این اینده ایها ایک با باب باد باقی باید بخش بدون بر برای بسم بعد بعض بقیه بل بما بمطبعه به بها"
    " بهم بهی بوو بۆ بی بین بە بەشی تا تاریخ تال تالی تبریک تتمه تحت تحریریه ترجمه ترین تسلیت تصحیح تعالی تعزیه تلو تلک تم تمت تنبیه تها"
    " تهنیه تهی تهے تو تومان تۆ ثم جا جاری جبهه جراید جریده جمعیت جمعیه جنبش جو جواب حتی حدیث حزب حقوق حول حکایه حکومه حیاه حیث خاتمه خبر"
    " خزانه خطاب خطبه خلال خود دار داستان دبیر دبیرخانه در درباره دفتر دوای دولت دوم دووەم دیوان دەبێ ذلک ذکری را رثا رحله رحمه رد رساله"
    " رسیده رهبر روایه روز روزنامه ریال رییس زیرا سازمان سال سایر سبحان سردبیر سنه سوال سوم سێیەم سے شب شرح شرکه شعر شما شماره شهر شورا"
    " شورای شکر صله ضد ضعیف طبع طبعت طبعه عام علیه علیها علیهم علیک عما عن عند عندنا عنه عنها غیر فان فصلنامه فقد فلا فهرس فهرست فوق فی فیه"
    " فیها فیهم قال قالت قبل قد قسط قسطه قسمت قصه قصیده قلیل لا لجنه لدی لقد للاتی للبحث لم لماذا لمحه لن لنا له لها لهم لک لکن لکنه لی لیس"
    " لیست لە لەگەڵ ما ماذا ماه ماهنامه مجله مخابره مدرسه مدیر مساله مسایل مسرحیه مسیول مطبعه مع مقاله مقدمه ملاحظه مما من منذ منه منها"
    " منهم مکتبه میان میں نادی نامه نبذه نحن نحو نخست نشر نشرت نشریه نظره نقد نه نهیں نوروزی نیز نییە نے های هذا هذه هر هفته هفتهنامه هل هم"
    " همبستگی همه هنا هناک هنوز هو هوا هی هیات هیچ هیں هییت هے هەر هەموو هەیە و واجب واحکم واسعه والحمد والسلام والله وان ورد وزیر وصف وعلی"
    " وفاه وفی وقد ولا ";

static const char STOPS_3[] =
    " ولقد ولکن وما ومن وه وهو وهی وکان وکل وی ویژه پارتی پایان پر پس پیرامون پیش پیشگفتار پێش چرا چند چه چون چگونه چیرۆک ڕۆژنامەی ژمارە کا"
    " کارگر کارگران کارگری کان کانت کانون کتاب کثیر کجا کدام کر کرنا کل کما کمیته که کو کوتاه کورتە کۆمەڵەی کی کیف کیفما کیوں کے کە گۆڤاری"
    " گیا یا یان یتبع یقول یلیه یه یوم یک یکون یێمە یەم یەو یەکێتی یەکەم ";

/* Verbs that end a sentence; elsewhere they may be a name. */
static const char ENDS[] =
    " است امد باشد بود بودند خواهد خواهند داد دارد دارند رفت شد شدند میشود میکند نیست هست کرد کردند کند کنند کنید گفت گوید ";

/* Words of notices of books: who is named there wrote the book. */
static const char NOTICES[] =
    " brosch crown editeur editeurs forlag geb geh imprimerie lex librairie octavo pp preis pris publishers seiten verlag verlags"
    " verlagsbuchhandlung изд издание стр цена الثمن الطبعه القطع المطبعه انتشارات بالمطبعه بقطع بمطبعه ثمنه ثمنها صفحات صفحه طبع طبعات"
    " طبعت طبعه طبعها قیمت مطبعته مطبعه مطبوعه ناشر وثمنه چاپ چاپخانه چاپشده ";

/* Kinds of texts, behind which a short word tells whose one is: "a tale by". */
static const char GENRES[] =
    " address article articolo artikel aufsatz ballad ballade berattelse besprechung brief causerie charakterbild chronique comedie comedy"
    " conte cuento dikt dorfgeschichte drama drame erinnerung erinnerungen erzahlung essay etude fable fantaisie feuilleton fragment"
    " gedicht gedichte historiette humoreske hymn kriminalnovelle kulturbild lebensbild lecture legend legende letter lettre lines"
    " lustspiel marchen narrative nouvelle novel novela novelette novell novella novelle ode paper plauderei poem poeme poesia poesie"
    " racconto recit rezension roman romance saga sage schauspiel schets sermon sittenbild sketch skiss skizze song sonnet stanzas story"
    " studie tale trauerspiel verhaal verses vortrag zeitbild ";

/* Those short words; the latter ones have other meanings, too. */
static const char LINKS[] = " af by door par ";

static const char WEAK_LINKS[] = " av di por van von ";

enum { LISTS = 3 /* of a kind, at most */ };

static const by_word_list KINDS[][LISTS + 1] = {
    [BY_TITLE_WORD] = {{TITLES, sizeof TITLES - 1}},
    [BY_HONORIFIC_WORD] = {{HONORIFICS, sizeof HONORIFICS - 1}},
    [BY_SUFFIX_WORD] = {{SUFFIXES, sizeof SUFFIXES - 1}},
    [BY_KUNYA_WORD] = {{KUNYAS, sizeof KUNYAS - 1}},
    [BY_EPITHET_WORD] = {{EPITHETS, sizeof EPITHETS - 1}},
    [BY_DERIVED_WORD] = {{DERIVED, sizeof DERIVED - 1}},
    [BY_ROLE_WORD] = {{ROLES, sizeof ROLES - 1}},
    [BY_READER_WORD] = {{READERS, sizeof READERS - 1}},
    [BY_FAMILY_END_WORD] = {{NISBA, sizeof NISBA - 1}},
    [BY_PLACE_WORD] = {{PLACES_1, sizeof PLACES_1 - 1}, {PLACES_2, sizeof PLACES_2 - 1}, {PLACES_3, sizeof PLACES_3 - 1}},
    [BY_PLACE_COMPANION_WORD] = {{COMPANIONS, sizeof COMPANIONS - 1}},
    [BY_PLACE_PREFIX_WORD] = {{PREFIXES, sizeof PREFIXES - 1}},
    [BY_AMBIGUOUS_WORD] = {{AMBIGUOUS, sizeof AMBIGUOUS - 1}},
    [BY_STOP_WORD] = {{STOPS_1, sizeof STOPS_1 - 1}, {STOPS_2, sizeof STOPS_2 - 1}, {STOPS_3, sizeof STOPS_3 - 1}},
    [BY_VERB_WORD] = {{ENDS, sizeof ENDS - 1}},
    [BY_NOTICE_WORD] = {{NOTICES, sizeof NOTICES - 1}},
    [BY_GENRE_WORD] = {{GENRES, sizeof GENRES - 1}},
    [BY_LINK_WORD] = {{LINKS, sizeof LINKS - 1}},
    [BY_WEAK_LINK_WORD] = {{WEAK_LINKS, sizeof WEAK_LINKS - 1}},
};

_Static_assert(sizeof KINDS / sizeof KINDS[0] == BY_NAME_WORD_KINDS, "each kind of words has its list");

bool by_word_is(by_span word, by_name_word kind)
{
  char folded[BY_WORD_MOST];
  return by_lists_have(KINDS[kind], by_word_fold(word, folded));
}

static bool is_given(by_span folded)
{
  const bool arabic = folded.size != 0 && (unsigned char)folded.at[0] >= ARABIC_BYTE;
  return by_lists_have(arabic ? by_given_names_arabic : by_given_names, folded);
}

/* Whether the rest of a word whose first letters are a name or a title may be a word of a name itself: "al-..." or a given name. */
static bool goes_on_as_name(by_span rest)
{
  enum { LEAST = 6 }; /* bytes */
  const by_span article = by_span_of("ال");
  return by_span_starts(rest, article) ? rest.size >= article.size + LEAST : rest.size >= LEAST && is_given(rest);
}

/* Whether the folded word is two of a name without the blank between them: "Abbasal-Misri", "Doctormuhammad". */
static bool is_joined_name(by_span folded)
{
  enum { LETTER = 2, LETTERS_THREE = 3 * LETTER, LEAST = 12 }; /* bytes */
  if (folded.size < LEAST || (unsigned char)folded.at[0] < ARABIC_BYTE) {
    return false;
  }
  bool found = false;
  for (size_t i = LETTERS_THREE; i + LEAST / 2 <= folded.size && !found; i += LETTER) {
    const by_span first = by_span_slice(folded, 0, i);
    found = goes_on_as_name(by_span_from(folded, i)) &&
            (is_given(first) || by_lists_have(KINDS[BY_HONORIFIC_WORD], first) || by_lists_have(KINDS[BY_KUNYA_WORD], first));
  }
  return found;
}

bool by_is_given_name(by_span word)
{
  static const char *const JOINED[] = {"بک", "باشا", "افندی"};
  char bytes[BY_WORD_MOST];
  const by_span folded = by_word_fold(word, bytes);
  if (is_given(folded) || is_joined_name(folded)) {
    return true;
  }
  for (size_t i = 0; i < sizeof JOINED / sizeof JOINED[0]; i++) {
    const by_span title = by_span_of(JOINED[i]);
    if (by_span_ends(folded, title) && is_given(by_span_slice(folded, 0, folded.size - title.size))) {
      return true;
    }
  }
  const char *hyphen = folded.size == 0 ? NULL : memchr(folded.at, '-', folded.size);
  return hyphen != NULL && is_given(by_span_slice(folded, 0, (size_t)(hyphen - folded.at)));
}
