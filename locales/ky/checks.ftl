# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Куралдар
checks-lead = Алдында документ, ысым же күн турган ар бир адам үчүн чакан текшерүүлөр.
checks-nothing-kept = Киргизгениңиз сакталбайт жана журналга жазылбайт.
checks-check = Текшерүү
checks-again = Башкасын текшерүү
checks-specimen = Үлгү менен сынап көрүү
checks-unprotected = корголгон эмес
checks-agrees = дал келет
checks-differs = дал келбейт

# The machine-readable zone.
checks-mrz-title = Машина менен окулуучу зона
checks-mrz-heading = Машина менен окулуучу зонаны текшерүү
checks-mrz-about = Паспорттун, картанын же визанын текшерүү цифралары дал келеби?
checks-mrz-label = Машина менен окулуучу зонанын саптары
checks-mrz-hint = Басылгандай эки же үч сап, эң көбү 400 белги.
checks-mrz-too-long = Эң көбү 400 белги киргизиңиз.
checks-mrz-all-agree = Бардык { $count } текшерүү цифрасы дал келет.
checks-mrz-to-know = Төмөндө билүүчү { $count } жагдай бар.
checks-mrz-digits-differ = { $count } текшерүү цифрасынын { $wrong } дал келбейт.
checks-mrz-misread = Бир белги туура эмес окулган болушу мүмкүн.
checks-mrz-other-wrong = Текшерүү цифралары дал келет, бирок башка бир нерсе туура боло албайт.
checks-mrz-deviation = Бул чыныгы документ дал ушундай текшерүүдөн өтпөй турганы белгилүү.
checks-mrz-no-zone = Бул саптар машина менен окулуучу зона эмес.
checks-mrz-repair-title = Бир өзгөртүү менен бардык цифра дал келет
checks-mrz-repair-text = { $line }-сап, { $position }-белги: { $from } ордунда { $to } болушу мүмкүн. Кабыл алардан мурда документти караңыз.
checks-mrz-repair-do = Ушул өзгөртүү менен текшерүү
checks-mrz-findings = Эмне туура эмес
checks-mrz-warnings = Эскертүүлөр
checks-mrz-fields = Талаалар боюнча
checks-mrz-changes = Окуудан мурда өзгөргөнү
checks-mrz-caution = Цифралардын дал келиши документтин чыныгы экенин көрсөтпөйт. Ысымдардын, берген мамлекеттин, жарандыктын жана жыныстын текшерүү цифрасы жок.
checks-verdict-consistent = Шайкеш
checks-verdict-consistent-with-warnings = Шайкеш, эскертүүлөр бар
checks-verdict-inconsistent = Шайкеш эмес
checks-verdict-known-deviation = Белгилүү четтөө
checks-verdict-malformed = Түрү бузук
checks-format-td1 = Карта, 30 белгиден 3 сап.
checks-format-td2 = Карта, 36 белгиден 2 сап.
checks-format-td3 = Паспорт, 44 белгиден 2 сап.
checks-format-mrv-a = Виза, 44 белгиден 2 сап.
checks-format-mrv-b = Виза, 36 белгиден 2 сап.
checks-head-place = Орду
checks-head-field = Талаа
checks-head-value = Басылганы
checks-head-printed = Цифра
checks-head-computed = Эсептелгени
checks-head-result = Жыйынтык
checks-field-number = Документтин номери
checks-field-birth = Туулган күнү
checks-field-expiry = Жарактуулук мөөнөтү
checks-field-personal = Жеке номер
checks-field-composite = Баары чогуу
checks-field-primary = Фамилиясы
checks-field-secondary = Ысымдары
checks-field-issuer = Берген мамлекет
checks-field-nationality = Жарандыгы
checks-field-sex = Жынысы
checks-sex-none = көрсөтүлгөн эмес

# What is wrong with a zone.
checks-reason-one-line = Бул зонанын бир гана сабы. Калгандарын да киргизиңиз.
checks-reason-line-count = Зонада эки же үч сап болот; бул жерде { $count } сап бар.
checks-reason-line-length = { $line }-сапта { $count } белги бар; { $format } үчүн { $width } керек.
checks-reason-gap = { $line }-саптын { $position }-белгисинин тегерегинде бир нерсе жетпейт же ашыкча.
checks-reason-charset = { $line }-сап, { $position }-белги: { $letter } ({ $code }) мындай зонада болбойт.
checks-reason-birth = Туулган күн календарда жок.
checks-reason-expiry = Мөөнөттүн бүткөн күнү календарда жок.
checks-reason-document-code = Алгачкы эки тамга бул форматтагы документтин түрүн билдирбейт.
checks-reason-number = Документтин номери бош же толтургучтан башталат.
checks-reason-name-digit = Ысымда цифра бар.
checks-reason-name-filler = Ысым толтургучтан башталат; жалгыз ысым башында турат.
checks-reason-sex = Жыныстын ордунда F да, M да, толтургуч да жок.
checks-reason-country = { $code } эч бир мамлекеттин же уюмдун коду эмес.

# What to know of a zone.
checks-warning-specimen = UTO — үлгүлөрдүн коду. Мындай документти эч бир мамлекет бербейт.
checks-warning-passport-code = Экинчи тамга бош ({ $code }). 2028-жылдын 1-январынан баштап берилген паспорттордо PP сыяктуу экинчи тамга болушу керек.
checks-warning-passport-code-late = Экинчи тамгасы жок паспорттун мөөнөтү 2038-жылга чейин бүтүшү керек; мунуку кийин бүтөт.
checks-warning-passport-code-unknown = Экинчи тамга 2026-жылдан колдонулган паспорттун түрүн билдирбейт.
checks-warning-crew = AC — экипаж мүчөсүнүн күбөлүгүнүн коду.
checks-warning-name = Ысым талааны аягына чейин толтурган, кесилген болушу мүмкүн.
checks-warning-retired = { $code } — азыр жок мамлекеттин коду.
checks-warning-expired = Документтин мөөнөтү өтүп кеткен.
checks-warning-expiry-before-birth = Документтин мөөнөтү туулган күндөн мурда бүткөн.
checks-warning-filler-digit = Жеке номер толтурулган, ошондуктан анын текшерүү цифрасын калтырууга болбойт.
checks-warning-swapped = Саптар башка иретте дал келет.

# What was changed before the zone was read.
checks-change-upper-case = Кичине тамгалар баш тамга катары окулду.
checks-change-full-width = Толук туурадагы белгилер жөнөкөй катары окулду.
checks-change-fillers = Тырмакчалар жана кашаалар толтургуч катары окулду.
checks-change-digits = Перс же араб цифралары латын цифрасы катары окулду.
checks-change-spaces = Боштуктар толтургуч катары окулду.
checks-change-invisible = Көрүнбөгөн белгилер алынып салынды.
checks-change-trimmed = Саптардын четиндеги боштуктар жана бош саптар алынып салынды.
checks-change-split = Бир сап экиге же үчкө бөлүндү.

# The spelling of names.
checks-name-title = Машина менен окулуучу зонадагы ысымдар
checks-name-heading = Ысымды машина менен окулуучу зонага жазуу
checks-name-about = Латын, кирилл жана араб тамгалары кандай жазылат жана эмне үчүн.
checks-name-surname = Фамилиясы (биринчи идентификатор)
checks-name-given = Ысымдары (экинчи идентификатор)
checks-name-language = Ысымдын тили
checks-name-language-auto = Тамгаларынан аныктоо
checks-name-style = Берген органдын жазышы
checks-name-width = Талаанын туурасы
checks-name-unify = Араб йе менен кафын перс жана урдудагыдай окуу
checks-name-printed = Басылган ысым
checks-name-printed-hint = Салыштыргыңыз келсе.
checks-name-do = Жазуу
checks-name-error-empty = Фамилиясын же ысымын киргизиңиз.
checks-name-error-long = Эң көбү 120 белги киргизиңиз.
checks-name-error-digit = Ысымда цифра болбойт.
checks-name-field = Зонадагы ысым талаасы.
checks-name-key = Издөө жана салыштыруу ачкычы
checks-name-unknown = { $letter } ({ $code }) жазылышы жок, ошондуктан талаа түзүлгөн жок.
checks-name-moved = Жалгыз ысым башында турат, ошондуктан ошол жакка которулду.
checks-name-cut = Ысым батпай, кесилди.
checks-name-proposed = Тамгаларына караганда ысым бул тилде: { $language }.
checks-name-ask-language = Тамгалар кайсы тил экенин көрсөтпөйт. Тилди тандаңыз.
checks-name-ask-unify = Ысымда араб йе же кафы бар. Перс жана урдуда адатта башка тамга көздөлөт: мында да ошондой болсо, белгилеңиз.
checks-name-silent = Стандарт айрым тамгалар жөнүндө унчукпайт. Алардын жазылышы сунуш гана.
checks-name-letters = Тамгама-тамга
checks-name-head-letter = Тамга
checks-name-head-spelling = Жазылышы
checks-name-head-rule = Эреже
checks-name-dropped = калтырылды
checks-name-exception = тилине же ордуна жараша
checks-name-alternates = Башка жазылыштары
checks-name-reverse = Кайра окуу
checks-name-ambiguous = Белгиленген тамгаларды бир нече түрдө окууга болот.
checks-name-compare-same = Басылган ысым дал ошондой.
checks-name-compare-alternate = Басылган ысым уруксат берилген же сунушталган башка жазылыш.
checks-name-compare-differs = Басылган ысым { $position }-белгиден баштап айырмаланат.
checks-name-note = Араб тамгаларынын X менен жазылышы — издөө жана салыштыруу ачкычы. Аны басып чыгарган мамлекет белгисиз.
checks-rule-latin = Зонанын өз тамгасы
checks-rule-table-a = A таблицасы
checks-rule-table-b = B таблицасы
checks-rule-table-c = C таблицасы
checks-rule-appendix-b = B тиркемеси
checks-rule-punctuation = 4.6 бөлүмү
checks-rule-silent = Стандарт унчукпайт: сунуш
checks-rule-none = Жазылышы жок

# Dates in four calendars.
checks-calendar-title = Төрт календардагы күн
checks-calendar-about = Бир күн төрт календардын эсеби менен.
checks-calendar-date = Күн
checks-calendar-date-hint = Жыл, ай жана күн цифра менен, жыл төрт цифралуу.
checks-calendar-from = Бул күндүн календары
checks-calendar-do = Которуу
checks-calendar-computed = эсептелген, расмий таблицадан тышкары
checks-calendar-note = Эки ай эсеби эки күнгө чейин айырмаланышы мүмкүн, көрүнгөн ай экөөнөн тең бир күнгө.
checks-reckoning-gregorian = Григориан
checks-reckoning-persian = Күн хижрасы
checks-reckoning-umalqura = Ай хижрасы (Умм ал-Кура)
checks-reckoning-civil = Ай хижрасы (жарандык)
checks-reckoning-julian = Юлиан (эски стиль)
checks-reckoning-rumi = Руми (осмон)
checks-no-day-unreadable = Жылды, айды жана күндү цифра менен киргизиңиз.
checks-no-day-year = Күн 1800 жана 2200-жылдардын арасында болушу керек.
checks-no-day-month = Жылда он эки ай бар.
checks-no-day-day = Бул айда мындай күн жок.

# National numbers.
checks-national-title = Улуттук номерлер
checks-national-about = Улуттук номердин түзүлүшү туурабы?
checks-national-country = Өлкө
checks-national-number = Номер
checks-national-number-hint = Цифралар, сызыкча менен же сызыкчасыз.
checks-national-error-country = Өлкөлөрдүн бирин тандаңыз: TUR, IRN, KAZ, PAK.
checks-national-too-long = Эң көбү 40 белги киргизиңиз.
checks-national-well-formed = Түзүлүшү туура
checks-national-not-well-formed = Түзүлүшү туура эмес
checks-national-agrees = Номер өзүнүн ачык эрежесине дал келет.
checks-national-no-digit = Бул номердин текшерүү цифрасы жок; түзүлүшү гана каралды.
checks-national-filled = Башындагы нөлдөр жок экен, кошулду.
checks-national-note = Түзүлүшүнүн тууралыгы номер бирөөгө берилген дегенди билдирбейт.
checks-fault-characters = Цифрадан башка бир нерсе бар.
checks-fault-length = Бул өлкөнүн номеринде { $count } цифра бар.
checks-fault-first-digit = Ал нөлдөн башталбайт.
checks-fault-all-equal = Бардык цифралар бирдей.
checks-fault-date = Ичиндеги күн календарда жок.
checks-fault-century = Кылым цифрасы 1ден 6га чейин эмес.
checks-fault-check-digit = Текшерүү цифрасы дал келбейт.

# Texts that look alike.
checks-confusables-title = Окшош тексттер
checks-confusables-about = Эки текст бирдей болбой, бирдей көрүнөбү?
checks-confusables-first = Биринчи текст
checks-confusables-second = Экинчи текст
checks-confusables-do = Салыштыруу
checks-confusables-empty = Эки текстти тең киргизиңиз.
checks-confusables-causes = Эмне үчүн бирдей эмес
checks-confusables-pairs = Айырмаланган жерлери
checks-likeness-same = Бирдей
checks-likeness-same-text = Тамгама-тамга бирдей.
checks-likeness-alike = Бирдей көрүнөт
checks-likeness-alike-text = Алар бирдей эмес, бирок көзгө көрүнбөйт.
checks-likeness-different = Башка
checks-likeness-different-text = Аларды айырмалоого болот.
checks-cause-composition = Тамгалар менен белгилер башкача кошулган.
checks-cause-invisible = Биринде көрүнбөгөн бир нерсе бар.
checks-cause-marks = Биринде харакат же созуу сызыгы бар.
checks-cause-arabic-letters = Араб жазуусунун тамгалары ар башка баскыч менен жазылган.
checks-cause-other-scripts = Аларда ар башка жазуунун тамгалары бар.

# What programs are told.
checks-wrong-fields = Сурамдын денеси ушул куралдын талаалары гана бар JSON болушу керек.
