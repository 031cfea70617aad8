//! What the lists of the form offer, in the reader's language and alphabet.

use super::dates::CERTAINTIES;
use super::places::SOVIET_UNION;
use crate::features::exchange::body::{Absence, IdentifierType, Latin, NameKind, Note, Source};
use crate::platform::i18n::Locale;
use crate::platform::i18n::reckoning::Reckoning;
use crate::platform::web::Choice;
use crate::vocabulary::language::Calendar;

/// Words with their names; before them an empty one, where nothing may be chosen.
pub(super) fn of_words<'a>(
    locale: &Locale,
    words: impl Iterator<Item = (&'a str, String)>,
    chosen: impl Fn(&str) -> bool,
) -> Vec<Choice> {
    words.map(|(word, key)| Choice::new(word, locale.plain(&key), chosen(word))).collect()
}

/// The same with an empty word before them.
pub(super) fn or_none(locale: &Locale, choices: Vec<Choice>) -> Vec<Choice> {
    let is_chosen = !choices.iter().any(|it| it.is_chosen);
    let none = Choice::new("", locale.plain("entering-choose"), is_chosen);
    std::iter::once(none).chain(choices).collect()
}

/// The members, in the order of the reader's alphabet.
pub(super) fn members(locale: &Locale, chosen: impl Fn(&str) -> bool) -> Vec<Choice> {
    let mut members = locale.countries().to_vec();
    locale.sort_by_key(&mut members, |it| locale.country_name(*it));
    members.into_iter().map(|it| Choice::new(it.as_str(), locale.country_name(it), chosen(it.as_str()))).collect()
}

/// The countries a place lay in: the members, and the Soviet Union.
pub(super) fn countries(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let mut all = members(locale, |it| it == chosen);
    all.push(Choice::new(SOVIET_UNION, locale.plain("entering-soviet-union"), chosen == SOVIET_UNION));
    or_none(locale, all)
}

/// The calendars; where none is chosen, the reader's.
pub(super) fn calendars(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let usual = match locale.calendar() {
        Calendar::Gregorian => Reckoning::Gregorian,
        Calendar::SolarHijri => Reckoning::Persian,
    };
    let chosen = Reckoning::parse(chosen).unwrap_or(usual);
    Reckoning::ALL.into_iter().map(|it| Choice::new(it.as_str(), locale.plain(it.key()), it == chosen)).collect()
}

/// How sure a date is.
pub(super) fn certainties(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { "exact" } else { chosen };
    // What is exact says nothing of it.
    let sent = |word: &'static str| if word == "exact" { "" } else { word };
    CERTAINTIES.into_iter().map(|(word, key)| Choice::new(sent(word), locale.plain(key), word == chosen)).collect()
}

/// Why nothing stands there.
pub(super) fn absences(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let words = Absence::ALL.iter().map(|it| (it.as_str(), it.key()));
    or_none(locale, of_words(locale, words, |it| it == chosen))
}

/// Where a value comes from.
pub(super) fn sources(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let usual = Source::Register;
    let is = |it: &Source| it.as_str() == chosen || chosen.is_empty() && *it == usual;
    let sent = |it: &Source| if *it == usual { "" } else { it.as_str() };
    Source::ALL.iter().map(|it| Choice::new(sent(it), locale.plain(&it.key()), is(it))).collect()
}

/// Where Latin letters come from. That the portal proposed them is offered only where it did.
pub(super) fn latins(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let offered = Latin::ALL.iter().filter(|it| **it != Latin::Proposed || it.as_str() == chosen);
    or_none(locale, of_words(locale, offered.map(|it| (it.as_str(), it.key())), |it| it == chosen))
}

/// Which of somebody's names.
pub(super) fn name_kinds(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { NameKind::Legal.as_str() } else { chosen };
    of_words(locale, NameKind::ALL.iter().map(|it| (it.as_str(), it.key())), |it| it == chosen)
}

/// Of what a number is.
pub(super) fn identifier_kinds(locale: &Locale, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { IdentifierType::NationalId.as_str() } else { chosen };
    of_words(locale, IdentifierType::ALL.iter().map(|it| (it.as_str(), it.key())), |it| it == chosen)
}

/// Of what a note is.
pub(super) fn notes(locale: &Locale, chosen: &str) -> Vec<Choice> {
    or_none(locale, of_words(locale, Note::ALL.iter().map(|it| (it.as_str(), it.key())), |it| it == chosen))
}
