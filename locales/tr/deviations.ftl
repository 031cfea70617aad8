# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: the words for deviation, filler and register (kütük) as in checks.ftl;
# deviations-kind, deviations-kind-mrz-viz, deviations-way-filler-counted, deviations-state-released,
# deviations-error-way

deviations-title = Bilinen sapmalar
deviations-lead = Bir denetimden geçmediği bilinen gerçek belgeler. Hiç kimse yalnızca bunlardan biri yüzünden geri çevrilmemelidir.
deviations-issuer = Veren Devlet
deviations-any = Hepsi
deviations-show = Göster
deviations-count = { $count ->
    [one] { $count } sapma
   *[other] { $count } sapma
}
deviations-empty = Burada henüz sapma yok
deviations-empty-advice = Hiçbir nüfus idaresi bu Devlet için bir sapma tanımlamadı.
deviations-new = Sapma tanımla
deviations-example = Örnek kayıt
deviations-example-note = Bu kayıt, kütüğün nasıl çalıştığını gösterir. Hiçbir makam onu onaylamadı.
deviations-waiting = Yayımlanmayı bekliyor
deviations-download = Listeyi indir (JSON)
deviations-check = Makinede okunabilir bölgeyi denetle
deviations-described-by = Tanımlayan
deviations-released-on = Yayımlandığı gün: { $day }
deviations-original = Özgün dil

deviations-kind = Ne uymuyor
deviations-kind-mrz-viz = Bölge, basılı verilerden farklı
deviations-kind-check-digit = Bir denetim rakamı başka türlü hesaplanıyor
deviations-kind-wrong-data = Bir alanda yanlış veri var
deviations-kind-other = Başka bir şey

deviations-state-draft = taslak
deviations-state-released = yayımda
deviations-state-withdrawn = geri çekildi

deviations-what = Ne görülür
deviations-advice = Ne yapılır
deviations-document = Belge
deviations-specimen = Örnek
deviations-issued = Veriliş
deviations-issued-from = { $day } tarihinden beri
deviations-issued-to = { $day } tarihine kadar
deviations-issued-between = { $from } – { $to }
deviations-source = Kaynak
deviations-machine = Makinede okunabilir bölgede
deviations-format = Biçim
deviations-document-code = Belge kodu
deviations-state-code = Basıldığı biçimiyle ülke kodu
deviations-numbers = Numaralar
deviations-numbers-all = bütün numaralar
deviations-numbers-prefix = { $from } ile başlayanlar
deviations-numbers-range = { $from } – { $to }
deviations-digit = Alan ya da denetim rakamı
deviations-digit-document-number = belge numarası
deviations-digit-birth-date = doğum tarihi
deviations-digit-expiry-date = son geçerlilik tarihi
deviations-digit-personal-number = kişi numarası
deviations-digit-composite = bütün alanlar birlikte
deviations-digit-issuer = ülke kodu
deviations-digit-name = ad
deviations-way = Nasıl hesaplanıyor ya da yazılıyor
deviations-way-filler-counted = Rakamın yerindeki dolgu işareti karakter olarak hesaba katılıyor
deviations-way-left-out = Rakamın yerinde bir dolgu işareti var
deviations-way-zero = Rakam her zaman 0
deviations-way-any = Veren makamın bilinmeyen bir kuralına göre: orada herhangi bir rakam bulunabilir
deviations-way-runs-on = Rakamın yerinde dolgu işareti yok: numara orada sürüyor
deviations-way-unknown-otherwise = Tarihin bilinmeyen bölümleri 00, 99 ya da XX yazılmış
deviations-way-other-code = Ülkenin kodu, standardın verdiğinden farklı
deviations-way-leading-filler = Ad bir dolgu işaretiyle başlıyor
deviations-way-digits = Adda rakam var
deviations-versions = Sürümler
deviations-version = Sürüm { $number }
deviations-version-current = yürürlükte
deviations-version-open = yayımlanmadı

deviations-edit = Değiştir
deviations-release = Yayımla
deviations-release-hint = Bu sürümü, erişimi olan herkes okur ve bölge denetimi onu tanır. Editörün yazdığını ikinci bir kişi yayımlar.
deviations-withdraw = Geri çek
deviations-withdraw-hint = Gerekçesiyle birlikte okunabilir kalır. Bölge denetimi onu unutur.
deviations-reason = Gerekçe
deviations-withdrawn-on = Geri çekildiği gün: { $day }

deviations-form-new = Sapma tanımla
deviations-form-edit = Tanımı değiştir
deviations-form-document = Belge
deviations-form-words = Sözle
deviations-form-zone = Makinede okunabilir bölgede
deviations-form-issuer = Veren Devlet, bölgede yazıldığı gibi
deviations-form-issuer-hint = En çok üç harf: TUR, BEL, D.
deviations-form-specimen = Örneğin kodu
deviations-form-specimen-hint = Boş kalabilir. Örnekler kütüğündeki gibi: TUR-BO-01001.
deviations-form-from = İlk veriliş günü
deviations-form-to = Son veriliş günü
deviations-form-day-hint = Boş kalabilir. İki takvimden biriyle: 2021-03-20 ya da 1399/12/30.
deviations-form-source = Kaynağın adresi
deviations-form-source-hint = Başkalarının bunu okuyabileceği yer. https:// ile başlar.
deviations-form-tlp = Kim okuyabilir
deviations-form-tlp-hint = Herkese açık bölge denetimine yalnızca herkesin okuyabildiği kayıtlar yarar.
deviations-form-opening-hint = Yalnızca bu, öncekinden daha geniş bir çevreye açıldığında gerekir. Yayımlayan kişi gerekçeyi okur; gerekçe sürümle birlikte saklanır.
deviations-error-before-first = Bu sürüm o gün henüz düzenlenmiyordu.
deviations-error-after-last = O güne kadar yerini başka bir sürüm almıştı.
deviations-error-state-code = Lütfen basılı kodu en çok üç harfle yazın; standardın bir ülkeye verdiği kod olmasın.
deviations-form-language = Bu sözlerin dili
deviations-form-language-hint = Öteki dillerdeki sözler olduğu gibi kalır.
deviations-form-name = Başlık
deviations-form-what = Ne görülür
deviations-form-what-hint = Bir görevlinin gördüğü, iki üç cümleyle.
deviations-form-advice = Ne yapılır
deviations-form-advice-hint = Belgenin buna karşın gerçek olduğu nasıl anlaşılır.
deviations-form-format-none = Bölge bunu göstermiyor
deviations-form-code-hint = Bölgenin ilk iki karakteri: ID, I<, P<.
deviations-form-state-code-hint = Yalnızca standarttakinden farklıysa: en çok üç harf.
deviations-form-number-from = İlk numara ya da başlangıcı
deviations-form-number-from-hint = Bölgedeki gibi harfler ve rakamlar. Bütün numaralar için boş bırakın.
deviations-form-number-to = Son numara
deviations-form-number-to-hint = Yalnızca numaraların başı aynıysa boş bırakın.
deviations-form-save = Kaydet
deviations-form-back = Geri

deviations-flash-saved = Kaydedildi. İkinci bir kişi yayımlayacak.
deviations-flash-released = Yayımlandı.
deviations-flash-withdrawn = Geri çekildi.
deviations-conflict-own = Bu sürümü siz yazdınız. Başka biri yayımlamalıdır.
deviations-conflict-reason = Bunu öncekinden daha çok kişi okuyacak, ancak gerekçe yazılmamış.
deviations-conflict-released = Başka biri bunu zaten yayımladı ya da geri çekti.
deviations-conflict-changed = Siz açtıktan sonra başka biri bunu değiştirdi.
deviations-conflict-withdrawn = Geri çekilmiş.
deviations-notice-described = Başka bir kurum ülkenizin belgelerini tanımladı
deviations-notice-described-text = Üye bir ülkenin nüfus idaresi, ülkenizin gerçek belgelerinin bir denetimden nasıl geçmediğini tanımladı ({ $time }). Lütfen doğru olup olmadığına bakın.
deviations-error-issuer = Bu bir Devlet kodu değil: en çok üç büyük harf.
deviations-error-kind = Lütfen neyin uymadığını seçin.
deviations-error-specimen = Bu bir örnek kodu değil: TUR-BO-01001.
deviations-error-day = Bu bir gün değil.
deviations-error-order = Son veriliş günü ilk günden önce.
deviations-error-source = Lütfen https:// ile başlayan tam bir adres yazın.
deviations-error-tlp = Lütfen kimin okuyabileceğini seçin.
deviations-error-language = Lütfen bir dil seçin.
deviations-error-name = Lütfen en çok 150 harflik bir başlık yazın.
deviations-error-text = Lütfen en çok 2.000 harf yazın.
deviations-error-text-needed = Lütfen özgün dilde, en çok 2.000 harfle yazın.
deviations-error-zone-needed = Denetim rakamı için bölge tanımlanmalıdır: biçim, belge kodu, rakam ve nasıl hesaplandığı.
deviations-error-code = Bunlar bir bölgenin iki karakteri değil.
deviations-error-digit = Bu biçimdeki bölgelerde böyle bir rakam yok.
deviations-error-way = Bu hesap yalnızca bir kartın belge numarası için geçerlidir.
deviations-error-number = Yalnızca A ile Z arası harfler ve rakamlar, en çok 22.
deviations-error-range = Son numara ilkiyle aynı uzunlukta olmalı ve ondan önce gelmemelidir.
deviations-error-any = Lütfen numaraları girin: her rakamın kabul edildiği yerde hangi belgelerin kastedildiğini yalnızca numaralar gösterir.

deviations-verdict = Bilinen sapma: { $title }
deviations-verdict-link = Bu konuda bilinenleri oku
search-kind-deviation = Bilinen sapma
audit-thing-deviation = Bilinen sapma
