# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.

guidance-title = Guidance
guidance-lead = How registers prove identity, design documents and check them. Each article names its sources.
guidance-documents = Documents
guidance-any = All
guidance-show = Show
guidance-audience = For whom
guidance-level = Level
guidance-theme = Theme
guidance-language = Text in
guidance-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
guidance-empty = No article fits
guidance-empty-advice = Take one of the choices back.
guidance-feed = Feed
guidance-feed-title = Sijil: guidance on identity documents
guidance-data = As data (JSON)
guidance-new = New article
search-kind-guidance = Guidance
audit-thing-guidance = Article of guidance

# For whom an article is.
guidance-audience-registry-counter = Registry counter
guidance-audience-back-office = Back office
guidance-audience-examiner = Document examiner
guidance-audience-manager = Managers and policy

# How deep an article goes.
guidance-level-1 = First line: eye and hand
guidance-level-2 = Second line: simple devices
guidance-level-3 = Expert: laboratory and systems

# What an article is about.
guidance-theme-evidence-of-identity = Evidence of identity
guidance-theme-birth-registration-security = Security of birth registration
guidance-theme-breeder-documents = Documents others are issued from
guidance-theme-registration-operations = Running civil registration
guidance-theme-legal-framework = Legal framework
guidance-theme-identity-management = Identity management
guidance-theme-digital-identity = Digital identity
guidance-theme-document-design = Document design
guidance-theme-card-formats = Card formats
guidance-theme-inspection = Checking documents
guidance-theme-fraud = Document fraud
guidance-theme-lost-and-stolen = Lost and stolen documents
guidance-theme-cross-border = Exchange across borders
guidance-theme-continuity = Service in emergencies
guidance-theme-data-quality = Data quality
guidance-theme-data-protection = Data protection

# One article.
guidance-unconfirmed = to be confirmed
guidance-unconfirmed-note = This article was put together from the sources below. Nobody of the publisher has confirmed it yet.
guidance-overdue = The review of this article was due on { $day }. It may be out of date.
guidance-contents = Contents
guidance-publisher = Publisher of the work
guidance-year = Year
guidance-owner = Written by
guidance-review-due = Next review
guidance-released = Released
guidance-features = Security features named here
guidance-sources = Sources
guidance-as-of = as of { $day }
guidance-basis-full = read in full
guidance-basis-abstract = abstract or opening read
guidance-basis-contents = abstract and table of contents read
guidance-basis-scope = scope statement read
guidance-basis-notice = publication notice read
guidance-basis-secondary = secondary descriptions read
guidance-basis-unread = not read
guidance-languages = In other languages
guidance-work = Work on this article

# The desk of an article.
guidance-desk-lead = How the article stands in each language, and what waits.
guidance-desk-public = Readers have it
guidance-desk-unreleased = Not released yet
guidance-desk-withdrawn = Withdrawn
guidance-desk-write = Write
guidance-desk-translate = Translate
guidance-desk-review = Look at it and decide
guidance-desk-due = Review was due on { $day }
guidance-desk-late = { $count ->
    [one] { $count } translation lags behind
   *[other] { $count } translations lag behind
}
guidance-desk-all = All articles of your organisation
guidance-withdraw = Withdraw the article
guidance-withdraw-hint = Readers see it no more, in any language. A new release brings it back.

# The form.
guidance-edit-new = New article
guidance-edit-original = Write the article
guidance-edit-translation = Translate the article
guidance-edit-slug = Address of the article
guidance-edit-slug-hint = Latin letters, digits and hyphens, such as birth-certificates. It stays as it is.
guidance-edit-language = Language of the original
guidance-edit-tlp = Who may read it
guidance-edit-tlp-hint = A new article is for the registers of the member states until you open it.
guidance-edit-themes = Themes
guidance-edit-due = Next review on
guidance-edit-due-hint = At most 24 months from today, such as 2027-05-01 or 1406/02/11.
guidance-edit-source-as-of = As of { $count }
guidance-edit-source-basis = How far it was read { $count }
guidance-edit-confirmed = The publisher of the work has confirmed what is said here.
guidance-edit-save = Save
guidance-edit-finished = Save and send to a reviewer
guidance-error-slug = Please give an address of 3 to 80 Latin letters, digits and hyphens.
guidance-error-slug-taken = Another article has this address.
guidance-error-audience = Please say for whom it is.
guidance-error-level = Please choose a level.
guidance-error-themes = Please choose one theme at least.
guidance-error-tlp = Please say who may read it.
guidance-error-due = Please give a day between tomorrow and 24 months from today.
guidance-error-year = Please give a year such as 2018, or nothing.
guidance-error-publisher-long = The publisher may have 200 letters at most.
guidance-error-source-basis = Please say of each source how far it was read.
guidance-error-source-as-of = The day of a source is a year, a month or a day, such as 2018, 2018-05 or 2018-05-01.
guidance-error-changed = Somebody else saved while you were writing. Their text is below; yours is in the fields. Save again to keep yours.

# What a reviewer decides.
guidance-review-title = Decide about a text
guidance-review-by = Written by { $name }
guidance-review-opened = The translations go as far as the original: { $languages }.
guidance-review-kept = Older than the original, and kept back until somebody follows it: { $languages }.
guidance-review-particulars = Besides the words
guidance-review-own = You wrote part of this text yourself; another person releases it.
guidance-release = Release
guidance-return = Return for changes
guidance-return-reason = What should change, and why

# Versions.
guidance-versions-title = Versions
guidance-versions-lead = Every release is kept. Choose two to see what changed.
guidance-version = Version { $number }
guidance-version-confirmed = looked at, still right
guidance-restore = Write with this version
guidance-restore-hint = Its words become a draft, which a second person releases.

# Sentences after a step.
guidance-flash-saved = Saved. Readers do not see it yet.
guidance-flash-submitted = Sent to a reviewer. Your colleagues have been told.
guidance-flash-released = Released. Readers see it now.
guidance-flash-returned = Returned. The writer has been told.
guidance-flash-confirmed = Noted: the translation is still right.
guidance-flash-withdrawn = Withdrawn. Readers do not see it any more.
guidance-flash-restored = The older version is a draft now.
guidance-conflict-waits = This text waits for a reviewer. Until it is decided nobody changes it.
guidance-conflict-not-waiting = This text does not wait for a reviewer any more; somebody else was faster.
guidance-conflict-not-behind = This translation does not lag, or it is being worked on.
guidance-conflict-no-original = The original is released first.
guidance-conflict-not-public = Readers do not have this article; there is nothing to withdraw.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Guidance waits for your review
guidance-notice-submitted-text = A colleague has sent a text to be reviewed: { $title }
guidance-notice-returned = Guidance returned for changes
guidance-notice-returned-text = A reviewer has returned your text: { $title }
guidance-notice-released = Guidance released
guidance-notice-released-text = A reviewer has released your text: { $title }

# On the desk of a person.
home-desk-guidance = Guidance
