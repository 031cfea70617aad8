# Another e-mail address for an account.
accounts-address-title = Change the e-mail address
accounts-address-lede = A link goes to the new address. The change counts once you follow it, signed in here. The old address is told at once.
accounts-address-now = Address in use
accounts-address-field = New work e-mail
accounts-address-field-hint = From then on you sign in with it, and all letters go there.
accounts-address-button = Send the link
accounts-address-open = The change to { $address } waits for you to follow the link that went there, until { $time }.
accounts-new-address-title = Confirm the new address
accounts-new-address-lede = From now on you sign in with this address, and all letters go there. Your other sessions end.
accounts-new-address-button = Use this address
accounts-new-address-ended = The link works once, for one hour, and only for whoever asked for it and is signed in. Another one can be asked for in your profile.

# What was done and what is to be corrected.
accounts-flash-address-asked = A link is on its way to the new address.
accounts-flash-address-changed = The address was changed. All other sessions have ended.
accounts-address-error-same = This is your address already
accounts-address-error-often = You asked three times within an hour. Wait a while
accounts-address-conflict-taken = This address cannot be used. Ask for another one.

# Letters.
accounts-mail-address-asked-subject = Another address was asked for on Sijil
accounts-mail-address-asked-text = Somebody, most likely you, asked to give your account another e-mail address ({ $time }). It changes once the link that went there is followed; until then it can be called off in your profile.
accounts-mail-address-changed-subject = Your account on Sijil has another address
accounts-mail-address-changed-text = Your account has another e-mail address ({ $time }). This one no longer opens it, and every other session has ended.
accounts-mail-address-operator-text = The operator of the portal gave your account another e-mail address ({ $time }). Only the new one opens it, and every session has ended.
accounts-mail-address-changed-do = If you did not ask for that, tell the administrator of your organisation at once. You will find how to reach the organisations here:
accounts-mail-address-changed-button = Organisations
accounts-mail-address-link-subject = Confirm your new address for Sijil
accounts-mail-address-link-text = You asked that your account on Sijil use this address. The link works once, for one hour, where you are signed in:
accounts-mail-address-link-not-you = If it was not you, there is nothing to do: the account keeps its address.
accounts-mail-address-taken-subject = Your address was entered for another account on Sijil
accounts-mail-address-taken-text = Somebody asked to use this address for another account on Sijil. It belongs to yours, so nothing was changed.
accounts-mail-address-taken-do = If it was you, sign in with the account this address belongs to:
