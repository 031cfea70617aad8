//! What the browser sends: which notices are shown, and which of them were read.

use serde::{Deserialize, Serialize};

use super::matter::Matter;
use super::notice::NoticeId;
use super::slice::Part;
use crate::platform::errors::Error;

/// The choice in the list's address. What is no choice is passed over: the address may come from an old link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct ListQuery {
    #[serde(skip_serializing_if = "String::is_empty")]
    show: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    matter: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    of: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    before: String,
}

/// The word for unread ones alone.
const UNREAD: &str = "unread";
/// The word for what waits alone.
const WAITING: &str = "waiting";

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

    /// What waits, from the newest on.
    pub fn waiting() -> Self {
        Self { show: WAITING.to_owned(), ..Self::default() }
    }

    /// The same part of what is about one matter, or about anything, from the newest on.
    #[must_use]
    pub fn about(&self, matter: Option<Matter>) -> Self {
        let matter = matter.map(|it| it.to_string()).unwrap_or_default();
        Self { show: self.show.clone(), matter, ..Self::default() }
    }

    /// Everything that leads to one place.
    #[must_use]
    pub fn of_path(&self, path: &str) -> Self {
        Self { of: path.to_owned(), before: String::new(), ..self.clone() }
    }

    /// The part that is listed.
    pub fn part(&self) -> Part {
        match self.show.as_str() {
            UNREAD => Part::Unread,
            WAITING => Part::Waiting,
            _ => Part::Telling,
        }
    }

    /// The matter the list is about, where one is chosen.
    pub fn matter(&self) -> Option<Matter> {
        Matter::parse(&self.matter)
    }

    /// The place the list leads to, where one is chosen.
    pub fn path(&self) -> Option<&str> {
        Some(self.of.as_str()).filter(|path| !path.is_empty())
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

/// Everything up to a notice was read: all that merely tells, or one group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadForm {
    until: String,
    /// Where the group leads; empty for all.
    #[serde(default)]
    of: String,
    /// `waiting` for the part of the group that waits.
    #[serde(default)]
    part: String,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The newest notice its owner saw.
    pub until: NoticeId,
    /// Where the group leads; nothing for all.
    pub path: Option<String>,
    /// Which part.
    pub part: Part,
}

impl ReadForm {
    /// What was read. What waits is marked by itself or as a group, never along with all.
    pub fn parse(self) -> Result<Reading, Error> {
        let until = NoticeId::parse(&self.until).ok_or_else(|| Error::invalid("no such notice"))?;
        let path = Some(self.of).filter(|path| !path.is_empty());
        let part = match self.part.as_str() {
            "" => Part::Telling,
            WAITING if path.is_some() => Part::Waiting,
            _ => return Err(Error::invalid("no such part of an inbox")),
        };
        Ok(Reading { until, path, part })
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
        assert_eq!(ListQuery::read("show=everything&before=1&matter=weather").part(), Part::Telling);
        let group = ListQuery::default().about(Some(Matter::Exchange)).of_path("/exchange/cases/A");
        assert_eq!(group.written(), "matter=exchange&of=%2Fexchange%2Fcases%2FA");
        assert_eq!(ListQuery::read(&group.written()).path(), Some("/exchange/cases/A"));
        let both = ListQuery::unread().about(Some(Matter::Account));
        assert_eq!((both.written().as_str(), both.part()), ("show=unread&matter=account", Part::Unread));
        assert_eq!(both.about(None), ListQuery::unread());
    }

    #[test]
    fn what_waits_is_never_marked_along_with_all() {
        let form = |of: &str, part: &str| {
            let until = NoticeId::generate().to_string();
            ReadForm { until, of: of.to_owned(), part: part.to_owned() }.parse().map(|it| it.part)
        };
        assert_eq!(form("", "").unwrap(), Part::Telling);
        assert_eq!(form("/profile", "waiting").unwrap(), Part::Waiting);
        assert!(form("", "waiting").is_err());
        assert!(form("/profile", "all").is_err());
    }
}
