//! What stands in a folder, signed when it was made. Receipts prove themselves and what stands before them; that nothing was
//! left out behind the last of them only who made the folder can say, and here it does.

use std::collections::BTreeMap;

use crate::features::exchange::case_file::CaseId;
use crate::features::exchange::receipts::Fault;
use crate::features::transparency::TrustedKey;
use crate::platform::crypto::{Commitment, NoteFault, NoteKey, NoteSigner, open_note, sign_note};
use crate::platform::storage::FileHash;
use crate::vocabulary::timestamp::Timestamp;

/// The first line: what is signed here is never taken for a receipt or for a head of the log, nor one of them for this.
const FORM: &str = "sijil folder v1";
/// How the line of a file begins.
const FILE: &str = "file";
/// Between a hash and its file, as in the sums.
const BETWEEN: &str = "  ";
/// What stands where nothing does.
const NONE: &str = "-";
/// Seconds by which the clocks of two machines may be apart: of the one that makes the folder, and of the one that changes
/// the key meanwhile.
const CLOCKS_APART: i64 = 5 * 60;

/// The list of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The log whose key signs it.
    pub origin: String,
    /// The case.
    pub case: CaseId,
    /// When the folder was made (UTC).
    pub made_at: Timestamp,
    /// How many receipts the case had then.
    pub receipts: usize,
    /// The digest of the last of them; nothing where there was none.
    pub last: Option<String>,
    /// What every other file hashes to, the sums left out, which list this one.
    pub files: BTreeMap<String, FileHash>,
}

impl Manifest {
    /// The file: the list with its signature; nothing where it could not be read again as it was written.
    pub(super) fn signed(&self, signer: NoteSigner) -> Option<String> {
        let text = self.text();
        (Self::parse(&text).as_ref() == Some(self)).then(|| sign_note(&text, &[signer]))
    }

    /// Reads a file, and says what is wrong with its signature: it has to be that of a key which is trusted for this log and
    /// was in use then. Nothing where it is no such list.
    pub(super) fn opened(file: &str, trusted: &[TrustedKey]) -> Option<(Self, Option<Fault>)> {
        let end = file.rfind("\n\n")?;
        let it = Self::parse(&file[..=end])?;
        let in_use = |key: &&TrustedKey| {
            key.since.is_none_or(|since| since <= it.made_at)
                && key.until.is_none_or(|until| it.made_at < until.plus_seconds(CLOCKS_APART))
        };
        let of_log = trusted.iter().filter(|key| key.key.name() == it.origin).filter(in_use);
        let keys: Vec<NoteKey> = of_log.map(|key| key.key.clone()).collect();
        let fault = match open_note(file, &keys) {
            Ok(_) => None,
            Err(NoteFault::Malformed) => return None,
            Err(NoteFault::Forged) => Some(Fault::Forged),
            Err(NoteFault::Unsigned) => Some(Fault::Unsigned),
        };
        Some((it, fault))
    }

    /// The text that is signed: a name and a value in each line, in this order, and a line for each file.
    fn text(&self) -> String {
        let head = [
            ("log", self.origin.clone()),
            ("case", self.case.to_string()),
            ("made", self.made_at.to_rfc3339()),
            ("receipts", self.receipts.to_string()),
            ("last", self.last.clone().unwrap_or_else(|| NONE.to_owned())),
        ];
        let files = self.files.iter().map(|(name, hash)| (FILE, format!("{}{BETWEEN}{name}", hash.as_str())));
        let lines: Vec<String> = head.into_iter().chain(files).map(|(name, value)| format!("{name} {value}")).collect();
        format!("{FORM}\n{}\n", lines.join("\n"))
    }

    /// Reads such a text: the same list is written in one way only, so that a signature means one thing.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FORM {
            return None;
        }
        let mut value = |name: &str| valued(lines.next()?, name);
        let origin = value("log")?.to_owned();
        let case = CaseId::parse(value("case")?)?;
        let made_at = Timestamp::parse(value("made")?).ok()?;
        let receipts = value("receipts")?.parse().ok()?;
        let last = Some(value("last")?).filter(|it| *it != NONE).map(str::to_owned);
        let file = |line: &str| {
            let (hash, name) = valued(line, FILE)?.split_once(BETWEEN)?;
            Some((name.to_owned(), FileHash::parse(hash)?))
        };
        let files = lines.map(file).collect::<Option<_>>()?;
        let it = Self { origin, case, made_at, receipts, last, files };
        // A digest has the form of a commitment: 256 bits.
        let is_digest = it.last.as_deref().is_none_or(|digest| Commitment::parse(digest).is_some());
        (is_digest && it.text() == text).then_some(it)
    }
}

/// What a line says under its name.
fn valued<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix(name)?.strip_prefix(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "log.example";

    fn signer(secret: u8) -> NoteSigner {
        NoteSigner::new(NAME, [secret; 32]).unwrap()
    }

    fn list() -> Manifest {
        Manifest {
            origin: NAME.to_owned(),
            case: CaseId::generate(),
            made_at: Timestamp::parse("2026-11-30T10:00:00Z").unwrap(),
            receipts: 2,
            last: Some(data_encoding::BASE64.encode(&[7; 32])),
            files: [("a b.txt", FileHash::of(b"a")), ("ب.json", FileHash::of(b"b"))]
                .map(|(name, it)| (name.to_owned(), it))
                .into(),
        }
    }

    fn trusted(since: Option<&str>, until: Option<&str>) -> Vec<TrustedKey> {
        let time = |text: Option<&str>| text.map(|text| Timestamp::parse(text).unwrap());
        vec![TrustedKey { key: signer(1).public().clone(), since: time(since), until: time(until) }]
    }

    #[test]
    fn a_list_is_read_as_it_was_signed_and_in_no_other_way() {
        let it = list();
        let file = it.signed(signer(1)).unwrap();
        assert_eq!(Manifest::opened(&file, &trusted(None, None)), Some((it.clone(), None)));
        let forged = file.replace("receipts 2", "receipts 1");
        let fault = |file: &str, keys: &[TrustedKey]| Manifest::opened(file, keys).unwrap().1;
        assert_eq!(fault(&forged, &trusted(None, None)), Some(Fault::Forged));
        assert_eq!(fault(&it.signed(signer(2)).unwrap(), &trusted(None, None)), Some(Fault::Unsigned));
        for (since, until) in [(Some("2026-12-01T00:00:00Z"), None), (None, Some("2026-11-30T09:00:00Z"))] {
            assert_eq!(fault(&file, &trusted(since, until)), Some(Fault::Unsigned), "{since:?} {until:?}");
        }
        for strange in [
            file.replace("sijil folder v1", "sijil receipt v1"),
            file.replace("receipts 2", "receipts 02"),
            file.replace("last ", "last  "),
            file.replace("file ", "File "),
        ] {
            assert_eq!(Manifest::opened(&strange, &trusted(None, None)), None, "{strange}");
        }
    }

    #[test]
    fn a_name_that_would_be_another_line_is_not_signed() {
        let mut it = list();
        it.files.insert("c\nfile 00  d".to_owned(), FileHash::of(b"c"));
        assert_eq!(it.signed(signer(1)), None);
    }
}
