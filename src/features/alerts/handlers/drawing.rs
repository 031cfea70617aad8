//! The page of an alert, with everything around it that its reader may know.

use std::collections::HashMap;

use super::admit;
use crate::features::alerts::alert::{Alert, Receipt, Words};
use crate::features::alerts::forms::{AcknowledgementForm, WithdrawalForm};
use crate::features::alerts::pages::{Checked, Picture, Show, Sight};
use crate::features::alerts::reading::Reading;
use crate::features::alerts::words::State;
use crate::features::alerts::{permissions, store, urls};
use crate::features::library::{self, FileId, PictureView};
use crate::features::{accounts, directory, reach};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Reach;

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
        || (page.viewer.country().is_some() && Reach::MEMBER.covers(it.report.tlp));
    let acknowledges = permissions::may_acknowledge(&page.viewer, &it);
    let is_worked_on = it.state == State::Submitted && permissions::has_part_in(&page.viewer, &it);
    let checked = if is_worked_on { Some(checked(connection, &page, &it)?) } else { None };
    let reading = admit(connection, &page, it)?;
    let replaces = reading.it.report.supersedes.clone();
    let replaces_readable = readable(connection, &page, replaces.clone())?;
    let own = match page.viewer.person() {
        Some(me) => store::maybe_receipt(connection, reading.it.id, me.organisation)?,
        None => None,
    };
    let receipts = if knows_receivers { named(connection, &page, &reading.it)? } else { Vec::new() };
    let replaced_by = store::replaced_by(connection, reading.it.id)?;
    let is_open = own.as_ref().is_some_and(|own| own.acknowledged_at.is_none());
    Ok(Show {
        sights: sights(connection, &page, &reading)?,
        reach: reach::link(&page, &urls::show(&reading.it.reference), reading.it.organisation),
        // Whoever checks it ends that one too, and knows so even where they may not read it.
        replaces_closed: replaces.filter(|_| checked.is_some() && replaces_readable.is_none()),
        replaces: replaces_readable,
        replaced_by: readable(connection, &page, replaced_by)?,
        may_acknowledge: is_open && reading.it.state == State::Published && acknowledges,
        acknowledgement: forms.acknowledgement,
        withdrawal: forms.withdrawal,
        own,
        receipts,
        checked,
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
pub(super) fn named(connection: &mut DbConn, page: &Page, it: &Alert) -> Result<Vec<(String, Receipt)>, Error> {
    let receipts = store::list_receipts(connection, it.id)?;
    let names = names(connection, page)?;
    let is_inside = permissions::is_inside(&page.viewer, it);
    let row = |mut it: Receipt| {
        if !is_inside {
            // What a receiver noted is for the sender.
            it.note.clear();
        }
        (names.get(&it.organisation).cloned().unwrap_or_default(), it)
    };
    Ok(receipts.into_iter().map(row).collect())
}

/// The names of the organisations, in the page's language.
fn names(connection: &mut DbConn, page: &Page) -> Result<HashMap<OrganisationId, String>, Error> {
    let names = directory::organisation_names(connection, page.language())?;
    Ok(names.into_iter().map(|it| (it.organisation, it.name.text)).collect())
}

/// What goes out with it beside what the page says: nobody publishes to whom or in which words they have not seen.
fn checked(connection: &mut DbConn, page: &Page, it: &Alert) -> Result<Checked, Error> {
    let report = &it.report;
    let names = names(connection, page)?;
    let mut people = Vec::new();
    for person in &report.people {
        let known = accounts::maybe_recipient(connection, *person)?;
        people.extend(known.map(|it| (it.name, it.email.as_str().to_owned())));
    }
    let shown = report.words_in(page.language()).0;
    let is_opened = match &report.supersedes {
        Some(reference) => report.goes_farther_than(&store::find(connection, reference)?.report, it.organisation),
        None => false,
    };
    Ok(Checked {
        opening_reason: report.opening_reason.clone().filter(|_| is_opened),
        tlp: report.tlp,
        numbers_tlp: report.reach_of_numbers(),
        organisations: report.organisations.iter().filter_map(|it| names.get(it).cloned()).collect(),
        people,
        days: i64::from(report.days),
        ends: report.supersedes.clone(),
        other_words: report.words.iter().filter(|it| *it.0 != shown).map(|it| lines(*it.0, it.1)).collect(),
    })
}

/// The title in a language, and the lines of everything else.
fn lines(language: Language, words: &Words) -> (Language, String, Vec<String>) {
    let texts = [&words.seen, &words.tell, &words.r#do].into_iter().chain(&words.compare);
    (language, words.title.clone(), texts.flat_map(|text| text.lines()).map(str::to_owned).collect())
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
