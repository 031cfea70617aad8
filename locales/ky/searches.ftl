# Review by a native reader: whole file
# Searches somebody keeps.
searches-list-title = Сакталган издөөлөр
searches-list-new = Жаңы
searches-list-mails = Каттар
searches-list-filters = { $count ->
    [one] { $count } чыпка
   *[other] { $count } чыпка
}
searches-list-change = Өзгөртүү
searches-list-end = Өчүрүү
searches-list-nothing = Азырынча сакталган издөө жок
searches-list-nothing-advice = Бир нерсе издеңиз: натыйжалардын жанындагы шилтеме издөөнү чыпкалары менен сактайт, бул жерден анда эмне жаңы экенин көрөсүз.

# Keeping a search.
searches-new-title = Издөөнү сактоо
searches-new-words = Изделген сөздөр:
searches-new-name = Аты
searches-new-name-hint = Аны кайра табуу үчүн. Башка эч ким көрбөйт.
searches-new-rhythm = Жаңысы тууралуу кат
searches-new-rhythm-hint = Каттарда баарына ачык нерселер гана аталат.
searches-new-save = Сактоо

# How often mails come.
pace-never = Катсыз
pace-usual = Башка каттарым менен
pace-at_once = Дароо
pace-daily = Күн сайын
pace-weekly = Жума сайын

# What is to be mended.
searches-error-name = 80 тамгадан ашпаган ат жазыңыз.
searches-error-rhythm = Каттар канчалык көп келерин тандаңыз.
searches-error-query = Издей турган сөз жок. Адегенде издеңиз, анан издөөнү натыйжалардын жанынан сактаңыз.
searches-error-many = Мындан көп издөө сактай албайсыз. Адегенде бирөөнү өчүрүңүз.

# What a page says once.
searches-flash-saved = Издөө сакталды.
searches-flash-rhythm = Каттардын мөөнөтү өзгөртүлдү.
searches-flash-ended = Издөө өчүрүлдү.

# Stopping the mails without signing in.
searches-mails-title = Сакталган издөөнүн каттары
searches-mails-question = «{ $name }» каттары токтотулсунбу? Издөөнүн өзү калат.
searches-mails-stop = Каттарды токтотуу
searches-mails-none = Бул издөө боюнча кат жөнөтүлбөйт.

# The mail.
searches-mail-digest-subject = Издөөңүздө жаңы: { $name }
searches-mail-digest-count = { $count ->
    [one] Акыркы каттан бери { $count } жаңы жазуу бар.
   *[other] Акыркы каттан бери { $count } жаңы жазуу бар.
}
searches-mail-digest-more = Акыркы каттан бери кеминде { $count } жаңы жазуу бар.
searches-mail-digest-all = Бардык натыйжалар
searches-mail-why = Бул катты сакталган «{ $name }» издөөңүздөгү жаңылыкты билгиңиз келгендиктен аласыз.
