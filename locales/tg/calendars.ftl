# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = Ҷаласаҳои мақомоти бақайдгирии асноди ҳолати шаҳрвандӣ
calendars-subscribe = Тақвими ҳамаи ҷаласаҳо
calendars-subscribe-hint = Ин суроғаро ба барномаи тақвими худ диҳед: тағйиротро худаш мегирад.
calendars-file = Илова ба тақвими ман
calendars-decision = Мӯҳлати қарори { $number }: { $meeting }
calendars-decision-late = Мӯҳлати қарори { $number } гузашт: { $meeting }
calendars-questions = Саволҳои интизори ҷавоб: { $count }
calendars-questions-late = Саволҳои мӯҳлаташон гузашта: { $count }
calendars-cases = Парвандаҳои мубодилаи интизори ҷавоб: { $count }
calendars-cases-late = Парвандаҳои мубодилаи мӯҳлаташон гузашта: { $count }
calendars-name = Sijil: мизи кории ман
calendars-title = Тақвими мизи кории Шумо
calendars-lede = Ҷаласаҳо, қарорҳо, саволҳо ва мӯҳлатҳо дар ҳамон барномае, ки рӯзҳоятонро дар он ба нақша мегиред.
calendars-make = Сохтани суроға
calendars-replace = Иваз кардани суроға
calendars-replace-hint = Барномаҳое, ки тақвимро бо суроғаи пешина мехонанд, дигар чизе намегиранд.
calendars-revoke-hint = То суроғаи дигар насозед, касе тақвимро хонда наметавонад.
calendars-what = Дар он чӣ ҳаст
calendars-what-text = Ҷаласаҳое, ки ба кишвари Шумо дахл доранд, ва қарорҳое, ки созмони Шумо иҷро мекунад. Аз саволҳо ва парвандаҳои мубодила танҳо он ки мӯҳлати чандтояш дар кадом рӯз аст, ва роҳ ба мизи кории Шумо.
calendars-secret = Ҳар кӣ суроғаро дорад, тақвимро хонда метавонад. Онро танҳо ба барномаи тақвими худ диҳед ва ба каси дигар надиҳед.
calendars-made-title = Суроға сохта шуд
calendars-made-text = Онро ҳозир ба барномаи тақвими худ диҳед: танҳо як бор нишон дода мешавад ва портал онро нигоҳ намедорад.
calendars-address = Суроғаи махфӣ
calendars-flash-revoked = Ин суроға дигар чизеро намекушояд.
