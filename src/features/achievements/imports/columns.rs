//! The rows of a table by the names in its head: those of our own data, `/data/achievements.csv`.

use super::super::forms::TextForm;
use super::fault::Fault;
use super::reading::Defaults;
use super::row::{ImportedRow, MOST_ROWS};
use crate::platform::csv::{self, Line};

/// The names that are read; further columns are passed over.
const KNOWN: [&str; 11] = [
    "reference",
    "theme",
    "day",
    "date",
    "original_language",
    "language",
    "title",
    "summary",
    "text",
    "body",
    "sources",
];

/// Lines read: the head, what a spreadsheet puts before it, and one row too many, by which that is told.
const MOST_LINES: usize = MOST_ROWS + 3;

/// The rows of a table.
pub fn rows(text: &str, defaults: &Defaults) -> Result<Vec<ImportedRow>, Fault> {
    let mut lines = csv::parse(text, csv::delimiter(text, &KNOWN), MOST_LINES)?.into_iter().peekable();
    // Excel's own word for what separates, in a line before the head.
    lines.next_if(|line| line.cells[0].starts_with("sep="));
    let head = Head::of(&lines.next().ok_or(Fault::Empty)?);
    if head.place("title").is_none() {
        return Err(Fault::NoTitle);
    }
    Ok(lines.map(|line| head.row(&line, defaults)).collect())
}

struct Head(Vec<String>);

impl Head {
    fn of(line: &Line) -> Self {
        Self(line.cells.iter().map(|name| name.trim().to_ascii_lowercase()).collect())
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|it| it == name)
    }

    /// The cell under the first of these names that is there.
    fn cell<'l>(&self, line: &'l Line, names: &[&str]) -> &'l str {
        let place = names.iter().find_map(|name| self.place(name));
        place.and_then(|place| line.cells.get(place)).map_or("", String::as_str)
    }

    fn row(&self, line: &Line, defaults: &Defaults) -> ImportedRow {
        let cell = |names: &[&str]| self.cell(line, names).to_owned();
        let or = |typed: String, otherwise: &str| if typed.trim().is_empty() { otherwise.to_owned() } else { typed };
        let source_url: Vec<String> = cell(&["sources"]).split_whitespace().map(str::to_owned).collect();
        let form = TextForm {
            title: cell(&["title"]),
            summary: cell(&["summary"]),
            body: cell(&["text", "body"]),
            language: or(cell(&["language"]).trim().to_owned(), &defaults.language),
            theme: or(cell(&["theme"]).trim().to_owned(), &defaults.theme),
            day: cell(&["day", "date"]),
            source_title: vec![String::new(); source_url.len()],
            source_url,
            ..TextForm::default()
        };
        ImportedRow {
            place: line.number,
            reference: cell(&["reference"]).trim().to_owned(),
            original_language: cell(&["original_language"]).trim().to_owned(),
            is_taken: false,
            post: None,
            form,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_by_the_names_of_their_columns() {
        let defaults = Defaults { language: "tr".to_owned(), theme: "training".to_owned() };
        let text = "Sources;title;note;text\nhttps://a.example/1 https://a.example/2;=Kart;x;Uzun\n";
        let rows = rows(text, &defaults).unwrap();
        assert_eq!((rows.len(), rows[0].place), (1, 2));
        let form = &rows[0].form;
        assert_eq!((form.title.as_str(), form.body.as_str(), form.language.as_str()), ("=Kart", "Uzun", "tr"));
        assert_eq!((form.theme.as_str(), form.source_url.len(), form.source_title.len()), ("training", 2, 2));
        let excel = super::rows("\nsep=;\n\ntitle;day\nKart;2026-03-05\n", &defaults).unwrap();
        assert_eq!((excel[0].place, excel[0].form.day.as_str()), (5, "2026-03-05"));
        assert_eq!(super::rows("name,summary\na,b", &defaults), Err(Fault::NoTitle));
    }
}
