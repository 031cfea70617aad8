# The documents of the library that a post shows.

attachments-title = Attached documents
attachments-hint = Readers can open or save them; they become public together with the post.
attachments-library = Open the library
attachments-none = There are no documents in the library yet. What is handed in there can be attached here at once.
attachments-error-many = There may be 20 documents at most.
attachments-error-unknown = One of these documents is not in your library.
attachments-alone = Single files
attachments-alone-hint = A single file becomes a document of its own when you save.
