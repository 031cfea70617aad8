//! Nobody learns from an answer, or from how long it takes, whether an address has an account or a link was ever given
//! out (design: the same body, status and time).

use std::time::{Duration, Instant};

use sijil::features::accounts::{Email, NewPerson, create_person};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

/// Tries of either kind, one of each in turn.
const TRIES: usize = 21;
/// The middle times may differ by a quarter: less than a reader far away can measure, more than a busy machine adds.
const TOLERANCE: f64 = 0.25;
/// Another process may take the machine away in the middle; a difference that is ours shows every time.
const ROUNDS: usize = 3;

/// What is sent: a form's address and its fields, from one of many network addresses.
struct Question {
    path: &'static str,
    fields: Vec<(&'static str, String)>,
    /// The key of a link this browser opened; empty for none.
    key: String,
}

impl Question {
    async fn ask(&self, browser: &Browser, from: usize) -> (Shown, Duration) {
        let request = browser
            .request(reqwest::Method::POST, self.path)
            .header("sec-fetch-site", "same-origin")
            // Each try from elsewhere, so that none has to wait.
            .header("x-forwarded-for", format!("192.0.2.{}", from % 250))
            .header("cookie", format!("sijil-link={}", self.key))
            .form(&self.fields);
        let begun = Instant::now();
        let answer = browser.send(request).await;
        (answer, begun.elapsed())
    }

    /// The answer without what the reader typed.
    fn stripped(&self, answer: &Shown) -> String {
        self.fields.iter().fold(answer.text.clone(), |text, (_, value)| text.replace(value.as_str(), "…"))
    }
}

/// The middle of the times of the second question in those of the first.
async fn ratio(app: &TestApp, questions: &[Question; 2], start: usize) -> f64 {
    let browser = app.browser();
    let mut times = [const { Vec::new() }; 2];
    for n in 0..TRIES {
        for (question, times) in questions.iter().zip(&mut times) {
            times.push(question.ask(&browser, start + n).await.1);
        }
    }
    let [first, second] = times.map(|mut times| {
        times.sort();
        times[TRIES / 2].as_secs_f64()
    });
    second / first
}

async fn are_alike(app: &TestApp, questions: [Question; 2]) {
    let browser = app.browser();
    let (first, second) = (questions[0].ask(&browser, 0).await.0, questions[1].ask(&browser, 0).await.0);
    let path = questions[0].path;
    assert_eq!((first.status, first.location()), (second.status, second.location()), "{path}");
    assert_eq!(questions[0].stripped(&first), questions[1].stripped(&second), "{path}");
    let mut ratios = Vec::new();
    for round in 0..ROUNDS {
        ratios.push(ratio(app, &questions, 1 + round * TRIES).await);
        if ratios.iter().any(|ratio| (1.0 - TOLERANCE..=1.0 / (1.0 - TOLERANCE)).contains(ratio)) {
            break;
        }
        assert!(ratios.len() < ROUNDS, "{path} takes another time each round: {ratios:?}");
    }
}

async fn portal() -> (TestApp, String) {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let known = app.person("TR", &[Role::Editor]).await.email;
    (app, known)
}

/// An address of the same length that nobody has.
fn unknown(known: &str) -> String {
    known.replace("sijil.example", "sijil.nowhere")
}

#[tokio::test]
async fn sign_in_does_not_tell_who_has_an_account() {
    let (app, known) = portal().await;
    let question = |email: &str| Question {
        path: "/en/sign-in",
        fields: vec![("email", email.to_owned()), ("password", "wrong".to_owned())],
        key: String::new(),
    };
    are_alike(&app, [question(&known), question(&unknown(&known))]).await;
}

#[tokio::test]
async fn a_forgotten_password_does_not_tell_who_has_an_account() {
    let (app, known) = portal().await;
    let question = |email: &str| Question {
        path: "/en/forgotten-password",
        fields: vec![("email", email.to_owned())],
        key: String::new(),
    };
    are_alike(&app, [question(&known), question(&unknown(&known))]).await;
}

#[tokio::test]
async fn a_link_that_ended_is_like_one_nobody_was_given() {
    let (app, _) = portal().await;
    let new = NewPerson {
        organisation: app.organisation("TR"),
        email: Email::parse("invited@sijil.example").unwrap(),
        name: "Şule".to_owned(),
        name_latin: "Sule".to_owned(),
        language: Language::English,
        time_zone: "UTC".to_owned(),
        roles: vec![Role::Editor],
    };
    let now = app.platform.clock.now();
    let (_, link) = app.arrange(|connection| create_person(connection, new, None, now).unwrap().unwrap());
    let given = link.path().split("key=").last().unwrap().to_owned();
    app.turn_clock(8 * 24 * 3600);
    let question = |key: String| Question {
        path: "/en/new-password",
        fields: vec![("password", "nine copper kettles sing".to_owned())],
        key,
    };
    let never_given = given.chars().rev().collect();
    are_alike(&app, [question(given), question(never_given)]).await;
}
