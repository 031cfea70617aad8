//! Records between registers: a birth, a marriage or a death of one country's national in another finds its way home, a
//! document is verified, a letter reaches whom it is for. Here are the rules: what can be sent ([`catalogue`]), what a
//! message says ([`body`]), where a case stands and who may take which step ([`life_cycle`]), how much time there is
//! ([`clock`]), who could be meant ([`matching`]), and what is signed of each step ([`receipts`]). They are plain functions
//! on plain types.

pub mod body;
pub mod catalogue;
pub mod clock;
pub mod entering;
pub mod life_cycle;
pub mod matching;
pub mod receipts;
pub mod showing;
mod wording;

/// The catalogue key of a word of a list: `exchange-kind-n-bir`.
fn key(list: &str, word: &str) -> String {
    format!("{list}-{}", word.to_lowercase().replace(['.', '_'], "-"))
}
