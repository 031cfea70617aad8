//! Stories of the agreed words: how they are found, proposed, decided on and remembered.

use diesel::prelude::*;
use sijil::platform::database::schema::{audit_entries, glossary_proposals};
use sijil::vocabulary::viewer::Role;

use crate::support::{Someone, TestApp};

/// A word somebody proposed for birth, made by hand; its id.
pub fn proposal(app: &TestApp, by: &Someone, language: &str, word: &str) -> String {
    let id = sijil::vocabulary::ids::PersonId::generate().to_string();
    app.arrange(|connection| {
        let it = (
            (glossary_proposals::id.eq(&id), glossary_proposals::term.eq("birth")),
            (glossary_proposals::language.eq(language), glossary_proposals::word.eq(word)),
            (glossary_proposals::reason.eq("Usage"), glossary_proposals::state.eq("proposed")),
            (glossary_proposals::proposed_by.eq(by.id), glossary_proposals::proposed_at.eq(app.platform.clock.now())),
        );
        diesel::insert_into(glossary_proposals::table).values(it).execute(connection).unwrap();
    });
    id
}

#[tokio::test]
async fn a_term_is_found_in_any_language_however_it_is_typed() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let all = browser.get("/en/glossary").await;
    assert!(all.all(".terms > li").len() > 50, "{}", all.all(".terms > li").len());
    for asked in ["dogum belgesi", "КУӘЛІК", "گواهي ولادت", "birth cert"] {
        let page = browser.get(&format!("/en/glossary?q={asked}")).await;
        assert!(
            page.all(".terms h2").contains(&"birth certificate".to_owned()),
            "{asked}: {:?}",
            page.all(".terms h2")
        );
    }
    let persian = browser.get("/fa/glossary?q=dogum%20belgesi").await;
    assert_eq!(persian.all(".terms h2"), ["گواهی ولادت"]);
    assert_eq!(persian.all(".terms details[open] dl > div").len(), 13);
    assert_eq!(browser.get("/en/glossary?q=zzzz").await.all("main .empty").len(), 1);
    let term = browser.get("/en/glossary/civil-registration").await;
    assert!(term.one("dl.words").contains("ЗАГС"), "{}", term.one("dl.words"));
    assert!(term.all("main form").is_empty(), "readers propose nothing");
    assert_eq!(browser.get("/en/glossary/TR").await.status, 404);
}

#[tokio::test]
async fn a_word_is_proposed_approved_and_its_way_remembered() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let abroad = app.signed_in(&app.person("IR", &[Role::CountryAdministrator]).await).await;
    let administrator = app.signed_in(&app.person("KZ", &[Role::CountryAdministrator]).await).await;
    let propose = "/en/glossary/birth/proposals";
    let refused = editor.post(propose, &[("language", "kk"), ("word", ""), ("reason", "")]).await;
    assert_eq!((refused.status, refused.all("main .err").len()), (422, 2));
    let same = editor.post(propose, &[("language", "kk"), ("word", "туу"), ("reason", "Law")]).await;
    assert_eq!(same.status, 422, "that is the word already");
    let fields = [("language", "kk"), ("word", "туылу"), ("reason", "Кодекс, 185-бап")];
    for _ in 0..2 {
        assert_eq!(editor.post(propose, &fields).await.status, 303);
    }
    assert_eq!(app.browser().get("/en/glossary/birth").await.text.matches("туылу").count(), 0, "not agreed yet");
    assert_eq!(abroad.get("/en/glossary").await.all("[aria-labelledby=h-waiting]").len(), 0);
    let waiting = administrator.get("/en/glossary").await;
    assert_eq!(waiting.all("[aria-labelledby=h-waiting] h3"), ["туылу"], "sent twice, it is one");
    let page = administrator.get("/en/glossary/birth").await;
    let approval = page.attributes("form[action$=approval]", "action").remove(0);
    assert_eq!(abroad.post(&approval, &[]).await.status, 403, "Kazakh is not theirs");
    assert_eq!(administrator.post(&approval, &[]).await.status, 303);
    assert_eq!(administrator.post(&approval, &[]).await.status, 409, "decided once");

    let reader = app.browser().get("/kk/glossary/birth").await;
    assert_eq!(reader.one("h1"), "туылу");
    assert!(reader.one(".timeline").contains("туылу") && reader.one(".timeline").contains("185-бап"));
    assert!(reader.one("dl.words").contains("туу"), "the old word is still told");
    let kinds: Vec<String> =
        app.look(|connection| audit_entries::table.select(audit_entries::kind).load(connection).unwrap());
    for kind in ["glossary.proposed", "glossary.approved"] {
        assert_eq!(kinds.iter().filter(|it| *it == kind).count(), 1, "{kind}");
    }
}

#[tokio::test]
async fn a_word_is_declined_with_a_reason_and_nobody_decides_on_their_own() {
    let app = TestApp::start().await;
    let both = app.person("KZ", &[Role::CountryAdministrator]).await;
    let mine = app.signed_in(&both).await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let id = proposal(&app, &both, "kk", "туылу");
    let refusal = format!("/en/glossary/proposals/{id}/refusal");
    assert_eq!(mine.post(&refusal, &[("answer", "No")]).await.status, 403);
    assert_eq!(mine.post(&format!("/en/glossary/proposals/{id}/approval"), &[]).await.status, 403);
    let empty = secretariat.post(&refusal, &[("answer", "")]).await;
    assert_eq!((empty.status, empty.attributes(".summary a", "href")), (422, vec!["#answer".to_owned()]));
    assert_eq!(secretariat.post(&refusal, &[("answer", "Another word is usual")]).await.status, 303);
    assert!(mine.get("/en/glossary/birth").await.one(".timeline").contains("Another word is usual"));
    assert!(!app.browser().get("/en/glossary/birth").await.text.contains("туылу"), "readers see what was agreed");
}

#[tokio::test]
async fn no_number_of_proposals_hides_those_of_others_or_what_was_agreed() {
    let app = TestApp::start().await;
    let (careless, editor) = (app.person("TR", &[Role::Editor]).await, app.person("KZ", &[Role::Editor]).await);
    let administrator = app.person("KZ", &[Role::CountryAdministrator]).await;
    for number in 0..120 {
        proposal(&app, &careless, "tr", &format!("söz {number}"));
    }
    let agreed = proposal(&app, &editor, "kk", "туылу");
    app.turn_clock(60);
    proposal(&app, &editor, "kk", "дүниеге келу");
    let mine = app.signed_in(&administrator).await;
    assert_eq!(mine.get("/en/glossary").await.all("[aria-labelledby=h-waiting] h3"), ["туылу", "дүниеге келу"]);
    assert_eq!(mine.post(&format!("/en/glossary/proposals/{agreed}/approval"), &[]).await.status, 303);
    for number in 0..120 {
        proposal(&app, &careless, "tr", &format!("kelime {number}"));
    }
    assert!(app.browser().get("/kk/glossary/birth").await.one(".timeline").contains("туылу"), "readers find the way");

    let careless = app.signed_in(&careless).await;
    let one_more = [("language", "tr"), ("word", "doğuş"), ("reason", "Usage")];
    let refused = careless.post("/en/glossary/birth/proposals", &one_more).await;
    assert_eq!((refused.status, refused.all("main .err").len()), (422, 1), "some are to be decided first");
}

#[tokio::test]
async fn the_list_has_words_and_a_search_finds_names_too() {
    let app = TestApp::start().await;
    let all = app.browser().get("/en/glossary").await.all(".terms h2");
    assert!(all.contains(&"birth".to_owned()) && !all.contains(&"Kabul".to_owned()), "{all:?}");
    assert!(!all.iter().any(|term| term.contains("Economic Cooperation")), "{all:?}");
    assert_eq!(app.browser().get("/en/glossary?q=Кобул").await.all(".terms h2"), ["Kabul"]);
}

#[tokio::test]
async fn every_word_that_was_agreed_once_is_still_known() {
    let app = TestApp::start().await;
    let editor = app.person("KZ", &[Role::Editor]).await;
    let administrator = app.signed_in(&app.person("KZ", &[Role::CountryAdministrator]).await).await;
    for word in ["туылу", "дүниеге келу"] {
        let id = proposal(&app, &editor, "kk", word);
        assert_eq!(administrator.post(&format!("/en/glossary/proposals/{id}/approval"), &[]).await.status, 303);
        app.turn_clock(60);
    }
    let words = app.browser().get("/kk/glossary/birth").await.one("dl.words");
    assert!(words.contains("дүниеге келу") && words.contains("туылу · туу"), "{words}");
}
