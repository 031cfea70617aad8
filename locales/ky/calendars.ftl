# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = Жарандык абалдын актыларын каттоо органдарынын жыйындары
calendars-subscribe = Бардык жыйындардын календары
calendars-subscribe-hint = Бул даректи календарь программаңызга бериңиз: өзгөрүүлөрдү өзү алат.
calendars-file = Календарыма кошуу
calendars-decision = { $number }-чечимдин акыркы мөөнөтү: { $meeting }
calendars-decision-late = { $number }-чечимдин мөөнөтү өттү: { $meeting }
calendars-questions = Жооп күткөн суроолор: { $count }
calendars-questions-late = Мөөнөтү өткөн суроолор: { $count }
calendars-cases = Жооп күткөн алмашуу иштери: { $count }
calendars-cases-late = Мөөнөтү өткөн алмашуу иштери: { $count }
calendars-name = Sijil: кабинетим
calendars-title = Кабинетиңиздин календары
calendars-lede = Жыйындар, чечимдер, суроолор жана мөөнөттөр күндөрүңүздү пландаган программада.
calendars-make = Дарек түзүү
calendars-replace = Даректи алмаштыруу
calendars-replace-hint = Календарды эски дарек менен окуган программалар эми эч нерсе албайт.
calendars-revoke-hint = Башка дарек түзгөнгө чейин календарды эч ким окуй албайт.
calendars-what = Ичинде эмне бар
calendars-what-text = Өлкөңүзгө тиешелүү жыйындар жана уюмуңуз аткарган чечимдер. Суроолор менен алмашуу иштери боюнча кайсы күнү канчасынын мөөнөтү келери жана кабинетиңизге жол гана.
calendars-secret = Дареги бар ар бир адам календарды окуй алат. Аны календарь программаңызга гана бериңиз, башка эч кимге бербеңиз.
calendars-made-title = Дарек түзүлдү
calendars-made-text = Аны азыр календарь программаңызга бериңиз: ал бир жолу гана көрсөтүлөт, портал аны сактабайт.
calendars-address = Жашыруун дарек
calendars-flash-revoked = Дарек эми эч нерсени ачпайт.
