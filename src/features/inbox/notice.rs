//! A notice: what happened, to whom it is told, and what it takes to say it in any language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A notice.
    NoticeId
);

/// Something a sentence names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fact {
    /// A name, as it is in every language.
    Name(String),
    /// A moment (UTC), said in the reader's calendar and zone.
    Moment(Timestamp),
    /// How many there are.
    Count(i64),
}

/// What the sentence of a notice names, each under the name of its variable. Never a secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// Nothing but when it happened, which every notice can name as `time`.
    pub fn none() -> Self {
        Self::default()
    }

    /// The same with a name, unless it is empty: then it is not known.
    #[must_use]
    pub fn naming(mut self, variable: &str, name: &str) -> Self {
        if !name.is_empty() {
            self.0.insert(variable.to_owned(), Fact::Name(name.to_owned()));
        }
        self
    }

    /// The same with a moment (UTC).
    #[must_use]
    pub fn at(mut self, variable: &str, moment: Timestamp) -> Self {
        self.0.insert(variable.to_owned(), Fact::Moment(moment));
        self
    }

    /// The same with how many there are.
    #[must_use]
    pub fn counting(mut self, variable: &str, count: i64) -> Self {
        self.0.insert(variable.to_owned(), Fact::Count(count));
        self
    }

    /// Every fact with its variable.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(variable, fact)| (variable.as_str(), fact))
    }

    /// Whether something is known under that name.
    pub fn has(&self, variable: &str) -> bool {
        self.0.contains_key(variable)
    }
}

/// A notice in somebody's inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Which; later ones are greater.
    pub id: NoticeId,
    /// Whose inbox it lies in.
    pub person: PersonId,
    /// What happened, as in `account.roles_changed`.
    pub kind: String,
    /// What the sentence names; `None` where only another version of the program can read it.
    pub facts: Option<Facts>,
    /// Where it leads, without the language.
    pub path: String,
    /// When it happened (UTC).
    pub written_at: Timestamp,
    /// When its owner marked it as read (UTC).
    pub read_at: Option<Timestamp>,
}

impl Notice {
    /// One that nobody has read.
    pub fn new(person: PersonId, kind: &str, facts: Facts, path: &str, now: Timestamp) -> Self {
        let (id, kind, path) = (NoticeId::generate(), kind.to_owned(), path.to_owned());
        Self { id, person, kind, facts: Some(facts), path, written_at: now, read_at: None }
    }

    /// The same, read by its owner.
    #[must_use]
    pub fn read(self, now: Timestamp) -> Self {
        Self { read_at: self.read_at.or(Some(now)), ..self }
    }

    /// Whether its owner has not marked it yet.
    pub fn is_unread(&self) -> bool {
        self.read_at.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_come_back_from_what_is_kept_of_them() {
        let moment = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let facts = Facts::none().naming("device", "Firefox · Windows").at("until", moment).naming("inviter", "");
        let kept = serde_json::to_string(&facts).unwrap();
        assert!(kept.starts_with(r#"{"device":{"name":"Firefox · Windows"},"until":{"moment":"2026-11-22T10:00:00"#));
        assert_eq!(serde_json::from_str::<Facts>(&kept).unwrap(), facts);
        assert!(facts.has("device") && !facts.has("inviter"));
        let counted = Facts::none().counting("count", 3);
        assert_eq!(serde_json::to_string(&counted).unwrap(), r#"{"count":{"count":3}}"#);
    }

    #[test]
    fn what_was_read_stays_read_from_then_on() {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let it = Notice::new(PersonId::generate(), "account.opened", Facts::none(), "/profile", now);
        assert!(it.is_unread());
        let read = it.read(now.plus_seconds(1));
        assert_eq!(read.clone().read(now.plus_seconds(9)), read);
    }
}
