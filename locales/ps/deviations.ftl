# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: deviations-title, deviations-kind-mrz-viz, deviations-way-filler-counted,
# deviations-way-any, deviations-described-by, deviations-release-hint, deviations-error-way.

deviations-title = پېژندل شوي توپیرونه
deviations-lead = رښتیني سندونه چې معلومه ده په یوه کتنه کې نه بریالي کېږي. هېڅوک باید یوازې د دې له امله رد نه شي.
deviations-issuer = صادروونکی هېواد
deviations-any = ټول
deviations-show = ښودل
deviations-count = { $count ->
    [one] { $count } توپیر
   *[other] { $count } توپیرونه
}
deviations-empty = دلته لا توپیر نشته
deviations-empty-advice = د نفوسو د احوالو د ثبت هېڅ ادارې د دې هېواد توپیر نه دی تشریح کړی.
deviations-new = د توپیر تشریح کول
deviations-example = بېلګه
deviations-example-note = دا لیکنه ښيي چې دا لړلیک څنګه کار کوي. هېڅ ادارې نه ده تایید کړې.
deviations-waiting = د خپرېدو په تمه
deviations-download = لړلیک ښکته کول (JSON)
deviations-check = د ماشین لوستونکې برخې کتنه
deviations-described-by = تشریح کوونکې اداره
deviations-released-on = خپور شوی په { $day }
deviations-original = اصلي ژبه

deviations-kind = څه نه بریالی کېږي
deviations-kind-mrz-viz = برخه له چاپ شویو معلوماتو سره توپیر لري
deviations-kind-check-digit = د کنټرول رقم په بله طریقه شمېرل شوی دی
deviations-kind-wrong-data = په یوه خانه کې ناسم معلومات دي
deviations-kind-other = بل څه

deviations-state-draft = مسوده
deviations-state-released = خپور شوی
deviations-state-withdrawn = بېرته اخیستل شوی

deviations-what = څه لیدل کېږي
deviations-advice = څه باید وشي
deviations-document = سند
deviations-specimen = نمونه
deviations-issued = صدور
deviations-issued-from = له { $day } راهیسې
deviations-issued-to = تر { $day } پورې
deviations-issued-between = له { $from } تر { $to }
deviations-source = سرچینه
deviations-machine = په ماشین لوستونکې برخه کې
deviations-format = بڼه
deviations-document-code = د سند کوډ
deviations-state-code = د هېواد کوډ لکه چې چاپ شوی
deviations-numbers = شمېرې
deviations-numbers-all = ټولې شمېرې
deviations-numbers-prefix = چې په { $from } پیلېږي
deviations-numbers-range = له { $from } تر { $to }
deviations-digit = خانه یا د کنټرول رقم
deviations-digit-document-number = د سند شمېره
deviations-digit-birth-date = د زېږېدو نېټه
deviations-digit-expiry-date = د پای نېټه
deviations-digit-personal-number = شخصي شمېره
deviations-digit-composite = ټولې خانې یو ځای
deviations-digit-issuer = د هېواد کوډ
deviations-digit-name = نوم
deviations-way = څنګه شمېرل یا لیکل کېږي
deviations-way-filler-counted = د رقم پر ځای ډکوونکې نښه د توري په توګه شمېرل کېږي
deviations-way-left-out = د رقم پر ځای ډکوونکې نښه راغلې ده
deviations-way-zero = رقم تل صفر دی
deviations-way-any = د صادروونکي د هغې قاعدې له مخې چې نه ده معلومه: هر رقم هلته راتلای شي
deviations-way-runs-on = د رقم پر ځای ډکوونکې نښه نشته: شمېره هلته دوام لري
deviations-way-unknown-otherwise = د نېټې نامعلومې برخې د { "00, 99, XX" } په بڼه لیکل شوې دي
deviations-way-other-code = د هېواد کوډ له هغه بېل دی چې معیار ورکړی
deviations-way-leading-filler = نوم په ډکوونکې نښه پیلېږي
deviations-way-digits = په نوم کې رقمونه دي
deviations-versions = نسخې
deviations-version = نسخه { $number }
deviations-version-current = نافذه
deviations-version-open = نه ده خپره شوې

deviations-edit = بدلول
deviations-release = خپرول
deviations-release-hint = ټول هغه کسان به دا نسخه ولولي چې د هغوی لپاره ده، او د برخو کتنه به یې پېژني. هغه څه چې سموونکي لیکلي وي، دویم کس یې خپروي.
deviations-withdraw = بېرته اخیستل
deviations-withdraw-hint = له دلیل سره د لوستلو وړ پاتې کېږي. د برخو کتنه یې هېروي.
deviations-reason = دلیل
deviations-withdrawn-on = بېرته اخیستل شوی په { $day }

deviations-form-new = د توپیر تشریح کول
deviations-form-edit = د تشریح بدلول
deviations-form-document = سند
deviations-form-words = متن
deviations-form-zone = په ماشین لوستونکې برخه کې
deviations-form-issuer = صادروونکی هېواد، لکه چې په برخه کې لیکل کېږي
deviations-form-issuer-hint = تر درېیو تورو پورې: TUR، BEL، D.
deviations-form-specimen = د نمونې کوډ
deviations-form-specimen-hint = تش پاتې کېدای شي. لکه د نمونو په لړلیک کې: { "TUR-BO-01001" }.
deviations-form-from = صادر شوی له
deviations-form-to = صادر شوی تر
deviations-form-day-hint = تش پاتې کېدای شي. په دواړو جنتریو: ۱۳۹۹/۱۲/۳۰ یا ۲۰۲۱-۰۳-۲۰.
deviations-form-source = د سرچینې پته
deviations-form-source-hint = هغه ځای چې نور یې په اړه لوستلای شي. په https پیلېږي.
deviations-form-tlp = څوک یې لوستلای شي
deviations-form-tlp-hint = یوازې هغه څه چې ټول یې لوستلای شي د برخو له عامې کتنې سره مرسته کوي.
deviations-form-opening-hint = یوازې هغه وخت پکار دی چې دا تر مخکې لرې لاړ شي. څوک چې یې خپروي، دلیل لولي او دلیل له نسخې سره ساتل کېږي.
deviations-error-before-first = دا نسخه په هغه ورځ لا نه صادرېده.
deviations-error-after-last = تر هغې ورځې بلې نسخې یې ځای نیولی و.
deviations-error-state-code = مهرباني وکړئ چاپ شوی کوډ تر درې تورو پورې ولیکئ؛ نه هغه چې معیار کوم هېواد ته ورکړی.
deviations-form-language = د دې متن ژبه
deviations-form-language-hint = په نورو ژبو متن همداسې پاتې کېږي.
deviations-form-name = سرلیک
deviations-form-what = څه لیدل کېږي
deviations-form-what-hint = هغه څه چې کارکوونکی یې ویني، په دوو یا درېیو جملو کې.
deviations-form-advice = څه باید وشي
deviations-form-advice-hint = له دې سره سره څنګه معلومېږي چې سند رښتینی دی.
deviations-form-format-none = برخه یې نه ښيي
deviations-form-code-hint = د برخې لومړي دوه توري: { "I<, P<, ID" }.
deviations-form-state-code-hint = یوازې که له معیاري کوډ بېل وي: تر درې تورو پورې.
deviations-form-number-from = لومړۍ شمېره یا د شمېرې پیل
deviations-form-number-from-hint = توري او رقمونه لکه په برخه کې. د ټولو شمېرو لپاره یې تش پرېږدئ.
deviations-form-number-to = وروستۍ شمېره
deviations-form-number-to-hint = که یوازې د شمېرو پیل یو شان وي، تش یې پرېږدئ.
deviations-form-save = خوندي کول
deviations-form-back = شاته

deviations-flash-saved = خوندي شو. دویم کس یې خپروي.
deviations-flash-released = خپور شو.
deviations-flash-withdrawn = بېرته واخیستل شو.
deviations-conflict-own = دا نسخه تاسو لیکلې ده. بل څوک یې باید خپره کړي.
deviations-conflict-reason = تر مخکې به ډېر کسان دا ولولي او کوم دلیل نه دی لیکل شوی.
deviations-conflict-released = چا لا مخکې خپور کړی یا بېرته اخیستی دی.
deviations-conflict-changed = له هغه وخته چې تاسو پرانیستی، چا بدل کړی دی.
deviations-conflict-withdrawn = بېرته اخیستل شوی دی.
deviations-notice-described = بلې ادارې ستاسو د هېواد اسناد تشریح کړل
deviations-notice-described-text = د یو غړي هېواد د ثبت ادارې په { $time } تشریح کړه چې ستاسو د هېواد اصلي اسناد څنګه له کتنې نه تېرېږي. مهرباني وکړئ وګورئ چې سمه ده که نه.
deviations-error-issuer = دا د هېڅ هېواد کوډ نه دی: تر درېیو غټو تورو پورې.
deviations-error-kind = مهرباني وکړئ وټاکئ چې څه نه بریالی کېږي.
deviations-error-specimen = دا د نمونې کوډ نه دی: { "TUR-BO-01001" }.
deviations-error-day = دا ورځ په تقویم کې نشته.
deviations-error-order = د صدور وروستۍ ورځ له لومړۍ مخکې ده.
deviations-error-source = مهرباني وکړئ بشپړه پته ولیکئ چې په https پیلېږي.
deviations-error-tlp = مهرباني وکړئ وټاکئ چې څوک یې لوستلای شي.
deviations-error-language = مهرباني وکړئ یوه ژبه وټاکئ.
deviations-error-name = مهرباني وکړئ تر ۱۵۰ تورو پورې سرلیک ولیکئ.
deviations-error-text = مهرباني وکړئ تر ۲٬۰۰۰ تورو پورې ولیکئ.
deviations-error-text-needed = مهرباني وکړئ په اصلي ژبه یې تر ۲٬۰۰۰ تورو پورې ولیکئ.
deviations-error-zone-needed = د کنټرول رقم لپاره باید برخه تشریح شي: بڼه، د سند کوډ، رقم او دا چې څنګه شمېرل کېږي.
deviations-error-code = دا د برخې دوه توري نه دي.
deviations-error-digit = د دې بڼې برخې داسې رقم نه لري.
deviations-error-way = دا طریقه یوازې د کارت د سند د شمېرې لپاره ده.
deviations-error-number = یوازې له A تر Z توري او رقمونه، تر ۲۲ پورې.
deviations-error-range = وروستۍ شمېره باید د لومړۍ هومره اوږده وي او تر هغې مخکې نه وي.
deviations-error-any = مهرباني وکړئ شمېرې ورکړئ: چېرته چې هره رقم منل کېږي، یوازې شمېرې مطلوب سندونه ښيي.

deviations-verdict = پېژندل شوی توپیر: { $title }
deviations-verdict-link = ولولئ چې په اړه یې څه معلوم دي
search-kind-deviation = پېژندل شوی توپیر
audit-thing-deviation = پېژندل شوی توپیر
