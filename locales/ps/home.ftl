# Review by a native reader: whole file
# The front page.
home-front-title = د نفوسو د احوالو د ثبت د لسو ادارو لاسته راوړنې، په دیارلسو ژبو
home-front-lead = د ایکو د غړو هېوادونو د نفوسو د احوالو د ثبت ادارې دلته یو بل او عامو خلکو ته وایي چې څه ښه کار کوي؛ هره یوه په خپله ژبه او له سرچینو سره.
home-front-search-hint = دوشنبه، Dushanbe یا Душанбе
home-front-achievements = { $count ->
    [one] لاسته راوړنه
   *[other] لاسته راوړنې
}
home-front-members = غړي هېوادونه
home-front-languages = ژبې
home-front-map = لس غړي
home-front-map-caption = لس غړي · د لاسته راوړنو شمېر
home-front-newest = تر ټولو نوې لاسته راوړنې
home-front-all = { $count ->
    [one] { $count } لاسته راوړنه
   *[other] ټولې { $count } لاسته راوړنې
}

# The desk.
home-desk-title = ستاسو د کار مېز
home-desk-waiting = { $count ->
    [0] هېڅ کار ستاسو په تمه نه دی.
    [one] { $count } کار ستاسو په تمه دی.
   *[other] { $count } کارونه ستاسو په تمه دي.
}
home-desk-waiting-title = ستاسو په تمه
home-desk-waiting-empty = هېڅ کار ستاسو په تمه نه دی. نوي کارونه دلته ښکاري.
home-desk-new-title = د نورو نوي مطالب
home-desk-own-title = ستاسو اداره لیکي
home-desk-own-empty = اوس مهال مسوده نشته.
home-desk-languages-title = ستاسو ژبې
home-desk-languages-language = ژبه
home-desk-languages-current = تازه
home-desk-languages-older = زوړ
home-desk-languages-missing = نشته
home-desk-review = بیاکتنه
home-desk-returned = بېرته لېږل شوی
home-desk-all = ټول

# About the portal.
home-about-title = د پورټال په اړه
home-about-lead = سجل د اقتصادي همکاریو سازمان (ایکو) د لسو غړو هېوادونو د نفوسو د احوالو د ثبت د ادارو ګډ پورټال دی.
home-about-why-title = ولې جوړ شوی
home-about-why-text = د ۲۰۱۱ کال په اکتوبر (د ۱۳۹۰ کال په مني) کې د نفوسو د احوالو د ثبت د ادارو مشران په تهران کې سره راټول شول او داسې یوه ګډه وېب‌پاڼه یې وغوښته چې هره اداره پکې خپلې لاسته راوړنې نورو ته ووایي. دا همغه وېب‌پاڼه ده.
home-about-official-title = څنګه یې وپېژنو
home-about-official-text = ستاسو د مرورګر پته باید کټ مټ همدا لاندې پته وي. پورټال هېڅکله پټنوم یا کوډ په ټیلیفون یا پیغام نه پوښتي.
home-about-languages-title = ژبې
home-about-languages-text = هره پاڼه په دیارلسو ژبو شته. هغه متن چې لا نه وي ژباړل شوی، په تر ټولو نږدې ژبه ښودل کېږي او دا خبره پکې ویل کېږي. یوازې اصلي متن معتبر دی.
home-about-accessibility-title = لاسرسی
home-about-accessibility-text = پورټال د WCAG 2.2 د AA کچه پلې کوي. هره پاڼه بې سکریپټ، په کیبورډ او د سکرین په لوستونکي کار کوي، او پر A4 کاغذ چاپېږي.
home-about-privacy-title = پورټال ستاسو په اړه څه ساتي
home-about-privacy-text = له هغو لوستونکو چې کارن حساب نه لري هېڅ نښه نه پاتې کېږي، پرته د ژبې له ټاکنې چې په یوه کوکي کې ساتل کېږي. هېڅ پاڼه له بلې وېب‌پاڼې څه نه راخلي.
