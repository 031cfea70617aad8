# Review by a native reader: directory-period-*, directory-bound-middle, directory-bound-at-most, directory-indicator-vital-events-registered, directory-topic-identity-number, directory-indicator-*-vs-un
# The ten members, their organisations and their figures.
directory-countries-title = Oʻnta aʼzo, oʻnta reyestr
directory-countries-lede = Har bir mamlakatda tugʻilish, nikoh va oʻlimni kim, qaysi qonun asosida qayd etadi va ular bilan qanday bogʻlanish mumkin.
directory-countries-map = Oʻnta aʼzo xaritada
directory-countries-members = Aʼzolar
directory-countries-regional = Mintaqa raqamlari

directory-country-mandate = Tashkilot vazifalari
directory-country-confirmed = Tashkilot tomonidan tasdiqlangan
directory-country-unconfirmed = Tashkilot tomonidan hali tasdiqlanmagan
directory-country-sources = Bu matn manbalari
directory-country-figures = Raqamlar
directory-country-missing = Izlandi, topilmadi
directory-country-abroad = Boshqa aʼzo davlatlarda
directory-country-time = Vaqt
directory-country-weekend = Dam olish kunlari: { $days }
directory-country-calling-code = Telefon kodi
directory-country-names = Nomlari:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } – { $high }

directory-figure-what = Koʻrsatkich
directory-figure-value = Qiymati
directory-figure-period = Davri
directory-figure-source = Manba

directory-chart-title = Tugʻilishni qayd etish, { $first }–{ $last }
directory-chart-words = Soʻrovlarga koʻra, tugʻilishi qayd etilgan besh yoshgacha bolalar ulushi.
directory-chart-table = Jadval va manba
directory-chart-year = Yil
directory-chart-registered = Qayd etilgan

directory-topic-parent = Vazirlik
directory-topic-founded = Tashkil etilgan
directory-topic-legal-basis = Qonun
directory-topic-documents = Beriladigan hujjatlar
directory-topic-identity-number = Shaxsiy identifikatsiya raqami

directory-contact-website = Veb-sayt
directory-contact-phone = Telefon
directory-contact-email = Elektron pochta
directory-contact-address = Manzil
directory-contact-hotline = Maʼlumot telefoni

directory-unit-persons = kishi
directory-unit-events = hodisa
directory-unit-cards = karta

directory-bound-low = eng quyi baho
directory-bound-middle = oʻrtacha baho
directory-bound-high = eng yuqori baho
directory-bound-at-most = bundan kam

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = yili koʻrsatilmagan
directory-period-months = { $first } – { $last }
directory-period-against = { $year }, { $base } bilan taqqoslaganda
directory-period-solar-year = hijriy-shamsiy { $year }-yil
directory-period-solar-months = hijriy-shamsiy { $year }-yilning { $count ->
    [one] birinchi oyi
   *[other] dastlabki { $count } oyi
}
directory-period-before-solar-year = hijriy-shamsiy { $year }-yildan oldingi toʻliq yil

directory-indicator-birth-registration-completeness = tugʻilishi qayd etilgan besh yoshgacha bolalar
directory-indicator-birth-registration-completeness-series = tugʻilishi qayd etilgan besh yoshgacha bolalar
directory-indicator-birth-registration-completeness-national = qayd etilgan tugʻilishlar, mamlakatning oʻz hisobi boʻyicha
directory-indicator-birth-registration-within-one-year = bir yil ichida qayd etilgan tugʻilishlar
directory-indicator-children-without-birth-certificate = tugʻilganlik haqida guvohnomasi yoʻq bolalar
directory-indicator-births-registered = qayd etilgan tugʻilishlar
directory-indicator-births-un-projection = tugʻilishlar, BMT prognozi
directory-indicator-births-registered-vs-un = qayd etilgan tugʻilishlarning prognozga nisbati
directory-indicator-death-registration-completeness = qayd etilgan oʻlimlar ulushi
directory-indicator-deaths-registered = qayd etilgan oʻlimlar
directory-indicator-deaths-un-projection = oʻlimlar, BMT prognozi
directory-indicator-deaths-registered-vs-un = qayd etilgan oʻlimlarning prognozga nisbati
directory-indicator-deaths-with-cause-recorded = sababi yozilgan oʻlimlar
directory-indicator-marriages-registered = qayd etilgan nikohlar
directory-indicator-divorces-registered = qayd etilgan nikohdan ajralishlar
directory-indicator-vital-events-registered = qayd etilgan fuqarolik holati dalolatnomalari
directory-indicator-population = aholi soni
directory-indicator-population-national = aholi soni, mamlakatning oʻz hisobi boʻyicha
directory-indicator-id-cards-issued = berilgan ID-kartalar
directory-indicator-id-card-coverage = ID-karta egalari
directory-indicator-id-registered-population = shaxsni identifikatsiya qilish reyestridagi aholi
directory-indicator-nationals-abroad = chet eldagi fuqarolar
directory-indicator-people-in = { $country }da yashayotganlar
