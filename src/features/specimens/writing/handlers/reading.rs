//! The drafts of a country, and one of them with everything about it.

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::super::super::lineage;
use super::super::super::reading::Reading;
use super::super::super::version::Version;
use super::super::bench::Bench;
use super::super::browsing::list_fit;
use super::super::draft::{Draft, State};
use super::super::farther::{Farther, farther};
use super::super::forms::PageQuery;
use super::super::{changes, missing, pages, permissions, store, urls};
use super::{Address, see};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page, Visit};
use crate::vocabulary::ids::PersonId;

/// Drafts on a page.
const PER_PAGE: usize = 30;

/// `GET /specimens/drafts?after=…`
pub async fn drafts(visit: Visit, query: Query<PageQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let country = page.signed_in()?.country.ok_or(Error::Forbidden)?;
            page.admit(permissions::seeing(&page.viewer, country), Error::Forbidden)?;
            let organisation = permissions::sees_only(&page.viewer, country);
            let asked = store::Asked { country, organisation, waits: false };
            let sees = |it: &Draft, bench: &Bench| permissions::may_see(&page.viewer, it, bench);
            let mut bench = Bench::open(connection, country)?;
            let found = list_fit(connection, &mut bench, asked, (query.after(), PER_PAGE), sees)?;
            Ok(pages::Drafts { page, drafts: found.drafts, next: found.after.map(urls::drafts_after) })
        })
        .await
}

/// `GET /specimens/drafts/{id}`
pub async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = see(connection, &page, &path.1)?;
            draw(connection, page, it, Typed::default())
        })
        .await
}

/// What was typed into the forms of the page.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) errors: Errors,
    pub(super) reason: String,
    pub(super) remark: String,
}

/// The draft with what is missing, what goes farther and what changes.
pub(super) fn draw(connection: &mut DbConn, page: Page, draft: Draft, typed: Typed) -> Result<pages::Show, Error> {
    let me = page.signed_in()?.person;
    let is_written = draft.state == State::Draft;
    let whole = |it: Version| Reading { it, hidden_marks: 0, hidden_pictures: 0, hides_facts: false };
    let mut next = draft.version(page.now);
    next.description.follows = lineage::known(connection, &page.viewer, next.description.follows)?;
    let mut base = draft.released_version();
    if let Some(base) = &mut base {
        base.description.follows = lineage::known(connection, &page.viewer, base.description.follows.take())?;
    }
    let found = farther(connection, &draft)?;
    let farther = found.iter().map(|it| in_words(connection, &page, &draft, it)).collect::<Result<_, _>>()?;
    let changes = base.map_or_else(Vec::new, |base| changes::changes(&page, &whole(base), &whole(next), true));
    let may_release = permissions::may_release(&page.viewer, &draft, &Bench::of_one(connection, &draft)?);
    let mut people: Vec<PersonId> = vec![draft.written_by, draft.changed_by];
    people.extend(draft.submitted_by);
    let names = accounts::names_of(connection, &people)?;
    Ok(pages::Show {
        missing: if is_written { missing::missing(connection, &draft, me)? } else { Vec::new() },
        may_write: is_written && permissions::may_write(&page.viewer, &draft),
        may_release: !is_written && may_release,
        names: names.into_iter().map(|(person, name)| (person, name.native)).collect(),
        farther,
        changes,
        errors: typed.errors,
        reason: if typed.reason.is_empty() { draft.reason.clone().unwrap_or_default() } else { typed.reason },
        remark: typed.remark,
        page,
        draft,
    })
}

fn in_words(connection: &mut DbConn, page: &Page, draft: &Draft, it: &Farther) -> Result<String, Error> {
    let item = |name: String, was: &str, is: &str| {
        let values = [("name", name.into()), ("before", was.into()), ("after", is.into())];
        page.locale().t_with("specimens-weaker-item", &values).into_owned()
    };
    let reader = |name: &str| page.t_s("specimens-weaker-reader", "name", name);
    Ok(match it {
        Farther::Whole(was, is) => item(page.t("specimens-weaker-whole").into_owned(), was.label(), is.label()),
        Farther::Group(group, was, is) => {
            let key = super::super::super::views::key("specimens-group", group.as_str());
            item(page.t(&key).into_owned(), was.label(), is.label())
        }
        Farther::Picture(picture, was, is) => {
            let name = changes::picture_name(page, &draft.description, picture.id);
            item(name, was.label(), is.label())
        }
        Farther::Mark(code, was, is) => item(changes::mark_name(page, code), was.label(), is.label()),
        Farther::Organisation(id) => {
            let names = directory::organisation_names(connection, page.language())?;
            let name = names.into_iter().find(|it| it.organisation == *id).map(|it| it.name.text);
            reader(&name.unwrap_or_default())
        }
        Farther::Person(id) => {
            let name = accounts::names_of(connection, &[*id])?.remove(id).map(|it| it.native);
            reader(&name.unwrap_or_default())
        }
    })
}
