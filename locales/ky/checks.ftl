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
checks-warning-passport-code = Экинчи тамга бош (P<). 2028-жылдын 1-январынан баштап берилген паспорттордо PP сыяктуу экинчи тамга болушу керек.
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

# What programs are told.
checks-wrong-mrz = Сурамдын денеси mrz деген бир тексттик талаасы бар JSON болушу керек.
