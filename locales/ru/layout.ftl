# Review by a native reader: layout-what-it-is, error-reference, layout-held

# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = Регистрация актов гражданского состояния в государствах-членах ОЭС
layout-skip = К содержанию
layout-held = Эти слова были отправлены с этой страницы, но ответ не появился. Если они не дошли, скопируйте их отсюда.
layout-held-discard = Убрать эти слова
layout-language = Язык: { $language }
layout-all-languages = Все языки
layout-menu = Меню
layout-navigation = Основное
layout-search = Поиск
layout-sign-in = Войти
layout-sign-out = Выйти
layout-your-menu = Ваше меню
layout-profile = Профиль
layout-library = Библиотека файлов
layout-people = Сотрудники Вашей организации
layout-organisations = Организации
layout-desk = Кабинет
layout-achievements = Достижения
layout-countries = Страны
layout-about = О портале
layout-accessibility = Доступность
layout-feed = Лента
layout-subscribe = Новости по почте
layout-demonstration = Это демонстрация. Учётные записи вымышлены; достижения настоящие, с указанием источников.
layout-demonstration-accounts = Учётные записи
layout-demonstration-mail = Отправленная почта
layout-you-are-here = Вы здесь

# Pages of a list.
pager-title = Страницы
pager-previous = Назад
pager-next = Далее

# Forms.
form-errors-title = { $count ->
    [one] Нужно { $count } исправление
    [few] Нужно { $count } исправления
    [many] Нужно { $count } исправлений
   *[other] Нужно { $count } исправления
}
form-errors-nothing-lost = Введённое Вами не потеряно.
form-show-password = Показать пароль

# Pages that say what went wrong.
error-not-found-title = Такой страницы нет
error-not-found-text = Возможно, в адресе опечатка или страница больше не открыта. Ничего не потеряно.
error-near = Возможно, Вы искали одно из этого?
error-sign-in-title = Войдите, пожалуйста
error-sign-in-text = Эта страница для сотрудников десяти организаций.
error-forbidden-title = Это Вам недоступно
error-forbidden-text = Ваша роль не допускает этого действия, или форма получена не с этого портала. Ничего не изменено.
error-conflict-title = За это время всё изменилось
error-conflict-text = Кто-то успел раньше. Ваша работа не потеряна; посмотрите, как обстоит дело сейчас.
error-invalid-title = Портал этого не понял
error-invalid-text = Форма или адрес не с этого портала. Ничего не изменено.
error-method-title = Этот адрес не принимает такой запрос
error-method-text = Запрос пришёл не со страницы этого портала. Ничего не изменено.
error-too-large-title = Это слишком много
error-too-large-text = Портал принимает за один раз меньше. Ничего не изменено.
error-too-many-title = Подождите немного
error-too-many-text = За короткое время было слишком много попыток. Попробуйте снова через минуту.
error-unexpected-title = Здесь что-то сломалось
error-unexpected-text = Это наша ошибка. Всё, что портал принял раньше, в сохранности. Попробуйте ещё раз чуть позже.
error-to-front-page = На главную
error-to-achievements = К достижениям
error-reference = Номер происшествия
layout-searches = Сохранённые поиски
layout-demonstration-factors = Второй фактор при входе здесь предлагается, но не требуется.
error-proof-title = Подтвердите, пожалуйста, что это Вы
error-proof-text = Ничего не потеряно. Заполненное сохраняется на этой странице; не закрывайте её.
error-proof-do = Подтвердить в другом окне
error-factor-title = Сначала нужен второй фактор
error-factor-text = Ваша роль требует второго фактора при входе. Настройте его в профиле, в разделе безопасности входа.
