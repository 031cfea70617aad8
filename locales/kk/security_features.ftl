# Review by a native reader: features-related, features-group-optical, features-tool, features-tool-light-behind
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Сөздіктер
features-title = Қорғаныш элементтері
features-lead = Құжаттың шынайы екенін қалай білуге болады: не істеу керек, не көрінуге тиіс және қолдан жасалған құжатта көбіне не көрінеді.
features-search = Элемент іздеу
features-show = Көрсету
features-all = Барлық элементтер
features-any = Кез келген
features-nothing = Мұндай элемент жоқ
features-nothing-advice = Басқа сөзді немесе кез келген деңгей мен кез келген құралды байқап көріңіз.
features-count = { $count ->
    [one] { $count } элемент
   *[other] { $count } элемент
}
features-csv = Барлық тілдегі барлық элементтер CSV түрінде
features-json = JSON түрінде
features-check = Қалай тексеріледі
features-do = Не істеу керек
features-see = Не көрінуге тиіс
features-fake = Қолдан жасалған құжатта көбіне не көрінеді
features-group = Құжаттың бөлігі
features-level = Деңгей
features-tool = Қарау құралы
features-related = Байланысты элементтер
features-names = Барлық тілде
features-used = Осы белгісі бар құжаттар
features-used-all = Барлығы
features-used-none = Мұнда Сіз үшін мұндай құжат жоқ.
features-group-substrate = Қағаз, пластик және басқа негіздер
features-group-printing = Баспа
features-group-ink = Бояулар
features-group-optical = Оптикалық айнымалы элементтер
features-group-personalisation = Құжат иесінің деректері
features-group-data = Тексеруге болатын деректер
features-group-electronic = Чип
features-group-booklet = Кітапша
features-group-civil-status = Азаматтық хал құжаттары
features-level-1 = 1-деңгей: көз және қол
features-level-2 = 2-деңгей: қарапайым құрал
features-level-3 = 3-деңгей: зертхана
features-tool-eye = көз
features-tool-touch = саусақ
features-tool-tilt = еңкейту
features-tool-light-behind = арт жағынан түскен жарық
features-tool-oblique-light = қиғаш түскен жарық
features-tool-magnifier = лупа
features-tool-uv365 = ультракүлгін шам, 365 нм
features-tool-uv254 = ультракүлгін шам, 254 нм
features-tool-infrared = инфрақызыл жарық
features-tool-reader = оқу құрылғысы
features-tool-software = бағдарлама
features-tool-microscope = микроскоп
features-tool-laboratory = зертхана
features-tool-register = тіркелім
search-kind-feature = Қорғаныш элементі
