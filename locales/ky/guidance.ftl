# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-back-office, guidance-audience-examiner,
# guidance-level-1 (the “lines” of inspection), guidance-theme-breeder-documents, guidance-theme-identity-management,
# guidance-publisher, guidance-basis-scope, guidance-basis-notice, guidance-as-of,
# guidance-theme-evidence-of-identity

guidance-title = Колдонмолор
guidance-lead = Каттоо органдары инсандыкты кантип ырастайт, документтерди кантип иштеп чыгат жана текшерет. Ар бир макала өз булактарын атайт.
guidance-documents = Документтер
guidance-any = Баары
guidance-show = Көрсөтүү
guidance-audience = Ким үчүн
guidance-level = Деңгээл
guidance-theme = Тема
guidance-language = Тексттин тили
guidance-count = { $count ->
    [one] { $count } макала
   *[other] { $count } макала
}
guidance-empty = Туура келген макала жок
guidance-empty-advice = Тандоолордун бирин алып салыңыз.
guidance-feed = Тасма
guidance-feed-title = Sijil: ким экендигин күбөлөндүрүүчү документтер боюнча колдонмолор
guidance-data = Маалымат түрүндө (JSON)
guidance-new = Жаңы макала
search-kind-guidance = Колдонмо
audit-thing-guidance = Колдонмонун макаласы

# For whom an article is.
guidance-audience-registry-counter = Кабыл алуучу кызматкерлер
guidance-audience-back-office = Ички бөлүмдөр
guidance-audience-examiner = Документтерди текшерүүчү адистер
guidance-audience-manager = Жетекчилер жана саясатты иштеп чыгуучулар

# How deep an article goes.
guidance-level-1 = Биринчи линия: көз жана кол
guidance-level-2 = Экинчи линия: жөнөкөй куралдар
guidance-level-3 = Эксперт: лаборатория жана системалар

# What an article is about.
guidance-theme-evidence-of-identity = Инсандыкты ырастоо
guidance-theme-birth-registration-security = Туулууну каттоонун коопсуздугу
guidance-theme-breeder-documents = Башка документтерди берүүгө негиз болгон документтер
guidance-theme-registration-operations = Жарандык абалдын актыларын каттоону жүргүзүү
guidance-theme-legal-framework = Укуктук негиз
guidance-theme-identity-management = Идентификацияны башкаруу
guidance-theme-digital-identity = Санариптик идентификация
guidance-theme-document-design = Документтерди иштеп чыгуу
guidance-theme-card-formats = Картанын форматтары
guidance-theme-inspection = Документтерди текшерүү
guidance-theme-fraud = Документтер менен алдамчылык
guidance-theme-lost-and-stolen = Жоголгон жана уурдалган документтер
guidance-theme-cross-border = Чек ара аркылуу алмашуу
guidance-theme-continuity = Өзгөчө кырдаалдардагы кызмат
guidance-theme-data-quality = Маалыматтын сапасы
guidance-theme-data-protection = Маалыматты коргоо

# One article.
guidance-unconfirmed = ырасталышы керек
guidance-unconfirmed-note = Бул макала төмөнкү булактардан түзүлгөн. Аны чыгаруучу тараптан азырынча эч ким ырастай элек.
guidance-overdue = Бул макаланы карап чыгуу мөөнөтү өттү: { $day }. Ал эскирген болушу мүмкүн.
guidance-contents = Мазмуну
guidance-publisher = Эмгекти чыгаруучу
guidance-year = Жыл
guidance-owner = Автору
guidance-review-due = Кийинки карап чыгуу
guidance-released = Жарыяланды
guidance-features = Мында аталган коргоо элементтери
guidance-sources = Булактар
guidance-as-of = датасы: { $day }
guidance-basis-full = толук окулду
guidance-basis-abstract = аннотациясы же башы окулду
guidance-basis-contents = аннотациясы жана мазмуну окулду
guidance-basis-scope = колдонуу чөйрөсү окулду
guidance-basis-notice = жарыяланганы тууралуу кабар окулду
guidance-basis-secondary = башка авторлордун сыпаттамалары окулду
guidance-basis-unread = окулган жок
guidance-languages = Башка тилдерде
guidance-work = Макала менен иштөө

# The desk of an article.
guidance-desk-lead = Макаланын ар бир тилдеги абалы жана эмне күтүп турганы.
guidance-desk-public = Окурмандар көрөт
guidance-desk-unreleased = Азырынча жарыялана элек
guidance-desk-withdrawn = Кайтарып алынган
guidance-desk-write = Жазуу
guidance-desk-translate = Которуу
guidance-desk-review = Карап, чечим кабыл алуу
guidance-desk-due = Карап чыгуу мөөнөтү өттү: { $day }
guidance-desk-late = { $count ->
    [one] { $count } котормо түп нускадан артта
   *[other] { $count } котормо түп нускадан артта
}
guidance-desk-all = Уюмуңуздун бардык макалалары
guidance-withdraw = Макаланы кайтарып алуу
guidance-withdraw-hint = Окурмандар аны мындан ары бир да тилде көрбөйт. Жаңыдан жарыяланса, кайра көрүнөт.

# The form.
guidance-edit-new = Жаңы макала
guidance-edit-original = Макаланы жазуу
guidance-edit-translation = Макаланы которуу
guidance-edit-slug = Макаланын дареги
guidance-edit-slug-hint = Латын тамгалары, цифралар жана сызыкчалар, мисалы birth-certificates. Кийин өзгөрбөйт.
guidance-edit-language = Түп нусканын тили
guidance-edit-tlp = Ким окуй алат
guidance-edit-tlp-hint = Жаңы макала Сиз ачканга чейин мүчө мамлекеттердин каттоо органдарына гана арналат.
guidance-edit-themes = Темалар
guidance-edit-due = Кийинки карап чыгуу күнү
guidance-edit-due-hint = Бүгүндөн баштап 24 айдан ашпасын, мисалы 2027-05-01 же 1406/02/11.
guidance-edit-source-as-of = { $count }-булактын датасы
guidance-edit-source-basis = { $count }-булак канчалык окулду
guidance-edit-confirmed = Эмгекти чыгаруучу мында айтылганды ырастады.
guidance-edit-save = Сактоо
guidance-edit-finished = Сактап, карап чыгуучуга жөнөтүү
guidance-error-slug = Даректи жазыңыз: 3–80 латын тамгасы, цифра жана сызыкча.
guidance-error-slug-taken = Бул дарек башка макаланыкы.
guidance-error-audience = Ким үчүн экенин көрсөтүңүз.
guidance-error-level = Деңгээлди тандаңыз.
guidance-error-themes = Кеминде бир теманы тандаңыз.
guidance-error-tlp = Ким окуй аларын көрсөтүңүз.
guidance-error-due = Эртеңден баштап 24 айга чейинки күндү жазыңыз.
guidance-error-year = Жылды жазыңыз, мисалы 2018, же бош калтырыңыз.
guidance-error-publisher-long = Чыгаруучунун аталышы 200 тамгадан ашпасын.
guidance-error-source-basis = Ар бир булак канчалык окулганын көрсөтүңүз.
guidance-error-source-as-of = Булактын датасы жыл, ай же күн болот, мисалы 2018, 2018-05 же 2018-05-01.
guidance-error-changed = Сиз жазып жатканда башка бирөө сактады. Анын тексти төмөндө, Сиздики талааларда. Өз текстиңизди калтыруу үчүн кайра сактаңыз.

# What a reviewer decides.
guidance-review-title = Текст боюнча чечим кабыл алуу
guidance-review-by = Автору: { $name }
guidance-review-opened = Котормолор түп нуска менен кошо көбүрөөк окурманга ачылат: { $languages }.
guidance-review-kept = Түп нускадан эски, жаңыртылганча ачылбайт: { $languages }.
guidance-review-particulars = Тексттен тышкары
guidance-review-own = Бул тексттин бир бөлүгүн өзүңүз жазгансыз; аны башка адам жарыялайт.
guidance-release = Жарыялоо
guidance-return = Оңдоого кайтаруу
guidance-return-reason = Эмнени жана эмне үчүн өзгөртүү керек

# Versions.
guidance-versions-title = Версиялар
guidance-versions-lead = Жарыяланган ар бир версия сакталат. Эмне өзгөргөнүн көрүү үчүн эки версияны тандаңыз.
guidance-version = { $number }-версия
guidance-version-confirmed = каралды, дагы эле туура
guidance-restore = Ушул версиянын негизинде жазуу
guidance-restore-hint = Анын тексти долбоор болот, аны экинчи адам жарыялайт.

# Sentences after a step.
guidance-flash-saved = Сакталды. Окурмандар аны азырынча көрбөйт.
guidance-flash-submitted = Карап чыгуучуга жөнөтүлдү. Кесиптештериңизге кабарланды.
guidance-flash-released = Жарыяланды. Окурмандар эми аны көрөт.
guidance-flash-returned = Кайтарылды. Авторго кабарланды.
guidance-flash-confirmed = Белгиленди: котормо дагы эле туура.
guidance-flash-withdrawn = Кайтарып алынды. Окурмандар аны мындан ары көрбөйт.
guidance-flash-restored = Эски версия эми долбоор болду.
guidance-conflict-waits = Бул текст карап чыгуучуну күтүүдө. Чечим кабыл алынганга чейин аны эч ким өзгөртпөйт.
guidance-conflict-not-waiting = Бул текст мындан ары карап чыгуучуну күтпөйт; башка бирөө мурда үлгүрдү.
guidance-conflict-not-behind = Бул котормо түп нускадан артта эмес же аны менен иш жүрүп жатат.
guidance-conflict-no-original = Адегенде түп нуска жарыяланат.
guidance-conflict-not-public = Окурмандар бул макаланы көрбөйт; кайтарып ала турган эч нерсе жок.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Колдонмо карап чыгууңузду күтүүдө
guidance-notice-submitted-text = Кесиптешиңиз текстти карап чыгууга жөнөттү: { $title }
guidance-notice-returned = Колдонмо оңдоого кайтарылды
guidance-notice-returned-text = Карап чыгуучу текстиңизди кайтарды: { $title }
guidance-notice-released = Колдонмо жарыяланды
guidance-notice-released-text = Карап чыгуучу текстиңизди жарыялады: { $title }

# On the desk of a person.
home-desk-guidance = Колдонмолор
