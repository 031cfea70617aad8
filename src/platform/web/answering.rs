//! Which platform answers a request: the portal's own, or another one that somebody on the way let it in to.

use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, web};

use crate::platform::Platform;
use crate::platform::errors::Error;

/// The platform a request is answered from. Put into the extensions of a request, it takes the place of the portal's own for
/// everything that answers behind.
#[derive(Clone)]
pub struct Answering(pub Arc<Platform>);

impl Answering {
    /// The one that was put in the portal's place for this request.
    pub(super) fn instead(request: &HttpRequest) -> Option<Self> {
        request.extensions().get::<Self>().cloned()
    }

    /// The platform this request is answered from.
    pub(super) fn of(request: &HttpRequest) -> Result<Arc<Platform>, Error> {
        if let Some(Self(platform)) = Self::instead(request) {
            return Ok(platform);
        }
        let own = request.app_data::<web::Data<Platform>>().ok_or_else(|| Error::unexpected("no platform"))?;
        Ok(Arc::clone(own))
    }
}

impl FromRequest for Answering {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request).map(Self))
    }
}
