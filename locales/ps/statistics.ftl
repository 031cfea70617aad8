# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = احصائیه
statistics-lead = هغه څه چې لس د نفوسو د ثبت ادارې یې شمېري، هره شمېره له خپلو سرچینو سره. چېرې چې سرچینې توپیر لري، شمېره د ټیټ او لوړ حد ترمنځ ښودل شوې ده.
statistics-newest = تر ټولو نوې شمېرې
statistics-newest-note = د کال برخې د هرې لړۍ په پاڼه کې دي. «شمېره نشته» دا مانا لري چې دلته نه ده خپره شوې، نه دا چې هېڅ نه و.
statistics-none = شمېره نشته
statistics-none-text = لا تر اوسه دلته څه نه دي خپاره شوي. دا د صفر مانا نه لري.
statistics-missing = { $count ->
    [one] { $count } هېواد دلته شمېره نه لري.
   *[other] { $count } هېوادونه دلته شمېره نه لري.
}
statistics-table = ټولې شمېرې، نوې لومړی
statistics-others = نور شاخصونه
statistics-part = د کال برخه
statistics-parts = د کلونو برخې
statistics-parts-note = دا له یوه کال کمه موده ده او له پورته کلونو سره نه شي پرتله کېدای.
statistics-differ = سرچینې سره توپیر لري.
statistics-own-values = هره سرچینه څه وايي
statistics-as-of = د سرچینې نېټه
statistics-is-outside = له حد بهر
statistics-outside = ولې یوه سرچینه له حد بهر ده
statistics-change = ولې بدل شو
statistics-earlier = { $count ->
    [one] { $count } پخوانۍ نسخه
   *[other] { $count } پخوانۍ نسخې
}

# The desk of a country.
statistics-desk = ستاسو د هېواد شمېرې
statistics-desk-lead = یو کس شمېره لیکي، بل یې خپروي. هر څه چې خپاره شوي، له خپلې نېټې سره د لوستلو وړ پاتې کېږي.
statistics-open = لیکل کېږي یا په تمه دي
statistics-open-none = څه نه لیکل کېږي.
statistics-tick-all = د دې پاڼې ټول په نښه کړئ
statistics-ticked = په نښه شوي
statistics-submit-ticked = په نښه شوي وسپارئ
statistics-release-ticked = په نښه شوي خپاره کړئ
statistics-flash-nothing-ticked = څه په نښه شوي نه دي.
statistics-released = هغه څه چې لوستونکي یې لري
statistics-public = د لوستونکو پاڼه
statistics-back = بېرته لېږل یا بېرته اخیستل
statistics-back-hint = دلیل ساتل کېږي. که لوستونکو شمېره لیدلې وي، دلیل هم ویني.
statistics-notice-waits = د دویم کس په تمه
statistics-notice-waits-text = ستاسو د هېواد یوه شمېره په { $time } وسپارل شوه او د دویم کس په تمه ده.
statistics-notice-returned = یوه شمېره بېرته راغله
statistics-notice-returned-text = هغه شمېره چې تاسو لیکلې وه، په { $time } بېرته ولېږل شوه. پاڼه یې وايي چې څه باید بدل شي.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = کټ مټ
statistics-bound-at-least = لږ تر لږه
statistics-bound-at-most = ډېر تر ډېره
statistics-bound-estimate = اټکل
statistics-state-draft = مسوده
statistics-state-submitted = د خپرېدو په تمه
statistics-state-returned = بېرته لېږل شوی
statistics-state-released = خپور شوی
statistics-state-superseded = پر ځای یې بل راغلی
statistics-state-withdrawn = بېرته اخیستل شوی

# The form.
statistics-form-new = شمېره درج کړئ
statistics-form-correct = سمول
statistics-form-period-hint = یو کال، یا یې څو میاشتې، یا د هغه څه لپاره یوه ورځ چې په یوه ورځ کچ کېږي.
statistics-form-first = لومړۍ میاشت
statistics-form-last = وروستۍ میاشت
statistics-form-months-hint = له ۱ تر ۱۲؛ د بشپړ کال لپاره تش پرېږدئ.
statistics-form-day-hint = په دواړو جنتریو کې: ۲۰۲۶-۰۱-۰۱ یا ۱۴۰۴/۱۰/۱۱.
statistics-form-low = شمېره، یا ټیټ حد
statistics-form-low-hint = رقمونه بې بېلوونکي؛ له اعشاریې مخکې ټکی.
statistics-form-high = لوړ حد
statistics-form-high-hint = یوازې چېرې چې سرچینې توپیر لري.
statistics-form-words = څرګندونې
statistics-form-note = له کارولو مخکې باید څه وپوهېږئ
statistics-form-outside-hint = هلته اړین دی چې د یوې سرچینې شمېره د حدونو ترمنځ نه وي.
statistics-form-change-hint = لوستونکي پخوانۍ شمېره، نوې شمېره او دا دلیل ویني.
statistics-form-source = سرچینه { $count }
statistics-form-sources-hint = هره سرچینه له خپلې شمېرې سره. د وېب پته، یا د دې پورټال په کتابتون کې د یوې دوتنې پته. تشه شوې سرچینه لرې کېږي.
statistics-form-bound = د شمېرې مطلب
statistics-form-definition = کټ مټ څه شمېري

# What is wrong at a field.
statistics-error-indicator = مهرباني وکړئ وټاکئ چې څه شمېرل کېږي.
statistics-error-choose-calendar = مهرباني وکړئ جنتري وټاکئ.
statistics-error-year = مهرباني وکړئ کال په څلورو رقمونو ولیکئ.
statistics-error-calendar = دا د بلې جنتري کال دی.
statistics-error-day = داسې کال، میاشت یا ورځ نشته.
statistics-error-months = مهرباني وکړئ دواړه میاشتې له ۱ تر ۱۲ په شمېرو ولیکئ.
statistics-error-two-years = دا موده دویم کال ته رسېږي.
statistics-error-day-of-flow = دا په یوه موده کې جمع کېږي: کال یا څو میاشتې ولیکئ.
statistics-error-part-of-stock = دا په یوه شېبه کې شمېرل کېږي: ورځ یا بشپړ کال ولیکئ.
statistics-error-taken = د دې مودې لپاره له مخکې شمېره شته. مهرباني وکړئ هماغه سمه کړئ.
statistics-error-number = مهرباني وکړئ شمېره په رقمونو ولیکئ، بې کامې، تش ځای یا نښې.
statistics-error-negative = دلته هېڅ شی له صفر کم نه دی.
statistics-error-percent = ونډه له ۱۰۰ زیاته نه ده.
statistics-error-whole = دا په بشپړو شمېرو شمېرل کېږي.
statistics-error-range = لوړ حد له ټیټ حد کم دی.
statistics-error-unit = دا په هغه واحد نه ښودل کېږي.
statistics-error-no-source = هره شمېره سرچینې ته اړتیا لري.
statistics-error-sources = له ۱۲ زیاتې سرچینې نه شي کېدای.
statistics-error-outside = یوه سرچینه له حد بهر ده. مهرباني وکړئ ووایئ ولې، یا حد پراخ کړئ.
statistics-error-change = مهرباني وکړئ ووایئ ولې بدلېږي.
statistics-error-reason = مهرباني وکړئ تر ۱٬۰۰۰ نښو پورې دلیل ولیکئ.
statistics-error-text = دا متن ډېر اوږد دی یا داسې نښه لري چې نه شي ساتل کېدای.
statistics-error-ahead = دا موده لا پای ته نه ده رسېدلې یا نه ده پیل شوې.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = د زېږون د ثبت بشپړتیا
indicator-points-online = آنلاین د ثبت دفترونه
indicator-births-means = ژوندي زېږونونه چې په دې موده کې ثبت شوي.
indicator-deaths-means = مړینې چې په دې موده کې ثبت شوې.
indicator-marriages-means = ودونه چې په دې موده کې ثبت شوي.
indicator-divorces-means = طلاقونه چې په دې موده کې ثبت شوي.
indicator-birth-completeness-means = له سلو ماشومانو هغه چې زېږون یې ثبت شوی. سروې د تر پنځو کلونو کم عمره ماشومانو په اړه پوښتي؛ هره سرچینه چې څه شمېري، تر څنګ یې لیکل شوي.
indicator-death-completeness-means = له سلو مړینو هغه چې ثبت شوې.
indicator-cause-of-death-recorded-means = له سلو ثبت شویو مړینو هغه چې لامل یې ثبت شوی.
indicator-id-card-coverage-means = له سلو هغو کسانو چې باید د هویت کارت ولري، هغه چې یې لري.
indicator-id-cards-issued-means = تر اوسه صادر شوي د هویت کارتونه؛ چېرته چې سرچینه نور څه نه وايي، بدل شوي یا تېر شوي هم پکې دي.
indicator-nationals-abroad-means = هغه وګړي چې بهر اوسېږي. سرچینې د زېږځای، تابعیت، اصل یا نوم لیکنې له مخې شمېري او ډېر توپیر لري.
indicator-population-means = هغه خلک چې په هېواد کې اوسېږي، د سرشمېرنې، ثبت یا اټکل له مخې.
indicator-points-online-means = هغه دفترونه او روغتونونه چې زېږون او مړینه آنلاین ثبتوي.
indicator-births = ثبت شوي زېږونونه
indicator-deaths = ثبت شوې مړینې
indicator-marriages = ثبت شوي ودونه
indicator-divorces = ثبت شوي طلاقونه
indicator-death-completeness = د مړینې د ثبت بشپړتیا
indicator-cause-of-death-recorded = هغه مړینې چې لامل یې ثبت شوی
indicator-id-card-coverage = د هویت د کارت پوښښ
indicator-id-cards-issued = صادر شوي د هویت کارتونه
indicator-nationals-abroad = په بهر کې مېشت وګړي
indicator-population = نفوس
unit-points = دفترونه
unit-persons = کسان
unit-events = پېښې
unit-cards = کارتونه

# In the search and the audit.
search-kind-figure = شمېره
audit-thing-figure = شمېره
