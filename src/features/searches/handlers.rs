//! One function per route.

use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::forms::{RhythmForm, SearchForm};
use super::saved_search::{MOST, SavedSearch, SavedSearchId};
use super::{links, pages, store, urls};
use crate::features::search::{self, Address, Audience};
use crate::features::{accounts, notifications};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Pace;

type Own = Path<(String, String)>;

/// `GET /{language}/searches`
pub(super) async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let searches = store::list_of_person(connection, page.signed_in()?.person)?;
            let audience = Audience::of(&page.viewer);
            let query = |it: &SavedSearch| {
                let address = Address::read(&it.query).unwrap_or_default();
                (address.query(page.language(), audience.clone(), 0), it.seen_at)
            };
            let queries: Vec<_> = searches.iter().map(query).collect();
            let new = search::count_new(connection, &queries, page.now)?;
            let rows = searches.into_iter().zip(new).map(|(it, new)| pages::Row { it, new }).collect();
            Ok(pages::List { page, rows })
        })
        .await
}

/// `GET /{language}/searches/new?q=…`
pub(super) async fn new(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let form = SearchForm::of(request.query_string());
    visit
        .page(move |_, page| {
            page.signed_in()?;
            Ok(pages::New { page, form, errors: Errors::none() })
        })
        .await
}

/// `POST /{language}/searches`
pub(super) async fn create(visit: Visit, form: Form<SearchForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let draft = match form.0.parse() {
                Ok(draft) => draft,
                Err(errors) => return Answer::form(&pages::New { page, form: form.0, errors }),
            };
            accounts::hold(connection, person)?;
            let kept = store::list_of_person(connection, person)?;
            let count = kept.len();
            match kept.into_iter().find(|it| it.query == draft.query) {
                Some(same) => store::update(connection, &same.kept_again(draft.name, draft.pace, page.now))?,
                None if count >= MOST => {
                    let errors = Errors::of("name", "searches-error-many");
                    return Answer::form(&pages::New { page, form: form.0, errors });
                }
                None => {
                    let new = SavedSearch::new(person, draft.name, draft.query, draft.pace, page.now);
                    store::insert(connection, new)?;
                }
            }
            Ok(Answer::see(page.url(&urls::list())).with_flash("searches-flash-saved"))
        })
        .await
}

/// `POST /{language}/searches/{id}/reading`: on to the search.
pub(super) async fn read(visit: Visit, path: Own, _: NoFields) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = store::find_own(connection, page.signed_in()?.person, id)?.read(page.now);
            store::update(connection, &it)?;
            Ok(Answer::see(page.url(&urls::search(&it.query))))
        })
        .await
}

/// `POST /{language}/searches/{id}/rhythm`
pub(super) async fn change_rhythm(visit: Visit, path: Own, form: Form<RhythmForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    let back = match form.0.from.as_str() {
        "" => urls::list(),
        "habits" => urls::habits(),
        _ => return Err(Error::invalid("no such page")),
    };
    let pace = Pace::parse(&form.0.rhythm).ok_or_else(|| Error::invalid("no such rhythm"))?;
    visit
        .change(move |connection, page| {
            let it = store::find_own(connection, page.signed_in()?.person, id)?;
            store::update(connection, &it.with_pace(pace, page.now))?;
            Ok(Answer::see(page.url(&back)).with_flash("searches-flash-rhythm"))
        })
        .await
}

/// `POST /{language}/searches/{id}/end`
pub(super) async fn end(visit: Visit, path: Own, _: NoFields) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = store::find_own(connection, page.signed_in()?.person, id)?;
            store::delete(connection, it.id)?;
            Ok(Answer::see(page.url(&urls::list())).with_flash("searches-flash-ended"))
        })
        .await
}

/// `GET /{language}/searches/{id}.{signature}/mails`: a button; looking changes nothing.
pub(super) async fn mails(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    let signed = path.into_inner().1;
    let id = links::verify(&visit.platform.key, &signed)?;
    let response = visit.personal_page(move |connection, page| {
        let it = store::maybe(connection, id)?.filter(|it| it.pace != Pace::Never);
        Ok(pages::Mails { page: page.private(), name: it.map(|it| it.name), action: urls::unsubscribe(&signed) })
    });
    Ok(notifications::without_referrer(response.await?))
}

/// `POST /unsubscribe/searches/{id}.{signature}`: what mail programs send (RFC 8058), and the button of the page. The
/// search stays; its mails end.
pub(super) async fn unsubscribe(
    platform: Data<Platform>,
    path: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let id = links::verify(&platform.key, &path)?;
    notifications::require_one_click(&body)?;
    let now = platform.clock.now();
    let language = platform.database.write(move |connection| {
        let Some(it) = store::maybe(connection, id)? else { return Ok(None) };
        let person = it.person;
        store::update(connection, &it.with_pace(Pace::Never, now))?;
        store::maybe_language(connection, person)
    });
    notifications::answer_one_click(&platform, language.await?.unwrap_or(Language::English))
}

fn id(text: &str) -> Result<SavedSearchId, Error> {
    SavedSearchId::parse(text).ok_or(Error::NotFound)
}
