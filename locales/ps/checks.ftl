# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = وسیلې
checks-lead = د هغه چا لپاره کوچنۍ کتنې چې سند، نوم یا نېټه یې مخې ته ده.
checks-nothing-kept = هر څه چې دننه کوئ نه ساتل کېږي او نه ثبتېږي.
checks-check = وګورئ
checks-again = بل وګورئ
checks-specimen = په یوې نمونې یې وازمویئ
checks-unprotected = د کنټرول رقم نه لري
checks-agrees = سمون لري
checks-differs = سمون نه لري

# The machine-readable zone.
checks-mrz-title = د ماشین لوستونکې برخه
checks-mrz-heading = د ماشین لوستونکې برخې کتنه
checks-mrz-about = ایا د پاسپورټ، کارت یا ویزې د کنټرول رقمونه سمون لري؟
checks-mrz-label = د ماشین لوستونکې برخې کرښې
checks-mrz-hint = دوه یا درې کرښې لکه چې چاپ شوې، تر ۴۰۰ توریو پورې.
checks-mrz-too-long = مهرباني وکړئ تر ۴۰۰ توریو ډېر مه لیکئ.
checks-mrz-all-agree = { $count ->
    [one] د کنټرول { $count } رقم سمون لري.
   *[other] د کنټرول ټول { $count } رقمونه سمون لري.
}
checks-mrz-to-know = { $count ->
    [one] لاندې د پوهېدو { $count } ټکی دی.
   *[other] لاندې د پوهېدو { $count } ټکي دي.
}
checks-mrz-digits-differ = د کنټرول له { $count } رقمونو څخه { $wrong } سمون نه لري.
checks-mrz-misread = ښايي یو توری ناسم لوستل شوی وي.
checks-mrz-other-wrong = د کنټرول رقمونه سمون لري، خو بل څه سم نه شي کېدای.
checks-mrz-deviation = معلومه ده چې دا اصلي سند په همدې ډول په کتنه کې نه بریالی کېږي.
checks-mrz-no-zone = دا کرښې د ماشین لوستونکې برخه نه ده.
checks-mrz-repair-title = په یوه بدلون ټول رقمونه سمون مومي
checks-mrz-repair-text = کرښه { $line }، توری { $position }: { $from } ښايي { $to } وي. له منلو مخکې سند ته وګورئ.
checks-mrz-repair-do = له دې بدلون سره وګورئ
checks-mrz-findings = څه ناسم دي
checks-mrz-warnings = خبرداري
checks-mrz-fields = خانه په خانه
checks-mrz-changes = له لوستلو مخکې بدلونونه
checks-mrz-caution = د رقمونو سمون دا نه ښيي چې سند اصلي دی. نومونه، صادروونکی هېواد، تابعیت او جنس د کنټرول رقم نه لري.
checks-verdict-consistent = برابر
checks-verdict-consistent-with-warnings = برابر، له خبرداریو سره
checks-verdict-inconsistent = نابرابر
checks-verdict-known-deviation = پېژندل شوی توپیر
checks-verdict-malformed = ناسمه بڼه
checks-format-td1 = کارت، ۳ کرښې، هره یوه ۳۰ توري.
checks-format-td2 = کارت، ۲ کرښې، هره یوه ۳۶ توري.
checks-format-td3 = پاسپورټ، ۲ کرښې، هره یوه ۴۴ توري.
checks-format-mrv-a = ویزه، ۲ کرښې، هره یوه ۴۴ توري.
checks-format-mrv-b = ویزه، ۲ کرښې، هره یوه ۳۶ توري.
checks-head-place = ځای
checks-head-field = خانه
checks-head-value = چاپ شوی متن
checks-head-printed = چاپ شوی
checks-head-computed = شمېرل شوی
checks-head-result = پایله
checks-field-number = د سند شمېره
checks-field-birth = د زېږېدو نېټه
checks-field-expiry = د پای نېټه
checks-field-personal = شخصي شمېره
checks-field-composite = ټول یو ځای
checks-field-primary = تخلص
checks-field-secondary = نومونه
checks-field-issuer = صادروونکی هېواد
checks-field-nationality = تابعیت
checks-field-sex = جنس
checks-sex-none = نه دی ویل شوی

# What is wrong with a zone.
checks-reason-one-line = دا د برخې یوازې یوه کرښه ده. مهرباني وکړئ نورې هم ولیکئ.
checks-reason-line-count = برخه دوه یا درې کرښې لري؛ دلته { $count } دي.
checks-reason-line-length = په { $line } کرښه کې { $count } توري دي؛ { $format } ته { $width } پکار دي.
checks-reason-gap = په { $line } کرښه کې د { $position } توري شاوخوا څه کم یا زیات دي.
checks-reason-charset = کرښه { $line }، توری { $position }: { $letter } ({ $code }) په داسې برخه کې نه راځي.
checks-reason-birth = د زېږېدو نېټه په تقویم کې نشته.
checks-reason-expiry = د پای نېټه په تقویم کې نشته.
checks-reason-document-code = لومړي دوه توري د دې بڼې هېڅ ډول سند نه ښيي.
checks-reason-number = د سند شمېره تشه ده یا په ډکوونکې نښه پیلېږي.
checks-reason-name-digit = په نوم کې رقم شته.
checks-reason-name-filler = نوم په ډکوونکې نښه پیلېږي؛ یوازینی نوم په سر کې راځي.
checks-reason-sex = د جنس په ځای کې نه F شته، نه M او نه ډکوونکې نښه.
checks-reason-country = { $code } د هېڅ هېواد یا سازمان کوډ نه دی.

# What to know of a zone.
checks-warning-specimen = UTO د نمونو کوډ دی. دا سند هېڅ هېواد نه صادروي.
checks-warning-passport-code = دوهم توری تش دی ({ $code }). هغه پاسپورټونه چې د ۲۰۲۸ کال د جنورۍ له ۱ صادرېږي باید دوهم توری ولري، لکه PP.
checks-warning-passport-code-late = پاسپورټ بې دوهم توري باید تر ۲۰۳۸ مخکې پای ته ورسېږي؛ دا وروسته پای ته رسېږي.
checks-warning-passport-code-unknown = دوهم توری د پاسپورټ هغه ډول نه ښيي چې له ۲۰۲۶ راهیسې کارول کېږي.
checks-warning-crew = AC د عملې د غړو د تصدیق کوډ دی.
checks-warning-name = نوم خپله خانه تر پایه ډکه کړې او ښايي پرې شوی وي.
checks-warning-retired = { $code } د هغه هېواد کوډ دی چې نور نشته.
checks-warning-expired = د سند موده پای ته رسېدلې ده.
checks-warning-expiry-before-birth = د سند موده د زېږېدو تر نېټې مخکې پای ته رسېدلې ده.
checks-warning-filler-digit = شخصي شمېره کارول شوې ده، نو د کنټرول رقم یې تش نه شي پاتې کېدای.
checks-warning-swapped = کرښې په بل ترتیب سمون لري.

# What was changed before the zone was read.
checks-change-upper-case = واړه توري د غټو په توګه ولوستل شول.
checks-change-full-width = پلن توري د ساده وو په توګه ولوستل شول.
checks-change-fillers = نوکان او قوسونه د ډکوونکو په توګه ولوستل شول.
checks-change-digits = فارسي یا عربي رقمونه د لاتیني په توګه ولوستل شول.
checks-change-spaces = تشځایونه د ډکوونکو په توګه ولوستل شول.
checks-change-invisible = نه لیدل کېدونکې نښې لرې شوې.
checks-change-trimmed = د کرښو د سرونو تشځایونه او تشې کرښې لرې شوې.
checks-change-split = یوه کرښه په دوو یا درېیو وېشل شوې.

# The spelling of names.
checks-name-title = نومونه د ماشین لوستونکې برخې کې
checks-name-heading = د ماشین لوستونکې برخې لپاره د نوم لیکنه
checks-name-about = لاتیني، سریلیک او عربي توري څنګه لیکل کېږي او ولې.
checks-name-surname = تخلص (لومړۍ پېژندنه)
checks-name-given = نومونه (دوهمه پېژندنه)
checks-name-language = د نوم ژبه
checks-name-language-auto = له توریو یې ومومئ
checks-name-style = د صادروونکي د لیکنې ډول
checks-name-width = د خانې پلنوالی
checks-name-unify = عربي یې او کاف د فارسي او اردو په شان ولوستل شي
checks-name-printed = چاپ شوی نوم
checks-name-printed-hint = که پرتله کول غواړئ.
checks-name-do = ولیکئ
checks-name-error-empty = مهرباني وکړئ تخلص یا نوم ولیکئ.
checks-name-error-long = مهرباني وکړئ تر ۱۲۰ توریو ډېر مه لیکئ.
checks-name-error-digit = نوم رقم نه لري.
checks-name-field = په برخه کې د نوم خانه.
checks-name-key = د لټون او پرتلې کلي
checks-name-unknown = { $letter } ({ $code }) لیکنه نه لري، نو خانه جوړه نه شوه.
checks-name-moved = یوازینی نوم په سر کې راځي، نو هلته یووړل شو.
checks-name-cut = نوم ځای نه شو او پرې شو.
checks-name-proposed = د توریو له مخې نوم په دې ژبه دی: { $language }.
checks-name-ask-language = له توریو نه ښکاري چې ژبه کومه ده. مهرباني وکړئ ویې ټاکئ.
checks-name-ask-unify = په نوم کې عربي یې یا کاف شته. په فارسي او اردو کې معمولا بل توری موخه وي: که دلته هم داسې وي، نښه یې کړئ.
checks-name-silent = معیار د ځینو توریو په اړه چوپ دی. لیکنه یې یوازې وړاندیز دی.
checks-name-letters = توری په توری
checks-name-head-letter = توری
checks-name-head-spelling = لیکنه
checks-name-head-rule = قاعده
checks-name-dropped = پرېښودل شوی
checks-name-exception = د ژبې یا ځای له امله
checks-name-alternates = نورې لیکنې
checks-name-reverse = بېرته لوستل
checks-name-ambiguous = نښه شوي توري په څو ډوله لوستل کېدای شي.
checks-name-compare-same = چاپ شوی نوم همدا دی.
checks-name-compare-alternate = چاپ شوی نوم بله روا یا وړاندیز شوې لیکنه ده.
checks-name-compare-differs = چاپ شوی نوم له { $position } توري وروسته توپیر لري.
checks-name-note = د عربي توریو لیکنه په X سره د لټون او پرتلې کلي ده. داسې هېواد نه دی پېژندل شوی چې چاپ یې کړي.
checks-rule-latin = د برخې خپل توری
checks-rule-table-a = جدول A
checks-rule-table-b = جدول B
checks-rule-table-c = جدول C
checks-rule-appendix-b = ضمیمه B
checks-rule-punctuation = برخه ۴٫۶
checks-rule-silent = معیار چوپ: وړاندیز
checks-rule-none = لیکنه نه لري

# Dates in four calendars.
checks-calendar-title = نېټه په څلورو تقویمونو کې
checks-calendar-about = یوه ورځ د څلورو تقویمونو په شمېر.
checks-calendar-date = نېټه
checks-calendar-date-hint = کال، میاشت او ورځ په رقمونو، کال څلور رقمه.
checks-calendar-from = د دې نېټې تقویم
checks-calendar-do = واړوئ
checks-calendar-computed = شمېرل شوی، له رسمي جدول بهر
checks-calendar-note = دوه قمري شمېرنې ښايي تر دوو ورځو پورې توپیر ولري، او لیدل شوې سپوږمۍ له دواړو یوه ورځ.
checks-issue-version = د سند کوډ
checks-issue-version-hint = که غواړئ پوه شئ چې په هغه ورځ صادر شوی کېدای شي که نه، لکه { "TUR-BO-01001" }. کوډونه د نمونو په ثبت کې دي.
checks-issue-no-version = د نمونو ثبت له دې کوډ سره داسې نسخه نه لري چې ټول یې لوستلای شي. مهرباني وکړئ کوډ بیا وګورئ.
checks-issue-not-yet = لا نه صادرېده
checks-issue-not-yet-why = د دې نسخې سندونه په هغه ورځ لا نه صادرېدل. هېڅ یو له { $day } زوړ نه دی.
checks-issue-no-longer = نور نه صادرېده
checks-issue-no-longer-why = ثبت د دې نسخې داسې سند نه پېژني چې له { $day } وروسته صادر شوی وي. ښايي زاړه خام سندونه وروسته کارول شوي وي.
checks-issue-possible = شونی
checks-issue-possible-why = په ثبت کې د دې نېټې پر خلاف څه نشته. دا نه ښيي چې سند اصلي دی.
checks-issue-unknown = نامعلوم
checks-issue-unknown-why = ثبت ټولو ته نه وايي چې دا نسخه لومړی ځل کله صادره شوې.
checks-reckoning-gregorian = میلادي
checks-reckoning-persian = هجري لمریز
checks-reckoning-umalqura = هجري قمري (ام القری)
checks-reckoning-civil = هجري قمري (ملکي)
checks-reckoning-julian = جولیاني (زوړ تقویم)
checks-reckoning-rumi = رومي (عثماني)
checks-no-day-unreadable = مهرباني وکړئ کال، میاشت او ورځ په رقمونو ولیکئ.
checks-no-day-year = ورځ باید د ۱۸۰۰ او ۲۲۰۰ کلونو ترمنځ وي.
checks-no-day-month = کال دولس میاشتې لري.
checks-no-day-day = دا میاشت داسې ورځ نه لري.

# National numbers.
checks-national-title = ملي شمېرې
checks-national-about = ایا د ملي شمېرې جوړښت سم دی؟
checks-national-country = هېواد
checks-national-number = شمېره
checks-national-number-hint = رقمونه، له کرښې سره یا بې کرښې.
checks-national-error-country = مهرباني وکړئ یو هېواد وټاکئ: TUR، IRN، KAZ، PAK.
checks-national-too-long = مهرباني وکړئ تر ۴۰ توریو ډېر مه لیکئ.
checks-national-well-formed = جوړښت سم
checks-national-not-well-formed = جوړښت ناسم
checks-national-agrees = شمېره له خپلې عامې قاعدې سره سمون لري.
checks-national-no-digit = دا شمېره د کنټرول رقم نه لري؛ یوازې جوړښت یې وکتل شو.
checks-national-filled = د پیل صفرونه نه وو او زیات شول.
checks-national-note = سم جوړښت دا معنا نه لري چې شمېره چا ته ورکړل شوې ده.
checks-fault-characters = له رقمونو پرته بل څه هم شته.
checks-fault-length = { $count ->
    [one] د دې هېواد شمېره { $count } رقم لري.
   *[other] د دې هېواد شمېره { $count } رقمونه لري.
}
checks-fault-first-digit = په صفر نه شي پیلېدای.
checks-fault-all-equal = ټول رقمونه یو شان دي.
checks-fault-date = دننه نېټه یې په تقویم کې نشته.
checks-fault-century = د پېړۍ رقم له ۱ تر ۶ نه دی.
checks-fault-check-digit = د کنټرول رقم سمون نه لري.

# Texts that look alike.
checks-confusables-title = یو بل ته ورته متنونه
checks-confusables-about = ایا دوه متنونه یو شان ښکاري، خو یو نه وي؟
checks-confusables-first = لومړی متن
checks-confusables-second = دوهم متن
checks-confusables-do = پرتله کړئ
checks-confusables-empty = مهرباني وکړئ دواړه متنونه ولیکئ.
checks-confusables-causes = ولې یو نه دي
checks-confusables-pairs = د توپیر ځایونه
checks-likeness-same = یو شان
checks-likeness-same-text = توری په توری یو شان.
checks-likeness-alike = ورته ښکاري
checks-likeness-alike-text = یو نه دي، او په سترګو نه لیدل کېږي.
checks-likeness-different = بېل
checks-likeness-different-text = یو له بله پېژندل کېږي.
checks-cause-composition = توري او نښې په بل ډول سره یوځای شوي.
checks-cause-invisible = په یوه کې نه لیدل کېدونکی څه شته.
checks-cause-marks = په یوه کې زور، زېر یا اوږدوونکې کرښه شته.
checks-cause-arabic-letters = د عربي لیک توري په بېلابېلو کلیو لیکل شوي.
checks-cause-other-scripts = په دوی کې د بېلابېلو لیکونو توري دي.

# What programs are told.
checks-wrong-fields = د پوښتنې متن باید JSON یوازې د دې وسیلې له خانو سره وي.
