//! The outbox, and what came back of it.

diesel::table! {
    mails (id) {
        id -> Text,
        unique_key -> Text,
        recipient -> Text,
        language -> Text,
        kind -> Text,
        message -> Text,
        state -> Text,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        cause_kind -> Nullable<Text>,
        cause_id -> Nullable<Text>,
        failure -> Nullable<Text>,
        tried_at -> Nullable<Timestamp>,
        told -> Nullable<Text>,
    }
}

diesel::table! {
    told_things (path, told, kind) {
        told -> Text,
        kind -> Text,
        path -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    mail_failures (mail_id) {
        mail_id -> Text,
        address_key -> Text,
        status -> Text,
        is_of_address -> Bool,
        tried_at -> Timestamp,
        told_at -> Timestamp,
    }
}

diesel::table! {
    failing_addresses (address_key) {
        address_key -> Text,
        failed_at -> Timestamp,
        bad_since -> Nullable<Timestamp>,
    }
}

diesel::joinable!(mail_failures -> mails (mail_id));
diesel::allow_tables_to_appear_in_same_query!(mails, mail_failures, failing_addresses, told_things);
