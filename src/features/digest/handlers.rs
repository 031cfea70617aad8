//! One function per route.

use actix_web::HttpResponse;
use actix_web::web::{Bytes, Data, Path};

use super::occasion::Occasion;
use super::{links, pages, urls};
use crate::features::{habits, notifications};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Visit;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::{Pace, Rhythm};

/// `GET /{language}/digest/{occasion}/{id}.{signature}/end`: a button; looking changes nothing.
pub(super) async fn end(visit: Visit, path: Path<(String, String, String)>) -> Result<HttpResponse, Error> {
    let (_, occasion, signed) = path.into_inner();
    let (occasion, person) = links::verify(&visit.platform.key, (occasion.as_str(), signed.as_str()))?;
    let response = visit.personal_page(move |connection, page| {
        let habits = habits::maybe_due(connection, person, page.now)?.map(|it| it.habits);
        let comes = match (occasion, habits) {
            (_, None) => false,
            (Occasion::Digest, Some(it)) => it.rhythm != Rhythm::Never,
            (Occasion::Call, Some(it)) => it.calls,
            (Occasion::News, Some(it)) => it.rhythm != Rhythm::Never && has_haste(connection, person)?,
        };
        Ok(pages::End { page: page.private(), occasion, comes, action: urls::unsubscribe(occasion, &signed) })
    });
    Ok(notifications::without_referrer(response.await?))
}

/// `POST /unsubscribe/digest/{occasion}/{id}.{signature}`: what mail programs send (RFC 8058), and the button of the
/// page. No cookie is looked at, and the answer leads nowhere.
pub(super) async fn unsubscribe(
    platform: Data<Platform>,
    path: Path<(String, String)>,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let (occasion, person) = links::verify(&platform.key, (path.0.as_str(), path.1.as_str()))?;
    notifications::require_one_click(&body)?;
    let now = platform.clock.now();
    let language = platform.database.write(move |connection| {
        // Whoever is suspended today and asks for no more letters gets none when they are back.
        let Some(language) = habits::language_of(connection, person)? else { return Ok(None) };
        match occasion {
            Occasion::Digest => habits::end_letters(connection, person, now)?,
            Occasion::Call => habits::end_calls(connection, person, now)?,
            Occasion::News => notifications::end_haste(connection, person)?,
        }
        Ok(Some(language))
    });
    notifications::answer_one_click(&platform, language.await?.unwrap_or(Language::English))
}

/// Whether somebody wants to hear of anything at once.
fn has_haste(connection: &mut DbConn, person: PersonId) -> Result<bool, Error> {
    let wishes = notifications::wishes_of(connection, &[person])?;
    Ok(wishes.values().flatten().any(|wish| wish.haste.pace == Pace::AtOnce))
}
