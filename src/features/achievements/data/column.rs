//! The columns, in their order; the same words name the members of a text in JSON.

use super::super::sheet::Topic;
use crate::platform::i18n::Locale;

crate::text_enum!(
    /// A column of the CSV: one row holds one post in one language.
    Column {
        Reference = "reference",
        Address = "address",
        Country = "country",
        Organisation = "organisation",
        Theme = "theme",
        Day = "day",
        DaySolarHijri = "day_solar_hijri",
        PublishedAt = "published_at",
        UpdatedAt = "updated_at",
        OriginalLanguage = "original_language",
        Language = "language",
        Status = "status",
        Title = "title",
        Summary = "summary",
        Text = "text",
        Sources = "sources",
        SheetProblem = "sheet_problem",
        SheetLaw = "sheet_law",
        SheetCost = "sheet_cost",
        SheetTime = "sheet_time",
        SheetResult = "sheet_result",
        SheetContact = "sheet_contact",
        SheetDocuments = "sheet_documents",
    }
);

impl Column {
    /// What its cells hold, as CSVW names it (W3C Metadata Vocabulary for Tabular Data §5.11).
    pub(super) const fn datatype(self) -> &'static str {
        match self {
            Self::Address => "anyURI",
            Self::Day => "date",
            Self::PublishedAt | Self::UpdatedAt => "dateTime",
            Self::OriginalLanguage | Self::Language => "language",
            _ => "string",
        }
    }

    /// What is asked of the fact sheet, where the column holds an answer of it.
    pub(super) fn topic(self) -> Option<Topic> {
        Topic::ALL.iter().copied().find(|topic| topic.field() == self.as_str())
    }

    /// Whether each cell of it holds something.
    pub(super) fn is_required(self) -> bool {
        !matches!(self, Self::Sources | Self::Text) && self.topic().is_none()
    }

    /// What it means, in a reader's words.
    pub(super) fn meaning(self, locale: &Locale) -> String {
        let Some(topic) = self.topic() else {
            return locale.plain(&format!("achievements-column-{}", self.as_str().replace('_', "-"))).into_owned();
        };
        let key = format!("sheet-{topic}");
        let topic = locale.plain(&key);
        locale.plain_with("open-data-column-sheet", &[("topic", topic.as_ref().into())]).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_of_the_sheet_has_its_column() {
        let topics: Vec<Topic> = Column::ALL.iter().filter_map(|column| column.topic()).collect();
        assert_eq!(topics, Topic::ALL);
    }
}
