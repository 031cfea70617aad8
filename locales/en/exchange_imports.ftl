# Many records brought at once: the form, what becomes of the rows, and their release together.

exchange-imports-title = Many records at once
exchange-imports-lede = A table or a list becomes messages. First you see what would become of each row; nothing is made before you say so, and nothing leaves before a second person releases it.
exchange-imports-file-hint = CSV or JSON, at most 5 MB and { $count } rows. JSON is an array of bodies in the form in which they are signed.
exchange-imports-calendar = Calendar of dates that name none
exchange-imports-kept = What you bring lies sealed. It is destroyed as soon as the messages are made or you throw it away, and after seven days at the latest. The file itself is not kept.
exchange-imports-samples = Tables to fill in
exchange-imports-samples-hint = The first line names the columns, the second explains them. A date is written as year-month-day, as much of it as is known.
exchange-imports-needed = has to say something
exchange-imports-earlier = Brought before
exchange-imports-count-new = New messages: { $count }
exchange-imports-make = { $count ->
    [one] Make { $count } message
   *[other] Make { $count } messages
}
exchange-imports-remove = Throw it away
exchange-imports-who = About whom
exchange-imports-case = Case
exchange-imports-to-release = Wait to be released: { $count }
exchange-imports-release = Release all that wait
exchange-imports-release-hint = Each is checked, signed, logged and receipted by itself. What you wrote in yourself stays where it is.
exchange-imports-released = Released together: { $count }
exchange-imports-not-released = Not released: { $count }
exchange-imports-failed = The portal could not do it.
exchange-imports-fault-list = The list cannot be read; the fault is in line { $count }.
exchange-imports-fault-unknown = The file names what messages of this kind do not have, or one thing twice:
exchange-imports-fault-never-sent = The file names what is never sent to another state:
exchange-imports-fault-body = It is no body of this kind.
exchange-imports-fault-otherwise = The form that is signed would say something else here, or nothing.
exchange-imports-fault-nameless = Something stands in the cell of this number, and no column is named above it.
exchange-imports-conflict-changed = What waits is no longer what you saw. Please look at it again.
exchange-flash-import-begun = The work has begun.
exchange-flash-import-removed = Thrown away, and the key destroyed.
exchange-notice-import = Messages that were brought together wait for your release.
