# Review by a native reader: whole file
# The log under everything, explained to everybody.
transparency-title = Ачык журнал
transparency-lead = Бул порталда жасалган ар бир иш журналда из калтырат, аны эч ким, атүгүл порталды жүргүзгөндөр да, билгизбей өзгөртө албайт.
transparency-now = Журналдын азыркы абалы
transparency-length = Узундугу
transparency-entries = { $count ->
    [one] { $count } жазуу
   *[other] { $count } жазуу
}
transparency-signed = Акыркы кол коюлган убакыт
transparency-root = Бардык жазуулардын санариптик изи
transparency-empty = Журналда азырынча жазуу жок. Ал портал иштетилгенден кийин бир нече секундда башталат.
transparency-what-title = Эмне далилденет
transparency-what-text = Жасалган ар бир иш менен кошо жазуу кошулат: анын убактысы жана жасалган иштен, ошондой эле анын жанында сакталган купуядан эсептелген сан. Бул сан адамдар жана мазмун жөнүндө эч нерсе айтпайт. Бирок кийин өзгөртүлгөн, өчүрүлгөн, орду которулган же күнү артка жылдырылган нерсе эми өз санына туура келбейт.
transparency-how-title = Кантип иштейт
transparency-how-text = Бардык сандардан бүт журналдын бир санариптик изи чыгат. Портал жаңы жазуулардан кийин бир нече секунд ичинде ушул изге журналдын узундугу менен кошо кол коёт. Кол коюлган изди сактаган адам журнал андан бери узарганын гана каалаган убакта биле алат.
transparency-not-title = Эмне далилденбейт
transparency-not-text = Журнал кийин эч нерсе өзгөртүлбөгөнүн көрсөтөт. Жазылгандын чындык экенин ал көрсөтө албайт.
transparency-check-title = Кантип текшерсе болот
transparency-check-keep = Төмөнкү биринчи даректен кол коюлган изди бүгүн жана мезгил-мезгили менен сактап коюңуз. Аны портал жете албаган жерде кармаңыз.
transparency-check-follow = C2SP tlog-tiles түрүндөгү журналдарды окуган программалар бул журналды да көзөмөлдөй алат. Аларга экинчи даректеги ачкыч керек.
transparency-check-operator = Порталды жүргүзгөндөр төмөнкү буйрук менен баарын кайра эсептей алышат. Буйрук журналды Сиз сактаган из менен да салыштырат.
transparency-addresses = Программалар үчүн даректер
transparency-part = Бөлүк
transparency-address = Дарек
transparency-part-checkpoint = Кол коюлган санариптик из
transparency-part-keys = Ачкычтар
transparency-part-tiles = Дарактын сандары
transparency-part-bundles = Жазуулар
transparency-part-inclusion = Жазуунун журналда турганынын далили
transparency-part-consistency = Журналдын узарганынын гана далили
transparency-keys-text = Азыр биринчи ачкыч кол коёт. Ар бир жаңы ачкыч журналда мурункусунун колу менен жарыяланган.
