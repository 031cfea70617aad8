# Review by a native reader: whole file
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = Хабарҳо тавассути почта
notifications-new-what = Вақте ки чизи ба Шумо ҷолиб нашр мешавад, ба Шумо мактуб меояд. Дар мактубҳо танҳо чизи барои ҳама дастрас ном бурда мешавад.
notifications-new-email = Суроғаи почтаи электронӣ
notifications-new-email-hint = Аввал ба ин суроға мактуб бо пайванд мефиристем, то ба ҷуз Шумо касе Шуморо обуна накунад.
notifications-new-language = Забони мактубҳо
notifications-new-kind = Навъи хабар
notifications-new-country = Кишвар
notifications-new-all-countries = Ҳамаи кишварҳо
notifications-new-theme = Мавзӯъ
notifications-new-all-themes = Ҳамаи мавзӯъҳо
notifications-new-theme-hint = Танҳо дастовардҳо мавзӯъ доранд.
notifications-new-only-in = Забони хабарҳо
notifications-new-only-in-hint = Танҳо он чи ба ин забон навишта ё тарҷума шудааст.
notifications-new-all-languages = Ҳамаи забонҳо
notifications-new-pace = Кай ба Шумо хабар дода мешавад
notifications-new-pace-hint = «Дарҳол» яъне дар давоми чанд дақиқа, вале на дар рӯзҳои истироҳат; ва агар мактуб нахоҳед, ҳеҷ гоҳ.
notifications-new-pace-usual = Ҳушдорҳо дарҳол, боқимонда бо мактубҳои дигари ман
notifications-new-to = Мактубҳо ба ин суроға мераванд:
notifications-new-subscribe = Обуна шудан
notifications-new-promise = Суроғаи Шумо танҳо барои ин мактубҳо истифода мешавад. Дар ҳар мактуб пайванде ҳаст, ки обунаро бе воридшавӣ қатъ мекунад.

notifications-error-email = Суроғаи почтаи электрониро ворид кунед, масалан name@example.org
notifications-error-language = Яке аз сездаҳ забонро интихоб кунед
notifications-error-country = Яке аз даҳ кишвар ё ҳамаро интихоб кунед
notifications-error-theme = Яке аз мавзӯъҳо ё ҳамаро интихоб кунед
notifications-error-kind = Яке аз навъҳои хабарро интихоб кунед
notifications-error-theme-kind = Ҳамаи мавзӯъҳоро интихоб кунед: танҳо дастовардҳо мавзӯъ доранд

notifications-flash-asked = Лутфан қуттии почтаи худро бинед: агар суроға дуруст бошад, мактуб бо пайванд фиристода шуд. То он пайвандро накушоед, чизе фиристода намешавад.
notifications-flash-subscribed = Шумо обуна шудед.
notifications-flash-ended = Обуна қатъ шуд. Дигар чунин мактубҳо ба Шумо намеоянд.

notifications-confirmation-title = Тасдиқи обуна
notifications-confirmation-question = Мехоҳед дар мавзӯи «{ $topic }» мактуб гиред?
notifications-confirmation-to = Онҳо ба ин суроға мераванд:
notifications-confirmation-confirm = Бале, обуна мешавам
notifications-confirmation-otherwise = Агар инро Шумо нахоста бошед, ҳеҷ коре накунед: суроға пас аз як ҳафта нест карда мешавад.
notifications-confirmation-done = Шумо ба мавзӯи «{ $topic }» обуна шудед.
notifications-confirmation-end = Қатъ кардани ин обуна
notifications-confirmation-ended = Ин обуна қатъ шудааст.

notifications-end-title = Қатъи обуна
notifications-end-question = Мехоҳед, ки дар мавзӯи «{ $topic }» дигар мактуб наояд?
notifications-end-end = Қатъ кардани обуна
notifications-ended-title = Обуна қатъ шуд
notifications-ended-text = Дигар чунин мактубҳо ба Шумо намеоянд.
notifications-again = Обуна ба мавзӯи дигар

notifications-list-title = Обунаҳои Шумо
notifications-list-new = Обунаи нав
notifications-list-since = Аз кай
notifications-list-nothing = Шумо ба чизе обуна нестед
notifications-list-nothing-advice = Навъи хабарро интихоб кунед, ва ҳангоми нашри маводи нав ба Шумо мактуб меояд.

notifications-mail-confirmation-subject = Лутфан обунаи худро тасдиқ кунед
notifications-mail-confirmation-text = Ин суроға дар портали мақомоти САҲШ-и кишварҳои аъзои Созмони ҳамкории иқтисодӣ барои гирифтани мактубҳо дар мавзӯи «{ $topic }» ворид карда шудааст.
notifications-mail-confirmation-do = Агар онҳоро хоҳед, лутфан ин саҳифаро кушоед ва тасдиқ кунед:
notifications-mail-confirmation-button = Тасдиқи обуна
notifications-mail-confirmation-otherwise = Агар инро Шумо нахоста бошед, ҳеҷ коре накунед. Дигар мактуб намеояд ва суроға пас аз як ҳафта нест карда мешавад.
