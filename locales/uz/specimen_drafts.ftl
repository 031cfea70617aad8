# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-type-y, specimens-draft-release and its kin (the portal’s word for
# “publish”, though some specimens are for few readers), specimens-revision (tahrir, beside versiya for version),
# specimens-weaker, specimens-fact-orientation, specimens-words-stale, specimens-draft-farther

specimens-new = Hujjatni tavsiflash
specimens-new-lead = Hujjat qanday turdagi hujjat ekanidan boshlang. Qolgani keyingi sahifalarda. Mamlakatingizdan ikkinchi shaxs eʼlon qilguncha uni hech kim oʻqimaydi.
specimens-new-document = Hujjat
specimens-new-document-hint = Reyestrda bor hujjatning navbatdagi versiyasi shu yerda koʻrsatilgan keyingi boʻsh raqamni oladi.
specimens-new-document-none = Hali reyestrda yoʻq hujjat
specimens-new-category = Qanday turdagi hujjat
specimens-new-type = Kimlar uchun tayyorlangan
specimens-new-number = Hujjatning raqami
specimens-new-number-hint = Ikki xonali. Boʻsh qoldirilsa, keyingi boʻsh raqamni oladi. Yuqorida hujjat tanlangan boʻlsa, turi va raqami undan olinadi.
specimens-new-language = Avval yozadigan tilingiz
specimens-new-name = Sarlavha
specimens-new-begin = Boshlash
specimens-type-o = Oddiy
specimens-type-d = Diplomatik
specimens-type-s = Xizmat
specimens-type-f = Harbiy
specimens-type-p = Vaqtinchalik
specimens-type-y = Aloqador shaxslar

specimens-drafts = Namunalar qoralamalari
specimens-more = Yana koʻrsatish
specimens-drafts-lead = Mamlakatingizda nima tavsiflanmoqda va nima ikkinchi shaxsni kutmoqda.
specimens-drafts-empty = Hech narsa tavsiflanmayapti
specimens-drafts-empty-advice = “Hujjatni tavsiflash”dan boshlang yoki namunani ochib, qayta ishlang.
specimens-draft-untitled = Sarlavhasiz
specimens-draft-new = yangi
specimens-draft-revises = { $number }-tahrirni oʻzgartiradi
specimens-draft-state-draft = yozilmoqda
specimens-draft-state-submitted = eʼlon qilinishini kutmoqda
specimens-draft-returned = qaytarilgan
specimens-draft-farther = koʻproq oʻquvchi

specimens-draft-missing = Yuborishdan oldin
specimens-draft-complete = Hech narsa yetishmayotgani yoʻq.
specimens-draft-contents = Nimalardan iborat
specimens-draft-facts = Maʼlumotlar
specimens-draft-words = Soʻzlar
specimens-draft-readers = Kim oʻqiydi
specimens-draft-preview = Oʻquvchilarga koʻrinishi
specimens-draft-people = Uning ustida kimlar ishlagan
specimens-draft-written-by = Boshlagan: { $name }
specimens-draft-changed-by = Oxirgi oʻzgartirgan: { $name }
specimens-draft-submitted-by = Yuborgan: { $name }
specimens-draft-submit = Eʼlon qilish uchun yuborish
specimens-draft-submit-note = Shundan keyin ikkinchi shaxs eʼlon qilguncha yoki qaytarguncha uni hech kim oʻzgartirmaydi.
specimens-draft-reason = Nega koʻproq kishi oʻqishi kerak
specimens-draft-reason-hint = Eʼlon qiladigan shaxs bu sababni oʻqiydi; u tahrir bilan birga saqlanadi.
specimens-draft-decide = Eʼlon qilish yoki qaytarish
specimens-draft-release = Eʼlon qilish
specimens-draft-release-note = Shundan keyin u tegishli boʻlgan hamma uchun reyestrda turadi.
specimens-draft-return = Qaytarish
specimens-draft-return-reason = Nimani tuzatish kerak
specimens-draft-given-back = Qaytarilgan
specimens-draft-changes = Nima oʻzgaradi
specimens-draft-waiting = U mamlakatingizdan ikkinchi shaxsni kutmoqda. Uni yozgan yoki yuborgan shaxs eʼlon qila olmaydi.
specimens-draft-discard = Qoralamadan voz kechib oʻchirish
specimens-draft-discard-note = Avval eʼlon qilingani oʻz holicha qoladi.

specimens-weaker = Bu avvalgidan kengroq doiraga ochiladi
specimens-weaker-note = Bu qismlarni avvalgidan koʻproq kishi oʻqiydi. Buning uchun sabab kerak.
specimens-weaker-item = { $name }: avval { $before }, endi { $after }
specimens-weaker-whole = Versiya toʻliq holda
specimens-weaker-reader = Yangi oʻquvchi sifatida koʻrsatilgan: { $name }

specimens-facts-lead = Aniq maʼlum boʻlmagan narsa boʻsh qoladi; hech narsa taxmin qilinmaydi.
specimens-fact-unknown = maʼlum emas
specimens-fact-day-hint = 2016-03-14, faqat shu qadari maʼlum boʻlsa, 2016-03 yoki 2016; grigorian taqvimi boʻyicha.
specimens-fact-last-hint = 2016-03-14, grigorian taqvimi boʻyicha.
specimens-follows-hint = Bu versiya oʻrnini egallagan versiya; daftarcha oʻrniga karta kelgani kabi, mamlakatingizning boshqa hujjatiniki ham boʻlishi mumkin.
specimens-follows-number = Raqami boʻyicha oldingi versiya
specimens-fact-months = Amal qilish muddati, oylarda
specimens-fact-width = Eni, millimetrda
specimens-fact-height = Boʻyi, millimetrda
specimens-fact-orientation = Qaysi tomoni oʻquvchiga yondosh yotadi
specimens-orientation-landscape = uzun tomoni
specimens-orientation-portrait = qisqa tomoni
specimens-fact-mask-hint = A bosh harfni, 9 raqamni bildiradi; qolgan hamma belgi oʻzini bildiradi.
specimens-fact-standard = Chip standarti
specimens-fact-confirmed = Tashkilotimiz bu yerda aytilganlarni tasdiqlaydi.
specimens-review-hint = Tashkilotingizdan kimdir bularning hali ham toʻgʻriligini koʻrgan kun, masalan 2026-11-22. Keyingisi 24 oy ichida.
specimens-error-review = Iltimos, ikkala kunni yozing: koʻrib chiqish bugundan kech emas, keyingisi undan keyin va 24 oy ichida.

specimens-words-original = asl matn
specimens-words-original-beside = Asl matn
specimens-words-stale = Shundan keyin asl matn oʻzgargan
specimens-words-stale-note = Bu soʻzlar yozilganidan keyin asl matn oʻzgargan. Ularni saqlasangiz, yana toʻgʻri ekanini bildirasiz.
specimens-words-none = hali soʻz yoʻq
specimens-words-lead = Elementlar nomlari kabi har bir tilda bir xil boʻlgan soʻzlarni yozish shart emas: ular portalda bor.
specimens-words-empty-hint = Barcha maydonlar boʻsh boʻlsa, bu til olib tashlanadi va uning oʻquvchilari asl matnni oladi.
specimens-words-note = Yana nimani bilish kerak

specimens-readers-whole = Versiya toʻliq holda
specimens-readers-whole-hint = Uning hech bir qismi bundan kengroq doiraga ochilmaydi. Kengroq doiraga ochiq boʻlgan qismlar ham cheklanadi.
specimens-readers-groups = Ayrim oʻquvchilarga yopiq maʼlumotlar
specimens-readers-as-whole = toʻliq versiya kabi
specimens-group-make = Sanalar, amal qilish muddati, oʻlcham, material
specimens-group-numbers = Raqamlar
specimens-group-machine = Chip, shtrix-kod, mashinada oʻqiladigan soha
specimens-readers-organisations = TLP:AMBER boʻlganini oʻqiydigan tashkilotlar
specimens-readers-people = TLP:RED boʻlganini oʻqiydigan shaxslar
specimens-readers-people-hint = Siz va eʼlon qila oladigan ikkinchi shaxs ular orasida boʻlishi kerak; aks holda buni hech kim qila olmaydi.
specimens-readers-elsewhere = TLP:RED boʻlganini oʻqiydigan boshqa tashkilotlar xodimlari

specimens-sources-lead = Maʼlumotlar qayerdan olingan: qonunlar, bergan organning sahifalari, standartlar.
specimens-sources-none = Hali manba yoʻq
specimens-source-url = Manzil
specimens-source-name = Bu nima
specimens-source-add = Manbani qoʻshish
specimens-source-remove = Olib tashlash

specimens-preview-as = Kim sifatida oʻqish
specimens-preview-public = hamma
specimens-preview-member = aʼzo davlatlarning FHDYo organlari
specimens-preview-own = oʻz tashkilotingiz
specimens-preview-nothing = Bu oʻquvchi undan hech narsa olmaydi: versiya uning uchun yoʻq.

specimens-revise = Qayta ishlash
specimens-revise-note = Ikkinchi shaxs yangisini eʼlon qilguncha, eʼlon qilingan tahrir oʻz holicha qoladi.
specimens-revisions = Tahrirlar
specimens-revisions-lead = Eʼlon qilingan har bir tahrir: nima oʻzgardi, kim oʻzgartirdi va nega.
specimens-revision = { $number }-tahrir
specimens-revision-by = Yozgan: { $writer }, eʼlon qilgan: { $reviewer }
specimens-revision-reason = Sabab
specimens-revision-first = Birinchi tahrir
specimens-revision-closed = Uning mazmuni sizga ochiq emas.
specimens-revision-same = Siz oʻqiy oladigan hech narsa oʻzgarmagan.
specimens-change-what = Nima
specimens-change-before = Avval
specimens-change-after = Endi
specimens-change-readers = Nomi koʻrsatilgan oʻquvchilar
specimens-change-picture = Rasm
specimens-change-mark = Element

specimens-flash-begun = Qoralama boshlandi.
specimens-flash-saved = Saqlandi.
specimens-flash-submitted = Yuborildi. Mamlakatingizdan ikkinchi shaxs qaror qiladi.
specimens-flash-released = Eʼlon qilindi.
specimens-flash-returned = Qaytarildi.
specimens-flash-discarded = Qoralama oʻchirildi.

specimens-error-choice = Iltimos, roʻyxatdan birini tanlang.
specimens-error-document = Iltimos, mamlakatingiz hujjatini tanlang.
specimens-error-number = Hujjatning raqami ikki xonali, 01 dan 99 gacha.
specimens-error-name = Iltimos, 200 ta harfdan oshmaydigan sarlavha yozing.
specimens-error-long = Bu matn juda uzun.
specimens-error-untitled = Iltimos, sarlavhani ham yozing; usiz bu soʻzlarni hech kim topmaydi.
specimens-error-day = Iltimos, kunni 2016-03-14 shaklida yozing.
specimens-error-millimetres = Iltimos, millimetrni 85.6 shaklida yozing, 2000 dan oshmasin.
specimens-error-count = Iltimos, butun son yozing, 999 dan oshmasin.
specimens-error-group-weaker = Maʼlumotlar toʻliq versiyadan kengroq doiraga ochiq boʻlishi mumkin emas.
specimens-error-reader = Iltimos, roʻyxatdan tanlang.
specimens-error-url = Manzil https:// yoki http:// bilan boshlanadi va sayt nomini koʻrsatadi.
specimens-error-source-name = Iltimos, bu nima ekanini 300 ta harfdan oshirmay yozing.
specimens-error-many = Ular allaqachon juda koʻp.
specimens-error-reason = Iltimos, 1000 ta harfdan oshmaydigan sabab yozing.
specimens-error-changed = Shu orada boshqa kishi buni saqladi. Siz yozgani shu yerda, u yozgani qoralamada turibdi. Iltimos, solishtiring, soʻng qayta saqlang.
specimens-conflict-draft = Bu qoralama hali yozilmoqda va yuborilmagan.
specimens-conflict-submitted = Bu qoralama eʼlon qilinishini kutmoqda, uni oʻzgartirib boʻlmaydi.
specimens-conflict-changed = Shu orada boshqa kishi bu qoralamani oʻzgartirdi. Iltimos, qayta koʻring.
specimens-conflict-missing = Nimadir yetishmaydi. Nima ekani qoralamada aytilgan.
specimens-conflict-revised = Shu orada yangiroq tahrir eʼlon qilindi.
specimens-obstacle-red = Nimadir faqat nomi koʻrsatilgan shaxslar uchun va ularning hech biri uni eʼlon qila olmaydi.
specimens-reviewers-title = Hech kim eʼlon qila olmaydigan qoralamalar
specimens-reviewers-lead = Ular faqat nomi koʻrsatilgan shaxslar uchun va ularning hech biri endi eʼlon qila olmaydi. Ishda qatnashmagan koʻrib chiquvchini tayinlang. U qoralamani koʻradi, eʼlon qilinganining oʻquvchisi boʻlmaydi; yozganlarga xabar beriladi.
specimens-reviewers-empty = Har bir qoralamani eʼlon qila oladigan kishi bor.
specimens-reviewers-begun = Boshlangan: { $day }
specimens-reviewers-none = Mamlakatingizda ishda qatnashmagan koʻrib chiquvchi qolmadi.
specimens-reviewers-person = Koʻrib chiquvchini tanlang
specimens-reviewers-name = Eʼlon qilishni topshirish
specimens-error-reviewer = Iltimos, roʻyxatdan koʻrib chiquvchini tanlang.
specimens-flash-appointed = Koʻrib chiquvchi tayinlandi va qoralamani yozganlarga xabar berildi.
specimens-conflict-appointed = Bu shaxs qoralamada qatnashgan.
