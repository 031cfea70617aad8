//! The pages of subscriptions.

use askama::Template;

use super::forms::SubscriptionForm;
use super::haste::PACES;
use super::subscription::{NewsKind, State, Subscription, Topic};
use super::urls;
use crate::platform::i18n::Locale;
use crate::platform::web::{Choice, Errors, Page, asset_path};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::theme::Theme;

/// What a subscription is to, in a reader's words.
pub fn topic_name(locale: &Locale, topic: &Topic) -> String {
    let name = name_in_any_language(locale, topic);
    let Some(language) = topic.language else { return name };
    let values = [("topic", name.as_str().into()), ("language", locale.language_name(language).into())];
    locale.plain_with("notifications-topic-language", &values).into_owned()
}

fn name_in_any_language(locale: &Locale, topic: &Topic) -> String {
    let kind = kind_name(locale, topic.kind);
    let country = topic.country.map(|country| locale.country_name(country));
    let theme = topic.theme.map(|theme| locale.t(&format!("theme-{theme}")).into_owned());
    let name = match (country, theme.as_deref()) {
        (None, None) => return kind,
        (Some(country), None) => {
            locale.plain_with("notifications-topic-country", &[("kind", kind.into()), ("country", country.into())])
        }
        (None, Some(theme)) => {
            locale.plain_with("notifications-topic-theme", &[("kind", kind.into()), ("theme", theme.into())])
        }
        (Some(country), Some(theme)) => locale.plain_with(
            "notifications-topic-both",
            &[("kind", kind.into()), ("country", country.into()), ("theme", theme.into())],
        ),
    };
    name.into_owned()
}

fn kind_name(locale: &Locale, kind: NewsKind) -> String {
    locale.t(kind.key()).into_owned()
}

/// What the fields of a topic offer.
pub struct TopicFields {
    /// The kinds of news.
    pub kinds: Vec<Choice>,
    /// All countries, or one.
    pub countries: Vec<Choice>,
    /// All themes, or one.
    pub themes: Vec<Choice>,
    /// Any language, or one.
    pub languages: Vec<Choice>,
    /// What is usual for the kind, or a pace; for people with an account.
    pub paces: Vec<Choice>,
}

impl TopicFields {
    /// The fields with nothing chosen.
    pub fn of(page: &Page) -> Self {
        Self::with(page, &SubscriptionForm::default())
    }

    /// The fields as they were sent.
    pub(super) fn with(page: &Page, form: &SubscriptionForm) -> Self {
        let kind = |kind: NewsKind| Choice::new(kind.as_str(), kind_name(page, kind), kind.as_str() == form.kind);
        let country = |it: CountryCode| Choice::new(it.as_str(), page.country_name(it), it.as_str() == form.country);
        let theme = |it: &Theme| Choice::new(it.as_str(), page.t(&format!("theme-{it}")), it.as_str() == form.theme);
        let language = |it: Language| Choice::new(it.tag(), page.language_name(it), it.tag() == form.only_in);
        let mut paces = paces(page, &form.pace);
        paces.insert(0, Choice::new("", page.t("notifications-new-pace-usual"), false));
        Self {
            kinds: NewsKind::OFFERED.map(kind).into(),
            countries: behind_all(page, "notifications-new-all-countries", CountryCode::ALL.map(country).into()),
            themes: behind_all(page, "notifications-new-all-themes", Theme::ALL.iter().map(theme).collect()),
            languages: behind_all(page, "notifications-new-all-languages", Language::ALL.map(language).into()),
            paces,
        }
    }
}

/// How soon a person's subscription may tell.
pub fn paces(page: &Page, chosen: &str) -> Vec<Choice> {
    let offered = |it: Pace| Choice::new(it.as_str(), page.t(&format!("pace-{it}")), it.as_str() == chosen);
    PACES.map(offered).into()
}

/// Choices in the order of their names, behind the one that means all.
fn behind_all(page: &Page, all: &str, mut choices: Vec<Choice>) -> Vec<Choice> {
    page.sort_by_key(&mut choices, |choice| choice.text.clone());
    choices.insert(0, Choice::new("", page.t(all), false));
    choices
}

/// The form for a new subscription.
#[derive(Template)]
#[template(path = "notifications/new.html")]
pub(super) struct New {
    pub(super) page: Page,
    pub(super) form: SubscriptionForm,
    pub(super) errors: Errors,
    /// Where a signed-in person's mails go.
    pub(super) own_email: Option<String>,
}

impl New {
    fn action(&self) -> String {
        self.page.url(&urls::new())
    }

    fn fields(&self) -> TopicFields {
        TopicFields::with(&self.page, &self.form)
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }
}

/// Where the owner of an address says yes, and sees that it is so.
#[derive(Template)]
#[template(path = "notifications/confirmation.html")]
pub(super) struct Confirmation {
    pub(super) page: Page,
    pub(super) subscription: Subscription,
    pub(super) signed: String,
}

impl Confirmation {
    fn is_waiting(&self) -> bool {
        self.subscription.state == State::Unconfirmed
    }

    fn is_active(&self) -> bool {
        self.subscription.state == State::Active
    }

    fn topic(&self) -> String {
        topic_name(self.page.locale(), &self.subscription.topic)
    }

    fn action(&self) -> String {
        self.page.url(&urls::confirmation(&self.signed))
    }

    fn end_url(&self) -> String {
        self.page.url(&urls::end(&self.signed))
    }
}

/// Where a reader ends a subscription.
#[derive(Template)]
#[template(path = "notifications/end.html")]
pub(super) struct End {
    pub(super) page: Page,
    pub(super) subscription: Option<Subscription>,
    pub(super) signed: String,
}

impl End {
    /// The topic, while there is something to end.
    fn topic(&self) -> Option<String> {
        let it = self.subscription.as_ref().filter(|it| it.state != State::Ended)?;
        Some(topic_name(self.page.locale(), &it.topic))
    }

    fn action(&self) -> String {
        urls::unsubscribe(&self.signed)
    }
}

/// The word that it is over: a page of its own, since the address that brings it knows no language and no session.
#[derive(Template)]
#[template(path = "notifications/ended.html")]
pub(super) struct Ended {
    pub(super) locale: Locale,
    pub(super) style: &'static str,
    pub(super) new_url: String,
}

impl Ended {
    pub(super) fn new(locale: Locale) -> Self {
        let new_url = format!("/{}{}", locale.language().prefix(), urls::new());
        Self { locale, style: asset_path("style.css"), new_url }
    }
}
