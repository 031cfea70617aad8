//! What registers count and measure, the same words for every country. The name for readers is `indicator-<word>` in the
//! catalogues, what exactly is counted `indicator-<word>-means`.

crate::text_enum!(
    /// What is counted or measured.
    Indicator {
        /// Live births registered.
        Births = "births",
        /// Deaths registered.
        Deaths = "deaths",
        /// Marriages registered.
        Marriages = "marriages",
        /// Divorces registered.
        Divorces = "divorces",
        /// Births that are registered, of those that happen.
        BirthCompleteness = "birth_completeness",
        /// Deaths that are registered, of those that happen.
        DeathCompleteness = "death_completeness",
        /// Registered deaths with a cause.
        CauseOfDeathRecorded = "cause_of_death_recorded",
        /// People who hold an identity card, of those who should.
        IdCardCoverage = "id_card_coverage",
        /// Identity cards issued so far.
        IdCardsIssued = "id_cards_issued",
        /// Nationals living abroad.
        NationalsAbroad = "nationals_abroad",
        /// People living in the country.
        Population = "population",
        /// Registration points that are on line.
        PointsOnline = "points_online",
    }
);

crate::text_enum!(
    /// What a value is given in.
    Unit {
        /// Registered events.
        Events = "events",
        /// Persons.
        Persons = "persons",
        /// Hundredths.
        Percent = "percent",
        /// Cards.
        Cards = "cards",
        /// Registration points.
        Points = "points",
    }
);

/// Whether something adds up over a time or stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Over a period: half a year has about half as many.
    Flow,
    /// At a day, or as one value for a year.
    Stock,
}

impl Unit {
    /// Whether there are no parts of one.
    pub const fn is_whole(self) -> bool {
        !matches!(self, Self::Percent)
    }

    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("unit-{self}")
    }
}

impl Indicator {
    /// What its values are given in.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Births | Self::Deaths | Self::Marriages | Self::Divorces => Unit::Events,
            Self::BirthCompleteness | Self::DeathCompleteness | Self::CauseOfDeathRecorded | Self::IdCardCoverage => {
                Unit::Percent
            }
            Self::IdCardsIssued => Unit::Cards,
            Self::NationalsAbroad | Self::Population => Unit::Persons,
            Self::PointsOnline => Unit::Points,
        }
    }

    /// Whether it adds up over its period. Completeness is measured by surveys and studies as one value for a year.
    pub const fn measure(self) -> Measure {
        match self {
            Self::Births | Self::Deaths | Self::Marriages | Self::Divorces => Measure::Flow,
            _ => Measure::Stock,
        }
    }

    /// Whether only full years may stand beside each other; what stands at a moment may be compared at any.
    pub const fn compares_full_years_only(self) -> bool {
        matches!(self.measure(), Measure::Flow)
    }

    /// The catalogue key of its name.
    pub fn key(self) -> String {
        format!("indicator-{}", self.as_str().replace('_', "-"))
    }

    /// The catalogue key of what exactly is counted.
    pub fn definition_key(self) -> String {
        format!("{}-means", self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_adds_up_is_counted_in_events_and_only_that() {
        for it in Indicator::ALL {
            assert_eq!(it.measure() == Measure::Flow, it.unit() == Unit::Events, "{it}");
            assert_eq!(it.compares_full_years_only(), it.unit() == Unit::Events, "{it}");
            assert_eq!(Indicator::parse(it.as_str()), Some(*it));
        }
    }
}
