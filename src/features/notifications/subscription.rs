//! A subscription and its life: unconfirmed → active → ended.

use super::haste::Haste;
use crate::platform::mail::EmailAddress;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A subscription.
    SubscriptionId
);

crate::text_enum!(
    /// Where a subscription stands.
    State {
        /// Somebody typed the address; its owner has not said yes.
        Unconfirmed = "unconfirmed",
        /// Mails go out.
        Active = "active",
        /// Its reader ended it.
        Ended = "ended",
    }
);

crate::text_enum!(
    /// A kind of news.
    NewsKind {
        /// What an organisation achieved.
        Achievement = "achievement",
        /// Guidance on identity documents.
        Guidance = "guidance",
        /// Specimens of identity documents.
        Specimen = "specimen",
        /// Alerts about forged documents.
        Alert = "alert",
        /// Meetings of the organisations.
        Meeting = "meeting",
    }
);

impl NewsKind {
    /// The catalogue key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Achievement => "layout-achievements",
            Self::Guidance => "guidance-title",
            Self::Specimen => "specimens-title",
            Self::Alert => "alerts-title",
            Self::Meeting => "meetings-title",
        }
    }

    /// The kinds one can subscribe to.
    pub const OFFERED: [Self; 5] = [Self::Achievement, Self::Guidance, Self::Specimen, Self::Alert, Self::Meeting];

    /// Whether news of this kind are on a theme.
    pub const fn has_themes(self) -> bool {
        matches!(self, Self::Achievement)
    }

    /// How soon people with an account hear of such news who did not say: a warning is worth most when it is new.
    pub const fn usual_pace(self) -> Pace {
        match self {
            Self::Alert => Pace::AtOnce,
            Self::Achievement | Self::Guidance | Self::Specimen | Self::Meeting => Pace::Usual,
        }
    }
}

/// What a subscription is to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The kind of news.
    pub kind: NewsKind,
    /// News of one country, or of all.
    pub country: Option<CountryCode>,
    /// News on one theme, or on all.
    pub theme: Option<Theme>,
    /// Only what can be read in this language, written in it or translated; nothing means in any.
    pub language: Option<Language>,
}

impl Topic {
    /// Achievements of a country or all, on a theme or all.
    pub const fn achievements(country: Option<CountryCode>, theme: Option<Theme>) -> Self {
        Self { kind: NewsKind::Achievement, country, theme, language: None }
    }

    /// Everything of a kind, in whatever language.
    pub const fn all(kind: NewsKind) -> Self {
        Self { kind, country: None, theme: None, language: None }
    }
}

/// Something a person with an account asked to hear of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// By this subscription.
    pub subscription: SubscriptionId,
    /// What it is to.
    pub topic: Topic,
    /// How soon it tells.
    pub haste: Haste,
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Which.
    pub id: SubscriptionId,
    /// Where the mails go, in ASCII lower case; for a person with an account the account's address counts.
    pub email: String,
    /// Whose it is, for a person with an account.
    pub person: Option<PersonId>,
    /// To what.
    pub topic: Topic,
    /// The language of the mails; for a person with an account the account's counts.
    pub language: Language,
    /// How soon a person with an account hears; readers without one always hear at once.
    pub haste: Haste,
    /// Where it stands.
    pub state: State,
    /// When it was asked for (UTC).
    pub created_at: Timestamp,
    /// When the owner of the address said yes (UTC).
    pub confirmed_at: Option<Timestamp>,
    /// When it was ended (UTC).
    pub ended_at: Option<Timestamp>,
}

impl Subscription {
    /// One that was asked for and not confirmed.
    pub fn asked_for(email: &EmailAddress, language: Language, topic: Topic, now: Timestamp) -> Self {
        Self {
            id: SubscriptionId::generate(),
            email: email.key(),
            person: None,
            topic,
            language,
            haste: Haste::NONE,
            state: State::Unconfirmed,
            created_at: now,
            confirmed_at: None,
            ended_at: None,
        }
    }

    /// The owner of the address says yes. What was ended stays so: an old mail found again starts nothing.
    #[must_use]
    pub fn confirm(self, now: Timestamp) -> Self {
        match self.state {
            State::Unconfirmed => Self { state: State::Active, confirmed_at: Some(now), ..self },
            State::Active | State::Ended => self,
        }
    }

    /// The reader wants no more. Ending twice changes nothing.
    #[must_use]
    pub fn end(self, now: Timestamp) -> Self {
        match self.state {
            State::Ended => self,
            State::Unconfirmed | State::Active => Self { state: State::Ended, ended_at: Some(now), ..self },
        }
    }
}

/// Something new, as readers without an account are looked for who asked to hear of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// What it is.
    pub kind: NewsKind,
    /// The country it belongs to.
    pub country: Option<CountryCode>,
    /// Its theme.
    pub theme: Option<Theme>,
    /// Whether whoever asked for news in whatever language is told now: when it can be read for the first time.
    pub is_for_any: bool,
    /// Whoever asked for news in one of these languages alone is told now: when it can be read in it for the first time.
    pub languages: Vec<Language>,
}

impl News {
    /// What can be read for the first time, for whoever asked for it in whatever language. Who asked for one language
    /// alone hears when a text in it is there, be it a translation released much later.
    pub const fn first(kind: NewsKind, country: CountryCode, theme: Theme) -> Self {
        Self { kind, country: Some(country), theme: Some(theme), is_for_any: true, languages: Vec::new() }
    }
}

/// Somebody who wants a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Because of this subscription, which the mail offers to end.
    pub subscription: SubscriptionId,
    /// Where it goes.
    pub email: EmailAddress,
    /// The language to write in.
    pub language: Language,
    /// The language they want to read news in, where they asked for one alone.
    pub only_in: Option<Language>,
}

/// A portion of the people who want a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipients {
    /// Each address once.
    pub list: Vec<Recipient>,
    /// What to give as `after` for the next portion; nothing when this was the last.
    pub next: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::super::haste::PACES;
    use super::*;

    fn at(minute: u32) -> Timestamp {
        Timestamp::parse(&format!("2026-11-22T10:{minute:02}:00Z")).unwrap()
    }

    fn asked_for() -> Subscription {
        let email = EmailAddress::parse("Reader@Mail.example").unwrap();
        Subscription::asked_for(&email, Language::Urdu, Topic::achievements(None, None), at(0))
    }

    #[test]
    fn a_subscription_is_confirmed_and_ended_once() {
        let active = asked_for().confirm(at(1));
        assert_eq!(
            (active.state, active.confirmed_at, active.email.as_str()),
            (State::Active, Some(at(1)), "reader@mail.example")
        );
        assert_eq!(active.clone().confirm(at(2)), active);
        let ended = active.end(at(3));
        assert_eq!((ended.state, ended.ended_at), (State::Ended, Some(at(3))));
        assert_eq!(ended.clone().end(at(4)), ended);
    }

    #[test]
    fn what_was_ended_is_not_woken_by_its_old_mail() {
        let ended = asked_for().end(at(1));
        assert_eq!(ended.clone().confirm(at(2)), ended);
    }

    #[test]
    fn alerts_are_told_at_once_and_everything_else_with_the_rest() {
        let at_once: Vec<_> = NewsKind::ALL.iter().filter(|kind| kind.usual_pace() == Pace::AtOnce).collect();
        assert_eq!(at_once, [&NewsKind::Alert]);
        assert!(NewsKind::ALL.iter().all(|kind| PACES.contains(&kind.usual_pace())));
    }
}
