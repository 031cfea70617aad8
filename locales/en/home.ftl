# The front page.
home-front-title = What ten civil registries have achieved, in thirteen languages
home-front-lead = Here the civil-registration organisations of the ECO member states tell each other and the public what works, each in its own language, with sources.
home-front-search-hint = Душанбе, Dushanbe or دوشنبه
home-front-achievements = { $count ->
    [one] achievement
   *[other] achievements
}
home-front-members = member states
home-front-languages = languages
home-front-map = The ten members
home-front-map-caption = Ten members · number of achievements
home-front-newest = Newest achievements
home-front-all = { $count ->
    [one] { $count } achievement
   *[other] All { $count } achievements
}

# The desk.
home-desk-title = Your desk
home-desk-waiting = { $count ->
    [0] Nothing waits for you.
    [one] { $count } thing waits for you.
   *[other] { $count } things wait for you.
}
home-desk-waiting-title = Waiting for you
home-desk-waiting-empty = Nothing waits for you. New work appears here.
home-desk-new-title = New from others
home-desk-own-title = Your organisation is writing
home-desk-own-empty = No drafts at the moment.
home-desk-languages-title = Your languages
home-desk-languages-language = Language
home-desk-languages-current = Current
home-desk-languages-older = Older
home-desk-languages-missing = Missing
home-desk-review = Review
home-desk-returned = Returned
home-desk-all = All

# About the portal.
home-about-title = About the portal
home-about-lead = Sijil is the joint portal of the civil-registration organisations of the ten member states of the Economic Cooperation Organization.
home-about-why-title = Why it exists
home-about-why-text = In October 2011 the heads of the civil registers met in Tehran and wanted one joint site on which every organisation tells the others its achievements. This is that site.
home-about-official-title = How to recognise it
home-about-official-text = The address in your browser must be exactly the one below. The portal never asks for a password or a code by telephone or message.
home-about-languages-title = Languages
home-about-languages-text = Every page exists in thirteen languages. A text that is not yet translated is shown in the nearest language, and says so. Only the original of a text is authentic.
home-about-accessibility-title = Accessibility
home-about-accessibility-text = The portal follows WCAG 2.2, level AA. Every page works without script, with the keyboard and with a screen reader, and prints on A4.
home-about-privacy-title = What the portal keeps about you
home-about-privacy-text = Readers without an account leave no trace but the choice of a language, in a cookie. No page loads anything from another site.
