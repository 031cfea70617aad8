# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Нұсқалар
achievements-versions-text = Әр сақтау есте қалады. Айырмасын көру үшін екі нұсқаны таңдаңыз.
achievements-versions-none = Бұл тілде әзірге нұсқа жоқ
achievements-versions-current = қазіргі
achievements-versions-from = бастап
achievements-versions-to = дейін
achievements-versions-from-this = { $count }-нұсқадан бастап салыстыру
achievements-versions-to-this = { $count }-нұсқаға дейін салыстыру
achievements-versions-preview = Оқырман көретіндей
achievements-versions-compare = Салыстыру
achievements-versions-older = Ескірек нұсқалар
achievements-versions-newest = Ең жаңа нұсқалар
achievements-versions-made-written = жазылған
achievements-versions-made-restored = қалпына келтірілген
achievements-versions-made-confirmed = қаралды, өзгеріссіз
achievements-versions-made-imported = импортталған
achievements-versions-ribbon = { $version }-нұсқаны алдын ала қарау. Бұл бетті тек Сіздің ұйымыңыз көреді.

# Two versions compared.
achievements-compare-title = Не өзгерді
achievements-compare-one-column = Бір баған
achievements-compare-two-columns = Қатар
achievements-compare-same = Екі нұсқа бірдей.
achievements-compare-removed = алынды
achievements-compare-added = қосылды
achievements-compare-restore-text = Сол нұсқаның мәтіні жаңа нұсқа болады. Ештеңе жойылмайды.
achievements-compare-restore = { $count }-нұсқаны қалпына келтіру

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Бір жерде екеуіңіз де жаздыңыз. Екеуіңіздің сөздеріңіз сонда тұр; таңдаңыз.
   *[other] { $count } жерде екеуіңіз де жаздыңыз. Екеуіңіздің сөздеріңіз сонда тұр; таңдаңыз.
}
achievements-two-apart = Өзгерістеріңіз бір-біріне тимейді; олар осында біріктірілді.
achievements-two-together = Біріктірілген мәтін
achievements-two-difference = Айырмашылықтар
achievements-two-save = Осы мәтінді сақтау

# Work that is not saved.
achievements-autosave-title = Сақталмаған жұмыс
achievements-autosave-offer = Сақталмаған жұмысыңыз бар: { $time }.
achievements-autosave-taken = Бұл Сіздің сақталмаған жұмысыңыз ({ $time }). Сақтағанша оны басқа ешкім көрмейді.
achievements-autosave-take-up = Жалғастыру
achievements-autosave-discard = Бас тартып жою
achievements-autosave-difference = Сақталған мәтіннен айырмасы
achievements-autosave-kept = Есте қалды: { $time }
achievements-autosave-keep = Аяқталмаған жұмыс ретінде қалдыру
achievements-autosave-offline = Байланыс жоқ. Жазғаныңыз осы терезеде қалады және байланыс қалпына келгенде жіберіледі.
achievements-autosave-refused = Жазғаныңызды қалдыру мүмкін болмады. Беттен шықпас бұрын көшіріп алыңыз.
achievements-autosave-signed-out = Жүйеден шықтыңыз. Жазғаныңыз осы терезеде қалады. Басқа терезеде кіріңіз, сонда жіберіледі.

# Sentences after a step.
achievements-flash-kept = Есте қалды. Сақтағанша оны басқа ешкім көрмейді.
achievements-flash-kept-for-later = Бұл мәтін осы арада келесі кезеңге өтті. Жазғаныңыз өзіңізге қалдырылды.
achievements-flash-discarded = Жойылды.
achievements-flash-restored = Жаңа нұсқа ретінде қалпына келтірілді.
achievements-way-restored = Ескі нұсқа қалпына келтірілді

# A form sent after the session ended.
error-signed-out-title = Жүйеден шықтыңыз
error-signed-out-text = Ештеңе жоғалған жоқ. Жазғаныңыз осы бетте тұр; оны ашық қалдырыңыз.
error-signed-out-sign-in = Басқа терезеде кіру
error-signed-out-send = Жазғанымды жіберу
