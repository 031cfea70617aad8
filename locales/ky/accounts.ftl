# Review by a native reader: whole file

# Sign-in.
accounts-sign-in-title = Жумуш кабинетине кирүү
accounts-sign-in-lede = Жарандык абалдын актыларын каттаган он уюмдун кызматкерлери үчүн. Ачык бөлүктү окуу үчүн кирүү талап кылынбайт.
accounts-sign-in-email = Кызматтык почта
accounts-sign-in-password = Сырсөз
accounts-sign-in-button = Кирүү
accounts-sign-in-forgotten = Сырсөздү унуттуңузбу?
accounts-sign-in-official-title = Бул порталдын расмий экенин кайдан билем?
accounts-sign-in-official-text = Дарек { $address } менен башталат. Биз сырсөзүңүздү телефон же билдирүү аркылуу эч качан сурабайбыз.

# A forgotten password.
accounts-forgotten-title = Унутулган сырсөз
accounts-forgotten-lede = Кызматтык почтаңызды жазыңыз. Ага эсеп ачылган болсо, бир нече мүнөттө шилтемеси бар кат келет. Шилтеме бир саат бою, бир гана жолу иштейт.
accounts-forgotten-button = Катты жөнөтүү
accounts-forgotten-help = Бул почтага кире албай калдыңызбы? Уюмуңуздун администраторуна кайрылыңыз.

# Choosing a password with a link.
accounts-new-password-title = Сырсөз тандоо
accounts-new-password-invitation-lede = Эсебиңиз даяр. Өз сырсөзүңүздү тандап, порталга кире аласыз.
accounts-new-password-reset-lede = Жаңы сырсөз мурункусунун ордуна колдонулат, ачык сеанстардын баары жабылат.
accounts-new-password-account = Эсеп
accounts-new-password-field = Жаңы сырсөз
accounts-new-password-hint = Кеминде 15 белги. Табышмактан көрө сүйлөм жакшы; каалаган жазуу жана боштук жарайт.
accounts-new-password-button = Сырсөздү сактоо

accounts-link-ended-title = Бул шилтеме мындан ары иштебейт
accounts-link-ended-text = Ар бир шилтеме бир жолу жана чектелген убакытта иштейт. Жаңысын сурасаңыз болот; чакырылган адам өз уюмунун администраторуна кайрылат.
accounts-link-ended-again = Жаңы шилтеме суроо

# One's own account.
accounts-profile-title = Профиль
accounts-profile-calendar = Даталардын календары
accounts-profile-calendar-hint = Бардык беттерде жана Сизге жазылган каттарда колдонулат.
accounts-profile-calendar-of-language = Беттин тилинде адаттагыдай
accounts-profile-calendar-gregorian = Григориан
accounts-profile-calendar-solar-hijri = Күн хижрасы
accounts-profile-time-zone = Убакыт алкагы
accounts-profile-time-zone-hint = Убакыт ушул саат боюнча көрсөтүлөт.
accounts-profile-button = Сактоо
accounts-profile-change-password = Сырсөздү өзгөртүү
accounts-own-password-title = Сырсөздү өзгөртүү
accounts-own-password-lede = Башка сеанстарыңыздын баары жабылат. Сырсөз өзгөргөнү тууралуу кат келет.
accounts-own-password-current = Азыркы сырсөз
accounts-own-password-button = Сырсөздү өзгөртүү

# The people of an organisation.
accounts-people-title = Уюмуңуздун кызматкерлери
accounts-people-title-administrators = Администраторлор
accounts-people-count = { $count ->
    [one] { $count } адам.
   *[other] { $count } адам.
}
accounts-people-invite = Чакыруу
accounts-people-name = Аты-жөнү
accounts-people-state = Абалы
accounts-people-last-sign-in = Акыркы кирүүсү
accounts-people-never = азырынча кире элек
accounts-people-action = Аракет
accounts-people-change = Өзгөртүү
accounts-people-by-country = Эсеби бар адамдар, өлкө боюнча
accounts-invite-title = Адам чакыруу
accounts-invite-lede = Катта сырсөз тандоо үчүн шилтеме болот. Ал жети күн бою, бир гана жолу иштейт.
accounts-invite-button = Чакырууну жөнөтүү
accounts-person-organisation = Уюм
accounts-person-name = Аты-жөнү, өз өлкөсүндөгүдөй
accounts-person-name-hint = Өз тилинин жазуусу менен.
accounts-person-name-latin = Аты-жөнү латын тамгалары менен
accounts-person-name-latin-hint = Паспорттогудай. Башка өлкөлөрдөгү кесиптештер ушуну окушат.
accounts-person-email = Кызматтык почта
accounts-person-email-hint = Порталга кирүүдө колдонуучунун аты да ушул.
accounts-person-language = Каттардын тили
accounts-person-language-hint = Бетти башка тилде көргөндө өзгөрбөйт.
accounts-person-country = Өлкө
accounts-person-roles = Ролдор
accounts-person-roles-hint = Өзгөртүү колдонуучунун кийинки басуусунан тарта күчүнө кирет.
accounts-person-other-roles = Уюм өзү берген ролдор: { $roles }.
accounts-person-save-roles = Ролдорду сактоо
accounts-person-invite-again = Чакырууну кайра жөнөтүү
accounts-person-invite-again-hint = Мурунку шилтеме иштебей калат.
accounts-person-disable = Эсепти токтотуу
accounts-person-disable-hint = Колдонуучу бардык жерден дароо чыгарылат жана кайра кире албайт. Жазгандарынын баары сакталат.
accounts-person-enable = Эсепти иштетүү
accounts-person-enable-hint = Колдонуучу кайра кире алат.

accounts-role-secretariat-administrator = Катчылыктын администратору
accounts-role-country-administrator = Өлкө администратору
accounts-role-editor = Редактор
accounts-role-reviewer = Карап чыгуучу
accounts-role-officer = Кызматкер
accounts-role-auditor = Аудитор

accounts-state-invited = Чакырылды
accounts-state-active = Иштеп турат
accounts-state-disabled = Токтотулган

# What was done.
accounts-flash-link-on-its-way = Бул даректин эсеби болсо, шилтемеси бар кат жөнөтүлдү.
accounts-flash-password-chosen = Сырсөз сакталды. Эми аны менен кире аласыз.
accounts-flash-password-changed = Сырсөз өзгөртүлдү. Башка сеанстардын баары жабылды.
accounts-flash-profile-saved = Сакталды.
accounts-flash-invited = Чакыруу жөнөтүлдү.
accounts-flash-roles-changed = Ролдор өзгөртүлдү.
accounts-flash-disabled = Эсеп токтотулду.
accounts-flash-enabled = Эсеп иштетилди.

# What is to be corrected.
accounts-error-email = Электрондук почтанын дарегин жазыңыз, мисалы name@example.org
accounts-error-email-taken = Бул даректин эсеби бар
accounts-error-password-empty = Сырсөздү жазыңыз
accounts-error-password-wrong = Бул азыркы сырсөз эмес
accounts-error-password-same = Азыркысынан башка сырсөз тандаңыз
accounts-error-sign-in = Почта менен сырсөз дал келбейт же эсеп ачык эмес
accounts-error-too-soon = Аракеттер өтө көп болду. Бир аз күтүңүз же жаңы сырсөз тандоо үчүн шилтеме сураңыз
accounts-error-name = Аты-жөнүн жазыңыз
accounts-error-name-long = Аты-жөнү 100 тамгадан ашпасын
accounts-error-name-latin = Аты-жөнүн латын тамгалары менен гана жазыңыз
accounts-error-name-latin-long = Латын тамгалары менен жазылган аты-жөнү 100 тамгадан ашпасын
accounts-error-language = Тилдердин бирин тандаңыз
accounts-error-calendar = Календарлардын бирин тандаңыз
accounts-error-time-zone = Убакыт алкактарынын бирин тандаңыз
accounts-error-organisation = Уюмдардын бирин тандаңыз
accounts-error-roles = Кеминде бир роль тандаңыз
accounts-error-last-administrator = Адегенде башка администратор дайындаңыз: антпесе уюм администраторсуз калат
accounts-conflict-not-invited = Бул адам чакырууну мурда эле кабыл алган.

# Letters.
accounts-mail-greeting = Урматтуу { $name }!
accounts-mail-never-ask = Порталдын атынан эч ким сырсөзүңүздү эч качан сурабайт.
accounts-mail-invitation-subject = Sijil порталындагы эсебиңиз
accounts-mail-invitation-text = { $inviter } Сизге Sijil порталында эсеп ачты. Sijil — ЭКУга мүчө мамлекеттердин жарандык абалдын актыларын каттаган уюмдарынын порталы.
accounts-mail-invitation-by = { $organisation } уюмунун администратору Сизге Sijil порталында эсеп ачты. Sijil — ЭКУга мүчө мамлекеттердин жарандык абалдын актыларын каттаган уюмдарынын порталы.
accounts-mail-invitation-do = Сырсөзүңүздү бул жерден тандаңыз:
accounts-mail-invitation-button = Сырсөз тандоо
accounts-mail-invitation-until = Шилтеме бир жолу иштейт, мөөнөтү: { $time }.
accounts-mail-there-subject = Sijil порталында эсебиңиз бар
accounts-mail-there-text = { $inviter } Sijil порталында Сизге эсеп ачмак болду. Бул даректин эсеби бар, ошондуктан экинчиси ачылган жок.
accounts-mail-there-by = { $organisation } уюмунун администратору Sijil порталында Сизге эсеп ачмак болду. Бул даректин эсеби бар, ошондуктан экинчиси ачылган жок.
accounts-mail-there-do = Ошол эсеп менен кириңиз же ошол жерден жаңы сырсөз тандаңыз. Эгер азыр башка уюмда иштесеңиз, администраторуңуз жана чакырган адам менен сүйлөшүңүз.
accounts-mail-there-button = Кирүү
accounts-mail-reset-subject = Sijil үчүн жаңы сырсөз тандоо
accounts-mail-reset-text = Кимдир бирөө, кыязы Сиз, эсебиңизге жаңы сырсөз сурады. Шилтеме бир саат бою, бир гана жолу иштейт:
accounts-mail-reset-button = Жаңы сырсөз тандоо
accounts-mail-reset-not-you = Бул Сиз болбосоңуз, эч нерсе кылуунун кереги жок: сырсөзүңүз ошол бойдон калат.
accounts-mail-changed-subject = Sijil сырсөзүңүз өзгөртүлдү
accounts-mail-changed-text = Эсебиңиздин сырсөзү өзгөртүлдү ({ $time }), башка сеанстардын баары жабылды.
accounts-mail-changed-not-you = Бул Сиз болбосоңуз, дароо жаңы сырсөз тандап, уюмуңуздун администраторуна кабарлаңыз:
accounts-mail-unexpected = Муну күтпөсөңүз, уюмуңуздун администраторуна дароо кабарлаңыз. Уюмдар менен байланышуу жолдору бул жерде:
accounts-mail-changed-button = Жаңы сырсөз тандоо
