//! The documents of posts.

diesel::table! {
    achievement_documents (achievement_id, document_id) {
        achievement_id -> Text,
        document_id -> Text,
        position -> Integer,
    }
}
