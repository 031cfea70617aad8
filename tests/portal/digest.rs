//! Stories of the letters that gather what a person is told: each its reader's, once, and none where there is nothing.

mod at_once;
mod cost;
mod others;
mod reach;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Date, Text};
use reqwest::Method;
use sijil::features::digest::{CallPeople, SendDigests};
use sijil::features::habits as habits_of;
use sijil::features::inbox::{self, Facts, Notice};
use sijil::features::notifications::{self, NewsKind, Topic};
use sijil::features::search::{self, Entry, Readers};
use sijil::platform::database::schema::{habits, mails, people};
use sijil::platform::jobs::Job as _;
use sijil::platform::mail::{EmailAddress, Message};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::rhythm::Rhythm;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use crate::achievements::Desk;
use crate::guidance::{Office, words};
use crate::search::shelf::entry_of_day;
use crate::support::{Shown, Someone, TestApp};

const HOUR: i64 = 3600;
const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

impl TestApp {
    /// Somebody who is written to in a language, by the clock of a zone, and of whom the portal knows already.
    async fn reader(&self, country: &str, roles: &[Role], (language, zone): (Language, &str)) -> Someone {
        let person = self.person(country, roles).await;
        self.arrange(|connection| {
            diesel::update(people::table.find(person.id))
                .set((people::language.eq(language), people::time_zone.eq(zone)))
                .execute(connection)
                .unwrap()
        });
        self.mails();
        person
    }

    /// How somebody chose to be told.
    fn chose(&self, person: &Someone, rhythm: Rhythm, calls: bool) {
        let now = self.platform.clock.now();
        self.arrange(|connection| {
            diesel::update(habits::table.find(person.id))
                .set((habits::rhythm.eq(rhythm), habits::calls.eq(calls), habits::due_at.eq(now.plus_seconds(1))))
                .execute(connection)
                .unwrap()
        });
    }

    fn tell(&self, person: &Someone, kind: &str, path: &str) {
        let facts = Facts::none().naming("reference", "TR-IR-ABCDEFGH").naming("specimen", "UZB-AO-01001");
        let now = self.platform.clock.now();
        let facts = facts.naming("title", "Heron passports").at("due", now);
        let notice = Notice::new(person.id, kind, facts, path, now);
        self.arrange(|connection| inbox::put(connection, &notice).unwrap());
    }

    fn subscribe_to(&self, person: &Someone, topic: Topic) {
        let (email, now) = (EmailAddress::parse(&person.email).unwrap(), self.platform.clock.now());
        self.arrange(|connection| {
            notifications::subscribe_person(connection, person.id, &email, Language::English, topic, now).unwrap()
        });
    }

    /// What somebody is written next.
    fn letters(&self, person: &Someone) -> Vec<Message> {
        self.mails().into_iter().filter(|mail| mail.to.as_str() == person.email).collect()
    }

    /// A case that waits for a country until a day.
    fn case_due(&self, to: &str, day: &str) {
        let (from, to_organisation) = (self.organisation("TR"), self.organisation(to));
        let day: NaiveDate = day.parse().unwrap();
        let number: i64 = self.look(|connection| {
            sijil::platform::database::schema::exchange_cases::table.count().get_result(connection).unwrap()
        });
        self.arrange(|connection| {
            diesel::sql_query(
                "INSERT INTO exchange_cases (id, reference, kind, state, phase, from_organisation, from_country, \
                   to_organisation, to_country, legal_basis, purpose, urgency, sensitivity, open_parts, is_held, \
                   was_answered, due_on, said_at, created_at, revision) \
                 VALUES ($1, $2, 'letter', 'opened', 'waiting', $3, 'TR', $4, $5, 'a', 'a', 'a', 'a', 0, FALSE, FALSE, $6, \
                   '2026-11-20 00:00:00', '2026-11-20 00:00:00', 1)",
            )
            .bind::<Text, _>(format!("case-{number}"))
            .bind::<Text, _>(format!("TR-{to}-SECRET{number:02}"))
            .bind::<Text, _>(from)
            .bind::<Text, _>(to_organisation)
            .bind::<Text, _>(to)
            .bind::<Date, _>(day)
            .execute(connection)
            .unwrap()
        });
    }

    fn told_at(&self, person: &Someone) -> Timestamp {
        self.look(|connection| habits::table.find(person.id).select(habits::told_at).first(connection).unwrap())
    }

    async fn press(&self, one_click: &str, body: &'static str) -> Shown {
        let browser = self.browser();
        let path = &one_click[one_click.find("/unsubscribe/").unwrap()..];
        let request = browser.request(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
        browser.send(request.body(body)).await
    }
}

fn public(kind: &str, subject: &str, title: &str, since: Timestamp) -> Entry {
    let entry = entry_of_day(subject, 1, title, "");
    Entry { kind: kind.to_owned(), readers: Readers::Everyone, since: Some(since), ..entry }
}

#[tokio::test]
async fn a_letter_of_the_day_gathers_what_waits_what_is_new_and_what_is_due_as_its_reader_writes() {
    let app = TestApp::start().await;
    let tehran = (Language::Persian, "Asia/Tehran");
    let officer = app.reader("IR", &[Role::Officer, Role::Editor], tehran).await;
    app.chose(&officer, Rhythm::Daily, false);
    app.subscribe_to(&officer, Topic::achievements(Some(CountryCode::Turkiye), None));
    app.turn_clock(60);
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-ABCDEFGH");
    app.tell(&officer, "exchange.reminded", "/exchange/TR-IR-ABCDEFGH");
    app.tell(&officer, "specimen.released", "/specimens/UZB-AO-01001");
    for day in ["2026-11-20", "2026-11-24", "2026-11-24", "2026-12-20"] {
        app.case_due("IR", day);
    }
    let desk = Desk::of(&app, "TR").await;
    let (post, _) = desk.publish(&[]).await;
    // On Monday at eight in Tehran.
    app.turn_clock(19 * HOUR);
    let letters = app.letters(&officer);
    assert_eq!(letters.len(), 1, "{letters:?}");
    let letter = &letters[0];
    assert_eq!((letter.kind.as_str(), letter.language), ("digest", Language::Persian));
    assert_eq!(letter.subject, "سجل: روز شما، ۲ کار در انتظار شماست");
    for part in [&letter.text, &letter.html] {
        for words in ["تبادل", "اعلان", "تازه‌های دیگران", "مهلت‌ها", "سررسیدگذشته", "۳ آذر"]
        {
            assert!(part.contains(words), "{words} in {part}");
        }
        assert!(part.contains(&post.replace("/en/", "/fa/")), "{post} in {part}");
        for secret in ["ABCDEFGH", "SECRET", "UZB-AO"] {
            assert!(!part.contains(secret), "{secret} in {part}");
        }
        assert!(part.contains("/fa/inbox"), "what is only counted leads to the inbox");
    }
    assert!(letter.html.contains("دوشنبه ۲ آذر ۱۴۰۵"), "the reader's calendar, zone and digits");
    assert!(letter.html.contains("<a href=\"") && letter.html.contains("lang=\"en\" dir=\"ltr\""), "{}", letter.html);
    assert!(letter.text.contains("۲ مکاتبهٔ تبادل") || letter.text.contains("\u{2068}۲\u{2069} مکاتبهٔ تبادل"));
    assert!(letter.text.contains("یک مکاتبه در انتظار پاسخ شماست · "), "two notices of one case: {}", letter.text);
    // The next day there are deadlines still, and nothing else.
    app.turn_clock(24 * HOUR);
    let next = app.letters(&officer).remove(0);
    assert_eq!(next.subject, "سجل: روز شما، ۲ کار در انتظار شماست");
    assert!(!next.text.contains("تازه‌های دیگران"), "{}", next.text);
}

#[tokio::test]
async fn nothing_to_say_means_no_letter_and_what_was_passed_over_is_not_told_later() {
    let app = TestApp::start().await;
    let editor = app.reader("TR", &[Role::Editor], (Language::English, "UTC")).await;
    let before = app.told_at(&editor);
    app.tell(&editor, "account.roles_changed", "/profile");
    app.turn_clock(24 * HOUR);
    assert_eq!(app.letters(&editor), [], "the account has mails of its own");
    assert!(app.told_at(&editor) > before);
    app.tell(&editor, "specimen.returned", "/specimens/drafts/1");
    app.turn_clock(24 * HOUR);
    let letters = app.letters(&editor);
    assert_eq!(
        letters.iter().map(|it| it.subject.as_str()).collect::<Vec<_>>(),
        ["Sijil: your day, one thing waits for you"]
    );
    app.turn_clock(24 * HOUR);
    assert_eq!(app.letters(&editor), [], "nothing came since");
    // What was read meanwhile is not told.
    app.tell(&editor, "specimen.returned", "/specimens/drafts/2");
    app.arrange(|connection| {
        use sijil::platform::database::schema::inbox_notices;
        diesel::update(inbox_notices::table)
            .set(inbox_notices::read_at.eq(Some(app.platform.clock.now())))
            .execute(connection)
            .unwrap()
    });
    app.turn_clock(24 * HOUR);
    assert_eq!(app.letters(&editor), []);
}

#[tokio::test]
async fn what_waits_calls_its_reader_soon_several_together_and_what_only_tells_does_not() {
    let app = TestApp::start().await;
    // Sunday is a working day in Tehran.
    let officer = app.reader("IR", &[Role::Officer], (Language::English, "Asia/Tehran")).await;
    app.turn_clock(70);
    app.tell(&officer, "exchange.said", "/exchange/TR-IR-ABCDEFGH");
    app.turn_clock(70);
    assert_eq!(app.letters(&officer), [], "what only tells waits for the day");
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-ABCDEFGH");
    app.turn_clock(30);
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-BCDEFGHJ");
    assert_eq!(app.letters(&officer), [], "more may come");
    app.turn_clock(61);
    let letters = app.letters(&officer);
    assert_eq!(letters.iter().map(|it| it.subject.as_str()).collect::<Vec<_>>(), ["Sijil: 2 things wait for you"]);
    assert_eq!(letters[0].kind, "digest.call");
    assert!(letters[0].text.contains("\n\u{2068}2\u{2069} cases wait for your answer\n"), "{}", letters[0].text);
    app.turn_clock(10 * 60);
    assert_eq!(app.letters(&officer), [], "once");
}

#[tokio::test]
async fn nobody_is_called_on_a_day_of_rest_but_on_the_first_day_after_it() {
    let app = TestApp::start().await;
    // It is Sunday, a day off in Türkiye.
    let officer = app.reader("TR", &[Role::Officer], (Language::English, "Europe/Istanbul")).await;
    app.turn_clock(60);
    app.tell(&officer, "exchange.arrived", "/exchange/IR-TR-ABCDEFGH");
    app.turn_clock(3 * HOUR);
    assert_eq!(app.letters(&officer), []);
    // Monday, half past eight.
    app.turn_clock(16 * HOUR + HOUR / 2);
    let mails = app.letters(&officer);
    assert_eq!(mails.iter().map(|it| it.kind.as_str()).collect::<Vec<_>>(), ["digest"], "one, which says it all");
    assert!(mails[0].subject.contains("one thing waits for you"), "{}", mails[0].subject);
    app.turn_clock(HOUR);
    assert_eq!(app.letters(&officer), []);
}

#[tokio::test]
async fn of_whom_something_was_written_down_while_a_letter_was_drawn_nothing_more_is() {
    let app = TestApp::start().await;
    let officer = app.reader("IR", &[Role::Officer], (Language::English, "Asia/Tehran")).await;
    let now = app.platform.clock.now();
    let known = app.look(|connection| habits_of::maybe_due(connection, officer.id, now).unwrap()).unwrap().habits;
    let is_changed = || app.arrange(|connection| habits_of::list_changed(connection, &[&known]).unwrap()).len() == 1;
    assert!(!is_changed());
    let later = now.plus_seconds(60);
    app.arrange(|connection| habits_of::set_called(connection, &[officer.id], later).unwrap());
    assert!(is_changed(), "a letter that called them");
    // What was noted is never taken back, whichever of two runs ends last.
    app.arrange(|connection| habits_of::set_called(connection, &[officer.id], now).unwrap());
    app.arrange(|connection| {
        habits_of::set_told(connection, &[(officer.id, known.told_at, known.due_at)]).unwrap();
        habits_of::set_told(connection, &[(officer.id, known.told_at.plus_seconds(-60), None)]).unwrap();
    });
    let kept: (Timestamp, Timestamp, Option<Timestamp>) = app.look(|connection| {
        let row = habits::table.find(officer.id);
        row.select((habits::told_at, habits::called_at, habits::due_at)).first(connection).unwrap()
    });
    assert_eq!(kept, (known.told_at, later, known.due_at));
}

#[tokio::test]
async fn an_archive_published_in_a_day_pushes_no_alert_aside_and_each_of_its_posts_is_looked_at() {
    let app = TestApp::start().await;
    let reader = app.reader("KZ", &[], (Language::English, "UTC")).await;
    app.chose(&reader, Rhythm::Daily, false);
    app.subscribe_to(&reader, Topic::all(NewsKind::Guidance));
    app.subscribed("alerts@mail.example", Language::English, &Topic::all(NewsKind::Alert));
    let persian = Topic { language: Some(Language::Persian), ..Topic::all(NewsKind::Achievement) };
    app.subscribed("persian@mail.example", Language::English, &persian);
    app.mails();
    app.turn_clock(60);
    let then = app.platform.clock.now();
    let first = [
        public("alert", "a", "Stolen blanks", then),
        public("guidance", "g", "Choosing a printer", then),
        Entry { language: Language::Persian, ..public("achievement", "p", "کارت در ده دقیقه", then) },
    ];
    app.arrange(|connection| search::put_many(connection, &first).unwrap());
    app.turn_clock(1);
    let after = app.platform.clock.now();
    let archive: Vec<Entry> = (0..1_001)
        .map(|number| public("achievement", &format!("n{number}"), &format!("Post {number}"), after))
        .collect();
    app.arrange(|connection| search::put_many(connection, &archive).unwrap());
    app.turn_clock(130);
    let (letters, others): (Vec<Message>, Vec<Message>) =
        app.mails().into_iter().partition(|mail| mail.to.as_str() == reader.email);
    let mut told: Vec<&str> = others.iter().map(|mail| mail.subject.as_str()).collect();
    told.sort_unstable();
    assert_eq!(told, ["Sijil, new: Stolen blanks", "Sijil, new: کارت در ده دقیقه"]);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("Choosing a printer"), "{}", letters[0].text);
}

#[tokio::test]
async fn whoever_is_suspended_ends_letters_by_one_click_too() {
    let app = TestApp::start().await;
    let officer = app.reader("IR", &[Role::Officer], (Language::Persian, "Asia/Tehran")).await;
    app.turn_clock(60);
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-ABCDEFGH");
    app.turn_clock(24 * HOUR);
    let letter = app.letters(&officer).into_iter().find(|it| it.kind == "digest").unwrap();
    app.arrange(|connection| {
        diesel::update(people::table.find(officer.id)).set(people::state.eq("disabled")).execute(connection).unwrap()
    });
    let answer = app.press(&letter.unsubscribe.unwrap().one_click, ONE_CLICK).await;
    assert_eq!((answer.status, answer.attributes("html", "lang")), (200, vec!["fa".to_owned()]));
    let rhythm: Option<Rhythm> =
        app.look(|connection| habits::table.find(officer.id).select(habits::rhythm).first(connection).unwrap());
    assert_eq!(rhythm, Some(Rhythm::Never), "nothing comes when they are back");
}

#[tokio::test]
async fn who_wants_everything_at_once_hears_at_once_and_others_on_their_day() {
    let app = TestApp::start().await;
    let zone = (Language::Kazakh, "UTC");
    let (eager, patient) = (app.reader("KZ", &[], zone).await, app.reader("KZ", &[Role::Editor], zone).await);
    app.turn_clock(130);
    app.mails();
    app.arrange(|connection| diesel::update(habits::table).set(habits::rests.eq(false)).execute(connection).unwrap());
    app.chose(&eager, Rhythm::AtOnce, false);
    for person in [&eager, &patient] {
        app.subscribe_to(person, Topic::achievements(Some(CountryCode::Turkiye), None));
    }
    let desk = Desk::of(&app, "TR").await;
    desk.publish(&[("title", "A card in ten minutes")]).await;
    app.turn_clock(130);
    let mails = app.mails();
    let told = |mails: &[Message], to: &Someone| mails.iter().filter(|it| it.to.as_str() == to.email).count();
    assert_eq!((told(&mails, &eager), told(&mails, &patient)), (1, 0));
    let mail = mails.iter().find(|it| it.to.as_str() == eager.email).unwrap();
    assert_eq!(mail.subject, "Sijil, жаңа: A card in ten minutes");
    app.turn_clock(130);
    assert_eq!(told(&app.mails(), &eager), 0, "once");
    app.turn_clock(24 * HOUR);
    let mails = app.mails();
    assert_eq!((told(&mails, &eager), told(&mails, &patient)), (0, 1));
}

#[tokio::test]
async fn a_translation_released_later_is_no_news_to_who_knows_the_thing() {
    let app = TestApp::start().await;
    let reader = app.reader("KZ", &[], (Language::Russian, "UTC")).await;
    app.chose(&reader, Rhythm::Daily, false);
    app.subscribe_to(&reader, Topic::all(NewsKind::Guidance));
    app.turn_clock(60);
    let put = |language: Language, title: &str| {
        let entry = Entry { language, ..public("guidance", "1", title, app.platform.clock.now()) };
        app.arrange(|connection| search::put(connection, &entry).unwrap());
    };
    put(Language::English, "Choosing a printer");
    app.turn_clock(48 * HOUR);
    let letter = app.letters(&reader).remove(0);
    assert!(letter.html.contains("lang=\"en\" dir=\"ltr\"") && letter.text.contains("Choosing a printer"));
    put(Language::Russian, "Как выбрать типографию");
    app.turn_clock(48 * HOUR);
    assert_eq!(app.letters(&reader), []);
}

#[tokio::test]
async fn what_is_not_named_is_counted_as_new_or_as_waiting_from_before() {
    let app = TestApp::start().await;
    let officer = app.reader("IR", &[Role::Officer], (Language::English, "Asia/Tehran")).await;
    app.chose(&officer, Rhythm::Daily, false);
    app.turn_clock(60);
    for number in 0..14 {
        app.tell(&officer, "question.to_answer", &format!("/questions/{number}"));
    }
    app.turn_clock(24 * HOUR);
    let letter = app.letters(&officer).remove(0);
    assert_eq!(letter.subject, "Sijil: your day, 14 things wait for you");
    assert_eq!(letter.text.matches("/questions/").count(), 12);
    assert!(letter.text.contains("\n\u{2068}2\u{2069} more items have come and wait for you.\n"), "{}", letter.text);
    assert!(!letter.text.contains("earlier item") && !letter.text.contains("from before"), "{}", letter.text);
    // Nothing came that waits.
    app.tell(&officer, "exchange.said", "/exchange/TR-IR-ABCDEFGH");
    app.turn_clock(24 * HOUR);
    let letter = app.letters(&officer).remove(0);
    assert!(letter.text.contains("\n\u{2068}14\u{2069} earlier items wait for you.\n"), "{}", letter.text);
    app.tell(&officer, "question.to_answer", "/questions/15");
    app.turn_clock(24 * HOUR);
    let letter = app.letters(&officer).remove(0);
    assert!(letter.text.contains("\n\u{2068}14\u{2069} earlier items still wait.\n"), "{}", letter.text);
}

#[tokio::test]
async fn what_not_everybody_may_read_is_counted_thing_by_thing() {
    let office = Office::open().await;
    let app = &office.app;
    let reader = app.reader("IR", &[], (Language::English, "UTC")).await;
    app.chose(&reader, Rhythm::Daily, false);
    app.subscribe_to(&reader, Topic { kind: NewsKind::Guidance, ..Topic::achievements(None, None) });
    for slug in ["heron-a", "heron-b", "heron-c"] {
        office.publish(slug, office.particulars(Tlp::Green), words("Heron"));
    }
    office.publish("cards", office.particulars(Tlp::Clear), words("Cards in ten minutes"));
    app.turn_clock(24 * HOUR);
    let letter = app.letters(&reader).remove(0);
    for part in [&letter.text, &letter.html] {
        assert!(part.contains("\u{2068}4\u{2069} new entries"), "{part}");
        assert!(part.contains("\u{2068}3\u{2069}, to be read after signing in"), "{part}");
        assert!(part.contains("Cards in ten minutes") && !part.to_lowercase().contains("heron"), "{part}");
    }
}

#[tokio::test]
async fn subscriptions_a_letter_does_not_name_are_counted_and_lead_to_their_page() {
    let app = TestApp::start().await;
    let reader = app.reader("KZ", &[], (Language::English, "UTC")).await;
    app.chose(&reader, Rhythm::Daily, false);
    let of_countries = CountryCode::ALL.into_iter().map(|country| Topic::achievements(Some(country), None));
    let on_themes = Theme::ALL.iter().take(4).map(|theme| Topic::achievements(None, Some(*theme)));
    for topic in of_countries.chain(on_themes) {
        app.subscribe_to(&reader, topic);
    }
    app.turn_clock(60);
    Desk::of(&app, "TR").await.publish(&[]).await;
    app.turn_clock(24 * HOUR);
    let letter = app.letters(&reader).remove(0);
    assert_eq!(letter.text.matches("/subscriptions/").count(), 12);
    let (_, behind) = letter.text.split_once("\n\u{2068}2\u{2069} more topics\n").expect("two are not named");
    assert!(behind.lines().next().unwrap().ends_with("/en/habits"), "{behind}");
}

#[tokio::test]
async fn letters_end_with_one_click_each_occasion_and_each_topic_apart() {
    let app = TestApp::start().await;
    let officer = app.reader("IR", &[Role::Officer], (Language::Persian, "Asia/Tehran")).await;
    app.subscribe_to(&officer, Topic::achievements(None, None));
    app.turn_clock(60);
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-ABCDEFGH");
    let desk = Desk::of(&app, "TR").await;
    desk.publish(&[]).await;
    app.turn_clock(2 * 60);
    let call = app.letters(&officer).remove(0).unsubscribe.unwrap();
    app.turn_clock(24 * HOUR);
    let digest = app.letters(&officer).into_iter().find(|it| it.kind == "digest").unwrap();
    let links = digest.unsubscribe.clone().unwrap();

    let path = |address: &str| address[address.find("/fa/").unwrap()..].to_owned();
    let page = app.browser().get(&path(&links.page)).await;
    assert_eq!((page.status, page.header("referrer-policy")), (200, Some("no-referrer")));
    let rhythm = || -> Option<Rhythm> {
        app.look(|conn| habits::table.find(officer.id).select(habits::rhythm).first(conn).unwrap())
    };
    assert_eq!(rhythm(), None, "looking ends nothing");
    let action = page.attributes("main form", "action").remove(0);
    assert!(links.one_click.ends_with(&action), "{action}");
    assert_eq!(app.browser().get(&action).await.status, 404, "opening the address ends nothing");
    assert_eq!(app.press(&links.one_click, "").await.status, 400, "not what RFC 8058 sends");
    let answer = app.press(&links.one_click, ONE_CLICK).await;
    assert_eq!((answer.status, answer.header("set-cookie"), answer.location()), (200, None, None));
    assert_eq!(answer.attributes("html", "lang"), ["fa"]);
    assert_eq!(rhythm(), Some(Rhythm::Never));
    assert!(!app.browser().get(&path(&links.page)).await.text.contains("<form method=\"post\" action=\"/unsubscribe"));

    // What waits still calls, until that ends too.
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-BCDEFGHJ");
    app.turn_clock(2 * 60);
    assert_eq!(app.letters(&officer).len(), 1);
    assert_eq!(app.press(&call.one_click, ONE_CLICK).await.status, 200);
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-CDEFGHJK");
    app.turn_clock(48 * HOUR);
    assert_eq!(app.letters(&officer), []);

    // A topic has a page of its own, and a signature for one occasion opens no other.
    let topic = digest.text.lines().find(|line| line.contains("/subscriptions/")).unwrap();
    assert_eq!(app.browser().get(&path(topic)).await.status, 200);
    let forged = links.one_click.replace("/digest/digest/", "/digest/call/");
    assert_eq!(app.press(&forged, ONE_CLICK).await.status, 404);
    assert_eq!(app.press(&links.one_click.replace("/digest/digest/", "/digest/never/"), ONE_CLICK).await.status, 404);
}

#[tokio::test]
async fn a_letter_whose_job_runs_twice_is_one() {
    let app = TestApp::start().await;
    let officer = app.reader("IR", &[Role::Officer], (Language::English, "Asia/Tehran")).await;
    app.turn_clock(60);
    app.tell(&officer, "exchange.arrived", "/exchange/TR-IR-ABCDEFGH");
    app.turn_clock(2 * 60);
    let count = || -> i64 { app.look(|connection| mails::table.count().get_result(connection).unwrap()) };
    let noted: (Timestamp, Timestamp, Option<Timestamp>) = app.look(|connection| {
        let row = habits::table.find(officer.id);
        row.select((habits::told_at, habits::called_at, habits::due_at)).first(connection).unwrap()
    });
    let again = || {
        app.arrange(|connection| {
            let (told_at, called_at, due_at) = noted;
            diesel::update(habits::table.find(officer.id))
                .set((habits::told_at.eq(told_at), habits::called_at.eq(called_at), habits::due_at.eq(due_at)))
                .execute(connection)
                .unwrap()
        });
    };
    CallPeople {}.run(&app.platform).unwrap();
    assert_eq!(count(), 1);
    again();
    CallPeople {}.run(&app.platform).unwrap();
    assert_eq!(count(), 1, "the outbox knows since when the letter calls");
    again();
    app.turn_clock(24 * HOUR);
    SendDigests {}.run(&app.platform).unwrap();
    assert_eq!(count(), 2);
    again();
    SendDigests {}.run(&app.platform).unwrap();
    assert_eq!(count(), 2);
}

#[tokio::test]
async fn readers_without_an_account_hear_of_guidance_specimens_and_alerts_as_they_asked() {
    let app = TestApp::start().await;
    app.mails();
    for (email, kind, country) in [
        ("all@mail.example", "guidance", ""),
        ("turkiye@mail.example", "guidance", "TR"),
        ("alerts@mail.example", "alert", "TR"),
    ] {
        let fields = [("email", email), ("language", "fa"), ("kind", kind), ("country", country), ("theme", "")];
        let answer = app.browser().post("/en/subscriptions/new", &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let mail = app.mails().pop().unwrap();
        let line = mail.text.lines().find(|line| line.contains("/subscriptions/")).unwrap().to_owned();
        app.browser().submit(&line[line.find("/fa/").unwrap()..], &[]).await;
    }
    let put = |entry: Entry| app.arrange(|connection| search::put(connection, &entry).unwrap());
    app.turn_clock(10);
    let now = app.platform.clock.now();
    put(Entry { country: None, theme: None, ..public("guidance", "1", "Choosing a printer", now) });
    put(Entry { country: Some(CountryCode::Turkiye), theme: None, ..public("alert", "2", "Stolen blanks", now) });
    put(Entry { readers: Readers::Members, ..public("guidance", "3", "For members", now) });
    app.turn_clock(130);
    let mut told: Vec<(String, String)> =
        app.mails().into_iter().map(|mail| (mail.to.to_string(), mail.subject)).collect();
    told.sort();
    let expected =
        [("alerts@mail.example", "سجل، تازه: Stolen blanks"), ("all@mail.example", "سجل، تازه: Choosing a printer")];
    assert_eq!(told, expected.map(|(to, subject)| (to.to_owned(), subject.to_owned())));
    app.turn_clock(130);
    assert_eq!(app.mails(), [], "once");
}
