//! The files under `locales/`, compiled into the program. In a debug build they are read from disk
//! at start, so a changed word needs a restart and no compilation.

use std::borrow::Cow;

use rust_embed::RustEmbed;

use super::LoadError;
use crate::vocabulary::language::Language;

#[derive(RustEmbed)]
#[folder = "locales/"]
#[allow_missing = true]
struct Locales;

/// One catalogue file.
pub(super) struct Source {
    pub language: Language,
    pub file: String,
    pub text: Cow<'static, str>,
}

/// Every embedded file, in the order of its address.
pub(super) fn embedded() -> Result<Vec<Source>, LoadError> {
    let mut addresses: Vec<_> = Locales::iter().filter(|it| it.ends_with(".ftl")).collect();
    addresses.sort();
    addresses.iter().filter_map(|address| Locales::get(address).map(|file| read(address, file.data))).collect()
}

fn read(address: &str, bytes: Cow<'static, [u8]>) -> Result<Source, LoadError> {
    let unknown = || LoadError::UnknownLanguage { file: address.to_owned() };
    let (folder, file) = address.split_once('/').ok_or_else(unknown)?;
    let language = Language::ALL.into_iter().find(|it| it.tag() == folder).ok_or_else(unknown)?;
    let text = match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).ok(),
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).ok(),
    };
    let text = text.ok_or_else(|| LoadError::Encoding { file: address.to_owned() })?;
    Ok(Source { language, file: file.to_owned(), text })
}
