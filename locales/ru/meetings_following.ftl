# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = Решение { $count }
meetings-decided = Последние решения
meetings-history = Ход исполнения
meetings-history-empty = Пока ничего не сообщалось.
meetings-report = Сообщить о ходе исполнения
meetings-report-hint = Это прочтут все на этой странице — с названием Вашей организации, но без Вашего имени.
meetings-report-state = Текущее состояние
meetings-report-text = Что сделано или что мешает
meetings-report-send = Добавить в историю

# Delegations.
meetings-delegations = Делегации
meetings-delegations-lead = Эти имена видят только администраторы стран-участниц и принимающая сторона.
meetings-delegations-kept = Имена хранятся по этот день: { $day }.
meetings-delegations-forgotten = Имена удалены; они хранились по этот день: { $day }.
meetings-delegations-people = Зарегистрировано человек: { $count }
meetings-delegate-head = Глава делегации
meetings-delegation-none = Ещё не зарегистрирована.
meetings-delegation-own = Делегация: { $country }
meetings-delegates = Кто приедет
meetings-delegates-hint = Первый возглавляет делегацию. Пустые строки пропускаются; если пусты все, делегация отзывается.
meetings-delegate-name = Имя { $count }
meetings-delegate-office = Должность { $count }
meetings-delegate-what = Имя
meetings-delegate-as = Должность
meetings-delegation-register = Зарегистрировать делегацию

# Minutes.
meetings-minutes = Протокол
meetings-minutes-version = Версия { $count }
meetings-minutes-state-draft = Составляется
meetings-minutes-state-proposed = На согласовании у делегаций
meetings-minutes-state-published = Опубликован
meetings-minutes-state-superseded = Заменён
meetings-minutes-translated = Это перевод. Делегации согласуют текст на первом языке.
meetings-minutes-published-on = Опубликован { $day }
meetings-minutes-by-decision = Опубликован, хотя согласились не все делегации
meetings-minutes-begin = Начать протокол
meetings-minutes-edit = Составить протокол
meetings-minutes-text = Текст протокола
meetings-minutes-text-hint = Простыми абзацами, каждый с новой строки.
meetings-minutes-languages = Языки протокола
meetings-minutes-propose = Передать делегациям
meetings-minutes-propose-hint = Каждую делегацию один раз просят согласиться или возразить. После этого текст не меняется.
meetings-minutes-agreed = Все делегации согласились.
meetings-minutes-not-agreed = Согласились не все делегации. Тот, кто публикует протокол сейчас, указывает, по какому решению, и это прочтут все.
meetings-minutes-reason = По какому решению
meetings-minutes-reason-hint = Кто решил и почему. Это указывается под протоколом.
meetings-minutes-publish = Опубликовать протокол
meetings-minutes-renew = Начать следующую версию
meetings-minutes-renew-hint = Следующая версия начинается с этого текста, и все делегации опрашиваются заново.
meetings-minutes-correct-hint = Этот протокол остаётся, пока не опубликована следующая версия.
meetings-voices = Ответы делегаций
meetings-stance = Ответ
meetings-stance-none = Ответа ещё нет
meetings-stance-agreed = Согласна
meetings-stance-objected = Возражает
meetings-stance-give = Ответьте за Вашу делегацию
meetings-stance-give-agreed = Мы согласны с этим протоколом
meetings-stance-give-objected = Мы возражаем
meetings-stance-hint = На каждую версию отвечают один раз, изменить ответ нельзя.
meetings-stance-send = Отправить ответ
meetings-remark = Что следует изменить
meetings-remark-hint = Возражая, укажите это. Прочтут принимающая сторона и другие делегации.

# On the desk.
meetings-desk-title = С заседаний
meetings-desk-decision = К исполнению
meetings-desk-minutes = Протокол ждёт ответа
meetings-desk-delegation = Нужно зарегистрировать делегацию

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Вам поручено исполнить решение
meetings-notice-given-text = Вашей организации поручено исполнить решение заседания «{ $title }». Срок: { $due }.
meetings-notice-no-day = день не назначен
meetings-notice-soon = Скоро срок исполнения решения
meetings-notice-soon-text = Решение заседания «{ $title }», которое исполняет Ваша организация. Срок: { $due }.
meetings-notice-late = Срок исполнения решения прошёл
meetings-notice-late-text = Решение заседания «{ $title }», порученное Вашей организации, не исполнено в срок. Срок: { $due }.
meetings-notice-near = Скоро заседание
meetings-notice-near-text = Заседание «{ $title }». Начало: { $due }.
meetings-notice-delegation = Нужно зарегистрировать делегацию
meetings-notice-delegation-text = Заседание «{ $title }». Начало: { $due }. Ваша страна ещё не зарегистрировала делегацию.
meetings-notice-asked = Протокол ждёт ответа Вашей делегации
meetings-notice-asked-text = Вашу делегацию спрашивают, согласна ли она с протоколом заседания «{ $title }».
meetings-notice-objected = Делегация возразила против протокола
meetings-notice-objected-text = Делегация возразила против протокола заседания «{ $title }». Её замечание — на странице протокола.
meetings-notice-agreed = Протокол можно опубликовать
meetings-notice-agreed-text = Все делегации согласились с протоколом заседания «{ $title }». Его можно опубликовать.
meetings-notice-out = Протокол опубликован
meetings-notice-out-text = Протокол заседания «{ $title }» теперь доступен всем.

# What was done, and what cannot be.
meetings-flash-reported = Добавлено в историю.
meetings-flash-delegation = Делегация зарегистрирована.
meetings-flash-delegation-withdrawn = Делегация отозвана.
meetings-flash-minutes-proposed = Протокол передан делегациям.
meetings-flash-minutes-renewed = Начата следующая версия.
meetings-flash-minutes-answered = Ответ записан.
meetings-flash-minutes-published = Протокол опубликован. Теперь он доступен всем.
meetings-conflict-delegations-over = Заседание уже закончилось.
meetings-conflict-delegations-draft = Заседание ещё не опубликовано.
meetings-conflict-minutes-early = Протокол составляют после начала заседания.
meetings-conflict-minutes-stand = В этом состоянии протокола это невозможно. Посмотрите его ещё раз.
meetings-conflict-minutes-nobody = Нет делегаций, которые можно опросить.
meetings-conflict-minutes-open = Согласились не все делегации. Укажите, по какому решению публикуется протокол.
meetings-conflict-minutes-answered = Ваша делегация уже ответила.
meetings-conflict-minutes-not-asked = Вашу делегацию об этом протоколе не спрашивают.
meetings-error-delegate = Укажите имя каждого, кто приедет.
meetings-error-report = Напишите, что сделано или что мешает.
meetings-error-minutes = Напишите протокол.
meetings-error-stance = Выберите, согласна ли Ваша делегация.
meetings-error-remark = Укажите, что следует изменить.
