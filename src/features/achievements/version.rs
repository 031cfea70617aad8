//! A save of a post's words. Every save is kept; the newest of a language is what the post says now.

crate::text_enum!(
    /// How a version came to be.
    Made {
        /// Somebody wrote it.
        Written = "written",
        /// An older version was taken back.
        Restored = "restored",
        /// A translator looked at the changed original and found nothing to change.
        Confirmed = "confirmed",
        /// It came with a file or a feed.
        Imported = "imported",
    }
);
