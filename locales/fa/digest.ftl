# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told.
digest-mail-subject-day = سجل: روز شما
digest-mail-subject-day-waiting = { $count ->
    [one] سجل: روز شما، یک کار در انتظار شماست
   *[other] سجل: روز شما، { $count } کار در انتظار شماست
}
digest-mail-subject-week = سجل: هفتهٔ شما
digest-mail-subject-week-waiting = { $count ->
    [one] سجل: هفتهٔ شما، یک کار در انتظار شماست
   *[other] سجل: هفتهٔ شما، { $count } کار در انتظار شماست
}
digest-mail-subject-waiting = { $count ->
    [one] سجل: یک کار در انتظار شماست
   *[other] سجل: { $count } کار در انتظار شماست
}
digest-mail-subject-news = سجل: تازه‌هایی که خواسته‌اید
digest-mail-subject-one = سجل، تازه: { $title }
digest-mail-title-waiting = { $count ->
    [one] یک کار در انتظار شماست
   *[other] { $count } کار در انتظار شماست
}
digest-mail-title-news = { $count ->
    [one] یک مورد تازه
   *[other] { $count } مورد تازه
}
digest-mail-title-day = روز شما
digest-mail-title-week = هفتهٔ شما
digest-mail-waiting = در انتظار شما
digest-mail-notices = { $count ->
    [one] یک اعلان
   *[other] { $count } اعلان
}
digest-mail-older = { $count ->
    [one] یک کار دیگر از پیش در انتظار است.
   *[other] { $count } کار دیگر از پیش در انتظار است.
}
digest-mail-waiting-more = { $count ->
    [one] یک کار دیگر هم رسیده و در انتظار شماست.
   *[other] { $count } کار دیگر هم رسیده و در انتظار شماست.
}
digest-mail-older-only = { $count ->
    [one] یک کار از پیش در انتظار شماست.
   *[other] { $count } کار از پیش در انتظار شماست.
}
digest-mail-open = گشودن اعلان‌ها
digest-mail-told = به آگاهی شما
digest-mail-news = تازه‌های دیگران
digest-mail-more = { $count ->
    [one] یک مورد دیگر در درگاه است.
   *[other] { $count } مورد دیگر در درگاه است.
}
digest-mail-veiled = { $count ->
    [one] یک مورد، پس از ورود خوانده می‌شود
   *[other] { $count } مورد، پس از ورود خوانده می‌شود
}
digest-mail-deadlines = مهلت‌ها
digest-mail-late = سررسیدگذشته
digest-mail-cases = { $count ->
    [one] یک مکاتبهٔ تبادل
   *[other] { $count } مکاتبهٔ تبادل
}
digest-mail-why-day = این نامه را هر روز دریافت می‌کنید، هرگاه خبری باشد.
digest-mail-why-week = این نامه را هفتگی دریافت می‌کنید، هرگاه خبری باشد.
digest-mail-why-at-once = این نامه را دریافت می‌کنید چون می‌خواهید بی‌درنگ از تازه‌ها باخبر شوید.
digest-mail-why-call = این نامه را دریافت می‌کنید چون کاری در انتظار شماست.
digest-mail-why-topic = این نامه را دریافت می‌کنید چون این تازه‌ها را خواسته‌اید: { $topic }.
digest-mail-choose = گزینش موضوع‌ها
digest-mail-topics = تازه‌ها را خودتان خواسته‌اید. برای توقف یک موضوع، این نشانی را باز کنید:
digest-mail-topics-more = { $count ->
    [one] یک موضوع دیگر
   *[other] { $count } موضوع دیگر
}
digest-end-title = توقف این نامه‌ها
digest-end-question = آیا دیگر نامه‌ای دربارهٔ تازه‌ها نمی‌خواهید؟ آنچه به حساب شما مربوط است همچنان گفته می‌شود.
digest-end-question-call = آیا نامه‌ها دیگر شما را از کارهای در انتظارتان باخبر نکنند؟
digest-end-question-news = آیا خبرها دیگر بی‌درنگ نیایند؟ از آن پس با نامه‌های دیگرتان می‌آیند.
digest-end-button = توقف نامه‌ها
digest-end-none = دیگر هیچ‌یک از این نامه‌ها نمی‌آید.
