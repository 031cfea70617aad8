# Review by a native reader: none

# The pages that only the demonstration has.
demo-accounts-title = Учётные записи демонстрации
demo-accounts-lede = Этих людей не существует. Общий пароль для всех был выведен там, где запускали демонстрацию.
demo-accounts-secretariat = Секретариат
demo-accounts-address = Адрес
demo-accounts-role = Роль
demo-accounts-name = Имя

demo-role-secretariat-administrator = администратор секретариата
demo-role-country-administrator = администратор страны
demo-role-editor = редактор
demo-role-reviewer = проверяющий
demo-role-officer = сотрудник
demo-role-auditor = аудитор

demo-mail-title = Почта демонстрации
demo-mail-lede = В демонстрации письма не покидают этот компьютер; все они лежат здесь.
demo-mail-empty-title = Писем пока нет
demo-mail-empty-text = Здесь появляется всё, что портал пишет людям: приглашения, уведомления, новости страны или темы.
demo-mail-choose = Выберите письмо, чтобы прочитать его.
demo-mail-to = Кому
demo-mail-written = Написано
demo-mail-state = Состояние
demo-mail-sent = отправлено: { $time }
demo-mail-waiting = ждёт отправки
demo-mail-language = Язык
demo-mail-kind = О чём
demo-mail-html = Как видит читатель
demo-mail-samples = Все письма портала
demo-mail-samples-lede = Все письма, которые пишет портал, каждый вид по одному разу, с вымышленными данными. Выберите язык читателя.
