# Review by a native reader: review-settings-title, review-settings-required, review-resolve, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Текст жана эскертүүлөр
review-remark = Эскертүү
review-remark-title = Аталышына эскертүү
review-remark-label = Сиздин эскертүүңүз
review-remark-send = Эскертүүнү жөнөтүү
review-answer = Жооп
review-answer-label = Сиздин жообуңуз
review-answer-send = Жоопту жөнөтүү
review-resolve = Чечилди деп белгилөө
review-reopen = Кайра ачуу
review-resolved-by = { $name } чечилди деп белгиледи
review-resolved-count = { $count } чечилген эскертүү
review-open-count = { $count } ачык эскертүү
review-gone-title = Абзац алынып салынды
review-gone-text = Бул эскертүүлөр текстте эми жок сөздөргө жазылган.
review-error-text-missing = Бир нерсе жазыңыз.
review-error-text-long = 2000 тамгадан ашпасын.
review-conflict-turned = Бул эскертүүнү башка бирөө азыр эле чечилди деп белгиледи же кайра ачты.
review-flash-remarked = Эскертүүңүз кошулду. Текстти жазгандарга кабарланат.
review-flash-answered = Жообуңуз кошулду. Талкууга катышкандарга кабарланат.
review-flash-resolved = Чечилди деп белгиленди.
review-flash-reopened = Кайра ачылды.

# Release.
review-despite = { $count } эскертүү ачык болсо да жарыялоо
review-error-despite = Ачык эскертүүлөр бар. Ошентсе да жарыялоо үчүн белги коюңуз.
review-own = Бул текстти өзүңүз жаздыңыз же жөнөттүңүз. Уюмуңуз аны жарыялашыңызга уруксат берет.
review-name-legend = Ким карап чыксын?
review-name-hint = Бир же бир нече карап чыгуучуну тандаңыз. Эч кимди тандабасаңыз, баарынан суралат.
review-named = Карап чыгуусу суралгандар: { $names }. Башка карап чыгуучулар да жарыялай алат.
review-waits-for-you = Сизди күтүүдө
achievements-way-alone = Автору өзү жарыялады, экинчи адамсыз

# How an organisation releases its texts.
review-settings-title = Тексттерди жарыялоого чыгаруу
review-settings-change = Тексттерди ким жарыялайт
review-settings-text = Коомчулук окуганга чейин текстти карап чыгуучу жарыялоого чыгарат.
review-settings-who = Текстти ким жарыялай алат?
review-settings-required = Аны жазбаган жана жөнөтпөгөн карап чыгуучу гана (төрт көз)
review-settings-waived = Ар бир карап чыгуучу, аны жазган адам да
review-settings-told = Төрт көз талабы алынганда, өлкөңүздүн бардык карап чыгуучуларына жана администраторлоруна кабарланат. Ар бир өзгөрүү катталат.
review-settings-others = Муну өлкөңүздүн администратору чечет.
review-settings-save = Сактоо
review-flash-required = Сакталды. Ар бир текстти башка адам жарыялайт.
review-flash-waived = Сакталды. Карап чыгуучулар өз жазганын жарыялай алат. Кесиптештериңизге кабарланат.

# Steps at a chosen time.
review-schedule-publish = Белгиленген убакта жарыялоо
review-schedule-publish-then = Ушул убакта жарыялоо
review-schedule-withdraw = Белгиленген убакта кайтарып алуу
review-schedule-withdraw-then = Ушул убакта кайтарып алуу
review-schedule-release = Текстти белгиленген убакта жарыялоо
review-schedule-release-then = Текстти ушул убакта жарыялоо
review-schedule-day = Күнү
review-schedule-hour = Сааты
review-schedule-clock = Саат бул жердин убактысы менен: { $zone }. Күндү эки календардын каалаганы менен жазса болот.
review-schedule-publication = Жарыяланат: { $time }
review-schedule-withdrawal = Кайтарып алынат: { $time }
review-schedule-released = Текст жарыяланат: { $time }
review-schedule-kept = Ага чейин окурмандар мурунку текстти көрөт.
review-schedule-yours = Сиздин саат боюнча: { $time }
review-schedule-by = Тандаган: { $name }
review-schedule-cancel = Жокко чыгаруу
review-error-day = Күндү жазыңыз, мисалы 2026-12-01 же 1 декабрь 2026.
review-error-hour = Ошол күндүн саатын тандаңыз.
review-error-past = Бул убакыт өтүп кетти. Кийинчерээк убакытты тандаңыз.
review-error-far = Бир жыл ичиндеги убакытты тандаңыз.
review-conflict-no-schedule = Эми белгиленген убакыт жок: башка бирөө мурда үлгүрдү.
review-flash-scheduled = Убакыт белгиленди.
review-flash-unscheduled = Жокко чыгарылды.
achievements-way-scheduled = Убакыт белгиленди
achievements-way-unscheduled = Белгиленген убакыт жокко чыгарылды

# Notices.
review-notice-remarked = Жаңы эскертүү
review-notice-remarked-text = Кесиптешиңиз бул текстке эскертүү жазды: { $title }
review-notice-answered = Эскертүүгө жооп
review-notice-answered-text = Кесиптешиңиз бул тексттеги эскертүүгө жооп берди: { $title }
review-notice-resolved = Эскертүү чечилди
review-notice-resolved-text = Кесиптешиңиз бул тексттеги эскертүүнү чечилди деп белгиледи: { $title }
review-notice-reopened = Эскертүү кайра ачылды
review-notice-reopened-text = Кесиптешиңиз бул тексттеги эскертүүнү кайра ачты: { $title }
review-notice-called-off = Пландалган иш жокко чыгарылды
review-notice-called-off-person = Кесиптешиңиз аны жокко чыгарды же мурда аткарып койду. Бул текст үчүн пландалган иш аткарылбайт: { $title }
review-notice-called-off-changed = Текст убакыт белгиленген кездегидей эмес. Бул текст үчүн пландалган иш аткарылбайт: { $title }
review-notice-called-off-role = Убакытты белгилеген адам эми бул ишти аткара албайт. Бул текст үчүн пландалган иш аткарылбайт: { $title }
review-notice-called-off-remarks = Ошондон бери эскертүү ачылды. Бул текст үчүн пландалган иш аткарылбайт: { $title }
review-notice-called-off-failed = Портал бир нече жолу аракет кылып, аткара алган жок. Бул текст үчүн пландалган иш аткарылбайт: { $title }
review-notice-waived = Экинчи адамдын ырастоосу эми талап кылынбайт
review-notice-waived-text = Бул уюм эми карап чыгуучуларына өз жазганын жарыялоого уруксат берет: { $organisation }
review-notice-corrected = Жарыяланган текст оңдолду
review-notice-corrected-text = Карап чыгуучу жарыяланган сөздөрдү экинчи адамсыз оңдоду. Версияларды салыштырыңыз: { $title }
