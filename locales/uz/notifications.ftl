# Review by a native reader: notifications-confirmation-question, notifications-end-question, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = Yangiliklar pochta orqali
notifications-new-what = Siz bilmoqchi boʻlgan narsa eʼlon qilinganda, sizga xat keladi. Xatlarda faqat hammaga ochiq narsalar tilga olinadi.
notifications-new-email = Elektron pochta manzili
notifications-new-email-hint = Sizni boshqa hech kim obuna qila olmasligi uchun avval shu manzilga havolali xat yuboramiz.
notifications-new-language = Xatlar tili
notifications-new-kind = Yangilik turi
notifications-new-country = Mamlakat
notifications-new-all-countries = Barcha mamlakatlar
notifications-new-theme = Mavzu
notifications-new-all-themes = Barcha mavzular
notifications-new-theme-hint = Faqat yutuqlarning mavzusi bor.
notifications-new-only-in = Yangiliklar tili
notifications-new-only-in-hint = Faqat shu tilda yozilgan yoki shu tilga tarjima qilinganlar.
notifications-new-all-languages = Barcha tillar
notifications-new-pace = Qachon xabar beriladi
notifications-new-pace-hint = “Darhol” bir necha daqiqa ichida degani; dam olish kunlari va xat istamasangiz, xat kelmaydi.
notifications-new-pace-usual = Ogohlantirishlar darhol, qolgani boshqa xatlarim bilan
notifications-new-to = Xatlar shu manzilga keladi:
notifications-new-subscribe = Obuna boʻlish
notifications-new-promise = Manzilingiz faqat shu xatlar uchun ishlatiladi. Har bir xatda obunani tizimga kirmasdan toʻxtatadigan havola bor.

notifications-error-email = Elektron pochta manzilini kiriting, masalan name@example.org
notifications-error-language = Oʻn uch tildan birini tanlang
notifications-error-country = Oʻnta mamlakatdan birini yoki barchasini tanlang
notifications-error-theme = Mavzulardan birini yoki barchasini tanlang
notifications-error-kind = Yangilik turlaridan birini tanlang
notifications-error-theme-kind = Barcha mavzularni tanlang: faqat yutuqlarning mavzusi bor

notifications-flash-asked = Iltimos, pochta qutingizni tekshiring: manzil toʻgʻri boʻlsa, havolali xat yuborildi. Siz havolani ochmaguningizcha hech narsa yuborilmaydi.
notifications-flash-subscribed = Obuna boʻldingiz.
notifications-flash-ended = Obuna tugatildi. Sizga bunday xatlar boshqa kelmaydi.

notifications-confirmation-title = Obunani tasdiqlash
notifications-confirmation-question = “{ $topic }” mavzusida xatlar olishni istaysizmi?
notifications-confirmation-to = Xatlar shu manzilga keladi:
notifications-confirmation-confirm = Ha, obuna boʻlaman
notifications-confirmation-otherwise = Agar buni siz soʻramagan boʻlsangiz, hech narsa qilmang: manzil bir haftadan soʻng oʻchiriladi.
notifications-confirmation-done = “{ $topic }” mavzusiga obuna boʻldingiz.
notifications-confirmation-end = Bu obunani tugatish
notifications-confirmation-ended = Bu obuna tugatilgan.

notifications-end-title = Obunani tugatish
notifications-end-question = “{ $topic }” mavzusida boshqa xat olmaslikni istaysizmi?
notifications-end-end = Obunani tugatish
notifications-ended-title = Obuna tugatildi
notifications-ended-text = Sizga bunday xatlar boshqa kelmaydi.
notifications-again = Boshqa mavzuga obuna boʻlish

notifications-list-title = Obunalaringiz
notifications-list-new = Yangi obuna
notifications-list-since = Boshlangan sana
notifications-list-nothing = Sizda obunalar yoʻq
notifications-list-nothing-advice = Yangilik turini tanlang, yangi narsa eʼlon qilinganda sizga xat keladi.

notifications-mail-confirmation-subject = Iltimos, obunangizni tasdiqlang
notifications-mail-confirmation-text = Bu manzil IHTga aʼzo davlatlar FHDYo organlarining portalida “{ $topic }” mavzusida xatlar olish uchun kiritilgan.
notifications-mail-confirmation-do = Agar ularni olishni istasangiz, bu sahifani ochib tasdiqlang:
notifications-mail-confirmation-button = Obunani tasdiqlash
notifications-mail-confirmation-otherwise = Agar buni siz soʻramagan boʻlsangiz, hech narsa qilmang. Boshqa xat kelmaydi, manzil bir haftadan soʻng oʻchiriladi.
