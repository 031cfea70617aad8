# Review by a native reader: whole file

# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = Жаңылыктар почта менен
notifications-new-what = Сиз билгиңиз келген нерсе жарыяланганда кат аласыз. Каттарда жалпыга ачык нерсе гана аталат.
notifications-new-email = Электрондук почтанын дареги
notifications-new-email-hint = Адегенде ал дарекке шилтемеси бар кат жөнөтөбүз: Сизди өзүңүздөн башка эч ким жаздыра албайт.
notifications-new-language = Каттардын тили
notifications-new-kind = Жаңылык түрү
notifications-new-country = Өлкө
notifications-new-all-countries = Бардык өлкөлөр
notifications-new-theme = Тема
notifications-new-all-themes = Бардык темалар
notifications-new-theme-hint = Тема жетишкендиктерде гана болот.
notifications-new-only-in = Жаңылыктардын тили
notifications-new-only-in-hint = Ушул тилде жазылганы же ушул тилге которулганы гана.
notifications-new-all-languages = Бардык тилдер
notifications-new-pace = Качан билдирилет
notifications-new-pace-hint = «Дароо» дегени — бир нече мүнөттүн ичинде; дем алыш күндөрү жана кат каалабасаңыз, кат келбейт.
notifications-new-pace-usual = Шашылыш билдирүүлөр дароо, калганы башка каттарым менен
notifications-new-to = Каттар келүүчү дарек:
notifications-new-subscribe = Жазылуу
notifications-new-promise = Дарегиңиз ушул каттар үчүн гана колдонулат. Ар бир катта аларды порталга кирбей эле токтотуучу шилтеме бар.

notifications-error-email = Электрондук почтанын дарегин киргизиңиз, мисалы name@example.org
notifications-error-language = Он үч тилдин бирин тандаңыз
notifications-error-country = Он өлкөнүн бирин же баарын тандаңыз
notifications-error-theme = Темалардын бирин же баарын тандаңыз
notifications-error-kind = Жаңылык түрлөрүнүн бирин тандаңыз
notifications-error-theme-kind = Бардык темаларды тандаңыз: тема жетишкендиктерде гана болот

notifications-flash-asked = Почтаңызды караңыз: дарек туура болсо, шилтемеси бар кат жөнөтүлдү. Ал шилтемени ачмайынча башка эч нерсе жөнөтүлбөйт.
notifications-flash-subscribed = Жазылдыңыз.
notifications-flash-ended = Жазылуу токтотулду. Мындай каттар эми келбейт.

notifications-confirmation-title = Жазылууну ырастоо
notifications-confirmation-question = «{ $topic }» темасы боюнча кат алгыңыз келеби?
notifications-confirmation-to = Каттар келүүчү дарек:
notifications-confirmation-confirm = Ооба, жазылуу
notifications-confirmation-otherwise = Муну Сиз сурабаган болсоңуз, эч нерсе кылбаңыз: дарек бир жумадан кийин өчүрүлөт.
notifications-confirmation-done = «{ $topic }» темасына жазылдыңыз.
notifications-confirmation-end = Бул жазылууну токтотуу
notifications-confirmation-ended = Бул жазылуу токтотулду.

notifications-end-title = Жазылууну токтотуу
notifications-end-question = «{ $topic }» темасы боюнча мындан ары кат албайсызбы?
notifications-end-end = Жазылууну токтотуу
notifications-ended-title = Жазылуу токтотулду
notifications-ended-text = Мындай каттар эми келбейт.
notifications-again = Башкасына жазылуу

notifications-list-title = Сиздин жазылууларыңыз
notifications-list-new = Жаңы жазылуу
notifications-list-since = Качантан бери
notifications-list-nothing = Эч нерсеге жазылган эмессиз
notifications-list-nothing-advice = Жаңылык түрүн тандаңыз, бир нерсе жарыяланганда кат аласыз.

notifications-mail-confirmation-subject = Жазылууңузду ырастаңыз
notifications-mail-confirmation-text = Бул дарек ЭКУга мүчө мамлекеттердин жарандык абалдын актыларын каттаган уюмдарынын порталында «{ $topic }» темасы боюнча кат алуу үчүн киргизилди.
notifications-mail-confirmation-do = Кат алгыңыз келсе, бул бетти ачып, ырастаңыз:
notifications-mail-confirmation-button = Жазылууну ырастоо
notifications-mail-confirmation-otherwise = Муну Сиз сурабаган болсоңуз, эч нерсе кылбаңыз. Башка кат келбейт, дарек бир жумадан кийин өчүрүлөт.
