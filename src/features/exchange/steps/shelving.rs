//! The shelf an organisation shares with another: the letters they sent each other, with what stands in them.

use std::collections::BTreeMap;

use super::Work;
use crate::features::exchange::attached::Attached;
use crate::features::exchange::body::{Content, Value};
use crate::features::exchange::case_file::{CaseFile, CaseId, MessageId};
use crate::features::exchange::catalogue::DocumentKind;
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::permissions;
use crate::features::exchange::store::{self, Wanted};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// A letter on a shelf.
pub struct Letter {
    /// Its case.
    pub case: CaseFile,
    /// On which side of it the reader is.
    pub side: Side,
    /// What it says; nothing while its receiver has not opened it, or where its key was destroyed.
    pub content: Option<Content>,
    /// Its files.
    pub files: Vec<Attached>,
    /// For how many it was, and how many of them have opened it; its receiver knows of itself alone.
    pub reach: (usize, usize),
    /// The letters it took the place of, the newest first.
    pub older: Vec<CaseFile>,
}

/// What somebody looks for on a shelf.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Words of a subject or of the name of a file.
    pub words: String,
    /// What the document is.
    pub kind: Option<DocumentKind>,
    /// When it was released: from the first to before the second (UTC).
    pub span: Option<(Timestamp, Timestamp)>,
    /// Behind which letter the page begins.
    pub after: Option<(Timestamp, CaseId)>,
}

/// A page of a shelf, and behind which letter the next begins.
pub type Shelf = (Vec<Letter>, Option<(Timestamp, CaseId)>);

impl Letter {
    /// What it is about.
    pub fn subject(&self) -> Option<&str> {
        match self.content.as_ref()?.first()?.said("let.subject")? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What it is.
    pub fn kind(&self) -> Option<DocumentKind> {
        match self.content.as_ref()?.first()?.said("let.kind")? {
            Value::Word(word) => DocumentKind::parse(word),
            _ => None,
        }
    }
}

impl Work<'_> {
    /// A page of the shelf shared with another organisation. Whoever shows it writes down before that each letter was read
    /// whose content is there.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the two share none; those of the database and the keys.
    pub fn shelf(&mut self, other: OrganisationId, asked: Asked) -> Result<Shelf, Error> {
        let own = self.me()?.organisation;
        let shelves = store::list_shelves(self.connection, own)?;
        if !shelves.iter().any(|it| it.other.organisation == other) {
            return Err(Error::NotFound);
        }
        let among = self.letters_with(&asked.words, asked.kind.as_ref().map(DocumentKind::as_str))?;
        let wanted = Wanted { among, span: asked.span, after: asked.after };
        let page = store::list_shelf(self.connection, (own, other), &wanted)?;
        let ids: Vec<CaseId> = page.cases.iter().map(|it| it.id).collect();
        let whole = store::list_circulars(self.connection, &ids)?;
        let everywhere: Vec<CaseId> = whole.iter().map(|it| it.1).chain(ids.iter().copied()).collect();
        let opened = store::list_opened(self.connection, &everywhere)?;
        let readable = page.cases.iter().filter(|it| it.from.organisation == own || opened.contains(&it.id));
        let readable: Vec<CaseFile> = readable.cloned().collect();
        let mut contents = self.contents_of(&readable)?;
        let named: Vec<_> = contents.values().flat_map(Content::file_ids).collect();
        let rows = store::list_attachments_of(self.connection, &named)?;
        let older = store::list_older(self.connection, (own, other))?;
        let letters = page.cases.into_iter().filter_map(|case| {
            let side = permissions::side(self.viewer, &case)?;
            let content = contents.remove(&case.id);
            let files = content.as_ref().map(|it| Attached::of(it, &rows)).unwrap_or_default();
            let reached = whole.iter().filter(|it| it.0 == case.id).map(|it| it.1);
            let reached: Vec<CaseId> = if side == Side::Sender { reached.collect() } else { vec![case.id] };
            let reach = (reached.len(), reached.iter().filter(|it| opened.contains(it)).count());
            let older = replaced(&older, case.id);
            Some(Letter { case, side, content, files, reach, older })
        });
        Ok((letters.collect(), page.next))
    }

    /// What the first messages of these cases say, with all keys at once.
    fn contents_of(&mut self, cases: &[CaseFile]) -> Result<BTreeMap<CaseId, Content>, Error> {
        let own = self.me()?.organisation;
        let ids: Vec<_> = cases.iter().filter_map(CaseFile::first_message).collect();
        let messages = store::list_messages_of(self.connection, &ids)?;
        let names: Vec<&str> = ids.iter().map(MessageId::as_str).collect();
        let keys = self.platform.vault.keys_of(&names, own, self.now)?;
        let readable = messages.into_iter().filter(|it| !it.sealed.is_empty());
        let opened = readable.filter_map(|it| {
            let key = keys.get(it.id.as_str())?;
            Some(it.content(key).map(|content| (it.case, content)))
        });
        opened.collect()
    }
}

/// The letters that one took the place of, and those that these did.
fn replaced(all: &[CaseFile], by: CaseId) -> Vec<CaseFile> {
    let mut found: Vec<CaseFile> = Vec::new();
    // Newer ones stand before what they took the place of.
    for it in all {
        let next = it.superseded_by;
        if next == Some(by) || found.iter().any(|newer| next == Some(newer.id)) {
            found.push(it.clone());
        }
    }
    found
}
