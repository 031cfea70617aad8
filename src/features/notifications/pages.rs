//! The pages of subscriptions.

use askama::Template;

use super::forms::SubscriptionForm;
use super::subscription::{State, Subscription, Topic};
use super::urls;
use crate::platform::i18n::Locale;
use crate::platform::web::{Errors, Page, asset_path};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// What a subscription is to, in a reader's words.
pub(super) fn topic_name(locale: &Locale, topic: &Topic) -> String {
    let country = topic.country.map(|country| locale.country_name(country));
    let theme = topic.theme.map(|theme| locale.t(&format!("theme-{theme}")).into_owned());
    let name = match (country, theme.as_deref()) {
        (None, None) => locale.t("notifications-topic-all"),
        (Some(country), None) => locale.plain_with("notifications-topic-country", &[("country", country.into())]),
        (None, Some(theme)) => locale.plain_with("notifications-topic-theme", &[("theme", theme.into())]),
        (Some(country), Some(theme)) => {
            locale.plain_with("notifications-topic-both", &[("country", country.into()), ("theme", theme.into())])
        }
    };
    name.into_owned()
}

/// One entry of a select.
pub(super) struct Offer {
    value: &'static str,
    text: String,
    is_chosen: bool,
}

impl Offer {
    fn new(value: &'static str, text: String, chosen: &str) -> Self {
        Self { value, text, is_chosen: value == chosen }
    }
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

    fn countries(&self) -> Vec<Offer> {
        let name = |country: CountryCode| self.page.country_name(country).to_owned();
        let offer = |country: CountryCode| Offer::new(country.as_str(), name(country), &self.form.country);
        let mut offers = CountryCode::ALL.map(offer);
        self.page.sort_by_key(&mut offers, |offer| offer.text.clone());
        offers.into()
    }

    fn themes(&self) -> Vec<Offer> {
        let name = |theme: &Theme| self.page.t(&format!("theme-{theme}")).into_owned();
        let mut offers: Vec<_> =
            Theme::ALL.iter().map(|theme| Offer::new(theme.as_str(), name(theme), &self.form.theme)).collect();
        self.page.sort_by_key(&mut offers, |offer| offer.text.clone());
        offers
    }

    fn languages(&self) -> Vec<(Language, bool)> {
        Language::ALL.map(|language| (language, language.tag() == self.form.language)).into()
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

/// A signed-in person's subscriptions.
#[derive(Template)]
#[template(path = "notifications/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) email: String,
    pub(super) subscriptions: Vec<Subscription>,
}

impl List {
    fn topic(&self, subscription: &Subscription) -> String {
        topic_name(self.page.locale(), &subscription.topic)
    }

    fn end_url(&self, subscription: &Subscription) -> String {
        self.page.url(&urls::end_own(subscription.id))
    }

    fn new_url(&self) -> String {
        self.page.url(&urls::new())
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
