# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Рақамҳои навтарин
charts-newest-note = Соли пурраи навтарин ё рӯзи навтарини ҳар кишвар. Давраҳо гуногунанд.
charts-newest-words = Баландтарин: { $most }, { $high }. Пасттарин: { $least }, { $low }. Ҳамаи рақамҳо дар ҷадвал ҳастанд.
charts-map = Дар харита
charts-years = Дар тӯли солҳо
charts-years-note = Ҳамаи кишварҳо дар як миқёсанд, ки аз сифр оғоз меёбад.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Ҳамаи рақамҳо дар ҷадвал ҳастанд.
charts-dot = { $period }: { $value }
charts-thousands = { $number } ҳазор
charts-millions = { $number } млн
charts-only-part = танҳо қисми сол
charts-floor = Миқёс на аз сифр, балки аз { $value } оғоз меёбад.
charts-key-range = Ду доира бо хате дар байн: сарчашмаҳо фарқ мекунанд.
charts-key-part = Доираи холӣ: қисми сол, ки бо дигарон муқоиса намешавад.
charts-key-gap = Хати канда-канда: дар байн чизе маълум нест.
charts-key-broken = Дар ҷое ки сол нест, хат канда мешавад.
charts-key-halves = Ду ранг дар як чоркунҷа: сарчашмаҳо фарқ мекунанд. Камтарин дар боло, бештарин дар поён аст.
charts-calendars-solar = Солҳои ҳиҷрии шамсӣ дар боло, солҳои мелодӣ дар поёнанд.
charts-calendars-gregorian = Солҳои мелодӣ дар боло, солҳои ҳиҷрии шамсӣ дар поёнанд.
charts-parts-left-out = Қисмҳои сол дохил нашудаанд.
charts-table = Ҳамаи рақамҳо ба шакли ҷадвал

# Countries side by side.
charts-compare = Муқоисаи кишварҳо
charts-compare-lead = Аз ду то даҳ кишвар, аз як то шаш нишондиҳанда.
charts-compare-choice = Чӣ муқоиса шавад
charts-compare-countries = Кишварҳо
charts-compare-indicators = Нишондиҳандаҳо
charts-compare-from = Аз кадом сол
charts-compare-from-hint = Мелодӣ ё ҳиҷрии шамсӣ, бо чор рақам. Барои ҳамаи солҳо холӣ гузоред.
charts-compare-show = Паҳлуи ҳам нишон додан
charts-compare-address = Суроғаи ин муқоиса барои фиристодан:
charts-error-country = Яке аз ин кишварҳо узв нест.
charts-error-countries = Лутфан аз ду то даҳ кишвар интихоб кунед.
charts-error-indicator = Яке аз ин нишондиҳандаҳо ин ҷо маълум нест.
charts-error-indicators = Лутфан аз як то шаш нишондиҳанда интихоб кунед.
charts-error-from = Лутфан соли мелодӣ мисли 2015 ё соли ҳиҷрии шамсӣ мисли 1394 нависед.

# The sheet of a country: two pages of paper.
charts-sheet-title = Варақаи дусаҳифагӣ
charts-sheet-of = Варақа: { $name }
charts-sheet-as-of = Ба ҳолати { $day }
charts-sheet-organisation = Созмон
charts-sheet-systems = Системаҳо
charts-sheet-figures = Рақамҳо
charts-sheet-documents = Ҳуҷҷатҳои дар гардиш
charts-sheet-since = аз { $day }
charts-sheet-contact = Тамос
charts-sheet-further = Дигарон: { $count }
charts-sheet-none = Ин ҷо ҳанӯз чизе нашр нашудааст.
charts-sheet-missing = Рақам нест: { $names }
