# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Correction sent for review
achievements-way-correction-returned = Correction returned for changes
achievements-way-correction-released = Correction released

# The form.
correction-edit-done = The correction is finished. Send it to a reviewer.
correction-edit-text = This text is public. Readers keep what they have until a reviewer has released your words.

# A reviewer reads a correction.
correction-review-title = Review a correction
correction-changes = What will change for readers
correction-waits = A correction of this text waits for a reviewer.
correction-in-work = Somebody is correcting this text. Readers keep what was released.
correction-show = Show what will change
correction-flash-released = Released. Readers see the corrected text now.
