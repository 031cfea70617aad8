# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-lead (тана албайт, cannot deny), exchange-receipt-content (commitment),
# exchange-sealed, exchange-form-sensitivity (said as protection), exchange-officer, exchange-receipt-submission-*
# (accepted for sending), exchange-grade-*, exchange-candidates, exchange-paused, exchange-conflict-date.
# Also exchange-form-office, exchange-flash-erased, exchange-conflict-cancelled, exchange-superseded, exchange-related-*,
# exchange-part-lead, exchange-erasures, exchange-erasure-by, coordinator as координатор (exchange-notice-to-erase).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Жазууларды алмашуу
exchange-lead = Он мамлекеттин каттоо органдарынын ортосундагы билдирүүлөр, суроо-талаптар жана каттар. Ар бир кадамдан кийин дүмүрчөк калат, аны эки тараптын бири да тана албайт.
exchange-new = Кабарды баштоо
exchange-shelves = Иштердин тизмелери
exchange-shelf-waiting = Бизди күтүп тургандар
exchange-shelf-received = Келгендер
exchange-shelf-sent = Жөнөтүлгөндөр
exchange-shelf-drafts = Долбоорлор
exchange-find = Ишти издөө
exchange-find-hint = Иштин номери, каалаган жазуудагы аты-жөнү же документтин номери. Өз уюмуңуздун иштери гана табылат.
exchange-show = Көрсөтүү
exchange-empty = Бул жерде иш жок
exchange-empty-advice = Келип түшкөн иштер жооп берүүнүн акыркы күнү менен кошо ушул жерде турат.
exchange-nothing-found = Уюмуңуздун бир да иши туура келбейт.
exchange-count = { $count ->
    [one] { $count } иш
   *[other] { $count } иш
}
exchange-grade-name = Аты-жөнү жазылгандай
exchange-grade-sound = Угулушу бирдей
exchange-grade-part = Аты-жөнүнүн бөлүгү
exchange-candidates = Ушулардын бири болушу мүмкүн. Дал ошол адам экенин жазууларды салыштырган кызматкер гана чечет.
exchange-due = Жооп берүү мөөнөтү: { $day }
exchange-overdue = Мөөнөтү өткөн күн: { $day }
exchange-left-working = { $count ->
    [0] Бүгүн акыркы күн
   *[other] { $count } жумуш күнү калды
}
exchange-left-days = { $count ->
    [0] Бүгүн акыркы күн
   *[other] { $count } күн калды
}
exchange-waits-for-you = Сизди күтүп турат
exchange-waits-for = Күтүлгөн өлкө: { $country }
exchange-each-reading = Ар бир окулушу жазылып коюлат.
exchange-paused = Мөөнөттү эсептөө токтотулган күн: { $day }
exchange-proposed = Кийинчерээк мөөнөт сунушталды: { $day }
exchange-more = Эскирээк иштер

# Begin.
exchange-new-lead = Адегенде бул эмне экенин жана кимге арналганын көрсөтүңүз. Долбоорду уюмуңуздан тышкары эч ким көрбөйт.
exchange-form-kind = Кабардын түрү
exchange-form-receiver = Алуучу
exchange-form-others = Башка алуучулар
exchange-form-others-hint = Ар бир алуучунун өзүнчө иши болот жана ар бири өз алдынча жооп берет. Суроо-талап бир гана алуучуга жөнөтүлөт.
exchange-form-office = Иш кайра багытталуучу орган
exchange-form-basis = Укуктук негизи
exchange-form-basis-hint = Эки мамлекет тең Минск конвенциясынын катышуучусу болсо, анын 12-беренеси колдонулушу мүмкүн. Бул мыйзамдын ченеми эмес, кеңеш гана: негизди уюмуңуздун юридикалык кызматы ырастайт.
exchange-form-purpose = Максаты
exchange-form-urgency = Шашылыштыгы
exchange-form-sensitivity = Маалыматты коргоо деңгээли
exchange-form-begin = Долбоорду баштоо
exchange-error-choose = Тизмеден бирин тандаңыз.
exchange-error-one-receiver = Суроо-талап бир гана алуучуга жөнөтүлөт.

# A case.
exchange-disclaimer = Бул кабарды жөнөтүү же алуу жарандыкты да, никенин жарактуулугун да таануу болуп эсептелбейт.
exchange-from = Жөнөтүүчү
exchange-to = Алуучу
exchange-officer = Ишти жүргүзгөн кызматкер
exchange-case-facts = Бул иш тууралуу
exchange-conversation = Эмне айтылды жана эмне кылынды
exchange-what-next = Эмне кыла аласыз
exchange-nothing-next = Бул жерде Сизди эч нерсе күтүп турган жок.
exchange-by-portal = Портал
exchange-sealed = Ачылганга чейин мөөрлөнгөн. Ачылганы жазылып коюлат жана жөнөтүүчү дүмүрчөк алат.
exchange-destroyed = Бул кабардын ачкычы жок кылынды; эми дүмүрчөктөр гана калды.
exchange-continue = Жазууну улантуу
exchange-own-work = Аны жазууга Сиз да катыштыңыз, ошондуктан жөнөтүүгө башка бирөө уруксат берет.
exchange-nobody-releases = Уюмуңузда муну жөнөтүүгө уруксат бере ала турган эч ким жок: ал кызматкер да, карап чыгуучу да болушу жана аны жазууга катышпаган болушу керек. Өлкөңүздүн администраторлору бирөөнү дайындай алышат.
exchange-notice-nobody-title = Алмашуу столунда карап чыгуучу жок
exchange-notice-nobody = { $organisation }: жөнөтүүгө уруксатты күткөн бир нерсе бар, ал жерде уруксат бере ала турган эч ким жок. Кызматкер да, карап чыгуучу да болгон бирөөнү дайындаңыз.
exchange-notice-nobody-where = өлкөңүздүн бир уюму
exchange-missing = { $count ->
    [one] { $count } талаа азырынча толук толтурула элек
   *[other] { $count } талаа азырынча толук толтурула элек
}
exchange-save = Долбоорду сактоо
exchange-flash-saved = Долбоор сакталды.
exchange-flash-done = Аткарылды жана жазылып коюлду.
exchange-discard = Долбоорду өчүрүү
exchange-flash-discarded = Долбоор өчүрүлдү.
exchange-flash-erased = Биротоло өчүрүлдү. Кол коюлгандар жана жазылып коюлгандар сакталып калат.
exchange-drafted = Жазылган, жөнөтүүгө уруксат бериле элек

# Who read it.
exchange-readers = Ким окуду
exchange-readers-lead = Кабардын мазмунунун ар бир окулушу ал көрсөтүлө электе эле жазылып коюлат. Бул тизмени эки тарап тең көрөт.
exchange-readers-none = Аны азырынча эч ким окуй элек.
exchange-reader = Окурман
exchange-reader-office = Орган
exchange-reader-when = Качан

# Receipts.
exchange-receipts = Дүмүрчөктөр
exchange-receipt-file = Дүмүрчөк файл түрүндө
exchange-receipt-lead = Аларга портал кол койгон, алар ачык журналда сакталат. Файлы бар адам дүмүрчөктү порталсыз текшере алат.
exchange-receipt-check = Аны каалаган компьютерде программа менен текшерсе болот: sijil verify жана файлдын аты.
exchange-receipt-waits = Ал журналдан бир нече секунд ичинде орун алат. Андан кийин файлды кайра жүктөп алыңыз: анда далил болот.
exchange-receipt-place = Журналдагы орду
exchange-receipt-code = Кабар (номери)
exchange-receipt-content = Мазмуну, эсептелген сан түрүндө
exchange-receipt-by = Орган жана роль
exchange-receipt-at = Убактысы (UTC)
exchange-receipt-word = Себеби же жыйынтыгы
exchange-receipt-submission-acceptance = Жөнөтүүгө кабыл алынды
exchange-receipt-submission-rejection = Жөнөтүүгө кабыл алынган жок
exchange-receipt-delivery = Жеткирилди
exchange-receipt-retrieval = Алуучу ачты
exchange-receipt-non-retrieval = Мөөнөтүндө ачылган жок
exchange-receipt-business-acceptance = Кызматкер кабыл алды
exchange-receipt-business-rejection = Четке кагылды
exchange-receipt-reopening = Кайра колго алынды
exchange-receipt-outcome = Жыйынтыгы билдирилди
exchange-receipt-answer = Жооп берилди

# What cannot be done.
exchange-conflict-changed = Ишти ушул арада бирөө өзгөрттү. Аны кайра окуп чыгыңыз.
exchange-conflict-receiver = Алуучу башка мамлекеттин уюму болушу керек.
exchange-conflict-nothing-said = Бул кадамга текст керек, бирок эч нерсе жазылган эмес.
exchange-conflict-not-whole = Азырынча бир нерсе жетпейт. Белгиленген талааларды толуктаңыз.
exchange-conflict-date = Кийинчерээк мөөнөт бир гана күн болушу жана азыркы мөөнөттөн кийин келиши керек.
exchange-conflict-typed = Сиз жазып жатканда ишти бирөө өзгөрттү. Киргизген текстиңиз дагы эле ушул жерде турат; аны кайра сактасаңыз, ал башка адам сактаган текстти алмаштырат.
exchange-conflict-pending = Журналга эң жаңы дүмүрчөк али кире элек. Бир мүнөттөн кийин кайра аракет кылыңыз.
exchange-contradicted = Бул кабар мурда башка текст менен жөнөтүлгөн
exchange-contradicted-lead = Форма кайра келди жана жөнөтүлгөн кабардан башка нерсени айтат. Ал кабарда эч нерсе өзгөртүлгөн жок; жаңы текст сакталган жок. Экөөнүн тең эсептелген саны журналда турат. Башкача айтыла турганы кийинки кабарда же оңдоодо айтылат.
exchange-contradicted-sent = Жөнөтүлгөнү, эсептелген сан түрүндө
exchange-contradicted-came = Азыр келгени, эсептелген сан түрүндө
exchange-conflict-cancelled = Актылык жазуу жокко чыгарылган; эми аны эч нерсе алмаштырбайт.
exchange-conflict-office = Өз мамлекетиңиздин башка органын тандаңыз.

# Notices in the inbox of the portal.
exchange-notice-title = Алмашуу: { $reference }
exchange-mail-waiting = { $count ->
    [one] Бир иш жообуңузду күтөт
   *[other] { $count } иш жообуңузду күтөт
}
exchange-mail-said = { $count ->
    [one] Бир иште жаңылык бар
   *[other] { $count } иште жаңылык бар
}
exchange-notice-arrived = Иш келип түштү: { $reference }.
exchange-notice-asked = { $reference } иши боюнча Сизден бир нерсе суралды.
exchange-notice-said = { $reference } иши боюнча бир нерсе айтылды.
exchange-notice-to-release = { $reference } иши жөнөтүүгө уруксатыңызды күтүп турат.
exchange-notice-reminded = { $reference } иши Сизди дагы эле күтүп турат.
exchange-notice-unopened = { $reference } ишин беш жумуш күнү ичинде эч ким ачкан жок.
exchange-notice-overdue = { $reference } ишинин акыркы күнү өттү.
exchange-notice-to-erase = Координатор { $reference } ишин биротоло өчүрүүгө буйрук берди. Буга аудитор макул болушу керек.
exchange-renew-n-cor = Актылык жазууну оңдоо
exchange-renew-n-can = Актылык жазууну жокко чыгаруу
exchange-renew-l-doc = Жаңы версиясын жазуу
exchange-superseded = Бул кабарды кийинки кабар алмаштырды. Бул кабардын эч жери өзгөртүлгөн да, өчүрүлгөн да жок.
exchange-related = Байланыштуу иштер
exchange-related-newer = Муну алмаштырган кабар
exchange-related-older = Муну менен алмаштырылган кабар
exchange-related-copy = Ошондой эле жөнөтүлдү
exchange-related-whole = Мына бул иштин бөлүгү
exchange-related-part = Башкаларга берилген бөлүк
exchange-part-lead = Суроо-талаптын бир бөлүгү үчүнчү уюмга берилет. Ал башка суроо-талаптар сыяктуу эле жазылат жана аны жөнөтүүгө уруксат берилет; бөлүктөргө жооп берилгенден кийин Сиз жооп бересиз.
exchange-erasure-ordered = Координатор муну мөөнөтүнөн мурда биротоло өчүрүүгө буйрук берди. Буга аудитор макул болушу керек.
exchange-erasures = Биротоло өчүрүүгө макулдук күтүп турган иштер
exchange-erasures-lead = Координатор бул иштерди мөөнөтүнөн мурда биротоло өчүрүүгө буйрук берди. Макул болсоңуз, алардын ачкычтары жок кылынат жана аларды эми эч ким окуй албайт; журнал жана дүмүрчөктөр калат.
exchange-erasures-none = Биротоло өчүрүүгө макулдугуңузду күтүп турган иш жок.
exchange-erasure-by = Буйрук берген
exchange-receipt-picture = Бул дүмүрчөккө алып баруучу сүрөт
exchange-receipt-picture-says = Сүрөт ушул баракка алып барат жана кол коюлгандын хешин айтат. Ал жогорудагы менен бирдей болсо, кагаз менен дүмүрчөк бири-бирине таандык.
exchange-receipt-digest = Кол коюлгандын хеши (SHA-256)
