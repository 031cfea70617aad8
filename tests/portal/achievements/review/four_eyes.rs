//! Four eyes are what a country has until its administrator says otherwise.

use sijil::features::audit;
use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, audit_of, step, told};
use crate::support::TestApp;

#[tokio::test]
async fn an_administrator_lets_reviewers_release_their_own_and_takes_it_back() {
    let app = TestApp::start().await;
    let both = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let both = Desk { editor: app.signed_in(&both).await, reviewer: app.signed_in(&both).await };
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    let first = both.submit(&[]).await;
    assert_eq!(both.reviewer.post(&step(&first, "publication"), &[]).await.status, 403);

    let page = administrator.get(&settings).await;
    assert_eq!(page.attributes("[name=four_eyes][checked]", "value"), ["required"]);
    let entry = format!("/en/organisations/{}", app.organisation("TR"));
    assert!(administrator.get(&entry).await.text.contains(&settings), "found from the entry of the organisation");
    let saved = administrator.submit(&settings, &[("four_eyes", "waived")]).await;
    assert_eq!(saved.attributes("[name=four_eyes][checked]", "value"), ["waived"]);
    assert!(
        both.reviewer.get("/en/desk").await.one(".sec.warm").contains("Cards for everyone"),
        "now it waits for them"
    );
    assert!(both.reviewer.get(&first).await.text.contains("lets you release it"));
    assert_eq!(both.reviewer.post(&step(&first, "publication"), &[]).await.status, 303);
    let released = &audit_of(&app, &first)[0];
    assert_eq!(
        (released.kind.as_str(), released.detail.contains(r#""four_eyes":"waived""#)),
        ("achievement.published", true)
    );
    assert!(both.reviewer.get(&first).await.text.contains("without a second person"), "the way of the text says so");

    assert_eq!(administrator.post(&settings, &[("four_eyes", "required")]).await.status, 303);
    let second = both.submit(&[("title", "Another card")]).await;
    assert_eq!(both.reviewer.post(&step(&second, "publication"), &[]).await.status, 403);
    let organisation = app.organisation("TR");
    let rows = app.look(|it| audit::list_about(it, ("organisation", organisation.as_str())).unwrap());
    let kinds: Vec<_> = rows.iter().map(|row| (row.kind.as_str(), row.person_id.is_some())).collect();
    assert_eq!(kinds, [("organisation.four_eyes_required", true), ("organisation.four_eyes_waived", true)]);
}

#[tokio::test]
async fn reviewers_and_administrators_are_told_when_four_eyes_are_waived_and_only_then() {
    let app = TestApp::start().await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    for other in [("TR", Role::Editor), ("IR", Role::Reviewer), ("IR", Role::CountryAdministrator)] {
        app.person(other.0, &[other.1]).await;
    }
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    let browser = app.signed_in(&administrator).await;
    browser.post(&settings, &[("four_eyes", "waived")]).await;
    let inbox = app.signed_in(&reviewer).await.get("/fa/inbox?matter=achievement").await;
    assert_eq!(inbox.attributes(".entry h2 a", "href"), [settings.replace("/en/", "/fa/")], "{}", inbox.text);
    assert_eq!(told(&app, "achievement.four_eyes_waived"), addresses(&[&reviewer, &administrator]));
    // The same again is no change, and taking it back frightens nobody.
    browser.post(&settings, &[("four_eyes", "waived")]).await;
    browser.post(&settings, &[("four_eyes", "required")]).await;
    assert_eq!(told(&app, "achievement.four_eyes_waived"), Vec::<String>::new());
}

#[tokio::test]
async fn nobody_but_the_countrys_administrator_chooses() {
    let app = TestApp::start().await;
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    for (country, role, seen, changed) in [
        ("TR", Role::Reviewer, 200, 403),
        ("TR", Role::Auditor, 200, 403),
        ("TR", Role::Officer, 404, 404),
        ("IR", Role::CountryAdministrator, 404, 404),
        ("", Role::SecretariatAdministrator, 404, 404),
    ] {
        let browser = app.signed_in(&app.person(country, &[role]).await).await;
        let page = browser.get(&settings).await;
        let answer = browser.post(&settings, &[("four_eyes", "waived")]).await;
        assert_eq!((page.status, answer.status), (seen, changed), "{role:?} of {country:?}");
        assert!(page.attributes("[name=four_eyes]", "value").is_empty(), "no form for what is not allowed");
    }
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert_eq!(administrator.post(&settings, &[("four_eyes", "sometimes")]).await.status, 400);
    assert_eq!(administrator.get(&settings).await.attributes("[name=four_eyes][checked]", "value"), ["required"]);
}
