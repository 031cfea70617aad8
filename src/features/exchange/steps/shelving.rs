//! The shelf an organisation shares with another, or with a group: the letters that went between them, with what stands in
//! them. A letter to several is one document on the shelf of its sender and all its addressees; what each of them learns of
//! the others says [`SharedWith`].

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use super::indexing::languages_of;
use crate::features::exchange::attached::Attached;
use crate::features::exchange::body::{Content, Value};
use crate::features::exchange::case_file::{CaseFile, CaseId, MessageId};
use crate::features::exchange::catalogue::DocumentKind;
use crate::features::exchange::circle::{Addressee, CircleId, Reached, SharedWith};
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::permissions;
use crate::features::exchange::store::{self, Circular, Wanted};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
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
    /// In which languages it is, as far as its sender said so.
    pub languages: BTreeSet<Language>,
    /// To whom it went, in the order of the organisations; how far it is with others than the reader its sender alone knows.
    pub addressees: Vec<Addressee>,
    /// The group it went to all of, where it went to several; nothing for an office it was handed on to, which is not of it.
    pub circle: Option<CircleId>,
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
    /// A language of its text or of one of its files.
    pub language: Option<Language>,
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

    /// With how many of its addressees it is at least so far, as far as the reader knows.
    pub fn count_reached(&self, least: Reached) -> usize {
        self.addressees.iter().filter(|it| it.reached.is_some_and(|reached| reached >= least)).count()
    }
}

impl Work<'_> {
    /// A page of a shelf. Whoever shows it writes down before that each letter was read whose content is there.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the two share none, or the own organisation is not of the group; those of the database and
    /// the keys.
    pub fn shelf(&mut self, with: SharedWith, asked: Asked) -> Result<Shelf, Error> {
        let own = self.me()?.organisation;
        if !self.shares(own, with)? {
            return Err(Error::NotFound);
        }
        let tokens = self.sought(&asked.words, (asked.kind, asked.language))?;
        let wanted = Wanted { tokens, span: asked.span, after: asked.after };
        let page = store::list_shelf(self.connection, (own, with), &wanted)?;
        let ids: Vec<CaseId> = page.cases.iter().map(|it| it.id).collect();
        let copies = store::list_copies(self.connection, &ids)?;
        let everywhere: Vec<CaseId> = copies.iter().map(|it| it.1).chain(ids.iter().copied()).collect();
        let circulars = store::list_circulars(self.connection, &everywhere)?;
        let groups = circulars.values().map(|it| it.circle_id).collect::<BTreeSet<_>>().into_iter();
        let groups = store::list_memberships(self.connection, own, groups)?;
        let reached = store::list_reached(self.connection, &everywhere)?;
        let is_opened = |it: &CaseFile| reached.get(&it.id).is_some_and(|reached| *reached > Reached::Delivered);
        let readable = page.cases.iter().filter(|it| it.from.organisation == own || is_opened(it));
        let readable: Vec<CaseFile> = readable.cloned().collect();
        let mut contents = self.contents_of(&readable)?;
        let named: Vec<_> = contents.values().flat_map(Content::file_ids).collect();
        let rows = store::list_attachments_of(self.connection, &named)?;
        let older = store::list_older(self.connection, (own, with))?;
        let versions: Vec<CaseId> = older.iter().map(|it| it.id).chain(ids.iter().copied()).collect();
        let wholes = store::list_copies(self.connection, &versions)?.into_iter().collect();
        let letters = page.cases.into_iter().filter_map(|case| {
            let side = permissions::side(self.viewer, &case)?;
            let content = contents.remove(&case.id);
            let files = content.as_ref().map(|it| Attached::of(it, &rows)).unwrap_or_default();
            let languages = content.as_ref().map(languages_of).unwrap_or_default();
            let whole = copies.iter().filter(|it| it.0 == case.id).map(|it| it.1);
            let addressees = addressees((&case, side), whole, (&circulars, &reached));
            let circle = circulars.get(&case.id).map(|it| it.circle_id).filter(|it| groups.contains(it));
            let older = replaced(&older, case.id, &wholes);
            Some(Letter { case, side, content, files, languages, addressees, circle, older })
        });
        Ok((letters.collect(), page.next))
    }

    /// Whether an organisation has such a shelf.
    fn shares(&mut self, own: OrganisationId, with: SharedWith) -> Result<bool, Error> {
        Ok(match with {
            SharedWith::Organisation(other) => {
                store::list_shelves(self.connection, own)?.iter().any(|it| it.other.organisation == other)
            }
            SharedWith::Circle(circle) => store::list_members(self.connection, circle)?.contains(&own),
        })
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

/// To whom a letter went: of its cases, whose they were. How far each is its sender knows, and of its own its receiver.
fn addressees(
    (case, side): (&CaseFile, Side),
    whole: impl Iterator<Item = CaseId>,
    (circulars, reached): (&BTreeMap<CaseId, Circular>, &BTreeMap<CaseId, Reached>),
) -> Vec<Addressee> {
    let addressee = |id: CaseId| {
        let organisation = circulars.get(&id).map(|it| it.addressee_id);
        let organisation = organisation.or_else(|| (id == case.id).then_some(case.to.organisation))?;
        let is_known = side == Side::Sender || id == case.id;
        Some(Addressee { organisation, reached: reached.get(&id).copied().filter(|_| is_known) })
    };
    let mut addressees: Vec<Addressee> = whole.filter_map(addressee).collect();
    addressees.sort_by_key(|it| it.organisation);
    addressees
}

/// The letters that one took the place of, and those that these did. What took the place of a letter that was handed on is
/// the copy that whoever has it now got: it counts as the letter it is a copy of.
fn replaced(all: &[CaseFile], by: CaseId, wholes: &BTreeSet<(CaseId, CaseId)>) -> Vec<CaseFile> {
    let mut found: Vec<CaseFile> = Vec::new();
    // Newer ones stand before what they took the place of.
    for it in all {
        let Some(next) = it.superseded_by else { continue };
        if wholes.contains(&(by, next)) || found.iter().any(|newer| wholes.contains(&(newer.id, next))) {
            found.push(it.clone());
        }
    }
    found
}
