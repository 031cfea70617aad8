//! Everything somebody with the database in hands may try, on a log of ninety-one entries: what fits no more is named.

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use sijil::features::{audit, transparency};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::transparency_tiles;

use super::{grown, record, row_at, sequence, verdict};
use crate::support::TestApp;

pub fn run(app: &TestApp, sql: &str) {
    app.arrange(|connection| match connection {
        DbConn::Sqlite(connection) => connection.batch_execute(sql).unwrap(),
        DbConn::Pg(connection) => connection.batch_execute(sql).unwrap(),
    });
}

/// What is found after `sql`, in which `{10}` stands for the id of the row at place 10.
fn after(app: &TestApp, sql: &str) -> (Option<i64>, String) {
    let mut sql = sql.to_owned();
    for place in [10, 11] {
        let mark = format!("{{{place}}}");
        if sql.contains(&mark) {
            sql = sql.replace(&mark, &format!("'{}'", row_at(app, place)));
        }
    }
    run(app, &sql);
    let fault = verdict(app).expect_err(&sql);
    (fault.place, fault.to_string())
}

#[track_caller]
fn named(found: (Option<i64>, String), place: Option<i64>, word: &str) {
    assert!(found.0 == place && found.1.contains(word), "{found:?} instead of {place:?}, {word:?}");
}

/// Replaces the hashes of one tile.
pub fn retile(app: &TestApp, change: impl Fn(&mut Vec<u8>)) {
    app.arrange(|connection| {
        let tile = transparency_tiles::table.find((0, 0_i64));
        let mut hashes: Vec<u8> = tile.select(transparency_tiles::hashes).first(connection).unwrap();
        change(&mut hashes);
        diesel::update(tile).set(transparency_tiles::hashes.eq(hashes)).execute(connection).unwrap();
    });
}

#[tokio::test]
async fn a_log_nobody_touched_is_whole() {
    let app = grown().await;
    let whole = verdict(&app).unwrap();
    assert_eq!((whole.entries, whole.checkpoints), (91, 4));
    // What waits for its place is no fault.
    record(&app, 5);
    assert_eq!(verdict(&app).unwrap().entries, 91);
}

#[tokio::test]
async fn s52_a_row_that_was_changed_is_named_whatever_was_changed() {
    let app = grown().await;
    let columns = [
        ("at", "'2026-11-22 10:00:01'"),
        ("kind", "'thing.undone'"),
        ("person_id", "{11}"),
        ("organisation_id", "{11}"),
        ("country", "'TR'"),
        ("subject_kind", "'person'"),
        ("subject_id", "'two'"),
        ("subject_country", "'TR'"),
        ("detail", "'{}'"),
        ("is_past", "TRUE"),
        ("salt", "(SELECT other.salt FROM audit_entries other WHERE other.id = {11})"),
    ];
    for (column, value) in columns {
        run(&app, "DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT * FROM audit_entries");
        let found = after(&app, &format!("UPDATE audit_entries SET {column} = {value} WHERE id = {{10}}"));
        named(found, Some(10), &row_at(&app, 10));
        run(
            &app,
            &format!(
                "UPDATE audit_entries SET {column} = (SELECT kept.{column} FROM kept WHERE kept.id = audit_entries.id)"
            ),
        );
        assert!(verdict(&app).is_ok(), "{column} is as it was");
    }
}

#[tokio::test]
async fn s52_a_row_that_was_removed_is_named() {
    let app = grown().await;
    named(after(&app, "DELETE FROM audit_entries WHERE id = {10}"), Some(10), "was removed");
    let entry = "DELETE FROM transparency_entries WHERE place = 10";
    named(after(&app, entry), Some(10), "was removed");
    // The entries behind it move up.
    let moved = "UPDATE transparency_entries SET place = -place WHERE place > 10; \
        UPDATE transparency_entries SET place = -place - 1 WHERE place < 0; \
        UPDATE transparency_log SET size = 90; DELETE FROM transparency_checkpoints WHERE size > 61";
    named(after(&app, moved), Some(10), "changed or moved");
}

#[tokio::test]
async fn the_newest_rows_cannot_be_cut_off_unnoticed() {
    let app = grown().await;
    let cut = "DELETE FROM audit_entries WHERE id IN (SELECT subject_id FROM transparency_entries WHERE place > 60); \
        DELETE FROM transparency_entries WHERE place > 60; DELETE FROM transparency_checkpoints WHERE size > 61; \
        UPDATE transparency_log SET size = 61";
    retile(&app, |hashes| hashes.truncate(61 * 32));
    named(after(&app, cut), Some(61), "was removed: the log had 91 entries");
    // Neither is anything signed that contradicts what was signed before.
    record(&app, 40);
    let refused = transparency::sequence(&app.platform).unwrap_err().to_string();
    assert!(refused.contains("shorter than what this machine signed"), "{refused}");
}

#[tokio::test]
async fn s52_rows_that_changed_places_are_named() {
    let app = grown().await;
    let swap = "UPDATE audit_entries SET id = 'x' WHERE id = {10}; UPDATE audit_entries SET id = {10} WHERE id = {11}; \
        UPDATE audit_entries SET id = {11} WHERE id = 'x'";
    named(after(&app, swap), Some(10), "was changed");
    let app = grown().await;
    let swap = "UPDATE transparency_entries SET place = -1 WHERE place = 20; \
        UPDATE transparency_entries SET place = 20 WHERE place = 11; \
        UPDATE transparency_entries SET place = 11 WHERE place = -1";
    named(after(&app, swap), Some(11), "changed or moved");
    // With the hashes in the tree as well, only what was signed tells: within the thirty of one checkpoint.
    retile(&app, |hashes| {
        let (eleventh, twentieth) = (hashes[11 * 32..12 * 32].to_vec(), hashes[20 * 32..21 * 32].to_vec());
        hashes.splice(11 * 32..12 * 32, twentieth);
        hashes.splice(20 * 32..21 * 32, eleventh);
    });
    named(after(&app, "SELECT 1"), Some(30), "or one from 1 on");
    assert!(transparency::sequence(&app.platform).is_ok(), "nothing waits");
    record(&app, 1);
    assert!(transparency::sequence(&app.platform).unwrap_err().to_string().contains("not what was signed last"));
}

#[tokio::test]
async fn a_row_that_was_dated_back_is_named() {
    let app = grown().await;
    // Whoever does it knows how rows are sealed, and lets a worker give the place.
    app.turn_clock(-86_400);
    record(&app, 1);
    app.turn_clock(86_400);
    assert_eq!(sequence(&app), 1);
    named(after(&app, "SELECT 1"), Some(91), "was dated back");
    // What is imported says of itself that it is older.
    let app = grown().await;
    let old = app.platform.clock.now().plus_seconds(-86_400 * 365);
    let (person, organisation) = (sijil::vocabulary::ids::PersonId::generate(), app.organisation("TR"));
    let actor = audit::Actor { person, organisation, country: None };
    let entry = audit::Entry::of(old, actor, "thing.done", ("thing", "old"));
    app.arrange(|connection| audit::record_past(connection, std::slice::from_ref(&entry)).unwrap());
    assert_eq!((sequence(&app), verdict(&app).unwrap().entries), (1, 92));
    // The time an entry got its place cannot be turned back either.
    let times = "UPDATE transparency_entries SET logged_at = '2026-11-22 10:00:30' WHERE place = 40";
    named(after(&app, times), Some(40), "before the entry ahead");
}

#[tokio::test]
async fn a_row_put_in_behind_the_portals_back_is_named() {
    let app = grown().await;
    let copy = "INSERT INTO audit_entries (id, at, kind, subject_kind, subject_id, detail, salt, is_past) \
        SELECT 'more', at, kind, subject_kind, subject_id, detail, salt, is_past FROM audit_entries WHERE id = {10}";
    run(&app, "DELETE FROM transparency_pending");
    let copy = copy.replace("'more'", "'00000000-0000-7000-8000-000000000000'");
    named(after(&app, &copy), None, "row 00000000-0000-7000-8000-000000000000 was put in");
    // Also where the program starts once more: rows older than the log are taken in once.
    app.arrange(|connection| audit::enter_older(connection).unwrap());
    assert_eq!(sequence(&app), 0);
    assert!(verdict(&app).is_err());
}

#[tokio::test]
async fn a_row_that_still_waits_cannot_be_changed_unnoticed() {
    let app = grown().await;
    record(&app, 2);
    let newest = "(SELECT max(id) FROM transparency_pending)";
    let changed = format!("UPDATE audit_entries SET detail = '{{}}' WHERE id = {newest}");
    named(after(&app, &changed), None, "waits for its place, was changed or removed");
    named(after(&app, &format!("DELETE FROM audit_entries WHERE id = {newest}")), None, "waits for its place");
}

#[tokio::test]
async fn what_was_signed_cannot_be_changed_unnoticed() {
    let app = grown().await;
    let lost = "DELETE FROM transparency_checkpoints WHERE size = 91";
    named(after(&app, lost), Some(61), "no checkpoint covers it");
    let app = grown().await;
    let time = "UPDATE transparency_checkpoints SET signed_at = '2026-11-22 09:00:00' WHERE size = 61";
    named(after(&app, time), Some(60), "the time of the checkpoint was changed");
    let app = grown().await;
    let note = "UPDATE transparency_checkpoints SET note = (SELECT other.note FROM transparency_checkpoints other \
        WHERE other.size = 31) WHERE size = 61";
    named(after(&app, note), Some(60), "what was signed is not what stands");
    let app = grown().await;
    retile(&app, |hashes| hashes[20 * 32] ^= 1);
    named(after(&app, "SELECT 1"), Some(20), "changed or moved");
}

#[tokio::test]
async fn a_whole_log_made_anew_with_another_key_is_no_log_of_this_portal() {
    let app = grown().await;
    let files = app.platform.config.key_file();
    let (key, memory) = (files.with_file_name("log-key"), files.with_file_name("log-checkpoint"));
    std::fs::rename(&memory, memory.with_extension("kept")).unwrap();
    std::fs::rename(&key, key.with_extension("kept")).unwrap();
    run(
        &app,
        "DELETE FROM transparency_checkpoints; DELETE FROM transparency_tiles; \
         INSERT INTO transparency_pending (id, commitment) SELECT subject_id, content FROM transparency_entries \
         WHERE kind = 'row'; DELETE FROM transparency_entries; UPDATE transparency_log SET size = 0",
    );
    assert_eq!(sequence(&app), 90);
    std::fs::rename(memory.with_extension("kept"), &memory).unwrap();
    std::fs::rename(key.with_extension("kept"), &key).unwrap();
    named(after(&app, "SELECT 1"), Some(90), "not what was signed before");
    std::fs::remove_file(&memory).unwrap();
    named(after(&app, "SELECT 1"), None, "its newest key is not the one of this portal");
}
