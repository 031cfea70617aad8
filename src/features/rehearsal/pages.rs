//! The pages about the rehearsal.

use askama::Template;

use super::exercises::EXERCISES;
use super::seat::Seat;
use super::urls;
use crate::features::exchange::life_cycle::Step;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// A rehearsal as somebody knows it.
pub(super) struct Standing {
    pub(super) id: String,
    /// When it was filled (UTC).
    pub(super) filled_at: Timestamp,
    /// Where they sit.
    pub(super) seat: Option<Seat>,
    /// The steps that were taken in it since.
    pub(super) taken: Vec<Step>,
}

/// Where a seat is taken, and what there is to try.
#[derive(Template)]
#[template(path = "rehearsal/front.html")]
pub(super) struct Front {
    pub(super) page: Page,
    /// Nothing, where nobody has filled it yet.
    pub(super) standing: Option<Standing>,
}

impl Front {
    /// The two countries, each with its seats.
    fn countries() -> impl Iterator<Item = (CountryCode, Vec<Seat>)> {
        let seats = |country| Seat::ALL.iter().copied().filter(|it| it.country() == country).collect();
        CountryCode::REHEARSAL.into_iter().map(move |country| (country, seats(country)))
    }

    fn seat(&self) -> Option<Seat> {
        self.standing.as_ref()?.seat
    }

    fn sits(&self, seat: &Seat) -> bool {
        self.seat() == Some(*seat)
    }

    /// What there is to try, and whether it was done.
    fn exercises(&self) -> impl Iterator<Item = (String, bool)> {
        let taken = self.standing.as_ref().map(|it| it.taken.as_slice()).unwrap_or_default();
        EXERCISES.iter().map(|it| (it.key(), it.is_done(taken)))
    }
}

/// Where it is asked whether everything is to be filled anew.
#[derive(Template)]
#[template(path = "rehearsal/reset.html")]
pub(super) struct Reset {
    pub(super) page: Page,
    pub(super) id: String,
}
