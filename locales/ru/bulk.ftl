# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Не опубликованы
bulk-list-state = Состояние
bulk-list-more = Дополнительно
bulk-list-waits = Ждут меня
bulk-list-language = Написано на языке
bulk-list-responsible = Ответственный
bulk-list-order = Порядок
bulk-list-newest = Сначала последние изменения
bulk-list-oldest = Сначала давно не тронутые
bulk-list-answers = Ответственный: { $name }
bulk-list-steps = С отмеченными
bulk-list-all = Весь этот выбор, а не только отмеченные
bulk-list-all-counted = Весь этот выбор ({ $count })

# The steps.
bulk-step-publish = Опубликовать
bulk-step-return = Вернуть на доработку
bulk-step-withdraw = Отозвать
bulk-step-retag = Сменить тему
bulk-step-hand-over = Передать другому

# The page that asks.
bulk-confirm-count = { $count ->
    [one] Выбрано { $count } достижение.
    [few] Выбрано { $count } достижения.
    [many] Выбрано { $count } достижений.
   *[other] Выбрано { $count } достижения.
}
bulk-confirm-more = И ещё { $count }.
bulk-confirm-publish = Они сразу станут общедоступными; подписчики таких новостей будут извещены одним письмом.
bulk-confirm-theme = Новая тема
bulk-confirm-theme-hint = Тексты не меняются, поэтому ни один перевод не устаревает.
bulk-confirm-person = Кто отвечает
bulk-confirm-person-hint = Коллега, который пишет, в любой организации Вашей страны. Он извещается об этом. Достижение остаётся за организацией, которая его написала.
bulk-confirm-each = Для каждого достижения действуют его правила. Что сделать нельзя, будет названо после, с причиной.
bulk-confirm-go = Да, выполнить ({ $count })
bulk-confirm-back = Назад к списку

# What became of them.
bulk-result-done = Выполнено: { $count }
bulk-result-refused = Не выполнено: { $count }
bulk-result-progress = Готово { $count } из { $total }.
bulk-result-working = Работа продолжается сама; эту страницу можно покинуть.
bulk-result-again = Посмотреть снова
bulk-outcome-gone = Его больше нет.
bulk-outcome-state = Оно не в том состоянии, с которого начинается этот шаг.
bulk-outcome-own = Вы его написали или отправили; посмотреть должен кто-то другой.
bulk-outcome-remarks = К нему есть открытые замечания; опубликуйте его на его странице.
bulk-outcome-forbidden = Ваши роли этого не позволяют.
bulk-outcome-same = Так уже было.
bulk-outcome-changed = За это время текст изменился. Посмотрите его ещё раз перед публикацией.
bulk-outcome-correction = Готовится исправление этого текста; смените тему в нём.
bulk-outcome-refused = То, что написано в строке, больше не допускается. Исправьте это в файле.
bulk-outcome-failed = Портал не смог этого сделать. Попробуйте ещё раз.

# What is to be mended.
bulk-error-nothing = Ничего не отмечено. Отметьте несколько достижений или весь выбор.
bulk-error-many = За один раз не более 10 000. Сузьте выбор.
bulk-error-changed = Их число тем временем изменилось. Посмотрите и подтвердите ещё раз.
bulk-error-person = Выберите коллегу.

# Steps on the way of a text.
achievements-way-retagged = Тема изменена
achievements-way-reassigned = Передано другому

# Mails.
bulk-mail-published-subject = { $count ->
    [one] { $country }: { $count } новое достижение
    [few] { $country }: { $count } новых достижения
    [many] { $country }: { $count } новых достижений
   *[other] { $country }: { $count } нового достижения
}
bulk-mail-published-text = { $count ->
    [one] { $country }: опубликовано { $count } достижение, о котором Вы просили извещать.
    [few] { $country }: опубликовано { $count } достижения, о которых Вы просили извещать.
    [many] { $country }: опубликовано { $count } достижений, о которых Вы просили извещать.
   *[other] { $country }: опубликовано { $count } достижения, о которых Вы просили извещать.
}
bulk-notice-returned = Возвращено на доработку: { $count }
bulk-notice-returned-text = Проверяющий вернул на доработку достижения, за которые Вы отвечаете.
bulk-notice-retagged = Тема изменена: { $count }
bulk-notice-retagged-text = Проверяющий перенёс эти опубликованные достижения в другую тему без второго проверяющего.
bulk-notice-handed = Передано Вам: { $count }
bulk-notice-handed-text = Коллега передал Вам достижения. Теперь за них отвечаете Вы.
bulk-notice-imported = Черновики из Вашего файла: { $count }
bulk-notice-imported-text = Все строки Вашего файла обработаны. На странице файла показано, что стало с каждой строкой.
