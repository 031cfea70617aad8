# The library: pictures and documents of an organisation.

# The list.
library-title = Library
library-space-left = Space left: { $size }.
library-add = Add files
library-list-name = Name or title
library-list-kind = Kind
library-list-language = Language
library-list-unused = Used nowhere
library-list-apply = Apply
library-list-all = All files
library-list-any = Any
library-list-newest = Newest
library-list-older = Older
library-empty-title = No files here
library-empty-choice = No file matches this choice.
library-empty-text = Pictures and documents of your organisation stand here once they are added, ready for every text.

# One file.
library-file-preview = Preview
library-file-title = Title
library-file-type = Type
library-file-size = Size
library-file-added = Added
library-file-state = State
library-file-language = Language of the text in it
library-file-no-language = No text in it
library-file-description = What the picture shows
library-file-description-hint = One sentence for readers who do not see the picture. At least one language is needed; readers of the others get the nearest.
library-file-keep = Save
library-file-name = Name of the file
library-file-hash = Fingerprint (SHA-256)
library-file-line = Line for a text
library-file-save = Download
library-file-open = Open
library-file-no-document = None
library-kind-picture = Picture
library-kind-document = Document
uploads-state-preparing = Being prepared
uploads-state-held = Waiting for a check
uploads-state-ready = Ready
uploads-state-refused = Cannot be read
uploads-state-quarantined = Locked away
uploads-state-unchecked = Cannot be checked
uploads-state-active = Something runs in it
uploads-state-closed = Cannot be looked into
library-explained-preparing = The file was received and is being prepared. Readers get it as soon as it is ready; you need not wait here.
library-explained-held = The check for harmful software cannot be reached. The file is given to nobody until it was checked; this happens by itself.
library-explained-refused = This picture cannot be read, or it is damaged. Please put another one in its place.
library-explained-quarantined = Harmful software was found in this file. Nobody gets it. Please check the computer it came from.
library-explained-unchecked = The scanner for harmful software would not take this file, most often because it is too large for it. Nobody gets it. Please hand in a smaller one.
library-explained-active = It holds what can run, or another file inside it: a script, the start of a program, an attachment. Nobody gets it. Please hand in a document without them.
library-explained-closed = It is locked with a password, damaged or packed so that nobody can see whether something runs in it. Nobody gets it. Please save it again without a password and hand it in.
library-describe-first = Say what it shows before it is used
library-preview-document = For safety, documents are not opened inside the portal. Download it and open it with your own program.
library-traces-title = People the document names
library-traces-hint = Whoever gets the document can read this too. What shall not go out is removed in the program it was written with; then hand in a new version.
library-trace-author = Author
library-trace-editor = Saved or printed last by
library-trace-organisation = Organisation
library-trace-commenter = Remarks and marked changes by
library-trace-photo = Place, time or owner written into pictures
library-trace-closed = Cannot be looked into: locked or damaged
library-removed-title = Removed from the document
library-removed-hint = Readers get it without this; what stands on its pages is as it was. The document that was handed in is not kept.
library-removed-author = Names of authors
library-removed-editor = Who saved it last
library-removed-organisation = Name of the organisation
library-removed-commenter = Names of those who made remarks
library-removed-program = The program it was made with
library-group-title = One document in several languages
library-group-hint = Files of one document stand together in a table of languages.
library-group-known = Document
library-group-new = Or the title of a new document
library-group-button = Put together
library-replace-title = New version
library-replace-hint = It takes the place of this file wherever it is used. Earlier versions are kept.
library-replace-file = File
library-replace-button = Hand in the new version
library-uses-title = Where it is used
library-uses-none = Nowhere yet.
library-uses-public = public
library-versions-title = Versions
library-version = Version { $count }
library-delete = Delete
library-delete-hint = The file and all its versions are gone for good.
library-conflict-used = It is used and cannot be deleted. Take it out of those texts first.
library-copy = Copy
library-copied = Copied

# Documents in several languages, and the choice of a picture.
library-document-empty = No language of this document is ready yet.
library-document-lede = This is how readers see it wherever it is shown.
library-document-files = Its files
library-document-title = Title of the document
library-title-stays = Readers know this document by its title. As long as a text shows it, the title stays.
library-choice-title = Choose a picture
library-choice-lede = Copy the line under a picture and paste it into the text where the picture shall stand.
library-choice-empty = Pictures that are ready appear here.

# Adding.
library-new-lede = Several at once, if you like. You can go on working while they are prepared.
library-new-language-hint = Counts for all files chosen here.
library-new-files = Files
library-new-types = Pictures (JPEG, PNG, WebP, GIF) and documents (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text).
library-new-limit = At most { $size } each.
library-new-metadata = Place, time and owner that a camera writes into a picture are removed, and from a PDF without a signature the names of people and programs. Other documents keep what their program wrote into them, such as the name of the author; please check them before.
library-new-button = Hand in
uploads-waiting = The line is broken. It goes on by itself as soon as it is back.
uploads-resumed = Going on where it stopped.
uploads-signed-out = You are signed out. Sign in in another window; it goes on by itself.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] One file was not taken
   *[other] { $count } files were not taken
}
uploads-refused-others = What is not named here was taken.
uploads-refused-empty = There is nothing in it; please choose a file.
uploads-refused-type = The library does not take this type of file.
uploads-refused-encoding = This text is not in UTF-8. Save it again as “CSV UTF-8” or as plain text in UTF-8.
uploads-refused-mismatch = Its name says another type than what is in it.
uploads-refused-active = It holds something that runs: a program, a web page, a script or macros.
uploads-refused-remote = It loads something from elsewhere when it is opened: a template, a linked picture, cells of another workbook or data. Ordinary links are welcome. Break these connections in its program, or save it as PDF.
uploads-refused-embedded = It carries a file of another program or an archive. Hand that in on its own, or save it as PDF.
uploads-refused-too-packed = It is packed so tightly that it would be larger than 50 MB or a hundred times its size unpacked. Save it again with fewer or smaller pictures.
uploads-refused-closed = Nobody can look into it: it is locked with a password or damaged. Save it again without a password.
uploads-refused-no-picture = This is no picture, or it is damaged.
uploads-refused-too-many-pixels = The picture has too many pixels: at most 50 million, and 16,000 a side.
uploads-refused-too-many = More than 50 files came at once. This one and what came after it were not read; please hand them in again.
uploads-refused-too-large = It is larger than one file may be. What came after it was not read.
uploads-refused-no-room = Your organisation has not so much space left. Delete what is used nowhere.
uploads-refused-other-kind = A picture is replaced by a picture, a document by a document.

# Errors at fields.
library-error-unreadable = This text holds a character that cannot be kept. Please type it again.
library-error-title-missing = Please give a title.
library-error-title-long = The title may have 150 letters at most.
library-error-description-long = A description may have 300 letters at most.
library-error-description-used = Something shows this picture: it needs at least one description.
library-error-changed-elsewhere = The entry changed while you were writing. Please check and save again.
library-error-document = Please choose one of the documents.
library-error-language-taken = The document has a file in this language already.
library-error-picture-unknown = A picture in this text is not in your library.
library-error-picture-undescribed = A picture in this text has no description yet. Say in the library what it shows.

# Sentences after a step.
library-flash-added = Received. The files are being prepared.
library-flash-saved = Saved.
library-flash-replaced = Received. Readers get the new version as soon as it is ready.
library-flash-deleted = Deleted.

# Sizes.
uploads-size-kilobytes = { $count } KB
uploads-size-megabytes = { $count } MB
uploads-size-gigabytes = { $count } GB

# What waits for another person.
library-waiting-title = Waiting for a reviewer
library-waiting-hint = Readers keep what they have until a reviewer whose work it is not releases this.
library-waiting-by = Work of
library-waiting-version = A new version waits
library-waiting-document = Waits to come into a document
library-waiting-leaving = Waits to leave its document
library-waiting-words = New words wait
library-waiting-release = Release
library-flash-waits = Saved. Readers keep what they have until another person releases it.
library-flash-replaced-waits = Received. Readers keep the version they have until another person releases the new one.
library-flash-released = Released. Readers have it now.
library-flash-given-back = Returned for changes. The writer has been told. Readers keep what they have.
library-flash-dropped = Change thrown away. Readers keep what they have.
library-conflict-change = This changed meanwhile, or somebody has decided about it already. Please look again.
library-conflict-apart = This picture is shown to its readers or waits for release: it does not change any more. Hand in another one where it is shown.
library-conflict-elsewhere = A text or another part of the portal shows a picture of this too, so it cannot be closed. Hand it in anew here.
library-error-closed-elsewhere = This picture is shown elsewhere to a few people alone, so it cannot be for everyone here. Choose another one.
library-conflict-preparing = The file is still being prepared. Please release it when it is ready.
library-change-words = New wording
library-change-document = Addition to a document
library-change-leaving = Removal from its document
library-changes-title = Changes in the library
library-changes-empty = No change waits
library-returned-hint = Readers keep what they have. What was proposed stays here until somebody mends it or throws it away.
library-waiting-drop = Throw the change away

# Notices.
library-notice-held-text = A colleague has changed a file in the library, and the change waits for review: { $title }
library-notice-returned-text = A reviewer has returned your change to a file in the library: { $title }
library-notice-released = Released
library-notice-released-text = A reviewer has released your change to a file in the library, and readers can see it now: { $title }
search-kind-document = Document
search-kind-file = File
