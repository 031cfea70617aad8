//! Pages already drawn for readers without an account, compressed once for each encoding that browsers asked for. An
//! entry belongs to one version of the content and is never served under another, so a change is seen by the next
//! request.

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Bytes;
use sha2::{Digest, Sha256};

use super::compression;

/// Bytes of drawn pages kept at most: a thousand as nearly every browser takes them.
const CAPACITY: u64 = 8 * 1024 * 1024;
/// A page with a date in it must not outlive the day by much.
const LIFETIME: Duration = Duration::from_mins(5);

/// What a browser can unpack, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// The best encoding an `Accept-Encoding` header allows (RFC 9110 §12.5.3).
    pub(super) fn accepted(header: &str) -> Self {
        if compression::is_accepted("br", header) {
            Self::Brotli
        } else if compression::is_accepted("gzip", header) {
            Self::Gzip
        } else {
            Self::Identity
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }

    fn pack(self, text: String) -> Vec<u8> {
        match self {
            Self::Brotli => compression::brotli(text.as_bytes()),
            Self::Gzip => compression::gzip(text.as_bytes()),
            Self::Identity => text.into_bytes(),
        }
    }
}

/// A drawn text in one encoding, with the tag by which a browser asks whether it changed.
pub(super) struct Drawn {
    content_type: &'static str,
    tag: String,
    encoding: Encoding,
    body: Bytes,
}

impl Drawn {
    pub(super) fn new(content_type: &'static str, text: String, encoding: Encoding) -> Self {
        let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes())[..12]);
        Self { content_type, tag: format!("W/\"{hash}\""), encoding, body: encoding.pack(text).into() }
    }

    pub(super) fn respond(&self, if_none_match: Option<&str>) -> HttpResponse {
        let is_same = if_none_match.is_some_and(|asked| names_tag(asked, &self.tag));
        let mut response = if is_same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .insert_header((header::VARY, "Accept-Encoding, Cookie"))
            .insert_header((header::ETAG, self.tag.as_str()));
        if is_same {
            return response.finish();
        }
        response
            .content_type(self.content_type)
            .insert_header((header::CONTENT_ENCODING, self.encoding.name()))
            .body(self.body.clone())
    }

    fn weight(&self) -> usize {
        self.body.len() + 512
    }
}

/// Whether an `If-None-Match` header names this tag: it may list several, and whether they are weak does not count
/// (RFC 9110 §13.1.2).
pub(super) fn names_tag(header: &str, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    header.trim() == "*" || header.split(',').any(|named| bare(named) == bare(tag))
}

/// The drawn pages, keyed by address, encoding and version.
pub struct PageCache(moka::sync::Cache<Key, Arc<Drawn>>);

type Key = (String, Encoding, i64);

impl Default for PageCache {
    fn default() -> Self {
        Self(
            moka::sync::Cache::builder()
                .max_capacity(CAPACITY)
                .weigher(|key: &Key, drawn: &Arc<Drawn>| {
                    u32::try_from(key.0.len() + drawn.weight()).unwrap_or(u32::MAX)
                })
                .time_to_live(LIFETIME)
                .build(),
        )
    }
}

impl PageCache {
    pub(super) fn get(&self, address: &str, encoding: Encoding, version: i64) -> Option<Arc<Drawn>> {
        self.0.get(&(address.to_owned(), encoding, version))
    }

    pub(super) fn keep(&self, address: String, version: i64, drawn: Drawn) -> Arc<Drawn> {
        let drawn = Arc::new(drawn);
        self.0.insert((address, drawn.encoding, version), Arc::clone(&drawn));
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_what_it_can_unpack() {
        assert_eq!(Encoding::accepted("gzip, deflate, br"), Encoding::Brotli);
        assert_eq!(Encoding::accepted("br;q=0, gzip"), Encoding::Gzip);
        assert_eq!(Encoding::accepted(""), Encoding::Identity);
    }

    #[test]
    fn a_tag_is_known_among_several_and_however_weak() {
        let tag = "W/\"abc\"";
        assert!(["W/\"abc\"", "\"abc\"", "\"x\", W/\"abc\"", "*"].iter().all(|header| names_tag(header, tag)));
        assert!(!["", "\"ab\"", "W/\"abcd\", \"x\""].iter().any(|header| names_tag(header, tag)));
    }

    #[test]
    fn a_page_is_not_served_under_another_version() {
        let cache = PageCache::default();
        cache.keep("/en/".to_owned(), 1, Drawn::new("text/html", "old".to_owned(), Encoding::Brotli));
        assert!(cache.get("/en/", Encoding::Brotli, 1).is_some());
        assert!(cache.get("/en/", Encoding::Brotli, 2).is_none());
    }

    #[test]
    fn a_page_is_not_served_to_a_browser_that_cannot_unpack_it() {
        let cache = PageCache::default();
        for encoding in [Encoding::Brotli, Encoding::Identity] {
            cache.keep("/en/".to_owned(), 1, Drawn::new("text/html", "text".to_owned(), encoding));
        }
        let named = |encoding| {
            let response = cache.get("/en/", encoding, 1)?.respond(None);
            response.headers().get(header::CONTENT_ENCODING)?.to_str().ok().map(str::to_owned)
        };
        assert_eq!(named(Encoding::Brotli).as_deref(), Some("br"));
        assert_eq!(named(Encoding::Identity).as_deref(), Some("identity"));
        assert_eq!(named(Encoding::Gzip), None);
    }
}
