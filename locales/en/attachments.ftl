# The documents of the library that a post shows.

attachments-title = Attached documents
attachments-hint = Readers can open or save them; they become public together with the post.
attachments-library = Open the library
attachments-none = There are no documents in the library yet. A file is made part of a document on its own page.
attachments-error-many = There may be 20 documents at most.
attachments-error-unknown = One of these documents is not in your library.
