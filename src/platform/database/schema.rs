//! The tables as Diesel sees them; `tests/portal/schema.rs` compares them with the migrated databases.
#![expect(missing_docs, reason = "the migrations say what tables and columns hold")]

mod accounts;
mod attachments;
mod audit;
mod calendars;
mod checking;
mod coming_in;
mod desk;
mod exchange;
mod guidance;
mod inbox;
mod letters;
mod library;
mod mail;
mod meeting;
mod meetings_followed;
mod review;
mod search;
mod specimens;
mod statistics;
mod translation;
mod transparency;
mod working_days;

pub use accounts::{
    account_links, address_changes, attempts, ceremonies, factor_resets, factors, half_sessions, known_browsers,
    people, person_roles, program_keys, recovery_codes, sessions,
};
pub use attachments::achievement_documents;
pub use audit::{audit_entries, audit_sightings};
pub use calendars::calendar_addresses;
pub use checking::{alert_named, alert_receipts, alerts, deviation_versions, deviations};
pub use coming_in::{previews, sign_on_links, sign_ons};
pub use desk::{
    achievement_autosaves, achievement_batch_items, achievement_batches, achievement_counts, achievement_desk_counts,
    achievement_imported_rows, achievement_imports, question_translations, questions,
};
pub use exchange::{
    exchange_addressees, exchange_attachments, exchange_brought, exchange_cases, exchange_circle_members,
    exchange_circles, exchange_circulars, exchange_events, exchange_import_rows, exchange_imports, exchange_index,
    exchange_links, exchange_marks, exchange_messages, exchange_parts, exchange_receipts, exchange_receivers,
    exchange_views, exchange_watches,
};
pub use guidance::{guidance_articles, guidance_drafts, guidance_marks, guidance_versions};
pub use inbox::inbox_notices;
pub use letters::{digest_progress, habits};
pub use library::{
    library_change_writers, library_changes, library_descriptions, library_documents, library_files, library_hands,
    library_pieces, library_space, library_stores, library_traces, library_uploads, library_uses, library_versions,
    library_widths,
};
pub use mail::{failing_addresses, mail_failures, mails, told_things};
pub use meeting::{meeting_decision_owners, meeting_decisions, meeting_revisions, meetings};
pub use meetings_followed::{
    meeting_decision_reports, meeting_delegations, meeting_minutes, meeting_minutes_voices, meeting_reminders,
};
pub use review::{
    review_answers, review_remarks, review_requests, review_schedules, review_settings, text_review_requests,
    text_review_schedules,
};
pub use search::{search_word_editions, search_words};
pub use specimens::{
    specimen_drafts, specimen_marks, specimen_named, specimen_pictures, specimen_revisions, specimen_versions,
};
pub use statistics::{figure_revisions, figures};
pub use translation::{achievement_working_copies, glossary_proposals};
pub use transparency::{
    transparency_checkpoints, transparency_cosignatures, transparency_entries, transparency_log, transparency_pending,
    transparency_tiles, transparency_witnesses,
};
pub use working_days::{days_off, weekends};

diesel::table! {
    content_versions (id) {
        id -> Integer,
        version -> BigInt,
    }
}

diesel::table! {
    jobs (id) {
        id -> Text,
        kind -> Text,
        payload -> Text,
        unique_key -> Nullable<Text>,
        state -> Text,
        run_at -> Timestamp,
        attempts -> Integer,
        claimed_by -> Nullable<Text>,
        claimed_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        created_at -> Timestamp,
        finished_at -> Nullable<Timestamp>,
        is_bulk -> Bool,
    }
}

diesel::table! {
    job_schedules (kind) {
        kind -> Text,
        next_run_at -> Timestamp,
    }
}

diesel::table! {
    countries (code) {
        code -> Text,
        iso3 -> Text,
        time_zone -> Text,
        calling_code -> Text,
        official_languages -> Text,
    }
}

diesel::table! {
    organisations (id) {
        id -> Text,
        country -> Nullable<Text>,
        abbreviation -> Text,
        website -> Nullable<Text>,
        founded -> Nullable<Text>,
        confirmed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    organisation_texts (organisation_id, topic, position, language) {
        organisation_id -> Text,
        topic -> Text,
        position -> Integer,
        language -> Text,
        text -> Text,
    }
}

diesel::table! {
    contact_points (id) {
        id -> Text,
        organisation_id -> Text,
        position -> Integer,
        kind -> Text,
        value -> Text,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    organisation_sources (organisation_id, position) {
        organisation_id -> Text,
        position -> Integer,
        url -> Text,
        title -> Text,
        as_of -> Nullable<Text>,
        covers -> Nullable<Text>,
    }
}

diesel::table! {
    country_figures (id) {
        id -> Text,
        position -> Integer,
        country -> Nullable<Text>,
        region -> Nullable<Text>,
        indicator -> Text,
        destination -> Nullable<Text>,
        period -> Nullable<Text>,
        value -> Nullable<Double>,
        bound -> Nullable<Text>,
        unit -> Text,
        definition -> Nullable<Text>,
        source_url -> Nullable<Text>,
        source_title -> Nullable<Text>,
        as_of -> Nullable<Text>,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    subscriptions (id) {
        id -> Text,
        email -> Text,
        person_id -> Nullable<Text>,
        kind -> Text,
        country -> Nullable<Text>,
        theme -> Nullable<Text>,
        language -> Text,
        state -> Text,
        created_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        only_in -> Nullable<Text>,
        pace -> Text,
        at_once_since -> Nullable<Timestamp>,
        told_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    saved_searches (id) {
        id -> Text,
        person_id -> Text,
        name -> Text,
        query -> Text,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        told_at -> Timestamp,
        pace -> Text,
    }
}

diesel::table! {
    search_entries (id) {
        id -> BigInt,
        kind -> Text,
        subject_id -> Text,
        language -> Text,
        path -> Text,
        title -> Text,
        body -> Text,
        country -> Nullable<Text>,
        theme -> Nullable<Text>,
        day -> Nullable<Text>,
        readers -> Nullable<Text>,
        state -> Nullable<Text>,
        since -> Nullable<Timestamp>,
    }
}

diesel::table! {
    achievements (id) {
        id -> Text,
        slug -> Text,
        reference -> Text,
        organisation_id -> Text,
        country -> Text,
        theme -> Text,
        original_language -> Text,
        day -> Date,
        year -> Integer,
        state -> Text,
        revision -> Integer,
        original_revision -> Integer,
        strip -> Text,
        created_by -> Text,
        submitted_by -> Nullable<Text>,
        published_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
        responsible_id -> Nullable<Text>,
    }
}

diesel::table! {
    achievement_texts (achievement_id, language) {
        achievement_id -> Text,
        language -> Text,
        title -> Text,
        summary -> Text,
        body -> Text,
        source_revision -> Integer,
        state -> Text,
        updated_by -> Text,
        updated_at -> Timestamp,
        revision -> Integer,
        sheet -> Text,
    }
}

diesel::table! {
    achievement_versions (achievement_id, language, revision) {
        achievement_id -> Text,
        language -> Text,
        revision -> Integer,
        title -> Text,
        summary -> Text,
        body -> Text,
        sheet -> Text,
        source_revision -> Integer,
        state -> Text,
        made -> Text,
        saved_by -> Text,
        saved_at -> Timestamp,
        record -> Nullable<Text>,
        words_by -> Nullable<Text>,
    }
}

diesel::table! {
    achievement_sources (achievement_id, position) {
        achievement_id -> Text,
        position -> Integer,
        url -> Text,
        title -> Text,
        as_of -> Nullable<Text>,
        note -> Nullable<Text>,
    }
}

diesel::joinable!(organisations -> countries (country));
diesel::joinable!(organisation_texts -> organisations (organisation_id));
diesel::joinable!(organisation_sources -> organisations (organisation_id));
diesel::joinable!(contact_points -> organisations (organisation_id));
diesel::joinable!(people -> organisations (organisation_id));
diesel::joinable!(person_roles -> people (person_id));
diesel::joinable!(sessions -> people (person_id));
diesel::joinable!(account_links -> people (person_id));
diesel::joinable!(address_changes -> people (person_id));
diesel::joinable!(factors -> people (person_id));
diesel::joinable!(recovery_codes -> people (person_id));
diesel::joinable!(half_sessions -> people (person_id));
diesel::joinable!(known_browsers -> people (person_id));
diesel::joinable!(program_keys -> people (person_id));
diesel::joinable!(habits -> people (person_id));
diesel::joinable!(subscriptions -> people (person_id));
diesel::joinable!(achievements -> organisations (organisation_id));
diesel::joinable!(achievements -> countries (country));
diesel::joinable!(achievement_texts -> achievements (achievement_id));
diesel::joinable!(achievement_versions -> achievements (achievement_id));
diesel::joinable!(achievement_sources -> achievements (achievement_id));

diesel::joinable!(library_files -> organisations (organisation_id));
diesel::joinable!(library_versions -> library_files (file_id));
diesel::joinable!(library_descriptions -> library_files (file_id));
diesel::joinable!(library_pieces -> library_uploads (upload_id));

diesel::allow_tables_to_appear_in_same_query!(
    content_versions,
    jobs,
    job_schedules,
    attempts,
    countries,
    organisations,
    organisation_texts,
    organisation_sources,
    contact_points,
    country_figures,
    people,
    person_roles,
    sessions,
    account_links,
    address_changes,
    factor_resets,
    factors,
    recovery_codes,
    half_sessions,
    known_browsers,
    program_keys,
    inbox_notices,
    habits,
    digest_progress,
    audit_entries,
    subscriptions,
    questions,
    search_entries,
    saved_searches,
    achievements,
    achievement_desk_counts,
    achievement_batches,
    achievement_batch_items,
    achievement_imports,
    achievement_texts,
    achievement_versions,
    achievement_working_copies,
    achievement_autosaves,
    achievement_sources,
    achievement_counts,
    library_documents,
    library_files,
    library_versions,
    library_widths,
    library_descriptions,
    library_uses,
    library_uploads,
    library_pieces,
    library_space,
    transparency_entries,
    transparency_pending,
);

diesel::allow_tables_to_appear_in_same_query!(exchange_events, transparency_entries);
diesel::allow_tables_to_appear_in_same_query!(exchange_events, transparency_pending);
diesel::allow_tables_to_appear_in_same_query!(exchange_receipts, transparency_entries);
diesel::allow_tables_to_appear_in_same_query!(exchange_receipts, transparency_pending);

diesel::allow_tables_to_appear_in_same_query!(meeting_delegations, meetings);
diesel::allow_tables_to_appear_in_same_query!(meeting_minutes, meeting_minutes_voices, meetings);
