//! People with an account, their sessions, and what proves who they are.

diesel::table! {
    people (id) {
        id -> Text,
        organisation_id -> Text,
        email -> Text,
        name -> Text,
        name_latin -> Text,
        language -> Text,
        calendar -> Nullable<Text>,
        time_zone -> Text,
        password_hash -> Nullable<Text>,
        password_is_short -> Bool,
        state -> Text,
        created_at -> Timestamp,
        last_signed_in_at -> Nullable<Timestamp>,
        invited_as -> Nullable<Text>,
    }
}

diesel::table! {
    person_roles (person_id, role) {
        person_id -> Text,
        role -> Text,
        granted_by -> Nullable<Text>,
        granted_at -> Timestamp,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        token_hash -> Text,
        person_id -> Text,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        proven_at -> Timestamp,
        ends_at -> Timestamp,
        device -> Text,
        network -> Text,
    }
}

diesel::table! {
    account_links (token_hash) {
        token_hash -> Text,
        person_id -> Text,
        purpose -> Text,
        created_at -> Timestamp,
        ends_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    address_changes (token_hash) {
        token_hash -> Text,
        person_id -> Text,
        email -> Text,
        asked_at -> Timestamp,
        ends_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    attempts (subject) {
        subject -> Text,
        count -> Integer,
        window_ends_at -> Timestamp,
    }
}

diesel::table! {
    factors (id) {
        id -> Text,
        person_id -> Text,
        kind -> Text,
        name -> Text,
        sealed -> Text,
        credential -> Nullable<Text>,
        last_step -> BigInt,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    recovery_codes (person_id, hash) {
        person_id -> Text,
        hash -> Text,
        created_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    half_sessions (token_hash) {
        token_hash -> Text,
        person_id -> Text,
        ends_at -> Timestamp,
        provider -> Nullable<Text>,
        new_subject -> Nullable<Text>,
        proven_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    known_browsers (token_hash, person_id) {
        token_hash -> Text,
        person_id -> Text,
        last_seen_at -> Timestamp,
    }
}

diesel::table! {
    ceremonies (token_hash) {
        token_hash -> Text,
        person_id -> Nullable<Text>,
        state -> Text,
        ends_at -> Timestamp,
    }
}

diesel::table! {
    factor_resets (id) {
        id -> Text,
        person_id -> Text,
        started_by -> Text,
        started_at -> Timestamp,
        ends_at -> Timestamp,
        outcome -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    program_keys (id) {
        id -> Text,
        person_id -> Text,
        organisation_id -> Text,
        name -> Text,
        token_hash -> Text,
        beginning -> Text,
        scopes -> Text,
        created_at -> Timestamp,
        ends_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
        warned_at -> Nullable<Timestamp>,
    }
}
