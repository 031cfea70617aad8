//! A receipt as a file, and how it is checked.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::statement::Statement;
use crate::features::transparency::{Entry, Kind, Proof, TrustedKey};
use crate::platform::crypto::{Cosignature, NoteFault, NoteKey, NoteSigner, Salt, WitnessKey, open_note, sign_note};
use crate::vocabulary::timestamp::Timestamp;

/// What goes in before the statement, so that a commitment to something else is never taken for one to a receipt.
const LABEL: &str = "sijil receipt v1";
/// How the second part begins.
const PROOF: &str = "\nc2sp.org/tlog-proof@v1\n";

/// A receipt: what is said, signed, and where it stands in the log, once it has a place there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    note: String,
    proof: Option<Proof>,
}

/// What the proof holds of the entry besides its place.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    logged_at: Timestamp,
    salt: Salt,
}

/// What is wrong with a receipt. A check lists all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is no receipt.
    NoReceipt,
    /// What is signed is no statement of a receipt.
    NoStatement,
    /// The signature does not fit what is said.
    Forged,
    /// No key that is trusted for this log, and was in use at the time it names, signed it.
    Unsigned,
    /// It has no proof yet: it was fetched before its place in the log was given.
    NoProof,
    /// Its proof is none.
    MalformedProof,
    /// It does not stand where the proof says, or the log's head is not signed with a key that is trusted for it.
    NotInTheLog,
    /// It names another log than the one it stands in.
    OtherLog,
    /// It was put into the log more than five minutes before the time it names.
    LoggedBefore,
    /// It was put into the log more than a day after the time it names.
    LoggedLate,
    /// What is said below the log's head in the name of a witness is not that witness's word.
    FalseWitness,
}

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What the receipt says, as far as it can be read; it is worth something only where there is no fault.
    pub statement: Option<Statement>,
    /// The place in the log, where it is proven.
    pub place: Option<u64>,
    /// When it was put there (UTC), where that is proven.
    pub logged_at: Option<Timestamp>,
    /// How many entries the log had that it was proven in.
    pub log_size: Option<u64>,
    /// Which of the witnesses that are trusted stand behind that log, where the place is proven.
    pub witnesses: Vec<Cosignature>,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
}

/// Seconds from the time a receipt names to its entry in the log, at most: entries get their places at once, and a worker
/// that stood still for longer is no reason to believe a time.
const LATEST: i64 = 24 * 60 * 60;
/// Seconds by which the clocks of two machines may be apart: of the one that gives a receipt, and of the one that gives its
/// place or changes the key meanwhile.
const CLOCKS_APART: i64 = 5 * 60;

impl Receipt {
    /// Signs what is said; nothing where it could not be read again as it was said.
    pub fn sign(statement: &Statement, signer: &NoteSigner) -> Option<Self> {
        let text = statement.text();
        let is_readable = Statement::parse(&text).as_ref() == Some(statement);
        is_readable.then(|| Self { note: sign_note(&text, std::slice::from_ref(signer)), proof: None })
    }

    /// A receipt that was given, from the note that is kept.
    pub fn of_note(note: &str) -> Self {
        Self { note: note.to_owned(), proof: None }
    }

    /// What it says; nothing where it is none.
    pub fn statement(&self) -> Option<Statement> {
        let end = self.note.rfind("\n\n")?;
        Statement::parse(&self.note[..=end])
    }

    /// What the log commits to for a statement, under the salt that is kept beside it.
    pub fn commitment(statement: &Statement, salt: &Salt) -> String {
        salt.commit([LABEL, &statement.text()]).as_str().to_owned()
    }

    /// What the proof of a receipt has to hold of its entry ([`Proof::extra`]).
    ///
    /// # Errors
    /// None that can happen; JSON is written.
    pub fn sealed(logged_at: Timestamp, salt: Salt) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(&Sealed { logged_at, salt })
    }

    /// The same with its proof.
    #[must_use]
    pub fn with_proof(self, proof: Proof) -> Self {
        Self { proof: Some(proof), ..self }
    }

    /// The file.
    pub fn text(&self) -> String {
        match &self.proof {
            Some(proof) => format!("{}\n{}", self.note, proof.text()),
            None => self.note.clone(),
        }
    }
}

/// Checks a file with these keys, and nothing else: no portal, no network. Every fault is listed, not only the first. What
/// a stolen key and an invented log say of a time when that key was in use only the witnesses of the log can refute
/// ([`check_witnessed`]).
pub fn check(file: &str, trusted: &[TrustedKey]) -> Checked {
    check_witnessed(file, trusted, &[])
}

/// The same, and which of these witnesses stand behind it. That one of them is missing is no fault; it lowers what is
/// assured.
pub fn check_witnessed(file: &str, trusted: &[TrustedKey], witnesses: &[WitnessKey]) -> Checked {
    let (note, proof) = match file.find(PROOF) {
        Some(at) => (&file[..at], Some(&file[at + 1..])),
        None => (file, None),
    };
    let mut checked = Checked::default();
    // The same end as that of the text which is verified.
    let Some(end) = note.rfind("\n\n") else {
        checked.faults.push(Fault::NoReceipt);
        return checked;
    };
    let Some(statement) = Statement::parse(&note[..=end]) else {
        checked.faults.push(Fault::NoStatement);
        return checked;
    };
    let in_use = |it: &&TrustedKey| {
        it.since.is_none_or(|since| since <= statement.at)
            && it.until.is_none_or(|until| statement.at < until.plus_seconds(CLOCKS_APART))
    };
    let of_log: Vec<&TrustedKey> = trusted.iter().filter(|it| it.key.name() == statement.origin).collect();
    let then: Vec<NoteKey> = of_log.iter().copied().filter(in_use).map(|it| it.key.clone()).collect();
    checked.faults.extend(match open_note(note, &then) {
        Ok(_) => None,
        Err(NoteFault::Malformed) => Some(Fault::NoReceipt),
        Err(NoteFault::Forged) => Some(Fault::Forged),
        Err(NoteFault::Unsigned) => Some(Fault::Unsigned),
    });
    match proof {
        None => checked.faults.push(Fault::NoProof),
        Some(proof) => stands(&statement, proof, (&of_log, witnesses), &mut checked),
    }
    checked.statement = Some(statement);
    checked
}

/// The place of a statement in the log, and what is wrong with its proof.
fn stands(
    statement: &Statement,
    proof: &str,
    (of_log, witnesses): (&[&TrustedKey], &[WitnessKey]),
    checked: &mut Checked,
) {
    let read = Proof::parse(proof).and_then(|proof| {
        let sealed: Sealed = serde_json::from_slice(&proof.extra).ok()?;
        Some((proof, sealed))
    });
    let Some((proof, sealed)) = read else {
        checked.faults.push(Fault::MalformedProof);
        return;
    };
    if sealed.logged_at.plus_seconds(CLOCKS_APART) < statement.at {
        checked.faults.push(Fault::LoggedBefore);
    } else if sealed.logged_at > statement.at.plus_seconds(LATEST) {
        checked.faults.push(Fault::LoggedLate);
    }
    // The head may be signed later, with a later key; never with one that was out of use when the entry was made.
    let may_sign = |it: &&&TrustedKey| it.until.is_none_or(|until| sealed.logged_at < until);
    let keys: Vec<NoteKey> = of_log.iter().filter(may_sign).map(|it| it.key.clone()).collect();
    let entry = Entry {
        place: proof.index.cast_signed(),
        kind: Kind::Row,
        subject_id: String::new(),
        logged_at: sealed.logged_at,
        content: Receipt::commitment(statement, &sealed.salt),
    };
    match proof.check(&entry, &keys) {
        None => checked.faults.push(Fault::NotInTheLog),
        Some(head) => {
            if head.origin != statement.origin {
                checked.faults.push(Fault::OtherLog);
            }
            checked.place = Some(proof.index);
            checked.logged_at = Some(sealed.logged_at);
            checked.log_size = Some(head.size);
            match proof.cosignatures(witnesses) {
                Ok(found) => checked.witnesses = found,
                Err(_) => checked.faults.push(Fault::FalseWitness),
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoReceipt => "it is no receipt",
            Self::NoStatement => "what is signed is no statement of a receipt",
            Self::Forged => "the signature does not fit what is said",
            Self::Unsigned => "no key that is trusted for this log, and was in use then, signed it",
            Self::NoProof => "it holds no proof that it stands in the log; fetch it again",
            Self::MalformedProof => "its proof cannot be read",
            Self::NotInTheLog => "it does not stand in a log that is signed with these keys",
            Self::OtherLog => "it names another log than the one it stands in",
            Self::LoggedBefore => "it was put into the log more than five minutes before the time it names",
            Self::LoggedLate => "it was put into the log more than a day after the time it names",
            Self::FalseWitness => "what is said below it in the name of a witness is not that witness's word",
        })
    }
}
