//! The time a figure is about, as it is typed: a year of a calendar, some months of one, or a day.

use chrono::NaiveDate;

use super::FigureForm;
use crate::features::statistics::period::{NoPeriod, Period};
use crate::platform::i18n::{calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Calendar;

impl FigureForm {
    /// The time that was typed, where it fits what is counted.
    pub(super) fn period(&self, indicator: Option<Indicator>, today: NaiveDate, errors: &mut Errors) -> Option<Period> {
        let field = self.period_field();
        let typed = if field == "day" { day(&self.day) } else { self.typed_year() };
        let fits = |period: Period| match indicator {
            Some(indicator) => {
                let measure = indicator.measure();
                period.fits(measure).and_then(|()| period.known_by(today, measure)).map(|()| period)
            }
            None => Ok(period),
        };
        errors.note(field, typed.and_then(|period| fits(period).map_err(NoPeriod::key)))
    }

    /// The field that says most of the time.
    pub(super) fn period_field(&self) -> &'static str {
        if self.day.trim().is_empty() { "year" } else { "day" }
    }

    fn typed_year(&self) -> Result<Period, &'static str> {
        let calendar = Calendar::parse(&self.calendar).ok_or("statistics-error-choose-calendar")?;
        let year: i32 = input::identifier(&self.year).parse().map_err(|_| "statistics-error-year")?;
        let month = |typed: &str| input::identifier(typed).parse::<u8>().map_err(|_| "statistics-error-months");
        let is_year = self.first.trim().is_empty() && self.last.trim().is_empty();
        let months = if is_year { (1, 12) } else { (month(&self.first)?, month(&self.last)?) };
        Period::months(calendar, year, months).map_err(NoPeriod::key)
    }
}

fn day(typed: &str) -> Result<Period, &'static str> {
    let typed = calendar::parse_line(typed).map_err(|_| NoPeriod::Unknown.key())?;
    Period::day(typed.calendar, typed.date).map_err(NoPeriod::key)
}
