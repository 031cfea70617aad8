//! A word that two machines share, sent as `Authorization: Bearer …` (RFC 6750).

use actix_web::HttpRequest;
use actix_web::http::header;

/// Whether the request brings this word.
pub fn bears(request: &HttpRequest, word: &str) -> bool {
    let sent = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    sent.is_some_and(|sent| equal_in_constant_time(sent.as_bytes(), word.as_bytes()))
}

/// Compares in a time that does not depend on where the two differ.
fn equal_in_constant_time(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn only_the_whole_word_opens() {
        let opens = |sent: &str| {
            let request = TestRequest::default().insert_header((header::AUTHORIZATION, sent)).to_http_request();
            bears(&request, "open sesame")
        };
        assert!(opens("Bearer open sesame"));
        for wrong in ["open sesame", "Bearer open sesam", "Bearer open sesame ", "Bearer ", "Basic open sesame"] {
            assert!(!opens(wrong), "{wrong:?}");
        }
        assert!(!bears(&TestRequest::default().to_http_request(), ""));
    }
}
