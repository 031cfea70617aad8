# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = احصائیه
statistics-lead = هغه څه چې د ثبت لس ادارې یې شمېري، هر شمېر له خپلو سرچینو سره. چېرته چې سرچینې یو له بله توپیر لري، شمېر له–تر ښودل شوی دی.
statistics-newest = تر ټولو نوي بشپړ کلونه
statistics-newest-note = د کال برخې د هرې لړۍ په پاڼه کې دي. «شمېر نشته» دا معنا لري چې دلته نه دی خپور شوی، نه دا چې هېڅ نه و.
statistics-none = شمېر نشته
statistics-none-text = لا تر اوسه دلته څه نه دي خپاره شوي. دا صفر نه دی.
statistics-missing = { $count ->
    [one] { $count } هېواد دلته شمېر نه لري.
   *[other] { $count } هېوادونه دلته شمېر نه لري.
}
statistics-table = ټول شمېرې، نوي لومړی
statistics-others = نور شاخصونه
statistics-part = د کال برخه
statistics-parts = د کلونو برخې
statistics-parts-note = دا تر یو کال کم موده ده او له پورته کلونو سره نه شي پرتله کېدای.
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
statistics-desk-lead = یو کس شمېر لیکي، بل یې خپروي. هر څه چې خپاره شوي، له خپلې نېټې سره د لوستلو وړ پاتې کېږي.
statistics-open = لیکل کېږي یا په تمه دي
statistics-open-none = څه نه لیکل کېږي.
statistics-tick-all = د دې مخ ټول په نښه کړئ
statistics-ticked = په نښه شوي
statistics-submit-ticked = په نښه شوي وسپارئ
statistics-release-ticked = په نښه شوي خپاره کړئ
statistics-flash-nothing-ticked = هېڅ په نښه شوي نه دي.
statistics-released = هغه څه چې لوستونکي یې لري
statistics-public = د لوستونکو پاڼه
statistics-back = بېرته لېږل یا اخیستل
statistics-back-hint = دلیل ساتل کېږي. د هغه څه دلیل چې لوستونکو لرل، هغوی یې هم ویني.
statistics-notice-waits = د دویم کس په تمه
statistics-notice-waits-text = ستاسو د هېواد یو شمېر په { $time } وسپارل شو او د دویم کس په تمه دی.
statistics-notice-returned = یو شمېر بېرته راغی
statistics-notice-returned-text = هغه شمېر چې تاسو لیکلی و په { $time } بېرته ولېږل شو. پاڼه یې وايي چې څه باید بدل شي.

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
statistics-form-new = شمېر درج کړئ
statistics-form-correct = سمول
statistics-form-period-hint = یو کال، یا یې څو میاشتې، یا د هغه څه لپاره یوه ورځ چې په یوه ورځ کچ کېږي.
statistics-form-first = لومړۍ میاشت
statistics-form-last = وروستۍ میاشت
statistics-form-months-hint = له ۱ تر ۱۲؛ د بشپړ کال لپاره تش پرېږدئ.
statistics-form-day-hint = په هر یوه جنتري کې: ۲۰۲۶-۰۱-۰۱ یا ۱۴۰۴/۱۰/۱۱.
statistics-form-low = شمېر، یا یې ټیټ حد
statistics-form-low-hint = ارقام بې له بېلوونکي؛ له اعشار مخکې ټکی.
statistics-form-high = لوړ حد
statistics-form-high-hint = یوازې چېرته چې سرچینې توپیر لري.
statistics-form-words = څرګندونې
statistics-form-note = له کارولو مخکې څه باید وپوهېږو
statistics-form-outside-hint = هلته اړین دی چې د یوې سرچینې شمېر په حد کې نه وي.
statistics-form-change-hint = لوستونکي پخوانی شمېر، نوی شمېر او دا دلیل ویني.
statistics-form-source = سرچینه { $count }
statistics-form-sources-hint = هره سرچینه له خپل شمېر سره. د ویب پته، یا د دې پورټال د کتابتون د یوې دوتنې پته. تشه شوې سرچینه لرې کېږي.
statistics-form-bound = د شمېر مطلب
statistics-form-definition = کټ مټ څه شمېري

# What is wrong at a field.
statistics-error-indicator = مهرباني وکړئ وټاکئ چې څه شمېرل کېږي.
statistics-error-choose-calendar = مهرباني وکړئ جنتري وټاکئ.
statistics-error-year = مهرباني وکړئ کال په څلورو ارقامو ولیکئ.
statistics-error-calendar = دا د بلې جنتري کال دی.
statistics-error-day = داسې کال، میاشت یا ورځ نشته.
statistics-error-months = مهرباني وکړئ دواړه میاشتې له ۱ تر ۱۲ په شمېر ولیکئ.
statistics-error-two-years = دویم کال ته رسېږي.
statistics-error-day-of-flow = دا د وخت په اوږدو کې جمع کېږي: کال یا څو میاشتې ورکړئ.
statistics-error-part-of-stock = دا په یوه شېبه کې کچ کېږي: ورځ یا بشپړ کال ورکړئ.
statistics-error-taken = د دې وخت لپاره شمېر شته. هماغه سم کړئ.
statistics-error-number = مهرباني وکړئ شمېر په ارقامو ولیکئ، بې کامې، واټن یا نښې.
statistics-error-negative = دلته هېڅ شی تر صفر کم نه دی.
statistics-error-percent = ونډه تر ۱۰۰ زیاته نه ده.
statistics-error-whole = دا په بشپړو شمېرو شمېرل کېږي.
statistics-error-range = لوړ حد تر ټیټ حد کم دی.
statistics-error-unit = دا په هغه واحد نه ویل کېږي.
statistics-error-no-source = هر شمېر سرچینې ته اړتیا لري.
statistics-error-sources = تر ۱۲ زیاتې سرچینې نه شي کېدای.
statistics-error-outside = یوه سرچینه له حد بهر ده. ووایئ ولې، یا حد پراخ کړئ.
statistics-error-change = مهرباني وکړئ ووایئ ولې بدلېږي.
statistics-error-reason = مهرباني وکړئ تر ۱٬۰۰۰ تورو پورې دلیل ولیکئ.
statistics-error-text = دا متن ډېر اوږد دی یا داسې توری لري چې نه ساتل کېږي.
statistics-error-ahead = دا وخت لا نه دی پای ته رسېدلی یا نه دی راغلی.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = د زېږون د ثبت پوښښ
indicator-points-online = آنلاین د ثبت دفترونه
indicator-births-means = ژوندي زېږونونه چې په دې موده کې ثبت شوي.
indicator-deaths-means = مړینې چې په دې موده کې ثبت شوې.
indicator-marriages-means = ودونه چې په دې موده کې ثبت شوي.
indicator-divorces-means = طلاقونه چې په دې موده کې ثبت شوي.
indicator-birth-completeness-means = له سلو ماشومانو هغه چې زېږون یې ثبت شوی. سروې د تر پنځو کلونو کم عمره ماشومانو پوښتنه کوي؛ هره سرچینه چې څه شمېري تر څنګ یې لیکلي.
indicator-death-completeness-means = له سلو مړینو هغه چې ثبت شوې.
indicator-cause-of-death-recorded-means = له سلو ثبت شویو مړینو هغه چې لامل لري.
indicator-id-card-coverage-means = له سلو هغو کسانو چې باید د هویت کارت ولري، هغه چې یې لري.
indicator-id-cards-issued-means = تر اوسه صادر شوي د هویت کارتونه؛ چېرته چې سرچینه نور څه نه وايي، بدل شوي یا تېر شوي هم پکې دي.
indicator-nationals-abroad-means = هغه وګړي چې بهر اوسېږي. سرچینې د زېږځای، تابعیت، اصل یا نوم لیکنې له مخې شمېري او ډېر توپیر لري.
indicator-population-means = هغه خلک چې په هېواد کې اوسېږي، د سرشمېرنې، ثبت یا اټکل له مخې.
indicator-points-online-means = هغه دفترونه او روغتونونه چې زېږون او مړینه د شبکې له لارې ثبتوي.
indicator-births = ثبت شوي زېږونونه
indicator-deaths = ثبت شوې مړینې
indicator-marriages = ثبت شوي ودونه
indicator-divorces = ثبت شوي طلاقونه
indicator-death-completeness = د مړینې د ثبت پوښښ
indicator-cause-of-death-recorded = هغه مړینې چې لامل یې ثبت شوی
indicator-id-card-coverage = د هویت کارت لرونکي
indicator-id-cards-issued = صادر شوي د هویت کارتونه
indicator-nationals-abroad = په بهر کې مېشت وګړي
indicator-population = نفوس
unit-points = دفترونه
unit-persons = کسان
unit-events = پېښې
unit-cards = کارتونه

# In the search and the audit.
search-kind-figure = شمېر
audit-thing-figure = شمېر
