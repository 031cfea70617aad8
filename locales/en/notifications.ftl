# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = News by mail
notifications-new-what = You get a mail when something is published that you want to hear of. Mails name only what is public.
notifications-new-email = E-mail address
notifications-new-email-hint = We send a mail with a link there first, so that nobody subscribes you but you.
notifications-new-language = Language of the mails
notifications-new-kind = Kind of news
notifications-new-country = Country
notifications-new-all-countries = All countries
notifications-new-theme = Theme
notifications-new-all-themes = All themes
notifications-new-theme-hint = Only achievements have themes.
notifications-new-only-in = Language of the news
notifications-new-only-in-hint = Only what was written in this language or translated into it.
notifications-new-all-languages = All languages
notifications-new-pace = When you are told
notifications-new-pace-hint = “At once” means within minutes, but not on days off, and never if you want no mails.
notifications-new-pace-usual = Alerts at once, everything else with my other mails
notifications-new-to = The mails go to:
notifications-new-subscribe = Subscribe
notifications-new-promise = Your address is used for these mails only. Each of them has a link that ends them, without signing in.

notifications-error-email = Enter an e-mail address, such as name@example.org
notifications-error-language = Choose one of the thirteen languages
notifications-error-country = Choose one of the ten countries, or all
notifications-error-theme = Choose one of the themes, or all
notifications-error-kind = Choose one of the kinds of news
notifications-error-theme-kind = Choose all themes: only achievements have themes

notifications-flash-asked = Please look into your mailbox: if the address is right, a mail with a link is on its way. Nothing is sent until you open that link.
notifications-flash-subscribed = You are subscribed.
notifications-flash-ended = The subscription has ended. You get no more of these mails.

notifications-confirmation-title = Confirm the subscription
notifications-confirmation-question = Do you want mails about “{ $topic }”?
notifications-confirmation-to = They go to:
notifications-confirmation-confirm = Yes, subscribe me
notifications-confirmation-otherwise = If you did not ask for this, do nothing: the address is forgotten after a week.
notifications-confirmation-done = You are subscribed to “{ $topic }”.
notifications-confirmation-end = End this subscription
notifications-confirmation-ended = This subscription has ended.

notifications-end-title = End the subscription
notifications-end-question = Do you want no more mails about “{ $topic }”?
notifications-end-end = End the subscription
notifications-ended-title = The subscription has ended
notifications-ended-text = You get no more of these mails.
notifications-again = Subscribe to something

notifications-list-title = Your subscriptions
notifications-list-new = New subscription
notifications-list-since = Since
notifications-list-nothing = You are not subscribed to anything
notifications-list-nothing-advice = Choose a kind of news, and you get a mail when something is published.

notifications-mail-confirmation-subject = Please confirm your subscription
notifications-mail-confirmation-text = This address was entered on the portal of the civil-registration organisations of the ECO member states, to get mails about “{ $topic }”.
notifications-mail-confirmation-do = If you want them, please open this page and confirm:
notifications-mail-confirmation-button = Confirm the subscription
notifications-mail-confirmation-otherwise = If you did not ask for this, do nothing. No more mails come, and the address is forgotten after a week.
