//! Texts made smaller on the way to a browser: well for pages that many get, quickly for a page that one person gets.

use std::io::Write;

use actix_web::HttpResponse;
use actix_web::http::header;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Quality 5 takes a tenth of the time of the best and gives almost its size.
const BROTLI_QUALITY: u32 = 5;
const BROTLI_WINDOW: u32 = 18;
/// For pages kept and given again.
const GZIP_LEVEL: u32 = 6;
/// For a page given once. Brotli at its quickest takes several times as long and megabytes of memory for each page.
const QUICK_GZIP_LEVEL: u32 = 1;

/// Whether an `Accept-Encoding` header names the encoding and does not refuse it (RFC 9110 §12.5.3).
pub(super) fn is_accepted(wanted: &str, header: &str) -> bool {
    header.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        words.next() == Some(wanted) && !words.any(|word| matches!(word, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    gzip_at(GZIP_LEVEL, bytes)
}

pub(super) fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(bytes.len() / 4);
    let mut encoder = brotli::CompressorWriter::new(&mut packed, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    let written = encoder.write_all(bytes).and_then(|()| encoder.flush());
    drop(encoder);
    written.map(|()| packed).unwrap_or_default()
}

fn gzip_at(level: u32, bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(level));
    // Writing into memory cannot fail; an empty body would show at once.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

/// A page for one person, packed on the thread that drew it: handing it to the server's own middleware would cost
/// another change of threads and more time than drawing it.
pub(super) struct Packed {
    body: Vec<u8>,
    is_packed: bool,
}

impl Packed {
    pub(super) fn new(text: String, takes_gzip: bool) -> Self {
        let body = if takes_gzip { gzip_at(QUICK_GZIP_LEVEL, text.as_bytes()) } else { text.into_bytes() };
        Self { body, is_packed: takes_gzip }
    }

    pub(super) fn respond(self, content_type: &str) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response.content_type(content_type).insert_header((header::CACHE_CONTROL, "no-store"));
        if self.is_packed {
            response
                .insert_header((header::CONTENT_ENCODING, "gzip"))
                .insert_header((header::VARY, "Accept-Encoding, Cookie"));
        }
        response.body(self.body)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_packed_page_is_the_page() {
        let text = "<p>سلام</p>".repeat(400);
        let packed = Packed::new(text.clone(), true);
        assert!(packed.body.len() * 10 < text.len());
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(&packed.body[..]).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        assert_eq!(packed.respond("text/html").headers().get(header::CONTENT_ENCODING).unwrap(), "gzip");
    }

    #[test]
    fn who_cannot_unpack_gets_the_text() {
        let response = Packed::new("text".to_owned(), is_accepted("gzip", "br, gzip;q=0")).respond("text/html");
        assert!(!response.headers().contains_key(header::CONTENT_ENCODING));
    }
}
