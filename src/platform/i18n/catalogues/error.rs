//! What can be wrong with the catalogues, each told with its file.

use crate::{platform::i18n::formats::FormatsError, vocabulary::language::Language};

/// What was wrong with the catalogues. The program does not start with any of these.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file is not Fluent.
    #[error("{file}: line {line}: {reason}")]
    Syntax {
        /// Address inside the folder of catalogues, as `fa-AF/common.ftl`.
        file: String,
        /// Line of the first mistake, from 1.
        line: usize,
        /// The parser's words.
        reason: String,
    },
    /// A key is defined twice in one language.
    #[error("{file}: {key} is already defined in {first}")]
    Duplicate {
        /// The file read second.
        file: String,
        /// The file read first.
        first: String,
        /// The message or `-term`.
        key: String,
    },
    /// A folder whose name is no language of the portal.
    #[error("{file}: its folder is not the tag of a language")]
    UnknownLanguage {
        /// The file found in it.
        file: String,
    },
    /// A file is not UTF-8.
    #[error("{file}: not UTF-8")]
    Encoding {
        /// The file.
        file: String,
    },
    /// No plural rules for a language.
    #[error("no plural rules for {0}")]
    Plurals(Language),
    /// The library was built without a language's data.
    #[error(transparent)]
    Formats(#[from] FormatsError),
}
