# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Начать с документа Word
writing-document-lede = Его заголовок, первый абзац и текст заполнят форму; до сохранения Вы всё проверите.
writing-document-field = Документ Word
writing-document-hint = Файл .docx не больше 20 МБ. Сам файл не хранится; изображения добавляются из библиотеки.
writing-document-button = Заполнить форму
writing-brought = Форма заполнена из «{ $name }». Как достижение ещё ничего не сохранено; пожалуйста, прочитайте всё до конца.
writing-left-title = Не перенесено:
writing-left-pictures = Изображения. Добавьте их из библиотеки.
writing-left-drawings = Рисунки, диаграммы и текст в рамках.
writing-left-objects = Объекты других программ, например встроенные таблицы.
writing-left-comments = Примечания на полях.
writing-left-links = Ссылки, которые не ведут ни в интернет, ни на адрес почты.
writing-left-template = Шаблон на другом компьютере.
writing-refused-title = Документ не принят
writing-refused-empty = Файл пуст; пожалуйста, выберите файл.
writing-refused-not-word = Это не документ Word (.docx).
writing-refused-locked = Он защищён паролем или создан в старой версии Word (.doc). Сохраните его как .docx без пароля.
writing-refused-macros = В нём есть макросы. Сохраните его как .docx без макросов.
writing-refused-too-large = Он слишком велик или станет таким при распаковке.
writing-refused-too-intricate = Его вложенность слишком глубока для чтения.
writing-refused-damaged = Он повреждён или передан не полностью.
writing-refused-too-long = Его текст длиннее 50 000 букв, допустимых для достижения.

# Tools.
writing-tool-subheading = Подзаголовок
writing-tool-numbered = Нумерованный список
writing-tool-note = Сноска
writing-table-rows = Строки
writing-table-columns = Столбцы
writing-table-insert = Вставить
writing-count-words = Слов:
writing-count-letters = Букв:

# How to write.
writing-help-title = Как писать
writing-help-sign = ?
writing-help-lede = Несколько знаков в тексте создают всё, что видят читатели. Средства набора ставят их за Вас.
writing-help-picture = Изображения берутся из библиотеки Вашей организации, каждое с описанием. Средство запишет нужную строку.
writing-help-word-title = Из Word и других программ
writing-help-word = Скопируйте там и вставьте здесь: заголовки, списки, таблицы, ссылки и сноски станут знаками. Цвета и шрифты не переносятся.
writing-help-keys-title = Клавиши
writing-help-plain = Вставить без оформления
writing-sample-words = важные слова
writing-sample-one = Первое
writing-sample-two = Второе

# The same text in two windows of one person.
writing-elsewhere = Этот текст писали и в другом Вашем окне. Ваши слова остаются в этом окне.
writing-elsewhere-together = Объединить оба
writing-flash-together = Написанное Вами в двух окнах объединено здесь. Пожалуйста, прочитайте всё.

# How a day is understood.
writing-day-gregorian = Григорианский календарь: { $date }
writing-day-solar = Солнечная хиджра: { $date }
writing-day-order = Прочитано как день, месяц, год. Для верности напишите месяц словом.
writing-day-error-year = Пожалуйста, напишите год четырьмя цифрами: григорианский от 1800 до 2200, солнечной хиджры от 1200 до 1500.
writing-day-error-month = Такого месяца нет.
writing-day-error-day = В этом месяце нет такого дня.
writing-day-error-lunar = Этот год читается по солнечной хиджре и лежит далеко в будущем. Даты лунной хиджры не принимаются; напишите григорианскую дату или дату солнечной хиджры.

# The check before a post is handed on.
writing-check-title = Прежде чем передать
writing-check-hint = Ничто здесь Вас не останавливает; каждая строка ведёт к своему месту.
writing-check-done = Всё на месте.
writing-check-summary = Нет краткого изложения.
writing-check-text = Нет текста, только заголовок и краткое изложение.
writing-check-stranger = Это изображение не из библиотеки и показано не будет: { $address }
writing-check-link = Эта ссылка никуда не ведёт: { $address }
writing-check-heading = Этот заголовок пропускает уровень: { $words }
writing-check-sources = Нет источников.
writing-check-sheet = Вопросы листа без ответа: { $count }
writing-check-missing = Языков ещё не хватает: { $count }
writing-check-older = Переводов старше оригинала: { $count }
