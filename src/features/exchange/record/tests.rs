//! What can be sent, and what cannot.

use std::collections::BTreeSet;

use super::*;
use crate::features::exchange::catalogue::RecordKind;
use crate::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
use crate::platform::i18n::reckoning::Reckoning;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

fn name(kind: NameKind, script: Script, language: Language, as_written: &str, latin: Option<Latin>) -> Name {
    Name {
        kind,
        script,
        language,
        as_written: as_written.to_owned(),
        given: String::new(),
        patronymic: String::new(),
        father_name: String::new(),
        grandfather_name: String::new(),
        surname: String::new(),
        takhallus: String::new(),
        has_no_surname: false,
        latin,
    }
}

fn persian() -> Names {
    let own = name(NameKind::Legal, Script::Arabic, Language::Persian, "زهره رضایی‌پور", None);
    let latin = name(NameKind::Legal, Script::Latin, Language::Persian, "Zohreh Rezaeipour", Some(Latin::Officer));
    Names(vec![own, latin])
}

fn date(parts: Parts) -> Value {
    Value::Date(PartialDate::new(Reckoning::Persian, "", parts, Certainty::Exact).unwrap())
}

fn entry() -> Value {
    let Value::Date(entered) = date(Parts::Day { year: 1404, month: 6, day: 1 }) else { panic!("a date") };
    let (register, volume, electronic_number) = (String::new(), String::new(), String::new());
    let (office, number) = ("Tabriz".to_owned(), "12".to_owned());
    Value::Entry(RegisterRef { state: CountryCode::Iran, office, register, volume, number, entered, electronic_number })
}

fn place() -> Value {
    Value::Place(Place { country_then: "IR".to_owned(), ..Place::default() })
}

/// A birth that says everything that has to be said.
fn birth() -> Record {
    Record::new(RecordKind::Birth)
        .with("reg.office", Value::Text("Tabriz".to_owned()))
        .with("reg.entry", entry())
        .with("bir.child.name", Value::Names(persian()))
        .with("bir.child.sex", Value::Sex(Sex::Female))
        .with("bir.date", date(Parts::Month { year: 1404, month: 6 }))
        .with("bir.place", place())
        .with("par.father.name", Value::Absent(Absence::NotStated))
        .with("par.mother.name", Value::Names(persian()))
        .with("issue.date", date(Parts::Day { year: 1404, month: 6, day: 2 }))
        .with("issue.officer", Value::Text("Registrar".to_owned()))
        .with("issue.seal", Value::Word("seal".to_owned()))
}

#[test]
fn every_field_has_one_code_and_stands_in_a_record_or_is_never_sent() {
    let codes: BTreeSet<&str> = fields::all().iter().map(|it| it.code).collect();
    assert_eq!(codes.len(), fields::all().len());
    for kind in RecordKind::ALL {
        let own: Vec<&str> = fields(*kind).map(|it| it.code).collect();
        assert!(own.contains(&"reg.entry") && own.contains(&"notes") && own.len() > 8, "{kind}: {own:?}");
        assert!(fields(*kind).all(|it| it.need != Need::NeverSent), "{kind}");
    }
    let never: Vec<&str> = fields::all().iter().filter(|it| !it.is_sent()).map(|it| it.code).collect();
    assert_eq!(
        never,
        ["bir.attendant", "bir.weight", "par.marital", "par.education", "par.occupation", "dth.cause", "dth.manner"]
    );
}

#[test]
fn a_whole_record_has_no_fault_and_each_fault_is_told_at_its_field() {
    assert_eq!(birth().faults(), []);
    for (record, fault) in [
        (Record { kind: RecordKind::Birth, fields: without("bir.date") }, ("bir.date", Fault::Missing)),
        (birth().with("bir.date", Value::Sex(Sex::Male)), ("bir.date", Fault::Form)),
        (birth().with("bir.type", Value::Word("seven".to_owned())), ("bir.type", Fault::Form)),
        (birth().with("bir.late_reason", Value::Text(" ".to_owned())), ("bir.late_reason", Fault::Empty)),
        (birth().with("bir.place", Value::Place(Place::default())), ("bir.place", Fault::Country)),
        (birth().with("par.father.nationality", Value::States(Vec::new())), ("par.father.nationality", Fault::Empty)),
        (birth().with("bir.child.ids", Value::Identifiers(Vec::new())), ("bir.child.ids", Fault::Empty)),
        (birth().with("bir.child.ids", number(IdentifierType::Passport, " ", "")), ("bir.child.ids", Fault::Empty)),
        (birth().with("bir.child.ids", number(IdentifierType::Other, "12", "")), ("bir.child.ids", Fault::Empty)),
        (birth().with("notes", note("X")), ("notes", Fault::Country)),
        (birth().with("mar.date", date(Parts::Unknown)), ("mar.date", Fault::Strange)),
        (birth().with("no.such", Value::Sex(Sex::Male)), ("no.such", Fault::Strange)),
        (birth().with("bir.weight", Value::Text("3400".to_owned())), ("bir.weight", Fault::NeverSent)),
        (birth().with("dth.cause", Value::Text("x".to_owned())), ("dth.cause", Fault::NeverSent)),
        (
            birth().with("bir.child.name", Value::Names(Names(Vec::new()))),
            ("bir.child.name", Fault::Name(NameFault::None)),
        ),
    ] {
        assert_eq!(record.faults(), [fault]);
    }
    assert_eq!(birth().with("bir.type", Value::Word("twin".to_owned())).faults(), []);
    assert_eq!(birth().with("bir.child.ids", number(IdentifierType::Other, "12", "A card")).faults(), []);
    assert_eq!(birth().with("notes", note("SUHH")).faults(), []);
    assert_eq!(birth().with("bir.date", Value::Absent(Absence::Illegible)).faults(), [], "what is not known says so");
}

fn number(kind: IdentifierType, value: &str, seen_on: &str) -> Value {
    let (value, seen_on) = (value.to_owned(), seen_on.to_owned());
    Value::Identifiers(vec![Identifier { state: CountryCode::Iran, kind, value, check: Check::NoScheme, seen_on }])
}

fn note(country: &str) -> Value {
    let Value::Date(date) = date(Parts::Year { year: 1404 }) else { panic!("a date") };
    let place = Some(Place { country_then: country.to_owned(), ..Place::default() });
    Value::Notes(vec![LaterNote { note: Note::Marriage, date, place, entry: None }])
}

#[test]
fn of_an_adoption_and_of_a_nationality_nothing_is_public() {
    for kind in [RecordKind::Adoption, RecordKind::NationalityChange] {
        assert!(fields(kind).all(|it| it.tier_in(kind) >= Tier::Protected), "{kind}");
    }
    let public = fields(RecordKind::Birth).filter(|it| it.tier_in(RecordKind::Birth) == Tier::Public).count();
    assert!(public > 8, "{public}");
}

fn without(code: &str) -> std::collections::BTreeMap<String, Stated> {
    birth().fields.into_iter().filter(|(own, _)| own != code).collect()
}

#[test]
fn a_name_is_whole_in_its_own_script_and_in_latin_letters_somebody_answers_for() {
    let own = |text: &str| name(NameKind::Legal, Script::Cyrillic, Language::Kazakh, text, None);
    let latin = |latin| name(NameKind::Legal, Script::Latin, Language::Kazakh, "Aigerim", latin);
    let check = |names: Vec<Name>| Names(names).check();
    assert_eq!(check(vec![own("Әйгерім"), latin(Some(Latin::PassportMrz))]), Ok(()));
    assert_eq!(check(vec![latin(Some(Latin::Register))]), Ok(()), "some registers write in Latin letters");
    assert_eq!(check(vec![own("Әйгерім")]), Err(NameFault::Latin));
    assert_eq!(check(vec![own("Әйгерім"), latin(None)]), Err(NameFault::Latin));
    assert_eq!(check(vec![own("Әйгерім"), latin(Some(Latin::Proposed))]), Err(NameFault::Unconfirmed));
    assert_eq!(check(vec![own("Aigerim"), latin(Some(Latin::Officer))]), Err(NameFault::Script));
    assert_eq!(check(vec![own(" "), latin(Some(Latin::Officer))]), Err(NameFault::Empty));
    assert_eq!(check(vec![latin(Some(Latin::Officer))]), Err(NameFault::Original), "its own script is missing");
    assert_eq!(check(vec![own("Aйгерім"), latin(Some(Latin::Officer))]), Err(NameFault::Mixed), "with a Latin A");
    let part = Name { surname: "Smith".to_owned(), ..own("Әйгерім Нұрлан") };
    assert_eq!(check(vec![part, latin(Some(Latin::Officer))]), Err(NameFault::Part));
    let part = Name {
        surname: "Нұрлан".to_owned(), given: "Әйгерім".to_owned(), ..own("Нұрлан Әйгерім")
    };
    assert_eq!(check(vec![part, latin(Some(Latin::Officer))]), Ok(()));
    assert_eq!(check(vec![own("Ә"), own("Б"), latin(Some(Latin::Officer))]), Err(NameFault::Twice));
    let split = Name { surname: "Б".to_owned(), has_no_surname: true, ..own("Ә Б") };
    assert_eq!(check(vec![split, latin(Some(Latin::Officer))]), Err(NameFault::Surname));
    // Of a name before a marriage too.
    let before = Name { kind: NameKind::BeforeMarriage, ..own("Ә") };
    assert_eq!(check(vec![own("Ә"), latin(Some(Latin::Officer)), before]), Err(NameFault::Latin));
}

#[test]
fn a_reader_sees_the_name_in_their_own_script_first() {
    let names = persian();
    assert_eq!(names.for_reader(Script::Arabic).unwrap().as_written, "زهره رضایی‌پور");
    assert_eq!(names.for_reader(Script::Latin).unwrap().as_written, "Zohreh Rezaeipour");
    assert_eq!(names.for_reader(Script::Cyrillic).unwrap().as_written, "Zohreh Rezaeipour", "Latin is for everybody");
    assert_eq!(Names(Vec::new()).for_reader(Script::Latin), None);
}

#[test]
fn d28_names_of_every_script_come_back_to_the_byte() {
    for (script, text) in [
        (Script::Arabic, "رضایی‌پور هدیۀ مؤمنی ۀ ئ"),
        (Script::Cyrillic, "Әйгерім Ңұрлан Ӣсо Ҷамшед"),
        (Script::Latin, "İbrahim ışık Ələsgər Oʻgʻlon Hažybaý"),
    ] {
        let latin = (script == Script::Latin).then_some(Latin::Register);
        let one = name(NameKind::Legal, script, Language::English, text, latin);
        let back: Name = serde_json::from_str(&canonical(&one).unwrap()).unwrap();
        assert_eq!(back.as_written.as_bytes(), text.as_bytes());
        assert_eq!(Script::of(text), Some(script));
    }
    assert_eq!((Script::of("123"), Script::of("Ali Али")), (None, None));
}

#[test]
fn a_record_is_written_in_one_way_only() {
    let one = canonical(&birth()).unwrap();
    let mut turned = Record::new(RecordKind::Birth);
    for (code, value) in birth().fields.into_iter().rev() {
        turned.fields.insert(code, value);
    }
    assert_eq!(canonical(&turned).unwrap(), one);
    assert_eq!(serde_json::from_str::<Record>(&one).unwrap(), birth());
    assert!(!one.contains(": ") && one.find("\"fields\"") < one.find("\"kind\""), "{one}");
    // The example of RFC 8785 §3.2.2, as far as bodies have such values.
    let example =
        serde_json::json!({"string": "\u{20ac}$\u{f}\nA'\u{42}\u{22}\\\"\u{7f}", "literals": [null, true, false]});
    assert_eq!(
        canonical(&example).unwrap(),
        "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\"\u{7f}\"}"
    );
    for wrong in [
        one.replacen("\"kind\"", "\"sort\"", 1),
        one.replacen("legal", "best", 1),
        one.replacen("\"BIR\"", "\"XXX\"", 1),
    ] {
        assert!(serde_json::from_str::<Record>(&wrong).is_err());
    }
}

#[test]
fn a_correction_says_what_changed_and_nothing_else() {
    let corrected =
        birth().with("bir.child.sex", Value::Sex(Sex::Male)).with("bir.type", Value::Word("twin".to_owned()));
    let (old, new) = (birth(), corrected);
    let changed: Vec<&str> = old.changed(&new).iter().map(|(code, ..)| *code).collect();
    assert_eq!(changed, ["bir.child.sex", "bir.type"]);
    assert_eq!(old.changed(&old), []);
}
