# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = Civil registration of the ECO member states
layout-skip = Skip to the content
layout-held = These words were sent from this page, and no answer was seen. If they did not arrive, copy them from here.
layout-held-discard = Discard these words
layout-language = Language: { $language }
layout-all-languages = All languages
layout-menu = Menu
layout-navigation = Main
layout-search = Search
layout-sign-in = Sign in
layout-sign-out = Sign out
layout-your-menu = Your menu
layout-profile = Profile
layout-library = Library of files
layout-people = People of your organisation
layout-organisations = Organisations
layout-desk = Desk
layout-achievements = Achievements
layout-countries = Countries
layout-about = About the portal
layout-accessibility = Accessibility
layout-feed = Feed
layout-subscribe = News by mail
layout-demonstration = This is a demonstration. The accounts are invented; the achievements are real and name their sources.
layout-demonstration-accounts = Accounts
layout-demonstration-mail = Mail that was sent
layout-you-are-here = You are here

# Pages of a list.
pager-title = Pages
pager-previous = Previous
pager-next = Next

# Forms.
form-errors-title = { $count ->
    [one] One thing to correct
   *[other] { $count } things to correct
}
form-errors-nothing-lost = Nothing you typed is lost.
form-show-password = Show the password

# Pages that say what went wrong.
error-not-found-title = This page does not exist
error-not-found-text = The address may be mistyped, or the page is no longer public. Nothing was lost.
error-near = Did you mean one of these?
error-sign-in-title = Please sign in
error-sign-in-text = This page is for the staff of the ten organisations.
error-forbidden-title = This is not open to you
error-forbidden-text = Your role does not allow this step, or the form did not come from this portal. Nothing was changed.
error-conflict-title = This has changed meanwhile
error-conflict-text = Somebody else was faster. Nothing of yours was lost; please look at the current state.
error-invalid-title = The portal did not understand this
error-invalid-text = The form or address does not come from this portal. Nothing was changed.
error-method-title = This address takes no such request
error-method-text = The request did not come from a page of this portal. Nothing was changed.
error-too-large-title = This is too large
error-too-large-text = The portal takes less at once. Nothing was changed.
error-too-many-title = Please wait a moment
error-too-many-text = There were too many attempts in a short time. Please try again in a minute.
error-unexpected-title = Something went wrong here
error-unexpected-text = The fault is ours. What the portal had accepted before is safe. Please try again in a moment.
error-to-front-page = To the front page
error-to-achievements = To the achievements
error-reference = Event number
layout-searches = Saved searches
layout-demonstration-factors = Second proofs at sign-in are offered here and not demanded.
error-proof-title = Please confirm that it is you
error-proof-text = Nothing is lost. What you filled in is held on this page; please leave it open.
error-proof-do = Confirm in another window
error-factor-title = A second proof is needed first
error-factor-text = Your role needs a second proof at sign-in. Set one up under sign-in security in your profile.
