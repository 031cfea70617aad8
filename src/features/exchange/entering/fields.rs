//! What a field holds, in the controls of its form and back.

use super::reading::Slip;
use super::typed::{Typed, part};
use super::{dates, lists, names, places};
use crate::features::exchange::body::{Field, Form, Sex, Value};
use crate::platform::i18n::input;
use crate::platform::i18n::reckoning::plain_digit;
use crate::vocabulary::country::CountryCode;

/// What stands there is not what is expected.
const NOT_UNDERSTOOD: &str = "exchange-fault-form";

/// Writes a value into the controls of a field.
pub(super) fn write(code: &str, value: &Value, typed: &mut Typed) {
    let name = || code.to_owned();
    match value {
        Value::Names(all) => names::write(code, all, typed),
        Value::Date(date) => dates::write(code, date, typed),
        Value::Place(place) => places::write(code, place, typed),
        Value::Identifiers(all) => lists::write_identifiers(code, all, typed),
        Value::Entry(entry) => lists::write_entry(code, entry, typed),
        Value::Notes(all) => lists::write_notes(code, all, typed),
        Value::Sex(sex) => typed.set(name(), sex.as_str()),
        Value::States(states) => states.iter().for_each(|state| typed.set(name(), state.as_str())),
        Value::Word(word) => typed.set(name(), word),
        Value::Words(words) => words.iter().for_each(|word| typed.set(name(), word)),
        Value::Count(count) => typed.set(name(), &count.to_string()),
        Value::Text(text) => typed.set(name(), text),
        Value::Absent(why) => typed.set(part(code, "absent"), why.as_str()),
    }
}

/// The value the controls of a field hold; nothing where they are empty, and a slip where they are not understood.
/// `countries` are those there are.
pub(super) fn read(it: &Field, typed: &Typed, countries: &[CountryCode], slips: &mut Vec<Slip>) -> Option<Value> {
    let code = it.code;
    match it.form {
        Form::Names => names::read(code, typed, slips).map(Value::Names),
        Form::Date => dates::read(code, typed, slips).map(Value::Date),
        Form::Place => places::read(code, typed, countries, slips).map(Value::Place),
        Form::Identifiers => lists::read_identifiers(code, typed, countries, slips).map(Value::Identifiers),
        Form::Entry => lists::read_entry(code, typed, countries, slips).map(Value::Entry),
        Form::Notes => lists::read_notes(code, typed, countries, slips).map(Value::Notes),
        Form::Sex => one(code, typed, slips, |word| word.parse::<Sex>().ok()).map(Value::Sex),
        Form::Word(words) => one(code, typed, slips, |word| words.has(word).then(|| word.to_owned())).map(Value::Word),
        Form::Count => {
            let digits = |text: &str| text.trim().chars().map(plain_digit).collect::<String>().parse().ok();
            one(code, typed, slips, digits).map(Value::Count)
        }
        Form::States => {
            let is_chosen = |it: &&CountryCode| typed.all(code).any(|word| word == it.as_str());
            expect_offered(code, typed, slips, |word| countries.iter().any(|it| it.as_str() == word));
            Some(countries.iter().filter(is_chosen).copied().collect::<Vec<_>>())
                .filter(|it| !it.is_empty())
                .map(Value::States)
        }
        Form::Several(words) => {
            expect_offered(code, typed, slips, |word| words.has(word));
            let chosen = words.all().iter().filter(|it| typed.all(code).any(|word| word == **it));
            let chosen: Vec<String> = chosen.map(|it| (*it).to_owned()).collect();
            Some(chosen).filter(|it| !it.is_empty()).map(Value::Words)
        }
        Form::Text => line(code, typed, slips).map(Value::Text),
        Form::Prose => text(code, input::prose(typed.get(code)), slips).map(Value::Text),
    }
}

/// A slip where something was chosen that is not offered.
fn expect_offered(name: &str, typed: &Typed, slips: &mut Vec<Slip>, is_offered: impl Fn(&str) -> bool) {
    if typed.all(name).any(|word| !word.is_empty() && !is_offered(word)) {
        slips.push(Slip { name: name.to_owned(), key: NOT_UNDERSTOOD });
    }
}

/// A line; nothing where it is empty.
pub(super) fn line(name: &str, typed: &Typed, slips: &mut Vec<Slip>) -> Option<String> {
    text(name, input::line(typed.get(name)), slips)
}

/// A line of a part, empty where nothing stands there.
pub(super) fn line_at(at: &str, name: &str, typed: &Typed, slips: &mut Vec<Slip>) -> String {
    line(&part(at, name), typed, slips).unwrap_or_default()
}

fn text(name: &str, cleaned: Result<String, input::InputError>, slips: &mut Vec<Slip>) -> Option<String> {
    match cleaned {
        Ok(text) => Some(text).filter(|it| !it.is_empty()),
        Err(_) => slip(name.to_owned(), NOT_UNDERSTOOD, slips),
    }
}

/// What was chosen; a slip where that cannot be chosen.
pub(super) fn one<T>(name: &str, typed: &Typed, slips: &mut Vec<Slip>, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    match typed.get(name) {
        "" => None,
        word => known(word).or_else(|| slip(name.to_owned(), NOT_UNDERSTOOD, slips)),
    }
}

/// Notes what is not understood.
pub(super) fn slip<T>(name: String, key: &'static str, slips: &mut Vec<Slip>) -> Option<T> {
    slips.push(Slip { name, key });
    None
}
