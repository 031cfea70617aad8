//! What the form for a new subscription sends.

use serde::Deserialize;

use super::haste::PACES;
use super::{NewsKind, Topic};
use crate::platform::mail::EmailAddress;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::theme::Theme;

/// The fields as typed; a signed-in person's form has no address and no language of mails, a reader's no pace.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubscriptionForm {
    #[serde(default)]
    pub(super) email: String,
    #[serde(default)]
    pub(super) language: String,
    /// Empty in forms that know achievements alone.
    #[serde(default)]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) country: String,
    #[serde(default)]
    pub(super) theme: String,
    /// The one language of the news; empty for any.
    #[serde(default)]
    pub(super) only_in: String,
    /// How soon a person hears; empty for what is usual for the kind.
    #[serde(default)]
    pub(super) pace: String,
}

/// What a link to the form may fill in; anything else in it is passed over.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    kind: String,
    country: String,
    theme: String,
    only_in: String,
}

/// What a signed-in person wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Own {
    pub(super) topic: Topic,
    /// How soon they hear; nothing for what is usual.
    pub(super) pace: Option<Pace>,
}

/// The form that changes how soon a subscription tells.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaceForm {
    pace: String,
}

impl PaceForm {
    pub(super) fn parse(&self) -> Option<Pace> {
        pace(&self.pace)
    }
}

/// A form that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) email: EmailAddress,
    pub(super) language: Language,
    pub(super) topic: Topic,
}

impl SubscriptionForm {
    /// An empty form on a page in that language, with what a link filled in.
    pub(super) fn new(language: Language, wanted: Wanted) -> Self {
        let Wanted { kind, country, theme, only_in } = wanted;
        Self { language: language.tag().to_owned(), kind, country, theme, only_in, ..Self::default() }
    }

    pub(super) fn parse(&self) -> Result<Draft, Errors> {
        let mut errors = Errors::none();
        let email = EmailAddress::parse(&self.email).ok_or("notifications-error-email");
        let email = errors.note("email", email);
        let language = Language::from_tag(&self.language).ok_or("notifications-error-language");
        let language = errors.note("language", language);
        let topic = self.read_topic(&mut errors);
        match (email, language, topic) {
            (Some(email), Some(language), Some(topic)) => Ok(Draft { email, language, topic }),
            _ => Err(errors),
        }
    }

    /// All a signed-in person says: the topic, and how soon they hear of it.
    pub(super) fn own(&self) -> Result<Own, Errors> {
        let mut errors = Errors::none();
        let topic = self.read_topic(&mut errors);
        let pace = errors.note("pace", chosen(&self.pace, pace, "habits-error-choice"));
        match (topic, pace) {
            (Some(topic), Some(pace)) => Ok(Own { topic, pace }),
            _ => Err(errors),
        }
    }

    fn read_topic(&self, errors: &mut Errors) -> Option<Topic> {
        let kind = errors.note("kind", kind(&self.kind));
        let country = errors.note("country", chosen(&self.country, CountryCode::parse, "notifications-error-country"));
        let theme = errors.note("theme", chosen(&self.theme, Theme::parse, "notifications-error-theme"));
        let only_in = chosen(&self.only_in, Language::from_tag, "notifications-error-language");
        let language = errors.note("only_in", only_in);
        let topic = Topic { kind: kind?, country: country?, theme: theme?, language: language? };
        if topic.theme.is_some() && !topic.kind.has_themes() {
            errors.add("theme", "notifications-error-theme-kind");
            return None;
        }
        Some(topic)
    }
}

/// One of the kinds offered.
fn kind(text: &str) -> Result<NewsKind, &'static str> {
    if text.is_empty() {
        return Ok(NewsKind::Achievement);
    }
    NewsKind::parse(text).filter(|kind| NewsKind::OFFERED.contains(kind)).ok_or("notifications-error-kind")
}

/// One of the paces offered.
fn pace(text: &str) -> Option<Pace> {
    Pace::parse(text).filter(|pace| PACES.contains(pace))
}

/// An empty choice means all; one that is none of those offered is an error of that name.
fn chosen<T>(text: &str, parse: impl Fn(&str) -> Option<T>, error: &'static str) -> Result<Option<T>, &'static str> {
    if text.is_empty() { Ok(None) } else { parse(text).map(Some).ok_or(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(email: &str, language: &str, country: &str, theme: &str) -> SubscriptionForm {
        let [email, language, country, theme] = [email, language, country, theme].map(str::to_owned);
        SubscriptionForm { email, language, country, theme, ..SubscriptionForm::default() }
    }

    #[test]
    fn kinds_are_those_offered_and_only_achievements_have_themes() {
        let of = |kind: &str, theme: &str| {
            SubscriptionForm { kind: kind.to_owned(), ..form("a@b.example", "en", "IR", theme) }.own()
        };
        let alerts = Topic { country: Some(CountryCode::Iran), ..Topic::all(NewsKind::Alert) };
        assert_eq!(of("alert", ""), Ok(Own { topic: alerts, pace: None }));
        assert_eq!(of("alert", "smart-card"), Err(Errors::of("theme", "notifications-error-theme-kind")));
        assert!(of("meeting", "").is_ok());
        assert_eq!(of("weather", ""), Err(Errors::of("kind", "notifications-error-kind")));
    }

    #[test]
    fn a_language_and_a_pace_are_those_offered() {
        let of = |only_in: &str, pace: &str| {
            let [only_in, pace] = [only_in, pace].map(str::to_owned);
            SubscriptionForm { only_in, pace, ..SubscriptionForm::default() }.own()
        };
        let persian = Topic { language: Some(Language::Persian), ..Topic::achievements(None, None) };
        assert_eq!(of("fa", "at_once"), Ok(Own { topic: persian, pace: Some(Pace::AtOnce) }));
        for pace in ["never", "daily", "weekly", "soon"] {
            assert_eq!(of("", pace), Err(Errors::of("pace", "habits-error-choice")), "{pace}");
        }
        assert_eq!(of("xx", ""), Err(Errors::of("only_in", "notifications-error-language")));
    }

    #[test]
    fn nothing_chosen_means_everything() {
        let draft = form(" a@b.example ", "fa-AF", "", "").parse().unwrap();
        assert_eq!((draft.email.as_str(), draft.language), ("a@b.example", Language::Dari));
        assert_eq!(draft.topic, Topic::achievements(None, None));
        let draft = form("a@b.example", "en", "TR", "smart-card").parse().unwrap();
        assert_eq!(draft.topic, Topic::achievements(Some(CountryCode::Turkiye), Some(Theme::SmartCard)));
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let errors = form("a@b\r\nBcc: c", "xx", "RU", "weather").parse().unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["email", "language", "country", "theme"]);
    }
}
