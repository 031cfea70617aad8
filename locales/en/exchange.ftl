# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.

# What begins a case.
exchange-kind-n-bir = Notice of birth
exchange-kind-n-mar = Notice of marriage
exchange-kind-n-dth = Notice of death
exchange-kind-n-div = Notice of divorce or annulment
exchange-kind-n-rec = Notice of the acknowledgement of a child
exchange-kind-n-adp = Notice of adoption
exchange-kind-n-nam = Notice of a change of name
exchange-kind-n-nat = Notice of a change of nationality
exchange-kind-n-cor = Notice of a corrected record
exchange-kind-n-can = Notice of a cancelled record
exchange-kind-q-ver = Verification of a document
exchange-kind-q-ext = Request for an extract
exchange-kind-q-cap = Question about the capacity to marry
exchange-kind-q-lif = Question whether a person is alive
exchange-kind-q-trc = Search for a record
exchange-kind-l-doc = Letter or document
exchange-kind-i-spc = Specimen of a document
exchange-kind-i-alr = Alert

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Receipt of submission
exchange-follow-up-s-dlv = Receipt of delivery
exchange-follow-up-s-opn = Receipt of retrieval
exchange-follow-up-s-fwd = Forwarded
exchange-follow-up-s-spl = Split
exchange-follow-up-s-clq = Request for clarification
exchange-follow-up-s-cla = Clarification
exchange-follow-up-s-due = Later date proposed
exchange-follow-up-s-wdr = Withdrawn
exchange-follow-up-s-rem = Reminder
exchange-follow-up-s-dec = Declined
exchange-follow-up-s-out = Outcome
exchange-follow-up-s-clo = Closed
exchange-follow-up-a-ver = Answer to a verification
exchange-follow-up-a-ext = Extract
exchange-follow-up-a-cap = Answer about the capacity to marry
exchange-follow-up-a-lif = Answer whether a person is alive
exchange-follow-up-a-trc = Result of a search

# Where a case stands.
exchange-state-draft = Draft
exchange-state-to-release = Waits for release
exchange-state-sent = Sent
exchange-state-delivered = Delivered
exchange-state-opened = Opened
exchange-state-accepted = Accepted
exchange-state-awaiting-asker = Waits for the asker
exchange-state-answered = Answered
exchange-state-outcome-given = Outcome given
exchange-state-declined = Declined
exchange-state-withdrawn = Withdrawn
exchange-state-closed = Closed
exchange-state-shredded = Erased

# What can be done with it.
exchange-step-submit = Submit for release
exchange-step-return = Send back
exchange-step-release = Release
exchange-step-deliver = Deliver
exchange-step-open = Open
exchange-step-accept = Accept
exchange-step-forward = Forward
exchange-step-split = Split
exchange-step-join-part = Join the answer of a part
exchange-step-ask-clarification = Ask for clarification
exchange-step-clarify = Clarify
exchange-step-propose-date = Propose a later date
exchange-step-agree-date = Agree to the later date
exchange-step-refuse-date = Refuse the later date
exchange-step-decline = Decline
exchange-step-reopen = Take up again
exchange-step-answer = Answer
exchange-step-give-outcome = Give the outcome
exchange-step-confirm-entry = Confirm the entry
exchange-step-ask-about-answer = Ask about the answer
exchange-step-close = Close
exchange-step-close-unasked = Close after thirty days
exchange-step-withdraw = Withdraw
exchange-step-supersede = Supersede
exchange-step-hold = Put under a legal hold
exchange-step-lift-hold = Lift the legal hold
exchange-step-order-erasure = Order the erasure
exchange-step-erase = Erase
exchange-step-expire = Erase after retention

# Why a step is not taken.
exchange-refused-state = The case does not stand where this can be done. Somebody may have been faster; please read it again.
exchange-refused-family = This cannot be done with a message of this type.
exchange-refused-duty = This is for somebody else to do.
exchange-refused-no-draft = Nothing is drafted that could be released.
exchange-refused-own-work = Whoever drafted it cannot release it.
exchange-refused-proposal = One later date is proposed at a time, and only that one can be agreed to or refused.
exchange-refused-open-parts = Parts of it were given to others and are not answered yet.
exchange-refused-answered = It was answered before and cannot be declined any more.
exchange-refused-held = There is a legal hold on it, or none that could be lifted.
exchange-refused-early = Its time has not come yet.
exchange-refused-order = One person orders the erasure and another agrees to it.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = Minsk Convention 1993, article 12
exchange-basis-chis02 = Chisinau Convention 2002
exchange-basis-iccs-3 = ICCS Convention No. 3
exchange-basis-iccs-16 = ICCS Convention No. 16
exchange-basis-iccs-26 = ICCS Convention No. 26
exchange-basis-iccs-34 = ICCS Convention No. 34
exchange-basis-bilat = Agreement of the two states
exchange-basis-courtesy = Courtesy between registers
exchange-purpose-register-update = Updating the register
exchange-purpose-verification = Verifying a document
exchange-purpose-marriage = Marriage
exchange-purpose-pension = Pension
exchange-purpose-nationality = Nationality
exchange-purpose-court = Court proceedings
exchange-purpose-other = Another purpose
exchange-urgency-routine = Routine
exchange-urgency-urgent-child = Urgent: a child waits for it
exchange-urgency-urgent-medical = Urgent: medical care
exchange-urgency-urgent-burial = Urgent: burial
exchange-urgency-urgent-travel = Urgent: travel
exchange-sensitivity-common = Common to all states, public
exchange-sensitivity-protected = Common to all states, protected
exchange-sensitivity-national = Of one state
exchange-sensitivity-notes = Later notes
exchange-sensitivity-adoption = Adoption
exchange-sensitivity-protected-person = Protected person

# Why a document is doubted, and what was found.
exchange-doubt-signature = Signature
exchange-doubt-signer = Authority of the signer
exchange-doubt-seal = Seal
exchange-doubt-altered = Altered
exchange-doubt-content = Content
exchange-doubt-unknown-model = Unknown form
exchange-doubt-other = Another ground
exchange-result-genuine = Genuine, and what it says is right
exchange-result-genuine-but-amended = Genuine, the record was amended since
exchange-result-content-differs = What it says differs from the record
exchange-result-not-issued = It was never issued
exchange-result-forged-or-altered = Forged or altered
exchange-result-cancelled = Cancelled
exchange-result-not-found = No such record was found
exchange-result-cannot-tell = It cannot be told

# What became of a notice, and reasons.
exchange-outcome-entered = Entered in the register
exchange-outcome-noted-only = Noted
exchange-outcome-not-ours = Concerns nobody of ours
exchange-outcome-person-not-found = The person was not found
exchange-outcome-already-known = Already known
exchange-outcome-differs = The register says otherwise
exchange-decline-not-competent = Another authority is competent
exchange-decline-not-allowed = The law does not allow it
exchange-decline-too-little = Too little is said to find anything
exchange-decline-repeated = Asked and answered before
exchange-decline-purpose = No rightful purpose
exchange-decline-other = Another reason
exchange-extension-archive = The record lies in an archive
exchange-extension-other-office = Another office has to be asked
exchange-extension-decision = A court or an authority has to decide
exchange-extension-reconstruction = Damaged or lost records are being reconstructed
exchange-extension-other = Another reason
exchange-withdrawal-mistake = Sent by mistake
exchange-withdrawal-wrong-receiver = Sent to the wrong organisation
exchange-withdrawal-not-needed = Not needed any more
exchange-withdrawal-other = Another reason
exchange-document-letter = Letter
exchange-document-law = Law or regulation
exchange-document-form = Form
exchange-document-report = Report
exchange-document-statistics = Statistics
exchange-document-draft-agreement = Draft agreement
exchange-document-minutes = Minutes
exchange-document-other = Another document
