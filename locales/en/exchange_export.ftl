# A case as one folder that is read without the portal.

exchange-export = Take along as a folder
exchange-export-hint = One archive with a page to read, every message, the receipts with their proofs, and the files. That you take it along is written down.
exchange-export-lede = This folder holds one case of the exchange of records, as far as its reader may know it. It is read without the portal.
exchange-export-made = Made on
exchange-export-story = What happened
exchange-export-files = Attachments
exchange-export-how = How to check it
exchange-export-what-index = index.html: the case in plain language; any browser opens and prints it.
exchange-export-what-messages = messages: each message as it was signed, in canonical JSON (RFC 8785). Its commitment is HMAC-SHA-256, with the salt as the key, over “sijil message v1”, the number of the message, its code and its content, each written as its length in bytes, a colon, itself and a comma.
exchange-export-what-receipts = receipts: each receipt with its signature and the proof that it stands in the log.
exchange-export-what-files = attachments: the files, byte by byte as they were sent.
exchange-export-what-manifest = MANIFEST.txt: what stands in this folder and how many receipts the case had when it was made, signed by the portal with the key of the log; so it is known that nothing was left out at the end.
exchange-export-what-sums = SHA256SUMS: what every file hashes to; “sha256sum -c SHA256SUMS” compares them.
exchange-export-check = “sijil verify” with the name of this folder or its archive checks every hash, commitment, receipt and proof without a network, and lists all faults.
exchange-export-keys = keys.txt holds the public keys of the log. Whoever doubts them compares them with those the portal publishes.
exchange-reader-export = The whole case as a folder
