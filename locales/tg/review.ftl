# Review by a native reader: whole file

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Матн ва эзоҳҳо
review-remark = Эзоҳ
review-remark-title = Эзоҳ ба сарлавҳа
review-remark-label = Эзоҳи Шумо
review-remark-send = Фиристодани эзоҳ
review-answer = Ҷавоб
review-answer-label = Ҷавоби Шумо
review-answer-send = Фиристодани ҷавоб
review-resolve = Ҳал шуд
review-reopen = Аз нав кушодан
review-resolved-by = { $name } ҳалшуда донист
review-resolved-count = { $count } эзоҳи ҳалшуда
review-open-count = { $count } эзоҳи кушода
review-gone-title = Сархат бардошта шуд
review-gone-text = Ин эзоҳҳо ба калимаҳое буданд, ки дигар дар матн нестанд.
review-error-text-missing = Лутфан чизе нависед.
review-error-text-long = На бештар аз 2000 ҳарф.
review-conflict-turned = Каси дигар ҳамин ҳоло ин эзоҳро ҳалшуда донист ё аз нав кушод.
review-flash-remarked = Эзоҳи Шумо сабт шуд. Ба нависандагони матн хабар дода мешавад.
review-flash-answered = Ҷавоби Шумо сабт шуд. Ба иштирокчиёни суҳбат хабар дода мешавад.
review-flash-resolved = Ҳалшуда дониста шуд.
review-flash-reopened = Аз нав кушода шуд.

# Release.
review-despite = Бо вуҷуди { $count } эзоҳи кушода нашр кардан
review-error-despite = Эзоҳҳои кушода ҳастанд. Барои нашр бо вуҷуди ин хонаро қайд кунед.
review-own = Ин матнро худи Шумо навиштаед ё фиристодаед. Созмони Шумо иҷозат медиҳад, ки худатон онро нашр кунед.
review-name-legend = Кӣ онро баррасӣ кунад?
review-name-hint = Як ё якчанд баррасикунандаро интихоб кунед. Агар касеро интихоб накунед, аз ҳама хоста мешавад.
review-named = Баррасикунандагони номбаршуда: { $names }. Баррасикунандагони дигар низ метавонанд онро нашр кунанд.
review-waits-for-you = Шуморо интизор аст
achievements-way-alone = Муаллиф худаш нашр кард, бе шахси дуюм

# How an organisation releases its texts.
review-settings-title = Нашри матнҳо
review-settings-change = Матнҳоро кӣ нашр мекунад
review-settings-text = Пеш аз он ки омма матнро хонад, баррасикунанда онро барои нашр тасдиқ мекунад.
review-settings-who = Матнро кӣ нашр карда метавонад?
review-settings-required = Танҳо баррасикунандае, ки онро на навиштаасту на фиристодааст (чор чашм)
review-settings-waived = Ҳар баррасикунанда, ҳатто касе, ки онро навиштааст
review-settings-told = Вақте ки қоидаи чор чашм бардошта мешавад, ба ҳамаи баррасикунандагон ва маъмурони кишвари Шумо хабар дода мешавад. Ҳар тағйир сабт мешавад.
review-settings-others = Дар ин бора маъмури кишвари Шумо қарор медиҳад.
review-settings-save = Нигоҳ доштан
review-flash-required = Нигоҳ дошта шуд. Ҳар матнро шахси дигар нашр мекунад.
review-flash-waived = Нигоҳ дошта шуд. Баррасикунандагон метавонанд навиштаи худро нашр кунанд. Ба ҳамкоронатон хабар дода мешавад.

# Steps at a chosen time.
review-schedule-publish = Нашр дар вақти муайян
review-schedule-publish-then = Дар ин вақт нашр кардан
review-schedule-withdraw = Бозпас гирифтан дар вақти муайян
review-schedule-withdraw-then = Дар ин вақт бозпас гирифтан
review-schedule-release = Нашри матн дар вақти муайян
review-schedule-release-then = Дар ин вақт нашр кардани матн
review-schedule-day = Рӯз
review-schedule-hour = Соат
review-schedule-clock = Соат ба вақти ин минтақа аст: { $zone }. Рӯзро бо ҳар ду тақвим навиштан мумкин аст.
review-schedule-publication = Нашр мешавад: { $time }
review-schedule-withdrawal = Бозпас гирифта мешавад: { $time }
review-schedule-released = Матн нашр мешавад: { $time }
review-schedule-kept = То он вақт хонандагон матни пештараро мебинанд.
review-schedule-yours = Бо соати Шумо: { $time }
review-schedule-by = Интихоби { $name }
review-schedule-cancel = Бекор кардан
review-error-day = Лутфан рӯзро нависед, масалан 2026-12-01.
review-error-hour = Лутфан соатеро интихоб кунед, ки он рӯз дорад.
review-error-past = Ин вақт гузаштааст. Лутфан вақти дертарро интихоб кунед.
review-error-far = Лутфан вақтро дар доираи як сол интихоб кунед.
review-conflict-no-schedule = Дигар вақт муайян нашудааст; каси дигар пештар амал кард.
review-flash-scheduled = Вақт муайян шуд.
review-flash-unscheduled = Бекор шуд.
achievements-way-scheduled = Вақт муайян шуд
achievements-way-unscheduled = Вақти муайяншуда бекор шуд

# Notices.
review-notice-remarked = Эзоҳи нав
review-notice-remarked-text = Ҳамкоре ба ин матн эзоҳ навишт: { $title }
review-notice-answered = Ҷавоб ба эзоҳ
review-notice-answered-text = Ҳамкоре ба эзоҳи ин матн ҷавоб дод: { $title }
review-notice-resolved = Эзоҳ ҳал шуд
review-notice-resolved-text = Ҳамкоре эзоҳи ин матнро ҳалшуда донист: { $title }
review-notice-reopened = Эзоҳ аз нав кушода шуд
review-notice-reopened-text = Ҳамкоре эзоҳи ин матнро аз нав кушод: { $title }
review-notice-called-off = Амали ба нақша гирифташуда бекор шуд
review-notice-called-off-person = Ҳамкоре онро бекор кард ё пештар иҷро кард. Амале, ки барои ин матн ба нақша гирифта шуда буд, иҷро намешавад: { $title }
review-notice-called-off-changed = Матн дигар он нест, ки ҳангоми муайян кардани вақт буд. Амале, ки барои ин матн ба нақша гирифта шуда буд, иҷро намешавад: { $title }
review-notice-called-off-role = Касе, ки вақтро муайян кардааст, дигар ба ин амал иҷозат надорад. Амале, ки барои ин матн ба нақша гирифта шуда буд, иҷро намешавад: { $title }
review-notice-called-off-remarks = Баъд аз он эзоҳе кушода шудааст. Амале, ки барои ин матн ба нақша гирифта шуда буд, иҷро намешавад: { $title }
review-notice-called-off-failed = Портал чанд бор кӯшиш кард, вале иҷро карда натавонист. Амале, ки барои ин матн ба нақша гирифта шуда буд, иҷро намешавад: { $title }
review-notice-waived = Қоидаи чор чашм бардошта шуд
review-notice-waived-text = Ин созмон акнун иҷозат медиҳад, ки баррасикунандагон навиштаи худро нашр кунанд: { $organisation }
review-notice-corrected = Матни нашршуда ислоҳ шуд
review-notice-corrected-text = Баррасикунанда калимаҳои нашршударо бе шахси дуюм ислоҳ кард. Лутфан нусхаҳоро муқоиса кунед: { $title }
