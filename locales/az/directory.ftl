# Review by a native reader: directory-bound-middle, directory-period-against, directory-indicator-birth-registration-completeness, directory-indicator-vital-events-registered, directory-indicator-id-registered-population
# The ten members, their organisations and their figures.
directory-countries-title = On üzv, on qeydiyyat orqanı
directory-countries-lede = Hər ölkədə doğumu, nikahı və ölümü kim, hansı qanunla qeydə alır və onlarla necə əlaqə saxlamaq olar.
directory-countries-map = On üzv xəritədəki yerinə görə
directory-countries-members = Üzvlər
directory-countries-regional = Bölgənin rəqəmləri

directory-country-mandate = Qurumun vəzifələri
directory-country-confirmed = Qurum tərəfindən təsdiqlənib
directory-country-unconfirmed = Qurum tərəfindən hələ təsdiqlənməyib
directory-country-sources = Bu mətnin mənbələri
directory-country-figures = Rəqəmlər
directory-country-missing = Axtarılıb, tapılmayıb
directory-country-abroad = Digər üzv dövlətlərdə
directory-country-time = Vaxt
directory-country-weekend = İstirahət günləri: { $days }
directory-country-calling-code = Telefon kodu
directory-country-names = Adları:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
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
