//! The addresses of subscriptions. A signed one is the id and the portal's signature.

use super::SubscriptionId;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::theme::Theme;

/// Where a signed-in person's subscriptions stand; kept by `habits`.
pub(super) fn own() -> String {
    "/habits".to_owned()
}

/// The form for a new one.
pub fn new() -> String {
    "/subscriptions/new".to_owned()
}

/// The form with a topic filled in.
pub fn new_for(country: Option<CountryCode>, theme: Option<Theme>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(country) = country {
        query.append_pair("country", country.as_str());
    }
    if let Some(theme) = theme {
        query.append_pair("theme", theme.as_str());
    }
    let query = query.finish();
    if query.is_empty() { new() } else { format!("{}?{query}", new()) }
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
