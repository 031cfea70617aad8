//! One function per route.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Bytes, Data, Path, Query};
use askama::Template as _;
use serde::Deserialize;

use super::forms::{PaceForm, SubscriptionForm, Wanted};
use super::jobs::SendConfirmation;
use super::subscription::{State, Subscription, SubscriptionId};
use super::{links, pages, store, subscribe_person, urls};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::jobs::enqueue;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// The signed part of an address.
#[derive(Deserialize)]
pub(super) struct Signed {
    signed: String,
}

/// The id in an address.
#[derive(Deserialize)]
pub(super) struct Own {
    id: String,
}

/// `GET /{language}/subscriptions/new`.
pub(super) async fn new(visit: Visit, wanted: Query<Wanted>) -> Result<HttpResponse, Error> {
    let form = SubscriptionForm::new(visit.language, wanted.into_inner());
    visit.page(move |connection, page| form_page(connection, page, form, Errors::none())).await
}

/// `POST /{language}/subscriptions/new`. The answer is the same whether the address is known here or not.
pub(super) async fn create(visit: Visit, form: Form<SubscriptionForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| match page.viewer.person().map(|person| person.person) {
            Some(person) => create_for_person(connection, page, person, form.0),
            None => create_for_reader(connection, page, form.0),
        })
        .await
}

fn create_for_reader(connection: &mut DbConn, page: Page, form: SubscriptionForm) -> Result<Answer, Error> {
    match form.parse() {
        Err(errors) => Answer::form(&form_page(connection, page, form, errors)?),
        Ok(draft) => {
            let it = Subscription::asked_for(&draft.email, draft.language, draft.topic, page.now);
            store::insert(connection, &it)?;
            enqueue(connection, &SendConfirmation { subscription_id: it.id }, page.now)?;
            Ok(Answer::see(page.url(&urls::new())).with_flash("notifications-flash-asked"))
        }
    }
}

fn create_for_person(
    connection: &mut DbConn,
    page: Page,
    person: PersonId,
    form: SubscriptionForm,
) -> Result<Answer, Error> {
    match form.own() {
        Err(errors) => Answer::form(&form_page(connection, page, form, errors)?),
        Ok(own) => {
            let email = store::email_of_person(connection, person)?;
            let id = subscribe_person(connection, person, &email, page.signed_in()?.language, own.topic, page.now)?;
            if let Some(pace) = own.pace {
                let it = store::find(connection, id)?;
                store::set_haste(connection, id, it.haste.at(pace, page.now))?;
            }
            Ok(Answer::see(page.url(&urls::own())).with_flash("notifications-flash-subscribed"))
        }
    }
}

fn form_page(connection: &mut DbConn, page: Page, form: SubscriptionForm, errors: Errors) -> Result<pages::New, Error> {
    let person = page.viewer.person().map(|person| person.person);
    let own_email = person.map(|person| store::email_of_person(connection, person)).transpose()?;
    let own_email = own_email.map(|email| email.as_str().to_owned());
    Ok(pages::New { page, form, errors, own_email })
}

/// `GET /{language}/subscriptions/{id}.{signature}/confirmation`: a button, since mail programs open links by
/// themselves.
pub(super) async fn confirmation(visit: Visit, path: Path<Signed>) -> Result<HttpResponse, Error> {
    let signed = path.into_inner().signed;
    let id = links::verify(&visit.platform.key, &signed)?;
    let response = visit.personal_page(move |connection, page| {
        Ok(pages::Confirmation { page: page.private(), subscription: store::find(connection, id)?, signed })
    });
    Ok(without_referrer(response.await?))
}

/// `POST /{language}/subscriptions/{id}.{signature}/confirmation`.
pub(super) async fn confirm(visit: Visit, _: NoFields, path: Path<Signed>) -> Result<HttpResponse, Error> {
    let signed = path.into_inner().signed;
    let id = links::verify(&visit.platform.key, &signed)?;
    visit
        .change(move |connection, page| {
            let it = store::hold(connection, id)?.confirm(page.now);
            if it.state == State::Active {
                // The newest yes counts: it may have changed the language.
                store::end_equal(connection, &it, page.now)?;
                store::update(connection, &it)?;
            }
            Ok(Answer::see(page.url(&urls::confirmation(&signed))))
        })
        .await
}

/// `GET /{language}/subscriptions/{id}.{signature}/end`: a button; looking changes nothing.
pub(super) async fn end(visit: Visit, path: Path<Signed>) -> Result<HttpResponse, Error> {
    let signed = path.into_inner().signed;
    let id = links::verify(&visit.platform.key, &signed)?;
    let response = visit.personal_page(move |connection, page| {
        Ok(pages::End { page: page.private(), subscription: store::maybe(connection, id)?, signed })
    });
    Ok(without_referrer(response.await?))
}

/// `POST /unsubscribe/{id}.{signature}`: what mail programs send (RFC 8058), and the button of the page. No cookie is
/// looked at, and the answer leads nowhere.
pub(super) async fn unsubscribe(
    platform: Data<Platform>,
    path: Path<Signed>,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let id = links::verify(&platform.key, &path.signed)?;
    require_one_click(&body)?;
    let now = platform.clock.now();
    let ended = platform.database.write(move |connection| {
        let Some(it) = store::maybe(connection, id)? else { return Ok(None) };
        let it = it.end(now);
        store::update(connection, &it)?;
        Ok(Some(it.language))
    });
    // One that was forgotten meanwhile is as ended as any.
    answer_one_click(&platform, ended.await?.unwrap_or(Language::English))
}

/// The word that it is over, for whoever pressed a mail program's button or ours.
pub fn answer_one_click(platform: &Platform, language: Language) -> Result<HttpResponse, Error> {
    let page = pages::Ended::new(Locale::new(platform.catalogues.clone(), language)).render()?;
    let response = HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page);
    Ok(without_referrer(response))
}

/// `POST /{language}/subscriptions/{id}/end`.
pub(super) async fn end_own(visit: Visit, _: NoFields, path: Path<Own>) -> Result<HttpResponse, Error> {
    let id = SubscriptionId::parse(&path.id).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let it = store::find(connection, id)?;
            if it.person != Some(person) {
                return Err(Error::NotFound);
            }
            store::update(connection, &it.end(page.now))?;
            Ok(Answer::see(page.url(&urls::own())).with_flash("notifications-flash-ended"))
        })
        .await
}

/// `POST /{language}/subscriptions/{id}/pace`.
pub(super) async fn change_pace(visit: Visit, path: Path<Own>, form: Form<PaceForm>) -> Result<HttpResponse, Error> {
    let id = SubscriptionId::parse(&path.id).ok_or(Error::NotFound)?;
    let pace = form.0.parse().ok_or_else(|| Error::invalid("no such pace"))?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let it = store::find(connection, id)?;
            if it.person != Some(person) || it.state != State::Active {
                return Err(Error::NotFound);
            }
            store::set_haste(connection, id, it.haste.at(pace, page.now))?;
            Ok(Answer::see(page.url(&urls::own())).with_flash("habits-flash-saved"))
        })
        .await
}

/// Refuses a body that does not say what mail programs send (RFC 8058).
pub fn require_one_click(body: &[u8]) -> Result<(), Error> {
    if is_one_click(body) { Ok(()) } else { Err(Error::invalid("the body does not say List-Unsubscribe=One-Click")) }
}

/// Mail programs send the words as a form of either kind.
fn is_one_click(body: &[u8]) -> bool {
    let holds = |words: &[u8]| body.windows(words.len()).any(|window| window.eq_ignore_ascii_case(words));
    holds(b"List-Unsubscribe") && holds(b"One-Click")
}

/// The address of such a page is its key, so it is told to nobody, and no copy is kept.
pub fn without_referrer(mut response: HttpResponse) -> HttpResponse {
    let headers = response.headers_mut();
    headers.insert(header::REFERRER_POLICY, header::HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_programs_send_either_kind_of_form() {
        assert!(is_one_click(b"List-Unsubscribe=One-Click"));
        assert!(is_one_click(
            b"--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--"
        ));
        assert!(!is_one_click(b""));
        assert!(!is_one_click(b"List-Unsubscribe=Perhaps"));
    }
}
