//! The tables of the desk: unsaved work, counts, work on many posts at once, imports, questions.

diesel::table! {
    achievement_desk_counts (country, state, theme, language) {
        country -> Text,
        state -> Text,
        theme -> Text,
        language -> Text,
        count -> Integer,
    }
}

diesel::table! {
    achievement_batches (id) {
        id -> Text,
        country -> Text,
        person_id -> Text,
        step -> Text,
        reason -> Nullable<Text>,
        theme -> Nullable<Text>,
        to_person_id -> Nullable<Text>,
        total -> Integer,
        created_at -> Timestamp,
        finished_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    achievement_batch_items (batch_id, achievement_id) {
        batch_id -> Text,
        achievement_id -> Text,
        outcome -> Nullable<Text>,
    }
}

diesel::table! {
    achievement_imports (id) {
        id -> Text,
        person_id -> Text,
        organisation_id -> Text,
        name -> Text,
        encoding -> Text,
        rows -> Text,
        created_at -> Timestamp,
        made_at -> Nullable<Timestamp>,
        made -> Integer,
        batch_id -> Nullable<Text>,
        report -> Nullable<Text>,
    }
}

diesel::table! {
    achievement_imported_rows (organisation_id, fingerprint) {
        organisation_id -> Text,
        fingerprint -> Text,
        achievement_id -> Text,
    }
}

diesel::table! {
    questions (id) {
        id -> Text,
        subject_id -> Text,
        path -> Text,
        title -> Text,
        title_language -> Text,
        country -> Text,
        is_shown -> Bool,
        asker_id -> Text,
        asker_country -> Nullable<Text>,
        language -> Text,
        text -> Text,
        asked_at -> Timestamp,
        state -> Text,
        answer -> Nullable<Text>,
        answer_language -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        is_published -> Bool,
        answer_revision -> Integer,
        due_on -> Date,
        late_told_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    question_translations (question_id, language, part) {
        question_id -> Text,
        language -> Text,
        part -> Text,
        text -> Text,
        answer_revision -> Integer,
        translated_by -> Text,
        translated_at -> Timestamp,
        translated_for -> Nullable<Text>,
    }
}

diesel::table! {
    achievement_autosaves (person_id, achievement_id, language) {
        person_id -> Text,
        achievement_id -> Text,
        language -> Text,
        form -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    achievement_counts (country, theme, year) {
        country -> Text,
        theme -> Text,
        year -> Integer,
        count -> Integer,
    }
}
