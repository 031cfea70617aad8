//! Which readers without an account want some news.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::subscription::{News, Recipient, Recipients, State, SubscriptionId};
use crate::platform::database::schema::subscriptions;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::vocabulary::language::Language;

/// A portion of them, each address once, in the order of the addresses from behind `after` on.
pub(in super::super) fn recipients(
    connection: &mut DbConn,
    news: &News,
    after: &str,
    limit: usize,
) -> Result<Recipients, Error> {
    let of_country = subscriptions::country.is_null().or(subscriptions::country.eq(news.country));
    let on_theme = subscriptions::theme.is_null().or(subscriptions::theme.eq(news.theme));
    let in_language = subscriptions::only_in
        .is_not_null()
        .and(one_of(subscriptions::only_in.assume_not_null(), news.languages.iter().copied()));
    let mut query = subscriptions::table
        .filter(subscriptions::kind.eq(news.kind).and(subscriptions::state.eq(State::Active)))
        .filter(subscriptions::person_id.is_null().and(subscriptions::email.gt(after)))
        .filter(of_country)
        .filter(on_theme)
        .select((subscriptions::id, subscriptions::email, subscriptions::language, subscriptions::only_in))
        .into_boxed();
    if news.is_for_any {
        query = query.filter(subscriptions::only_in.is_null().or(in_language));
    } else {
        // Who asked for it in whatever language too knows it from its first text on.
        let other = diesel::alias!(subscriptions as other);
        let of_same = other.field(subscriptions::email).eq(subscriptions::email);
        let is_active = other.field(subscriptions::state).eq(State::Active);
        let is_open =
            other.field(subscriptions::person_id).is_null().and(other.field(subscriptions::only_in).is_null());
        let in_country = other.field(subscriptions::country);
        let on_theme = other.field(subscriptions::theme);
        let same_news = other.field(subscriptions::kind).eq(news.kind).and(
            in_country.is_null().or(in_country.eq(news.country)).and(on_theme.is_null().or(on_theme.eq(news.theme))),
        );
        let known = other.filter(of_same.and(is_active).and(is_open)).filter(same_news);
        query = query.filter(in_language).filter(not(exists(known)));
    }
    let rows: Vec<(SubscriptionId, String, Language, Option<Language>)> = query
        .order((subscriptions::email, subscriptions::id.desc()))
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .load(connection)?;
    // What the last address still has beyond this portion lies at or before `after` and is not given again.
    let next = if rows.len() < limit { None } else { rows.last().map(|row| row.1.clone()) };
    let mut list: Vec<Recipient> = Vec::with_capacity(rows.len());
    for (subscription, email, language, only_in) in rows {
        let Some(email) = EmailAddress::parse(&email) else { continue };
        if list.last().is_none_or(|last| last.email != email) {
            list.push(Recipient { subscription, email, language, only_in });
        }
    }
    Ok(Recipients { list, next })
}
