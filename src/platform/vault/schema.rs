//! The tables of the keys.

diesel::table! {
    organisation_keys (id) {
        id -> Text,
        organisation_id -> Text,
        created_at -> Timestamp,
        wrapped -> Binary,
    }
}

diesel::table! {
    index_keys (organisation_id) {
        organisation_id -> Text,
        key_id -> Text,
        wrapped -> Binary,
    }
}

diesel::table! {
    data_keys (thing, organisation_id) {
        thing -> Text,
        organisation_id -> Text,
        key_id -> Text,
        wrapped -> Binary,
    }
}

diesel::table! {
    root_keys (id) {
        id -> Integer,
        word -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(organisation_keys, index_keys, data_keys);
