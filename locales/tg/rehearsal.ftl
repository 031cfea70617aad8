# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Машқ
rehearsal-band = Кишварҳо сохтаанд, одамон сохтаанд. Аз ин ҷо ҳеҷ чиз берун намеравад ва дар ин ҷо ҳеҷ чиз далел нест.
rehearsal-lead = Ҳамон тавре ки дар кори воқеӣ мекунед, фиристед, ба фиристодан иҷозат диҳед, кушоед ва ҷавоб диҳед. Ҳар қадам воқеӣ аст; танҳо кишварҳо, одамон ва сабтҳо сохтаанд. Ҳеҷ гоҳ маълумоти шахсеро, ки вуҷуд дорад, нанависед.
rehearsal-practise = Машқ кардан
rehearsal-leave = Аз машқ баромадан
rehearsal-desk = Ба мизи кор
rehearsal-register = Идораи машқии сабт
rehearsal-branch = Шуъбаи идораи машқии сабт
rehearsal-change = Иваз кардани ҷой
rehearsal-seats = Ҷойе интихоб кунед
rehearsal-seats-text = Ҳар вақт, ки хоҳед, онро иваз кунед ва ҳар ду тарафи як парвандаро худатон пеш баред.
rehearsal-seat-officer = Пешнавис менависад, мекушояд ва ҷавоб медиҳад
rehearsal-seat-releaser = Ба фиристодани навиштаи дигаре иҷозат медиҳад; ҳамоҳангсоз аст
rehearsal-seat-branch = Дар шуъбаи дигари ҳамон кишвар парвандаҳои фиристодашударо мекушояд ва ҷавоб медиҳад
rehearsal-sit = Ин ҷо нишастан
rehearsal-sits = Шумо ин ҷо нишастаед
rehearsal-filled = Пур карда шуд: { $time }. Баъди як рӯз, агар касе дар он кор накунад, холӣ мешавад.
rehearsal-unfilled = Бо гирифтани ҷойи аввал пур мешавад; ин чанд сония вақт мегирад.
rehearsal-filling = Машқ ҳоло пур карда мешавад. Баъди чанд сония аз нав кӯшиш кунед.
rehearsal-try = Чиро санҷидан мумкин аст
rehearsal-try-text = Он чи аз вақти пур шудан карда шудааст, ҳар кӣ карда бошад, нишон гузошта шудааст.
rehearsal-try-submit = Огоҳинома дар бораи таваллуд нависед ва барои иҷозати фиристодан пешниҳод кунед.
rehearsal-try-release = Ба ҷойи касе гузаред, ки дар ҳамон кишвар ба фиристодан иҷозат медиҳад, ва иҷозат диҳед. Нависанда худаш наметавонад.
rehearsal-try-open = Ба кишвари дигар гузаред, он чи омадааст, кушоед ва қабул кунед.
rehearsal-try-forward = Як парвандаи кишвари шимолиро ба шуъбаи дигари он фиристед, ба ҷойи он шуъба гузаред ва онро кушоед.
rehearsal-try-ask = Аз фиристанда чизе пурсед ё мӯҳлати дертар пешниҳод кунед.
rehearsal-try-answer = Ҷавоб диҳед ё натиҷаро хабар диҳед; он чи ба дафтар сабт мешавад, шахси дуюм тасдиқ мекунад.
rehearsal-try-close = Ба ҷойи фиристанда баргардед, ҷавобро хонед ва парвандаро пӯшед.
rehearsal-done = Карда шуд
rehearsal-proof = Дар кори воқеӣ портал ин ҷо боз як бор мепурсад, ки Шумо кистед.
rehearsal-reset = Аз нав оғоз кардан
rehearsal-reset-lead = Ҳар чи ин ҷо санҷида шудааст, барои ҳамаи онҳое, ки ҳоло машқ мекунанд, фаромӯш мешавад ва ба ҷойи он парвандаҳо дар ҳама ҳолат меоянд. Ин чанд сония вақт мегирад.
rehearsal-reset-do = Холӣ ва аз нав пур кардан
rehearsal-keep = Ҳамин тавр монад
rehearsal-flash-reset = Машқ аз нав пур шуд. Ҷойе интихоб кунед.
rehearsal-flash-seat = Аввал ҷойе интихоб кунед. Агар ҷой доштед, машқ дар ин миён аз нав пур шудааст ва он чи дар он санҷида шуда буд, дигар нест.
