# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told.
digest-mail-subject-day = Sijil: gününüz
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: gününüz, bir iş sizi bekliyor
   *[other] Sijil: gününüz, { $count } iş sizi bekliyor
}
digest-mail-subject-week = Sijil: haftanız
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: haftanız, bir iş sizi bekliyor
   *[other] Sijil: haftanız, { $count } iş sizi bekliyor
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: bir iş sizi bekliyor
   *[other] Sijil: { $count } iş sizi bekliyor
}
digest-mail-subject-news = Sijil: istediğiniz haberler
digest-mail-subject-one = Sijil, yeni: { $title }
digest-mail-title-waiting = { $count ->
    [one] Bir iş sizi bekliyor
   *[other] { $count } iş sizi bekliyor
}
digest-mail-title-news = { $count ->
    [one] Bir yeni kayıt
   *[other] { $count } yeni kayıt
}
digest-mail-title-day = Gününüz
digest-mail-title-week = Haftanız
digest-mail-waiting = Sizi bekleyenler
digest-mail-notices = { $count ->
    [one] Bir bildirim
   *[other] { $count } bildirim
}
digest-mail-older = { $count ->
    [one] Önceden kalan bir iş daha bekliyor.
   *[other] Önceden kalan { $count } iş daha bekliyor.
}
digest-mail-waiting-more = { $count ->
    [one] Bir iş daha geldi ve sizi bekliyor.
   *[other] { $count } iş daha geldi ve sizi bekliyor.
}
digest-mail-older-only = { $count ->
    [one] Önceden kalan bir iş sizi bekliyor.
   *[other] Önceden kalan { $count } iş sizi bekliyor.
}
digest-mail-open = Bildirimleri aç
digest-mail-told = Bilginize
digest-mail-news = Diğer üyelerden yenilikler
digest-mail-more = { $count ->
    [one] Portalda bir tane daha var.
   *[other] Portalda { $count } tane daha var.
}
digest-mail-veiled = { $count ->
    [one] Bir tane, giriş yapınca okunur
   *[other] { $count } tane, giriş yapınca okunur
}
digest-mail-deadlines = Son tarihler
digest-mail-late = Gecikmiş
digest-mail-cases = { $count ->
    [one] Kayıt değişiminde bir dosya
   *[other] Kayıt değişiminde { $count } dosya
}
digest-mail-why-day = Bildirilecek bir şey olduğunda bu e-postayı her gün alırsınız.
digest-mail-why-week = Bildirilecek bir şey olduğunda bu e-postayı her hafta alırsınız.
digest-mail-why-at-once = Bu e-postayı, yenilikleri hemen duymak istediğiniz için alıyorsunuz.
digest-mail-why-call = Bu e-postayı, sizi bekleyen bir iş olduğu için alıyorsunuz.
digest-mail-why-topic = Bu e-postayı şu haberleri istediğiniz için alıyorsunuz: { $topic }.
digest-mail-choose = Konuları seç
digest-mail-topics = Haberleri siz istediniz. Bir konuyu durdurmak için şu adresi açın:
digest-mail-topics-more = { $count ->
    [one] Bir konu daha
   *[other] { $count } konu daha
}
digest-end-title = Bu e-postaları durdur
digest-end-question = Yeniliklerle ilgili e-posta almak istemiyor musunuz? Hesabınızı ilgilendirenler yine bildirilir.
digest-end-question-call = E-postalar sizi bekleyen işlere artık çağırmasın mı?
digest-end-question-news = Haberler artık hemen gelmesin mi? O zaman öbür e-postalarınızla gelir.
digest-end-button = E-postaları durdur
digest-end-none = Bu e-postalardan artık hiçbiri gelmiyor.
