# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = Азаматтық хал актілерін тіркеу органдарының отырыстары
calendars-subscribe = Барлық отырыстардың күнтізбесі
calendars-subscribe-hint = Осы мекенжайды күнтізбе бағдарламаңызға беріңіз: өзгерістерді өзі алады.
calendars-file = Күнтізбеме қосу
calendars-decision = { $number }-шешімнің соңғы мерзімі: { $meeting }
calendars-decision-late = { $number }-шешімнің мерзімі өтті: { $meeting }
calendars-questions = Жауап күтетін сұрақтар: { $count }
calendars-questions-late = Мерзімі өткен сұрақтар: { $count }
calendars-cases = Жауап күтетін алмасу істері: { $count }
calendars-cases-late = Мерзімі өткен алмасу істері: { $count }
calendars-name = Sijil: жұмыс үстелім
calendars-title = Жұмыс үстеліңіздің күнтізбесі
calendars-lede = Отырыстар, шешімдер, сұрақтар мен мерзімдер күндеріңізді жоспарлайтын бағдарламада.
calendars-make = Мекенжай жасау
calendars-replace = Мекенжайды ауыстыру
calendars-replace-hint = Күнтізбені ескі мекенжаймен оқитын бағдарламалар енді ештеңе алмайды.
calendars-revoke-hint = Басқа мекенжай жасағанша күнтізбені ешкім оқи алмайды.
calendars-what = Ішінде не бар
calendars-what-text = Еліңізге қатысты отырыстар және ұйымыңыз орындайтын шешімдер. Сұрақтар мен алмасу істері бойынша тек қай күнге нешеуінің мерзімі келетіні және жұмыс үстеліңізге жол.
calendars-secret = Мекенжайы бар кез келген адам күнтізбені оқи алады. Оны тек күнтізбе бағдарламаңызға беріңіз, басқа ешкімге бермеңіз.
calendars-made-title = Мекенжай жасалды
calendars-made-text = Оны қазір күнтізбе бағдарламаңызға беріңіз: ол тек бір рет көрсетіледі, портал оны сақтамайды.
calendars-address = Құпия мекенжай
calendars-flash-revoked = Мекенжай енді ештеңе ашпайды.
