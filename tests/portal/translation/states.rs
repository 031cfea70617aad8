//! In work, in review, released, stale: and two people see every public word.

use sijil::platform::database::schema::{achievements, audit_entries};
use sijil::vocabulary::language::Language;
use sijil::vocabulary::strip::Strip;
use sijil::vocabulary::viewer::Role;

use super::{correct, russian, translate};
use crate::achievements::{Desk, release, step};
use crate::support::TestApp;

#[tokio::test]
async fn a_translation_is_read_by_a_second_person_before_anybody_else() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let page = show.replace("/en/", "/ru/");
    assert_eq!(translate(&desk.editor, &review, "Карты", "Текст", false).await.status, 303);
    assert!(russian(&desk.editor, &review).await.ends_with("in work"));
    assert_eq!(translate(&desk.editor, &review, "Карты для всех", "Текст", true).await.status, 303);
    assert!(russian(&desk.editor, &review).await.ends_with("in review"));
    assert_eq!(app.browser().get(&page).await.attributes("h1", "lang"), ["en"], "not released yet");

    // While it waits it rests, and its writer does not release it.
    assert_eq!(desk.editor.get(&step(&review, "texts/ru")).await.status, 403);
    assert_eq!(desk.editor.post(&step(&review, "texts/ru/release"), &[]).await.status, 403);
    let waiting = desk.reviewer.get("/en/achievements/drafts").await;
    assert!(waiting.one("[aria-labelledby=h-waiting-texts]").contains("Карты для всех"));
    let link = waiting.attributes("[aria-labelledby=h-waiting-texts] h3 a", "href").remove(0);
    let read = desk.reviewer.get(&link).await;
    assert_eq!(read.status, 200);
    assert!(read.text.contains("Cards for everyone") && read.text.contains("Карты для всех"), "side by side");

    desk.release(&review, "ru").await;
    assert!(russian(&desk.editor, &review).await.ends_with("current"));
    assert_eq!(app.browser().get(&page).await.one("h1"), "Карты для всех");
    assert_eq!(desk.reviewer.post(&step(&review, "texts/ru/release"), &[]).await.status, 409, "nothing waits");
    let kinds = kinds(&app);
    for kind in ["submitted", "released"] {
        assert!(kinds.contains(&format!("achievement.translation-{kind}")), "{kinds:?}");
    }
    let way = desk.editor.get(&review).await.all(".timeline li b");
    assert!(way.contains(&"Translation released".to_owned()), "{way:?}");
}

#[tokio::test]
async fn a_reviewer_who_translates_is_read_by_another() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.reviewer, &review, "Карты", "", true).await.status, 303);
    assert!(russian(&desk.reviewer, &review).await.ends_with("in review"));
    let page = desk.reviewer.get(&step(&review, "texts/ru/review")).await;
    assert!(page.all("main form").is_empty() && page.one("main .flash.wait").contains("did not write it"));
    assert_eq!(desk.reviewer.post(&step(&review, "texts/ru/release"), &[]).await.status, 403);
    let other = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    release(&other, &review, "ru").await;
    // What is released they correct no more alone than the original, and the other sees what will change.
    assert_eq!(translate(&desk.reviewer, &review, "Карты для всех", "", true).await.status, 303);
    assert!(russian(&desk.reviewer, &review).await.ends_with("in review"));
    assert_eq!(app.browser().get(&show.replace("/en/", "/ru/")).await.one("h1"), "Карты");
    let changes = other.get(&step(&review, "texts/ru/review")).await;
    assert!(changes.one("[aria-labelledby=h-changes] .comparison ins").contains("для всех"), "{}", changes.text);
    release(&other, &review, "ru").await;
    assert!(russian(&desk.reviewer, &review).await.ends_with("current"));
}

#[tokio::test]
async fn a_translation_comes_back_with_a_reason_and_its_writer_is_told() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    app.told();
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    assert_eq!(app.count_waiting("achievement.translation-submitted"), 1);
    let back = step(&review, "texts/ru/return");
    let page = desk.reviewer.get(&step(&review, "texts/ru/review")).await;
    let revision = page.attributes("form[action$=return] [name=revision]", "value").remove(0);
    let empty = desk.reviewer.post(&back, &[("revision", revision.as_str()), ("reason", " ")]).await;
    assert_eq!((empty.status, empty.all("main .err").len()), (422, 1));
    assert_eq!(empty.attributes("form[action$=return] [name=revision]", "value"), [revision.as_str()]);
    let reason = [("revision", revision.as_str()), ("reason", "Два имени неверны")];
    assert_eq!(desk.reviewer.post(&back, &reason).await.status, 303);
    assert_eq!(app.count_waiting("achievement.translation-submitted"), 0, "it waits for no reviewer");
    let told = app.told();
    let kinds: Vec<&str> = told.iter().map(|it| it.kind.as_str()).collect();
    assert_eq!(kinds, ["achievement.translation-submitted", "achievement.translation-returned"]);
    assert!(told[0].path.ends_with("/texts/ru/review") && told[1].path.ends_with("/texts/ru"), "{told:?}");
    assert_ne!(told[0].to, told[1].to, "the reviewer, then the writer");
    let form = desk.editor.get(&step(&review, "texts/ru")).await;
    assert!(form.one("main .flash.wait").contains("Два имени неверны"));
    assert!(russian(&desk.editor, &review).await.ends_with("in work"));
    assert_eq!(desk.reviewer.post(&back, &[("revision", "5"), ("reason", "Again")]).await.status, 409);

    // Why it came back is told until it is handed on again.
    assert_eq!(translate(&desk.editor, &review, "Карта", "Половина", false).await.status, 303);
    let half = desk.editor.get(&step(&review, "texts/ru")).await;
    assert!(half.one("main .flash.wait").contains("Два имени неверны"), "half of it is mended");
    assert_eq!(translate(&desk.editor, &review, "Карта", "Всё", true).await.status, 303);
    assert!(!desk.reviewer.get(&step(&review, "texts/ru/review")).await.text.contains("Два имени неверны"));
}

#[tokio::test]
async fn readers_keep_what_was_released_while_it_is_mended() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let page = show.replace("/en/", "/ru/");
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    desk.release(&review, "ru").await;
    correct(&desk, &review, &[("title", "Cards for all")]).await;
    assert!(russian(&desk.editor, &review).await.ends_with("older than the original"), "stale at the same moment");
    assert_eq!(translate(&desk.editor, &review, "Карты для всех", "", true).await.status, 303);
    assert!(russian(&desk.editor, &review).await.ends_with("in review"));
    let reader = app.browser().get(&page).await;
    assert_eq!(reader.one("h1"), "Карты", "the old words, and not the original instead");
    let cells = reader.all(".cells li");
    assert!(cells.iter().any(|it| it.starts_with("Русский") && it.ends_with("старше оригинала")), "{cells:?}");
    let list = app.browser().get("/ru/achievements?language=ru").await;
    assert!(list.text.contains("Карты"), "it is still found among Russian texts");
    let strip = app.look(|connection| {
        use diesel::prelude::*;
        achievements::table.select(achievements::strip).first::<String>(connection).unwrap()
    });
    assert_eq!(Strip::parse(&strip).readable(), [Language::English, Language::Russian]);
    desk.release(&review, "ru").await;
    assert_eq!(app.browser().get(&page).await.one("h1"), "Карты для всех");
}

fn kinds(app: &TestApp) -> Vec<String> {
    use diesel::prelude::*;
    app.look(|connection| audit_entries::table.select(audit_entries::kind).load(connection).unwrap())
}
