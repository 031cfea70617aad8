//! The addresses of subscriptions. A signed one is the id and the portal's signature.

use super::SubscriptionId;

/// Where a signed-in person's subscriptions stand; kept by `habits`.
pub(super) fn own() -> String {
    "/habits".to_owned()
}

/// The form for a new one.
pub fn new() -> String {
    "/subscriptions/new".to_owned()
}

/// Where the owner of an address says yes.
pub fn confirmation(signed: &str) -> String {
    format!("/subscriptions/{signed}/confirmation")
}

/// Where a reader ends a subscription.
pub fn end(signed: &str) -> String {
    format!("/subscriptions/{signed}/end")
}

/// Where a signed-in person says how soon one of their own tells.
pub fn pace(id: SubscriptionId) -> String {
    format!("/subscriptions/{id}/pace")
}

/// Where a signed-in person ends one of their own.
pub fn end_own(id: SubscriptionId) -> String {
    format!("/subscriptions/{id}/end")
}

/// What mail programs post to; the only address without a language.
pub fn unsubscribe(signed: &str) -> String {
    format!("/unsubscribe/{signed}")
}
