//! What a browser says of itself and where it is, for the few places that write it down or count it.

use std::convert::Infallible;
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};

use crate::platform::web::ReaderAddress;

/// A browser as it presents itself.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Its network address as text; empty where it is not known. Never logged, and never kept in the clear.
    pub address: String,
    /// Its `User-Agent`.
    pub device: String,
}

impl FromRequest for Browser {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let device = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        ready(Ok(Self {
            address: ReaderAddress::of(request).map(|address| address.to_string()).unwrap_or_default(),
            device: device.unwrap_or_default().to_owned(),
        }))
    }
}
