# Review by a native reader: the whole file; above all working-days-occasion, working-days-days, working-days-lede
# The working days of a country.
working-days-title = Жумуш күндөрү
working-days-lede = { $country } уюмдары иштеген жана иштебеген күндөр. Өзгөрүү көрсөтүлгөн күндөн баштап күчүнө кирет.
working-days-week = Жумалык дем алыш күндөрү
working-days-week-usual = Unicode CLDR боюнча адаттагыдай; өлкө өзү эч нерсе айткан жок
working-days-since = Ушул күндөн баштап
working-days-days = Жуманын дем алыш күндөрү
working-days-days-hint = Жок дегенде бир жумуш күнү калат.
working-days-remove = Кайтарып алуу
working-days-coming = Алдыдагы дем алыш күндөрү
working-days-past = Өткөн дем алыш күндөрү
working-days-none = Алдыдагы дем алыш күнү азырынча белгисиз.
working-days-day = Күн
working-days-occasion = Майрамдын аты
working-days-occasion-hint = Өлкөнүн өз сөзү менен; бардык тилдин окурмандары ушуну көрөт.
working-days-unconfirmed = Өлкөнүн ырастоосун күтөт
working-days-confirm = Ырастоо
working-days-add = Дем алыш күнүн кошуу
working-days-first = Биринчи күн
working-days-last = Акыркы күн
working-days-last-hint = Бир күн үчүн бош калтырыңыз.
working-days-language = Майрам атынын тили
working-days-set = Жумалык дем алыш күндөрүн өзгөртүү

# What was done and what is to be corrected.
working-days-flash-set = Жумалык дем алыш күндөрү өзгөртүлдү.
working-days-flash-added = Дем алыш күнү кошулду.
working-days-flash-removed = Кайтарып алынды.
working-days-flash-confirmed = Дем алыш күнү ырасталды.
working-days-error-week = Жок дегенде бир жумуш күнүн калтырыңыз
working-days-error-week-none = Жок дегенде бир күндү тандаңыз
working-days-error-week-doubled = Бул күндөн башталган өзгөрүү мурунтан бар
working-days-error-past = Бүгүнкү же алдыдагы күндү жазыңыз
working-days-error-far = Алдыдагы беш жыл ичиндеги күндү жазыңыз
working-days-error-order = Акыркы күн биринчи күндөн мурун
working-days-error-long = Катары менен эң көбү 31 күн жазыңыз
working-days-error-doubled = Бул күндөрдүн бири ансыз да дем алыш күнү
working-days-error-name = Майрамдын атын сөз менен жазыңыз, эң көбү 100 тамга
working-days-error-language = Тилдердин бирин тандаңыз
working-days-conflict = Бул жерде кыла турган эч нерсе жок: ал башталып калды же мурун аткарылган.
