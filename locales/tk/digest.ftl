# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = Sijil: günüňiz
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: günüňiz, size bir iş garaşýar
   *[other] Sijil: günüňiz, size { $count } iş garaşýar
}
digest-mail-subject-week = Sijil: hepdäňiz
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: hepdäňiz, size bir iş garaşýar
   *[other] Sijil: hepdäňiz, size { $count } iş garaşýar
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: size bir iş garaşýar
   *[other] Sijil: size { $count } iş garaşýar
}
digest-mail-subject-news = Sijil: soran täzelikleriňiz
digest-mail-subject-one = Sijil, täze: { $title }
digest-mail-title-waiting = { $count ->
    [one] Size bir iş garaşýar
   *[other] Size { $count } iş garaşýar
}
digest-mail-title-news = { $count ->
    [one] Bir täze ýazgy
   *[other] { $count } täze ýazgy
}
digest-mail-title-day = Günüňiz
digest-mail-title-week = Hepdäňiz
digest-mail-waiting = Size garaşýanlar
digest-mail-notices = { $count ->
    [one] Bir habarnama
   *[other] { $count } habarnama
}
digest-mail-older = { $count ->
    [one] Öňden ýene bir iş garaşýar.
   *[other] Öňden ýene { $count } iş garaşýar.
}
digest-mail-waiting-more = { $count ->
    [one] Ýene bir iş geldi we size garaşýar.
   *[other] Ýene { $count } iş geldi we size garaşýar.
}
digest-mail-older-only = { $count ->
    [one] Öňden galan bir iş size garaşýar.
   *[other] Öňden galan { $count } iş size garaşýar.
}
digest-mail-open = Habarnamalary aç
digest-mail-told = Habaryňyz bolsun
digest-mail-news = Beýlekileriň täzelikleri
digest-mail-more = { $count ->
    [one] Portalda ýene biri bar.
   *[other] Portalda ýene { $count } ýazgy bar.
}
digest-mail-veiled = { $count ->
    [one] Biri, girilenden soň okalýar
   *[other] { $count }, girilenden soň okalýar
}
digest-mail-deadlines = Möhletler
digest-mail-late = Möhleti geçen
digest-mail-cases = { $count ->
    [one] Alyşmakda bir iş
   *[other] Alyşmakda { $count } iş
}
digest-mail-why-day = Habar bermeli zat bolanda, bu haty her gün alýarsyňyz.
digest-mail-why-week = Habar bermeli zat bolanda, bu haty her hepde alýarsyňyz.
digest-mail-why-at-once = Bu haty täzelikleri derrew bilmek isleýändigiňiz üçin alýarsyňyz.
digest-mail-why-call = Bu haty size iş garaşýandygy üçin alýarsyňyz.
digest-mail-why-topic = Bu haty şu täzelikleri soranyňyz üçin alýarsyňyz: { $topic }.
digest-mail-choose = Temalary saýla
digest-mail-topics = Täzelikleri özüňiz soradyňyz. Temany togtatmak üçin şu salgyny açyň:
digest-mail-topics-more = { $count ->
    [one] Ýene bir tema
   *[other] Ýene { $count } tema
}
digest-end-title = Bu hatlary togtat
digest-end-question = Täzelikler barada indi hat islemeýärsiňizmi? Hasabyňyza degişli zatlar ýene-de habar berilýär.
digest-end-question-call = Hatlar sizi garaşýan işlere indi çagyrmasynmy?
digest-end-question-news = Habarlar indi derrew gelmesinmi? Onda beýleki hatlaryňyz bilen geler.
digest-end-button = Hatlary togtat
digest-end-none = Bu hatlaryň hiç biri indi gelmeýär.
