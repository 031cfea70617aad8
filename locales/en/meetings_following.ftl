# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.

# Decisions followed up.
meetings-decision-title = Decision { $count }
meetings-decided = Latest decisions
meetings-history = What became of it
meetings-history-empty = Nothing has been reported yet.
meetings-report = Report progress
meetings-report-hint = Everybody reads it on this page, with the name of your organisation but not yours.
meetings-report-state = Where it stands now
meetings-report-text = What was done, or what stands in the way
meetings-report-send = Add to the history

# Delegations.
meetings-delegations = Delegations
meetings-delegations-lead = Only the administrators of those who take part and the host read these names.
meetings-delegations-kept = They are kept until { $day }.
meetings-delegations-forgotten = The names were kept until { $day } and have been deleted.
meetings-delegations-people = People registered: { $count }
meetings-delegate-head = Head of delegation
meetings-delegation-none = Not registered yet.
meetings-delegation-own = The delegation of { $country }
meetings-delegates = Who is coming
meetings-delegates-hint = The first one leads the delegation. Empty rows are passed over; if all are empty, the delegation is withdrawn.
meetings-delegate-name = Name { $count }
meetings-delegate-office = Office { $count }
meetings-delegate-what = Name
meetings-delegate-as = Office
meetings-delegation-register = Register

# Minutes.
meetings-minutes = Minutes
meetings-minutes-version = Version { $count }
meetings-minutes-state-draft = Being written
meetings-minutes-state-proposed = Before the delegations
meetings-minutes-state-published = Published
meetings-minutes-state-superseded = Replaced
meetings-minutes-translated = This is a translation. The delegations were asked about the words in the first language.
meetings-minutes-published-on = Published on { $day }
meetings-minutes-by-decision = Published though not every delegation agreed
meetings-minutes-begin = Begin the minutes
meetings-minutes-edit = Write the minutes
meetings-minutes-text = The minutes
meetings-minutes-text-hint = In plain paragraphs, each on a line of its own.
meetings-minutes-languages = Languages of the minutes
meetings-minutes-propose = Put them before the delegations
meetings-minutes-propose-hint = Each delegation is asked to agree or object, once. The words stand from then on.
meetings-minutes-agreed = Every delegation agreed.
meetings-minutes-not-agreed = Not every delegation agreed. Whoever publishes them now says by which decision, and everybody reads that.
meetings-minutes-reason = By which decision
meetings-minutes-reason-hint = Who decided it, and why. It stands below the minutes.
meetings-minutes-publish = Publish the minutes
meetings-minutes-renew = Begin the next version
meetings-minutes-renew-hint = The next version begins with these words, and every delegation is asked anew.
meetings-minutes-correct-hint = These minutes stay until the next version is published.
meetings-voices = What the delegations answered
meetings-stance = Answer
meetings-stance-none = No answer yet
meetings-stance-agreed = Agrees
meetings-stance-objected = Objects
meetings-stance-give = Answer for your delegation
meetings-stance-give-agreed = We agree to these minutes
meetings-stance-give-objected = We object
meetings-stance-hint = An answer is given once for each version and cannot be changed.
meetings-stance-send = Send the answer
meetings-remark = What should be changed
meetings-remark-hint = Whoever objects says it. The host and the other delegations read it.

# On the desk.
meetings-desk-title = From meetings
meetings-desk-decision = To be carried out
meetings-desk-minutes = Minutes to answer
meetings-desk-delegation = Delegation to register

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = A decision is yours to carry out
meetings-notice-given-text = Your organisation is to carry out a decision of “{ $title }”. To be done by: { $due }.
meetings-notice-no-day = no day was set
meetings-notice-soon = A decision is due soon
meetings-notice-soon-text = A decision of “{ $title }” that your organisation carries out is to be done by { $due }.
meetings-notice-late = A decision is overdue
meetings-notice-late-text = A decision of “{ $title }” that your organisation carries out should have been done by { $due }.
meetings-notice-near = A meeting is near
meetings-notice-near-text = “{ $title }” begins on { $due }.
meetings-notice-delegation = A delegation is to be registered
meetings-notice-delegation-text = “{ $title }” begins on { $due }. Your country has not registered its delegation yet.
meetings-notice-asked = Minutes wait for your delegation’s answer
meetings-notice-asked-text = Your delegation is asked whether it agrees to the minutes of “{ $title }”.
meetings-notice-objected = A delegation objected to minutes
meetings-notice-objected-text = A delegation objected to the minutes of “{ $title }”. What it wrote stands on their page.
meetings-notice-agreed = Minutes can be published
meetings-notice-agreed-text = Every delegation agreed to the minutes of “{ $title }”. They can be published.
meetings-notice-out = Minutes were published
meetings-notice-out-text = Everybody reads the minutes of “{ $title }” now.

# What was done, and what cannot be.
meetings-flash-reported = Added to the history.
meetings-flash-delegation = The delegation is registered.
meetings-flash-delegation-withdrawn = The delegation was withdrawn.
meetings-flash-minutes-proposed = The delegations are asked.
meetings-flash-minutes-renewed = The next version is begun.
meetings-flash-minutes-answered = The answer is recorded.
meetings-flash-minutes-published = The minutes are published. Everybody reads them now.
meetings-conflict-delegations-over = The meeting is over.
meetings-conflict-delegations-draft = The meeting is not published yet.
meetings-conflict-minutes-early = Minutes are written once the meeting has begun.
meetings-conflict-minutes-stand = The minutes are not in a state in which this can be done. Please look at them again.
meetings-conflict-minutes-nobody = There is no delegation that could be asked.
meetings-conflict-minutes-open = Not every delegation agreed. Please say by which decision they are published.
meetings-conflict-minutes-answered = Your delegation has answered already.
meetings-conflict-minutes-not-asked = Your delegation is not asked about these minutes.
meetings-error-delegate = Please write the name of everybody who is coming.
meetings-error-report = Please write what was done, or what stands in the way.
meetings-error-minutes = Please write the minutes.
meetings-error-stance = Please choose whether your delegation agrees.
meetings-error-remark = Please say what should be changed.
