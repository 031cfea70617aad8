//! Signed notes as C2SP defines them (c2sp.org/signed-note@v1.0.0): a text, an empty line, and a line for each signature.
//! Ed25519 only. Who checks a note names the keys trusted; signatures of others are passed over.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER_PERMISSIVE};
use ed25519_dalek::{Signer as _, SigningKey};

use super::key::{create, warn_if_open};
use super::named_key::{NamedKey, is_name};

/// The byte that says "signs this text" before a public key.
const SIGNS: u8 = 1;
/// Signatures one note may carry, well above the sixteen every reader must take.
const MOST_SIGNATURES: usize = 32;
/// How a line with a signature begins.
const MARK: &str = "\u{2014} ";

/// A key that signs notes under a name.
pub struct NoteSigner {
    public: NoteKey,
    secret: SigningKey,
}

/// The public half: who signs, and how it is checked.
#[derive(Clone, PartialEq, Eq)]
pub struct NoteKey(NamedKey);

/// A line below the text of a note.
pub(super) struct Line<'n> {
    pub name: &'n str,
    pub id: [u8; 4],
    pub signature: Vec<u8>,
}

/// Why a note is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteFault {
    /// Not in the form of a note.
    #[error("it is no signed note")]
    Malformed,
    /// A trusted key's signature does not fit.
    #[error("a signature does not fit the text")]
    Forged,
    /// No trusted key signed it.
    #[error("no key that is trusted signed it")]
    Unsigned,
}

impl NoteSigner {
    /// The key with this secret (RFC 8032), signing as `name`; `None` where a note could not carry the name.
    pub fn new(name: &str, secret: [u8; 32]) -> Option<Self> {
        let secret = SigningKey::from_bytes(&secret);
        let public = NoteKey(NamedKey::new(SIGNS, name, secret.verifying_key())?);
        Some(Self { public, secret })
    }

    /// Reads the secret from its file (64 hexadecimal digits); makes both where there is no file.
    pub fn load_or_create(path: &Path, name: &str) -> io::Result<Self> {
        if !path.try_exists()? {
            create(path)?;
        }
        Self::load(path, name)
    }

    /// Reads the secret from its file.
    pub fn load(path: &Path, name: &str) -> io::Result<Self> {
        Self::new(name, load_secret(path)?).ok_or_else(|| unusable("a name without spaces is needed"))
    }

    /// The public half.
    pub const fn public(&self) -> &NoteKey {
        &self.public
    }

    /// The line that goes below the text.
    fn line(&self, text: &str) -> String {
        line_of(&self.public.0, &self.secret.sign(text.as_bytes()).to_bytes())
    }
}

/// Reads 64 hexadecimal digits from a file.
pub(super) fn load_secret(path: &Path) -> io::Result<[u8; 32]> {
    let text = fs::read_to_string(path)?;
    warn_if_open(path);
    let secret = HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok().and_then(|it| it.try_into().ok());
    secret.ok_or_else(|| unusable("64 hexadecimal digits are needed"))
}

pub(super) fn unusable(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

/// The line in which a key's signature stands.
pub(super) fn line_of(key: &NamedKey, signature: &[u8]) -> String {
    format!("{MARK}{} {}\n", key.name(), BASE64.encode(&[&key.id()[..], signature].concat()))
}

/// A note of `text`, which ends with a line break, signed by each.
pub fn sign_note(text: &str, signers: &[NoteSigner]) -> String {
    let lines: String = signers.iter().map(|signer| signer.line(text)).collect();
    format!("{text}\n{lines}")
}

/// The text of a note that at least one of these keys signed, and none of them wrongly.
pub fn open_note<'n>(note: &'n str, trusted: &[NoteKey]) -> Result<&'n str, NoteFault> {
    let (text, lines) = read_note(note).ok_or(NoteFault::Malformed)?;
    let mut is_signed = false;
    for line in lines {
        for NoteKey(key) in trusted.iter().filter(|NoteKey(key)| line.is_of(key)) {
            if !key.signed(text.as_bytes(), &line.signature) {
                return Err(NoteFault::Forged);
            }
            is_signed = true;
        }
    }
    if is_signed { Ok(text) } else { Err(NoteFault::Unsigned) }
}

/// The text of a note and its lines, whoever they are of; nothing where it is no note.
pub(super) fn read_note(note: &str) -> Option<(&str, Vec<Line<'_>>)> {
    let is_plain = note.chars().all(|letter| letter >= ' ' || letter == '\n') && note.ends_with('\n');
    let end = note.rfind("\n\n").filter(|_| is_plain)?;
    let lines = note[end + 2..].lines().map(Line::parse).collect::<Option<Vec<_>>>()?;
    (!lines.is_empty() && lines.len() <= MOST_SIGNATURES).then(|| (&note[..=end], lines))
}

impl<'n> Line<'n> {
    fn parse(line: &'n str) -> Option<Self> {
        let (name, signature) = line.strip_prefix(MARK)?.split_once(' ')?;
        let bytes = BASE64.decode(signature.as_bytes()).ok()?;
        let (id, signature) = bytes.split_first_chunk::<4>()?;
        is_name(name).then(|| Self { name, id: *id, signature: signature.to_vec() })
    }

    /// Whether it says that it is of this key.
    pub fn is_of(&self, key: &NamedKey) -> bool {
        self.name == key.name() && self.id == key.id()
    }
}

impl NoteKey {
    /// Reads `name+id+key`, as [`NoteKey`] is written.
    pub fn parse(text: &str) -> Option<Self> {
        NamedKey::parse(SIGNS, text).map(Self)
    }

    /// Under which name it signs.
    pub fn name(&self) -> &str {
        self.0.name()
    }
}

/// The form in which keys of notes are handed on: name, id and key, with plus signs between.
impl fmt::Display for NoteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for NoteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for NoteSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoteSigner({}, …)", self.public)
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    /// The example of golang.org/x/mod/sumdb/note, whose form C2SP took over.
    const KNOWN_KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const KNOWN_NOTE: &str = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    fn signer(secret: u8) -> NoteSigner {
        NoteSigner::new("sijil.example/transparency", [secret; 32]).unwrap()
    }

    #[test]
    fn a_note_of_another_program_is_read_and_believed() {
        let key = NoteKey::parse(KNOWN_KEY).unwrap();
        assert_eq!(key.to_string(), KNOWN_KEY);
        assert!(open_note(KNOWN_NOTE, &[key]).unwrap().ends_with("your problem is.\n"));
    }

    #[test]
    fn the_key_of_rfc_8032_signs_as_it_says() {
        // RFC 8032 §7.1, test 1.
        let secret = HEXLOWER.decode(b"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").unwrap();
        let public = HEXLOWER.decode(b"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a").unwrap();
        let signer = NoteSigner::new("a", secret.try_into().unwrap()).unwrap();
        assert!(signer.public().to_string().ends_with(&BASE64.encode(&[&[SIGNS][..], &public].concat())));
    }

    #[test]
    fn a_note_holds_for_its_text_and_keys_only() {
        let (old, new, stranger) = (signer(1), signer(2), signer(3));
        let (old_key, new_key) = (old.public().clone(), new.public().clone());
        let note = sign_note("one\n\ntwo\n", &[old, new]);
        for trusted in [vec![old_key.clone()], vec![new_key.clone()], vec![old_key.clone(), new_key]] {
            assert_eq!(open_note(&note, &trusted), Ok("one\n\ntwo\n"));
        }
        assert_eq!(open_note(&note, std::slice::from_ref(stranger.public())), Err(NoteFault::Unsigned));
        assert_eq!(open_note(&note.replace("two", "too"), std::slice::from_ref(&old_key)), Err(NoteFault::Forged));
        for wrong in ["", "text\n", "text\n\n", "text\n\n\u{2014} a b\n", &note.replace('\n', "\r\n"), note.trim_end()]
        {
            assert_eq!(open_note(wrong, std::slice::from_ref(&old_key)), Err(NoteFault::Malformed), "{wrong:?}");
        }
    }

    #[test]
    fn a_key_is_read_only_with_the_id_that_is_its_own() {
        let written = signer(1).public().to_string();
        assert_eq!(NoteKey::parse(&written).unwrap(), *signer(1).public());
        let mut parts = written.splitn(3, '+');
        let (name, key) = (parts.next().unwrap(), parts.nth(1).unwrap());
        for wrong in
            [format!("{name}+00000000+{key}"), format!("other+{}", &written[name.len() + 1..]), name.to_owned()]
        {
            assert!(NoteKey::parse(&wrong).is_none(), "{wrong}");
        }
        assert!(NoteSigner::new("a b", [1; 32]).is_none() && NoteSigner::new("a+b", [1; 32]).is_none());
    }

    #[test]
    fn the_secret_is_made_once_and_never_shown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log-key");
        let made = NoteSigner::load_or_create(&path, "a").unwrap();
        assert_eq!(made.public(), NoteSigner::load_or_create(&path, "a").unwrap().public());
        let secret = fs::read_to_string(&path).unwrap();
        assert!(!format!("{made:?}").contains(secret.trim()));
        fs::write(&path, "no key").unwrap();
        assert!(NoteSigner::load_or_create(&path, "a").is_err());
    }
}
