//! The pages of what leaves the desk on paper, and of what anybody learns of it.

use askama::Template;
use chrono::NaiveDate;

use super::body::Tier;
use super::case_file::CaseFile;
use super::forms::ExtractForm;
use super::showing::TwoLanguages;
use super::standing::Standing;
use super::steps::Extract;
use super::urls;
use crate::features::directory::OrganisationName;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::qr::QrPicture;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Calendar;

/// The catalogue key of how a record stands.
const fn key_of(standing: Standing) -> &'static str {
    match standing {
        Standing::InForce => "exchange-status-in-force",
        Standing::Replaced { .. } => "exchange-status-replaced",
        Standing::Withdrawn => "exchange-state-withdrawn",
        Standing::Erased => "exchange-state-shredded",
    }
}

/// Where the two languages of an extract are chosen.
#[derive(Template)]
#[template(path = "exchange/paper/choose.html")]
pub(super) struct Choosing {
    pub(super) page: Page,
    pub(super) it: CaseFile,
    pub(super) form: ExtractForm,
    pub(super) errors: Errors,
}

impl Choosing {
    fn title(&self) -> String {
        self.page.t("exchange-extract").into_owned()
    }

    /// The thirteen languages; before anything is chosen, the reader's own, and English or Russian beside it.
    fn languages(chosen: &str, usual: &str) -> Vec<Choice> {
        Choice::languages(if chosen.is_empty() { usual } else { chosen })
    }

    fn first(&self) -> Vec<Choice> {
        Self::languages(&self.form.first, self.page.language().tag())
    }

    fn second(&self) -> Vec<Choice> {
        Self::languages(&self.form.second, if self.page.language().tag() == "en" { "ru" } else { "en" })
    }
}

/// An extract in two languages.
#[derive(Template)]
#[template(path = "exchange/paper/extract.html")]
pub(super) struct ExtractPage {
    pub(super) page: Page,
    pub(super) case: CaseFile,
    pub(super) extract: Extract,
    /// The two languages, each with the names of the organisations in it.
    sides: [Side; 2],
    picture: QrPicture,
}

/// One of the two languages.
pub(super) struct Side {
    locale: Locale,
    names: Vec<OrganisationName>,
}

impl Side {
    pub(super) const fn new(locale: Locale, names: Vec<OrganisationName>) -> Self {
        Self { locale, names }
    }

    fn tag(&self) -> &'static str {
        self.locale.language().tag()
    }

    fn dir(&self) -> &'static str {
        self.locale.direction().as_str()
    }

    fn t(&self, key: &str) -> String {
        self.locale.t(key).into_owned()
    }

    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        self.names.iter().find(|it| it.organisation == *id)
    }

    /// A day in the Gregorian and in the Solar Hijri calendar: the paper goes to readers of both.
    fn day(&self, day: NaiveDate) -> String {
        let both = [Calendar::Gregorian, Calendar::SolarHijri];
        both.map(|calendar| self.locale.date_in(day, calendar)).join(" · ")
    }

    /// How the record stood when it was printed.
    fn standing(&self, extract: &Extract) -> String {
        match (extract.standing, &extract.newer) {
            (Standing::Replaced { .. }, Some(newer)) => {
                self.locale.t_with("exchange-extract-replaced", &[("reference", newer.as_str().into())]).into_owned()
            }
            (Standing::Replaced { since }, None) => {
                let day = self.day(self.locale.day_of(since));
                self.locale.t_with(key_of(extract.standing), &[("day", day.into())]).into_owned()
            }
            (standing, _) => self.t(key_of(standing)),
        }
    }
}

impl ExtractPage {
    /// # Errors
    /// Where the address is too long for a picture.
    pub(super) fn new(page: Page, case: CaseFile, extract: Extract, sides: [Side; 2]) -> Result<Self, Error> {
        let picture = QrPicture::of(&address(&page, &extract))?;
        Ok(Self { page, case, extract, sides, picture })
    }

    /// The record, both languages beside each other.
    fn record(&self) -> Result<String, askama::Error> {
        let [first, second] = &self.sides;
        TwoLanguages::new(&self.extract.record, &first.locale, &second.locale, Tier::Notes).render()
    }

    fn address(&self) -> String {
        address(&self.page, &self.extract)
    }

    fn released_on(&self) -> NaiveDate {
        self.page.day_of(self.extract.released_at)
    }
}

/// Where the picture leads: without a language, so that each reader gets their own.
fn address(page: &Page, extract: &Extract) -> String {
    page.absolute_open(&urls::status(extract.code.as_str()))
}

/// What anybody learns who has the code: how the record stands, and nothing else.
#[derive(Template)]
#[template(path = "exchange/paper/status.html")]
pub(super) struct Status {
    pub(super) page: Page,
    /// Nothing, where there is no such code.
    pub(super) standing: Option<Standing>,
}

impl Status {
    fn verdict(&self) -> String {
        match self.standing {
            None => self.page.t("exchange-status-unknown").into_owned(),
            Some(Standing::Replaced { since }) => {
                let day = self.page.date(self.page.day_of(since));
                self.page.t_s("exchange-status-replaced", "day", &day)
            }
            Some(standing) => self.page.t(key_of(standing)).into_owned(),
        }
    }

    fn holds(&self) -> bool {
        self.standing == Some(Standing::InForce)
    }
}
