//! The tables of the figures.

diesel::table! {
    figures (id) {
        id -> Text,
        country -> Text,
        organisation_id -> Text,
        indicator -> Text,
        period_from -> Date,
        period_until -> Date,
        calendar -> Text,
        place -> Text,
    }
}

diesel::table! {
    figure_revisions (figure_id, number) {
        figure_id -> Text,
        number -> Integer,
        state -> Text,
        edition -> Integer,
        low -> BigInt,
        high -> BigInt,
        statement -> Text,
        writers -> Text,
        written_at -> Timestamp,
        released_by -> Nullable<Text>,
        released_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
        reason_language -> Nullable<Text>,
    }
}

diesel::joinable!(figure_revisions -> figures (figure_id));
diesel::allow_tables_to_appear_in_same_query!(figures, figure_revisions);
