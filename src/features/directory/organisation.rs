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
    /// Grows with every change, from 1.
    pub revision: i32,
    /// Everything said of it.
    pub texts: Vec<OrganisationText>,
    /// How to reach it, best first.
    pub contact_points: Vec<ContactPoint>,
    /// Where the texts come from.
    pub sources: Vec<OrganisationSource>,
}

/// What is said of an organisation beside its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Particulars {
    /// How it is called for short.
    pub abbreviation: String,
    /// The address of its website.
    pub website: Option<String>,
    /// The year it was founded.
    pub founded: Option<String>,
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
    /// The organisation with these particulars; nothing where it has just these.
    pub fn with_particulars(&self, given: Particulars) -> Option<Self> {
        let Particulars { abbreviation, website, founded, contact_points, sources } = given;
        self.changed(Self { abbreviation, website, founded, contact_points, sources, ..self.clone() })
    }

    /// The organisation with these texts in one language and no others; nothing where it has just these.
    pub fn with_texts(&self, language: Language, given: &[(Topic, String)]) -> Option<Self> {
        let given_on = |topic| given.iter().find(|(it, _)| *it == topic).map(|(_, text)| text.clone());
        let mut texts = Vec::with_capacity(self.texts.len() + given.len());
        // Each text keeps its place: the first of a topic is what readers of other languages fall back to.
        for it in &self.texts {
            let text = if it.language == language { given_on(it.topic) } else { Some(it.text.clone()) };
            texts.extend(text.map(|text| OrganisationText { text, ..it.clone() }));
        }
        for (topic, text) in given {
            if self.text(*topic, language).is_none() {
                texts.push(OrganisationText { topic: *topic, language, text: text.clone() });
            }
        }
        self.changed(Self { texts, ..self.clone() })
    }

    /// The organisation confirmed at this moment.
    #[must_use]
    pub fn confirmed(&self, now: Timestamp) -> Self {
        Self { confirmed_at: Some(now), revision: self.revision + 1, ..self.clone() }
    }

    /// What was confirmed is what stood there; any change takes the confirmation back.
    fn changed(&self, after: Self) -> Option<Self> {
        (after != *self).then(|| Self { confirmed_at: None, revision: self.revision + 1, ..after })
    }

    /// The text on a topic in just this language.
    pub fn text(&self, topic: Topic, language: Language) -> Option<&str> {
        self.versions(topic).find(|(it, _)| *it == language).map(|(_, text)| text)
    }

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

    fn organisation() -> Organisation {
        let text = |topic, language, text: &str| OrganisationText { topic, language, text: text.to_owned() };
        Organisation {
            id: OrganisationId::generate(),
            country: Some(CountryCode::Kazakhstan),
            abbreviation: "АХАТ".to_owned(),
            website: None,
            founded: None,
            confirmed_at: Timestamp::parse("2026-11-22T10:00:00Z").ok(),
            created_at: Timestamp::parse("2026-11-01T10:00:00Z").unwrap(),
            revision: 4,
            texts: vec![
                text(Topic::Name, Language::Russian, "а"),
                text(Topic::Name, Language::English, "b"),
                text(Topic::Mandate, Language::Russian, "в"),
            ],
            contact_points: Vec::new(),
            sources: Vec::new(),
        }
    }

    #[test]
    fn a_change_grows_the_revision_and_takes_the_confirmation_back() {
        let before = organisation();
        let particulars = |abbreviation: &str| Particulars {
            abbreviation: abbreviation.to_owned(),
            website: None,
            founded: None,
            contact_points: Vec::new(),
            sources: Vec::new(),
        };
        assert_eq!(before.with_particulars(particulars("АХАТ")), None);
        let after = before.with_particulars(particulars("REG")).unwrap();
        assert_eq!((after.abbreviation.as_str(), after.revision, after.confirmed_at), ("REG", 5, None));
        assert_eq!(after.texts, before.texts);
        let now = Timestamp::parse("2026-11-23T10:00:00Z").unwrap();
        assert_eq!((after.confirmed(now).confirmed_at, after.confirmed(now).revision), (Some(now), 6));
    }

    #[test]
    fn texts_of_one_language_change_in_their_places() {
        let before = organisation();
        let same = [(Topic::Name, "а".to_owned()), (Topic::Mandate, "в".to_owned())];
        assert_eq!(before.with_texts(Language::Russian, &same), None);
        let given = [(Topic::Name, "г".to_owned()), (Topic::Note, "д".to_owned())];
        let after = before.with_texts(Language::Russian, &given).unwrap();
        let texts: Vec<_> = after.texts.iter().map(|it| (it.topic, it.language, it.text.as_str())).collect();
        assert_eq!(
            texts,
            [
                (Topic::Name, Language::Russian, "г"),
                (Topic::Name, Language::English, "b"),
                (Topic::Note, Language::Russian, "д"),
            ]
        );
        assert_eq!((after.revision, after.confirmed_at), (5, None));
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
