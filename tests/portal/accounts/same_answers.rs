//! Nobody learns from an answer, or from how long it takes, whether an address has an account or a link was ever given
//! out (ASVS 6.3.8): the same body and status, and times whose middles lie within a tenth of each other.

use std::time::{Duration, Instant};

use sijil::features::accounts::{Email, NewPerson, create_person};
use sijil::vocabulary::ids::OrganisationId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

/// Tries of either kind, one of each in turn.
const TRIES: usize = 200;
/// By how much the middle times may differ, as a part of the longer one.
const TOLERANCE: f64 = 0.1;
/// Another process may take the machine away in the middle; a difference that is ours shows every time.
const ROUNDS: usize = 6;
/// As many accounts take turns, so that none of them has to wait for having been tried too often.
const ACCOUNTS: usize = 20;

/// What is sent: a form's address and its fields, from one of many network addresses.
struct Question<'a> {
    path: &'static str,
    fields: Vec<(&'static str, String)>,
    /// The name of a field, and what stands there in the tries, one after the other.
    varied: (&'static str, Vec<String>),
    /// The key of a link this browser opened; empty for none.
    key: String,
    browser: &'a Browser,
}

impl Question<'_> {
    fn fields(&self, number: usize) -> Vec<(&'static str, String)> {
        let (name, values) = &self.varied;
        let varied = (!values.is_empty()).then(|| (*name, values[number % values.len()].clone()));
        self.fields.iter().cloned().chain(varied).collect()
    }

    async fn ask(&self, number: usize) -> (Shown, Duration) {
        let mut request = self
            .browser
            .request(reqwest::Method::POST, self.path)
            .header("sec-fetch-site", "same-origin")
            // Each try from elsewhere, so that none has to wait.
            .header("x-forwarded-for", format!("192.0.{}.{}", number / 250, number % 250));
        if !self.key.is_empty() {
            request = request.header("cookie", format!("sijil-link={}", self.key));
        }
        let request = request.form(&self.fields(number));
        let begun = Instant::now();
        let answer = self.browser.send(request).await;
        (answer, begun.elapsed())
    }

    /// The answer to one try without what the reader typed.
    fn stripped(&self, answer: &Shown, number: usize) -> String {
        self.fields(number).iter().fold(answer.text.clone(), |text, (_, value)| text.replace(value.as_str(), "…"))
    }
}

/// The middle of the times of the second question in those of the first.
async fn ratio(questions: &[Question<'_>; 2], start: usize) -> f64 {
    let mut times = [const { Vec::new() }; 2];
    for n in 0..TRIES {
        // Whoever comes first finds the machine's memory cold.
        let order = if n % 2 == 0 { [0, 1] } else { [1, 0] };
        for at in order {
            times[at].push(questions[at].ask(start + n).await.1);
        }
    }
    let [first, second] = times.map(|mut times| {
        times.sort();
        times[TRIES / 2].as_secs_f64()
    });
    second / first
}

async fn are_alike(questions: [Question<'_>; 2]) {
    let (first, second) = (questions[0].ask(0).await.0, questions[1].ask(0).await.0);
    let path = questions[0].path;
    assert_eq!((first.status, first.location()), (second.status, second.location()), "{path}");
    assert_eq!(questions[0].stripped(&first, 0), questions[1].stripped(&second, 0), "{path}");
    let is_alike = |ratio: &f64| (1.0 - TOLERANCE..=1.0 / (1.0 - TOLERANCE)).contains(ratio);
    let mut ratios = Vec::new();
    while ratios.len() < ROUNDS && !ratios.last().is_some_and(is_alike) {
        ratios.push(ratio(&questions, 1 + ratios.len() * TRIES).await);
    }
    assert!(ratios.last().is_some_and(is_alike), "{path} takes another time each round: {ratios:?}");
}

async fn portal() -> TestApp {
    TestApp::start_in_earnest(&[("SIJIL_BEHIND_PROXY", "true")]).await
}

/// Addresses with an account, and as many of the same length that nobody has.
async fn addresses(app: &TestApp) -> [Vec<String>; 2] {
    let mut known = Vec::new();
    for _ in 0..ACCOUNTS {
        known.push(app.person("TR", &[Role::Editor]).await.email);
    }
    let unknown = known.iter().map(|known| known.replace("sijil.example", "sijil.nowhere")).collect();
    [known, unknown]
}

/// An invitation by the portal itself.
fn invited(organisation: OrganisationId, email: &str) -> NewPerson {
    NewPerson {
        organisation,
        email: Email::parse(email).unwrap(),
        name: "Şule".to_owned(),
        name_latin: "Sule".to_owned(),
        language: Language::English,
        time_zone: "UTC".to_owned(),
        roles: vec![Role::Editor],
    }
}

#[tokio::test]
async fn s08_sign_in_does_not_tell_who_has_an_account() {
    let app = portal().await;
    let browser = app.browser();
    let question = |emails: Vec<String>| Question {
        path: "/en/sign-in",
        fields: vec![("password", "wrong".to_owned())],
        varied: ("email", emails),
        key: String::new(),
        browser: &browser,
    };
    are_alike(addresses(&app).await.map(question)).await;
}

#[tokio::test]
async fn s08_a_forgotten_password_does_not_tell_who_has_an_account() {
    let app = portal().await;
    let browser = app.browser();
    let question = |emails: Vec<String>| Question {
        path: "/en/forgotten-password",
        fields: Vec::new(),
        varied: ("email", emails),
        key: String::new(),
        browser: &browser,
    };
    are_alike(addresses(&app).await.map(question)).await;
}

#[tokio::test]
async fn s08_a_link_that_ended_is_like_one_nobody_was_given() {
    let app = portal().await;
    let browser = app.browser();
    let (new, now) = (invited(app.organisation("KZ"), "invited@sijil.example"), app.platform.clock.now());
    let (_, link) = app.arrange(|connection| create_person(connection, new, None, now).unwrap().unwrap());
    let given = link.path().split("key=").last().unwrap().to_owned();
    app.turn_clock(8 * 24 * 3600);
    let question = |key: String| Question {
        path: "/en/new-password",
        fields: vec![("password", "nine copper kettles sing".to_owned())],
        varied: ("", Vec::new()),
        key,
        browser: &browser,
    };
    let never_given = given.chars().rev().collect();
    are_alike([question(given), question(never_given)]).await;
}

#[tokio::test]
async fn s08_an_invitation_does_not_tell_its_sender_who_has_an_account_elsewhere() {
    let app = portal().await;
    let browser = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let emails = |place: &str| (0..=ROUNDS * TRIES).map(|n| format!("a{n:05}@{place}.example")).collect::<Vec<_>>();
    let (known, unknown) = (emails("kz"), emails("tr"));
    let (organisation, now) = (app.organisation("KZ"), app.platform.clock.now());
    app.arrange(|connection| {
        for email in &known {
            create_person(connection, invited(organisation, email), None, now).unwrap().unwrap();
        }
    });
    let question = |emails: Vec<String>| Question {
        path: "/en/people",
        fields: [("name", "Ayla"), ("name_latin", "Ayla"), ("language", "en"), ("roles", "editor")]
            .map(|(name, value)| (name, value.to_owned()))
            .to_vec(),
        varied: ("email", emails),
        key: String::new(),
        browser: &browser,
    };
    are_alike([question(known), question(unknown)]).await;
}
