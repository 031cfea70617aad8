//! The pages of the figures.

use askama::Template;
use chrono::NaiveDate;

use super::table::unit_key;
use super::{Figures, Flow, OfKind, Pair, Spread, Waits, WithCountry, unit_of};
use crate::features::exchange::urls;
use crate::platform::web::Page;
use crate::vocabulary::language::Calendar;

/// The figures of a country.
#[derive(Template)]
#[template(path = "exchange/figures/show.html")]
pub struct FiguresPage {
    pub(super) page: Page,
    pub(super) figures: Figures,
}

impl FiguresPage {
    /// The figures for their reader.
    pub fn new(page: Page, mut figures: Figures) -> Self {
        page.locale().sort_by_key(&mut figures.countries, |it| page.country_name(it.country).to_owned());
        Self { page, figures }
    }

    fn whole(&self) -> (Flow, Waits, Waits) {
        self.figures.whole()
    }

    /// A month as it was counted, whatever calendar the reader's dates are in.
    fn month(&self, first: &NaiveDate) -> String {
        self.page.locale().clone().with_calendar(Calendar::Gregorian).month_year(*first)
    }

    fn first(&self) -> String {
        self.figures.months.first().map(|(first, _)| self.month(first)).unwrap_or_default()
    }

    fn last(&self) -> String {
        self.figures.months.last().map(|(first, _)| self.month(first)).unwrap_or_default()
    }

    /// How long the bar of a month is, in hundredths of the longest.
    fn share(&self, count: i64) -> i64 {
        let all = self.figures.months.iter().flat_map(|(_, flow)| [flow.sent, flow.received]);
        share(count, all.max())
    }

    /// Those countries there is anything with.
    fn busy(&self) -> impl Iterator<Item = &WithCountry> {
        let none = (Flow::default(), Waits::default(), Waits::default());
        self.figures.countries.iter().filter(move |it| (it.flow, it.ours, it.theirs) != none)
    }

    /// What waits on our side, and on theirs.
    const fn waits(it: &WithCountry) -> [Waits; 2] {
        [it.ours, it.theirs]
    }

    /// How long our answers took, and theirs.
    const fn spreads(it: &OfKind) -> [Option<Spread>; 2] {
        [it.ours, it.theirs]
    }

    fn unit(it: &OfKind) -> &'static str {
        unit_key(unit_of(it.kind))
    }
}

/// How much goes between which countries.
#[derive(Template)]
#[template(path = "exchange/figures/pairs.html")]
pub struct PairsPage {
    pub(super) page: Page,
    pub(super) pairs: Vec<Pair>,
}

impl PairsPage {
    /// The pairs for their reader, by the names of the countries.
    pub fn new(page: Page, mut pairs: Vec<Pair>) -> Self {
        let names = |it: &Pair| format!("{} {}", page.country_name(it.from), page.country_name(it.to));
        page.locale().sort_by_key(&mut pairs, names);
        Self { page, pairs }
    }

    fn share(&self, count: i64) -> i64 {
        share(count, self.pairs.iter().map(|it| it.sent).max())
    }
}

fn share(count: i64, most: Option<i64>) -> i64 {
    count * 100 / most.unwrap_or_default().max(1)
}
