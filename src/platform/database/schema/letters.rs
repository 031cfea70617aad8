//! How people want to be told.

diesel::table! {
    habits (person_id) {
        person_id -> Text,
        rhythm -> Nullable<Text>,
        hour -> Nullable<Integer>,
        weekday -> Nullable<Integer>,
        rests -> Nullable<Bool>,
        calls -> Nullable<Bool>,
        told_at -> Timestamp,
        called_at -> Timestamp,
        due_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    digest_progress (id) {
        id -> Integer,
        told_until -> Timestamp,
        looked_until -> Nullable<Timestamp>,
    }
}
