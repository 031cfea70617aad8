# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = Sijil: gününüz
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: gününüz, bir iş sizi gözləyir
   *[other] Sijil: gününüz, { $count } iş sizi gözləyir
}
digest-mail-subject-week = Sijil: həftəniz
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: həftəniz, bir iş sizi gözləyir
   *[other] Sijil: həftəniz, { $count } iş sizi gözləyir
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: bir iş sizi gözləyir
   *[other] Sijil: { $count } iş sizi gözləyir
}
digest-mail-subject-news = Sijil: istədiyiniz xəbərlər
digest-mail-subject-one = Sijil, yeni: { $title }
digest-mail-title-waiting = { $count ->
    [one] Bir iş sizi gözləyir
   *[other] { $count } iş sizi gözləyir
}
digest-mail-title-news = { $count ->
    [one] Bir yeni yazı
   *[other] { $count } yeni yazı
}
digest-mail-title-day = Gününüz
digest-mail-title-week = Həftəniz
digest-mail-waiting = Sizi gözləyənlər
digest-mail-notices = { $count ->
    [one] Bir bildiriş
   *[other] { $count } bildiriş
}
digest-mail-older = { $count ->
    [one] Əvvəldən qalan daha bir iş gözləyir.
   *[other] Əvvəldən qalan daha { $count } iş gözləyir.
}
digest-mail-waiting-more = { $count ->
    [one] Daha bir iş gəlib və sizi gözləyir.
   *[other] Daha { $count } iş gəlib və sizi gözləyir.
}
digest-mail-older-only = { $count ->
    [one] Əvvəldən qalan bir iş sizi gözləyir.
   *[other] Əvvəldən qalan { $count } iş sizi gözləyir.
}
digest-mail-open = Bildirişləri aç
digest-mail-told = Məlumatınız üçün
digest-mail-news = Başqalarından yeniliklər
digest-mail-more = { $count ->
    [one] Portalda daha biri var.
   *[other] Portalda daha { $count } ədəd var.
}
digest-mail-veiled = { $count ->
    [one] Biri, daxil olduqdan sonra oxunur
   *[other] { $count } ədəd, daxil olduqdan sonra oxunur
}
digest-mail-deadlines = Son tarixlər
digest-mail-late = Gecikmiş
digest-mail-cases = { $count ->
    [one] Mübadilədə bir iş
   *[other] Mübadilədə { $count } iş
}
digest-mail-why-day = Bildiriləcək bir şey olanda bu məktubu hər gün alırsınız.
digest-mail-why-week = Bildiriləcək bir şey olanda bu məktubu hər həftə alırsınız.
digest-mail-why-at-once = Bu məktubu yeniliklərdən dərhal xəbər tutmaq istədiyiniz üçün alırsınız.
digest-mail-why-call = Bu məktubu sizi gözləyən iş olduğu üçün alırsınız.
digest-mail-why-topic = Bu məktubu aşağıdakı xəbərləri istədiyiniz üçün alırsınız: { $topic }.
digest-mail-choose = Mövzuları seç
digest-mail-topics = Xəbərləri özünüz istəmisiniz. Mövzunu dayandırmaq üçün bu ünvanı açın:
digest-mail-topics-more = { $count ->
    [one] Daha bir mövzu
   *[other] Daha { $count } mövzu
}
digest-end-title = Bu məktubları dayandır
digest-end-question = Yeniliklər barədə daha məktub istəmirsiniz? Hesabınıza aid olanlar yenə bildirilir.
digest-end-question-call = Məktublar sizi gözləyən işlərə daha çağırmasın?
digest-end-question-news = Xəbərlər daha dərhal gəlməsin? O zaman digər məktublarınızla gələcək.
digest-end-button = Məktubları dayandır
digest-end-none = Bu məktublardan heç biri daha gəlmir.
