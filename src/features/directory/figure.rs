//! A figure about a member with where it comes from, and which of many are shown first. These were gathered from public
//! reports; where a register releases a figure of its own, it takes their place ([`Indicator::counted`]).

use super::period::Period;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator as Counted;

crate::text_enum!(
    /// What is counted or measured.
    Indicator {
        /// Children under five whose births were registered, newest survey.
        BirthRegistrationCompleteness = "birth_registration_completeness",
        /// The same, one figure per survey.
        BirthRegistrationCompletenessSeries = "birth_registration_completeness_series",
        /// Births registered, by the country's own count.
        BirthRegistrationCompletenessNational = "birth_registration_completeness_national",
        /// Births registered within one year.
        BirthRegistrationWithinOneYear = "birth_registration_within_one_year",
        /// Children without a birth certificate.
        ChildrenWithoutBirthCertificate = "children_without_birth_certificate",
        /// Births registered in the period.
        BirthsRegistered = "births_registered",
        /// Births the United Nations expect.
        BirthsUnProjection = "births_un_projection",
        /// Registered births against those the United Nations expect.
        BirthsRegisteredVsUn = "births_registered_vs_un",
        /// Deaths that are registered.
        DeathRegistrationCompleteness = "death_registration_completeness",
        /// Deaths registered in the period.
        DeathsRegistered = "deaths_registered",
        /// Deaths the United Nations expect.
        DeathsUnProjection = "deaths_un_projection",
        /// Registered deaths against those the United Nations expect.
        DeathsRegisteredVsUn = "deaths_registered_vs_un",
        /// Deaths with a cause recorded.
        DeathsWithCauseRecorded = "deaths_with_cause_recorded",
        /// Marriages registered in the period.
        MarriagesRegistered = "marriages_registered",
        /// Divorces registered in the period.
        DivorcesRegistered = "divorces_registered",
        /// Births, deaths, marriages and divorces registered in the period.
        VitalEventsRegistered = "vital_events_registered",
        /// People living there, as the World Bank estimates.
        Population = "population",
        /// People living there, by the country's own count.
        PopulationNational = "population_national",
        /// Identity cards issued so far.
        IdCardsIssued = "id_cards_issued",
        /// People who hold an identity card.
        IdCardCoverage = "id_card_coverage",
        /// People in the register of identity.
        IdRegisteredPopulation = "id_registered_population",
        /// Nationals living abroad.
        NationalsAbroad = "nationals_abroad",
        /// People of one member living in another.
        MigrantsBetweenEcoMembers = "migrants_between_eco_members",
    }
);

crate::text_enum!(
    /// What a value is given in.
    Unit {
        /// Hundredths.
        Percent = "percent",
        /// Persons.
        Persons = "persons",
        /// Registered events.
        Events = "events",
        /// Cards.
        Cards = "cards",
    }
);

crate::text_enum!(
    /// Where a value stands among several that contradict each other.
    Bound {
        /// The lowest estimate.
        Low = "low",
        /// One between.
        Middle = "middle",
        /// The highest estimate.
        High = "high",
        /// The source says "fewer than".
        AtMost = "at_most",
    }
);

impl Indicator {
    /// What registers count under another name for it; nothing where only reports tell it.
    pub const fn counted(self) -> Option<Counted> {
        match self {
            Self::BirthRegistrationCompleteness
            | Self::BirthRegistrationCompletenessSeries
            | Self::BirthRegistrationCompletenessNational => Some(Counted::BirthCompleteness),
            Self::BirthsRegistered => Some(Counted::Births),
            Self::DeathRegistrationCompleteness => Some(Counted::DeathCompleteness),
            Self::DeathsRegistered => Some(Counted::Deaths),
            Self::DeathsWithCauseRecorded => Some(Counted::CauseOfDeathRecorded),
            Self::MarriagesRegistered => Some(Counted::Marriages),
            Self::DivorcesRegistered => Some(Counted::Divorces),
            Self::Population | Self::PopulationNational => Some(Counted::Population),
            Self::IdCardsIssued => Some(Counted::IdCardsIssued),
            Self::IdCardCoverage => Some(Counted::IdCardCoverage),
            Self::NationalsAbroad => Some(Counted::NationalsAbroad),
            Self::BirthRegistrationWithinOneYear
            | Self::ChildrenWithoutBirthCertificate
            | Self::BirthsUnProjection
            | Self::BirthsRegisteredVsUn
            | Self::DeathsUnProjection
            | Self::DeathsRegisteredVsUn
            | Self::VitalEventsRegistered
            | Self::IdRegisteredPopulation
            | Self::MigrantsBetweenEcoMembers => None,
        }
    }
}

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Who says so.
    pub title: String,
    /// Where; some reports have no address.
    pub url: Option<String>,
}

/// A figure with its source, or without a value: looked for and not found.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Whose figure it is; `None` for a part of the world.
    pub country: Option<CountryCode>,
    /// Which part of the world, in English.
    pub region: Option<String>,
    /// What is counted.
    pub indicator: Indicator,
    /// The other member of a figure between two.
    pub destination: Option<CountryCode>,
    /// The time it is about, if the source says.
    pub period: Option<Period>,
    /// The value; every value has a source.
    pub value: Option<f64>,
    /// Where it stands among several.
    pub bound: Option<Bound>,
    /// What it is given in.
    pub unit: Unit,
    /// What exactly is counted, in English.
    pub definition: Option<String>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// When the source was written.
    pub as_of: Option<Period>,
    /// What to know before using it, in English.
    pub note: Option<String>,
}

/// A row of the table: one figure, or the two ends of one statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range<'a> {
    /// The figure, with the lower value.
    pub figure: &'a Figure,
    /// The higher value, where the same source gives both for the same time.
    pub high: Option<f64>,
}

impl Figure {
    fn makes_a_range_with(&self, next: &Self) -> bool {
        self.bound.is_some()
            && next.bound.is_some()
            && (self.indicator, self.period, &self.source) == (next.indicator, next.period, &next.source)
            && self.source.is_some()
            && self.value < next.value
    }
}

/// The figures as rows of a table: two ends of one statement, which stand beside each other, become one row.
pub fn ranges(figures: &[Figure]) -> Vec<Range<'_>> {
    let mut rows: Vec<Range<'_>> = Vec::with_capacity(figures.len());
    for figure in figures {
        match rows.last_mut() {
            Some(row) if row.high.is_none() && row.figure.makes_a_range_with(figure) => row.high = figure.value,
            _ => rows.push(Range { figure, high: None }),
        }
    }
    rows
}

/// What a country is introduced with, best first; the first four that have a figure are shown. Coverage by identity
/// cards is left out: the published shares count one province, or cards instead of people.
const HEADLINES: [&[Indicator]; 8] = [
    &[Indicator::PopulationNational, Indicator::Population],
    &[Indicator::IdCardsIssued, Indicator::IdRegisteredPopulation],
    &[Indicator::BirthRegistrationCompleteness],
    &[Indicator::BirthsRegistered],
    &[Indicator::DeathsRegistered],
    &[Indicator::VitalEventsRegistered],
    &[Indicator::BirthsUnProjection],
    &[Indicator::DeathsUnProjection],
];

/// Figures a country is introduced with, at most.
pub const MOST_HEADLINES: usize = 4;

/// The figures a country is introduced with: whole years before parts of one, then the newest; never one of several
/// that contradict each other.
pub fn headlines(figures: &[Figure]) -> Vec<&Figure> {
    let best = |wanted: &[Indicator]| {
        figures
            .iter()
            .filter(|it| wanted.contains(&it.indicator) && it.value.is_some() && it.bound.is_none())
            .max_by_key(|it| it.period.map(|period| (!period.is_part_of_year(), period.ends())))
    };
    HEADLINES.into_iter().filter_map(best).take(MOST_HEADLINES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(indicator: Indicator, period: &str, value: f64) -> Figure {
        Figure {
            country: Some(CountryCode::Kazakhstan),
            region: None,
            indicator,
            destination: None,
            period: Period::parse(period),
            value: Some(value),
            bound: None,
            unit: Unit::Persons,
            definition: None,
            source: Some(Source { title: "a report".to_owned(), url: None }),
            as_of: None,
            note: None,
        }
    }

    fn bounded(value: f64, bound: Bound) -> Figure {
        Figure { bound: Some(bound), ..figure(Indicator::DeathRegistrationCompleteness, "2013", value) }
    }

    #[test]
    fn the_newest_population_introduces_a_country_whoever_counted() {
        let figures =
            [figure(Indicator::Population, "2024", 1.0), figure(Indicator::PopulationNational, "2022-12-17", 2.0)];
        assert_eq!(headlines(&figures), [&figures[0]]);
        let figures =
            [figure(Indicator::Population, "2024", 1.0), figure(Indicator::PopulationNational, "2026-01-01", 2.0)];
        assert_eq!(headlines(&figures), [&figures[1]]);
    }

    #[test]
    fn a_whole_year_comes_before_a_newer_half() {
        let figures = [
            figure(Indicator::BirthsRegistered, "2023", 1.0),
            figure(Indicator::BirthsRegistered, "2024", 2.0),
            figure(Indicator::BirthsRegistered, "2025-01/2025-06", 3.0),
        ];
        assert_eq!(headlines(&figures), [&figures[1]]);
    }

    #[test]
    fn estimates_that_contradict_and_missing_values_are_no_headlines() {
        let mut missing = figure(Indicator::BirthsRegistered, "2025", 0.0);
        missing.value = None;
        let limit = Figure { bound: Some(Bound::AtMost), ..figure(Indicator::BirthsRegistered, "2024", 9.0) };
        assert!(headlines(&[missing, limit]).is_empty());
    }

    #[test]
    fn there_are_never_more_than_four() {
        let figures: Vec<_> = Indicator::ALL.iter().map(|it| figure(*it, "2024", 1.0)).collect();
        assert_eq!(headlines(&figures).len(), MOST_HEADLINES);
    }

    #[test]
    fn the_two_ends_of_one_statement_are_one_row() {
        let figures = [bounded(85.0, Bound::Low), bounded(90.0, Bound::High)];
        assert_eq!(ranges(&figures), [Range { figure: &figures[0], high: Some(90.0) }]);
    }

    #[test]
    fn ends_from_different_sources_stay_apart() {
        let mut high = bounded(90.0, Bound::High);
        high.source = Some(Source { title: "another report".to_owned(), url: None });
        assert_eq!(ranges(&[bounded(85.0, Bound::Low), high]).len(), 2);
    }

    #[test]
    fn a_row_has_two_ends_at_most() {
        let figures = [bounded(1.0, Bound::Low), bounded(2.0, Bound::Middle), bounded(3.0, Bound::High)];
        assert_eq!(ranges(&figures).len(), 2);
    }
}
