//! Who gets what: every mounted route, asked by everyone. A route that is not in the table fails, and so does a row
//! whose route is gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sijil::features::achievements::{self, AchievementId, NewAchievement, State};
use sijil::features::notifications::{self, ACHIEVEMENT, Topic};
use sijil::platform::mail::EmailAddress;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use crate::achievements::imported;
use crate::support::{Browser, PASSWORD, Shown, Someone, TestApp};

/// Who asks, in the order of the columns.
const VIEWERS: [&str; 8] = [
    "a reader",
    "an editor",
    "a reviewer",
    "an officer",
    "an auditor",
    "an administrator",
    "an editor abroad",
    "the secretariat",
];

/// What the form of a route is filled with.
#[derive(Clone, Copy)]
enum Sent {
    Nothing,
    Reason,
    Post,
    Topic,
    Profile,
    Invitation,
    Fields(&'static [(&'static str, &'static str)]),
}

use Sent::{Fields, Invitation, Nothing, Post, Profile, Reason, Topic as News};

/// A row: the method, the route as it is mounted, and what each viewer gets. `in` leads to the sign-in page, `303` to
/// any other page; one word stands for everyone. `{draft}`, `{submitted}` and `{published}` are ids of posts of
/// Türkiye, `{officer}` is a person there, `{subscription}` somebody else's.
type Row = (&'static str, &'static str, &'static str, Sent, &'static str);

const TABLE: &[Row] = &[
    ("get", "/healthz", "", Nothing, "200"),
    ("get", "/readyz", "", Nothing, "200"),
    ("get", "/metrics", "", Nothing, "200"),
    ("post", "/reports/policy", "", Nothing, "204"),
    ("get", "/static/{name}", "/static/nothing", Nothing, "404"),
    ("get", "/sitemap.xml", "", Nothing, "200"),
    ("get", "/data/achievements.csv", "", Nothing, "200"),
    ("get", "/data/achievements.csv-metadata.json", "", Nothing, "200"),
    ("get", "/data/achievements.json", "", Nothing, "200"),
    ("get", "/robots.txt", "", Nothing, "200"),
    ("get", "/.well-known/security.txt", "", Nothing, "200"),
    ("post", "/unsubscribe/{signed}", "/unsubscribe/a.b", Nothing, "404"),
    ("get", "/", "", Nothing, "302"),
    // Pages for everyone.
    ("get", "/{language}", "/en", Nothing, "308"),
    ("get", "/{language}/", "", Nothing, "200"),
    ("get", "/{language}/about", "", Nothing, "200"),
    ("get", "/{language}/countries", "", Nothing, "200"),
    ("get", "/{language}/countries/{code}", "/en/countries/TR", Nothing, "200"),
    ("get", "/{language}/search", "", Nothing, "200"),
    ("get", "/{language}/achievements", "", Nothing, "200"),
    ("get", "/{language}/achievements.atom", "", Nothing, "200"),
    ("get", "/{language}/achievements/data", "", Nothing, "200"),
    ("get", "/{language}/achievements/{slug}", "/en/achievements/{slug of published}", Nothing, "200"),
    // The desk.
    ("get", "/{language}/desk", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("get", "/{language}/achievements/new", "", Nothing, "in 200 403 403 403 403 200 403"),
    ("post", "/{language}/achievements/new", "", Post, "in 303 403 403 403 403 303 403"),
    ("get", "/{language}/achievements/drafts", "", Nothing, "in 200 200 404 200 200 200 404"),
    ("post", "/{language}/achievements/preview", "", Post, "in 200 200 200 200 200 200 200"),
    (
        "get",
        "/{language}/achievements/{id}/review",
        "/en/achievements/{draft}/review",
        Nothing,
        "in 200 200 404 200 200 404 404",
    ),
    (
        "get",
        "/{language}/achievements/{id}/texts/{of}",
        "/en/achievements/{draft}/texts/en",
        Nothing,
        "in 200 403 404 403 403 404 404",
    ),
    (
        "post",
        "/{language}/achievements/{id}/texts/{of}",
        "/en/achievements/{draft}/texts/en",
        Post,
        "in 303 403 404 403 403 404 404",
    ),
    (
        "post",
        "/{language}/achievements/{id}/submission",
        "/en/achievements/{draft}/submission",
        Nothing,
        "in 303 403 404 403 403 404 404",
    ),
    (
        "post",
        "/{language}/achievements/{id}/return",
        "/en/achievements/{submitted}/return",
        Reason,
        "in 403 303 404 403 403 404 404",
    ),
    (
        "post",
        "/{language}/achievements/{id}/publication",
        "/en/achievements/{submitted}/publication",
        Nothing,
        "in 403 303 404 403 403 404 404",
    ),
    (
        "post",
        "/{language}/achievements/{id}/withdrawal",
        "/en/achievements/{published}/withdrawal",
        Reason,
        "in 403 303 403 403 303 403 403",
    ),
    // News by mail.
    ("get", "/{language}/subscriptions/new", "", Nothing, "200"),
    ("post", "/{language}/subscriptions/new", "", News, "303"),
    ("get", "/{language}/subscriptions", "", Nothing, "in 200 200 200 200 200 200 200"),
    (
        "get",
        "/{language}/subscriptions/{signed}/confirmation",
        "/en/subscriptions/{subscription}.b/confirmation",
        Nothing,
        "404",
    ),
    (
        "post",
        "/{language}/subscriptions/{signed}/confirmation",
        "/en/subscriptions/{subscription}.b/confirmation",
        Nothing,
        "404",
    ),
    ("get", "/{language}/subscriptions/{signed}/end", "/en/subscriptions/{subscription}.b/end", Nothing, "404"),
    (
        "post",
        "/{language}/subscriptions/{id}/end",
        "/en/subscriptions/{subscription}/end",
        Nothing,
        "in 404 404 404 404 404 404 404",
    ),
    // Outside the demonstration its pages do not exist.
    ("get", "/{language}/demo/accounts", "", Nothing, "404"),
    ("get", "/{language}/demo/mail", "", Nothing, "404"),
    ("get", "/{language}/demo/mail/{id}", "/en/demo/mail/{draft}", Nothing, "404"),
    ("get", "/{language}/demo/mail/{id}/html", "/en/demo/mail/{draft}/html", Nothing, "404"),
    // Accounts.
    ("get", "/{language}/sign-in", "", Nothing, "200"),
    ("post", "/{language}/sign-in", "", Fields(&[("email", ""), ("password", ""), ("next", "")]), "422"),
    ("get", "/{language}/forgotten-password", "", Nothing, "200"),
    ("post", "/{language}/forgotten-password", "", Fields(&[("email", "nobody@sijil.example")]), "in"),
    ("get", "/{language}/account-link", "/en/account-link?key=wrong", Nothing, "404"),
    ("get", "/{language}/new-password", "", Nothing, "200"),
    ("post", "/{language}/new-password", "", Fields(&[("password", "lamp quarry 8 velvet")]), "410"),
    ("get", "/{language}/profile", "", Nothing, "in 200 200 200 200 200 200 200"),
    ("post", "/{language}/profile", "", Profile, "in 303 303 303 303 303 303 303"),
    ("get", "/{language}/profile/password", "", Nothing, "in 200 200 200 200 200 200 200"),
    (
        "post",
        "/{language}/profile/password",
        "",
        Fields(&[("current_password", "wrong"), ("password", "lamp quarry 8 velvet")]),
        "in 422 422 422 422 422 422 422",
    ),
    ("get", "/{language}/people", "", Nothing, "in 404 404 404 404 200 404 200"),
    ("post", "/{language}/people", "", Invitation, "in 404 404 404 404 303 404 403"),
    ("get", "/{language}/people/new", "", Nothing, "in 404 404 404 404 200 404 200"),
    ("get", "/{language}/people/{id}", "/en/people/{officer}", Nothing, "in 404 404 404 404 200 404 404"),
    (
        "post",
        "/{language}/people/{id}/roles",
        "/en/people/{officer}/roles",
        Fields(&[("roles", "officer")]),
        "in 404 404 404 404 303 404 404",
    ),
    (
        "post",
        "/{language}/people/{id}/state",
        "/en/people/{officer}/state",
        Fields(&[("state", "active")]),
        "in 404 404 404 404 303 404 404",
    ),
    (
        "post",
        "/{language}/people/{id}/invitation",
        "/en/people/{officer}/invitation",
        Nothing,
        "in 404 404 404 404 409 404 404",
    ),
    // Last, since it ends what the others need.
    ("post", "/{language}/sign-out", "", Nothing, "303"),
];

#[test]
fn the_table_has_every_route_and_no_other() {
    let mounted = mounted();
    assert!(mounted.len() > 50, "{mounted:?}");
    let listed: BTreeSet<_> = TABLE.iter().map(|row| (row.0.to_owned(), row.1.to_owned())).collect();
    let unlisted: Vec<_> = mounted.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&mounted).collect();
    assert!(unlisted.is_empty() && gone.is_empty(), "not in the table: {unlisted:?}; not mounted: {gone:?}");
}

/// The places the table speaks of.
struct World {
    app: TestApp,
    writer: Someone,
    officer: Someone,
    subscription: String,
}

impl World {
    async fn make() -> (Self, Vec<Browser>) {
        use Role::{Auditor, CountryAdministrator, Editor, Officer, Reviewer, SecretariatAdministrator};
        let app = TestApp::start().await;
        let mut browsers = vec![app.browser()];
        let people = [
            ("TR", Editor),
            ("TR", Reviewer),
            ("TR", Officer),
            ("TR", Auditor),
            ("TR", CountryAdministrator),
            ("IR", Editor),
            ("", SecretariatAdministrator),
        ];
        for (country, role) in people {
            browsers.push(app.signed_in(&app.person(country, &[role]).await).await);
        }
        let writer = app.person("TR", &[Editor]).await;
        let officer = app.person("TR", &[Officer]).await;
        let topic = Topic { kind: ACHIEVEMENT, country: CountryCode::parse("TR"), theme: None };
        let (email, now) = (EmailAddress::parse(&officer.email).unwrap(), app.platform.clock.now());
        let subscription = app.arrange(|connection| {
            notifications::subscribe_person(connection, officer.id, &email, Language::English, topic, now).unwrap()
        });
        (Self { app, writer, officer, subscription: subscription.to_string() }, browsers)
    }

    /// A post of Türkiye in this state.
    fn post(&self, state: State) -> NewAchievement {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NUMBER: AtomicU32 = AtomicU32::new(1000);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut post = imported(&self.app, &self.writer, "TR", number, Theme::Training, "2026-05-01");
        post.it.state = state;
        // Of a year nobody writes in here, so that no number is given twice.
        post.it.reference = format!("TR-1999-{number:04}");
        self.app.arrange(|connection| achievements::import(connection, std::slice::from_ref(&post)).unwrap());
        self.app.platform.database.refresh_content_version().unwrap();
        post
    }

    /// The address of a row, with things made for it alone.
    fn address(&self, row: &Row) -> String {
        let mut path = if row.2.is_empty() { row.1.replace("{language}", "en") } else { row.2.to_owned() };
        for (word, state) in
            [("{draft}", State::Draft), ("{submitted}", State::Submitted), ("{published}", State::Published)]
        {
            if path.contains(word) {
                path = path.replace(word, &self.post(state).it.id.to_string());
            }
        }
        if path.contains("{slug of published}") {
            path = path.replace("{slug of published}", &self.post(State::Published).it.slug);
        }
        path.replace("{officer}", self.officer.id.as_str()).replace("{subscription}", &self.subscription)
    }

    async fn ask(&self, browser: &Browser, row: &Row) -> Shown {
        let path = self.address(row);
        if row.0 == "get" { browser.get(&path).await } else { browser.post(&path, &fields(&sent(row.3))).await }
    }
}

fn fields<'a>(owned: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    owned.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

fn sent(what: Sent) -> Vec<(&'static str, String)> {
    let id = AchievementId::generate().to_string();
    let own = |list: &[(&'static str, &str)]| list.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    match what {
        Nothing => Vec::new(),
        Reason => own(&[("reason", "Because")]),
        Fields(list) => own(list),
        News => own(&[("email", "a@b.example"), ("language", "en"), ("country", "TR"), ("theme", "")]),
        Profile => {
            own(&[("name", "Şule"), ("name_latin", "Sule"), ("language", "en"), ("calendar", ""), ("time_zone", "UTC")])
        }
        Invitation => vec![
            ("name", "New".to_owned()),
            ("name_latin", "New".to_owned()),
            ("email", format!("{id}@sijil.example")),
            ("language", "en".to_owned()),
            ("roles", "officer".to_owned()),
        ],
        Post => own(&[
            ("id", &id),
            ("revision", "1"),
            ("language", "en"),
            ("title", "A title"),
            ("summary", "A summary."),
            ("theme", "training"),
            ("day", "2026-05-01"),
        ]),
    }
}

/// What an answer is in the words of the table.
fn word(answer: &Shown) -> String {
    let leads_in = answer.status == 303
        && answer.location().is_some_and(|to| to.starts_with("/en/sign-in?") || to == "/en/sign-in");
    if leads_in { "in".to_owned() } else { answer.status.to_string() }
}

#[tokio::test]
async fn everyone_gets_what_the_table_says() {
    let (world, browsers) = World::make().await;
    let mut faults = Vec::new();
    for row in TABLE {
        let expected: Vec<&str> = row.4.split(' ').collect();
        for (column, browser) in browsers.iter().enumerate() {
            let expected = expected.get(column).unwrap_or(&expected[0]);
            let answer = world.ask(browser, row).await;
            if word(&answer) != *expected {
                faults.push(format!("{} {} by {}: {}, not {expected}", row.0, row.1, VIEWERS[column], word(&answer)));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn what_is_another_countrys_looks_like_what_does_not_exist() {
    let (world, browsers) = World::make().await;
    let draft = world.post(State::Draft);
    let (id, missing) = (draft.it.id.to_string(), AchievementId::generate().to_string());
    for stranger in [3, 6, 7] {
        for page in ["review", "texts/en"] {
            let theirs = browsers[stranger].get(&format!("/en/achievements/{id}/{page}")).await;
            let none = browsers[stranger].get(&format!("/en/achievements/{missing}/{page}")).await;
            assert_eq!((theirs.status, none.status), (404, 404), "{}", VIEWERS[stranger]);
            assert_eq!(theirs.text.replace(&id, "ID"), none.text.replace(&missing, "ID"), "{}", VIEWERS[stranger]);
        }
    }
    // Its public address says nothing either, not even to its own people.
    let slug = &draft.it.slug;
    for browser in &browsers {
        let theirs = browser.get(&format!("/en/achievements/{slug}")).await;
        let none = browser.get("/en/achievements/xx-xxxx").await;
        assert_eq!((theirs.status, theirs.text.replace(slug, "xx-xxxx")), (404, none.text));
    }
    let reader = &browsers[0];
    for path in
        ["/en/", "/en/achievements", "/en/achievements.atom", "/en/countries/TR", "/en/search?q=post", "/sitemap.xml"]
    {
        let page = reader.get(path).await;
        assert!(!page.text.contains(&id) && !page.text.contains(slug.as_str()), "{path} tells of a draft");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused_whoever_is_signed_in() {
    let (world, browsers) = World::make().await;
    for row in TABLE.iter().filter(|row| row.0 == "post" && row.1.starts_with("/{language}")) {
        let path = world.address(row);
        for site in ["cross-site", "same-site", "none"] {
            let request = browsers[1].request(reqwest::Method::POST, &path).header("sec-fetch-site", site);
            let answer = browsers[1].send(request.form(&fields(&sent(row.3)))).await;
            assert_eq!(answer.status, 403, "{} from {site}", row.1);
        }
    }
    assert_eq!(browsers[1].get("/en/desk").await.status, 200, "still signed in with {PASSWORD:?}");
}

/// Every route of the program: method and address, `/{language}` before those under a language.
fn mounted() -> BTreeSet<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = read_routes(&source.join("routes.rs"), "");
    for feature in fs::read_dir(source.join("features")).unwrap() {
        let folder = feature.unwrap().path();
        if folder.is_dir() {
            let urls = fs::read_to_string(folder.join("urls.rs")).unwrap_or_default();
            found.extend(read_routes(&folder.join("mod.rs"), &urls));
        }
    }
    found
}

fn read_routes(file: &Path, urls: &str) -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(file).unwrap();
    let is_root = file.ends_with("routes.rs");
    let (mut found, mut function, mut resource) = (BTreeSet::new(), String::new(), String::new());
    for (at, _) in text.match_indices('(') {
        let name: String = text[..at].chars().rev().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
        let name: String = name.chars().rev().collect();
        let argument = text[at + 1..].trim_start();
        let before = text[..at].strip_suffix(name.as_str()).unwrap_or_default();
        let prefix = if is_root || function == "open_routes" { "" } else { "/{language}" };
        match name.as_str() {
            _ if before.ends_with("fn ") => function = name,
            "resource" => resource = format!("{prefix}{}", address(argument, urls)),
            "route" if argument.starts_with(['"', 'u']) => {
                let handler = argument[argument.find(", ").unwrap() + 2..].trim_start_matches("web::");
                let method: String = handler.chars().take_while(char::is_ascii_lowercase).collect();
                found.insert((method, format!("{prefix}{}", address(argument, urls))));
            }
            "route" => {
                let method: String =
                    argument.trim_start_matches("web::").chars().take_while(char::is_ascii_lowercase).collect();
                found.insert((method, resource.clone()));
            }
            "get" | "post" if argument.starts_with("handlers::") => {
                found.insert((name, resource.clone()));
            }
            _ => {}
        }
    }
    found
}

/// The address an argument names: a text, or a function of the feature's `urls.rs`.
fn address(argument: &str, urls: &str) -> String {
    if let Some(text) = argument.strip_prefix('"') {
        return text.split('"').next().unwrap_or_default().to_owned();
    }
    let name = argument.trim_start_matches("urls::").split('(').next().unwrap_or_default();
    let body = urls.split(&format!("fn {name}(")).nth(1).unwrap_or_else(|| panic!("no urls::{name}"));
    body.split('"').nth(1).unwrap_or_default().to_owned()
}
