# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-kind-n-rec (the act of the law, установление отцовства, for every
# acknowledgement), exchange-kind-q-cap, exchange-kind-q-lif, release as permission to send (exchange-step-submit,
# exchange-step-release), exchange-step-reopen, exchange-refused-held, exchange-basis-courtesy, exchange-outcome-not-ours
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft,
# exchange-step-tell-unopened, exchange-step-escalate (coordinator).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Извещение о рождении
exchange-kind-n-mar = Извещение о заключении брака
exchange-kind-n-dth = Извещение о смерти
exchange-kind-n-div = Извещение о расторжении брака или признании его недействительным
exchange-kind-n-rec = Извещение об установлении отцовства (материнства)
exchange-kind-n-adp = Извещение об усыновлении (удочерении)
exchange-kind-n-nam = Извещение о перемене имени
exchange-kind-n-nat = Извещение об изменении гражданства
exchange-kind-n-cor = Извещение об исправленной записи акта
exchange-kind-n-can = Извещение об аннулированной записи акта
exchange-kind-q-ver = Проверка документа
exchange-kind-q-ext = Запрос выписки
exchange-kind-q-cap = Запрос о брачной правоспособности
exchange-kind-q-lif = Запрос о нахождении лица в живых
exchange-kind-q-trc = Поиск записи акта
exchange-kind-l-doc = Письмо или документ
exchange-kind-i-spc = Образец документа
exchange-kind-i-alr = Оповещение

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Квитанция об отправке
exchange-follow-up-s-dlv = Квитанция о доставке
exchange-follow-up-s-opn = Квитанция об открытии
exchange-follow-up-s-fwd = Переслано
exchange-follow-up-s-spl = Разделено
exchange-follow-up-s-clq = Запрос уточнения
exchange-follow-up-s-cla = Уточнение
exchange-follow-up-s-due = Предложен более поздний срок
exchange-follow-up-s-wdr = Отозвано
exchange-follow-up-s-rem = Напоминание
exchange-follow-up-s-dec = Отклонено
exchange-follow-up-s-out = Итог
exchange-follow-up-s-clo = Закрыто
exchange-follow-up-a-ver = Ответ по проверке документа
exchange-follow-up-a-ext = Выписка
exchange-follow-up-a-cap = Ответ о брачной правоспособности
exchange-follow-up-a-lif = Ответ о нахождении лица в живых
exchange-follow-up-a-trc = Результат поиска

# Where a case stands.
exchange-state-draft = Черновик
exchange-state-to-release = Ждёт разрешения на отправку
exchange-state-sent = Отправлено
exchange-state-delivered = Доставлено
exchange-state-opened = Открыто
exchange-state-accepted = Принято
exchange-state-awaiting-asker = Ждёт запросившую сторону
exchange-state-answered = Дан ответ
exchange-state-outcome-given = Итог сообщён
exchange-state-declined = Отклонено
exchange-state-withdrawn = Отозвано
exchange-state-closed = Закрыто
exchange-state-shredded = Уничтожено

# What can be done with it.
exchange-step-submit = Запросить разрешение на отправку
exchange-step-return = Вернуть на доработку
exchange-step-release = Разрешить отправку
exchange-step-deliver = Доставить
exchange-step-open = Открыть
exchange-step-accept = Принять
exchange-step-forward = Переслать
exchange-step-split = Разделить
exchange-step-join-part = Присоединить ответ на часть
exchange-step-ask-clarification = Запросить уточнение
exchange-step-clarify = Уточнить
exchange-step-propose-date = Предложить более поздний срок
exchange-step-agree-date = Согласиться на более поздний срок
exchange-step-refuse-date = Не согласиться на более поздний срок
exchange-step-decline = Отклонить
exchange-step-reopen = Возобновить
exchange-step-answer = Ответить
exchange-step-give-outcome = Сообщить итог
exchange-step-confirm-entry = Подтвердить внесение в реестр
exchange-step-ask-about-answer = Задать вопрос об ответе
exchange-step-close = Закрыть
exchange-step-close-unasked = Закрыть через тридцать дней
exchange-step-withdraw = Отозвать
exchange-step-supersede = Заменить
exchange-step-reinstate = Вернуть в силу
exchange-step-hold = Наложить законный запрет на уничтожение
exchange-step-lift-hold = Снять законный запрет на уничтожение
exchange-step-order-erasure = Распорядиться об уничтожении
exchange-step-erase = Уничтожить
exchange-step-expire = Уничтожить по истечении срока хранения
exchange-step-remind = Напомнить получателю
exchange-step-tell-unopened = Уведомить, что сообщение никто не открыл
exchange-step-escalate = Уведомить координаторов о просрочке

# Why a step is not taken.
exchange-refused-state = Дело сейчас не в том состоянии, в котором это можно сделать. Возможно, кто-то успел раньше; прочитайте его ещё раз.
exchange-refused-family = С сообщением этого вида так поступить нельзя.
exchange-refused-duty = Это должен сделать кто-то другой.
exchange-refused-no-draft = Не составлено ничего, отправку чего можно было бы разрешить.
exchange-refused-own-work = Тот, кто это составил, не может сам разрешить отправку.
exchange-refused-proposal = Одновременно предлагается только один более поздний срок; согласиться или не согласиться можно только с ним.
exchange-refused-open-parts = Его части переданы другим, и ответа на них ещё нет.
exchange-refused-answered = Ответ уже дан, отклонить это больше нельзя.
exchange-refused-held = Действует законный запрет на уничтожение, или нет запрета, который можно было бы снять.
exchange-refused-early = Время для этого ещё не наступило.
exchange-refused-order = Один человек даёт распоряжение об уничтожении, другой даёт на него согласие.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = Минская конвенция 1993 года, статья 12
exchange-basis-chis02 = Кишинёвская конвенция 2002 года
exchange-basis-iccs-3 = Конвенция МКГС № 3
exchange-basis-iccs-16 = Конвенция МКГС № 16
exchange-basis-iccs-26 = Конвенция МКГС № 26
exchange-basis-iccs-34 = Конвенция МКГС № 34
exchange-basis-bilat = Соглашение двух государств
exchange-basis-courtesy = Взаимная вежливость регистрирующих органов
exchange-purpose-register-update = Обновление реестра
exchange-purpose-verification = Проверка документа
exchange-purpose-marriage = Заключение брака
exchange-purpose-pension = Пенсия
exchange-purpose-nationality = Гражданство
exchange-purpose-court = Судебное производство
exchange-purpose-other = Другая цель
exchange-urgency-routine = Обычное
exchange-urgency-urgent-child = Срочное: ждёт ребёнок
exchange-urgency-urgent-medical = Срочное: медицинская помощь
exchange-urgency-urgent-burial = Срочное: погребение
exchange-urgency-urgent-travel = Срочное: поездка
exchange-sensitivity-common = Общее для всех государств, открытое
exchange-sensitivity-protected = Общее для всех государств, охраняемое
exchange-sensitivity-national = Относится к одному государству
exchange-sensitivity-notes = Последующие отметки
exchange-sensitivity-adoption = Усыновление (удочерение)
exchange-sensitivity-protected-person = Защищаемое лицо

# Why a document is doubted, and what was found.
exchange-doubt-signature = Подпись
exchange-doubt-signer = Полномочия подписавшего лица
exchange-doubt-seal = Печать
exchange-doubt-altered = Внесены изменения
exchange-doubt-content = Содержание
exchange-doubt-unknown-model = Неизвестный бланк
exchange-doubt-other = Другое основание
exchange-result-genuine = Подлинный, сведения верны
exchange-result-genuine-but-amended = Подлинный, запись с тех пор изменена
exchange-result-content-differs = Сведения расходятся с записью
exchange-result-not-issued = Никогда не выдавался
exchange-result-forged-or-altered = Подделан или изменён
exchange-result-cancelled = Аннулирован
exchange-result-not-found = Такая запись не найдена
exchange-result-cannot-tell = Установить невозможно

# What became of a notice, and reasons.
exchange-outcome-entered = Внесено в реестр
exchange-outcome-noted-only = Принято к сведению
exchange-outcome-not-ours = Не касается лиц нашей страны
exchange-outcome-person-not-found = Лицо не найдено
exchange-outcome-already-known = Уже известно
exchange-outcome-differs = В реестре указано иное
exchange-decline-not-competent = Это в компетенции другого органа
exchange-decline-not-allowed = Закон этого не разрешает
exchange-decline-too-little = Сведений слишком мало, чтобы что-либо найти
exchange-decline-repeated = Запрашивалось раньше, ответ дан
exchange-decline-purpose = Нет правомерной цели
exchange-decline-other = Другая причина
exchange-extension-archive = Запись находится в архиве
exchange-extension-other-office = Нужно запросить другой орган
exchange-extension-decision = Решение должен принять суд или другой орган
exchange-extension-reconstruction = Повреждённые или утраченные записи восстанавливаются
exchange-extension-other = Другая причина
exchange-withdrawal-mistake = Отправлено по ошибке
exchange-withdrawal-wrong-receiver = Отправлено не в ту организацию
exchange-withdrawal-not-needed = Больше не требуется
exchange-withdrawal-other = Другая причина
exchange-document-letter = Письмо
exchange-document-law = Закон или нормативный акт
exchange-document-form = Бланк
exchange-document-report = Отчёт
exchange-document-statistics = Статистика
exchange-document-draft-agreement = Проект соглашения
exchange-document-minutes = Протокол
exchange-document-other = Другой документ
