# Review by a native reader: home-front-title, home-desk-waiting, home-desk-languages-missing, home-about-official-title
# The front page.
home-front-title = On nüfus idaresinin başarıları, on üç dilde
home-front-lead = EİT üyesi ülkelerin nüfus idareleri burada birbirine ve kamuya nelerin işe yaradığını anlatır: her biri kendi dilinde, kaynaklarıyla.
home-front-search-hint = Душанбе, Dushanbe veya دوشنبه
home-front-achievements = { $count ->
   *[other] başarı
}
home-front-members = üye ülke
home-front-languages = dil
home-front-map = On üye
home-front-map-caption = On üye · başarı sayısı
home-front-newest = En yeni başarılar
home-front-all = { $count ->
    [one] { $count } başarı
   *[other] { $count } başarının tümü
}

# The desk.
home-desk-title = Çalışma masanız
home-desk-waiting = { $count ->
    [0] Sizi bekleyen iş yok.
    [one] Sizi { $count } iş bekliyor.
   *[other] Sizi { $count } iş bekliyor.
}
home-desk-waiting-title = Sizi bekleyenler
home-desk-waiting-empty = Sizi bekleyen iş yok. Yeni işler burada görünür.
home-desk-new-title = Diğer üyelerden yenilikler
home-desk-own-title = Kurumunuzun yazdıkları
home-desk-own-empty = Şu anda taslak yok.
home-desk-languages-title = Dilleriniz
home-desk-languages-language = Dil
home-desk-languages-current = Güncel
home-desk-languages-older = Eski
home-desk-languages-missing = Eksik
home-desk-review = İnceleme
home-desk-returned = Geri gönderildi
home-desk-all = Tümü

# About the portal.
home-about-title = Portal hakkında
home-about-lead = Sijil, Ekonomik İşbirliği Teşkilatı üyesi on ülkenin nüfus idarelerinin ortak portalıdır.
home-about-why-title = Neden var
home-about-why-text = Ekim 2011’de nüfus idarelerinin başkanları Tahran’da toplandı ve her kurumun başarılarını ötekilere anlatacağı ortak bir site istedi. Bu, o sitedir.
home-about-official-title = Nasıl tanınır
home-about-official-text = Tarayıcınızdaki adres aşağıdakiyle tam olarak aynı olmalıdır. Portal telefonla veya mesajla asla parola ya da kod istemez.
home-about-languages-title = Diller
home-about-languages-text = Her sayfa on üç dilde vardır. Henüz çevrilmemiş bir metin en yakın dilde gösterilir ve bu belirtilir. Bir metnin yalnızca özgün hâli esastır.
home-about-accessibility-title = Erişilebilirlik
home-about-accessibility-text = Portal, WCAG 2.2 AA düzeyine uyar. Her sayfa betik olmadan, klavyeyle ve ekran okuyucuyla çalışır, A4 kâğıda yazdırılabilir.
home-about-privacy-title = Portal sizin hakkınızda ne saklar
home-about-privacy-text = Hesabı olmayan okurlar, çerezde tutulan dil seçiminden başka iz bırakmaz. Hiçbir sayfa başka bir siteden bir şey yüklemez.
