# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the word for alert (uyarı, also a warning in checks.ftl), the six kinds
# (alerts-kind-*), above all counterfeit (tam sahtecilik) and forgery (kısmi sahtecilik), alerts-acknowledge,
# alerts-form-save, audit-did-superseded

alerts-title = Uyarılar
alerts-lead = Üye ülkelerin nüfus idarelerinin gördüğü sahte belgeler ve bunların nasıl anlaşılacağı.
alerts-country = Belgenin ülkesi
alerts-any = Hepsi
alerts-standing = Hangileri
alerts-show = Göster
alerts-count = { $count ->
    [one] { $count } uyarı
   *[other] { $count } uyarı
}
alerts-empty = Burada uyarı yok
alerts-empty-advice = Hiçbir nüfus idaresi size bir uyarı göndermedi.
alerts-new = Sahte belge bildir
alerts-example = Örnek uyarı
alerts-example-note = Bu uyarı kurgudur. Portalın nasıl çalıştığını gösterir.
alerts-feed = Herkese açık uyarıları izle
alerts-download = Herkese açık listeyi indir (JSON)

alerts-kind = Ne görüldü
alerts-kind-counterfeit = Tam sahtecilik
alerts-kind-forgery = Kısmi sahtecilik
alerts-kind-pseudo = Sözde belge
alerts-kind-fraudulently-obtained = Hileyle alınmış gerçek belge
alerts-kind-impostor = Başkasının belgesini kullanan
alerts-kind-stolen-blank = Çalıntı boş belge
alerts-kind-counterfeit-means = Yetkisiz kişilerce baştan sona taklit edilmiş bir belge.
alerts-kind-forgery-means = Verileri, fotoğrafı, sayfaları ya da çipi değiştirilmiş gerçek bir belge.
alerts-kind-pseudo-means = Resmî bir belgeye benzer, ama hiçbir makam böyle bir belge vermez.
alerts-kind-fraudulently-obtained-means = Yanlış kanıtlara dayanarak verilmiş gerçek bir belge.
alerts-kind-impostor-means = Başka birinin kullandığı gerçek bir belge.
alerts-kind-stolen-blank-means = Çalınmış ve yetkisiz kişilerce doldurulmuş gerçek bir boş belge.

alerts-urgency = İvedilik
alerts-urgency-routine = Olağan
alerts-urgency-urgent = İvedi

alerts-state-submitted = İkinci kişiyi bekliyor
alerts-state-published = Yürürlükte
alerts-state-expired = Süresi doldu
alerts-state-superseded = Yerine yenisi geçti
alerts-state-withdrawn = Geri çekildi

alerts-document = Belge
alerts-specimen = Örnek
alerts-seen = Ne görüldü
alerts-tell = Nasıl anlaşılır
alerts-do = Ne yapılır
alerts-valid = Geçerlilik
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Gönderen
alerts-reference = Referans numarası
alerts-replaces = Yerine geçtiği uyarı
alerts-replaced-by = Yerine geçen uyarı
alerts-original = Özgün dil
alerts-pairs = Gerçek ve sahte
alerts-genuine = Gerçek
alerts-false = SAHTE
alerts-compare = Karşılaştırın
alerts-numbers = Numaralar
alerts-numbers-range = { $from } – { $to }
alerts-hidden-numbers = { $count ->
    [one] Erişimi kısıtlı { $count } numara aralığı daha var.
   *[other] Erişimi kısıtlı { $count } numara aralığı daha var.
}
alerts-nothing-false = Resim yok.

alerts-receipts = Alındığını onaylayanlar
alerts-receipt-by = Alındı onayı: { $day }
alerts-receipt-open = Son tarih: { $day }
alerts-receipt-overdue = Gecikti; son tarih: { $day }
alerts-receipts-count = { $count } kurumdan { $done } tanesi alındığını onayladı.
alerts-acknowledge = Alındığını onayla
alerts-acknowledge-hint = Uyarının ulaştığını ve bilindiğini bütün kurumunuz adına bildirir.
alerts-note = Gönderene not
alerts-note-hint = Boş kalabilir.
alerts-acknowledged = Kurumunuzun alındı onayı: { $day }.
alerts-due = Lütfen alındığını şu güne kadar onaylayın: { $day }.

alerts-check-title = İkinci kişi
alerts-check = Denetlendi: yayımla
alerts-check-hint = Okuyabilecek olanlara hemen haber verilir. Uyarıyı, yazandan başka birinin denetlediğine kefil olursunuz.
alerts-edit = Değiştir
alerts-withdraw = Geri çek
alerts-withdraw-hint = Hemen sona erer. Okumuş olanlar geri çekildiğini ve nedenini görür.
alerts-reason = Gerekçe
alerts-ended-on = Sona erdiği gün: { $day }

alerts-counts = Bütün üyelerin uyarıları
alerts-counts-in-force = Yürürlükte
alerts-counts-waiting = İkinci kişiyi bekliyor
alerts-counts-ended = Sona erdi
alerts-counts-overdue = Gecikmiş alındı onayları

alerts-form-new = Sahte belge bildir
alerts-form-edit = Bildirimi değiştir
alerts-form-what = Sahte belge
alerts-form-words = Sözle
alerts-form-pictures = Gerçek ve sahte
alerts-form-numbers = Numaralar
alerts-form-readers = Kim okuyabilir
alerts-form-time = Geçerlilik süresi
alerts-form-issuer = Belgenin Devleti, bölgede yazıldığı gibi
alerts-form-issuer-hint = En çok üç harf: TUR, BEL, D.
alerts-form-specimen = Örneğin kodu
alerts-form-specimen-hint = Boş kalabilir. Örnekler kütüğündeki gibi: TUR-BO-01001.
alerts-form-language = Bu sözlerin dili
alerts-form-language-hint = Öteki dillerdeki sözler olduğu gibi kalır.
alerts-form-name = Başlık
alerts-form-name-hint = Numara ve ad yazmayın: uyarı geniş bir çevreye gidiyorsa başlık e-postalarda görünür.
alerts-form-seen = Ne görüldü
alerts-form-tell = Nasıl anlaşılır
alerts-form-do = Ne yapılır
alerts-form-pair = Çift { $number }
alerts-form-pictures-hint = Kitaplığınızdaki, betimlemesi olan resimler. Yalnızca kurgu belge sahiplerini gösterin.
alerts-form-none = yok
alerts-form-genuine = Gerçek belgenin resmi
alerts-form-false = Sahte belgenin resmi
alerts-form-compare = Ne karşılaştırılmalı
alerts-form-ranges = Numara aralıkları
alerts-form-ranges-hint = Her satıra bir aralık: ilk ve son numara, arada boşlukla; ya da tek bir numara.
alerts-form-numbers-tlp = Numaraları kim okuyabilir
alerts-form-numbers-tlp-hint = Başkaları yalnızca kaç aralık olduğunu öğrenir.
alerts-form-tlp = Uyarıyı kim okuyabilir
alerts-form-organisations = AMBER olanı okuyan kurumlar
alerts-form-people = RED olanı okuyan kişiler
alerts-form-people-hint = Hesaplarının e-posta adresleri, her satıra bir adres.
alerts-form-from = Geçerlilik başlangıcı
alerts-form-until = Geçerlilik bitişi
alerts-form-until-hint = En çok bir yıl. İki takvimden biriyle: 2027-03-20 ya da 1405/12/29.
alerts-form-days = Alındı onayı için süre
alerts-form-days-hint = Alıcının ülkesindeki iş günleriyle, 1 ile 30 arası.
alerts-form-supersedes = Yerine geçtiği uyarı
alerts-form-supersedes-hint = Boş kalabilir. Sizin yürürlükteki bir uyarınızın referans numarası.
alerts-form-save = Gönder
alerts-form-back = Geri

alerts-flash-submitted = Gönderildi. İkinci bir kişi denetleyecek.
alerts-flash-published = Yayımlandı. Okuyabilecek olanlara haber veriliyor.
alerts-flash-acknowledged = Alındığı onaylandı. Gönderen bunu görür.
alerts-flash-withdrawn = Geri çekildi.
alerts-conflict-own = Bu uyarıyı siz yazdınız. Başka biri denetlemelidir.
alerts-conflict-checked = Başka biri bunu zaten denetledi ya da geri çekti.
alerts-conflict-changed = Siz açtıktan sonra başka biri bunu değiştirdi.
alerts-conflict-ended = Uyarı artık yürürlükte değil.
alerts-conflict-acknowledged = Kurumunuz alındığını zaten onayladı.
alerts-conflict-superseded = Yerine geçeceği uyarı artık yürürlükte değil.
alerts-conflict-late = Son günü geçti. Lütfen başka bir gün yazın.
alerts-error-issuer = Bu bir Devlet kodu değil: en çok üç büyük harf.
alerts-error-kind = Lütfen ne görüldüğünü seçin.
alerts-error-specimen = Bu bir örnek kodu değil: TUR-BO-01001.
alerts-error-language = Lütfen bir dil seçin.
alerts-error-name = Lütfen en çok 150 harflik bir başlık yazın.
alerts-error-text = Lütfen en çok 3.000 harf yazın.
alerts-error-text-needed = Lütfen özgün dilde, en çok 3.000 harfle yazın.
alerts-error-pair = Bir çift için iki resim ve neyin karşılaştırılacağı gerekir.
alerts-error-picture = Bu resim kitaplığınızda yok ya da henüz betimlemesi yok.
alerts-error-ranges = Her satırda bir numara ya da aynı uzunlukta iki numara olur, önce küçüğü: A ile Z arası harfler ve rakamlar, en çok 22. En çok 50 satır.
alerts-error-tlp = Lütfen kimin okuyabileceğini seçin.
alerts-error-organisations = Lütfen AMBER olan için en az bir kurum belirtin.
alerts-error-people = Bunlar portalda hesap değil.
alerts-error-people-needed = Lütfen RED olan için en az bir kişi belirtin.
alerts-error-day = Bu bir gün değil.
alerts-error-until = Lütfen ne zaman biteceğini yazın.
alerts-error-order = Bitişi başlangıcından önce.
alerts-error-past = Son günü zaten geçti.
alerts-error-year = Bitişi, başlangıcından bir yıldan fazla sonra.
alerts-error-days = Lütfen 1 ile 30 arasında bir gün sayısı yazın.
alerts-error-supersedes = Bu referans numarasıyla yürürlükte bir uyarınız yok.
alerts-error-urgency = Lütfen ivediliği seçin.

alerts-desk-title = Uyarılar
alerts-desk-acknowledge = Alındığı onaylanacak
alerts-desk-check = Denetlenecek
alerts-desk-overdue = Başkalarının alındığını zamanında onaylamadığı uyarılarınız
alerts-desk-hidden = Bunlar yalnızca kurumunuzun adını belirttiği kişiler içindir ve siz onlardan değilsiniz: inceleyenlerinize sorun.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } uyarı gecikti
   *[other] { $count } uyarı gecikti
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } kurum gecikti
   *[other] { $count } kurum gecikti
}

alerts-mail-title-subject = Uyarı: { $title }
alerts-mail-title-text = Üye ülkelerin nüfus idarelerinden biri “{ $title }” uyarısını yayımladı. Uyarı portalda okunabilir ve alındığı onaylanabilir.
alerts-mail-neutral-subject = Bir uyarı sizi bekliyor
alerts-mail-neutral-text = Portalda bir uyarı sizi bekliyor.
alerts-mail-open = Uyarıyı aç
search-kind-alert = Uyarı
audit-thing-alert = Uyarı
audit-did-acknowledged = Alındığı onaylandı
audit-did-superseded = Yerine başkası geçti
audit-did-expired = Gününde sona erdi
