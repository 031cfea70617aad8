# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-moved, specimens-compare-lead, specimens-identify,
# specimens-ask-construction, specimens-ask-chip, specimens-training-right, specimens-training-wrong

specimens-compare = Сравнить версии
specimens-compare-lead = Сначала показаны отличия; одинаковое свёрнуто.
specimens-compare-with = Сравнить
specimens-compare-code = Код версии { $count }
specimens-compare-show = Сравнить
specimens-compare-twice = Одна и та же версия названа дважды; она показана один раз.
specimens-compare-few = Назовите хотя бы две версии.
specimens-compare-differences = { $count ->
    [0] В описании отличий нет
    [one] { $count } отличие
    [few] { $count } отличия
    [many] { $count } отличий
   *[other] { $count } отличия
}
specimens-compare-alike = { $count ->
    [one] { $count } совпадение
    [few] { $count } совпадения
    [many] { $count } совпадений
   *[other] { $count } совпадения
}
specimens-compare-what = Что
specimens-compare-how = В чём отличие
specimens-compare-added = добавлено
specimens-compare-gone = убрано
specimens-compare-moved = в другом месте
specimens-compare-changed = изменено
specimens-compare-present = есть
specimens-compare-absent = нет
specimens-compare-unknown = неизвестно
specimens-compare-pictures = Изображения
specimens-compare-no-picture = изображения нет

specimens-identify = Определить документ
specimens-identify-lead = Отвечайте на то, что Вам видно, остальное пропускайте. Ничего из этого не сохраняется.
specimens-identify-remaining = { $count ->
    [0] Не осталось ни одной версии
    [one] Осталась { $count } версия
    [few] Осталось { $count } версии
    [many] Осталось { $count } версий
   *[other] Осталось { $count } версии
}
specimens-identify-skip = Не могу сказать
specimens-identify-answers = Ваши ответы
specimens-identify-skipped = пропущено
specimens-identify-change = Изменить
specimens-identify-again = Начать заново
specimens-identify-none = Ни одна версия, которую Вам можно читать, не подходит ко всем ответам. Отмените один из них или обратитесь в регистрирующий орган этой страны.
specimens-identify-stays = Версия остаётся в списке, если сведения, о которых задан вопрос, реестру неизвестны.
specimens-identify-done = Вопросов больше нет.
specimens-ask-country = Какая страна на нём названа?
specimens-ask-construction = Как он устроен?
specimens-ask-format = Какого он размера?
specimens-ask-chip = Видны ли контакты чипа?
specimens-ask-chip-visible = да, небольшая металлическая пластинка
specimens-ask-chip-hidden = нет
specimens-ask-mrz = Есть ли на нём строки из прописных букв, цифр и знаков < для машины?
specimens-ask-calendar = По какому календарю указаны даты?
specimens-ask-number = Какова структура номера? A означает букву, 9 — цифру.

specimens-training = Найдите элементы
specimens-training-lead = Описан один элемент. Скажите, где на изображении он находится.
specimens-training-step = Элемент { $number } из { $total }
specimens-training-where = Где он?
specimens-training-place = Место { $count }
specimens-training-right = Верно, он на месте { $number }.
specimens-training-wrong = Не там. Он на месте { $number }.
specimens-training-next = Следующий элемент
specimens-training-result = Найдено { $right } из { $total }
specimens-training-again = Ещё раз
specimens-training-none = На этом изображении не отмечен ни один элемент, который Вам можно читать.

specimens-zoom = Лупа
specimens-zoom-in = Крупнее
specimens-zoom-out = Мельче
specimens-zoom-whole = Всё изображение

specimens-feed = Лента новых образцов
specimens-data = В виде данных (JSON)
