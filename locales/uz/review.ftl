# Review by a native reader: review-settings-title, review-settings-required, review-resolve, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Matn va izohlar
review-remark = Izoh
review-remark-title = Sarlavhaga izoh
review-remark-label = Sizning izohingiz
review-remark-send = Izohni yuborish
review-answer = Javob
review-answer-label = Sizning javobingiz
review-answer-send = Javobni yuborish
review-resolve = Hal boʻldi deb belgilash
review-reopen = Qayta ochish
review-resolved-by = { $name } hal boʻldi deb belgiladi
review-resolved-count = { $count } ta hal boʻlgan izoh
review-open-count = { $count } ta ochiq izoh
review-gone-title = Xatboshi olib tashlandi
review-gone-text = Bu izohlar matnda endi yoʻq soʻzlarga yozilgan edi.
review-error-text-missing = Biror narsa yozing.
review-error-text-long = 2000 ta harfdan oshmasin.
review-conflict-turned = Boshqa xodim bu izohni hozirgina hal boʻldi deb belgiladi yoki qayta ochdi.
review-flash-remarked = Izohingiz qoʻshildi. Matnni yozganlarga xabar berilmoqda.
review-flash-answered = Javobingiz qoʻshildi. Suhbat ishtirokchilariga xabar berilmoqda.
review-flash-resolved = Hal boʻldi deb belgilandi.
review-flash-reopened = Qayta ochildi.

# Release.
review-despite = { $count } ta izoh ochiq boʻlsa ham eʼlon qilish
review-error-despite = Ochiq izohlar bor. Shunda ham eʼlon qilish uchun katakni belgilang.
review-own = Bu matnni oʻzingiz yozgansiz yoki yuborgansiz. Tashkilotingiz uni eʼlon qilishingizga ruxsat beradi.
review-name-legend = Kim koʻrib chiqsin?
review-name-hint = Bir yoki bir necha koʻrib chiquvchini tanlang. Hech kimni tanlamasangiz, hammadan soʻraladi.
review-named = Koʻrib chiqishi soʻralganlar: { $names }. Boshqa koʻrib chiquvchilar ham eʼlon qila oladi.
review-waits-for-you = Sizni kutmoqda
achievements-way-alone = Muallifi oʻzi eʼlon qildi, ikkinchi shaxssiz

# How an organisation releases its texts.
review-settings-title = Matnlarni eʼlon qilishga chiqarish
review-settings-change = Matnlarni kim eʼlon qiladi
review-settings-text = Omma oʻqishidan oldin matnni koʻrib chiquvchi eʼlon qilishga chiqaradi.
review-settings-who = Matnni kim eʼlon qila oladi?
review-settings-required = Faqat uni yozmagan va yubormagan koʻrib chiquvchi (toʻrt koʻz)
review-settings-waived = Har bir koʻrib chiquvchi, uni yozgan xodim ham
review-settings-told = Toʻrt koʻz talabi olib tashlanganda mamlakatingizning barcha koʻrib chiquvchilari va administratorlariga xabar beriladi. Har bir oʻzgarish qayd etiladi.
review-settings-others = Buni mamlakatingiz administratori hal qiladi.
review-settings-save = Saqlash
review-flash-required = Saqlandi. Har bir matnni boshqa xodim eʼlon qiladi.
review-flash-waived = Saqlandi. Koʻrib chiquvchilar oʻzlari yozganlarini eʼlon qila oladi. Hamkasblaringizga xabar berilmoqda.

# Steps at a chosen time.
review-schedule-publish = Belgilangan vaqtda eʼlon qilish
review-schedule-publish-then = Shu vaqtda eʼlon qilish
review-schedule-withdraw = Belgilangan vaqtda olib tashlash
review-schedule-withdraw-then = Shu vaqtda olib tashlash
review-schedule-release = Matnni belgilangan vaqtda eʼlon qilish
review-schedule-release-then = Matnni shu vaqtda eʼlon qilish
review-schedule-day = Kun
review-schedule-hour = Soat
review-schedule-clock = Soat shu joyning vaqti bilan: { $zone }. Kunni ikki taqvimning istalgani bilan yozish mumkin.
review-schedule-publication = Eʼlon qilinadi: { $time }
review-schedule-withdrawal = Olib tashlanadi: { $time }
review-schedule-released = Matn eʼlon qilinadi: { $time }
review-schedule-kept = Ungacha oʻquvchilar avvalgi matnni koʻradi.
review-schedule-yours = Sizning soatingiz bilan: { $time }
review-schedule-by = Tanlagan: { $name }
review-schedule-cancel = Bekor qilish
review-error-day = Kunni yozing, masalan 2026-12-01.
review-error-hour = Oʻsha kunning soatini tanlang.
review-error-past = Bu vaqt oʻtib ketdi. Keyinroq vaqtni tanlang.
review-error-far = Bir yil ichidagi vaqtni tanlang.
review-conflict-no-schedule = Endi belgilangan vaqt yoʻq; boshqa xodim oldinroq ulgurdi.
review-flash-scheduled = Vaqt belgilandi.
review-flash-unscheduled = Bekor qilindi.
achievements-way-scheduled = Vaqt belgilandi
achievements-way-unscheduled = Belgilangan vaqt bekor qilindi

# Notices.
review-notice-remarked = Yangi izoh
review-notice-remarked-text = Hamkasbingiz bu matnga izoh yozdi: { $title }
review-notice-answered = Izohga javob
review-notice-answered-text = Hamkasbingiz bu matndagi izohga javob berdi: { $title }
review-notice-resolved = Izoh hal boʻldi
review-notice-resolved-text = Hamkasbingiz bu matndagi izohni hal boʻldi deb belgiladi: { $title }
review-notice-reopened = Izoh qayta ochildi
review-notice-reopened-text = Hamkasbingiz bu matndagi izohni qayta ochdi: { $title }
review-notice-called-off = Rejalashtirilgan amal bekor qilindi
review-notice-called-off-person = Hamkasbingiz uni bekor qildi yoki oldinroq bajardi. Bu matn uchun rejalashtirilgan amal bajarilmaydi: { $title }
review-notice-called-off-changed = Matn vaqt belgilangandagi holatida emas. Bu matn uchun rejalashtirilgan amal bajarilmaydi: { $title }
review-notice-called-off-role = Vaqtni belgilagan xodim endi bu amalni bajara olmaydi. Bu matn uchun rejalashtirilgan amal bajarilmaydi: { $title }
review-notice-called-off-remarks = Shundan beri izoh ochildi. Bu matn uchun rejalashtirilgan amal bajarilmaydi: { $title }
review-notice-called-off-failed = Portal bir necha bor urindi, lekin bajara olmadi. Bu matn uchun rejalashtirilgan amal bajarilmaydi: { $title }
review-notice-waived = Ikkinchi shaxs tasdigʻi endi talab qilinmaydi
review-notice-waived-text = Bu tashkilot endi koʻrib chiquvchilariga oʻzlari yozganlarini eʼlon qilishga ruxsat beradi: { $organisation }
review-notice-corrected = Eʼlon qilingan matn tuzatildi
review-notice-corrected-text = Koʻrib chiquvchi eʼlon qilingan soʻzlarni ikkinchi kishisiz tuzatdi. Versiyalarni solishtiring: { $title }
