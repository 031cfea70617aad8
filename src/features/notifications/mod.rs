//! Who wants to hear what by mail. A subscription is to a kind of news ([`NewsKind`]), of one country or of all, on one
//! theme or on all, in one language alone or in any. People with an account hear of it with the rest of their letters
//! or at once ([`Haste`]); readers without one always at once. A reader without an account confirms the address first
//! (double opt-in); a signed-in person's address is known. Every mail carries its own way out: a signed address that
//! needs no sign-in and, for mail programs, no click on a page (RFC 8058).
//!
//! The feature is told and never asks. Who has news asks for the [`recipients`] and writes the mails. It keeps no
//! audit of its own: a subscription's row says when it was asked for, confirmed and ended.

mod forms;
mod handlers;
mod haste;
mod jobs;
mod links;
mod notices;
mod pages;
mod store;
mod subscription;
mod urls;
mod veiled;

use std::collections::{BTreeMap, BTreeSet};

use actix_web::web::{ServiceConfig, get, post, resource};

pub use handlers::{answer_one_click, require_one_click, without_referrer};
pub use haste::Haste;
pub use jobs::{PruneSubscriptions, SendConfirmation};
pub use links::{Links, unsubscribe_links};
pub use notices::samples;
pub use pages::{TopicFields, paces, topic_name};
pub use subscription::{News, NewsKind, Recipient, Recipients, Subscription, SubscriptionId, Topic, Wish};
pub use urls::{end_own, new, pace};
pub use veiled::Veiled;

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::platform::web::per_address;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Forms one network address may send at once, and the seconds until it may send one more.
const BURST: u32 = 10;
const SECONDS: u64 = 30;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(
            resource("/subscriptions/new").wrap(per_address(BURST, SECONDS)).get(handlers::new).post(handlers::create),
        )
        .route("/subscriptions/{signed}/confirmation", get().to(handlers::confirmation))
        .route("/subscriptions/{signed}/confirmation", post().to(handlers::confirm))
        .route("/subscriptions/{signed}/end", get().to(handlers::end))
        .route("/subscriptions/{id}/pace", post().to(handlers::change_pace))
        .route("/subscriptions/{id}/end", post().to(handlers::end_own));
}

/// What mail programs post to: no language, and outside the guard against forged requests, since it takes no cookie.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/unsubscribe/{signed}", post().to(handlers::unsubscribe));
}

/// Which readers without an account want some news, in portions: each address once, in the order of the addresses, from
/// behind `after` on. Ask until [`Recipients::next`] is empty. People with an account hear of news in their letters, by
/// their habits.
pub fn recipients(
    connection: &mut DbConn,
    news: &News,
    after: Option<&str>,
    limit: usize,
) -> Result<Recipients, Error> {
    store::recipients(connection, news, after.unwrap_or_default(), limit)
}

/// A person's subscriptions, the oldest first.
pub fn list_of_person(connection: &mut DbConn, person: PersonId) -> Result<Vec<Subscription>, Error> {
    store::list_of_person(connection, person)
}

/// Where a person's mails go: the address of their account.
pub fn email_of_person(connection: &mut DbConn, person: PersonId) -> Result<EmailAddress, Error> {
    store::email_of_person(connection, person)
}

/// What each of these people is subscribed to, the oldest first. Who is subscribed to nothing is missing.
pub fn wishes_of(connection: &mut DbConn, people: &[PersonId]) -> Result<BTreeMap<PersonId, Vec<Wish>>, Error> {
    store::wishes_of(connection, people)
}

/// Notes that these people were told of what they want to hear of at once, up to this moment.
pub fn set_told(connection: &mut DbConn, people: &[PersonId], told_at: Timestamp) -> Result<(), Error> {
    store::set_told(connection, people, told_at)
}

/// Who of these people was told more of what they want to hear of at once since it was asked up to when they were told.
/// Nobody writes more until the transaction ends.
pub fn list_told_since(connection: &mut DbConn, known: &[(PersonId, Timestamp)]) -> Result<BTreeSet<PersonId>, Error> {
    let people: Vec<PersonId> = known.iter().map(|(person, _)| *person).collect();
    let told = store::hold_told(connection, &people)?;
    // Who ended it all meanwhile is not told either.
    Ok(known.iter().filter(|(person, at)| told.get(person) != Some(at)).map(|(person, _)| *person).collect())
}

/// Lets everything a person wanted to hear of at once come with the rest of their letters.
pub fn end_haste(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    store::end_haste(connection, person)
}

/// Subscribes a person with an account, whose address is known to be theirs, at the pace that is usual for such news.
/// Nothing happens where they are subscribed to this topic already. Says which subscription it is.
pub fn subscribe_person(
    connection: &mut DbConn,
    person: PersonId,
    email: &EmailAddress,
    language: Language,
    topic: Topic,
    now: Timestamp,
) -> Result<SubscriptionId, Error> {
    let haste = Haste::NONE.at(topic.kind.usual_pace(), now);
    let asked_for = Subscription::asked_for(email, language, topic, now);
    store::insert_once(connection, &Subscription { person: Some(person), haste, ..asked_for.confirm(now) })
}
