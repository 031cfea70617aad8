# Review by a native reader: whole file
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = سجل
layout-what-it-is = د ایکو د غړو هېوادونو د نفوسو د احوالو ثبت
layout-skip = متن ته ورتلل
layout-held = دا لیکنه له دې پاڼې څخه ولېږل شوه او ځواب یې ونه لیدل شو. که نه وي رسېدلې، له دې ځایه یې کاپي کړئ.
layout-held-discard = دا لیکنه لرې کول
layout-language = ژبه: { $language }
layout-all-languages = ټولې ژبې
layout-menu = مېنو
layout-navigation = اصلي
layout-search = لټون
layout-sign-in = ننوتل
layout-sign-out = وتل
layout-your-menu = ستاسو مېنو
layout-profile = ځانګړتیاوې
layout-library = د دوتنو کتابتون
layout-people = ستاسو د ادارې کارکوونکي
layout-organisations = ادارې
layout-desk = د کار مېز
layout-achievements = لاسته راوړنې
layout-countries = هېوادونه
layout-about = د پورټال په اړه
layout-accessibility = لاسرسی
layout-feed = خبري فیډ
layout-subscribe = خبرونه په برېښنالیک
layout-demonstration = دا د نندارې نسخه ده. حسابونه خیالي دي؛ لاسته راوړنې رښتینې دي او خپلې سرچینې یادوي.
layout-demonstration-accounts = حسابونه
layout-demonstration-mail = لېږل شوي لیکونه
layout-you-are-here = تاسو دلته یاست

# Pages of a list.
pager-title = پاڼې
pager-previous = مخکینی
pager-next = راتلونکی

# Forms.
form-errors-title = { $count ->
    [one] یو شی باید سم شي
   *[other] { $count } شیان باید سم شي
}
form-errors-nothing-lost = ستاسو له لیکنې هېڅ نه دي ورک شوي.
form-show-password = د پټنوم ښودل

# Pages that say what went wrong.
error-not-found-title = دا پاڼه نشته
error-not-found-text = کېدای شي پته ناسمه لیکل شوې وي، یا پاڼه نوره عامه نه وي. هېڅ نه دي ورک شوي.
error-near = ښايي ستاسو موخه له دې څخه یو وه؟
error-sign-in-title = مهرباني وکړئ ننوځئ
error-sign-in-text = دا پاڼه د لسو ادارو د کارکوونکو لپاره ده.
error-forbidden-title = دا برخه ستاسو لپاره پرانیستې نه ده
error-forbidden-text = ستاسو رول د دې کار اجازه نه ورکوي، یا فورمه له دې پورټال څخه نه ده راغلې. هېڅ بدل نه شول.
error-conflict-title = دا په دې منځ کې بدل شوی دی
error-conflict-text = بل همکار مخکې اقدام کړی دی. ستاسو له کاره هېڅ نه دي ورک شوي؛ مهرباني وکړئ اوسنی حالت وګورئ.
error-invalid-title = پورټال دا غوښتنه ونه پېژندله
error-invalid-text = فورمه یا پته له دې پورټال څخه نه ده. هېڅ بدل نه شول.
error-method-title = دا پته داسې غوښتنه نه مني
error-method-text = غوښتنه د دې پورټال له کومې پاڼې څخه نه ده راغلې. هېڅ بدل نه شول.
error-too-large-title = دا له حده لوی دی
error-too-large-text = پورټال په یو ځل تر دې لږ مني. هېڅ بدل نه شول.
error-too-many-title = مهرباني وکړئ یوه شېبه صبر وکړئ
error-too-many-text = په لږ وخت کې ډېرې هڅې وشوې. مهرباني وکړئ یوه دقیقه وروسته بیا هڅه وکړئ.
error-unexpected-title = په پورټال کې ستونزه رامنځته شوه
error-unexpected-text = تېروتنه زموږ ده. څه چې پورټال مخکې منلي وو، خوندي دي. مهرباني وکړئ یوه شېبه وروسته بیا هڅه وکړئ.
error-to-front-page = لومړۍ پاڼې ته
error-to-achievements = لاسته راوړنو ته
error-reference = د پېښې شمېره
layout-searches = خوندي شوي لټونونه
layout-demonstration-factors = د ننوتلو دویم تایید دلته وړاندیز کېږي او اړین نه دی.
error-proof-title = مهرباني وکړئ تایید کړئ چې دا تاسو یاست
error-proof-text = هېڅ نه دي ورک شوي. هغه څه چې ډک کړي مو دي په دې پاڼه کې ساتل شوي؛ مهرباني وکړئ خلاصه یې پرېږدئ.
error-proof-do = په بله کړکۍ کې تایید
error-factor-title = لومړی دویم تایید پکار دی
error-factor-text = ستاسو رول په ننوتلو کې دویم تایید غواړي. په خپلو ځانګړتیاوو کې یې د ننوتلو د امنیت لاندې جوړ کړئ.
