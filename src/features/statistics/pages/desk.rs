//! Where figures are written.

use askama::Template;

use crate::features::statistics::figure::{Figure, FigureId, Revision};
use crate::features::statistics::forms::{FigureForm, ReasonForm, SourceLine};
use crate::features::statistics::urls;
use crate::features::statistics::views::{self, RevisionView};
use crate::features::statistics::words::{Bound, State};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::{Calendar, Language};

/// The figures of one's own country.
#[derive(Template)]
#[template(path = "statistics/desk.html")]
pub(in super::super) struct Desk {
    pub(in super::super) page: Page,
    /// What is being written or came back.
    pub(in super::super) written: Vec<DeskRow>,
    /// What waits for a second person.
    pub(in super::super) waiting: Vec<DeskRow>,
    /// What readers have; each of its figures is corrected from the page of its series.
    pub(in super::super) released: Vec<ReleasedSeries>,
    pub(in super::super) may_write: bool,
    /// Whether every box is ticked already.
    pub(in super::super) is_ticked: bool,
    /// The same list with every box ticked.
    pub(in super::super) all: String,
    /// Where the list goes on.
    pub(in super::super) next: Option<String>,
}

/// What readers have of one indicator.
pub(in super::super) struct ReleasedSeries {
    pub(in super::super) indicator: Indicator,
    pub(in super::super) url: String,
    /// How many figures, in the reader's digits.
    pub(in super::super) count: String,
}

impl Desk {
    fn has_boxes(rows: &[DeskRow]) -> bool {
        rows.iter().any(|row| row.tick.is_some())
    }
}

/// A figure in a list.
pub(in super::super) struct DeskRow {
    pub(in super::super) id: FigureId,
    pub(in super::super) indicator: Indicator,
    pub(in super::super) period: String,
    pub(in super::super) value: String,
    pub(in super::super) unit: Option<String>,
    pub(in super::super) state: State,
    /// What its box says, where the viewer may take the next step with it.
    pub(in super::super) tick: Option<String>,
}

/// One figure with all its revisions, where it is written.
#[derive(Template)]
#[template(path = "statistics/show.html")]
pub(in super::super) struct Show {
    pub(in super::super) page: Page,
    pub(in super::super) it: Figure,
    pub(in super::super) newest: Revision,
    pub(in super::super) revisions: Vec<RevisionView>,
    pub(in super::super) may_edit: bool,
    pub(in super::super) may_submit: bool,
    pub(in super::super) may_release: bool,
    /// Whether the viewer may send it back.
    pub(in super::super) may_return: bool,
    /// The revisions the viewer may take back: number and edition, and what the button says.
    pub(in super::super) withdrawals: Vec<(String, &'static str)>,
    pub(in super::super) form: ReasonForm,
    pub(in super::super) errors: Errors,
}

impl Show {
    fn period(&self) -> String {
        views::period(self.page.locale(), &self.it.period)
    }

    fn series(&self) -> String {
        self.page.url(&urls::series(self.it.indicator, self.it.country))
    }

    /// The newest revision and its edition, as a button sends them.
    fn waiting(&self) -> String {
        format!("{}:{}", self.newest.number, self.newest.edition)
    }

    fn is_corrected(&self) -> bool {
        !self.newest.state.is_open()
    }

    fn reason_languages(&self) -> Vec<Choice> {
        let chosen = &self.form.reason_language;
        Choice::languages(if chosen.is_empty() { self.page.language().tag() } else { chosen })
    }
}

/// The form.
#[derive(Template)]
#[template(path = "statistics/edit.html")]
pub(in super::super) struct Edit {
    pub(in super::super) page: Page,
    /// The figure that is changed or corrected; none for a new one.
    pub(in super::super) it: Option<Figure>,
    /// Whether it says why it is said otherwise.
    pub(in super::super) is_further: bool,
    pub(in super::super) form: FigureForm,
    pub(in super::super) errors: Errors,
}

impl Edit {
    fn title_key(&self) -> &'static str {
        match (&self.it, self.is_further) {
            (None, _) => "statistics-form-new",
            (Some(_), true) => "statistics-form-correct",
            (Some(_), false) => "deviations-edit",
        }
    }

    fn action(&self) -> String {
        let path = self.it.as_ref().map_or_else(urls::desk, |it| urls::show(it.id));
        self.page.url(&path)
    }

    fn period(&self, it: &Figure) -> String {
        views::period(self.page.locale(), &it.period)
    }

    fn indicators(&self) -> Vec<Choice> {
        let none = Choice::new("", "–", self.form.indicator.is_empty());
        let choice = |it: &Indicator| {
            let name = self.page.t(&it.key()).into_owned();
            let text = match views::unit(self.page.locale(), it.unit()) {
                Some(unit) => format!("{name} ({unit})"),
                None => format!("{name} (%)"),
            };
            Choice::new(it.as_str(), text, self.form.indicator == it.as_str())
        };
        std::iter::once(none).chain(Indicator::ALL.iter().map(choice)).collect()
    }

    fn calendars(&self) -> Vec<Choice> {
        let choice = |it: Calendar| {
            let key = match it {
                Calendar::Gregorian => "accounts-profile-calendar-gregorian",
                Calendar::SolarHijri => "accounts-profile-calendar-solar-hijri",
            };
            Choice::new(it.as_str(), self.page.t(key), self.form.calendar == it.as_str())
        };
        [Calendar::Gregorian, Calendar::SolarHijri].into_iter().map(choice).collect()
    }

    fn bounds(&self, chosen: &str) -> Vec<Choice> {
        let choice = |it: &Bound| {
            let is_chosen = chosen == it.as_str() || (chosen.is_empty() && *it == Bound::Exact);
            Choice::new(it.as_str(), self.page.t(&it.key()).into_owned(), is_chosen)
        };
        Bound::ALL.iter().map(choice).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    /// What is wrong in a row of sources, once the form was sent.
    fn fault(&self, row: &SourceLine) -> Option<&'static str> {
        let indicator = self.it.as_ref().map(|it| it.indicator).or_else(|| Indicator::parse(&self.form.indicator));
        if self.errors.is_empty() { None } else { row.fault(indicator.map(Indicator::unit), self.page.today()) }
    }

    fn tongue(&self) -> String {
        let language = Language::from_tag(&self.form.language).unwrap_or(self.page.language());
        format!("lang={} dir={}", language.tag(), language.direction().as_str())
    }
}
