# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: the words for deviation and filler as in checks.ftl; deviations-kind,
# deviations-kind-mrz-viz, deviations-digit, deviations-way-filler-counted, deviations-error-way

deviations-title = Белгилүү четтөөлөр
deviations-lead = Текшерүүдөн өтпөй турганы белгилүү болгон чыныгы документтер. Ушулардын бири үчүн гана эч кимге баш тартылбашы керек.
deviations-issuer = Берген мамлекет
deviations-any = Баары
deviations-show = Көрсөтүү
deviations-count = { $count ->
    [one] { $count } четтөө
   *[other] { $count } четтөө
}
deviations-empty = Бул жерде азырынча четтөө жок
deviations-empty-advice = Бир да каттоо органы бул мамлекет боюнча четтөө сүрөттөй элек.
deviations-new = Четтөөнү сүрөттөө
deviations-example = Мисал
deviations-example-note = Бул жазуу реестр кантип иштешин көрсөтөт. Аны эч бир орган ырастаган эмес.
deviations-waiting = Жарыялоону күтүүдө
deviations-download = Тизмени жүктөп алуу (JSON)
deviations-check = Машина менен окулуучу зонаны текшерүү
deviations-described-by = Сүрөттөгөн уюм
deviations-released-on = Жарыяланган күнү: { $day }
deviations-original = Түп нусканын тили

deviations-kind = Эмне дал келбейт
deviations-kind-mrz-viz = Зона басылган маалыматтан айырмаланат
deviations-kind-check-digit = Текшерүү цифрасы башкача эсептелет
deviations-kind-wrong-data = Талаада туура эмес маалымат бар
deviations-kind-other = Башка нерсе

deviations-state-draft = долбоор
deviations-state-released = жарыяланган
deviations-state-withdrawn = кайтарып алынган

deviations-what = Эмне көрүнөт
deviations-advice = Эмне кылуу керек
deviations-document = Документ
deviations-specimen = Үлгү
deviations-issued = Берилген мезгили
deviations-issued-from = { $day } күнүнөн
deviations-issued-to = { $day } күнүнө чейин
deviations-issued-between = { $from } – { $to }
deviations-source = Булак
deviations-machine = Машина менен окулуучу зонада
deviations-format = Форматы
deviations-document-code = Документтин коду
deviations-state-code = Мамлекеттин басылган коду
deviations-numbers = Номерлер
deviations-numbers-all = бардык номерлер
deviations-numbers-prefix = { $from } менен башталгандар
deviations-numbers-range = { $from } – { $to }
deviations-digit = Талаа же текшерүү цифрасы
deviations-digit-document-number = документтин номери
deviations-digit-birth-date = туулган күнү
deviations-digit-expiry-date = жарактуулук мөөнөтү
deviations-digit-personal-number = жеке номер
deviations-digit-composite = бардык талаалар чогуу
deviations-digit-issuer = мамлекеттин коду
deviations-digit-name = аты-жөнү
deviations-way = Ал кантип эсептелет же жазылат
deviations-way-filler-counted = Цифранын ордундагы толтургуч белги катары эсепке кошулат
deviations-way-left-out = Цифранын ордунда толтургуч турат
deviations-way-zero = Цифра ар дайым 0 болот
deviations-way-any = Документ берген органдын белгисиз эрежеси боюнча: ал жерде каалаган цифра турушу мүмкүн
deviations-way-runs-on = Цифранын ордунда толтургуч жок: номер ошол жерде уланат
deviations-way-unknown-otherwise = Күндүн белгисиз бөлүктөрү 00, 99 же XX деп жазылган
deviations-way-other-code = Мамлекеттин коду стандарттагыдан башка
deviations-way-leading-filler = Аты-жөнү толтургучтан башталат
deviations-way-digits = Аты-жөнүндө цифра бар
deviations-versions = Версиялар
deviations-version = { $number }-версия
deviations-version-current = күчүндө
deviations-version-open = жарыялана элек

deviations-edit = Өзгөртүү
deviations-release = Жарыялоо
deviations-release-hint = Бул версияны укугу бардын баары окуйт, зоналарды текшерүү аны эске алат. Редактор жазганды экинчи адам жарыялайт.
deviations-withdraw = Кайтарып алуу
deviations-withdraw-hint = Ал себеби менен кошо окуу үчүн калат. Зоналарды текшерүү аны эске албай калат.
deviations-reason = Себеби
deviations-withdrawn-on = Кайтарып алынган күнү: { $day }

deviations-form-new = Четтөөнү сүрөттөө
deviations-form-edit = Сүрөттөмөнү өзгөртүү
deviations-form-document = Документ
deviations-form-words = Сөз менен
deviations-form-zone = Машина менен окулуучу зонада
deviations-form-issuer = Берген мамлекет, зонада жазылгандай
deviations-form-issuer-hint = Үч тамгага чейин: TUR, BEL, D.
deviations-form-specimen = Үлгүнүн коду
deviations-form-specimen-hint = Бош калса болот. Үлгүлөрдүн реестриндегидей: TUR-BO-01001.
deviations-form-from = Биринчи берилген күнү
deviations-form-to = Акыркы берилген күнү
deviations-form-day-hint = Бош калса болот. Эки календардын каалаганы менен: 2021-03-20 же 1399/12/30.
deviations-form-source = Булактын дареги
deviations-form-source-hint = Башкалар бул тууралуу окуй ала турган жер. https:// менен башталат.
deviations-form-tlp = Ким окуй алат
deviations-form-tlp-hint = Зоналарды ачык текшерүүгө баары окуй алган жазуулар гана жардам берет.
deviations-form-opening-hint = Бул мурункудан кеңири ачылганда гана керек. Жарыялаган адам себепти окуйт, ал версия менен кошо сакталат.
deviations-error-before-first = Бул версия ал күнү али бериле элек болчу.
deviations-error-after-last = Ал күнгө чейин анын ордун башка версия ээлеген.
deviations-error-state-code = Басылган кодду үч тамгага чейин жазыңыз; ал стандарт бир мамлекетке берген код болбошу керек.
deviations-form-language = Бул сөздөрдүн тили
deviations-form-language-hint = Башка тилдердеги сөздөр ошол бойдон калат.
deviations-form-name = Аталышы
deviations-form-what = Эмне көрүнөт
deviations-form-what-hint = Кызматкер эмнени көрөт, эки-үч сүйлөм менен.
deviations-form-advice = Эмне кылуу керек
deviations-form-advice-hint = Ошого карабай документтин чыныгы экенин кантип билсе болот.
deviations-form-format-none = Зонада бул көрүнбөйт
deviations-form-code-hint = Зонанын алгачкы эки белгиси: ID, I<, P<.
deviations-form-state-code-hint = Стандарттагыдан башка болсо гана: үч тамгага чейин.
deviations-form-number-from = Биринчи номер же анын башы
deviations-form-number-from-hint = Зонадагыдай тамгалар жана цифралар. Бардык номерлер үчүн бош калтырыңыз.
deviations-form-number-to = Акыркы номер
deviations-form-number-to-hint = Номерлердин башы гана бирдей болсо, бош калтырыңыз.
deviations-form-save = Сактоо
deviations-form-back = Артка

deviations-flash-saved = Сакталды. Аны экинчи адам жарыялайт.
deviations-flash-released = Жарыяланды.
deviations-flash-withdrawn = Кайтарып алынды.
deviations-conflict-own = Бул версияны Сиз жазгансыз. Аны башка бирөө жарыялашы керек.
deviations-conflict-reason = Муну мурункудан көбүрөөк адам окуйт, бирок себеби жазылган эмес.
deviations-conflict-released = Бирөө аны мурда эле жарыялап же кайтарып алып койгон.
deviations-conflict-changed = Сиз ачкандан кийин бирөө аны өзгөрттү.
deviations-conflict-withdrawn = Ал кайтарып алынган.
deviations-notice-described = Башка мекеме өлкөңүздүн документтерин сүрөттөдү
deviations-notice-described-text = Мүчө мамлекеттин каттоо органы өлкөңүздүн чыныгы документтери текшерүүдөн кантип өтпөй турганын сүрөттөдү ({ $time }). Анын тууралыгын караңыз.
deviations-error-issuer = Бул мамлекеттин коду эмес: үч баш тамгага чейин.
deviations-error-kind = Эмне дал келбей турганын тандаңыз.
deviations-error-specimen = Бул үлгүнүн коду эмес: TUR-BO-01001.
deviations-error-day = Бул күн эмес.
deviations-error-order = Акыркы берилген күн биринчисинен мурун турат.
deviations-error-source = https:// менен башталган толук даректи жазыңыз.
deviations-error-tlp = Ким окуй аларын тандаңыз.
deviations-error-language = Тилди тандаңыз.
deviations-error-name = 150 тамгадан ашпаган аталыш жазыңыз.
deviations-error-text = 2000 тамгадан ашпаган текст жазыңыз.
deviations-error-text-needed = Муну түп нусканын тилинде, 2000 тамгадан ашырбай жазыңыз.
deviations-error-zone-needed = Текшерүү цифрасы үчүн зона сүрөттөлүшү керек: форматы, документтин коду, цифра жана анын кантип эсептелери.
deviations-error-code = Бул зонанын эки белгиси эмес.
deviations-error-digit = Бул форматтагы зоналарда мындай цифра жок.
deviations-error-way = Бул ыкма картанын документ номерине гана тиешелүү.
deviations-error-number = A тамгасынан Z тамгасына чейинкилер жана цифралар гана, 22ден ашпасын.
deviations-error-range = Акыркы номердин узундугу биринчисиникиндей болушу жана андан мурун турбашы керек.
deviations-error-any = Номерлерди көрсөтүңүз: ар кандай цифра кабыл алынган жерде кайсы документтер экенин номерлер гана көрсөтөт.

deviations-verdict = Белгилүү четтөө: { $title }
deviations-verdict-link = Бул тууралуу белгилүү болгонду окуу
search-kind-deviation = Белгилүү четтөө
audit-thing-deviation = Белгилүү четтөө
