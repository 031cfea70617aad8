//! What a program may ask that follows the audit.

use super::parameters::Wrong;
use crate::features::audit::EntryId;
use crate::platform::i18n::match_tag;
use crate::vocabulary::language::Language;

/// From where on, and in whose words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Following {
    /// The row behind which the portion begins; the first of all where none is named.
    pub(super) after: Option<EntryId>,
    /// The asker's language, where it is named.
    pub(super) language: Option<Language>,
}

impl Following {
    /// Reads the query of an address.
    pub(super) fn read(query: &str) -> Result<Self, Wrong> {
        let (mut following, mut seen) = (Self::default(), Vec::new());
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let known = ["after", "lang"].into_iter().find(|known| **known == name);
            let name = known.ok_or(Wrong("?", "interface-wrong-audit-name"))?;
            if seen.contains(&name) {
                return Err(Wrong(name, "interface-wrong-twice"));
            }
            seen.push(name);
            if name == "lang" {
                following.language = Some(match_tag(&value).ok_or(Wrong(name, "interface-wrong-language"))?);
            } else {
                following.after = Some(EntryId::parse(&value).ok_or(Wrong(name, "interface-wrong-value"))?);
            }
        }
        Ok(following)
    }

    /// The path of the portion behind a row, in the same words.
    pub(super) fn path(self, after: EntryId) -> String {
        let language = self.language.map(|language| format!("&lang={}", language.tag())).unwrap_or_default();
        format!("/api/v1/audit.csv?after={after}{language}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portion_leads_to_the_next_in_the_same_words() {
        let (one, next) = (EntryId::generate(), EntryId::generate());
        let following = Following::read(&format!("lang=prs&after={one}")).unwrap();
        assert_eq!((following.after, following.language), (Some(one), Some(Language::Dari)));
        assert_eq!(following.path(next), format!("/api/v1/audit.csv?after={next}&lang=fa-AF"));
        assert_eq!(Following::read("").unwrap().path(next), format!("/api/v1/audit.csv?after={next}"));
    }

    #[test]
    fn each_wrong_word_is_named() {
        let id = EntryId::generate();
        let twice = format!("after={id}&after={id}");
        for (query, name, key) in [
            ("after=1", "after", "interface-wrong-value"),
            ("lang=de", "lang", "interface-wrong-language"),
            (twice.as_str(), "after", "interface-wrong-twice"),
            ("person=1", "?", "interface-wrong-audit-name"),
        ] {
            assert_eq!(Following::read(query), Err(Wrong(name, key)), "{query}");
        }
    }
}
