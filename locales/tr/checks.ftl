# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Araçlar
checks-lead = Elinde bir belge, bir ad ya da bir tarih olan herkes için küçük denetimler.
checks-nothing-kept = Girdiğiniz hiçbir şey saklanmaz ve kaydedilmez.
checks-check = Denetle
checks-again = Başkasını denetle
checks-specimen = Bir örnekle dene
checks-unprotected = korunmuyor
checks-agrees = uyuyor
checks-differs = uymuyor

# The machine-readable zone.
checks-mrz-title = Makinede okunabilir bölge
checks-mrz-heading = Makinede okunabilir bölgeyi denetle
checks-mrz-about = Pasaportun, kartın ya da vizenin denetim rakamları uyuyor mu?
checks-mrz-label = Makinede okunabilir bölgenin satırları
checks-mrz-hint = Basıldığı gibi iki ya da üç satır, en çok 400 karakter.
checks-mrz-too-long = Lütfen en çok 400 karakter girin.
checks-mrz-all-agree = { $count } denetim rakamının hepsi uyuyor.
checks-mrz-to-know = Aşağıda bilinmesi gereken { $count } şey var.
checks-mrz-digits-differ = { $count } denetim rakamından { $wrong } tanesi uymuyor.
checks-mrz-misread = Bir karakter yanlış okunmuş olabilir.
checks-mrz-other-wrong = Denetim rakamları uyuyor, ama başka bir şey doğru olamaz.
checks-mrz-deviation = Bu gerçek belgenin tam böyle başarısız olduğu biliniyor.
checks-mrz-no-zone = Bu satırlar makinede okunabilir bir bölge değil.
checks-mrz-repair-title = Tek bir değişiklikle bütün rakamlar uyuyor
checks-mrz-repair-text = Satır { $line }, karakter { $position }: { $from } aslında { $to } olabilir. Kabul etmeden önce belgeye bakın.
checks-mrz-repair-do = Bu değişiklikle denetle
checks-mrz-findings = Yanlış olan
checks-mrz-warnings = Uyarılar
checks-mrz-fields = Alan alan
checks-mrz-changes = Okumadan önce değiştirilenler
checks-mrz-caution = Rakamların uyması belgenin gerçek olduğunu göstermez. Adların, veren Devletin, uyruğun ve cinsiyetin denetim rakamı yoktur.
checks-verdict-consistent = Tutarlı
checks-verdict-consistent-with-warnings = Uyarılarla tutarlı
checks-verdict-inconsistent = Tutarsız
checks-verdict-known-deviation = Bilinen sapma
checks-verdict-malformed = Bozuk biçim
checks-format-td1 = Kart, 30 karakterlik 3 satır.
checks-format-td2 = Kart, 36 karakterlik 2 satır.
checks-format-td3 = Pasaport, 44 karakterlik 2 satır.
checks-format-mrv-a = Vize, 44 karakterlik 2 satır.
checks-format-mrv-b = Vize, 36 karakterlik 2 satır.
checks-head-place = Yer
checks-head-field = Alan
checks-head-value = Basılı değer
checks-head-printed = Basılı
checks-head-computed = Hesaplanan
checks-head-result = Sonuç
checks-field-number = Belge numarası
checks-field-birth = Doğum tarihi
checks-field-expiry = Son geçerlilik tarihi
checks-field-personal = Kişi numarası
checks-field-composite = Hepsi birlikte
checks-field-primary = Soyadı
checks-field-secondary = Adları
checks-field-issuer = Veren Devlet
checks-field-nationality = Uyruk
checks-field-sex = Cinsiyet
checks-sex-none = belirtilmemiş

# What is wrong with a zone.
checks-reason-one-line = Bu, bölgenin yalnızca bir satırı. Lütfen ötekileri de girin.
checks-reason-line-count = Bir bölgenin iki ya da üç satırı olur; burada { $count } satır var.
checks-reason-line-length = { $line }. satırda { $count } karakter var; { $format } için { $width } gerekir.
checks-reason-gap = { $line }. satırın { $position }. karakteri dolayında bir şey eksik ya da fazla.
checks-reason-charset = Satır { $line }, karakter { $position }: { $letter } ({ $code }) böyle bir bölgede bulunmaz.
checks-reason-birth = Doğum tarihi takvimde olmayan bir gün.
checks-reason-expiry = Son geçerlilik tarihi takvimde olmayan bir gün.
checks-reason-document-code = İlk iki harf bu biçimde bir belge türü belirtmiyor.
checks-reason-number = Belge numarası boş ya da dolgu işaretiyle başlıyor.
checks-reason-name-digit = Adın içinde rakam var.
checks-reason-name-filler = Ad dolgu işaretiyle başlıyor; tek ad başta durur.
checks-reason-sex = Cinsiyetin yerinde F, M ya da dolgu işareti yok.
checks-reason-country = { $code } hiçbir Devletin ya da kuruluşun kodu değil.

# What to know of a zone.
checks-warning-specimen = UTO örnek belgelerin kodudur. Bu belgeyi hiçbir Devlet vermez.
checks-warning-passport-code = İkinci harf boş ({ $code }). 1 Ocak 2028’den sonra verilen pasaportlarda PP gibi bir ikinci harf bulunmalıdır.
checks-warning-passport-code-late = İkinci harfi olmayan pasaportun süresi 2038’den önce dolmalıdır; bununki daha sonra doluyor.
checks-warning-passport-code-unknown = İkinci harf, 2026’dan beri kullanılan bir pasaport türünü belirtmiyor.
checks-warning-crew = AC, mürettebat belgelerinin kodudur.
checks-warning-name = Ad, alanı sonuna dek dolduruyor; kesilmiş olabilir.
checks-warning-retired = { $code } artık var olmayan bir Devletin kodudur.
checks-warning-expired = Belgenin süresi dolmuş.
checks-warning-expiry-before-birth = Belgenin süresi doğum tarihinden önce dolmuş.
checks-warning-filler-digit = Kişi numarası kullanılmış; denetim rakamı boş bırakılamaz.
checks-warning-swapped = Satırlar başka bir sırayla uyuyor.

# What was changed before the zone was read.
checks-change-upper-case = Küçük harfler büyük harf olarak okundu.
checks-change-full-width = Tam genişlikteki karakterler düz karakter olarak okundu.
checks-change-fillers = Tırnaklar ve ayraçlar dolgu işareti olarak okundu.
checks-change-digits = Fars ya da Arap rakamları Latin rakamı olarak okundu.
checks-change-spaces = Boşluklar dolgu işareti olarak okundu.
checks-change-invisible = Görünmeyen işaretler çıkarıldı.
checks-change-trimmed = Satır uçlarındaki boşluklar ve boş satırlar çıkarıldı.
checks-change-split = Bir satır iki ya da üç satıra bölündü.

# The spelling of names.
checks-name-title = Makinede okunabilir bölgede adlar
checks-name-heading = Bir adı makinede okunabilir bölge için yaz
checks-name-about = Latin, Kiril ve Arap harfleri nasıl yazılır ve neden.
checks-name-surname = Soyadı (birinci tanımlayıcı)
checks-name-given = Adları (ikinci tanımlayıcı)
checks-name-language = Adın dili
checks-name-language-auto = Harflerden bul
checks-name-style = Veren makamın yazımı
checks-name-width = Alanın genişliği
checks-name-unify = Arapça ye ve kef, Farsça ve Urducadaki gibi okunsun
checks-name-printed = Basılı ad
checks-name-printed-hint = Karşılaştırmak isterseniz.
checks-name-do = Yaz
checks-name-error-empty = Lütfen bir soyadı ya da ad girin.
checks-name-error-long = Lütfen en çok 120 karakter girin.
checks-name-error-digit = Adda rakam olmaz.
checks-name-field = Bölgedeki ad alanı.
checks-name-key = Arama ve karşılaştırma anahtarı
checks-name-unknown = { $letter } ({ $code }) için yazım yok; bu yüzden alan oluşmadı.
checks-name-moved = Tek ad başta durur; oraya taşındı.
checks-name-cut = Ad sığmadı ve kesildi.
checks-name-proposed = Harflerine göre ad şu dilde: { $language }.
checks-name-ask-language = Harfler dilin hangisi olduğunu göstermiyor. Lütfen seçin.
checks-name-ask-unify = Adda Arapça ye ya da kef var. Farsça ve Urducada genellikle başka harf kastedilir: burada da öyleyse kutuyu işaretleyin.
checks-name-silent = Standart kimi harfler için susuyor. Yazımları yalnızca öneridir.
checks-name-letters = Harf harf
checks-name-head-letter = Harf
checks-name-head-spelling = Yazım
checks-name-head-rule = Kural
checks-name-dropped = çıkarıldı
checks-name-exception = dili ya da yeri yüzünden
checks-name-alternates = Başka yazımlar
checks-name-reverse = Geri okuma
checks-name-ambiguous = İşaretli harfler birden çok biçimde okunabilir.
checks-name-compare-same = Basılı ad aynı.
checks-name-compare-alternate = Basılı ad, izin verilen ya da önerilen başka bir yazım.
checks-name-compare-differs = Basılı ad { $position }. karakterden sonra ayrılıyor.
checks-name-note = Arap harflerinin X ile yazımı arama ve karşılaştırma anahtarıdır. Onu basan bir Devlet bilinmiyor.
checks-rule-latin = Bölgenin kendi harfi
checks-rule-table-a = A tablosu
checks-rule-table-b = B tablosu
checks-rule-table-c = C tablosu
checks-rule-appendix-b = B eki
checks-rule-punctuation = Bölüm 4.6
checks-rule-silent = Standart susuyor: öneri
checks-rule-none = Yazımı yok

# Dates in four calendars.
checks-calendar-title = Dört takvimde tarih
checks-calendar-about = Bir günün dört takvimdeki karşılığı.
checks-calendar-date = Tarih
checks-calendar-date-hint = Rakamla yıl, ay ve gün; yıl dört basamaklı.
checks-calendar-from = Bu tarihin takvimi
checks-calendar-do = Çevir
checks-calendar-computed = hesaplandı, resmî tablonun dışında
checks-calendar-note = İki ay takvimi arasında iki güne kadar fark olabilir; görülen ay ikisinden de bir gün ayrılabilir.
checks-reckoning-gregorian = Miladi
checks-reckoning-persian = Hicri şemsi
checks-reckoning-umalqura = Hicri kameri (Ümmülkura)
checks-reckoning-civil = Hicri kameri (medeni)
checks-reckoning-julian = Jülyen (eski takvim)
checks-reckoning-rumi = Rumi (Osmanlı)
checks-no-day-unreadable = Lütfen yılı, ayı ve günü rakamla girin.
checks-no-day-year = Gün 1800 ile 2200 yılları arasında olmalıdır.
checks-no-day-month = Yılda on iki ay vardır.
checks-no-day-day = Bu ayda böyle bir gün yok.

# National numbers.
checks-national-title = Ulusal numaralar
checks-national-about = Ulusal numaranın biçimi doğru mu?
checks-national-country = Ülke
checks-national-number = Numara
checks-national-number-hint = Rakamlar, kısa çizgili ya da çizgisiz.
checks-national-error-country = Lütfen ülkelerden birini seçin: TUR, IRN, KAZ, PAK.
checks-national-too-long = Lütfen en çok 40 karakter girin.
checks-national-well-formed = Biçimi doğru
checks-national-not-well-formed = Biçimi doğru değil
checks-national-agrees = Numara herkese açık kuralına uyuyor.
checks-national-no-digit = Bu numaranın denetim rakamı yok; yalnızca düzenine bakıldı.
checks-national-filled = Baştaki sıfırlar eksikti, eklendi.
checks-national-note = Biçimin doğru olması numaranın birine verildiği anlamına gelmez.
checks-fault-characters = Rakamdan başka bir şey var.
checks-fault-length = Bu ülkenin numarası { $count } basamaklıdır.
checks-fault-first-digit = Sıfırla başlayamaz.
checks-fault-all-equal = Bütün rakamlar aynı.
checks-fault-date = İçindeki tarih takvimde olmayan bir gün.
checks-fault-century = Yüzyıl rakamı 1 ile 6 arasında değil.
checks-fault-check-digit = Denetim rakamı uymuyor.

# Texts that look alike.
checks-confusables-title = Birbirine benzeyen metinler
checks-confusables-about = İki metin aynı olmadan aynı mı görünüyor?
checks-confusables-first = Birinci metin
checks-confusables-second = İkinci metin
checks-confusables-do = Karşılaştır
checks-confusables-empty = Lütfen iki metni de girin.
checks-confusables-causes = Neden aynı değiller
checks-confusables-pairs = Ayrılan yerler
checks-likeness-same = Aynı
checks-likeness-same-text = Harf harf aynı.
checks-likeness-alike = Birbirine benziyorlar
checks-likeness-alike-text = Aynı değiller ve bunu kimse görmez.
checks-likeness-different = Farklı
checks-likeness-different-text = Birbirinden ayırt edilebilirler.
checks-cause-composition = Harfler ve işaretler başka biçimde birleştirilmiş.
checks-cause-invisible = Birinde görünmeyen bir şey var.
checks-cause-marks = Birinde hareke ya da uzatma çizgisi var.
checks-cause-arabic-letters = Arap harfleri değişik tuşlarla yazılmış.
checks-cause-other-scripts = İçlerinde değişik yazıların harfleri var.

# What programs are told.
checks-wrong-fields = Gövde, yalnızca bu aracın alanlarını taşıyan bir JSON olmalıdır.
