# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = { $count }-qaror
meetings-decided = Soʻnggi qarorlar
meetings-history = Uning natijasi
meetings-history-empty = Bu haqda hali hech kim hech narsa aytmagan.
meetings-report = Ijro qayerga yetganini bildiring
meetings-report-hint = Buni hamma shu sahifada tashkilotingiz nomi bilan, sizning ismingizsiz oʻqiydi.
meetings-report-state = Hozirgi holati
meetings-report-text = Nima qilindi yoki nima toʻsqinlik qilyapti
meetings-report-send = Tarixga qoʻshish

# Delegations.
meetings-delegations = Delegatsiyalar
meetings-delegations-lead = Bu ismlarni faqat qatnashuvchilarning administratorlari va mezbon oʻqiydi.
meetings-delegations-kept = Ismlar saqlanadigan oxirgi kun: { $day }.
meetings-delegations-forgotten = Ismlar oʻchirildi; saqlangan oxirgi kun: { $day }.
meetings-delegations-people = Roʻyxatga olinganlar: { $count }
meetings-delegate-head = Delegatsiya rahbari
meetings-delegation-none = Hali roʻyxatga olinmagan.
meetings-delegation-own = Delegatsiya: { $country }
meetings-delegates = Kim keladi
meetings-delegates-hint = Birinchi kishi delegatsiyaga rahbarlik qiladi. Boʻsh qatorlar hisobga olinmaydi; hammasi boʻsh boʻlsa, delegatsiya qaytarib olinadi.
meetings-delegate-name = { $count }-ism
meetings-delegate-office = { $count }-lavozim
meetings-delegate-what = Ismi
meetings-delegate-as = Lavozimi
meetings-delegation-register = Delegatsiyani roʻyxatga olish

# Minutes.
meetings-minutes = Bayonnoma
meetings-minutes-version = { $count }-versiya
meetings-minutes-state-draft = Yozilmoqda
meetings-minutes-state-proposed = Delegatsiyalarga taqdim etilgan
meetings-minutes-state-published = Eʼlon qilingan
meetings-minutes-state-superseded = Almashtirilgan
meetings-minutes-translated = Bu tarjima. Delegatsiyalardan birinchi tildagi matn haqida soʻralgan.
meetings-minutes-published-on = Eʼlon qilingan kuni: { $day }
meetings-minutes-by-decision = Barcha delegatsiyalar rozi boʻlmasa ham eʼlon qilingan
meetings-minutes-begin = Bayonnomani boshlash
meetings-minutes-edit = Bayonnomani yozish
meetings-minutes-text = Bayonnoma matni
meetings-minutes-text-hint = Oddiy xatboshilar bilan, har biri alohida qatorda.
meetings-minutes-languages = Bayonnoma tillari
meetings-minutes-propose = Delegatsiyalarga taqdim etish
meetings-minutes-propose-hint = Har bir delegatsiyadan bir marta rozi boʻlish yoki eʼtiroz bildirish soʻraladi. Shundan keyin matn oʻzgarmaydi.
meetings-minutes-agreed = Barcha delegatsiyalar rozi boʻldi.
meetings-minutes-not-agreed = Delegatsiyalarning hammasi rozi boʻlgani yoʻq. Hozir eʼlon qilgan kishi qaysi qaror asosida ekanini yozadi va buni hamma oʻqiydi.
meetings-minutes-reason = Qaysi qaror asosida
meetings-minutes-reason-hint = Kim va nima uchun qaror qildi. Bu bayonnoma ostida turadi.
meetings-minutes-publish = Bayonnomani eʼlon qilish
meetings-minutes-renew = Keyingi versiyani boshlash
meetings-minutes-renew-hint = Keyingi versiya shu matndan boshlanadi va barcha delegatsiyalardan qayta soʻraladi.
meetings-minutes-correct-hint = Bu bayonnoma keyingi versiya eʼlon qilinguncha qoladi.
meetings-voices = Delegatsiyalarning javoblari
meetings-stance = Javob
meetings-stance-none = Hali javob yoʻq
meetings-stance-agreed = Rozi
meetings-stance-objected = Eʼtirozi bor
meetings-stance-give = Delegatsiyangiz nomidan javob bering
meetings-stance-give-agreed = Bu bayonnomaga rozimiz
meetings-stance-give-objected = Eʼtirozimiz bor
meetings-stance-hint = Har bir versiyaga bir marta javob beriladi va javobni oʻzgartirib boʻlmaydi.
meetings-stance-send = Javobni yuborish
meetings-remark = Nima oʻzgarishi kerak
meetings-remark-hint = Eʼtiroz bildirgan buni yozadi. Mezbon va boshqa delegatsiyalar oʻqiydi.

# On the desk.
meetings-desk-title = Yigʻilishlardan
meetings-desk-decision = Ijro etilishi kerak
meetings-desk-minutes = Javob kutayotgan bayonnoma
meetings-desk-delegation = Roʻyxatga olinadigan delegatsiya

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Bir qarorni ijro etish sizga topshirilgan
meetings-notice-given-text = Tashkilotingiz “{ $title }” yigʻilishining qarorini ijro etishi kerak. Muddati: { $due }.
meetings-notice-no-day = kun belgilanmagan
meetings-notice-soon = Qaror muddati yaqin
meetings-notice-soon-text = “{ $title }” yigʻilishining qarorini tashkilotingiz ijro etadi. Muddati: { $due }.
meetings-notice-late = Qaror muddati oʻtdi
meetings-notice-late-text = “{ $title }” yigʻilishining tashkilotingiz ijro etadigan qarori muddati oʻtdi: { $due }.
meetings-notice-near = Yigʻilish yaqinlashdi
meetings-notice-near-text = “{ $title }” yigʻilishi yaqinlashdi. Boshlanishi: { $due }.
meetings-notice-delegation = Delegatsiyani roʻyxatga olish kerak
meetings-notice-delegation-text = “{ $title }” yigʻilishining boshlanishi: { $due }. Mamlakatingiz delegatsiyasini hali roʻyxatga olmagan.
meetings-notice-asked = Bayonnoma delegatsiyangiz javobini kutmoqda
meetings-notice-asked-text = Delegatsiyangizdan “{ $title }” yigʻilishining bayonnomasiga rozimi, deb soʻralmoqda.
meetings-notice-objected = Delegatsiya bayonnomaga eʼtiroz bildirdi
meetings-notice-objected-text = Bir delegatsiya “{ $title }” yigʻilishining bayonnomasiga eʼtiroz bildirdi. Yozgani bayonnoma sahifasida turibdi.
meetings-notice-agreed = Bayonnomani eʼlon qilish mumkin
meetings-notice-agreed-text = Barcha delegatsiyalar “{ $title }” yigʻilishining bayonnomasiga rozi boʻldi. Uni eʼlon qilish mumkin.
meetings-notice-out = Bayonnoma eʼlon qilindi
meetings-notice-out-text = “{ $title }” yigʻilishining bayonnomasini endi hamma oʻqiy oladi.

# What was done, and what cannot be.
meetings-flash-reported = Tarixga qoʻshildi.
meetings-flash-delegation = Delegatsiya roʻyxatga olindi.
meetings-flash-delegation-withdrawn = Delegatsiya qaytarib olindi.
meetings-flash-minutes-proposed = Delegatsiyalardan soʻraldi.
meetings-flash-minutes-renewed = Keyingi versiya boshlandi.
meetings-flash-minutes-answered = Javob yozib qoʻyildi.
meetings-flash-minutes-published = Bayonnoma eʼlon qilindi. Endi uni hamma oʻqiy oladi.
meetings-conflict-delegations-over = Yigʻilish tugagan.
meetings-conflict-delegations-draft = Yigʻilish hali eʼlon qilinmagan.
meetings-conflict-minutes-early = Bayonnoma yigʻilish boshlangandan keyin yoziladi.
meetings-conflict-minutes-stand = Bayonnomaning holati bunga imkon bermaydi. Iltimos, uni qayta koʻring.
meetings-conflict-minutes-nobody = Soʻrash mumkin boʻlgan delegatsiya yoʻq.
meetings-conflict-minutes-open = Barcha delegatsiyalar rozi boʻlgani yoʻq. Iltimos, qaysi qaror bilan eʼlon qilinishini yozing.
meetings-conflict-minutes-answered = Delegatsiyangiz allaqachon javob bergan.
meetings-conflict-minutes-not-asked = Bu bayonnoma haqida delegatsiyangizdan soʻralmagan.
meetings-error-delegate = Iltimos, keladigan har bir kishining ismini yozing.
meetings-error-report = Iltimos, nima qilinganini yoki nima toʻsqinlik qilayotganini yozing.
meetings-error-minutes = Iltimos, bayonnomani yozing.
meetings-error-stance = Iltimos, delegatsiyangiz rozi yoki rozi emasligini tanlang.
meetings-error-remark = Iltimos, nima oʻzgarishi kerakligini yozing.
