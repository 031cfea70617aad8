//! Meetings: their host prepares them, everybody reads them once they are published, and what is changed afterwards can be
//! looked up.

mod agenda;
pub mod calendars;
mod decisions;
mod delegations;
mod demonstration;
mod files;
mod followed;
mod minutes;
mod publishing;

use diesel::prelude::*;
use sijil::platform::database::schema::audit_entries;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

const PAGE: &str = "/en/meetings/eco-3-2027";

const TYPED: [(&str, &str); 15] = [
    ("revision", "0"),
    ("slug", "eco-3-2027"),
    ("kind", "eco_heads"),
    ("from", "2027-05-04"),
    ("until", "1406/02/15"),
    ("zone", "Europe/Istanbul"),
    ("host", "TR"),
    ("others", "ECO Secretariat\n\nUNFPA"),
    ("language", "en"),
    ("name", "Third meeting of the heads"),
    ("place", "Istanbul"),
    ("host_name", "General Directorate of Population"),
    ("about", "What became of the decisions."),
    ("outcomes", ""),
    ("note", ""),
];

/// The form with some fields typed otherwise, and with further ones.
fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let value = |(name, value): (&'a str, &'a str)| {
        (name, changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| *value))
    };
    let is_new = |(name, _): &(&str, &str)| !TYPED.iter().any(|(typed, _)| typed == name);
    TYPED.into_iter().map(value).chain(changes.iter().copied().filter(is_new)).collect()
}

/// A page without the marks that keep what was put into its sentences apart.
fn plain(page: &Shown) -> String {
    page.text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A register that hosts a meeting, and one that comes.
struct Registers {
    app: TestApp,
    editor: Browser,
    reviewer: Browser,
    abroad: Browser,
    secretariat: Browser,
}

impl Registers {
    async fn make() -> Self {
        let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
        let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
        let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
        let abroad = app.signed_in(&app.person("IR", &[Role::Editor, Role::Reviewer]).await).await;
        let secretariat = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
        Self { app, editor, reviewer, abroad, secretariat }
    }

    /// Begins the draft.
    async fn draft(&self, changes: &[(&str, &str)]) {
        let answer = self.editor.post("/en/meetings", &with(changes)).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }

    /// Begins it and publishes it; its revision is 2 then.
    async fn published(&self, changes: &[(&str, &str)]) {
        self.draft(changes).await;
        let answer = self.reviewer.post(&format!("{PAGE}/publication"), &[("revision", "1")]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }

    /// Saves the meeting as it is typed now.
    async fn saved(&self, changes: &[(&str, &str)]) -> Shown {
        let fields: Vec<_> = with(changes).into_iter().filter(|(name, _)| *name != "slug").collect();
        self.editor.post(PAGE, &fields).await
    }

    fn audited(&self, kind: &str) -> i64 {
        self.app.look(|connection| {
            audit_entries::table.filter(audit_entries::kind.eq(kind)).count().get_result(connection).unwrap()
        })
    }
}
