# The pages that only the demonstration has.
demo-accounts-title = Accounts of the demonstration
demo-accounts-lede = These people do not exist. The password of all of them was printed where the demonstration was started.
demo-accounts-secretariat = Secretariat
demo-accounts-address = Address
demo-accounts-role = Role
demo-accounts-name = Name

demo-role-secretariat-administrator = administrator of the secretariat
demo-role-country-administrator = administrator of the country
demo-role-editor = editor
demo-role-reviewer = reviewer
demo-role-officer = officer
demo-role-auditor = auditor

demo-mail-title = Mail of the demonstration
demo-mail-lede = In the demonstration no mail leaves this machine; all of it lies here.
demo-mail-empty-title = No mail yet
demo-mail-empty-text = What the portal writes to people appears here: invitations, notices, news of a country or a theme.
demo-mail-choose = Choose a mail to read it.
demo-mail-to = To
demo-mail-written = Written
demo-mail-state = State
demo-mail-sent = sent on { $time }
demo-mail-waiting = waiting to be sent
demo-mail-language = Language
demo-mail-kind = About
demo-mail-html = As the reader sees it
demo-mail-samples = Every mail of the portal
demo-mail-samples-lede = All mails the portal writes, each turn of them once, with facts made up. Choose the language of their reader.
