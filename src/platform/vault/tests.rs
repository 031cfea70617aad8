use std::path::Path;

use diesel::RunQueryDsl as _;

use super::*;
use crate::platform::config::{DatabaseAddress, DatabaseConfig};

fn open(folder: &Path) -> Vault {
    let database = DatabaseConfig { address: DatabaseAddress::Sqlite(folder.join("keys.db")), connections: 2 };
    Vault::open(&KeysConfig { database, root_file: folder.join("root-key") }).unwrap()
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

const NOW: &str = "2026-11-30T10:00:00Z";

fn somewhere() -> Place<'static> {
    Place { table: "t", row: "r", column: "c", owner: "", key: "", version: 1 }
}

#[test]
fn a_thing_is_opened_by_those_it_was_sealed_for_until_its_key_is_destroyed() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two, three) = (OrganisationId::generate(), OrganisationId::generate(), OrganisationId::generate());
    let sealed = open(folder.path()).make("m", &[one, two], at(NOW)).unwrap().seal(somewhere(), b"hello").unwrap();
    // Another process, which holds nothing in memory.
    let vault = open(folder.path());
    let read = |of| {
        let key = vault.keys_of(&["m", "other"], of, at(NOW)).unwrap().remove("m");
        key.and_then(|key| key.open(somewhere(), &sealed)).map(|it| it.to_vec())
    };
    assert_eq!([one, two, three].map(read), [Some(b"hello".to_vec()), Some(b"hello".to_vec()), None]);
    assert!(matches!(vault.admit(&["m"], (three, one), at(NOW)), Err(Error::NotFound)), "who cannot open lets none in");
    vault.admit(&["m"], (one, three), at(NOW)).unwrap();
    assert_eq!(read(three), Some(b"hello".to_vec()));
    assert_eq!(vault.destroy(&["m"]).unwrap(), 3);
    assert_eq!([one, two, three].map(read), [None, None, None]);
}

/// Whether the files of the keys hold these bytes anywhere, the write-ahead log included.
fn stands(folder: &Path, bytes: &[u8]) -> bool {
    let files = std::fs::read_dir(folder).unwrap().map(|it| std::fs::read(it.unwrap().path()).unwrap());
    files.into_iter().any(|file| file.windows(bytes.len()).any(|part| part == bytes))
}

#[test]
fn d19_of_a_key_that_is_destroyed_or_wrapped_anew_the_old_form_stands_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, of) = (open(folder.path()), OrganisationId::generate());
    for thing in ["kept", "gone"] {
        vault.make(thing, &[of], at(NOW)).unwrap();
    }
    let wrapped = |thing| vault.pool.read(|it| store::list_data(it, of, &[thing])).unwrap().remove(0).wrapped;
    let (kept, gone) = (wrapped("kept"), wrapped("gone"));
    assert!(stands(folder.path(), &kept) && stands(folder.path(), &gone), "the test sees what is there");
    vault.destroy(&["gone"]).unwrap();
    assert!(!stands(folder.path(), &gone));
    let organisation = vault.pool.read(|it| store::list_of(it, of)).unwrap().remove(0).wrapped;
    assert!(stands(folder.path(), &organisation));
    vault.rotate(at("2026-12-01T00:00:00Z"), at("2026-12-01T00:00:00Z")).unwrap();
    assert!(!stands(folder.path(), &kept) && !stands(folder.path(), &organisation));
    let organisation = vault.pool.read(|it| store::list_of(it, of)).unwrap().remove(0).wrapped;
    vault.rotate_root().unwrap();
    assert!(!stands(folder.path(), &organisation));
}

#[test]
fn d20_new_keys_wrap_what_old_ones_wrapped_and_nothing_is_sealed_anew() {
    let folder = tempfile::tempdir().unwrap();
    let organisations = [OrganisationId::generate(), OrganisationId::generate()];
    let vault = open(folder.path());
    let things: Vec<String> = (0..1_200).map(|number| format!("m{number}")).collect();
    let sealed: Vec<Vec<u8>> = things
        .iter()
        .map(|thing| vault.make(thing, &organisations, at(NOW)).unwrap().seal(somewhere(), b"x").unwrap())
        .collect();
    let index = vault.index_of(organisations[0], at(NOW)).unwrap().token("names", "AHMADI");
    // A process that began to rotate and was killed: the new key is there, nothing is wrapped by it.
    let (key, day) = (OrganisationKey::generate().unwrap(), at("2026-12-01T00:00:00Z"));
    let begin = |connection: &mut DbConn| {
        let row = vault.new_row(connection, &key, (organisations[0], day))?;
        store::insert(connection, &row)
    };
    vault.pool.write(begin).unwrap();
    let behind = |vault: &Vault| vault.standing().unwrap().iter().map(|it| it.behind).sum::<i64>();
    assert_eq!(behind(&vault), 1_200);
    let day = at("2026-12-01T00:00:00Z");
    let rotated = vault.rotate(day, at("2026-12-01T01:00:00Z")).unwrap();
    assert!(rotated.iter().all(|it| (it.rewrapped, it.destroyed) == (1_200, 1)), "{rotated:?}");
    assert_eq!(behind(&vault), 0);
    let again = vault.rotate(day, at("2026-12-01T02:00:00Z")).unwrap();
    assert!(again.iter().all(|it| (it.rewrapped, it.destroyed) == (0, 0)), "{again:?}");
    // And the root key, killed once between the rows and the file.
    let root = folder.path().join("root-key");
    let old = std::fs::read_to_string(&root).unwrap();
    assert_eq!(vault.rotate_root().unwrap(), 2);
    let new = std::fs::read_to_string(&root).unwrap();
    assert_ne!(new, old);
    std::fs::rename(&root, folder.path().join("root-key.next")).unwrap();
    std::fs::write(&root, &old).unwrap();
    for is_mended in [false, true] {
        if is_mended {
            assert_eq!(open(folder.path()).rotate_root().unwrap(), 2);
            assert!(!folder.path().join("root-key.next").exists());
            assert_eq!(std::fs::read_to_string(&root).unwrap(), new);
        }
        let vault = open(folder.path());
        for of in organisations {
            let all: Vec<&str> = things.iter().map(String::as_str).collect();
            let keys = vault.keys_of(&all, of, at(NOW)).unwrap();
            let is_open = |(thing, sealed): (&String, &Vec<u8>)| keys[thing].open(somewhere(), sealed).is_some();
            assert!(things.iter().zip(&sealed).all(is_open), "{is_mended}");
        }
        assert_eq!(vault.index_of(organisations[0], at(NOW)).unwrap().token("names", "AHMADI"), index);
    }
    // The process that held the old keys all the time finds the new ones.
    let late = vault.make("late", &organisations, at(NOW)).unwrap().seal(somewhere(), b"y").unwrap();
    let key = open(folder.path()).keys_of(&["late"], organisations[1], at(NOW)).unwrap().remove("late").unwrap();
    assert_eq!(key.open(somewhere(), &late).unwrap().as_slice(), b"y");
}

#[test]
fn a_root_key_that_is_missing_is_asked_for_and_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).make("m", &[OrganisationId::generate()], at(NOW)).unwrap();
    std::fs::rename(folder.path().join("root-key"), folder.path().join("elsewhere")).unwrap();
    let database = DatabaseConfig { address: DatabaseAddress::Sqlite(folder.path().join("keys.db")), connections: 2 };
    let config = KeysConfig { database, root_file: folder.path().join("root-key") };
    let wrong = Vault::open(&config).err().unwrap().to_string();
    assert!(wrong.contains("SIJIL_ROOT_KEY_FILE"), "{wrong}");
    assert!(!folder.path().join("root-key").exists());
}

#[test]
fn a_key_moved_to_another_thing_or_organisation_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (OrganisationId::generate(), OrganisationId::generate());
    let vault = open(folder.path());
    for thing in ["a", "b"] {
        vault.make(thing, &[one], at(NOW)).unwrap();
    }
    vault.make("c", &[two], at(NOW)).unwrap();
    vault
        .pool
        .write(|connection| {
            let swap =
                "UPDATE data_keys SET wrapped = (SELECT wrapped FROM data_keys WHERE thing = 'a') WHERE thing = 'b'";
            diesel::sql_query(swap).execute(connection)?;
            let moved = format!("UPDATE data_keys SET organisation_id = '{two}' WHERE thing = 'a'");
            diesel::sql_query(moved).execute(connection)?;
            Ok(())
        })
        .unwrap();
    assert!(vault.keys_of(&["b"], one, at(NOW)).is_err());
    assert!(vault.keys_of(&["a"], two, at(NOW)).is_err());
    assert_eq!(vault.keys_of(&["c"], two, at(NOW)).unwrap().len(), 1);
}

#[test]
fn of_two_machines_that_begin_at_once_one_has_the_root_key_and_the_other_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let config = |root: &str| {
        let database =
            DatabaseConfig { address: DatabaseAddress::Sqlite(folder.path().join("keys.db")), connections: 2 };
        KeysConfig { database, root_file: folder.path().join(root).join("root-key") }
    };
    let opened: Vec<_> = std::thread::scope(|scope| {
        let start = |root| {
            let config = config(root);
            scope.spawn(move || Vault::open(&config).map(drop).map_err(|wrong| wrong.to_string()))
        };
        let both = ["one", "other"].map(start);
        both.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let refused: Vec<&String> = opened.iter().filter_map(|it| it.as_ref().err()).collect();
    assert_eq!(refused.len(), 1, "{opened:?}");
    assert!(refused[0].contains("SIJIL_ROOT_KEY_FILE"), "{refused:?}");
    let kept = ["one", "other"].map(|root| config(root).root_file).into_iter().filter(|file| file.exists());
    let kept: Vec<PathBuf> = kept.collect();
    assert_eq!(kept.len(), 1, "the key that does not count is not left behind");
    // Copied, it is the same for both; a made-up one is refused though nothing was wrapped yet.
    for root in ["one", "other"] {
        let config = config(root);
        if !config.root_file.exists() {
            std::fs::create_dir_all(config.root_file.parent().unwrap()).unwrap();
            std::fs::copy(&kept[0], &config.root_file).unwrap();
        }
        Vault::open(&config).unwrap();
    }
    std::fs::write(&kept[0], "ab".repeat(32)).unwrap();
    for root in ["one", "other"] {
        let config = config(root);
        assert_eq!(Vault::open(&config).is_err(), config.root_file == kept[0]);
    }
}

#[test]
fn a_thing_made_twice_has_one_key_and_a_stranger_gets_none() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (OrganisationId::generate(), OrganisationId::generate());
    let vault = open(folder.path());
    let keys: Vec<DataKey> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(|| vault.make("m", &[one], at(NOW)).unwrap())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let sealed = keys[0].seal(somewhere(), b"x").unwrap();
    assert!(keys.iter().all(|key| key.open(somewhere(), &sealed).is_some()));
    assert!(vault.make("m", &[two], at(NOW)).is_err());
    assert!(vault.make("m", &[one, two], at(NOW)).is_err());
    assert!(vault.keys_of(&["m"], two, at(NOW)).unwrap().is_empty());
}
