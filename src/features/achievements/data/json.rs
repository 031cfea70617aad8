//! The posts as one JSON document (RFC 8259), written piece by piece, and what the CSV means for programs (CSVW).

use serde_json::json;

use super::column::Column;
use super::record::Record;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;

/// What stands before the first post.
pub(super) fn head(origin: &str) -> String {
    format!("{{\"description\":{},\"achievements\":[\n", json!(format!("{origin}/en/achievements/data")))
}

/// A post, behind a comma unless it is the first.
pub(super) fn member(record: &Record, is_first: bool) -> Result<String, Error> {
    let record = serde_json::to_string(record)?;
    Ok(if is_first { record } else { format!(",\n{record}") })
}

/// What stands after the last post.
pub(super) fn foot() -> String {
    "\n]}\n".to_owned()
}

/// The description of the columns (W3C Metadata Vocabulary for Tabular Data), with their explanations in English.
pub(super) fn metadata(origin: &str, locale: &Locale) -> serde_json::Value {
    let column = |column: &Column| {
        json!({
            "name": column.as_str(),
            "titles": column.as_str(),
            "dc:description": column.meaning(locale),
            "datatype": column.datatype(),
            "required": column.is_required(),
        })
    };
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": format!("{origin}/data/achievements.csv"),
        "dc:title": locale.plain("achievements-data-title"),
        "dialect": { "encoding": "utf-8", "delimiter": ",", "header": true },
        "tableSchema": {
            "columns": Column::ALL.iter().map(column).collect::<Vec<_>>(),
            "primaryKey": ["reference", "language"],
        },
    })
}
