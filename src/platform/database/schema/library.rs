//! The tables of the library.

diesel::table! {
    library_documents (id) {
        id -> Text,
        organisation_id -> Text,
        title -> Text,
        created_by -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    library_files (id) {
        id -> Text,
        organisation_id -> Text,
        kind -> Text,
        title -> Text,
        search_key -> Text,
        language -> Nullable<Text>,
        document_id -> Nullable<Text>,
        current -> Integer,
        newest -> Integer,
        created_by -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
        is_apart -> Bool,
    }
}

diesel::table! {
    library_versions (file_id, number) {
        file_id -> Text,
        number -> Integer,
        state -> Text,
        storage_key -> Text,
        hash -> Text,
        bytes -> BigInt,
        content -> Text,
        name -> Text,
        width -> Nullable<Integer>,
        height -> Nullable<Integer>,
        created_by -> Text,
        created_at -> Timestamp,
        is_unchecked -> Bool,
        is_active -> Bool,
        is_closed -> Bool,
        look -> Integer,
    }
}

diesel::table! {
    library_widths (file_id, number, width) {
        file_id -> Text,
        number -> Integer,
        width -> Integer,
        height -> Integer,
        storage_key -> Text,
        hash -> Text,
        bytes -> BigInt,
        content -> Text,
    }
}

diesel::table! {
    library_traces (file_id, number, kind, words) {
        file_id -> Text,
        number -> Integer,
        kind -> Text,
        words -> Text,
        is_removed -> Bool,
    }
}

diesel::table! {
    library_descriptions (file_id, language) {
        file_id -> Text,
        language -> Text,
        words -> Text,
    }
}

diesel::table! {
    library_uses (item_id, subject_kind, subject_id) {
        item_id -> Text,
        subject_kind -> Text,
        subject_id -> Text,
        title -> Text,
        path -> Text,
        is_public -> Bool,
        is_waiting -> Bool,
        tlp -> Nullable<Text>,
        shown_path -> Nullable<Text>,
        theme -> Nullable<Text>,
        day -> Nullable<Text>,
    }
}

diesel::table! {
    library_uploads (id) {
        id -> Text,
        organisation_id -> Text,
        person_id -> Text,
        name -> Text,
        language -> Nullable<Text>,
        bytes -> BigInt,
        received -> BigInt,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        file_id -> Nullable<Text>,
        refused -> Nullable<Text>,
        replaces -> Nullable<Text>,
    }
}

diesel::table! {
    library_pieces (upload_id, start) {
        upload_id -> Text,
        start -> BigInt,
        storage_key -> Text,
        hash -> Text,
        bytes -> BigInt,
    }
}

diesel::table! {
    library_space (organisation_id) {
        organisation_id -> Text,
        bytes -> BigInt,
    }
}

diesel::table! {
    library_stores (id) {
        id -> Integer,
        mark -> Text,
    }
}

diesel::table! {
    library_changes (file_id, kind) {
        file_id -> Text,
        kind -> Text,
        number -> Integer,
        document_id -> Nullable<Text>,
        words -> Nullable<Text>,
        created_at -> Timestamp,
        reason -> Nullable<Text>,
        returned_by -> Nullable<Text>,
        returned_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    library_change_writers (file_id, kind, person_id) {
        file_id -> Text,
        kind -> Text,
        person_id -> Text,
    }
}

diesel::table! {
    library_hands (file_id, person_id) {
        file_id -> Text,
        person_id -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(library_changes, library_files);
diesel::allow_tables_to_appear_in_same_query!(library_changes, library_versions);
diesel::allow_tables_to_appear_in_same_query!(library_changes, library_change_writers);
diesel::allow_tables_to_appear_in_same_query!(library_hands, library_files);
diesel::allow_tables_to_appear_in_same_query!(library_hands, library_uses);
