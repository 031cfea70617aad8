//! Reviewers named for a translation or a correction: they are asked, the others may still release it.

use sijil::vocabulary::viewer::Role;

use super::translate;
use crate::achievements::corrections::propose;
use crate::achievements::{Desk, filled, step};
use crate::library::{PDF, document_of, hand_in};
use crate::support::{Browser, Someone, TestApp};

/// Who was asked to look at a translation or a correction, sorted.
fn asked_for(app: &TestApp) -> Vec<String> {
    app.told_of("achievement.translation-submitted")
}

async fn waiting(browser: &Browser) -> Vec<String> {
    browser.get("/en/desk").await.all("section[aria-labelledby=h-waiting] h3")
}

/// An editor, a reviewer to be named and another; each signed in, and the first two as people.
async fn three(app: &TestApp) -> ((Someone, Browser), (Someone, Browser), Browser) {
    let [editor, named] = [app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Reviewer]).await];
    let other = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (writes, reads) = (app.signed_in(&editor).await, app.signed_in(&named).await);
    ((editor, writes), (named, reads), other)
}

#[tokio::test]
async fn who_is_named_for_a_translation_is_asked_and_the_others_may_still_release_it() {
    let app = TestApp::start().await;
    let ((_, editor), (named, asked), reviewer) = three(&app).await;
    let desk = Desk { editor, reviewer };
    let (_, review) = desk.publish(&[]).await;
    app.told();
    let text = step(&review, "texts/ru");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("[name=reviewer]", "value").len(), 2);
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let send = async |reviewer: &str| {
        let words = [("title", "Карты"), ("summary", "Кратко."), ("done", "yes"), ("reviewer", reviewer)];
        desk.editor.post(&text, &[&words[..], &[("revision", revision.as_str())]].concat()).await
    };
    assert_eq!(send("nobody").await.status, 400);
    let answer = send(named.id.as_str()).await;
    assert_eq!(answer.status, 303, "{}", answer.text);

    assert_eq!(asked_for(&app), [named.email.as_str()]);
    assert_eq!(waiting(&asked).await, ["Карты"]);
    assert_eq!(waiting(&desk.reviewer).await, [""; 0]);
    let page = desk.reviewer.get(&format!("{text}/review")).await;
    assert!(page.one("main").contains("Other reviewers may release it as well"));
    desk.release(&review, "ru").await;

    // The next time nobody is named: all are asked.
    assert_eq!(translate(&desk.editor, &review, "Карточки", "Текст", true).await.status, 303);
    assert_eq!((waiting(&asked).await.len(), waiting(&desk.reviewer).await.len()), (1, 1));
}

#[tokio::test]
async fn who_is_named_for_a_correction_is_asked() {
    let app = TestApp::start().await;
    let ((_, editor), (named, asked), reviewer) = three(&app).await;
    let desk = Desk { editor, reviewer };
    let (_, review) = desk.publish(&[]).await;
    app.told();
    propose(&desk.editor, &review, &[("title", "Cards for all"), ("reviewer", named.id.as_str())]).await;
    assert_eq!(asked_for(&app), [named.email.as_str()]);
    assert_eq!((waiting(&asked).await.len(), waiting(&desk.reviewer).await.len()), (1, 0));

    // Whoever saved over somebody else's save still asks whom they named.
    let text = step(&review, "texts/en");
    let late = filled("", &[("done", "yes"), ("reviewer", named.id.as_str()), ("revision", "1")]);
    let (_, second) = desk.publish(&[]).await;
    propose(&desk.editor, &second, &[("title", "Others")]).await;
    desk.release(&second, "en").await;
    let both = desk.editor.post(&step(&second, "texts/en"), &late).await;
    assert_eq!(both.status, 409);
    assert_eq!(both.attributes("input[type=hidden][name=reviewer]", "value"), [named.id.as_str()]);
    assert!(desk.editor.get(&text).await.status != 200, "what waits rests");
}

#[tokio::test]
async fn a_named_reviewer_who_left_leaves_the_translation_to_the_others() {
    let app = TestApp::start().await;
    let ((_, editor), (gone, _), reviewer) = three(&app).await;
    let desk = Desk { editor, reviewer };
    let (_, review) = desk.publish(&[]).await;
    app.told();
    propose(&desk.editor, &review, &[("title", "Cards for all"), ("reviewer", gone.id.as_str())]).await;
    assert_eq!(waiting(&desk.reviewer).await, [""; 0]);
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let state = format!("/en/people/{}/state", gone.id);
    assert_eq!(administrator.post(&state, &[("state", "disabled")]).await.status, 303);
    assert_eq!(waiting(&desk.reviewer).await, ["Cards for all"]);
    assert_eq!(asked_for(&app), [gone.email], "who was named was asked");
}

#[tokio::test]
async fn words_are_saved_though_who_was_ticked_may_not_be_named_any_more() {
    let app = TestApp::start().await;
    let ((writer, editor), (gone, _), reviewer) = three(&app).await;
    let stays = app.person("TR", &[Role::Reviewer]).await;
    let desk = Desk { editor, reviewer };
    let text = |review: &str| step(review, "texts/ru");
    let [(_, first), (_, second)] = [desk.publish(&[]).await, desk.publish(&[]).await];
    let form = desk.editor.get(&text(&first)).await;
    assert!(form.attributes("[name=reviewer]", "value").contains(&gone.id.to_string()), "offered when it was drawn");
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let state = format!("/en/people/{}/state", gone.id);
    assert_eq!(administrator.post(&state, &[("state", "disabled")]).await.status, 303);
    app.told();
    let send = async |review: &str, named: &[&str]| {
        let mut words = vec![("title", "Карты"), ("summary", "Кратко."), ("body", "Текст."), ("done", "yes")];
        words.push(("revision", revision.as_str()));
        words.extend(named.iter().map(|person| ("reviewer", *person)));
        let answer = desk.editor.post(&text(review), &words).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    };

    // The others who were ticked are asked.
    send(&first, &[gone.id.as_str(), stays.id.as_str()]).await;
    assert_eq!(asked_for(&app), [stays.email.as_str()]);
    assert_eq!(waiting(&desk.reviewer).await, [""; 0]);

    // None is left: nobody abroad and no writer is asked in their place, but every reviewer of the country.
    let abroad = app.person("IR", &[Role::Reviewer]).await;
    send(&second, &[gone.id.as_str(), abroad.id.as_str(), writer.id.as_str()]).await;
    let told = asked_for(&app);
    assert!(told.len() == 2 && told.contains(&stays.email), "{told:?}");
    assert!(![&gone, &abroad, &writer].iter().any(|it| told.contains(&it.email)), "{told:?}");
    assert_eq!(waiting(&desk.reviewer).await, ["Карты"]);
}

#[tokio::test]
async fn who_wrote_a_translation_is_told_that_it_was_released() {
    let app = TestApp::start().await;
    let ((writer, editor), _, reviewer) = three(&app).await;
    let desk = Desk { editor, reviewer };
    let (show, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "Текст", true).await.status, 303);
    app.told();
    desk.release(&review, "ru").await;
    let told = app.told();
    let told: Vec<_> = told.iter().filter(|it| it.kind == "achievement.translation-released").collect();
    assert_eq!(told.len(), 1, "who wrote it, once");
    assert_eq!(told[0].to, writer.email);
    assert!(told[0].facts.contains("Карты") && show.ends_with(&told[0].path), "{told:?}");
}

#[tokio::test]
async fn reviewers_to_name_stand_in_the_readers_alphabet() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::people;
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let names = ["Zeynep", "Çiğdem", "Cem", "Şule", "Sevgi"];
    for name in names {
        let person = app.person("TR", &[Role::Reviewer]).await;
        app.arrange(|connection| {
            diesel::update(people::table.find(person.id)).set(people::name.eq(name)).execute(connection).unwrap()
        });
    }
    let desk = Desk { reviewer: app.browser(), editor };
    let review = desk.write(&[]).await.replacen("/en/", "/tr/", 1);
    let sorted = ["Cem", "Çiğdem", "Sevgi", "Şule", "Zeynep"];
    assert_eq!(desk.editor.get(&review).await.all("label:has([name=reviewer])"), sorted);
    assert_eq!(desk.editor.get(&step(&review, "texts/ru")).await.all("label:has([name=reviewer])"), sorted);
}

#[tokio::test]
async fn a_name_that_may_not_release_any_more_hides_a_text_from_nobody() {
    let app = TestApp::start().await;
    let ((_, editor), (named, asked), reviewer) = three(&app).await;
    let desk = Desk { editor, reviewer };
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let review = desk.write(&[("document", &document)]).await;
    let text = step(&review, "texts/ru");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let words = [("title", "Карты"), ("summary", "Кратко."), ("done", "yes"), ("reviewer", named.id.as_str())];
    let sent = desk.editor.post(&text, &[&words[..], &[("revision", revision.as_str())]].concat()).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    assert_eq!((waiting(&asked).await, waiting(&desk.reviewer).await.len()), (vec!["Карты".to_owned()], 0));
    // Whoever is named hands in a file the post shows: the bytes are theirs, and they may not release what shows them.
    let newer = [PDF, b"% newer\n"].concat();
    let versions = format!("{}/versions", files[1]);
    assert_eq!(hand_in(&asked, &versions, "", &[("Report 2.pdf", &newer)]).await.status, 303);
    app.work();
    let released = desk.reviewer.post(&format!("{}/changes/version/release", files[1]), &[("number", "2")]).await;
    assert_eq!(released.status, 303, "{}", released.text);
    assert_eq!((waiting(&asked).await.len(), waiting(&desk.reviewer).await), (0, vec!["Карты".to_owned()]));
}
