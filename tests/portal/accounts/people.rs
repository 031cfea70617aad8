//! The people an administrator manages, and those they never see.

use diesel::prelude::*;
use sijil::features::accounts::{Email, operating};
use sijil::platform::database::schema::{audit_entries, people, person_roles};
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::viewer::Role;

use crate::support::{PASSWORD, Someone, TestApp};

fn roles(app: &TestApp, person: &Someone) -> Vec<String> {
    app.look(|conn| {
        let mine = person_roles::table.filter(person_roles::person_id.eq(person.id));
        mine.order(person_roles::role).select(person_roles::role).load(conn).unwrap()
    })
}

#[tokio::test]
async fn a_person_of_another_country_looks_like_nobody() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("AZ", &[Role::CountryAdministrator]).await).await;
    let stranger = app.person("TR", &[Role::Editor]).await;
    for (id, name) in [(stranger.id.to_string(), "stranger"), (PersonId::generate().to_string(), "nobody")] {
        assert_eq!(administrator.get(&format!("/en/people/{id}")).await.status, 404, "{name}");
        for (page, fields) in
            [("roles", &[("roles", "editor")][..]), ("state", &[("state", "disabled")]), ("invitation", &[])]
        {
            let answer = administrator.post(&format!("/en/people/{id}/{page}"), fields).await;
            assert_eq!(answer.status, 404, "{name} {page}");
        }
    }
    assert_eq!(administrator.get("/en/people/not-an-id").await.status, 404);
    let list = administrator.get("/en/people").await;
    assert_eq!(list.all("tbody tr").len(), 1);
    assert!(!list.text.contains(&stranger.email));
}

#[tokio::test]
async fn only_administrators_see_people() {
    let app = TestApp::start().await;
    assert_eq!(app.browser().get("/en/people").await.status, 303);
    let editor = app.signed_in(&app.person("TR", &[Role::Editor, Role::Auditor]).await).await;
    for page in ["/en/people", "/en/people/new"] {
        assert_eq!(editor.get(page).await.status, 404, "{page}");
    }
    let fields =
        [("name", "A"), ("name_latin", "A"), ("email", "a@b.example"), ("language", "en"), ("roles", "editor")];
    assert_eq!(editor.post("/en/people", &fields).await.status, 404);
}

#[tokio::test]
async fn nothing_beyond_ones_reach_can_be_sent_along() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let foreign = app.organisation("AZ").to_string();
    let fields = [("name", "A"), ("name_latin", "A"), ("email", "a@b.example"), ("language", "en")];
    let with = |more: &[(&'static str, &str)]| {
        let mut all: Vec<(String, String)> = fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        all.extend(more.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())));
        all
    };
    for (more, status) in [
        (with(&[("roles", "secretariat_administrator")]), 403),
        (with(&[("roles", "editor"), ("organisation", &foreign)]), 403),
        (with(&[("roles", "editor"), ("state", "active")]), 400),
        (with(&[("roles", "editor"), ("password_hash", "x")]), 400),
        (with(&[("roles", "editor"), ("country", "AZ")]), 400),
    ] {
        let more: Vec<(&str, &str)> = more.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(administrator.post("/en/people", &more).await.status, status, "{more:?}");
    }
    let one = app.person("TR", &[Role::Editor]).await;
    let page = format!("/en/people/{}/roles", one.id);
    let answer = administrator.post(&page, &[("roles", "editor"), ("roles", "secretariat_administrator")]).await;
    assert_eq!(answer.status, 403);
    assert_eq!(roles(&app, &one), ["editor"]);
    assert_eq!(app.look(|conn| people::table.count().get_result::<i64>(conn).unwrap()), 2);
}

#[tokio::test]
async fn roles_are_changed_and_the_change_is_written_down() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let one = app.person("TR", &[Role::Editor, Role::Officer]).await;
    let page = format!("/en/people/{}", one.id);
    let shown = administrator.get(&page).await;
    assert_eq!(shown.attributes("input[name=roles][checked]", "value"), ["editor", "officer"]);
    let after = administrator.submit(&format!("{page}/roles"), &[("roles", "reviewer"), ("roles", "editor")]).await;
    assert_eq!(after.all(".flash"), ["The roles were changed."]);
    assert_eq!(roles(&app, &one), ["editor", "reviewer"]);
    let detail: String = app.look(|conn| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("person.roles_changed"));
        rows.select(audit_entries::detail).first(conn).unwrap()
    });
    let detail: serde_json::Value = serde_json::from_str(&detail).unwrap();
    assert_eq!(detail["before"], serde_json::json!(["editor", "officer"]));
    assert_eq!(detail["after"], serde_json::json!(["editor", "reviewer"]));
    assert_eq!(administrator.post(&format!("{page}/roles"), &[]).await.status, 422);
}

#[tokio::test]
async fn a_disabled_person_is_out_at_once_and_comes_back_when_enabled() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let one = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&one).await;
    let page = format!("/en/people/{}/state", one.id);
    assert_eq!(administrator.post(&page, &[("state", "disabled")]).await.status, 303);
    assert_eq!(browser.get("/en/profile").await.status, 303);
    assert_eq!(app.browser().sign_in(&one, PASSWORD).await.status, 422);
    assert_eq!(administrator.post(&page, &[("state", "active")]).await.status, 303);
    assert_eq!(browser.get("/en/profile").await.status, 303, "the old session stays ended");
    assert_eq!(app.browser().sign_in(&one, PASSWORD).await.status, 303);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = TestApp::start().await;
    let me = app.person("TR", &[Role::CountryAdministrator, Role::Editor]).await;
    let browser = app.signed_in(&me).await;
    let page = format!("/en/people/{}", me.id);
    let refused = browser.post(&format!("{page}/roles"), &[("roles", "editor")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(browser.post(&format!("{page}/state"), &[("state", "disabled")]).await.status, 403);
    let second = app.person("TR", &[Role::CountryAdministrator]).await;
    let gone = browser.post(&format!("{page}/roles"), &[("roles", "editor")]).await;
    assert_eq!(gone.location().as_deref(), Some("/en/profile"));
    assert_eq!(browser.get("/en/people").await.status, 404);
    assert_eq!(roles(&app, &second), ["country_administrator"]);
}

#[tokio::test]
async fn two_administrators_who_dismiss_each_other_do_not_both_go() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let (one, other) =
        (app.person("TR", &[Role::CountryAdministrator]).await, app.person("TR", &[Role::CountryAdministrator]).await);
    let (first, second) = (app.signed_in(&one).await, app.signed_in(&other).await);
    let (to_other, to_one) = (format!("/en/people/{}/roles", other.id), format!("/en/people/{}/roles", one.id));
    let fields = [("roles", "editor")];
    let _ = tokio::join!(first.post(&to_other, &fields), second.post(&to_one, &fields));
    let left: i64 = app.look(|conn| {
        let administrators = person_roles::table.filter(person_roles::role.eq("country_administrator"));
        administrators.count().get_result(conn).unwrap()
    });
    assert_eq!(left, 1);
}

#[tokio::test]
async fn the_secretariat_sees_administrators_and_counts_only() {
    let app = TestApp::start().await;
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator, Role::Editor]).await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let list = secretariat.get("/en/people").await;
    assert_eq!(list.all("tbody tr").len(), 2);
    assert_eq!(list.all("dl.sheet dd"), ["2"]);
    assert_eq!(secretariat.get(&format!("/en/people/{}", editor.id)).await.status, 404);
    let page = format!("/en/people/{}", administrator.id);
    let shown = secretariat.get(&page).await;
    assert_eq!(shown.attributes("input[name=roles]", "value"), ["country_administrator"]);
    let answer = secretariat.post(&format!("{page}/roles"), &[]).await;
    assert_eq!(answer.location().as_deref(), Some("/en/people"));
    assert_eq!(roles(&app, &administrator), ["editor"], "what the country gave stays");

    let place = app.organisation("TR").to_string();
    let fields = [
        ("organisation", place.as_str()),
        ("name", "A"),
        ("name_latin", "A"),
        ("email", "a@b.example"),
        ("language", "tr"),
        ("roles", "country_administrator"),
    ];
    assert_eq!(secretariat.post("/en/people", &fields).await.status, 303);
    let sent = app.mails();
    let invitation = sent.iter().find(|mail| mail.kind == "person.invited").unwrap();
    assert_eq!(invitation.language.tag(), "tr");
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    for _ in 0..51 {
        app.person("TR", &[Role::Editor]).await;
    }
    assert_eq!(administrator.get("/en/people").await.all("tbody tr").len(), 50);
    assert_eq!(administrator.get("/en/people?page=2").await.all("tbody tr").len(), 2);
}

#[tokio::test]
async fn each_name_of_an_invitation_has_sentences_of_its_own() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let long = "a".repeat(101);
    for name in ["", &long] {
        let fields =
            [("name", name), ("name_latin", name), ("email", "a@b.example"), ("language", "en"), ("roles", "editor")];
        let page = administrator.post("/en/people", &fields).await;
        let (told, told_latin) = (page.one("#name-err"), page.one("#name_latin-err"));
        assert_ne!(told, told_latin);
        assert!(told_latin.contains("Latin"), "{told_latin}");
        assert_eq!(page.all(".summary a"), [told, told_latin]);
    }
}

#[tokio::test]
async fn a_new_administrator_is_told_to_the_others_whoever_made_them_one() {
    let app = TestApp::start().await;
    let (one, other) =
        (app.person("TR", &[Role::CountryAdministrator]).await, app.person("TR", &[Role::CountryAdministrator]).await);
    let editor = app.person("TR", &[Role::Editor]).await;
    let secretary = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let browser = app.signed_in(&one).await;
    app.mails();
    let told = || {
        let subject = "A new administrator of your organisation on Sijil";
        let mut told: Vec<String> =
            app.mails().into_iter().filter(|mail| mail.subject == subject).map(|mail| mail.to.to_string()).collect();
        told.sort();
        told
    };
    let invitation =
        |email, role| [("name", "Neu"), ("name_latin", "Neu"), ("email", email), ("language", "en"), ("roles", role)];
    assert_eq!(browser.post("/en/people", &invitation("a@tr.sijil.example", "editor")).await.status, 303);
    assert!(told().is_empty(), "an editor manages nobody");
    let fields = invitation("b@tr.sijil.example", "country_administrator");
    assert_eq!(browser.post("/en/people", &fields).await.status, 303);
    assert_eq!(told(), [other.email.as_str()], "not who did it, and not the new one");
    let roles = format!("/en/people/{}/roles", editor.id);
    assert_eq!(browser.post(&roles, &[("roles", "country_administrator"), ("roles", "editor")]).await.status, 303);
    assert_eq!(told(), [other.email.as_str()]);
    assert_eq!(browser.post(&roles, &[("roles", "country_administrator")]).await.status, 303);
    assert!(told().is_empty(), "they were one before");
    let organisation = app.organisation("TR").to_string();
    let mut fields = invitation("c@tr.sijil.example", "country_administrator").to_vec();
    fields.push(("organisation", &organisation));
    assert_eq!(secretary.post("/en/people", &fields).await.status, 303);
    let mut all = [one.email.clone(), other.email.clone(), editor.email.clone()];
    all.sort();
    assert_eq!(told(), all, "the country knows whom the secretariat appoints");

    let (reviewer, platform) = (app.person("TR", &[Role::Reviewer]).await, &app.platform);
    let email = Email::parse(&reviewer.email).unwrap();
    app.arrange(|conn| {
        let it = operating::maybe_colleague(conn, &email).unwrap().unwrap();
        assert!(operating::change_roles(conn, platform, &it, &[Role::CountryAdministrator]).unwrap());
    });
    assert_eq!(told(), all, "and whom an operator appoints");
}
