//! Every answer of a witness, as c2sp.org/tlog-witness demands it, also after it was started anew.

use std::convert::Infallible;

use super::*;
use crate::platform::crypto::merkle::{Nodes, consistency_path, root_of};
use crate::platform::crypto::{NoteSigner, cosignatures, sign_note};

const ORIGIN: &str = "log.example/transparency";

/// A log in memory: the leaves `0..`, from a place on those of another story.
struct Log {
    leaves: Vec<TreeHash>,
}

impl Nodes for Log {
    type Error = Infallible;

    fn node(&mut self, height: u32, index: u64) -> Result<TreeHash, Infallible> {
        let (width, first) = (1_usize << height, usize::try_from(index).unwrap() << height);
        let mut row = self.leaves[first..first + width].to_vec();
        while row.len() > 1 {
            row = row.chunks(2).map(|pair| TreeHash::of_children(pair[0], pair[1])).collect();
        }
        Ok(row[0])
    }
}

impl Log {
    fn telling(story: impl Fn(u64) -> String, size: u64) -> Self {
        Self { leaves: (0..size).map(|place| TreeHash::of_leaf(story(place).as_bytes())).collect() }
    }

    fn new(size: u64) -> Self {
        Self::telling(|place| place.to_string(), size)
    }

    fn size(&self) -> u64 {
        self.leaves.len() as u64
    }

    fn note(&mut self, signer: NoteSigner) -> String {
        let size = self.size();
        let head = Checkpoint { origin: signer.public().name().to_owned(), size, root: root_of(self, size).unwrap() };
        sign_note(&head.text(), &[signer])
    }

    /// What this log sends to a witness that stood behind `old` entries.
    fn request(&mut self, old: u64) -> String {
        let proof = consistency_path(self, old, self.size()).unwrap();
        let note = self.note(key(1));
        Request::text(old, &proof, &note)
    }
}

#[test]
fn nobody_stands_behind_a_log_in_which_everything_is_invented() {
    for name in ["log.example/demonstration/transparency", "log.example/rehearsal/transparency"] {
        let folder = tempfile::tempdir().unwrap();
        let (state, file) = (folder.path().join("state"), folder.path().join("keys"));
        let invented = NoteSigner::new(name, [1; 32]).unwrap();
        let open = |log| Witness::open(&state, "witness.example", Some(log), Clock::system());
        // The file comes after the witness.
        let witness = open(KnownLog::File(file.clone())).unwrap();
        fs::write(&file, invented.public().to_string()).unwrap();
        let mut log = Log::new(3);
        let request = Request::text(0, &[], &log.note(NoteSigner::new(name, [1; 32]).unwrap()));
        let why = witness.add(&request).unwrap_err().to_string();
        assert!(why.contains(name) && why.contains("no witness stands behind it"), "{why}");
        drop(witness);
        for log in [KnownLog::File(file.clone()), KnownLog::Key(invented.public().clone())] {
            assert!(open(log).is_err_and(|why| why.to_string().contains("no witness stands behind it")), "{name}");
        }
        assert!(!state.join("checkpoint").exists());
    }
}

fn key(secret: u8) -> NoteSigner {
    NoteSigner::new(ORIGIN, [secret; 32]).unwrap()
}

fn open(folder: &Path) -> Witness {
    let log = KnownLog::Key(key(1).public().clone());
    Witness::open(folder, "witness.example/1", Some(log), Clock::system()).unwrap()
}

#[track_caller]
fn expect_cosigned(witness: &Witness, request: &str) {
    let answer = witness.add(request).unwrap();
    let Answer::Cosigned(line) = answer else { panic!("{answer:?}") };
    let note = request.split_once("\n\n").unwrap().1;
    let found = cosignatures(&format!("{note}{line}"), std::slice::from_ref(witness.key())).unwrap();
    assert_eq!(found.len(), 1);
}

#[test]
fn a_witness_stands_behind_a_log_that_only_grows_also_after_it_was_started_anew() {
    let folder = tempfile::tempdir().unwrap();
    let witness = open(folder.path());
    let known = witness.key().clone();
    expect_cosigned(&witness, &Log::new(0).request(0));
    expect_cosigned(&witness, &Log::new(5).request(0));
    expect_cosigned(&witness, &Log::new(5).request(5));
    drop(witness);
    let witness = open(folder.path());
    assert_eq!(*witness.key(), known, "its key stands in its folder");
    assert_eq!(witness.add(&Log::new(9).request(0)).unwrap(), Answer::Other(5));
    expect_cosigned(&witness, &Log::new(9).request(5));
    let kept = fs::read_to_string(folder.path().join("checkpoint")).unwrap();
    assert_eq!(kept, Log::new(9).note(key(1)), "it is written down before it is said");
}

#[test]
fn d15_a_fork_and_a_shorter_log_get_no_word() {
    let folder = tempfile::tempdir().unwrap();
    let witness = open(folder.path());
    expect_cosigned(&witness, &Log::new(8).request(0));
    let mut fork = Log::telling(|place| if place < 6 { place.to_string() } else { format!("{place}!") }, 8);
    assert_eq!(witness.add(&fork.request(8)).unwrap(), Answer::Other(8), "as long, with another root");
    let evidence = fs::read_to_string(folder.path().join("refused")).unwrap();
    assert_eq!(evidence, fork.note(key(1)), "what proves that two logs are shown is kept");
    let mut longer = Log::telling(|place| if place < 6 { place.to_string() } else { format!("{place}!") }, 12);
    assert_eq!(witness.add(&longer.request(8)).unwrap(), Answer::Inconsistent);
    assert_eq!(witness.add(&longer.request(6)).unwrap(), Answer::Other(8));
    assert_eq!(witness.add(&Log::new(7).request(7)).unwrap(), Answer::Other(8), "an old copy was brought back");
    let shorter = Log::new(7).request(0).replacen("old 0", "old 8", 1);
    assert_eq!(witness.add(&shorter).unwrap(), Answer::Malformed);
    expect_cosigned(&witness, &Log::new(12).request(8));
}

#[test]
fn what_is_not_signed_by_the_log_or_no_request_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let witness = open(folder.path());
    let stranger = NoteSigner::new("other.example", [1; 32]).unwrap();
    let add = |text: &str| witness.add(text).unwrap();
    assert_eq!(add(&Request::text(0, &[], &Log::new(3).note(stranger))), Answer::Unknown);
    assert_eq!(add(&Request::text(0, &[], &Log::new(3).note(key(2)))), Answer::Unsigned);
    let good = Log::new(3).request(0);
    assert_eq!(add(&good.replacen("\n3\n", "\n4\n", 1)), Answer::Unsigned, "the signature is of another text");
    for wrong in [
        String::new(),
        good.replacen("old 0", "old 00", 1),
        good.replacen("old 0", "old", 1),
        good.replacen("old 0\n", "old 0\nx\n", 1),
        good.replacen("old 0\n", &format!("old 0\n{}", format!("{}\n", TreeHash::of_nothing()).repeat(64)), 1),
        good.replacen("old 0\n\n", "old 0\n", 1),
        good.trim_end().to_owned(),
    ] {
        assert_eq!(add(&wrong), Answer::Malformed, "{wrong:?}");
    }
    // Nothing of all this moved it.
    expect_cosigned(&witness, &good);
    let proof = consistency_path(&mut Log::new(7), 3, 7).unwrap();
    let cut = Request::text(3, &proof[1..], &Log::new(7).note(key(1)));
    assert_eq!(add(&cut), Answer::Inconsistent);
    let bare = Witness::open(&folder.path().join("other"), "w", None, Clock::system()).unwrap();
    assert_eq!(bare.add(&good).unwrap(), Answer::Unknown);
    let other = KnownLog::Key(NoteSigner::new("other.example", [1; 32]).unwrap().public().clone());
    assert!(Witness::open(folder.path(), "w", Some(other), Clock::system()).is_err(), "the folder is of another log");
}

#[test]
fn d15_a_witness_that_lost_its_last_checkpoint_stands_behind_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let witness = open(folder.path());
    expect_cosigned(&witness, &Log::new(4).request(0));
    fs::remove_file(folder.path().join("checkpoint")).unwrap();
    let mut fork = Log::telling(|place| format!("{place}!"), 8);
    assert!(witness.add(&fork.request(0)).is_err());
    drop(witness);
    assert!(Witness::open(folder.path(), "w", None, Clock::system()).is_err(), "nor after it was started anew");
}

#[test]
fn of_many_at_once_each_is_answered_from_where_the_one_before_ended() {
    let folder = tempfile::tempdir().unwrap();
    let witness = open(folder.path());
    expect_cosigned(&witness, &Log::new(4).request(0));
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let add = |size| {
            let witness = &witness;
            scope.spawn(move || witness.add(&Log::new(size).request(4)).unwrap())
        };
        let threads: Vec<_> = (5..13).map(add).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let cosigned = answers.iter().filter(|it| matches!(it, Answer::Cosigned(_))).count();
    assert_eq!(cosigned, 1, "{answers:?}");
}

#[test]
fn a_new_key_of_the_log_is_taken_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys");
    let log = KnownLog::named(file.to_str().unwrap());
    let witness = Witness::open(&folder.path().join("state"), "w", Some(log), Clock::system()).unwrap();
    let old = key(1).public().clone();
    fs::write(&file, format!("{old} - -\n")).unwrap();
    expect_cosigned(&witness, &Log::new(3).request(0));
    let proof = consistency_path(&mut Log::new(5), 3, 5).unwrap();
    let next = Request::text(3, &proof, &Log::new(5).note(key(2)));
    assert_eq!(witness.add(&next).unwrap(), Answer::Unsigned);
    let (new, day) = (key(2).public().clone(), "2027-01-01T00:00:00Z");
    fs::write(&file, format!("{new} {day} -\n{old} - {day}\n")).unwrap();
    expect_cosigned(&witness, &next);
    let proof = consistency_path(&mut Log::new(6), 5, 6).unwrap();
    let stolen = Request::text(5, &proof, &Log::new(6).note(key(1)));
    assert_eq!(witness.add(&stolen).unwrap(), Answer::Unsigned, "a retired key signs nothing new");
}
