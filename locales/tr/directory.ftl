# Review by a native reader: directory-bound-middle, directory-period-against, directory-topic-parent, directory-indicator-birth-registration-completeness, directory-indicator-death-registration-completeness, directory-edit-source-covers-what
# The ten members, their organisations and their figures.
directory-countries-title = On üye, on nüfus idaresi
directory-countries-lede = Her ülkede doğumları, evlenmeleri ve ölümleri kim, hangi kanunla tescil eder ve onlara nasıl ulaşılır.
directory-countries-map = Haritadaki konumlarıyla on üye
directory-countries-members = Üyeler
directory-countries-regional = Bölgenin rakamları

directory-country-mandate = Kurumun görevi
directory-country-confirmed = Kurum tarafından onaylandı: { $day }
directory-country-unconfirmed = Kurum tarafından henüz onaylanmadı
directory-country-sources = Bu metnin kaynakları
directory-country-figures = Rakamlar
directory-country-reports = Kamuya açık raporlardan rakamlar
directory-country-reports-lead = Nüfus idaresinin kendi yayımladığı rakamlar burada raporların yerini alır.
directory-country-missing = Aranıp bulunamayanlar
directory-country-abroad = Öteki üye ülkelerde
directory-country-time = Saat
directory-country-weekend = Hafta sonu: { $days }
directory-country-calling-code = Ülke telefon kodu
directory-country-names = Adları:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } ile { $high } arası

directory-figure-what = Neyin sayıldığı
directory-figure-value = Değer
directory-figure-period = Dönem
directory-figure-source = Kaynak

directory-chart-title = Doğum tescili, { $first }–{ $last }
directory-chart-words = Araştırmalara göre, beş yaşından küçük çocuklardan doğumu tescil edilmiş olanların payı.
directory-chart-table = Tablo ve kaynak
directory-chart-year = Yıl
directory-chart-registered = Tescilli

directory-topic-name = Ad
directory-topic-mandate = Kurumun görevi
directory-topic-note = Dikkat edilecekler
directory-topic-parent = Bakanlık
directory-topic-founded = Kuruluş
directory-topic-legal-basis = Kanun
directory-topic-documents = Verilen belgeler
directory-topic-identity-number = Kimlik numarası

directory-contact-website = İnternet sitesi
directory-contact-phone = Telefon
directory-contact-email = E-posta
directory-contact-address = Adres
directory-contact-hotline = Bilgi hattı

directory-unit-persons = kişi
directory-unit-events = olay
directory-unit-cards = kart

directory-bound-low = en düşük tahmin
directory-bound-middle = orta tahmin
directory-bound-high = en yüksek tahmin
directory-bound-at-most = bundan az

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = yıl belirtilmemiş
directory-period-months = { $first } – { $last }
directory-period-against = { $year }, karşılaştırma yılı { $base }
directory-period-solar-year = hicri şemsi { $year } yılı
directory-period-solar-months = hicri şemsi { $year } yılının ilk { $count ->
    [one] ayı
   *[other] { $count } ayı
}
directory-period-before-solar-year = hicri şemsi { $year } yılından önceki son tam yıl

directory-indicator-birth-registration-completeness = doğumu tescil edilmiş beş yaş altı çocuklar
directory-indicator-birth-registration-completeness-series = doğumu tescil edilmiş beş yaş altı çocuklar
directory-indicator-birth-registration-completeness-national = tescil edilen doğumlar, ülkenin kendi sayımına göre
directory-indicator-birth-registration-within-one-year = bir yıl içinde tescil edilen doğumlar
directory-indicator-children-without-birth-certificate = doğum belgesi olmayan çocuklar
directory-indicator-births-registered = tescil edilen doğumlar
directory-indicator-births-un-projection = Birleşmiş Milletler’in öngördüğü doğumlar
directory-indicator-births-registered-vs-un = tescil edilen doğumların öngörülenlere oranı
directory-indicator-death-registration-completeness = tescil edilen ölümlerin payı
directory-indicator-deaths-registered = tescil edilen ölümler
directory-indicator-deaths-un-projection = Birleşmiş Milletler’in öngördüğü ölümler
directory-indicator-deaths-registered-vs-un = tescil edilen ölümlerin öngörülenlere oranı
directory-indicator-deaths-with-cause-recorded = nedeni kaydedilmiş ölümler
directory-indicator-marriages-registered = tescil edilen evlenmeler
directory-indicator-divorces-registered = tescil edilen boşanmalar
directory-indicator-vital-events-registered = tescil edilen nüfus olayları
directory-indicator-population = nüfus
directory-indicator-population-national = nüfus, ülkenin kendi sayımına göre
directory-indicator-id-cards-issued = verilen kimlik kartları
directory-indicator-id-card-coverage = kimlik kartı sahipleri
directory-indicator-id-registered-population = kimlik kütüğünde kayıtlı kişiler
directory-indicator-nationals-abroad = yurt dışındaki vatandaşlar
directory-indicator-people-in = yaşadığı ülke: { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Kurumlar
directory-organisations-add = Kurum ekle
directory-organisations-name = Kurum
directory-organisations-state = Durum
directory-organisations-change = Değiştir

directory-new-lede = Kurum hemen ülkesinin sayfasında görünür. Ardından yöneticisini davet edin.

directory-edit-country = Ülke
directory-edit-choose = Lütfen seçin
directory-edit-language = Adın dili
directory-edit-language-hint = Öteki dillerdeki adlar sonraki sayfada yazılır.
directory-edit-abbreviation = Kısa ad
directory-edit-abbreviation-hint = İnsanların söylediği gibi, en çok 30 harf.
directory-edit-founded = Kuruluş yılı
directory-edit-founded-hint = Miladi, örneğin 1918.
directory-edit-contacts = İletişim yolları
directory-edit-contacts-hint = Boşaltılan satır kaldırılır. Açıklamalar İngilizcedir.
directory-edit-contact-kind = { $count }. tür
directory-edit-contact-value = { $count }. numara veya adres
directory-edit-contact-note = { $count }. açıklama
directory-edit-contact-value-what = Numara veya adres
directory-edit-contact-note-what = İngilizce açıklama
directory-edit-sources = Kaynaklar
directory-edit-sources-hint = Okur burada söylenenleri nereden doğrulayabilir? Boşaltılan satır kaldırılır. Başlıklar ve açıklamalar İngilizcedir.
directory-edit-source-url = Adres { $count }
directory-edit-source-title = Başlık { $count }
directory-edit-source-title-what = Kaynağın türü
directory-edit-source-as-of = Yazıldığı tarih { $count }
directory-edit-source-as-of-what = Yıl veya gün
directory-edit-source-covers = Neyi desteklediği { $count }
directory-edit-source-covers-what = Neyi desteklediği, İngilizce
directory-edit-save = Kaydet
directory-edit-texts = Dillere göre metinler
directory-edit-texts-count = { $total } metinden { $count }
directory-edit-public = Herkese açık sayfa: { $country }
directory-edit-confirmation = Onay
directory-edit-confirm-hint = Bu kayıttaki her şeyin doğru olduğunu kurum adına bildirirsiniz. Sonraki her değişiklik onayı kaldırır.
directory-edit-confirm = Kaydı onayla
directory-edit-confirm-others = Bu kaydı yalnızca kurumun kendi yöneticisi onaylayabilir.

directory-texts-lede = Her alana bir paragraf. Olmayan metni okur başka bir dilde görür.

directory-flash-added = Kurum eklendi. Şimdi kaydını tamamlayın.
directory-flash-saved = Kaydedildi.
directory-flash-confirmed = Kayıt onaylandı.

directory-error-unreadable = Bu metinde saklanamayan bir karakter var. Lütfen yeniden yazın.
directory-error-changed-elsewhere = Siz yazarken kayıt değişti. Lütfen denetleyip yeniden kaydedin.
directory-error-language = Dillerden birini seçin
directory-error-country = Lütfen ülkeyi seçin.
directory-error-abbreviation = Lütfen en çok 30 harflik bir kısa ad yazın.
directory-error-website = Site adresi https:// veya http:// ile başlamalıdır.
directory-error-founded = Lütfen 1500 ile bu yıl arasında bir yıl yazın ya da alanı boş bırakın.
directory-error-name = Lütfen adı yazın.
directory-error-name-long = Ad en çok 200 harf olabilir.
directory-error-text-long = Metin en çok 3000 harf olabilir.
directory-error-phone = Telefon numarasında en az üç rakam bulunur.
directory-error-email = Bu bir e-posta adresi değil. name@example.org biçiminde yazın.
directory-error-address = Lütfen en çok 300 harflik adresi yazın.
directory-error-contacts-many = En çok 20 iletişim yolu yazılabilir.
directory-error-contact-note = Açıklama en çok 200 harf olabilir.
directory-error-source-url = Kaynak adresi https:// veya http:// ile başlamalıdır.
directory-error-source-title = Her kaynağın en çok 300 harflik bir başlığı olmalıdır.
directory-error-source-as-of = Bir yıl, 2025-07 biçiminde bir ay ya da bir gün yazın; hiçbiri gelecekte olmasın.
directory-error-sources-many = En çok 20 kaynak yazılabilir.
