//! The tables of the register of deviations.

diesel::table! {
    deviations (id) {
        id -> Text,
        country -> Text,
        organisation_id -> Text,
        issuer -> Text,
        tlp -> Text,
        state -> Text,
        released -> Nullable<Integer>,
        latest -> Integer,
        revision -> Integer,
        withdrawn_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
        reason_language -> Nullable<Text>,
    }
}

diesel::table! {
    deviation_versions (deviation_id, number) {
        deviation_id -> Text,
        number -> Integer,
        description -> Text,
        writers -> Text,
        written_at -> Timestamp,
        released_by -> Nullable<Text>,
        released_at -> Nullable<Timestamp>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(deviations, deviation_versions);
