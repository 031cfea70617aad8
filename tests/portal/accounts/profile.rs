//! One's own account.

use diesel::prelude::*;
use sijil::platform::database::schema::people;
use sijil::vocabulary::viewer::Role;

use crate::support::{PASSWORD, TestApp};

const NEW: &str = "nine copper kettles sing";

#[tokio::test]
async fn a_person_changes_name_language_calendar_and_clock() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    let form = browser.get("/en/profile").await;
    assert_eq!(form.all("#time_zone option").len(), 11);
    assert_eq!(form.all("#language option").len(), 13);
    let fields = [
        ("name", "آیدا نگارنده"),
        ("name_latin", "Aida Negarande"),
        ("language", "fa"),
        ("calendar", "solar-hijri"),
        ("time_zone", "Asia/Tehran"),
    ];
    let saved = browser.submit("/en/profile", &fields).await;
    assert_eq!(saved.all(".flash"), ["Saved."]);
    assert_eq!(saved.attributes("#calendar option[selected]", "value"), ["solar-hijri"]);
    assert_eq!(saved.attributes("#time_zone option[selected]", "value"), ["Asia/Tehran"]);
    assert_eq!(saved.all(".mast .menu .wide"), ["آیدا نگارنده"]);
}

#[tokio::test]
async fn what_was_typed_stays_when_something_is_wrong() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    let fields =
        [("name", "آیدا"), ("name_latin", "آیدا"), ("language", "xx"), ("calendar", ""), ("time_zone", "Europe/Paris")];
    let again = browser.post("/en/profile", &fields).await;
    assert_eq!(again.status, 422);
    assert_eq!(again.attributes(".summary a", "href"), ["#name_latin", "#language", "#time_zone"]);
    assert_eq!(again.attributes("#name_latin", "value"), ["آیدا"]);
    assert_eq!(again.attributes("#name_latin", "aria-describedby"), ["name_latin-hint name_latin-err"]);
    let more = [fields[0], fields[1], fields[2], fields[3], fields[4], ("email", "x@y.example")];
    assert_eq!(browser.post("/en/profile", &more).await.status, 400);
}

#[tokio::test]
async fn changing_the_password_asks_the_old_one_and_ends_other_sessions() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let (here, elsewhere) = (app.signed_in(&someone).await, app.signed_in(&someone).await);
    app.mails();
    let wrong = here.post("/en/profile/password", &[("current_password", "wrong"), ("password", NEW)]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.attributes("#current_password", "aria-invalid"), ["true"]);
    let weak = here.post("/en/profile/password", &[("current_password", PASSWORD), ("password", "short")]).await;
    assert_eq!(weak.attributes("#password", "aria-invalid"), ["true"]);

    let done = here.submit("/en/profile/password", &[("current_password", PASSWORD), ("password", NEW)]).await;
    assert_eq!(done.status, 200, "this browser stays signed in, under a new id");
    assert_eq!(elsewhere.get("/en/profile").await.status, 303);
    let told = app.mails();
    assert_eq!(app.browser().sign_in(&someone, NEW).await.status, 303);
    assert_eq!((told.len(), told[0].kind.as_str()), (1, "person.password_changed"));
}

#[tokio::test]
async fn a_stolen_session_cannot_guess_the_password_for_ever() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let guess =
        async || browser.post("/en/profile/password", &[("current_password", "wrong"), ("password", NEW)]).await;
    for _ in 0..5 {
        assert_eq!(guess().await.status, 422);
    }
    let refused = guess().await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("30")));
}

#[tokio::test]
async fn nobody_without_a_session_reaches_an_account() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    for page in ["/en/profile", "/en/profile/password"] {
        assert_eq!(app.browser().get(page).await.status, 303, "{page}");
    }
    let fields = [("current_password", PASSWORD), ("password", NEW)];
    assert_eq!(app.browser().post("/en/profile/password", &fields).await.location().as_deref(), Some("/en/sign-in"));
    let name: String = app.look(|conn| people::table.find(someone.id).select(people::name).first(conn).unwrap());
    assert_eq!(name, "Şule Çevirmen");
}
