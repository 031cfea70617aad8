# Review by a native reader: the whole file; above all working-days-occasion, working-days-lede
# The working days of a country.
working-days-title = Ish kunlari
working-days-lede = { $country } tashkilotlari ishlaydigan va yopiq boʻladigan kunlar. Oʻzgarish koʻrsatilgan kundan boshlab hisobga olinadi.
working-days-week = Haftalik dam olish kunlari
working-days-week-usual = Unicode CLDR boʻyicha odatdagi; mamlakat oʻzi hech narsa bildirmagan
working-days-since = Shu kundan
working-days-days = Haftaning dam olish kunlari
working-days-days-hint = Kamida bitta ish kuni qoladi.
working-days-remove = Qaytarib olish
working-days-coming = Kelgusi dam olish kunlari
working-days-past = Oʻtgan dam olish kunlari
working-days-none = Kelgusi dam olish kuni hali maʼlum emas.
working-days-day = Kun
working-days-occasion = Munosabat
working-days-occasion-hint = Mamlakatning oʻz soʻzlari bilan; barcha tillar oʻquvchilari shuni koʻradi.
working-days-unconfirmed = Mamlakat tasdigʻini kutmoqda
working-days-confirm = Tasdiqlash
working-days-add = Dam olish kunini qoʻshish
working-days-first = Birinchi kun
working-days-last = Oxirgi kun
working-days-last-hint = Bir kun uchun boʻsh qoldiring.
working-days-language = Munosabat tili
working-days-set = Haftalik dam olish kunlarini oʻzgartirish

# What was done and what is to be corrected.
working-days-flash-set = Haftalik dam olish kunlari oʻzgartirildi.
working-days-flash-added = Dam olish kuni qoʻshildi.
working-days-flash-removed = Qaytarib olindi.
working-days-flash-confirmed = Dam olish kuni tasdiqlandi.
working-days-error-week = Kamida bitta ish kunini qoldiring
working-days-error-week-none = Kamida bitta kunni tanlang
working-days-error-week-doubled = Shu kundan boshlanadigan oʻzgarish allaqachon bor
working-days-error-past = Bugungi yoki kelgusi kunni yozing
working-days-error-far = Keyingi besh yil ichidagi kunni yozing
working-days-error-order = Oxirgi kun birinchi kundan oldin
working-days-error-long = Ketma-ket koʻpi bilan 31 kun yozing
working-days-error-doubled = Bu kunlardan biri allaqachon dam olish kuni
working-days-error-name = Munosabatni soʻz bilan yozing, koʻpi bilan 100 harf
working-days-error-language = Tillardan birini tanlang
working-days-conflict = Bu yerda qiladigan ish yoʻq: u boshlangan yoki allaqachon bajarilgan.
