//! Names: of each kind one row in the script of the register and one in Latin letters, which say where they come from. The
//! script is that of the letters; of a name nothing is split.

use super::fields::line_at;
use super::lists::rows;
use super::reading::Slip;
use super::typed::{Typed, part};
use crate::features::checks::transliteration::{Question, TONGUES, transliterate};
use crate::features::exchange::body::{Latin, Name, NameKind, Names, Script};
use crate::vocabulary::language::Language;

/// The parts a name may have, and the keys of their words.
pub(super) const PARTS: [(&str, &str); 6] = [
    ("given", "entering-name-given"),
    ("patronymic", "entering-name-patronymic"),
    ("father", "entering-name-father"),
    ("grandfather", "entering-name-grandfather"),
    ("surname", "entering-name-surname"),
    ("takhallus", "entering-name-takhallus"),
];

/// Writes names into their rows.
pub(super) fn write(code: &str, names: &Names, typed: &mut Typed) {
    for (place, it) in names.0.iter().enumerate() {
        let at = part(code, &place.to_string());
        typed.set(part(&at, "name"), &it.as_written);
        typed.set(part(&at, "kind"), it.kind.as_str());
        typed.set(part(&at, "script"), it.script.as_str());
        typed.set(part(&at, "language"), it.language.tag());
        typed.set(part(&at, "latin"), it.latin.map_or("", |it| it.as_str()));
        let parts = [&it.given, &it.patronymic, &it.father_name, &it.grandfather_name, &it.surname, &it.takhallus];
        for ((name, _), text) in PARTS.into_iter().zip(parts) {
            typed.set(part(&at, name), text);
        }
        if it.has_no_surname {
            typed.set(part(&at, "no-surname"), "yes");
        }
    }
}

/// The names of the rows in which something stands.
pub(super) fn read(code: &str, typed: &Typed, slips: &mut Vec<Slip>) -> Option<Names> {
    let all: Vec<Name> = rows(code, typed).filter_map(|at| read_one(&at, typed, slips)).collect();
    Some(Names(all)).filter(|it| !it.0.is_empty())
}

fn read_one(at: &str, typed: &Typed, slips: &mut Vec<Slip>) -> Option<Name> {
    let as_written = line_at(at, "name", typed, slips);
    let [given, patronymic, father_name, grandfather_name, surname, takhallus] =
        PARTS.map(|(name, _)| line_at(at, name, typed, slips));
    let parts = [&given, &patronymic, &father_name, &grandfather_name, &surname, &takhallus];
    if as_written.is_empty() && parts.into_iter().all(String::is_empty) {
        return None;
    }
    let told = typed.at(at, "script").parse().unwrap_or(Script::Latin);
    let script = Script::of(&as_written).unwrap_or(told);
    let latin = match typed.at(at, "latin").parse() {
        _ if script != Script::Latin => None,
        Ok(latin) => Some(latin),
        // A row for the script of the register asks nothing: whoever writes Latin letters there has such a register.
        Err(_) => (!typed.has(&part(at, "latin"))).then_some(Latin::Register),
    };
    Some(Name {
        kind: typed.at(at, "kind").parse().unwrap_or(NameKind::Legal),
        script,
        language: Language::from_tag(typed.at(at, "language")).unwrap_or(Language::English),
        as_written,
        given,
        patronymic,
        father_name,
        grandfather_name,
        surname,
        takhallus,
        has_no_surname: !typed.at(at, "no-surname").is_empty(),
        latin,
    })
}

/// Puts the Latin letters the portal proposes for a row into the Latin row of the same kind, marked as what they are: an
/// officer has to say where they come from before the name can be sent.
pub(super) fn propose(code: &str, place: usize, typed: &mut Typed) {
    let own = part(code, &place.to_string());
    let (name, kind) = (typed.at(&own, "name").to_owned(), typed.at(&own, "kind").to_owned());
    let language = typed.at(&own, "language").to_owned();
    let Some(latin) = latin_of(&name, &language) else { return };
    let is_latin =
        |at: &String| *at != own && typed.at(at, "kind") == kind && typed.at(at, "script") == Script::Latin.as_str();
    let target = rows(code, typed).find(is_latin);
    // What somebody answers for is not replaced by what the tool makes of it.
    let is_answered_for =
        |at: &String| !typed.at(at, "name").is_empty() && typed.at(at, "latin") != Latin::Proposed.as_str();
    if target.as_ref().is_some_and(is_answered_for) {
        return;
    }
    let target = target.unwrap_or_else(|| part(code, &typed.rows(code).to_string()));
    for (name, value) in [
        ("name", latin.as_str()),
        ("kind", &kind),
        ("script", Script::Latin.as_str()),
        ("language", &language),
        ("latin", Latin::Proposed.as_str()),
    ] {
        typed.replace(part(&target, name), value);
    }
}

/// The spelling of Doc 9303, word by word, with capitals where a word begins.
fn latin_of(name: &str, language: &str) -> Option<String> {
    let tongue = TONGUES.into_iter().find(|it| *it == language);
    let question = Question { given_names: name.to_owned(), tongue, width: 39, unifies: true, ..Question::default() };
    let key = transliterate(&question).ok()?.key?;
    let words = key.split('<').filter(|word| !word.is_empty()).map(|word| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        format!("{first}{}", rest.to_ascii_lowercase())
    });
    Some(words.collect::<Vec<_>>().join(" "))
}
