//! Who is let in to the rehearsal, before anything of it answers. From here on its platform stands in the place of the
//! portal's. Whoever comes is known to the portal, and sits where they took their seat: the one is asked after the other, so
//! that nobody holds a connection of the portal's while the rehearsal is opened.

use std::sync::Arc;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::{HttpMessage as _, web};

use super::stage::Stage;
use super::{Hall, permissions, urls};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Answering, SessionToken, Visit};
use crate::vocabulary::viewer::Viewer;

/// What anybody may look at who holds a paper.
const PAPERS: &str = "/status/";

/// For everybody the portal does not know the way leads to the sign-in page; for those who may not enter nothing is there.
pub(super) fn require(viewer: &Viewer) -> Result<(), Error> {
    viewer.person().ok_or(Error::SignIn)?;
    permissions::entering(viewer).map(drop).ok_or(Error::NotFound)
}

/// Lets in who may enter and has a seat; all others who may enter take one first.
pub(super) async fn let_in(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if request.match_info().unprocessed().starts_with(PAPERS) {
        return let_look(request, next).await;
    }
    let hall = hall(&request)?;
    let visit = request.extract::<Visit>().await?;
    let token = visit.token().map(SessionToken::hash);
    visit.ask(|_, viewer| require(viewer)).await?;
    let found = visit.platform.database.hand_over(move |_| {
        let Some((stage, token)) = hall.standing().zip(token) else { return Ok(None) };
        Ok(stage.seated(&token)?.map(|_| stage))
    });
    let Some(stage) = found.await? else {
        let answer = Answer::see(visit.url(urls::front())).with_flash("rehearsal-flash-seat");
        return Ok(request.into_response(visit.answer(answer)));
    };
    answer(request, next, stage).await
}

/// Lets everybody look at what a paper of the rehearsal leads to, where there is one.
pub(super) async fn let_look(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let hall = hall(&request)?;
    let portal = request.app_data::<web::Data<Platform>>().ok_or_else(|| Error::unexpected("no platform"))?;
    let stage = portal.database.hand_over(move |_| Ok(hall.standing())).await?.ok_or(Error::NotFound)?;
    answer(request, next, stage).await
}

async fn answer(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    stage: Arc<Stage>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    request.extensions_mut().insert(Answering(Arc::clone(&stage.platform)));
    let changes = request.method() == Method::POST;
    let response = next.call(request).await?.map_into_boxed_body();
    if changes {
        stage.work_soon();
    }
    Ok(response)
}

fn hall(request: &ServiceRequest) -> Result<Arc<Hall>, Error> {
    let hall = request.app_data::<web::Data<Hall>>().ok_or_else(|| Error::unexpected("no rehearsal"))?;
    Ok(Arc::clone(hall))
}
