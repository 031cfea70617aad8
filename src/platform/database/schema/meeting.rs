//! The tables of the meetings.

diesel::table! {
    meetings (id) {
        id -> Text,
        slug -> Text,
        organisation_id -> Text,
        country -> Nullable<Text>,
        host -> Nullable<Text>,
        kind -> Text,
        state -> Text,
        starts_on -> Date,
        ends_on -> Date,
        particulars -> Text,
        revision -> Integer,
        created_by -> Text,
        created_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        updated_at -> Timestamp,
        reason -> Nullable<Text>,
        reason_language -> Nullable<Text>,
    }
}

diesel::table! {
    meeting_revisions (meeting_id, number) {
        meeting_id -> Text,
        number -> Integer,
        particulars -> Text,
        reason -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    meeting_decisions (id) {
        id -> Text,
        meeting_id -> Text,
        number -> Integer,
        due_on -> Nullable<Date>,
        state -> Text,
        original_language -> Text,
        words -> Text,
        revision -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    meeting_decision_owners (decision_id, organisation_id) {
        decision_id -> Text,
        organisation_id -> Text,
        country -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(meetings, meeting_revisions, meeting_decisions, meeting_decision_owners);
