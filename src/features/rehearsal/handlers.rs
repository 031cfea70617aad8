//! One function per route. They are pages of the portal about the rehearsal: whoever may enter reads them, seated or not.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::forms::{ResetForm, SeatForm};
use super::guard::require;
use super::pages::{Front, Reset, Standing};
use super::seat::Seat;
use super::{Hall, permissions, urls};
use crate::features::exchange;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, SessionToken, TokenHash, Visit};

type Kept = web::Data<Hall>;

fn admit(page: &Page) -> Result<(), Error> {
    page.signed_in()?;
    page.admit(permissions::entering(&page.viewer), Error::NotFound)
}

/// What stands, as whoever holds this browser knows it, for those who may enter. It is looked at while nobody holds a
/// connection of the portal's: it may have to be opened first.
async fn look(visit: &Visit, hall: &Kept) -> Result<Option<Standing>, Error> {
    visit.ask(|_, viewer| require(viewer)).await?;
    let (hall, token) = (Arc::clone(hall), visit.token().map(SessionToken::hash));
    visit.platform.database.hand_over(move |_| standing(&hall, token.as_ref())).await
}

fn standing(hall: &Hall, token: Option<&TokenHash>) -> Result<Option<Standing>, Error> {
    let Some(stage) = hall.standing() else { return Ok(None) };
    let seat = token.map(|token| stage.seated(token)).transpose()?.flatten();
    let since = stage.filling.filled_at;
    let steps = stage.platform.database.read_here(|connection| exchange::steps_since(connection, since))?;
    Ok(Some(Standing { id: stage.filling.id.clone(), filled_at: since, seat, taken: steps }))
}

/// `GET /rehearsal`
pub(super) async fn front(visit: Visit, hall: Kept) -> Result<HttpResponse, Error> {
    let visit = visit.also_in_preview();
    let standing = look(&visit, &hall).await?;
    visit
        .page(move |_, page| {
            admit(&page)?;
            Ok(Front { page: page.about_rehearsal(), standing })
        })
        .await
}

/// `POST /rehearsal/seat`: fills the rehearsal where nothing stands, so it may take some seconds.
pub(super) async fn sit(visit: Visit, hall: Kept, form: Form<SeatForm>) -> Result<HttpResponse, Error> {
    visit.ask(|_, viewer| require(viewer)).await?;
    let seat = Seat::parse(&form.0.seat).ok_or(Error::NotFound)?;
    let token = visit.token().map(SessionToken::hash).ok_or(Error::SignIn)?;
    let hall = hall.into_inner();
    // Not in the transaction of the portal's database, which nobody would have for those seconds.
    visit.platform.database.hand_over(move |_| hall.seat(&token, seat)).await?;
    let next = visit.url(urls::desk());
    Ok(visit.answer(Answer::see(next)))
}

/// `GET /rehearsal/reset`: what goes with it, and the button.
pub(super) async fn ask_reset(visit: Visit, hall: Kept) -> Result<HttpResponse, Error> {
    let visit = visit.also_in_preview();
    let seated = look(&visit, &hall).await?.filter(|it| it.seat.is_some());
    visit
        .tell(move |_, page| {
            admit(&page)?;
            match seated {
                Some(standing) => {
                    Answer::page(StatusCode::OK, &Reset { page: page.about_rehearsal(), id: standing.id })
                }
                None => Ok(seat_first(page.url(urls::front()))),
            }
        })
        .await
}

/// `POST /rehearsal/reset`
pub(super) async fn reset(visit: Visit, hall: Kept, form: Form<ResetForm>) -> Result<HttpResponse, Error> {
    let front = visit.url(urls::front());
    if look(&visit, &hall).await?.is_none_or(|it| it.seat.is_none()) {
        return Ok(visit.answer(seat_first(front)));
    }
    let hall = hall.into_inner();
    visit.platform.database.hand_over(move |_| hall.reset(&form.0.rehearsal)).await?;
    Ok(visit.answer(Answer::see(front).with_flash("rehearsal-flash-reset")))
}

fn seat_first(front: String) -> Answer {
    Answer::see(front).with_flash("rehearsal-flash-seat")
}
