//! What people are told in the portal.

diesel::table! {
    inbox_notices (id) {
        id -> Text,
        person_id -> Text,
        kind -> Text,
        facts -> Text,
        path -> Text,
        written_at -> Timestamp,
        read_at -> Nullable<Timestamp>,
    }
}
