# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Версии
achievements-versions-text = Каждое сохранение остаётся. Выберите две версии, чтобы увидеть, что изменилось.
achievements-versions-none = На этом языке версий ещё нет
achievements-versions-current = текущая
achievements-versions-from = от
achievements-versions-to = до
achievements-versions-from-this = Сравнить начиная с версии { $count }
achievements-versions-to-this = Сравнить вплоть до версии { $count }
achievements-versions-preview = Как видят читатели
achievements-versions-compare = Сравнить
achievements-versions-older = Более старые версии
achievements-versions-newest = Самые новые версии
achievements-versions-made-written = написана
achievements-versions-made-restored = восстановлена
achievements-versions-made-confirmed = просмотрена, без изменений
achievements-versions-made-imported = импортирована
achievements-versions-ribbon = Просмотр версии { $version }. Эту страницу видит только Ваша организация.

# Two versions compared.
achievements-compare-title = Что изменилось
achievements-compare-one-column = Один столбец
achievements-compare-two-columns = Рядом
achievements-compare-same = Обе версии одинаковы.
achievements-compare-removed = удалено
achievements-compare-added = добавлено
achievements-compare-restore-text = Текст той версии станет новой версией. Ничего не удаляется.
achievements-compare-restore = Восстановить версию { $count }

# Two editors at once.
achievements-two-touching = { $count ->
    [one] В { $count } месте писали Вы оба. Там стоят слова обоих; пожалуйста, выберите.
    [few] В { $count } местах писали Вы оба. Там стоят слова обоих; пожалуйста, выберите.
    [many] В { $count } местах писали Вы оба. Там стоят слова обоих; пожалуйста, выберите.
   *[other] В { $count } местах писали Вы оба. Там стоят слова обоих; пожалуйста, выберите.
}
achievements-two-apart = Ваши изменения не затрагивают друг друга; здесь они соединены.
achievements-two-together = Соединённый текст
achievements-two-difference = Различия
achievements-two-save = Сохранить этот текст

# Work that is not saved.
achievements-autosave-title = Несохранённая работа
achievements-autosave-offer = У Вас есть несохранённая работа: { $time }.
achievements-autosave-taken = Это Ваша несохранённая работа ({ $time }). Пока Вы её не сохраните, никто другой её не видит.
achievements-autosave-take-up = Продолжить
achievements-autosave-discard = Отказаться и удалить
achievements-autosave-difference = Отличия от сохранённого текста
achievements-autosave-kept = Отложено: { $time }
achievements-autosave-keep = Отложить как незавершённую работу
achievements-autosave-offline = Нет связи. Написанное остаётся в этом окне и будет отправлено, когда связь восстановится.
achievements-autosave-refused = Отложить написанное не удалось. Скопируйте текст, прежде чем покинуть страницу.
achievements-autosave-signed-out = Вы вышли из системы. Написанное остаётся в этом окне. Войдите в другом окне, и оно будет отправлено.

# Sentences after a step.
achievements-flash-kept = Отложено. Пока Вы не сохраните, никто другой этого не видит.
achievements-flash-kept-for-later = За это время текст перешёл на следующий этап. Написанное Вами отложено для Вас.
achievements-flash-discarded = Удалено.
achievements-flash-restored = Восстановлено как новая версия.
achievements-way-restored = Восстановлена прежняя версия

# A form sent after the session ended.
error-signed-out-title = Вы вышли из системы
error-signed-out-text = Ничего не потеряно. Написанное находится на этой странице; не закрывайте её.
error-signed-out-sign-in = Войти в другом окне
error-signed-out-send = Отправить написанное
