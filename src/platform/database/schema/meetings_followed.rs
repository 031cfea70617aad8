//! The tables of what follows a meeting: delegations, reports, minutes and reminders.

diesel::table! {
    meeting_delegations (meeting_id, country) {
        meeting_id -> Text,
        country -> Text,
        delegates -> Text,
        revision -> Integer,
        registered_by -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    meeting_decision_reports (decision_id, number) {
        decision_id -> Text,
        number -> Integer,
        organisation_id -> Text,
        state -> Text,
        language -> Text,
        text -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    meeting_minutes (meeting_id, version) {
        meeting_id -> Text,
        version -> Integer,
        state -> Text,
        original_language -> Text,
        words -> Text,
        revision -> Integer,
        written_by -> Text,
        updated_at -> Timestamp,
        proposed_at -> Nullable<Timestamp>,
        published_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
        reason_language -> Nullable<Text>,
    }
}

diesel::table! {
    meeting_minutes_voices (meeting_id, version, country) {
        meeting_id -> Text,
        version -> Integer,
        country -> Text,
        stance -> Nullable<Text>,
        remark -> Nullable<Text>,
        language -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meeting_reminders (subject_id, occasion, reader) {
        meeting_id -> Text,
        subject_id -> Text,
        occasion -> Text,
        reader -> Text,
        told_at -> Timestamp,
    }
}
