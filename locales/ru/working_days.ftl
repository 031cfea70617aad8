# Review by a native reader: the whole file; above all working-days-week, working-days-occasion, working-days-since, working-days-lede
# The working days of a country.
working-days-title = Рабочие дни
working-days-lede = Дни, когда организации страны { $country } работают, и дни, когда они закрыты. Изменение действует с указанного в нём дня.
working-days-week = Выходные дни недели
working-days-week-usual = Обычные по Unicode CLDR; сама страна ничего не указала
working-days-since = С какого дня
working-days-days = Выходные дни недели
working-days-days-hint = Остаётся хотя бы один рабочий день.
working-days-remove = Отозвать
working-days-coming = Предстоящие нерабочие дни
working-days-past = Прошедшие нерабочие дни
working-days-none = Предстоящие нерабочие дни неизвестны.
working-days-day = День
working-days-occasion = Повод
working-days-occasion-hint = Словами самой страны; их видят читатели на всех языках.
working-days-unconfirmed = Ждёт подтверждения страны
working-days-confirm = Подтвердить
working-days-add = Добавить нерабочий день
working-days-first = Первый день
working-days-last = Последний день
working-days-last-hint = Для одного дня оставьте пустым.
working-days-language = Язык повода
working-days-set = Изменить выходные дни недели

# What was done and what is to be corrected.
working-days-flash-set = Выходные дни недели изменены.
working-days-flash-added = Нерабочий день добавлен.
working-days-flash-removed = Отозвано.
working-days-flash-confirmed = Нерабочий день подтверждён.
working-days-error-week = Оставьте хотя бы один рабочий день
working-days-error-week-none = Отметьте хотя бы один день
working-days-error-week-doubled = Изменение с этого дня уже есть
working-days-error-past = Укажите сегодняшний или будущий день
working-days-error-far = Укажите день в ближайшие пять лет
working-days-error-order = Последний день раньше первого
working-days-error-long = Укажите не больше 31 дня подряд
working-days-error-doubled = Один из этих дней уже нерабочий
working-days-error-name = Напишите повод словами, не больше 100 букв
working-days-error-language = Выберите один из языков
working-days-conflict = Здесь нечего делать: день уже наступил, или это уже сделано.
