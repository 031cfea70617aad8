//! What can be sent, and what cannot.

use std::collections::BTreeSet;

use super::*;
use crate::features::exchange::catalogue::{BodyKind, FollowUp, Kind};
use crate::features::exchange::matching::{Grade, NameKeys};
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
fn birth() -> Body {
    Body::new(BodyKind::Birth)
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
fn every_field_has_one_code_and_stands_in_a_body_or_is_never_sent() {
    let codes: BTreeSet<&str> = fields::all().iter().map(|it| it.code).collect();
    assert_eq!(codes.len(), fields::all().len());
    for kind in BodyKind::ALL {
        let own: Vec<&str> = fields(*kind).map(|it| it.code).collect();
        let is_whole = own.contains(&"reg.entry") && own.contains(&"notes") && own.len() > 8;
        assert_eq!(is_whole, kind.is_record(), "{kind}: {own:?}");
        assert!(!own.is_empty(), "{kind}");
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
        (Body { kind: BodyKind::Birth, fields: without("bir.date") }, ("bir.date", Fault::Missing)),
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
    for kind in [BodyKind::Adoption, BodyKind::NationalityChange] {
        assert!(fields(kind).all(|it| it.tier_in(kind) >= Tier::Protected), "{kind}");
    }
    let public = fields(BodyKind::Birth).filter(|it| it.tier_in(BodyKind::Birth) == Tier::Public).count();
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
    // A former name is not read as the one in force, wherever it stands.
    let former = name(NameKind::Former, Script::Arabic, Language::Persian, "زهره کریمی", None);
    let both = Names(std::iter::once(former).chain(names.0).collect());
    assert_eq!(both.for_reader(Script::Arabic).unwrap().as_written, "زهره رضایی‌پور");
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
    let mut turned = Body::new(BodyKind::Birth);
    for (code, value) in birth().fields.into_iter().rev() {
        turned.fields.insert(code, value);
    }
    assert_eq!(canonical(&turned).unwrap(), one);
    assert_eq!(serde_json::from_str::<Body>(&one).unwrap(), birth());
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
        assert!(serde_json::from_str::<Body>(&wrong).is_err());
    }
}

/// What is wrong with a body, by field.
fn faults_of(body: &Body) -> Vec<(String, Fault)> {
    body.faults().into_iter().map(|(code, fault)| (code.to_owned(), fault)).collect()
}

#[test]
fn a_field_that_another_calls_for_has_to_be_there_and_stands_with_no_other_word() {
    let word = |text: &str| Value::Word(text.to_owned());
    let text = || Value::Text("See the decision".to_owned());
    let outcome = |chosen: &str| Body::new(BodyKind::Outcome).with("out.outcome", word(chosen));
    let missing = |code: &str| vec![(code.to_owned(), Fault::Missing)];
    assert_eq!(faults_of(&Body::new(BodyKind::Outcome)), missing("out.outcome"));
    assert_eq!(faults_of(&outcome("ENTERED")), missing("out.entry"));
    assert_eq!(faults_of(&outcome("ENTERED").with("out.entry", Value::Absent(Absence::Unknown))), missing("out.entry"));
    assert_eq!(faults_of(&outcome("ENTERED").with("out.entry", entry())), []);
    assert_eq!(outcome("NOT_OURS").with("out.entry", entry()).faults(), [("out.entry", Fault::Unfitting)]);
    assert_eq!(faults_of(&outcome("DIFFERS")), missing("note"));
    assert_eq!(outcome("NOT_OURS").with("note", text()).faults(), []);
    let withheld = Body::new(BodyKind::Outcome).with("out.outcome", Value::Absent(Absence::Withheld));
    assert_eq!(faults_of(&withheld), missing("out.outcome"), "without its word it says nothing");
    let decline = |reason: &str| Body::new(BodyKind::Decline).with("dec.reason", word(reason));
    assert_eq!((faults_of(&decline("other")), decline("repeated").faults()), (missing("note"), Vec::new()));
    assert_eq!(decline("other").with("note", text()).faults(), []);
    let traced = |count| Body::new(BodyKind::TracingAnswer).with("trc.found", Value::Count(count));
    assert_eq!((faults_of(&traced(2)), traced(0).faults()), (missing("trc.grade"), Vec::new()));
    assert_eq!(traced(0).with("trc.grade", word("by_name")).faults(), [("trc.grade", Fault::Unfitting)]);
}

#[test]
fn a_question_says_why_it_is_asked_and_a_list_holds_each_of_its_words_once() {
    let words = |all: &[&str]| Value::Words(all.iter().map(|it| (*it).to_owned()).collect());
    let question = |grounds: Value| {
        Body::new(BodyKind::VerificationQuestion)
            .with("per.name", Value::Names(persian()))
            .with("per.birth_date", date(Parts::Year { year: 1370 }))
            .with("per.birth_place", Value::Absent(Absence::NotStated))
            .with("evt.kind", Value::Word("BIR".to_owned()))
            .with("doc.number", Value::Text("12/1404".to_owned()))
            .with("doc.issued", date(Parts::Day { year: 1404, month: 6, day: 2 }))
            .with("doc.office", Value::Text("Tabriz".to_owned()))
            .with("ver.grounds", grounds)
    };
    assert_eq!(question(words(&["seal", "altered"])).faults(), []);
    for (grounds, fault) in [
        (words(&[]), ("ver.grounds", Fault::Empty)),
        (words(&["seal", "seal"]), ("ver.grounds", Fault::Form)),
        (words(&["colour"]), ("ver.grounds", Fault::Form)),
        (Value::Absent(Absence::Withheld), ("ver.grounds", Fault::Missing)),
        (words(&["other"]), ("note", Fault::Missing)),
    ] {
        assert_eq!(question(grounds).faults(), [fault]);
    }
    let long = question(words(&["seal"])).with("doc.office", Value::Text("a".repeat(501)));
    assert_eq!(long.faults(), [("doc.office", Fault::Long)]);
    assert_eq!(
        question(words(&["seal"])).with("doc.content", Value::Text("a\n".repeat(5000))).faults(),
        [],
        "what a document says has room"
    );
    let tier = |code: &str, kind| field(code).map(|it| it.tier_in(kind));
    assert_eq!(tier("per.birth_date", BodyKind::VerificationQuestion), Some(Tier::Protected));
    assert_eq!(tier("per.birth_date", BodyKind::NameChange), Some(Tier::Public));
}

#[test]
fn a_content_brings_the_record_that_belongs_beside_it_and_no_other() {
    let text = || Value::Text("Judgment".to_owned());
    let change = |kind| {
        let decided = date(Parts::Day { year: 1404, month: 6, day: 2 });
        Body::new(kind).with("cor.ground", text()).with("cor.decision", text()).with("cor.date", decided)
    };
    let beside = |first: Body, record: Option<Body>| {
        let alone = Content::saying(vec![first]);
        record.map_or(alone.clone(), |record| alone.beside(record))
    };
    let faults = |content: &Content| content.faults().iter().map(|it| (it.body, it.fault)).collect::<Vec<_>>();
    let correction = |record| beside(change(BodyKind::Correction), record);
    assert_eq!(faults(&correction(None)), [(1, Fault::Beside)]);
    assert_eq!(faults(&correction(Some(birth()))), []);
    assert_eq!(faults(&correction(Some(change(BodyKind::Cancellation)))), [(1, Fault::Beside)]);
    let cancellation = |record| beside(change(BodyKind::Cancellation), record);
    assert_eq!((faults(&cancellation(None)), faults(&cancellation(Some(birth())))), (vec![], vec![]));
    assert_eq!(faults(&beside(birth(), Some(birth()))), [(1, Fault::Beside)]);
    let extract = |kind: &str, record| {
        let word = |text: &str| Value::Word(text.to_owned());
        let answer = Body::new(BodyKind::ExtractAnswer).with("evt.kind", word("BIR")).with("ext.kind", word(kind));
        beside(answer.with("ext.form", word("coded")), record)
    };
    assert_eq!(faults(&extract("extract", None)), [(1, Fault::Beside)]);
    assert_eq!(faults(&extract("extract", Some(birth()))), []);
    assert_eq!(
        (faults(&extract("negative", None)), faults(&extract("negative", Some(birth())))),
        (vec![], vec![(1, Fault::Beside)])
    );
    assert_eq!(faults(&Content::saying(Vec::new())), [(0, Fault::Missing)]);
    let whole = correction(Some(birth()));
    let written = whole.canonical().unwrap();
    assert_eq!(Content::parse(&written).unwrap(), whole);
    assert_eq!(Content::parse(&written).unwrap().canonical().unwrap(), written);
    assert!(Content::parse(&written.replacen("bodies", "parts", 1)).is_err());
    for kind in Kind::ALL {
        assert!(Content::of(*kind).is_of(*kind) && !Content::of(*kind).faults().is_empty(), "{kind}");
    }
    for step in FollowUp::ALL {
        let is_written = !matches!(step, FollowUp::Receipt | FollowUp::Delivery | FollowUp::Opening);
        assert_eq!(Content::of_answer(*step).is_some_and(|it| it.is_of_answer(*step)), is_written, "{step}");
    }
}

#[test]
fn whoever_is_named_can_be_found_by_name_birth_and_number() {
    let content =
        Content::saying(vec![birth().with("bir.child.ids", number(IdentifierType::NationalId, "001-234567-9", ""))]);
    let found = content.subjects();
    let names: Vec<&str> = found.people.iter().map(|it| it.names.0[0].as_written.as_str()).collect();
    assert_eq!(names, ["زهره رضایی‌پور", "زهره رضایی‌پور"], "the child and the mother; of the father nothing is said");
    let child = &found.people[0];
    assert_eq!(child.sex, Some(Sex::Female));
    assert_eq!(
        child.born.as_ref().and_then(PartialDate::span).map(|it| it.first.to_string()).as_deref(),
        Some("2025-08-23")
    );
    assert_eq!(child.identifiers.iter().map(Identifier::compared).collect::<Vec<_>>(), ["0012345679"]);
    assert_eq!(child.keys().grade(&NameKeys::of_text("Zahra Rezai")), Some(Grade::Sound));
    assert_eq!(found.entries.iter().map(|it| it.number.as_str()).collect::<Vec<_>>(), ["12"]);
    assert_eq!(Content::of(Kind::Letter).subjects(), Subjects::default());
}

#[test]
fn check_digits_are_counted_again_where_a_rule_is_known() {
    let counted = |state, kind, value: &str| {
        let (value, seen_on) = (value.to_owned(), String::new());
        Identifier { state, kind, value, check: Check::Ok, seen_on }.recount()
    };
    assert_eq!(counted(CountryCode::Iran, IdentifierType::NationalId, "۰۰۱۲۳۴۵۶۷۹"), Check::Ok);
    assert_eq!(counted(CountryCode::Iran, IdentifierType::NationalId, "0012345678"), Check::Bad);
    assert_eq!(counted(CountryCode::Turkiye, IdentifierType::NationalId, "10000000146"), Check::Ok);
    assert_eq!(counted(CountryCode::Iran, IdentifierType::Passport, "0012345678"), Check::NoScheme);
    assert_eq!(counted(CountryCode::Pakistan, IdentifierType::NationalId, "12345-1234567-1"), Check::NoScheme);
    assert_eq!(counted(CountryCode::Uzbekistan, IdentifierType::NationalId, "1"), Check::NoScheme);
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

#[test]
fn the_files_of_a_message_are_part_of_what_is_committed_to_and_one_without_files_is_written_as_before() {
    let alone = Content::saying(vec![birth()]);
    let text = alone.canonical().unwrap();
    assert!(text.starts_with("{\"bodies\":[") && !text.contains("attachments"), "{text}");
    assert_eq!(Content::parse(&text).unwrap(), alone);
    let file = |bytes: &[u8]| Attachment {
        id: AttachmentId::parse("0190a000-0000-7000-8000-000000000000").unwrap(),
        name: "extract.pdf".to_owned(),
        kind: AttachmentKind::Extract,
        language: None,
        file_type: crate::platform::uploads::Content::Pdf,
        bytes: 9,
        sha256: crate::platform::storage::FileHash::of(bytes),
    };
    let with = |bytes: &[u8]| Content { attachments: vec![file(bytes)], ..alone.clone() };
    assert_eq!(Content::parse(&with(b"one").canonical().unwrap()).unwrap(), with(b"one"));
    assert_ne!(with(b"one").canonical().unwrap(), with(b"two").canonical().unwrap());
    assert!(with(b"one").faults().is_empty());
}
