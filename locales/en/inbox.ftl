# What a person is told in the portal.
inbox-title = Notices
inbox-lede = What you were told, grouped by what it belongs to. Each notice is kept for a year.
inbox-count = { $count ->
    [one] One unread notice
   *[other] { $count } unread notices
}
inbox-show = Which notices
inbox-show-matter = What they are about
inbox-show-all = All
inbox-show-unread = Unread
inbox-unread = Unread
inbox-read = Mark as read
inbox-read-all = Mark all as read
inbox-flash-read = The notice is marked as read.
inbox-flash-all-read = All notices you saw are marked as read. What waits for you stays.
inbox-waiting-lede = Each of these stays here until you mark it as done, or until somebody has answered it.
inbox-done = Mark as done
inbox-group-read = Mark all of these as read
inbox-group-done = Mark all of these as done
inbox-group-all = Show everything here: { $count }
inbox-nothing-else = There is nothing else.
inbox-account = Account
inbox-flash-group-read = These notices are marked.
inbox-nothing = There are no notices yet
inbox-nothing-unread = You have read everything
inbox-nothing-advice = What waits for you, and whatever you are told, will stand here.
inbox-unsaid = A notice of another version of the portal
inbox-link-title = A link to choose a new password
inbox-link-text = Somebody, most likely you, asked for a link to choose a new password. It went to your mailbox ({ $time }).
inbox-recovery-title = A recovery of your account was begun
inbox-recovery-text = An administrator began a recovery of your account ({ $time }). The old password no longer worked, and a link to choose a new one went to your mailbox.
