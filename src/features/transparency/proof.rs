//! A proof as a file that needs no portal: where the entry stands, the hashes from it to the root, and the signed
//! checkpoint (c2sp.org/tlog-proof).

use data_encoding::BASE64;

use super::checkpoint::Checkpoint;
use super::entry::Entry;
use super::store;
use super::tiles::Kept;
use super::witnesses;
use crate::platform::crypto::merkle::{TreeHash, inclusion_path, proves_inclusion};
use crate::platform::crypto::{Cosignature, NoteFault, NoteKey, WitnessKey, cosignatures, open_note};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// The first line.
const FORM: &str = "c2sp.org/tlog-proof@v1";

/// A proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What the entry was made from; not proven by itself.
    pub extra: Vec<u8>,
    /// The entry's place.
    pub index: u64,
    path: Vec<TreeHash>,
    note: String,
}

/// The proof of an entry in the longest log that a witness stands behind, else in the log as it was signed last.
///
/// # Errors
/// [`Error::NotFound`] where nothing was signed; those of the database.
pub fn prove(connection: &mut DbConn, entry: &Entry, extra: Vec<u8>) -> Result<Proof, Error> {
    let proof = prove_all(connection, vec![(entry.clone(), extra)])?.pop();
    proof.ok_or_else(|| Error::unexpected("an entry without its proof"))
}

/// The proofs of many entries, in their order. How many statements that takes grows with the height of the log, and not
/// with the entries.
///
/// # Errors
/// Those of [`prove`].
pub fn prove_all(connection: &mut DbConn, entries: Vec<(Entry, Vec<u8>)>) -> Result<Vec<Proof>, Error> {
    let Some(first) = entries.iter().map(|(entry, _)| entry.place).min() else { return Ok(Vec::new()) };
    let witnessed = match witnesses::maybe_best_for(connection, first)? {
        Some(size) => store::maybe_signed(connection, size)?,
        None => None,
    };
    // What came after the last word of a witness is proven in the log as the portal alone signed it.
    let is_witnessed = |entry: &Entry| witnessed.as_ref().is_some_and(|it| entry.place < it.size);
    let newest = if entries.iter().all(|(entry, _)| is_witnessed(entry)) {
        None
    } else {
        Some(store::maybe_last_signed(connection)?.ok_or(Error::NotFound)?)
    };
    let mut heads = Vec::new();
    for signed in [&witnessed, &newest].into_iter().flatten() {
        heads.push((signed.size, witnesses::cosigned(connection, signed)?));
    }
    let mut kept = Kept::new(connection);
    for (size, _) in &heads {
        let within = entries.iter().map(|(entry, _)| entry.place).filter(|place| place < size);
        kept.read_ahead(&within.map(i64::cast_unsigned).collect::<Vec<_>>(), size.cast_unsigned())?;
    }
    let proven = entries.into_iter().map(|(entry, extra)| {
        let (size, note) = heads.iter().find(|(size, _)| entry.place < *size).ok_or(Error::NotFound)?;
        let index = entry.place.cast_unsigned();
        let path = inclusion_path(&mut kept, index, size.cast_unsigned())?;
        Ok(Proof { extra, index, path, note: note.clone() })
    });
    proven.collect()
}

impl Proof {
    /// The file.
    pub fn text(&self) -> String {
        let path: String = self.path.iter().flat_map(|hash| [hash.to_string(), "\n".to_owned()]).collect();
        format!("{FORM}\nextra {}\nindex {}\n{path}\n{}", BASE64.encode(&self.extra), self.index, self.note)
    }

    /// Reads a file.
    pub fn parse(text: &str) -> Option<Self> {
        let (head, note) = text.split_once("\n\n")?;
        let mut lines = head.lines();
        if lines.next()? != FORM {
            return None;
        }
        let extra = BASE64.decode(lines.next()?.strip_prefix("extra ")?.as_bytes()).ok()?;
        let digits = lines.next()?.strip_prefix("index ")?;
        let index: u64 = digits.parse().ok().filter(|index: &u64| index.to_string() == digits)?;
        let path = lines.map(TreeHash::parse).collect::<Option<Vec<_>>>()?;
        Some(Self { extra, index, path, note: note.to_owned() })
    }

    /// The checkpoint, signed with one of these keys, under which the entry stands; nothing where it does not.
    pub fn check(&self, entry: &Entry, trusted: &[NoteKey]) -> Option<Checkpoint> {
        let head = Checkpoint::parse(open_note(&self.note, trusted).ok()?)?;
        proves_inclusion(entry.leaf(), self.index, head.size, &self.path, head.root).then_some(head)
    }

    /// Which of these witnesses stand behind the checkpoint.
    ///
    /// # Errors
    /// Where what is said in the name of one of them is not its word.
    pub fn cosignatures(&self, trusted: &[WitnessKey]) -> Result<Vec<Cosignature>, NoteFault> {
        cosignatures(&self.note, trusted)
    }
}
