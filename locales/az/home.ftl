# Review by a native reader: home-front-title, home-front-lead, home-desk-languages-current, home-about-languages-text
# The front page.
home-front-title = On qeydiyyat orqanının nailiyyətləri on üç dildə
home-front-lead = İƏT-ə üzv dövlətlərin qeydiyyat orqanları burada bir-birinə və ictimaiyyətə nəyin səmərə verdiyini danışır: hər biri öz dilində, mənbələri ilə.
home-front-search-hint = Душанбе, Dushanbe və ya دوشنبه
home-front-achievements = { $count ->
   *[other] nailiyyət
}
home-front-members = üzv dövlət
home-front-languages = dil
home-front-map = On üzv
home-front-map-caption = On üzv · nailiyyətlərin sayı
home-front-newest = Ən yeni nailiyyətlər
home-front-all = { $count ->
    [one] { $count } nailiyyət
   *[other] Bütün { $count } nailiyyət
}

# The desk.
home-desk-title = İş masanız
home-desk-waiting = { $count ->
    [0] Sizi gözləyən iş yoxdur.
    [one] Sizi { $count } iş gözləyir.
   *[other] Sizi { $count } iş gözləyir.
}
home-desk-waiting-title = Sizi gözləyir
home-desk-waiting-empty = Sizi gözləyən iş yoxdur. Yeni işlər burada görünür.
home-desk-new-title = Digərlərindən yeniliklər
home-desk-own-title = Qurumunuz yazır
home-desk-own-empty = Hazırda qaralama yoxdur.
home-desk-languages-title = Dilləriniz
home-desk-languages-language = Dil
home-desk-languages-current = Aktual
home-desk-languages-older = Köhnə
home-desk-languages-missing = Çatışmır
home-desk-review = Baxış
home-desk-returned = Qaytarılıb
home-desk-all = Hamısı

# About the portal.
home-about-title = Portal haqqında
home-about-lead = Sijil İqtisadi Əməkdaşlıq Təşkilatına üzv on dövlətin qeydiyyat orqanlarının birgə portalıdır.
home-about-why-title = Nə üçün yaradılıb
home-about-why-text = 2011-ci ilin oktyabrında qeydiyyat orqanlarının rəhbərləri Tehranda görüşərək hər qurumun öz nailiyyətlərini digərlərinə çatdıracağı birgə sayt istədilər. Bu, həmin saytdır.
home-about-official-title = Onu necə tanımalı
home-about-official-text = Brauzerinizdəki ünvan aşağıdakı ilə tam eyni olmalıdır. Portal heç vaxt telefonla və ya mesajla parol və ya kod soruşmur.
home-about-languages-title = Dillər
home-about-languages-text = Hər səhifə on üç dildədir. Hələ tərcümə olunmamış mətn ən yaxın dildə göstərilir və bu bildirilir. Yalnız mətnin orijinalı mötəbərdir.
home-about-accessibility-title = Əlçatanlıq
home-about-accessibility-text = Portal WCAG 2.2-nin AA səviyyəsinə uyğundur. Hər səhifə skriptsiz, klaviatura ilə və ekran oxuyucusu ilə işləyir və A4 vərəqində çap olunur.
home-about-privacy-title = Portal haqqınızda nə saxlayır
home-about-privacy-text = Hesabı olmayan oxuculardan kukidəki dil seçimindən başqa iz qalmır. Heç bir səhifə başqa saytdan heç nə yükləmir.
