//! What entries of feeds say, as our form takes it.

use chrono::{DateTime, NaiveDate};

/// Letters a summary is cut at; the form takes some more.
const LONGEST_SUMMARY: usize = 700;

/// A text in one line.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that fits a summary: whole sentences where one ends in time, else whole words.
pub fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST_SUMMARY) else { return text.to_owned() };
    let head = &text[..end];
    let sentence = head.rmatch_indices(['.', '؟', '?', '!', '۔']).map(|(at, mark)| at + mark.len()).next();
    match (sentence, head.rfind(' ')) {
        (Some(at), _) if at > end / 3 => head[..at].to_owned(),
        (_, Some(at)) => format!("{}…", &head[..at]),
        _ => format!("{head}…"),
    }
}

/// The day of a moment where it happened, ISO 8601; what is no moment stays, and the form says so.
pub fn day(moment: &str) -> String {
    let moment = moment.trim();
    let read = DateTime::parse_from_rfc3339(moment).or_else(|_| DateTime::parse_from_rfc2822(moment));
    let day = read.map(|it| it.date_naive()).ok().or_else(|| moment.get(..10)?.parse::<NaiveDate>().ok());
    day.map_or_else(|| moment.to_owned(), |day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_day_where_it_happened() {
        assert_eq!(day(" 2026-03-05T23:30:00+03:00"), "2026-03-05");
        assert_eq!(day("Thu, 05 Mar 2026 23:30:00 +0300"), "2026-03-05");
        assert_eq!(day("2026-03-05"), "2026-03-05");
        assert_eq!(day("soon"), "soon");
    }

    #[test]
    fn a_long_summary_ends_with_a_sentence_or_a_word() {
        let sentences = "One of ten words, said again and again. ".repeat(40);
        assert!(shortened(&sentences).ends_with("again.") && shortened(&sentences).chars().count() <= 700);
        assert!(shortened(&"word ".repeat(400)).ends_with("word…"));
        assert_eq!(shortened("short"), "short");
    }
}
