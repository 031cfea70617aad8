# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Not public
bulk-list-state = State
bulk-list-more = Further
bulk-list-waits = Waits for me
bulk-list-language = Written in
bulk-list-responsible = Responsible
bulk-list-order = Order
bulk-list-newest = Last change first
bulk-list-oldest = Longest untouched first
bulk-list-answers = Responsible: { $name }
bulk-list-steps = With those ticked
bulk-list-all = All of this choice, not only those ticked
bulk-list-all-counted = All of this choice ({ $count })

# The steps.
bulk-step-publish = Publish
bulk-step-return = Return for changes
bulk-step-withdraw = Withdraw
bulk-step-retag = Change the theme
bulk-step-hand-over = Hand over

# The page that asks.
bulk-confirm-count = { $count ->
    [one] { $count } achievement is chosen.
   *[other] { $count } achievements are chosen.
}
bulk-confirm-more = And { $count } more.
bulk-confirm-publish = They become public at once, and those who asked for such news are told by one mail.
bulk-confirm-theme = New theme
bulk-confirm-theme-hint = The words stay as they are, so no translation becomes older than its original.
bulk-confirm-person = Who is responsible
bulk-confirm-person-hint = A colleague who writes, in any organisation of your country. They are told. The achievement stays with the organisation that wrote it.
bulk-confirm-each = Each achievement keeps its own rules. What cannot be done is named afterwards, with the reason.
bulk-confirm-go = Yes, do it ({ $count })
bulk-confirm-back = Back to the list

# What became of them.
bulk-result-done = Done: { $count }
bulk-result-refused = Not done: { $count }
bulk-result-progress = { $count } of { $total } are done.
bulk-result-working = The work goes on by itself; you may leave this page.
bulk-result-again = Look again
bulk-outcome-gone = It is not there any more.
bulk-outcome-state = It is not in the state this step begins at.
bulk-outcome-own = You wrote or submitted it; somebody else has to look.
bulk-outcome-remarks = Remarks are open at it; publish it on its own page.
bulk-outcome-forbidden = Your roles do not allow it.
bulk-outcome-same = It was so already.
bulk-outcome-changed = It changed meanwhile. Look at it again before you publish it.
bulk-outcome-correction = A correction of it is in work; change the theme there.
bulk-outcome-refused = What the row says is not allowed any more. Please mend it in the file.
bulk-outcome-failed = The portal could not do it. Please try again.

# What is to be mended.
bulk-error-nothing = Nothing is ticked. Tick some achievements, or all of the choice.
bulk-error-many = There may be 10,000 at most at once. Please narrow the choice.
bulk-error-changed = Their number has changed meanwhile. Please look and confirm once more.
bulk-error-person = Please choose a colleague.

# Steps on the way of a text.
achievements-way-retagged = Theme changed
achievements-way-reassigned = Handed over

# Mails.
bulk-mail-published-subject = { $count ->
    [one] { $country }: { $count } new achievement
   *[other] { $country }: { $count } new achievements
}
bulk-mail-published-text = { $count ->
    [one] { $country } has published { $count } achievement you asked to hear of.
   *[other] { $country } has published { $count } achievements you asked to hear of.
}
bulk-notice-returned = Returned for changes: { $count }
bulk-notice-returned-text = Achievements that you are responsible for have been returned by a reviewer for changes.
bulk-notice-retagged = Theme changed: { $count }
bulk-notice-retagged-text = A reviewer has put these published achievements under another theme, without a second reviewer.
bulk-notice-handed = Handed over to you: { $count }
bulk-notice-handed-text = A colleague has handed achievements over to you. From now on you are responsible for them.
bulk-notice-imported = Drafts of your file: { $count }
bulk-notice-imported-text = All rows of your file have been processed. Its page shows what became of each.
