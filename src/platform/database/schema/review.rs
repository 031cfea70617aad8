//! The tables of the review.

use super::{achievement_working_copies, achievements};

diesel::table! {
    review_settings (organisation_id) {
        organisation_id -> Text,
        four_eyes -> Bool,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    review_requests (achievement_id, person_id) {
        achievement_id -> Text,
        person_id -> Text,
    }
}

diesel::table! {
    text_review_requests (achievement_id, language, person_id) {
        achievement_id -> Text,
        language -> Text,
        person_id -> Text,
    }
}

diesel::table! {
    review_remarks (id) {
        id -> Text,
        achievement_id -> Text,
        language -> Text,
        part -> Text,
        revision -> Integer,
        paragraph -> Integer,
        quote -> Text,
        text -> Text,
        state -> Text,
        created_by -> Text,
        created_at -> Timestamp,
        turned_by -> Text,
        turned_at -> Timestamp,
    }
}

diesel::table! {
    review_answers (id) {
        id -> Text,
        remark_id -> Text,
        text -> Text,
        created_by -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    review_schedules (achievement_id) {
        achievement_id -> Text,
        step -> Text,
        at -> Timestamp,
        revision -> Integer,
        reason -> Nullable<Text>,
        created_by -> Text,
        created_at -> Timestamp,
        wall -> Nullable<Timestamp>,
        zone -> Nullable<Text>,
    }
}

diesel::table! {
    text_review_schedules (achievement_id, language) {
        achievement_id -> Text,
        language -> Text,
        at -> Timestamp,
        revision -> Integer,
        created_by -> Text,
        created_at -> Timestamp,
        wall -> Timestamp,
        zone -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(achievements, review_requests);
diesel::allow_tables_to_appear_in_same_query!(achievements, review_schedules);
diesel::allow_tables_to_appear_in_same_query!(achievements, review_settings);
diesel::allow_tables_to_appear_in_same_query!(achievement_working_copies, review_settings);
diesel::allow_tables_to_appear_in_same_query!(achievements, text_review_requests);
diesel::allow_tables_to_appear_in_same_query!(achievement_working_copies, text_review_requests);
diesel::allow_tables_to_appear_in_same_query!(achievements, text_review_schedules);
diesel::allow_tables_to_appear_in_same_query!(achievement_working_copies, text_review_schedules);
