//! The tables of guidance.

diesel::table! {
    guidance_articles (id) {
        id -> Text,
        slug -> Text,
        organisation_id -> Text,
        country -> Nullable<Text>,
        state -> Text,
        original_language -> Text,
        original_version -> Integer,
        particulars -> Text,
        tlp -> Text,
        level -> Text,
        review_due -> Date,
        headings -> Text,
        strip -> Text,
        revisions -> Integer,
        reason -> Nullable<Text>,
        created_by -> Text,
        created_at -> Timestamp,
        released_at -> Nullable<Timestamp>,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    guidance_marks (article_id, list, word) {
        article_id -> Text,
        list -> Text,
        word -> Text,
    }
}

diesel::table! {
    guidance_versions (article_id, language, number) {
        article_id -> Text,
        language -> Text,
        number -> Integer,
        title -> Text,
        summary -> Text,
        body -> Text,
        particulars -> Nullable<Text>,
        source_version -> Integer,
        made -> Text,
        released_by -> Text,
        released_at -> Timestamp,
        opening_reason -> Nullable<Text>,
    }
}

diesel::table! {
    guidance_drafts (article_id, language) {
        article_id -> Text,
        language -> Text,
        revision -> Integer,
        title -> Text,
        summary -> Text,
        body -> Text,
        particulars -> Nullable<Text>,
        source_version -> Integer,
        state -> Text,
        writers -> Text,
        reason -> Nullable<Text>,
        updated_at -> Timestamp,
        opening_reason -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(guidance_articles, guidance_marks, guidance_versions, guidance_drafts);
