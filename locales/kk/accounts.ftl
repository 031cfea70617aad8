# Review by a native reader: accounts-profile-calendar-solar-hijri, accounts-role-reviewer, accounts-mail-reset-text, accounts-people-state, accounts-mail-there-do

# Sign-in.
accounts-sign-in-title = Жұмыс үстеліне кіру
accounts-sign-in-lede = Он азаматтық хал тіркеу ұйымының қызметкерлері үшін. Ашық бөлімді оқу үшін кіру қажет емес.
accounts-sign-in-email = Қызметтік пошта
accounts-sign-in-password = Құпиясөз
accounts-sign-in-button = Кіру
accounts-sign-in-forgotten = Құпиясөзді ұмыттыңыз ба?
accounts-sign-in-official-title = Бұл порталдың ресми екенін қайдан білемін?
accounts-sign-in-official-text = Мекенжай { $address } деп басталады. Біз құпиясөзді телефон не хабарлама арқылы ешқашан сұрамаймыз.

# A forgotten password.
accounts-forgotten-title = Ұмытылған құпиясөз
accounts-forgotten-lede = Қызметтік поштаңызды жазыңыз. Оған тіркелгі ашылған болса, бірнеше минутта сілтемесі бар хат келеді. Сілтеме бір сағат бойы, бір рет қана жарамды.
accounts-forgotten-button = Хатты жіберу
accounts-forgotten-help = Бұл пошта жәшігіне енді кіре алмайсыз ба? Ұйымыңыздың әкімшісіне жүгініңіз.

# Choosing a password with a link.
accounts-new-password-title = Құпиясөз таңдау
accounts-new-password-invitation-lede = Тіркелгіңіз дайын. Өз құпиясөзіңізді таңдасаңыз, порталға кіре аласыз.
accounts-new-password-reset-lede = Жаңа құпиясөз бұрынғысының орнына жүреді, ашық сеанстардың бәрі жабылады.
accounts-new-password-account = Тіркелгі
accounts-new-password-field = Жаңа құпиясөз
accounts-new-password-hint = Кемінде 15 таңба. Жұмбақтан гөрі сөйлем жақсы; кез келген жазу мен бос орын жарайды.
accounts-new-password-button = Құпиясөзді сақтау

accounts-link-ended-title = Бұл сілтеме енді жарамайды
accounts-link-ended-text = Әр сілтеме бір рет және шектеулі уақыт жарамды. Жаңасын сұрата аласыз; шақырылған адам өз ұйымының әкімшісіне жүгінеді.
accounts-link-ended-again = Жаңа сілтеме сұрату

# One's own account.
accounts-profile-title = Профиль
accounts-profile-calendar = Күндер күнтізбесі
accounts-profile-calendar-hint = Барлық бетте және Сізге жазылған хаттарда қолданылады.
accounts-profile-calendar-of-language = Беттің тіліндегі әдеттегі күнтізбе
accounts-profile-calendar-gregorian = Григориан
accounts-profile-calendar-solar-hijri = Күн хижрасы
accounts-profile-time-zone = Уақыт белдеуі
accounts-profile-time-zone-hint = Уақыт осы сағатпен көрсетіледі.
accounts-profile-button = Сақтау
accounts-profile-change-password = Құпиясөзді өзгерту
accounts-own-password-title = Құпиясөзді өзгерту
accounts-own-password-lede = Басқа сеанстарыңыздың бәрі жабылады. Құпиясөздің өзгергені туралы хат келеді.
accounts-own-password-current = Қазіргі құпиясөз
accounts-own-password-button = Құпиясөзді өзгерту

# The people of an organisation.
accounts-people-title = Ұйымыңыздың қызметкерлері
accounts-people-title-administrators = Әкімшілер
accounts-people-count = { $count ->
    [one] { $count } адам.
   *[other] { $count } адам.
}
accounts-people-invite = Шақыру
accounts-people-name = Аты-жөні
accounts-people-state = Күйі
accounts-people-last-sign-in = Соңғы кіруі
accounts-people-never = әлі кірмеген
accounts-people-action = Әрекет
accounts-people-change = Өзгерту
accounts-people-by-country = Тіркелгісі барлар, ел бойынша
accounts-invite-title = Адам шақыру
accounts-invite-lede = Хатта құпиясөз таңдайтын сілтеме болады. Ол жеті күн бойы, бір рет қана жарамды.
accounts-invite-button = Шақыруды жіберу
accounts-person-organisation = Ұйым
accounts-person-name = Аты-жөні, өз еліндегідей
accounts-person-name-hint = Өз тілінің жазуымен.
accounts-person-name-latin = Аты-жөні латын әріптерімен
accounts-person-name-latin-hint = Паспорттағыдай. Басқа елдердегі әріптестер осыны оқиды.
accounts-person-email = Қызметтік пошта
accounts-person-email-hint = Порталға кіретін пайдаланушы аты да осы.
accounts-person-language = Хаттардың тілі
accounts-person-language-hint = Бетті басқа тілде қарағанда өзгермейді.
accounts-person-country = Ел
accounts-person-roles = Рөлдер
accounts-person-roles-hint = Өзгеріс пайдаланушының келесі басуынан бастап күшіне енеді.
accounts-person-other-roles = Ұйымның өзі берген рөлдер: { $roles }.
accounts-person-save-roles = Рөлдерді сақтау
accounts-person-invite-again = Шақыруды қайта жіберу
accounts-person-invite-again-hint = Бұрынғы сілтеме жарамай қалады.
accounts-person-disable = Тіркелгіні ажырату
accounts-person-disable-hint = Пайдаланушы барлық жерден бірден шығарылады және қайта кіре алмайды. Жазғандарының бәрі сақталады.
accounts-person-enable = Тіркелгіні қосу
accounts-person-enable-hint = Пайдаланушы қайтадан кіре алады.

accounts-role-secretariat-administrator = Хатшылық әкімшісі
accounts-role-country-administrator = Ел әкімшісі
accounts-role-editor = Редактор
accounts-role-reviewer = Қараушы
accounts-role-officer = Қызметкер
accounts-role-auditor = Аудитор

accounts-state-invited = Шақырылды
accounts-state-active = Қолданыста
accounts-state-disabled = Ажыратылған

# What was done.
accounts-flash-link-on-its-way = Бұл мекенжайдың тіркелгісі болса, сілтемесі бар хат жіберілді.
accounts-flash-password-chosen = Құпиясөз сақталды. Енді онымен кіре аласыз.
accounts-flash-password-changed = Құпиясөз өзгертілді. Басқа сеанстардың бәрі жабылды.
accounts-flash-profile-saved = Сақталды.
accounts-flash-invited = Шақыру жіберілді.
accounts-flash-roles-changed = Рөлдер өзгертілді.
accounts-flash-disabled = Тіркелгі ажыратылды.
accounts-flash-enabled = Тіркелгі қосылды.

# What is to be corrected.
accounts-error-email = Электрондық пошта мекенжайын жазыңыз, мысалы name@example.org
accounts-error-email-taken = Бұл мекенжайдың тіркелгісі бар
accounts-error-password-empty = Құпиясөзді жазыңыз
accounts-error-password-wrong = Бұл қазіргі құпиясөз емес
accounts-error-password-same = Қазіргісінен басқа құпиясөз таңдаңыз
accounts-error-sign-in = Пошта мен құпиясөз сәйкес келмейді немесе тіркелгі ашық емес
accounts-error-too-soon = Әрекет тым көп болды. Біраз күтіңіз немесе жаңа құпиясөз таңдайтын сілтеме сұратыңыз
accounts-error-name = Аты-жөнін жазыңыз
accounts-error-name-long = Аты-жөні 100 әріптен аспасын
accounts-error-name-latin = Аты-жөнін тек латын әріптерімен жазыңыз
accounts-error-name-latin-long = Латын әріптерімен жазылған аты-жөні 100 әріптен аспасын
accounts-error-language = Тілдердің бірін таңдаңыз
accounts-error-calendar = Күнтізбелердің бірін таңдаңыз
accounts-error-time-zone = Уақыт белдеулерінің бірін таңдаңыз
accounts-error-organisation = Ұйымдардың бірін таңдаңыз
accounts-error-roles = Кемінде бір рөл таңдаңыз
accounts-error-last-administrator = Алдымен басқа әкімші тағайындаңыз: әйтпесе ұйым әкімшісіз қалады
accounts-conflict-not-invited = Бұл адам шақыруды қабылдап қойған.

# Letters.
accounts-mail-greeting = Құрметті { $name }!
accounts-mail-never-ask = Портал атынан ешкім ешқашан құпиясөзіңізді сұрамайды.
accounts-mail-invitation-subject = Sijil порталындағы тіркелгіңіз
accounts-mail-invitation-text = { $inviter } Сізге Sijil порталында тіркелгі ашты. Sijil — ЭЫҰ-ға мүше мемлекеттердің азаматтық хал тіркеу ұйымдарының порталы.
accounts-mail-invitation-by = { $organisation } ұйымының әкімшісі Сізге Sijil порталында тіркелгі ашты. Sijil — ЭЫҰ-ға мүше мемлекеттердің азаматтық хал тіркеу ұйымдарының порталы.
accounts-mail-invitation-do = Құпиясөзіңізді мына жерде таңдаңыз:
accounts-mail-invitation-button = Құпиясөз таңдау
accounts-mail-invitation-until = Сілтеме бір рет жарамды, мерзімі: { $time }.
accounts-mail-there-subject = Sijil порталында тіркелгіңіз бар
accounts-mail-there-text = { $inviter } Sijil порталында Сізге тіркелгі ашпақ болды. Бұл мекенжайдың тіркелгісі бар, сондықтан екіншісі ашылмады.
accounts-mail-there-by = { $organisation } ұйымының әкімшісі Sijil порталында Сізге тіркелгі ашпақ болды. Бұл мекенжайдың тіркелгісі бар, сондықтан екіншісі ашылмады.
accounts-mail-there-do = Сол тіркелгімен кіріңіз немесе сол жерде жаңа құпиясөз таңдаңыз. Егер қазір басқа ұйымда жұмыс істесеңіз, әкімшіңізбен және шақырған адаммен сөйлесіңіз.
accounts-mail-there-button = Кіру
accounts-mail-reset-subject = Sijil үшін жаңа құпиясөз таңдау
accounts-mail-reset-text = Біреу, сірә Сіз, тіркелгіңізге жаңа құпиясөз сұратты. Сілтеме бір сағат бойы, бір рет қана жарамды:
accounts-mail-reset-button = Жаңа құпиясөз таңдау
accounts-mail-reset-not-you = Бұл Сіз болмасаңыз, ештеңе істеудің қажеті жоқ: құпиясөзіңіз сол қалпында қалады.
accounts-mail-changed-subject = Sijil құпиясөзіңіз өзгертілді
accounts-mail-changed-text = Тіркелгіңіздің құпиясөзі өзгертілді ({ $time }), басқа сеанстардың бәрі жабылды.
accounts-mail-changed-not-you = Бұл Сіз болмасаңыз, бірден жаңа құпиясөз таңдап, ұйымыңыздың әкімшісіне хабарлаңыз:
accounts-mail-unexpected = Мұны күтпеген болсаңыз, ұйымыңыздың әкімшісіне бірден хабарлаңыз. Ұйымдармен байланысу жолдары мұнда:
accounts-mail-changed-button = Жаңа құпиясөз таңдау
