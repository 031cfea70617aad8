//! Where a page stands and where it leads: addresses of the portal, and of the rehearsal for a page that stands there.

use super::Page;
use crate::platform::web::asset_path;
use crate::vocabulary::language::Language;

/// One entry of the language menu.
pub struct Switch {
    /// Where it leads: the same page in this language.
    pub url: String,
    /// Which language.
    pub language: Language,
    /// Whether it is the language of this page.
    pub is_current: bool,
}

impl Page {
    /// The address of `path` (without language, from a feature's `urls`) in this page's language.
    pub fn url(&self, path: &str) -> String {
        self.url_in(self.language(), path)
    }

    /// The same in another language.
    pub fn url_in(&self, language: Language, path: &str) -> String {
        mounted_in(self.mount, language, path)
    }

    /// The address of `path` in the portal itself, also where this page stands in the rehearsal.
    pub fn portal_url(&self, path: &str) -> String {
        url_in(self.language(), path)
    }

    /// The absolute address of `path` that has no language in it.
    pub fn absolute_open(&self, path: &str) -> String {
        format!("{}{}", self.origin, self.open_url(path))
    }

    /// The address of `path` that has no language in it.
    pub fn open_url(&self, path: &str) -> String {
        format!("{}{path}", self.mount)
    }

    /// What a file that is saved from this page is called: one of the rehearsal says so by its name.
    pub fn file_name(&self, name: &str) -> String {
        if self.is_rehearsal { format!("rehearsal-{name}") } else { name.to_owned() }
    }

    /// The absolute address of `path` in this page's language, as mails and feeds need it.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}", self.origin, self.url(path))
    }

    /// Scheme, host and port by which people reach the portal.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// This very page, absolute.
    pub fn canonical(&self) -> String {
        self.absolute(&self.here)
    }

    /// Whether the navigation entry leading to `path` is the one the reader is in.
    pub fn is_in(&self, path: &str) -> bool {
        self.here.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }

    /// Whether this is the front page.
    pub fn is_front(&self) -> bool {
        !self.is_rehearsal && matches!(self.here.split('?').next(), Some("" | "/"))
    }

    /// This page in each of the thirteen languages, in their fixed order.
    pub fn switches(&self) -> Vec<Switch> {
        Language::ALL
            .iter()
            .map(|language| Switch {
                url: self.url_in(*language, &self.here),
                language: *language,
                is_current: *language == self.language(),
            })
            .collect()
    }

    /// Absolute addresses of this page in the languages its content stands in, for `hreflang`.
    pub fn alternates(&self) -> Vec<(Language, String)> {
        self.alternates
            .iter()
            .map(|language| (*language, format!("{}{}", self.origin, self.url_in(*language, &self.here))))
            .collect()
    }

    /// The address of a file of the portal's own, its content hash in the name.
    pub fn asset(&self, name: &str) -> &'static str {
        asset_path(name)
    }

    /// The address that leaves the choice of language to the portal.
    pub fn default_alternate(&self) -> String {
        format!("{}/", self.origin)
    }
}

/// `path` under a language and what every address begins with: `/fa-af/rehearsal/exchange`.
pub(in crate::platform::web) fn mounted_in(mount: &str, language: Language, path: &str) -> String {
    if mount.is_empty() { url_in(language, path) } else { format!("/{}{mount}{path}", language.prefix()) }
}

/// `path` under a language: `/fa-af/achievements`.
pub fn url_in(language: Language, path: &str) -> String {
    format!("/{}{}", language.prefix(), if path.is_empty() { "/" } else { path })
}
