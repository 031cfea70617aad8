//! Values in the reader's words.

use super::saying::{Piece, Said, Small};
use crate::features::exchange::body::{
    Check, Field, Identifier, LaterNote, Latin, Name, NameKind, Names, Place, RegisterRef, Script, Value,
};
use crate::features::exchange::wording::{self, script_of};
use crate::platform::i18n::Locale;
use crate::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
use crate::platform::i18n::reckoning::Reckoning;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Calendar;

/// The values of a field, each with what stands small under it.
pub(super) fn said(value: &Value, it: &Field, locale: &Locale) -> Vec<Said> {
    let word = |word: &str| match it.form.list() {
        Some(list) => list.endonym(word).map_or_else(|| locale.t(&list.key(word)).into_owned(), str::to_owned),
        None => word.to_owned(),
    };
    let own = |text: String| vec![Said::one(Piece::own(text))];
    match value {
        Value::Names(names) => of_names(names, locale),
        Value::Date(it) => vec![date(it, locale)],
        Value::Place(it) => vec![place(it, locale)],
        Value::Identifiers(all) => all.iter().map(|it| identifier(it, locale)).collect(),
        Value::Entry(it) => vec![entry(it, locale)],
        Value::Notes(all) => all.iter().map(|it| note(it, locale)).collect(),
        Value::Sex(sex) => own(locale.t(&sex.key()).into_owned()),
        Value::States(states) => {
            let names: Vec<&str> = states.iter().map(|it| locale.country_name(*it)).collect();
            own(locale.list_and(&names))
        }
        Value::Word(chosen) => own(word(chosen)),
        Value::Words(chosen) => chosen.iter().map(|it| Said::one(Piece::own(word(it)))).collect(),
        Value::Count(count) => own(locale.number(i64::from(*count))),
        Value::Text(text) => own(text.clone()),
        Value::Absent(why) => {
            let words = Piece::own(locale.t(&why.key()));
            vec![Said { is_absent: true, ..Said::one(words) }]
        }
    }
}

/// The name in the reader's script, else in Latin letters; every other under it, to the letter.
fn of_names(names: &Names, locale: &Locale) -> Vec<Said> {
    let Some(first) = names.for_reader(script_of(locale.language())) else { return Vec::new() };
    let mut said = Said::one(written(first));
    if first.kind != NameKind::Legal {
        said.small.push(Small::own(locale.t(&first.kind.key())));
    }
    said.small.extend(parts(first, locale));
    said.small.extend(latin(first, locale));
    for other in names.0.iter().filter(|it| *it != first) {
        let label = if other.kind == first.kind { other.script.key() } else { other.kind.key() };
        said.small.push(Small::labelled(locale.t(&label), written(other)));
        said.small.extend(parts(other, locale));
        said.small.extend(latin(other, locale));
    }
    vec![said]
}

fn written(name: &Name) -> Piece {
    let (mark, dir) = match name.script {
        Script::Latin => ("-Latn", "ltr"),
        Script::Cyrillic => ("-Cyrl", "ltr"),
        Script::Arabic => ("-Arab", "rtl"),
    };
    // Persian of Afghanistan has a region in its tag, behind which no script may stand.
    let language = name.language.tag().split('-').next().unwrap_or_default();
    Piece { text: name.as_written.clone(), lang: Some(format!("{language}{mark}")), dir }
}

/// The parts of a name that are known.
fn parts(name: &Name, locale: &Locale) -> Vec<Small> {
    let known = [
        ("entering-name-given", &name.given),
        ("entering-name-patronymic", &name.patronymic),
        ("entering-name-father", &name.father_name),
        ("entering-name-grandfather", &name.grandfather_name),
        ("entering-name-surname", &name.surname),
        ("entering-name-takhallus", &name.takhallus),
    ];
    let part = |(key, text): (&str, &String)| {
        let piece = Piece { text: text.clone(), ..written(name) };
        (!text.is_empty()).then(|| Small::labelled(locale.t(key), piece))
    };
    let mut small: Vec<Small> = known.into_iter().filter_map(part).collect();
    if name.has_no_surname {
        small.push(Small::own(locale.t("entering-name-no-surname")));
    }
    small
}

/// Where Latin letters come from; of a register that writes them nothing is to be said.
fn latin(name: &Name, locale: &Locale) -> Option<Small> {
    let from = name.latin.filter(|it| *it != Latin::Register)?;
    Some(Small::own(locale.t(&from.key())))
}

/// A date in the reader's calendar and as exactly as it was written; under it the days it can mean, the calendar it was
/// written in, and how sure it is.
fn date(it: &PartialDate, locale: &Locale) -> Said {
    let reader = match locale.calendar() {
        Calendar::Gregorian => Reckoning::Gregorian,
        Calendar::SolarHijri => Reckoning::Persian,
    };
    let mut spans = wording::spans(it, locale);
    let main = match (it.parts(), it.span()) {
        (Parts::Year { year }, _) if it.reckoning() == reader => locale.digits(&year.to_string()),
        (Parts::Month { .. }, Some(span)) if it.reckoning() == reader => locale.month_year(span.first),
        (Parts::Decade { first }, _) if it.reckoning() == reader => {
            locale.digits(&format!("{first}–{}", first.saturating_add(9)))
        }
        (Parts::Unknown, _) | (_, None) => locale.t("exchange-absence-unknown").into_owned(),
        _ => spans.remove(0),
    };
    // Of a year of our own calendar nothing is to be converted.
    if it.reckoning() == reader && reader == Reckoning::Gregorian {
        spans.clear();
    }
    let mut said = Said::one(Piece::own(main));
    said.is_absent = it.parts() == Parts::Unknown;
    said.small.extend(spans.into_iter().map(Small::own));
    if let Some(typed) =
        typed(it.parts()).filter(|_| it.reckoning() != reader && it.reckoning() != Reckoning::Gregorian)
    {
        said.small.push(Small::labelled(locale.t(it.reckoning().key()), Piece::code(typed)));
    }
    if !it.as_written().is_empty() {
        said.small.push(as_written(it.as_written(), locale));
    }
    match it.certainty() {
        Certainty::Exact => {}
        Certainty::FromAge { told_on } => {
            let told = locale.t_with("showing-told-on", &[("day", locale.date(told_on).into())]).into_owned();
            said.small.push(Small::own(format!("{} · {told}", locale.t(it.certainty().key()))));
        }
        certainty => said.small.push(Small::own(locale.t(certainty.key()))),
    }
    said
}

/// What was written of a date, in the digits of ISO 8601.
fn typed(parts: Parts) -> Option<String> {
    let day = |(year, month, day): (i32, u8, u8)| format!("{year:04}-{month:02}-{day:02}");
    Some(match parts {
        Parts::Day { year, month, day: own } => day((year, month, own)),
        Parts::Month { year, month } => format!("{year:04}-{month:02}"),
        Parts::Year { year } => year.to_string(),
        Parts::Decade { first } => format!("{first}–{}", first.saturating_add(9)),
        Parts::Between { first, last } => format!("{} – {}", day(first), day(last)),
        Parts::Unknown => return None,
    })
}

fn as_written(text: &str, locale: &Locale) -> Small {
    Small::labelled(locale.t("entering-as-written"), Piece::own(text))
}

/// The name of a country that a code means; of those the portal has no name for the code.
fn country(code: &str, locale: &Locale) -> String {
    match CountryCode::among(locale.countries(), code) {
        Some(member) => locale.country_name(member).to_owned(),
        None if code == "SUHH" => locale.t("entering-soviet-union").into_owned(),
        None => code.to_owned(),
    }
}

/// A place from the house to the country.
fn place(it: &Place, locale: &Locale) -> Said {
    let own = [&it.facility, &it.settlement].into_iter().chain(it.regions.iter().rev());
    let mut pieces: Vec<Piece> = own.filter(|it| !it.is_empty()).map(Piece::own).collect();
    pieces.push(Piece::own(country(&it.country_then, locale)));
    let mut said = Said { pieces, ..Said::default() };
    if !it.country_now.is_empty() && it.country_now != it.country_then {
        let now = country(&it.country_now, locale);
        said.small.push(Small::own(locale.t_with("showing-country-now", &[("country", now.into())])));
    }
    if !it.as_written.is_empty() {
        said.small.push(as_written(&it.as_written, locale));
    }
    said
}

/// A number, of what it is and who gave it; what its check digits say is counted here.
fn identifier(it: &Identifier, locale: &Locale) -> Said {
    let mut said = Said::one(Piece::code(it.value.clone()));
    let of = Piece::own(format!("{} · {}", locale.t(&it.kind.key()), locale.country_name(it.state)));
    said.small.push(Small { label: String::new(), pieces: vec![of] });
    if !it.seen_on.is_empty() {
        said.small.push(Small::labelled(locale.t("entering-seen-on"), Piece::own(it.seen_on.clone())));
    }
    let counted = it.recount();
    if counted != Check::NoScheme {
        said.small.push(Small::own(locale.t(&counted.key())));
    }
    said
}

/// An entry: its number and office, and all else under it.
fn entry(it: &RegisterRef, locale: &Locale) -> Said {
    let own = [&it.number, &it.office].into_iter().filter(|it| !it.is_empty());
    let mut pieces: Vec<Piece> = own.map(Piece::own).collect();
    pieces.push(Piece::own(locale.country_name(it.state)));
    let mut said = Said { pieces, ..Said::default() };
    let known = [
        ("entering-register", &it.register),
        ("entering-volume", &it.volume),
        ("entering-electronic", &it.electronic_number),
    ];
    for (key, text) in known.into_iter().filter(|(_, text)| !text.is_empty()) {
        said.small.push(Small::labelled(locale.t(key), Piece::own(text.clone())));
    }
    if it.entered.parts() != Parts::Unknown || !it.entered.as_written().is_empty() {
        let entered = date(&it.entered, locale);
        let label = locale.t("entering-entered").into_owned();
        said.small.push(Small { label, pieces: entered.pieces });
        said.small.extend(entered.small);
    }
    said
}

/// A later note: what, when, and under it where and in which entry.
fn note(it: &LaterNote, locale: &Locale) -> Said {
    let dated = date(&it.date, locale);
    let mut pieces = vec![Piece::own(locale.t(&it.note.key()))];
    pieces.extend(dated.pieces);
    let mut said = Said { pieces, small: dated.small, is_absent: false };
    for other in [it.place.as_ref().map(|it| place(it, locale)), it.entry.as_ref().map(|it| entry(it, locale))] {
        let Some(other) = other else { continue };
        said.small.push(Small { label: String::new(), pieces: other.pieces });
        said.small.extend(other.small);
    }
    said
}
