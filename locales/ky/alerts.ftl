# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the word for alert (шашылыш билдирүү, because кабарлама reads as a message, and
# эскертүү is a remark and a warning elsewhere), with it its urgencies, the six kinds (alerts-kind-*), above all
# counterfeit (толук жасалмалоо), forgery (жарым-жартылай жасалмалоо) and impostor, alerts-acknowledge, alerts-check-hint

alerts-title = Шашылыш билдирүүлөр
alerts-lead = Мүчө мамлекеттердин каттоо органдарына учураган жасалма документтер жана аларды кантип тааныса болот.
alerts-country = Документтин өлкөсү
alerts-any = Баары
alerts-standing = Кайсылары
alerts-show = Көрсөтүү
alerts-count = { $count ->
    [one] { $count } шашылыш билдирүү
   *[other] { $count } шашылыш билдирүү
}
alerts-empty = Бул жерде шашылыш билдирүү жок
alerts-empty-advice = Бир да каттоо органы Сизге шашылыш билдирүү жөнөтө элек.
alerts-new = Жасалма документ тууралуу кабарлоо
alerts-example = Мисал
alerts-example-note = Бул шашылыш билдирүү ойдон чыгарылган. Ал портал кантип иштешин көрсөтөт.
alerts-feed = Ачык шашылыш билдирүүлөргө көз салуу
alerts-download = Ачык тизмени жүктөп алуу (JSON)

alerts-kind = Эмне байкалды
alerts-kind-counterfeit = Толук жасалмалоо
alerts-kind-forgery = Жарым-жартылай жасалмалоо
alerts-kind-pseudo = Псевдодокумент
alerts-kind-fraudulently-obtained = Алдоо жолу менен алынган чыныгы документ
alerts-kind-impostor = Бирөөнүн документин пайдаланган адам
alerts-kind-stolen-blank = Уурдалган бланк
alerts-kind-counterfeit-means = Укугу жок адамдар башынан аягына чейин тууроо менен жасаган документ.
alerts-kind-forgery-means = Маалыматы, фотосүрөтү, барактары же чиби өзгөртүлгөн чыныгы документ.
alerts-kind-pseudo-means = Расмий документке окшош, бирок аны эч бир орган бербейт.
alerts-kind-fraudulently-obtained-means = Жалган далилдердин негизинде берилген чыныгы документ.
alerts-kind-impostor-means = Башка адам пайдаланган чыныгы документ.
alerts-kind-stolen-blank-means = Уурдалып, укугу жок адамдар толтурган чыныгы бланк.

alerts-urgency = Шашылыштыгы
alerts-urgency-routine = Кадимки
alerts-urgency-urgent = Өтө шашылыш

alerts-state-submitted = Экинчи адамды күтүүдө
alerts-state-published = Күчүндө
alerts-state-expired = Мөөнөтү бүткөн
alerts-state-superseded = Башкасы менен алмаштырылган
alerts-state-withdrawn = Кайтарып алынган

alerts-document = Документ
alerts-specimen = Үлгү
alerts-seen = Эмне байкалды
alerts-tell = Кантип тааныса болот
alerts-do = Эмне кылуу керек
alerts-valid = Жарактуулук мөөнөтү
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Жөнөтүүчү
alerts-reference = Каттоо номери
alerts-replaces = Кайсы шашылыш билдирүүнүн ордуна
alerts-replaced-by = Ордуна келген шашылыш билдирүү
alerts-original = Түп нусканын тили
alerts-pairs = Чыныгы жана жасалма
alerts-genuine = Чыныгы
alerts-false = ЖАСАЛМА
alerts-compare = Салыштырыңыз
alerts-numbers = Номерлер
alerts-numbers-range = { $from } – { $to }
alerts-hidden-numbers = { $count ->
    [one] Дагы { $count } номерлер аралыгын көрүү чектелген.
   *[other] Дагы { $count } номерлер аралыгын көрүү чектелген.
}
alerts-nothing-false = Сүрөттөр жок.

alerts-receipts = Алгандыгын ырастагандар
alerts-receipt-by = Алгандыгы ырасталды: { $day }
alerts-receipt-open = Акыркы мөөнөт: { $day }
alerts-receipt-overdue = Мөөнөтү өткөн: { $day }
alerts-receipts-count = { $count } уюмдун ичинен { $done } уюм алгандыгын ырастады.
alerts-acknowledge = Алгандыгын ырастоо
alerts-acknowledge-hint = Шашылыш билдирүү келгенин жана ал белгилүү экенин бүт уюмуңуздун атынан билдирет.
alerts-note = Жөнөтүүчүгө кошумча сөз
alerts-note-hint = Бош калса болот.
alerts-acknowledged = Уюмуңуз алгандыгын ырастаган күн: { $day }.
alerts-due = Алгандыгын ырастаңыз. Акыркы мөөнөт: { $day }.

alerts-check-title = Экинчи адам
alerts-check = Текшерилди: жарыялоо
alerts-check-hint = Окуй алгандардын баарына дароо кабарланат. Аны жазган адамдан башка бирөө текшергенине кепил болосуз.
alerts-edit = Өзгөртүү
alerts-withdraw = Кайтарып алуу
alerts-withdraw-hint = Ал дароо токтойт. Аны окугандар кайтарып алынганын жана себебин көрөт.
alerts-reason = Себеби
alerts-ended-on = Аяктаган күнү: { $day }

alerts-counts = Бардык мүчөлөрдүн шашылыш билдирүүлөрү
alerts-counts-in-force = Күчүндө
alerts-counts-waiting = Экинчи адамды күтүүдө
alerts-counts-ended = Аяктаган
alerts-counts-overdue = Мөөнөтү өткөн ырастоолор

alerts-form-new = Жасалма документ тууралуу кабарлоо
alerts-form-edit = Кабарды өзгөртүү
alerts-form-what = Жасалма документ
alerts-form-words = Сөз менен
alerts-form-pictures = Чыныгы жана жасалма
alerts-form-numbers = Номерлер
alerts-form-readers = Ким окуй алат
alerts-form-time = Жарактуулук мөөнөтү
alerts-form-issuer = Документтин мамлекети, зонада жазылгандай
alerts-form-issuer-hint = Үч тамгага чейин: TUR, BEL, D.
alerts-form-specimen = Үлгүнүн коду
alerts-form-specimen-hint = Бош калса болот. Үлгүлөрдүн реестриндегидей: TUR-BO-01001.
alerts-form-language = Бул сөздөрдүн тили
alerts-form-language-hint = Башка тилдердеги сөздөр ошол бойдон калат.
alerts-form-name = Аталышы
alerts-form-name-hint = Номерлерсиз жана ысымдарсыз: шашылыш билдирүү кеңири таралса, аталышы каттарга кирет.
alerts-form-seen = Эмне байкалды
alerts-form-tell = Кантип тааныса болот
alerts-form-do = Эмне кылуу керек
alerts-form-pair = { $number }-жуп
alerts-form-pictures-hint = Китепканаңыздагы сүрөттөмөсү бар сүрөттөр. Ойдон чыгарылган документ ээлерин гана көрсөтүңүз.
alerts-form-none = жок
alerts-form-genuine = Чыныгы документтин сүрөтү
alerts-form-false = Жасалма документтин сүрөтү
alerts-form-compare = Эмнени салыштыруу керек
alerts-form-ranges = Номерлердин аралыктары
alerts-form-ranges-hint = Ар бир сапта бирден: биринчи жана акыркы номер, ортосунда боштук, же бир гана номер.
alerts-form-numbers-tlp = Номерлерди ким окуй алат
alerts-form-numbers-tlp-hint = Калгандары канча аралык бар экенин гана билет.
alerts-form-tlp = Шашылыш билдирүүнү ким окуй алат
alerts-form-organisations = AMBER маалыматын окуган уюмдар
alerts-form-people = RED маалыматын окуган адамдар
alerts-form-people-hint = Алардын эсептериндеги электрондук почта даректери, ар бир сапта бирден.
alerts-form-from = Күчүнө кирген күнү
alerts-form-until = Күчүн жоготкон күнү
alerts-form-until-hint = Бир жылдан ашпасын. Эки календардын каалаганы менен: 2027-03-20 же 1405/12/29.
alerts-form-days = Алгандыгын ырастоо мөөнөтү
alerts-form-days-hint = Алуучунун өлкөсүнүн жумуш күндөрү менен, 1ден 30га чейин.
alerts-form-supersedes = Кайсы шашылыш билдирүүнүн ордуна
alerts-form-supersedes-hint = Бош калса болот. Сиздин күчүндөгү шашылыш билдирүүңүздүн каттоо номери.
alerts-form-save = Тапшыруу
alerts-form-back = Артка

alerts-flash-submitted = Тапшырылды. Аны экинчи адам текшерет.
alerts-flash-published = Жарыяланды. Окуй алгандарга кабарланат.
alerts-flash-acknowledged = Алгандыгы ырасталды. Муну жөнөтүүчү көрөт.
alerts-flash-withdrawn = Кайтарып алынды.
alerts-conflict-own = Бул шашылыш билдирүүнү Сиз жазгансыз. Аны башка бирөө текшериши керек.
alerts-conflict-checked = Бирөө аны мурда эле текшерип же кайтарып алып койгон.
alerts-conflict-changed = Сиз ачкандан кийин бирөө аны өзгөрттү.
alerts-conflict-ended = Шашылыш билдирүү эми күчүндө эмес.
alerts-conflict-acknowledged = Уюмуңуз алгандыгын мурда эле ырастаган.
alerts-conflict-superseded = Алмаштырыла турган шашылыш билдирүү эми күчүндө эмес.
alerts-conflict-late = Акыркы күнү өтүп кетти. Башкасын жазыңыз.
alerts-error-issuer = Бул мамлекеттин коду эмес: үч баш тамгага чейин.
alerts-error-kind = Эмне байкалганын тандаңыз.
alerts-error-specimen = Бул үлгүнүн коду эмес: TUR-BO-01001.
alerts-error-language = Тилди тандаңыз.
alerts-error-name = 150 тамгадан ашпаган аталыш жазыңыз.
alerts-error-text = 3000 тамгадан ашпаган текст жазыңыз.
alerts-error-text-needed = Муну түп нусканын тилинде, 3000 тамгадан ашырбай жазыңыз.
alerts-error-pair = Жупка эки сүрөт тең жана эмнени салыштыруу керектиги керек.
alerts-error-picture = Бул сүрөт китепканаңызда жок же анын сүрөттөмөсү азырынча жок.
alerts-error-ranges = Ар бир сапта бир номер же узундугу бирдей эки номер болот, адегенде кичинеси: A тамгасынан Z тамгасына чейинкилер жана цифралар, 22ден ашпасын. Саптар 50дөн ашпасын.
alerts-error-tlp = Ким окуй аларын тандаңыз.
alerts-error-organisations = AMBER маалыматы үчүн жок дегенде бир уюмду көрсөтүңүз.
alerts-error-people = Порталда мындай эсептер жок.
alerts-error-people-needed = RED маалыматы үчүн жок дегенде бир адамды көрсөтүңүз.
alerts-error-day = Бул күн эмес.
alerts-error-until = Качан бүтөрүн жазыңыз.
alerts-error-order = Аягы башынан мурун турат.
alerts-error-past = Акыркы күнү мурда эле өткөн.
alerts-error-year = Аягы башынан бир жылдан ашык кийин.
alerts-error-days = 1ден 30га чейинки күндөрдүн санын жазыңыз.
alerts-error-supersedes = Мындай каттоо номери менен күчүндөгү шашылыш билдирүүңүз жок.
alerts-error-urgency = Шашылыштыгын тандаңыз.

alerts-desk-title = Шашылыш билдирүүлөр
alerts-desk-acknowledge = Алгандыгын ырастоо керек
alerts-desk-check = Текшерүү керек
alerts-desk-overdue = Башкалар алгандыгын өз убагында ырастабаган шашылыш билдирүүлөрүңүз
alerts-desk-hidden = Алар уюмуңуз атаган адамдарга гана арналган, Сиз алардын катарында эмессиз: карап чыгуучуларыңыздан сураңыз.
alerts-desk-hidden-overdue = { $count ->
    [one] мөөнөтү өткөн { $count } шашылыш билдирүү
   *[other] мөөнөтү өткөн { $count } шашылыш билдирүү
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } уюмдун мөөнөтү өткөн
   *[other] { $count } уюмдун мөөнөтү өткөн
}

alerts-mail-title-subject = Шашылыш билдирүү: { $title }
alerts-mail-title-text = Мүчө мамлекеттердин каттоо органдарынын бири «{ $title }» шашылыш билдирүүсүн жарыялады. Аны порталда окуп, алганыңызды ырастоого болот.
alerts-mail-neutral-subject = Сизди шашылыш билдирүү күтөт
alerts-mail-neutral-text = Порталда Сизди шашылыш билдирүү күтөт.
alerts-mail-open = Шашылыш билдирүүнү ачуу
search-kind-alert = Шашылыш билдирүү
audit-thing-alert = Шашылыш билдирүү
audit-did-acknowledged = Алгандыгы ырасталды
audit-did-superseded = Башкасы менен алмаштырылды
audit-did-expired = Мөөнөтү бүттү
