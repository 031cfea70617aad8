# Review by a native reader: notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual

# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = Новости по почте
notifications-new-what = Вы получите письмо, когда будет опубликовано то, о чём Вы хотите узнать. В письмах называется только общедоступное.
notifications-new-email = Адрес электронной почты
notifications-new-email-hint = Сначала мы отправим туда письмо со ссылкой, чтобы подписать Вас могли только Вы сами.
notifications-new-language = Язык писем
notifications-new-kind = Вид новостей
notifications-new-country = Страна
notifications-new-all-countries = Все страны
notifications-new-theme = Тема
notifications-new-all-themes = Все темы
notifications-new-theme-hint = Темы есть только у достижений.
notifications-new-only-in = Язык новостей
notifications-new-only-in-hint = Только то, что написано на этом языке или переведено на него.
notifications-new-all-languages = Все языки
notifications-new-pace = Когда сообщать
notifications-new-pace-hint = «Сразу» значит в течение нескольких минут, но не в нерабочие дни; если Вы не хотите писем — никогда.
notifications-new-pace-usual = Оповещения сразу, остальное — с другими моими письмами
notifications-new-to = Письма приходят на адрес:
notifications-new-subscribe = Подписаться
notifications-new-promise = Ваш адрес служит только для этих писем. В каждом есть ссылка, которая прекращает их без входа на портал.

notifications-error-email = Введите адрес электронной почты, например name@example.org
notifications-error-language = Выберите один из тринадцати языков
notifications-error-country = Выберите одну из десяти стран или все
notifications-error-theme = Выберите одну из тем или все
notifications-error-kind = Выберите один из видов новостей
notifications-error-theme-kind = Выберите все темы: темы есть только у достижений

notifications-flash-asked = Проверьте почтовый ящик: если адрес верен, письмо со ссылкой уже отправлено. Пока Вы не откроете ссылку, больше ничего не придёт.
notifications-flash-subscribed = Вы подписаны.
notifications-flash-ended = Подписка прекращена. Таких писем больше не будет.

notifications-confirmation-title = Подтверждение подписки
notifications-confirmation-question = Хотите получать письма на тему «{ $topic }»?
notifications-confirmation-to = Они приходят на адрес:
notifications-confirmation-confirm = Да, подписаться
notifications-confirmation-otherwise = Если Вы об этом не просили, ничего не делайте: через неделю адрес будет удалён.
notifications-confirmation-done = Вы подписаны на тему «{ $topic }».
notifications-confirmation-end = Прекратить эту подписку
notifications-confirmation-ended = Эта подписка прекращена.

notifications-end-title = Прекращение подписки
notifications-end-question = Больше не получать писем на тему «{ $topic }»?
notifications-end-end = Прекратить подписку
notifications-ended-title = Подписка прекращена
notifications-ended-text = Таких писем больше не будет.
notifications-again = Оформить подписку

notifications-list-title = Ваши подписки
notifications-list-new = Новая подписка
notifications-list-since = С какого времени
notifications-list-nothing = У Вас нет подписок
notifications-list-nothing-advice = Выберите вид новостей, и Вы будете получать письмо о каждой публикации.

notifications-mail-confirmation-subject = Подтвердите, пожалуйста, подписку
notifications-mail-confirmation-text = Этот адрес указали на портале организаций, регистрирующих акты гражданского состояния в государствах-членах ОЭС, чтобы получать письма на тему «{ $topic }».
notifications-mail-confirmation-do = Если Вы хотите их получать, откройте эту страницу и подтвердите:
notifications-mail-confirmation-button = Подтвердить подписку
notifications-mail-confirmation-otherwise = Если Вы об этом не просили, ничего не делайте. Писем больше не будет, а адрес через неделю будет удалён.
