//! The columns of the table, in their order; the same words name the members of a figure in JSON. A table of this shape can
//! be brought back: what is read of it is [`Column::is_read`].

use crate::platform::i18n::Locale;

/// What parts the values of one cell: a column that says something of every source has one value for each, in the order of
/// the sources.
pub const LIST: &str = "|";

crate::text_enum!(
    /// A column: one row holds one figure.
    Column {
        Indicator = "indicator",
        Country = "country",
        Calendar = "calendar",
        Period = "period",
        PeriodFrom = "period_from",
        PeriodUntil = "period_until",
        PeriodKind = "period_kind",
        Unit = "unit",
        Low = "low",
        High = "high",
        SourceNumber = "source_number",
        SourceBound = "source_bound",
        SourceTitle = "source_title",
        SourceUrl = "source_url",
        SourceAsOf = "source_as_of",
        SourceDefinition = "source_definition",
        SourceNote = "source_note",
        Outside = "outside",
        Note = "note",
        Change = "change",
        Language = "language",
        Revision = "revision",
        ReleasedAt = "released_at",
        Address = "address",
    }
);

impl Column {
    /// What its cells hold, as CSVW names it (W3C Metadata Vocabulary for Tabular Data §5.11).
    pub(super) const fn datatype(self) -> &'static str {
        match self {
            Self::Low | Self::High | Self::SourceNumber => "decimal",
            Self::PeriodFrom | Self::PeriodUntil => "date",
            Self::Revision => "integer",
            Self::ReleasedAt => "dateTime",
            Self::SourceUrl | Self::Address => "anyURI",
            Self::Language => "language",
            _ => "string",
        }
    }

    /// Whether a cell holds one value for each source.
    pub const fn is_list(self) -> bool {
        matches!(
            self,
            Self::SourceNumber
                | Self::SourceBound
                | Self::SourceTitle
                | Self::SourceUrl
                | Self::SourceAsOf
                | Self::SourceDefinition
                | Self::SourceNote
        )
    }

    /// Whether each cell of it holds something.
    pub(super) const fn is_required(self) -> bool {
        !matches!(
            self,
            Self::SourceAsOf | Self::SourceDefinition | Self::SourceNote | Self::Outside | Self::Note | Self::Change
        )
    }

    /// Whether an import reads it; what it does not read is passed over, so that what went out can come back.
    pub const fn is_read(self) -> bool {
        !matches!(
            self,
            Self::PeriodFrom
                | Self::PeriodUntil
                | Self::PeriodKind
                | Self::Change
                | Self::Revision
                | Self::ReleasedAt
                | Self::Address
        )
    }

    /// Whether an import cannot do without it.
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::Indicator | Self::Period | Self::Low | Self::SourceTitle | Self::SourceUrl)
    }

    /// What it means, in a reader's words.
    pub fn meaning(self, locale: &Locale) -> String {
        locale.t(&format!("statistics-column-{}", self.as_str().replace('_', "-"))).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_import_needs_it_reads_and_what_stands_for_each_source_is_named_so() {
        for column in Column::ALL {
            assert!(column.is_read() || !column.is_needed(), "{column}");
            assert_eq!(column.is_list(), column.as_str().starts_with("source_"), "{column}");
        }
    }
}
