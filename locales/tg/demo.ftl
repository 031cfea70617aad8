# Review by a native reader: whole file
# The pages that only the demonstration has.
demo-accounts-title = Ҳисобҳои намоишӣ
demo-accounts-lede = Ин одамон воқеан вуҷуд надоранд. Гузарвожаи ҳамаи онҳо дар ҷое чоп шудааст, ки намоиш оғоз ёфт.
demo-accounts-secretariat = Котибот
demo-accounts-address = Суроға
demo-accounts-role = Нақш
demo-accounts-name = Ном

demo-role-secretariat-administrator = маъмури котибот
demo-role-country-administrator = маъмури кишвар
demo-role-editor = муҳаррир
demo-role-reviewer = баррасикунанда
demo-role-officer = корманд
demo-role-auditor = аудитор

demo-mail-title = Почтаи намоишӣ
demo-mail-lede = Дар намоиш ҳеҷ мактуб аз ин компютер берун намеравад; ҳамаи онҳо дар ин ҷо ҳастанд.
demo-mail-empty-title = Ҳанӯз мактуб нест
demo-mail-empty-text = Он чи портал ба одамон менависад, дар ин ҷо пайдо мешавад: даъватномаҳо, огоҳиномаҳо, хабарҳои кишвар ё мавзӯъ.
demo-mail-choose = Барои хондан мактубро интихоб кунед.
demo-mail-to = Ба кӣ
demo-mail-written = Навишта шуд
demo-mail-state = Ҳолат
demo-mail-sent = фиристода шуд: { $time }
demo-mail-waiting = дар интизори фиристодан
demo-mail-language = Забон
demo-mail-kind = Мавзӯъ
demo-mail-html = Чунон ки хонанда мебинад
demo-mail-samples = Ҳамаи мактубҳои портал
demo-mail-samples-lede = Ҳамаи мактубҳое, ки портал менависад, ҳар навъ як бор, бо маълумоти сохта. Забони хонандаро интихоб кунед.
