# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = سجل: ستاسو ورځ
digest-mail-subject-day-waiting = { $count ->
    [one] سجل: ستاسو ورځ، یو کار ستاسو په تمه دی
   *[other] سجل: ستاسو ورځ، { $count } کارونه ستاسو په تمه دي
}
digest-mail-subject-week = سجل: ستاسو اوونۍ
digest-mail-subject-week-waiting = { $count ->
    [one] سجل: ستاسو اوونۍ، یو کار ستاسو په تمه دی
   *[other] سجل: ستاسو اوونۍ، { $count } کارونه ستاسو په تمه دي
}
digest-mail-subject-waiting = { $count ->
    [one] سجل: یو کار ستاسو په تمه دی
   *[other] سجل: { $count } کارونه ستاسو په تمه دي
}
digest-mail-subject-news = سجل: هغه نوي مطالب چې غوښتي مو دي
digest-mail-subject-one = سجل، نوی: { $title }
digest-mail-title-waiting = { $count ->
    [one] یو کار ستاسو په تمه دی
   *[other] { $count } کارونه ستاسو په تمه دي
}
digest-mail-title-news = { $count ->
    [one] یو نوی مطلب
   *[other] { $count } نوي مطالب
}
digest-mail-title-day = ستاسو ورځ
digest-mail-title-week = ستاسو اوونۍ
digest-mail-waiting = ستاسو په تمه
digest-mail-notices = { $count ->
    [one] یوه خبرتیا
   *[other] { $count } خبرتیاوې
}
digest-mail-older = { $count ->
    [one] یو بل کار له پخوا څخه په تمه دی.
   *[other] { $count } نور کارونه له پخوا څخه په تمه دي.
}
digest-mail-waiting-more = { $count ->
    [one] یو بل کار هم راغلی او ستاسو په تمه دی.
   *[other] { $count } نور کارونه هم راغلي او ستاسو په تمه دي.
}
digest-mail-older-only = { $count ->
    [one] یو کار له پخوا څخه ستاسو په تمه دی.
   *[other] { $count } کارونه له پخوا څخه ستاسو په تمه دي.
}
digest-mail-open = د خبرتیاوو پرانیستل
digest-mail-told = ستاسو د خبرتیا لپاره
digest-mail-news = د نورو نوي مطالب
digest-mail-more = { $count ->
    [one] یو بل په پورټال کې دی.
   *[other] { $count } نور په پورټال کې دي.
}
digest-mail-veiled = { $count ->
    [one] یو، له ننوتلو وروسته لوستل کېږي
   *[other] { $count }، له ننوتلو وروسته لوستل کېږي
}
digest-mail-deadlines = وروستۍ نېټې
digest-mail-late = ځنډېدلې
digest-mail-cases = { $count ->
    [one] د تبادلې یوه دوسیه
   *[other] د تبادلې { $count } دوسیې
}
digest-mail-why-day = دا لیک هره ورځ درته راځي، که کوم خبر وي.
digest-mail-why-week = دا لیک هره اوونۍ درته راځي، که کوم خبر وي.
digest-mail-why-at-once = دا لیک درته راځي ځکه چې غواړئ سمدستي له نویو مطالبو خبر شئ.
digest-mail-why-call = دا لیک درته راځي ځکه چې یو کار ستاسو په تمه دی.
digest-mail-why-topic = دا لیک درته راځي ځکه چې دا نوي مطالب مو غوښتي دي: { $topic }.
digest-mail-choose = د موضوعاتو ټاکل
digest-mail-topics = نوي مطالب مو پخپله غوښتي دي. د یوې موضوع د درولو لپاره دا پته پرانیزئ:
digest-mail-topics-more = { $count ->
    [one] یوه بله موضوع
   *[other] { $count } نورې موضوع‌ګانې
}
digest-end-title = د دې لیکونو درول
digest-end-question = ایا د نویو مطالبو په اړه نور لیکونه نه غواړئ؟ څه چې ستاسو په حساب پورې اړه لري، بیا هم ویل کېږي.
digest-end-question-call = ایا لیکونه دې نور تاسو هغه کارونو ته نه رابولي چې ستاسو په تمه دي؟
digest-end-question-news = ایا خبرونه دې نور سمدستي نه راځي؟ بیا ستاسو له نورو لیکونو سره راځي.
digest-end-button = لیکونه درول
digest-end-none = له دې لیکونو نور هېڅ نه راځي.
