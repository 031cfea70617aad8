# Review by a native reader: whole file
# Another e-mail address for an account.
accounts-address-title = Сменить адрес электронной почты
accounts-address-lede = На новый адрес придёт ссылка. Адрес сменится, когда Вы откроете её, войдя здесь. На прежний адрес сразу придёт сообщение об этом.
accounts-address-now = Нынешний адрес
accounts-address-field = Новая служебная электронная почта
accounts-address-field-hint = После смены Вы входите с этим адресом, и все письма приходят туда.
accounts-address-button = Отправить ссылку
accounts-address-open = Смена адреса на { $address } ждёт, пока Вы откроете отправленную туда ссылку; срок: { $time }.
accounts-new-address-title = Подтвердить новый адрес
accounts-new-address-lede = С этого момента Вы входите с этим адресом, и все письма приходят туда. Остальные Ваши сеансы завершатся.
accounts-new-address-button = Использовать этот адрес
accounts-new-address-ended = Ссылка действует один раз, в течение одного часа и только для того, кто её запросил и вошёл в свою учётную запись. Другую можно запросить в профиле.

# What was done and what is to be corrected.
accounts-flash-address-asked = Ссылка отправлена на новый адрес.
accounts-flash-address-changed = Адрес изменён. Все остальные сеансы завершены.
accounts-address-error-same = Это и есть Ваш адрес
accounts-address-error-often = Вы запросили смену три раза за час. Подождите немного
accounts-address-conflict-taken = Этот адрес использовать нельзя. Запросите другой.

# Letters.
accounts-mail-address-asked-subject = На портале Sijil запрошен другой адрес
accounts-mail-address-asked-text = Кто-то, скорее всего Вы, запросил для Вашей учётной записи другой адрес электронной почты ({ $time }). Он сменится, когда откроют отправленную туда ссылку; до тех пор смену можно отменить в Вашем профиле.
accounts-mail-address-changed-subject = У Вашей учётной записи на портале Sijil другой адрес
accounts-mail-address-changed-text = У Вашей учётной записи теперь другой адрес электронной почты ({ $time }). Этот адрес её больше не открывает, все остальные сеансы завершены.
accounts-mail-address-operator-text = Оператор портала дал Вашей учётной записи другой адрес электронной почты ({ $time }). Её открывает только новый адрес, все сеансы завершены.
accounts-mail-address-changed-do = Если Вы об этом не просили, сразу сообщите администратору Вашей организации. Как связаться с организациями, сказано здесь:
accounts-mail-address-changed-button = Организации
accounts-mail-address-link-subject = Подтвердите новый адрес для Sijil
accounts-mail-address-link-text = Вы попросили, чтобы Ваша учётная запись на портале Sijil использовала этот адрес. Ссылка действует один раз, в течение одного часа, в том браузере, где Вы вошли:
accounts-mail-address-link-not-you = Если это были не Вы, ничего делать не нужно: адрес учётной записи останется прежним.
accounts-mail-address-taken-subject = Ваш адрес запрошен на портале Sijil
accounts-mail-address-taken-text = Кто-то попросил использовать этот адрес для другой учётной записи на портале Sijil. Он принадлежит Вашей, поэтому ничего не изменилось.
accounts-mail-address-taken-do = Если это были Вы, войдите с учётной записью, которой принадлежит этот адрес:
