//! Whether everything is in a folder that the portal signed as the whole of it.

use std::collections::BTreeMap;

use super::MANIFEST;
use super::checking::{Messages, Verdict};
use super::manifest::Manifest;
use super::source::Source;
use super::wrong::Wrong;
use crate::features::exchange::receipts::{Checked, digest};
use crate::features::transparency::TrustedKey;
use crate::platform::storage::FileHash;

/// What the portal signed as the whole of the folder, against what is there, both ways.
pub(super) fn check_manifest(
    source: &mut Source,
    hashes: &BTreeMap<String, FileHash>,
    (keys, messages): (&[TrustedKey], &Messages),
    verdict: &mut Verdict,
) {
    // Folders of an older form have none. Nothing that is signed tells them from one whose list was taken away, so that of
    // neither it is said where it ends.
    if !hashes.contains_key(MANIFEST) {
        return;
    }
    let file = match source.text(MANIFEST) {
        Ok(file) => file,
        Err(why) => {
            verdict.fault(MANIFEST, Wrong::Unreadable(why));
            return;
        }
    };
    let Some((it, fault)) = Manifest::opened(&file, keys) else {
        verdict.fault(MANIFEST, Wrong::NoManifest);
        return;
    };
    let before = verdict.faults.len();
    if let Some(fault) = fault {
        verdict.fault(MANIFEST, Wrong::Receipt(fault));
    }
    for (name, hash) in &it.files {
        match hashes.get(name) {
            None => verdict.fault(name, Wrong::LeftOut),
            Some(own) if own != hash => verdict.fault(name, Wrong::OtherHash),
            Some(_) => {}
        }
    }
    for name in hashes.keys().filter(|name| *name != MANIFEST && !it.files.contains_key(*name)) {
        verdict.fault(name, Wrong::Added);
    }
    let there = verdict.receipts.len();
    if there != it.receipts {
        verdict.fault(MANIFEST, Wrong::OtherCount(it.receipts, there));
    }
    let last = verdict.receipts.last().and_then(|(_, checked)| checked.statement.as_ref()).map(digest);
    if last != it.last {
        verdict.fault(MANIFEST, Wrong::OtherLast);
    }
    // Whoever trusts several logs takes from each what it says of its own, and from none what it says of another's.
    let is_strange = |checked: &Checked| checked.statement.as_ref().is_some_and(|said| said.origin != it.origin);
    let strange = verdict.receipts.iter().filter(|(_, checked)| is_strange(checked)).map(|(name, _)| name.clone());
    let strange: Vec<String> = strange.collect();
    for receipt in strange {
        verdict.fault(MANIFEST, Wrong::OtherLog(receipt));
    }
    if messages.values().any(|(_, message)| message.envelope.case != it.case) {
        verdict.fault(MANIFEST, Wrong::OtherCase);
    }
    verdict.whole_as_of = (verdict.faults.len() == before).then_some(it.made_at);
}
