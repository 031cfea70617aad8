# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Справочный лист
sheet-title-of = Справочный лист: { $title }
sheet-problem = Проблема
sheet-law = Закон
sheet-cost = Затраты
sheet-time = Сроки
sheet-result = Результат
sheet-contact = Контакты
sheet-documents = Документы

# The form.
sheet-form-text = Семь вопросов, одинаковых для всех стран, чтобы опыт десяти стран можно было поставить рядом. Ни один не обязателен; лучше отвечать кратко.
sheet-hint-problem = Что раньше не работало и для кого.
sheet-hint-law = Закон, указ или приказ, на котором это основано, с номером и датой.
sheet-hint-cost = Во что это обошлось и кто заплатил, с валютой и годом.
sheet-hint-time = Когда началось, сколько заняло, с какого времени действует везде.
sheet-hint-result = Что стало лучше; где есть цифры — в цифрах.
sheet-hint-contact = Учреждение, к которому можно обратиться, и как с ним связаться; не частное лицо.
sheet-hint-documents = Что могут получить другие: законы, бланки, технические требования, учебные материалы.

# On the page of a post.
sheet-alone = Только справочный лист
sheet-whole = Весь текст
sheet-compare = Сравнить с другими странами
sheet-beside = Два языка рядом:
sheet-bilingual = Два языка рядом
sheet-one-language = Один язык

# Countries side by side.
sheet-comparison-title = Страны рядом
sheet-comparison-text = Каждый ответ дан на Вашем языке, если он на нём есть, иначе на языке, названном рядом.
sheet-comparison-choose = Выберите от двух до пяти достижений, чтобы поставить их рядом.
sheet-comparison-many = Рядом помещаются пять; это первые пять из выбранных.
sheet-comparison-empty = Ни у одного из этих достижений ещё нет справочного листа.
sheet-comparison-none = Нет ответа
sheet-comparison-without = Убрать
sheet-comparison-offers = На ту же тему в других странах
sheet-comparison-all = Достижения со справочным листом
sheet-comparison-no-offers = На эту тему у других стран ещё нет справочного листа
sheet-comparison-selected = Сравнить выбранные
sheet-comparison-tick = Выбрать для сравнения
