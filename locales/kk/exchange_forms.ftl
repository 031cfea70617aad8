# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Қайда тіркелген
entering-group-child = Бала және туу
entering-group-parents = Ата-анасы
entering-group-marriage = Неке
entering-group-spouse-a = А жұбайы
entering-group-spouse-b = Б жұбайы
entering-group-death = Қайтыс болу
entering-group-person = Адам
entering-group-change = Өзгеріс
entering-group-document = Акт жазбасы немесе құжат
entering-group-issue = Беру
entering-choose = Таңдаңыз
entering-absent = Мұнда неге ештеңе жоқ
entering-source = Қайдан алынған
entering-unverified = Тексерілмеген
entering-day = Күн
entering-month = Ай
entering-year = Жыл
entering-calendar = Күнтізбе
entering-understood = Былай түсінілді: { $span }
entering-date-more = Қалай жазылған және қаншалықты дәл
entering-as-written = Қалай жазылған
entering-certainty = Қаншалықты дәл
entering-told-on = Жасы айтылған күн (жыл-ай-күн, григориан)
entering-until = Егер екі күннің арасында болса, соңғы күн:
entering-country = Сол кездегі ел
entering-soviet-union = Кеңес Одағы
entering-settlement = Қала немесе ауыл
entering-place-more = Өңір, аурухана, басқа ел
entering-regions = Облыстар мен аудандар, әрқайсысы бір жолда, үлкенінен бастап
entering-facility = Аурухана немесе үй
entering-country-code = Сол кездегі басқа ел: оның коды
entering-country-now = Қазіргі ел: оның коды
entering-state = Мемлекет
entering-office = Мекеме
entering-entry-number = Акт жазбасының нөмірі
entering-entered = Тіркелген күні
entering-entry-more = Тіркелім, том, электрондық нөмір
entering-register = Тіркелім
entering-volume = Том немесе жыл
entering-electronic = Электрондық тіркелімдегі нөмір
entering-name-own = Тіркелім жазуымен
entering-name-latin = Латын әріптерімен
entering-latin-from = Латын әріптері қайдан алынған
entering-propose = Латын әріптерін ұсыну
entering-name-parts = Аты-жөнінің бөліктері және қай аты екені
entering-name-kind = Қай аты-жөні
entering-name-language = Аты-жөнінің тілі
entering-name-given = Аты
entering-name-patronymic = Әкесінің аты
entering-name-father = Әкенің өз аты
entering-name-grandfather = Атаның аты
entering-name-surname = Тегі
entering-name-takhallus = Руы немесе бүркеншік аты
entering-name-no-surname = Тегі жоқ
entering-add-name = Тағы бір аты-жөні
entering-issued-by = Берген мемлекет
entering-number-kind = Нөмірдің түрі
entering-number = Нөмір
entering-seen-on = Неде көрсетілген
entering-add-number = Тағы бір нөмір
entering-note-kind = Белгінің мәні
entering-note-more = Орны және жазбасы
entering-add-note = Тағы бір белгі
entering-remove = Алып тастау

# What is not understood.
entering-fault-both = Мұнда мән тұр, ал ол жоқ деп те көрсетілген. Біреуін таңдаңыз.
entering-fault-told-on = Жасы қай күні айтылғанын көрсетіңіз.
entering-fault-state = Мемлекетті таңдаңыз.

# How values are said.
showing-told-on = Жасы { $day } айтылды
showing-country-now = қазір { $country }
showing-before = Бұрын
showing-after = Кейін
showing-nothing = Мұнда ештеңе болмаған.
showing-left-out = { $count ->
    [one] { $count } өріс Сізге көрсетілмейді.
   *[other] { $count } өріс Сізге көрсетілмейді.
}
