# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Text and remarks
review-remark = Remark
review-remark-title = Remark on the title
review-remark-label = Your remark
review-remark-send = Send the remark
review-answer = Answer
review-answer-label = Your answer
review-answer-send = Send the answer
review-resolve = Resolve
review-reopen = Reopen
review-resolved-by = Resolved by { $name }
review-resolved-count = { $count ->
    [one] { $count } resolved remark
   *[other] { $count } resolved remarks
}
review-open-count = { $count ->
    [one] { $count } open remark
   *[other] { $count } open remarks
}
review-gone-title = Paragraph was removed
review-gone-text = These remarks stood at words that are no longer in the text.
review-error-text-missing = Please write something.
review-error-text-long = At most 2,000 letters.
review-conflict-turned = Somebody else has just resolved or reopened this remark.
review-flash-remarked = Your remark is there. The writers of this text are told.
review-flash-answered = Your answer is there. Those who take part are told.
review-flash-resolved = Resolved.
review-flash-reopened = Reopened.

# Release.
review-despite = { $count ->
    [one] Publish although { $count } remark is open
   *[other] Publish although { $count } remarks are open
}
review-error-despite = Remarks are open. Tick the box to publish all the same.
review-own = You wrote or sent this text yourself. Your organisation lets you release it.
review-name-legend = Who should review it?
review-name-hint = Choose one or several reviewers. If you choose nobody, all are asked.
review-named = Asked to review: { $names }. Other reviewers may release it as well.
review-waits-for-you = Waits for you
achievements-way-alone = Published by its writer, without a second person

# How an organisation releases its texts.
review-settings-title = Release of texts
review-settings-change = Who releases texts
review-settings-text = Before the public reads a text, a reviewer releases it.
review-settings-who = Who may release a text?
review-settings-required = Only a reviewer who neither wrote nor sent it (four eyes)
review-settings-waived = Every reviewer, also one who wrote it
review-settings-told = When four eyes are no longer required, all reviewers and administrators of your country are told. Every change is recorded.
review-settings-others = The administrator of your country decides this.
review-settings-save = Save
review-flash-required = Saved. Another person releases each text.
review-flash-waived = Saved. Reviewers may release what they wrote. Your colleagues are told.

# Steps at a chosen time.
review-schedule-publish = Publish at a chosen time
review-schedule-publish-then = Publish at this time
review-schedule-withdraw = Withdraw at a chosen time
review-schedule-withdraw-then = Withdraw at this time
review-schedule-release = Release at a chosen time
review-schedule-release-then = Release at this time
review-schedule-day = Day
review-schedule-hour = Hour
review-schedule-clock = The hour is the time in { $zone }. The day may be typed in either calendar.
review-schedule-publication = Will be published: { $time }
review-schedule-withdrawal = Will be withdrawn: { $time }
review-schedule-released = Will be released: { $time }
review-schedule-kept = Until then readers keep what they have.
review-schedule-yours = By your clock: { $time }
review-schedule-by = Chosen by { $name }
review-schedule-cancel = Call off
review-error-day = Please give a day, such as 2026-12-01 or 10 Azar 1405.
review-error-hour = Please choose an hour that this day has.
review-error-past = This time is over. Please choose a later one.
review-error-far = Please choose a time within a year.
review-conflict-no-schedule = No time is chosen any more; somebody else was faster.
review-flash-scheduled = The time is set.
review-flash-unscheduled = Called off.
achievements-way-scheduled = Time chosen
achievements-way-unscheduled = Chosen time called off

# Notices.
review-notice-remarked = New remark
review-notice-remarked-text = A colleague has written a remark on this text: { $title }
review-notice-answered = Answer to a remark
review-notice-answered-text = A colleague has answered a remark on this text: { $title }
review-notice-resolved = Remark resolved
review-notice-resolved-text = A colleague has resolved a remark on this text: { $title }
review-notice-reopened = Remark reopened
review-notice-reopened-text = A colleague has reopened a remark on this text: { $title }
review-notice-called-off = A planned step is cancelled
review-notice-called-off-person = A colleague cancelled it or took it earlier. The step planned for this text will not be taken: { $title }
review-notice-called-off-changed = The text is not as it was when the time was chosen. The step planned for this text will not be taken: { $title }
review-notice-called-off-role = The person who chose the time may no longer take this step. The step planned for this text will not be taken: { $title }
review-notice-called-off-remarks = A remark has been opened since. The step planned for this text will not be taken: { $title }
review-notice-called-off-failed = The portal tried several times and could not do it. The step planned for this text will not be taken: { $title }
review-notice-waived = A second reviewer is no longer required
review-notice-waived-text = This organisation now lets its reviewers release what they wrote themselves: { $organisation }
review-notice-corrected = A published text was corrected
review-notice-corrected-text = A reviewer has corrected published words without a second reviewer. Please compare the versions: { $title }
