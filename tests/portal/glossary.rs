//! Stories of the agreed words: how they are found, proposed, decided on and remembered.

use diesel::prelude::*;
use sijil::features::search;
use sijil::platform::database::schema::{audit_entries, glossary_proposals};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::search::shelf::entry;
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
async fn the_list_has_words_and_translators_find_names_too() {
    let app = TestApp::start().await;
    let all = app.browser().get("/en/glossary").await.all(".terms h2");
    assert!(all.contains(&"birth".to_owned()) && !all.contains(&"Kabul".to_owned()), "{all:?}");
    assert!(!all.iter().any(|term| term.contains("Economic Cooperation")), "{all:?}");
    assert!(app.browser().get("/en/glossary?q=Кобул").await.all(".terms h2").is_empty(), "no word to agree on");
    assert_eq!(app.browser().get("/en/glossary/kabul").await.status, 404);
    let translator = app.signed_in(&app.person("TJ", &[Role::Editor]).await).await;
    assert_eq!(translator.get("/en/glossary?q=Кобул").await.all(".terms h2"), ["Kabul"]);
    assert_eq!(translator.get("/en/glossary/kabul").await.one("h1"), "Kabul");
    assert!(!translator.get("/en/glossary").await.all(".terms h2").contains(&"Kabul".to_owned()));
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

#[tokio::test]
async fn an_approved_word_finds_what_its_term_finds_until_it_is_taken_back() {
    let app = TestApp::start().await;
    app.arrange(|it| search::put(it, &entry("ru", Language::Russian, "Рождение ребёнка", "")).unwrap());
    let editor = app.person("TR", &[Role::Editor]).await;
    let administrator = app.signed_in(&app.person("KZ", &[Role::CountryAdministrator]).await).await;
    let found = async || {
        let page = app.browser().get("/kk/search?q=туылу").await;
        (page.text.contains("Рождение"), page.all(".hint.after").concat().contains("doğum"))
    };
    let id = proposal(&app, &editor, "kk", "туылу");
    assert_eq!(found().await, (false, false), "proposed is not agreed");
    let step = |it: &str| format!("/en/glossary/proposals/{id}/{it}");
    assert_eq!(administrator.post(&step("approval"), &[]).await.status, 303);
    assert_eq!(found().await, (true, true), "the next request knows it");

    let mine = app.signed_in(&editor).await;
    assert!(mine.get("/en/glossary/birth").await.all(".timeline form").is_empty());
    assert_eq!(mine.post(&step("refusal"), &[("answer", "No")]).await.status, 403);
    let page = administrator.get("/en/glossary/birth").await;
    assert_eq!(page.attributes(".timeline details form", "action"), [step("refusal")]);
    let empty = administrator.post(&step("refusal"), &[("answer", "")]).await;
    assert_eq!((empty.status, empty.all(".timeline details[open] .err").len()), (422, 1));
    let taken_back = administrator.submit(&step("refusal"), &[("answer", "The Code says туу")]).await;
    assert_eq!(taken_back.one(".flash p"), "Taken back. This word is no longer an agreed one.");
    assert_eq!(found().await, (false, false));
    assert!(!app.browser().get("/kk/glossary/birth").await.text.contains("туылу"));
    assert_eq!(administrator.post(&step("refusal"), &[("answer", "Again")]).await.status, 409);
    assert_eq!(administrator.post(&step("approval"), &[]).await.status, 409);
}

#[tokio::test]
async fn a_term_says_where_its_words_come_from_and_which_nobody_has_confirmed() {
    let app = TestApp::start().await;
    let reader = app.browser();
    let term = reader.get("/fa/glossary/birth-certificate").await;
    assert_eq!(term.all(".sources h2"), ["واژه‌ها از کجا آمده‌اند"]);
    assert_eq!(term.attributes(".sources ul", "lang"), ["en"], "names of laws are in English, and say so");
    assert!(term.one(".sources ul").contains("booklet issued at birth"), "{}", term.one(".sources"));
    let unconfirmed = async || {
        let page = reader.get("/en/glossary/marriage").await;
        let (languages, rows) = (page.all("dl.words dt"), page.all("dl.words > div"));
        let marked = languages.into_iter().zip(rows).filter(|(_, row)| row.ends_with("not confirmed"));
        marked.map(|(language, _)| language).collect::<Vec<_>>()
    };
    assert_eq!(unconfirmed().await, ["دری", "پښتو", "Тоҷикӣ", "Türkmençe"]);
    let law = reader.get("/en/glossary/vital-event").await;
    assert_eq!(law.all(".sources li .chip"), ["Türkçe", "دری"]);
    let own = reader.get("/en/glossary/hologram").await;
    assert!(own.one(".sources").contains("translated this term themselves"));

    // Who confirms a word proposes it as it stands, and another approves it.
    let editor = app.signed_in(&app.person("TJ", &[Role::Editor]).await).await;
    let administrator = app.signed_in(&app.person("TJ", &[Role::CountryAdministrator]).await).await;
    let as_it_stands = [("language", "tg"), ("word", "ақди никоҳ"), ("reason", "Кодекси оила")];
    assert_eq!(editor.post("/en/glossary/marriage/proposals", &as_it_stands).await.status, 303);
    let page = administrator.get("/en/glossary/marriage").await;
    let approval = page.attributes("form[action$=approval]", "action").remove(0);
    assert_eq!(administrator.post(&approval, &[]).await.status, 303);
    assert_eq!(unconfirmed().await, ["دری", "پښتو", "Türkmençe"]);
    assert_eq!(editor.post("/en/glossary/marriage/proposals", &as_it_stands).await.status, 422, "it is confirmed now");
}
