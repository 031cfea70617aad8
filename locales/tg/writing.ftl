# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Оғоз аз ҳуҷҷати Word
writing-document-lede = Сарлавҳа, сархати якум ва матни он варақаро пур мекунад; пеш аз нигоҳ доштан ҳамаро месанҷед.
writing-document-field = Ҳуҷҷати Word
writing-document-hint = Файли .docx то 20 МБ. Худи файл нигоҳ дошта намешавад; тасвирҳо аз китобхона илова мешаванд.
writing-document-button = Пур кардани варақа
writing-brought = Варақа аз «{ $name }» пур шуд. Ҳанӯз чизе ҳамчун дастовард нигоҳ дошта нашудааст; лутфан онро то охир хонед.
writing-left-title = Гирифта нашуд:
writing-left-pictures = Тасвирҳо. Лутфан онҳоро аз китобхона илова кунед.
writing-left-drawings = Нақшаҳо, диаграммаҳо ва матни дохили чорчӯба.
writing-left-objects = Ашёи барномаҳои дигар, масалан ҷадвалҳои дохилшуда.
writing-left-comments = Эзоҳҳои ҳошия.
writing-left-links = Пайвандҳое, ки на ба веб мебаранд ва на ба суроғаи почтаи электронӣ.
writing-left-template = Қолаб дар компютери дигар.
writing-refused-title = Ҳуҷҷат гирифта нашуд
writing-refused-empty = Холӣ аст; лутфан файл интихоб кунед.
writing-refused-not-word = Ин ҳуҷҷати Word (.docx) нест.
writing-refused-locked = Бо гузарвожа ҳифз шудааст ё аз нусхаи кӯҳнаи Word (.doc) аст. Онро бе гузарвожа ҳамчун .docx нигоҳ доред.
writing-refused-macros = Макрос дорад. Онро бе макрос ҳамчун .docx нигоҳ доред.
writing-refused-too-large = Хеле калон аст ё ҳангоми кушодан чунин мешавад.
writing-refused-too-intricate = Қабатҳои дохилиаш аз ҳад зиёданд ва хонда намешаванд.
writing-refused-damaged = Вайрон аст ё пурра фиристода нашудааст.
writing-refused-too-long = Матнаш аз 50 000 ҳарфе, ки як дастовард дошта метавонад, дарозтар аст.

# Tools.
writing-tool-subheading = Зерсарлавҳа
writing-tool-numbered = Рӯйхати рақамдор
writing-tool-note = Поварақ
writing-table-rows = Сатрҳо
writing-table-columns = Сутунҳо
writing-table-insert = Гузоштан
writing-count-words = Калимаҳо:
writing-count-letters = Ҳарфҳо:

# How to write.
writing-help-title = Чӣ тавр бояд навишт
writing-help-sign = ?
writing-help-lede = Чанд аломат дар матн ҳар чиро, ки хонанда мебинад, месозад. Абзорҳо онҳоро барои Шумо менависанд.
writing-help-picture = Тасвирҳо аз китобхонаи созмони Шумо меоянд, ҳар кадом бо тавсиф. Абзор сатрро менависад.
writing-help-word-title = Аз Word ва барномаҳои дигар
writing-help-word = Он ҷо нусха гиред ва ин ҷо гузоред: сарлавҳаҳо, рӯйхатҳо, ҷадвалҳо, пайвандҳо ва поварақҳо ба аломат табдил меёбанд. Ранг ва ҳуруф гирифта намешавад.
writing-help-keys-title = Тугмаҳо
writing-help-plain = Гузоштан бе қолаббандӣ
writing-sample-words = калимаҳои муҳим
writing-sample-one = Якум
writing-sample-two = Дуюм

# The same text in two windows of one person.
writing-elsewhere = Ин матн дар равзанаи дигари Шумо низ навишта шудааст. Навиштаи Шумо дар ин равзана мемонад.
writing-elsewhere-together = Ҳардуро якҷоя кардан
writing-flash-together = Он чи дар ду равзана навиштед, ин ҷо якҷоя шудааст. Лутфан онро аз назар гузаронед.

# How a day is understood.
writing-day-gregorian = Мелодӣ: { $date }
writing-day-solar = Ҳиҷрии шамсӣ: { $date }
writing-day-order = Ҳамчун рӯз, моҳ, сол хонда шуд. Барои боварӣ номи моҳро нависед.
writing-day-error-year = Лутфан солро бо чор рақам нависед: мелодӣ 1800–2200, ҳиҷрии шамсӣ 1200–1500.
writing-day-error-month = Чунин моҳ нест.
writing-day-error-day = Ин моҳ чунин рӯз надорад.
writing-day-error-lunar = Ин сол ҳиҷрии шамсӣ хонда мешавад ва дар ояндаи дур аст. Санаҳои ҳиҷрии қамарӣ пазируфта намешаванд; лутфан санаи мелодӣ ё ҳиҷрии шамсиро нависед.

# The check before a post is handed on.
writing-check-title = Пеш аз супоридан
writing-check-hint = Ҳеҷ кадоме Шуморо бознамедорад; ҳар сатр ба ҷои худ мебарад.
writing-check-done = Ҳама чиз ҳаст.
writing-check-summary = Хулоса нест.
writing-check-text = Матн нест, танҳо сарлавҳа ва хулоса ҳаст.
writing-check-stranger = Ин тасвир аз китобхона нест ва нишон дода намешавад: { $address }
writing-check-link = Ин пайванд ба ҷое намебарад: { $address }
writing-check-heading = Ин сарлавҳа як сатҳро мегузаронад: { $words }
writing-check-sources = Сарчашма нест.
writing-check-sheet = Саволҳои беҷавоби варақа: { $count }
writing-check-missing = Забонҳое, ки ҳанӯз нестанд: { $count }
writing-check-older = Тарҷумаҳои кӯҳнатар аз матни аслӣ: { $count }
