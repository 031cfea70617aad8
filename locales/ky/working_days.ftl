# Review by a native reader: whole file
# The working days of a country.
working-days-title = Жумуш күндөрү
working-days-lede = { $country } сакташы керек болгон мөөнөттөр ушул күндөр менен эсептелет. Өзгөрүү өз күнүнөн баштап күчүнө кирет.
working-days-week = Жумалык дем алыш күндөрү
working-days-week-usual = Unicode CLDR боюнча кадимкидей; өлкө өзү эч нерсе айткан жок
working-days-since = Ушул күндөн баштап
working-days-days = Жуманын дем алыш күндөрү
working-days-days-hint = Жок дегенде бир жумуш күнү калат.
working-days-remove = Кайтарып алуу
working-days-coming = Алдыдагы дем алыш күндөр
working-days-past = Өткөн дем алыш күндөр
working-days-none = Алдыдагы дем алыш күн белгисиз.
working-days-day = Күн
working-days-occasion = Майрамдын аты
working-days-occasion-hint = Өлкөнүн өз сөзү менен; бардык тилдин окурмандары ушуну көрөт.
working-days-unconfirmed = Өлкөнүн ырастоосун күтөт
working-days-confirm = Ырастоо
working-days-add = Дем алыш күндү кошуу
working-days-first = Биринчи күн
working-days-last = Акыркы күн
working-days-last-hint = Бир күн үчүн бош калтырыңыз.
working-days-language = Майрам атынын тили
working-days-set = Жумалык дем алыш күндөрдү өзгөртүү

# What was done and what is to be corrected.
working-days-flash-set = Жумалык дем алыш күндөр өзгөртүлдү.
working-days-flash-added = Дем алыш күн кошулду.
working-days-flash-removed = Кайтарып алынды.
working-days-flash-confirmed = Дем алыш күн ырасталды.
working-days-error-week = Жок дегенде бир жумуш күнүн калтырыңыз
working-days-error-week-none = Жок дегенде бир күндү тандаңыз
working-days-error-week-doubled = Бул күндөн башталган өзгөрүү бар
working-days-error-past = Бүгүндү же алдыдагы күндү жазыңыз
working-days-error-far = Алдыдагы беш жыл ичиндеги күндү жазыңыз
working-days-error-order = Акыркы күн биринчи күндөн мурда турат
working-days-error-long = Катары менен эң көп 31 күн жазыңыз
working-days-error-doubled = Бул күндөрдүн бири дем алыш болуп турат
working-days-error-name = Майрамдын атын сөз менен жазыңыз, эң көп 100 тамга
working-days-error-language = Тилдердин бирин тандаңыз
working-days-conflict = Бул жерде аткарыла турган иш жок: ал башталды же мурда аткарылды.
