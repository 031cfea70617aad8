//! What a version said before, for the people of its country.

use std::collections::BTreeSet;

use actix_web::HttpResponse;

use super::super::super::version::Code;
use super::super::super::{handlers as register, lineage, permissions as reach, store as versions};
use super::super::history::Past;
use super::super::{changes, pages, permissions, store};
use super::{Address, THING};
use crate::features::accounts;
use crate::platform::errors::Error;
use crate::platform::web::Visit;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::thing::Thing;

/// That somebody read what a version said before.
const READ: &str = "specimen.revisions_read";

/// `GET /specimens/{code}/revisions`
pub async fn revisions(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let code = Code::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let now = register::find(connection, &page, &code)?.it;
            page.admit(permissions::looking_back(&page.viewer, now.country), Error::NotFound)?;
            page.confides(READ, Thing::new(THING, now.id, Some(now.country)));
            let found = store::list_revisions(connection, now.id)?;
            let people: Vec<PersonId> = found.iter().flat_map(|it| [it.written_by, it.released_by]).collect();
            let names = accounts::names_of(connection, &people)?;
            let name = |id: PersonId| names.get(&id).map_or_else(String::new, |it| it.native.clone());
            let whole = versions::find(connection, &code)?;
            let reach = reach::reach(&page.viewer, &whole);
            // Why it went farther, and who reads, is the owner's to know.
            let is_own = page.viewer.person().is_some_and(|me| me.organisation == whole.organisation);
            let past: Vec<Option<Past>> = found.iter().map(|it| Past::of(&whole, it, reach)).collect();
            let mut known = BTreeSet::new();
            for it in &found {
                known.extend(lineage::known(connection, &page.viewer, it.description.follows.clone())?);
            }
            let before = past.iter().skip(1).map(Some).chain([None]);
            let shown = found.iter().zip(past.iter().zip(before)).map(|(it, (past, before))| pages::Revision {
                number: it.number,
                writer: name(it.written_by),
                reviewer: name(it.released_by),
                reason: it.reason.clone().filter(|_| is_own && past.is_some()),
                released_at: it.released_at,
                said: match (past, before) {
                    (Some(_), None) => pages::Said::First,
                    (Some(after), Some(Some(before))) => {
                        let (mut before, mut after) = Past::both(before, after);
                        for it in [&mut before, &mut after] {
                            it.it.description.follows.take_if(|code| !known.contains(code));
                        }
                        pages::Said::Changed(changes::changes(&page, &before, &after, is_own))
                    }
                    _ => pages::Said::Closed,
                },
            });
            Ok(pages::Revisions { revisions: shown.collect(), code: now.code, page })
        })
        .await
}
