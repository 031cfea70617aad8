# What becomes of mails.

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Mailroom
mailroom-lede = What became of the portal’s mails. No address is shown here, and whether somebody opened a mail is not known.
mailroom-waiting = Waiting
mailroom-sent = Sent in the last 24 hours
mailroom-bounced = Came back in the last 30 days
mailroom-bad = Addresses that get no mail
mailroom-given-up = Given up
mailroom-none = No mail was given up.
mailroom-single = One by one
mailroom-column-kind = Kind
mailroom-column-count = Mails
mailroom-column-why = Reason
mailroom-column-written = Written
mailroom-column-person = Recipient
mailroom-person = To the person’s page
mailroom-elsewhere = Not in your care
mailroom-resend = Send again
mailroom-resend-kind = Send all again
mailroom-flash-resent = The mail is being sent again.
mailroom-flash-kind-resent = The mails are being sent again.
mailroom-conflict-bad-address = Mail to this address comes back. It can be sent once the address works again.
mailroom-why-refused = A mail server refused it
mailroom-why-unreachable = No mail server took it
mailroom-why-unwritable = It could not be written
mailroom-why-bad-address = The address takes no mail
mailroom-addresses = Addresses without an account that get no mail
mailroom-addresses-note = Only the part behind the @ is shown. Resume mail once you know that the address works; what was given up can then be sent again.
mailroom-column-domain = Domain
mailroom-column-since = Since

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Mail from Sijil does not reach you
accounts-mail-address-fails-text = Several mails to your address came back ({ $time }), so none is sent there any more. Enter another address in your profile, or ask your administrator to resume mail.
accounts-mail-unreachable-subject = Mail from Sijil does not reach one of your people
accounts-mail-unreachable-text = Several mails to the address of an account in your care came back ({ $time }), so none is sent there any more. Its owner sees this in the portal.
accounts-mail-unreachable-do = Find out whether the address is right, and resume mail once it works:
accounts-person-unreachable = Mail to this address came back again and again; since { $time } none has been sent there.
accounts-person-trust-hint = Once you have made sure that the address works, let mail go there again.
accounts-person-trust = Resume mail
accounts-flash-mail-resumed = Mail is sent to this address again.

# Rows of the audit.
audit-did-resent = Sent again
audit-did-kind-resent = All sent again
audit-did-mail-resumed = Mail resumed
audit-did-mail-stopped = Mail stopped
audit-thing-mail = Mail
audit-thing-mail-kind = Kind of mail
