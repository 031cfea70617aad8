//! What people are told in the portal: whatever is mailed about an account stands there too, for its owner alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use sijil::features::accounts::words_of_notice;
use sijil::features::inbox::{self, Facts, Notice};
use sijil::platform::database::schema::{inbox_notices, mails, people, search_entries};
use sijil::platform::errors::Error;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Shown, Someone, TestApp};

/// The kinds of somebody's notices, the oldest first.
fn kinds(app: &TestApp, person: PersonId) -> Vec<String> {
    app.look(|conn| {
        let all = inbox_notices::table.filter(inbox_notices::person_id.eq(person)).order(inbox_notices::id);
        all.select(inbox_notices::kind).load(conn).unwrap()
    })
}

/// The titles of a page, those of earlier notices of a group included.
const TITLES: &str = ".entry h2, .entry h3";

/// Puts so many notices into somebody's inbox, a second apart, each about something else.
fn fill(app: &TestApp, person: &Someone, count: usize) {
    for _ in 0..count {
        app.turn_clock(1);
        let now = app.platform.clock.now();
        put(app, person, "account.roles_changed", &format!("/things/{}", now.as_utc().and_utc().timestamp()));
    }
}

/// Puts a notice into somebody's inbox.
fn put(app: &TestApp, person: &Someone, kind: &str, path: &str) {
    let facts = Facts::none().naming("reference", "TR-2026-0007").naming("specimen", "TUR-BO-01001");
    let it = Notice::new(person.id, kind, facts, path, app.platform.clock.now());
    app.arrange(|conn| inbox::put(conn, &it).unwrap());
}

/// What the header says of unread notices: the number, and the words for who hears it.
fn header(page: &Shown) -> (Vec<String>, String) {
    (page.all(".mast .count"), page.bare(".mast a[href$='/inbox'] .sr"))
}

fn path(someone: &Someone, what: &str) -> String {
    format!("/en/people/{}/{what}", someone.id)
}

async fn managed() -> (TestApp, Browser, Someone, Browser) {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    (app, administrator, someone, browser)
}

#[tokio::test]
async fn s16_what_others_change_is_told_in_the_portal_in_the_language_of_the_page_and_by_mail() {
    let (app, administrator, someone, browser) = managed().await;
    app.arrange(|conn| {
        diesel::update(people::table.find(someone.id)).set(people::language.eq("tr")).execute(conn).unwrap();
    });
    assert_eq!(header(&browser.get("/en/desk").await), (vec![], "Notices".to_owned()));
    let roles = [("roles", "editor"), ("roles", "reviewer")];
    assert_eq!(administrator.post(&path(&someone, "roles"), &roles).await.status, 303);
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "Sijil rolleriniz değiştirildi");
    assert_eq!(browser.sign_in(&someone, PASSWORD).await.status, 303, "whoever gains a role signs in anew");

    let page = browser.get("/en/inbox").await;
    assert_eq!(header(&page), (vec!["1".to_owned()], "One unread notice".to_owned()));
    assert_eq!(page.all(".entry.unread h2"), ["Your roles on Sijil were changed"]);
    assert!(page.one(".entry .sum").contains("An administrator changed"), "{}", page.text);
    assert_eq!(page.attributes(".entry h2 a", "href"), ["/en/profile"]);
    assert_eq!(page.all(".entry .chip"), ["Unread"]);
    let persian = browser.get("/fa/inbox").await;
    assert_eq!(persian.all(".entry h2"), ["نقش‌های شما در سجل تغییر کرد"]);
    assert!(persian.one(".entry .sum").contains("۱۴۰۵"), "the reader's calendar: {}", persian.one(".entry .sum"));
    assert_eq!(header(&persian), (vec!["۱".to_owned()], "یک اعلان نخوانده".to_owned()));
    assert_eq!(persian.header("cache-control"), Some("no-store"));
    // A program says nothing of what only another version of it can say, and shows that it is there.
    let strange = Notice::new(someone.id, "meeting.moved", Facts::none(), "/profile", app.platform.clock.now());
    app.arrange(|conn| inbox::put(conn, &strange).unwrap());
    assert_eq!(browser.get("/en/inbox").await.all(".entry h2")[0], "A notice of another version of the portal");
    // Nor of facts that only a newer one can read, though it knows the kind.
    for facts in [r#"{"count":{"number":3}}"#, "[]", ""] {
        let newer = Notice::new(someone.id, "account.key_made", Facts::none(), "/keys", app.platform.clock.now());
        app.arrange(|conn| {
            inbox::put(conn, &newer).unwrap();
            let row = inbox_notices::table.filter(inbox_notices::kind.eq("account.key_made"));
            diesel::update(row).set(inbox_notices::facts.eq(facts)).execute(conn).unwrap();
        });
        let page = browser.get("/en/inbox").await;
        assert_eq!(page.status, 200, "{facts}");
        assert_eq!(page.all(".entry h2")[0], "A notice of another version of the portal", "{facts}");
        assert!(page.all(TITLES).contains(&"Your roles on Sijil were changed".to_owned()), "{facts}");
    }
}

#[tokio::test]
async fn s16_closing_opening_and_ending_sessions_are_told_and_who_is_closed_sees_nothing() {
    let (app, administrator, someone, browser) = managed().await;
    assert_eq!(administrator.post(&path(&someone, "sessions/end"), &[]).await.status, 303);
    assert_eq!(browser.get("/en/inbox").await.status, 303);
    let browser = app.signed_in(&someone).await;
    app.mails();
    assert_eq!(administrator.post(&path(&someone, "state"), &[("state", "disabled")]).await.status, 303);
    assert_eq!(app.mails()[0].subject, "Your account on Sijil was disabled");
    assert_eq!(browser.get("/en/inbox").await.status, 303, "nobody closed sees anything");
    assert_eq!(app.browser().sign_in(&someone, PASSWORD).await.status, 422);
    assert_eq!(administrator.post(&path(&someone, "state"), &[("state", "active")]).await.status, 303);
    let mail = app.mails().remove(0);
    assert_eq!(mail.subject, "Your account on Sijil is enabled again");
    assert!(mail.text.contains("/en/sign-in"), "{}", mail.text);
    let page = app.signed_in(&someone).await.get("/en/inbox").await;
    let all = page.all(TITLES);
    let place = |title: &str| all.iter().position(|it| it == title);
    let (opened, closed) = ("Your account on Sijil is enabled again", "Your account on Sijil was disabled");
    assert!(place(opened).is_some() && place(opened).unwrap() + 1 == place(closed).unwrap(), "{all:?}");
    assert!(all.contains(&"Your sessions on Sijil were ended".to_owned()));
    // Somebody who ends their own sessions is told nothing they do not know.
    let own = app.signed_in(&someone).await;
    let before = kinds(&app, someone.id).len();
    assert_eq!(own.post("/en/profile/sessions/end", &[]).await.status, 303);
    assert_eq!(kinds(&app, someone.id).len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn s16_what_an_operator_does_at_the_machine_is_told_to_the_owner() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    app.signed_in(&someone).await;
    for words in [
        &["user", "sessions", "end"][..],
        &["user", "roles", "give", "reviewer"],
        &["user", "disable"],
        &["user", "enable"],
        &["user", "link"],
        &["user", "reset-factors"],
    ] {
        let done = app.command(&[words, &["--email", &someone.email]].concat()).output().unwrap();
        assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    }
    let told = ["sessions_ended", "roles_changed", "closed", "opened", "link_sent", "factors_taken"];
    assert_eq!(kinds(&app, someone.id), told.map(|kind| format!("account.{kind}")));
    app.set_clock_by_the_machine();
    app.turn_clock(5);
    let subjects: Vec<String> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects.len(), told.len(), "{subjects:?}");
}

/// The events of the accounts as the program names them.
fn events() -> Vec<String> {
    let text = source("src/features/accounts/notices/event.rs");
    let list = text.split("text_enum!(").nth(1).unwrap().split(");").next().unwrap();
    let lines = list.lines().filter(|line| line.contains(" = \"account."));
    lines.map(|line| line.split(" = ").next().unwrap().trim().to_owned()).collect()
}

fn source(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every source of the accounts with its path.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/features/accounts");
    let (mut open, mut found) = (vec![root], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push((path.to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

#[test]
fn s16_nothing_about_an_account_can_be_mailed_only() {
    // Mails leave the accounts at one place, which puts the notice into the inbox as well.
    let sources = sources();
    let mailing: Vec<_> = sources.iter().filter(|(_, text)| text.contains("outbox::put")).collect();
    assert_eq!(mailing.len(), 1, "{:?}", mailing.iter().map(|it| &it.0).collect::<Vec<_>>());
    let (_, text) = mailing[0];
    assert_eq!((text.matches("outbox::put(").count(), text.matches("inbox::put(").count()), (1, 1));
    // Every event is told by somebody, and has words.
    let events = events();
    assert!(events.len() > 20, "{events:?}");
    let text = source("src/features/accounts/notices/event.rs");
    for event in &events {
        let word = text.split(&format!("{event} = \"")).nth(1).unwrap().split('"').next().unwrap();
        assert!(words_of_notice(word).is_some(), "{event} cannot be said");
        let by = sources.iter().filter(|(path, _)| !path.ends_with("event.rs") && !path.ends_with("past.rs"));
        assert!(by.clone().any(|(_, text)| text.contains(&format!("Event::{event}"))), "nobody tells {event}");
    }
}

#[tokio::test]
async fn s16_every_mail_about_an_account_has_its_notice_in_the_inbox_of_whom_it_went_to() {
    let (app, administrator, someone, browser) = managed().await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let second = app.person("TR", &[Role::CountryAdministrator]).await;
    app.signed_in(&second).await;
    // A browser nobody knows, a factor, its codes, another password.
    app.signed_in(&someone).await;
    app.set_up_app(&browser).await;
    assert_eq!(browser.post("/en/profile/factors/codes", &[]).await.status, 200);
    let reset = administrator.post(&path(&someone, "factors/reset"), &[]).await;
    assert_eq!(reset.status, 303, "{}", reset.text);
    let factor = browser.get("/en/profile/factors").await.attributes("form[action$=removal]", "action").remove(0);
    assert_eq!(browser.post(&factor, &[]).await.status, 303);
    let password = [("current_password", PASSWORD), ("password", "velvet 9 quarry lamp")];
    assert_eq!(browser.post("/en/profile/password", &password).await.status, 303);
    assert_eq!(app.browser().post("/en/forgotten-password", &[("email", &someone.email)]).await.status, 303);
    app.work();
    // What others do.
    let roles = [("roles", "editor"), ("roles", "country_administrator")];
    assert_eq!(administrator.post(&path(&someone, "roles"), &roles).await.status, 303);
    for (what, fields) in [
        ("sessions/end", &[][..]),
        ("recovery", &[]),
        ("state", &[("state", "disabled")]),
        ("state", &[("state", "active")]),
    ] {
        assert_eq!(administrator.post(&path(&someone, what), fields).await.status, 303, "{what}");
    }
    let organisation = app.organisation("TR");
    let abroad = app.person("AZ", &[Role::Editor]).await;
    for email in ["new@tr.example", abroad.email.as_str()] {
        let invitation = [
            ("email", email),
            ("name", "Ad"),
            ("name_latin", "Ad"),
            ("language", "ru"),
            ("organisation", organisation.as_str()),
            ("roles", "country_administrator"),
        ];
        let answer = secretariat.post("/en/people", &invitation).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }
    app.work();
    let mut mailed: Vec<String> = app.look(|conn| {
        let all = mails::table.filter(mails::kind.like("person.%")).select(mails::recipient);
        all.load(conn).unwrap()
    });
    let mut told: Vec<String> = app.look(|conn| {
        inbox_notices::table
            .inner_join(people::table.on(people::id.eq(inbox_notices::person_id)))
            .select(people::email)
            .load(conn)
            .unwrap()
    });
    mailed.sort();
    told.sort();
    assert_eq!(mailed, told, "as many notices as mails, each for the same person");
    let all: Vec<String> =
        app.look(|conn| inbox_notices::table.select(inbox_notices::kind).distinct().load(conn).unwrap());
    assert!(all.len() >= 14, "{all:?}");
    let facts: Vec<String> = app.look(|conn| inbox_notices::table.select(inbox_notices::facts).load(conn).unwrap());
    let links: Vec<String> = app.look(|conn| mails::table.select(mails::message).load(conn).unwrap());
    let keys = links.iter().flat_map(|it| it.split("account-link?key=").skip(1)).map(|it| it[..43].to_owned());
    for key in keys {
        assert!(facts.iter().all(|it| !it.contains(&key)), "a key of a link is kept in the clear: {facts:?}");
    }
}

#[tokio::test]
async fn notices_are_marked_one_or_all_and_only_by_their_owner() {
    let (app, administrator, someone, browser) = managed().await;
    fill(&app, &someone, 3);
    let page = browser.get("/en/inbox?show=unread").await;
    assert_eq!(page.all(".parts [aria-current]"), ["Unread 3"]);
    let mark = page.attributes(".entry form", "action");
    assert_eq!(administrator.post(&mark[0], &[]).await.status, 404, "another's does not exist");
    assert_eq!(app.browser().post(&mark[0], &[]).await.status, 303);
    assert_eq!(browser.get("/en/desk").await.all(".mast .count"), ["3"], "looking and others mark nothing");
    assert_eq!(browser.post(&mark[0], &[]).await.location().as_deref(), Some("/en/inbox?show=unread"));
    let page = browser.get("/en/inbox?show=unread").await;
    assert_eq!((page.all(".entry").len(), page.all(".mast .count")), (2, vec!["2".to_owned()]));
    assert_eq!(browser.post(&mark[0], &[]).await.status, 303, "marking twice changes nothing");
    assert_eq!(browser.get("/en/inbox").await.all(".entry").len(), 3, "what is read stays");
    // What came while they read stays unread.
    let until = page.attributes("input[name=until]", "value").remove(0);
    fill(&app, &someone, 1);
    assert_eq!(browser.post("/en/inbox/reading", &[("until", &until)]).await.status, 303);
    let page = browser.get("/en/inbox").await;
    assert_eq!((page.all(".entry.unread").len(), page.all(".entry").len()), (1, 4));
    assert_eq!(browser.post("/en/inbox/reading", &[("until", "x")]).await.status, 400);
    let until = page.attributes("input[name=until]", "value").remove(0);
    assert_eq!(administrator.post("/en/inbox/reading", &[("until", &until)]).await.status, 303);
    assert_eq!(browser.get("/en/inbox").await.all(".entry.unread").len(), 1);
    browser.post("/en/inbox/reading", &[("until", &until)]).await;
    let page = browser.get("/en/inbox?show=unread").await;
    assert_eq!(page.one(".empty h2"), "You have read everything");
    assert!(page.all("form[action*='/inbox/reading']").is_empty());
}

#[tokio::test]
async fn pages_of_notices_follow_each_other_without_gap_or_repeat_while_new_ones_come() {
    let (app, _, someone, browser) = managed().await;
    fill(&app, &someone, 65);
    let (mut path, mut seen) = ("/en/inbox?show=unread".to_owned(), Vec::new());
    loop {
        let page = browser.get(&path).await;
        seen.extend(page.attributes(".entry form", "action").iter().map(|it| it.split('?').next().unwrap().to_owned()));
        fill(&app, &someone, 1);
        let Some(next) = page.attributes(".pager a[rel=next]", "href").pop() else { break };
        assert!(next.contains("show=unread"), "{next}");
        path = next;
    }
    assert_eq!(seen.len(), 65);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 65);
    assert!(seen.is_sorted_by(|one, other| one > other), "the newest first");
}

#[tokio::test]
async fn notices_are_kept_a_year_and_stand_in_no_search_feed_or_page_for_everyone() {
    let (app, administrator, someone, browser) = managed().await;
    let entries = |app: &TestApp| app.look(|conn| search_entries::table.count().get_result::<i64>(conn).unwrap());
    let before = entries(&app);
    let roles = [("roles", "editor"), ("roles", "reviewer")];
    administrator.post(&path(&someone, "roles"), &roles).await;
    assert_eq!(entries(&app), before);
    assert_eq!(browser.sign_in(&someone, PASSWORD).await.status, 303);
    for path in ["/en/", "/en/achievements.atom", "/sitemap.xml", "/en/search?q=roles", "/api/v1/search?q=roles"] {
        let shown = app.browser().get(path).await;
        assert!(!shown.text.contains("/inbox") && !shown.text.contains("Your roles on Sijil"), "{path}");
    }
    assert!(!browser.get("/api/v1/search?q=roles").await.text.contains("Your roles"));
    app.turn_clock(365 * 24 * 3600 - 60);
    app.work();
    assert_eq!(kinds(&app, someone.id).len(), 1);
    app.turn_clock(25 * 3600);
    app.work();
    assert!(kinds(&app, someone.id).is_empty());
}

#[tokio::test]
async fn the_demonstration_shows_notices_read_and_unread() {
    let app = crate::every_page::demonstration().await;
    let browser = app.browser();
    let fields = [("email", "editor@ir.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/fa/sign-in", &fields).await.status, 303);
    let page = browser.get("/fa/inbox").await;
    assert_eq!((page.all(".entry").len(), page.all(".entry.unread").len()), (2, 2), "the account, and its sessions");
    assert_eq!(page.all(TITLES).len(), 4);
    assert_eq!(page.all(".mast .count"), ["۲"]);
}

#[tokio::test]
async fn notices_of_one_case_stand_together_and_are_marked_as_a_group() {
    let (app, administrator, someone, browser) = managed().await;
    let case = "/exchange/cases/TR-2026-0007";
    for _ in 0..6 {
        put(&app, &someone, "exchange.said", case);
        app.turn_clock(60);
    }
    fill(&app, &someone, 1);
    put(&app, &someone, "exchange.said", case);
    let page = browser.get("/en/inbox").await;
    assert_eq!(page.attributes(".entry h2 a", "href")[0], format!("/en{case}"), "what came last stands first");
    assert_eq!(page.all(".entry h2"), ["Exchange: \u{2068}TR-2026-0007\u{2069}", "Your roles on Sijil were changed"]);
    assert_eq!(page.all(".entry .chip:not(.wait)"), ["\u{2068}7\u{2069} unread notices"]);
    assert_eq!(page.all(".earlier li").len(), 3, "the newest few");
    let whole = page.attributes(".entry a[href*='of=']", "href").remove(0);
    let alone = browser.get(&whole).await;
    assert_eq!((alone.all(".entry").len(), alone.all(".earlier li").len()), (1, 6), "and all of them alone");

    // One of the group, then the group; what came meanwhile and what is another's stays.
    let one = page.attributes(".earlier form", "action").remove(0);
    assert_eq!(browser.post(&one, &[]).await.status, 303);
    let page = browser.get("/en/inbox").await;
    assert_eq!(page.all(".entry .chip:not(.wait)"), ["\u{2068}6\u{2069} unread notices"]);
    let until = page.attributes(".group input[name=until]", "value").remove(0);
    let group = [("until", until.as_str()), ("of", case)];
    app.turn_clock(60);
    put(&app, &someone, "exchange.said", case);
    assert_eq!(administrator.post("/en/inbox/reading", &group).await.status, 303);
    assert_eq!(browser.get("/en/desk").await.all(".mast .count"), ["8"]);
    let page = browser.submit("/en/inbox/reading", &group).await;
    assert_eq!(page.one(".flash p"), "These notices are marked.");
    assert_eq!(page.all(".mast .count"), ["2"]);
    for wrong in [[("until", until.as_str()), ("part", "waiting")], [("until", until.as_str()), ("part", "all")]] {
        assert_eq!(browser.post("/en/inbox/reading", &wrong).await.status, 400);
    }
}

/// The migration that marks what was told before it was known what waits.
const MIGRATION: [&str; 2] = [
    include_str!("../../migrations/2026-11-30-001780_read_what_never_waited/down.sql"),
    include_str!("../../migrations/2026-11-30-001780_read_what_never_waited/up.sql"),
];

#[tokio::test]
async fn what_waited_before_this_was_known_is_marked_and_what_came_since_waits() {
    let (app, _, someone, browser) = managed().await;
    for kind in ["exchange.arrived", "alert.published", "specimen.returned", "exchange.said"] {
        put(&app, &someone, kind, &format!("/things/{kind}"));
    }
    app.arrange(|connection| MIGRATION.iter().for_each(|sql| connection.batch_execute(sql).unwrap()));
    assert!(browser.get("/en/inbox").await.all("section.warm").is_empty());
    assert_eq!(app.count_waiting("exchange.said"), 1, "what merely tells is as unread as it was");
    put(&app, &someone, "exchange.arrived", "/things/later");
    assert_eq!(browser.get("/en/inbox").await.all("section.warm .entry").len(), 1);
}

#[tokio::test]
async fn what_waits_stands_on_top_of_every_page_until_it_is_done() {
    let (app, _, someone, browser) = managed().await;
    let case = "/exchange/cases/TR-2026-0007";
    put(&app, &someone, "exchange.to_release", case);
    put(&app, &someone, "exchange.said", case);
    app.turn_clock(1);
    put(&app, &someone, "exchange.reminded", case);
    fill(&app, &someone, 45);
    let mut path = "/en/inbox".to_owned();
    let mut groups = 0;
    loop {
        let page = browser.get(&path).await;
        assert_eq!(page.all("section.warm .entry h2 a").len(), 1, "{path}");
        assert_eq!(page.one("section.warm .sec-head .count"), "2", "{path}");
        groups += page.all("main > .wrap > .entries > .entry").len();
        let Some(next) = page.attributes(".pager a[rel=next]", "href").pop() else { break };
        path = next;
    }
    assert_eq!(groups, 46, "what merely tells of the same case stands in the list, and nothing twice");
    for choice in ["show=unread", "matter=account", "matter=exchange", "of=/profile"] {
        let page = browser.get(&format!("/en/inbox?{choice}")).await;
        assert_eq!(page.all("section.warm .entry").len(), 1, "{choice}");
    }
    let page = browser.get("/en/inbox?show=waiting").await;
    assert_eq!((page.all(".entry").len(), page.all("section.warm").len()), (1, 0), "here it is the list itself");
    assert_eq!(page.all(".parts [aria-current]"), ["Waiting for you 2"]);

    // Marking all marks what tells.
    let until = browser.get("/en/inbox").await.attributes(".head input[name=until]", "value").remove(0);
    let page = browser.submit("/en/inbox/reading", &[("until", &until)]).await;
    assert!(page.one(".flash p").contains("What waits for you stays."));
    assert_eq!(page.all(".mast .count"), ["2"]);
    assert_eq!(page.all("section.warm .entry").len(), 1);
    let done = page.attributes("section.warm .entry form:not(.group)", "action");
    assert_eq!(done.len(), 2);
    browser.post(&done[0], &[]).await;
    put(&app, &someone, "exchange.assigned", case);
    let page = browser.get("/en/inbox").await;
    let until = page.attributes("section.warm .group input[name=until]", "value").remove(0);
    let group = [("until", until.as_str()), ("of", case), ("part", "waiting")];
    let page = browser.submit("/en/inbox/reading", &group).await;
    assert_eq!((page.all("section.warm").len(), page.all(".mast .count").len()), (0, 0));
}

#[tokio::test]
async fn the_inbox_is_chosen_from_by_what_its_notices_are_about() {
    let (app, _, someone, browser) = managed().await;
    fill(&app, &someone, 2);
    put(&app, &someone, "specimen.released", "/specimens/TUR-BO-01001");
    put(&app, &someone, "weather.turned", "/weather/1");
    let page = browser.get("/en/inbox").await;
    assert_eq!(page.all(".parts a"), ["All", "Unread 4", "Waiting for you"]);
    assert_eq!(page.all(".matters a"), ["All", "Specimens", "Account"], "what there is something about");
    let titles = async |choice: &str| browser.get(&format!("/en/inbox?{choice}")).await.all(TITLES);
    assert_eq!(titles("matter=specimen").await, ["A specimen was released"]);
    assert_eq!(titles("matter=account").await.len(), 2);
    assert_eq!(titles("matter=weather").await.len(), 4, "what is no choice is passed over");
    assert_eq!(titles("show=unread&matter=specimen").await.len(), 1);
    let page = browser.get("/en/inbox?show=waiting").await;
    assert_eq!((page.status, page.all(".entry").len()), (200, 0));
    let chosen = browser.get("/en/inbox?matter=specimen").await;
    assert_eq!(chosen.all(".switch [aria-current]"), ["All", "Specimens"]);
    // One choice keeps the other.
    let unread = chosen.attributes(".parts a", "href").remove(1);
    assert_eq!(chosen.all(".parts a"), ["All", "Unread 1", "Waiting for you"], "of specimens");
    let both = browser.get(&unread).await;
    assert_eq!(both.all(".switch [aria-current]"), ["Unread 1", "Specimens"]);
    assert_eq!(both.all(TITLES), ["A specimen was released"]);
    assert_eq!(both.attributes(".matters a", "href")[2], "/en/inbox?show=unread&matter=account");
    put(&app, &someone, "specimen.submitted", "/specimens/drafts/1");
    let waiting = browser.get("/en/inbox?show=waiting&matter=specimen").await;
    assert_eq!(waiting.all(".parts [aria-current]"), ["Waiting for you 1"]);
    assert_eq!(browser.get("/en/inbox?show=waiting&matter=account").await.all(".entry").len(), 0);
    // What the head of every page counts is what the page counts.
    let page = browser.get("/en/inbox").await;
    assert_eq!(page.all(".parts a"), ["All", "Unread 4", "Waiting for you 1"]);
    assert_eq!(page.all(".mast .count"), ["5"]);
    let mark = chosen.attributes(".entry form", "action").remove(0);
    assert_eq!(browser.post(&mark, &[]).await.location().as_deref(), Some("/en/inbox?matter=specimen"));
}

#[tokio::test]
async fn a_long_group_is_read_page_by_page_and_marked_at_once() {
    let (app, _, someone, browser) = managed().await;
    let (case, now) = ("/exchange/cases/TR-2026-0007", app.platform.clock.now());
    let facts = Facts::none().naming("reference", "TR-2026-0007");
    let all: Vec<Notice> =
        (0..500).map(|_| Notice::new(someone.id, "exchange.said", facts.clone(), case, now)).collect();
    app.arrange(|conn| inbox::put_all(conn, &all).unwrap());
    fill(&app, &someone, 1);
    let page = browser.get("/en/inbox").await;
    assert_eq!((page.all(".entry").len(), page.all(".earlier li").len()), (2, 3));
    let mut path = page.attributes(".entry a[href*='of=']", "href").remove(0);
    let mut seen = Vec::new();
    loop {
        let page = browser.get(&path).await;
        assert_eq!(page.all(".entry").len(), 1, "{path}");
        assert!(page.all(".entry a[href*='of=']").is_empty(), "it does not lead to itself");
        let marks = page.attributes(".entry form:not(.group)", "action");
        seen.extend(marks.iter().map(|it| it.split('?').next().unwrap().to_owned()));
        put(&app, &someone, "exchange.said", case);
        let Some(next) = page.attributes(".pager a[rel=next]", "href").pop() else { break };
        path = next;
    }
    assert_eq!(seen.len(), 500);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 500, "none twice");
    assert_eq!(browser.get("/en/desk").await.all(".mast .count"), ["506"]);
    let until = browser.get("/en/inbox").await.attributes(".group input[name=until]", "value").remove(0);
    let page = browser.submit("/en/inbox/reading", &[("until", until.as_str()), ("of", case)]).await;
    assert_eq!(page.all(".mast .count"), ["1"], "all of them, and nothing else");
}

#[tokio::test]
async fn no_group_is_lost_or_shown_twice_at_the_border_of_a_page() {
    let (app, _, someone, browser) = managed().await;
    let now = app.platform.clock.now();
    // What belongs together came between what belongs to others.
    let place = |n: usize| format!("/things/{}", n % 45);
    let all: Vec<Notice> =
        (0..135).map(|n| Notice::new(someone.id, "account.roles_changed", Facts::none(), &place(n), now)).collect();
    app.arrange(|conn| inbox::put_all(conn, &all).unwrap());
    for show in ["", "?show=unread"] {
        let (mut path, mut seen) = (format!("/en/inbox{show}"), Vec::new());
        loop {
            let page = browser.get(&path).await;
            let groups = page.attributes("main > .wrap > .entries > .entry h2 a", "href");
            // Meanwhile something comes that belongs to what was seen.
            put(&app, &someone, "account.roles_changed", groups[0].trim_start_matches("/en"));
            seen.extend(groups);
            let Some(next) = page.attributes(".pager a[rel=next]", "href").pop() else { break };
            path = next;
        }
        assert_eq!(seen.len(), 45, "{show}");
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 45, "{show}");
    }
}

#[tokio::test]
async fn a_cause_that_did_not_happen_leaves_no_notice_and_settles_none() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Officer]).await;
    let before = kinds(&app, someone.id);
    let (case, now) = ("/exchange/cases/TR-2026-0007", app.platform.clock.now());
    put(&app, &someone, "exchange.arrived", case);
    let count_unread = || -> i64 {
        let unread = inbox_notices::table.filter(inbox_notices::person_id.eq(someone.id));
        app.look(|conn| unread.filter(inbox_notices::read_at.is_null()).count().get_result(conn).unwrap())
    };
    let unread = count_unread();
    let undone: Result<(), Error> = app.platform.database.write_here(|conn| {
        inbox::put(conn, &Notice::new(someone.id, "exchange.said", Facts::none(), case, now))?;
        inbox::settle(conn, (case, &["exchange.arrived"]), None, now)?;
        Err(Error::Forbidden)
    });
    assert!(undone.is_err());
    assert_eq!(kinds(&app, someone.id), [before, vec!["exchange.arrived".to_owned()]].concat());
    assert_eq!(count_unread(), unread, "what waits still waits");
}
