//! `sijil verify`: whether everything that was written down still stands as it was written; or, with public keys and
//! without any portal, whether receipts, one row of the audit, or a case that was taken along do.

mod folders;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use sijil::app;
use sijil::features::audit;
use sijil::features::exchange::receipts::{Checked, Statement, check_witnessed};
use sijil::features::transparency::{Footing, TrustedKey};
use sijil::platform::crypto::WitnessKey;

use super::place::Folder;
use super::{Outcome, say};
use folders::is_folder;

/// The arguments of `sijil verify`.
#[derive(Args)]
pub struct Verify {
    #[command(flatten)]
    folder: Folder,
    /// Receipts, as the exchange hands them out, or a case as a folder or its archive; checked without a portal and without
    /// a network. Receipts need --keys; a folder without it is checked with the keys it brings along.
    #[arg(value_name = "FILE")]
    receipts: Vec<PathBuf>,
    /// A checkpoint that somebody kept, which the log must continue; may be named several times.
    #[arg(long, value_name = "FILE", conflicts_with = "receipts")]
    checkpoint: Vec<PathBuf>,
    /// A proof of one row, as the audit hands it out; checked without a portal.
    #[arg(long, value_name = "FILE", requires = "keys", conflicts_with = "receipts")]
    proof: Option<PathBuf>,
    /// The keys of the log that are trusted, as `/transparency/keys` gives them, for receipts and `--proof`.
    #[arg(long, alias = "key", value_name = "FILE")]
    keys: Option<PathBuf>,
    /// The key of a witness that is trusted, for receipts; may be named several times.
    #[arg(long, value_name = "VKEY", requires = "receipts")]
    witness: Vec<String>,
}

impl Verify {
    /// Checks what is named; else computes the log anew from the rows on. A fault makes the command fail and is named.
    pub fn run(&self) -> Outcome {
        match (&self.keys, &self.proof) {
            (Some(keys), Some(proof)) => check_row(proof, &trusted(keys)?),
            (Some(keys), None) if !self.receipts.is_empty() => self.check_files(Some(&trusted(keys)?)),
            (Some(_), None) => Err("--keys checks receipts or --proof; name what is to be checked.".into()),
            (None, _) if self.receipts.is_empty() => self.compute(),
            (None, _) if self.receipts.iter().all(|path| is_folder(path)) => self.check_files(None),
            (None, _) => Err("Receipts are checked with the keys you trust; name them with --keys.".into()),
        }
    }

    fn compute(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let whole = app::verify(&platform, &self.checkpoint)?.map_err(|fault| fault.to_string())?;
        let sentence = format!("The log is whole: {} entries, {} checkpoints.", whole.entries, whole.checkpoints);
        say(&mut std::io::stdout(), &sentence);
        Ok(())
    }

    /// Says of each receipt and each folder what it proves, or everything that is wrong with it.
    fn check_files(&self, trusted: Option<&[TrustedKey]>) -> Outcome {
        let witness =
            |text: &String| WitnessKey::parse(text).ok_or_else(|| format!("--witness is {text:?}, which is no key."));
        let witnesses = self.witness.iter().map(witness).collect::<Result<Vec<_>, _>>()?;
        let mut wrong = 0;
        for path in &self.receipts {
            let lines = if is_folder(path) {
                folders::report(path, trusted, &witnesses)
            } else {
                match fs::read_to_string(path) {
                    Ok(file) => report(&check_witnessed(&file, trusted.unwrap_or_default(), &witnesses), &witnesses),
                    Err(error) => Err(vec![format!("it cannot be read ({error})")]),
                }
            };
            wrong += usize::from(lines.is_err());
            let (word, lines) = match lines {
                Ok(lines) => ("", lines),
                Err(faults) => ("not proven: ", faults),
            };
            for line in lines {
                say(&mut std::io::stdout(), &format!("{}: {word}{line}", path.display()));
            }
        }
        // What was said so far comes before the sentence at the end.
        let _ = std::io::stdout().flush();
        if wrong > 0 {
            return Err(format!("Of {} files, {wrong} prove nothing.", self.receipts.len()).into());
        }
        Ok(())
    }
}

/// What stands ahead of everything else about a receipt in which nothing is real.
fn unreal(footing: Footing) -> Option<&'static str> {
    match footing {
        Footing::Earnest => None,
        Footing::Demonstration => Some("a receipt of a demonstration: its people and what it tells of are invented"),
        Footing::Rehearsal => {
            Some("a receipt of the rehearsal: its countries, its people and what it tells of are invented")
        }
    }
}

/// What a receipt proves, or its faults.
fn report(checked: &Checked, witnesses: &[WitnessKey]) -> Result<Vec<String>, Vec<String>> {
    let said = checked.statement.as_ref().and_then(|it| unreal(Footing::of(&it.origin)));
    let ahead = |mut lines: Vec<String>| {
        lines.splice(0..0, said.map(str::to_owned));
        lines
    };
    proven(checked, witnesses).map(ahead).map_err(ahead)
}

fn proven(checked: &Checked, witnesses: &[WitnessKey]) -> Result<Vec<String>, Vec<String>> {
    match (&checked.statement, checked.place, checked.logged_at, checked.log_size) {
        (Some(statement), Some(place), Some(logged_at), Some(size)) if checked.faults.is_empty() => {
            let mut lines = vec![
                format!("proven: {}", said(statement)),
                format!(
                    "it is entry {place} of the log {}, since {logged_at}; proven in a log of {size} entries",
                    statement.origin
                ),
            ];
            lines.extend(checked.witnesses.iter().map(|it| {
                format!("the witness {} stands behind that log: it saw no other until {}", it.witness.name(), it.at)
            }));
            let missing = witnesses.iter().filter(|key| checked.witnesses.iter().all(|it| it.witness != **key));
            lines.extend(missing.map(|key| format!("the witness {} does not stand behind that log", key.name())));
            if checked.witnesses.is_empty() {
                lines.push("no witness that was named stands behind it, which lowers what is assured".to_owned());
            }
            Ok(lines)
        }
        _ => Err(checked.faults.iter().map(ToString::to_string).collect()),
    }
}

fn said(it: &Statement) -> String {
    let by = it.by.as_ref().map(|by| format!(", by {by}")).unwrap_or_default();
    let word = it.word.as_ref().map(|word| format!(" ({word})")).unwrap_or_default();
    let (kind, message, case) = (it.kind, it.message.as_str(), it.case.as_str());
    format!("{kind}{word} of message {message} in case {case}, from {} to {}{by}, at {}", it.from, it.to, it.at)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("The file {} cannot be read ({error}).", path.display()))
}

/// The keys of a file.
fn trusted(path: &Path) -> Result<Vec<TrustedKey>, String> {
    TrustedKey::parse_all(&read(path)?)
        .filter(|keys| !keys.is_empty())
        .ok_or_else(|| format!("The file {} holds something that is no key.", path.display()))
}

/// Checks one row of the audit by its proof.
fn check_row(proof: &Path, trusted: &[TrustedKey]) -> Outcome {
    let proven = audit::check(&read(proof)?, trusted).map_err(|why| format!("Not proven: {why}."))?;
    say(&mut std::io::stdout(), proven.to_string().trim_end());
    Ok(())
}
