//! An alert as one reader gets it: numbers beyond their reach are taken out before anything is drawn, told or counted, and
//! so is whom its sender names. What is left says only how many ranges there are besides.

use super::alert::{Alert, Words};
use crate::vocabulary::tlp::{Reach, Tlp};

/// What a reader gets of an alert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The alert with nothing in it that the reader may not have.
    pub it: Alert,
    /// Ranges of numbers that are kept from the reader.
    pub hidden_numbers: usize,
    /// Whether no more is left of it than that it was withdrawn.
    pub is_taken_back: bool,
}

impl Reading {
    /// As far as the reader may; nothing where the alert as a whole is kept from them.
    pub fn of(it: Alert, reach: Reach) -> Option<Self> {
        if !reach.covers(it.report.tlp) {
            return None;
        }
        let has_numbers = reach.covers(it.report.reach_of_numbers());
        Some(Self::with_numbers(it, has_numbers))
    }

    /// All of it, for those who write and check it.
    pub fn whole(it: Alert) -> Self {
        Self::with_numbers(it, true)
    }

    fn with_numbers(mut it: Alert, has_numbers: bool) -> Self {
        let hidden_numbers = if has_numbers { 0 } else { it.report.numbers.len() };
        if !has_numbers {
            it.report.numbers.clear();
        }
        it.report.organisations.clear();
        it.report.people.clear();
        it.report.opening_reason = None;
        Self { it, hidden_numbers, is_taken_back: false }
    }

    /// What is left of it for readers once its sender took it back: its title, and why. What should never have gone so far
    /// goes no farther.
    #[must_use]
    pub fn taken_back(mut self) -> Self {
        let report = &mut self.it.report;
        report.specimen = None;
        report.numbers.clear();
        report.pairs.clear();
        for words in report.words.values_mut() {
            *words = Words { title: std::mem::take(&mut words.title), ..Words::default() };
        }
        Self { hidden_numbers: 0, is_taken_back: true, ..self }
    }

    /// How far a page with all of this goes.
    pub fn tlp(&self) -> Tlp {
        let report = &self.it.report;
        if report.numbers.is_empty() { report.tlp } else { report.reach_of_numbers() }
    }
}
