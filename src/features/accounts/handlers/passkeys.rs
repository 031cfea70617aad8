//! Passkeys: added in the profile, enough on their own to come in and to prove oneself again. The portal's own script
//! fetches a challenge and puts the device's answer into a form, which is then sent like any other.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

use super::browser::Browser;
use super::entrance::{Coming, Entrance};
use super::sign_in::{half_key, maybe_half};
use super::{factors, proof};
use crate::features::accounts::factor::{Factor, FactorId, Kind};
use crate::features::accounts::person::State;
use crate::features::accounts::sign_on::new_link::NewLink;
use crate::features::accounts::{forms, pages, store, trail, urls};
use crate::platform::Platform;
use crate::platform::crypto::{Challenge, Passkeys, Token, TokenHash};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// How long a challenge waits for its answer, in seconds.
const CHALLENGE_SECONDS: i64 = 300;
/// How a passkey is named to the sealing key.
const PURPOSE: &str = "passkey";

/// `POST /sign-in/passkey/challenge`: for coming in, and for proving oneself again.
pub async fn challenge(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    let challenge = passkeys(&visit.platform)?.challenge()?;
    visit.before_factors().change(move |connection, page| ask(connection, page.now, None, &challenge)).await
}

/// `POST /sign-in/passkey`: comes in with a passkey alone, or with one as the second factor that is waited for.
pub async fn sign_in(
    visit: Visit,
    request: HttpRequest,
    browser: Browser,
    Form(form): Form<forms::Passkey>,
) -> Result<HttpResponse, Error> {
    let half = half_key(&request, &visit);
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .before_factors()
        .change(move |connection, page| match accept(connection, &entrance.platform, page.now, &form)? {
            Some(person) => {
                let coming = Coming {
                    link: waiting_link(connection, half, &page, person)?,
                    ..Coming::proven_here(person, page.now)
                };
                entrance.let_in(connection, &page, &coming, &form.next)
            }
            None => {
                trail::note_failure(connection, page.now, "person.passkey_refused", None)?;
                let errors = Errors::of("email", "accounts-error-passkey");
                let form = forms::SignIn::on_the_way_to(Some(&form.next));
                Answer::form(&pages::SignIn { page: page.private(), form, errors })
            }
        })
        .await
}

/// `POST /proof/passkey`: proves oneself again with one of one's own passkeys.
pub async fn prove(visit: Visit, browser: Browser, Form(form): Form<forms::Passkey>) -> Result<HttpResponse, Error> {
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .before_factors()
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            match accept(connection, &entrance.platform, page.now, &form)? {
                Some(person) if person == me => proof::land(connection, &page, &entrance, &form.next),
                _ => proof::refuse_passkey(connection, page, &form.next),
            }
        })
        .await
}

/// `GET /profile/factors/passkey`.
pub async fn new_passkey(visit: Visit) -> Result<HttpResponse, Error> {
    passkeys(&visit.platform)?;
    visit
        .before_factors()
        .page(|_, page| {
            page.proven()?;
            Ok(pages::NewPasskey { page })
        })
        .await
}

/// `POST /profile/factors/passkey/challenge`.
pub async fn challenge_new(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    let passkeys = passkeys(&visit.platform)?.clone();
    visit
        .before_factors()
        .change(move |connection, page| {
            let me = page.proven()?.person;
            let owner = store::people::find(connection, me)?;
            let known: Vec<String> =
                store::factors::list(connection, me)?.into_iter().filter_map(|factor| factor.credential).collect();
            let challenge = passkeys.challenge_new(me.as_str(), owner.email.as_str(), &owner.name_latin, &known)?;
            ask(connection, page.now, Some(me), &challenge)
        })
        .await
}

/// `POST /profile/factors/passkey`.
pub async fn add(visit: Visit, browser: Browser, Form(form): Form<forms::NewPasskey>) -> Result<HttpResponse, Error> {
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .before_factors()
        .change(move |connection, page| {
            let (me, platform) = (page.proven()?.person, &entrance.platform);
            let name = form.name().unwrap_or_default();
            let state = take(connection, &form.ceremony, Some(me), page.now)?;
            let passkey = match state {
                Some(state) => passkeys(platform)?.accept_new(&state, &form.credential)?,
                None => None,
            };
            let Some(passkey) = passkey else {
                return Ok(Answer::see(page.url(urls::new_passkey())).with_flash("accounts-flash-passkey-refused"));
            };
            let factor = Factor {
                id: FactorId::generate(),
                person_id: me,
                kind: Kind::Passkey,
                name: if name.is_empty() { entrance.browser.name() } else { name },
                sealed: platform.key.seal(PURPOSE, me.as_str(), passkey.text.as_bytes())?,
                credential: Some(passkey.credential),
                last_step: 0,
                created_at: page.now,
                last_used_at: None,
            };
            factors::add(connection, page, &factor, &entrance)
        })
        .await
}

/// The link that waits for this person's second factor in this browser, which is used up.
fn waiting_link(
    connection: &mut DbConn,
    half: Option<TokenHash>,
    page: &Page,
    person: PersonId,
) -> Result<Option<NewLink>, Error> {
    let half = maybe_half(connection, half.as_ref(), page)?.filter(|half| half.person_id == person);
    let Some(half) = half else { return Ok(None) };
    Ok(store::half_sessions::take(connection, &half.token_hash)?.then(|| half.link()).flatten())
}

/// Who answered a challenge with one of their passkeys, which is moved on; nobody where the answer is not right, is
/// given a second time, or its person may not come in.
fn accept(
    connection: &mut DbConn,
    platform: &Platform,
    now: Timestamp,
    form: &forms::Passkey,
) -> Result<Option<PersonId>, Error> {
    let passkeys = passkeys(platform)?;
    let Some(state) = take(connection, &form.ceremony, None, now)? else { return Ok(None) };
    let Some((person, credential)) = passkeys.claimed(&form.credential) else { return Ok(None) };
    let Some(factor) = store::factors::maybe_passkey(connection, &credential)? else { return Ok(None) };
    let person = PersonId::parse(&person).filter(|person| *person == factor.person_id);
    let Some(person) = person else { return Ok(None) };
    let text = platform.key.open(PURPOSE, person.as_str(), &factor.sealed).and_then(|it| String::from_utf8(it).ok());
    let Some(text) = text else { return Ok(None) };
    let Some(passkey) = passkeys.accept(&state, &form.credential, &text)? else { return Ok(None) };
    if store::people::find(connection, person)?.state != State::Active {
        return Ok(None);
    }
    let sealed = platform.key.seal(PURPOSE, person.as_str(), passkey.text.as_bytes())?;
    store::factors::note_passkey(connection, factor.id, &sealed, now)?;
    Ok(Some(person))
}

/// Keeps a challenge and tells the script what to ask the browser.
fn ask(
    connection: &mut DbConn,
    now: Timestamp,
    person: Option<PersonId>,
    challenge: &Challenge,
) -> Result<Answer, Error> {
    let token = Token::generate()?;
    store::ceremonies::insert(
        connection,
        &token.hash(),
        person,
        &challenge.state,
        now.plus_seconds(CHALLENGE_SECONDS),
    )?;
    let options: serde_json::Value = serde_json::from_str(&challenge.options).map_err(Error::unexpected)?;
    let told = json!({ "ceremony": token.as_str(), "options": options });
    Ok(Answer::text(StatusCode::OK, told.to_string()))
}

fn take(
    connection: &mut DbConn,
    ceremony: &str,
    person: Option<PersonId>,
    now: Timestamp,
) -> Result<Option<String>, Error> {
    match Token::parse(ceremony) {
        Some(token) => store::ceremonies::take(connection, &token.hash(), person, now),
        None => Ok(None),
    }
}

/// Where the portal's address has no name there are no passkeys, and no such page.
fn passkeys(platform: &Platform) -> Result<&Passkeys, Error> {
    platform.passkeys.as_ref().ok_or(Error::NotFound)
}
