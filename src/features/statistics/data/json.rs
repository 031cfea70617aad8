//! The figures as one JSON document (RFC 8259), written piece by piece, and what the table means for programs (CSVW).

use serde_json::json;

use super::address::{Form, Scope};
use super::column::{Column, LIST};
use super::record::Record;
use super::terms::{LICENCE, citation};
use crate::features::statistics::urls;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::web::url_in;
use crate::vocabulary::language::Language;

/// What stands before the first figure.
pub(super) fn head(scope: Scope, origin: &str, locale: &Locale) -> String {
    let description = format!("{origin}{}", url_in(Language::English, &urls::data()));
    let citation = citation(locale, &format!("{origin}{}", scope.address(Form::Json)));
    format!(
        "{{\"description\":{},\"licence\":{},\"citation\":{},\"figures\":[\n",
        json!(description),
        json!(LICENCE),
        json!(citation)
    )
}

/// A figure, behind a comma unless it is the first.
pub(super) fn member(record: &Record, is_first: bool) -> Result<String, Error> {
    let record = serde_json::to_string(record)?;
    Ok(if is_first { record } else { format!(",\n{record}") })
}

/// What stands after the last figure.
pub(super) fn foot() -> String {
    "\n]}\n".to_owned()
}

/// The description of the table (W3C Metadata Vocabulary for Tabular Data), with its explanations in English.
pub(super) fn metadata(scope: Scope, origin: &str, locale: &Locale) -> serde_json::Value {
    let table = format!("{origin}{}", scope.address(Form::Csv));
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": table,
        "dc:title": title(scope, locale),
        "dc:license": { "@id": LICENCE },
        "dc:bibliographicCitation": citation(locale, &table),
        "dialect": {
            "encoding": "utf-8",
            "delimiter": ",",
            "quoteChar": "\"",
            "doubleQuote": true,
            "header": true,
            "lineTerminators": ["\r\n"],
        },
        "tableSchema": {
            "columns": Column::ALL.iter().map(|it| described(*it, locale)).collect::<Vec<_>>(),
            "primaryKey": [Column::Indicator, Column::Country, Column::PeriodFrom, Column::PeriodUntil],
        },
    })
}

fn described(it: Column, locale: &Locale) -> serde_json::Value {
    let mut column = json!({
        "name": it,
        "titles": it,
        "dc:description": it.meaning(locale),
        "datatype": it.datatype(),
        "required": it.is_required(),
    });
    if it.is_list() {
        column["separator"] = json!(LIST);
    }
    column
}

/// What the figures are of.
fn title(scope: Scope, locale: &Locale) -> String {
    let all = locale.plain("statistics-data-title").into_owned();
    match scope {
        Scope::Whole => all,
        Scope::Indicator(indicator) => format!("{all}: {}", locale.plain(&indicator.key())),
        Scope::Series(indicator, country) => {
            format!("{all}: {}, {}", locale.plain(&indicator.key()), locale.country_name(country))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::tests::stated;
    use super::*;
    use crate::platform::i18n::Catalogues;
    use crate::vocabulary::indicator::Indicator;
    use crate::vocabulary::language::Calendar;
    use std::sync::Arc;

    #[test]
    fn the_pieces_make_one_document() {
        let english = Locale::new(Arc::new(Catalogues::embedded().unwrap()), Language::English);
        let record = |year| {
            let it = stated(Indicator::Births, Calendar::Gregorian, year, ("10", "12"));
            Record::of(it, "https://sijil.example")
        };
        let mut text = head(Scope::Whole, "https://sijil.example", &english);
        text.push_str(&member(&record("2023"), true).unwrap());
        text.push_str(&member(&record("2024"), false).unwrap());
        text.push_str(&foot());
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["figures"].as_array().map(Vec::len), Some(2));
        assert_eq!((&document["figures"][1]["period"], &document["licence"]), (&"2024".into(), &LICENCE.into()));
        assert!(document["citation"].as_str().unwrap().contains("https://sijil.example/data/statistics.json"));
    }
}
