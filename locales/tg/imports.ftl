# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = Воридот
imports-lede = Ҷадвал ё лента ба пешнависҳо табдил меёбад. Аввал мебинед, ки аз ҳар сатр чӣ мешавад; то Шумо нагӯед, пешнависе сохта намешавад.
imports-file = Файл
imports-file-hint = CSV, Atom ё RSS, на бештар аз 5 МБ ва { $count } сатр.
imports-columns = Номи сутунҳо
imports-file-languages = Сатрҳое, ки зери «reference» як калима доранду забонашон гуногун аст, як пешнавис бо тарҷумаҳояш мешаванд.
imports-encoding = Рамзгузории ҳарфҳо
imports-encoding-hint = Ба портал гузоред, магар ин ки ҳарфҳо нодуруст бароянд.
imports-encoding-told = Худи портал муайян мекунад
imports-language = Забони сатрҳое, ки забон надоранд
imports-language-hint = Сатр метавонад забони худро номбар кунад: ru, fa-AF.
imports-theme = Мавзӯи сатрҳое, ки мавзӯъ надоранд
imports-theme-hint = Сатр метавонад мавзӯи худро бо калимаи маълумоти мо номбар кунад: smart-card.
imports-theme-none = Ҳеҷ кадом
imports-read = Хондан ва нишон додан

# What would become of the rows.
imports-dry = Ҳоло пешнависе сохта нашудааст. Аз сатрҳо чунин мешавад:
imports-count-new = Пешнависи нав: { $count }
imports-count-translations = Тарҷумаҳои онҳо: { $count }
imports-count-there = Аллакай ҳаст: { $count }
imports-count-refused = Рад шуд: { $count }
imports-make = Сохтани { $count } пешнавис
imports-other = Файли дигар
imports-made = { $count } пешнавис сохта шуд.
imports-rows = Сатрҳо
imports-row = Сатр
imports-verdict = Чӣ мешавад
imports-verdict-new = Пешнависи нав
imports-verdict-translation = Тарҷума
imports-verdict-original = Матни аслӣ: сатри { $count }
imports-verdict-there = Аллакай ҳаст
imports-take = Бо вуҷуди ин гирифта шавад
imports-make-ticked = Сохтани пешнависҳои нав ва нишондор
imports-keep = Нигоҳ доштани нишонҳои ин саҳифа
imports-flash-kept = Нишонҳо нигоҳ дошта шуданд.
imports-flash-none = Ягон сатр нав ё нишондор набуд; пешнавис сохта нашуд.
imports-verdict-twice = Ду бор дар ҳамин файл
imports-verdict-refused = Рад шуд
imports-verdict-waits = Дар навбат
imports-others = Сатрҳои дигар
imports-error-original = Сатри матни аслӣ рад шуд, пас ин тарҷума ҷой надорад.
imports-flash-made = Пешнависҳо сохта шуданд.
imports-flash-begun = Пешнависҳо сохта мешаванд.
achievements-way-imported = Ворид шуд

# Why a file cannot be read.
imports-fault = Файл хонда намешавад
imports-fault-nothing = Аз он чизе нигоҳ дошта нашуд.
imports-fault-empty = Файл нест ё дар он чизе нест.
imports-fault-too-large = Файл аз 5 МБ калонтар аст. Лутфан онро тақсим кунед.
imports-fault-rows = Файл беш аз 2000 сатр дорад. Лутфан онро тақсим кунед.
imports-fault-columns = Сатри { $count } беш аз 200 сутун дорад.
imports-fault-long = Сатри { $count } матни хеле дароз дорад.
imports-fault-quote = Нохунаки сатри { $count } ҳеҷ гоҳ баста намешавад.
imports-fault-title = Ягон сутун «title» ном надорад.
imports-fault-encoding = Файл бо ин рамзгузорӣ матн нест. Лутфан дигарашро интихоб кунед.
imports-fault-nul = Файл аломати холӣ (null) дорад, пас матн нест.
imports-fault-feed = Файл мисли лента оғоз меёбад, вале на Atom аст, на RSS, ё нотамом аст.
