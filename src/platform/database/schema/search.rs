//! The agreed words a search knows beside those of its own list.

diesel::table! {
    search_words (id) {
        id -> Text,
        term -> Text,
        language -> Text,
        word -> Text,
    }
}

diesel::table! {
    search_word_editions (id) {
        id -> Integer,
        edition -> Text,
    }
}
