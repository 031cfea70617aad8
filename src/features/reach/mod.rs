//! The other side of news and notices: what reached whom, for the organisation that caused it. Whoever has a thing hands it
//! in ([`Subject`]) once its own rules let the viewer see it, and gets the page ([`sheet`]); the feature knows of things no
//! more than where they stand and what their mails are about.
//!
//! It counts, for each organisation whose people were told: notices in the portal, and what became of mails, those about
//! the thing itself and those that told of it among other news. Persons are named where they work with the viewer, and
//! nowhere is an address. Nobody asks whether a mail was opened or a notice marked.

mod pages;
mod permissions;
mod store;
mod subject;
mod tally;
mod urls;

use std::collections::HashMap;

pub use pages::Sheet;
pub use permissions::seeing;
pub use subject::Subject;
pub use urls::of as url;

use self::pages::{Place, Row};
use self::store::{Each, Reached};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::{OrganisationId, PersonId};

/// Where the page about something leads, for the viewer who caused it: those who work on it in its organisation, and its
/// administrators.
pub fn link(page: &Page, path: &str, organisation: OrganisationId) -> Option<String> {
    seeing(&page.viewer, organisation).map(|_| page.url(&urls::of(path)))
}

/// The page, for a viewer who was let in.
pub fn sheet(connection: &mut DbConn, page: Page, it: Subject) -> Result<Sheet, Error> {
    let own = page.signed_in()?.organisation;
    let organisations = store::list(connection, &it, own, Each::Organisation)?;
    let people = if it.names_people { store::list(connection, &it, own, Each::Person)? } else { Vec::new() };
    Ok(Sheet {
        rows: rows(connection, &page, organisations)?,
        is_cut: people.len() > store::MOST,
        people: named(connection, &page, people)?,
        it,
        page,
    })
}

/// The organisations by country and name, readers without an account last.
fn rows(connection: &mut DbConn, page: &Page, reached: Vec<Reached>) -> Result<Vec<Row>, Error> {
    let names = directory::organisation_names(connection, page.language())?;
    let mut names: HashMap<OrganisationId, _> = names.into_iter().map(|it| (it.organisation, it)).collect();
    let mut place = |id: &str| {
        let it = names.remove(&OrganisationId::parse(id)?)?;
        let country = it.country.map(|country| page.country_name(country).to_owned());
        Some(Place { country, organisation: it.name })
    };
    let row = |it: Reached| Row { place: it.whose.as_deref().and_then(&mut place), tally: it.tally };
    let mut rows: Vec<Row> = reached.into_iter().map(row).collect();
    let locale = page.locale();
    locale.sort_by_key(&mut rows, |row| row.organisation().to_owned());
    locale.sort_by_key(&mut rows, |row| row.country().to_owned());
    rows.sort_by_key(|row| row.place.is_none());
    Ok(rows)
}

/// The people by name. Who has no account any more is not named.
fn named(
    connection: &mut DbConn,
    page: &Page,
    mut reached: Vec<Reached>,
) -> Result<Vec<(String, tally::Tally)>, Error> {
    reached.truncate(store::MOST);
    let of = |it: &Reached| it.whose.as_deref().and_then(PersonId::parse);
    let ids: Vec<PersonId> = reached.iter().filter_map(of).collect();
    let names = accounts::names_of(connection, &ids)?;
    let with_name = |it: Reached| Some((names.get(&of(&it)?)?.native.clone(), it.tally));
    let mut people: Vec<_> = reached.into_iter().filter_map(with_name).collect();
    page.locale().sort_by_key(&mut people, |it| it.0.clone());
    Ok(people)
}
