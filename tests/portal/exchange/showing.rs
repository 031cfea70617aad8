//! What a message says, as a reader reads it.

use scraper::{Html, Selector};
use sijil::features::exchange::body::{Absence, Body, Content, Sex, Tier, Value, fields};
use sijil::features::exchange::catalogue::BodyKind;
use sijil::features::exchange::showing::{Changes, Shown, TwoLanguages};
use sijil::platform::i18n::Locale;
use sijil::platform::i18n::partial_date::{Certainty, Parts};
use sijil::platform::i18n::reckoning::Reckoning;
use sijil::vocabulary::language::{Calendar, Language};

use super::entering::{birth, date, reader};

fn page(body: Body, locale: &Locale) -> Html {
    Html::parse_fragment(&Shown::new(&Content::saying(vec![body]), locale, Tier::Notes).to_string())
}

/// Everything that stands at these elements.
fn texts(page: &Html, at: &str) -> Vec<String> {
    let at = Selector::parse(at).unwrap();
    let all = page.select(&at).map(|it| it.text().collect::<String>());
    all.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn d27_a_reader_sees_a_date_as_exactly_as_it_was_written_and_in_their_calendar() {
    let born = |reckoning, as_written, parts, certainty| {
        Body::new(BodyKind::Birth).with("bir.date", Value::Date(date(reckoning, as_written, parts, certainty)))
    };
    let read = |body: Body, locale: &Locale| {
        let page = page(body, locale);
        (texts(&page, ".value").join("|"), texts(&page, "small").join("|"))
    };
    let pair = |value: &str, small: &str| (value.to_owned(), small.to_owned());
    let (en, fa) = (reader(Language::English), reader(Language::Persian));
    let year = || born(Reckoning::Persian, "سنهٔ ۱۳۷۰", Parts::Year { year: 1370 }, Certainty::Exact);
    assert_eq!(
        read(year(), &fa),
        pair("۱۳۷۰", "۱ فروردین ۱۳۷۰ – ۳۰ اسفند ۱۳۷۰|۲۱ مارس ۱۹۹۱ – ۲۰ مارس ۱۹۹۲|به صورت نوشته‌شده: سنهٔ ۱۳۷۰")
    );
    assert_eq!(read(year(), &en), pair("21 March 1991 – 20 March 1992", "Solar Hijri: 1370|As written: سنهٔ ۱۳۷۰"));
    let decade = born(Reckoning::Gregorian, "", Parts::Decade { first: 1950 }, Certainty::Approximate);
    assert_eq!(read(decade, &en), pair("1950–1959", "About then"));
    let day = || born(Reckoning::Gregorian, "", Parts::Day { year: 1991, month: 5, day: 3 }, Certainty::Exact);
    assert_eq!(read(day(), &en), pair("3 May 1991", ""));
    assert_eq!(read(day(), &fa).0, "۱۳ اردیبهشت ۱۳۷۰");
    assert_eq!(read(day(), &en.clone().with_calendar(Calendar::SolarHijri)).1, "3 May 1991");
    let unknown = born(Reckoning::Gregorian, "illegible line", Parts::Unknown, Certainty::Exact);
    assert_eq!(read(unknown, &en), pair("Unknown", "As written: illegible line"));
}

#[test]
fn d28_a_name_is_read_in_the_readers_script_and_every_spelling_stands_under_it() {
    for (language, first, lang) in [
        (Language::Persian, "زهره مؤمن رضایی‌پور", "fa-Arab"),
        (Language::Kazakh, "Zohreh Mo'men Rezaeipour", "fa-Latn"),
        (Language::English, "Zohreh Mo'men Rezaeipour", "fa-Latn"),
    ] {
        let names = birth().fields.remove("bir.child.name").unwrap();
        let mut body = Body::new(BodyKind::Birth);
        body.fields.insert("bir.child.name".to_owned(), names);
        let page = page(body, &reader(language));
        assert_eq!(texts(&page, ".value"), [first], "{language}");
        let bdi = page.select(&Selector::parse(".value bdi").unwrap()).next().unwrap();
        let dir = if lang == "fa-Arab" { "rtl" } else { "ltr" };
        assert_eq!((bdi.value().attr("lang"), bdi.value().attr("dir")), (Some(lang), Some(dir)));
        let all: Vec<String> = page.select(&Selector::parse("bdi").unwrap()).map(|it| it.text().collect()).collect();
        for spelling in ["زهره مؤمن رضایی‌پور", "Zohreh Mo'men Rezaeipour", "Зӯҳра Ңұр Ӣсо Әлия", "Züleyxa İnci ışıq Ə"]
        {
            assert!(all.iter().any(|it| it == spelling), "{language}: {spelling} in {all:?}");
        }
    }
}

#[test]
fn what_a_reader_may_not_see_is_left_out_and_counted() {
    let content = Content::saying(vec![birth()]);
    let locale = reader(Language::English);
    let shown = Shown::new(&content, &locale, Tier::Public);
    let is_hidden = |it: &&&str| birth().fields.contains_key(**it);
    let protected = [
        "bir.child.ids",
        "bir.late_reason",
        "par.father.birth_date",
        "par.mother.birth_date",
        "par.mother.nationality",
        "bir.type",
        "notes",
    ];
    assert_eq!(shown.left_out(), protected.iter().filter(is_hidden).count());
    let html = shown.to_string();
    assert!(html.contains("\u{2068}7\u{2069} fields are not shown to you."), "{html}");
    for secret in ["0012345679", "001-234567-9", "Afghanistan", "Twin", "1310", "Divorce"] {
        assert!(!html.contains(secret), "{secret}");
    }
    let all = Shown::new(&content, &locale, Tier::Notes);
    assert_eq!(all.left_out(), 0);
    let html = all.to_string();
    assert!(html.contains("001-234567-9") && html.contains("Divorce") && !html.contains("not shown to you"));
    assert!(html.contains("The check digits are right"), "counted by the reader");
}

#[test]
fn every_message_is_read_in_every_language_and_what_is_unknown_is_said_in_words() {
    for kind in BodyKind::ALL {
        let mut body = Body::new(*kind);
        for it in fields(*kind) {
            body = body.with(it.code, Value::Absent(Absence::NotStated));
        }
        for language in Language::ALL {
            let locale = reader(language);
            let html = Shown::new(&Content::saying(vec![body.clone()]), &locale, Tier::Notes).to_string();
            let shown = Html::parse_fragment(&html);
            assert_eq!(texts(&shown, "dt").len(), fields(*kind).count(), "{kind} {language}");
            let words = locale.t(&Absence::NotStated.key()).into_owned();
            assert!(texts(&shown, ".absent .value").iter().all(|it| *it == words), "{kind} {language}");
            for family in
                ["exchange-field", "exchange-absence", "exchange-body", "exchange-kind", "entering-", "showing-"]
            {
                assert!(!html.contains(family), "{kind} {language}: a key without words: {html}");
            }
        }
    }
}

#[test]
fn of_a_correction_old_and_new_stand_beside_each_other_and_nothing_else() {
    let before = birth();
    let mut after =
        birth().with("bir.child.sex", Value::Sex(Sex::Male)).with("inf.relation", Value::Text("Aunt".to_owned()));
    after.fields.remove("bir.type");
    let locale = reader(Language::English);
    let page = Html::parse_fragment(&Changes::new(&before, &after, &locale, Tier::Notes).to_string());
    assert_eq!(
        texts(&page, "dt"),
        ["Sex of the child", "Single or multiple birth", "Relation of the informant to the child"]
    );
    assert_eq!(texts(&page, ".before"), ["BeforeFemale", "BeforeTwin", "BeforeNothing stood here."]);
    assert_eq!(texts(&page, ".after"), ["AfterMale", "AfterNothing stood here.", "AfterAunt"]);
    let public = Changes::new(&before, &after, &locale, Tier::Public).to_string();
    assert!(!public.contains("Aunt") && public.contains("\u{2068}2\u{2069} fields are not shown to you."));
    assert!(Changes::new(&before, &before, &locale, Tier::Notes).is_empty());
}

#[test]
fn two_languages_stand_side_by_side_each_in_its_own_direction() {
    let content = Content::saying(vec![birth()]);
    let (first, second) = (reader(Language::Persian), reader(Language::Kazakh));
    let page = Html::parse_document(&format!("<body>{}", TwoLanguages::new(&content, &first, &second, Tier::Notes)));
    let cells = |at: &str| texts(&page, at);
    assert_eq!(cells("td[lang=fa][dir=rtl]").len(), birth().fields.len());
    assert_eq!(cells("td[lang=kk][dir=ltr]").len(), birth().fields.len());
    assert!(cells("td[lang=fa] .asked").contains(&"نام کودک".to_owned()));
    assert!(cells("td[lang=kk] .asked").contains(&"Баланың аты-жөні".to_owned()));
}
