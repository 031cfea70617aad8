//! What a message says, as a form and back.

use std::sync::Arc;

use scraper::{ElementRef, Html, Selector};
use sijil::features::exchange::body::{
    Absence, Body, Check, Content, Fault, Form, Identifier, IdentifierType, LaterNote, Latin, Name, NameFault,
    NameKind, Names, Note, Place, RegisterRef, Script, Sex, Source, Value, fields,
};
use sijil::features::exchange::catalogue::{BodyKind, FollowUp, Kind};
use sijil::features::exchange::entering::{self, Entered, EnteringForm, written};
use sijil::platform::i18n::Locale;
use sijil::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
use sijil::platform::i18n::reckoning::Reckoning;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

type Pairs = Vec<(String, String)>;

fn read(pairs: &[(String, String)], base: &Content) -> Entered {
    entering::read(pairs, base, &CountryCode::ALL)
}

pub fn reader(language: Language) -> Locale {
    Locale::new(Arc::new(crate::catalogues::catalogues()), language)
}

pub fn name(script: Script, language: Language, as_written: &str, latin: Option<Latin>) -> Name {
    let empty = String::new;
    Name {
        kind: NameKind::Legal,
        script,
        language,
        as_written: as_written.to_owned(),
        given: empty(),
        patronymic: empty(),
        father_name: empty(),
        grandfather_name: empty(),
        surname: empty(),
        takhallus: empty(),
        has_no_surname: false,
        latin,
    }
}

pub fn date(reckoning: Reckoning, as_written: &str, parts: Parts, certainty: Certainty) -> PartialDate {
    PartialDate::new(reckoning, as_written, parts, certainty).unwrap()
}

fn exact(reckoning: Reckoning, parts: Parts) -> PartialDate {
    date(reckoning, "", parts, Certainty::Exact)
}

fn entry() -> RegisterRef {
    RegisterRef {
        state: CountryCode::Iran,
        office: "تبریز، حوزهٔ ۲".to_owned(),
        register: "ولادت".to_owned(),
        volume: "۱۳۷۰/۴".to_owned(),
        number: "12".to_owned(),
        entered: exact(Reckoning::Persian, Parts::Month { year: 1370, month: 2 }),
        electronic_number: "e-77".to_owned(),
    }
}

fn place() -> Place {
    Place {
        country_then: "SUHH".to_owned(),
        country_now: "TJ".to_owned(),
        regions: vec!["Ленинободская область".to_owned(), "Ашт".to_owned()],
        settlement: "Хуҷанд".to_owned(),
        facility: "Беморхонаи № 1".to_owned(),
        as_written: "Тадж. ССР, г. Ленинабад".to_owned(),
    }
}

fn names() -> Names {
    let own = Name {
        given: "زهره".to_owned(),
        father_name: "مؤمن".to_owned(),
        surname: "رضایی‌پور".to_owned(),
        ..name(Script::Arabic, Language::Persian, "زهره مؤمن رضایی‌پور", None)
    };
    let latin = name(Script::Latin, Language::Persian, "Zohreh Mo'men Rezaeipour", Some(Latin::PassportMrz));
    let former = |text: &str, script, language, latin| Name {
        kind: NameKind::Former,
        has_no_surname: true,
        ..name(script, language, text, latin)
    };
    let cyrillic = former("Зӯҳра Ңұр Ӣсо Әлия", Script::Cyrillic, Language::Tajik, None);
    Names(vec![
        own,
        latin,
        cyrillic,
        former("Züleyxa İnci ışıq Ə", Script::Latin, Language::Azerbaijani, Some(Latin::National)),
    ])
}

/// A birth in which everything is said that can be.
pub fn birth() -> Body {
    let number = |state, kind, value: &str, seen_on: &str| {
        let (value, seen_on) = (value.to_owned(), seen_on.to_owned());
        let it = Identifier { state, kind, value, check: Check::NoScheme, seen_on };
        Identifier { check: it.recount(), ..it }
    };
    let told_on = "2010-05-01".parse().unwrap();
    let notes = vec![
        LaterNote {
            note: Note::Marriage,
            date: exact(Reckoning::Gregorian, Parts::Year { year: 1995 }),
            place: Some(place()),
            entry: Some(entry()),
        },
        LaterNote {
            note: Note::Divorce,
            date: exact(Reckoning::Civil, Parts::Year { year: 1420 }),
            place: None,
            entry: None,
        },
    ];
    let mut body = Body::new(BodyKind::Birth)
        .with("reg.office", Value::Text("تبریز".to_owned()))
        .with("reg.entry", Value::Entry(entry()))
        .with("bir.child.name", Value::Names(names()))
        .with("bir.child.sex", Value::Sex(Sex::Female))
        .with("bir.date", Value::Date(exact(Reckoning::Persian, Parts::Year { year: 1370 })))
        .with("bir.place", Value::Place(place()))
        .with(
            "bir.child.ids",
            Value::Identifiers(vec![
                number(CountryCode::Iran, IdentifierType::NationalId, "001-234567-9", ""),
                number(CountryCode::Tajikistan, IdentifierType::Other, "Ҳ 12", "Гувоҳинома"),
            ]),
        )
        .with("bir.type", Value::Word("twin".to_owned()))
        .with("bir.late_reason", Value::Absent(Absence::Withheld))
        .with("par.father.name", Value::Absent(Absence::NotStated))
        .with(
            "par.father.birth_date",
            Value::Date(date(Reckoning::Rumi, "۱۳۱۰ سنه", Parts::Year { year: 1310 }, Certainty::FromAge { told_on })),
        )
        .with("par.mother.name", Value::Names(names()))
        .with("par.mother.birth_date", Value::Date(exact(Reckoning::Gregorian, Parts::Decade { first: 1950 })))
        .with("par.mother.nationality", Value::States(vec![CountryCode::Turkiye, CountryCode::Afghanistan]))
        .with(
            "issue.date",
            Value::Date(exact(Reckoning::UmmAlQura, Parts::Between { first: (1446, 1, 1), last: (1446, 2, 3) })),
        )
        .with("issue.officer", Value::Text("Oʻgʻiloy Ҷ.".to_owned()))
        .with("issue.seal", Value::Word("seal".to_owned()))
        .with("notes", Value::Notes(notes));
    let father = body.fields.get_mut("bir.late_reason").unwrap();
    (father.source, father.is_verified) = (Source::Declared, false);
    body
}

/// A form as a browser sends it that changed nothing.
fn sent(html: &str) -> Pairs {
    let page = Html::parse_fragment(html);
    let select = |text: &str| Selector::parse(text).unwrap();
    let value = |it: ElementRef<'_>| it.value().attr("value").unwrap_or_default().to_owned();
    let mut pairs = Pairs::new();
    for it in page.select(&select("input, select, textarea")) {
        let own = it.value();
        let Some(name) = own.attr("name") else { continue };
        let text = match own.name() {
            "select" => {
                let options = select("option");
                let chosen = it.select(&options).find(|it| it.value().attr("selected").is_some());
                chosen.or_else(|| it.select(&options).next()).map(value).unwrap_or_default()
            }
            "textarea" => it.text().collect::<String>().replace('\n', "\r\n"),
            _ if own.attr("type") == Some("checkbox") && own.attr("checked").is_none() => continue,
            _ => value(it),
        };
        pairs.push((name.to_owned(), text));
    }
    pairs
}

fn form(content: &Content, language: Language) -> String {
    form_of(CountryCode::Turkiye, content, language)
}

/// The form for somebody of a register of that country who reads the portal in that language.
fn form_of(country: CountryCode, content: &Content, language: Language) -> String {
    EnteringForm::new(content, (country, &reader(language))).to_string()
}

/// An empty content with the same bodies.
fn emptied(content: &Content) -> Content {
    Content::saying(content.bodies.iter().map(|it| Body::new(it.kind)).collect())
}

fn typed(pairs: &[(&str, &str)]) -> Pairs {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn slips(entered: &Entered) -> Vec<(&str, &str)> {
    entered.slips.iter().map(|it| (it.name.as_str(), it.key)).collect()
}

#[test]
fn d27_d28_what_was_written_comes_back_from_the_form_to_the_byte() {
    let texts = Body::new(BodyKind::Letter)
        .with("let.subject", Value::Text("«Тема» \"x\" <b>&amp;".to_owned()))
        .with("let.text", Value::Text("\nیک\n\nدو‌تا\n<textarea> ı İ ə".trim().to_owned()));
    let words = Body::new(BodyKind::VerificationQuestion)
        .with("ver.grounds", Value::Words(vec!["other".to_owned(), "seal".to_owned()]));
    let found = Body::new(BodyKind::TracingAnswer).with("trc.found", Value::Count(3));
    for bodies in [vec![birth()], vec![texts], vec![words], vec![found], vec![Body::new(BodyKind::Correction), birth()]]
    {
        let content = Content::saying(bodies);
        for language in Language::ALL {
            let pairs = sent(&form(&content, language));
            let kept = read(&pairs, &content);
            assert_eq!((slips(&kept), kept.is_changed), (vec![], false), "{language}");
            assert_eq!(kept.content.canonical().unwrap(), content.canonical().unwrap(), "{language}");
            // Read without knowing what it was before, only lists of words and states stand in their own order.
            let mut fresh = read(&pairs, &emptied(&content)).content;
            for stated in fresh.bodies.iter_mut().flat_map(|it| it.fields.values_mut()) {
                match &mut stated.value {
                    Value::States(states) => states.reverse(),
                    Value::Words(words) => words.reverse(),
                    _ => {}
                }
            }
            assert_eq!(fresh.canonical().unwrap(), content.canonical().unwrap(), "{language}");
        }
    }
}

#[test]
fn every_message_has_its_form_with_a_control_for_every_field_and_an_empty_one_says_nothing() {
    let answers = FollowUp::ALL.iter().filter_map(|it| Content::of_answer(*it));
    let id = Selector::parse("[id]").unwrap();
    for content in Kind::ALL.iter().map(|it| Content::of(*it)).chain(answers) {
        let kind = content.first().unwrap().kind;
        for (country, language) in [
            (CountryCode::Turkiye, Language::English),
            (CountryCode::Iran, Language::Persian),
            (CountryCode::Kazakhstan, Language::Kazakh),
            (CountryCode::Uzbekistan, Language::Pashto),
        ] {
            let html = form_of(country, &content, language);
            let page = Html::parse_fragment(&html);
            let ids: Vec<&str> = page.select(&id).filter_map(|it| it.value().attr("id")).collect();
            for it in fields(kind) {
                assert_eq!(ids.iter().filter(|id| **id == it.code).count(), 1, "{kind} {} {language}", it.code);
            }
            let mut once = ids.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), ids.len(), "{kind}: two controls have one id");
            for label in page.select(&Selector::parse("label[for]").unwrap()) {
                assert!(ids.contains(&label.value().attr("for").unwrap()), "{kind}");
            }
            assert!(
                !html.contains("entering-") && !html.contains(">exchange-"),
                "{kind} {language}: a key without words"
            );
            let back = read(&sent(&html), &content);
            assert_eq!((slips(&back), &back.content), (vec![], &content), "{kind} {language}");
        }
    }
}

#[test]
fn names_are_asked_for_in_the_letters_and_the_language_of_the_register_whoever_reads_the_form() {
    let content = Content::of(Kind::Birth);
    let readers = Language::ALL.map(|language| (language, reader(language)));
    for (country, rows) in [
        (CountryCode::Afghanistan, &[("Arab", "fa-AF"), ("Latn", "fa-AF")][..]),
        (CountryCode::Azerbaijan, &[("Latn", "az")]),
        (CountryCode::Iran, &[("Arab", "fa"), ("Latn", "fa")]),
        (CountryCode::Kyrgyzstan, &[("Cyrl", "ky"), ("Latn", "ky")]),
        (CountryCode::Kazakhstan, &[("Cyrl", "kk"), ("Latn", "kk")]),
        (CountryCode::Pakistan, &[("Arab", "ur"), ("Latn", "en")]),
        (CountryCode::Tajikistan, &[("Cyrl", "tg"), ("Latn", "tg")]),
        (CountryCode::Turkmenistan, &[("Latn", "tk")]),
        (CountryCode::Turkiye, &[("Latn", "tr")]),
        (CountryCode::Uzbekistan, &[("Latn", "uz"), ("Cyrl", "uz")]),
    ] {
        for (language, locale) in &readers {
            let html = EnteringForm::new(&content, (country, locale)).to_string();
            let pairs = sent(&html);
            let of = |part: &str| -> Vec<String> {
                let name = |place: usize| format!("bir.child.name:{place}:{part}");
                (0..3).filter_map(|it| pairs.iter().find(|pair| pair.0 == name(it))).map(|it| it.1.clone()).collect()
            };
            let scripts: Vec<&str> = rows.iter().map(|it| it.0).collect();
            assert_eq!(of("script"), scripts, "{country} {language}");
            // Where records are in two languages, the reader's is the one that is meant.
            let own = match (country, *language) {
                (CountryCode::Afghanistan, Language::Pashto)
                | (CountryCode::Kazakhstan | CountryCode::Kyrgyzstan, Language::Russian) => Some(language.tag()),
                _ => None,
            };
            assert_eq!(of("language")[0], own.unwrap_or(rows[0].1), "{country} {language}");
            assert!(own.is_some() || of("language").iter().eq(rows.iter().map(|it| it.1)), "{country} {language}");
            let direction = if rows[0].0 == "Arab" { "dir=rtl" } else { "dir=ltr" };
            let control = html.split("id=\"bir.child.name:0:name\"").nth(1).unwrap();
            let control = control.split('>').next().unwrap();
            assert!(control.contains(direction), "{country} {language}: {control}");
            let is_latin = rows[0].0 == "Latn";
            assert_eq!(of("latin").first().is_some_and(|it| it == "register"), is_latin, "{country} {language}");
        }
    }
}

#[test]
fn d27_of_a_date_nothing_is_made_up_and_what_is_no_date_stays_as_it_was_typed() {
    let base = Content::of(Kind::Birth);
    let of = |pairs: &[(&str, &str)]| read(&typed(pairs), &base);
    let year = of(&[("bir.date:year", "۱۳۷۰"), ("bir.date:calendar", "persian")]);
    let Some(Value::Date(date)) = year.content.bodies[0].said("bir.date") else { panic!("a date") };
    assert_eq!(date.parts(), Parts::Year { year: 1370 });
    let html = EnteringForm::again(&year, false, (CountryCode::Turkiye, &reader(Language::English))).to_string();
    assert!(html.contains("21 March 1991 – 20 March 1992"), "{html}");
    let html = EnteringForm::again(&year, false, (CountryCode::Iran, &reader(Language::Persian))).to_string();
    assert!(html.contains("۱ فروردین ۱۳۷۰") && html.contains("۲۱ مارس ۱۹۹۱"), "the reader's calendar, and ours");
    for (pairs, slip) in [
        (vec![("bir.date:year", "1370"), ("bir.date:month", "13"), ("bir.date:calendar", "persian")], "bir.date:year"),
        (vec![("bir.date:day", "3"), ("bir.date:calendar", "persian")], "bir.date:day"),
        (vec![("bir.date:year", "abc"), ("bir.date:calendar", "gregorian")], "bir.date:year"),
        (vec![("bir.date:year", "1991"), ("bir.date:calendar", "maya")], "bir.date:calendar"),
        (
            vec![("bir.date:year", "1991"), ("bir.date:certainty", "from_age"), ("bir.date:calendar", "gregorian")],
            "bir.date:told-on",
        ),
        (
            vec![("bir.date:year", "1991"), ("bir.date:until-year", "1992"), ("bir.date:calendar", "gregorian")],
            "bir.date:year",
        ),
    ] {
        let entered = of(&pairs);
        assert_eq!(entered.slips.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), [slip], "{pairs:?}");
        assert_eq!(entered.content.bodies[0].said("bir.date"), None);
        let again = EnteringForm::again(&entered, false, (CountryCode::Turkiye, &reader(Language::English)));
        assert_eq!(again.faults().len(), 1, "and it is not said besides that nothing stands there");
        let kept = sent(&again.to_string());
        for (name, value) in pairs.iter().filter(|(_, value)| *value != "maya") {
            assert!(kept.contains(&((*name).to_owned(), (*value).to_owned())), "{name} {value} is lost");
        }
    }
}

#[test]
fn d28_latin_letters_are_proposed_and_an_officer_has_to_say_where_they_come_from() {
    let base = Content::of(Kind::Birth);
    let own = [
        ("bir.child.name:0:name", "Ұлан Әлиев"),
        ("bir.child.name:0:script", "Cyrl"),
        ("bir.child.name:0:kind", "legal"),
        ("bir.child.name:0:language", "kk"),
    ];
    let mut pairs = typed(&own);
    pairs.extend(typed(&[("bir.child.name:1:script", "Latn"), ("bir.child.name:1:kind", "legal")]));
    pairs.extend(typed(&[("do", "propose:bir.child.name:0")]));
    let entered = read(&pairs, &base);
    assert!(entered.is_changed);
    let Some(Value::Names(names)) = entered.content.bodies[0].said("bir.child.name") else { panic!("names") };
    assert_eq!(names.0[0].as_written, "Ұлан Әлиев");
    assert_eq!((names.0.len(), names.0[1].latin, names.0[1].script), (2, Some(Latin::Proposed), Script::Latin));
    assert!(
        names.0[1].as_written.split(' ').count() == 2 && names.0[1].as_written.is_ascii(),
        "{}",
        names.0[1].as_written
    );
    let fault = entered.content.faults().into_iter().find(|it| it.code == "bir.child.name").map(|it| it.fault);
    assert_eq!(fault, Some(Fault::Name(NameFault::Unconfirmed)));
    let html = EnteringForm::again(&entered, true, (CountryCode::Kazakhstan, &reader(Language::Kazakh))).to_string();
    let mut confirmed = sent(&html);
    for (name, value) in &mut confirmed {
        if name == "bir.child.name:1:latin" {
            assert_eq!(value, "proposed");
            *value = "officer".to_owned();
        }
    }
    let entered = read(&confirmed, &entered.content);
    assert!(entered.content.faults().iter().all(|it| it.code != "bir.child.name"), "{:?}", entered.content.faults());
}

#[test]
fn a_list_gets_a_row_more_and_a_row_less_and_nothing_else_of_the_form_is_lost() {
    let content = Content::saying(vec![birth()]);
    let press = |wish: &str| {
        let mut pairs = sent(&form(&content, Language::English));
        pairs.push(("do".to_owned(), wish.to_owned()));
        let entered = read(&pairs, &content);
        assert!(entered.is_changed, "{wish}");
        let html = EnteringForm::again(&entered, true, (CountryCode::Turkiye, &reader(Language::English)));
        assert!(html.faults().is_empty(), "nothing is judged yet");
        (entered, html.to_string())
    };
    let (entered, html) = press("add:bir.child.ids");
    assert!(html.contains("id=\"bir.child.ids:2:value\""), "an empty row");
    assert_eq!(entered.content, content, "and what is not filled in says nothing");
    let (entered, html) = press("remove:bir.child.ids:0");
    assert!(!html.contains("bir.child.ids:1:value"));
    let Some(Value::Identifiers(left)) = entered.content.bodies[0].said("bir.child.ids") else { panic!("numbers") };
    assert_eq!(left.iter().map(|it| it.value.as_str()).collect::<Vec<_>>(), ["Ҳ 12"]);
    let (entered, _) = press("remove:notes:0");
    let Some(Value::Notes(left)) = entered.content.bodies[0].said("notes") else { panic!("notes") };
    assert_eq!(left.iter().map(|it| it.note).collect::<Vec<_>>(), [Note::Divorce]);
    let (entered, _) = press("remove:bir.child.name:2");
    let Some(Value::Names(left)) = entered.content.bodies[0].said("bir.child.name") else { panic!("names") };
    assert_eq!(left.0.len(), 3);
    let mut pairs = sent(&form(&content, Language::English));
    pairs.push(("do".to_owned(), "save".to_owned()));
    assert!(!read(&pairs, &content).is_changed, "other buttons are the page's");
}

#[test]
fn a_field_says_why_nothing_stands_there_and_never_both() {
    let base = Content::of(Kind::Birth);
    let absent = read(&typed(&[("bir.place:absent", "illegible"), ("bir.place:source", "document")]), &base);
    let stated = &absent.content.bodies[0].fields["bir.place"];
    assert_eq!((&stated.value, stated.source), (&Value::Absent(Absence::Illegible), Source::Document));
    let both = read(&typed(&[("reg.office", "تبریز"), ("reg.office:absent", "unknown")]), &base);
    assert_eq!(slips(&both), [("reg.office:absent", "entering-fault-both")]);
    let needed = Content::of_answer(FollowUp::Outcome).unwrap();
    let said = read(&typed(&[("out.outcome:absent", "unknown")]), &needed);
    assert!(said.content.bodies[0].fields.is_empty(), "what a message says nothing without is not left out");
    assert!(!form(&needed, Language::English).contains("out.outcome:absent"));
    let bad = read(
        &typed(&[
            ("bir.child.ids:0:value", "0012345678"),
            ("bir.child.ids:0:state", "IR"),
            ("bir.child.ids:0:kind", "national_id"),
        ]),
        &base,
    );
    let html = EnteringForm::again(&bad, false, (CountryCode::Turkiye, &reader(Language::English))).to_string();
    assert!(html.contains("The check digits are wrong"), "told at once, and the number is kept");
    assert!(bad.content.bodies[0].said("bir.child.ids").is_some());
    let nowhere = read(&typed(&[("bir.child.ids:0:value", "12")]), &base);
    assert_eq!(slips(&nowhere), [("bir.child.ids:0:state", "entering-fault-state")]);
}

#[test]
fn what_no_form_sends_is_read_without_harm() {
    let base = Content::of(Kind::Birth);
    let many: Pairs = (0..500).map(|place| (format!("bir.child.ids:{place}:value"), "1".to_owned())).collect();
    let entered = read(&many, &base);
    assert_eq!(entered.slips.len(), 40, "a list has an end");
    for wish in ["propose:reg.office:0", "add:no.such", "remove:notes:x", "propose:bir.child.name:99", "add:", ":::"] {
        let _ = read(&typed(&[("do", wish), ("reg.office", "x")]), &base);
    }
    let nul = read(&typed(&[("reg.office", "a\0b")]), &base);
    assert_eq!(slips(&nul), [("reg.office", "exchange-fault-form")]);
    let strange = read(&typed(&[("bir.type", "seven"), ("bir.child.sex", "Q"), ("dth.cause", "x")]), &base);
    assert_eq!(slips(&strange).len(), 2);
    assert!(strange.content.bodies[0].fields.is_empty());
    assert!(written(&base).pairs().is_empty());
    assert_eq!(fields(BodyKind::Birth).filter(|it| it.form == Form::Names).count(), 4);
}
