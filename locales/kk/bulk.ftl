# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Жарияланбаған
bulk-list-state = Күйі
bulk-list-more = Қосымша
bulk-list-waits = Мені күтеді
bulk-list-language = Жазылған тілі
bulk-list-responsible = Жауапты
bulk-list-order = Реті
bulk-list-newest = Алдымен соңғы өзгеріс
bulk-list-oldest = Алдымен ең көп күткені
bulk-list-answers = Жауапты: { $name }
bulk-list-steps = Белгіленгендермен
bulk-list-all = Тек белгіленгендер емес, осы таңдаудың бәрі
bulk-list-all-counted = Осы таңдаудың бәрі ({ $count })

# The steps.
bulk-step-publish = Жариялау
bulk-step-return = Түзетуге қайтару
bulk-step-withdraw = Қайтарып алу
bulk-step-retag = Тақырыбын өзгерту
bulk-step-hand-over = Тапсыру

# The page that asks.
bulk-confirm-count = { $count } жетістік таңдалды.
bulk-confirm-more = Және тағы { $count }.
bulk-confirm-publish = Олар бірден жарияланады, осындай жаңалыққа жазылғандарға бір хатпен хабарланады.
bulk-confirm-theme = Жаңа тақырып
bulk-confirm-theme-hint = Мәтіндер сол қалпында қалады, ешбір аударма түпнұсқадан ескірмейді.
bulk-confirm-person = Кім жауапты
bulk-confirm-person-hint = Еліңіздің кез келген ұйымында жазатын әріптес. Оған хабарланады. Жетістік оны жазған ұйымда қалады.
bulk-confirm-each = Әр жетістіктің өз ережесі бар. Орындалмағаны кейін себебімен аталады.
bulk-confirm-go = Иә, орындалсын ({ $count })
bulk-confirm-back = Тізімге оралу

# What became of them.
bulk-result-done = Орындалды: { $count }
bulk-result-refused = Орындалмады: { $count }
bulk-result-progress = { $total } ішінен { $count } дайын.
bulk-result-working = Жұмыс өзі жалғасады; бұл беттен кете беруге болады.
bulk-result-again = Қайта қарау
bulk-outcome-gone = Ол енді жоқ.
bulk-outcome-state = Ол бұл қадам басталатын күйде емес.
bulk-outcome-own = Оны өзіңіз жаздыңыз немесе жібердіңіз; басқа біреу қарауы керек.
bulk-outcome-remarks = Оған қатысты ашық ескертпелер бар; оны өз бетінде жариялаңыз.
bulk-outcome-forbidden = Рөлдеріңіз бұған рұқсат бермейді.
bulk-outcome-same = Бұрыннан солай еді.
bulk-outcome-changed = Ол осы арада өзгерді. Жарияламас бұрын қайта қараңыз.
bulk-outcome-correction = Оның түзетуі жазылып жатыр; тақырыпты сонда өзгертіңіз.
bulk-outcome-refused = Жолда жазылғанға енді рұқсат жоқ. Оны файлда түзетіңіз.
bulk-outcome-failed = Портал мұны істей алмады. Қайталап көріңіз.

# What is to be mended.
bulk-error-nothing = Ештеңе белгіленбеген. Бірнеше жетістікті немесе бүкіл таңдауды белгілеңіз.
bulk-error-many = Бір жолы ең көбі 10 000. Таңдауды тарылтыңыз.
bulk-error-changed = Саны осы арада өзгерді. Қарап, қайта растаңыз.
bulk-error-person = Әріптесті таңдаңыз.

# Steps on the way of a text.
achievements-way-retagged = Тақырыбы өзгерді
achievements-way-reassigned = Тапсырылды

# Mails.
bulk-mail-published-subject = { $country }: { $count } жаңа жетістік
bulk-mail-published-text = { $country } Сіз хабар алғыңыз келген { $count } жетістікті жариялады.
bulk-notice-returned = Түзетуге қайтарылды: { $count }
bulk-notice-returned-text = Қараушы Сіз жауапты жетістіктерді түзетуге қайтарды.
bulk-notice-retagged = Тақырып өзгерді: { $count }
bulk-notice-retagged-text = Қараушы жарияланған осы жетістіктерді екінші адамсыз басқа тақырыпқа ауыстырды.
bulk-notice-handed = Сізге тапсырылды: { $count }
bulk-notice-handed-text = Әріптесіңіз Сізге жетістіктерді тапсырды. Енді оларға Сіз жауаптысыз.
bulk-notice-imported = Файлыңыздан жасалған жобалар: { $count }
bulk-notice-imported-text = Файлыңыздағы барлық жол өңделді. Файлдың беті әр жолмен не болғанын көрсетеді.
