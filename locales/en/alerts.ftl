# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.

alerts-title = Alerts
alerts-lead = False documents that registers of the member states have seen, and how to tell them.
alerts-country = Country of the document
alerts-any = All
alerts-standing = Which
alerts-show = Show
alerts-count = { $count ->
    [one] { $count } alert
   *[other] { $count } alerts
}
alerts-empty = No alert here
alerts-empty-advice = No register has addressed one to you.
alerts-new = Report a false document
alerts-example = Example
alerts-example-note = This alert is invented. It shows how the portal works.
alerts-feed = Follow the public alerts
alerts-download = Take the public list along (JSON)

alerts-kind = What was seen
alerts-kind-counterfeit = Counterfeit
alerts-kind-forgery = Forgery
alerts-kind-pseudo = Pseudo document
alerts-kind-fraudulently-obtained = Genuine document obtained by fraud
alerts-kind-impostor = Impostor
alerts-kind-stolen-blank = Stolen blank
alerts-kind-counterfeit-means = A whole document imitated without authority.
alerts-kind-forgery-means = A genuine document with altered data, photograph, pages or chip.
alerts-kind-pseudo-means = It looks like an official document, but no authority issues it.
alerts-kind-fraudulently-obtained-means = A genuine document issued on false evidence.
alerts-kind-impostor-means = A genuine document used by somebody else.
alerts-kind-stolen-blank-means = A genuine blank, stolen and filled in without authority.

alerts-urgency = Urgency
alerts-urgency-routine = Routine
alerts-urgency-urgent = Urgent

alerts-state-submitted = Waiting for a second person
alerts-state-published = In force
alerts-state-expired = Expired
alerts-state-superseded = Superseded
alerts-state-withdrawn = Withdrawn

alerts-document = Document
alerts-specimen = Specimen
alerts-seen = What was seen
alerts-tell = How to tell it
alerts-do = What to do
alerts-valid = Valid
alerts-valid-between = { $from } to { $to }
alerts-sent-by = Sent by
alerts-reference = Reference
alerts-replaces = Replaces
alerts-replaced-by = Replaced by
alerts-original = Original language
alerts-pairs = Genuine and false
alerts-genuine = Genuine
alerts-false = FALSE
alerts-compare = Compare
alerts-numbers = Numbers
alerts-numbers-range = { $from } to { $to }
alerts-hidden-numbers = { $count ->
    [one] { $count } further range of numbers is restricted.
   *[other] { $count } further ranges of numbers are restricted.
}
alerts-nothing-false = There are no pictures.

alerts-receipts = Who has acknowledged
alerts-receipt-by = Acknowledged on { $day }
alerts-receipt-open = Until { $day }
alerts-receipt-overdue = Overdue since { $day }
alerts-receipts-count = { $done } of { $count } organisations have acknowledged.
alerts-acknowledge = Acknowledge
alerts-acknowledge-hint = Says for your whole organisation that the alert has arrived and is known.
alerts-note = Note to the sender
alerts-note-hint = May stay empty.
alerts-acknowledged = Your organisation acknowledged it on { $day }.
alerts-due = Please acknowledge by { $day }.

alerts-check-title = Second person
alerts-check = Checked: publish
alerts-check-hint = Whoever may read it is told at once. You vouch that somebody other than the writer has checked it.
alerts-edit = Change
alerts-withdraw = Withdraw
alerts-withdraw-hint = It ends at once. Whoever read it sees that it is withdrawn, and why.
alerts-reason = Reason
alerts-ended-on = Ended on { $day }

alerts-counts = Alerts of all members
alerts-counts-in-force = In force
alerts-counts-waiting = Waiting for a second person
alerts-counts-ended = Ended
alerts-counts-overdue = Acknowledgements overdue

alerts-form-new = Report a false document
alerts-form-edit = Change the report
alerts-form-what = The false document
alerts-form-words = In words
alerts-form-pictures = Genuine and false
alerts-form-numbers = Numbers
alerts-form-readers = Who may read it
alerts-form-time = Validity
alerts-form-issuer = State of the document, as the zone writes it
alerts-form-issuer-hint = Up to three letters: TUR, BEL, D.
alerts-form-specimen = Code of the specimen
alerts-form-specimen-hint = May stay empty. As in the register of specimens: TUR-BO-01001.
alerts-form-language = Language of these words
alerts-form-language-hint = Words in other languages stay as they are.
alerts-form-name = Title
alerts-form-name-hint = Without numbers and names: where the alert goes far, the title goes into mails.
alerts-form-seen = What was seen
alerts-form-tell = How to tell it
alerts-form-do = What to do
alerts-form-pair = Pair { $number }
alerts-form-pictures-hint = Pictures of your library that have a description. Show invented holders only.
alerts-form-none = none
alerts-form-genuine = Genuine picture
alerts-form-false = False picture
alerts-form-compare = What to compare
alerts-form-ranges = Ranges of numbers
alerts-form-ranges-hint = One on each line: first and last number with a space between, or one number alone.
alerts-form-numbers-tlp = Who may read the numbers
alerts-form-numbers-tlp-hint = Nobody else learns more than how many ranges there are.
alerts-form-tlp = Who may read the alert
alerts-form-organisations = Organisations that read what is AMBER
alerts-form-people = People who read what is RED
alerts-form-people-hint = The e-mail addresses of their accounts, one on each line.
alerts-form-from = Valid from
alerts-form-until = Valid until
alerts-form-until-hint = At most one year. In either calendar: 2027-03-20 or 1405/12/29.
alerts-form-days = Acknowledge within
alerts-form-days-hint = Working days of the receiver’s country, 1 to 30.
alerts-form-supersedes = Replaces the alert
alerts-form-supersedes-hint = May stay empty. The reference of an alert of yours that is in force.
alerts-form-save = Hand in
alerts-form-back = Back

alerts-flash-submitted = Handed in. A second person checks it.
alerts-flash-published = Published. Whoever may read it is told.
alerts-flash-acknowledged = Acknowledged. The sender sees it.
alerts-flash-withdrawn = Withdrawn.
alerts-conflict-own = You wrote this alert. Somebody else must check it.
alerts-conflict-checked = Somebody has checked or withdrawn it already.
alerts-conflict-changed = Somebody has changed it since you opened it.
alerts-conflict-ended = The alert is no longer in force.
alerts-conflict-acknowledged = Your organisation has acknowledged it already.
alerts-conflict-superseded = The alert it replaces is no longer in force.
alerts-conflict-late = Its last day has passed. Please give it another.
alerts-error-issuer = This is no code of a State: up to three capital letters.
alerts-error-kind = Please choose what was seen.
alerts-error-specimen = This is no code of a specimen: TUR-BO-01001.
alerts-error-language = Please choose a language.
alerts-error-name = Please give it a title of at most 150 letters.
alerts-error-text = Please write at most 3,000 letters.
alerts-error-text-needed = Please say it in the original language, in at most 3,000 letters.
alerts-error-pair = A pair needs both pictures and what to compare.
alerts-error-picture = This picture is not in your library, or has no description yet.
alerts-error-ranges = Each line is one number or two of the same length, the smaller first: letters A to Z and digits, at most 22. At most 50 lines.
alerts-error-tlp = Please choose who may read it.
alerts-error-organisations = Please name at least one organisation for what is AMBER.
alerts-error-people = These are no accounts of the portal.
alerts-error-people-needed = Please name at least one person for what is RED.
alerts-error-day = This is no day.
alerts-error-until = Please say when it ends.
alerts-error-order = It ends before it begins.
alerts-error-past = Its last day has passed already.
alerts-error-year = It ends more than a year after it begins.
alerts-error-days = Please give a number of days from 1 to 30.
alerts-error-supersedes = You have no alert in force with this reference.
alerts-error-urgency = Please choose an urgency.

alerts-desk-title = Alerts
alerts-desk-acknowledge = To acknowledge
alerts-desk-check = To check
alerts-desk-overdue = Your alerts that others have not acknowledged in time
alerts-desk-hidden = They are for people your organisation names alone, and you are none of them: ask your reviewers.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } alert overdue
   *[other] { $count } alerts overdue
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } organisation overdue
   *[other] { $count } organisations overdue
}

alerts-mail-title-subject = Alert: { $title }
alerts-mail-title-text = A registry organisation of a member state has published the alert “{ $title }”. It can be read and acknowledged in the portal.
alerts-mail-neutral-subject = An alert waits for you
alerts-mail-neutral-text = An alert waits for you in the portal.
alerts-mail-open = Open the alert
search-kind-alert = Alert
audit-thing-alert = Alert
audit-did-acknowledged = Acknowledged
audit-did-superseded = Replaced by another
audit-did-expired = Ended on its day
