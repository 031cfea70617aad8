//! What is found beside posts and countries: agreed words, documents, files of one's own library, and questions, each by
//! those who see it.

use sijil::features::search;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::achievements::corrections::propose;
use crate::achievements::{Desk, step};
use crate::library::{PDF, document_of, hand_in, newest};
use crate::support::{Browser, TestApp};

/// Where the things of a kind lead that this browser finds, in the order they are found.
async fn found(browser: &Browser, kind: &str, text: &str) -> Vec<String> {
    let text = text.replace(' ', "+");
    browser.get(&format!("/en/search?kind={kind}&q={text}")).await.attributes(".entry h2 a", "href")
}

#[tokio::test]
async fn an_agreed_word_is_found_in_each_of_the_thirteen_languages_and_leads_to_its_term() {
    let app = TestApp::start().await;
    let reader = app.browser();
    let (_, words) = search::registered_terms().find(|(key, _)| *key == "birth_certificate").unwrap();
    for (language, words) in Language::ALL.into_iter().zip(words) {
        let asked = words[0].replace(' ', "+");
        let page = reader.get(&format!("/{}/search?q={asked}", language.prefix())).await;
        let first = page.attributes(".entry h2 a", "href").remove(0);
        assert_eq!(first, format!("/{}/glossary/birth-certificate", language.prefix()), "{language}: {}", words[0]);
        assert_eq!(page.all(".entry h2 bdi")[0], words[0]);
        assert_eq!(reader.get(&first).await.status, 200);
    }
    // Whichever word is asked for, the language of the page decides where one is led.
    let persian = reader.get("/fa/search?kind=term&q=birth+certificate").await;
    assert_eq!(persian.attributes(".entry h2 a", "href")[0], "/fa/glossary/birth-certificate");
    let answer = reader.get("/api/v1/search?q=birth+certificate&lang=en&kind=term&limit=1").await;
    let answer: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!((answer["hits"][0]["kind"].as_str(), answer["hits"][0]["lang"].as_str()), (Some("term"), Some("en")));
    assert!(reader.get("/en/search?q=birth").await.one(".filters").contains("Agreed word"), "a filter of its own");
    assert_eq!(found(&reader, "term", "tashkent").await, [""; 0], "a town is no word to agree on");
    assert!(!reader.get("/en/search.atom?q=birth+certificate").await.text.contains("<entry>"), "nothing new in a feed");
}

#[tokio::test]
async fn a_word_agreed_on_is_found_from_then_on() {
    let app = TestApp::start().await;
    let officer = app.signed_in(&app.person("KZ", &[Role::Editor]).await).await;
    let administrator = app.signed_in(&app.person("KZ", &[Role::CountryAdministrator]).await).await;
    let fields = [("language", "kk"), ("word", "туылымхат"), ("reason", "Қолданыстағы сөз")];
    let answer = officer.post("/en/glossary/birth-certificate/proposals", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(found(&app.browser(), "term", "туылымхат").await, [""; 0], "nobody agreed yet");
    let approve = administrator.get("/en/glossary/birth-certificate").await;
    let approve = approve.attributes("form[action$=approval]", "action").remove(0);
    assert_eq!(administrator.post(&approve, &[]).await.status, 303);
    assert_eq!(found(&app.browser(), "term", "туылымхат").await, ["/en/glossary/birth-certificate"]);
}

#[tokio::test]
async fn a_document_is_found_where_a_public_post_shows_it_and_until_it_is_withdrawn() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Ledger of hawks").await;
    let reader = app.browser();
    let review = desk.submit(&[("document", &document)]).await;
    assert_eq!(found(&reader, "document", "ledger hawks").await, [""; 0], "it waits with its post");
    let inside = found(&desk.editor, "document", "ledger hawks").await;
    assert_eq!(inside, [format!("{review}#h-documents")], "its editors find it where they see it");
    let show = desk.reviewer.post(&step(&review, "publication"), &[]).await.location().unwrap();
    assert_eq!(found(&reader, "document", "ledger hawks").await, [format!("{show}#h-documents")]);
    assert_eq!(reader.get(&show).await.all("#h-documents").len(), 1, "there they stand");
    // By the name of the file, its type, and what it is called in its language.
    for text in ["گزارش", "report", "report.pdf", "pdf"] {
        assert_eq!(found(&reader, "document", text).await.len(), 1, "{text}");
    }
    let persian = reader.get("/fa/search?kind=document&q=pdf").await;
    assert_eq!(persian.all(".entry h2 bdi"), ["گزارش"], "in the reader's language");

    // A file that is refused, renamed or regrouped changes what is found.
    crate::library::waive(&app, "TR").await;
    let alone = [("document", ""), ("new_title", "Another")];
    assert_eq!(desk.reviewer.post(&format!("{}/document", files[0]), &alone).await.status, 303);
    let persian = reader.get("/fa/search?kind=document&q=pdf").await;
    assert_eq!(persian.all(".entry h2 bdi"), ["Report"], "nothing shows the document of the other file");

    // A correction without it takes it from the readers when it is released.
    let (_, second) = desk.publish(&[("title", "Second"), ("document", &document)]).await;
    propose(&desk.editor, &second, &[("title", "Second, corrected"), ("document", "")]).await;
    let newest = found(&reader, "document", "report").await;
    assert!(newest.len() == 1 && newest[0] != format!("{show}#h-documents"), "where it was shown last: {newest:?}");
    desk.release(&second, "en").await;
    assert_eq!(found(&reader, "document", "report").await, [format!("{show}#h-documents")]);
    desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await;
    assert_eq!(found(&reader, "document", "report").await, [""; 0]);
    assert_eq!(found(&desk.editor, "document", "report").await, [format!("{review}#h-documents")]);
}

#[tokio::test]
async fn a_file_is_found_by_the_people_of_its_own_library_alone() {
    let app = TestApp::start().await;
    let own = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(hand_in(&own, "/en/library/new", "", &[("Osprey_count.pdf", PDF)]).await.status, 303);
    app.work();
    let page = newest(&own).await;
    assert_eq!(found(&own, "file", "osprey count").await, std::slice::from_ref(&page));
    let fields = [("revision", "1"), ("title", "Numbers of eagles"), ("language", "en")];
    let fields: Vec<_> = fields.into_iter().chain(Language::ALL.map(|_| ("description", ""))).collect();
    assert_eq!(own.post(&page, &fields).await.status, 303);
    for text in ["eagles", "osprey", "pdf"] {
        assert_eq!(found(&own, "file", text).await, std::slice::from_ref(&page), "{text}");
    }
    // Told of in Persian, it is still called as its owner calls it: that its title were Persian nobody said.
    let told: Vec<_> =
        Language::ALL.map(|it| ("description", if it == Language::Persian { "شمار عقاب‌ها" } else { "" })).into();
    let fields = [("revision", "2"), ("title", "Numbers of eagles"), ("language", "en")];
    assert_eq!(own.post(&page, &fields.into_iter().chain(told).collect::<Vec<_>>()).await.status, 303);
    let persian = own.get("/fa/search?kind=file&q=eagles").await;
    assert_eq!(persian.attributes(".entry h2 bdi", "lang"), [""]);
    assert_eq!(persian.attributes(".entry h2 bdi", "dir"), ["auto"]);
    assert_eq!(persian.attributes(".entry .sum", "lang"), ["fa"]);
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    assert_eq!(found(&auditor, "file", "eagles").await.len(), 1);
    // Neither those without a library, nor another country, nor another organisation of the same country.
    let moved = app.person("TR", &[Role::Editor, Role::CountryAdministrator]).await;
    app.move_to_another_organisation(&moved, "TR");
    for other in [
        app.browser(),
        app.signed_in(&app.person("TR", &[Role::Officer]).await).await,
        app.signed_in(&app.person("IR", &[Role::Editor]).await).await,
        app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await,
        app.signed_in(&moved).await,
    ] {
        for text in ["eagles", "osprey", "eagl", "osp"] {
            assert_eq!(found(&other, "file", text).await, [""; 0], "{text}");
            let suggested = other.get(&format!("/en/search/suggestions?q={text}")).await;
            assert!(suggested.all("li").is_empty(), "{text}: {}", suggested.text);
        }
    }
    assert!(own.get("/en/search/suggestions?q=eagl").await.all("li").is_empty(), "suggestions are of what is public");
    assert_eq!(own.post(&format!("{page}/deletion"), &[]).await.status, 303);
    assert_eq!(found(&own, "file", "eagles").await, [""; 0]);
}

#[tokio::test]
async fn a_picture_is_found_by_what_it_shows() {
    let app = TestApp::start().await;
    let own = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    crate::library::fill(&app, &own).await;
    let page = own.get("/en/search?kind=file&q=card+reader").await;
    assert_eq!(page.all(".entry h2").len(), 1, "{}", page.text);
    assert!(page.one(".entry .sum").contains("A desk with a card reader"));
}

#[tokio::test]
async fn a_question_is_found_by_those_who_may_see_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (post, review) = desk.publish(&[]).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    let member = app.signed_in(&app.person("IR", &[Role::Officer]).await).await;
    let reader = app.browser();
    let ask = async |words: &str| {
        let answer = asker.post(&format!("{post}/questions"), &[("language", "en"), ("question", words)]).await;
        answer.location().unwrap()
    };
    let place = ask("Which harbour pays for the ferry?").await;
    for browser in [&asker, &member, &desk.editor] {
        assert_eq!(found(browser, "question", "harbour ferry").await, std::slice::from_ref(&place));
    }
    assert!(member.get("/en/search?q=harbour").await.one(".entry .chip.draft").contains("Waits for an answer"));
    assert_eq!(found(&reader, "question", "harbour").await, [""; 0]);
    let own = desk.editor.get("/en/questions").await.attributes("h3 a", "href").remove(0);
    // Declined: the country that was asked finds it, on its own page.
    let fields = [("reason_language", "en"), ("reason", "It is none of ours.")];
    let declined = desk.editor.post(&format!("{own}/refusal"), &fields).await;
    assert_eq!(declined.status, 303, "{}", declined.text);
    assert_eq!(found(&member, "question", "harbour").await, [""; 0]);
    assert_eq!(found(&desk.editor, "question", "harbour").await, std::slice::from_ref(&own));
    // With its post withdrawn, nobody abroad finds what was asked.
    ask("Which lantern burns?").await;
    assert_eq!(found(&member, "question", "lantern").await.len(), 1);
    desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await;
    assert_eq!(found(&member, "question", "lantern").await, [""; 0]);
    let inside = found(&desk.editor, "question", "lantern").await;
    assert_eq!(inside.len(), 1);
    assert_eq!(desk.editor.get(&inside[0]).await.status, 200);
    // Taken back: nobody does.
    assert_eq!(asker.post(&format!("{}/withdrawal", inside[0]), &[]).await.status, 303);
    assert_eq!(found(&desk.editor, "question", "lantern").await, [""; 0]);
}

#[tokio::test]
async fn a_post_is_found_by_the_titles_and_hosts_of_its_sources_by_whoever_may_read_them() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let reader = app.browser();
    let source = [("source_url", "https://www.heron.example/2026/12"), ("source_title", "Official Gazette")];
    let (show, review) = desk.publish(&source).await;
    for asked in ["official gazette", "heron.example", "heron", "gazette cards"] {
        assert_eq!(found(&reader, "achievement", asked).await, std::slice::from_ref(&show), "{asked}");
    }
    assert_eq!(found(&reader, "achievement", "2026/12 heron").await, [""; 0], "the path says nothing");
    // Other sources wait with their correction.
    propose(&desk.editor, &review, &[("source_url", "https://stork.example/"), ("source_title", "")]).await;
    assert_eq!(found(&reader, "achievement", "stork").await, [""; 0]);
    desk.release(&review, "en").await;
    assert_eq!(found(&reader, "achievement", "stork").await, [show]);
    assert_eq!(found(&reader, "achievement", "heron").await, [""; 0], "what it no longer goes back to");
    let draft = desk.write(&[("source_title", "Journal of egrets")]).await;
    assert_eq!(found(&desk.editor, "achievement", "egrets").await, [draft]);
    assert_eq!(found(&reader, "achievement", "egrets").await, [""; 0]);
}

#[tokio::test]
async fn what_an_older_portal_kept_is_found_after_the_next_start() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::search_entries;
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Ledger of hawks").await;
    let (post, _) = desk.publish(&[("document", &document)]).await;
    let asker = app.signed_in(&app.person("KZ", &[Role::Officer]).await).await;
    asker.post(&format!("{post}/questions"), &[("language", "en"), ("question", "Which harbour?")]).await;
    app.arrange(|connection| {
        let newer = search_entries::kind.eq_any(["file", "document", "question"]);
        diesel::delete(search_entries::table.filter(newer)).execute(connection).unwrap();
        let posts = search_entries::table.filter(search_entries::kind.eq("achievement"));
        diesel::update(posts).set(search_entries::body.eq("A summary.")).execute(connection).unwrap();
        search::rebuild(connection).unwrap();
        diesel::sql_query("UPDATE search_index_edition SET edition = edition - 1").execute(connection).unwrap();
    });
    assert_eq!(found(&desk.editor, "document", "hawks").await, [""; 0]);
    assert_eq!(found(&desk.editor, "achievement", "ministry").await, [""; 0]);
    // The next start, on the same database.
    sijil::app::build(app.platform.config.clone(), sijil::platform::clock::Clock::system()).unwrap();
    assert_eq!(found(&app.browser(), "document", "hawks").await.len(), 1);
    assert_eq!(found(&app.browser(), "achievement", "ministry").await, [post], "posts by their sources as well");
    assert_eq!(found(&desk.editor, "file", "pdf").await.len(), 2);
    assert_eq!(found(&asker, "question", "harbour").await.len(), 1);
}
