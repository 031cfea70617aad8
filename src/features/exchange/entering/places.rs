//! A place: the country then, what it lay in, its name, and the line of the register.

use super::fields::{line_at, slip};
use super::reading::Slip;
use super::typed::{Typed, part};
use crate::features::exchange::body::Place;
use crate::platform::i18n::input;
use crate::vocabulary::country::CountryCode;

/// The Soviet Union (ISO 3166-3), where most of those who are old now were born.
pub(super) const SOVIET_UNION: &str = "SUHH";

/// Whether the list offers a country; of others the code is typed.
pub(super) fn is_offered(code: &str) -> bool {
    code == SOVIET_UNION || CountryCode::written_as(code).is_some_and(|it| it.as_str() == code)
}

/// Writes a place into its controls.
pub(super) fn write(at: &str, place: &Place, typed: &mut Typed) {
    let name = if is_offered(&place.country_then) { "country" } else { "country-code" };
    typed.set(part(at, name), &place.country_then);
    typed.set(part(at, "country-now"), &place.country_now);
    typed.set(part(at, "regions"), &place.regions.join("\n"));
    typed.set(part(at, "settlement"), &place.settlement);
    typed.set(part(at, "facility"), &place.facility);
    typed.set(part(at, "as-written"), &place.as_written);
}

/// Whether a code is one of a country that does not exist for whoever writes: an invented one outside the rehearsal.
fn is_out_of_place(code: &str, countries: &[CountryCode]) -> bool {
    CountryCode::among(&CountryCode::REHEARSAL, code).is_some_and(|it| !countries.contains(&it))
}

/// The place its controls hold, in one of these countries or elsewhere in the world.
pub(super) fn read(at: &str, typed: &Typed, countries: &[CountryCode], slips: &mut Vec<Slip>) -> Option<Place> {
    let code = |name: &str| input::identifier(typed.at(at, name)).to_uppercase();
    let (chosen, typed_code) = (code("country"), code("country-code"));
    for name in ["country", "country-code", "country-now"] {
        if is_out_of_place(&code(name), countries) {
            return slip(part(at, name), "exchange-fault-form", slips);
        }
    }
    let regions = match input::prose(typed.at(at, "regions")) {
        Ok(lines) => lines.lines().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect(),
        Err(_) => return slip(part(at, "regions"), "exchange-fault-form", slips),
    };
    let place = Place {
        country_then: if typed_code.is_empty() { chosen } else { typed_code },
        country_now: code("country-now"),
        regions,
        settlement: line_at(at, "settlement", typed, slips),
        facility: line_at(at, "facility", typed, slips),
        as_written: line_at(at, "as-written", typed, slips),
    };
    Some(place).filter(|it| *it != Place::default())
}
