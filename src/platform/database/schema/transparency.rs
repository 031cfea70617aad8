//! The log under everything.

diesel::table! {
    transparency_log (id) {
        id -> Integer,
        size -> BigInt,
        is_begun -> Bool,
    }
}

diesel::table! {
    transparency_pending (id) {
        id -> Text,
        commitment -> Text,
    }
}

diesel::table! {
    transparency_entries (place) {
        place -> BigInt,
        kind -> Text,
        subject_id -> Text,
        logged_at -> Timestamp,
        content -> Text,
    }
}

diesel::table! {
    transparency_tiles (level, number) {
        level -> Integer,
        number -> BigInt,
        hashes -> Binary,
    }
}

diesel::table! {
    transparency_checkpoints (size) {
        size -> BigInt,
        signed_at -> Timestamp,
        note -> Text,
    }
}

diesel::table! {
    transparency_cosignatures (size, witness) {
        size -> BigInt,
        witness -> Text,
        cosigned_at -> Timestamp,
        line -> Text,
    }
}

diesel::table! {
    transparency_witnesses (witness) {
        witness -> Text,
        known_size -> BigInt,
        failures -> Integer,
        next_at -> Timestamp,
        refusal -> Nullable<Text>,
    }
}
