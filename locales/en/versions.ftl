# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Versions
achievements-versions-text = Every save is kept. Choose two to see what changed between them.
achievements-versions-none = No version in this language yet
achievements-versions-current = current
achievements-versions-from = from
achievements-versions-to = to
achievements-versions-from-this = Compare from version { $count }
achievements-versions-to-this = Compare to version { $count }
achievements-versions-preview = As readers see it
achievements-versions-compare = Compare
achievements-versions-older = Older versions
achievements-versions-newest = Newest versions
achievements-versions-made-written = written
achievements-versions-made-restored = restored
achievements-versions-made-confirmed = looked at, unchanged
achievements-versions-made-imported = imported
achievements-versions-ribbon = Preview of version { $version }. Only your organisation sees this page.

# Two versions compared.
achievements-compare-title = What changed
achievements-compare-one-column = One column
achievements-compare-two-columns = Side by side
achievements-compare-same = The two versions say the same.
achievements-compare-removed = removed
achievements-compare-added = added
achievements-compare-restore-text = The words of that version become a new version. Nothing is deleted.
achievements-compare-restore = Restore version { $count }

# Two editors at once.
achievements-two-touching = { $count ->
    [one] In one place both of you wrote. The words of both stand there; please choose.
   *[other] In { $count } places both of you wrote. The words of both stand there; please choose.
}
achievements-two-apart = Your changes do not touch each other. They are put together here.
achievements-two-together = Put together
achievements-two-difference = What differs
achievements-two-save = Save this text

# Work that is not saved.
achievements-autosave-title = Unsaved work
achievements-autosave-offer = You have unsaved work of { $time }.
achievements-autosave-taken = This is your unsaved work of { $time }. Nobody else sees it until you save.
achievements-autosave-take-up = Take it up
achievements-autosave-discard = Throw it away
achievements-autosave-difference = What differs from the saved text
achievements-autosave-kept = Kept at { $time }
achievements-autosave-keep = Keep as work in progress
achievements-autosave-offline = No connection. Your words stay in this window and are sent when it is back.
achievements-autosave-refused = Your words could not be kept. Please copy them before you leave this page.
achievements-autosave-signed-out = You are signed out. Your words stay in this window. Sign in in another window and they are sent.

# Sentences after a step.
achievements-flash-kept = Kept. Nobody else sees it until you save.
achievements-flash-kept-for-later = This text was handed on meanwhile. What you wrote is kept for you.
achievements-flash-discarded = Thrown away.
achievements-flash-restored = Restored as a new version.
achievements-way-restored = Older version restored

# A form sent after the session ended.
error-signed-out-title = You are signed out
error-signed-out-text = Nothing is lost. What you wrote is held on this page; please leave it open.
error-signed-out-sign-in = Sign in in another window
error-signed-out-send = Send what I wrote
