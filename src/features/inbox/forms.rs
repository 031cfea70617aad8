//! What the browser sends: which notices are shown, and up to which they were read.

use serde::{Deserialize, Serialize};

use super::notice::NoticeId;
use crate::platform::errors::Error;

/// The choice in the list's address. What is no choice is passed over: the address may come from an old link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct ListQuery {
    #[serde(skip_serializing_if = "String::is_empty")]
    show: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    before: String,
}

/// The word for unread ones alone.
const UNREAD: &str = "unread";

impl ListQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// The query as it stands in an address.
    pub fn written(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    /// What is unread, from the newest on.
    pub fn unread() -> Self {
        Self { show: UNREAD.to_owned(), ..Self::default() }
    }

    /// Whether only what is unread is shown.
    pub fn is_unread_only(&self) -> bool {
        self.show == UNREAD
    }

    /// The notice the page begins behind.
    pub fn before(&self) -> Option<NoticeId> {
        NoticeId::parse(&self.before)
    }

    /// The same choice from its newest notice on.
    #[must_use]
    pub fn first(&self) -> Self {
        Self { before: String::new(), ..self.clone() }
    }

    /// The same choice from behind a notice on.
    #[must_use]
    pub fn after(&self, last: NoticeId) -> Self {
        Self { before: last.to_string(), ..self.clone() }
    }
}

/// Everything up to a notice was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadForm {
    until: String,
}

impl ReadForm {
    /// The newest notice its owner saw.
    pub fn parse(&self) -> Result<NoticeId, Error> {
        NoticeId::parse(&self.until).ok_or_else(|| Error::invalid("no such notice"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choice_survives_its_address() {
        let last = NoticeId::generate();
        let query = ListQuery::unread().after(last);
        assert_eq!(query.written(), format!("show=unread&before={last}"));
        assert_eq!(ListQuery::read(&query.written()), query);
        assert_eq!((query.first(), query.before()), (ListQuery::unread(), Some(last)));
        assert_eq!(ListQuery::default().written(), "");
        assert!(!ListQuery::read("show=everything&before=1").is_unread_only());
    }
}
