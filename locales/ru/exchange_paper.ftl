# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth.

exchange-extract = Выписка на бумаге
exchange-extract-lead = Запись на двух языках рядом, с кодом, по которому каждый узнает, действует ли она ещё. Изготовление записывается.
exchange-extract-first = Первый язык
exchange-extract-second = Второй язык
exchange-extract-draw = Изготовить выписку
exchange-extract-error-same = Выберите два разных языка.
exchange-extract-title = Выписка из записи акта гражданского состояния
exchange-extract-standing = Состояние при печати
exchange-extract-released = Отправлено
exchange-extract-printed = Напечатано
exchange-extract-replaced = Заменено на { $reference }
exchange-extract-check = Действует ли она ещё? Код ведёт на открытую страницу, которая говорит только об этом.
exchange-extract-offline = Без сети: запросите квитанцию этого сообщения файлом и проверьте её программой sijil verify. Квитанция называет содержание так же, как последняя строка.
exchange-extract-boxes = Номер перед полем – его графа в бланках Конвенции № 16 МКГС.

exchange-status-title = Состояние выписки
exchange-status-lead = Больше здесь о записи ничего не говорится, и никто не назван.
exchange-status-in-force = Подлинная, не изменена, действует
exchange-status-replaced = Подлинная, заменена с { $day }
exchange-status-unknown = Неизвестный код

exchange-figures = Показатели обмена
exchange-figures-lead = Отправлено и получено за двенадцать месяцев; открытые дела на сегодня. Только числа.
exchange-figures-table = Таблица (CSV)
exchange-figures-month = Месяц
exchange-figures-country = Страна
exchange-figures-open = Открыто
exchange-figures-overdue = Просрочено
exchange-figures-unopened = Не открыто
exchange-figures-side = Сторона
exchange-figures-ours = У нас
exchange-figures-theirs = У них
exchange-figures-median = Половина не дольше
exchange-figures-ninth = Девять из десяти не дольше
exchange-figures-days = дни
exchange-figures-working-days = рабочие дни
exchange-figures-by-month = По месяцам
exchange-figures-by-country = По странам
exchange-figures-by-kind = По видам и сроки ответов
exchange-figures-how = Ответ считается со дня доставки в тех днях, в которых считается его срок; пока ждали разъяснения запросившей стороны, счёт стоял. Месяцы – по григорианскому календарю и UTC.
