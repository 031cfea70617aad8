# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.

exchange-attachments = Attachments
exchange-attachment-what = What it is
exchange-attachment-language = Language of the file
exchange-attachment-kind-scan = Scan of a document
exchange-attachment-kind-extract = Extract or copy of a record
exchange-attachment-kind-decision = Decision of a court or an authority
exchange-attachment-kind-other = Other
exchange-attachment-file = File
exchange-attachment-hint = PDF, pictures (JPEG, PNG, WebP) and documents (Word, Excel, PowerPoint, OpenDocument), at most { $size } each.
exchange-attachment-add = Attach the file
exchange-attachment-remove = Remove
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = On its way. Choose the same file again, and it goes on where it stopped.
exchange-attachment-save-first = Save what you wrote before you attach or remove a file.
exchange-attachment-refused-type = This type of file cannot be attached. Save it as PDF.
exchange-attachment-refused-too-many = A message takes 20 attachments at most.
exchange-flash-attached = The file is attached. The message can be sent once the file is checked.
exchange-flash-detached = The file is removed.
exchange-conflict-attachments = An attachment is not ready: it is still on its way, waits for its check, or was refused. Wait for it, or remove it.
exchange-receipt-attachment = Attachment (SHA-256)
exchange-reader-what = What
exchange-reader-case = Message
exchange-reader-file = Attachment
