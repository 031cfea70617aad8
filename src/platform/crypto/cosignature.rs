//! Cosignatures (c2sp.org/tlog-cosignature@v1.0.1, Ed25519): a witness says that at a time it saw no longer log than this,
//! and that it begins with every one it saw before. They stand below a checkpoint like any other signature.

use std::fmt;
use std::io;
use std::path::Path;

use chrono::DateTime;
use ed25519_dalek::{Signer as _, SigningKey};

use super::key::create;
use super::named_key::NamedKey;
use super::signed_note::{NoteFault, line_of, load_secret, read_note, unusable};
use crate::vocabulary::timestamp::Timestamp;

/// The byte that says "is a witness" before a public key.
const WITNESSES: u8 = 4;

/// The key of a witness.
pub struct WitnessSigner {
    public: WitnessKey,
    secret: SigningKey,
}

/// The public half: which witness it is, and how its word is checked.
#[derive(Clone, PartialEq, Eq)]
pub struct WitnessKey(NamedKey);

/// What a witness said of a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosignature {
    /// Which witness.
    pub witness: WitnessKey,
    /// When (UTC, whole seconds).
    pub at: Timestamp,
}

impl WitnessSigner {
    /// The key with this secret (RFC 8032); `None` where a note could not carry the name.
    pub fn new(name: &str, secret: [u8; 32]) -> Option<Self> {
        let secret = SigningKey::from_bytes(&secret);
        let public = WitnessKey(NamedKey::new(WITNESSES, name, secret.verifying_key())?);
        Some(Self { public, secret })
    }

    /// Reads the secret from its file (64 hexadecimal digits); makes both where there is no file.
    ///
    /// # Errors
    /// Those of the file; [`io::ErrorKind::InvalidData`] where it holds no key or the name is none.
    pub fn load_or_create(path: &Path, name: &str) -> io::Result<Self> {
        if !path.try_exists()? {
            create(path)?;
        }
        Self::new(name, load_secret(path)?).ok_or_else(|| unusable("a name without spaces is needed"))
    }

    /// The public half.
    pub const fn public(&self) -> &WitnessKey {
        &self.public
    }

    /// The line that goes below a checkpoint with this text, said at this time.
    pub fn cosign(&self, text: &str, at: Timestamp) -> String {
        let seconds = at.utc().and_utc().timestamp().unsigned_abs();
        let signature = self.secret.sign(said(text, seconds).as_bytes()).to_bytes();
        line_of(&self.public.0, &[&seconds.to_be_bytes()[..], &signature].concat())
    }
}

/// What a witness signs.
fn said(text: &str, seconds: u64) -> String {
    format!("cosignature/v1\ntime {seconds}\n{text}")
}

/// What these witnesses said of the checkpoint of a note, each once, in the order of its lines.
///
/// # Errors
/// [`NoteFault::Malformed`] where it is no note, [`NoteFault::Forged`] where a line of one of them does not fit.
pub fn cosignatures(note: &str, trusted: &[WitnessKey]) -> Result<Vec<Cosignature>, NoteFault> {
    let (text, lines) = read_note(note).ok_or(NoteFault::Malformed)?;
    let mut found: Vec<Cosignature> = Vec::new();
    for line in lines {
        let Some(witness) = trusted.iter().find(|WitnessKey(key)| line.is_of(key)) else { continue };
        let (time, signature) = line.signature.split_first_chunk::<8>().ok_or(NoteFault::Forged)?;
        let seconds = u64::from_be_bytes(*time);
        let at = i64::try_from(seconds).ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        let at = at.filter(|_| witness.0.signed(said(text, seconds).as_bytes(), signature)).ok_or(NoteFault::Forged)?;
        if found.iter().all(|it| it.witness != *witness) {
            found.push(Cosignature { witness: witness.clone(), at: Timestamp::from_utc(at.naive_utc()) });
        }
    }
    Ok(found)
}

impl WitnessKey {
    /// Reads `name+id+key`, as it is written.
    pub fn parse(text: &str) -> Option<Self> {
        NamedKey::parse(WITNESSES, text).map(Self)
    }

    /// What the witness is called.
    pub fn name(&self) -> &str {
        self.0.name()
    }
}

/// The form in which keys are handed on: name, id and key, with plus signs between.
impl fmt::Display for WitnessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for WitnessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for WitnessSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WitnessSigner({}, …)", self.public)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::{NoteSigner, sign_note};

    const TEXT: &str = "log.example\n2\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    fn witness(secret: u8) -> WitnessSigner {
        WitnessSigner::new("witness.example/w", [secret; 32]).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn a_word_of_a_witness_holds_for_its_text_and_its_time() {
        let note = sign_note(TEXT, &[NoteSigner::new("log.example", [9; 32]).unwrap()]);
        let (one, two) = (witness(1), witness(2));
        let time = at("2026-11-30T08:00:00Z");
        let note = [note, one.cosign(TEXT, time), two.cosign(TEXT, time)].concat();
        let keys = [two.public().clone(), one.public().clone()];
        let found = cosignatures(&note, &keys).unwrap();
        assert_eq!(
            found.iter().map(|it| (&it.witness, it.at)).collect::<Vec<_>>(),
            [(&keys[1], time), (&keys[0], time)]
        );
        assert_eq!(cosignatures(&note, &keys[..1]).unwrap().len(), 1, "of others nothing is said");
        assert_eq!(cosignatures(&note.replacen("\n2\n", "\n3\n", 1), &keys), Err(NoteFault::Forged));
        let other_time = one.cosign(TEXT, time.plus_seconds(1));
        let mixed = [&other_time[..other_time.len() - 40], &note[note.len() - 40..]].concat();
        let forged = [sign_note(TEXT, &[NoteSigner::new("log.example", [9; 32]).unwrap()]), mixed].concat();
        assert_eq!(cosignatures(&forged, &keys), Err(NoteFault::Forged));
    }

    #[test]
    fn a_key_of_a_witness_signs_no_checkpoint_and_the_other_way_round() {
        let written = witness(1).public().to_string();
        assert_eq!(WitnessKey::parse(&written).unwrap(), *witness(1).public());
        assert!(super::super::NoteKey::parse(&written).is_none());
        let signs = NoteSigner::new("witness.example/w", [1; 32]).unwrap().public().to_string();
        assert!(WitnessKey::parse(&signs).is_none());
    }
}
