# Review by a native reader: home-front-title, home-about-languages-text, home-desk-title

# The front page.
home-front-title = Достижения десяти служб регистрации актов гражданского состояния на тринадцати языках
home-front-lead = Здесь организации, регистрирующие акты гражданского состояния в государствах-членах ОЭС, рассказывают друг другу и обществу о том, что удалось: каждая на своём языке и с источниками.
home-front-search-hint = Душанбе, Dushanbe или دوشنبه
home-front-achievements = { $count ->
    [one] достижение
    [few] достижения
    [many] достижений
   *[other] достижения
}
home-front-members = государств-членов
home-front-languages = языков
home-front-map = Десять государств-членов
home-front-map-caption = Десять государств · число достижений
home-front-newest = Новые достижения
home-front-all = { $count ->
    [one] { $count } достижение
    [few] Все { $count } достижения
    [many] Все { $count } достижений
   *[other] Все { $count } достижения
}

# The desk.
home-desk-title = Ваш кабинет
home-desk-waiting = { $count ->
    [0] Ничто не ждёт Вас.
    [one] Вас ждёт { $count } дело.
    [few] Вас ждут { $count } дела.
    [many] Вас ждут { $count } дел.
   *[other] Вас ждут { $count } дела.
}
home-desk-waiting-title = Ждёт Вас
home-desk-waiting-empty = Ничто не ждёт Вас. Новая работа появится здесь.
home-desk-new-title = Новое от других
home-desk-own-title = Ваша организация пишет
home-desk-own-empty = Сейчас черновиков нет.
home-desk-languages-title = Ваши языки
home-desk-languages-language = Язык
home-desk-languages-current = Актуально
home-desk-languages-older = Устарело
home-desk-languages-missing = Нет
home-desk-review = Проверка
home-desk-returned = Возвращено
home-desk-all = Все

# About the portal.
home-about-title = О портале
home-about-lead = Sijil — общий портал организаций, регистрирующих акты гражданского состояния в десяти государствах-членах Организации экономического сотрудничества.
home-about-why-title = Зачем он нужен
home-about-why-text = В октябре 2011 года руководители служб регистрации актов гражданского состояния встретились в Тегеране и пожелали иметь общий сайт, на котором каждая организация рассказывает другим о своих достижениях. Это и есть тот сайт.
home-about-official-title = Как его узнать
home-about-official-text = Адрес в браузере должен точно совпадать с указанным ниже. Портал никогда не спрашивает пароль или код по телефону или в сообщении.
home-about-languages-title = Языки
home-about-languages-text = Каждая страница есть на тринадцати языках. Ещё не переведённый текст показывается на ближайшем языке, и об этом сказано. Аутентичен только оригинал текста.
home-about-accessibility-title = Доступность
home-about-accessibility-text = Портал соответствует WCAG 2.2, уровень AA. Каждая страница работает без скриптов, с клавиатуры и с программой экранного доступа и печатается на A4.
home-about-privacy-title = Что портал хранит о Вас
home-about-privacy-text = Читатели без учётной записи не оставляют следов, кроме выбора языка в файле cookie. Ни одна страница ничего не загружает с других сайтов.
