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
pub fn prove(connection: &mut DbConn, entry: &Entry, extra: Vec<u8>) -> Result<Proof, Error> {
    let witnessed = match witnesses::maybe_best_for(connection, entry.place)? {
        Some(size) => store::maybe_signed(connection, size)?,
        None => None,
    };
    let newest = witnessed.map_or_else(|| store::maybe_last_signed(connection), |it| Ok(Some(it)))?;
    let signed = newest.ok_or(Error::NotFound)?;
    let (index, size) = (entry.place.cast_unsigned(), signed.size.cast_unsigned());
    let path = inclusion_path(&mut Kept::new(connection), index, size)?;
    Ok(Proof { extra, index, path, note: witnesses::cosigned(connection, &signed)? })
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
