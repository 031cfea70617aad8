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
accounts-mail-roles-changed-subject = Ваши роли на портале Sijil изменены
accounts-mail-roles-changed-text = Администратор изменил права Вашей учётной записи ({ $time }). Роли показаны в Вашем профиле. Если Вам дана новая роль, войдите снова.

# Passkeys.
accounts-passkey-title = Ключ доступа
accounts-passkey-text = Самый надёжный и короткий путь: телефон, компьютер или менеджер паролей подтверждает, что это Вы, по пальцу, лицу или собственному коду. Пароль не нужен, и поддельная страница не сможет выманить ключ.
accounts-passkey-add = Добавить ключ доступа
accounts-passkey-make = Создать ключ доступа
accounts-passkey-use = Войти с ключом доступа
accounts-passkey-confirm = Подтвердить ключом доступа
accounts-passkey-or = или
accounts-passkey-refused = Ключ доступа не предъявлен. Попробуйте ещё раз или выберите другой путь.
accounts-passkey-script = Для ключей доступа нужен скрипт, который этот браузер не выполняет.
accounts-error-passkey = Этот ключ доступа здесь неизвестен, или запрос устарел
accounts-flash-passkey-refused = Ключ доступа не добавлен. Попробуйте, пожалуйста, ещё раз.

# Sessions.
accounts-sessions-title = Мои сеансы
accounts-sessions-lede = Где Вы вошли. Завершённый сеанс прекращается при следующем же нажатии.
accounts-sessions-device = Браузер
accounts-sessions-place = Сеть
accounts-sessions-place-here = та же, что сейчас
accounts-sessions-place-other = другая
accounts-sessions-place-unknown = неизвестна
accounts-sessions-begun = Вход
accounts-sessions-this = Этот браузер
accounts-sessions-end = Завершить
accounts-sessions-end-others = Завершить все, кроме этого
accounts-sessions-unknown-hint = Не узнаёте какой-то? Завершите его и смените пароль.
accounts-device-unknown = Неизвестный браузер
accounts-person-end-sessions = Завершить все сеансы
accounts-person-end-sessions-hint = Человек выйдет отовсюду и сможет войти снова.
accounts-flash-session-ended = Сеанс завершён.
accounts-flash-sessions-ended = Все остальные сеансы завершены.
accounts-flash-sessions-of-ended = Все сеансы этого человека завершены.

# Passwords.
accounts-new-password-hint-beside-another = Не менее восьми знаков, поскольку рядом есть второй фактор. Подойдут любое письмо и пробелы.
accounts-sign-in-password-hint = Обратите внимание, какой язык клавиатуры включён.
accounts-strength-label = Длина пароля
accounts-strength-short = Пока слишком короткий
accounts-strength-enough = Достаточно длинный
accounts-conflict-short-password = Ваш пароль слишком короток без второго фактора. Прежде чем удалить последний, выберите пароль не короче пятнадцати знаков.

# Letters.
accounts-mail-new-browser-subject = Вход на портал Sijil из нового браузера
accounts-mail-new-browser-text = Кто-то, скорее всего Вы, вошёл в Вашу учётную запись из браузера, который раньше не встречался ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Начать восстановление
accounts-person-recovery-hint = Пароль перестаёт действовать, все сеансы завершаются, человек получает ссылку для выбора нового. Вторые факторы остаются.
accounts-person-reset = Удалить вторые факторы
accounts-person-reset-hint = Для того, кто потерял приложение, ключи и коды. Вы начинаете; другой администратор подтверждает в течение трёх дней. Сначала убедитесь, что это действительно тот человек.
accounts-person-reset-open = { $name } просит удалить вторые факторы этого человека. Решает другой администратор.
accounts-person-reset-confirm = Подтвердить удаление
accounts-person-reset-cancel = Отменить
accounts-person-factors-none = Второго фактора пока нет
accounts-person-factors-some = Второй фактор настроен
accounts-conflict-reset = Сейчас здесь нечего делать. Посмотрите страницу ещё раз.
accounts-flash-recovery-started = Восстановление начато. Письмо со ссылкой отправлено.
accounts-flash-reset-started = У другого администратора три дня на подтверждение. Человек извещён.
accounts-flash-reset-confirmed = Вторые факторы удалены. Письмо со ссылкой отправлено.
accounts-flash-reset-cancelled = Отменено. Всё остаётся как было.

# Letters.
accounts-mail-recovery-text = Администратор Вашей организации начал восстановление Вашей учётной записи. Прежний пароль больше не действует. Выберите новый; ссылка сработает один раз в течение часа:
accounts-mail-reset-started-subject = Запрошено удаление Ваших вторых факторов на портале Sijil
accounts-mail-reset-started-text = Администратор запросил удаление приложения, ключей доступа и резервных кодов Вашей учётной записи ({ $time }). У второго администратора три дня на подтверждение.
accounts-mail-reset-done-subject = Ваши вторые факторы на портале Sijil удалены
accounts-mail-reset-done-text = Два администратора удалили приложение, ключи доступа и резервные коды Вашей учётной записи ({ $time }). Ссылка для выбора нового пароля — в другом письме.

# When two decide, and who is told.
accounts-person-reset-two = Подтвердить это Вы не можете. Решают два администратора вместе: ни один не давал роль другому, и оба имеют её не менее трёх дней. Если в стране это сделать некому, подтверждает секретариат.
accounts-factors-reset-open = Администратор запросил удаление Ваших вторых факторов. Если Вы об этом не просили, отмените удаление.
accounts-conflict-last-way = Это единственный путь в Вашу учётную запись. Сначала выберите пароль по ссылке из письма или добавьте ключ доступа.
accounts-mail-reset-started-do = Если Вы об этом не просили, отмените удаление на странице безопасности входа:
accounts-mail-reset-waits-subject = Sijil: удаление вторых факторов ждёт Вашего решения
accounts-mail-reset-waits-text = Администратор запросил удаление вторых факторов учётной записи своей страны, и больше никто там не может его подтвердить ({ $time }). У секретариата три дня на решение.
accounts-mail-reset-waits-do = Сначала убедитесь, что это действительно тот человек:
accounts-mail-administrator-subject = Новый администратор Вашей организации на портале Sijil
accounts-mail-administrator-text = На портале Sijil кто-то стал администратором сотрудников Вашей организации ({ $time }).
accounts-mail-administrator-do = Если Вы этого не ожидали, посмотрите список и снимите роль:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Оператор портала удалил приложение, ключи доступа и резервные коды Вашей учётной записи ({ $time }). Ссылку для выбора нового пароля Вы получите от него.
accounts-mail-sessions-ended-subject = Ваши сеансы на портале Sijil завершены
accounts-mail-sessions-ended-text = Тот, кто управляет Вашей учётной записью, завершил Ваши сеансы ({ $time }). Вы можете войти снова.
accounts-mail-closed-subject = Ваша учётная запись на портале Sijil отключена
accounts-mail-closed-text = Тот, кто управляет Вашей учётной записью, отключил её ({ $time }). Вы вышли отовсюду и не можете войти. Всё написанное Вами сохранится.
accounts-mail-opened-subject = Ваша учётная запись на портале Sijil снова включена
accounts-mail-opened-text = Тот, кто управляет Вашей учётной записью, снова включил её ({ $time }). Вы можете входить, как прежде.
accounts-mail-opened-do = Если Вы этого не ожидали, сообщите администратору Вашей организации. Войти:
