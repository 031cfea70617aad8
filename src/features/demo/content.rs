//! The real content under `content/`, compiled in. Facts in our own words, each with where it comes from; the files
//! are read strictly, so that a slip in one is found by a test and not by a reader.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::features::directory::{Bound, ContactKind, Indicator, Topic, Unit};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::viewer::Role;

/// A member with its organisation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountryContent {
    pub(super) country: CountryCode,
    pub(super) iso3: String,
    pub(super) time_zone: String,
    pub(super) calling_code: String,
    pub(super) official_languages: Vec<Language>,
    pub(super) organisation: OrganisationContent,
}

/// An organisation and what is said of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationContent {
    pub(super) abbreviation: String,
    pub(super) website: Option<String>,
    pub(super) founded: Option<String>,
    pub(super) texts: BTreeMap<Topic, BTreeMap<Language, String>>,
    pub(super) contact_points: Vec<ContactContent>,
    pub(super) sources: Vec<SourceContent>,
}

/// A way to reach an organisation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactContent {
    pub(super) kind: ContactKind,
    pub(super) value: String,
    pub(super) note: Option<String>,
}

/// Where something comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceContent {
    pub(super) url: String,
    pub(super) title: String,
    pub(super) as_of: Option<String>,
    pub(super) covers: Option<String>,
    pub(super) note: Option<String>,
}

/// Days that are off every year on the same days of a calendar.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DayOffContent {
    pub(super) country: CountryCode,
    pub(super) language: Language,
    pub(super) calendar: Calendar,
    pub(super) month: u8,
    pub(super) day: u8,
    /// The last of several days of that month.
    pub(super) last: Option<u8>,
    pub(super) name: String,
}

/// A figure, or one that was looked for and not found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureContent {
    pub(super) country: Option<CountryCode>,
    pub(super) region: Option<String>,
    pub(super) indicator: Indicator,
    pub(super) destination: Option<CountryCode>,
    pub(super) period: Option<String>,
    pub(super) value: Option<f64>,
    pub(super) bound: Option<Bound>,
    pub(super) unit: Unit,
    pub(super) definition: Option<String>,
    pub(super) source_url: Option<String>,
    pub(super) source_title: Option<String>,
    pub(super) as_of: Option<String>,
    pub(super) note: Option<String>,
}

/// A person who does not exist.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonContent {
    pub(super) email: String,
    /// `None` for the secretariat.
    pub(super) country: Option<CountryCode>,
    pub(super) name: String,
    pub(super) latin: String,
    pub(super) language: Language,
    /// What they do above all.
    pub(super) role: Role,
    /// What else they may do.
    #[serde(default)]
    pub(super) also: Vec<Role>,
}

/// The ten members.
pub(super) fn countries() -> Result<Vec<CountryContent>, Error> {
    read(include_str!("content/organisations.json"))
}

/// The secretariat of the portal.
pub(super) fn secretariat() -> Result<OrganisationContent, Error> {
    read(include_str!("content/secretariat.json"))
}

/// The figures, in the order they are shown.
pub(super) fn figures() -> Result<Vec<FigureContent>, Error> {
    read(include_str!("content/figures.json"))
}

/// Days of the year on which the members do not work.
pub(super) fn days_off() -> Result<Vec<DayOffContent>, Error> {
    read(include_str!("content/days_off.json"))
}

/// The people of the demonstration.
pub(super) fn people() -> Result<Vec<PersonContent>, Error> {
    read(include_str!("content/people.json"))
}

/// Reads one of the files.
pub(super) fn read<T: DeserializeOwned>(text: &'static str) -> Result<T, Error> {
    Ok(serde_json::from_str(text)?)
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::features::directory::Period;

    pub(in crate::features::demo) fn is_address(url: &str) -> bool {
        url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    }

    #[test]
    fn each_member_has_one_organisation_that_is_named_described_and_sourced() {
        let members = countries().unwrap();
        let codes: HashSet<_> = members.iter().map(|it| it.country).collect();
        assert_eq!((members.len(), codes.len()), (10, 10));
        for it in &members {
            for topic in [Topic::Name, Topic::Mandate, Topic::LegalBasis, Topic::Documents] {
                assert!(it.organisation.texts[&topic].contains_key(&Language::English), "{} {topic}", it.country);
            }
            assert!(it.organisation.sources.iter().all(|source| is_address(&source.url)), "{}", it.country);
            assert!(!it.organisation.sources.is_empty(), "{}", it.country);
            assert_eq!(it.time_zone, it.country.time_zone());
        }
    }

    #[test]
    fn each_organisation_is_named_in_an_official_language_of_its_country() {
        for it in countries().unwrap() {
            let names = &it.organisation.texts[&Topic::Name];
            assert!(it.official_languages.iter().any(|own| names.contains_key(own)), "{}", it.country);
        }
    }

    #[test]
    fn dari_is_read_as_dari() {
        let members = countries().unwrap();
        let afghanistan = members.iter().find(|it| it.country == CountryCode::Afghanistan).unwrap();
        assert_eq!(afghanistan.official_languages, [Language::Pashto, Language::Dari]);
        assert!(afghanistan.organisation.texts[&Topic::Name].contains_key(&Language::Dari));
    }

    #[test]
    fn every_figure_has_a_source_or_says_that_none_was_found() {
        let figures = figures().unwrap();
        assert_eq!(figures.len(), 209);
        assert_eq!(figures.iter().filter(|it| it.value.is_none()).count(), 20);
        for it in &figures {
            assert_eq!(it.value.is_some(), it.source_title.is_some(), "{it:?}");
            assert!(it.value.is_some() || it.note.is_some(), "{it:?}");
            assert!(it.source_url.as_deref().is_none_or(is_address), "{it:?}");
            assert!(it.country.is_some() != it.region.is_some(), "{it:?}");
            assert_eq!(it.destination.is_some(), it.indicator == Indicator::MigrantsBetweenEcoMembers, "{it:?}");
            for period in [&it.period, &it.as_of].into_iter().flatten() {
                assert!(Period::parse(period).is_some(), "{period}");
            }
        }
    }

    #[test]
    fn each_desk_of_each_country_has_its_person() {
        let people = people().unwrap();
        assert_eq!(people.len(), 42);
        for country in CountryCode::ALL {
            let domain = format!("@{}.sijil.example", country.as_str().to_ascii_lowercase());
            let desks: Vec<_> = people.iter().filter(|it| it.country == Some(country)).collect();
            assert!(desks.iter().all(|it| it.email.ends_with(&domain)), "{country}");
            let names: Vec<_> = desks.iter().filter_map(|it| it.email.split('@').next()).collect();
            assert_eq!(names, ["admin", "editor", "reviewer", "officer"], "{country}");
        }
    }

    #[test]
    fn nothing_tells_how_the_content_was_gathered() {
        let files = [
            include_str!("content/organisations.json"),
            include_str!("content/figures.json"),
            include_str!("content/achievements.json"),
            include_str!("content/statistics.json"),
        ];
        for word in ["find_string", "this session", "seed", "stored copy", "web error"] {
            assert!(files.iter().all(|file| !file.contains(word)), "{word}");
        }
    }
}
