# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Correction sent for review
achievements-way-correction-returned = Correction returned for changes
achievements-way-correction-released = Correction released
achievements-way-correction-discarded = Correction thrown away

# The form.
correction-edit-done = The correction is finished. Send it to a reviewer.
correction-edit-text = This text is public. Readers keep what they have until a reviewer has released your words.

# A reviewer reads a correction.
correction-review-title = Review a correction
correction-changes = What will change for readers
correction-waits = A correction of this text waits for a reviewer.
correction-in-work = Somebody is correcting this text. Readers keep what was released.
correction-show = Show what will change
correction-release = Release the correction
correction-flash-submitted = Sent for review. Readers see the corrected text once a reviewer has released it.
correction-flash-released = Released. Readers see the corrected text now.
correction-discard = Throw the correction away
correction-discard-text = Readers keep what they have, and the next correction begins with that. The words of this one stay in the list of versions.
correction-flash-discarded = The correction is thrown away. Readers keep what they have.
correction-conflict-none = There is no correction of this text; somebody has released it or thrown it away.
