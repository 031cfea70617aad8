# Review by a native reader: notifications-end-question, notifications-again, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual

# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = Жаңалық поштамен
notifications-new-what = Сіз білгіңіз келетін бірдеңе жарияланғанда хат аласыз. Хаттарда тек көпшілікке ашық нәрсе аталады.
notifications-new-email = Электрондық пошта мекенжайы
notifications-new-email-hint = Алдымен сол мекенжайға сілтемесі бар хат жібереміз: Сізді өзіңізден басқа ешкім жаздыра алмайды.
notifications-new-language = Хаттардың тілі
notifications-new-kind = Жаңалық түрі
notifications-new-country = Ел
notifications-new-all-countries = Барлық елдер
notifications-new-theme = Тақырып
notifications-new-all-themes = Барлық тақырыптар
notifications-new-theme-hint = Тақырып тек жетістіктерде болады.
notifications-new-only-in = Жаңалықтардың тілі
notifications-new-only-in-hint = Тек осы тілде жазылғаны немесе осы тілге аударылғаны.
notifications-new-all-languages = Барлық тілдер
notifications-new-pace = Қашан хабарланады
notifications-new-pace-hint = «Бірден» дегені — бірнеше минут ішінде; демалыс күндері және хат қаламасаңыз, хат келмейді.
notifications-new-pace-usual = Дабылдар бірден, қалғаны басқа хаттарыммен
notifications-new-to = Хаттар келетін мекенжай:
notifications-new-subscribe = Жазылу
notifications-new-promise = Мекенжайыңыз тек осы хаттар үшін қолданылады. Әр хатта оларды порталға кірмей-ақ тоқтататын сілтеме бар.

notifications-error-email = Электрондық пошта мекенжайын енгізіңіз, мысалы name@example.org
notifications-error-language = Он үш тілдің бірін таңдаңыз
notifications-error-country = Он елдің бірін немесе бәрін таңдаңыз
notifications-error-theme = Тақырыптардың бірін немесе бәрін таңдаңыз
notifications-error-kind = Жаңалық түрлерінің бірін таңдаңыз
notifications-error-theme-kind = Барлық тақырыпты таңдаңыз: тақырып тек жетістіктерде болады

notifications-flash-asked = Пошта жәшігіңізді қараңыз: мекенжай дұрыс болса, сілтемесі бар хат жіберілді. Сол сілтемені ашқанша басқа ештеңе жіберілмейді.
notifications-flash-subscribed = Жазылдыңыз.
notifications-flash-ended = Жазылым тоқтатылды. Мұндай хат енді келмейді.

notifications-confirmation-title = Жазылымды растау
notifications-confirmation-question = «{ $topic }» тақырыбы бойынша хат алғыңыз келе ме?
notifications-confirmation-to = Хаттар келетін мекенжай:
notifications-confirmation-confirm = Иә, жазылу
notifications-confirmation-otherwise = Мұны Сіз сұрамаған болсаңыз, ештеңе істемеңіз: мекенжай бір аптадан кейін өшіріледі.
notifications-confirmation-done = «{ $topic }» тақырыбына жазылдыңыз.
notifications-confirmation-end = Бұл жазылымды тоқтату
notifications-confirmation-ended = Бұл жазылым тоқтатылды.

notifications-end-title = Жазылымды тоқтату
notifications-end-question = «{ $topic }» тақырыбы бойынша енді хат алмайсыз ба?
notifications-end-end = Жазылымды тоқтату
notifications-ended-title = Жазылым тоқтатылды
notifications-ended-text = Мұндай хат енді келмейді.
notifications-again = Басқасына жазылу

notifications-list-title = Сіздің жазылымдарыңыз
notifications-list-new = Жаңа жазылым
notifications-list-since = Қашаннан бері
notifications-list-nothing = Ешбір жазылымыңыз жоқ
notifications-list-nothing-advice = Жаңалық түрін таңдаңыз, бірдеңе жарияланғанда хат аласыз.

notifications-mail-confirmation-subject = Жазылымыңызды растаңыз
notifications-mail-confirmation-text = Бұл мекенжай ЭЫҰ-ға мүше мемлекеттердің азаматтық хал тіркеу ұйымдарының порталында «{ $topic }» тақырыбы бойынша хат алу үшін енгізілді.
notifications-mail-confirmation-do = Хат алғыңыз келсе, мына бетті ашып, растаңыз:
notifications-mail-confirmation-button = Жазылымды растау
notifications-mail-confirmation-otherwise = Мұны Сіз сұрамаған болсаңыз, ештеңе істемеңіз. Басқа хат келмейді, мекенжай бір аптадан кейін өшіріледі.
