//! Who finds what: what is not public is found by its own country's people and tells nobody else that it is there.

use sijil::features::achievements::{self, NewAchievement, NewText, Sheet, State, Text};
use sijil::features::search::{self, Audience, Entry, Query, Readers};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::{Role, Viewer};

use super::shelf::{entry_of_day, query, shelves};
use crate::achievements::{filled, imported};
use crate::library::{PDF, hand_in, newest};
use crate::support::{Browser, Someone, TestApp};

fn post(app: &TestApp, writer: &Someone, number: u32, state: State, title: &str) -> NewAchievement {
    let mut post = imported(app, writer, "TR", number, Theme::Training, "2026-05-01");
    post.it.state = state;
    if state != State::Published {
        post.it.published_at = None;
    }
    title.clone_into(&mut post.texts[0].words.title);
    post
}

fn import(app: &TestApp, posts: &[NewAchievement]) {
    app.arrange(|connection| achievements::import(connection, posts).unwrap());
    app.platform.database.refresh_content_version().unwrap();
}

async fn titles(browser: &Browser, text: &str) -> Vec<String> {
    browser.get(&format!("/en/search?q={text}")).await.all(".entry h2")
}

#[tokio::test]
async fn an_unpublished_post_is_found_by_its_own_people_with_its_state() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    import(
        &app,
        &[
            post(&app, &writer, 1, State::Draft, "Kestrel in work"),
            post(&app, &writer, 2, State::Submitted, "Kestrel to be read"),
            post(&app, &writer, 3, State::Withdrawn, "Kestrel taken back"),
            post(&app, &writer, 4, State::Published, "Kestrel for all"),
        ],
    );
    for role in [Role::Editor, Role::Reviewer, Role::Auditor, Role::CountryAdministrator] {
        let browser = app.signed_in(&app.person("TR", &[role]).await).await;
        let page = browser.get("/en/search?q=kestrel").await;
        assert_eq!(page.all(".entry").len(), 4, "{role}");
        let mut states = page.all(".entry .chip.draft");
        states.sort();
        assert_eq!(states, ["Draft", "In review", "Withdrawn"]);
        let links = page.attributes(".entry h2 a", "href");
        for link in &links {
            assert_eq!(browser.get(link).await.status, 200, "{link}");
        }
        assert_eq!(links.iter().filter(|link| link.ends_with("/review")).count(), 3);
    }
    for (country, role) in [("TR", Role::Officer), ("IR", Role::Editor), ("", Role::SecretariatAdministrator)] {
        let browser = app.signed_in(&app.person(country, &[role]).await).await;
        assert_eq!(titles(&browser, "kestrel").await, ["Kestrel for all"], "{role} of {country:?}");
    }
    assert_eq!(titles(&app.browser(), "kestrel").await, ["Kestrel for all"]);
}

#[tokio::test]
async fn a_translation_in_work_is_found_inside_and_the_public_text_by_everyone() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut it = post(&app, &writer, 1, State::Published, "Kestrel");
    let words = Text {
        language: Language::Russian,
        title: "Пустельга".to_owned(),
        summary: "x".to_owned(),
        body: String::new(),
        sheet: Sheet::default(),
    };
    it.texts.push(NewText { words, source_revision: 1, is_done: false });
    import(&app, &[it]);
    let inside = app.signed_in(&writer).await;
    let page = inside.get("/en/search?q=%D0%BF%D1%83%D1%81%D1%82%D0%B5%D0%BB%D1%8C%D0%B3%D0%B0").await;
    assert_eq!(
        (page.all(".entry h2"), page.all(".entry .chip.draft")),
        (vec!["Пустельга".to_owned()], vec!["in work".to_owned()])
    );
    assert_eq!(titles(&app.browser(), "%D0%BF%D1%83%D1%81%D1%82%D0%B5%D0%BB%D1%8C%D0%B3%D0%B0").await, [""; 0]);
    assert_eq!(titles(&app.browser(), "kestrel").await, ["Kestrel"]);
}

#[tokio::test]
async fn nothing_another_country_gets_changes_with_what_is_not_public() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let public: Vec<_> =
        (1..30).map(|n| post(&app, &writer, n, State::Published, &format!("Kestrel and kestrels {n}"))).collect();
    import(&app, &public);
    let abroad = app.signed_in(&app.person("IR", &[Role::Editor, Role::Reviewer]).await).await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let officer = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    let keep = [("name", "Birds"), ("rhythm", "daily"), ("query", "q=kestrel")];
    assert_eq!(abroad.submit("/en/searches", &keep).await.status, 200);
    app.turn_clock(60);
    import(&app, &[post(&app, &writer, 30, State::Published, "Kestrel, the last")]);
    let viewers = [app.browser(), abroad, secretariat, officer];
    let inside = app.signed_in(&writer).await;
    let before = everything(&viewers).await;
    let states = [State::Draft, State::Submitted, State::Withdrawn];
    let secret: Vec<_> = (0..60)
        .map(|n| post(&app, &writer, 100 + n, states[n as usize % 3], &format!("Kestrel kest{n} kestral osprey {n}")))
        .collect();
    import(&app, &secret);
    keep_more(&app, &inside).await;
    let after = everything(&viewers).await;
    for ((path, before), (_, after)) in before.into_iter().zip(after) {
        assert_eq!(before, after, "{path}");
    }
    assert!(titles(&inside, "osprey").await.len() == 10, "they are there for their own people");
    for kind in ["file", "document", "question"] {
        let found = inside.get(&format!("/en/search?q=osprey&kind={kind}")).await.all(".entry h2");
        assert!(!found.is_empty(), "and so is a {kind}");
    }
}

/// What else is not public of a country: files of its library, a document of a draft, and what it declined to answer.
async fn keep_more(app: &TestApp, inside: &Browser) {
    hand_in(inside, "/en/library/new", "en", &[("Kestrel kest kestral osprey.pdf", PDF)]).await;
    app.work();
    let file = newest(inside).await;
    let fields = [("document", ""), ("new_title", "Kestrel kestral osprey")];
    assert_eq!(inside.post(&format!("{file}/document"), &fields).await.status, 303);
    let document = inside.get(&file).await.attributes(".crumbs a[href*=documents]", "href").remove(0);
    let document = document.rsplit('/').next().unwrap().to_owned();
    let id = achievements::AchievementId::generate().to_string();
    let draft = [("document", document.as_str()), ("title", "Kestral, a draft")];
    assert_eq!(inside.post("/en/achievements/new", &filled(&id, &draft)).await.status, 303);
    let asker = app.signed_in(&app.person("PK", &[Role::Officer]).await).await;
    let fields = [("language", "en"), ("question", "Kestrel, kestral or osprey?")];
    let place = asker.post("/en/achievements/tr-1/questions", &fields).await.location().unwrap();
    let question = place.rsplit("#question-").next().unwrap().to_owned();
    let declined = [("reason_language", "en"), ("reason", "No kestral and no osprey is ours.")];
    assert_eq!(inside.post(&format!("/en/questions/{question}/refusal"), &declined).await.status, 303);
}

/// What each viewer gets of everything the search answers, by address.
async fn everything(viewers: &[Browser]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (number, viewer) in viewers.iter().enumerate() {
        for path in [
            "/en/search?q=kestrel",
            "/en/search?q=kest",
            "/en/search?q=osprey",
            "/en/search?q=kestral",
            "/en/search?q=kestrel&country=TR&theme=training&kind=achievement&year=2026&language=en",
            "/en/search?q=kestrel&page=2",
            "/en/search/suggestions?q=kes",
            "/en/search/suggestions?q=osp",
            "/en/search.atom?q=kestrel",
            "/en/search.atom?q=osprey",
            "/api/v1/search?q=kestrel&lang=en",
            "/api/v1/search?q=osprey&lang=en&limit=100",
            "/en/searches",
        ] {
            let answer = viewer.get(path).await;
            let expected = if path == "/en/searches" && number == 0 { 303 } else { 200 };
            assert_eq!(answer.status, expected, "{path}");
            let tag = answer.header("etag").unwrap_or_default().to_owned();
            all.push((format!("{path} by viewer {number}"), format!("{tag}\n{}", answer.text)));
        }
    }
    all
}

#[test]
fn a_shelf_is_asked_by_its_roles_only_on_each_engine() {
    let inside = |roles: &[Role]| Readers::Insiders { country: CountryCode::Turkiye, roles: roles.to_vec() };
    let viewer = |country, roles: &[Role]| {
        use sijil::vocabulary::ids::{OrganisationId, PersonId, SessionId};
        use sijil::vocabulary::timestamp::Timestamp;
        use sijil::vocabulary::viewer::SignedIn;
        Audience::of(&Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: String::new(),
            organisation: OrganisationId::generate(),
            country,
            roles: roles.to_vec(),
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            unread: 0,
        })))
    };
    for shelf in shelves() {
        shelf.put_many(&[
            entry_of_day("open", 1, "Falcon", ""),
            Entry { readers: inside(&[Role::Editor, Role::Reviewer]), ..entry_of_day("draft", 2, "Falcon", "") },
            Entry { readers: inside(&[Role::Auditor]), ..entry_of_day("audit", 3, "Falcon", "") },
        ]);
        let subjects = |text: &str, audience: Audience| {
            let found = shelf.find(&Query { audience, wants_facets: true, ..query(text) });
            assert_eq!(found.total.count, found.hits.len());
            assert_eq!(found.facets.kinds.of("achievement"), found.hits.len());
            found.hits.into_iter().map(|hit| hit.subject_id).collect::<Vec<_>>()
        };
        let turkiye = Some(CountryCode::Turkiye);
        assert_eq!(subjects("falcon", viewer(turkiye, &[Role::Editor])), ["draft", "open"]);
        assert_eq!(subjects("falc", viewer(turkiye, &[Role::Auditor])), ["audit", "open"]);
        assert_eq!(subjects("falcon", viewer(turkiye, &[Role::Editor, Role::Auditor])), ["audit", "draft", "open"]);
        for other in [
            Audience::everyone(),
            viewer(turkiye, &[Role::Officer]),
            viewer(turkiye, &[]),
            viewer(Some(CountryCode::Iran), &[Role::Editor, Role::Auditor]),
            viewer(None, &[Role::SecretariatAdministrator]),
        ] {
            for text in ["falcon", "falc", "ptrtfalcon", "ptrreditor"] {
                let expected: &[&str] = if text.starts_with("falc") { &["open"] } else { &[] };
                assert_eq!(subjects(text, other.clone()), expected, "{text} {other:?}");
            }
        }
        // What becomes public is found by everyone, and by its former name no more.
        shelf
            .database
            .write_here(|connection| {
                search::replace(connection, "achievement", "draft", &[entry_of_day("draft", 2, "Falcon", "")])
            })
            .unwrap();
        assert_eq!(subjects("falcon", Audience::everyone()), ["draft", "open"]);
    }
}
