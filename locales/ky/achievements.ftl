# Review by a native reader: whole file

# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Жетишкендиктер
achievements-list-filters = Чыпкалар
achievements-list-country = Өлкө
achievements-list-theme = Тема
achievements-list-more = Тили жана жылы
achievements-list-language = Тексттин тили
achievements-list-year = Жыл
achievements-list-any = Баары
achievements-list-apply = Колдонуу
achievements-list-without = алып салуу
achievements-list-all = Бардык жетишкендиктер
achievements-list-found = { $count ->
    [0] Жетишкендик табылган жок
    [one] { $count } жетишкендик табылды
   *[other] { $count } жетишкендик табылды
}
achievements-list-empty-title = Бул жерде азырынча эч нерсе жок
achievements-list-empty-text = Бул тандоого туура келген жетишкендик жок. Чыпканы алып салыңыз же кийинчерээк кириңиз.
achievements-list-subscribe = Жаңылыктарды почта менен алуу
achievements-list-feed = Тасма
achievements-feed-title = Sijil: жарандык абалдын актыларын каттоо органдарынын жетишкендиктери
achievements-new = Жаңы жетишкендик

# States of a post.
achievements-state-draft = Долбоор
achievements-state-submitted = Каралууда
achievements-state-published = Жарыяланган
achievements-state-withdrawn = Кайтарып алынган

# The strip of thirteen languages.
achievements-strip = Актуалдуусу: 13 тилден { $count }
achievements-key-original = түп нусканын тили
achievements-key-current = актуалдуу котормо
achievements-key-older = түп нускадан эски
achievements-key-missing = азырынча которула элек
achievements-mark-original = түп нуска
achievements-mark-current = актуалдуу
achievements-mark-older = түп нускадан эски
achievements-mark-missing = азырынча которула элек
achievements-mark-in-work = даярдалууда

# One post.
achievements-show-original = Түп нускасы { $language } жазылган.
achievements-show-translation = Котормо жарыяланды: { $date }, { $organisation }. Түп нуска гана анык деп эсептелет.
achievements-show-read-original = Түп нусканы окуу
achievements-show-fallback = Бул текст азырынча которула элек; ал { $language } көрсөтүлдү.
achievements-show-published = Sijil порталында жарыяланды
achievements-show-organisation = Уюм
achievements-show-reference = Жазуунун номери
achievements-show-sources = Булактар
achievements-show-own-words = Кыскача мазмуну порталдын өз сөзү менен берилди.
achievements-show-print = Басып чыгаруу
achievements-show-work = Текст менен иштөө
achievements-show-subscribe = Бул өлкөнүн жаңылыктары почта менен
achievements-show-languages = Башка тилдерде

# The desk.
achievements-drafts-title = Долбоорлор
achievements-drafts-empty-title = Долбоор жок
achievements-drafts-empty-text = Уюмуңуз жазып жаткан тексттер жарыяланганга чейин ушул жерде турат.
achievements-drafts-changed = Өзгөртүлдү: { $time }
achievements-review-revision = { $count }-версия
achievements-review-reason = Себеби:
achievements-review-submit = Карап чыгууга жөнөтүү
achievements-review-edit = Оңдоо
achievements-review-publish = Жарыялоо
achievements-review-return = Оңдоого кайтаруу
achievements-review-return-label = Авторго эскертүү
achievements-review-return-hint = Эмнени жана эмне үчүн өзгөртүү керек.
achievements-review-waits = Бул текстти жазбаган карап чыгуучуну күтүүдө.
achievements-review-withdraw = Кайтарып алуу
achievements-review-withdraw-label = Кайтарып алуунун себеби
achievements-review-withdraw-hint = Себебин уюмуңуз көрөт; коомчулук текстти мындан ары көрбөйт.
achievements-review-way = Тексттин жолу
achievements-review-texts = Тилдер
achievements-way-created = Жазылды
achievements-way-rewritten = Өзгөртүлдү
achievements-way-submitted = Карап чыгууга жөнөтүлдү
achievements-way-returned = Оңдоого кайтарылды
achievements-way-published = Жарыяланды
achievements-way-withdrawn = Кайтарып алынды

# The form.
achievements-edit-title-new = Жаңы жетишкендик
achievements-edit-title-original = Текстти оңдоо
achievements-edit-title-translation = Которуу
achievements-edit-save = Сактоо
achievements-edit-original = Түп нуска
achievements-edit-title = Аталышы
achievements-edit-title-hint = Кесиптешиңизге айткандай бир сүйлөм.
achievements-edit-summary = Кыскача мазмуну
achievements-edit-summary-hint = Эки-үч толук сүйлөм: эмне, канча, качантан бери.
achievements-edit-body = Текст
achievements-edit-body-hint = Жөнөкөй белгилер баш сап, тизме жана таблица жасайт (Markdown).
achievements-edit-preview = Алдын ала көрүү
achievements-edit-preview-window = Жаңы терезеде алдын ала көрүү
achievements-edit-done = Котормо бүттү, аны окурмандарга көрсөтсө болот.
achievements-edit-sources = Булактар
achievements-edit-sources-hint = Окурман муну кайдан текшере алат? Бет, мыйзам, отчёт.
achievements-edit-source-address = { $count }-дарек
achievements-edit-source-title = { $count }-аталыш
achievements-edit-source-what = Бул эмне
achievements-edit-language = Түп нусканын тили
achievements-edit-choose = Тандаңыз
achievements-edit-day = Окуянын датасы
achievements-edit-day-hint = Григориан же күн хижрасы календары боюнча, мисалы 2026-жылдын 14-октябры же 1405/07/22.
achievements-tools = Жазуу куралдары
achievements-tool-bold = Калың
achievements-tool-italic = Жантык
achievements-tool-heading = Баш сап
achievements-tool-list = Тизме
achievements-tool-link = Шилтеме
achievements-tool-quote = Цитата
achievements-tool-table = Таблица
achievements-tool-picture = Китепканадан сүрөт
achievements-tool-picture-close = Жабуу

# Two editors at once.
achievements-two-title = Сиз жазып жатканда башка бирөө сактап койду
achievements-two-text = Эч нерсе жоголгон жок. Бир жагында Сиздин версияңыз, экинчи жагында сакталганы.
achievements-two-mine = Сиздин версияңыз
achievements-two-theirs = Сакталган версия
achievements-two-keep-theirs = Сакталганын калтыруу

# Errors at fields.
achievements-error-unreadable = Текстте сактоого мүмкүн болбогон белги бар. Кайра терип жазыңыз.
achievements-error-title-missing = Аталышын жазыңыз.
achievements-error-title-long = Аталышы 150 тамгадан ашпасын.
achievements-error-summary-missing = Кыскача мазмунун жазыңыз.
achievements-error-summary-long = Кыскача мазмуну 800 тамгадан ашпасын.
achievements-error-body-long = Текст 50 000 тамгадан ашпасын.
achievements-error-answer-long = Жооп 2 000 тамгадан ашпасын.
achievements-error-theme = Теманы тандаңыз.
achievements-error-language = Түп нусканын тилин тандаңыз.
achievements-error-day = Бул дата эмес. Мындай жазыңыз: 2026-жылдын 14-октябры же 1405/07/22.
achievements-error-day-future = Бул дата келечекте; жетишкендик болуп өткөн иш болушу керек.
achievements-error-source-address = Булактын дареги https:// же http:// менен башталышы керек.
achievements-error-source-title-long = Булактын аталышы 300 тамгадан ашпасын.
achievements-error-sources-many = Булактар 20дан ашпасын.
achievements-error-reason-missing = Себебин жазыңыз.
achievements-error-reason-long = Себеби 1000 тамгадан ашпасын.
achievements-error-changed-elsewhere = Сиз жазып жатканда жазуу өзгөрдү. Текшерип, кайра сактаңыз.
achievements-conflict-not-draft = Бул текст эми долбоор эмес: башка бирөө мурда үлгүрдү.
achievements-conflict-not-submitted = Бул текст эми карап чыгууну күтпөйт: башка бирөө мурда үлгүрдү.
achievements-conflict-not-published = Бул текст эми коомчулукка ачык эмес: башка бирөө мурда үлгүрдү.

# Sentences after a step.
achievements-flash-saved = Сакталды.
achievements-flash-submitted = Карап чыгууга жөнөтүлдү. Уюмуңуздун карап чыгуучуларына кабарланды.
achievements-flash-published = Жарыяланды. Мындай жаңылыктарга жазылгандарга кат жөнөтүлүүдө.
achievements-flash-returned = Оңдоого кайтарылды. Авторго кабарланды.
achievements-flash-withdrawn = Кайтарып алынды. Коомчулук аны мындан ары көрбөйт.

# Mails.
achievements-mail-greeting = Урматтуу { $name }!
achievements-mail-open = Sijil порталында ачуу
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Sijil порталында окуу
achievements-mail-waiting = { $count ->
    [one] Бир текст Сизди күтүп турат
   *[other] { $count } текст Сизди күтүп турат
}
achievements-mail-told = { $count ->
    [one] Бир текст боюнча жаңылык бар
   *[other] { $count } текст боюнча жаңылык бар
}
achievements-notice-review = Карап чыгууңузду күтүүдө
achievements-notice-review-text = Кесиптешиңиз жетишкендикти карап чыгууга жөнөттү: { $title }
achievements-notice-released = Жарыяланды
achievements-notice-released-text = Карап чыгуучу текстиңизди жарыялады: { $title }
achievements-notice-returned = Оңдоого кайтарылды
achievements-notice-returned-text = Карап чыгуучу жетишкендигиңизди оңдоого кайтарды: { $title }

# The posts as data.
achievements-data-title = Жетишкендиктер маалымат түрүндө
achievements-data-lead = { $count ->
    [one] Жарыяланган { $count } жетишкендик, ар бир текст ар бир тилде; таблицалар жана программалар үчүн.
   *[other] Жарыяланган { $count } жетишкендик, ар бир текст ар бир тилде; таблицалар жана программалар үчүн.
}
achievements-data-metadata = Программалар үчүн сүрөттөмө
achievements-data-columns = Мамычалар
achievements-data-column = Аталышы
achievements-data-meaning = Мааниси
achievements-data-form = Байт тартибинин белгиси бар UTF-8; күндөр ISO 8601 боюнча, убакыт UTC боюнча, цифралар 0–9. Таблица программасы формула деп кабыл алчу уяча апострофтон башталат.
achievements-column-reference = Жазуунун номери: өлкө, жыл, катар.
achievements-column-address = Тексттин ушул сап тилиндеги дареги.
achievements-column-country = Өлкө, эки тамга (ISO 3166-1).
achievements-column-organisation = Уюмдун англисче аталышы.
achievements-column-theme = Тема, туруктуу тизмеден бир сөз.
achievements-column-day = Болгон күнү.
achievements-column-day-solar-hijri = Ошол эле күн Иран менен Афганистандын күн хижрасы календарында: жыл-ай-күн.
achievements-column-published-at = Бул жерде жарыяланган убактысы.
achievements-column-updated-at = Акыркы өзгөргөн убактысы.
achievements-column-original-language = Жазылган тили (BCP 47).
achievements-column-language = Ушул саптын тили (BCP 47).
achievements-column-status = Бул текст түп нускабы, жаңы котормобу же түп нускадан эскиби: original, current, older.
achievements-column-title = Аталышы.
achievements-column-summary = Кыскача мазмуну.
achievements-column-text = Форматсыз текст.
achievements-column-sources = Булактардын даректери, боштук менен бөлүнгөн.
