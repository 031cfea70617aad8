//! Cases that somebody took along: everything in the folder, or its archive, is checked without a portal and without a
//! network.

use std::collections::BTreeSet;
use std::path::Path;

use sijil::features::exchange::export::{Source, Verdict, check};
use sijil::features::transparency::TrustedKey;
use sijil::platform::crypto::WitnessKey;

/// Whether a path is that of a folder or an archive, and not of a receipt.
pub(super) fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.extension().is_some_and(|it| it.eq_ignore_ascii_case("zip"))
}

/// What a folder proves, or everything that is wrong in it.
pub(super) fn report(
    path: &Path,
    trusted: Option<&[TrustedKey]>,
    witnesses: &[WitnessKey],
) -> Result<Vec<String>, Vec<String>> {
    let verdict = Source::open(path).and_then(|mut source| check(&mut source, trusted, witnesses));
    let verdict = verdict.map_err(|why| vec![why])?;
    if verdict.faults.is_empty() {
        return Ok(proven(&verdict, witnesses));
    }
    Err(verdict.faults.iter().map(|(file, wrong)| format!("{file}: {wrong}")).collect())
}

fn proven(it: &Verdict, witnesses: &[WitnessKey]) -> Vec<String> {
    let mut lines = Vec::new();
    if it.is_self_vouched {
        lines.push(
            "the keys are those the folder brings along, and whoever made the folder could have made them: compare keys.txt \
             with /transparency/keys of the portal, or name the keys you trust with --keys"
                .to_owned(),
        );
    }
    lines.push(format!(
        "whole: {} files, {} messages whose commitments were computed anew, {} receipts with their proofs",
        it.files,
        it.messages,
        it.receipts.len()
    ));
    if it.erased > 0 {
        lines.push(format!("{} messages had been erased: of them only the receipts can be checked", it.erased));
    }
    if it.unproven > 0 {
        let proof = if it.whole_as_of.is_some() { "the signed list alone has them" } else { "not proven" };
        lines.push(format!("{} messages go with steps that are not receipted: {proof}", it.unproven));
    }
    let said = it.receipts.iter().flat_map(|(_, checked)| super::report(checked, witnesses).unwrap_or_default());
    let mut told = BTreeSet::new();
    lines.extend(said.filter(|line| told.insert(line.clone())));
    let Some(made_at) = it.whole_as_of else {
        lines.push(
            "whole, but not known to be complete at its end: the folder has no signed list MANIFEST.txt, as those made before \
             there were such lists; nothing that is signed tells whether it had one, so that messages and receipts could \
             have been left out at the end; where that matters, have the portal make the folder anew"
                .to_owned(),
        );
        return lines;
    };
    let (made_at, count) = (made_at.to_rfc3339(), it.receipts.len());
    lines.push(format!(
        "complete as of {made_at}: the portal signed then that the case had {count} receipts, and every file of the folder is \
         here as it was listed; nothing was left out at the end"
    ));
    lines.push(format!(
        "what came after {made_at} this folder does not tell; that the list was whole then, index.html and the terms beside \
         each message are the word of the portal alone: no witness stands behind them"
    ));
    lines
}
