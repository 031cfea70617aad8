//! What a session looks as.

diesel::table! {
    previews (session_id) {
        session_id -> Text,
        role -> Text,
        begun_at -> Timestamp,
    }
}
