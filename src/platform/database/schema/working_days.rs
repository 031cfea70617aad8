//! Which days are off in the countries.

diesel::table! {
    weekends (id) {
        id -> Text,
        country -> Text,
        since -> Date,
        days -> Integer,
        created_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    days_off (id) {
        id -> Text,
        country -> Text,
        first_day -> Date,
        last_day -> Date,
        name -> Text,
        language -> Text,
        is_confirmed -> Bool,
        created_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
    }
}
