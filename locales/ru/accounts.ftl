# Review by a native reader: accounts-error-sign-in, accounts-sign-in-title, accounts-mail-there-do

# Sign-in.
accounts-sign-in-title = Вход в рабочий кабинет
accounts-sign-in-lede = Для сотрудников десяти организаций, регистрирующих акты гражданского состояния. Для чтения открытой части вход не нужен.
accounts-sign-in-email = Служебная электронная почта
accounts-sign-in-password = Пароль
accounts-sign-in-button = Войти
accounts-sign-in-forgotten = Забыли пароль?
accounts-sign-in-official-title = Как узнать, что этот портал официальный?
accounts-sign-in-official-text = Адрес начинается с { $address }. Мы никогда не спрашиваем пароль по телефону или в сообщении.

# A forgotten password.
accounts-forgotten-title = Забытый пароль
accounts-forgotten-lede = Укажите служебную электронную почту. Если для неё есть учётная запись, через несколько минут придёт письмо со ссылкой. Ссылка действует один час и только один раз.
accounts-forgotten-button = Отправить письмо
accounts-forgotten-help = Нет больше доступа к этому ящику? Обратитесь к администратору Вашей организации.

# Choosing a password with a link.
accounts-new-password-title = Выбор пароля
accounts-new-password-invitation-lede = Ваша учётная запись готова. Задайте свой пароль, чтобы войти.
accounts-new-password-reset-lede = Новый пароль заменит прежний, а все открытые сеансы завершатся.
accounts-new-password-account = Учётная запись
accounts-new-password-field = Новый пароль
accounts-new-password-hint = Не менее 15 знаков. Фраза лучше головоломки; подойдут любая письменность и пробелы.
accounts-new-password-button = Сохранить пароль

accounts-link-ended-title = Эта ссылка больше не действует
accounts-link-ended-text = Каждая ссылка действует один раз и ограниченное время. Можно запросить новую; приглашённые обращаются к администратору своей организации.
accounts-link-ended-again = Запросить новую ссылку

# One's own account.
accounts-profile-title = Профиль
accounts-profile-calendar = Календарь для дат
accounts-profile-calendar-hint = Действует на всех страницах и в письмах Вам.
accounts-profile-calendar-of-language = Как принято в языке страницы
accounts-profile-calendar-gregorian = Григорианский
accounts-profile-calendar-solar-hijri = Солнечная хиджра
accounts-profile-time-zone = Часовой пояс
accounts-profile-time-zone-hint = Время показывается по этим часам.
accounts-profile-button = Сохранить
accounts-profile-change-password = Сменить пароль
accounts-own-password-title = Смена пароля
accounts-own-password-lede = Все остальные Ваши сеансы завершатся. О смене пароля придёт письмо.
accounts-own-password-current = Действующий пароль
accounts-own-password-button = Сменить пароль

# The people of an organisation.
accounts-people-title = Сотрудники Вашей организации
accounts-people-title-administrators = Администраторы
accounts-people-count = { $count ->
    [one] { $count } человек.
    [few] { $count } человека.
    [many] { $count } человек.
   *[other] { $count } человека.
}
accounts-people-invite = Пригласить
accounts-people-name = Имя
accounts-people-state = Состояние
accounts-people-last-sign-in = Последний вход
accounts-people-never = ещё не было
accounts-people-action = Действие
accounts-people-change = Изменить
accounts-people-by-country = Пользователи с учётной записью по странам
accounts-invite-title = Пригласить сотрудника
accounts-invite-lede = В письме будет ссылка для выбора пароля. Она действует семь дней и только один раз.
accounts-invite-button = Отправить приглашение
accounts-person-organisation = Организация
accounts-person-name = Имя, как его пишут в стране
accounts-person-name-hint = Письмом своего языка.
accounts-person-name-latin = Имя латинскими буквами
accounts-person-name-latin-hint = Как в паспорте. Его видят коллеги из других стран.
accounts-person-email = Служебная электронная почта
accounts-person-email-hint = Она же служит именем пользователя при входе.
accounts-person-language = Язык писем
accounts-person-language-hint = Не меняется при просмотре страниц на другом языке.
accounts-person-country = Страна
accounts-person-roles = Роли
accounts-person-roles-hint = Изменение действует со следующего нажатия пользователя.
accounts-person-other-roles = Назначено самой организацией: { $roles }.
accounts-person-save-roles = Сохранить роли
accounts-person-invite-again = Отправить приглашение ещё раз
accounts-person-invite-again-hint = Прежняя ссылка перестанет действовать.
accounts-person-disable = Отключить учётную запись
accounts-person-disable-hint = Пользователь сразу выйдет отовсюду и не сможет войти снова. Всё им написанное сохранится.
accounts-person-enable = Включить учётную запись
accounts-person-enable-hint = Пользователь снова сможет войти.

accounts-role-secretariat-administrator = Администратор секретариата
accounts-role-country-administrator = Администратор страны
accounts-role-editor = Редактор
accounts-role-reviewer = Проверяющий
accounts-role-officer = Сотрудник
accounts-role-auditor = Аудитор

accounts-state-invited = Приглашение отправлено
accounts-state-active = Действует
accounts-state-disabled = Отключена

# What was done.
accounts-flash-link-on-its-way = Если для этого адреса есть учётная запись, письмо со ссылкой уже отправлено.
accounts-flash-password-chosen = Пароль сохранён. Теперь с ним можно войти.
accounts-flash-password-changed = Пароль изменён. Все остальные сеансы завершены.
accounts-flash-profile-saved = Сохранено.
accounts-flash-invited = Приглашение отправлено.
accounts-flash-roles-changed = Роли изменены.
accounts-flash-disabled = Учётная запись отключена.
accounts-flash-enabled = Учётная запись включена.

# What is to be corrected.
accounts-error-email = Укажите адрес электронной почты, например name@example.org
accounts-error-email-taken = Для этого адреса уже есть учётная запись
accounts-error-password-empty = Введите пароль
accounts-error-password-wrong = Это не действующий пароль
accounts-error-password-same = Выберите пароль, отличный от действующего
accounts-error-sign-in = Почта и пароль не подходят друг к другу, или учётная запись закрыта
accounts-error-too-soon = Слишком много попыток. Немного подождите или запросите ссылку для выбора нового пароля
accounts-error-name = Укажите имя
accounts-error-name-long = Имя может содержать не более 100 букв
accounts-error-name-latin = Напишите имя только латинскими буквами
accounts-error-name-latin-long = Имя латинскими буквами может содержать не более 100 букв
accounts-error-language = Выберите один из языков
accounts-error-calendar = Выберите один из календарей
accounts-error-time-zone = Выберите один из часовых поясов
accounts-error-organisation = Выберите одну из организаций
accounts-error-roles = Выберите хотя бы одну роль
accounts-error-last-administrator = Сначала назначьте другого администратора: иначе организация останется без него
accounts-conflict-not-invited = Этот человек уже принял приглашение.

# Letters.
accounts-mail-greeting = Здравствуйте, { $name }!
accounts-mail-never-ask = Никто от имени портала никогда не спросит у Вас пароль.
accounts-mail-invitation-subject = Ваша учётная запись на портале Sijil
accounts-mail-invitation-text = { $inviter } приглашает Вас: для Вас создана учётная запись на портале Sijil. Это портал организаций, регистрирующих акты гражданского состояния в государствах-членах ОЭС.
accounts-mail-invitation-by = Администратор организации «{ $organisation }» создал для Вас учётную запись на портале Sijil. Это портал организаций, регистрирующих акты гражданского состояния в государствах-членах ОЭС.
accounts-mail-invitation-do = Задайте свой пароль здесь:
accounts-mail-invitation-button = Задать пароль
accounts-mail-invitation-until = Ссылка действует один раз; срок: { $time }.
accounts-mail-there-subject = У Вас уже есть учётная запись на портале Sijil
accounts-mail-there-text = { $inviter } приглашает Вас на портал Sijil. У этого адреса уже есть учётная запись, поэтому вторая не создана.
accounts-mail-there-by = Администратор организации «{ $organisation }» хотел создать для Вас учётную запись на портале Sijil. У этого адреса уже есть учётная запись, поэтому вторая не создана.
accounts-mail-there-do = Войдите с ней или выберите там новый пароль. Если теперь Вы работаете в другой организации, обратитесь к своему администратору и к пригласившему.
accounts-mail-there-button = Войти
accounts-mail-reset-subject = Выбор нового пароля для Sijil
accounts-mail-reset-text = Кто-то, скорее всего Вы, запросил новый пароль для Вашей учётной записи. Ссылка действует один раз в течение одного часа:
accounts-mail-reset-button = Выбрать новый пароль
accounts-mail-reset-not-you = Если это были не Вы, ничего делать не нужно: пароль останется прежним.
accounts-mail-changed-subject = Ваш пароль для Sijil изменён
accounts-mail-changed-text = Пароль Вашей учётной записи изменён ({ $time }), все остальные сеансы завершены.
accounts-mail-changed-not-you = Если это были не Вы, сразу выберите новый пароль и сообщите администратору Вашей организации:
accounts-mail-unexpected = Если Вы этого не ожидали, сразу сообщите администратору Вашей организации. Как связаться с организациями, сказано здесь:
accounts-mail-changed-button = Выбрать новый пароль
