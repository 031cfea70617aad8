# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Word құжатынан бастау
writing-document-lede = Оның атауы, бірінші абзацы және мәтіні нысанды толтырады; сақтамас бұрын бәрін тексересіз.
writing-document-field = Word құжаты
writing-document-hint = 20 МБ-тан аспайтын .docx файлы. Файлдың өзі сақталмайды; суреттер кітапханадан қосылады.
writing-document-button = Нысанды толтыру
writing-brought = Нысан «{ $name }» құжатынан толтырылды. Әзірге ештеңе жетістік ретінде сақталған жоқ; басынан аяғына дейін оқып шығыңыз.
writing-left-title = Алынбады:
writing-left-pictures = Суреттер. Оларды кітапханадан қосыңыз.
writing-left-drawings = Сызбалар, диаграммалар және жақтаудағы мәтін.
writing-left-objects = Басқа бағдарламалардың объектілері, мысалы, ендірілген кестелер.
writing-left-comments = Шеттегі ескертпелер.
writing-left-links = Вебке де, электрондық пошта мекенжайына да апармайтын сілтемелер.
writing-left-template = Басқа компьютердегі үлгі.
writing-refused-title = Құжат қабылданбады
writing-refused-empty = Іші бос; файл таңдаңыз.
writing-refused-not-word = Бұл Word құжаты (.docx) емес.
writing-refused-locked = Ол құпиясөзбен қорғалған немесе Word бағдарламасының ескі нұсқасынан (.doc). Құпиясөзсіз .docx түрінде сақтаңыз.
writing-refused-macros = Ішінде макрос бар. Макроссыз .docx түрінде сақтаңыз.
writing-refused-too-large = Тым үлкен немесе ашылғанда тым үлкен болады.
writing-refused-too-intricate = Ішкі қабаттары оқуға келмейтіндей терең.
writing-refused-damaged = Бүлінген немесе толық жіберілмеген.
writing-refused-too-long = Мәтіні бір жетістікке рұқсат етілген 50 000 әріптен ұзын.

# Tools.
writing-tool-subheading = Ішкі тақырыпша
writing-tool-numbered = Нөмірленген тізім
writing-tool-note = Сілтеме ескертпе
writing-table-rows = Жолдар
writing-table-columns = Бағандар
writing-table-insert = Кірістіру
writing-count-words = Сөз саны:
writing-count-letters = Әріп саны:

# How to write.
writing-help-title = Қалай жазу керек
writing-help-sign = ?
writing-help-lede = Мәтіндегі бірнеше белгі оқырман көретіннің бәрін жасайды. Оларды құралдар Сіз үшін жазады.
writing-help-picture = Суреттер ұйымыңыздың кітапханасынан алынады, әрқайсысының сипаттамасы бар. Жолды құрал жазады.
writing-help-word-title = Word пен басқа бағдарламалардан
writing-help-word = Сол жақта көшіріп, осында қойыңыз: тақырыпшалар, тізімдер, кестелер, сілтемелер мен ескертпелер белгілерге айналады. Түстер мен қаріптер алынбайды.
writing-help-keys-title = Пернелер
writing-help-plain = Пішімсіз қою
writing-sample-words = маңызды сөздер
writing-sample-one = Бірінші
writing-sample-two = Екінші

# The same text in two windows of one person.
writing-elsewhere = Бұл мәтін Сіздің басқа терезеңізде де жазылды. Жазғаныңыз осы терезеде қалады.
writing-elsewhere-together = Екеуін біріктіру
writing-flash-together = Екі терезеде жазғаныңыз осында біріктірілді. Оқып шығыңыз.

# How a day is understood.
writing-day-gregorian = Григориан күнтізбесі: { $date }
writing-day-solar = Күн хижрасы: { $date }
writing-day-order = Күн, ай, жыл деп оқылды. Сенімді болу үшін айдың атын жазыңыз.
writing-day-error-year = Жылды төрт цифрмен жазыңыз: григориан 1800–2200, күн хижрасы 1200–1500.
writing-day-error-month = Мұндай ай жоқ.
writing-day-error-day = Бұл айда мұндай күн жоқ.
writing-day-error-lunar = Бұл жыл күн хижрасы деп оқылады және алыс болашақта. Ай хижрасының күндері қабылданбайды; григориан немесе күн хижрасы бойынша жазыңыз.

# The check before a post is handed on.
writing-check-title = Тапсырмас бұрын
writing-check-hint = Бұлардың ешқайсысы Сізді тоқтатпайды; әр жол өз орнына апарады.
writing-check-done = Бәрі орнында.
writing-check-summary = Қысқаша мазмұны жоқ.
writing-check-text = Мәтін жоқ, тек атауы мен қысқаша мазмұны бар.
writing-check-stranger = Бұл сурет кітапханадан емес, көрсетілмейді: { $address }
writing-check-link = Бұл сілтеме ешқайда апармайды: { $address }
writing-check-heading = Бұл тақырыпша бір деңгейді өткізіп жіберген: { $words }
writing-check-sources = Дереккөз жоқ.
writing-check-sheet = Парақтың жауапсыз сұрақтары: { $count }
writing-check-missing = Әлі жоқ тілдер: { $count }
writing-check-older = Түпнұсқадан ескі аудармалар: { $count }
