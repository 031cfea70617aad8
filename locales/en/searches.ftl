# Searches somebody keeps.
searches-list-title = Saved searches
searches-list-new = New
searches-list-mails = Mails
searches-list-filters = { $count ->
    [one] { $count } filter
   *[other] { $count } filters
}
searches-list-change = Change
searches-list-end = Delete
searches-list-nothing = No search is saved yet
searches-list-nothing-advice = Search for something: beside the results a link saves the search with its filters, and here you will see what is new in it.

# Keeping a search.
searches-new-title = Save a search
searches-new-words = Words searched for:
searches-new-name = Name
searches-new-name-hint = By which you find it again. Nobody else sees it.
searches-new-rhythm = Mail about what is new
searches-new-rhythm-hint = Mails name only what is public.
searches-new-save = Save

# How often mails come.
pace-never = No mail
pace-usual = With my other mails
pace-at_once = At once
pace-daily = Every day
pace-weekly = Every week

# What is to be mended.
searches-error-name = Write a name of at most 80 letters.
searches-error-rhythm = Choose how often mails shall come.
searches-error-query = There are no words to search for. Please search first, and save the search beside its results.
searches-error-many = You keep as many searches as you may. Please delete one first.

# What a page says once.
searches-flash-saved = The search is saved.
searches-flash-rhythm = The mails are changed.
searches-flash-ended = The search is deleted.

# Stopping the mails without signing in.
searches-mails-title = Mails of a saved search
searches-mails-question = Shall the mails of “{ $name }” stop? The search itself stays.
searches-mails-stop = Stop the mails
searches-mails-none = No mails are sent for this search.

# The mail.
searches-mail-digest-subject = New in your search: { $name }
searches-mail-digest-count = { $count ->
    [one] { $count } entry is new since the last mail.
   *[other] { $count } entries are new since the last mail.
}
searches-mail-digest-more = At least { $count } entries are new since the last mail.
searches-mail-digest-all = All results
searches-mail-why = You receive this mail because you asked to hear what is new in your saved search “{ $name }”.
