//! The portal's own stylesheet, script, fonts and drawings: compressed when the program is built, their content hash
//! in the name, so that a browser keeps them for ever and never keeps an old one.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use super::cache::Encoding;
use crate::platform::errors::Error;

struct Asset {
    name: &'static str,
    path: &'static str,
    content_type: &'static str,
    identity: &'static [u8],
    gzip: Option<&'static [u8]>,
    brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a file of `static/`; the file's plain name under `/static/` where it does not exist, which a test
/// over all templates finds.
pub fn asset_path(name: &str) -> &'static str {
    find(|asset| asset.name == name).map_or("/static/unknown", |asset| asset.path)
}

fn find(wanted: impl Fn(&Asset) -> bool) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| wanted(asset))
}

/// `GET /static/{name}`.
pub async fn serve_asset(request: HttpRequest, _: web::Path<String>) -> Result<HttpResponse, Error> {
    let asset = find(|asset| asset.path == request.path()).ok_or(Error::NotFound)?;
    let accepted =
        request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (encoding, body) = match (Encoding::accepted(accepted), asset.gzip, asset.brotli) {
        (Encoding::Brotli, _, Some(brotli)) => ("br", brotli),
        (Encoding::Brotli | Encoding::Gzip, Some(gzip), _) => ("gzip", gzip),
        _ => ("identity", asset.identity),
    };
    Ok(HttpResponse::Ok()
        .content_type(asset.content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "Accept-Encoding"))
        .insert_header((header::CONTENT_ENCODING, encoding))
        .body(actix_web::web::Bytes::from_static(body)))
}
