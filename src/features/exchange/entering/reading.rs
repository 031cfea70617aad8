//! The form read back.

use super::fields;
use super::names;
use super::typed::{Typed, part, written};
use crate::features::exchange::body::{
    Absence, Body, Content, Field, Form, Source, Stated, Value, field, fields as of,
};
use crate::vocabulary::country::CountryCode;

/// Something that was typed and is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The name of the control, which is also its `id`.
    pub name: String,
    /// The catalogue key of the sentence.
    pub key: &'static str,
}

/// What a form said.
#[derive(Debug, Clone)]
pub struct Entered {
    /// The content, as far as it is understood.
    pub content: Content,
    /// What is not.
    pub slips: Vec<Slip>,
    /// Whether a button asked for the form to change: a row more or less, letters proposed. Then nothing is to be judged
    /// yet.
    pub is_changed: bool,
    pub(super) typed: Typed,
}

/// Whether a form of what a message says has a field of this name: that of a field of the table, or a part of one, or a
/// button.
pub fn knows(name: &str) -> bool {
    let code = name.split(':').next().unwrap_or_default();
    name == "do" || field(code).is_some_and(Field::is_sent)
}

/// Reads a form whose bodies are those of `base`: the draft as it stood, or the empty content of its kind. A field that was
/// not touched keeps what it holds to the byte. The button `do` may ask for another row (`add:CODE`), one less
/// (`remove:CODE:2`) or Latin letters (`propose:CODE:0`); other words of it are the caller's. `countries` are those there
/// are for whoever writes.
pub fn read(pairs: &[(String, String)], base: &Content, countries: &[CountryCode]) -> Entered {
    let mut typed = Typed::new(pairs);
    let is_changed = follow(&mut typed);
    let before = written(base);
    let mut slips = Vec::new();
    let bodies = base.bodies.iter().map(|body| {
        let mut read = Body::new(body.kind);
        for it in of(body.kind) {
            let is_untouched = body.fields.contains_key(it.code) && typed.of(it.code) == before.of(it.code);
            let stated = if is_untouched {
                body.fields.get(it.code).cloned()
            } else {
                stated(it, &typed, countries, &mut slips)
            };
            if let Some(stated) = stated {
                read.fields.insert(it.code.to_owned(), stated);
            }
        }
        read
    });
    // Files come and go beside the form, and what it takes the place of stays.
    let content = Content { bodies: bodies.collect(), ..base.clone() };
    Entered { content, slips, is_changed, typed }
}

fn stated(it: &Field, typed: &Typed, countries: &[CountryCode], slips: &mut Vec<Slip>) -> Option<Stated> {
    let known = slips.len();
    let value = fields::read(it, typed, countries, slips);
    let name = part(it.code, "absent");
    let absence = typed.get(&name).parse::<Absence>().ok().filter(|_| it.may_be_absent());
    if absence.is_some() && (value.is_some() || slips.len() > known) {
        slips.push(Slip { name, key: "entering-fault-both" });
    }
    let value = value.or_else(|| absence.map(Value::Absent))?;
    let source = typed.at(it.code, "source").parse().unwrap_or(Source::Register);
    Some(Stated { value, source, is_verified: typed.at(it.code, "unverified").is_empty() })
}

/// What a button asks of the form itself.
fn follow(typed: &mut Typed) -> bool {
    let wish = typed.get("do").to_owned();
    let Some((verb, rest)) = wish.split_once(':') else { return false };
    let (code, place) = rest.split_once(':').map_or((rest, None), |(code, place)| (code, place.parse().ok()));
    let Some(it) = field(code) else { return false };
    match (verb, place) {
        ("add", _) => typed.add_row(code, 1),
        ("remove", Some(place)) => typed.remove_row(code, place),
        ("propose", Some(place)) if it.form == Form::Names => names::propose(code, place, typed),
        _ => return false,
    }
    true
}
