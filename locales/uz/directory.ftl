# Review by a native reader: directory-period-*, directory-bound-middle, directory-bound-at-most, directory-indicator-vital-events-registered, directory-topic-identity-number, directory-indicator-*-vs-un, directory-edit-source-covers-what
# The ten members, their organisations and their figures.
directory-countries-title = Oʻnta aʼzo, oʻnta reyestr
directory-countries-lede = Har bir mamlakatda tugʻilish, nikoh va oʻlimni kim, qaysi qonun asosida qayd etadi va ular bilan qanday bogʻlanish mumkin.
directory-countries-map = Oʻnta aʼzo xaritada
directory-countries-members = Aʼzolar
directory-countries-regional = Mintaqa raqamlari

directory-country-mandate = Tashkilot vazifalari
directory-country-confirmed = Tashkilot tomonidan tasdiqlangan sana: { $day }
directory-country-unconfirmed = Tashkilot tomonidan hali tasdiqlanmagan
directory-country-sources = Bu matn manbalari
directory-country-figures = Raqamlar
directory-country-reports = Ochiq hisobotlardagi raqamlar
directory-country-reports-lead = FHDYo organining oʻzi eʼlon qilgan raqamlar bu yerda hisobotlar oʻrnini bosadi.
directory-country-missing = Izlandi, topilmadi
directory-country-abroad = Boshqa aʼzo davlatlarda
directory-country-time = Vaqt
directory-country-weekend = Dam olish kunlari: { $days }
directory-country-calling-code = Telefon kodi
directory-country-names = Nomlari:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
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

directory-topic-name = Nomi
directory-topic-mandate = Tashkilot vazifalari
directory-topic-note = Eslatma
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

# The entries of organisations, and the forms that change them.
directory-organisations-title = Tashkilotlar
directory-organisations-add = Tashkilot qoʻshish
directory-organisations-name = Tashkilot
directory-organisations-state = Holati
directory-organisations-change = Oʻzgartirish

directory-new-lede = Tashkilot darhol oʻz mamlakati sahifasida koʻrinadi. Soʻng uning administratorini taklif qiling.

directory-edit-country = Mamlakat
directory-edit-choose = Tanlang
directory-edit-language = Nomning tili
directory-edit-language-hint = Boshqa tillardagi nomlar keyingi sahifada yoziladi.
directory-edit-abbreviation = Qisqa nomi
directory-edit-abbreviation-hint = Odamlar aytganidek, koʻpi bilan 30 ta harf.
directory-edit-founded = Tashkil etilgan yili
directory-edit-founded-hint = Grigorian taqvimi boʻyicha, masalan 1918.
directory-edit-contacts = Bogʻlanish yoʻllari
directory-edit-contacts-hint = Boʻshatilgan qator olib tashlanadi. Izohlar ingliz tilida.
directory-edit-contact-kind = { $count }-tur
directory-edit-contact-value = { $count }-raqam yoki manzil
directory-edit-contact-note = { $count }-izoh
directory-edit-contact-value-what = Raqam yoki manzil
directory-edit-contact-note-what = Ingliz tilidagi izoh
directory-edit-sources = Manbalar
directory-edit-sources-hint = Oʻquvchi bu yerda aytilganlarni qayerdan tekshirishi mumkin? Boʻshatilgan qator olib tashlanadi. Sarlavhalar va izohlar ingliz tilida.
directory-edit-source-url = { $count }-manzil
directory-edit-source-title = { $count }-sarlavha
directory-edit-source-title-what = Bu nima
directory-edit-source-as-of = { $count }-manba qachon yozilgan
directory-edit-source-as-of-what = Yil yoki kun
directory-edit-source-covers = { $count }-manba nimani tasdiqlaydi
directory-edit-source-covers-what = Nimani tasdiqlaydi, ingliz tilida
directory-edit-save = Saqlash
directory-edit-texts = Tillar boʻyicha matnlar
directory-edit-texts-count = { $total } tadan { $count } tasi
directory-edit-public = Ochiq sahifa: { $country }
directory-edit-confirmation = Tasdiqlash
directory-edit-confirm-hint = Bu yozuvdagi hamma narsa toʻgʻri ekanini tashkilot nomidan bildirasiz. Keyingi har qanday oʻzgarish tasdiqni bekor qiladi.
directory-edit-confirm = Yozuvni tasdiqlash
directory-edit-confirm-others = Bu yozuvni faqat tashkilotning oʻz administratori tasdiqlay oladi.

directory-texts-lede = Har bir maydonga bitta xatboshi. Yoʻq matnni oʻquvchi boshqa tilda koʻradi.

directory-flash-added = Tashkilot qoʻshildi. Endi uning yozuvini toʻldiring.
directory-flash-saved = Saqlandi.
directory-flash-confirmed = Yozuv tasdiqlandi.

directory-error-unreadable = Bu matnda saqlab boʻlmaydigan belgi bor. Iltimos, uni qayta yozing.
directory-error-changed-elsewhere = Siz yozayotganda yozuv oʻzgardi. Iltimos, tekshirib, qayta saqlang.
directory-error-language = Tillardan birini tanlang
directory-error-country = Mamlakatni tanlang.
directory-error-abbreviation = Koʻpi bilan 30 ta harfdan iborat qisqa nom yozing.
directory-error-website = Sayt manzili https:// yoki http:// bilan boshlanishi kerak.
directory-error-founded = 1500-yildan shu yilgacha boʻlgan yilni yozing yoki maydonni boʻsh qoldiring.
directory-error-name = Nomini yozing.
directory-error-name-long = Nom 200 ta harfdan oshmasin.
directory-error-text-long = Matn 3000 ta harfdan oshmasin.
directory-error-phone = Telefon raqamida kamida uchta raqam boʻladi.
directory-error-email = Bu elektron pochta manzili emas. Uni name@example.org koʻrinishida yozing.
directory-error-address = Manzilni yozing, 300 ta harfdan oshmasin.
directory-error-contacts-many = Bogʻlanish yoʻllari 20 tadan oshmasin.
directory-error-contact-note = Izoh 200 ta harfdan oshmasin.
directory-error-source-url = Manba manzili https:// yoki http:// bilan boshlanishi kerak.
directory-error-source-title = Har bir manbaning 300 harfdan oshmagan sarlavhasi boʻlishi kerak.
directory-error-source-as-of = Yilni, oyni (2025-07) yoki kunni yozing; hech biri kelajakda boʻlmasin.
directory-error-sources-many = Manbalar 20 tadan oshmasin.
