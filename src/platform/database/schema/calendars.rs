//! The table of private calendars.

diesel::table! {
    calendar_addresses (person_id) {
        person_id -> Text,
        token_hash -> Text,
        made_at -> Timestamp,
        read_at -> Nullable<Timestamp>,
    }
}
