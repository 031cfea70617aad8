//! Choosing a password with a link from a mail. The link's key leaves the address at once: it moves into a cookie
//! only the server reads, so no page, language menu, printed sheet, history entry or `Referer` ever shows it.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, REFERRER_POLICY};
use actix_web::{HttpRequest, HttpResponse, web};

use super::browser::Browser;
use super::key_cookie::{KeyCookie, LinkQuery, NO_REFERRER};
use crate::features::accounts::link::Purpose;
use crate::features::accounts::person::Person;
use crate::features::accounts::proving::Claim;
use crate::features::accounts::{forms, notices, pages, store, trail, urls};
use crate::platform::config::Config;
use crate::platform::crypto::{PasswordHash, TokenHash};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

/// `GET /account-link`: takes the key out of the address. Nothing is used up, so a mail scanner does no harm.
pub async fn open_link(visit: Visit, query: web::Query<LinkQuery>) -> Result<HttpResponse, Error> {
    KeyCookie::LINK.take_in(visit, &query, urls::new_password())
}

/// `GET /new-password`.
pub async fn new_password(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let key = key_of(&request, &visit.platform.config);
    let page = visit.for_this_browser().page(move |connection, page| {
        let owner = maybe_owner(connection, key.as_ref(), &page)?;
        let has_factor = match &owner {
            Some((_, person)) => store::factors::is_any(connection, person.id)?,
            None => false,
        };
        Ok(pages::NewPassword { page: page.private(), owner, has_factor, errors: Errors::none() })
    });
    let mut response = page.await?;
    response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static(NO_REFERRER.1));
    Ok(response)
}

/// `POST /new-password`. Does not sign in, and ends every session of the account.
pub async fn choose_password(
    visit: Visit,
    request: HttpRequest,
    browser: Browser,
    Form(form): Form<forms::ChosenPassword>,
) -> Result<HttpResponse, Error> {
    let key = key_of(&request, &visit.platform.config);
    let (asked, now) = (key.clone(), visit.platform.clock.now());
    let owner = visit.platform.database.read(move |connection| match asked {
        Some(key) => match store::links::maybe_open(connection, &key, now)? {
            Some((purpose, owner)) => {
                let has_factor = store::factors::is_any(connection, owner.id)?;
                Ok(Some((purpose, owner, has_factor)))
            }
            None => Ok(None),
        },
        None => Ok(None),
    });
    let (Some(key), Some((purpose, owner, has_factor))) = (key, owner.await?) else {
        return visit.change(|_, page| link_ended(page)).await;
    };
    let (password, is_short) = match form.parse(&owner, has_factor) {
        Ok(password) => (visit.platform.passwords.hash(password.text).await?, password.is_short),
        Err(errors) => return visit.change(move |_, page| refuse(page, (purpose, owner), has_factor, errors)).await,
    };
    let forget_key = KeyCookie::LINK.removal(&visit.platform.config);
    let choice =
        Choice { key, purpose, claim: Claim::new(owner.email.clone(), browser.whence()), owner, password, is_short };
    visit.change(move |connection, page| Ok(choice.keep(connection, page)?.with_cookie(forget_key))).await
}

/// A password good enough, with the link that allows it.
struct Choice {
    key: TokenHash,
    purpose: Purpose,
    claim: Claim,
    owner: Person,
    password: PasswordHash,
    is_short: bool,
}

impl Choice {
    fn keep(self, connection: &mut DbConn, page: Page) -> Result<Answer, Error> {
        // Whoever takes a factor away at this moment waits, or was first: a short password never stands alone.
        store::people::hold(connection, self.owner.id)?;
        // Asked again inside the transaction: the link may have been used, or the account closed, meanwhile.
        let is_open = store::links::maybe_open(connection, &self.key, page.now)?.is_some();
        if !is_open || !store::links::take(connection, &self.key, page.now)? {
            return link_ended(page);
        }
        let person = self.owner.id;
        // The factor may have been removed meanwhile, and the password would stand alone.
        if self.is_short && !store::factors::is_any(connection, person)? {
            return Err(Error::Conflict("passwords-error-short"));
        }
        store::people::set_password(connection, person, &self.password, self.is_short)?;
        store::links::take_all(connection, person, page.now)?;
        store::sessions::end_all(connection, person)?;
        self.claim.forget(connection)?;
        let kind = match self.purpose {
            Purpose::Invitation => "person.invitation_accepted",
            Purpose::PasswordReset => "person.password_reset",
        };
        trail::note(connection, page.now, &page.viewer, kind, person)?;
        if self.purpose == Purpose::PasswordReset {
            // Whoever chooses one by mail may have lost more than the password: no key outlives it.
            store::keys::revoke_all(connection, person, page.now)?;
            notices::password_changed(connection, &page, &self.owner)?;
        }
        Ok(Answer::see(page.url(urls::sign_in())).with_flash("accounts-flash-password-chosen"))
    }
}

fn maybe_owner(
    connection: &mut DbConn,
    key: Option<&TokenHash>,
    page: &Page,
) -> Result<Option<(Purpose, Person)>, Error> {
    key.map_or(Ok(None), |key| store::links::maybe_open(connection, key, page.now))
}

fn refuse(page: Page, owner: (Purpose, Person), has_factor: bool, errors: Errors) -> Result<Answer, Error> {
    let page = pages::NewPassword { page: page.private(), owner: Some(owner), has_factor, errors };
    Ok(Answer::form(&page)?.with_header(NO_REFERRER.0, NO_REFERRER.1))
}

fn link_ended(page: Page) -> Result<Answer, Error> {
    let page = pages::NewPassword { page: page.private(), owner: None, has_factor: false, errors: Errors::none() };
    Ok(Answer::page(StatusCode::GONE, &page)?.with_header(NO_REFERRER.0, NO_REFERRER.1))
}

fn key_of(request: &HttpRequest, config: &Config) -> Option<TokenHash> {
    KeyCookie::LINK.read(request, config).map(|key| key.hash())
}
