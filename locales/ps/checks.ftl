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
checks-warning-passport-code = دوهم توری تش دی (P<). هغه پاسپورټونه چې د ۲۰۲۸ کال د جنورۍ له ۱ صادرېږي باید دوهم توری ولري، لکه PP.
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

# What programs are told.
checks-wrong-mrz = د پوښتنې متن باید JSON له یوې خانې سره وي: mrz، متن.
