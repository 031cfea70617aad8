//! Files in parts: whole again byte by byte, and nothing of one in another.

use futures_util::{StreamExt as _, stream};

use super::*;
use crate::features::exchange::body::AttachmentKind;
use crate::platform::storage::FileHash;
use crate::platform::uploads::Refusal;

fn file() -> SealedFile {
    SealedFile { id: AttachmentId::generate(), case: CaseId::generate(), key: DataKey::generate().unwrap() }
}

fn said() -> Said {
    Said { name: "scan.pdf".to_owned(), kind: AttachmentKind::Scan, language: None }
}

/// A document that is longer than one part and shorter than three.
fn document() -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..PART * 2 + 77).map(|at| u8::try_from(at % 251).unwrap()));
    bytes
}

async fn come(file: &SealedFile, storage: &Storage) -> Come {
    // As a line brings them: in pieces of another size than the parts.
    let pieces: Vec<_> = document().chunks(60_001).map(|it| Ok(Bytes::copy_from_slice(it))).collect();
    receive((file, storage), stream::iter(pieces), said(), u64::MAX).await.unwrap().unwrap()
}

async fn read(stream: impl Stream<Item = Result<Bytes, Error>>) -> (Vec<u8>, bool) {
    let mut stream = std::pin::pin!(stream);
    let mut bytes = Vec::new();
    while let Some(part) = stream.next().await {
        match part {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(_) => return (bytes, false),
        }
    }
    (bytes, true)
}

#[tokio::test]
async fn d25_a_file_comes_back_byte_by_byte_and_hashes_to_what_its_message_says() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, file) = (Storage::open(folder.path()).unwrap(), file());
    let come = come(&file, &storage).await;
    assert_eq!(come.parts.len(), 3);
    assert_eq!((come.attachment.bytes, &come.attachment.sha256), (document().len() as u64, &FileHash::of(&document())));
    let (bytes, is_whole) =
        read(proven(file.clone(), storage.clone(), come.parts.clone(), come.attachment.sha256)).await;
    assert!(is_whole && bytes == document());
    // Of another file the end never leaves.
    let (bytes, is_whole) = read(proven(file, storage, come.parts, FileHash::of(b"another"))).await;
    assert_eq!((bytes.len(), is_whole), (2 * PART, false));
}

#[tokio::test]
async fn d18_a_part_opens_in_its_own_place_of_its_own_file_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, one) = (Storage::open(folder.path()).unwrap(), file());
    let other = SealedFile { id: AttachmentId::generate(), ..one.clone() };
    let parts = come(&one, &storage).await.parts;
    assert!(one.get(&storage, parts[0].clone()).await.is_ok());
    let moved = PartRow { position: 1, ..parts[0].clone() };
    assert!(one.get(&storage, moved).await.is_err(), "another place of the same file");
    assert!(other.get(&storage, parts[0].clone()).await.is_err(), "another file, under the same key");
    let abroad = SealedFile { case: CaseId::generate(), ..one.clone() };
    assert!(abroad.get(&storage, parts[0].clone()).await.is_err(), "another case");
    let sealed = one.seal_said(&said()).unwrap();
    assert_eq!(one.said(&sealed).unwrap(), said());
    assert!(other.said(&sealed).is_err());
}

#[tokio::test]
async fn what_is_refused_or_breaks_off_leaves_no_part() {
    let folder = tempfile::tempdir().unwrap();
    let (storage, file) = (Storage::open(folder.path()).unwrap(), file());
    let long = || stream::iter(document().chunks(60_001).map(|it| Ok(Bytes::copy_from_slice(it))).collect::<Vec<_>>());
    let refused = receive((&file, &storage), long(), said(), PART as u64 + 1).await.unwrap();
    assert_eq!(refused.err(), Some(Refusal::TooLarge));
    let named = Said { name: "scan.png".to_owned(), ..said() };
    let refused = receive((&file, &storage), long(), named, u64::MAX).await.unwrap();
    assert_eq!(refused.err().map(key_of), Some("uploads-refused-mismatch"));
    let text = stream::iter([Ok(Bytes::from_static(b"words"))]);
    let named = Said { name: "words.txt".to_owned(), ..said() };
    let refused = receive((&file, &storage), text, named, u64::MAX).await.unwrap();
    assert_eq!(refused.err().map(key_of), Some("exchange-attachment-refused-type"));
    let broken = long().chain(stream::iter([Err(Error::invalid("the line broke"))]));
    assert!(receive((&file, &storage), broken, said(), u64::MAX).await.is_err());
    assert_eq!(storage.list().await.unwrap().len(), 0);
}
