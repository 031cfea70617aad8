//! The page of an alert, with everything around it that its reader may know.

use std::collections::HashMap;

use super::admit;
use crate::features::alerts::alert::{Alert, Receipt};
use crate::features::alerts::forms::{AcknowledgementForm, WithdrawalForm};
use crate::features::alerts::pages::{Picture, Show, Sight};
use crate::features::alerts::reading::Reading;
use crate::features::alerts::words::State;
use crate::features::alerts::{permissions, store, urls};
use crate::features::directory;
use crate::features::library::{self, FileId, PictureView};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::tlp::Tlp;

/// Pixels from side to side of the picture a page asks for.
const USUAL: i32 = 640;

/// What the forms of the page hold.
#[derive(Default)]
pub(super) struct Forms {
    pub(super) acknowledgement: AcknowledgementForm,
    pub(super) withdrawal: WithdrawalForm,
}

pub(super) fn draw(
    connection: &mut DbConn,
    page: Page,
    it: Alert,
    forms: Forms,
    errors: Errors,
) -> Result<Show, Error> {
    let (may_edit, may_withdraw) =
        (permissions::may_edit(&page.viewer, &it), permissions::may_withdraw(&page.viewer, &it));
    let is_own_words = page.viewer.person().is_some_and(|me| it.writers.contains(&me.person));
    let may_check = it.state == State::Submitted && permissions::may_check(&page.viewer, &it) && !is_own_words;
    let knows_receivers = permissions::is_inside(&page.viewer, &it)
        || (page.viewer.country().is_some() && matches!(it.report.tlp, Tlp::Clear | Tlp::Green));
    let reading = admit(&page, it)?;
    let own = match page.viewer.person() {
        Some(me) => store::maybe_receipt(connection, reading.it.id, me.organisation)?,
        None => None,
    };
    let receipts = if knows_receivers { named(connection, &page, &reading)? } else { Vec::new() };
    let replaced_by = store::replaced_by(connection, reading.it.id)?;
    let is_open = own.as_ref().is_some_and(|own| own.acknowledged_at.is_none());
    Ok(Show {
        sights: sights(connection, &page, &reading)?,
        replaces: readable(connection, &page, reading.it.report.supersedes.clone())?,
        replaced_by: readable(connection, &page, replaced_by)?,
        may_acknowledge: is_open && reading.it.state == State::Published && permissions::may_acknowledge(&page.viewer),
        acknowledgement: forms.acknowledgement,
        withdrawal: forms.withdrawal,
        own,
        receipts,
        may_edit,
        may_check,
        may_withdraw,
        errors,
        reading,
        page,
    })
}

/// The reference, where the viewer may read what it is of.
fn readable(connection: &mut DbConn, page: &Page, reference: Option<String>) -> Result<Option<String>, Error> {
    let Some(reference) = reference else { return Ok(None) };
    let other = store::find(connection, &reference)?;
    Ok(permissions::read(&page.viewer, other).map(|_| reference))
}

/// Who received it, by name.
fn named(connection: &mut DbConn, page: &Page, reading: &Reading) -> Result<Vec<(String, Receipt)>, Error> {
    let receipts = store::list_receipts(connection, reading.it.id)?;
    let names: HashMap<_, _> = directory::organisation_names(connection, page.language())?
        .into_iter()
        .map(|it| (it.organisation, it.name.text))
        .collect();
    let is_inside = permissions::is_inside(&page.viewer, &reading.it);
    let row = |mut it: Receipt| {
        if !is_inside {
            // What a receiver noted is for the sender.
            it.note.clear();
        }
        (names.get(&it.organisation).cloned().unwrap_or_default(), it)
    };
    Ok(receipts.into_iter().map(row).collect())
}

fn sights(connection: &mut DbConn, page: &Page, reading: &Reading) -> Result<Vec<Sight>, Error> {
    let it = &reading.it;
    let files = it.report.pairs.iter().flat_map(|pair| [&pair.genuine, &pair.fake]);
    let files: Vec<FileId> = files.filter_map(|file| FileId::parse(file)).collect();
    let known = library::pictures_of(connection, it.organisation, page.language(), &files)?;
    let words = it.report.words_in(page.language()).1;
    let shown = |file: &str| FileId::parse(file).and_then(|id| picture(&it.reference, id, known.get(&id)?));
    let sight = |(place, pair): (usize, &crate::features::alerts::alert::Pair)| {
        let compare = words.compare.get(place).cloned().unwrap_or_default();
        Some(Sight { genuine: shown(&pair.genuine)?, fake: shown(&pair.fake)?, compare })
    };
    Ok(it.report.pairs.iter().enumerate().filter_map(sight).collect())
}

fn picture(reference: &str, file: FileId, view: &PictureView) -> Option<Picture> {
    let widest = view.widths.last()?;
    let usual = view.widths.iter().find(|it| it.width >= USUAL).unwrap_or(widest);
    Some(Picture {
        address: urls::picture(reference, file.as_str(), usual.width),
        widest: urls::picture(reference, file.as_str(), widest.width),
        description: view.description.clone(),
        width: usual.width,
        height: usual.height,
    })
}
