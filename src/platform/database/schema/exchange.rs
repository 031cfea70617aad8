//! Cases between registers.

diesel::table! {
    exchange_cases (id) {
        id -> Text,
        reference -> Text,
        kind -> Text,
        state -> Text,
        phase -> Text,
        from_organisation -> Text,
        from_country -> Text,
        to_organisation -> Text,
        to_country -> Text,
        legal_basis -> Text,
        purpose -> Text,
        urgency -> Text,
        sensitivity -> Text,
        asked_in -> Nullable<Text>,
        proposed_on -> Nullable<Date>,
        open_parts -> Integer,
        is_held -> Bool,
        was_answered -> Bool,
        erasure_ordered_by -> Nullable<Text>,
        prepared -> Nullable<Text>,
        sender_officer -> Nullable<Text>,
        receiver_officer -> Nullable<Text>,
        clock -> Nullable<Text>,
        due_on -> Nullable<Date>,
        paused_on -> Nullable<Date>,
        superseded_by -> Nullable<Text>,
        released_at -> Nullable<Timestamp>,
        said_at -> Timestamp,
        retained_until -> Nullable<Date>,
        created_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    exchange_messages (id) {
        id -> Text,
        case_id -> Text,
        code -> Text,
        from_organisation -> Text,
        sealed -> Binary,
        commitment -> Nullable<Text>,
        created_at -> Timestamp,
        released_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    exchange_events (case_id, position) {
        case_id -> Text,
        position -> Integer,
        step -> Text,
        state -> Text,
        at -> Timestamp,
        person_id -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        message_id -> Nullable<Text>,
        word -> Nullable<Text>,
        day -> Nullable<Date>,
        id -> Nullable<Text>,
        salt -> Nullable<Text>,
    }
}

diesel::table! {
    exchange_receipts (id) {
        id -> Text,
        case_id -> Text,
        message_id -> Text,
        position -> Integer,
        kind -> Text,
        at -> Timestamp,
        note -> Text,
        salt -> Text,
    }
}

diesel::table! {
    exchange_index (organisation_id, token, case_id) {
        organisation_id -> Text,
        token -> Text,
        case_id -> Text,
    }
}

diesel::table! {
    exchange_links (case_id, relation) {
        case_id -> Text,
        relation -> Text,
        of_case -> Text,
    }
}

diesel::table! {
    exchange_addressees (case_id, organisation_id) {
        case_id -> Text,
        organisation_id -> Text,
        country -> Text,
    }
}

diesel::table! {
    exchange_receivers (case_id, organisation_id) {
        case_id -> Text,
        organisation_id -> Text,
        country -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    exchange_watches (case_id) {
        case_id -> Text,
        look_at -> Timestamp,
    }
}

diesel::table! {
    exchange_attachments (id) {
        id -> Text,
        case_id -> Text,
        message_id -> Text,
        state -> Text,
        harm -> Nullable<Text>,
        said -> Nullable<Binary>,
        bytes -> BigInt,
        received -> BigInt,
        parts -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    exchange_parts (attachment_id, position) {
        attachment_id -> Text,
        position -> Integer,
        storage_key -> Text,
        hash -> Text,
    }
}

diesel::table! {
    exchange_marks (code_hash) {
        code_hash -> Text,
        case_id -> Text,
        message_id -> Text,
        commitment -> Text,
        sealed -> Binary,
        made_at -> Timestamp,
    }
}

diesel::table! {
    exchange_imports (id) {
        id -> Text,
        organisation_id -> Text,
        person_id -> Text,
        kind -> Text,
        receiver_id -> Text,
        legal_basis -> Text,
        purpose -> Text,
        urgency -> Text,
        sensitivity -> Text,
        state -> Text,
        total -> Integer,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        releaser_id -> Nullable<Text>,
    }
}

diesel::table! {
    exchange_import_rows (import_id, place) {
        import_id -> Text,
        place -> Integer,
        sealed -> Nullable<Binary>,
        faults -> Nullable<Text>,
        fate -> Nullable<Text>,
        case_id -> Nullable<Text>,
        release -> Nullable<Text>,
        seen -> Nullable<Integer>,
    }
}

diesel::table! {
    exchange_brought (organisation_id, token) {
        organisation_id -> Text,
        token -> Text,
        case_id -> Text,
    }
}

diesel::table! {
    exchange_views (id) {
        id -> Text,
        organisation_id -> Text,
        person_id -> Text,
        is_shared -> Bool,
        name -> Text,
        query -> Text,
        place -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    exchange_circles (id) {
        id -> Text,
        members -> Text,
    }
}

diesel::table! {
    exchange_circle_members (circle_id, organisation_id) {
        circle_id -> Text,
        organisation_id -> Text,
    }
}

diesel::table! {
    exchange_circulars (case_id) {
        case_id -> Text,
        circle_id -> Text,
        addressee_id -> Text,
        is_first -> Bool,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    exchange_addressees,
    exchange_links,
    exchange_receivers,
    exchange_watches,
    exchange_attachments,
    exchange_parts,
    exchange_cases,
    exchange_messages,
    exchange_events,
    exchange_receipts,
    exchange_index,
    exchange_imports,
    exchange_import_rows,
    exchange_brought,
    exchange_circles,
    exchange_circle_members,
    exchange_circulars,
);
