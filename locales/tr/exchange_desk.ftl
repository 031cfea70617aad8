# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-title (the glossary's word for the exchange of records, for letters too),
# case and computer file are both dosya (so the file of a receipt is alındı dosyası), exchange-receipts (alındı, as in
# exchange.ftl), exchange-receipt-content (commitment as taahhüt değeri), exchange-receipt-lead (the log under everything
# as the log in which every deed leaves a trace), exchange-form-sensitivity, exchange-officer, exchange-paused,
# exchange-grade-*, exchange-receipt-submission-*.

exchange-title = Kayıt değişimi
exchange-lead = On devletin nüfus idareleri arasındaki bildirimler, sorular ve yazılar. Her adım, iki tarafın da inkâr edemeyeceği bir alındı bırakır.
exchange-new = Yeni ileti başlat
exchange-shelves = Dosya listeleri
exchange-shelf-waiting = Bizi bekleyenler
exchange-shelf-received = Gelenler
exchange-shelf-sent = Gönderilenler
exchange-shelf-drafts = Taslaklar
exchange-find = Dosya bul
exchange-find-hint = Herhangi bir alfabeyle yazılmış bir ad veya bir belge numarası. Yalnızca kendi kurumunuzun dosyaları bulunur.
exchange-all-countries = Tüm ülkeler
exchange-all-kinds = Tüm türler
exchange-show = Göster
exchange-empty = Burada dosya yok
exchange-empty-advice = Gelenler, yanıt için son tarihle birlikte burada yer alır.
exchange-nothing-found = Kurumunuzun hiçbir dosyası buna uymuyor.
exchange-count = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}
exchange-late-count = { $count ->
    [one] { $count } dosya gecikti
   *[other] { $count } dosya gecikti
}
exchange-grade-name = Ad yazıldığı gibi
exchange-grade-sound = Sesçe aynı
exchange-grade-part = Adın bir bölümü
exchange-candidates = Aranan bunlardan biri olabilir. Aynı kişi olup olmadığına yalnızca kayıtları karşılaştıran bir görevli karar verir.
exchange-due = Yanıt için son tarih: { $day }
exchange-overdue = Gecikti; son tarih: { $day }
exchange-paused = Süre şu tarihten beri işlemiyor: { $day }
exchange-proposed = Daha geç bir tarih önerildi: { $day }
exchange-more = Daha eski dosyalar

# Begin.
exchange-new-lead = Önce ne olduğunu ve kime gideceğini belirtin. Taslağı kurumunuzun dışında kimse görmez.
exchange-form-kind = İletinin türü
exchange-form-receiver = Alıcı
exchange-form-basis = Hukuki dayanak
exchange-form-basis-hint = İki devlet de Minsk Sözleşmesi’ne tarafsa sözleşmenin 12. maddesi uygulanabilir. Bu bir ipucudur, hukuk kuralı değildir: dayanağı hukuk biriminiz onaylar.
exchange-form-purpose = Amaç
exchange-form-urgency = İvedilik
exchange-form-sensitivity = Hassasiyet derecesi
exchange-form-begin = Taslağa başla
exchange-error-choose = Lütfen listeden birini seçin.

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
exchange-missing = { $count ->
    [one] { $count } alan henüz tamamlanmadı
   *[other] { $count } alan henüz tamamlanmadı
}
exchange-save = Taslağı kaydet
exchange-flash-saved = Taslak kaydedildi.
exchange-flash-done = Yapıldı ve kayda geçti.
exchange-discard = Taslaktan vazgeç ve sil
exchange-flash-discarded = Taslak silindi.
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

# Notices in the inbox of the portal.
exchange-notice-title = Kayıt değişimi: { $reference }
exchange-notice-arrived = Bir dosya geldi: { $reference }.
exchange-notice-said = { $reference } dosyasında bir şey söylendi.
exchange-notice-to-release = { $reference } dosyası gönderim onayınızı bekliyor.
