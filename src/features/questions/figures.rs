//! How long answers take, and what waits, in numbers alone.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::{Queryable, Selectable};

use super::question::{State, hours_between};
use crate::platform::database::schema::questions;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::spread::Spread;
use crate::vocabulary::timestamp::Timestamp;

/// Seconds the figures look back.
const YEAR: i64 = 365 * 24 * 3600;

/// What is counted of a question.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = questions)]
pub struct Timed {
    /// Who was asked.
    pub country: CountryCode,
    /// Where it stands.
    pub state: State,
    /// When it was asked (UTC).
    pub asked_at: Timestamp,
    /// When it was first answered, or declined (UTC).
    pub answered_at: Option<Timestamp>,
    /// The day by which an answer was asked for.
    pub due_on: NaiveDate,
}

/// The figures of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// How many questions wait.
    pub open: i64,
    /// How many of them are late.
    pub late: i64,
    /// Hours that answers and refusals of the last year took; nothing where there were none.
    pub hours: Option<Spread>,
}

/// From when on answers are counted (UTC).
pub fn since(now: Timestamp) -> Timestamp {
    now.plus_seconds(-YEAR)
}

impl Figures {
    /// Those of one country.
    pub fn of(country: CountryCode, all: &[Timed], now: Timestamp) -> Self {
        let own = || all.iter().filter(|it| it.country == country);
        let today = now.date_in(country.zone());
        let open = || own().filter(|it| it.state == State::Open);
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let took = |it: &Timed| {
            let hours = hours_between(it.asked_at, it.answered_at?);
            Some(u32::try_from(hours).unwrap_or(u32::MAX))
        };
        Self {
            open: count(open().count()),
            late: count(open().filter(|it| it.due_on < today).count()),
            // A question that was taken back after it was answered was answered all the same.
            hours: Spread::of(own().filter_map(took).collect()),
        }
    }

    /// Those of every country that was asked something.
    pub fn of_all(all: &[Timed], now: Timestamp) -> BTreeMap<CountryCode, Self> {
        let mut figures = BTreeMap::new();
        for it in all {
            figures.entry(it.country).or_insert_with(|| Self::of(it.country, all, now));
        }
        figures
    }

    /// How many answers and refusals were counted.
    pub fn answers(&self) -> usize {
        self.hours.map_or(0, |it| it.answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_took_long_is_counted_by_rank_and_what_waits_by_the_day_of_its_country() {
        use CountryCode::{Pakistan, Turkiye};
        let now = Timestamp::parse("2026-12-04T20:00:00Z").unwrap();
        let timed = |country, hours: Option<i64>, due: &str| Timed {
            country,
            state: if hours.is_some() { State::Answered } else { State::Open },
            asked_at: now.plus_seconds(-100 * 3600),
            answered_at: hours.map(|hours| now.plus_seconds((hours - 100) * 3600)),
            due_on: due.parse().unwrap(),
        };
        let mut all: Vec<Timed> = (1..=10).map(|hours| timed(Turkiye, Some(hours * 3), "2026-12-01")).collect();
        // In Islamabad it is the fifth already, in Ankara not yet.
        all.extend([Turkiye, Pakistan].map(|country| timed(country, None, "2026-12-04")));
        let figures = Figures::of_all(&all, now);
        let of = |country| figures.get(&country).map(|it: &Figures| (it.open, it.late, it.hours)).unwrap();
        assert_eq!(of(Turkiye), (1, 0, Some(Spread { answers: 10, median: 15, ninth: 27 })));
        assert_eq!(of(Pakistan), (1, 1, None));
        assert_eq!(figures.len(), 2, "who was asked nothing stands nowhere");
    }
}
