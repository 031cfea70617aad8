//! The register of specimens: each reader gets of a version what the Traffic Light Protocol lets them have, and of the
//! rest only how much there is.

mod codes;
mod issue;
mod lineage;
mod review;
mod study;
mod weight;

use std::collections::BTreeMap;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use sijil::features::accounts;
use sijil::features::specimens::{
    Code, Description, FactGroup, Facts, Light, Mark, MarkId, Part, PartId, PartKind, Picture, PictureId, Place, Shape,
    Words, Zone, register,
};
use sijil::platform::database::schema::specimen_marks;
use sijil::platform::errors::Error;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use crate::library::{add, describe_in, hand_in, picture};
use crate::support::{Browser, Someone, TestApp};

/// What a code of the glossary is marked with here.
const MARKS: [(&str, Tlp); 5] = [
    ("SUB-PC", Tlp::Clear),
    ("PRT-MIC", Tlp::Green),
    ("INK-OVI", Tlp::Amber),
    ("OVD-KIN", Tlp::AmberStrict),
    ("PRT-ERR", Tlp::Red),
];

/// A country's register with its people, and everybody who may ask.
struct Register {
    app: TestApp,
    editor: Someone,
    reviewer: Someone,
    listed: Someone,
    named: Someone,
    own: Browser,
    file: String,
}

impl Register {
    async fn make() -> Self {
        let app = TestApp::start().await;
        let (editor, reviewer) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Reviewer]).await);
        let (listed, named) = (app.person("KZ", &[Role::Officer]).await, app.person("IR", &[Role::Officer]).await);
        let own = app.signed_in(&editor).await;
        let page = add(&app, &own, "card.png", &picture(1600, 1000, 1)).await;
        describe_in(&own, &page, &[(Language::English, "The front"), (Language::Persian, "روی کارت")]).await;
        let file = page.rsplit('/').next().unwrap().to_owned();
        Self { app, editor, reviewer, listed, named, own, file }
    }

    fn description(&self, tlp: Tlp) -> Description {
        let in_light = |light, tlp: Tlp| Picture {
            id: PictureId::generate(),
            file: self.file.clone(),
            light,
            tlp,
            is_fictional: true,
        };
        let pictures = vec![
            in_light(Light::Visible, tlp),
            in_light(Light::Uv365, Tlp::AmberStrict.within(tlp)),
            in_light(Light::Infrared, Tlp::Red),
        ];
        let place = |picture: &Picture| Place {
            picture: picture.id,
            zone: Zone::read(Shape::Rect, "100,200 300,400").unwrap(),
        };
        let mark = |(code, own): (&str, Tlp)| Mark {
            id: MarkId::generate(),
            code: code.to_owned(),
            tlp: own.within(tlp),
            words: BTreeMap::new(),
            places: pictures.iter().map(place).collect(),
        };
        let title = |title: &str| Words { title: title.to_owned(), ..Words::default() };
        Description {
            follows: None,
            review: None,
            tlp,
            organisations: vec![self.app.organisation("IR")],
            people: vec![self.listed.id],
            original_language: Language::Turkish,
            words: [(Language::Turkish, title("Kimlik Kartı")), (Language::English, title("Heron card"))].into(),
            facts: Facts { number_mask: Some("A99A99999".to_owned()), ..facts() },
            closed: [(FactGroup::Numbers, Tlp::Green.within(tlp))].into(),
            marks: MARKS.into_iter().map(mark).collect(),
            parts: vec![Part { id: PartId::generate(), kind: PartKind::Front, label: String::new(), pictures }],
            sources: Vec::new(),
            is_confirmed: true,
        }
    }

    fn register(&self, code: &str, description: Description) -> Result<(), Error> {
        self.release(&self.reviewer, code, description)
    }

    fn release(&self, by: &Someone, code: &str, description: Description) -> Result<(), Error> {
        let code = Code::parse(code).unwrap();
        let now = self.app.platform.clock.now();
        self.app.platform.database.write_here(|connection| {
            let reviewer = accounts::viewer_of(connection, by.id, now)?;
            register(connection, (&reviewer, self.editor.id), code, description, now).map(|_| ())
        })
    }

    /// Everybody who may ask, by a name.
    async fn readers(&self) -> Vec<(&'static str, Browser)> {
        let app = &self.app;
        vec![
            ("anonymous", app.browser()),
            ("secretariat", app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await),
            ("member", app.signed_in(&app.person("UZ", &[Role::Officer]).await).await),
            ("named", app.signed_in(&self.named).await),
            ("listed", app.signed_in(&self.listed).await),
            ("own", app.signed_in(&self.editor).await),
        ]
    }
}

fn facts() -> Facts {
    serde_json::from_value(serde_json::json!({
        "first_issued": "2016-03-14", "first_issued_to": "day", "last_issued": null, "validity": "yes",
        "invalid_from": null, "valid_months": 120, "format": "td1", "width": 856, "height": 540, "pages": null,
        "orientation": null, "substrate": "polycarbonate", "construction": "card", "personalisation": [],
        "number_mask": null, "mrz": "td1", "barcode": "none", "chip": "dual", "chip_standard": null,
        "shows_national_number": null, "calendar": null,
    }))
    .unwrap()
}

/// The codes of the features a page shows.
async fn codes(browser: &Browser, path: &str) -> Vec<String> {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    let links = page.attributes(".marks h3 a", "href");
    links.iter().map(|it| it.rsplit('/').next().unwrap().to_uppercase()).collect()
}

/// The migration that writes which features versions have.
const MIGRATION: [&str; 2] = [
    include_str!("../../migrations/2026-11-30-000120_find_versions_by_their_features/down.sql"),
    include_str!("../../migrations/2026-11-30-000120_find_versions_by_their_features/up.sql"),
];

#[tokio::test]
async fn versions_that_were_released_before_are_found_by_their_features_once_the_database_is_migrated() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Clear)).unwrap();
    register.register("TUR-BO-01002", register.description(Tlp::Amber)).unwrap();
    let marks = || {
        register.app.look(|connection| {
            let columns = (specimen_marks::version_id, specimen_marks::code, specimen_marks::tlp);
            specimen_marks::table.order(columns).select(columns).load::<(String, String, String)>(connection).unwrap()
        })
    };
    let written = marks();
    assert_eq!(written.len(), 2 * MARKS.len());
    register.app.arrange(|connection| MIGRATION.iter().for_each(|sql| connection.batch_execute(sql).unwrap()));
    assert_eq!(marks(), written);
}

#[tokio::test]
async fn each_reader_gets_the_features_pictures_and_facts_within_reach_and_hears_how_many_more_there_are() {
    let register = Register::make().await;
    let description = register.description(Tlp::Clear);
    let pictures: Vec<String> = description.pictures().map(|(_, it)| it.id.to_string()).collect();
    register.register("TUR-BO-01001", description).unwrap();
    let path = "/en/specimens/TUR-BO-01001";
    for (name, browser) in register.readers().await {
        let covered: &[Tlp] = match name {
            "anonymous" | "secretariat" => &[Tlp::Clear],
            "member" => &[Tlp::Clear, Tlp::Green],
            "named" => &[Tlp::Clear, Tlp::Green, Tlp::Amber],
            "listed" => &[Tlp::Clear, Tlp::Green, Tlp::Red],
            _ => &[Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict],
        };
        let expected: Vec<&str> = MARKS.iter().filter(|it| covered.contains(&it.1)).map(|it| it.0).collect();
        assert_eq!(codes(&browser, path).await, expected, "{name}");
        let page = browser.get(path).await;
        let told = page.all(".closed-note").join(" ").replace(['\u{2068}', '\u{2069}'], "");
        let hidden = MARKS.len() - expected.len();
        assert!(told.contains(&format!("{hidden} further feature")), "{name}: {told}");
        for (picture, tlp) in pictures.iter().zip([Tlp::Clear, Tlp::AmberStrict, Tlp::Red]) {
            let may = covered.contains(&tlp);
            assert_eq!(page.text.contains(picture), may, "{name} and a picture that is {tlp}");
            let bytes = browser.get(&format!("/specimens/pictures/{picture}/640")).await;
            assert_eq!(bytes.status, if may { 200 } else { 404 }, "{name} and a picture that is {tlp}");
            if may {
                let keeping = bytes.header("cache-control").unwrap();
                assert!(tlp.is_public() || keeping.contains("no-store"), "{name}: {tlp}: {keeping}");
                assert!(name != "anonymous" || keeping.contains("no-cache"), "{keeping}");
            }
        }
        let knows_numbers = covered.contains(&Tlp::Green);
        assert_eq!(page.text.contains("A99A99999"), knows_numbers, "{name}");
        assert_eq!(told.contains("Some facts are restricted"), !knows_numbers, "{name}");
        // A card holds of its level what the reader may have, and nothing that is for named people.
        for level in ["1", "2", "3"] {
            let card = browser.get(&format!("{path}/card?level={level}")).await;
            let named = |code: &str| sijil::features::security_features::find(code).unwrap();
            let of_level = MARKS.iter().filter(|it| named(it.0).level.as_str() == level);
            let printed = of_level.filter(|it| covered.contains(&it.1) && it.1 != Tlp::Red);
            assert_eq!(card.all(".marks h3").len(), printed.clone().count(), "{name}: level {level}");
            let most = printed.map(|it| it.1).fold(Tlp::Clear, Tlp::max);
            assert_eq!(card.one(".tlp b"), most.label(), "{name}: as its most closed line");
            assert!(!card.text.contains(&pictures[2]), "{name}: what is for named people is not printed");
        }
        let most = covered.iter().copied().max().unwrap();
        assert_eq!(page.one(".tlp b"), most.label(), "{name}: as the most closed part");
    }
}

#[tokio::test]
async fn a_version_that_is_kept_from_somebody_is_not_there_on_any_page() {
    let register = Register::make().await;
    let codes = ["TUR-BO-01001", "TUR-BO-02001", "TUR-BO-03001", "TUR-BO-04001", "TUR-BO-05001"];
    let mut pictures = Vec::new();
    for (code, tlp) in codes.into_iter().zip(Tlp::ALL.iter().copied()) {
        let description = register.description(tlp);
        pictures.push(description.pictures().next().unwrap().1.id.to_string());
        register.register(code, description).unwrap();
    }
    for (name, browser) in register.readers().await {
        let may: &[usize] = match name {
            "anonymous" | "secretariat" => &[0],
            "member" => &[0, 1],
            "named" => &[0, 1, 2],
            "listed" => &[0, 1, 4],
            _ => &[0, 1, 2, 3],
        };
        let list = browser.get("/en/specimens?country=TR").await;
        let listed: Vec<String> = list.attributes(".entry h2 a", "href");
        let expected: Vec<String> = may.iter().map(|at| format!("/en/specimens/{}", codes[*at])).collect();
        assert_eq!(listed, expected, "{name}");
        assert!(list.one(".found").contains(&may.len().to_string()), "{name}");
        let missing = browser.get("/en/specimens/TUR-BO-09001").await;
        for (at, code) in codes.iter().enumerate() {
            let page = browser.get(&format!("/en/specimens/{code}")).await;
            let card = browser.get(&format!("/en/specimens/{code}/card")).await;
            let bytes = browser.get(&format!("/specimens/pictures/{}/640", pictures[at])).await;
            let is_printed = may.contains(&at) && at != 4;
            assert_eq!(card.status, if is_printed { 200 } else { 404 }, "{name}: the card of {code}");
            if may.contains(&at) {
                assert_eq!((page.status, bytes.status), (200, 200), "{name}: {code}");
                assert_eq!(page.all(".tlp b").len(), 1, "{name}: {code}");
            } else {
                assert_eq!((page.status, bytes.status), (404, 404), "{name}: {code}");
                let told = page.text.replace(code, "TUR-BO-09001");
                assert_eq!(told, missing.text, "{name}: what is kept from one is like what is not there");
            }
        }
        let found = browser.get("/en/search?kind=specimen&q=heron").await.attributes(".entry h2 a", "href");
        assert_eq!(found, ["/en/specimens/TUR-BO-01001"], "{name}");
    }
}

#[tokio::test]
async fn a_picture_has_its_features_where_they_are_and_a_link_for_each_light() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Clear)).unwrap();
    let path = "/en/specimens/TUR-BO-01001";
    let page = register.own.get(path).await;
    assert_eq!(page.all(".switch.lights a"), ["Front · visible light", "Front · UV 365 TLP:AMBER+STRICT"]);
    assert_eq!(page.attributes("svg.drawing", "viewBox"), ["0 0 1000 625"]);
    assert_eq!(page.attributes("svg.drawing .spot", "href"), ["#m1", "#m2", "#m3", "#m4"]);
    let first = |name| page.attributes(".spot rect", name).remove(0);
    assert_eq!([first("x"), first("y"), first("width"), first("height")], ["100", "125", "200", "125"]);
    assert_eq!(page.attributes("svg.drawing", "aria-label"), ["The front"]);
    let ultraviolet = page.attributes(".switch.lights a", "href").remove(1);
    let page = register.own.get(&ultraviolet).await;
    assert_eq!(page.all(".switch [aria-current]"), ["Front · UV 365 TLP:AMBER+STRICT"]);
    // Read from the right, words and numbers are the reader's, and the picture is not mirrored.
    let persian = register.own.get("/fa/specimens/TUR-BO-01001").await;
    assert_eq!(persian.attributes("figure.mount", "dir"), ["ltr"]);
    assert_eq!(persian.all(".spot text")[0], "۱");
    assert_eq!(persian.attributes("h1", "lang"), ["tr"], "the original stands in for a language that is not there");
    assert_eq!(persian.attributes("svg.drawing", "aria-label"), ["روی کارت"]);
    let sentence = |page: &crate::support::Shown| page.all(".marks p")[1].clone();
    assert_ne!(sentence(&persian), sentence(&page), "entered once, read in every language");
}

#[tokio::test]
async fn what_is_closed_of_its_make_stands_in_no_list_and_no_search() {
    let register = Register::make().await;
    let mut description = register.description(Tlp::Clear);
    description.closed.insert(FactGroup::Make, Tlp::AmberStrict);
    description.closed.insert(FactGroup::Machine, Tlp::AmberStrict);
    register.register("TUR-BO-01001", description).unwrap();
    let reader = register.app.browser();
    for path in ["/en/specimens", "/en/search?kind=specimen&q=heron"] {
        let page = reader.get(path).await;
        assert_eq!(page.all(".entry").len(), 1, "{path}");
        assert!(!page.one(".entry").contains("2016"), "{path}: {}", page.one(".entry"));
    }
    let facts = async |browser: &Browser| browser.get("/en/specimens/TUR-BO-01001").await.one("dl.sheet");
    let (public, own) = (facts(&reader).await, facts(&register.own).await);
    for known in ["14 March 2016", "polycarbonate", "TD1, three lines", "contact and contactless"] {
        assert!(own.contains(known) && !public.contains(known), "{known}: {public}");
    }
}

#[tokio::test]
async fn nobody_alone_puts_another_picture_in_the_place_of_one_that_is_read() {
    for tlp in [Tlp::Clear, Tlp::AmberStrict] {
        let register = Register::make().await;
        let mut description = register.description(tlp);
        description.marks.clear();
        description.parts[0].pictures.truncate(1);
        let shown = description.pictures().next().unwrap().1.id.to_string();
        register.register("TUR-BO-01001", description).unwrap();
        let bytes = async || register.own.get(&format!("/specimens/pictures/{shown}/640")).await.text;
        let before = bytes().await;
        let page = format!("/en/library/{}", register.file);
        let versions = format!("{page}/versions");
        let sent = hand_in(&register.own, &versions, "", &[("other.png", &picture(1600, 1000, 2))]).await;
        let expected = if tlp.is_public() { 303 } else { 409 };
        assert_eq!(sent.status, expected, "{}", sent.text);
        register.app.work();
        assert_eq!(bytes().await, before, "{tlp}: it waits for a second person, or is taken from nobody");
    }
}

#[tokio::test]
async fn what_cannot_be_is_not_registered() {
    let register = Register::make().await;
    let refused = |code: &str, description: Description| match register.register(code, description) {
        Err(Error::Conflict(key)) => key.to_owned(),
        other => format!("{other:?}"),
    };
    let whole = || register.description(Tlp::Green);
    assert!(register.register("TUR-BO-01001", whole()).is_ok());
    assert_eq!(refused("TUR-BO-01001", whole()), "specimens-conflict-code");
    for alone in [&register.editor, &register.named] {
        assert!(matches!(register.release(alone, "TUR-BO-01003", whole()), Err(Error::Forbidden)), "four eyes");
    }
    assert!(matches!(register.register("IRN-BO-01001", whole()), Err(Error::Forbidden)), "of another country");
    let mut weaker = whole();
    weaker.marks[0].tlp = Tlp::Clear;
    assert_eq!(refused("TUR-BO-01002", weaker), "specimens-obstacle-weaker");
    let mut real = whole();
    real.parts[0].pictures[0].is_fictional = false;
    assert_eq!(refused("TUR-BO-01002", real), "specimens-obstacle-holder");
    let mut lost = whole();
    lost.parts[0].pictures.remove(0);
    assert_eq!(refused("TUR-BO-01002", lost), "specimens-obstacle-place");
    let mut unnamed = whole();
    unnamed.words.clear();
    assert_eq!(refused("TUR-BO-01002", unnamed), "specimens-obstacle-title");
    let mut backwards = whole();
    backwards.facts.invalid_from = Some("2015-01-01".parse().unwrap());
    assert_eq!(refused("TUR-BO-01002", backwards), "specimens-error-invalid-from");
    // A picture that is shown is not removed from the library.
    let page = format!("/en/library/{}", register.file);
    assert_eq!(register.own.post(&format!("{page}/deletion"), &[]).await.status, 409);
}

#[tokio::test]
async fn reading_what_is_not_for_everyone_is_written_down_once_an_hour() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Green)).unwrap();
    register.register("TUR-BO-02001", register.description(Tlp::Clear)).unwrap();
    let member = register.app.signed_in(&register.app.person("UZ", &[Role::Officer]).await).await;
    for _ in 0..3 {
        assert_eq!(member.get("/en/specimens/TUR-BO-01001").await.status, 200);
    }
    assert_eq!(register.app.browser().get("/en/specimens/TUR-BO-02001").await.status, 200);
    let read = register.app.look(|connection| {
        use diesel::prelude::*;
        use sijil::platform::database::schema::audit_entries;
        let rows = audit_entries::table.filter(audit_entries::kind.eq("specimen.read"));
        rows.count().get_result::<i64>(connection).unwrap()
    });
    assert_eq!(read, 1);
    let page = member.get("/en/specimens/TUR-BO-01001").await;
    assert_eq!(page.all("details.why").len(), 1, "why one may read it");
}

#[tokio::test]
async fn a_card_holds_the_features_of_its_level_and_leads_back() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Clear)).unwrap();
    let path = "/en/specimens/TUR-BO-01001";
    for level in ["1", "2", "3"] {
        let card = register.own.get(&format!("{path}/card?level={level}")).await;
        assert_eq!((card.status, card.all("svg.qr path").len()), (200, 1));
        let shown = card.all(".marks > li").len();
        let expected = MARKS
            .iter()
            .filter(|it| it.1 != Tlp::Red)
            .filter(|it| sijil::features::security_features::find(it.0).unwrap().level.as_str() == level);
        assert_eq!(shown, expected.count(), "level {level}");
    }
    let offered = register.own.get(path).await.all(".actions a");
    assert!(offered.iter().any(|it| it.starts_with("Desk card")), "{offered:?}");
}

#[tokio::test]
async fn a_feature_tells_each_reader_in_which_documents_they_may_read_of_it() {
    let register = Register::make().await;
    register.register("TUR-BO-01001", register.description(Tlp::Clear)).unwrap();
    register.register("TUR-BO-02001", register.description(Tlp::Amber)).unwrap();
    let readers = register.readers().await;
    let used = async |browser: &Browser, code: &str| {
        let page = browser.get(&format!("/en/glossary/features/{code}")).await;
        let all = browser.get(&format!("/en/glossary/features/{code}/documents")).await;
        let shown = page.attributes("[aria-labelledby=h-used] .plain a", "href");
        assert_eq!(shown, all.attributes(".entry h2 a", "href"), "{code}");
        shown.iter().map(|it| it.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // Everyone reads of the body of the first one; of its kinematic device nobody outside does, nor of the second one.
    for (code, expected) in [
        ("sub-pc", [1, 1, 1, 2, 1, 2]),
        ("prt-mic", [0, 0, 1, 2, 1, 2]),
        ("ink-ovi", [0, 0, 0, 2, 0, 2]),
        ("ovd-kin", [0, 0, 0, 0, 0, 2]),
        ("prt-err", [0, 0, 0, 0, 1, 0]),
    ] {
        for ((name, browser), expected) in readers.iter().zip(expected) {
            assert_eq!(used(browser, code).await.len(), expected, "{code} for {name}");
        }
    }
    assert_eq!(used(&readers[3].1, "sub-pc").await, ["TUR-BO-01001", "TUR-BO-02001"]);
    let public = register.app.browser().get("/en/glossary/features/ink-ovi").await;
    assert!(!public.text.contains("h-used"), "nor that there is something");
    assert_eq!(register.app.browser().get("/en/glossary/features/no-such/documents").await.status, 404);

    // What is released without it is no use of it any more.
    for number in 1..=6 {
        register.register(&format!("TUR-AO-0{number}001"), register.description(Tlp::Clear)).unwrap();
    }
    let page = register.app.browser().get("/en/glossary/features/sub-pc").await;
    assert_eq!(page.attributes("[aria-labelledby=h-used] .plain a", "href").len(), 5, "the first few");
    let all = page.attributes("[aria-labelledby=h-used] p a", "href").remove(0);
    assert_eq!(register.app.browser().get(&all).await.all(".entry").len(), 7);
    let behind = register.app.browser().get(&format!("{all}?after=TUR-AO-06001")).await;
    assert_eq!(behind.attributes(".entry h2 a", "href"), ["/en/specimens/TUR-BO-01001"]);
}
