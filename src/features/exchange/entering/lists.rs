//! Numbers, entries of registers, and later notes.

use super::fields::{line_at, one, slip};
use super::reading::Slip;
use super::typed::{Typed, part};
use super::{dates, places};
use crate::features::exchange::body::{Check, Identifier, IdentifierType, LaterNote, Note, RegisterRef};
use crate::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
use crate::platform::i18n::reckoning::Reckoning;
use crate::vocabulary::country::CountryCode;

/// The rows of a list by the beginnings of their names.
pub(super) fn rows(code: &str, typed: &Typed) -> impl Iterator<Item = String> {
    (0..typed.rows(code)).map(move |place| part(code, &place.to_string()))
}

/// Writes numbers into their rows.
pub(super) fn write_identifiers(code: &str, all: &[Identifier], typed: &mut Typed) {
    for (place, it) in all.iter().enumerate() {
        let at = part(code, &place.to_string());
        typed.set(part(&at, "state"), it.state.as_str());
        typed.set(part(&at, "kind"), it.kind.as_str());
        typed.set(part(&at, "value"), &it.value);
        typed.set(part(&at, "seen-on"), &it.seen_on);
    }
}

/// The numbers of the rows that have one, with their check digits counted.
pub(super) fn read_identifiers(
    code: &str,
    typed: &Typed,
    countries: &[CountryCode],
    slips: &mut Vec<Slip>,
) -> Option<Vec<Identifier>> {
    let mut all = Vec::new();
    for at in rows(code, typed) {
        let (value, seen_on) = (line_at(&at, "value", typed, slips), line_at(&at, "seen-on", typed, slips));
        if value.is_empty() && seen_on.is_empty() {
            continue;
        }
        let Some(state) = state(&at, typed, countries, slips) else { continue };
        let kind = one(&part(&at, "kind"), typed, slips, |word| word.parse().ok());
        let kind = kind.unwrap_or(IdentifierType::NationalId);
        let it = Identifier { state, kind, value, check: Check::NoScheme, seen_on };
        all.push(Identifier { check: it.recount(), ..it });
    }
    Some(all).filter(|it| !it.is_empty())
}

/// The one of these states that somebody chose; one has to be.
fn state(at: &str, typed: &Typed, countries: &[CountryCode], slips: &mut Vec<Slip>) -> Option<CountryCode> {
    let chosen = CountryCode::among(countries, typed.at(at, "state"));
    chosen.or_else(|| slip(part(at, "state"), "entering-fault-state", slips))
}

/// Writes an entry into its controls.
pub(super) fn write_entry(at: &str, it: &RegisterRef, typed: &mut Typed) {
    typed.set(part(at, "state"), it.state.as_str());
    typed.set(part(at, "office"), &it.office);
    typed.set(part(at, "register"), &it.register);
    typed.set(part(at, "volume"), &it.volume);
    typed.set(part(at, "number"), &it.number);
    typed.set(part(at, "electronic"), &it.electronic_number);
    dates::write(&part(at, "entered"), &it.entered, typed);
}

/// The entry its controls hold.
pub(super) fn read_entry(
    at: &str,
    typed: &Typed,
    countries: &[CountryCode],
    slips: &mut Vec<Slip>,
) -> Option<RegisterRef> {
    let [office, register, volume, number, electronic_number] =
        ["office", "register", "volume", "number", "electronic"].map(|name| line_at(at, name, typed, slips));
    let known = slips.len();
    let entered = dates::read(&part(at, "entered"), typed, slips);
    let is_said = [&office, &register, &volume, &number, &electronic_number].iter().any(|it| !it.is_empty());
    if !is_said && entered.is_none() {
        return None;
    }
    let state = state(at, typed, countries, slips)?;
    // A date that is not understood is told; the entry does not go on without it.
    let entered = entered.or_else(|| (slips.len() == known).then(unknown).flatten())?;
    Some(RegisterRef { state, office, register, volume, number, entered, electronic_number })
}

fn unknown() -> Option<PartialDate> {
    PartialDate::new(Reckoning::Gregorian, "", Parts::Unknown, Certainty::Exact).ok()
}

/// Writes notes into their rows.
pub(super) fn write_notes(code: &str, all: &[LaterNote], typed: &mut Typed) {
    for (place, it) in all.iter().enumerate() {
        let at = part(code, &place.to_string());
        typed.set(part(&at, "note"), it.note.as_str());
        dates::write(&part(&at, "date"), &it.date, typed);
        if let Some(place) = &it.place {
            places::write(&part(&at, "place"), place, typed);
        }
        if let Some(entry) = &it.entry {
            write_entry(&part(&at, "entry"), entry, typed);
        }
    }
}

/// The notes of the rows that say something.
pub(super) fn read_notes(
    code: &str,
    typed: &Typed,
    countries: &[CountryCode],
    slips: &mut Vec<Slip>,
) -> Option<Vec<LaterNote>> {
    let mut all = Vec::new();
    for at in rows(code, typed) {
        let known = slips.len();
        let date = dates::read(&part(&at, "date"), typed, slips);
        let place = places::read(&part(&at, "place"), typed, countries, slips);
        let entry = read_entry(&part(&at, "entry"), typed, countries, slips);
        let note = one(&part(&at, "note"), typed, slips, |word| word.parse::<Note>().ok());
        let is_said = note.is_some() || date.is_some() || place.is_some() || entry.is_some();
        if !is_said || slips.len() > known {
            continue;
        }
        match (note, date.or_else(unknown)) {
            (Some(note), Some(date)) => all.push(LaterNote { note, date, place, entry }),
            _ => slip(part(&at, "note"), "exchange-fault-missing", slips).unwrap_or_default(),
        }
    }
    Some(all).filter(|it| !it.is_empty())
}
