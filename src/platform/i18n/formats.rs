//! The library's formatters, built once per process for all languages: building one costs far more
//! than using it. Every tag names its region and digits, since the library's defaults for a bare
//! tag are not ours (`en` alone writes American dates).

use std::sync::LazyLock;

use chrono::{Datelike as _, NaiveDate};
use icu::{
    calendar::{Date, Gregorian, types::RataDie},
    collator::{CollatorBorrowed, options::CollatorOptions},
    datetime::{
        DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{E, YM, YMD, YMDE, zone::ExemplarCity},
    },
    decimal::{DecimalFormatter, options::GroupingStrategy},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::{Locale, locale},
};

use crate::vocabulary::language::Language;

/// What one language formats with.
pub(super) struct Formats {
    pub date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub date_with_weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    pub month_year: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    pub weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    pub city: NoCalendarFormatter<ExemplarCity>,
    pub grouped: DecimalFormatter,
    pub ungrouped: DecimalFormatter,
    pub list_and: ListFormatter,
    pub collator: CollatorBorrowed<'static>,
}

/// The library holds no data for a language of ours: it was built without, and nothing can be shown.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no formatting data for {language}: {reason}")]
pub struct FormatsError {
    language: Language,
    reason: String,
}

static ALL: LazyLock<Result<Vec<Formats>, FormatsError>> =
    LazyLock::new(|| Language::ALL.into_iter().map(Formats::build).collect());

/// The formatters of every language, in the order of [`Language::ALL`].
pub(super) fn all() -> Result<&'static [Formats], FormatsError> {
    ALL.as_ref().map(Vec::as_slice).map_err(FormatsError::clone)
}

impl Formats {
    fn build(language: Language) -> Result<Self, FormatsError> {
        Self::load(&tag(language)).map_err(|reason| FormatsError { language, reason: reason.to_string() })
    }

    fn load(tag: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let data = DateTimeFormatterLoadError::Data;
        let number = |grouping: GroupingStrategy| DecimalFormatter::try_new(tag.into(), grouping.into());
        Ok(Self {
            date: FixedCalendarDateTimeFormatter::try_new(tag.into(), YMD::long())?,
            date_with_weekday: FixedCalendarDateTimeFormatter::try_new(tag.into(), YMDE::long())?,
            month_year: FixedCalendarDateTimeFormatter::try_new(tag.into(), YM::long())?,
            weekday: FixedCalendarDateTimeFormatter::try_new(tag.into(), E::long())?,
            city: NoCalendarFormatter::try_new(tag.into(), ExemplarCity)?,
            grouped: number(GroupingStrategy::Auto).map_err(data)?,
            ungrouped: number(GroupingStrategy::Never).map_err(data)?,
            list_and: ListFormatter::try_new_and(tag.into(), ListFormatterOptions::default()).map_err(data)?,
            collator: CollatorBorrowed::try_new(tag.into(), CollatorOptions::default()).map_err(data)?,
        })
    }
}

/// The library's own form of a Gregorian date.
pub(super) fn gregorian(date: NaiveDate) -> Date<Gregorian> {
    Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Gregorian)
}

/// The library's tag: region for the order of dates, `nu` for the digits shown.
pub(super) const fn tag(language: Language) -> Locale {
    match language {
        Language::English => locale!("en-GB"),
        Language::Persian => locale!("fa-IR-u-nu-arabext"),
        Language::Dari => locale!("fa-AF-u-nu-arabext"),
        Language::Pashto => locale!("ps-AF-u-nu-arabext"),
        Language::Urdu => locale!("ur-PK-u-nu-latn"),
        Language::Turkish => locale!("tr-TR"),
        Language::Azerbaijani => locale!("az-Latn-AZ"),
        Language::Kazakh => locale!("kk-Cyrl-KZ"),
        Language::Kyrgyz => locale!("ky-KG"),
        Language::Tajik => locale!("tg-TJ"),
        Language::Turkmen => locale!("tk-TM"),
        Language::Uzbek => locale!("uz-Latn-UZ"),
        Language::Russian => locale!("ru-RU"),
    }
}
