# Review by a native reader: whole file

# The front page.
home-front-title = Жарандык абалды каттаган он кызматтын жетишкендиктери он үч тилде
home-front-lead = ЭКУга мүчө мамлекеттердин жарандык абалдын актыларын каттаган уюмдары бул жерде натыйжа берген иштерин бири-бирине жана коомчулукка айтышат: ар бири өз тилинде, булактарын көрсөтүп.
home-front-search-hint = Душанбе, Dushanbe же دوشنبه
home-front-achievements = { $count ->
   *[other] жетишкендик
}
home-front-members = мүчө мамлекет
home-front-languages = тил
home-front-map = Он мүчө
home-front-map-caption = Он мүчө · жетишкендиктердин саны
home-front-newest = Жаңы жетишкендиктер
home-front-all = { $count ->
    [one] { $count } жетишкендик
   *[other] Бардык { $count } жетишкендик
}

# The desk.
home-desk-title = Сиздин кабинетиңиз
home-desk-waiting = { $count ->
    [0] Сизди күткөн иш жок.
    [one] Сизди { $count } иш күтүп турат.
   *[other] Сизди { $count } иш күтүп турат.
}
home-desk-waiting-title = Сизди күтөт
home-desk-waiting-empty = Сизди күткөн иш жок. Жаңы иш ушул жерде көрүнөт.
home-desk-new-title = Башкалардан жаңы
home-desk-own-title = Уюмуңуз жазып жатат
home-desk-own-empty = Азыр долбоор жок.
home-desk-languages-title = Сиздин тилдериңиз
home-desk-languages-language = Тил
home-desk-languages-current = Актуалдуу
home-desk-languages-older = Эски
home-desk-languages-missing = Жок
home-desk-review = Карап чыгуу
home-desk-returned = Кайтарылды
home-desk-all = Баары

# About the portal.
home-about-title = Портал жөнүндө
home-about-lead = Sijil — Экономикалык кызматташтык уюмуна мүчө он мамлекеттин жарандык абалдын актыларын каттаган уюмдарынын орток порталы.
home-about-why-title = Ал эмне үчүн керек
home-about-why-text = 2011-жылдын октябрында жарандык абалды каттоо кызматтарынын жетекчилери Тегеранда жолугуп, ар бир уюм өз жетишкендигин башкаларга айтып турган орток сайт болушун каалашкан. Бул — ошол сайт.
home-about-official-title = Аны кантип таанууга болот
home-about-official-text = Браузердеги дарек төмөнкүгө так дал келиши керек. Портал сырсөздү же кодду телефон же билдирүү аркылуу эч качан сурабайт.
home-about-languages-title = Тилдер
home-about-languages-text = Ар бир бет он үч тилде бар. Азырынча которула элек текст эң жакын тилде көрсөтүлөт жана бул тууралуу айтылат. Тексттин түп нускасы гана анык деп эсептелет.
home-about-accessibility-title = Жеткиликтүүлүк
home-about-accessibility-text = Портал WCAG 2.2 талаптарынын AA деңгээлине жооп берет. Ар бир бет скриптсиз, баскычтоп жана экран окугуч менен иштейт, A4 кагазына басылат.
home-about-privacy-title = Портал Сиз тууралуу эмнени сактайт
home-about-privacy-text = Эсеби жок окурмандан cookie файлындагы тил тандоосунан башка из калбайт. Бир да бет башка сайттан эч нерсе жүктөбөйт.
