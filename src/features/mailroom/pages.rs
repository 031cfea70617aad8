//! The page of the mailroom.

use askama::Template;

use super::store::BadAddress;
use super::urls;
use crate::features::accounts::urls as accounts_urls;
use crate::platform::mail::room::{GivenUpGroup, GivenUpMail};
use crate::platform::mail::{GivenUp, MailId};
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;

/// What became of the portal's mails.
#[derive(Template)]
#[template(path = "mailroom/room.html")]
pub(super) struct Room {
    pub(super) page: Page,
    /// Mails that are to be sent.
    pub(super) waiting: i64,
    /// Those that left in the last day.
    pub(super) sent: i64,
    /// Those that came back lately.
    pub(super) bounced: i64,
    /// Addresses that get no mail.
    pub(super) bad: i64,
    pub(super) kinds: Vec<KindOfMails>,
    pub(super) rows: Vec<Row>,
    /// Addresses that get no mail and belong to no account, the first of them.
    pub(super) addresses: Vec<BadAddress>,
    /// The address of the mails that follow.
    pub(super) next: Option<String>,
    /// Whether the list begins with the newest.
    pub(super) is_first: bool,
}

/// Mails of one kind that were given up.
pub(super) struct KindOfMails {
    /// As in `achievement.published`.
    kind: String,
    /// How many for which reason.
    reasons: Vec<(GivenUp, i64)>,
    /// How many can be sent.
    sendable: i64,
}

impl KindOfMails {
    /// The groups, those of one kind together.
    pub(super) fn all(groups: Vec<GivenUpGroup>) -> Vec<Self> {
        let mut kinds: Vec<Self> = Vec::new();
        for GivenUpGroup { kind, why, count, sendable } in groups {
            match kinds.last_mut().filter(|it| it.kind == kind) {
                Some(it) => {
                    it.reasons.push((why, count));
                    it.sendable += sendable;
                }
                None => kinds.push(Self { kind, reasons: vec![(why, count)], sendable }),
            }
        }
        kinds
    }

    /// Whether sending them again can help at least one.
    fn is_sendable(&self) -> bool {
        self.sendable > 0
    }

    fn count(&self) -> i64 {
        self.reasons.iter().map(|(_, count)| count).sum()
    }
}

/// A mail that was given up, and whose it is, for whom it is their business.
pub(super) struct Row {
    pub(super) mail: GivenUpMail,
    pub(super) person: Option<PersonId>,
}

impl Room {
    fn why(&self, why: GivenUp) -> String {
        self.page.t(&format!("mailroom-why-{}", why.as_str().replace('_', "-"))).into_owned()
    }

    fn person_url(&self, person: PersonId) -> String {
        self.page.url(&accounts_urls::person(person))
    }

    fn room_url(&self) -> String {
        self.page.url(urls::room())
    }

    fn kind_action(&self) -> String {
        self.page.url(urls::kind_resending())
    }

    fn trust(&self, id: MailId) -> String {
        self.page.url(&urls::trust(id))
    }

    fn action(&self, id: MailId) -> String {
        self.page.url(&urls::resending(id))
    }
}
