use std::fs;
use std::path::PathBuf;

use super::*;

struct Place {
    folder: tempfile::TempDir,
    storage: Storage,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::open(&folder.path().join("files")).unwrap();
        Self { folder, storage }
    }

    /// Every file in the folder, drafts included.
    fn files(&self) -> Vec<PathBuf> {
        fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { collect(&path, files) } else { files.push(path) }
            }
        }
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        files
    }
}

fn stream(chunks: usize, size: usize) -> impl Stream<Item = Result<Bytes, Error>> {
    futures_util::stream::iter((0..chunks).map(move |n| Ok(Bytes::from(vec![u8::try_from(n % 251).unwrap(); size]))))
}

#[tokio::test]
async fn what_was_put_comes_back_under_a_name_nobody_typed() {
    let place = Place::new();
    let stored = place.storage.put(stream(200, 64 * 1024), 200 * 64 * 1024).await.unwrap();
    assert_eq!(stored.bytes, 200 * 64 * 1024);
    let back = place.storage.get(&stored.key, &stored.hash).await.unwrap();
    assert_eq!(back.len() as u64, stored.bytes);
    assert_eq!(FileHash::of(&back), stored.hash);
    assert_eq!(FileKey::parse(stored.key.as_str()), Some(stored.key.clone()));
    let other = place.storage.put_bytes(back, u64::MAX).await.unwrap();
    assert_ne!(other.key, stored.key);
    assert_eq!(other.hash, stored.hash);
}

#[tokio::test]
async fn one_byte_too_many_is_refused_and_leaves_nothing() {
    let place = Place::new();
    let exact = place.storage.put(stream(10, 1000), 10_000).await;
    assert!(exact.is_ok());
    place.storage.delete(&exact.unwrap().key).await.unwrap();
    let endless = futures_util::stream::repeat_with(|| Ok(Bytes::from_static(&[0; 4096])));
    assert!(matches!(place.storage.put(endless, 6 * 1024 * 1024).await, Err(Error::TooLarge)));
    assert!(matches!(place.storage.put(stream(10, 1000), 9_999).await, Err(Error::TooLarge)));
    assert_eq!(place.files(), Vec::<PathBuf>::new());
}

#[tokio::test]
async fn a_sender_who_breaks_off_leaves_nothing() {
    let place = Place::new();
    let broken = futures_util::stream::iter([Ok(Bytes::from_static(b"half")), Err(Error::invalid("the line broke"))]);
    assert!(matches!(place.storage.put(broken, 100).await, Err(Error::Invalid(_))));
    assert_eq!(place.files(), Vec::<PathBuf>::new());
}

#[tokio::test]
async fn a_file_that_changed_on_the_disk_is_not_given_out() {
    let place = Place::new();
    let stored = place.storage.put_bytes(Bytes::from_static(b"a birth certificate"), 100).await.unwrap();
    let [path] = &place.files()[..] else { panic!("one file") };
    fs::write(path, b"a death certificate").unwrap();
    assert!(matches!(place.storage.get(&stored.key, &stored.hash).await, Err(Error::Unexpected(_))));
}

/// What a stream brings, put together.
async fn whole(stream: impl Stream<Item = Result<Bytes, Error>>) -> Vec<u8> {
    stream.map(|chunk| chunk.unwrap()).collect::<Vec<_>>().await.concat()
}

#[tokio::test]
async fn a_part_is_read_alone_and_only_of_a_file_that_is_right() {
    let place = Place::new();
    let stored = place.storage.put(stream(100, 10_000), u64::MAX).await.unwrap();
    for part in [0..1_000_000, 9_999..10_001, 999_999..1_000_000] {
        let read = whole(place.storage.stream(&stored.key, &stored.hash, part.clone()).await.unwrap()).await;
        let expected: Vec<u8> = part.map(|at| u8::try_from(at / 10_000).unwrap()).collect();
        assert_eq!(read, expected);
    }
    // Of the same length, and found right a moment ago.
    let [path] = &place.files()[..] else { panic!("one file") };
    fs::write(path, vec![9; 1_000_000]).unwrap();
    assert!(matches!(place.storage.stream(&stored.key, &stored.hash, 0..1).await.err(), Some(Error::Unexpected(_))));
    place.storage.delete(&stored.key).await.unwrap();
    assert!(matches!(place.storage.stream(&stored.key, &stored.hash, 0..1).await.err(), Some(Error::NotFound)));
}

#[tokio::test]
async fn what_is_gone_is_not_found_and_may_be_removed_again() {
    let place = Place::new();
    let stored = place.storage.put_bytes(Bytes::new(), 0).await.unwrap();
    place.storage.get(&stored.key, &stored.hash).await.unwrap();
    place.storage.delete(&stored.key).await.unwrap();
    place.storage.delete(&stored.key).await.unwrap();
    assert!(matches!(place.storage.get(&stored.key, &stored.hash).await, Err(Error::NotFound)));
}

#[test]
fn keys_are_never_paths() {
    for text in ["", "../../etc/passwd", &"A".repeat(32), &"a".repeat(31), &format!("{}/", "a".repeat(31))] {
        assert_eq!(FileKey::parse(text), None, "{text}");
    }
}
