//! Texts made smaller on the way to a browser: well for pages that many get, quickly for a page that one person gets.

use std::cell::RefCell;
use std::io::{self, Write};

use actix_web::HttpResponse;
use actix_web::http::header;
use flate2::write::{DeflateEncoder, GzEncoder};
use flate2::{Compression, Crc};

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
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(GZIP_LEVEL));
    // Writing into memory cannot fail; an empty body would show at once.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

pub(super) fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(bytes.len() / 4);
    let mut encoder = brotli::CompressorWriter::new(&mut packed, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    let written = encoder.write_all(bytes).and_then(|()| encoder.flush());
    drop(encoder);
    written.map(|()| packed).unwrap_or_default()
}

/// The head of a gzip file without a name: deflate, no flags, no time, packed quickly, on an unknown system
/// (RFC 1952 §2.3).
const GZIP_HEAD: [u8; 10] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 4, 255];

thread_local! {
    /// Its tables are a third of a megabyte: making them for each page would take as long as packing it.
    static QUICK_DEFLATE: RefCell<DeflateEncoder<Vec<u8>>> =
        RefCell::new(DeflateEncoder::new(Vec::new(), Compression::new(QUICK_GZIP_LEVEL)));
}

fn quick_gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = QUICK_DEFLATE.with_borrow_mut(|encoder| {
        encoder.get_mut().extend(GZIP_HEAD);
        encoder.write_all(bytes)?;
        encoder.reset(Vec::new())
    })?;
    let mut check = Crc::new();
    check.update(bytes);
    packed.extend(check.sum().to_le_bytes());
    packed.extend(check.amount().to_le_bytes());
    Ok(packed)
}

/// A page for one person, packed on the thread that drew it: handing it to the server's own middleware would cost
/// another change of threads and more time than drawing it.
pub(super) struct Packed {
    body: Vec<u8>,
    is_packed: bool,
}

impl Packed {
    pub(super) fn new(text: String, takes_gzip: bool) -> Self {
        match takes_gzip.then(|| quick_gzip(text.as_bytes())) {
            Some(Ok(body)) => Self { body, is_packed: true },
            _ => Self { body: text.into_bytes(), is_packed: false },
        }
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
    fn packed_pages_are_the_pages_one_after_another() {
        for text in ["<p>سلام</p>", "", "<p>Merhaba</p>", "<p>Салам</p>"].map(|text| text.repeat(4000)) {
            let packed = Packed::new(text.clone(), true);
            // Head, empty block and check of a gzip file are 20 bytes.
            assert!(packed.body.len() <= 20 + text.len() / 10, "{} bytes of {}", packed.body.len(), text.len());
            let mut unpacked = String::new();
            flate2::read::GzDecoder::new(&packed.body[..]).read_to_string(&mut unpacked).unwrap();
            assert_eq!(unpacked, text);
            assert_eq!(packed.respond("text/html").headers().get(header::CONTENT_ENCODING).unwrap(), "gzip");
        }
    }

    #[test]
    fn who_cannot_unpack_gets_the_text() {
        let response = Packed::new("text".to_owned(), is_accepted("gzip", "br, gzip;q=0")).respond("text/html");
        assert!(!response.headers().contains_key(header::CONTENT_ENCODING));
    }
}
