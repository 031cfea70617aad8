# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · Civil registration of the ECO member states

# The frame of every mail.
mail-frame-confidential = Confidential content is never sent by mail; you read it after signing in. This mail was sent automatically and answers to it are not read.
mail-frame-stop = Stop these mails
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = To stop these mails, open:
mail-frame-duty = You receive this mail because it is about your account or your duties; such mails cannot be stopped.
mail-frame-choose = Choose what else you are told

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: test message
mail-trial-title = Mail from the portal arrives
mail-trial-text = This is a test message sent by the people who run the portal. Nothing needs to be done.
mail-trial-button = Open the portal
