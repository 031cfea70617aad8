//! What the search is told: every series that has something released, by the name of what is counted and its country, in
//! each language.

use super::figure::Figure;
use super::{store, urls};
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// What a figure is in the search and the audit.
pub(super) const KIND: &str = "figure";

/// Makes the series of a figure findable as it stands now, or takes it out.
pub(super) fn tell_search(connection: &mut DbConn, locale: &Locale, it: &Figure) -> Result<(), Error> {
    let subject = subject(it.indicator, it.country);
    let newest = store::newest_release(connection, it.indicator, it.country)?;
    let Some(newest) = newest else { return search::remove(connection, KIND, &subject) };
    let entries: Vec<_> =
        Language::ALL.into_iter().map(|language| entry(&locale.in_language(language), it, newest)).collect();
    search::replace(connection, KIND, &subject, &entries)
}

/// The series as the search knows it.
fn subject(indicator: Indicator, country: CountryCode) -> String {
    format!("{indicator}/{country}")
}

fn entry(locale: &Locale, it: &Figure, released_at: Timestamp) -> search::Entry {
    let (name, country) = (locale.plain(&it.indicator.key()).into_owned(), locale.country_name(it.country));
    search::Entry {
        kind: KIND.to_owned(),
        subject_id: subject(it.indicator, it.country),
        language: locale.language(),
        path: urls::series(it.indicator, it.country),
        title: format!("{name} · {country}"),
        body: locale.plain(&it.indicator.definition_key()).into_owned(),
        country: Some(it.country),
        theme: Some(Theme::Statistics),
        day: Some(released_at.utc_date()),
        readers: Readers::Everyone,
        state: None,
        since: Some(released_at),
    }
}
