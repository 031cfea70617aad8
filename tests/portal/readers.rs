//! One rule says who reads: every level of the Traffic Light Protocol, before every kind of reader, of every kind of thing.
//! Lists ask the database and pages ask the rule itself; both are walked here, and both must give the table below.

use serde_json::{Value, json};
use sijil::features::{accounts, alerts, deviations, guidance, specimens};
use sijil::platform::database::DbConn;
use sijil::platform::errors::Error;
use sijil::platform::i18n::Locale;
use sijil::vocabulary::ids::OrganisationId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::tlp::Tlp::{self, Amber, AmberStrict, Clear, Green, Red};
use sijil::vocabulary::viewer::{Role, Viewer};

use crate::support::{Browser, Someone, TestApp};

/// What each reader has, where a thing can name organisations and people.
const TABLE: [(&str, &[Tlp]); 11] = [
    ("anonymous", &[Clear]),
    ("secretariat", &[Clear]),
    ("member", &[Clear, Green]),
    ("auditor abroad", &[Clear, Green]),
    ("named organisation", &[Clear, Green, Amber]),
    ("own organisation", &[Clear, Green, Amber, AmberStrict]),
    ("own auditor", &[Clear, Green, Amber, AmberStrict]),
    ("own country", &[Clear, Green]),
    ("listed", &[Clear, Green, Red]),
    ("listed colleague", &[Clear, Green, Amber, AmberStrict, Red]),
    ("own administrator looking as a reviewer", &[Clear, Green, Amber, AmberStrict]),
];

/// What each of them has of what the secretariat wrote, which names an organisation and nobody else.
const OF_THE_SECRETARIAT: [(&str, &[Tlp]); 11] = [
    ("anonymous", &[Clear]),
    ("secretariat", &[Clear, Green, Amber, AmberStrict]),
    ("member", &[Clear, Green]),
    ("auditor abroad", &[Clear, Green]),
    ("named organisation", &[Clear, Green, Amber]),
    ("own organisation", &[Clear, Green]),
    ("own auditor", &[Clear, Green]),
    ("own country", &[Clear, Green]),
    ("listed", &[Clear, Green]),
    ("listed colleague", &[Clear, Green]),
    ("own administrator looking as a reviewer", &[Clear, Green]),
];

/// Who works with deviations in their organisation sees how each is worked on, whatever it says.
const INSIDE: [&str; 2] = ["own auditor", "own administrator looking as a reviewer"];

/// The kinds of things: their list, and whether they name organisations, and people.
const KINDS: [(&str, bool, bool); 4] =
    [("specimens", true, true), ("alerts", true, true), ("deviations", false, false), ("guidance", true, false)];

/// Everybody who may ask, and one thing of each kind and level.
struct World {
    app: TestApp,
    writer: Someone,
    reviewer: Someone,
    listed: Vec<Someone>,
    named: OrganisationId,
}

impl World {
    async fn make() -> Self {
        let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
        let writer = app.person("TR", &[Role::Editor]).await;
        let reviewer = app.person("TR", &[Role::Reviewer]).await;
        let listed = vec![app.person("KZ", &[Role::Officer]).await, app.person("TR", &[Role::Officer]).await];
        let named = app.organisation("IR");
        Self { app, writer, reviewer, listed, named }
    }

    async fn readers(&self) -> Vec<Browser> {
        let app = &self.app;
        let elsewhere = app.person("TR", &[Role::Officer]).await;
        app.move_to_another_organisation(&elsewhere, "TR");
        let people = [
            app.person("", &[Role::SecretariatAdministrator]).await,
            app.person("UZ", &[Role::Officer]).await,
            app.person("UZ", &[Role::Auditor]).await,
            app.person("IR", &[Role::Officer]).await,
            app.person("TR", &[Role::Officer]).await,
            app.person("TR", &[Role::Auditor]).await,
            elsewhere,
            self.listed[0].clone(),
            self.listed[1].clone(),
        ];
        let mut readers = vec![app.browser()];
        for person in &people {
            readers.push(app.signed_in(person).await);
        }
        let looking = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
        assert_eq!(looking.post("/en/preview", &[("role", Role::Reviewer.as_str())]).await.status, 303);
        readers.push(looking);
        readers
    }

    /// Puts an article of the secretariat there that goes this far; its page.
    fn put_by(&self, writer: &Someone, reviewer: &Someone, tlp: Tlp) -> String {
        let now = self.app.platform.clock.now();
        let put = |connection: &mut DbConn| {
            let writer = accounts::viewer_of(connection, writer.id, now)?;
            let reviewer = accounts::viewer_of(connection, reviewer.id, now)?;
            self.article(connection, (&writer, &reviewer), tlp, now)
        };
        self.app.platform.database.write_here(put).unwrap()
    }

    /// Puts one of a kind there that goes this far; its page.
    fn put(&self, kind: &str, tlp: Tlp) -> String {
        let now = self.app.platform.clock.now();
        let locale = Locale::new(self.app.platform.catalogues.clone(), Language::English);
        let put = |connection: &mut DbConn| -> Result<String, Error> {
            let writer = accounts::viewer_of(connection, self.writer.id, now)?;
            let reviewer = accounts::viewer_of(connection, self.reviewer.id, now)?;
            let by = (&writer, &reviewer);
            match kind {
                "specimens" => self.specimen(connection, by, tlp, now),
                "alerts" => {
                    let report = serde_json::from_value(self.alert(tlp))?;
                    let reference = alerts::register(connection, by, &locale, report, now)?;
                    Ok(format!("/en/alerts/{reference}"))
                }
                "deviations" => {
                    let description = serde_json::from_value(deviation(tlp))?;
                    let id = deviations::register(connection, by, description, now)?;
                    Ok(format!("/en/deviations/{id}"))
                }
                _ => self.article(connection, by, tlp, now),
            }
        };
        self.app.platform.database.write_here(put).unwrap()
    }

    fn people(&self) -> Vec<String> {
        self.listed.iter().map(|it| it.id.to_string()).collect()
    }

    fn specimen(
        &self,
        connection: &mut DbConn,
        (_, reviewer): (&Viewer, &Viewer),
        tlp: Tlp,
        now: Timestamp,
    ) -> Result<String, Error> {
        let number = Tlp::ALL.iter().position(|it| *it == tlp).unwrap() + 1;
        let code = specimens::Code::parse(&format!("TUR-BO-0{number}001")).unwrap();
        let description = json!({
            "tlp": tlp, "organisations": [self.named], "people": self.people(),
            "original_language": "en", "words": { "en": {
                "title": name(tlp), "purpose": "", "differences": "", "validity": "", "numbers": "", "note": "",
            } },
            "facts": {
                "first_issued": "2016-03-14", "first_issued_to": "day", "last_issued": null, "validity": "yes",
                "invalid_from": null, "valid_months": 120, "format": "td1", "width": 856, "height": 540, "pages": null,
                "orientation": null, "substrate": "polycarbonate", "construction": "card", "personalisation": [],
                "number_mask": null, "mrz": "td1", "barcode": "none", "chip": "dual", "chip_standard": null,
                "shows_national_number": null, "calendar": null,
            },
            "closed": {}, "parts": [], "marks": [], "sources": [], "is_confirmed": true,
        });
        let description = serde_json::from_value(description)?;
        specimens::register(connection, (reviewer, self.writer.id), code, description, now)?;
        Ok(format!("/en/specimens/TUR-BO-0{number}001"))
    }

    fn alert(&self, tlp: Tlp) -> Value {
        json!({
            "issuer": "UTO", "specimen": null, "kind": "counterfeit", "urgency": "routine", "tlp": tlp,
            "numbers_tlp": tlp, "organisations": [self.named], "people": self.people(),
            "numbers": [], "pairs": [], "valid_from": "2026-11-22", "valid_until": "2027-03-01", "days": 3,
            "supersedes": null, "original_language": "en", "words": { "en": { "title": name(tlp) } },
        })
    }

    fn article(
        &self,
        connection: &mut DbConn,
        (writer, reviewer): (&Viewer, &Viewer),
        tlp: Tlp,
        now: Timestamp,
    ) -> Result<String, Error> {
        let slug = format!("heron-{}", tlp.as_str().replace('_', "-"));
        let particulars = json!({
            "tlp": tlp, "organisations": [self.named], "audiences": ["examiner"], "level": "2",
            "topics": ["inspection"], "publisher": "", "year": null, "review_due": "2028-01-31",
            "is_confirmed": false, "sources": [],
        });
        let given = guidance::Given {
            words: guidance::Words { title: name(tlp), summary: "In short.".to_owned(), body: "More.".to_owned() },
            particulars: Some(serde_json::from_value(particulars)?),
            source_version: 0,
            opening_reason: None,
            is_finished: true,
        };
        let by = |viewer| guidance::By { viewer, now, tells: false };
        let it = guidance::begin(connection, by(writer), (slug.clone(), Language::English), given)?;
        guidance::release(connection, by(reviewer), it, (Language::English, 1))?;
        Ok(format!("/en/guidance/{slug}"))
    }
}

fn name(tlp: Tlp) -> String {
    format!("Heron {} paper", tlp.as_str())
}

fn deviation(tlp: Tlp) -> Value {
    json!({
        "issuer": "BEL", "specimen": null, "kind": "other", "zone": null, "issued_from": null, "issued_to": null,
        "source": "https://source.example/a", "tlp": tlp, "original_language": "en",
        "words": { "en": { "title": name(tlp), "what": "It differs.", "advice": "Do not refuse it." } },
    })
}

/// What somebody has of a kind of thing: the table, without what nothing of that kind can say.
fn expected(levels: &[Tlp], (names_organisations, names_people): (bool, bool), reader: &str) -> Vec<Tlp> {
    let is_left = |tlp: Tlp| match tlp {
        Amber if reader == "named organisation" => names_organisations,
        Red => names_people,
        _ => true,
    };
    levels.iter().copied().filter(|tlp| is_left(*tlp)).collect()
}

#[tokio::test]
async fn every_kind_of_thing_keeps_to_one_rule_of_readers_in_its_list_and_on_its_page() {
    let world = World::make().await;
    let readers = world.readers().await;
    let mut wrong = Vec::new();
    for (kind, names_organisations, names_people) in KINDS {
        let pages: Vec<(Tlp, String)> = Tlp::ALL.iter().map(|tlp| (*tlp, world.put(kind, *tlp))).collect();
        for ((reader, levels), browser) in TABLE.iter().zip(&readers) {
            let expected = expected(levels, (names_organisations, names_people), reader);
            let list = browser.get(&format!("/en/{kind}")).await;
            assert_eq!(list.status, 200, "{kind} for {reader}");
            let listed = named_in(&list.text);
            let found = list.bare(".found");
            if !found.starts_with(&format!("{} ", expected.len())) {
                wrong.push(format!("the list of {kind} counts {found} for {reader}, and should count {expected:?}"));
            }
            for path in [format!("/en/{kind}.atom"), format!("/data/{kind}.json")] {
                let told = browser.get(&path).await;
                let is_there = told.status == 200 && named_in(&told.text) == [Clear];
                // There is no feed of deviations.
                let is_none = kind == "deviations" && told.status == 404;
                if !is_there && !is_none {
                    wrong.push(format!("{path} tells {reader} of {:?}", named_in(&told.text)));
                }
            }
            let mut shown = Vec::new();
            for (tlp, page) in &pages {
                match browser.get(page).await.status {
                    200 => shown.push(*tlp),
                    404 => {}
                    other => wrong.push(format!("{kind} {tlp} for {reader}: {other}")),
                }
            }
            if listed != expected {
                wrong.push(format!("the list of {kind} has {listed:?} for {reader}, and should have {expected:?}"));
            }
            if kind == "deviations" && INSIDE.contains(reader) {
                assert_eq!(shown, Tlp::ALL, "{kind} for {reader}");
            } else if shown != expected {
                wrong.push(format!("pages of {kind} show {shown:?} to {reader}, and should show {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The levels whose things a text names.
fn named_in(text: &str) -> Vec<Tlp> {
    Tlp::ALL.iter().copied().filter(|tlp| text.contains(&name(*tlp))).collect()
}

#[tokio::test]
async fn what_the_secretariat_writes_keeps_to_the_same_rule_as_what_a_country_writes() {
    let world = World::make().await;
    let readers = world.readers().await;
    let (writer, reviewer) = (
        world.app.person("", &[Role::SecretariatAdministrator]).await,
        world.app.person("", &[Role::SecretariatAdministrator]).await,
    );
    let levels = [Clear, Green, Amber, AmberStrict];
    let pages = levels.map(|tlp| (tlp, world.put_by(&writer, &reviewer, tlp)));
    for ((reader, expected), browser) in OF_THE_SECRETARIAT.iter().zip(&readers) {
        let list = browser.get("/en/guidance").await;
        assert_eq!(named_in(&list.text), *expected, "the list for {reader}");
        for path in ["/en/guidance.atom", "/data/guidance.json"] {
            assert_eq!(named_in(&browser.get(path).await.text), [Clear], "{path} for {reader}");
        }
        for (tlp, page) in &pages {
            let status = if expected.contains(tlp) { 200 } else { 404 };
            assert_eq!(browser.get(page).await.status, status, "{tlp} for {reader}");
        }
    }
}
