# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.

exchange-title = Exchange of records
exchange-lead = Notices, questions and letters between the registers of the ten states. Every step leaves a receipt that neither side can deny.
exchange-new = Begin a message
exchange-shelves = Lists of cases
exchange-shelf-waiting = Waiting for us
exchange-shelf-received = Received
exchange-shelf-sent = Sent
exchange-shelf-drafts = Drafts
exchange-find = Find a case
exchange-find-hint = A reference, a name in any script, or a number of a document. Only cases of your own organisation are found.
exchange-show = Show
exchange-empty = No case here
exchange-empty-advice = What comes in stands here, with the last day for the answer.
exchange-nothing-found = No case of your organisation fits.
exchange-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
exchange-grade-name = Name as written
exchange-grade-sound = Sounds the same
exchange-grade-part = Part of the name
exchange-candidates = These could be meant. That it is the same person only an officer decides who compares the records.
exchange-due = Answer by { $day }
exchange-overdue = Overdue since { $day }
exchange-left-working = { $count ->
    [0] Today is the last day
    [one] One working day left
   *[other] { $count } working days left
}
exchange-left-days = { $count ->
    [0] Today is the last day
    [one] One day left
   *[other] { $count } days left
}
exchange-waits-for-you = Waits for you
exchange-waits-for = Waits for { $country }
exchange-each-reading = Each reading is written down.
exchange-paused = The clock stands still since { $day }
exchange-proposed = A later date is proposed: { $day }
exchange-more = Older cases

# Begin.
exchange-new-lead = First say what it is and for whom. Nobody outside your organisation sees the draft.
exchange-form-kind = Kind of message
exchange-form-receiver = Receiver
exchange-form-basis = Legal basis
exchange-form-basis-hint = Where both states are party to the Minsk Convention, its article 12 may apply. This is a hint and not law: your legal office confirms it.
exchange-form-purpose = Purpose
exchange-form-urgency = Urgency
exchange-form-sensitivity = Sensitivity
exchange-form-begin = Begin the draft
exchange-error-choose = Choose one from the list.

# A case.
exchange-disclaimer = Sending or receiving this message recognises neither a nationality nor the validity of a marriage.
exchange-from = From
exchange-to = To
exchange-officer = Case officer
exchange-case-facts = About this case
exchange-conversation = What was said and done
exchange-what-next = What you can do
exchange-nothing-next = Nothing waits for you here.
exchange-by-portal = The portal
exchange-sealed = Sealed until it is opened. That it is opened is written down, and the sender gets a receipt.
exchange-destroyed = The key of this message was destroyed; what is left are the receipts.
exchange-continue = Go on writing
exchange-own-work = You wrote in it, so somebody else releases it.
exchange-nobody-releases = Nobody of your organisation may release this: whoever does must be an officer and a reviewer, and must not have written in it. The administrators of your country can name somebody.
exchange-notice-nobody-title = A reviewer is missing at a desk of the exchange
exchange-notice-nobody = Something waits to be released at { $organisation }, and nobody there may release it. Please name somebody who is an officer and a reviewer.
exchange-notice-nobody-where = an organisation of your country
exchange-missing = { $count ->
    [one] { $count } field is not complete yet
   *[other] { $count } fields are not complete yet
}
exchange-save = Save the draft
exchange-flash-saved = The draft is saved.
exchange-flash-done = Done and written down.
exchange-discard = Throw the draft away
exchange-flash-discarded = The draft is gone.
exchange-drafted = Drafted, not released

# Who read it.
exchange-readers = Who read it
exchange-readers-lead = Every reading of what a message says is written down before it is shown. Both sides see this list.
exchange-readers-none = Nobody has read it yet.
exchange-reader = Reader
exchange-reader-office = Office
exchange-reader-when = When

# Receipts.
exchange-receipts = Receipts
exchange-receipt-file = Receipt as a file
exchange-receipt-lead = Signed by the portal and kept in the log under everything. Whoever has the file can check it without the portal.
exchange-receipt-check = Check it on any computer with the program: sijil verify and the name of the file.
exchange-receipt-waits = It gets its place in the log within seconds. Fetch the file again then: it will hold the proof.
exchange-receipt-place = Place in the log
exchange-receipt-code = Message (number)
exchange-receipt-content = Content, as a commitment
exchange-receipt-by = Office and role
exchange-receipt-at = Time (UTC)
exchange-receipt-word = Reason or outcome
exchange-receipt-submission-acceptance = Submission accepted
exchange-receipt-submission-rejection = Submission rejected
exchange-receipt-delivery = Delivered
exchange-receipt-retrieval = Opened by the receiver
exchange-receipt-non-retrieval = Not opened in time
exchange-receipt-business-acceptance = Accepted by an officer
exchange-receipt-business-rejection = Declined
exchange-receipt-reopening = Taken up again
exchange-receipt-outcome = Outcome given
exchange-receipt-answer = Answered

# What cannot be done.
exchange-conflict-changed = Somebody changed the case meanwhile. Please read it again.
exchange-conflict-receiver = The receiver has to be an organisation of another state.
exchange-conflict-nothing-said = The step needs words, and there are none.
exchange-conflict-not-whole = Something is still missing. Please complete the fields that are marked.
exchange-conflict-date = The later date has to be one day, later than the one that counts.

# Notices in the inbox of the portal.
exchange-notice-title = Exchange: { $reference }
exchange-mail-waiting = { $count ->
    [one] One case waits for your answer
   *[other] { $count } cases wait for your answer
}
exchange-mail-said = { $count ->
    [one] News in one case
   *[other] News in { $count } cases
}
exchange-notice-arrived = A case came in: { $reference }.
exchange-notice-asked = Something is asked of you in case { $reference }.
exchange-notice-said = Something was said in case { $reference }.
exchange-notice-to-release = Case { $reference } waits for your release.
exchange-form-others = Also to
exchange-form-others-hint = Each receiver gets a case of its own and answers for itself. A question goes to one receiver only.
exchange-form-office = Office it is handed on to
exchange-error-one-receiver = A question goes to one receiver only.
exchange-flash-erased = Erased. What was signed and written down stays.
exchange-conflict-typed = Somebody changed the case while you wrote. What you typed is still here; saving it again replaces what the other person saved.
exchange-conflict-pending = The log has not taken the newest receipt in yet. Please try again in a minute.
exchange-contradicted = This message was already sent, with a different text
exchange-contradicted-lead = The form came again and says something else than the message that was sent. Nothing of that message was changed; the new text was not kept. The commitments to both are in the log. Whatever has to be said differently goes into a further message or a correction.
exchange-contradicted-sent = What was sent, as a commitment
exchange-contradicted-came = What came now, as a commitment
exchange-conflict-cancelled = The record was cancelled; nothing takes its place any more.
exchange-conflict-office = Choose another office of your own state.
exchange-notice-reminded = Case { $reference } still waits for you.
exchange-notice-unopened = Nobody opened case { $reference } within five working days.
exchange-notice-overdue = The last day of case { $reference } has passed.
exchange-notice-to-erase = A coordinator ordered that case { $reference } be erased. An auditor has to agree.
exchange-renew-n-cor = Correct the record
exchange-renew-n-can = Cancel the record
exchange-renew-l-doc = Write a new version
exchange-superseded = A later message took the place of this one. Nothing of it was changed or deleted.
exchange-related = Belongs together
exchange-related-newer = Replaced by
exchange-related-older = Takes the place of
exchange-related-copy = Also sent to
exchange-related-whole = Part of
exchange-related-part = Part given to others
exchange-part-lead = A part of the question goes to a third organisation. It is drafted and released like any question; you answer once the parts are answered.
exchange-erasure-ordered = A coordinator ordered that this be erased before its time. An auditor has to agree.
exchange-erasures = Erasures to agree to
exchange-erasures-lead = A coordinator ordered that these cases be erased before their time. If you agree, their keys are destroyed and nobody reads them any more; the log and the receipts stay.
exchange-erasures-none = No erasure waits for you.
exchange-erasure-by = Ordered by
exchange-receipt-picture = Picture that leads to this receipt
exchange-receipt-picture-says = The picture leads to this page and names the hash of what is signed. If it is the same as above, paper and receipt belong together.
exchange-receipt-digest = Hash of what is signed (SHA-256)
