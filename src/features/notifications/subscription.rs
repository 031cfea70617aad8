//! A subscription and its life: unconfirmed → active → ended.

use crate::platform::mail::EmailAddress;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
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
}

impl Topic {
    /// Achievements of a country or all, on a theme or all.
    pub const fn achievements(country: Option<CountryCode>, theme: Option<Theme>) -> Self {
        Self { kind: NewsKind::Achievement, country, theme }
    }
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
            state: State::Unconfirmed,
            created_at: now,
            confirmed_at: None,
            ended_at: None,
        }
    }

    /// The owner of the address says yes. What was ended stays so: an old mail found again starts nothing.
    pub fn confirm(self, now: Timestamp) -> Self {
        match self.state {
            State::Unconfirmed => Self { state: State::Active, confirmed_at: Some(now), ..self },
            State::Active | State::Ended => self,
        }
    }

    /// The reader wants no more. Ending twice changes nothing.
    pub fn end(self, now: Timestamp) -> Self {
        match self.state {
            State::Ended => self,
            State::Unconfirmed | State::Active => Self { state: State::Ended, ended_at: Some(now), ..self },
        }
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
}
