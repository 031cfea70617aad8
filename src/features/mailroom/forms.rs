//! What the browser sends.

use serde::Deserialize;

use crate::platform::mail::MailId;

/// From which mail on the list is shown. What is no mail is passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    before: String,
}

impl ListQuery {
    /// The mail the list begins behind, from the query of an address.
    pub(super) fn read(query: &str) -> Option<MailId> {
        MailId::parse(&serde_html_form::from_str::<Self>(query).unwrap_or_default().before)
    }
}

/// All mails of a kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KindForm {
    /// As in `achievement.published`.
    pub(super) kind: String,
}
