//! Organisations in the reader's words, or in those that stand in for them.

use super::figures::key;
use crate::features::directory::organisation::{
    ContactKind, ContactPoint, Organisation, OrganisationSource, Shown, Topic,
};
use crate::features::directory::permissions::may_edit;
use crate::features::directory::urls;
use crate::platform::i18n::Locale;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// An organisation in the reader's words.
pub struct OrganisationView {
    /// Its name for the reader.
    pub name: Shown,
    /// Its name in the official languages of its country, where that is another one.
    pub own_names: Vec<(Language, String)>,
    /// How it is called for short.
    pub abbreviation: String,
    /// What it does.
    pub mandate: Option<Shown>,
    /// What to know before relying on the rest.
    pub note: Option<Shown>,
    /// The other texts under their titles.
    pub facts: Vec<Fact>,
    /// How to reach it.
    pub contacts: Vec<ContactView>,
    /// Where the texts come from.
    pub sources: Vec<OrganisationSource>,
    /// The day the organisation itself confirmed all this.
    pub confirmed: Option<String>,
    /// Where its entry is changed, for those who may.
    pub entry: Option<String>,
}

/// A text under a title.
pub struct Fact {
    /// The title.
    pub title: String,
    /// The text.
    pub shown: Shown,
}

/// A way to reach an organisation.
pub struct ContactView {
    /// What kind of way it is.
    pub title: String,
    /// What is shown.
    pub value: String,
    /// Where a click leads, for sites, mail and telephones.
    pub url: Option<String>,
    /// Whose it is, in English.
    pub note: Option<String>,
}

/// One organisation; its own names are those in the official languages of its country.
pub(super) fn organisation_view(page: &Page, it: &Organisation, official: &[Language]) -> OrganisationView {
    let locale = page.locale();
    let language = locale.language();
    let name = it.name(language);
    let own_names = it
        .versions(Topic::Name)
        .filter(|(own, _)| official.contains(own) && *own != name.language)
        .map(|(own, text)| (own, text.to_owned()))
        .collect();
    let facts = [Topic::Parent, Topic::Founded, Topic::LegalBasis, Topic::Documents, Topic::IdentityNumber]
        .into_iter()
        .filter_map(|topic| {
            let shown = it.shown(topic, language).or_else(|| year_of(locale, it, topic))?;
            Some(Fact { title: topic_title(locale, topic), shown })
        })
        .collect();
    OrganisationView {
        name,
        own_names,
        abbreviation: it.abbreviation.clone(),
        mandate: it.shown(Topic::Mandate, language),
        note: it.shown(Topic::Note, language),
        facts,
        contacts: it.contact_points.iter().map(|point| contact_view(locale, point)).collect(),
        sources: it.sources.clone(),
        confirmed: it.confirmed_at.map(|moment| locale.date(locale.day_of(moment))),
        entry: may_edit(&page.viewer, it.country).then(|| page.url(&urls::organisation(it.id))),
    }
}

/// The year of foundation in the reader's digits, where no text says more.
fn year_of(locale: &Locale, it: &Organisation, topic: Topic) -> Option<Shown> {
    let year = it.founded.as_deref().filter(|_| topic == Topic::Founded)?;
    Some(Shown { text: locale.digits(year), language: locale.language(), is_fallback: false })
}

/// What a topic is called.
pub(in crate::features::directory) fn topic_title(locale: &Locale, topic: Topic) -> String {
    locale.t(&key("directory-topic", topic.as_str())).into_owned()
}

/// What a way to reach an organisation is called.
pub(in crate::features::directory) fn contact_title(locale: &Locale, kind: ContactKind) -> String {
    locale.t(&key("directory-contact", kind.as_str())).into_owned()
}

fn contact_view(locale: &Locale, point: &ContactPoint) -> ContactView {
    let (value, url) = match point.kind {
        ContactKind::Website => (host_of(&point.value), Some(point.value.clone())),
        ContactKind::Email => (point.value.clone(), Some(format!("mailto:{}", point.value))),
        ContactKind::Phone | ContactKind::Hotline => {
            let digits: String = point.value.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
            (point.value.clone(), Some(format!("tel:{digits}")))
        }
        ContactKind::Address => (point.value.clone(), None),
    };
    ContactView { title: contact_title(locale, point.kind), value, url, note: point.note.clone() }
}

/// A website as people write it.
pub(in crate::features::directory) fn host_of(url: &str) -> String {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.trim_end_matches('/').to_owned()
}
