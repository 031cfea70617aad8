# Review by a native reader: whole file

# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = ЭКУ өлкөлөрүндө жарандык абалды каттоо
layout-skip = Мазмунга өтүү
layout-held = Бул жазганыңыз ушул беттен жөнөтүлдү, бирок жооп көрүнгөн жок. Жетпесе, ушул жерден көчүрүп алыңыз.
layout-held-discard = Бул жазылганды өчүрүү
layout-language = Тил: { $language }
layout-all-languages = Бардык тилдер
layout-menu = Меню
layout-navigation = Негизги
layout-search = Издөө
layout-sign-in = Кирүү
layout-sign-out = Чыгуу
layout-your-menu = Сиздин менюңуз
layout-profile = Профиль
layout-library = Файлдар китепканасы
layout-people = Уюмуңуздун кызматкерлери
layout-organisations = Уюмдар
layout-desk = Кабинет
layout-achievements = Жетишкендиктер
layout-countries = Өлкөлөр
layout-about = Портал жөнүндө
layout-accessibility = Жеткиликтүүлүк
layout-feed = Тасма
layout-subscribe = Жаңылыктар почта менен
layout-demonstration = Бул — көргөзмө. Эсептер ойдон чыгарылган; жетишкендиктер чыныгы, булактары көрсөтүлгөн.
layout-demonstration-accounts = Эсептер
layout-demonstration-mail = Жөнөтүлгөн каттар
layout-you-are-here = Сиз ушул жердесиз

# Pages of a list.
pager-title = Беттер
pager-previous = Мурунку
pager-next = Кийинки

# Forms.
form-errors-title = { $count ->
    [one] Оңдой турган { $count } жер бар
   *[other] Оңдой турган { $count } жер бар
}
form-errors-nothing-lost = Жазганыңыздан эч нерсе жоголгон жок.
form-show-password = Сырсөздү көрсөтүү

# Pages that say what went wrong.
error-not-found-title = Мындай бет жок
error-not-found-text = Дарек ката терилген же бет эми ачык эмес болушу мүмкүн. Эч нерсе жоголгон жок.
error-near = Балким ушулардын бирин издедиңизби?
error-sign-in-title = Порталга кириңиз
error-sign-in-text = Бул бет он уюмдун кызматкерлери үчүн.
error-forbidden-title = Бул Сизге ачык эмес
error-forbidden-text = Ролуңуз бул аракетке уруксат бербейт же форма бул порталдан келген эмес. Эч нерсе өзгөргөн жок.
error-conflict-title = Бул ушул арада өзгөрдү
error-conflict-text = Башка бирөө мурда үлгүрдү. Эмгегиңизден эч нерсе жоголгон жок; азыркы абалын караңыз.
error-invalid-title = Портал муну түшүнгөн жок
error-invalid-text = Форма же дарек бул порталдан эмес. Эч нерсе өзгөргөн жок.
error-method-title = Бул дарек мындай суроо-талапты кабыл албайт
error-method-text = Суроо-талап бул порталдын бетинен келген эмес. Эч нерсе өзгөргөн жок.
error-too-large-title = Бул өтө чоң
error-too-large-text = Портал бир жолу мындан аз кабыл алат. Эч нерсе өзгөргөн жок.
error-too-many-title = Бир аз күтө туруңуз
error-too-many-text = Кыска убакытта аракет өтө көп болду. Бир мүнөттөн кийин кайра аракет кылыңыз.
error-unexpected-title = Бул жерде бузулуу болду
error-unexpected-text = Ката бизден. Портал мурда кабыл алгандын баары аман. Бир аздан кийин кайра аракет кылыңыз.
error-to-front-page = Башкы бетке
error-to-achievements = Жетишкендиктерге
error-reference = Окуянын номери
layout-searches = Сакталган издөөлөр
layout-demonstration-factors = Кирүүнүн экинчи ырастоосу бул жерде сунушталат, талап кылынбайт.
error-proof-title = Бул Сиз экениңизди ырастаңыз
error-proof-text = Эч нерсе жоголгон жок. Толтурганыңыз ушул бетте сакталып турат; аны ачык калтырыңыз.
error-proof-do = Башка терезеде ырастоо
error-factor-title = Адегенде экинчи ырастоо керек
error-factor-text = Ролуңуз кирүүдө экинчи ырастоону талап кылат. Аны профилиңиздеги кирүү коопсуздугу бөлүмүндө орнотуңуз.
