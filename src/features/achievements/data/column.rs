//! The columns, in their order; the same words name the members of a text in JSON.

crate::text_enum!(
    /// A column of the CSV: one row holds one post in one language.
    Column {
        Reference = "reference",
        Address = "address",
        Country = "country",
        Organisation = "organisation",
        Theme = "theme",
        Day = "day",
        PublishedAt = "published_at",
        UpdatedAt = "updated_at",
        OriginalLanguage = "original_language",
        Language = "language",
        Status = "status",
        Title = "title",
        Summary = "summary",
        Text = "text",
        Sources = "sources",
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

    /// The catalogue key of its explanation.
    pub(super) fn key(self) -> String {
        format!("achievements-column-{}", self.as_str().replace('_', "-"))
    }
}
