# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Келісілген сөздер
glossary-lead = Азаматтық хал тіркеу органдары бір нәрсені он үш тілде қалай атайды.
glossary-waiting = Сіздің шешіміңізді күтеді
glossary-search = Сөз іздеу
glossary-all = Барлық сөздер
glossary-nothing = Әзірге мұндай сөз жоқ
glossary-nothing-advice = Басқа жазылуын немесе басқа тілді байқап көріңіз.
glossary-count = { $count ->
    [one] { $count } термин
   *[other] { $count } термин
}
glossary-languages = { $count ->
    [one] { $count } тілде
   *[other] { $count } тілде
}
glossary-also = сондай-ақ:
glossary-none = Әзірге сөз жоқ
glossary-unconfirmed = расталмаған
glossary-sources = Сөздер қайдан алынған
glossary-origin-found = Порталдың бастапқы сөздері мүше елдердің заңдарынан, мекемелердің парақтарынан және баспасөзден табылған.
glossary-origin-own = Бұл терминді порталды жасаушылар өздері аударған; оны қолданатын заң немесе мекеме табылмады.
glossary-unconfirmed-note = Белгіленген сөздерді сол тілде сөйлейтін ешкім әлі растаған жоқ. Қызметкерлер оларды сол күйінде немесе басқа сөздерді ұсына алады.

# Beside the words of a translator.
glossary-hints = Осы бөлікке келісілген сөздер

# Proposals and what becomes of them.
glossary-proposals = Ұсынылған сөздер
glossary-approve = Бекіту
glossary-decline = Қабылдамау
glossary-decline-label = Қабылдамау себебі
glossary-take-back = Кері қайтару
glossary-take-back-label = Бұл сөзді кері қайтару себебі
glossary-history = Сөздердің тарихы
glossary-propose = Сөз ұсыну
glossary-language = Сөздің тілі
glossary-word = Сөз
glossary-word-hint = Сөздіктегі түрінде.
glossary-reason = Неге осы сөз
glossary-reason-hint = Заң, бланк немесе мекемеңізде қолданылуы.
glossary-send = Ұсыну
glossary-state-proposed = ұсынылды
glossary-state-approved = бекітілді
glossary-state-declined = қабылданбады

# Errors at fields, and sentences after a step.
glossary-error-language = Тілді таңдаңыз.
glossary-error-word = 120 әріптен аспайтын сөз жазыңыз.
glossary-error-reason = 500 әріптен аспайтын себеп жазыңыз.
glossary-error-same = Келісілген сөз осы.
glossary-error-many = Отыз сөзіңіз шешім күтіп тұр. Кейбірі бойынша шешім қабылданғанша күте тұрыңыз.
glossary-conflict-decided = Бұл ұсыныс бойынша шешім қабылданған; басқа біреу бұрынырақ үлгерді.
glossary-flash-proposed = Ұсынылды. Осы тілге жауапты адам шешеді.
glossary-flash-approved = Бекітілді. Енді келісілген сөз осы.
glossary-flash-declined = Қабылданбады.
glossary-flash-taken-back = Кері қайтарылды. Бұл сөз енді келісілген емес.
search-kind-term = Келісілген сөз
