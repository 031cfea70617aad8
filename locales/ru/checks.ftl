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
checks-warning-passport-code = Вторая буква не указана ({ $code }). В паспортах, выданных с 1 января 2028 года, она обязательна, например PP.
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

# The spelling of names.
checks-name-title = Имена в машиносчитываемой зоне
checks-name-heading = Написание имени для машиносчитываемой зоны
checks-name-about = Как пишутся латинские, кириллические и арабские буквы и почему.
checks-name-surname = Фамилия (первичный идентификатор)
checks-name-given = Имена (вторичный идентификатор)
checks-name-language = Язык имени
checks-name-language-auto = Определить по буквам
checks-name-style = Написание, принятое органом выдачи
checks-name-width = Ширина поля
checks-name-unify = Читать арабские йа и каф как персидские и урду
checks-name-printed = Имя, как напечатано
checks-name-printed-hint = Если нужно сравнить.
checks-name-do = Написать
checks-name-error-empty = Введите фамилию или имя.
checks-name-error-long = Введите не более 120 знаков.
checks-name-error-digit = В имени нет цифр.
checks-name-field = Поле имени в зоне.
checks-name-key = Ключ для поиска и сравнения
checks-name-unknown = Для { $letter } ({ $code }) нет написания, поэтому поле не составлено.
checks-name-moved = Единственное имя стоит первым, поэтому оно перенесено туда.
checks-name-cut = Имя не помещается и обрезано.
checks-name-proposed = Судя по буквам, язык имени: { $language }.
checks-name-ask-language = По буквам нельзя понять, какой это язык. Выберите его.
checks-name-ask-unify = В имени есть арабские йа или каф. В персидском и урду обычно имеются в виду другие буквы: если здесь так, отметьте это.
checks-name-silent = О некоторых буквах стандарт молчит. Их написание лишь предложено.
checks-name-letters = Буква за буквой
checks-name-head-letter = Буква
checks-name-head-spelling = Написание
checks-name-head-rule = Правило
checks-name-dropped = опущено
checks-name-exception = из-за языка или места
checks-name-alternates = Другие написания
checks-name-reverse = Обратное чтение
checks-name-ambiguous = Отмеченные буквы можно прочитать по-разному.
checks-name-compare-same = Напечатанное имя то же самое.
checks-name-compare-alternate = Напечатанное имя — другое допустимое или предложенное написание.
checks-name-compare-differs = Напечатанное имя отличается начиная со знака { $position }.
checks-name-note = Написание арабских букв с X — ключ для поиска и сравнения. Государство, которое его печатает, неизвестно.
checks-rule-latin = Буква самой зоны
checks-rule-table-a = Таблица A
checks-rule-table-b = Таблица B
checks-rule-table-c = Таблица C
checks-rule-appendix-b = Приложение B
checks-rule-punctuation = Раздел 4.6
checks-rule-silent = Стандарт молчит: предложение
checks-rule-none = Нет написания

# Dates in four calendars.
checks-calendar-title = Дата в четырёх календарях
checks-calendar-about = Один день по четырём календарям.
checks-calendar-date = Дата
checks-calendar-date-hint = Год, месяц и день цифрами, год из четырёх цифр.
checks-calendar-from = Календарь этой даты
checks-calendar-do = Перевести
checks-calendar-computed = вычислено, за пределами официальной таблицы
checks-calendar-note = Два лунных счёта могут расходиться до двух дней, а увиденный месяц — на день с обоими.
checks-issue-version = Код документа
checks-issue-version-hint = Если нужно узнать, мог ли он быть выдан в этот день, например TUR-BO-01001. Коды указаны в реестре образцов.
checks-issue-no-version = В реестре нет версии с таким кодом, открытой для всех. Проверьте код.
checks-issue-not-yet = Ещё не выдавался
checks-issue-not-yet-why = Документы этой версии в тот день ещё не выдавались. Самый ранний возможный день: { $day }.
checks-issue-no-longer = Уже не выдавался
checks-issue-no-longer-why = По данным реестра, последний день выдачи этой версии: { $day }. Старые бланки могли быть использованы позже.
checks-issue-possible = Возможно
checks-issue-possible-why = В реестре ничто не противоречит этой дате. Это не доказывает, что документ подлинный.
checks-issue-unknown = Неизвестно
checks-issue-unknown-why = Реестр не сообщает всем, когда эта версия была выдана впервые.
checks-reckoning-gregorian = Григорианский
checks-reckoning-persian = Солнечная хиджра
checks-reckoning-umalqura = Лунная хиджра (Умм аль-Кура)
checks-reckoning-civil = Лунная хиджра (гражданская)
checks-reckoning-julian = Юлианский (старый стиль)
checks-reckoning-rumi = Руми (османский)
checks-no-day-unreadable = Введите год, месяц и день цифрами.
checks-no-day-year = День должен лежать между 1800 и 2200 годами.
checks-no-day-month = В году двенадцать месяцев.
checks-no-day-day = В этом месяце нет такого дня.

# National numbers.
checks-national-title = Национальные номера
checks-national-about = Правильно ли построен национальный номер?
checks-national-country = Страна
checks-national-number = Номер
checks-national-number-hint = Цифры, с дефисами или без них.
checks-national-error-country = Выберите одну из стран: TUR, IRN, KAZ, PAK.
checks-national-too-long = Введите не более 40 знаков.
checks-national-well-formed = Построен правильно
checks-national-not-well-formed = Построен неправильно
checks-national-agrees = Номер соответствует своему открытому правилу.
checks-national-no-digit = У этого номера нет контрольной цифры; проверено только строение.
checks-national-filled = Нулей в начале не хватало, они добавлены.
checks-national-note = Правильное строение не означает, что номер кому-либо выдан.
checks-fault-characters = Есть что-то, кроме цифр.
checks-fault-length = { $count ->
    [one] В номере этой страны { $count } цифра.
    [few] В номере этой страны { $count } цифры.
    [many] В номере этой страны { $count } цифр.
   *[other] В номере этой страны { $count } цифры.
}
checks-fault-first-digit = Он не может начинаться с нуля.
checks-fault-all-equal = Все цифры одинаковы.
checks-fault-date = Такой даты нет в календаре.
checks-fault-century = Цифра века — не от 1 до 6.
checks-fault-check-digit = Контрольная цифра не сходится.

# Texts that look alike.
checks-confusables-title = Похожие тексты
checks-confusables-about = Выглядят ли два текста одинаково, не будучи одинаковыми?
checks-confusables-first = Первый текст
checks-confusables-second = Второй текст
checks-confusables-do = Сравнить
checks-confusables-empty = Введите оба текста.
checks-confusables-causes = Почему они не одинаковы
checks-confusables-pairs = Где они различаются
checks-likeness-same = Одинаковы
checks-likeness-same-text = Одинаковы буква за буквой.
checks-likeness-alike = Выглядят одинаково
checks-likeness-alike-text = Они не одинаковы, и этого не видно.
checks-likeness-different = Различны
checks-likeness-different-text = Их можно отличить.
checks-cause-composition = Буквы и знаки соединены по-разному.
checks-cause-invisible = В одном из них есть что-то невидимое.
checks-cause-marks = В одном из них есть огласовки или черта удлинения.
checks-cause-arabic-letters = Арабские буквы набраны разными клавишами.
checks-cause-other-scripts = В них буквы разных письменностей.

# What programs are told.
checks-wrong-fields = Тело запроса — JSON только с полями этого инструмента.
