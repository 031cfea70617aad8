# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: the whole file; above all specimens-card, specimens-views, specimens-do,
# specimens-invented, specimens-part-stub, specimens-category-h, specimens-category-f, specimens-light-magnified,
# specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty.

layout-specimens = نمونې
specimens-title = نمونې
specimens-lead = د غړو هېوادونو د هویت او د نفوسو د احوالو د ثبت سندونه: هر یو څنګه جوړ شوی او څنګه ازمویل کېږي.
specimens-country = هېواد
specimens-any = ټول
specimens-show = ښودل
specimens-count = { $count ->
    [one] { $count } نسخه
   *[other] { $count } نسخې
}
specimens-empty = لا نمونه نشته
specimens-empty-advice = د نفوسو د احوالو د ثبت هېڅ ادارې د دې هېواد نمونه تاسو ته نه ده پرانیستې.
specimens-ended = نور اعتبار نه لري
specimens-unconfirmed = د صادروونکې ادارې له خوا نه دی تایید شوی
specimens-unconfirmed-note = دا معلومات له هغو سرچینو دي چې لاندې یادې شوې دي. صادروونکې ادارې لا نه دي تایید کړي.
specimens-invented = څښتن او شمېره خیالي دي. انځور هېڅکله د هندارې په څېر نه سرچپه کېږي.
specimens-views = انځورونه
specimens-no-picture = داسې انځور یې نشته چې تاسو یې لیدلی شئ.
specimens-marks = { $count ->
    [one] { $count } ځانګړنه د ازموینې لپاره
   *[other] { $count } ځانګړنې د ازموینې لپاره
}
specimens-hidden-marks = { $count ->
    [one] { $count } بلې ځانګړنې ته لاسرسی محدود دی.
   *[other] { $count } نورو ځانګړنو ته لاسرسی محدود دی.
}
specimens-hidden-pictures = { $count ->
    [one] { $count } بل انځور ته لاسرسی محدود دی.
   *[other] { $count } نورو انځورونو ته لاسرسی محدود دی.
}
specimens-hidden-facts = ځینو معلوماتو ته لاسرسی محدود دی.
specimens-reviewed = بیاکتل شوی
specimens-overdue = د دې تشریح د بیاکتنې نېټه { $day } وه. کېدای شي نور تازه نه وي.
specimens-codes = کوډ څه وايي
specimens-codes-lead = کوډ ښيي چې سند د کوم هېواد دی، د څه لپاره او د چا لپاره دی، او د سند او د هغه د نسخې شمېره څه ده.
specimens-codes-note = توري د PRADO پیروي کوي، چې د اروپايي ټولنې د شورا عامه ثبت دی. له A، B او O پرته دا هلته نه ده تایید شوې. K او L زموږ دي.
specimens-codes-category = لومړی توری: سند د څه لپاره دی
specimens-codes-type = دویم توری: د چا لپاره دی
specimens-codes-letter = توری
specimens-codes-means = مانا
specimens-codes-certainty = له کومه معلومه ده
specimens-codes-read = د PRADO په کوډونو کې لیدل شوی
specimens-codes-unverified = په PRADO کې نه ده تایید شوې
specimens-codes-ours = زموږ؛ PRADO یې کوم پېژندل شوی توری نه لري
specimens-do = وکړئ:
specimens-see = ووینئ:
specimens-card = د چاپ لپاره د مېز پاڼه
specimens-card-level = د مېز پاڼه، کچه { $level }
specimens-card-printed = چاپ شوې په { $day }
specimens-card-none = د دې کچې هېڅ ځانګړنه تاسو ته پرانیستې نه ده.
specimens-facts = دا سند څه دی
specimens-versions = نسخې
specimens-current = همدا نسخه
specimens-differences = له مخکینۍ نسخې سره توپیر
specimens-purpose = د څه لپاره دی
specimens-sources = سرچینې
specimens-issued = لومړی ځل صادر شوی
specimens-last-issued = وروستی ځل صادر شوی
specimens-follows = د دې پر ځای راغلې
specimens-followed-by = پر ځای یې راغلې
specimens-validity = لا معتبر دی
specimens-invalid-from = نامعتبر له نېټې
specimens-valid-for = د اعتبار موده
specimens-years = { $count ->
    [one] { $count } کال
   *[other] { $count } کاله
}
specimens-months = { $count ->
    [one] { $count } میاشت
   *[other] { $count } میاشتې
}
specimens-size = اندازه
specimens-pages = د پاڼو شمېر
specimens-body = د بدنې مواد
specimens-make = د جوړښت بڼه
specimens-personalisation = د څښتن د معلوماتو د لیکلو تخنیک
specimens-number = د شمېرې بڼه
specimens-number-place = د شمېرې ځای
specimens-mrz = د ماشین لوستونکې برخه
specimens-barcode = بارکوډ
specimens-chip = چیپ
specimens-national-number = پر سند د تذکرې شمېره چاپ شوې
specimens-calendar = پر سند جنتري
specimens-yes = هو
specimens-no = نه

specimens-category-a = پاسپورټ
specimens-category-b = د هویت کارت
specimens-category-h = د استوګنې سند
specimens-category-f = د موټر چلولو جواز
specimens-category-k = د نفوسو د احوالو د ثبت سند
specimens-category-l = نقل
specimens-category-x = بل سند

specimens-validity-yes = هو
specimens-validity-no = نه
specimens-validity-partly = تر یوه بریده
specimens-validity-unknown = نامعلوم

specimens-format-td1 = د کارت اندازه (ID-1، TD1)
specimens-format-td2 = TD2
specimens-format-td3 = د پاسپورټ اندازه (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = بله اندازه

specimens-substrate-paper = کاغذ
specimens-substrate-polycarbonate = پولي‌کاربونېټ
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = څو ډوله پلاستیک
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = نامعلوم

specimens-construction-card = کارت
specimens-construction-booklet = کتابچه
specimens-construction-single-sheet = یوه پاڼه
specimens-construction-label = لېبل

specimens-personalisation-laser-engraving = لېزري حکاکي
specimens-personalisation-ink-jet = انک‌جټ چاپ
specimens-personalisation-dye-diffusion = د رنګ نفوذ
specimens-personalisation-laser-print = لېزري چاپ
specimens-personalisation-handwritten = لاسي لیکنه
specimens-personalisation-typewritten = د ټایپ ماشین
specimens-personalisation-glued-photo = سرېښ شوی عکس

specimens-mrz-none = نه لري
specimens-mrz-td1 = TD1، درې کرښې
specimens-mrz-td2 = TD2، دوه کرښې
specimens-mrz-td3 = TD3، دوه کرښې
specimens-mrz-mrva = MRV-A، دوه کرښې
specimens-mrz-mrvb = MRV-B، دوه کرښې
specimens-mrz-unknown = نامعلومه

specimens-barcode-none = نه لري
specimens-barcode-1d = یو بعدي بارکوډ
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = کیو آر کوډ (QR)
specimens-barcode-data-matrix = د Data Matrix کوډ
specimens-barcode-vds = ښکاره ډیجیټل مهر
specimens-barcode-unknown = نامعلوم

specimens-chip-none = نه لري
specimens-chip-contact = تماسي چیپ
specimens-chip-contactless = بې‌تماسه چیپ
specimens-chip-dual = تماسي او بې‌تماسه
specimens-chip-unknown = نامعلوم

specimens-calendar-gregorian = میلادي
specimens-calendar-solar-hijri = هجري لمریز
specimens-calendar-lunar-hijri = هجري قمري
specimens-calendar-dual = دوه جنترۍ

specimens-part-front = مخ
specimens-part-back = شا
specimens-part-cover = پوښ
specimens-part-inside-cover = د پوښ دننه خوا
specimens-part-biodata = د معلوماتو پاڼه
specimens-part-page = پاڼه
specimens-part-stub = په دفتر کې پاتې برخه
specimens-part-stitching = ګنډل
specimens-part-chip = چیپ

specimens-light-visible = ښکاره رڼا
specimens-light-oblique = اړخیزه رڼا
specimens-light-transmitted = له شا رڼا
specimens-light-uv365 = ماورای بنفش ۳۶۵
specimens-light-uv254 = ماورای بنفش ۲۵۴
specimens-light-uv313 = ماورای بنفش ۳۱۳
specimens-light-ir = انفراریډ
specimens-light-coaxial = هم‌محوره رڼا
specimens-light-magnified = لوی کړی شوی

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = د ټولو لپاره.
tlp-green = د هغو ټولو لپاره چې د غړو هېوادونو د نفوسو د احوالو د ثبت په ادارو کې کار کوي. په عامه چینلونو کې یې مه خپروئ.
tlp-amber = د نفوسو د احوالو د ثبت د هغې ادارې لپاره چې دا ورپورې اړه لري، او د هغو لپاره چې اداره یې نوموي، یوازې هغو ته چې باید پرې خبر وي.
tlp-amber-strict = یوازې د نفوسو د احوالو د ثبت د هغې ادارې لپاره چې دا ورپورې اړه لري.
tlp-red = یوازې د هغو کسانو لپاره چې نومونه یې راغلي دي. بل ته یې مه ورکوئ، مه یې چاپوئ.
search-kind-specimen = نمونه

# What keeps a version from being registered.
specimens-obstacle-title = نسخه باید په خپله اصلي ژبه سرلیک ولري.
specimens-obstacle-holder = د هر انځور په اړه باید وویل شي چې څښتن یې خیالي دی.
specimens-obstacle-weaker = هېڅ برخه باید تر هغې نسخې چې ورپورې اړه لري، زیاتو کسانو ته پرانیستې نه وي.
specimens-obstacle-place = یوه ځانګړنه پر داسې انځور په نښه شوې چې نشته.
specimens-conflict-code = د دې کوډ نسخه لا له مخکې ثبت شوې ده.
specimens-error-last-issued = د صدور وروستۍ ورځ له لومړۍ مخکې ده.
specimens-error-follows-self = هېڅ نسخه خپل ځای نه شي نیولی. مهرباني وکړئ بله وټاکئ.
specimens-error-follows-circle = ټاکل شوې نسخه پخپله یا د نورو له لارې له دې نسخې وروسته راغلې ده. مهرباني وکړئ بله وټاکئ.
specimens-error-invalid-from = د اعتبار پای د سندونو له صدور مخکې دی.
specimens-error-precision = مهرباني وکړئ ووایئ چې د صدور لومړۍ ورځ څومره دقیقه معلومه ده.
specimens-error-valid-months = سند لږ تر لږه یوه میاشت اعتبار لري.
specimens-error-mask = د شمېرې بڼه د A له توري، د { "9" } له رقم او نښو جوړېږي، تر ۴۰ پورې.
specimens-error-zone-unreadable = ساحه په دوو کنجونو او څوضلعي په درېیو یا زیاتو کنجونو لیکل کېږي: { "120,80 340,260" }.
specimens-error-zone-outside = ساحه له انځور بهر ده. هر عدد باید له ۰ تر ۱۰۰۰ پورې وي.
specimens-error-zone-empty = د دې ساحې دننه هېڅ نشته.
