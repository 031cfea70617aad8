# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: the words for deviation and filler as in checks.ftl; raqam stands for number and
# for digit, as in checks.ftl; deviations-kind, deviations-way-filler-counted, deviations-state-released,
# deviations-error-way

deviations-title = Maʼlum chetlanishlar
deviations-lead = Tekshiruvdan oʻtmasligi maʼlum boʻlgan haqiqiy hujjatlar. Faqat shulardan biri sababli hech kimga rad javobi berilmasligi kerak.
deviations-issuer = Bergan davlat
deviations-any = Barchasi
deviations-show = Koʻrsatish
deviations-count = { $count ->
    [one] { $count } ta chetlanish
   *[other] { $count } ta chetlanish
}
deviations-empty = Bu yerda hali chetlanish yoʻq
deviations-empty-advice = Hech bir FHDYo organi bu davlat uchun chetlanish tavsiflamagan.
deviations-new = Chetlanishni tavsiflash
deviations-example = Misol
deviations-example-note = Bu yozuv reyestr qanday ishlashini koʻrsatadi. Uni hech bir organ tasdiqlamagan.
deviations-waiting = Eʼlon qilinishini kutmoqda
deviations-download = Roʻyxatni yuklab olish (JSON)
deviations-check = Mashinada oʻqiladigan sohani tekshirish
deviations-described-by = Tavsiflagan tashkilot
deviations-released-on = Eʼlon qilingan kun: { $day }
deviations-original = Asl matn tili

deviations-kind = Nima mos kelmaydi
deviations-kind-mrz-viz = Soha bosilgan maʼlumotlardan farq qiladi
deviations-kind-check-digit = Nazorat raqami boshqacha hisoblanadi
deviations-kind-wrong-data = Maydonda notoʻgʻri maʼlumot bor
deviations-kind-other = Boshqa narsa

deviations-state-draft = qoralama
deviations-state-released = eʼlon qilingan
deviations-state-withdrawn = qaytarib olingan

deviations-what = Nima koʻrinadi
deviations-advice = Nima qilish kerak
deviations-document = Hujjat
deviations-specimen = Namuna
deviations-issued = Berilgan davr
deviations-issued-from = { $day } kunidan
deviations-issued-to = { $day } kunigacha
deviations-issued-between = { $from } – { $to }
deviations-source = Manba
deviations-machine = Mashinada oʻqiladigan sohada
deviations-format = Shakli
deviations-document-code = Hujjat kodi
deviations-state-code = Davlatning bosilgan kodi
deviations-numbers = Raqamlar
deviations-numbers-all = barcha raqamlar
deviations-numbers-prefix = { $from } bilan boshlanadigan
deviations-numbers-range = { $from } – { $to }
deviations-digit = Maydon yoki nazorat raqami
deviations-digit-document-number = hujjat raqami
deviations-digit-birth-date = tugʻilgan sana
deviations-digit-expiry-date = amal qilish muddati
deviations-digit-personal-number = shaxsiy raqam
deviations-digit-composite = barcha maydonlar birga
deviations-digit-issuer = davlat kodi
deviations-digit-name = ism
deviations-way = U qanday hisoblanadi yoki yoziladi
deviations-way-filler-counted = Raqam oʻrnidagi toʻldiruvchi belgi sifatida hisobga olinadi
deviations-way-left-out = Raqam oʻrnida toʻldiruvchi turadi
deviations-way-zero = Raqam doim 0 boʻladi
deviations-way-any = Bergan organning nomaʼlum qoidasi boʻyicha: u yerda istalgan raqam turishi mumkin
deviations-way-runs-on = Raqam oʻrnida toʻldiruvchi yoʻq: hujjat raqami oʻsha yerda davom etadi
deviations-way-unknown-otherwise = Sananing nomaʼlum qismlari 00, 99 yoki XX deb yozilgan
deviations-way-other-code = Davlat kodi standart berganidan boshqacha
deviations-way-leading-filler = Ism toʻldiruvchi bilan boshlanadi
deviations-way-digits = Ismda raqam bor
deviations-versions = Versiyalar
deviations-version = Versiya { $number }
deviations-version-current = amalda
deviations-version-open = eʼlon qilinmagan

deviations-edit = Oʻzgartirish
deviations-release = Eʼlon qilish
deviations-release-hint = Bu versiyani ruxsati bor hamma oʻqiydi va sohalar tekshiruvi uni hisobga oladi. Muharrir yozganini ikkinchi shaxs eʼlon qiladi.
deviations-withdraw = Qaytarib olish
deviations-withdraw-hint = U sababi bilan birga oʻqish uchun qoladi. Sohalar tekshiruvi uni unutadi.
deviations-reason = Sabab
deviations-withdrawn-on = Qaytarib olingan kun: { $day }

deviations-form-new = Chetlanishni tavsiflash
deviations-form-edit = Tavsifni oʻzgartirish
deviations-form-document = Hujjat
deviations-form-words = Soʻz bilan
deviations-form-zone = Mashinada oʻqiladigan sohada
deviations-form-issuer = Bergan davlat, sohada yozilganidek
deviations-form-issuer-hint = Koʻpi bilan uchta harf: TUR, BEL, D.
deviations-form-specimen = Namuna kodi
deviations-form-specimen-hint = Boʻsh qolishi mumkin. Namunalar reyestridagidek: TUR-BO-01001.
deviations-form-from = Birinchi berilgan kun
deviations-form-to = Oxirgi berilgan kun
deviations-form-day-hint = Boʻsh qolishi mumkin. Ikki taqvimning istalgani bilan: 2021-03-20 yoki 1399/12/30.
deviations-form-source = Manba manzili
deviations-form-source-hint = Boshqalar bu haqda oʻqiy oladigan joy. https:// bilan boshlanadi.
deviations-form-tlp = Kim oʻqiy oladi
deviations-form-tlp-hint = Sohalarning ochiq tekshiruviga faqat hamma oʻqiy oladigan yozuvlar yordam beradi.
deviations-form-opening-hint = Faqat bu avvalgidan kengroq ochilganda kerak. Eʼlon qiladigan shaxs sababni oʻqiydi va u versiya bilan birga saqlanadi.
deviations-error-before-first = Bu versiya oʻsha kuni hali berilmas edi.
deviations-error-after-last = Oʻsha kungacha uning oʻrnini boshqa versiya egallagan edi.
deviations-error-state-code = Iltimos, bosilgan kodni uch harfgacha yozing; u standart biror davlatga bergan kod boʻlmasin.
deviations-form-language = Bu soʻzlar tili
deviations-form-language-hint = Boshqa tillardagi soʻzlar oʻz holicha qoladi.
deviations-form-name = Sarlavha
deviations-form-what = Nima koʻrinadi
deviations-form-what-hint = Xodim nimani koʻradi, ikki-uch gapda.
deviations-form-advice = Nima qilish kerak
deviations-form-advice-hint = Shunga qaramay hujjatning haqiqiyligini qanday bilish mumkin.
deviations-form-format-none = Sohada bu koʻrinmaydi
deviations-form-code-hint = Sohaning birinchi ikki belgisi: ID, I<, P<.
deviations-form-state-code-hint = Faqat standartdagidan boshqacha boʻlsa: uch harfgacha.
deviations-form-number-from = Birinchi raqam yoki uning boshi
deviations-form-number-from-hint = Sohadagidek harflar va raqamlar. Barcha raqamlar uchun boʻsh qoldiring.
deviations-form-number-to = Oxirgi raqam
deviations-form-number-to-hint = Raqamlarning faqat boshi bir xil boʻlsa, boʻsh qoldiring.
deviations-form-save = Saqlash
deviations-form-back = Orqaga

deviations-flash-saved = Saqlandi. Uni ikkinchi shaxs eʼlon qiladi.
deviations-flash-released = Eʼlon qilindi.
deviations-flash-withdrawn = Qaytarib olindi.
deviations-conflict-own = Bu versiyani siz yozgansiz. Uni boshqa xodim eʼlon qilishi kerak.
deviations-conflict-reason = Buni avvalgidan koʻproq kishi oʻqiydi, ammo sababi yozilmagan.
deviations-conflict-released = Kimdir uni allaqachon eʼlon qilgan yoki qaytarib olgan.
deviations-conflict-changed = Siz ochganingizdan keyin kimdir uni oʻzgartirdi.
deviations-conflict-withdrawn = U qaytarib olingan.
deviations-notice-described = Boshqa tashkilot mamlakatingiz hujjatlarini tavsifladi
deviations-notice-described-text = Aʼzo davlatning FHDYo organi mamlakatingizning asl hujjatlari tekshiruvdan qanday oʻtmasligini tavsifladi ({ $time }). Toʻgʻriligini koʻrib chiqing.
deviations-error-issuer = Bu davlat kodi emas: koʻpi bilan uchta bosh harf.
deviations-error-kind = Nima mos kelmasligini tanlang.
deviations-error-specimen = Bu namuna kodi emas: TUR-BO-01001.
deviations-error-day = Bu kun emas.
deviations-error-order = Oxirgi berilgan kun birinchi kundan oldin.
deviations-error-source = https:// bilan boshlanadigan toʻliq manzilni yozing.
deviations-error-tlp = Kim oʻqiy olishini tanlang.
deviations-error-language = Tilni tanlang.
deviations-error-name = 150 ta harfdan oshmaydigan sarlavha yozing.
deviations-error-text = Matn 2000 ta harfdan oshmasin.
deviations-error-text-needed = Buni asl matn tilida, 2000 ta harfdan oshirmay yozing.
deviations-error-zone-needed = Nazorat raqami uchun soha tavsiflanishi kerak: shakli, hujjat kodi, raqam va u qanday hisoblanishi.
deviations-error-code = Bular sohaning ikki belgisi emas.
deviations-error-digit = Bu shakldagi sohalarda bunday raqam yoʻq.
deviations-error-way = Bu usul faqat kartaning hujjat raqamiga tegishli.
deviations-error-number = Faqat A dan Z gacha harflar va raqamlar, koʻpi bilan 22 ta.
deviations-error-range = Oxirgi raqam birinchisi bilan bir xil uzunlikda boʻlishi va undan oldin kelmasligi kerak.
deviations-error-any = Iltimos, raqamlarni koʻrsating: istalgan raqam qabul qilinadigan joyda qaysi hujjatlar nazarda tutilganini faqat raqamlar koʻrsatadi.

deviations-verdict = Maʼlum chetlanish: { $title }
deviations-verdict-link = Bu haqda maʼlum narsalarni oʻqish
search-kind-deviation = Maʼlum chetlanish
audit-thing-deviation = Maʼlum chetlanish
