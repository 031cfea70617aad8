//! Stories of news that people want to hear of at once, or in one language alone: each once, whatever changes.

use diesel::prelude::*;
use sijil::features::notifications::{self, NewsKind, Topic};
use sijil::features::search::{self, Entry};
use sijil::platform::database::schema::{habits, people, subscriptions};
use sijil::platform::mail::Message;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::rhythm::{Pace, Rhythm};
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::{HOUR, ONE_CLICK, public};
use crate::guidance::{Office, words};
use crate::support::{Someone, TestApp};

const ENGLISH: (Language, &str) = (Language::English, "UTC");

impl TestApp {
    /// Something of Türkiye that everybody may read from now on, in a language.
    fn opens(&self, kind: &str, subject: &str, (language, title): (Language, &str)) {
        let entry = public(kind, subject, title, self.platform.clock.now());
        let entry = Entry { language, country: Some(CountryCode::Turkiye), theme: None, ..entry };
        self.arrange(|connection| search::put(connection, &entry).unwrap());
    }

    /// A person subscribes as the form has it, and says how soon they want to hear; empty for what is usual.
    async fn asks(&self, person: &Someone, kind: &str, (only_in, pace): (&str, &str)) {
        let browser = self.signed_in(person).await;
        let fields = [("kind", kind), ("country", ""), ("theme", ""), ("only_in", only_in), ("pace", pace)];
        assert_eq!(browser.post("/en/subscriptions/new", &fields).await.status, 303, "{kind}");
    }

    /// What somebody is written next, but for what their account has to say.
    fn news_for(&self, person: &Someone) -> Vec<Message> {
        self.letters(person).into_iter().filter(|mail| mail.kind != "person.account_changed").collect()
    }

    /// How soon the first subscription of a person tells from now on.
    async fn changes_pace(&self, person: &Someone, pace: &str) {
        let browser = self.signed_in(person).await;
        let shown = browser.get("/en/habits").await;
        let action = shown.attributes("#subscriptions form[action$='/pace']", "action").remove(0);
        assert_eq!(browser.post(&action, &[("pace", pace)]).await.status, 303);
    }
}

/// What mails tell, and as what: the kinds with their subjects.
fn told(mails: &[Message]) -> Vec<(&str, &str)> {
    mails.iter().map(|mail| (mail.kind.as_str(), mail.subject.as_str())).collect()
}

#[tokio::test]
async fn an_alert_is_told_at_once_and_the_letter_of_the_day_does_not_repeat_it() {
    let app = TestApp::start().await;
    // Sunday is a working day in Iran.
    let editor = app.reader("IR", &[Role::Editor], ENGLISH).await;
    app.asks(&editor, "alert", ("", "")).await;
    app.asks(&editor, "guidance", ("", "")).await;
    app.turn_clock(60);
    app.opens("alert", "1", (Language::English, "Stolen blanks"));
    app.opens("guidance", "2", (Language::English, "Choosing a printer"));
    app.turn_clock(130);
    let mails = app.news_for(&editor);
    assert_eq!(told(&mails), [("digest.news", "Sijil, new: Stolen blanks")]);
    let topics: Vec<&str> = mails[0].text.lines().filter(|line| line.contains("/subscriptions/")).collect();
    assert_eq!(topics.len(), 1, "only what comes at once is offered to be ended: {}", mails[0].text);
    app.turn_clock(130);
    assert_eq!(app.news_for(&editor), [], "once");
    // On Monday at eight the rest.
    app.turn_clock(24 * HOUR);
    let mails = app.news_for(&editor);
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].text.contains("Choosing a printer") && !mails[0].text.contains("Stolen blanks"),
        "{}",
        mails[0].text
    );
}

#[tokio::test]
async fn a_pace_that_is_changed_loses_nothing_and_tells_nothing_twice() {
    let app = TestApp::start().await;
    let editor = app.reader("IR", &[Role::Editor], ENGLISH).await;
    app.asks(&editor, "guidance", ("", "usual")).await;
    app.turn_clock(60);
    app.opens("guidance", "1", (Language::English, "Before"));
    app.turn_clock(60);
    app.changes_pace(&editor, "at_once").await;
    app.turn_clock(60);
    app.opens("guidance", "2", (Language::English, "Meanwhile"));
    app.turn_clock(130);
    assert_eq!(told(&app.news_for(&editor)), [("digest.news", "Sijil, new: Meanwhile")]);
    app.changes_pace(&editor, "usual").await;
    app.turn_clock(60);
    app.opens("guidance", "3", (Language::English, "After"));
    app.turn_clock(130);
    assert_eq!(app.news_for(&editor), []);
    app.turn_clock(24 * HOUR);
    let mails = app.news_for(&editor);
    assert_eq!(mails.len(), 1);
    let said: Vec<bool> = ["Before", "Meanwhile", "After"].iter().map(|it| mails[0].text.contains(it)).collect();
    assert_eq!(said, [true, false, true], "{}", mails[0].text);
}

#[tokio::test]
async fn what_would_come_at_once_on_a_day_of_rest_comes_at_the_first_hour_after_it_in_one_letter() {
    let app = TestApp::start().await;
    // It is Sunday, a day off in Türkiye.
    let editor = app.reader("TR", &[Role::Editor], (Language::English, "Europe/Istanbul")).await;
    app.asks(&editor, "alert", ("", "")).await;
    for (subject, title) in [("1", "Stolen blanks"), ("2", "Forged visas")] {
        app.turn_clock(600);
        app.opens("alert", subject, (Language::English, title));
    }
    app.turn_clock(3 * HOUR);
    assert_eq!(app.news_for(&editor), []);
    // Monday, half past four and half past eight.
    app.turn_clock(12 * HOUR);
    assert_eq!(app.news_for(&editor), []);
    app.turn_clock(4 * HOUR);
    let mails = app.news_for(&editor);
    assert_eq!(told(&mails), [("digest.news", "Sijil: news you asked for")]);
    assert!(mails[0].text.contains("Stolen blanks") && mails[0].text.contains("Forged visas"));
    // Who does not rest hears on Sunday.
    app.turn_clock(5 * 24 * HOUR);
    app.arrange(|conn| {
        diesel::update(habits::table.find(editor.id)).set(habits::rests.eq(false)).execute(conn).unwrap()
    });
    app.mails();
    app.opens("alert", "3", (Language::English, "Copied seals"));
    app.turn_clock(130);
    assert_eq!(told(&app.news_for(&editor)), [("digest.news", "Sijil, new: Copied seals")]);
}

#[tokio::test]
async fn one_click_lets_news_come_with_the_other_letters() {
    let app = TestApp::start().await;
    let editor = app.reader("IR", &[Role::Editor], ENGLISH).await;
    app.asks(&editor, "alert", ("", "")).await;
    app.turn_clock(60);
    app.opens("alert", "1", (Language::English, "Stolen blanks"));
    app.turn_clock(130);
    let links = app.news_for(&editor).remove(0).unsubscribe.unwrap();
    let path = &links.page[links.page.find("/en/").unwrap()..];
    let page = app.browser().get(path).await;
    assert!(page.one(".lede").contains("no longer come at once"), "{}", page.text);
    assert_eq!((page.header("referrer-policy"), page.header("cache-control")), (Some("no-referrer"), Some("no-store")));
    let wish = || app.look(|conn| notifications::wishes_of(conn, &[editor.id]).unwrap()).remove(&editor.id).unwrap();
    assert_eq!(wish()[0].haste.pace, Pace::AtOnce, "looking changes nothing");
    assert_eq!(app.press(&links.one_click, "").await.status, 400);
    let answer = app.press(&links.one_click, ONE_CLICK).await;
    assert_eq!((answer.status, answer.header("set-cookie"), answer.location()), (200, None, None));
    assert_eq!(wish()[0].haste.pace, Pace::Usual, "the subscription itself stays");
    assert!(app.browser().get(path).await.all("main form").is_empty(), "nothing is left to stop");
    assert_eq!(app.press(&links.one_click.replace("/digest/news/", "/digest/call/"), ONE_CLICK).await.status, 404);
    app.turn_clock(60);
    app.opens("alert", "2", (Language::English, "Forged visas"));
    app.turn_clock(130);
    assert_eq!(app.news_for(&editor), []);
    app.turn_clock(24 * HOUR);
    let mails = app.news_for(&editor);
    assert!(mails[0].text.contains("Forged visas") && !mails[0].text.contains("Stolen blanks"), "{}", mails[0].text);
}

#[tokio::test]
async fn who_wants_no_letters_or_is_suspended_hears_nothing_at_once_and_nothing_older_later() {
    let app = TestApp::start().await;
    let (silent, gone) = (app.reader("IR", &[], ENGLISH).await, app.reader("IR", &[], ENGLISH).await);
    for person in [&silent, &gone] {
        app.subscribe_to(person, Topic::all(NewsKind::Alert));
    }
    app.chose(&silent, Rhythm::Never, true);
    let state = |state: &str| {
        app.arrange(|conn| {
            diesel::update(people::table.find(gone.id)).set(people::state.eq(state)).execute(conn).unwrap()
        });
    };
    state("disabled");
    app.turn_clock(60);
    app.opens("alert", "1", (Language::English, "Stolen blanks"));
    for _ in 0..3 {
        app.turn_clock(24 * HOUR);
        assert_eq!(app.mails(), []);
    }
    app.chose(&silent, Rhythm::Daily, true);
    app.turn_clock(130);
    assert_eq!(app.news_for(&silent), [], "nothing older");
    app.opens("alert", "2", (Language::English, "Forged visas"));
    app.turn_clock(130);
    let mails = app.news_for(&silent);
    assert_eq!(told(&mails), [("digest.news", "Sijil, new: Forged visas")]);
}

#[tokio::test]
async fn who_asked_for_one_language_hears_of_a_thing_when_a_text_in_it_is_there() {
    let app = TestApp::start().await;
    let (persian, any) = (app.reader("IR", &[], ENGLISH).await, app.reader("IR", &[], ENGLISH).await);
    app.asks(&persian, "guidance", ("fa", "at_once")).await;
    app.asks(&any, "guidance", ("", "at_once")).await;
    let written = app.reader("IR", &[Role::Editor], ENGLISH).await;
    app.asks(&written, "guidance", ("fa", "usual")).await;
    app.turn_clock(60);
    app.opens("guidance", "1", (Language::English, "Choosing a printer"));
    app.turn_clock(130);
    let mails = app.mails();
    assert_eq!(mails.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [any.email.as_str()]);
    app.turn_clock(3 * 24 * HOUR);
    assert_eq!(app.news_for(&written), [], "not there in Persian");
    app.opens("guidance", "1", (Language::Persian, "گزینش چاپخانه"));
    app.turn_clock(130);
    let mails = app.mails();
    assert_eq!(
        mails.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(),
        [persian.email.as_str()],
        "no news to the other"
    );
    assert!(mails[0].subject.contains("گزینش چاپخانه"), "named as it was asked for: {}", mails[0].subject);
    assert!(mails[0].html.contains("lang=\"fa\" dir=\"rtl\""), "{}", mails[0].html);
    assert!(mails[0].text.contains("Guidance (Persian)"), "{}", mails[0].text);
    app.turn_clock(24 * HOUR);
    let mails = app.news_for(&written);
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].text.contains("گزینش چاپخانه") && !mails[0].text.contains("Choosing a printer"),
        "{}",
        mails[0].text
    );
}

#[tokio::test]
async fn readers_without_an_account_hear_of_one_language_alone_of_achievements_too() {
    let app = TestApp::start().await;
    app.mails();
    let both = "both@mail.example";
    for (email, language) in
        [("fa@mail.example", Some(Language::Persian)), (both, Some(Language::Persian)), (both, None)]
    {
        for kind in [NewsKind::Achievement, NewsKind::Guidance] {
            app.subscribed(email, Language::English, &Topic { language, ..Topic::all(kind) });
        }
    }
    let names = |mails: Vec<Message>| {
        let mut names: Vec<String> = mails.iter().map(|it| format!("{} {}", it.to.as_str(), it.subject)).collect();
        names.sort();
        names
    };
    app.turn_clock(10);
    app.opens("guidance", "1", (Language::English, "Choosing a printer"));
    app.opens("achievement", "2", (Language::English, "A card in ten minutes"));
    app.turn_clock(130);
    // What is achieved is told by its own feature to whoever asked for it in any language; here none was published.
    assert_eq!(names(app.mails()), ["both@mail.example Sijil, new: Choosing a printer"]);
    app.opens("guidance", "1", (Language::Persian, "گزینش چاپخانه"));
    app.opens("achievement", "2", (Language::Persian, "کارت در ده دقیقه"));
    app.turn_clock(130);
    let told = names(app.mails());
    assert_eq!(told, ["fa@mail.example Sijil, new: کارت در ده دقیقه", "fa@mail.example Sijil, new: گزینش چاپخانه"]);
    app.turn_clock(130);
    assert_eq!(app.mails(), [], "once");
    let active: i64 =
        app.look(|conn| subscriptions::table.filter(subscriptions::only_in.eq("fa")).count().get_result(conn).unwrap());
    assert_eq!(active, 4);
}

#[tokio::test]
async fn what_not_everybody_may_read_is_counted_at_once_once_and_for_nobody_who_asked_for_a_language() {
    let office = Office::open().await;
    let app = &office.app;
    let (member, persian) = (app.reader("IR", &[], ENGLISH).await, app.reader("IR", &[], ENGLISH).await);
    app.asks(&member, "guidance", ("", "at_once")).await;
    app.asks(&persian, "guidance", ("fa", "at_once")).await;
    office.publish("inks", office.particulars(Tlp::Green), words("Inks that turn"));
    app.turn_clock(130);
    let mails: Vec<Message> = app.mails().into_iter().filter(|it| it.kind.starts_with("digest")).collect();
    assert_eq!(told(&mails), [("digest.news", "Sijil: news you asked for")]);
    assert_eq!(mails[0].to.to_string(), member.email);
    assert!(
        mails[0].text.contains("to be read after signing in") && !mails[0].text.contains("Inks"),
        "{}",
        mails[0].text
    );
    app.turn_clock(9 * 24 * HOUR);
    let mails = app.mails();
    let again = mails.iter().filter(|it| [&member.email, &persian.email].contains(&&it.to.to_string()));
    assert_eq!(again.count(), 0, "neither again with the letter of the week, nor to who asked for Persian");
}
