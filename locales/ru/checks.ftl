# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Инструменты
checks-lead = Небольшие проверки для тех, у кого перед глазами документ, имя или дата.
checks-nothing-kept = Ничего из введённого не сохраняется и не записывается в журнал.
checks-check = Проверить
checks-again = Проверить другое
checks-specimen = Попробовать на образце
checks-unprotected = не защищено
checks-agrees = сходится
checks-differs = не сходится

# The machine-readable zone.
checks-mrz-title = Машиносчитываемая зона
checks-mrz-heading = Проверка машиносчитываемой зоны
checks-mrz-about = Сходятся ли контрольные цифры паспорта, карты или визы?
checks-mrz-label = Строки машиносчитываемой зоны
checks-mrz-hint = Две или три строки, как они напечатаны, не более 400 знаков.
checks-mrz-too-long = Введите не более 400 знаков.
checks-mrz-all-agree = { $count ->
    [one] Сходится { $count } контрольная цифра.
    [few] Сходятся все { $count } контрольные цифры.
    [many] Сходятся все { $count } контрольных цифр.
   *[other] Сходятся все { $count } контрольных цифр.
}
checks-mrz-to-know = { $count ->
    [one] Ниже { $count } замечание.
    [few] Ниже { $count } замечания.
    [many] Ниже { $count } замечаний.
   *[other] Ниже { $count } замечания.
}
checks-mrz-digits-differ = Не сходится контрольных цифр: { $wrong } из { $count }.
checks-mrz-misread = Возможно, один знак прочитан неверно.
checks-mrz-other-wrong = Контрольные цифры сходятся, но что-то другое не может быть верным.
checks-mrz-deviation = Известно, что этот подлинный документ не проходит проверку именно так.
checks-mrz-no-zone = Эти строки не являются машиносчитываемой зоной.
checks-mrz-repair-title = Одна замена — и сходятся все цифры
checks-mrz-repair-text = Строка { $line }, знак { $position }: вместо { $from } может быть { $to }. Прежде чем согласиться, посмотрите на документ.
checks-mrz-repair-do = Проверить с этой заменой
checks-mrz-findings = Что неверно
checks-mrz-warnings = Предупреждения
checks-mrz-fields = По полям
checks-mrz-changes = Изменено перед чтением
checks-mrz-caution = То, что цифры сходятся, не доказывает подлинности документа. У имён, государства выдачи, гражданства и пола контрольной цифры нет.
checks-verdict-consistent = Согласовано
checks-verdict-consistent-with-warnings = Согласовано, есть предупреждения
checks-verdict-inconsistent = Не согласовано
checks-verdict-known-deviation = Известное отклонение
checks-verdict-malformed = Неверный вид
checks-format-td1 = Карта, 3 строки по 30 знаков.
checks-format-td2 = Карта, 2 строки по 36 знаков.
checks-format-td3 = Паспорт, 2 строки по 44 знака.
checks-format-mrv-a = Виза, 2 строки по 44 знака.
checks-format-mrv-b = Виза, 2 строки по 36 знаков.
checks-head-place = Место
checks-head-field = Поле
checks-head-value = Напечатано
checks-head-printed = Цифра
checks-head-computed = Вычислено
checks-head-result = Итог
checks-field-number = Номер документа
checks-field-birth = Дата рождения
checks-field-expiry = Действителен до
checks-field-personal = Личный номер
checks-field-composite = Всё вместе
checks-field-primary = Фамилия
checks-field-secondary = Имена
checks-field-issuer = Государство выдачи
checks-field-nationality = Гражданство
checks-field-sex = Пол
checks-sex-none = не указан

# What is wrong with a zone.
checks-reason-one-line = Это одна строка зоны. Введите и остальные.
checks-reason-line-count = В зоне две или три строки; здесь их { $count }.
checks-reason-line-length = В строке { $line } знаков: { $count }; для { $format } нужно { $width }.
checks-reason-gap = В строке { $line } около знака { $position } чего-то не хватает или что-то лишнее.
checks-reason-charset = Строка { $line }, знак { $position }: { $letter } ({ $code }) в такой зоне не встречается.
checks-reason-birth = Такого дня рождения нет в календаре.
checks-reason-expiry = Такого дня окончания срока нет в календаре.
checks-reason-document-code = Первые две буквы не обозначают вида документа этого формата.
checks-reason-number = Номер документа пуст или начинается с заполнителя.
checks-reason-name-digit = В имени есть цифра.
checks-reason-name-filler = Имя начинается с заполнителя; единственное имя стоит первым.
checks-reason-sex = На месте пола не F, не M и не заполнитель.
checks-reason-country = { $code } не является кодом государства или организации.

# What to know of a zone.
checks-warning-specimen = UTO — код образцов. Такой документ не выдаёт ни одно государство.
checks-warning-passport-code = Вторая буква не указана (P<). В паспортах, выданных с 1 января 2028 года, она обязательна, например PP.
checks-warning-passport-code-late = Паспорт без второй буквы должен истечь до 2038 года; этот истекает позже.
checks-warning-passport-code-unknown = Вторая буква не обозначает вида паспорта, принятого с 2026 года.
checks-warning-crew = AC — код удостоверений членов экипажа.
checks-warning-name = Имя заполняет поле до конца и может быть обрезано.
checks-warning-retired = { $code } — код государства, которого больше нет.
checks-warning-expired = Срок действия документа истёк.
checks-warning-expiry-before-birth = Срок действия истёк раньше даты рождения.
checks-warning-filler-digit = Личный номер указан, поэтому его контрольную цифру нельзя опускать.
checks-warning-swapped = В другом порядке строки сходятся.

# What was changed before the zone was read.
checks-change-upper-case = Строчные буквы прочитаны как заглавные.
checks-change-full-width = Полноширинные знаки прочитаны как обычные.
checks-change-fillers = Кавычки и скобки прочитаны как заполнители.
checks-change-digits = Персидские или арабские цифры прочитаны как латинские.
checks-change-spaces = Пробелы прочитаны как заполнители.
checks-change-invisible = Невидимые знаки отброшены.
checks-change-trimmed = Пробелы по краям и пустые строки отброшены.
checks-change-split = Одна строка разделена на две или три.

# What programs are told.
checks-wrong-mrz = Тело запроса — JSON с одним полем mrz, в нём текст.
