//! What a reviewer does with a translation, and what that leaves alone.

use sijil::vocabulary::viewer::Role;

use super::{correct, russian, translate};
use crate::achievements::{Desk, release, step};
use crate::support::TestApp;

#[tokio::test]
async fn nobody_releases_words_they_have_not_read() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (show, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "Текст", true).await.status, 303);
    let (page, text) = (step(&review, "texts/ru/review"), step(&review, "texts/ru"));
    let open = desk.reviewer.get(&page).await.attributes("form[action$=release] [name=revision]", "value").remove(0);

    // Under the open page a colleague sends it back, and the editor hands on other words.
    let back = [("revision", open.as_str()), ("reason", "Не то")];
    assert_eq!(colleague.post(&format!("{text}/return"), &back).await.status, 303);
    assert_eq!(translate(&desk.editor, &review, "Совсем другое", "Текст", true).await.status, 303);
    for (name, fields) in
        [("release", vec![("revision", open.as_str())]), ("return", back.to_vec()), ("release", vec![])]
    {
        let answer = desk.reviewer.post(&format!("{text}/{name}"), &fields).await;
        assert_eq!(answer.status, 409, "{name} of what was read before");
    }
    assert!(russian(&desk.editor, &review).await.ends_with("in review"));
    assert_eq!(app.browser().get(&show.replace("/en/", "/ru/")).await.attributes("h1", "lang"), ["en"]);

    // The same where the original changed: whoever releases has seen that the translation does not follow it.
    let open = desk.reviewer.get(&page).await.attributes("form[action$=release] [name=revision]", "value").remove(0);
    correct(&desk, &review, &[("title", "Cards for all")]).await;
    assert_eq!(desk.reviewer.post(&format!("{text}/release"), &[("revision", &open)]).await.status, 409);
    release(&desk.reviewer, &review, "ru").await;
    assert!(russian(&desk.editor, &review).await.ends_with("older than the original"));
}

#[tokio::test]
async fn a_withdrawn_post_stays_withdrawn_whatever_becomes_of_its_translations() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    assert_eq!(desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "Wrong figures")]).await.status, 303);
    let state = async || desk.editor.get(&review).await.all(".what-of .chip");
    desk.release(&review, "ru").await;
    assert_eq!(state().await, ["Withdrawn"], "released");
    assert_eq!(translate(&desk.editor, &review, "Карточки", "", false).await.status, 303);
    assert_eq!(state().await, ["Withdrawn"], "written");
    assert_eq!(translate(&desk.editor, &review, "Карточки", "", true).await.status, 303);
    let page = desk.reviewer.get(&step(&review, "texts/ru/review")).await;
    let revision = page.attributes("form[action$=return] [name=revision]", "value").remove(0);
    let back = [("revision", revision.as_str()), ("reason", "Не то")];
    assert_eq!(desk.reviewer.post(&step(&review, "texts/ru/return"), &back).await.status, 303);
    assert_eq!(state().await, ["Withdrawn"], "sent back");
    // Writing the original again begins it anew.
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = crate::achievements::filled("", &[]);
    fields.push(("revision", &revision));
    assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    assert_eq!(state().await, ["Draft"]);
}

#[tokio::test]
async fn an_organisation_that_waives_four_eyes_does_so_for_translations() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let alone = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    assert_eq!(translate(&alone, &review, "Карты", "", true).await.status, 303);
    assert_eq!(alone.get("/en/desk").await.all("#h-waiting ~ .count").len(), 0, "one's own waits for another");
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    assert_eq!(administrator.post(&settings, &[("four_eyes", "waived")]).await.status, 303);
    assert!(alone.get("/en/desk").await.one("section[aria-labelledby=h-waiting]").contains("Карты"));
    release(&alone, &review, "ru").await;
    assert_eq!(app.browser().get(&show.replace("/en/", "/ru/")).await.one("h1"), "Карты");
    let details: Vec<String> = app.look(|connection| {
        use diesel::prelude::*;
        use sijil::platform::database::schema::audit_entries;
        let released = audit_entries::table.filter(audit_entries::kind.eq("achievement.translation-released"));
        released.select(audit_entries::detail).load(connection).unwrap()
    });
    assert!(details.len() == 1 && details[0].contains(r#""four_eyes":"waived""#), "{details:?}");
}

#[tokio::test]
async fn what_waits_for_somebody_stands_on_their_desk() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let abroad = Desk::of(&app, "IR").await;
    let (_, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    let waiting = "section[aria-labelledby=h-waiting]";
    let mine = desk.reviewer.get("/en/desk").await;
    assert!(
        mine.one(waiting).contains("Карты") && mine.bare(&format!("{waiting} .count")) == "1",
        "{}",
        mine.one(waiting)
    );
    assert!(mine.bare(".head").contains("1 thing waits for you"), "{}", mine.bare(".head"));
    let link = mine.attributes(&format!("{waiting} h3 a"), "href").remove(0);
    assert_eq!(link, step(&review, "texts/ru/review"));
    for other in [&desk.editor, &abroad.reviewer] {
        assert!(!other.get("/en/desk").await.one(waiting).contains("Карты"), "not their step");
    }
    let page = desk.reviewer.get(&link).await;
    let revision = page.attributes("form[action$=return] [name=revision]", "value").remove(0);
    let back = [("revision", revision.as_str()), ("reason", "Не то")];
    assert_eq!(desk.reviewer.post(&step(&review, "texts/ru/return"), &back).await.status, 303);
    assert!(!desk.reviewer.get("/en/desk").await.one(waiting).contains("Карты"));
    let returned = desk.editor.get("/en/desk").await;
    assert!(returned.one(waiting).contains("Карты"), "it came back to who wrote it");
    assert_eq!(returned.attributes(&format!("{waiting} h3 a"), "href"), [step(&review, "texts/ru")]);
}
