# Review by a native reader: directory-bound-middle, directory-period-against, directory-indicator-birth-registration-completeness, directory-indicator-vital-events-registered, directory-indicator-id-registered-population, directory-edit-source-covers-what
# The ten members, their organisations and their figures.
directory-countries-title = On üzv, on qeydiyyat orqanı
directory-countries-lede = Hər ölkədə doğumu, nikahı və ölümü kim, hansı qanunla qeydə alır və onlarla necə əlaqə saxlamaq olar.
directory-countries-map = On üzv xəritədəki yerinə görə
directory-countries-members = Üzvlər
directory-countries-regional = Bölgənin rəqəmləri

directory-country-mandate = Qurumun vəzifələri
directory-country-confirmed = Qurum tərəfindən təsdiqlənib: { $day }
directory-country-unconfirmed = Qurum tərəfindən hələ təsdiqlənməyib
directory-country-sources = Bu mətnin mənbələri
directory-country-figures = Rəqəmlər
directory-country-reports = Açıq hesabatlardan rəqəmlər
directory-country-reports-lead = Qeydiyyat orqanının özünün dərc etdiyi rəqəmlər burada hesabatların yerini tutur.
directory-country-missing = Axtarılıb, tapılmayıb
directory-country-abroad = Digər üzv dövlətlərdə
directory-country-time = Vaxt
directory-country-weekend = İstirahət günləri: { $days }
directory-country-calling-code = Telefon kodu
directory-country-names = Adları:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } ilə { $high } arasında

directory-figure-what = Nə sayılır
directory-figure-value = Qiymət
directory-figure-period = Dövr
directory-figure-source = Mənbə

directory-chart-title = Doğumun qeydiyyatı, { $first }–{ $last }
directory-chart-words = Sorğulara görə, beş yaşadək uşaqlar arasında doğumu qeydə alınanların payı.
directory-chart-table = Cədvəl və mənbə
directory-chart-year = İl
directory-chart-registered = Qeydə alınıb

directory-topic-name = Ad
directory-topic-mandate = Qurumun vəzifələri
directory-topic-note = Qeyd
directory-topic-parent = Nazirlik
directory-topic-founded = Yaradılıb
directory-topic-legal-basis = Qanun
directory-topic-documents = Verilən sənədlər
directory-topic-identity-number = Fərdi identifikasiya nömrəsi

directory-contact-website = Sayt
directory-contact-phone = Telefon
directory-contact-email = E-poçt
directory-contact-address = Ünvan
directory-contact-hotline = Məlumat xətti

directory-unit-persons = nəfər
directory-unit-events = hadisə
directory-unit-cards = vəsiqə

directory-bound-low = ən aşağı təxmin
directory-bound-middle = orta təxmin
directory-bound-high = ən yüksək təxmin
directory-bound-at-most = bundan az

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = il göstərilməyib
directory-period-months = { $first } – { $last }
directory-period-against = { $year }, müqayisə ili { $base }
directory-period-solar-year = hicri-şəmsi { $year } ili
directory-period-solar-months = hicri-şəmsi { $year } ilinin ilk { $count ->
    [one] ayı
   *[other] { $count } ayı
}
directory-period-before-solar-year = hicri-şəmsi { $year } ilindən əvvəlki son tam il

directory-indicator-birth-registration-completeness = doğumu qeydə alınmış beş yaşadək uşaqlar
directory-indicator-birth-registration-completeness-series = doğumu qeydə alınmış beş yaşadək uşaqlar
directory-indicator-birth-registration-completeness-national = qeydə alınmış doğumlar, ölkənin öz hesablamasına görə
directory-indicator-birth-registration-within-one-year = bir il ərzində qeydə alınmış doğumlar
directory-indicator-children-without-birth-certificate = doğum haqqında şəhadətnaməsi olmayan uşaqlar
directory-indicator-births-registered = qeydə alınmış doğumlar
directory-indicator-births-un-projection = BMT-nin proqnozlaşdırdığı doğumlar
directory-indicator-births-registered-vs-un = qeydə alınmış doğumların proqnoza nisbəti
directory-indicator-death-registration-completeness = qeydə alınan ölümlərin payı
directory-indicator-deaths-registered = qeydə alınmış ölümlər
directory-indicator-deaths-un-projection = BMT-nin proqnozlaşdırdığı ölümlər
directory-indicator-deaths-registered-vs-un = qeydə alınmış ölümlərin proqnoza nisbəti
directory-indicator-deaths-with-cause-recorded = səbəbi qeyd olunmuş ölümlər
directory-indicator-marriages-registered = qeydə alınmış nikahlar
directory-indicator-divorces-registered = qeydə alınmış nikah pozulmaları
directory-indicator-vital-events-registered = qeydə alınmış vətəndaşlıq vəziyyəti aktları
directory-indicator-population = əhali
directory-indicator-population-national = əhali, ölkənin öz hesablamasına görə
directory-indicator-id-cards-issued = verilmiş şəxsiyyət vəsiqələri
directory-indicator-id-card-coverage = şəxsiyyət vəsiqəsi olanlar
directory-indicator-id-registered-population = şəxsiyyət reyestrində qeydə alınanlar
directory-indicator-nationals-abroad = xaricdə yaşayan vətəndaşlar
directory-indicator-people-in = yaşadığı ölkə: { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Qurumlar
directory-organisations-add = Qurum əlavə et
directory-organisations-name = Qurum
directory-organisations-state = Vəziyyət
directory-organisations-change = Dəyiş

directory-new-lede = Qurum dərhal ölkəsinin səhifəsində görünür. Sonra onun administratorunu dəvət edin.

directory-edit-country = Ölkə
directory-edit-choose = Seçin
directory-edit-language = Adın dili
directory-edit-language-hint = Digər dillərdəki adlar növbəti səhifədə yazılır.
directory-edit-abbreviation = Qısa ad
directory-edit-abbreviation-hint = İnsanların dediyi kimi, ən çoxu 30 hərf.
directory-edit-founded = Yaradılma ili
directory-edit-founded-hint = Miladi, məsələn 1918.
directory-edit-contacts = Əlaqə yolları
directory-edit-contacts-hint = Boşaldılan sətir silinir. Qeydlər ingilis dilindədir.
directory-edit-contact-kind = Növ { $count }
directory-edit-contact-value = Nömrə və ya ünvan { $count }
directory-edit-contact-note = Qeyd { $count }
directory-edit-contact-value-what = Nömrə və ya ünvan
directory-edit-contact-note-what = İngilis dilində qeyd
directory-edit-sources = Mənbələr
directory-edit-sources-hint = Oxucu burada deyilənləri harada yoxlaya bilər? Boşaldılan sətir silinir. Başlıqlar və qeydlər ingilis dilindədir.
directory-edit-source-url = Ünvan { $count }
directory-edit-source-title = Başlıq { $count }
directory-edit-source-title-what = Mənbənin növü
directory-edit-source-as-of = Yazıldığı vaxt { $count }
directory-edit-source-as-of-what = İl və ya gün
directory-edit-source-covers = Nəyi təsdiqləyir { $count }
directory-edit-source-covers-what = Nəyi təsdiqləyir, ingilis dilində
directory-edit-save = Yadda saxla
directory-edit-texts = Dillər üzrə mətnlər
directory-edit-texts-count = { $total } mətndən { $count }
directory-edit-public = Açıq səhifə: { $country }
directory-edit-confirmation = Təsdiq
directory-edit-confirm-hint = Bu qeyddəki hər şeyin düzgün olduğunu qurum adından bildirirsiniz. Sonrakı hər dəyişiklik təsdiqi ləğv edir.
directory-edit-confirm = Qeydi təsdiqlə
directory-edit-confirm-others = Bu qeydi yalnız qurumun öz administratoru təsdiqləyə bilər.

directory-texts-lede = Hər sahəyə bir abzas. Olmayan mətni oxucu başqa dildə görür.

directory-flash-added = Qurum əlavə edildi. İndi onun qeydini tamamlayın.
directory-flash-saved = Yadda saxlanıldı.
directory-flash-confirmed = Qeyd təsdiqləndi.

directory-error-unreadable = Bu mətndə saxlanıla bilməyən simvol var. Yenidən yazın.
directory-error-changed-elsewhere = Siz yazarkən qeyd dəyişib. Yoxlayıb yenidən yadda saxlayın.
directory-error-language = Dillərdən birini seçin
directory-error-country = Ölkəni seçin.
directory-error-abbreviation = Ən çoxu 30 hərfdən ibarət qısa ad yazın.
directory-error-website = Saytın ünvanı https:// və ya http:// ilə başlamalıdır.
directory-error-founded = 1500-cü ildən bu ilə qədər bir il yazın və ya sahəni boş qoyun.
directory-error-name = Adı yazın.
directory-error-name-long = Ad ən çoxu 200 hərf ola bilər.
directory-error-text-long = Mətn ən çoxu 3000 hərf ola bilər.
directory-error-phone = Telefon nömrəsində ən azı üç rəqəm olur.
directory-error-email = Bu, e-poçt ünvanı deyil. name@example.org kimi yazın.
directory-error-address = Ünvanı yazın, ən çoxu 300 hərf.
directory-error-contacts-many = Ən çoxu 20 əlaqə yolu ola bilər.
directory-error-contact-note = Qeyd ən çoxu 200 hərf ola bilər.
directory-error-source-url = Mənbənin ünvanı https:// və ya http:// ilə başlamalıdır.
directory-error-source-title = Hər mənbənin ən çoxu 300 hərflik başlığı olmalıdır.
directory-error-source-as-of = İl, 2025-07 şəklində ay və ya gün yazın; heç biri gələcəkdə olmasın.
directory-error-sources-many = Ən çoxu 20 mənbə ola bilər.
