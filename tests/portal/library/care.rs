//! `sijil doctor`: whether rows and stored files agree.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use sijil::app::examine;
use sijil::features::library::{FileId, Finding};

use super::{PDF, add, editor, picture, stored};
use crate::support::TestApp;

/// Makes a file old by the portal's clock.
fn age(app: &TestApp, path: &Path) {
    let now = app.platform.clock.now().as_utc().and_utc().timestamp();
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(now - 25 * 3600).unwrap());
    std::fs::File::options().write(true).open(path).unwrap().set_modified(then).unwrap();
}

fn kinds(findings: &[Finding]) -> Vec<&'static str> {
    let word = |finding: &Finding| match finding {
        Finding::OtherStore => "store",
        Finding::Unreadable(_) => "unreadable",
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

/// Runs the program on a data folder; whether it ended well, and what it said.
fn sijil(words: &[&str], data: &Path, database: Option<&str>) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    command.args(words).env_clear().env("SIJIL_DATA", data);
    command.envs(database.map(|address| ("SIJIL_DATABASE", address)));
    let output = command.output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// Makes a file older than a day by the computer's clock.
fn age_by_the_computer(path: &Path) {
    let old = SystemTime::now() - Duration::from_hours(25);
    std::fs::File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
}

#[test]
fn the_command_says_what_it_found_and_ends_accordingly() {
    let folder = tempfile::TempDir::new().unwrap();
    assert!(sijil(&["migrate"], folder.path(), None).0);
    let doctor = |words: &[&str]| sijil(&[&["doctor"], words].concat(), folder.path(), None);
    assert_eq!(doctor(&[]), (true, "The stored files are in order.\n".to_owned()));
    let place = folder.path().join("files/ab");
    std::fs::create_dir_all(&place).unwrap();
    let orphan = place.join("0".repeat(30));
    std::fs::write(&orphan, b"lost").unwrap();
    age_by_the_computer(&orphan);
    let (is_well, said) = doctor(&[]);
    assert!(!is_well && said.contains("nobody knows of it") && said.contains("1 faults"), "{said}");
    let (is_well, said) = doctor(&["--mend"]);
    assert!(is_well && said.contains("(removed)") && !orphan.exists(), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_database_than_the_files_own_removes_nothing() {
    let app = TestApp::start_on_sqlite(&[]).await;
    let editor = editor(&app, "TR").await;
    add(&app, &editor, "a.pdf", PDF).await;
    let (data, kept) = (&app.platform.config.data, stored(&app).remove(0));
    age_by_the_computer(&kept);
    assert!(sijil(&["doctor", "--mend"], data, None).0, "its own");
    let other = data.join("other.db");
    let address = format!("sqlite:{}", other.display());
    let (is_well, said) = sijil(&["doctor", "--mend"], data, Some(&address));
    assert!(!is_well && said.contains("does not exist") && kept.exists() && !other.exists(), "{said}");
    std::fs::write(&other, b"").unwrap();
    let (is_well, said) = sijil(&["doctor", "--mend"], data, Some(&address));
    assert!(!is_well && said.contains("newest shape") && kept.exists(), "{said}");
    assert!(sijil(&["migrate"], data, Some(&address)).0);
    let (is_well, said) = sijil(&["doctor", "--mend"], data, Some(&address));
    assert!(!is_well && said.contains("belong to another database") && kept.exists(), "{said}");
}

#[test]
fn a_mistyped_folder_is_no_portal_and_none_is_made() {
    let folder = tempfile::TempDir::new().unwrap();
    let mistyped = folder.path().join("sijl");
    let (is_well, said) = sijil(&["doctor"], &mistyped, None);
    assert!(!is_well && said.contains("SIJIL_DATA") && !mistyped.exists(), "{said}");
}

/// What is told to go after a commit that seemed to fail, and had not.
#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_a_row_names_are_never_removed() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    add(&app, &editor, "a.pdf", PDF).await;
    let folder = app.platform.config.data.join("files/ab");
    std::fs::create_dir_all(&folder).unwrap();
    let orphan = folder.join("c".repeat(30));
    std::fs::write(&orphan, b"lost").unwrap();
    app.arrange(|connection| {
        use diesel::prelude::*;
        use sijil::platform::database::schema::{jobs, library_versions};
        let key: String = library_versions::table.select(library_versions::storage_key).first(connection).unwrap();
        let payload = serde_json::json!({ "keys": [key, format!("ab{}", "c".repeat(30))] }).to_string();
        let now = app.platform.clock.now();
        diesel::insert_into(jobs::table)
            .values((
                (jobs::id.eq(FileId::generate().to_string()), jobs::kind.eq("remove-stored")),
                (jobs::payload.eq(payload), jobs::state.eq("waiting"), jobs::attempts.eq(0)),
                (jobs::run_at.eq(now), jobs::created_at.eq(now)),
            ))
            .execute(connection)
            .unwrap();
    });
    app.work();
    assert!(!orphan.exists());
    assert_eq!(stored(&app).len(), 1);
}
