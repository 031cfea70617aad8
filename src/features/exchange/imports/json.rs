//! The rows of a list: bodies in the form in which they are signed.

use serde_json::{Map, Value as Json};

use super::columns::is_never_sent;
use super::fault::Fault;
use super::row::{MOST_ROWS, RowFault, Tried};
use crate::features::exchange::body::{Body, Content, Stated, Value, fields};
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::entering::{self, Slip};
use crate::platform::csv::Unreadable;
use crate::vocabulary::country::CountryCode;

/// What stands there is not what is expected.
const NOT_UNDERSTOOD: &str = "exchange-fault-form";
/// The form would say something else in its place, or nothing.
const OTHERWISE: &str = "exchange-imports-fault-otherwise";

/// The rows of a list.
pub(super) fn rows(text: &str, kind: Kind, countries: &[CountryCode]) -> Result<Vec<Tried>, Fault> {
    let all: Vec<Json> = serde_json::from_str(text).map_err(|error| Fault::List(error.line()))?;
    if all.len() > MOST_ROWS {
        return Err(Unreadable::TooManyRows.into());
    }
    let (mut unknown, mut never_sent) = (Vec::new(), Vec::new());
    for name in all.iter().filter_map(|it| it.get("fields")?.as_object()).flat_map(Map::keys) {
        let is_known = fields(kind.body()).any(|it| it.code == name);
        let names = if is_never_sent(name) { &mut never_sent } else { &mut unknown };
        if !is_known && !names.contains(name) {
            names.push(name.clone());
        }
    }
    if let Some(fault) = Fault::of_names(unknown, never_sent) {
        return Err(fault);
    }
    Ok(all.into_iter().enumerate().map(|(at, it)| row(at + 1, it, kind, countries)).collect())
}

fn row(place: usize, it: Json, kind: Kind, countries: &[CountryCode]) -> Tried {
    let body = kind.body();
    let (mut read, mut slips) = (Body::new(body), Vec::new());
    let is_whole = |it: &Map<String, Json>| {
        it.get("kind").and_then(Json::as_str) == Some(body.as_str())
            && it.keys().all(|key| key == "kind" || key == "fields")
    };
    let stated = match it {
        Json::Object(mut object) if is_whole(&object) => object.remove("fields"),
        _ => None,
    };
    let Some(Json::Object(stated)) = stated else {
        let whole =
            RowFault { code: String::new(), at: "kind".to_owned(), key: "exchange-imports-fault-body".to_owned() };
        return Tried { place, content: Content::saying(vec![read]), faults: vec![whole] };
    };
    for (code, value) in stated {
        match serde_json::from_value::<Stated>(value) {
            Ok(stated) => drop(read.fields.insert(code, stated)),
            Err(_) => slips.push(Slip { name: code, key: NOT_UNDERSTOOD }),
        }
    }
    // As if it had been typed: what a form would not take, a list does not bring either.
    let brought = Content::saying(vec![read]);
    let typed = entering::written(&brought);
    let entered = entering::read(typed.pairs(), &Content::of(kind), countries);
    slips.extend(entered.slips);
    slips.extend(otherwise(&brought, &entered.content, &slips));
    Tried::judged(place, entered.content, &slips)
}

/// What was brought and would be sent otherwise: nothing is changed without a word.
fn otherwise(brought: &Content, entered: &Content, told: &[Slip]) -> Vec<Slip> {
    let is_told = |code: &str| told.iter().any(|it| it.name.split(':').next() == Some(code));
    let entered = |code: &str| entered.bodies.iter().find_map(|body| body.fields.get(code)).map(in_one_order);
    let fields = brought.bodies.iter().flat_map(|body| &body.fields);
    let changed = fields.filter(|(code, it)| !is_told(code) && entered(code) != Some(in_one_order(it)));
    changed.map(|(code, _)| Slip { name: code.clone(), key: OTHERWISE }).collect()
}

/// States and words of a list say the same in any order.
fn in_one_order(it: &Stated) -> Stated {
    let mut it = it.clone();
    match &mut it.value {
        Value::States(states) => states.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str())),
        Value::Words(words) => words.sort_unstable(),
        _ => {}
    }
    it
}
