# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = in review
achievements-way-translation-submitted = Translation sent for review
achievements-way-translation-returned = Translation returned for changes
achievements-way-translation-released = Translation released
achievements-way-translation-withdrawn = Translation taken back from readers
achievements-way-translation-confirmed = Translation looked at, still right

# The desk: the original beside the form.
translation-edit-done = The translation is finished. Send it to a reviewer.
translation-source-now = Your translation says here
translation-copy = Copy to an empty field:
translation-copy-answer = Copy this answer to the empty field
translation-flash-copied = Copied, where the field was empty.
translation-switch = Go on in another language
translation-switch-kept = What you typed here is kept.
translation-behind = The original changed on { $date }.
translation-behind-parts = { $count ->
    [one] { $count } paragraph is to be looked at again.
   *[other] { $count } paragraphs are to be looked at again.
}
translation-behind-comparison = Show everything that changed
translation-confirm = Still right, nothing to change

# What readers are told.
translation-not-followed = The original changed on { $date }; this translation has not followed yet.

# A reviewer reads a translation.
translation-review-title = Review a translation
translation-review-texts = Original and translation
translation-release = Release
translation-withdraw = Take this translation back from readers
translation-withdraw-label = Why it is taken back
translation-withdraw-hint = Its writer sees the reason and goes on with it; readers get the nearest other language.
translation-waiting = Texts that wait for review

# The table of languages.
translation-languages-title = Languages
translation-languages-text = How every post of your organisation stands in thirteen languages. Each mark leads to the words.
translation-languages-language = Language
translation-languages-any-language = Every language
translation-languages-state = State
translation-languages-any-state = Every state
translation-languages-empty = No post matches this choice
translation-languages-post = Post
translation-languages-next = Next page
translation-languages-first = Back to the beginning
translation-languages-totals = In numbers

# Sentences after a step.
translation-flash-submitted = Sent for review. Readers see it once a reviewer has released it.
translation-flash-released = Released. Readers see this translation now.
translation-flash-withdrawn = Taken back. Readers see this translation no more.
translation-flash-confirmed = Noted: the translation is still right.
translation-conflict-not-in-review = This text does not wait for a review any more; somebody else was faster.
translation-conflict-not-released = Readers do not see this translation; there is nothing to take back.
translation-conflict-not-behind = This translation is not behind its original, or it is being worked on.
