//! An administrator looks at the portal as one of the roles of their country: it is what that role gets, nothing more
//! than the administrator may see, and nothing can be changed.

use diesel::prelude::*;
use sijil::features::achievements::State;
use sijil::platform::database::schema::audit_entries;
use sijil::vocabulary::viewer::Role;

use super::table::{Sent, TABLE, VIEWERS};
use super::word;
use super::world::World;
use crate::support::{Browser, Shown, TestApp};

/// The columns of Türkiye's roles that its administrator can look as, and of the administrator.
const ROLES: [(usize, Role); 4] = [(1, Role::Editor), (2, Role::Reviewer), (3, Role::Officer), (4, Role::Auditor)];
const ADMINISTRATOR: usize = 5;

async fn begin(browser: &Browser, role: Role) {
    let answer = browser.post("/en/preview", &[("role", role.as_str())]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

async fn administrator(app: &TestApp) -> Browser {
    app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await
}

#[tokio::test]
async fn s35_a_preview_shows_what_the_role_gets_and_nothing_the_administrator_may_not_see() {
    let (world, browsers) = World::make().await;
    let looking = administrator(&world.app).await;
    let mut faults = Vec::new();
    for (column, role) in ROLES {
        begin(&looking, role).await;
        for row in TABLE.iter().filter(|row| row.0 == "get" && row.1.starts_with("/{language}/")) {
            let path = world.address(row);
            let shown = word(&looking.get(&path).await);
            let theirs = word(&browsers[column].get(&path).await);
            let own = word(&browsers[ADMINISTRATOR].get(&path).await);
            // What the administrator may not see stays hidden, whoever they look as.
            let is_hidden = shown == "404" && own == "404";
            if (shown != theirs && !is_hidden) || (shown == "200" && own == "404") {
                faults.push(format!("{} as {}: {shown}, not {theirs}; itself {own}", row.1, VIEWERS[column]));
            }
        }
        assert_eq!(looking.post("/en/preview/end", &[]).await.status, 303);
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn s35_two_previews_begun_at_the_same_moment_are_one() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let looking = administrator(&app).await;
    for _ in 0..5 {
        let (first, second) = ([("role", Role::Editor.as_str())], [("role", Role::Reviewer.as_str())]);
        let begun = tokio::join!(looking.post("/en/preview", &first), looking.post("/en/preview", &second));
        // The later of them may already stand in the preview of the first, in which nothing is done.
        let statuses = [begun.0.status, begun.1.status];
        assert!(statuses.contains(&303) && statuses.iter().all(|it| *it < 500), "{statuses:?}");
        assert_eq!(looking.post("/en/preview/end", &[]).await.status, 303);
    }
}

#[tokio::test]
async fn s35_no_step_can_be_taken_in_a_preview_but_to_end_it() {
    let (world, _) = World::make().await;
    let looking = administrator(&world.app).await;
    begin(&looking, Role::Reviewer).await;
    let mut faults = Vec::new();
    for row in TABLE.iter().filter(|row| row.0 == "post" && row.1.starts_with("/{language}/")) {
        // Ending it, leaving, and drawing what was typed, which is kept nowhere; so it is with the tools.
        let harmless = [
            "/{language}/preview/end",
            "/{language}/sign-out",
            "/{language}/achievements/preview",
            "/{language}/guidance/preview",
        ];
        if harmless.contains(&row.1) || row.1.starts_with("/{language}/checks/") {
            continue;
        }
        let answer = world.ask(&looking, row).await;
        if answer.status < 400 {
            faults.push(format!("{} answers {}", row.1, answer.status));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    let refused = looking.post("/en/profile", &[("name", "Another")]).await;
    assert_ne!(refused.status, 303);
    assert_eq!(looking.post("/en/sign-out", &[]).await.status, 303, "one can leave at any time");
}

#[tokio::test]
async fn s35_a_preview_finds_and_opens_what_its_role_does() {
    let (world, browsers) = World::make().await;
    world.post(State::Draft);
    world.post(State::Published);
    let private = world.address(&("get", "", "{private}", Sent::Nothing, ""));
    let looking = administrator(&world.app).await;
    let mut found = Vec::new();
    for (column, role) in ROLES {
        let own = &browsers[column];
        begin(&looking, role).await;
        for path in
            ["/en/search?q=post", "/en/search/suggestions?q=post", "/en/search.atom?q=post", "/api/v1/search?q=post"]
        {
            let (seen, shown) = (looking.get(path).await, own.get(path).await);
            let told = |answer: &Shown| match path {
                "/en/search?q=post" => answer.all("main .entry").join("\n"),
                _ => answer.text.clone(),
            };
            assert_eq!((seen.status, told(&seen)), (shown.status, told(&shown)), "{role} {path}");
            found.push(told(&seen));
        }
        let (seen, shown) = (looking.get(&private).await.status, own.get(&private).await.status);
        assert_eq!(seen, shown, "{role}");
        looking.post("/en/preview/end", &[]).await;
    }
    assert_ne!(found[0], found[8], "an editor finds what an officer does not");
}

#[tokio::test]
async fn a_preview_is_marked_ends_with_one_click_and_is_written_down() {
    let app = TestApp::start().await;
    let looking = administrator(&app).await;
    assert_eq!(looking.get("/en/people").await.status, 200);
    begin(&looking, Role::Editor).await;
    let desk = looking.get("/en/desk").await;
    assert!(desk.all(".ribbon.looking p")[0].contains("Editor"));
    assert_eq!(desk.attributes(".ribbon.looking form", "action"), ["/en/preview/end"]);
    let public = looking.get("/fa/achievements").await;
    assert_eq!(public.all(".ribbon.looking").len(), 1, "on every page");
    assert_eq!((looking.get("/en/people").await.status, looking.get("/en/preview").await.status), (404, 404));
    let refused = looking.post("/en/subscriptions/new", &[("email", "a@b.example"), ("language", "en")]).await;
    assert!(refused.status == 409 || refused.status == 400, "{}", refused.status);

    assert_eq!(looking.post("/en/preview/end", &[]).await.location().as_deref(), Some("/en/preview"));
    assert_eq!(looking.get("/en/people").await.status, 200);
    assert!(looking.get("/en/desk").await.all(".ribbon.looking").is_empty());
    let written: Vec<(String, String)> = app.look(|connection| {
        audit_entries::table
            .filter(audit_entries::kind.like("preview.%"))
            .order(audit_entries::id)
            .select((audit_entries::kind, audit_entries::detail))
            .load(connection)
            .unwrap()
    });
    let detail = r#"{"role":"editor"}"#.to_owned();
    assert_eq!(written, [("preview.begun".to_owned(), detail.clone()), ("preview.ended".to_owned(), detail)]);
}

#[tokio::test]
async fn s35_only_roles_of_ones_own_place_can_be_looked_as_and_only_by_its_administrator() {
    let app = TestApp::start().await;
    let looking = administrator(&app).await;
    for role in [Role::CountryAdministrator, Role::SecretariatAdministrator] {
        assert_eq!(looking.post("/en/preview", &[("role", role.as_str())]).await.status, 403, "{role}");
    }
    let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    assert_eq!(secretariat.post("/en/preview", &[("role", "editor")]).await.status, 403);
    begin(&secretariat, Role::Auditor).await;
    assert_eq!(secretariat.get("/en/people").await.status, 404);
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(editor.post("/en/preview", &[("role", "reviewer")]).await.status, 404);

    // Whoever loses the role that lets them look is themselves on the next request.
    begin(&looking, Role::Reviewer).await;
    app.arrange(|connection| {
        use sijil::platform::database::schema::person_roles;
        let all = person_roles::table.filter(person_roles::role.eq(Role::CountryAdministrator));
        diesel::delete(all).execute(connection).unwrap();
    });
    let desk = looking.get("/en/desk").await;
    assert!(desk.status == 200 && desk.all(".ribbon.looking").is_empty());
    assert_eq!(looking.get("/en/achievements/drafts").await.status, 404);
}
