//! One function per route.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::checkpoint::Checkpoint;
use super::pages::{About, Last};
use super::proofs::{self, AskedConsistency, AskedInclusion};
use super::tiles::WIDTH;
use super::{list_trusted, store, witnesses};
use crate::platform::crypto::merkle::TreeHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answering, OpenWeb, Visit};

/// What never changes may be kept for a year.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// What grows is asked for again after a second.
const A_MOMENT: &str = "public, max-age=1";

/// `GET /transparency`: what the log is, in words. The log grows without the content changing, so the page is drawn anew.
pub(super) async fn about(visit: Visit) -> Result<HttpResponse, Error> {
    let platform = visit.platform.clone();
    let draw = move |connection: &mut DbConn, page| {
        let signed = store::maybe_last_signed(connection)?;
        let witnesses = witnesses::list(connection, &platform, signed.as_ref())?;
        let last = signed.and_then(|signed| {
            let checkpoint = Checkpoint::parse(&signed.note)?;
            Some(Last { checkpoint, signed_at: signed.signed_at })
        });
        let open_web = OpenWeb::of_page(&page, "transparency-title", "transparency-lead");
        Ok(About { open_web, last, witnesses, keys: list_trusted(connection)?, page })
    };
    visit.for_this_browser().dear().page(draw).await
}

/// `GET /transparency/checkpoint` (c2sp.org/tlog-checkpoint), with the lines of everybody who stands behind it.
pub(super) async fn checkpoint(Answering(platform): Answering) -> Result<HttpResponse, Error> {
    let read = |connection: &mut DbConn| {
        let signed = store::maybe_last_signed(connection)?.ok_or(Error::NotFound)?;
        witnesses::cosigned(connection, &signed)
    };
    Ok(text(platform.database.read(read).await?))
}

/// `GET /transparency/keys`: the public keys, the newest first, each with the times in which it signed.
pub(super) async fn keys(Answering(platform): Answering) -> Result<HttpResponse, Error> {
    let keys = platform.database.read(list_trusted).await?;
    Ok(text(keys.iter().flat_map(|key| [key.to_string(), "\n".to_owned()]).collect()))
}

fn text(body: String) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response.content_type("text/plain; charset=utf-8").insert_header((header::CACHE_CONTROL, A_MOMENT)).body(body)
}

/// `GET /transparency/tile/…` (c2sp.org/tlog-tiles). What is whole or as wide as asked for never changes.
pub(super) async fn tile(Answering(platform): Answering, path: web::Path<String>) -> Result<HttpResponse, Error> {
    let asked = Asked::parse(&path).ok_or(Error::NotFound)?;
    let bytes = platform.database.read(move |connection| asked.bytes(connection)).await?;
    let mut response = HttpResponse::Ok();
    response.content_type("application/octet-stream").insert_header((header::CACHE_CONTROL, FOREVER));
    Ok(response.body(bytes))
}

/// `GET /transparency/proof/inclusion?index=…&size=…`
pub(super) async fn inclusion(
    Answering(platform): Answering,
    asked: web::Query<AskedInclusion>,
) -> Result<HttpResponse, Error> {
    let proof = platform.database.read(move |connection| proofs::inclusion(connection, asked.0)).await?;
    Ok(json(&proof, asked.0.size.is_some()))
}

/// `GET /transparency/proof/consistency?from=…&to=…`
pub(super) async fn consistency(
    Answering(platform): Answering,
    asked: web::Query<AskedConsistency>,
) -> Result<HttpResponse, Error> {
    let proof = platform.database.read(move |connection| proofs::consistency(connection, asked.0)).await?;
    Ok(json(&proof, asked.0.to.is_some()))
}

/// A proof between named sizes stays what it is.
fn json(proof: &impl Serialize, is_lasting: bool) -> HttpResponse {
    let keeping = if is_lasting { FOREVER } else { A_MOMENT };
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, keeping)).json(proof)
}

/// A tile as an address names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    /// None for the entries themselves.
    level: Option<u32>,
    number: u64,
    width: u64,
}

impl Asked {
    /// Reads `<level>/<number>[.p/<width>]`, the number in groups of three digits.
    fn parse(path: &str) -> Option<Self> {
        let (level, rest) = path.split_once('/')?;
        let level = if level == "entries" { None } else { Some(plain(level).filter(|level| *level < 64)?) };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, plain(width).filter(|width| (1..WIDTH).contains(width))?),
            None => (rest, WIDTH),
        };
        Some(Self { level: level.map(u32::try_from).transpose().ok()?, number: grouped(number)?, width })
    }

    fn bytes(self, connection: &mut DbConn) -> Result<Vec<u8>, Error> {
        let wanted = usize::try_from(self.width).map_err(Error::unexpected)?;
        let Some(level) = self.level else {
            let first = self.number.checked_mul(WIDTH).ok_or(Error::NotFound)?;
            let entries = store::list_entries(connection, first, self.width.cast_signed())?;
            // Where the first is not what was asked for, there is no such bundle.
            let is_whole = entries.len() == wanted && entries[0].place.cast_unsigned() == first;
            return is_whole.then(|| entries.iter().flat_map(super::Entry::bundled).collect()).ok_or(Error::NotFound);
        };
        let tile = store::maybe_tile(connection, level, self.number)?.ok_or(Error::NotFound)?;
        tile.get(..wanted * TreeHash::LENGTH).map(<[u8]>::to_vec).ok_or(Error::NotFound)
    }
}

/// A decimal number without leading zeros.
fn plain(digits: &str) -> Option<u64> {
    digits.parse().ok().filter(|number: &u64| number.to_string() == digits)
}

/// `x001/x234/067` is 1,234,067; one number has one address.
fn grouped(path: &str) -> Option<u64> {
    let groups: Vec<&str> = path.split('/').collect();
    let (last, before) = groups.split_last()?;
    let mut number: u64 = 0;
    for group in before.iter().map(|group| group.strip_prefix('x')).chain([Some(*last)]) {
        let group = group.filter(|it| it.len() == 3 && it.bytes().all(|digit| digit.is_ascii_digit()))?;
        number = number.checked_mul(1000)?.checked_add(group.parse().ok()?)?;
    }
    (before.is_empty() || !groups[0].ends_with("000")).then_some(number).filter(|it| *it <= i64::MAX.cast_unsigned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_one_tile_and_a_tile_has_one_address() {
        let asked = |level, number, width| Some(Asked { level, number, width });
        assert_eq!(Asked::parse("0/x001/x234/067"), asked(Some(0), 1_234_067, 256));
        assert_eq!(Asked::parse("63/000.p/255"), asked(Some(63), 0, 255));
        assert_eq!(Asked::parse("entries/x999/001.p/1"), asked(None, 999_001, 1));
        for wrong in [
            "",
            "0",
            "0/",
            "0/0",
            "0/00",
            "00/000",
            "64/000",
            "0/0000",
            "0/x000/001",
            "0/001/002",
            "0/x001/x002",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/",
            "entries",
            "entry/000",
            "-1/000",
            "0/+01",
            "0/000/",
            "0/x999/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(Asked::parse(wrong), None, "{wrong}");
        }
    }
}
