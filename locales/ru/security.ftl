# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Второй шаг
accounts-code-lede = Пароль верный. Остался один шаг, который покажет, что это Вы.
accounts-code-field = Код
accounts-code-hint = Шесть цифр из приложения или один из резервных кодов.
accounts-code-lost-title = Утрачены и приложение, и коды?
accounts-code-lost-text = Обратитесь к администратору Вашей организации. Два человека вместе могут открыть Вам путь заново.
accounts-code-ended-title = Начните, пожалуйста, заново
accounts-code-ended-text = Пароль введён слишком давно или в другом браузере.

# Proving oneself again.
accounts-proof-title = Подтвердите, что это Вы
accounts-proof-lede = Для этого шага нужно подтверждение не старше десяти минут. Затем Вы вернётесь туда, где были.
accounts-proof-button = Подтвердить

# Second factors.
accounts-factors-title = Безопасность входа
accounts-factors-lede = Второй фактор рядом с паролем сохраняет учётную запись Вашей, даже если пароль узнал кто-то другой.
accounts-factors-demanded = Ваша роль требует второго фактора, прежде чем продолжить. Настройте его здесь: это займёт две минуты.
accounts-factors-name = Название
accounts-factors-added = Добавлен
accounts-factors-used = Последнее использование
accounts-factors-remove = Удалить
accounts-factors-app-title = Приложение с кодами
accounts-factors-app-text = Приложение в телефоне каждые полминуты показывает новые шесть цифр, в том числе без сети. Подойдёт любое приложение одноразовых кодов (TOTP).
accounts-factors-app-add = Добавить приложение
accounts-factors-why-title = Зачем?
accounts-factors-why-text = Через портал проходят записи о людях. Пароль можно увидеть, угадать или выдать; то, что у Вас в руках, — нельзя.
accounts-factor-app = Приложение с кодами
accounts-factor-passkey = Ключ доступа

# An app to be added.
accounts-app-title = Добавление приложения с кодами
accounts-app-scan = Откройте приложение и отсканируйте эту картинку.
accounts-app-picture = Секрет для приложения в виде картинки
accounts-app-type = Если отсканировать нельзя, введите в приложение:
accounts-app-name = Название устройства
accounts-app-name-hint = Чтобы отличать от других, например «мой телефон». Можно оставить пустым.
accounts-app-code = Код, который приложение показывает сейчас
accounts-app-code-hint = Шесть цифр. Они покажут, что приложение работает.
accounts-app-button = Добавить это приложение

# Recovery codes.
accounts-codes-title = Резервные коды
accounts-codes-left = { $count ->
    [one] Остался { $count } код.
    [few] Осталось { $count } кода.
    [many] Осталось { $count } кодов.
   *[other] Осталось { $count } кода.
}
accounts-codes-renew = Создать десять новых кодов
accounts-codes-renew-hint = Имеющиеся у Вас коды перестанут работать.
accounts-codes-lede = На случай потери телефона: каждый код один раз впускает вместо приложения. Распечатайте их или запишите и храните там, куда никто другой не смотрит.
accounts-codes-once = Они показываются только один раз.
accounts-codes-kept = Коды сохранены
accounts-codes-print = Печать

# What is to be corrected, and what was done.
accounts-error-code = Код неверен или уже использован
accounts-error-code-too-soon = Слишком много попыток. Немного подождите
accounts-error-app-code = Это не код этого приложения. Проверьте, верны ли часы телефона
accounts-error-factor-name = Укажите название не длиннее шестидесяти букв
accounts-conflict-last-factor = Ваша роль требует второго фактора. Прежде чем удалить этот, добавьте другой.
accounts-conflict-many-factors = Десяти достаточно. Сначала удалите один.
accounts-conflict-no-factor = Резервные коды дополняют приложение или ключ доступа. Сначала добавьте что-то из них.
accounts-flash-offer-ended = Картинка устарела. Вот новая.
accounts-flash-factor-added = Добавлено. Все остальные Ваши сеансы завершены.
accounts-flash-factor-removed = Удалено. Все остальные Ваши сеансы завершены.
accounts-flash-proven = Подтверждено.

# Letters.
accounts-mail-factor-added-subject = К Вашей учётной записи Sijil добавлен второй фактор
accounts-mail-factor-added-text = К Вашей учётной записи добавлен второй фактор, приложение или ключ доступа ({ $time }). Все остальные сеансы завершены.
accounts-mail-factor-removed-subject = Из Вашей учётной записи Sijil удалён второй фактор
accounts-mail-factor-removed-text = Из Вашей учётной записи удалён второй фактор, приложение или ключ доступа ({ $time }). Все остальные сеансы завершены.
accounts-mail-codes-renewed-subject = Новые резервные коды Вашей учётной записи Sijil
accounts-mail-codes-renewed-text = Для Вашей учётной записи созданы десять новых резервных кодов ({ $time }). Прежние больше не действуют.
accounts-mail-code-used-subject = Использован резервный код Вашей учётной записи Sijil
accounts-mail-code-used-text = Один из Ваших резервных кодов использован вместо приложения или ключа доступа ({ $time }). Больше он не действует.
accounts-mail-roles-changed-subject = Ваши роли на Sijil изменены
accounts-mail-roles-changed-text = Администратор изменил права Вашей учётной записи ({ $time }). Роли показаны в Вашем профиле.
