//! What was invented and what was done in earnest are never one log: a demonstration signs under a name of its own, and what
//! it left is opened by nothing but a demonstration.

use sijil::app;
use sijil::features::transparency::{self, Footing};
use sijil::platform::config::Config;
use tempfile::TempDir;

use super::{record, sequence};
use crate::support::{Program, TestApp};

/// Opens the same portal once more, as a demonstration or in earnest; the sentence where that is refused.
fn opened(app: &TestApp, is_demo: bool) -> Result<(), String> {
    let config = Config { is_demo, ..app.platform.config.clone() };
    app::build(config, app.platform.clock.clone()).map(drop).map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_log_that_was_begun_in_a_demonstration_is_never_continued_in_earnest_nor_the_other_way_round() {
    for is_demo in [true, false] {
        let app = TestApp::start_with(&[], is_demo).await;
        opened(&app, !is_demo).unwrap();
        sequence(&app);
        let keys = app.look(|connection| transparency::list_trusted(connection).unwrap());
        let name = keys[0].key.name();
        assert_eq!(name.ends_with("/demonstration/transparency"), is_demo, "{name}");
        assert_eq!(Footing::of(name).is_invented(), is_demo);
        opened(&app, is_demo).unwrap();
        let refused = opened(&app, !is_demo).unwrap_err();
        let found = if is_demo { "is that of a demonstration" } else { "is that of a portal in earnest" };
        assert!(refused.contains(found), "{refused}");
    }
}

#[tokio::test]
async fn what_waits_for_a_log_that_has_not_begun_was_done_in_earnest() {
    let app = TestApp::start().await;
    record(&app, 1);
    assert!(opened(&app, true).unwrap_err().contains("is that of a portal in earnest"));
    opened(&app, false).unwrap();
    assert_eq!(sequence(&app), 1);
}

#[tokio::test]
async fn who_opened_a_portal_before_its_log_began_signs_nothing_in_a_log_of_another_footing() {
    let app = TestApp::start_with(&[], true).await;
    let config = Config { is_demo: false, ..app.platform.config.clone() };
    let earnest = app::build(config, app.platform.clock.clone()).unwrap();
    sequence(&app);
    record(&app, 1);
    let refused = [transparency::sequence(&earnest).map(drop), transparency::rotate(&earnest).map(drop)];
    for refused in refused {
        assert!(refused.unwrap_err().to_string().contains("is that of a demonstration"));
    }
    let signer = earnest.database.read_here(|connection| transparency::signer(connection, &earnest).map(drop));
    assert!(signer.is_err(), "nor a receipt");
    assert_eq!(sequence(&app), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_says_in_one_sentence_that_a_folder_is_of_a_demonstration() {
    let folder = TempDir::new().unwrap();
    let demo = Program::demo(folder.path());
    demo.signal("-TERM");
    assert!(demo.ended_well());
    for command in ["serve", "worker", "migrate", "rotate-log-key"] {
        let output = Program::command(&[command], folder.path()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("is that of a demonstration"), "{command}: {said}");
        assert_eq!(said.trim_end().lines().count(), 1, "{command}: {said}");
    }
}
