//! A case as one folder that is read without the portal: a page in plain language, every message with what it takes to
//! compute anew what receipts say of it, the receipts with their proofs, the files, what all of them hash to, and a signed list
//! of all that, by which is known that nothing was left out at the end. The folder leaves as one archive, put together as it goes: no file of it stands whole in the memory, and nothing in clear on a disk.
//!
//! [`check`] finds everything that is not as it was, with the public keys of the log and nothing else.

mod checking;
mod completeness;
mod folder;
mod index;
mod manifest;
mod message_file;
mod packing;
mod source;
mod sums;
mod wrong;

pub use checking::{Verdict, check};
pub(super) use folder::Folder;
pub use manifest::Manifest;
pub use message_file::{Envelope, MessageFile};
pub use source::Source;
pub use wrong::Wrong;

/// Where messages stand in the folder.
const MESSAGES: &str = "messages/";
/// Where receipts stand.
const RECEIPTS: &str = "receipts/";
/// Where files stand.
const ATTACHMENTS: &str = "attachments/";
/// The keys of the log, as `/transparency/keys` told them when the folder was made.
const KEYS: &str = "keys.txt";
/// The page people read, and the words for whoever opens the folder.
const INDEX: &str = "index.html";
const README: &str = "README.txt";
/// The signed list of every other file but the sums.
const MANIFEST: &str = "MANIFEST.txt";
/// What every folder has besides. One of the older form has no signed list.
const FRAME: [&str; 4] = [INDEX, README, KEYS, SUMS];
/// What every other file hashes to.
const SUMS: &str = "SHA256SUMS";
