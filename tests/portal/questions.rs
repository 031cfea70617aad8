//! Questions under a post: asked abroad, answered at home, and read by those they are for.

mod at_once;
mod clock;
mod translations;

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::features::questions::{Question, QuestionId, State};
use sijil::platform::database::schema::{audit_entries, habits, inbox_notices, people, questions};
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::achievements::Desk;
use crate::support::{Browser, Shown, Someone, TestApp};

/// A published post of Türkiye; where readers find it, and its page at the desk.
async fn published(app: &TestApp) -> (Desk, String, String) {
    let desk = Desk::of(app, "TR").await;
    let review = desk.write(&[]).await;
    assert_eq!(desk.editor.post(&review.replace("/review", "/submission"), &[]).await.status, 303);
    let answer = desk.reviewer.post(&review.replace("/review", "/publication"), &[]).await;
    app.mails();
    (desk, answer.location().unwrap(), review)
}

async fn ask(browser: &Browser, post: &str, language: &str, words: &str) -> Shown {
    browser.post(&format!("{post}/questions"), &[("language", language), ("question", words)]).await
}

/// The page of the question asked last, from the list of its asker.
async fn asked(browser: &Browser) -> String {
    browser.get("/en/questions").await.attributes("section[aria-labelledby=h-asked] h3 a", "href").remove(0)
}

fn speaks(app: &TestApp, person: &Someone, language: Language) {
    app.arrange(|connection| {
        diesel::update(people::table.find(person.id)).set(people::language.eq(language)).execute(connection).unwrap()
    });
}

/// The kinds of what somebody was told, the oldest first.
fn told(app: &TestApp, person: PersonId) -> Vec<String> {
    app.look(|connection| {
        let own = inbox_notices::table.filter(inbox_notices::person_id.eq(person)).order(inbox_notices::id);
        own.select(inbox_notices::kind).load(connection).unwrap()
    })
}

/// How many notices wait for anybody.
fn waiting(app: &TestApp) -> i64 {
    let kinds = ["question.to_answer", "question.late"];
    let waiting = inbox_notices::table.filter(inbox_notices::kind.eq_any(kinds).and(inbox_notices::read_at.is_null()));
    app.look(|connection| waiting.count().get_result(connection).unwrap())
}

/// From now on everybody there is hears at once of what waits for them, on days off too.
fn everybody_is_called(app: &TestApp) {
    app.turn_clock(130);
    app.mails();
    let at_once = (habits::rests.eq(false), habits::calls.eq(true));
    assert!(app.arrange(|it| diesel::update(habits::table).set(at_once).execute(it).unwrap()) > 0);
}

#[tokio::test]
async fn an_official_abroad_asks_the_country_answers_and_all_members_read_it_in_their_turn() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, _) = published(&app).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator, Role::Editor]).await;
    speaks(&app, &administrator, Language::Turkish);
    let officer = app.person("KZ", &[Role::Officer]).await;
    speaks(&app, &officer, Language::Kazakh);
    let asker = app.signed_in(&officer).await;
    let third = app.signed_in(&app.person("IR", &[Role::Officer]).await).await;
    let reader = app.browser();
    everybody_is_called(&app);
    assert!(!reader.get(&post).await.text.contains("id=\"questions\""), "no account, no form");

    let answer = ask(&asker, &post, "kk", "Қанша тұрады?\r\n\r\n<b>Неше</b> күн?").await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert!(answer.location().unwrap().starts_with(&format!("{post}#question-")));
    let under = third.get(&post).await;
    assert_eq!(under.all(".talk p"), ["Қанша тұрады?", "<b>Неше</b> күн?"]);
    assert!(under.one("#questions .what-of").contains("Kazakhstan") && under.one("#questions .chip") == "Kazakh");
    assert_eq!(under.attributes(".talk", "lang"), ["kk"]);
    assert!(!reader.get(&post).await.text.contains("тұрады"));

    assert_eq!(told(&app, administrator.id), ["question.to_answer"], "of two roles once");
    assert_eq!(waiting(&app), 3, "editor, reviewer, administrator");
    assert_eq!(told(&app, officer.id), [""; 0]);
    app.turn_clock(130);
    let mails = app.mails();
    let mut languages: Vec<_> = mails.iter().map(|mail| mail.language).collect();
    languages.sort_unstable();
    assert_eq!(languages, [Language::English, Language::English, Language::Turkish], "each is called once");
    assert!(
        mails.iter().all(|mail| mail.kind == "digest.call" && mail.text.contains("Cards for everyone")),
        "{mails:?}"
    );
    assert!(mails.iter().all(|mail| !mail.text.contains("тұрады")), "what was written is read in the portal");
    let page = asked(&asker).await;
    let to_turkish = mails.iter().find(|mail| mail.language == Language::Turkish).unwrap();
    assert!(to_turkish.text.contains(&page.replace("/en/", "/tr/")), "{}", to_turkish.text);
    assert!(desk.editor.get("/en/desk").await.bare(".flash.wait").starts_with("1 question waits for your country"));
    assert!(!third.get("/en/desk").await.text.contains("question waits"));

    app.turn_clock(3 * 3600);
    let fields = [("language", "tr"), ("answer", "Yirmi lira.\n\nÜç gün.")];
    assert_eq!(desk.editor.post(&format!("{page}/answer"), &fields).await.status, 303);
    let under = third.get(&post).await;
    assert_eq!(under.all(".reply div p"), ["Yirmi lira.", "Üç gün."]);
    assert_eq!(under.attributes(".reply div", "lang"), ["tr"]);
    assert!(!reader.get(&post).await.text.contains("Yirmi"), "only the members read it");
    assert_eq!(told(&app, officer.id), ["question.answered"]);
    assert_eq!(waiting(&app), 0, "it waits for nobody else");
    let inbox = asker.get("/kk/inbox").await;
    assert_eq!(inbox.all(".entry.unread h2"), ["Сұрағыңызға жауап берілді"]);
    assert_eq!(inbox.attributes(".entry h2 a", "href"), [page.replace("/en/", "/kk/")]);
    assert_eq!(app.mails(), [], "what only tells comes with the letter of the day");
    let list = desk.editor.get("/en/questions").await;
    assert!(list.bare("section[aria-labelledby=h-answered] .meta").ends_with("answered after 3 hours"));
    assert_eq!(third.get(&post).await.bare("#questions .time-to-answer"), "answered after 3 hours");
    let russian = third.get(&post.replace("/en/", "/ru/")).await;
    assert_eq!(russian.bare("#questions .time-to-answer"), "ответ через 3 часа", "every official sees it");
    assert_eq!(desk.editor.post(&format!("{page}/answer"), &fields).await.status, 409, "answered once");
    let kinds: Vec<String> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_kind.eq("question")).order(audit_entries::id);
        rows.select(audit_entries::kind).load(connection).unwrap()
    });
    assert_eq!(kinds, ["question.asked", "question.answered"]);
}

#[tokio::test]
async fn a_published_pair_is_read_and_found_by_everyone_as_long_as_its_post_is() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, review) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let reader = app.browser();
    reader.get(&post).await;
    ask(&asker, &post, "en", "Which chancery pays?").await;
    let page = asked(&asker).await;
    let fields = [("language", "en"), ("answer", "The treasury."), ("published", "yes")];
    assert_eq!(desk.reviewer.post(&format!("{page}/answer"), &fields).await.status, 303);
    let seen = reader.get(&post).await;
    assert_eq!(
        (seen.one(".talk p").as_str(), seen.one(".reply div p").as_str()),
        ("Which chancery pays?", "The treasury.")
    );
    assert!(!seen.text.contains("/questions/"), "no page of its own for readers");
    let found = async || reader.get("/en/search?q=chancery").await.text.contains("#question-");
    assert!(found().await);
    desk.reviewer.post(&review.replace("/review", "/withdrawal"), &[("reason", "Wrong")]).await;
    assert!(!found().await, "gone with its post");
    assert_eq!(asker.get(&page).await.status, 200, "its asker still has it");

    // Back again with the post, until its asker takes it back.
    let text = review.replace("/review", "/texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let change = [
        ("revision", revision.as_str()),
        ("title", "Cards"),
        ("summary", "A summary."),
        ("theme", "training"),
        ("day", "2026-03-05"),
    ];
    assert_eq!(desk.editor.post(&text, &change).await.status, 303);
    desk.editor.post(&review.replace("/review", "/submission"), &[]).await;
    desk.reviewer.post(&review.replace("/review", "/publication"), &[]).await;
    assert!(found().await);
    assert_eq!(asker.post(&format!("{page}/withdrawal"), &[]).await.status, 303);
    assert!(!found().await);
    assert!(!reader.get(&post).await.text.contains("chancery"));
    assert_eq!(desk.editor.get(&page).await.status, 404);
}

#[tokio::test]
async fn a_question_may_be_declined_with_a_reason_its_asker_reads() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, _) = published(&app).await;
    let officer = app.person("KZ", &[Role::Officer]).await;
    let asker = app.signed_in(&officer).await;
    let third = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    ask(&asker, &post, "en", "Who made the chips?").await;
    let page = asked(&asker).await;
    assert_eq!(
        desk.editor.post(&format!("{page}/refusal"), &[("reason_language", "en"), ("reason", "")]).await.status,
        422
    );
    let fields = [("reason_language", "en"), ("reason", "A matter of security.")];
    assert_eq!(third.post(&format!("{page}/refusal"), &fields).await.status, 404);
    assert_eq!(asker.post(&format!("{page}/refusal"), &fields).await.status, 403);
    assert_eq!(desk.editor.post(&format!("{page}/refusal"), &fields).await.status, 303);
    assert_eq!((told(&app, officer.id), waiting(&app)), (vec!["question.declined".to_owned()], 0));
    assert!(asker.get(&page).await.one(".reply").contains("A matter of security."));
    assert!(!third.get(&post).await.text.contains("chips"), "nobody else is shown it");
    assert_eq!(third.get(&page).await.status, 404);
}

#[tokio::test]
async fn asking_is_bounded_repeated_questions_are_one_and_what_was_typed_stays() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (_, post, review) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let empty = ask(&asker, &post, "xx", " \u{202e} ").await;
    assert_eq!(empty.status, 422);
    assert_eq!(empty.all("#question-err").len(), 1);
    for _ in 0..2 {
        assert_eq!(ask(&asker, &post, "en", "Number 0\u{202e}?").await.status, 303);
    }
    assert_eq!(asker.get(&post).await.all(".talk p"), ["Number 0?"], "once, and nothing turns round");
    for number in 1..10 {
        assert_eq!(ask(&asker, &post, "en", &format!("Number {number}?")).await.status, 303);
    }
    let late = ask(&asker, &post, "en", "One more?").await;
    assert_eq!(late.status, 429);
    assert_eq!(late.header("retry-after"), Some("3600"));
    assert_eq!(late.one("textarea#question"), "One more?");
    app.turn_clock(3601);
    assert_eq!(ask(&asker, &post, "en", "One more?").await.status, 303);
    assert_eq!(ask(&app.browser(), &post, "en", "And I?").await.status, 401);
    let missing = post.replace("tr-2026-0001", "tr-2026-0009");
    assert_eq!(ask(&asker, &missing, "en", "Where?").await.status, 404);
    let forged = [("language", "en"), ("question", "a"), ("country", "IR")];
    assert_eq!(asker.post(&format!("{post}/questions"), &forged).await.status, 400);
    assert!(review.ends_with("/review"));
}

#[tokio::test]
async fn an_answer_is_corrected_and_taken_from_readers_without_an_account() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, _) = published(&app).await;
    let officer = app.person("KZ", &[Role::Officer]).await;
    let asker = app.signed_in(&officer).await;
    let reader = app.browser();
    ask(&asker, &post, "en", "Which chancery pays?").await;
    let page = asked(&asker).await;
    let said = [("language", "en"), ("answer", "The treasury.\r\n\r\nOf Ankara."), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{page}/answer"), &said).await.status, 303);
    assert!(reader.get(&post).await.text.contains("The treasury."));

    let form = desk.reviewer.get(&page).await;
    let before = form.attributes("[name=before]", "value").remove(0);
    let correct = async |browser: &Browser, before: &str, fields: &[(&str, &str)]| {
        let mut all = vec![("language", "en"), ("before", before)];
        all.extend(fields);
        browser.post(&format!("{page}/correction"), &all).await
    };
    assert_eq!(correct(&asker, &before, &[("answer", "I pay.")]).await.status, 403);
    assert_eq!(correct(&desk.editor, &before, &[("answer", "The ministry."), ("published", "yes")]).await.status, 303);
    assert!(reader.get(&post).await.text.contains("The ministry."));
    assert!(reader.get("/en/search?q=ministry").await.text.contains("#question-"));
    assert_eq!(told(&app, officer.id), ["question.answered", "question.corrected"]);

    // The second of two is told, keeps what they typed, and sends it over what stands now.
    let late = correct(&desk.reviewer, &before, &[("answer", "Nobody.")]).await;
    assert_eq!((late.status, late.one("textarea#answer").as_str()), (422, "Nobody."));
    assert!(late.one("#answer-err").contains("Somebody else has corrected this answer"), "{}", late.text);
    let standing = late.attributes("[name=before]", "value").remove(0);
    app.turn_clock(60);
    assert_eq!(correct(&desk.reviewer, &standing, &[("answer", "Nobody.")]).await.status, 303);
    assert!(!reader.get(&post).await.text.contains("chancery"), "without the tick it is the members' alone");
    assert!(!reader.get("/en/search?q=chancery").await.text.contains("#question-"));
    assert!(asker.get(&post).await.text.contains("Nobody."));
    assert_eq!(told(&app, officer.id)[2..], ["question.corrected"], "told again");
    let kinds: Vec<String> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_kind.eq("question")).order(audit_entries::id);
        rows.select(audit_entries::kind).load(connection).unwrap()
    });
    assert_eq!(kinds, ["question.asked", "question.answered", "question.corrected", "question.corrected"]);
}

#[tokio::test]
async fn what_somebody_asks_and_withdraws_hides_nobody_elses_question() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, _) = published(&app).await;
    let hostile = app.person("IR", &[Role::Officer]).await;
    let browser = app.signed_in(&hostile).await;
    ask(&browser, &post, "en", "Number 0?").await;
    let row: Question =
        app.look(|connection| questions::table.select(Question::as_select()).first(connection).unwrap());
    app.arrange(|connection| {
        for number in 1..250 {
            let it = Question {
                id: QuestionId::generate(),
                text: format!("Number {number}?"),
                asked_at: row.asked_at.plus_seconds(-7_200),
                state: if number % 2 == 0 { State::Withdrawn } else { State::Declined },
                ..row.clone()
            };
            diesel::insert_into(questions::table).values(it).execute(connection).unwrap();
        }
    });
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    ask(&asker, &post, "en", "Which chancery pays?").await;
    let page = asked(&asker).await;
    let fields = [("language", "en"), ("answer", "The treasury."), ("published", "yes")];
    assert_eq!(desk.editor.post(&format!("{page}/answer"), &fields).await.status, 303);
    for reader in [app.browser(), asker] {
        assert!(reader.get(&post).await.text.contains("Which chancery pays?"));
    }
    // Asked once more after all that, it is still the same question.
    for _ in 0..2 {
        assert_eq!(ask(&browser, &post, "en", "Number 251?").await.status, 303);
    }
    let standing = browser.get(&post).await.all(".talk p");
    assert_eq!(standing.iter().filter(|words| *words == "Number 251?").count(), 1);
}

#[tokio::test]
async fn a_question_sent_twice_at_the_same_moment_is_one() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let (_, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let answers = join_all((0..4).map(|_| ask(&asker, &post, "en", "How?"))).await;
    assert!(answers.iter().all(|answer| answer.status == 303));
    assert_eq!(asker.get(&post).await.all(".talk p"), ["How?"]);
}

#[tokio::test]
async fn a_post_has_one_address_also_behind_a_question_that_was_refused() {
    let app = TestApp::start().await;
    let (_, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let refused = ask(&asker, &post, "en", "").await;
    assert_eq!(refused.status, 422);
    let in_persian = post.replace("/en/", "/fa/");
    assert!(refused.attributes("a[hreflang=fa]", "href").contains(&in_persian), "{}", refused.text);
    assert_eq!(asker.get(&in_persian).await.status, 200);
    let reached = app.browser().get(&format!("{post}?utm_source=letter")).await;
    assert_eq!(reached.attributes("link[rel=canonical]", "href"), [format!("{}{post}", app.address)]);
    assert_eq!(reached.attributes("meta[property='og:url']", "content"), [format!("{}{post}", app.address)]);
}

#[tokio::test]
async fn every_question_is_reached_however_many_there_are() {
    let app = TestApp::start().await;
    let (desk, post, _) = published(&app).await;
    let officer = app.person("KZ", &[Role::Officer]).await;
    let asker = app.signed_in(&officer).await;
    assert_eq!(ask(&asker, &post, "en", "The first question of all?").await.status, 303);
    // A hundred and twenty more, as they would come in a year.
    let first: Question = app.look(|it| questions::table.select(Question::as_select()).first(it).unwrap());
    app.arrange(|it| {
        for number in 0..120 {
            let state = if number % 2 == 0 { State::Open } else { State::Answered };
            let (answer, answered_at) = match state {
                State::Answered => (Some("So.".to_owned()), Some(first.asked_at)),
                _ => (None, None),
            };
            let text = format!("Question {number}?");
            let more = Question { id: QuestionId::generate(), text, state, answer, answered_at, ..first.clone() };
            diesel::insert_into(questions::table).values(&more).execute(it).unwrap();
        }
    });
    let walk = async |browser: &Browser, list: &str| {
        let (mut path, mut seen) = ("/en/questions".to_owned(), Vec::new());
        loop {
            let page = browser.get(&path).await;
            let section = format!("section[aria-labelledby=h-{list}]");
            let shown = page.all(&format!("{section} h3"));
            assert!(shown.len() <= 25, "{}", shown.len());
            seen.extend(shown);
            match page.attributes(&format!("{section} a[rel=next]"), "href").pop() {
                Some(next) => path = next,
                None => return seen,
            }
        }
    };
    for (browser, list, expected) in
        [(&asker, "asked", 121), (&desk.editor, "open", 61), (&desk.editor, "answered", 60)]
    {
        let mut seen = walk(browser, list).await;
        let (first, last) = match list {
            "asked" => ("Question 119?", "The first question of all?"),
            "answered" => ("Question 119?", "Question 1?"),
            // Of those that are due on the same day the one that was asked first.
            _ => ("The first question of all?", "Question 118?"),
        };
        assert_eq!((seen.first().map(String::as_str), seen.last().map(String::as_str)), (Some(first), Some(last)));
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), expected, "{list}");
    }
    let page = desk.editor.get("/en/questions").await;
    assert_eq!(page.one("section[aria-labelledby=h-open] .count"), "61", "all that wait are counted");
}

#[tokio::test]
async fn those_who_asked_see_whom_their_question_reached_and_the_country_asked_does_not() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let (desk, post, _) = published(&app).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let colleague = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    ask(&asker, &post, "en", "Who pays?").await;
    let place = format!("{}/reach", asked(&asker).await);
    app.mails();
    let page = colleague.get(&place).await;
    assert_eq!(page.reached_in("Türkiye"), ["2 0 0 0 0 0"], "editor and reviewer: {}", page.text);
    for browser in [&desk.editor, &asker] {
        assert_eq!(browser.get(&place).await.status, 404);
    }
    // Who asked is told of the answer, and is not named to their colleagues.
    let fields = [("language", "en"), ("answer", "The ministry.")];
    let answered = desk.editor.post(&format!("{}/answer", asked(&asker).await), &fields).await;
    assert_eq!(answered.status, 303);
    let page = colleague.get(&place).await;
    assert_eq!(page.reached_in("Kazakhstan"), ["1 0 0 0 0 0"], "{}", page.text);
    assert!(page.all("#by-person").is_empty() && page.reached("by-person").is_empty(), "{}", page.text);
}
