//! What a batch tells people, in the inbox and in the transaction of its last post: how many posts there are, and where
//! they stand.

use std::collections::BTreeMap;

use super::super::batch::{Batch, Step};
use super::super::notices::{self, IMPORTED, REASSIGNED, RETAGGED, RETURNED_MANY};
use super::super::{Achievement, State, store, urls};
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Notice};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Tells whom a batch concerns whose last post had its turn: of the posts that still stand as the step left them.
pub(super) fn ended(connection: &mut DbConn, batch: &Batch, now: Timestamp) -> Result<(), Error> {
    let done = store::list_done(connection, batch.id)?;
    let mut posts: Vec<Achievement> = store::list_posts(connection, &done)?.into_iter().map(|(it, _)| it).collect();
    posts.retain(|it| stands(batch, it));
    let (kind, path) = match batch.step {
        Step::Return => (RETURNED_MANY, urls::drafts()),
        Step::HandOver => (REASSIGNED, urls::drafts()),
        Step::Retag => (RETAGGED, urls::list_of(batch.country)),
        Step::Import => {
            let import = store::maybe_import_of(connection, batch.id)?;
            (IMPORTED, import.map_or_else(urls::drafts, |it| urls::imported(it.id)))
        }
        // Readers are told by mail, and of a withdrawal nobody is.
        Step::Publish | Step::Withdraw => return Ok(()),
    };
    let told = concerned(connection, batch, &posts)?;
    let notice = |(person, count): (PersonId, i64)| {
        Notice::new(person, kind, Facts::none().counting("count", count), &path, now)
    };
    let all: Vec<Notice> = told.into_iter().map(notice).collect();
    inbox::put_all(connection, &all)
}

/// Whether a post is what the step made of it.
fn stands(batch: &Batch, it: &Achievement) -> bool {
    match batch.step {
        Step::Return => it.state == State::Draft && it.reason == batch.reason,
        Step::HandOver => Some(it.responsible) == batch.to_person_id,
        Step::Retag => it.state == State::Published && Some(it.theme) == batch.theme,
        Step::Publish | Step::Withdraw | Step::Import => true,
    }
}

/// Whom it concerns, and of how many posts.
fn concerned(connection: &mut DbConn, batch: &Batch, posts: &[Achievement]) -> Result<BTreeMap<PersonId, i64>, Error> {
    let all = i64::try_from(posts.len()).unwrap_or(i64::MAX);
    let mut told = BTreeMap::new();
    match batch.step {
        // Who brought a file hears of it also where no row was taken, and where they write no more.
        Step::Import => {
            let importer = accounts::maybe_recipient(connection, batch.person_id)?;
            told.extend(importer.map(|it| (it.person, all)));
        }
        _ if posts.is_empty() => {}
        // Public posts stand under another theme by the hand of one: the country's other reviewers can look.
        Step::Retag => {
            let reviewers = notices::holders(connection, batch.country, &[Role::Reviewer])?;
            told.extend(reviewers.into_iter().filter(|it| *it != batch.person_id).map(|it| (it, all)));
        }
        // Each hears of those they answer for, from now on or still.
        Step::Return | Step::HandOver => {
            let writers = notices::holders(connection, batch.country, &[Role::Editor])?;
            let knows = batch.to_person_id.filter(|it| *it == batch.person_id);
            for post in posts.iter().filter(|it| writers.contains(&it.responsible) && Some(it.responsible) != knows) {
                *told.entry(post.responsible).or_insert(0) += 1;
            }
        }
        Step::Publish | Step::Withdraw => {}
    }
    Ok(told)
}
