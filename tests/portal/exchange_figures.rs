//! Figures for those who answer for the exchange: counts of their own country, and for the secretariat how much goes between
//! the countries.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;
use sijil::features::exchange::body::Value;
use sijil::features::exchange::catalogue::{BodyKind, Kind, Outcome};
use sijil::platform::database::schema::exchange_cases;
use sijil::platform::i18n::working_days::{Weekend, is_working_day};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::viewer::Role::{CountryAdministrator, Officer, Reviewer, SecretariatAdministrator};

use crate::exchange_cases::{Registers, expect_done, letter, notice, saying, signed_in, take, write};
use crate::support::Browser;

const DAY: i64 = 24 * 3600;

impl Registers {
    /// The same people some days later, signed in again.
    async fn after(self, days: i64) -> Self {
        let app = self.app;
        app.turn_clock(days * DAY);
        app.work();
        let drafter = signed_in(&app, "TR", &[Officer]).await;
        let releaser = signed_in(&app, "TR", &[Officer, Reviewer]).await;
        let officer = signed_in(&app, "IR", &[Officer]).await;
        let chief = signed_in(&app, "IR", &[Officer, Reviewer, CountryAdministrator]).await;
        Self { app, drafter, releaser, officer, chief }
    }

    fn today(&self) -> NaiveDate {
        self.app.platform.clock.now().utc_date()
    }

    /// Sends a birth that its receiver answers after so many days; gives the working days there that went by.
    async fn answered_after(self, days: i64) -> (Self, usize) {
        let case = self.send(Kind::Birth, &notice()).await;
        let sent = self.today();
        let it = self.after(days).await;
        expect_done(&take(&it.officer, &case, "open").await);
        expect_done(&take(&it.officer, &case, "accept").await);
        let outcome = saying(BodyKind::Outcome, &[("out.outcome", Value::Word(Outcome::NotedOnly.to_string()))]);
        expect_done(&write(&it.officer, &case, "give_outcome", &outcome).await);
        let works = |day: &NaiveDate| is_working_day(*day, Weekend::of(CountryCode::Iran), &BTreeSet::new());
        let today = it.today();
        let went_by = sent.iter_days().skip(1).take_while(|day| *day <= today).filter(works).count();
        (it, went_by)
    }
}

/// The cells of the row with this head, behind the head.
async fn row(by: &Browser, table: &str, head: &str) -> Vec<String> {
    let page = by.get("/en/exchange/figures").await;
    assert_eq!(page.status, 200, "{}", page.text);
    let heads = page.all(&format!("#{table} tbody th"));
    let place = heads.iter().position(|it| it.starts_with(head)).unwrap_or_else(|| panic!("no {head} in {heads:?}"));
    page.all(&format!("#{table} tbody tr:nth-child({}) td", place + 1))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_sees_what_their_country_sent_and_received_how_long_answers_took_and_what_is_open() {
    let it = Registers::open().await;
    let (it, one) = it.answered_after(1).await;
    let (it, two) = it.answered_after(3).await;
    let (it, three) = it.answered_after(12).await;
    assert!(one <= two && two < three, "{one} {two} {three}");
    // One that nobody opens in time, and one that is open since today.
    it.send(Kind::Birth, &notice()).await;
    let it = it.after(45).await;
    let case = it.send(Kind::Letter, &letter()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    it.draft(Kind::Letter, &letter()).await;
    let turkish = signed_in(&it.app, "TR", &[Officer, CountryAdministrator]).await;
    // Sent, received; with us open, overdue, unopened; with them the same.
    assert_eq!(row(&turkish, "by-country", "Iran").await, ["5", "0", "0", "0", "0", "2", "1", "1"]);
    assert_eq!(row(&it.chief, "by-country", "Türkiye").await, ["0", "5", "2", "1", "1", "0", "0", "0"]);
    let (median, ninth) = (two.to_string(), three.to_string());
    let birth = row(&turkish, "by-kind", "Notice of birth").await;
    assert_eq!(birth, ["4", "0", "–", "–", median.as_str(), ninth.as_str()]);
    assert_eq!(
        row(&it.chief, "by-kind", "Notice of birth").await,
        ["0", "4", median.as_str(), ninth.as_str(), "–", "–"]
    );
    assert_eq!(row(&turkish, "by-kind", "Letter").await, ["1", "0", "–", "–", "–", "–"]);
    let page = turkish.get("/en/exchange/figures").await;
    let months: i64 = page.all("#by-month tbody td:nth-child(2)").iter().map(|it| it.parse::<i64>().unwrap()).sum();
    assert_eq!((page.all("#by-month tbody tr").len(), months), (12, 5));
    let this = it.today().format("%B %Y").to_string();
    assert_eq!(row(&turkish, "by-month", &this).await[0], "1", "the letter of today");
    // Counts only.
    let references: Vec<String> =
        it.app.look(|connection| exchange_cases::table.select(exchange_cases::reference).load(connection).unwrap());
    let csv = turkish.get("/en/exchange/figures.csv").await;
    for reference in &references {
        assert!(!page.text.contains(reference.as_str()) && !csv.text.contains(reference.as_str()));
    }
    assert!(csv.header("content-type").unwrap().starts_with("text/csv"));
    assert!(csv.text.contains(",IR,,5,0,On their side,2,1,1,,\r\n"), "{}", csv.text);
    let kind = format!(",,N-BIR (working days),4,0,On their side,,,,{median},{ninth}\r\n");
    assert!(csv.text.contains(&kind), "{}", csv.text);
    // What is older than twelve months counts no more; what is open does.
    let it = it.after(400).await;
    let turkish = signed_in(&it.app, "TR", &[Officer, CountryAdministrator]).await;
    assert_eq!(row(&turkish, "by-country", "Iran").await[..2], ["0", "0"]);
    assert_eq!(row(&turkish, "by-country", "Iran").await[5..], ["2", "1", "1"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_for_coordinators_of_a_country_and_the_secretariat_sees_counts_between_countries_alone() {
    let it = Registers::open().await;
    it.send(Kind::Birth, &notice()).await;
    it.send(Kind::Letter, &letter()).await;
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer, CountryAdministrator]).await;
    let page = third.get("/en/exchange/figures").await;
    assert_eq!(
        (page.status, page.all("#by-country tbody tr").len()),
        (200, 0),
        "nothing of others: {}",
        page.one("main")
    );
    assert_eq!(page.all("#by-kind tbody tr").len(), 0);
    for roles in [&[Officer][..], &[Officer, Reviewer], &[CountryAdministrator]] {
        let browser = signed_in(&it.app, "TR", roles).await;
        for path in ["/en/exchange/figures", "/en/exchange/figures.csv"] {
            assert_eq!(browser.get(path).await.status, 404, "{roles:?} {path}");
        }
    }
    let secretariat = signed_in(&it.app, "", &[SecretariatAdministrator]).await;
    assert_eq!(row(&secretariat, "by-country", "Türkiye").await, ["Iran", "2", "2", "0", "2"]);
    let page = secretariat.get("/en/exchange/figures").await;
    assert_eq!(page.all("#by-country tbody tr").len(), 1);
    assert!(
        !page.one("main").contains("Notice of birth") && page.all("#by-kind, #by-month").is_empty(),
        "{}",
        page.one("main")
    );
    let csv = secretariat.get("/en/exchange/figures.csv").await;
    assert_eq!(csv.text.trim_start_matches('\u{feff}').lines().nth(1), Some("TR,IR,2,2,0,2"), "{}", csv.text);
    assert!(secretariat.get("/en/desk").await.text.contains("Figures of the exchange"), "the way there");
}
