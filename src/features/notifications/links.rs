//! The addresses in a mail by which its reader confirms or ends a subscription. They carry the portal's signature,
//! so nobody can make one up, and nothing of them is kept.

use super::SubscriptionId;
use super::urls;
use crate::platform::crypto::PortalKey;
use crate::platform::errors::Error;

/// What the signature is for; one made for another purpose opens nothing here.
const PURPOSE: &str = "subscription";

/// How a reader ends a subscription, as [`Letter::with_unsubscribe`](crate::platform::mail::Letter::with_unsubscribe)
/// takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// What a mail program posts to: a path without language.
    pub one_click: String,
    /// The page for people: a path to put behind a language.
    pub page: String,
}

/// The way out of one subscription.
pub fn unsubscribe_links(key: &PortalKey, id: SubscriptionId) -> Links {
    let signed = sign(key, id);
    Links { one_click: urls::unsubscribe(&signed), page: urls::end(&signed) }
}

/// The id with its signature behind a full stop: what stands in an address.
pub(super) fn sign(key: &PortalKey, id: SubscriptionId) -> String {
    format!("{id}.{}", key.sign(PURPOSE, id.as_str()))
}

/// The id, if the portal signed it.
pub(super) fn verify(key: &PortalKey, signed: &str) -> Result<SubscriptionId, Error> {
    let (id, signature) = signed.split_once('.').ok_or(Error::NotFound)?;
    let id = SubscriptionId::parse(id).ok_or(Error::NotFound)?;
    if key.verify(PURPOSE, id.as_str(), signature) { Ok(id) } else { Err(Error::NotFound) }
}
