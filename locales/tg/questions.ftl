# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Саволҳо
questions-under-open = Кушодани ин савол
questions-ask = Савол додан
questions-ask-hint = Он ба мақоми бақайдгирии { $country } меравад. Бо яке аз сездаҳ забон нависед.
questions-ask-send = Фиристодани савол
questions-language = Забони навишташуда
questions-secretariat = Котибот

# States.
questions-state-open = Дар интизори ҷавоб
questions-state-answered = Ҷавоб дода шуд
questions-state-declined = Рад шуд
questions-state-withdrawn = Бозпас гирифта шуд

# The list.
questions-list-title = Саволҳо
questions-list-open = Дар интизори ҷавоби кишвари Шумо
questions-list-open-none = Саволе дар интизори ҷавоб нест.
questions-list-answered = Ҷавобдодашуда
questions-list-answered-none = Ҳоло ба саволе ҷавоб дода нашудааст.
questions-list-asked = Саволҳои Шумо
questions-list-asked-none = Шумо ҳоло чизе напурсидаед. Савол дар зери дастовард дода мешавад.
questions-desk-open = { $count } савол дар интизори ҷавоби кишвари Шумост.
questions-waits-hours = { $count } соат дар интизор
questions-waits-days = { $count } рӯз дар интизор
questions-took-hours = ҷавоб баъди { $count } соат
questions-took-days = ҷавоб баъди { $count } рӯз

# One question.
questions-show-title = Савол
questions-show-published = Хонандагони бе ҳисоб онро мебинанд
questions-answer = Ҷавоб додан
questions-answer-label = Ҷавоби Шумо
questions-answer-hint = Матни содда дар сархатҳо, бо яке аз сездаҳ забон.
questions-answer-publish = Савол ва ҷавоб барои хонандагони бе ҳисоб нашр шавад
questions-answer-send = Фиристодани ҷавоб
questions-decline = Рад кардан
questions-decline-label = Чаро ҷавоб нест
questions-decline-hint = Сабабро саволдиҳанда ва созмони Шумо мебинанд.
questions-withdraw = Бозпас гирифтани савол
questions-withdraw-hint = Онро ва ҷавобашро дигар касе намебинад.

# What is to be mended, and what came between.
questions-error-language = Лутфан забони навиштаро интихоб кунед.
questions-error-empty = Лутфан чизе нависед.
questions-error-long = На бештар аз 3000 ҳарф.
questions-error-often = Шумо дар як соат даҳ савол додед. Лутфан каме интизор шавед; навиштаи Шумо ҳоло дар ин ҷост.
questions-conflict-not-open = Ин савол дигар дар интизори ҷавоб нест.
questions-conflict-withdrawn = Ин савол аллакай бозпас гирифта шудааст.

# Sentences after a step.
questions-flash-asked = Савол фиристода шуд. Вақте ҷавоб дода шавад, огоҳ мешавед.
questions-flash-answered = Ҷавоб сабт шуд. Ба саволдиҳанда хабар дода мешавад.
questions-flash-declined = Савол рад шуд. Ба саволдиҳанда хабар дода мешавад.
questions-flash-withdrawn = Савол бозпас гирифта шуд.

# The search.
search-kind-question = Савол

# Correcting an answer.
questions-correct = Ислоҳи ҷавоб
questions-correct-hint = Хонандагон матни навро дарҳол мебинанд, ба саволдиҳанда хабар дода мешавад. Бе аломат онро танҳо аъзо мехонанд.
questions-correct-send = Сабти ислоҳ
questions-error-corrected = Дар ин миён каси дигар ин ҷавобро ислоҳ кард. Он дар боло аст; лутфан муқоиса кунед ва сипас аз худро боз фиристед.
questions-conflict-not-answered = Ин савол ҷавобе надорад, ки ислоҳ шавад.
questions-flash-corrected = Ҷавоб ислоҳ шуд. Ба саволдиҳанда хабар дода мешавад.

# In further languages.
questions-languages = Ба забонҳои дигар
questions-translate-title = Савол ба забони дигар
questions-translation = Тарҷума
questions-original = Матни аслӣ: { $language }
questions-translation-lags = Ҷавоб пас аз ин тарҷума ислоҳ шудааст.
questions-translate-question = Савол ба ин забон
questions-translate-answer = Ҷавоб ба ин забон
questions-translate-hint = Матни содда дар сархатҳо. Майдони холӣ нишон дода намешавад; ба ҷояш матни аслӣ меистад.
questions-translate-save = Нигоҳ доштан
questions-translate-back = Бозгашт ба савол
questions-flash-translated = Нигоҳ дошта шуд. Хонандагони ин забон онро дар паҳлуи матни аслӣ мебинанд.
questions-error-translated = Дар ин миён каси дигар ин тарҷумаро навиштааст. Лутфан онро бо тарҷумаи худ муқоиса кунед, баъд аз они худро аз нав фиристед.
questions-translated-by = Тарҷума: { $country }, { $day }
questions-foreign = Ҳанӯз ҳамаи ин ба забони Шумо нест.
questions-translate-offer = Тарҷума кардан

# The clock, and how long answers take.
questions-due-today = ҷавоб на дертар аз имрӯз
questions-due-within = ҷавоб дар давоми { $count } рӯз, то { $day }
questions-due-over = мӯҳлат { $count } рӯз гузашт; ҷавоб бояд то { $day } дода мешуд
questions-desk-late = Аз онҳо мӯҳлати { $count } савол гузаштааст.
questions-figures-title = Ҷавобҳо чӣ қадар вақт мегиранд
questions-figures-answers = Ҷавобҳо
questions-figures-how = Ҷавобҳо ва радкуниҳо дар дувоздаҳ моҳи охир: { $count }. Мӯҳлати ҷавоб { $days } рӯзи кории кишварест, ки аз он пурсида мешавад.
questions-hours = { $count } соат
questions-days = { $count } рӯз

# Notices.
questions-notice-asked = Саволе дар интизори ҷавоби кишвари Шумост
questions-notice-asked-text = Дар бораи дастоварди Шумо «{ $title }» савол дода шуд. Ҷавоб то { $due } хоста шудааст.
questions-notice-late = Мӯҳлати ҷавоб ба саволе гузашт
questions-notice-late-text = Ба саволе дар бораи дастоварди Шумо «{ $title }» бояд то { $due } ҷавоб дода мешуд.
questions-notice-answered = Ба саволи Шумо ҷавоб дода шуд
questions-notice-answered-text = Ба саволи Шумо дар бораи «{ $title }» ҷавоб ҳаст.
questions-notice-corrected = Ҷавоби саволи Шумо ислоҳ шуд
questions-notice-corrected-text = Ҷавоби саволи Шумо дар бораи «{ $title }» акнун матни нав дорад.
questions-notice-declined = Саволи Шумо рад шуд
questions-notice-declined-text = Ба саволи Шумо дар бораи «{ $title }» ҷавоб дода намешавад; сабабаш навишта шудааст.
