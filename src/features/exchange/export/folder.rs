//! What stands in the folder: texts, which are written at once, and files, which are opened part by part as they leave.

use super::index::{Index, readme};
use super::manifest::Manifest;
use super::message_file::MessageFile;
use super::{ATTACHMENTS, INDEX, KEYS, MANIFEST, MESSAGES, README, RECEIPTS};
use crate::features::directory::OrganisationName;
use crate::features::exchange::receipts::{Receipt, digest};
use crate::features::exchange::steps::{Exported, OpenFile};
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::storage::FileHash;

/// How the page of the folder looks.
const STYLE: &str = include_str!("style.css");

/// A case as a folder.
pub(in super::super) struct Folder {
    /// The reference of the case; one of the rehearsal says so before it.
    pub(in super::super) name: String,
    pub(super) texts: Vec<(String, String)>,
    pub(super) files: Vec<(String, OpenFile)>,
}

impl Folder {
    /// The folder of a case in the language of its reader; one of the rehearsal says what it is wherever it is opened.
    ///
    /// # Errors
    /// None that can happen: pages are drawn, messages are JSON.
    pub(in super::super) fn of(
        it: Exported,
        names: &[OrganisationName],
        (locale, is_rehearsal): (&Locale, bool),
    ) -> Result<Self, Error> {
        let mut texts = Vec::new();
        let mut messages = Vec::new();
        for (place, (message, opened)) in it.messages.iter().enumerate() {
            let file = MessageFile::of(&it.case, message, it.ends_of(place), opened.clone());
            let file = file.ok_or_else(|| Error::unexpected("a message that was let go without a commitment"))?;
            let name = format!("{MESSAGES}{:03}-{}.json", place + 1, message.code);
            messages.push((message.id, name.clone()));
            texts.push((name, file.text()?));
        }
        let receipts: Vec<String> = it
            .kinds()
            .enumerate()
            .map(|(place, kind)| format!("{RECEIPTS}{:03}-{}.txt", place + 1, kind.as_str().to_lowercase()))
            .collect();
        let files: Vec<String> = it
            .files
            .iter()
            .enumerate()
            .map(|(place, file)| format!("{ATTACHMENTS}{:03}-{}", place + 1, safe(&file.attachment.name)))
            .collect();
        let index = Index::drawn(&it, names, (&messages, &receipts, &files), (locale, is_rehearsal))?;
        texts.push((INDEX.to_owned(), index));
        texts.push(("style.css".to_owned(), STYLE.to_owned()));
        texts.push((README.to_owned(), readme(&it.case.reference, locale, is_rehearsal)));
        texts.push((KEYS.to_owned(), it.keys.iter().flat_map(|key| [key.to_string(), "\n".to_owned()]).collect()));
        let last = it.receipts.last().map(|(sent, _)| {
            let said = Receipt::of_note(&sent.note).statement();
            said.as_ref().map(digest).ok_or_else(|| Error::unexpected("a receipt that says nothing"))
        });
        let (count, last) = (receipts.len(), last.transpose()?);
        texts.extend(receipts.into_iter().zip(it.receipts.into_iter().map(|(_, text)| text)));
        let written = texts.iter().map(|(name, text)| (name.clone(), FileHash::of(text.as_bytes())));
        let attached = files.iter().zip(&it.files).map(|(name, file)| (name.clone(), file.attachment.sha256.clone()));
        let manifest = Manifest {
            origin: it.signer.public().name().to_owned(),
            case: it.case.id,
            made_at: it.made_at,
            receipts: count,
            last,
            files: written.chain(attached).collect(),
        };
        let manifest = manifest.signed(it.signer);
        let manifest = manifest.ok_or_else(|| Error::unexpected("a list that could not be read again as written"))?;
        texts.push((MANIFEST.to_owned(), manifest));
        let reference = it.case.reference;
        let name = if is_rehearsal { format!("rehearsal-{reference}") } else { reference };
        Ok(Self { name, texts, files: files.into_iter().zip(it.files).collect() })
    }
}

/// The name of a file as any system takes it: no stroke, no sign that a shell or a system reads, no dot at the ends.
fn safe(name: &str) -> String {
    let is_odd = |letter: char| letter.is_control() || "/\\:*?\"<>|".contains(letter);
    let name: String = name.chars().map(|letter| if is_odd(letter) { '_' } else { letter }).collect();
    name.trim_matches(['.', ' ']).to_owned()
}
