# Review by a native reader: features-related, features-group-optical, features-tool, features-tool-light-behind
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Сөздүктөр
features-title = Коргоо элементтери
features-lead = Документтин чыныгы экенин кантип билсе болот: эмне кылуу керек, эмне көрүнүшү керек жана жасалма документте көбүнчө эмне көрүнөт.
features-search = Элемент издөө
features-show = Көрсөтүү
features-all = Бардык элементтер
features-any = Баары
features-nothing = Мындай элемент жок
features-nothing-advice = Башка сөздү же каалаган деңгээлди жана каалаган куралды байкап көрүңүз.
features-count = { $count ->
    [one] { $count } элемент
   *[other] { $count } элемент
}
features-csv = Бардык тилдердеги бардык элементтер CSV түрүндө
features-json = JSON түрүндө
features-check = Кантип текшерилет
features-do = Эмне кылуу керек
features-see = Эмне көрүнүшү керек
features-fake = Жасалма документте көбүнчө эмне көрүнөт
features-group = Документтин бөлүгү
features-level = Деңгээл
features-tool = Кароо куралы
features-related = Байланыштуу элементтер
features-names = Бардык тилдерде
features-used = Ушул белгиси бар документтер
features-used-all = Баары
features-used-none = Бул жерде Сиз үчүн мындай документ жок.
features-group-substrate = Кагаз, пластик жана башка негиздер
features-group-printing = Басма
features-group-ink = Боёктор
features-group-optical = Оптикалык өзгөрмө элементтер
features-group-personalisation = Документтин ээсинин маалыматы
features-group-data = Текшерсе боло турган маалымат
features-group-electronic = Чип
features-group-booklet = Китепче
features-group-civil-status = Жарандык абалдын документтери
features-level-1 = 1-деңгээл: көз жана кол
features-level-2 = 2-деңгээл: жөнөкөй курал
features-level-3 = 3-деңгээл: лаборатория
features-tool-eye = көз
features-tool-touch = манжа
features-tool-tilt = жантайтуу
features-tool-light-behind = арт жактан түшкөн жарык
features-tool-oblique-light = кыйгач түшкөн жарык
features-tool-magnifier = лупа
features-tool-uv365 = ультрафиолет лампа, 365 нм
features-tool-uv254 = ультрафиолет лампа, 254 нм
features-tool-infrared = инфракызыл жарык
features-tool-reader = окугуч
features-tool-software = программа
features-tool-microscope = микроскоп
features-tool-laboratory = лаборатория
features-tool-register = реестр
search-kind-feature = Коргоо элементи
