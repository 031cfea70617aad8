# Review by a native reader: layout-what-it-is, layout-demonstration, layout-desk, error-forbidden-text, error-conflict-title, layout-held

# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = ЭЫҰ елдерінің азаматтық хал тіркеуі
layout-skip = Мазмұнға өту
layout-held = Бұл жазғаныңыз осы беттен жіберілді, бірақ жауап көрінбеді. Жетпеген болса, осы жерден көшіріп алыңыз.
layout-held-discard = Осы жазылғанды өшіру
layout-language = Тіл: { $language }
layout-all-languages = Барлық тілдер
layout-menu = Мәзір
layout-navigation = Негізгі
layout-search = Іздеу
layout-sign-in = Кіру
layout-sign-out = Шығу
layout-your-menu = Сіздің мәзіріңіз
layout-profile = Профиль
layout-library = Файлдар кітапханасы
layout-people = Ұйымыңыздың қызметкерлері
layout-organisations = Ұйымдар
layout-desk = Жұмыс үстелі
layout-achievements = Жетістіктер
layout-countries = Елдер
layout-about = Портал туралы
layout-accessibility = Қолжетімділік
layout-feed = Таспа
layout-subscribe = Жаңалық поштамен
layout-demonstration = Бұл — көрсетілім. Тіркелгілер ойдан шығарылған; жетістіктер шынайы, дереккөздері көрсетілген.
layout-demonstration-accounts = Тіркелгілер
layout-demonstration-mail = Жіберілген хаттар
layout-you-are-here = Сіз осындасыз

# Pages of a list.
pager-title = Беттер
pager-previous = Алдыңғы
pager-next = Келесі

# Forms.
form-errors-title = { $count ->
    [one] Түзетілетін { $count } жер бар
   *[other] Түзетілетін { $count } жер бар
}
form-errors-nothing-lost = Жазғаныңыздан ештеңе жоғалған жоқ.
form-show-password = Құпиясөзді көрсету

# Pages that say what went wrong.
error-not-found-title = Мұндай бет жоқ
error-not-found-text = Мекенжай қате терілген немесе бет енді ашық емес шығар. Ештеңе жоғалған жоқ.
error-near = Мүмкін осылардың бірін іздедіңіз бе?
error-sign-in-title = Порталға кіріңіз
error-sign-in-text = Бұл бет он ұйымның қызметкерлері үшін.
error-forbidden-title = Бұл Сізге ашық емес
error-forbidden-text = Рөліңіз бұл әрекетке рұқсат бермейді немесе нысан осы порталдан келмеген. Ештеңе өзгерген жоқ.
error-conflict-title = Бұл осы арада өзгерген
error-conflict-text = Басқа біреу бұрын үлгерді. Еңбегіңізден ештеңе жоғалған жоқ; қазіргі күйін қараңыз.
error-invalid-title = Портал мұны түсінбеді
error-invalid-text = Нысан немесе мекенжай осы порталдан емес. Ештеңе өзгерген жоқ.
error-method-title = Бұл мекенжай мұндай сұрау салуды қабылдамайды
error-method-text = Сұрау салу осы порталдың бетінен келмеген. Ештеңе өзгерген жоқ.
error-too-large-title = Бұл тым үлкен
error-too-large-text = Портал бір жолы одан аз қабылдайды. Ештеңе өзгерген жоқ.
error-too-many-title = Сәл күте тұрыңыз
error-too-many-text = Қысқа уақытта әрекет тым көп болды. Бір минуттан кейін қайталап көріңіз.
error-unexpected-title = Осы жерде ақау шықты
error-unexpected-text = Қате бізден. Портал бұрын қабылдағанның бәрі аман. Сәлден кейін қайталап көріңіз.
error-to-front-page = Басты бетке
error-to-achievements = Жетістіктерге
error-reference = Оқиға нөмірі
layout-searches = Сақталған іздеулер
layout-demonstration-factors = Кірудің екінші растауы мұнда ұсынылады, талап етілмейді.
error-proof-title = Бұл Сіз екеніңізді растаңыз
error-proof-text = Ештеңе жоғалған жоқ. Толтырғаныңыз осы бетте сақтаулы; оны ашық қалдырыңыз.
error-proof-do = Басқа терезеде растау
error-factor-title = Алдымен екінші растау керек
error-factor-text = Рөліңіз кіруде екінші растауды талап етеді. Оны профиліңіздегі кіру қауіпсіздігі бөлімінде орнатыңыз.
