//! The addresses of the letters. A signed one is a person's id under the portal's signature.

use super::occasion::Occasion;

/// The page where a reader stops letters of that occasion.
pub(super) fn end(occasion: Occasion, signed: &str) -> String {
    format!("/digest/{occasion}/{signed}/end")
}

/// What mail programs post to; the only address without a language.
pub(super) fn unsubscribe(occasion: Occasion, signed: &str) -> String {
    format!("/unsubscribe/digest/{occasion}/{signed}")
}
