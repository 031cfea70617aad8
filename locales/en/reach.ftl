# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = What reached whom
reach-lede = Who was told of this, in the portal and by mail. People outside your organisation are only counted; whether somebody opened a mail is not known.
reach-none = Nobody has been told of this yet.
reach-portal = Told in the portal
reach-tried = Tried again
reach-sent = Sent
reach-bounced = Came back
reach-readers = Readers without an account
reach-own = In your organisation
reach-all = In all
reach-more = Only the first { $count } are named.
reach-kept = What became of mails is kept for three months; notices in the portal are kept for a year.
