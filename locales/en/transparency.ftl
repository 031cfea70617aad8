# The log under everything, explained to everybody.
transparency-title = Public log
transparency-lead = Whatever is done in this portal leaves a trace in a log that nobody can change unnoticed, not even those who run the portal.
transparency-now = The log now
transparency-length = Length
transparency-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
transparency-signed = Last signed
transparency-root = Fingerprint of all entries
transparency-empty = The log has no entries yet. It begins a few seconds after the portal was started.
transparency-what-title = What is proven
transparency-what-text = With everything that is done, an entry is added: its time, and a number computed from what was done and from a secret that is kept beside it. The number tells nothing of people or contents. But whatever is later changed, removed, moved or given an earlier date no longer fits its number.
transparency-how-title = How it works
transparency-how-text = All numbers together give one fingerprint of the whole log. Within seconds after new entries the portal signs that fingerprint together with the length of the log. Whoever keeps a signed fingerprint can find out at any time whether the log has only grown since then.
transparency-not-title = What is not proven
transparency-not-text = The log shows that nothing was changed afterwards. It cannot show that what was written was true.
transparency-check-title = How to check it
transparency-check-keep = Save the signed fingerprint from the first address below, today and from time to time. Keep it where the portal cannot reach it.
transparency-check-follow = Programs that read logs in the C2SP tlog-tiles form can follow this one. They need the key from the second address.
transparency-check-operator = Those who run the portal can compute everything anew with the command below. It also compares the log with a fingerprint you saved.
transparency-addresses = Addresses for programs
transparency-part = Part
transparency-address = Address
transparency-part-checkpoint = Signed fingerprint
transparency-part-keys = Keys
transparency-part-tiles = Hashes of the tree
transparency-part-bundles = Entries
transparency-part-inclusion = Proof that an entry stands in the log
transparency-part-consistency = Proof that the log has only grown
transparency-keys-text = The first key signs now. Each new key was announced in the log under the signature of the one before it.
transparency-witnesses = Who stands behind it
transparency-witnesses-text = Machines of other organisations, called witnesses, see each signed fingerprint. A witness signs it too once it has checked that the log only grew since it looked last. So nobody can show different logs to different readers.
transparency-witnesses-none = No witness is named yet, which lowers the shown assurance: nobody outside this portal stands behind the log.
transparency-witnesses-missing = { $count ->
    [one] { $count } witness does not stand behind the newest fingerprint, which lowers the shown assurance. Everything else goes on.
   *[other] { $count } witnesses do not stand behind the newest fingerprint, which lowers the shown assurance. Everything else goes on.
}
transparency-witness = Witness
transparency-witness-stands = Stands behind the newest fingerprint
transparency-witness-since = Yes, since { $time }
transparency-witness-missing-since = Not yet; it stood behind an older one on { $time }
transparency-witness-never = No, it has not signed anything yet
transparency-witness-longer = No: it says that it saw a longer log. An old copy may have been brought back, or two logs are shown.
transparency-witness-other = No: it says that it saw another log.
