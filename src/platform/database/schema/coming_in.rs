//! Ways of coming in beside the password, and what a session looks as.

diesel::table! {
    sign_ons (ticket_hash) {
        ticket_hash -> Text,
        country -> Text,
        language -> Text,
        next -> Text,
        ends_at -> Timestamp,
        proves -> Nullable<Text>,
    }
}

diesel::table! {
    sign_on_links (issuer, subject) {
        issuer -> Text,
        subject -> Text,
        person_id -> Text,
        linked_at -> Timestamp,
    }
}

diesel::table! {
    previews (session_id) {
        session_id -> Text,
        role -> Text,
        begun_at -> Timestamp,
    }
}
