//! The releases of a text: what changed between two, and bringing one back.

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::{TextAddress, by, find_text, hold_text};
use crate::features::accounts;
use crate::features::guidance::article::Version;
use crate::features::guidance::forms::{RestorationForm, VersionsQuery};
use crate::features::guidance::{pages, permissions, steps, store, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Visit};

/// `GET /guidance/{slug}/texts/{language}/versions?from=…&to=…`
pub async fn versions(visit: Visit, path: TextAddress, query: Query<VersionsQuery>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let (it, language) = find_text(connection, &page, &path.1, &path.2)?;
            let versions = store::list_versions(connection, it.id, language)?;
            let compared = match query.from.zip(query.to) {
                Some((from, to)) => {
                    let mut find = |number| {
                        let found = store::maybe_version(connection, it.id, (language, number))?;
                        found.ok_or(Error::NotFound)
                    };
                    let (old, new) = (find(from.min(to))?, find(from.max(to))?);
                    Some((old.number, new.number, pages::parts(&page, &old.words, &new.words)))
                }
                None => None,
            };
            let people: Vec<_> = versions.iter().map(|it| it.released_by).collect();
            let names = accounts::names_of(connection, &people)?;
            let with_name = |it: Version| {
                let name = names.get(&it.released_by).map_or_else(String::new, |it| it.native.clone());
                (it, name)
            };
            // What somebody is writing would be lost.
            let is_free = store::maybe_draft(connection, it.id, language)?.is_none();
            let may_restore = is_free && permissions::may_write(&page.viewer, &it);
            let versions = versions.into_iter().map(with_name).collect();
            Ok(pages::Versions { page, it, language, versions, compared, may_restore })
        })
        .await
}

/// `POST /guidance/{slug}/texts/{language}/restoration`
pub async fn restore(visit: Visit, path: TextAddress, form: Form<RestorationForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (it, language) = hold_text(connection, &page, &path.1, &path.2)?;
            let it = steps::restore(connection, by(&page), it, (language, form.0.number))?;
            Ok(Answer::see(page.url(&urls::text(&it.slug, language))).with_flash("guidance-flash-restored"))
        })
        .await
}
