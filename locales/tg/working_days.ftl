# Review by a native reader: the whole file; above all working-days-occasion, working-days-lede, working-days-since
# The working days of a country.
working-days-title = Рӯзҳои корӣ
working-days-lede = Рӯзҳое, ки созмонҳои { $country } кор мекунанд, ва рӯзҳое, ки онҳо баста ҳастанд. Ҳар тағйир аз рӯзи нишондодашуда эътибор дорад.
working-days-week = Рӯзҳои истироҳати ҳафта
working-days-week-usual = Мувофиқи Unicode CLDR одатӣ; кишвар чизе нагуфтааст
working-days-since = Аз рӯзи
working-days-days = Рӯзҳои ҳафта, ки рӯзи истироҳатанд
working-days-days-hint = Ақаллан як рӯзи корӣ мемонад.
working-days-remove = Бозпас гирифтан
working-days-coming = Рӯзҳои истироҳати оянда
working-days-past = Рӯзҳои истироҳати гузашта
working-days-none = Рӯзи истироҳати оянда ҳанӯз маълум нест.
working-days-day = Рӯз
working-days-occasion = Муносибат
working-days-occasion-hint = Бо суханони худи кишвар; хонандагони ҳамаи забонҳо ҳаминро мебинанд.
working-days-unconfirmed = Тасдиқи кишварро интизор аст
working-days-confirm = Тасдиқ кардан
working-days-add = Илова кардани рӯзи истироҳат
working-days-first = Рӯзи аввал
working-days-last = Рӯзи охирин
working-days-last-hint = Барои як рӯз холӣ монед.
working-days-language = Забони муносибат
working-days-set = Иваз кардани рӯзҳои истироҳати ҳафта

# What was done and what is to be corrected.
working-days-flash-set = Рӯзҳои истироҳати ҳафта иваз шуданд.
working-days-flash-added = Рӯзи истироҳат илова шуд.
working-days-flash-removed = Бозпас гирифта шуд.
working-days-flash-confirmed = Рӯзи истироҳат тасдиқ шуд.
working-days-error-week = Ақаллан як рӯзи корӣ монед
working-days-error-week-none = Ақаллан як рӯзро интихоб кунед
working-days-error-week-doubled = Тағйире аз ин рӯз аллакай ҳаст
working-days-error-past = Имрӯз ё рӯзи ояндаро нависед
working-days-error-far = Рӯзеро дар панҷ соли оянда нависед
working-days-error-order = Рӯзи охирин пеш аз рӯзи аввал аст
working-days-error-long = На бештар аз 31 рӯзи пайдарпай нависед
working-days-error-doubled = Яке аз ин рӯзҳо аллакай рӯзи истироҳат аст
working-days-error-name = Муносибатро бо калимаҳо нависед, на бештар аз 100 ҳарф
working-days-error-language = Яке аз забонҳоро интихоб кунед
working-days-conflict = Дар ин ҷо коре барои кардан нест: он оғоз шудааст ё аллакай иҷро шудааст.
