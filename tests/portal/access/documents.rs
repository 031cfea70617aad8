//! Things of the document pillar that the table speaks of, each made for one question: specimens, their drafts, alerts,
//! deviations and guidance of Türkiye, all of them GREEN, so that no stranger of a member state is kept away by how far
//! they go but by what they may do.

use std::sync::atomic::{AtomicU32, Ordering};

use diesel::prelude::*;
use serde_json::json;
use sijil::features::{accounts, alerts, deviations, guidance, specimens, statistics};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{alerts as alert_rows, deviation_versions, deviations as deviation_rows};
use sijil::platform::i18n::Locale;
use sijil::vocabulary::indicator::Indicator;
use sijil::vocabulary::language::{Calendar, Language};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Viewer;

use crate::support::{Someone, TestApp};

/// The part and the feature of every specimen here.
const PART: &str = "0190a000-0000-7000-8000-00000000000a";
const MARK: &str = "0190a000-0000-7000-8000-00000000000b";

/// Makes a thing, and gives what names it in an address.
type Maker<'d> = fn(&Desk<'d>) -> String;

/// Who writes and who releases.
pub struct Desk<'a> {
    pub app: &'a TestApp,
    pub writer: &'a Someone,
    pub reviewer: &'a Someone,
}

impl Desk<'_> {
    /// Puts what an address names in the place of its name.
    pub fn fill(&self, path: &str) -> String {
        let mut path = path.replace("{part of it}", PART).replace("{mark of it}", MARK);
        let makers: [(&str, Maker<'_>); 10] = [
            ("{specimen}", Self::specimen),
            ("{specimen draft}", Self::specimen_draft),
            ("{alert}", Self::alert),
            ("{submitted alert}", Self::submitted_alert),
            ("{deviation}", Self::deviation),
            ("{written deviation}", Self::written_deviation),
            ("{figure}", Self::figure),
            ("{submitted figure}", Self::submitted_figure),
            ("{article}", Self::article),
            ("{article in review}", Self::article_in_review),
        ];
        for (word, make) in makers {
            if path.contains(word) {
                path = path.replace(word, &make(self));
            }
        }
        self.app.platform.database.refresh_content_version().unwrap();
        path
    }

    fn with<T>(&self, work: impl FnOnce(&mut DbConn, &Viewer, &Viewer, Timestamp) -> T) -> T {
        let now = self.app.platform.clock.now();
        self.app.arrange(|connection| {
            let writer = accounts::viewer_of(connection, self.writer.id, now).unwrap();
            let reviewer = accounts::viewer_of(connection, self.reviewer.id, now).unwrap();
            work(connection, &writer, &reviewer, now)
        })
    }

    fn specimen(&self) -> String {
        let number = next();
        let code = format!("TUR-BO-{:02}{:03}", 1 + number / 900, 1 + number % 900);
        let words = json!({
            "title": "Card", "purpose": "", "differences": "", "validity": "", "numbers": "", "note": "",
        });
        let description = json!({
            "tlp": "green", "organisations": [], "people": [], "original_language": "en", "words": { "en": words },
            "facts": {
                "first_issued": "2016-03-14", "first_issued_to": "day", "last_issued": null, "validity": "yes",
                "invalid_from": null, "valid_months": 120, "format": "td1", "width": 856, "height": 540, "pages": null,
                "orientation": null, "substrate": "polycarbonate", "construction": "card", "personalisation": [],
                "number_mask": null, "mrz": "td1", "barcode": "none", "chip": "dual", "chip_standard": null,
                "shows_national_number": null, "calendar": null,
            },
            "closed": {}, "parts": [{ "id": PART, "kind": "front", "label": "", "pictures": [] }],
            "marks": [{ "id": MARK, "code": "SUB-PC", "tlp": "green", "words": {}, "places": [] }],
            "sources": [], "is_confirmed": true,
        });
        let description = serde_json::from_value(description).unwrap();
        let parsed = specimens::Code::parse(&code).unwrap();
        self.with(|connection, _, reviewer, now| {
            specimens::register(connection, (reviewer, self.writer.id), parsed, description, now).unwrap();
        });
        code
    }

    /// The next revision of one, as its writer began it.
    fn specimen_draft(&self) -> String {
        let (code, writer) = (self.specimen(), self.writer.id);
        let id = format!("0190a000-0000-7000-8000-1{:011}", next());
        let begun = format!(
            "INSERT INTO specimen_drafts (id, organisation_id, country, code, version_id, version_revision, description, \
             stale, state, written_by, changed_by, writers, revision, created_at, updated_at) SELECT '{id}', \
             organisation_id, country, code, id, revision, description, '[]', 'draft', '{writer}', '{writer}', \
             '[\"{writer}\"]', 1, updated_at, updated_at FROM specimen_versions WHERE code = '{code}'"
        );
        self.app.arrange(|connection| assert_eq!(diesel::sql_query(begun).execute(connection).unwrap(), 1));
        id
    }

    fn alert(&self) -> String {
        let report = json!({
            "issuer": "UTO", "specimen": null, "kind": "counterfeit", "urgency": "routine", "tlp": "green",
            "numbers_tlp": "amber_strict", "organisations": [], "people": [], "numbers": [], "pairs": [],
            "valid_from": "2026-11-22", "valid_until": "2027-03-01", "days": 3, "supersedes": null,
            "original_language": "en", "words": { "en": { "title": "Copies" } },
        });
        let report = serde_json::from_value(report).unwrap();
        let locale = Locale::new(self.app.platform.catalogues.clone(), Language::English);
        self.with(|connection, writer, reviewer, now| {
            alerts::register(connection, (writer, reviewer), &locale, report, now).unwrap()
        })
    }

    /// One that nobody checked yet.
    fn submitted_alert(&self) -> String {
        let reference = self.alert();
        let row = alert_rows::table.filter(alert_rows::reference.eq(&reference));
        self.app.arrange(|connection| {
            let columns = (
                alert_rows::state.eq("submitted"),
                alert_rows::published_at.eq(None::<Timestamp>),
                alert_rows::checked_by.eq(None::<String>),
            );
            diesel::update(row).set(columns).execute(connection).unwrap();
            let received = format!(
                "DELETE FROM alert_receipts WHERE alert_id IN (SELECT id FROM alerts WHERE reference = '{reference}')"
            );
            diesel::sql_query(received).execute(connection).unwrap();
        });
        reference
    }

    fn figure(&self) -> String {
        let locale = Locale::new(self.app.platform.catalogues.clone(), Language::English);
        self.with(|connection, writer, reviewer, now| {
            statistics::register(connection, (writer, reviewer), &locale, figure(), now).unwrap().to_string()
        })
    }

    /// One that waits for a second person.
    fn submitted_figure(&self) -> String {
        let id = self.with(|connection, writer, _, now| {
            let (subject, statement) = figure();
            statistics::begin(connection, writer, subject, statement, now).unwrap().to_string()
        });
        let submitted =
            format!("UPDATE figure_revisions SET state = 'submitted', edition = 2 WHERE figure_id = '{id}'");
        self.app.arrange(|connection| assert_eq!(diesel::sql_query(submitted).execute(connection).unwrap(), 1));
        id
    }

    fn deviation(&self) -> String {
        let description = json!({
            "issuer": "BEL", "specimen": null, "kind": "other", "zone": null, "issued_from": null, "issued_to": null,
            "source": "https://source.example/a", "tlp": "green", "original_language": "en",
            "words": { "en": { "title": "Card", "what": "It differs.", "advice": "Do not refuse it." } },
        });
        let description = serde_json::from_value(description).unwrap();
        self.with(|connection, writer, reviewer, now| {
            deviations::register(connection, (writer, reviewer), description, now).unwrap().to_string()
        })
    }

    /// One that nobody released yet.
    fn written_deviation(&self) -> String {
        let id = self.deviation();
        self.app.arrange(|connection| {
            let columns = (deviation_rows::state.eq("draft"), deviation_rows::released.eq(None::<i32>));
            diesel::update(deviation_rows::table.find(&id)).set(columns).execute(connection).unwrap();
            let columns = (
                deviation_versions::released_by.eq(None::<String>),
                deviation_versions::released_at.eq(None::<Timestamp>),
            );
            let versions = deviation_versions::table.filter(deviation_versions::deviation_id.eq(&id));
            diesel::update(versions).set(columns).execute(connection).unwrap();
        });
        id
    }

    fn article(&self) -> String {
        let slug = format!("article-{}", next());
        self.with(|connection, writer, reviewer, now| {
            let by = |viewer| guidance::By { viewer, now, tells: false };
            let begun = guidance::begin(connection, by(writer), (slug.clone(), Language::English), given("Article", 0));
            let begun = begun.unwrap();
            guidance::release(connection, by(reviewer), begun, (Language::English, 1)).unwrap();
        });
        slug
    }

    /// One whose next version waits for a reviewer, in its second revision.
    fn article_in_review(&self) -> String {
        let slug = self.article();
        self.with(|connection, writer, _, now| {
            let it = guidance::find(connection, &slug).unwrap();
            let by = guidance::By { viewer: writer, now, tells: false };
            guidance::write(connection, by, it, Language::English, given("Other", 1)).unwrap();
        });
        slug
    }
}

fn given(title: &str, source_version: i32) -> guidance::Given {
    let particulars = json!({
        "tlp": "green", "organisations": [], "audiences": ["examiner"], "level": "2", "topics": ["inspection"],
        "publisher": "", "year": null, "review_due": "2028-01-31", "is_confirmed": false, "sources": [],
    });
    guidance::Given {
        words: guidance::Words {
            title: title.to_owned(),
            summary: "In short.".to_owned(),
            body: "One paragraph.".to_owned(),
        },
        particulars: Some(serde_json::from_value(particulars).unwrap()),
        source_version,
        opening_reason: None,
        is_finished: true,
    }
}

/// People of a day of their own.
fn figure() -> (statistics::Subject, statistics::Statement) {
    let day = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::Days::new(next().into());
    let period = statistics::Period::day(Calendar::Gregorian, day).unwrap();
    let statement = json!({
        "low": "5", "high": "5", "language": "en",
        "sources": [{ "number": "5", "bound": "exact", "title": "Census", "url": "https://example.org/census" }],
    });
    let subject = statistics::Subject { indicator: Indicator::Population, period };
    (subject, serde_json::from_value(statement).unwrap())
}

fn next() -> u32 {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}
