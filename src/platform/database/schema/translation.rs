//! The tables of translations in work and of the agreed words.

use super::achievements;

diesel::table! {
    achievement_working_copies (achievement_id, language) {
        achievement_id -> Text,
        language -> Text,
        title -> Text,
        summary -> Text,
        body -> Text,
        sheet -> Text,
        source_revision -> Integer,
        state -> Text,
        updated_by -> Text,
        updated_at -> Timestamp,
        revision -> Integer,
        submitted_by -> Nullable<Text>,
        submitted_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    glossary_proposals (id) {
        id -> Text,
        term -> Text,
        language -> Text,
        word -> Text,
        reason -> Text,
        state -> Text,
        proposed_by -> Text,
        country -> Nullable<Text>,
        proposed_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        answer -> Nullable<Text>,
    }
}

diesel::joinable!(achievement_working_copies -> achievements (achievement_id));
