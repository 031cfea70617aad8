//! A civil-registration organisation and what it says of itself, in as many languages as it said it.

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What a text of an organisation is about.
    Topic {
        /// What it is called.
        Name = "name",
        /// What it does.
        Mandate = "mandate",
        /// Where it belongs.
        Parent = "parent",
        /// Since when it exists.
        Founded = "founded",
        /// The laws it works by.
        LegalBasis = "legal_basis",
        /// Who issues which identity documents.
        Documents = "documents",
        /// What the identity number looks like.
        IdentityNumber = "identity_number",
        /// What to know before relying on the rest.
        Note = "note",
    }
);

crate::text_enum!(
    /// A way to reach an organisation.
    ContactKind {
        /// A website.
        Website = "website",
        /// A telephone.
        Phone = "phone",
        /// A mail address.
        Email = "email",
        /// A postal address.
        Address = "address",
        /// A number for everyone in the country.
        Hotline = "hotline",
    }
);

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationText {
    /// What it is about.
    pub topic: Topic,
    /// The language it is in.
    pub language: Language,
    /// The text, one paragraph.
    pub text: String,
}

/// A way to reach an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPoint {
    /// Which way.
    pub kind: ContactKind,
    /// Number or address, as it is dialled or written.
    pub value: String,
    /// Whose it is, in English.
    pub note: Option<String>,
}

/// Where the texts of an organisation come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationSource {
    /// Where it is read.
    pub url: String,
    /// Its title.
    pub title: String,
    /// When it was written: ISO 8601, down to the year.
    pub as_of: Option<String>,
    /// Which of the texts it stands behind, in English.
    pub covers: Option<String>,
}

/// A civil-registration organisation, or the secretariat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// The organisation.
    pub id: OrganisationId,
    /// Its country; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// How it is called for short.
    pub abbreviation: String,
    /// The address of its website.
    pub website: Option<String>,
    /// The year it was founded.
    pub founded: Option<String>,
    /// When the organisation confirmed its row; `None` until it did.
    pub confirmed_at: Option<Timestamp>,
    /// When the portal learnt of it (UTC).
    pub created_at: Timestamp,
    /// Everything said of it.
    pub texts: Vec<OrganisationText>,
    /// How to reach it, best first.
    pub contact_points: Vec<ContactPoint>,
    /// Where the texts come from.
    pub sources: Vec<OrganisationSource>,
}

/// A text chosen for a reader, with the language it is really in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Whether it is not the language asked for, which the page then says.
    pub is_fallback: bool,
}

impl Shown {
    /// The best of several versions for a reader of `wanted`: that language, then those that may stand in for it,
    /// then whichever there is.
    pub fn best<'a>(versions: impl IntoIterator<Item = (Language, &'a str)>, wanted: Language) -> Option<Self> {
        let versions: Vec<_> = versions.into_iter().collect();
        let mut chain = std::iter::once(wanted).chain(wanted.fallbacks().iter().copied());
        let (language, text) = chain
            .find_map(|language| versions.iter().find(|(it, _)| *it == language))
            .or_else(|| versions.first())
            .copied()?;
        Some(Self { text: text.to_owned(), language, is_fallback: language != wanted })
    }
}

impl Organisation {
    /// Every version of one topic.
    pub fn versions(&self, topic: Topic) -> impl Iterator<Item = (Language, &str)> + Clone {
        self.texts.iter().filter(move |it| it.topic == topic).map(|it| (it.language, it.text.as_str()))
    }

    /// The best version of one topic for a reader; nothing where the organisation says nothing of it.
    pub fn shown(&self, topic: Topic, language: Language) -> Option<Shown> {
        Shown::best(self.versions(topic), language)
    }

    /// The name for a reader; the abbreviation where there is none.
    pub fn name(&self, language: Language) -> Shown {
        self.shown(Topic::Name, language).unwrap_or_else(|| Shown {
            text: self.abbreviation.clone(),
            language: Language::English,
            is_fallback: language != Language::English,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(versions: &[(Language, &str)], wanted: Language) -> Option<(Language, bool)> {
        Shown::best(versions.iter().copied(), wanted).map(|it| (it.language, it.is_fallback))
    }

    #[test]
    fn the_readers_own_language_comes_first() {
        let versions = [(Language::English, "a"), (Language::Turkish, "b")];
        assert_eq!(best(&versions, Language::Turkish), Some((Language::Turkish, false)));
    }

    #[test]
    fn then_those_that_may_stand_in_for_it_in_their_order() {
        let versions = [(Language::English, "a"), (Language::Persian, "b"), (Language::Russian, "c")];
        assert_eq!(best(&versions, Language::Pashto), Some((Language::Persian, true)));
        assert_eq!(best(&versions, Language::Kazakh), Some((Language::Russian, true)));
        assert_eq!(best(&versions, Language::Urdu), Some((Language::English, true)));
    }

    #[test]
    fn whichever_there_is_beats_nothing() {
        assert_eq!(best(&[(Language::Kyrgyz, "a")], Language::English), Some((Language::Kyrgyz, true)));
        assert_eq!(best(&[], Language::English), None);
    }
}
