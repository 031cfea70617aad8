//! Stories of readers who want news by mail: nobody is subscribed but by themselves, and one click ends it.

mod at_once;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use reqwest::Method;
use sijil::features::notifications::{self, News, NewsKind, Topic, unsubscribe_links};
use sijil::platform::database::DbConn;
use sijil::platform::mail::{EmailAddress, Message};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use crate::support::{Shown, TestApp};

const ONE_CLICK: &str = "List-Unsubscribe=One-Click";
const DAY: i64 = 24 * 3600;

impl TestApp {
    /// A reader fills in the form in English and asks for news of Türkiye; the mail they get, if any.
    async fn ask(&self, email: &str) -> Option<Message> {
        let fields = [("email", email), ("language", "en"), ("country", "TR"), ("theme", "")];
        let answer = self.browser().post("/en/subscriptions/new", &fields).await;
        assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/subscriptions/new")));
        self.mails().pop()
    }

    /// Asks and confirms; the address of the page that ends it.
    async fn subscribe(&self, email: &str) -> String {
        let confirmation = path_in(&self.ask(email).await.unwrap());
        let page = self.browser().submit(&confirmation, &[]).await;
        assert!(page.one(".flash").contains("You are subscribed"), "{}", page.text);
        page.attributes("main .actions a", "href").remove(0)
    }

    fn addresses(&self, country: CountryCode, theme: Theme) -> Vec<String> {
        let recipients = self.look(|connection| {
            let news = News::first(NewsKind::Achievement, country, theme);
            notifications::recipients(connection, &news, None, 1_000).unwrap()
        });
        recipients.list.iter().map(|it| it.email.to_string()).collect()
    }

    fn readers_of_turkiye(&self) -> Vec<String> {
        self.addresses(CountryCode::Turkiye, Theme::Statistics)
    }

    fn count(&self, what: &str) -> i64 {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = BigInt)]
            count: i64,
        }
        let sql = format!("SELECT count(*) AS count FROM subscriptions WHERE {what}");
        self.look(|connection| diesel::sql_query(sql).get_result::<Count>(connection).unwrap().count)
    }

    /// What a mail program sends when its own button is pressed.
    async fn one_click(&self, path: &str, body: &'static str) -> Shown {
        let browser = self.browser();
        let request = browser.request(Method::POST, path);
        browser.send(request.header("content-type", "application/x-www-form-urlencoded").body(body)).await
    }
}

fn path_in(mail: &Message) -> String {
    let line = mail.text.lines().find(|line| line.contains("/subscriptions/")).unwrap();
    line[line.find("/en/").unwrap()..].to_owned()
}

#[tokio::test]
async fn a_reader_subscribes_confirms_and_ends_it_with_one_click_and_no_cookie() {
    let app = TestApp::start().await;
    let page = app.browser().get("/en/subscriptions/new?country=TR&theme=smart-card").await;
    assert_eq!(page.attributes("#country option[selected]", "value"), ["TR"]);
    assert_eq!(page.attributes("#theme option[selected]", "value"), ["smart-card"]);

    let mail = app.ask(" Reader@Mail.example ").await.unwrap();
    assert_eq!(mail.to.to_string(), "reader@mail.example");
    assert!(mail.text.contains("Türkiye"), "{}", mail.text);
    let confirmation = path_in(&mail);
    assert!(mail.html.contains(&confirmation));
    assert_eq!(app.readers_of_turkiye(), [""; 0]);

    let page = app.browser().get(&confirmation).await;
    assert_eq!((page.status, page.header("referrer-policy")), (200, Some("no-referrer")));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(app.readers_of_turkiye(), [""; 0], "looking at the page confirms nothing");
    let page = app.browser().submit(&confirmation, &[]).await;
    assert_eq!(app.readers_of_turkiye(), ["reader@mail.example"]);
    let end = page.attributes("main .actions a", "href").remove(0);

    let page = app.browser().get(&end).await;
    assert!(page.one("main .lede").contains("Türkiye"));
    assert_eq!(app.readers_of_turkiye().len(), 1, "looking at the page ends nothing");
    let one_click = page.attributes("main form", "action").remove(0);
    assert!(one_click.starts_with("/unsubscribe/"), "{one_click}");
    assert_eq!(app.browser().get(&one_click).await.status, 404, "opening the address ends nothing");
    assert_eq!(app.readers_of_turkiye().len(), 1);

    let answer = app.one_click(&one_click, ONE_CLICK).await;
    assert_eq!((answer.status, answer.header("set-cookie"), answer.location()), (200, None, None));
    assert_eq!(answer.one("h1"), "The subscription has ended");
    assert_eq!(app.readers_of_turkiye(), [""; 0]);
    assert_eq!(app.one_click(&one_click, ONE_CLICK).await.status, 200, "ending twice is no error");
    assert!(app.browser().get(&end).await.one("main .lede").contains("no more"));
    app.browser().post(&confirmation, &[]).await;
    assert_eq!(app.readers_of_turkiye(), [""; 0], "the old mail wakes nothing");
}

#[tokio::test]
async fn the_word_that_it_ended_is_in_the_language_of_the_mails() {
    let app = TestApp::start().await;
    let fields = [("email", "a@b.example"), ("language", "ur"), ("country", ""), ("theme", "")];
    app.browser().post("/tr/subscriptions/new", &fields).await;
    let mail = app.mails().pop().unwrap();
    assert_eq!(mail.language, Language::Urdu);
    let line = mail.text.lines().find(|line| line.contains("/ur/subscriptions/")).unwrap();
    let signed = line.split('/').nth_back(1).unwrap();
    let answer = app.one_click(&format!("/unsubscribe/{signed}"), ONE_CLICK).await;
    assert_eq!(answer.attributes("html", "lang"), ["ur"]);
    assert_eq!(answer.attributes("html", "dir"), ["rtl"]);
}

#[tokio::test]
async fn a_forged_address_opens_nothing() {
    let app = TestApp::start().await;
    let end = app.subscribe("a@b.example").await;
    let signed = end.split('/').nth(3).unwrap();
    let (id, signature) = signed.split_once('.').unwrap();
    let other = format!("{}{}", if signature.starts_with('A') { 'B' } else { 'A' }, &signature[1..]);
    for forged in
        [format!("{id}.{other}"), format!("{id}."), id.to_owned(), format!("x.{signature}"), format!("{signed}A")]
    {
        assert_eq!(app.one_click(&format!("/unsubscribe/{forged}"), ONE_CLICK).await.status, 404, "{forged}");
        for page in ["confirmation", "end"] {
            assert_eq!(app.browser().get(&format!("/en/subscriptions/{forged}/{page}")).await.status, 404, "{forged}");
        }
        assert_eq!(app.browser().post(&format!("/en/subscriptions/{forged}/confirmation"), &[]).await.status, 404);
    }
    assert_eq!(app.one_click(&format!("/unsubscribe/{signed}"), "").await.status, 400, "not what RFC 8058 sends");
    assert_eq!(app.readers_of_turkiye().len(), 1);
}

#[tokio::test]
async fn the_answer_does_not_tell_who_is_subscribed_and_nobodys_mailbox_is_filled() {
    let app = TestApp::start().await;
    app.subscribe("known@mail.example").await;
    let browser = app.browser();
    let mut answers = Vec::new();
    for email in ["known@mail.example", "new@mail.example"] {
        let fields = [("email", email), ("language", "en"), ("country", "TR"), ("theme", "")];
        let answer = browser.submit("/en/subscriptions/new", &fields).await;
        assert!(answer.one(".flash").contains("mailbox"));
        answers.push(answer.text.replace(email, "…"));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(app.mails().len(), 2);
    for _ in 0..4 {
        app.ask("new@mail.example").await;
    }
    let before = app.count("email = 'new@mail.example'");
    assert_eq!(before, 5);
    let sent = app.platform.database.read_here(|connection| sijil::platform::mail::list_newest(connection, 100));
    let to_new = sent.unwrap().iter().filter(|it| it.message.to.as_str() == "new@mail.example").count();
    assert_eq!(to_new, 3, "three mails a day, however often the address is typed");
}

#[tokio::test]
async fn a_second_yes_replaces_the_first_and_ending_it_ends_all() {
    let app = TestApp::start().await;
    app.subscribe("a@b.example").await;
    let end = app.subscribe("A@B.example").await;
    assert_eq!(app.count("state = 'active'"), 1);
    let signed = end.split('/').nth(3).unwrap().to_owned();
    app.one_click(&format!("/unsubscribe/{signed}"), ONE_CLICK).await;
    assert_eq!(app.readers_of_turkiye(), [""; 0]);
}

#[tokio::test]
async fn the_mail_of_a_subscription_that_ended_ends_no_other() {
    let app = TestApp::start().await;
    let first = path_in(&app.ask("a@b.example").await.unwrap());
    app.browser().post(&first, &[]).await;
    app.subscribe("a@b.example").await;
    app.browser().post(&first, &[]).await;
    assert_eq!(app.readers_of_turkiye(), ["a@b.example"]);
}

#[tokio::test]
async fn a_form_with_faults_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let fields = [("email", "no address"), ("language", "kk"), ("country", "IR"), ("theme", "weather")];
    let page = browser.post("/en/subscriptions/new", &fields).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.attributes("#email", "value"), ["no address"]);
    assert_eq!(page.attributes("#language option[selected]", "value"), ["kk"]);
    assert_eq!(page.attributes("#country option[selected]", "value"), ["IR"]);
    assert_eq!(page.attributes(".summary a", "href"), ["#email", "#theme"]);
    assert_eq!(browser.post("/en/subscriptions/new", &[("state", "active")]).await.status, 400);
    assert_eq!(app.count("true"), 0);
}

#[tokio::test]
async fn one_network_address_may_not_send_forms_without_end() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let mut answers = Vec::new();
    for n in 0..12 {
        let email = format!("reader{n}@mail.example");
        let fields = [("email", email.as_str()), ("language", "en"), ("country", ""), ("theme", "")];
        answers.push(browser.post("/en/subscriptions/new", &fields).await);
    }
    let (first, last) = (&answers[0], &answers[11]);
    assert_eq!((first.status, last.status), (303, 429));
    // One form every thirty seconds, the first of which began a moment ago.
    let wait: u64 = last.header("retry-after").unwrap().parse().unwrap();
    assert!((15..=30).contains(&wait), "{wait}");
    assert_eq!(browser.get("/en/subscriptions/new").await.status, 200);
}

#[tokio::test]
async fn what_nobody_confirmed_is_forgotten_after_a_week_and_what_was_ended_after_a_month() {
    let app = TestApp::start().await;
    app.ask("waits@mail.example").await;
    let end = app.subscribe("ends@mail.example").await;
    app.subscribe("stays@mail.example").await;
    let signed = end.split('/').nth(3).unwrap().to_owned();
    app.one_click(&format!("/unsubscribe/{signed}"), ONE_CLICK).await;
    app.turn_clock(6 * DAY);
    app.mails();
    assert_eq!(app.count("true"), 3);
    app.turn_clock(2 * DAY);
    app.mails();
    assert_eq!(app.count("state = 'unconfirmed'"), 0);
    app.turn_clock(30 * DAY);
    app.mails();
    assert_eq!((app.count("true"), app.count("state = 'active'")), (1, 1));
    assert_eq!(app.one_click(&format!("/unsubscribe/{signed}"), ONE_CLICK).await.status, 200, "still no error");
    assert!(app.browser().get(&end).await.one("main .lede").contains("no more"));
}

#[tokio::test]
async fn each_address_is_named_once_for_a_topic_however_it_is_read() {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    let (anna, bert) = (PersonId::generate(), PersonId::generate());
    app.arrange(|connection| {
        connection
            .batch_execute(&format!(
                "INSERT INTO organisations (id, abbreviation, created_at) VALUES ('o', 'O', '2026-01-01 00:00:00');
                 INSERT INTO people (id, organisation_id, email, name, name_latin, language, time_zone, state, created_at)
                 VALUES ('{anna}', 'o', 'anna@new.example', 'A', 'A', 'fa', 'UTC', 'active', '2026-01-01 00:00:00'),
                        ('{bert}', 'o', 'bert@b.example', 'B', 'B', 'en', 'UTC', 'disabled', '2026-01-01 00:00:00');"
            ))
            .unwrap();
        let mut put = |person, email: &str, country, theme| {
            let email = EmailAddress::parse(email).unwrap();
            let topic = Topic::achievements(country, theme);
            notifications::subscribe_person(connection, person, &email, Language::English, topic, now).unwrap()
        };
        let first = put(anna, "anna@old.example", None, None);
        assert_eq!(put(anna, "anna@old.example", None, None), first, "twice the same is one");
        put(anna, "anna@old.example", Some(CountryCode::Turkiye), None);
        put(bert, "bert@b.example", None, None);
    });
    app.subscribe("reader@mail.example").await;
    app.subscribe("second@mail.example").await;
    assert_eq!(
        app.readers_of_turkiye(),
        ["reader@mail.example", "second@mail.example"],
        "people hear in their letters"
    );
    assert_eq!(app.addresses(CountryCode::Iran, Theme::Statistics), [""; 0]);
    let wanted = app.look(|connection| notifications::wishes_of(connection, &[anna, bert]).unwrap());
    assert_eq!((wanted[&anna].len(), wanted[&bert].len()), (2, 1));
    let portion = |after: Option<&str>| {
        app.look(|connection| {
            let news = News::first(NewsKind::Achievement, CountryCode::Turkiye, Theme::Marriage);
            notifications::recipients(connection, &news, after, 1).unwrap()
        })
    };
    let first = portion(None);
    assert_eq!((first.list[0].language, first.next.as_deref()), (Language::English, Some("reader@mail.example")));
    let second = portion(first.next.as_deref());
    assert_eq!(second.list[0].email.as_str(), "second@mail.example");
    assert_eq!(portion(second.next.as_deref()).next, None);
    let links = unsubscribe_links(&app.platform.key, second.list[0].subscription);
    assert_eq!(app.browser().get(&format!("/fa{}", links.page)).await.status, 200);
    assert_eq!(app.one_click(&links.one_click, ONE_CLICK).await.status, 200);
    assert_eq!(app.readers_of_turkiye(), ["reader@mail.example"]);
}

#[tokio::test]
async fn a_signed_in_person_subscribes_without_a_mail_and_ends_only_their_own() {
    let app = TestApp::start().await;
    let person = app.person("IR", &[Role::Editor]).await;
    let browser = app.signed_in(&person).await;
    assert!(
        browser.get("/en/habits").await.one("#subscriptions > .dim").contains("You are not subscribed to anything")
    );
    let page = browser.get("/en/subscriptions/new?country=TR").await;
    assert!(page.one("main form").contains(&person.email), "{}", page.text);
    assert_eq!(page.attributes("#email", "name"), [""; 0]);
    for _ in 0..2 {
        let page = browser.submit("/en/subscriptions/new", &[("country", "TR"), ("theme", "statistics")]).await;
        assert!(page.one(".flash").contains("You are subscribed"));
    }
    assert_eq!(app.mails().len(), 0);
    let count = || app.count("state = 'active' AND person_id IS NOT NULL");
    assert_eq!(count(), 1);
    let page = browser.get("/en/habits").await;
    assert_eq!(page.all("#subscriptions .lines > li").len(), 1);
    assert!(page.one("#subscriptions .lines b").contains("Türkiye"));
    let end = page.attributes("#subscriptions form[action$='/end']", "action").remove(0);

    let colleague = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    assert_eq!(colleague.post(&end, &[]).await.status, 404);
    assert_eq!(count(), 1);
    assert!(browser.submit(&end, &[]).await.one(".flash").contains("ended"));
    assert_eq!(count(), 0);
    let wrong = browser.post("/en/subscriptions/new", &[("country", "XX"), ("theme", "")]).await;
    assert_eq!((wrong.status, wrong.attributes(".summary a", "href")), (422, vec!["#country".to_owned()]));
}

#[tokio::test]
async fn a_reader_without_an_account_subscribes_to_each_kind_of_news_in_a_language() {
    let app = TestApp::start().await;
    let page = app.browser().get("/fa/subscriptions/new?kind=alert&country=IR").await;
    assert_eq!(page.attributes("#kind option", "value"), ["achievement", "guidance", "specimen", "alert", "meeting"]);
    assert_eq!(page.attributes("#kind option[selected]", "value"), ["alert"]);
    let wanted = |kind: NewsKind| {
        let work = |connection: &mut DbConn| {
            let news = News::first(kind, CountryCode::Iran, Theme::Statistics);
            notifications::recipients(connection, &news, None, 10).unwrap()
        };
        let found = app.look(work).list.into_iter();
        found.map(|it| (it.email.as_str().to_owned(), it.language)).collect::<Vec<_>>()
    };
    for (kind, language) in [("alert", "fa"), ("guidance", "ru"), ("specimen", "tr"), ("meeting", "kk")] {
        // An address of its own each: nobody is asked again and again.
        let email = format!("{kind}@mail.example");
        let fields = [("email", &*email), ("language", language), ("kind", kind), ("country", "IR"), ("theme", "")];
        assert_eq!(app.browser().post("/en/subscriptions/new", &fields).await.status, 303, "{kind}");
        let mail = app.mails().remove(0);
        let line = mail.text.lines().find(|line| line.contains("/subscriptions/")).unwrap();
        let path = line[line.find(&format!("/{language}/")).unwrap()..].to_owned();
        assert_eq!(app.browser().post(&path, &[]).await.status, 303, "{kind}");
        let kind = NewsKind::parse(kind).unwrap();
        let language = Language::from_tag(language).unwrap();
        assert_eq!(wanted(kind), [(email, language)]);
    }
    assert!(wanted(NewsKind::Achievement).is_empty());
    let fields = [("email", "r@mail.example"), ("language", "en"), ("kind", "weather"), ("country", "")];
    let page = app.browser().post("/en/subscriptions/new", &fields).await;
    assert_eq!((page.status, page.attributes(".summary a", "href")), (422, vec!["#kind".to_owned()]));
    assert_eq!(page.attributes("#email", "value"), ["r@mail.example"]);
}

#[tokio::test]
async fn a_list_of_ones_own_needs_an_account() {
    let app = TestApp::start().await;
    let answer = app.browser().get("/en/habits").await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/sign-in?next=%2Fen%2Fhabits")));
    let id = "0190163d-8694-739b-aea5-966c26f8ad91";
    assert_eq!(app.browser().post(&format!("/en/subscriptions/{id}/end"), &[]).await.status, 303);
}

#[tokio::test]
async fn all_threads_count_the_forms_of_one_network_address_together() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "4")], false).await;
    let mut taken = 0;
    for n in 0..40 {
        // Each browser is a connection of its own, which the next thread takes.
        let (browser, email) = (app.browser(), format!("reader{n}@mail.example"));
        let fields = [("email", email.as_str()), ("language", "en"), ("country", ""), ("theme", "")];
        let answer = browser.post("/en/subscriptions/new", &fields).await;
        taken += usize::from(answer.status == 303);
    }
    assert!((10..=12).contains(&taken), "{taken} of forty, however many threads there are");
}
