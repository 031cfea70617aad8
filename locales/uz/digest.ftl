# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = Sijil: kuningiz
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: kuningiz, sizni bitta ish kutmoqda
   *[other] Sijil: kuningiz, sizni { $count } ta ish kutmoqda
}
digest-mail-subject-week = Sijil: haftangiz
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: haftangiz, sizni bitta ish kutmoqda
   *[other] Sijil: haftangiz, sizni { $count } ta ish kutmoqda
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: sizni bitta ish kutmoqda
   *[other] Sijil: sizni { $count } ta ish kutmoqda
}
digest-mail-subject-news = Sijil: siz soʻragan yangiliklar
digest-mail-subject-one = Sijil, yangi: { $title }
digest-mail-title-waiting = { $count ->
    [one] Sizni bitta ish kutmoqda
   *[other] Sizni { $count } ta ish kutmoqda
}
digest-mail-title-news = { $count ->
    [one] Bitta yangi yozuv
   *[other] { $count } ta yangi yozuv
}
digest-mail-title-day = Kuningiz
digest-mail-title-week = Haftangiz
digest-mail-waiting = Sizni kutmoqda
digest-mail-notices = { $count ->
    [one] Bitta bildirishnoma
   *[other] { $count } ta bildirishnoma
}
digest-mail-older = { $count ->
    [one] Oldindan yana bitta ish kutmoqda.
   *[other] Oldindan yana { $count } ta ish kutmoqda.
}
digest-mail-waiting-more = { $count ->
    [one] Yana bitta ish keldi va sizni kutmoqda.
   *[other] Yana { $count } ta ish keldi va sizni kutmoqda.
}
digest-mail-older-only = { $count ->
    [one] Oldindan qolgan bitta ish sizni kutmoqda.
   *[other] Oldindan qolgan { $count } ta ish sizni kutmoqda.
}
digest-mail-open = Bildirishnomalarni ochish
digest-mail-told = Maʼlumot uchun
digest-mail-news = Boshqalardan yangiliklar
digest-mail-more = { $count ->
    [one] Portalda yana bittasi bor.
   *[other] Portalda yana { $count } tasi bor.
}
digest-mail-veiled = { $count ->
    [one] Bittasi, kirgandan keyin oʻqiladi
   *[other] { $count } tasi, kirgandan keyin oʻqiladi
}
digest-mail-deadlines = Muddatlar
digest-mail-late = Muddati oʻtgan
digest-mail-cases = { $count ->
    [one] Almashinuvdagi bitta ish
   *[other] Almashinuvdagi { $count } ta ish
}
digest-mail-why-day = Xabar qilinadigan narsa boʻlganda, bu xatni har kuni olasiz.
digest-mail-why-week = Xabar qilinadigan narsa boʻlganda, bu xatni har hafta olasiz.
digest-mail-why-at-once = Bu xatni yangiliklarni darhol bilishni istaganingiz uchun olasiz.
digest-mail-why-call = Bu xatni sizni ish kutayotgani uchun olasiz.
digest-mail-why-topic = Bu xatni quyidagi yangiliklarni soʻraganingiz uchun olasiz: { $topic }.
digest-mail-choose = Mavzularni tanlash
digest-mail-topics = Yangiliklarni oʻzingiz soʻragansiz. Mavzuni toʻxtatish uchun ushbu manzilni oching:
digest-mail-topics-more = { $count ->
    [one] Yana bitta mavzu
   *[other] Yana { $count } ta mavzu
}
digest-end-title = Bu xatlarni toʻxtatish
digest-end-question = Yangiliklar haqida boshqa xat istamaysizmi? Hisobingizga tegishli narsalar baribir aytiladi.
digest-end-question-call = Xatlar sizni kutayotgan ishlarga boshqa chaqirmasinmi?
digest-end-question-news = Yangiliklar endi darhol kelmasinmi? U holda boshqa xatlaringiz bilan keladi.
digest-end-button = Xatlarni toʻxtatish
digest-end-none = Bu xatlarning birortasi boshqa kelmaydi.
