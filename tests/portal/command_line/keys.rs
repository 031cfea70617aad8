//! The keys of what is sealed, as an operator looks after them.

use std::process::Stdio;
use std::time::Duration;

use diesel::prelude::*;
use sijil::platform::config::{DatabaseAddress, DatabaseConfig};
use sijil::platform::crypto::sealed::Place;
use sijil::platform::database::schema::audit_entries;
use sijil::platform::database::{Database, DbConn};
use sijil::vocabulary::ids::OrganisationId;
use sijil::vocabulary::timestamp::Timestamp;
use tempfile::TempDir;

use super::{said, sijil};
use crate::support::TestApp;

/// Things whose keys are wrapped anew; each for two organisations.
const THINGS: usize = 1_500;

fn somewhere() -> Place<'static> {
    Place { table: "t", row: "r", column: "c", owner: "", key: "", version: 1 }
}

#[test]
fn the_root_key_is_made_once_and_never_replaced() {
    let folder = TempDir::new().unwrap();
    let made = sijil(&folder, &["keys", "create"]);
    assert!(made.status.success(), "{}", said(&made));
    let key = std::fs::read_to_string(folder.path().join("root-key")).unwrap();
    assert!(key.trim().len() == 64 && !said(&made).contains(key.trim()));
    let again = sijil(&folder, &["keys", "create"]);
    assert!(!again.status.success() && said(&again).contains("is there already"), "{}", said(&again));
    // The database remembers which one it was, though nothing is wrapped yet.
    std::fs::remove_file(folder.path().join("root-key")).unwrap();
    let lost = sijil(&folder, &["keys", "create"]);
    assert!(!lost.status.success() && said(&lost).contains("SIJIL_ROOT_KEY_FILE"), "{}", said(&lost));
    assert!(!folder.path().join("root-key").exists());
    std::fs::write(folder.path().join("root-key"), "ab".repeat(32)).unwrap();
    let other = sijil(&folder, &["migrate"]);
    assert!(!other.status.success() && said(&other).contains("does not hold the root key"), "{}", said(&other));
    std::fs::write(folder.path().join("root-key"), key).unwrap();
    assert!(sijil(&folder, &["migrate"]).status.success());
    let empty = sijil(&folder, &["keys", "status"]);
    assert!(empty.status.success(), "{}", said(&empty));
    assert_eq!(String::from_utf8_lossy(&empty.stdout).lines().count(), 1, "nothing is sealed yet");
}

/// What the operator did with keys: kind, thing, whose.
fn written_down(connection: &mut DbConn) -> Vec<(String, String, Option<String>)> {
    let rows = audit_entries::table.filter(audit_entries::detail.eq(r#"{"by":"operator"}"#));
    let rows = rows.filter(audit_entries::person_id.is_null()).order(audit_entries::id);
    let told = (audit_entries::kind, audit_entries::subject_id, audit_entries::subject_country);
    rows.select(told).load(connection).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_renews_keys_at_the_machine_stands_in_the_audit() {
    let app = TestApp::start().await;
    let organisations: [OrganisationId; 2] = [app.organisation("TR"), app.organisation("IR")];
    app.platform.vault.make("one", &organisations, Timestamp::parse("2020-01-01T00:00:00Z").unwrap()).unwrap();
    let done = |words: &[&str]| {
        let output = app.command(words).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        app.look(written_down)
    };
    let renewed = |number: usize, country: &str| {
        let kind = "organisation.keys_renewed".to_owned();
        (kind, organisations[number].to_string(), Some(country.to_owned()))
    };
    let mut wanted = vec![renewed(0, "TR"), renewed(1, "IR")];
    let mut rows = done(&["keys", "rotate"]);
    rows.sort();
    wanted.sort();
    assert_eq!(rows, wanted);
    assert_eq!(done(&["keys", "rotate"]).len(), 2, "there was nothing to do");
    let root = done(&["keys", "rotate-root"]).pop().unwrap();
    assert_eq!(root, ("vault.root_key_replaced".to_owned(), "portal".to_owned(), None));
    app.set_clock_by_the_machine();
    app.turn_clock(60);
    app.work();
    assert_eq!(sijil::app::verify(&app.platform, &[]).unwrap().err(), None);
}

#[test]
fn a_root_key_that_is_made_beside_a_portal_that_is_there_stands_in_its_audit() {
    let folder = TempDir::new().unwrap();
    let first = sijil(&folder, &["migrate"]);
    assert!(first.status.success(), "{}", said(&first));
    // The keys are lost, with everything that was sealed by them.
    std::fs::remove_file(folder.path().join("root-key")).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().starts_with("keys.db") {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    let made = sijil(&folder, &["keys", "create"]);
    assert!(made.status.success(), "{}", said(&made));
    let address = DatabaseAddress::Sqlite(folder.path().join("sijil.db"));
    let database = Database::open(&DatabaseConfig { address, connections: 1 }).unwrap();
    let rows = database.read_here(|connection| Ok(written_down(connection))).unwrap();
    assert_eq!(rows, [("vault.root_key_made".to_owned(), "portal".to_owned(), None)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn d20_a_rotation_that_is_killed_anywhere_is_finished_by_the_next_and_everything_still_opens() {
    let app = TestApp::start().await;
    let vault = &app.platform.vault;
    let organisations: [OrganisationId; 2] = [app.organisation("TR"), app.organisation("IR")];
    let long_ago = Timestamp::parse("2020-01-01T00:00:00Z").unwrap();
    let things: Vec<String> = (0..THINGS).map(|number| format!("m{number:05}")).collect();
    let seal = |thing: &String| vault.make(thing, &organisations, long_ago).unwrap().seal(somewhere(), b"x").unwrap();
    let sealed: Vec<Vec<u8>> = things.iter().map(seal).collect();
    let behind = || vault.standing().unwrap().iter().map(|it| it.behind).sum::<i64>();
    let opens = |when: &str| {
        let all: Vec<&str> = things.iter().map(String::as_str).collect();
        for of in organisations {
            let keys = vault.keys_of(&all, of, long_ago).unwrap();
            let whole = things.iter().zip(&sealed).filter(|(it, sealed)| keys[*it].open(somewhere(), sealed).is_some());
            assert_eq!(whole.count(), THINGS, "{when}");
        }
    };
    let start = |words: &[&str]| app.command(words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    // Killed at moments nobody chose, each a little later than the one before.
    let mut between = 0;
    for number in 0..12_u64 {
        let before = behind();
        let mut rotation = start(&["keys", "rotate"]);
        let begun = std::time::Instant::now();
        // The first runs end before it begins to wrap, later ones in the middle.
        while number > 1 && behind() == before && rotation.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < Duration::from_secs(30), "the rotation does not begin");
        }
        std::thread::sleep(Duration::from_millis(number * 13 % 97));
        rotation.kill().unwrap();
        rotation.wait().unwrap();
        let left = behind();
        between += usize::from(left > 0 && left < 2 * i64::try_from(THINGS).unwrap());
        opens(&format!("after the {number}th kill, {left} left"));
        if left == 0 && number > 1 {
            break;
        }
    }
    let finished = app.command(&["keys", "rotate"]).output().unwrap();
    assert!(finished.status.success(), "{}", said(&finished));
    assert!(said(&finished).contains("Everything is wrapped by the newest keys"), "{}", said(&finished));
    assert_eq!(behind(), 0);
    assert!(between > 0, "no kill fell into the middle");
    assert!(vault.standing().unwrap().iter().all(|it| it.keys == 1), "{:?}", vault.standing());
    opens("at the end");
    // A second run of the day has nothing to do.
    let again = app.command(&["keys", "rotate"]).output().unwrap();
    assert_eq!(said(&again).matches(": 0 keys wrapped anew, 0 old ones destroyed").count(), 2, "{}", said(&again));
    let root = app.platform.config.keys.root_file.clone();
    let old = std::fs::read_to_string(&root).unwrap();
    for number in 0..6_u64 {
        let mut rotation = start(&["keys", "rotate-root"]);
        std::thread::sleep(Duration::from_millis(100 + number * 120));
        rotation.kill().unwrap();
        rotation.wait().unwrap();
        let status = app.command(&["keys", "status"]).output().unwrap();
        assert!(status.status.success(), "it starts after each kill: {}", said(&status));
    }
    let finished = app.command(&["keys", "rotate-root"]).output().unwrap();
    assert!(finished.status.success(), "{}", said(&finished));
    assert!(std::fs::read_to_string(&root).unwrap() != old && !root.with_file_name("root-key.next").exists());
    let status = app.command(&["keys", "status"]).output().unwrap();
    let row = said(&status).lines().find(|line| line.starts_with(organisations[0].as_str())).unwrap().to_owned();
    assert!(row.contains(&format!("\t1\t{THINGS}\t0\t")), "{row}");
    // Another process, which holds nothing in memory.
    let vault = sijil::platform::vault::Vault::open(&app.platform.config.keys).unwrap();
    let key = vault.keys_of(&[&things[7]], organisations[1], long_ago).unwrap().remove(&things[7]).unwrap();
    assert!(key.open(somewhere(), &sealed[7]).is_some());
}
