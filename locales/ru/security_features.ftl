# Review by a native reader: features-related, features-tool, features-tool-light-behind
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Глоссарии
features-title = Элементы защиты
features-lead = Как узнать, что документ подлинный: что сделать, что должно быть видно и что часто видно на подделке.
features-search = Найти элемент
features-show = Показать
features-all = Все элементы
features-any = Все
features-nothing = Такого элемента нет
features-nothing-advice = Попробуйте другое слово либо не указывайте уровень и средство.
features-count = { $count ->
    [one] { $count } элемент
    [few] { $count } элемента
    [many] { $count } элементов
   *[other] { $count } элемента
}
features-csv = Все элементы на всех языках в CSV
features-json = В JSON
features-check = Как проверить
features-do = Что сделать
features-see = Что должно быть видно
features-fake = Что часто видно на подделке
features-group = Часть документа
features-level = Уровень
features-tool = Средство проверки
features-related = Связанные элементы
features-names = На всех языках
features-used = Документы с этим признаком
features-used-all = Все
features-used-none = Здесь нет такого документа, доступного Вам.
features-group-substrate = Бумага, пластик и другие основы
features-group-printing = Печать
features-group-ink = Краски
features-group-optical = Оптически переменные элементы
features-group-personalisation = Данные владельца
features-group-data = Проверяемые данные
features-group-electronic = Чип
features-group-booklet = Книжка
features-group-civil-status = Документы о гражданском состоянии
features-level-1 = Уровень 1: глаза и руки
features-level-2 = Уровень 2: простой прибор
features-level-3 = Уровень 3: лаборатория
features-tool-eye = глаз
features-tool-touch = палец
features-tool-tilt = наклон
features-tool-light-behind = свет сзади (на просвет)
features-tool-oblique-light = косопадающий свет
features-tool-magnifier = лупа
features-tool-uv365 = УФ-лампа, 365 нм
features-tool-uv254 = УФ-лампа, 254 нм
features-tool-infrared = инфракрасный свет
features-tool-reader = считыватель
features-tool-software = программа
features-tool-microscope = микроскоп
features-tool-laboratory = лаборатория
features-tool-register = реестр
search-kind-feature = Элемент защиты
