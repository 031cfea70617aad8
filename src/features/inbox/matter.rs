//! What notices are about. The word before the full stop of a notice's kind says it.

crate::text_enum!(
    /// What a notice is about.
    Matter {
        /// Cases between registers.
        Exchange = "exchange",
        /// Specimens of identity documents.
        Specimen = "specimen",
        /// Alerts about forged documents.
        Alert = "alert",
        /// Genuine documents that fail a check.
        Deviation = "deviation",
        /// Questions under a post, and their answers.
        Question = "question",
        /// What organisations achieved, and the texts about it.
        Achievement = "achievement",
        /// Guidance.
        Guidance = "guidance",
        /// Files of the library.
        Library = "file",
        /// What the registers count.
        Figure = "figure",
        /// Meetings, their decisions and minutes.
        Meeting = "meeting",
        /// Somebody's account.
        Account = "account",
    }
);

impl Matter {
    /// The catalogue key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Exchange => "exchange-title",
            Self::Specimen => "specimens-title",
            Self::Alert => "alerts-title",
            Self::Deviation => "deviations-title",
            Self::Question => "questions-list-title",
            Self::Achievement => "achievements-list-title",
            Self::Guidance => "guidance-title",
            Self::Library => "library-title",
            Self::Figure => "statistics-title",
            Self::Meeting => "meetings-title",
            Self::Account => "inbox-account",
        }
    }

    /// What a kind of notice is about; `None` for what only another version of the program knows.
    pub fn of(kind: &str) -> Option<Self> {
        kind.split_once('.').and_then(|(matter, _)| Self::parse(matter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_a_notice_says_what_it_is_about() {
        assert_eq!(Matter::of("exchange.to_release"), Some(Matter::Exchange));
        for strange in ["exchange", "weather.turned", ""] {
            assert_eq!(Matter::of(strange), None, "{strange}");
        }
    }
}
