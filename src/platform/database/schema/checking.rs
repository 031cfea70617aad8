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
        opening_reason -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(deviations, deviation_versions);

diesel::table! {
    alerts (id) {
        id -> Text,
        reference -> Text,
        country -> Text,
        organisation_id -> Text,
        state -> Text,
        tlp -> Text,
        issuer -> Text,
        valid_until -> Date,
        report -> Text,
        revision -> Integer,
        writers -> Text,
        checked_by -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
        reason_language -> Nullable<Text>,
        replaced_by -> Nullable<Text>,
    }
}

diesel::table! {
    alert_named (alert_id, named_id) {
        alert_id -> Text,
        named_id -> Text,
    }
}

diesel::table! {
    alert_receipts (alert_id, organisation_id) {
        alert_id -> Text,
        organisation_id -> Text,
        country -> Text,
        due_on -> Date,
        acknowledged_by -> Nullable<Text>,
        acknowledged_at -> Nullable<Timestamp>,
        note -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(alerts, alert_named, alert_receipts);
