//! The key of the log: made once, replaced under the old one's signature, and never another machine's.

use std::fs;

use sijil::features::transparency::{self, Checkpoint, TrustedKey};
use sijil::platform::crypto::{NoteFault, NoteKey, open_note};

use super::{grown, record, sequence, verdict};
use crate::support::TestApp;

async fn keys(app: &TestApp) -> Vec<NoteKey> {
    let listed = app.browser().get("/transparency/keys").await.text;
    listed.lines().map(|line| TrustedKey::parse(line).unwrap().key).collect()
}

#[tokio::test]
async fn a_new_key_is_announced_in_the_log_and_signed_in_by_the_old_one() {
    let app = grown().await;
    let first = keys(&app).await;
    assert_eq!(first.len(), 1);
    let early = app.browser().get("/transparency/checkpoint").await.text;
    record(&app, 3);
    for rotation in 1..=3 {
        let old = keys(&app).await;
        let new = transparency::rotate(&app.platform).unwrap();
        let known = keys(&app).await;
        assert_eq!((known.len(), &known[0], &known[1..]), (rotation + 1, &new, &old[..]));
        // Who trusts the old key believes the checkpoint that holds the new one.
        let note = app.browser().get("/transparency/checkpoint").await.text;
        let head = open_note(&note, std::slice::from_ref(&old[0])).unwrap();
        assert_eq!(open_note(&note, std::slice::from_ref(&new)), Ok(head));
        assert!(Checkpoint::parse(head).unwrap().size > 91);
        record(&app, 2);
        assert_eq!(sequence(&app), 2);
        let note = app.browser().get("/transparency/checkpoint").await.text;
        assert_eq!(open_note(&note, std::slice::from_ref(&old[0])), Err(NoteFault::Unsigned));
        assert!(open_note(&note, &[new]).is_ok());
    }
    // Old checkpoints stay good, and so does the log.
    assert!(open_note(&early, &keys(&app).await).is_ok());
    assert_eq!(verdict(&app).unwrap().entries, 91 + 3 + 3 * 3);
}

#[tokio::test]
async fn a_key_that_is_not_the_logs_signs_nothing() {
    let app = grown().await;
    let file = app.platform.config.key_file().with_file_name("log-key");
    let kept = fs::read(&file).unwrap();
    fs::write(&file, "ab".repeat(32)).unwrap();
    record(&app, 1);
    let refused = transparency::sequence(&app.platform).unwrap_err().to_string();
    assert!(refused.contains("copy it from the machine that has it"), "{refused}");
    fs::write(&file, kept).unwrap();
    assert_eq!(sequence(&app), 1);
    assert!(verdict(&app).is_ok());
}

#[tokio::test]
async fn a_rotation_that_was_killed_before_its_last_step_is_finished_by_the_next() {
    let app = grown().await;
    let file = app.platform.config.key_file().with_file_name("log-key");
    let old = fs::read(&file).unwrap();
    let new = transparency::rotate(&app.platform).unwrap();
    // As if the file had not been put in its place.
    fs::rename(&file, file.with_file_name("log-key.next")).unwrap();
    fs::write(&file, old).unwrap();
    record(&app, 1);
    assert_eq!(sequence(&app), 1, "the log goes on with the key it knows");
    assert!(verdict(&app).is_ok());
    assert_eq!(transparency::rotate(&app.platform).unwrap(), new);
    assert!(!file.with_file_name("log-key.next").exists());
}

#[tokio::test]
async fn a_file_that_cannot_be_used_keeps_nobody_from_the_key_in_the_other() {
    let app = grown().await;
    let key = app.platform.config.key_file().with_file_name("log-key");
    let next = key.with_file_name("log-key.next");
    let goes_on = |why: &str| {
        record(&app, 1);
        assert_eq!(sequence(&app), 1, "{why}");
    };
    fs::create_dir(&next).unwrap();
    goes_on("a folder stands where the next key would");
    fs::remove_dir(&next).unwrap();
    fs::write(&next, "half a k").unwrap();
    goes_on("the next key is being written");
    // As if a rotation had been killed, and the old key were lost.
    fs::rename(&key, &next).unwrap();
    fs::write(&key, "no key").unwrap();
    goes_on("the key is in the other file");
    fs::write(&next, "no key").unwrap();
    record(&app, 1);
    let refused = transparency::sequence(&app.platform).unwrap_err().to_string();
    assert!(refused.contains("log-key") && refused.contains("cannot be used"), "{refused}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_secret_is_for_its_owner_alone_and_nowhere_else() {
    use std::os::unix::fs::PermissionsExt as _;

    let app = grown().await;
    let file = app.platform.config.key_file().with_file_name("log-key");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let secret = fs::read_to_string(&file).unwrap();
    for path in ["/transparency/keys", "/transparency/checkpoint", "/en/transparency"] {
        assert!(!app.browser().get(path).await.text.contains(secret.trim()), "{path}");
    }
}
