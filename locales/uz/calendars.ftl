# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = FHDYo organlarining yigʻilishlari
calendars-subscribe = Barcha yigʻilishlar taqvimi
calendars-subscribe-hint = Bu manzilni taqvim dasturingizga bering: oʻzgarishlarni oʻzi oladi.
calendars-file = Taqvimimga qoʻshish
calendars-decision = { $number }-qarorning muddati: { $meeting }
calendars-decision-late = { $number }-qarorning muddati oʻtdi: { $meeting }
calendars-questions = Javob kutayotgan savollar: { $count }
calendars-questions-late = Muddati oʻtgan savollar: { $count }
calendars-cases = Javob kutayotgan almashinuv ishlari: { $count }
calendars-cases-late = Muddati oʻtgan almashinuv ishlari: { $count }
calendars-name = Sijil: kabinetim
calendars-title = Kabinetingiz taqvimi
calendars-lede = Yigʻilishlar, qarorlar, savollar va muddatlar kunlaringizni rejalashtiradigan dasturda.
calendars-make = Manzil yaratish
calendars-replace = Manzilni almashtirish
calendars-replace-hint = Taqvimni eski manzil bilan oʻqiydigan dasturlar endi hech narsa olmaydi.
calendars-revoke-hint = Boshqa manzil yaratmaguningizcha taqvimni hech kim oʻqiy olmaydi.
calendars-what = Unda nima bor
calendars-what-text = Mamlakatingizga tegishli yigʻilishlar va tashkilotingiz ijro etadigan qarorlar. Savollar va almashinuv ishlari boʻyicha faqat qaysi kuni nechtasining muddati kelishi va kabinetingizga yoʻl.
calendars-secret = Manzili bor har kim taqvimni oʻqiy oladi. Uni faqat taqvim dasturingizga bering, boshqa hech kimga bermang.
calendars-made-title = Manzil yaratildi
calendars-made-text = Uni hozir taqvim dasturingizga bering: u faqat bir marta koʻrsatiladi va portal uni saqlamaydi.
calendars-address = Maxfiy manzil
calendars-flash-revoked = Manzil endi hech narsani ochmaydi.
