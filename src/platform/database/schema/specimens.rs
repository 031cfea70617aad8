//! The tables of the register of specimens.

diesel::table! {
    specimen_versions (id) {
        id -> Text,
        code -> Text,
        country -> Text,
        organisation_id -> Text,
        category -> Text,
        document -> Text,
        number -> Integer,
        titles -> Text,
        original_language -> Text,
        tlp -> Text,
        first_issued -> Nullable<Date>,
        validity -> Text,
        description -> Text,
        follows -> Nullable<Text>,
        review_due -> Nullable<Date>,
        revision -> Integer,
        created_by -> Text,
        released_by -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    specimen_named (version_id, named_id) {
        version_id -> Text,
        named_id -> Text,
    }
}

diesel::table! {
    specimen_pictures (id) {
        id -> Text,
        version_id -> Text,
        file_id -> Text,
    }
}

diesel::table! {
    specimen_marks (version_id, code, tlp) {
        version_id -> Text,
        code -> Text,
        tlp -> Text,
    }
}

diesel::table! {
    specimen_drafts (id) {
        id -> Text,
        organisation_id -> Text,
        country -> Text,
        code -> Text,
        version_id -> Text,
        version_revision -> Nullable<Integer>,
        description -> Text,
        stale -> Text,
        state -> Text,
        written_by -> Text,
        changed_by -> Text,
        writers -> Text,
        submitted_by -> Nullable<Text>,
        reason -> Nullable<Text>,
        remark -> Nullable<Text>,
        revision -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        appointed -> Nullable<Text>,
    }
}

diesel::table! {
    specimen_revisions (version_id, revision) {
        version_id -> Text,
        revision -> Integer,
        description -> Text,
        written_by -> Text,
        released_by -> Text,
        reason -> Nullable<Text>,
        released_at -> Timestamp,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    specimen_versions,
    specimen_named,
    specimen_pictures,
    specimen_marks,
    specimen_drafts,
    specimen_revisions
);
