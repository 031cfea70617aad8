//! What a receipt proves, and everything that makes it prove nothing.

use super::*;
use crate::features::transparency::{Checkpoint, Entry, Kind, Proof};
use crate::platform::crypto::merkle::{Nodes, TreeHash, inclusion_path, root_of};
use crate::platform::crypto::{NoteSigner, Salt, sign_note};
use crate::platform::storage::FileHash;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::timestamp::Timestamp;

const ORIGIN: &str = "sijil.example/log";

fn signer(secret: u8) -> NoteSigner {
    NoteSigner::new(ORIGIN, [secret; 32]).unwrap()
}

fn keys(secrets: &[u8]) -> Vec<TrustedKey> {
    let of = |secret: &u8| TrustedKey { key: signer(*secret).public().clone(), since: None, until: None };
    secrets.iter().map(of).collect()
}

fn moment(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

fn statement(kind: ReceiptKind) -> Statement {
    Statement {
        origin: ORIGIN.to_owned(),
        kind,
        receipt: RawId::generate(),
        message: RawId::generate(),
        case: RawId::generate(),
        from: "eco:TR:nvi".to_owned(),
        to: "eco:IR:sabteahval".to_owned(),
        by: Some("officer, eco:TR:nvi".to_owned()),
        at: moment("2026-11-30T08:00:00Z"),
        content: Salt::generate().unwrap().commit(["body"]),
        attachments: Vec::new(),
        previous: None,
        word: None,
    }
}

/// A log of these leaves.
struct Leaves(Vec<TreeHash>);

impl Nodes for Leaves {
    type Error = std::convert::Infallible;

    fn node(&mut self, height: u32, index: u64) -> Result<TreeHash, Self::Error> {
        let width = 1_usize << height;
        let first = usize::try_from(index).unwrap() * width;
        let mut row = self.0[first..first + width].to_vec();
        while row.len() > 1 {
            row = row.chunks(2).map(|pair| TreeHash::of_children(pair[0], pair[1])).collect();
        }
        Ok(row[0])
    }
}

/// The receipt of a statement that is the sixth of eleven entries of a log, its head signed with the same key.
fn receipt(it: &Statement, secret: u8, logged_at: Timestamp) -> String {
    let salt = Salt::generate().unwrap();
    let content = Receipt::commitment(it, &salt);
    let entry = Entry { place: 5, kind: Kind::Row, subject_id: String::new(), logged_at, content };
    let mut leaves = Leaves((0..11_u8).map(|it| TreeHash::of_leaf(&[it])).collect());
    leaves.0[5] = entry.leaf();
    let (path, root) = (inclusion_path(&mut leaves, 5, 11).unwrap(), root_of(&mut leaves, 11).unwrap());
    let head = Checkpoint { origin: ORIGIN.to_owned(), size: 11, root };
    let note = sign_note(&head.text(), &[signer(secret)]);
    let path: String = path.iter().flat_map(|hash| [hash.to_string(), "\n".to_owned()]).collect();
    let extra = data_encoding::BASE64.encode(&Receipt::sealed(logged_at, salt).unwrap());
    let proof = format!("c2sp.org/tlog-proof@v1\nextra {extra}\nindex 5\n{path}\n{note}");
    let proof = Proof::parse(&proof).unwrap();
    Receipt::sign(it, &signer(secret)).unwrap().with_proof(proof).text()
}

fn whole() -> (Statement, String) {
    let it = statement(ReceiptKind::SubmissionAcceptance);
    let file = receipt(&it, 1, moment("2026-11-30T08:00:01Z"));
    (it, file)
}

#[test]
fn d10_a_receipt_is_checked_with_public_keys_alone() {
    let (it, file) = whole();
    let started = std::time::Instant::now();
    let checked = check(&file, &keys(&[1]));
    assert!(started.elapsed().as_secs() < 1);
    let logged_at = Some(moment("2026-11-30T08:00:01Z"));
    let whole = Checked { statement: Some(it), place: Some(5), logged_at, log_size: Some(11), ..Checked::default() };
    assert_eq!(checked, whole);
}

#[test]
fn d10_one_flipped_bit_anywhere_fails() {
    let (_, file) = whole();
    let trusted = keys(&[1]);
    for at in 0..file.len() {
        for bit in 0..7 {
            let mut changed = file.clone().into_bytes();
            changed[at] ^= 1 << bit;
            let Ok(changed) = String::from_utf8(changed) else { continue };
            assert!(!check(&changed, &trusted).faults.is_empty(), "byte {at}, bit {bit}: {:?}", &file[at..=at]);
        }
    }
}

#[test]
fn d10_every_fault_is_listed() {
    let (_, file) = whole();
    // Another sender, whom nobody signed and the log does not know; and a key that is not trusted.
    let forged = file.replacen("from eco:TR:nvi", "from eco:UZ:nvi", 1);
    assert_eq!(check(&forged, &keys(&[1])).faults, [Fault::Forged, Fault::NotInTheLog]);
    assert_eq!(check(&file, &keys(&[2])).faults, [Fault::Unsigned, Fault::NotInTheLog]);
    let early = receipt(&statement(ReceiptKind::Delivery), 1, moment("2026-11-30T07:54:59Z"));
    assert_eq!(check(&early, &keys(&[1])).faults, [Fault::LoggedBefore]);
    let apart = receipt(&statement(ReceiptKind::Delivery), 1, moment("2026-11-30T07:55:01Z"));
    assert_eq!(check(&apart, &keys(&[1])).faults, [], "two clocks are never the same");
    let late = receipt(&statement(ReceiptKind::Delivery), 1, moment("2026-12-01T08:00:01Z"));
    assert_eq!(check(&late, &keys(&[1])).faults, [Fault::LoggedLate]);
    let bare = Receipt::sign(&statement(ReceiptKind::Delivery), &signer(1)).unwrap().text();
    assert_eq!(check(&bare, &keys(&[1])).faults, [Fault::NoProof]);
    for (wrong, fault) in
        [("", Fault::NoReceipt), ("x", Fault::NoReceipt), ("sijil receipt v1\n\n", Fault::NoStatement)]
    {
        assert_eq!(check(wrong, &keys(&[1])).faults, [fault], "{wrong:?}");
    }
    assert_eq!(check(&file.replacen("index 5", "index five", 1), &keys(&[1])).faults, [Fault::MalformedProof]);
}

/// The portal's key was changed three times.
fn rotated() -> Vec<TrustedKey> {
    let days =
        ["2024-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "2030-01-01T00:00:00Z", "2033-01-01T00:00:00Z"].map(moment);
    let of = |place: usize| TrustedKey {
        since: Some(days[place]),
        until: days.get(place + 1).copied(),
        ..keys(&[u8::try_from(place).unwrap() + 1]).remove(0)
    };
    (0..4).map(of).collect()
}

#[test]
fn d11_an_old_receipt_is_good_after_three_rotations_and_a_retired_key_signs_nothing_new() {
    let (_, file) = whole();
    assert_eq!(check(&file, &rotated()).faults, [], "signed with the first of four keys");
    // Somebody stole the first key, and writes a receipt of a time when it was out of use.
    let later = Statement { at: moment("2035-01-01T00:00:00Z"), ..statement(ReceiptKind::Answer) };
    let stolen = receipt(&later, 1, moment("2035-01-01T00:00:01Z"));
    assert_eq!(check(&stolen, &rotated()).faults, [Fault::Unsigned, Fault::NotInTheLog]);
    let good = receipt(&later, 4, moment("2035-01-01T00:00:01Z"));
    assert_eq!(check(&good, &rotated()).faults, []);
    // Nor does a key sign of a time before it was there.
    let early = receipt(&statement(ReceiptKind::Answer), 4, moment("2026-11-30T08:00:01Z"));
    assert!(check(&early, &rotated()).faults.contains(&Fault::Unsigned));
}

#[test]
fn a_key_that_is_trusted_for_one_log_speaks_for_no_other() {
    // The log of the rehearsal is trusted too, and its key signs a receipt and a head in the name of the real one.
    let rehearsal = NoteSigner::new("rehearsal.example/log", [9; 32]).unwrap();
    let trusted = TrustedKey { key: rehearsal.public().clone(), since: None, until: None };
    let (it, _) = whole();
    let forged = Receipt::sign(&it, &rehearsal).unwrap().text();
    let faults = check(&forged, &[keys(&[1]), vec![trusted]].concat()).faults;
    assert_eq!(faults, [Fault::Unsigned, Fault::NoProof]);
}

#[test]
fn what_could_not_be_read_again_is_not_signed() {
    for wrong in [
        Statement { word: Some("NOT_OURS\n\n".to_owned()), ..statement(ReceiptKind::Outcome) },
        Statement { by: Some("-".to_owned()), ..statement(ReceiptKind::Outcome) },
        Statement { from: String::new(), ..statement(ReceiptKind::Outcome) },
        Statement { to: "eco:IR:\u{202e}x".to_owned(), ..statement(ReceiptKind::Outcome) },
        Statement { to: "a".repeat(201), ..statement(ReceiptKind::Outcome) },
        Statement { to: "eco:IR:x ".to_owned(), ..statement(ReceiptKind::Outcome) },
        Statement { previous: Some("abc".to_owned()), ..statement(ReceiptKind::Outcome) },
    ] {
        assert_eq!(Receipt::sign(&wrong, &signer(1)), None, "{wrong:?}");
    }
}

#[test]
fn a_statement_is_written_in_one_way_only() {
    let it = Statement { word: Some("NOT_OURS".to_owned()), by: None, ..statement(ReceiptKind::Outcome) };
    let text = it.text();
    assert_eq!(Statement::parse(&text), Some(it.clone()));
    for wrong in [
        text.replacen("kind OUTCOME", "kind outcome", 1),
        text.replacen("at 2026-11-30T08:00:00", "at 2026-11-30t08:00:00", 1),
        text.replacen("by -", "by", 1),
        text.replacen("word NOT_OURS", "word  NOT_OURS", 1),
        format!("{text}more\n"),
        text.trim_end().to_owned(),
        text.replace('\n', "\r\n"),
        text.replacen("from eco:TR:nvi\nto eco:IR:sabteahval", "to eco:IR:sabteahval\nfrom eco:TR:nvi", 1),
    ] {
        assert_eq!(Statement::parse(&wrong), None, "{wrong:?}");
    }
    let files = vec![FileHash::of(b"one"), FileHash::of(b"other")];
    let with = Statement { attachments: files, ..it.clone() };
    assert_eq!(Statement::parse(&with.text()), Some(with.clone()));
    assert_eq!(with.text().lines().filter(|line| line.starts_with("attachment ")).count(), 2);
    let (hash, upper) = (with.attachments[0].to_base64(), with.attachments[0].to_base64().to_uppercase());
    for wrong in [
        with.text().replacen(&hash, &hash[..40], 1),
        with.text().replacen(&hash, hash.trim_end_matches('='), 1),
        with.text().replacen("attachment ", "attachments ", 1),
        with.text().replacen(&format!("attachment {hash}\n"), "", 1).replacen(
            "word ",
            &format!("attachment {hash}\nword "),
            1,
        ),
    ] {
        assert_eq!(Statement::parse(&wrong), None, "{wrong:?}");
    }
    assert_ne!(Statement::parse(&with.text().replacen(&hash, &upper, 1)), Some(with), "another hash");
    let next = Statement { previous: Some(digest(&it)), ..statement(ReceiptKind::Answer) };
    assert!(next.text().contains(&format!("previous {}\n", digest(&it))));
}

#[test]
fn d06_no_message_has_a_good_and_a_bad_final_receipt() {
    use ReceiptKind::{
        Answer, BusinessAcceptance, BusinessRejection, Delivery, NonRetrieval, Outcome, Reopening, Retrieval,
        SubmissionAcceptance, SubmissionRejection,
    };
    // Every order of receipts that can be given, however the portal came by the wish to give one.
    let mut ways = vec![Vec::new()];
    for _ in 0..8 {
        let longer: Vec<Vec<ReceiptKind>> = ways
            .iter()
            .flat_map(|way: &Vec<ReceiptKind>| {
                ReceiptKind::ALL.iter().filter(|next| may_follow(way, **next)).map(|next| [&way[..], &[*next]].concat())
            })
            .collect();
        for way in &longer {
            let has = |kind| way.contains(&kind);
            assert!(!(has(SubmissionAcceptance) && has(SubmissionRejection)), "{way:?}");
            assert!(!has(SubmissionRejection) || way.len() == 1, "nothing follows a rejection: {way:?}");
            assert!(has(SubmissionRejection) || way[0] == SubmissionAcceptance, "{way:?}");
            // In each round, which a reopening ends, the final words are all good or all bad, and a bad one is the last.
            for round in way.split(|it| *it == Reopening) {
                let is_good = round.iter().any(|it| [BusinessAcceptance, Outcome, Answer].contains(it));
                let bad = round.iter().filter(|it| **it == BusinessRejection).count();
                let done = round.iter().any(|it| [Outcome, Answer].contains(it));
                assert!(bad <= 1 && !(bad == 1 && done), "{way:?}");
                assert!(bad == 0 || round.last() == Some(&BusinessRejection), "{way:?}");
                assert!(!is_good || way.contains(&Retrieval), "{way:?}");
            }
            let opened = way.iter().filter(|it| **it == Retrieval).count();
            assert!(opened <= way.iter().filter(|it| **it == Delivery).count(), "{way:?}");
        }
        ways = longer;
    }
    let sent = [SubmissionAcceptance, Delivery];
    assert!(may_follow(&[&sent[..], &[NonRetrieval]].concat(), Retrieval), "late is not never");
    assert!(!may_follow(&[&sent[..], &[NonRetrieval]].concat(), NonRetrieval));
    let opened = [&sent[..], &[Retrieval]].concat();
    assert!(!may_follow(&[&opened[..], &[Answer]].concat(), BusinessRejection));
    assert!(!may_follow(&[&opened[..], &[BusinessRejection]].concat(), Answer));
    assert!(may_follow(&[&opened[..], &[BusinessRejection, Reopening]].concat(), Answer));
    assert!(may_follow(&opened, Delivery), "what is forwarded is delivered once more");
}
