//! The machine-readable zone of travel and identity documents (ICAO Doc 9303 parts 3 to 7, eighth edition), as pure
//! functions: what was typed becomes lines ([`normalised`]), lines have a format ([`Format`]), the format says where the
//! fields stand, and the fields are judged one by one. Nothing is kept, nothing asks for the time.
//!
//! Agreement of digits proves little: names, issuer, nationality and sex have none, and two altered characters may
//! cancel each other out. So the best verdict is "consistent", never "genuine".

mod codes;
mod dates;
mod deviation;
mod digits;
mod format;
mod input;
mod judging;
mod names;
mod reason;
mod repairs;
mod report;
mod shape;

pub use dates::{Day, birth_of, expiry_of};
pub use deviation::{Irregular, KnownDeviation};
pub use digits::{check_digit, weigh};
pub use format::{FieldName, Format};
pub use input::{Change, LONGEST, Normalised, normalised};
pub use names::Names;
pub use reason::{Reason, Warning};
pub use repairs::Repair;
pub use report::{Field, Place, Report, Verdict};

use chrono::NaiveDate;

/// A zone that some State prints, made up by the standard for a country that does not exist.
pub const SPECIMEN: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

/// Checks what somebody typed, with every change that was made to it before. `today` is the day at the reader's place,
/// by which centuries are chosen and expiry is judged; `deviations` are genuine documents known to fail.
pub fn check(typed: &str, today: NaiveDate, deviations: &[KnownDeviation]) -> Report {
    let Normalised { lines, changes } = normalised(typed);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    Report { changes, ..check_lines(&lines, today, deviations) }
}

/// The same for lines exactly as they are printed.
pub fn check_lines(lines: &[&str], today: NaiveDate, deviations: &[KnownDeviation]) -> Report {
    match shape::read(lines) {
        Ok(zone) => judging::judge(&zone, today, deviations),
        Err(fault) => Report::malformed(lines, fault, today),
    }
}

/// Whether the code, without its fillers, is one of a State or organisation that issues documents (9303-3 §5).
pub fn is_state(code: &str) -> bool {
    (1..=3).contains(&code.len()) && codes::is_known(&format!("{code:<<3}"))
}

/// Whether some zone may begin with these two characters.
pub fn is_document_code(code: &str) -> bool {
    [Format::Td1, Format::Td3, Format::MrvA].into_iter().any(|format| codes::is_document_code(format, code))
}

#[cfg(test)]
mod tests;
