# The step after the password.
accounts-code-title = Second step
accounts-code-lede = The password is right. One thing more shows that it is you.
accounts-code-field = Code
accounts-code-hint = Six digits from your app, or one of your recovery codes.
accounts-code-lost-title = App and codes lost?
accounts-code-lost-text = Ask the administrator of your organisation. Two people together can let you begin anew.
accounts-code-ended-title = Please begin again
accounts-code-ended-text = The password was given too long ago, or in another browser.

# Proving oneself again.
accounts-proof-title = Confirm that it is you
accounts-proof-lede = This step needs a proof no older than ten minutes. Afterwards you are back where you were.
accounts-proof-button = Confirm

# Second factors.
accounts-factors-title = Sign-in security
accounts-factors-lede = A second proof beside the password keeps the account yours, even when somebody else knows the password.
accounts-factors-demanded = Your role needs a second proof before you go on. Set one up here; it takes two minutes.
accounts-factors-name = Name
accounts-factors-added = Added
accounts-factors-used = Last used
accounts-factors-remove = Remove
accounts-factors-app-title = App with codes
accounts-factors-app-text = An app on your phone shows another six digits every half minute, also without a network. Any app for one-time codes (TOTP) will do.
accounts-factors-app-add = Add an app
accounts-factors-why-title = Why?
accounts-factors-why-text = Records of people pass through this portal. A password can be seen, guessed or told; what is in your hand cannot.
accounts-factor-app = App with codes
accounts-factor-passkey = Passkey

# An app to be added.
accounts-app-title = Add an app with codes
accounts-app-scan = Open the app and scan this picture.
accounts-app-picture = The secret for the app, as a picture
accounts-app-type = If it cannot be scanned, type this into the app:
accounts-app-name = Name of the device
accounts-app-name-hint = So that you tell it from others, as in “my phone”. May stay empty.
accounts-app-code = Code the app shows now
accounts-app-code-hint = Six digits. They show that the app works.
accounts-app-button = Add this app

# Recovery codes.
accounts-codes-title = Recovery codes
accounts-codes-left = { $count ->
    [one] One code is left.
   *[other] { $count } codes are left.
}
accounts-codes-renew = Make ten new codes
accounts-codes-renew-hint = The codes you have stop working.
accounts-codes-lede = For the day your phone is lost: each code lets you in once in place of the app. Print them or write them down, and keep them where nobody else looks.
accounts-codes-once = They are shown this once only.
accounts-codes-kept = I have kept them
accounts-codes-print = Print

# What is to be corrected, and what was done.
accounts-error-code = This code is not right, or was used already
accounts-error-code-too-soon = Too many attempts. Wait a while
accounts-error-app-code = This is not the code of this app. See whether the phone’s clock is right
accounts-error-factor-name = Write a name of at most sixty letters
accounts-conflict-last-factor = Your role needs a second proof. Add another before you remove this one.
accounts-conflict-many-factors = Ten are enough. Remove one first.
accounts-conflict-no-factor = Recovery codes stand beside an app or a passkey. Add one first.
accounts-flash-offer-ended = The picture was too old. Here is a new one.
accounts-flash-factor-added = Added. All your other sessions have ended.
accounts-flash-factor-removed = Removed. All your other sessions have ended.
accounts-flash-proven = Confirmed.

# Letters.
accounts-mail-factor-added-subject = A second proof was added to your account on Sijil
accounts-mail-factor-added-text = A second proof at sign-in, an app or a passkey, was added to your account ({ $time }). Every other session has ended.
accounts-mail-factor-removed-subject = A second proof was removed from your account on Sijil
accounts-mail-factor-removed-text = A second proof at sign-in, an app or a passkey, was removed from your account ({ $time }). Every other session has ended.
accounts-mail-codes-renewed-subject = New recovery codes for your account on Sijil
accounts-mail-codes-renewed-text = Ten new recovery codes were made for your account ({ $time }). The earlier ones no longer work.
accounts-mail-code-used-subject = A recovery code of your account on Sijil was used
accounts-mail-code-used-text = One of your recovery codes was used in place of the app or passkey ({ $time }). It no longer works.
accounts-mail-roles-changed-subject = Your roles on Sijil were changed
accounts-mail-roles-changed-text = An administrator changed what your account may do ({ $time }). Your profile shows your roles. If a role was added, sign in again.

# Passkeys.
accounts-passkey-title = Passkey
accounts-passkey-text = The safest and shortest way: your phone, computer or password manager proves that it is you with a finger, a face or its own code. No password is needed, and no false page can take it from you.
accounts-passkey-add = Add a passkey
accounts-passkey-make = Make the passkey
accounts-passkey-use = Sign in with a passkey
accounts-passkey-confirm = Confirm with a passkey
accounts-passkey-or = or
accounts-passkey-refused = The passkey was not given. Try again, or take another way.
accounts-passkey-script = Passkeys need a script, which this browser does not run.
accounts-error-passkey = This passkey is not known here, or the question to it was too old
accounts-flash-passkey-refused = The passkey could not be added. Please try again.

# Sessions.
accounts-sessions-title = My sessions
accounts-sessions-lede = Where you are signed in. What you end is over with its next click.
accounts-sessions-device = Browser
accounts-sessions-place = Network
accounts-sessions-place-here = the one you are in now
accounts-sessions-place-other = another one
accounts-sessions-place-unknown = not known
accounts-sessions-begun = Signed in
accounts-sessions-this = This browser
accounts-sessions-end = End
accounts-sessions-end-others = End all but this
accounts-sessions-unknown-hint = You do not know one of them? End it and change your password.
accounts-device-unknown = An unknown browser
accounts-person-end-sessions = End all sessions
accounts-person-end-sessions-hint = The person is signed out everywhere and may sign in again.
accounts-flash-session-ended = The session has ended.
accounts-flash-sessions-ended = All other sessions have ended.
accounts-flash-sessions-of-ended = All sessions of this person have ended.

# Passwords.
accounts-new-password-hint-beside-another = At least eight characters, since a second proof stands beside it. Any script and spaces will do.
accounts-sign-in-password-hint = Mind which language the keyboard is set to.
accounts-strength-label = Length of the password
accounts-strength-short = Still too short
accounts-strength-enough = Long enough
accounts-conflict-short-password = Your password is too short to stand alone. Choose one of at least fifteen characters before you remove the last second proof.

# Letters.
accounts-mail-new-browser-subject = A sign-in to Sijil from a new browser
accounts-mail-new-browser-text = Somebody, most likely you, signed in to your account from a browser it had not seen before ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Start a recovery
accounts-person-recovery-hint = The password no longer works, every session ends, and the person is sent a link to choose another. Second proofs stay.
accounts-person-reset = Remove the second proofs
accounts-person-reset-hint = For somebody who lost app, passkeys and codes. You start it; another administrator confirms it within three days. Make sure first that the request is genuine.
accounts-person-reset-open = { $name } asked to remove the second proofs of this person. Another administrator decides.
accounts-person-reset-confirm = Confirm the removal
accounts-person-reset-cancel = Call it off
accounts-person-factors-none = No second proof yet
accounts-person-factors-some = Second proof set up
accounts-conflict-reset = Nothing is open here that could be done now. Look at the page again.
accounts-flash-recovery-started = The recovery has begun. A letter with a link is on its way.
accounts-flash-reset-started = Another administrator has three days to confirm it. The person has been told.
accounts-flash-reset-confirmed = The second proofs are removed. A letter with a link is on its way.
accounts-flash-reset-cancelled = It was called off. Everything stays as it is.

# Letters.
accounts-mail-recovery-text = An administrator of your organisation began a recovery of your account. The old password no longer works. Choose a new one; the link works once and for one hour:
accounts-mail-reset-started-subject = Somebody asked to remove your second proofs on Sijil
accounts-mail-reset-started-text = An administrator asked to remove the app, passkeys and recovery codes of your account ({ $time }). A second administrator has three days to confirm it.
accounts-mail-reset-done-subject = Your second proofs on Sijil were removed
accounts-mail-reset-done-text = Two administrators removed the app, passkeys and recovery codes of your account ({ $time }). Another letter holds the link to choose a new password.

# When two decide, and who is told.
accounts-person-reset-two = You cannot confirm this one. Two administrators decide together: neither gave the other the role, and both have held it for three days. Where nobody in the country can, the secretariat confirms.
accounts-factors-reset-open = An administrator asked to remove your second proofs. If you did not ask for that, call it off.
accounts-conflict-last-way = This is the only way into your account. Choose a password with a link by mail first, or add a passkey.
accounts-mail-reset-started-do = If you did not ask for that, call it off on your page of sign-in security:
accounts-mail-reset-waits-subject = A removal of second proofs on Sijil waits for you
accounts-mail-reset-waits-text = An administrator asked to remove the second proofs of an account of their country, and nobody else there may confirm it ({ $time }). The secretariat has three days to decide.
accounts-mail-reset-waits-do = Make sure first that the request is genuine:
accounts-mail-administrator-subject = A new administrator of your organisation on Sijil
accounts-mail-administrator-text = Somebody became an administrator of your organisation’s people on Sijil ({ $time }).
accounts-mail-administrator-do = If you did not expect that, look at the list and take the role away:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = An operator of the portal removed the app, passkeys and recovery codes of your account ({ $time }). The link to choose a new password comes from them.
accounts-mail-sessions-ended-subject = Your sessions on Sijil were ended
accounts-mail-sessions-ended-text = Somebody who manages your account ended sessions of yours ({ $time }). You may sign in again.
accounts-mail-closed-subject = Your account on Sijil was disabled
accounts-mail-closed-text = Somebody who manages your account disabled it ({ $time }). You are signed out everywhere and cannot sign in. Nothing you wrote is lost.
accounts-mail-opened-subject = Your account on Sijil is enabled again
accounts-mail-opened-text = Somebody who manages your account enabled it again ({ $time }). You may sign in as before.
accounts-mail-opened-do = If you did not expect that, tell the administrator of your organisation. To sign in:
