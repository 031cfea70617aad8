//! What stands in the calendar of a desk, as its owner sees it now. What is not for everybody stands there as a number and
//! a way: whoever keeps the calendar for them learns how much there is, and of whom and what they do not.

use chrono::{Datelike as _, Days, NaiveDate};
use sha2::{Digest as _, Sha256};

use super::urls;
use crate::features::questions::urls as question_urls;
use crate::features::{exchange, meetings, questions};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::icalendar::{Calendar, Event, When};
use crate::platform::web::Page;
use crate::vocabulary::viewer::SignedIn;

/// Days ahead that are looked at: a deadline further off is nobody's plan yet.
const AHEAD: Days = Days::new(120);

/// What is counted, and the catalogue keys of it.
struct Counted {
    /// Its word in the names of its events.
    word: &'static str,
    due: &'static str,
    late: &'static str,
}

/// Questions to one's country.
const QUESTIONS: Counted = Counted { word: "questions", due: "calendars-questions", late: "calendars-questions-late" };
/// Cases of the exchange.
const CASES: Counted = Counted { word: "cases", due: "calendars-cases", late: "calendars-cases-late" };

/// The calendar of somebody's desk, in the words of the page.
pub(super) fn calendar(connection: &mut DbConn, page: &Page, me: &SignedIn) -> Result<Calendar, Error> {
    let today = page.today();
    let mut events = meetings::events_for(connection, page, me)?;
    if let Some(country) = me.country.filter(|country| questions::answers_for(&page.viewer, *country)) {
        let days = questions::count_due(connection, country)?;
        let url = page.absolute(&question_urls::list());
        events.extend(counted(page, me, &QUESTIONS, (days, url)));
    }
    if exchange::has_desk(&me.roles, me.country) {
        let until = today.checked_add_days(AHEAD).unwrap_or(today);
        let deadlines = exchange::deadlines(connection, &[me.organisation], until)?;
        let days: Vec<_> = deadlines.get(&me.organisation).map(|it| it.all().collect()).unwrap_or_default();
        let url = page.absolute(&exchange::urls::desk());
        events.extend(counted(page, me, &CASES, (days, url)));
    }
    let name = (page.language(), page.plain("calendars-name").into_owned());
    Ok(Calendar { name, url: page.absolute(urls::show()), events })
}

/// Something that is due, a day each: how many on it, and where. What is late stands on today, until it is done.
fn counted(page: &Page, me: &SignedIn, it: &Counted, (days, url): (Vec<(NaiveDate, i64)>, String)) -> Vec<Event> {
    let today = page.today();
    let (late, coming) = parted(days, today);
    let event = |name: String, day: NaiveDate, words: String| Event {
        uid: hashed(&format!("{} {} {name}", me.person, it.word)),
        // It is another every day, and never younger than it was.
        sequence: today.num_days_from_ce(),
        changed_at: page.beginning_of(today),
        when: When::Days(day, day),
        is_cancelled: false,
        is_private: true,
        summary: (page.language(), words),
        place: None,
        about: None,
        kind: None,
        url: url.clone(),
        part_of: None,
    };
    let late = (late > 0).then(|| event("late".to_owned(), today, page.plain_n(it.late, late)));
    let coming = coming.into_iter().map(|(day, count)| event(day.to_string(), day, page.plain_n(it.due, count)));
    late.into_iter().chain(coming).collect()
}

/// How many are late on that day, and how many are due on it and which of those behind it.
fn parted(days: Vec<(NaiveDate, i64)>, today: NaiveDate) -> (i64, Vec<(NaiveDate, i64)>) {
    let (late, coming): (Vec<_>, Vec<_>) = days.into_iter().partition(|(day, _)| *day < today);
    (late.into_iter().map(|(_, count)| count).sum(), coming)
}

/// By which a program asks whether its calendar is still this one.
pub(super) fn tag(text: &str) -> String {
    format!("W/\"{}\"", hashed(text))
}

/// What stands for a text and does not tell it: a calendar that others keep names no person.
fn hashed(text: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes())[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_late_is_one_number_and_what_comes_has_its_days() {
        let day = |iso: &str| iso.parse::<NaiveDate>().unwrap();
        let days = [("2026-11-20", 2), ("2026-11-29", 1), ("2026-11-30", 4), ("2026-12-02", 1)];
        let days: Vec<_> = days.map(|(iso, count)| (day(iso), count)).into();
        let coming = vec![(day("2026-11-30"), 4), (day("2026-12-02"), 1)];
        assert_eq!(parted(days, day("2026-11-30")), (3, coming));
        assert_eq!(parted(Vec::new(), day("2026-11-30")), (0, Vec::new()));
    }

    #[test]
    fn a_calendar_is_known_by_what_is_in_it() {
        assert_eq!(tag("a"), tag("a"));
        assert_ne!(tag("a"), tag("b"));
        assert!(tag("a").starts_with("W/\"") && tag("a").len() == 36);
    }
}
