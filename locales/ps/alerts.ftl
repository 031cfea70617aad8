# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the names of the six kinds (alerts-kind-*), alerts-title, alerts-standing,
# alerts-check-hint, alerts-hidden-numbers, alerts-acknowledge-hint.

alerts-title = خبرداري
alerts-lead = جعلي سندونه چې د غړو هېوادونو د نفوسو د احوالو د ثبت ادارو لیدلي، او د پېژندلو لار یې.
alerts-country = د سند هېواد
alerts-any = ټول
alerts-standing = کوم
alerts-show = ښودل
alerts-count = { $count ->
    [one] { $count } خبرداری
   *[other] { $count } خبرداري
}
alerts-empty = دلته خبرداری نشته
alerts-empty-advice = د نفوسو د احوالو د ثبت هېڅ ادارې تاسو ته خبرداری نه دی لېږلی.
alerts-new = د جعلي سند راپور ورکول
alerts-example = بېلګه
alerts-example-note = دا خبرداری خیالي دی. ښيي چې پورټال څنګه کار کوي.
alerts-feed = د عامو خبرداریو تعقیب
alerts-download = عام لړلیک ښکته کول (JSON)

alerts-kind = څه ولیدل شول
alerts-kind-counterfeit = بشپړ جعل
alerts-kind-forgery = په لاسوهنې جعل
alerts-kind-pseudo = سند ته ورته پاڼه
alerts-kind-fraudulently-obtained = په درغلۍ ترلاسه شوی رښتینی سند
alerts-kind-impostor = د بل چا د سند کارونه
alerts-kind-stolen-blank = غلا شوی تش سند
alerts-kind-counterfeit-means = بشپړ سند چې بې اجازې تقلید شوی دی.
alerts-kind-forgery-means = رښتینی سند چې معلومات، عکس، پاڼې یا چیپ یې بدل شوي دي.
alerts-kind-pseudo-means = رسمي سند ته ورته دی، خو هېڅ اداره یې نه صادروي.
alerts-kind-fraudulently-obtained-means = رښتینی سند چې د دروغو اسنادو پر بنسټ صادر شوی دی.
alerts-kind-impostor-means = رښتینی سند چې بل څوک یې کاروي.
alerts-kind-stolen-blank-means = رښتینی تش سند چې غلا شوی او بې اجازې ډک شوی دی.

alerts-urgency = بیړه
alerts-urgency-routine = عادي
alerts-urgency-urgent = بیړنی

alerts-state-submitted = د دویم کس په تمه
alerts-state-published = نافذ
alerts-state-expired = موده یې تېره شوې
alerts-state-superseded = پر ځای یې بل راغلی
alerts-state-withdrawn = بېرته اخیستل شوی

alerts-document = سند
alerts-specimen = نمونه
alerts-seen = څه ولیدل شول
alerts-tell = څنګه یې وپېژنئ
alerts-do = څه باید وشي
alerts-valid = اعتبار
alerts-valid-between = له { $from } تر { $to }
alerts-sent-by = لېږونکی
alerts-reference = د مرجع شمېره
alerts-replaces = د دې پر ځای
alerts-replaced-by = پر ځای یې راغلی
alerts-original = اصلي ژبه
alerts-pairs = رښتینی او جعلي
alerts-genuine = رښتینی
alerts-false = جعلي
alerts-compare = پرتله
alerts-numbers = شمېرې
alerts-numbers-range = له { $from } تر { $to }
alerts-hidden-numbers = { $count ->
    [one] د شمېرو { $count } بلې لړۍ ته لاسرسی محدود دی.
   *[other] د شمېرو { $count } نورو لړیو ته لاسرسی محدود دی.
}
alerts-nothing-false = انځورونه نشته.

alerts-receipts = چا د رسېدو تایید کړی
alerts-receipt-by = د رسېدو تایید په { $day }
alerts-receipt-open = تر { $day } پورې
alerts-receipt-overdue = ځنډېدلی له { $day } راهیسې
alerts-receipts-count = له { $count } ادارو { $done } یې د رسېدو تایید کړی دی.
alerts-acknowledge = د رسېدو تایید
alerts-acknowledge-hint = ستاسو د ټولې ادارې له خوا وایي چې خبرداری رارسېدلی او معلوم دی.
alerts-note = لېږونکي ته یادښت
alerts-note-hint = تش پاتې کېدای شي.
alerts-acknowledged = ستاسو ادارې په { $day } د رسېدو تایید کړی دی.
alerts-due = مهرباني وکړئ تر { $day } پورې د رسېدو تایید وکړئ.

alerts-check-title = دویم کس
alerts-check = وکتل شو: خپرول
alerts-check-hint = څوک چې یې لوستلای شي سمدلاسه خبرېږي. تاسو ضمانت کوئ چې له لیکوال پرته بل چا کتلی دی.
alerts-edit = بدلول
alerts-withdraw = بېرته اخیستل
alerts-withdraw-hint = سمدلاسه پای ته رسېږي. چا چې لوستلی وي، ویني چې بېرته اخیستل شوی او ولې.
alerts-reason = دلیل
alerts-ended-on = پای ته رسېدلی په { $day }

alerts-counts = د ټولو غړو خبرداري
alerts-counts-in-force = نافذ
alerts-counts-waiting = د دویم کس په تمه
alerts-counts-ended = پای ته رسېدلي
alerts-counts-overdue = د رسېدو ځنډېدلي تاییدونه

alerts-form-new = د جعلي سند راپور ورکول
alerts-form-edit = د راپور بدلول
alerts-form-what = جعلي سند
alerts-form-words = متن
alerts-form-pictures = رښتینی او جعلي
alerts-form-numbers = شمېرې
alerts-form-readers = څوک یې لوستلای شي
alerts-form-time = اعتبار
alerts-form-issuer = د سند هېواد، لکه چې په برخه کې لیکل کېږي
alerts-form-issuer-hint = تر درېیو تورو پورې: TUR، BEL، D.
alerts-form-specimen = د نمونې کوډ
alerts-form-specimen-hint = تش پاتې کېدای شي. لکه د نمونو په لړلیک کې: { "TUR-BO-01001" }.
alerts-form-language = د دې متن ژبه
alerts-form-language-hint = په نورو ژبو متن همداسې پاتې کېږي.
alerts-form-name = سرلیک
alerts-form-name-hint = بې له شمېرو او نومونو: چېرته چې خبرداری ډېرو کسانو ته رسېږي، سرلیک په لیکونو کې راځي.
alerts-form-seen = څه ولیدل شول
alerts-form-tell = څنګه یې وپېژنئ
alerts-form-do = څه باید وشي
alerts-form-pair = جوړه { $number }
alerts-form-pictures-hint = ستاسو د کتابتون هغه انځورونه چې تشریح لري. یوازې خیالي څښتنان وښیئ.
alerts-form-none = هېڅ
alerts-form-genuine = د رښتیني سند انځور
alerts-form-false = د جعلي سند انځور
alerts-form-compare = څه پرتله شي
alerts-form-ranges = د شمېرو لړۍ
alerts-form-ranges-hint = په هره کرښه کې یوه: لومړۍ او وروستۍ شمېره، په منځ کې یې تش ځای، یا یوازې یوه شمېره.
alerts-form-numbers-tlp = څوک شمېرې لوستلای شي
alerts-form-numbers-tlp-hint = نور یوازې د لړیو شمېر ویني.
alerts-form-tlp = څوک خبرداری لوستلای شي
alerts-form-organisations = هغه ادارې چې هغه څه لولي چې AMBER دي
alerts-form-people = هغه کسان چې هغه څه لولي چې RED دي
alerts-form-people-hint = د هغوی د حسابونو د برېښنالیک پتې، په هره کرښه کې یوه.
alerts-form-from = معتبر له
alerts-form-until = معتبر تر
alerts-form-until-hint = تر یوه کاله پورې. په دواړو جنتریو: ۱۴۰۵/۱۲/۲۹ یا ۲۰۲۷-۰۳-۲۰.
alerts-form-days = د رسېدو د تایید موده
alerts-form-days-hint = د ترلاسه کوونکي د هېواد کاري ورځې، له ۱ تر ۳۰.
alerts-form-supersedes = د دې خبرداري پر ځای
alerts-form-supersedes-hint = تش پاتې کېدای شي. ستاسو د یوه نافذ خبرداري د مرجع شمېره.
alerts-form-save = لېږل
alerts-form-back = شاته

alerts-flash-submitted = ولېږل شو. دویم کس یې ګوري.
alerts-flash-published = خپور شو. څوک چې یې لوستلای شي خبرېږي.
alerts-flash-acknowledged = د رسېدو تایید وشو. لېږونکی یې ویني.
alerts-flash-withdrawn = بېرته واخیستل شو.
alerts-conflict-own = دا خبرداری تاسو لیکلی دی. بل څوک یې باید وګوري.
alerts-conflict-checked = چا لا مخکې کتلی یا بېرته اخیستی دی.
alerts-conflict-changed = له هغه وخته چې تاسو پرانیستی، چا بدل کړی دی.
alerts-conflict-ended = خبرداری نور نافذ نه دی.
alerts-conflict-acknowledged = ستاسو ادارې لا مخکې د رسېدو تایید کړی دی.
alerts-conflict-superseded = هغه خبرداری چې دا یې ځای نیسي، نور نافذ نه دی.
alerts-conflict-late = وروستۍ ورځ یې تېره شوې ده. مهرباني وکړئ بله وټاکئ.
alerts-error-issuer = دا د هېڅ هېواد کوډ نه دی: تر درېیو غټو تورو پورې.
alerts-error-kind = مهرباني وکړئ وټاکئ چې څه ولیدل شول.
alerts-error-specimen = دا د نمونې کوډ نه دی: { "TUR-BO-01001" }.
alerts-error-language = مهرباني وکړئ یوه ژبه وټاکئ.
alerts-error-name = مهرباني وکړئ تر ۱۵۰ تورو پورې سرلیک ولیکئ.
alerts-error-text = مهرباني وکړئ تر ۳٬۰۰۰ تورو پورې ولیکئ.
alerts-error-text-needed = مهرباني وکړئ په اصلي ژبه یې تر ۳٬۰۰۰ تورو پورې ولیکئ.
alerts-error-pair = هره جوړه دواړه انځورونه او هغه څه غواړي چې باید پرتله شي.
alerts-error-picture = دا انځور ستاسو په کتابتون کې نشته، یا لا تشریح نه لري.
alerts-error-ranges = هره کرښه یوه شمېره ده یا د یو شان اوږدوالي دوه شمېرې چې کوچنۍ یې لومړۍ راځي: له A تر Z توري او رقمونه، تر ۲۲ پورې. تر ۵۰ کرښو پورې.
alerts-error-tlp = مهرباني وکړئ وټاکئ چې څوک یې لوستلای شي.
alerts-error-organisations = مهرباني وکړئ د هغه څه لپاره چې AMBER دي لږ تر لږه یوه اداره ونوموئ.
alerts-error-people = دا د پورټال حسابونه نه دي.
alerts-error-people-needed = مهرباني وکړئ د هغه څه لپاره چې RED دي لږ تر لږه یو کس ونوموئ.
alerts-error-day = دا ورځ په تقویم کې نشته.
alerts-error-until = مهرباني وکړئ ووایئ چې کله پای ته رسېږي.
alerts-error-order = تر پیل مخکې پای ته رسېږي.
alerts-error-past = وروستۍ ورځ یې لا مخکې تېره شوې ده.
alerts-error-year = تر پیل له یوه کاله زیات وروسته پای ته رسېږي.
alerts-error-days = مهرباني وکړئ د ورځو شمېر له ۱ تر ۳۰ ولیکئ.
alerts-error-supersedes = تاسو د دې مرجع شمېرې نافذ خبرداری نه لرئ.
alerts-error-urgency = مهرباني وکړئ بیړه وټاکئ.

alerts-desk-title = خبرداري
alerts-desk-acknowledge = د رسېدو تایید ته
alerts-desk-check = کتنې ته
alerts-desk-overdue = ستاسو خبرداري چې نورو یې د رسېدو تایید پر وخت نه دی کړی
alerts-desk-hidden = دا یوازې د هغو کسانو لپاره دي چې ستاسو ادارې نومولي دي او تاسو پکې نه یاست: له خپلو بیاکتونکو وپوښتئ.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } خبرداری ځنډېدلی
   *[other] { $count } خبرداري ځنډېدلي
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } ځنډېدلې اداره
   *[other] { $count } ځنډېدلې ادارې
}

alerts-mail-title-subject = خبرداری: { $title }
alerts-mail-title-text = د غړو هېوادونو د نفوسو د احوالو د ثبت یوې ادارې خبرداری «{ $title }» خپور کړی دی. په پورټال کې یې لوستلای او د رسېدو تایید یې کولای شئ.
alerts-mail-neutral-subject = یو خبرداری ستاسو په تمه دی
alerts-mail-neutral-text = په پورټال کې یو خبرداری ستاسو په تمه دی.
alerts-mail-open = د خبرداري پرانیستل
search-kind-alert = خبرداری
audit-thing-alert = خبرداری
audit-did-acknowledged = د رسېدو تایید وشو
audit-did-superseded = بل یې ځای ونیو
audit-did-expired = په خپله ورځ پای ته ورسېد
