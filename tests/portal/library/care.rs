//! `sijil doctor`: whether rows and stored files agree.

use std::process::Command;
use std::time::{Duration, SystemTime};

use sijil::features::library::{Finding, examine};

use super::{PDF, add, editor, picture, stored};
use crate::support::TestApp;

/// Makes a file old by the portal's clock.
fn age(app: &TestApp, path: &std::path::Path) {
    let now = app.platform.clock.now().as_utc().and_utc().timestamp();
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(now - 25 * 3600).unwrap());
    std::fs::File::options().write(true).open(path).unwrap().set_modified(then).unwrap();
}

fn kinds(findings: &[Finding]) -> Vec<&'static str> {
    let word = |finding: &Finding| match finding {
        Finding::RowWithoutFile(_) => "row",
        Finding::WrongHash(_) => "hash",
        Finding::FileWithoutRow(_) => "file",
        Finding::WidthWithoutSource(_) => "width",
        Finding::Unfinished(_) => "unfinished",
    };
    let mut kinds: Vec<_> = findings.iter().map(word).collect();
    kinds.sort_unstable();
    kinds
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_is_named_and_only_what_nobody_knows_of_is_removed() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    add(&app, &editor, "a.pdf", PDF).await;
    add(&app, &editor, "b.txt", b"words").await;
    add(&app, &editor, "c.png", &picture(700, 400, 1)).await;
    assert_eq!(examine(&app.platform, false).unwrap(), []);

    // Killed between a file and its row, and in the middle of a file.
    let folder = app.platform.config.data.join("files/ab");
    std::fs::create_dir_all(&folder).unwrap();
    let (orphan, beginning) = (folder.join("c".repeat(30)), folder.join(format!("{}#1", "d".repeat(30))));
    for path in [&orphan, &beginning] {
        std::fs::write(path, b"lost").unwrap();
    }
    assert_eq!(examine(&app.platform, true).unwrap(), [], "it may be on its way");
    age(&app, &orphan);
    age(&app, &beginning);
    for path in stored(&app) {
        match std::fs::read(&path).unwrap() {
            bytes if bytes == PDF => std::fs::remove_file(&path).unwrap(),
            bytes if bytes == b"words" => std::fs::write(&path, b"swords").unwrap(),
            _ => {}
        }
    }
    app.arrange(|connection| {
        use diesel::prelude::*;
        use sijil::platform::database::schema::library_versions;
        diesel::update(library_versions::table.filter(library_versions::width.is_not_null()))
            .set(library_versions::state.eq("held"))
            .execute(connection)
            .unwrap();
    });
    let all = ["file", "hash", "row", "unfinished", "width", "width", "width"];
    assert_eq!(kinds(&examine(&app.platform, false).unwrap()), all);
    assert!(orphan.exists() && beginning.exists());
    assert_eq!(kinds(&examine(&app.platform, true).unwrap()), all);
    assert!(!orphan.exists() && !beginning.exists());
    assert_eq!(kinds(&examine(&app.platform, false).unwrap()), ["hash", "row", "width", "width", "width"]);
}

#[test]
fn the_command_says_what_it_found_and_ends_accordingly() {
    let folder = tempfile::TempDir::new().unwrap();
    let doctor = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        let output = command.arg("doctor").args(words).env_clear().env("SIJIL_DATA", folder.path()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        (output.status.success(), said)
    };
    assert_eq!(doctor(&[]), (true, "The stored files are in order.\n".to_owned()));
    let place = folder.path().join("files/ab");
    std::fs::create_dir_all(&place).unwrap();
    let orphan = place.join("0".repeat(30));
    std::fs::write(&orphan, b"lost").unwrap();
    let old = SystemTime::now() - Duration::from_hours(25);
    std::fs::File::options().write(true).open(&orphan).unwrap().set_modified(old).unwrap();
    let (is_well, said) = doctor(&[]);
    assert!(!is_well && said.contains("nobody knows of it") && said.contains("1 faults"), "{said}");
    let (is_well, said) = doctor(&["--mend"]);
    assert!(is_well && said.contains("(removed)") && !orphan.exists(), "{said}");
}
