# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = سجل: روز شما
digest-mail-subject-day-waiting = { $count ->
    [one] سجل: روز شما، یک کار منتظر شماست
   *[other] سجل: روز شما، { $count } کار منتظر شماست
}
digest-mail-subject-week = سجل: هفتهٔ شما
digest-mail-subject-week-waiting = { $count ->
    [one] سجل: هفتهٔ شما، یک کار منتظر شماست
   *[other] سجل: هفتهٔ شما، { $count } کار منتظر شماست
}
digest-mail-subject-waiting = { $count ->
    [one] سجل: یک کار منتظر شماست
   *[other] سجل: { $count } کار منتظر شماست
}
digest-mail-subject-news = سجل: تازه‌هایی که خواسته‌اید
digest-mail-subject-one = سجل، تازه: { $title }
digest-mail-title-waiting = { $count ->
    [one] یک کار منتظر شماست
   *[other] { $count } کار منتظر شماست
}
digest-mail-title-news = { $count ->
    [one] یک مورد تازه
   *[other] { $count } مورد تازه
}
digest-mail-title-day = روز شما
digest-mail-title-week = هفتهٔ شما
digest-mail-waiting = منتظر شما
digest-mail-notices = { $count ->
    [one] یک اطلاعیه
   *[other] { $count } اطلاعیه
}
digest-mail-older = { $count ->
    [one] یک کار دیگر از قبل منتظر است.
   *[other] { $count } کار دیگر از قبل منتظر است.
}
digest-mail-waiting-more = { $count ->
    [one] یک کار دیگر هم رسیده و منتظر شماست.
   *[other] { $count } کار دیگر هم رسیده و منتظر شماست.
}
digest-mail-older-only = { $count ->
    [one] یک کار از قبل منتظر شماست.
   *[other] { $count } کار از قبل منتظر شماست.
}
digest-mail-open = باز کردن اطلاعیه‌ها
digest-mail-told = برای آگاهی شما
digest-mail-news = تازه‌های دیگران
digest-mail-more = { $count ->
    [one] یک مورد دیگر در پورتال است.
   *[other] { $count } مورد دیگر در پورتال است.
}
digest-mail-veiled = { $count ->
    [one] یک مورد، بعد از ورود خوانده می‌شود
   *[other] { $count } مورد، بعد از ورود خوانده می‌شود
}
digest-mail-deadlines = ضرب‌الاجل‌ها
digest-mail-late = تأخیرشده
digest-mail-cases = { $count ->
    [one] یک دوسیهٔ تبادله
   *[other] { $count } دوسیهٔ تبادله
}
digest-mail-why-day = این نامه را هر روز دریافت می‌کنید، هر وقت خبری باشد.
digest-mail-why-week = این نامه را هر هفته دریافت می‌کنید، هر وقت خبری باشد.
digest-mail-why-at-once = این نامه را دریافت می‌کنید چون می‌خواهید فوراً از تازه‌ها باخبر شوید.
digest-mail-why-call = این نامه را دریافت می‌کنید چون کاری منتظر شماست.
digest-mail-why-topic = این نامه را دریافت می‌کنید چون این تازه‌ها را خواسته‌اید: { $topic }.
digest-mail-choose = انتخاب موضوع‌ها
digest-mail-topics = تازه‌ها را خودتان خواسته‌اید. برای توقف یک موضوع، این آدرس را باز کنید:
digest-mail-topics-more = { $count ->
    [one] یک موضوع دیگر
   *[other] { $count } موضوع دیگر
}
digest-end-title = توقف این نامه‌ها
digest-end-question = آیا دیگر نامه‌ای دربارهٔ تازه‌ها نمی‌خواهید؟ آنچه به حساب شما مربوط است باز هم گفته می‌شود.
digest-end-question-call = آیا نامه‌ها دیگر شما را از کارهایی که منتظر شماست باخبر نسازند؟
digest-end-question-news = آیا خبرها دیگر فوراً نیایند؟ از آن پس با نامه‌های دیگرتان می‌آیند.
digest-end-button = توقف نامه‌ها
digest-end-none = دیگر هیچ‌یک از این نامه‌ها نمی‌آید.
