//! A figure as data: plain words, ISO dates, ASCII digits, absolute addresses.

use chrono::NaiveDate;
use serde::Serialize;

use crate::features::statistics::figure::Stated;
use crate::features::statistics::notation;
use crate::features::statistics::period::Kind;
use crate::features::statistics::statement::SourceValue;
use crate::features::statistics::urls;
use crate::features::statistics::words::Bound;
use crate::platform::web::url_in;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::{Indicator, Unit};
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::quantity::Quantity;

/// A figure with every source's own value; the members are named as the columns are.
#[derive(Debug, Serialize)]
pub(super) struct Record {
    pub(super) indicator: Indicator,
    /// ISO 3166-1 alpha-2.
    pub(super) country: CountryCode,
    /// The calendar of whoever counted.
    pub(super) calendar: Calendar,
    /// The time in the digits of that calendar.
    pub(super) period: String,
    /// Its first day: ISO 8601, Gregorian.
    pub(super) period_from: NaiveDate,
    /// Its last day.
    pub(super) period_until: NaiveDate,
    /// `full_year`, `part_of_year` or `day`.
    #[serde(rename = "period_kind", serialize_with = "as_kind")]
    pub(super) kind: Kind,
    pub(super) unit: Unit,
    #[serde(serialize_with = "as_number")]
    pub(super) low: Quantity,
    /// The same as `low` where there is one number.
    #[serde(serialize_with = "as_number")]
    pub(super) high: Quantity,
    pub(super) sources: Vec<Source>,
    pub(super) outside: Option<String>,
    pub(super) note: Option<String>,
    pub(super) change: Option<String>,
    /// The language of the words.
    pub(super) language: Language,
    pub(super) revision: i32,
    /// RFC 3339, UTC.
    pub(super) released_at: String,
    /// The page of the series in English.
    pub(super) address: String,
}

/// What one source says.
#[derive(Debug, Serialize)]
pub(super) struct Source {
    #[serde(serialize_with = "as_number")]
    pub(super) number: Quantity,
    pub(super) bound: Bound,
    pub(super) title: String,
    /// Absolute, of the web or of the library of the portal.
    pub(super) url: String,
    /// A year, a month or a day of ISO 8601; empty where it is not known.
    pub(super) as_of: String,
    pub(super) definition: String,
    pub(super) note: String,
}

impl Record {
    /// `origin` is where people reach the portal.
    pub(super) fn of(Stated { figure, revision }: Stated, origin: &str) -> Self {
        let said = revision.statement;
        let released_at = revision.release.map(|(_, at)| at.to_seconds()).unwrap_or_default();
        let series = url_in(Language::English, &urls::series(figure.indicator, figure.country));
        Self {
            indicator: figure.indicator,
            country: figure.country,
            calendar: figure.period.calendar,
            period: notation::written(&figure.period),
            period_from: figure.period.from,
            period_until: figure.period.until,
            kind: figure.period.kind(),
            unit: figure.indicator.unit(),
            low: said.low,
            high: said.high,
            sources: said.sources.into_iter().map(|it| Source::of(it, origin)).collect(),
            outside: said.outside,
            note: said.note,
            change: said.change,
            language: said.language,
            revision: revision.number,
            released_at,
            address: format!("{origin}{series}"),
        }
    }
}

impl Source {
    fn of(it: SourceValue, origin: &str) -> Self {
        let in_library = it.document.map(|path| format!("{origin}{path}"));
        Self {
            number: it.number,
            bound: it.bound,
            title: it.title,
            url: it.url.or(in_library).unwrap_or_default(),
            as_of: it.as_of.map(String::from).unwrap_or_default(),
            definition: it.definition.unwrap_or_default(),
            note: it.note.unwrap_or_default(),
        }
    }
}

/// The word for what kind of time it is.
pub(super) const fn kind_word(it: Kind) -> &'static str {
    match it {
        Kind::FullYear => "full_year",
        Kind::PartOfYear => "part_of_year",
        Kind::Day => "day",
    }
}

fn as_kind<S: serde::Serializer>(it: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind_word(*it))
}

/// Programs read a number; it has no more digits than a double holds, or none after the point.
fn as_number<S: serde::Serializer>(it: &Quantity, serializer: S) -> Result<S::Ok, S::Error> {
    let number: serde_json::Number = serde_json::from_str(&it.to_string()).map_err(serde::ser::Error::custom)?;
    number.serialize(serializer)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::features::statistics::as_of::AsOf;
    use crate::features::statistics::figure::{Figure, FigureId, Revision};
    use crate::features::statistics::statement::Statement;
    use crate::features::statistics::words::State;
    use crate::vocabulary::ids::{OrganisationId, PersonId};
    use crate::vocabulary::timestamp::Timestamp;

    fn source(number: &str, bound: Bound, title: &str) -> SourceValue {
        SourceValue {
            number: Quantity::parse(number).unwrap(),
            bound,
            definition: None,
            title: title.to_owned(),
            url: Some("https://example.org/report".to_owned()),
            document: None,
            as_of: Some(AsOf::parse("2025-07").unwrap()),
            note: None,
        }
    }

    /// A range of two sources, released once.
    pub fn stated(indicator: Indicator, calendar: Calendar, period: &str, (low, high): (&str, &str)) -> Stated {
        let at = Timestamp::parse("2026-11-30T10:00:00Z").unwrap();
        let statement = Statement {
            low: Quantity::parse(low).unwrap(),
            high: Quantity::parse(high).unwrap(),
            sources: vec![source(low, Bound::Exact, "=Yearbook, one"), source(high, Bound::AtLeast, "Press | agency")],
            outside: None,
            change: None,
            note: Some("Counted twice;\n=once".to_owned()),
            language: Language::English,
        };
        let drafted = Revision::drafted(1, statement, PersonId::generate(), at);
        Stated {
            figure: Figure {
                id: FigureId::generate(),
                country: CountryCode::Iran,
                organisation: OrganisationId::generate(),
                indicator,
                period: notation::read(calendar, period).unwrap(),
            },
            revision: Revision { state: State::Released, release: Some((PersonId::generate(), at)), ..drafted },
        }
    }

    #[test]
    fn numbers_are_numbers_and_days_are_those_of_iso() {
        let it = stated(Indicator::BirthCompleteness, Calendar::SolarHijri, "1403", ("98.4", "99"));
        let json = serde_json::to_value(Record::of(it, "https://sijil.example")).unwrap();
        assert_eq!((&json["low"], &json["high"]), (&98.4.into(), &99.into()));
        assert_eq!((&json["period"], &json["calendar"]), (&"1403".into(), &"solar-hijri".into()));
        assert_eq!((&json["period_from"], &json["period_until"]), (&"2024-03-20".into(), &"2025-03-20".into()));
        assert_eq!(json["sources"].as_array().map(Vec::len), Some(2));
        assert_eq!(json["address"], "https://sijil.example/en/statistics/birth_completeness/IR");
        assert_eq!(json["released_at"], "2026-11-30T10:00:00Z");
    }
}
