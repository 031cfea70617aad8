//! What the templates are given.

use askama::Template;

use super::arrival::{Arrived, comes_in_rows};
use super::fault::Fault;
use super::forms::waiting;
use super::row::{Fate, Letting, MOST_ROWS, RowFault, Stage};
use crate::features::directory::OrganisationName;
use crate::features::exchange::body::{Content, Script, field};
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use crate::features::exchange::pages::{name_of, receivers};
use crate::features::exchange::store::{BroughtRow, ImportRow};
use crate::features::exchange::{urls, wording};
use crate::platform::csv::CHOICES;
use crate::platform::i18n::reckoning::Reckoning;
use crate::platform::web::{Choice, Errors, Page, Pager, PagerStep};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Calendar;

/// Where many records are brought.
#[derive(Template)]
#[template(path = "exchange/imports/new.html")]
pub(super) struct NewPage {
    pub(super) page: Page,
    pub(super) names: Vec<OrganisationName>,
    /// What was brought before.
    pub(super) imports: Vec<ImportRow>,
    pub(super) arrived: Arrived,
    pub(super) errors: Errors,
    /// Why the file that was sent could not be read.
    pub(super) fault: Option<Fault>,
}

impl NewPage {
    fn offered() -> impl Iterator<Item = &'static Kind> {
        Kind::ALL.iter().filter(|it| comes_in_rows(**it))
    }

    fn kinds(&self) -> Vec<Choice> {
        let chosen = &self.arrived.form.kind;
        let none = Choice::new("", self.page.t("exchange-error-choose"), chosen.is_empty());
        let all = Self::offered().map(|it| (it.as_str(), it.key()));
        std::iter::once(none).chain(self.all(all, chosen)).collect()
    }

    fn receivers(&self) -> Vec<Choice> {
        let own = self.page.viewer.country();
        receivers(&self.page, &self.names, &self.arrived.form.receiver, |it| it.country != own)
    }

    fn bases(&self) -> Vec<Choice> {
        self.all(LegalBasis::ALL.iter().map(|it| (it.as_str(), it.key())), &self.arrived.form.basis)
    }

    fn purposes(&self) -> Vec<Choice> {
        self.all(Purpose::ALL.iter().map(|it| (it.as_str(), it.key())), &self.arrived.form.purpose)
    }

    fn urgencies(&self) -> Vec<Choice> {
        self.all(Urgency::ALL.iter().map(|it| (it.as_str(), it.key())), &self.arrived.form.urgency)
    }

    fn sensitivities(&self) -> Vec<Choice> {
        self.all(Sensitivity::ALL.iter().map(|it| (it.as_str(), it.key())), &self.arrived.form.sensitivity)
    }

    fn calendars(&self) -> Vec<Choice> {
        let usual = match self.page.locale().calendar() {
            Calendar::Gregorian => Reckoning::Gregorian,
            Calendar::SolarHijri => Reckoning::Persian,
        };
        let chosen = Reckoning::parse(&self.arrived.calendar).unwrap_or(usual);
        Reckoning::ALL.into_iter().map(|it| Choice::new(it.as_str(), self.page.t(it.key()), it == chosen)).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.arrived.language)
    }

    fn encodings(&self) -> Vec<Choice> {
        let chosen = &self.arrived.encoding;
        let told = Choice::new("", self.page.t("imports-encoding-told").into_owned(), chosen.is_empty());
        let named = |name: &str| Choice::new(name, name.to_uppercase(), name == chosen);
        std::iter::once(told).chain(CHOICES.into_iter().map(named)).collect()
    }

    fn all<'a>(&self, words: impl Iterator<Item = (&'a str, String)>, chosen: &str) -> Vec<Choice> {
        words.map(|(value, key)| Choice::new(value, self.page.t(&key), value == chosen)).collect()
    }

    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }
}

/// How many rows became what.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// They wait to become messages, or would.
    pub(super) waiting: i64,
    pub(super) drafted: i64,
    /// The same is there already, or twice in the file.
    pub(super) there: i64,
    pub(super) refused: i64,
    pub(super) failed: i64,
}

impl Counts {
    pub(super) fn of(fates: &[(Option<Fate>, i64)]) -> Self {
        let mut counts = Self::default();
        for (fate, count) in fates {
            let place = match fate {
                None => &mut counts.waiting,
                Some(Fate::Drafted) => &mut counts.drafted,
                Some(Fate::There | Fate::Twice) => &mut counts.there,
                Some(Fate::Refused) => &mut counts.refused,
                Some(Fate::Failed) => &mut counts.failed,
            };
            *place += count;
        }
        counts
    }

    /// Every row.
    pub(super) fn all(&self) -> usize {
        let all = self.waiting + self.drafted + self.there + self.refused + self.failed;
        usize::try_from(all).unwrap_or_default()
    }
}

/// How many messages were let go with others.
#[derive(Debug, Default)]
pub(super) struct Releases {
    /// They wait for a second person.
    pub(super) waiting: i64,
    /// One word for which those are, and in which revision.
    pub(super) seen: String,
    /// They are being let go.
    pub(super) asked: i64,
    pub(super) done: i64,
    pub(super) kept: i64,
    /// Whether the viewer may let them go.
    pub(super) may: bool,
}

impl Releases {
    pub(super) fn of(lettings: &[(Option<Letting>, i64)], to_release: &[(CaseId, i32)], may: bool) -> Self {
        let (count, seen) = (i64::try_from(to_release.len()).unwrap_or(i64::MAX), waiting(to_release));
        let mut counts = Self { waiting: count, seen, may, ..Self::default() };
        for (letting, count) in lettings {
            match letting {
                None => {}
                Some(Letting::Asked) => counts.asked += count,
                Some(Letting::Done) => counts.done += count,
                Some(_) => counts.kept += count,
            }
        }
        counts
    }
}

/// A row as it is shown.
pub(super) struct ShownRow {
    pub(super) place: i32,
    /// Whom it is about, with the language and direction of the name, while its rows are kept.
    pub(super) who: Option<(String, String, &'static str)>,
    /// What is to be mended: the field's name, the column, and the words.
    pub(super) faults: Vec<(String, String, String)>,
    pub(super) fate: Option<Fate>,
    pub(super) case: Option<CaseFile>,
    /// Why it was not let go.
    pub(super) kept: Option<&'static str>,
}

impl ShownRow {
    pub(super) fn of(
        page: &Page,
        row: &BroughtRow,
        content: Option<&Content>,
        faults: Vec<RowFault>,
        case: Option<CaseFile>,
    ) -> Self {
        let label = |it: &RowFault| field(&it.code).map(|field| page.t(&field.key()).into_owned()).unwrap_or_default();
        let faults = faults.iter().map(|it| (label(it), it.at.clone(), page.t(&it.key).into_owned())).collect();
        let who = content.and_then(|it| it.subjects().people.into_iter().next()).and_then(|it| {
            let name = it.names.for_reader(wording::script_of(page.language()))?.clone();
            let direction = if name.script == Script::Arabic { "rtl" } else { "ltr" };
            Some((name.as_written, name.language.tag().to_owned(), direction))
        });
        let kept = row.release.and_then(|it| match it {
            Letting::Asked | Letting::Done => None,
            Letting::Own => Some("exchange-refused-own-work"),
            Letting::Duty => Some("exchange-refused-duty"),
            Letting::Changed => Some("exchange-conflict-changed"),
            Letting::Unwhole => Some("exchange-conflict-not-whole"),
            Letting::Failed => Some("exchange-imports-failed"),
        });
        Self { place: row.place, who, faults, fate: row.fate, case, kept }
    }
}

/// What was brought, and what becomes of it.
#[derive(Template)]
#[template(path = "exchange/imports/show.html")]
pub(super) struct ImportPage {
    pub(super) page: Page,
    pub(super) it: ImportRow,
    pub(super) names: Vec<OrganisationName>,
    pub(super) rows: Vec<ShownRow>,
    pub(super) counts: Counts,
    pub(super) releases: Releases,
    /// Whether messages of it wait to be released, and nobody of the organisation may release them.
    pub(super) waits_for_nobody: bool,
    pub(super) pager: Pager,
}

impl ImportPage {
    /// Whether something goes on by itself, so that the page is to be looked at again.
    fn is_working(&self) -> bool {
        self.it.state == Stage::Making || self.releases.asked > 0
    }

    /// How far that is.
    fn done(&self) -> i64 {
        if self.it.state == Stage::Making {
            self.total() - self.counts.waiting
        } else {
            self.releases.done + self.releases.kept
        }
    }

    fn total(&self) -> i64 {
        if self.it.state == Stage::Making {
            i64::from(self.it.total)
        } else {
            self.releases.asked + self.releases.done + self.releases.kept
        }
    }

    fn receiver(&self) -> Option<&OrganisationName> {
        name_of(&self.names, self.it.receiver_id)
    }
}
