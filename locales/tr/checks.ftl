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
checks-warning-passport-code = İkinci harf boş (P<). 1 Ocak 2028’den sonra verilen pasaportlarda PP gibi bir ikinci harf bulunmalıdır.
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

# What programs are told.
checks-wrong-mrz = Gövde, tek alanı mrz olan bir JSON olmalıdır; değeri metindir.
