# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-title (the glossary's word for the exchange of records, for letters too),
# case and computer file are both dosya (so the file of a receipt is alındı dosyası), exchange-receipts (alındı, as in
# exchange.ftl), exchange-receipt-content (commitment as taahhüt değeri), exchange-receipt-lead (the log under everything
# as the log in which every deed leaves a trace), exchange-form-sensitivity, exchange-officer, exchange-paused,
# exchange-grade-*, exchange-receipt-submission-*.
# Also exchange-form-office and exchange-conflict-office (daire), exchange-flash-erased, exchange-related-newer,
# exchange-related-older, exchange-related-whole, exchange-notice-to-erase, exchange-erasure-* and exchange-erasures*
# (coordinator as koordinatör, to order as istemek, as in exchange-refused-order).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Kayıt değişimi
exchange-lead = On devletin nüfus idareleri arasındaki bildirimler, sorular ve yazılar. Her adım, iki tarafın da inkâr edemeyeceği bir alındı bırakır.
exchange-new = Yeni ileti başlat
exchange-shelves = Dosya listeleri
exchange-shelf-waiting = Bizi bekleyenler
exchange-shelf-received = Gelenler
exchange-shelf-sent = Gönderilenler
exchange-shelf-drafts = Taslaklar
exchange-find = Dosya bul
exchange-find-hint = Bir dosya numarası, herhangi bir alfabeyle yazılmış bir ad veya bir belge numarası. Yalnızca kendi kurumunuzun dosyaları bulunur.
exchange-show = Göster
exchange-empty = Burada dosya yok
exchange-empty-advice = Gelenler, yanıt için son tarihle birlikte burada yer alır.
exchange-nothing-found = Kurumunuzun hiçbir dosyası buna uymuyor.
exchange-count = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}
exchange-grade-name = Ad yazıldığı gibi
exchange-grade-sound = Sesçe aynı
exchange-grade-part = Adın bir bölümü
exchange-candidates = Aranan bunlardan biri olabilir. Aynı kişi olup olmadığına yalnızca kayıtları karşılaştıran bir görevli karar verir.
exchange-due = Yanıt için son tarih: { $day }
exchange-overdue = Gecikti; son tarih: { $day }
exchange-left-working = { $count ->
    [0] Bugün son gün
   *[other] { $count } iş günü kaldı
}
exchange-left-days = { $count ->
    [0] Bugün son gün
   *[other] { $count } gün kaldı
}
exchange-waits-for-you = Sizi bekliyor
exchange-waits-for = Beklenen ülke: { $country }
exchange-each-reading = Her okuma kayda geçer.
exchange-paused = Süre şu tarihten beri işlemiyor: { $day }
exchange-proposed = Daha geç bir tarih önerildi: { $day }
exchange-more = Daha eski dosyalar

# Begin.
exchange-new-lead = Önce ne olduğunu ve kime gideceğini belirtin. Taslağı kurumunuzun dışında kimse görmez.
exchange-form-kind = İletinin türü
exchange-form-receiver = Alıcı
exchange-form-others = Ayrıca şunlara
exchange-form-others-hint = Her alıcı için ayrı bir dosya açılır ve her alıcı kendi adına yanıt verir. Soru yalnızca bir alıcıya gönderilir.
exchange-form-office = Dosyanın yönlendirileceği daire
exchange-form-basis = Hukuki dayanak
exchange-form-basis-hint = İki devlet de Minsk Sözleşmesi’ne tarafsa sözleşmenin 12. maddesi uygulanabilir. Bu bir ipucudur, hukuk kuralı değildir: dayanağı hukuk biriminiz onaylar.
exchange-form-purpose = Amaç
exchange-form-urgency = İvedilik
exchange-form-sensitivity = Hassasiyet derecesi
exchange-form-begin = Taslağa başla
exchange-error-choose = Lütfen listeden birini seçin.
exchange-error-one-receiver = Soru yalnızca bir alıcıya gönderilir.

# A case.
exchange-disclaimer = Bu iletiyi göndermek veya almak, ne bir vatandaşlığın tanındığı ne de bir evlenmenin geçerli sayıldığı anlamına gelir.
exchange-from = Gönderen
exchange-to = Alıcı
exchange-officer = Dosya görevlisi
exchange-case-facts = Bu dosya hakkında
exchange-conversation = Söylenenler ve yapılanlar
exchange-what-next = Yapabilecekleriniz
exchange-nothing-next = Burada sizi bekleyen bir iş yok.
exchange-by-portal = Portal
exchange-sealed = Açılana kadar mühürlüdür. Açıldığı kayda geçer ve gönderene alındı verilir.
exchange-destroyed = Bu iletinin anahtarı imha edildi; geriye yalnızca alındılar kaldı.
exchange-continue = Yazmayı sürdür
exchange-own-work = Bunu yazanlardan biri sizsiniz, bu yüzden gönderimini başka biri onaylar.
exchange-nobody-releases = Kurumunuzda bunun gönderimini onaylayabilecek kimse yok: bu kişi hem görevli hem inceleyen olmalı ve yazımına katılmamış olmalıdır. Ülkenizin yöneticileri birini belirleyebilir.
exchange-notice-nobody-title = Kayıt değişimi masasında inceleyen eksik
exchange-notice-nobody = { $organisation }: gönderim onayı bekleyen bir şey var ve orada bunu onaylayabilecek kimse yok. Lütfen hem görevli hem inceleyen olan birini belirleyin.
exchange-notice-nobody-where = ülkenizin bir kurumu
exchange-missing = { $count ->
    [one] { $count } alan henüz tamamlanmadı
   *[other] { $count } alan henüz tamamlanmadı
}
exchange-save = Taslağı kaydet
exchange-flash-saved = Taslak kaydedildi.
exchange-flash-done = Yapıldı ve kayda geçti.
exchange-discard = Taslaktan vazgeç ve sil
exchange-flash-discarded = Taslak silindi.
exchange-flash-erased = İmha edildi. İmzalananlar ve kayda geçenler saklanır.
exchange-drafted = Taslak, gönderimi onaylanmadı

# Who read it.
exchange-readers = Kimler okudu
exchange-readers-lead = Bir iletinin içeriği her okunduğunda bu, içerik gösterilmeden önce kayda geçer. Bu listeyi iki taraf da görür.
exchange-readers-none = Henüz kimse okumadı.
exchange-reader = Okur
exchange-reader-office = Daire
exchange-reader-when = Ne zaman

# Receipts.
exchange-receipts = Alındılar
exchange-receipt-file = Alındı dosyası
exchange-receipt-lead = Portal tarafından imzalanmıştır ve her işin iz bıraktığı günlükte saklanır. Alındı dosyası elinde olan herkes onu portal olmadan denetleyebilir.
exchange-receipt-check = Herhangi bir bilgisayarda programla denetleyin: sijil verify ve alındı dosyasının adı.
exchange-receipt-waits = Günlükteki yerini birkaç saniye içinde alır. Alındı dosyasını o zaman yeniden indirin: kanıt içinde olacaktır.
exchange-receipt-place = Günlükteki yeri
exchange-receipt-code = İleti (numara)
exchange-receipt-content = İçerik, taahhüt değeri olarak
exchange-receipt-by = Daire ve rol
exchange-receipt-at = Zaman (UTC)
exchange-receipt-word = Gerekçe veya sonuç
exchange-receipt-submission-acceptance = Gönderim kabul edildi
exchange-receipt-submission-rejection = Gönderim reddedildi
exchange-receipt-delivery = Teslim edildi
exchange-receipt-retrieval = Alıcı açtı
exchange-receipt-non-retrieval = Süresi içinde açılmadı
exchange-receipt-business-acceptance = Bir görevli kabul etti
exchange-receipt-business-rejection = Reddedildi
exchange-receipt-reopening = Yeniden ele alındı
exchange-receipt-outcome = Sonuç bildirildi
exchange-receipt-answer = Yanıtlandı

# What cannot be done.
exchange-conflict-changed = Bu arada başka biri dosyayı değiştirdi. Lütfen yeniden okuyun.
exchange-conflict-receiver = Alıcı, başka bir devletin kurumu olmalıdır.
exchange-conflict-nothing-said = Bu adım için bir şey yazılması gerekiyor, ama hiçbir şey yazılmadı.
exchange-conflict-not-whole = Eksik bir şey var. Lütfen işaretli alanları tamamlayın.
exchange-conflict-date = Daha geç tarih tek bir gün olmalı ve geçerli son tarihten sonra gelmelidir.
exchange-conflict-typed = Siz yazarken başka biri dosyayı değiştirdi. Yazdıklarınız hâlâ burada; yeniden kaydederseniz öteki kişinin kaydettiklerinin yerine geçer.
exchange-conflict-pending = Kayıt defteri en yeni alındıyı henüz almadı. Lütfen bir dakika sonra yeniden deneyin.
exchange-contradicted = Bu ileti daha önce başka bir metinle gönderildi
exchange-contradicted-lead = Form yeniden geldi ve gönderilen iletiden farklı bir şey söylüyor. O iletide hiçbir şey değiştirilmedi; yeni metin saklanmadı. Her ikisinin taahhüt değeri kayıt defterinde duruyor. Farklı söylenmesi gereken, yeni bir iletiyle veya düzeltmeyle söylenir.
exchange-contradicted-sent = Gönderilen, taahhüt değeri olarak
exchange-contradicted-came = Şimdi gelen, taahhüt değeri olarak
exchange-conflict-cancelled = Kayıt iptal edildi; artık yerine bir şey geçmez.
exchange-conflict-office = Lütfen kendi devletinizin başka bir dairesini seçin.

# Notices in the inbox of the portal.
exchange-notice-title = Kayıt değişimi: { $reference }
exchange-mail-waiting = { $count ->
    [one] Bir dosya yanıtınızı bekliyor
   *[other] { $count } dosya yanıtınızı bekliyor
}
exchange-mail-said = { $count ->
    [one] Bir dosyada yeni haber
   *[other] { $count } dosyada yeni haber
}
exchange-notice-arrived = Bir dosya geldi: { $reference }.
exchange-notice-asked = { $reference } dosyasında size bir şey soruldu.
exchange-notice-said = { $reference } dosyasında bir şey söylendi.
exchange-notice-to-release = { $reference } dosyası gönderim onayınızı bekliyor.
exchange-notice-reminded = { $reference } dosyası hâlâ sizi bekliyor.
exchange-notice-unopened = { $reference } dosyasını beş iş günü içinde kimse açmadı.
exchange-notice-overdue = { $reference } dosyasının son tarihi geçti.
exchange-notice-to-erase = Bir koordinatör, { $reference } dosyasının imhasını istedi. Bunu bir denetçinin onaylaması gerekiyor.
exchange-renew-n-cor = Kaydı düzelt
exchange-renew-n-can = Kaydı iptal et
exchange-renew-l-doc = Yeni bir sürüm yaz
exchange-superseded = Bu iletinin yerine daha sonraki bir ileti geçti. Bu iletide hiçbir şey değiştirilmedi veya silinmedi.
exchange-related = Bağlantılı dosyalar
exchange-related-newer = Yerine geçen
exchange-related-older = Yerine geçtiği
exchange-related-copy = Başka alıcıya da gönderildi
exchange-related-whole = Bölümü olduğu soru
exchange-related-part = Başkalarına verilen bölüm
exchange-part-lead = Sorunun bir bölümü üçüncü bir kuruma gider. O bölüm de her soru gibi taslak olarak yazılır ve gönderimi onaylanır; bölümler yanıtlanınca siz yanıt verirsiniz.
exchange-erasure-ordered = Bir koordinatör, bunun saklama süresi dolmadan imhasını istedi. Bunu bir denetçinin onaylaması gerekiyor.
exchange-erasures = Onay bekleyen imhalar
exchange-erasures-lead = Bir koordinatör, bu dosyaların saklama süresi dolmadan imhasını istedi. Onaylarsanız anahtarları imha edilir ve bunları artık kimse okuyamaz; günlük ve alındılar kalır.
exchange-erasures-none = Onayınızı bekleyen bir imha yok.
exchange-erasure-by = İmhayı isteyen
exchange-receipt-picture = Bu alındıya götüren resim
exchange-receipt-picture-says = Resim bu sayfaya götürür ve imzalananın özetini söyler. Yukarıdakiyle aynıysa kâğıt ile alındı birbirine aittir.
exchange-receipt-digest = İmzalananın özeti (SHA-256)
