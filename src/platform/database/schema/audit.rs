//! What was done.

diesel::table! {
    audit_entries (id) {
        id -> Text,
        at -> Timestamp,
        kind -> Text,
        person_id -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        country -> Nullable<Text>,
        subject_kind -> Text,
        subject_id -> Text,
        detail -> Text,
        salt -> Nullable<Text>,
        is_past -> Bool,
        subject_country -> Nullable<Text>,
    }
}

diesel::table! {
    audit_sightings (hour, person_id, kind, subject_kind, subject_id) {
        hour -> BigInt,
        person_id -> Text,
        kind -> Text,
        subject_kind -> Text,
        subject_id -> Text,
        times -> BigInt,
    }
}
