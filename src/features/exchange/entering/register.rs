//! How the registers of a country write names: in which letters, and in which language with them. Whoever fills in a form
//! may read the portal in any language; what they enter stands in their register.

use crate::features::exchange::body::Script;
use crate::features::exchange::wording::script_of;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// The registers of a country.
#[derive(Debug, Clone, Copy)]
pub(super) struct Register(pub(super) CountryCode);

impl Register {
    /// The script its records are in, and behind it the other one where there are two (design: exchange 1.8, to be
    /// confirmed by each organisation). In older letters nothing is entered any more, so Azerbaijan and Turkmenistan have
    /// one.
    const fn scripts(self) -> &'static [Script] {
        match self.0 {
            CountryCode::Afghanistan | CountryCode::Iran | CountryCode::RehearsalNorth => &[Script::Arabic],
            CountryCode::Pakistan => &[Script::Arabic, Script::Latin],
            CountryCode::Kazakhstan
            | CountryCode::Kyrgyzstan
            | CountryCode::Tajikistan
            | CountryCode::RehearsalSouth => &[Script::Cyrillic],
            CountryCode::Azerbaijan | CountryCode::Turkiye | CountryCode::Turkmenistan => &[Script::Latin],
            CountryCode::Uzbekistan => &[Script::Latin, Script::Cyrillic],
        }
    }

    /// The languages its records are in, the first one first.
    const fn languages(self) -> &'static [Language] {
        match self.0 {
            CountryCode::Afghanistan => &[Language::Dari, Language::Pashto],
            CountryCode::Azerbaijan => &[Language::Azerbaijani],
            CountryCode::Iran | CountryCode::RehearsalNorth => &[Language::Persian],
            CountryCode::Kazakhstan => &[Language::Kazakh, Language::Russian],
            CountryCode::Kyrgyzstan => &[Language::Kyrgyz, Language::Russian],
            CountryCode::Pakistan => &[Language::Urdu, Language::English],
            CountryCode::Tajikistan => &[Language::Tajik],
            CountryCode::Turkiye => &[Language::Turkish],
            CountryCode::Turkmenistan => &[Language::Turkmen],
            CountryCode::Uzbekistan => &[Language::Uzbek],
            CountryCode::RehearsalSouth => &[Language::Kazakh],
        }
    }

    /// The first of its scripts.
    pub(super) fn script(self) -> Script {
        self.scripts().first().copied().unwrap_or(Script::Latin)
    }

    /// The scripts a name is asked for in: its own, and Latin, which every other register reads.
    pub(super) fn asked(self) -> Vec<Script> {
        let own = self.scripts();
        let latin = (!own.contains(&Script::Latin)).then_some(Script::Latin);
        own.iter().copied().chain(latin).collect()
    }

    /// The language a name in these letters is in, as long as nobody says another: the reader's, where records are in that
    /// too.
    pub(super) fn language(self, script: Script, reader: Language) -> Language {
        let own = self.languages();
        let fits = |it: &Language| script_of(*it) == script;
        let of_reader = Some(reader).filter(|it| own.contains(it) && fits(it));
        let first = || own.iter().copied().find(fits).or_else(|| own.first().copied());
        of_reader.or_else(first).unwrap_or(reader)
    }
}
