# Review by a native reader: whole file

# The ten members, their organisations and their figures.
directory-countries-title = Он мүчө, он реестр
directory-countries-lede = Ар бир өлкөдө туулууну, никени жана өлүмдү ким, кайсы мыйзам боюнча каттайт жана аны менен кантип байланышууга болот.
directory-countries-map = Он мүчө картадагыдай
directory-countries-members = Мүчөлөр
directory-countries-regional = Аймактын көрсөткүчтөрү

directory-country-mandate = Уюм эмне менен алектенет
directory-country-confirmed = Уюм ырастаган күн: { $day }
directory-country-unconfirmed = Уюм азырынча ырастай элек
directory-country-sources = Бул тексттин булактары
directory-country-figures = Көрсөткүчтөр
directory-country-reports = Ачык отчёттордогу сандар
directory-country-reports-lead = Каттоо органы өзү жарыялаган сандар бул жерде отчёттордун ордун басат.
directory-country-missing = Изделди, бирок табылган жок
directory-country-abroad = Башка мүчө мамлекеттерде
directory-country-time = Убакыт
directory-country-weekend = Дем алыш күндөрү: { $days }
directory-country-calling-code = Телефон коду
directory-country-names = Аталыштары:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } – { $high }

directory-figure-what = Эмне эсептелген
directory-figure-value = Мааниси
directory-figure-period = Мезгил
directory-figure-source = Булак

directory-chart-title = Туулууну каттоо, { $first }–{ $last }
directory-chart-words = Сурамжылоолор боюнча, туулганы катталган беш жашка чейинки балдардын үлүшү.
directory-chart-table = Таблица жана булак
directory-chart-year = Жыл
directory-chart-registered = Катталганы

directory-topic-name = Аталышы
directory-topic-mandate = Уюм эмне менен алектенет
directory-topic-note = Эскертүү
directory-topic-parent = Министрлик
directory-topic-founded = Түзүлгөн жылы
directory-topic-legal-basis = Мыйзам
directory-topic-documents = Берилүүчү документтер
directory-topic-identity-number = Персоналдык номер

directory-contact-website = Сайт
directory-contact-phone = Телефон
directory-contact-email = Почта
directory-contact-address = Дарек
directory-contact-hotline = Маалымат линиясы

directory-unit-persons = адам
directory-unit-events = акт
directory-unit-cards = карта

directory-bound-low = төмөнкү баалоо
directory-bound-middle = орточо баалоо
directory-bound-high = жогорку баалоо
directory-bound-at-most = мындан аз

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = жылы көрсөтүлгөн эмес
directory-period-months = { $first } – { $last }
directory-period-against = { $year }-жыл, { $base }-жылга салыштырмалуу
directory-period-solar-year = күн хижрасы боюнча { $year }-жыл
directory-period-solar-months = күн хижрасы боюнча { $year }-жылдын алгачкы { $count ->
    [one] айы
   *[other] { $count } айы
}
directory-period-before-solar-year = күн хижрасы боюнча { $year }-жылдын алдындагы акыркы толук жыл

directory-indicator-birth-registration-completeness = катталган туулуулар, беш жашка чейинки балдар
directory-indicator-birth-registration-completeness-series = катталган туулуулар, беш жашка чейинки балдар
directory-indicator-birth-registration-completeness-national = катталган туулуулар, өлкөнүн өз эсеби боюнча
directory-indicator-birth-registration-within-one-year = бир жыл ичинде катталган туулуулар
directory-indicator-children-without-birth-certificate = туулгандыгы тууралуу күбөлүгү жок балдар
directory-indicator-births-registered = катталган туулуулар
directory-indicator-births-un-projection = БУУнун божомолундагы туулуулар
directory-indicator-births-registered-vs-un = катталган туулуулар, БУУнун божомолуна салыштырмалуу
directory-indicator-death-registration-completeness = катталган өлүмдөрдүн үлүшү
directory-indicator-deaths-registered = катталган өлүмдөр
directory-indicator-deaths-un-projection = БУУнун божомолундагы өлүмдөр
directory-indicator-deaths-registered-vs-un = катталган өлүмдөр, БУУнун божомолуна салыштырмалуу
directory-indicator-deaths-with-cause-recorded = себеби жазылган өлүмдөр
directory-indicator-marriages-registered = катталган никелер
directory-indicator-divorces-registered = катталган ажырашуулар
directory-indicator-vital-events-registered = катталган жарандык абалдын актылары
directory-indicator-population = калктын саны
directory-indicator-population-national = калктын саны, өлкөнүн өз эсеби боюнча
directory-indicator-id-cards-issued = берилген ID-карталар
directory-indicator-id-card-coverage = ID-картасы барлар
directory-indicator-id-registered-population = ID-карталар реестриндеги адамдар
directory-indicator-nationals-abroad = чет өлкөдөгү жарандар
directory-indicator-people-in = жашаган өлкөсү: { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Уюмдар
directory-organisations-add = Уюм кошуу
directory-organisations-name = Уюм
directory-organisations-state = Абалы
directory-organisations-change = Өзгөртүү

directory-new-lede = Уюм дароо өз өлкөсүнүн бетинде көрүнөт. Андан кийин анын администраторун чакырыңыз.

directory-edit-country = Өлкө
directory-edit-choose = Тандаңыз
directory-edit-language = Аталыштын тили
directory-edit-language-hint = Башка тилдердеги аталыштар кийинки бетте жазылат.
directory-edit-abbreviation = Кыскача аталышы
directory-edit-abbreviation-hint = Эл айткандай, 30 тамгадан ашпайт.
directory-edit-founded = Түзүлгөн жылы
directory-edit-founded-hint = Григориан календары боюнча, мисалы 1918.
directory-edit-contacts = Байланыш жолдору
directory-edit-contacts-hint = Бошотулган сап алынып салынат. Түшүндүрмөлөр англис тилинде.
directory-edit-contact-kind = { $count }-түрү
directory-edit-contact-value = { $count }-номер же дарек
directory-edit-contact-note = { $count }-түшүндүрмө
directory-edit-contact-value-what = Номер же дарек
directory-edit-contact-note-what = Англисче түшүндүрмө
directory-edit-sources = Булактар
directory-edit-sources-hint = Окурман бул жерде айтылганды кайдан текшере алат? Бошотулган сап алынып салынат. Аталыштар менен түшүндүрмөлөр англис тилинде.
directory-edit-source-url = { $count }-дарек
directory-edit-source-title = { $count }-аталыш
directory-edit-source-title-what = Бул эмне
directory-edit-source-as-of = { $count }-булак качан жазылган
directory-edit-source-as-of-what = Жыл же күн
directory-edit-source-covers = { $count }-булак эмнени ырастайт
directory-edit-source-covers-what = Эмнени ырастайт, англисче
directory-edit-save = Сактоо
directory-edit-texts = Тилдер боюнча тексттер
directory-edit-texts-count = { $total } тексттен { $count }
directory-edit-public = Жалпыга ачык бет: { $country }
directory-edit-confirmation = Ырастоо
directory-edit-confirm-hint = Бул жазуудагынын баары туура экенин уюмдун атынан билдиресиз. Кийинки ар бир өзгөртүү ырастоону жокко чыгарат.
directory-edit-confirm = Жазууну ырастоо
directory-edit-confirm-others = Бул жазууну уюмдун өз администратору гана ырастай алат.

directory-texts-lede = Ар бир талаага бир абзац. Жок текстти окурман башка тилде көрөт.

directory-flash-added = Уюм кошулду. Эми анын жазуусун толуктаңыз.
directory-flash-saved = Сакталды.
directory-flash-confirmed = Жазуу ырасталды.

directory-error-unreadable = Текстте сактоого мүмкүн болбогон белги бар. Кайра терип жазыңыз.
directory-error-changed-elsewhere = Сиз жазып жатканда жазуу өзгөрдү. Текшерип, кайра сактаңыз.
directory-error-language = Тилдердин бирин тандаңыз
directory-error-country = Өлкөнү тандаңыз.
directory-error-abbreviation = 30 тамгадан ашпаган кыскача аталыш жазыңыз.
directory-error-website = Сайттын дареги https:// же http:// менен башталышы керек.
directory-error-founded = 1500-жылдан быйылкыга чейинки жылды жазыңыз же талааны бош калтырыңыз.
directory-error-name = Аталышын жазыңыз.
directory-error-name-long = Аталыш 200 тамгадан ашпашы керек.
directory-error-text-long = Текст 3000 тамгадан ашпашы керек.
directory-error-phone = Телефон номеринде кеминде үч цифра болот.
directory-error-email = Бул электрондук почта дареги эмес. Аны name@example.org түрүндө жазыңыз.
directory-error-address = Даректи жазыңыз, 300 тамгадан ашпасын.
directory-error-contacts-many = Байланыш жолдору 20дан ашпашы керек.
directory-error-contact-note = Түшүндүрмө 200 тамгадан ашпашы керек.
directory-error-source-url = Булактын дареги https:// же http:// менен башталышы керек.
directory-error-source-title = Ар бир булактын 300 тамгадан ашпаган аталышы болушу керек.
directory-error-source-as-of = Жылды, айды (2025-07) же күндү жазыңыз; эч бири келечекте болбосун.
directory-error-sources-many = Булактар 20дан ашпасын.
