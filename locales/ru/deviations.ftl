# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: the words for deviation and filler as in checks.ftl; deviations-kind,
# deviations-kind-mrz-viz, deviations-digit, deviations-way-filler-counted, deviations-error-way

deviations-title = Известные отклонения
deviations-lead = Подлинные документы, о которых известно, что они не проходят проверку. Никому не следует отказывать только из-за этого.
deviations-issuer = Государство выдачи
deviations-any = Все
deviations-show = Показать
deviations-count = { $count ->
    [one] { $count } отклонение
    [few] { $count } отклонения
    [many] { $count } отклонений
   *[other] { $count } отклонения
}
deviations-empty = Отклонений здесь пока нет
deviations-empty-advice = Ни один регистрирующий орган не описал отклонение для этого государства.
deviations-new = Описать отклонение
deviations-example = Пример
deviations-example-note = Эта запись показывает, как работает реестр. Ни один орган её не подтвердил.
deviations-waiting = Ждёт публикации
deviations-download = Скачать список (JSON)
deviations-check = Проверка машиносчитываемой зоны
deviations-described-by = Описание составил орган
deviations-released-on = Дата публикации: { $day }
deviations-original = Язык оригинала

deviations-kind = Что не сходится
deviations-kind-mrz-viz = Зона отличается от напечатанных данных
deviations-kind-check-digit = Контрольная цифра вычисляется иначе
deviations-kind-wrong-data = В поле неверные данные
deviations-kind-other = Другое

deviations-state-draft = черновик
deviations-state-released = опубликовано
deviations-state-withdrawn = отозвано

deviations-what = Что видно
deviations-advice = Что сделать
deviations-document = Документ
deviations-specimen = Образец
deviations-issued = Период выдачи
deviations-issued-from = с { $day }
deviations-issued-to = по { $day }
deviations-issued-between = { $from } – { $to }
deviations-source = Источник
deviations-machine = В машиносчитываемой зоне
deviations-format = Формат
deviations-document-code = Код документа
deviations-state-code = Код государства, как он напечатан
deviations-numbers = Номера
deviations-numbers-all = все номера
deviations-numbers-prefix = начинаются с { $from }
deviations-numbers-range = от { $from } до { $to }
deviations-digit = Поле или контрольная цифра
deviations-digit-document-number = номер документа
deviations-digit-birth-date = дата рождения
deviations-digit-expiry-date = дата окончания срока действия
deviations-digit-personal-number = личный номер
deviations-digit-composite = все поля вместе
deviations-digit-issuer = код государства
deviations-digit-name = имя
deviations-way = Как вычисляется или записано
deviations-way-filler-counted = Заполнитель на месте цифры учитывается как знак
deviations-way-left-out = На месте цифры стоит заполнитель
deviations-way-zero = Цифра всегда 0
deviations-way-any = По неизвестному правилу выдавшего органа: там может стоять любая цифра
deviations-way-runs-on = На месте цифры нет заполнителя: там продолжается номер
deviations-way-unknown-otherwise = Неизвестные части даты записаны как 00, 99 или XX
deviations-way-other-code = Код государства не тот, что даёт стандарт
deviations-way-leading-filler = Имя начинается с заполнителя
deviations-way-digits = В имени есть цифры
deviations-versions = Версии
deviations-version = Версия { $number }
deviations-version-current = действует
deviations-version-open = не опубликовано

deviations-edit = Изменить
deviations-release = Опубликовать
deviations-release-hint = Эту версию прочтут все, кому она предназначена, и её будет учитывать проверка зон. Написанное редактором публикует второй человек.
deviations-withdraw = Отозвать
deviations-withdraw-hint = Запись можно будет читать вместе с причиной. Проверка зон перестанет её учитывать.
deviations-reason = Причина
deviations-withdrawn-on = Дата отзыва: { $day }

deviations-form-new = Описать отклонение
deviations-form-edit = Изменить описание
deviations-form-document = Документ
deviations-form-words = Словами
deviations-form-zone = В машиносчитываемой зоне
deviations-form-issuer = Государство выдачи, как оно обозначено в зоне
deviations-form-issuer-hint = До трёх букв: TUR, BEL, D.
deviations-form-specimen = Код образца
deviations-form-specimen-hint = Можно оставить пустым. Как в реестре образцов: TUR-BO-01001.
deviations-form-from = Первый день выдачи
deviations-form-to = Последний день выдачи
deviations-form-day-hint = Можно оставить пустым. По любому из двух календарей: 2021-03-20 или 1399/12/30.
deviations-form-source = Адрес источника
deviations-form-source-hint = Где об этом могут прочитать другие. Начинается с https://.
deviations-form-tlp = Кому можно читать
deviations-form-tlp-hint = Открытой проверке зон помогает только то, что можно читать всем.
deviations-form-opening-hint = Нужно, только если это открывается шире, чем раньше. Причину прочтёт тот, кто публикует; она хранится вместе с версией.
deviations-error-before-first = В тот день эту версию ещё не выдавали.
deviations-error-after-last = К тому дню её уже сменила другая версия.
deviations-error-state-code = Напишите код, как он напечатан, до трёх букв; не тот, что стандарт даёт какому-либо государству.
deviations-form-language = Язык этого текста
deviations-form-language-hint = Текст на других языках останется прежним.
deviations-form-name = Название
deviations-form-what = Что видно
deviations-form-what-hint = Что видит сотрудник, в двух-трёх предложениях.
deviations-form-advice = Что сделать
deviations-form-advice-hint = Как узнать, что документ всё же подлинный.
deviations-form-format-none = В зоне этого не видно
deviations-form-code-hint = Первые два знака зоны: ID, I<, P<.
deviations-form-state-code-hint = Только если он не тот, что в стандарте: до трёх букв.
deviations-form-number-from = Первый номер или его начало
deviations-form-number-from-hint = Буквы и цифры, как в зоне. Для всех номеров оставьте пустым.
deviations-form-number-to = Последний номер
deviations-form-number-to-hint = Оставьте пустым, если у номеров одинаково только начало.
deviations-form-save = Сохранить
deviations-form-back = Назад

deviations-flash-saved = Сохранено. Опубликует второй человек.
deviations-flash-released = Опубликовано.
deviations-flash-withdrawn = Отозвано.
deviations-conflict-own = Эту версию написали Вы. Опубликовать её должен кто-то другой.
deviations-conflict-reason = Это прочтёт больше людей, чем раньше, а причина не указана.
deviations-conflict-released = Кто-то уже опубликовал или отозвал её.
deviations-conflict-changed = После того как Вы это открыли, кто-то внёс изменения.
deviations-conflict-withdrawn = Запись отозвана.
deviations-notice-described = Другое ведомство описало документы Вашей страны
deviations-notice-described-text = Регистрирующий орган одного из государств-членов описал ({ $time }), как подлинные документы Вашей страны не проходят проверку. Посмотрите, верно ли это.
deviations-error-issuer = Это не код государства: до трёх прописных букв.
deviations-error-kind = Выберите, что не сходится.
deviations-error-specimen = Это не код образца: TUR-BO-01001.
deviations-error-day = Это не понято как день.
deviations-error-order = Последний день выдачи раньше первого.
deviations-error-source = Введите полный адрес, который начинается с https://.
deviations-error-tlp = Выберите, кому можно читать.
deviations-error-language = Выберите язык.
deviations-error-name = Введите название не длиннее 150 букв.
deviations-error-text = Напишите не более 2000 букв.
deviations-error-text-needed = Напишите это на языке оригинала, не более 2000 букв.
deviations-error-zone-needed = Для контрольной цифры нужно описать зону: формат, код документа, цифру и способ её вычисления.
deviations-error-code = Это не два знака зоны.
deviations-error-digit = В зонах этого формата такой цифры нет.
deviations-error-way = Этот способ применим только к номеру документа на карте.
deviations-error-number = Только буквы от A до Z и цифры, не более 22.
deviations-error-range = Последний номер должен быть той же длины, что и первый, и не раньше него.
deviations-error-any = Пожалуйста, укажите номера: там, где принимается любая цифра, только они показывают, какие документы имеются в виду.

deviations-verdict = Известное отклонение: { $title }
deviations-verdict-link = Что об этом известно
search-kind-deviation = Известное отклонение
audit-thing-deviation = Известное отклонение
