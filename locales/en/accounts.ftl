# Sign-in.
accounts-sign-in-title = Sign in to the desk
accounts-sign-in-lede = For the staff of the ten civil-registration organisations. Reading the public part needs no sign-in.
accounts-sign-in-email = Work e-mail
accounts-sign-in-password = Password
accounts-sign-in-button = Sign in
accounts-sign-in-forgotten = Forgotten the password?
accounts-sign-in-official-title = How do I know this portal is official?
accounts-sign-in-official-text = The address begins with { $address }. We never ask for your password by phone or message.

# A forgotten password.
accounts-forgotten-title = Forgotten password
accounts-forgotten-lede = Write your work e-mail. If it has an account, a letter with a link comes within a few minutes. The link works for one hour, once.
accounts-forgotten-button = Send the letter
accounts-forgotten-help = No access to this mailbox any more? Ask the administrator of your organisation.

# Choosing a password with a link.
accounts-new-password-title = Choose a password
accounts-new-password-invitation-lede = Your account is ready. With a password of your own you can sign in.
accounts-new-password-reset-lede = The new password takes the place of the old one, and every open session ends.
accounts-new-password-account = Account
accounts-new-password-field = New password
accounts-new-password-hint = At least 15 characters. A sentence is better than a puzzle; any script and spaces will do.
accounts-new-password-button = Keep this password

accounts-link-ended-title = This link no longer works
accounts-link-ended-text = Each link works once and for a limited time. You can ask for a new one; whoever was invited asks the administrator of their organisation.
accounts-link-ended-again = Ask for a new link

# One's own account.
accounts-profile-title = Profile
accounts-profile-calendar = Calendar of dates
accounts-profile-calendar-hint = Used on all pages and in letters to you.
accounts-profile-calendar-of-language = As usual in the language of the page
accounts-profile-calendar-gregorian = Gregorian
accounts-profile-calendar-solar-hijri = Solar Hijri
accounts-profile-time-zone = Time zone
accounts-profile-time-zone-hint = Times are shown by this clock.
accounts-profile-button = Save
accounts-profile-change-password = Change the password
accounts-own-password-title = Change the password
accounts-own-password-lede = All your other sessions end. A letter tells you that the password was changed.
accounts-own-password-current = Password in use
accounts-own-password-button = Change the password

# The people of an organisation.
accounts-people-title = People of your organisation
accounts-people-title-administrators = Administrators
accounts-people-count = { $count ->
    [one] One person.
   *[other] { $count } people.
}
accounts-people-invite = Invite
accounts-people-name = Name
accounts-people-state = State
accounts-people-last-sign-in = Last sign-in
accounts-people-never = not yet
accounts-people-action = Action
accounts-people-change = Change
accounts-people-by-country = People with an account, by country
accounts-invite-title = Invite a person
accounts-invite-lede = The letter holds a link with which the person chooses a password. It works for seven days, once.
accounts-invite-button = Send the invitation
accounts-person-organisation = Organisation
accounts-person-name = Name, as written at home
accounts-person-name-hint = In its own script.
accounts-person-name-latin = Name in Latin letters
accounts-person-name-latin-hint = As in the passport. Colleagues in other countries read this one.
accounts-person-email = Work e-mail
accounts-person-email-hint = It is also the name by which the person signs in.
accounts-person-language = Language of letters
accounts-person-language-hint = Not changed by looking at a page in another language.
accounts-person-country = Country
accounts-person-roles = Roles
accounts-person-roles-hint = A change counts from the person’s next click on.
accounts-person-other-roles = Given by the organisation itself: { $roles }.
accounts-person-save-roles = Save the roles
accounts-person-invite-again = Send the invitation again
accounts-person-invite-again-hint = The earlier link stops working.
accounts-person-disable = Disable the account
accounts-person-disable-hint = The person is signed out everywhere at once and cannot sign in again. Nothing they wrote is lost.
accounts-person-enable = Enable the account
accounts-person-enable-hint = The person may sign in again.

accounts-role-secretariat-administrator = Secretariat administrator
accounts-role-country-administrator = Country administrator
accounts-role-editor = Editor
accounts-role-reviewer = Reviewer
accounts-role-officer = Officer
accounts-role-auditor = Auditor

accounts-state-invited = Invited
accounts-state-active = In order
accounts-state-disabled = Disabled

# What was done.
accounts-flash-link-on-its-way = If this address has an account, a letter with a link is on its way.
accounts-flash-password-chosen = The password is kept. You can sign in with it now.
accounts-flash-password-changed = The password was changed. All other sessions have ended.
accounts-flash-profile-saved = Saved.
accounts-flash-invited = The invitation is on its way.
accounts-flash-roles-changed = The roles were changed.
accounts-flash-disabled = The account is disabled.
accounts-flash-enabled = The account is enabled.

# What is to be corrected.
accounts-error-email = Write an e-mail address, as in name@example.org
accounts-error-email-taken = This address has an account already
accounts-error-password-empty = Write the password
accounts-error-password-wrong = This is not the password in use
accounts-error-password-same = Choose a password other than the one in use
accounts-error-sign-in = E-mail and password do not belong together, or the account is not open
accounts-error-too-soon = Too many attempts. Wait a while, or ask for a link to choose a new password
accounts-error-name = Write the name
accounts-error-name-long = Write a name of at most 100 letters
accounts-error-name-latin = Write the name in Latin letters only
accounts-error-name-latin-long = Write a name in Latin letters of at most 100 letters
accounts-error-language = Choose one of the languages
accounts-error-calendar = Choose one of the calendars
accounts-error-time-zone = Choose one of the time zones
accounts-error-organisation = Choose one of the organisations
accounts-error-roles = Choose at least one role
accounts-error-last-administrator = Appoint another administrator first: the organisation would be left without one
accounts-conflict-not-invited = This person has taken up the invitation already.

# Letters.
accounts-mail-greeting = Dear { $name },
accounts-mail-never-ask = Nobody from the portal will ever ask you for your password.
accounts-mail-invitation-subject = Your account on Sijil
accounts-mail-invitation-text = { $inviter } has made an account for you on Sijil, the portal of the civil-registration organisations of the ECO member states.
accounts-mail-invitation-by = An administrator of { $organisation } has made an account for you on Sijil, the portal of the civil-registration organisations of the ECO member states.
accounts-mail-invitation-do = Choose your password here:
accounts-mail-invitation-button = Choose your password
accounts-mail-invitation-until = The link works once, until { $time }.
accounts-mail-there-subject = You have an account on Sijil already
accounts-mail-there-text = { $inviter } wanted to create an account for you on Sijil. There is one for this address already, so no second one was made.
accounts-mail-there-by = An administrator of { $organisation } wanted to create an account for you on Sijil. There is one for this address already, so no second one was made.
accounts-mail-there-do = Sign in with it, or choose a new password on the same page. If you work for another organisation now, ask your administrator and the person who invited you.
accounts-mail-there-button = Sign in
accounts-mail-reset-subject = Choose a new password for Sijil
accounts-mail-reset-text = Somebody, most likely you, asked to choose a new password for your account. The link works once and for one hour:
accounts-mail-reset-button = Choose a new password
accounts-mail-reset-not-you = If it was not you, there is nothing to do: your password stays as it is.
accounts-mail-changed-subject = Your password for Sijil was changed
accounts-mail-changed-text = The password of your account was changed on { $time }, and every other session has ended.
accounts-mail-changed-not-you = If it was not you, choose a new password at once and tell the administrator of your organisation:
accounts-mail-unexpected = If you did not expect that, tell the administrator of your organisation at once. You will find how to reach the organisations here:
accounts-mail-changed-button = Choose a new password
