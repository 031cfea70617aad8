//! A country is found by its name in every language, and by all that is said of its organisations.

use super::list_organisations_of;
use crate::features::directory::organisation::{Organisation, Topic};
use crate::features::directory::urls;
use crate::features::search;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::data::names::COUNTRY_NAMES;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Makes a country findable as it and its organisations stand now. In the transaction of the change.
pub fn make_findable(connection: &mut DbConn, country: CountryCode) -> Result<(), Error> {
    let organisations = list_organisations_of(connection, country)?;
    let entries: Vec<_> = Language::ALL.map(|language| entry(country, &organisations, language)).into();
    search::put_many(connection, &entries)
}

fn entry(country: CountryCode, organisations: &[Organisation], language: Language) -> search::Entry {
    let words: Vec<String> = organisations.iter().map(|it| words(it, language)).collect();
    search::Entry {
        kind: "country".to_owned(),
        subject_id: country.to_string(),
        language,
        path: urls::country(country),
        title: COUNTRY_NAMES[language.index()][country.index()].to_owned(),
        body: words.join("\n"),
        country: Some(country),
        theme: None,
        day: None,
        readers: search::Readers::Everyone,
        state: None,
        since: None,
    }
}

/// The abbreviation, the names in all languages, and every text in this one.
fn words(organisation: &Organisation, language: Language) -> String {
    let texts = organisation.texts.iter().filter(|it| it.topic == Topic::Name || it.language == language);
    let texts: Vec<&str> = texts.map(|it| it.text.as_str()).collect();
    format!("{} {}", organisation.abbreviation, texts.join("\n"))
}
