//! The pages of the directory.

use askama::Template;

use chrono::{Datelike as _, NaiveDate};

use super::country::{Country, Tile};
use super::forms::{
    ContactRow, DayOffForm, FIELDS, NewOrganisation as NewForm, OrganisationForm, TextsForm, WeekendForm,
};
use super::organisation::{ContactKind, Organisation, Shown, Topic};
use super::permissions::{may_add, may_confirm, may_keep_working_days};
use super::profile::{FigureRow, a_week, contact_title, topic_title, weekdays};
use super::store::OrganisationName;
use super::urls;
use super::working_calendar::{DatedWeekend, DayOff, WorkingCalendar};
use crate::platform::i18n::working_days::{Weekend, first_weekday};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// The ten members.
#[derive(Template)]
#[template(path = "directory/countries.html")]
pub struct Countries {
    pub page: Page,
    pub members: Vec<Member>,
    /// Figures of parts of the world.
    pub regional: Vec<FigureRow>,
}

/// A member in the list and on the map.
pub struct Member {
    pub tile: Tile,
    pub name: &'static str,
    pub url: String,
    pub organisations: Vec<Listed>,
}

/// An organisation under its country.
pub struct Listed {
    pub name: Shown,
    /// The name in the country's own languages, where the reader's is another one.
    pub own_names: Vec<(Language, String)>,
    pub website: Option<Website>,
}

/// A website and how it is written.
pub struct Website {
    pub url: String,
    pub host: String,
}

/// The days a country works on: its weekend and its days off, and for its administrator the forms that change them.
#[derive(Template)]
#[template(path = "directory/working_days.html")]
pub struct WorkingDays {
    pub page: Page,
    pub country: Country,
    /// The day it is there.
    pub today: NaiveDate,
    pub calendar: WorkingCalendar,
    /// What the country gave, the oldest first.
    pub weekends: Vec<DatedWeekend>,
    /// Days off that are not over, the next first.
    pub coming: Vec<DayOff>,
    pub past: Vec<DayOff>,
    pub week: WeekendForm,
    pub day: DayOffForm,
    pub errors: Errors,
}

impl WorkingDays {
    fn may_keep(&self) -> bool {
        may_keep_working_days(&self.page.viewer, self.country.code)
    }

    fn days(&self, weekend: &Weekend) -> String {
        weekdays(self.page.locale(), *weekend)
    }

    fn weekend_now(&self) -> String {
        self.days(&self.calendar.weekend_on(self.today))
    }

    /// The days of the week, from the one it begins with where the reader's language is spoken.
    fn week_choices(&self) -> Vec<Choice> {
        let begins = first_weekday(self.page.language());
        let week = a_week().chain(a_week()).skip_while(|day| day.weekday() != begins).take(7);
        let choice = |day: NaiveDate| {
            let number = day.weekday().number_from_monday();
            let is_chosen = self.week.days.iter().any(|chosen| u32::from(*chosen) == number);
            Choice::new(number.to_string(), self.page.weekday(day), is_chosen)
        };
        week.map(choice).collect()
    }

    /// The languages of the country, as they call themselves.
    fn languages(&self) -> Vec<Choice> {
        let all = Choice::languages(&self.day.language);
        let is_theirs = |choice: &Choice| self.country.official_languages.iter().any(|it| it.tag() == choice.value);
        all.into_iter().filter(is_theirs).collect()
    }
}

/// The organisations whose entries the viewer may change.
#[derive(Template)]
#[template(path = "directory/organisations.html")]
pub struct Organisations {
    pub page: Page,
    pub entries: Vec<OrganisationName>,
}

impl Organisations {
    fn may_add(&self) -> bool {
        may_add(&self.page.viewer)
    }
}

/// Adds an organisation.
#[derive(Template)]
#[template(path = "directory/new_organisation.html")]
pub struct NewOrganisation {
    pub page: Page,
    pub form: NewForm,
    pub errors: Errors,
    /// Those that can be chosen.
    pub countries: Vec<CountryCode>,
}

impl NewOrganisation {
    /// Nothing is chosen at first, so that none is chosen by mistake.
    fn countries(&self) -> Vec<Choice> {
        let name = |code: CountryCode| self.page.country_name(code);
        let mut codes = self.countries.clone();
        self.page.sort_by_key(&mut codes, |code| name(*code));
        let none = Choice::new("", self.page.t("directory-edit-choose"), self.form.country.is_empty());
        let choice = |code: CountryCode| Choice::new(code.as_str(), name(code), self.form.country == code.as_str());
        std::iter::once(none).chain(codes.into_iter().map(choice)).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }
}

/// The entry of one organisation: particulars, texts by language, confirmation.
#[derive(Template)]
#[template(path = "directory/organisation.html")]
pub struct EditOrganisation {
    pub page: Page,
    pub it: Organisation,
    pub form: OrganisationForm,
    pub errors: Errors,
}

impl EditOrganisation {
    fn name(&self) -> Shown {
        self.it.name(self.page.language())
    }

    /// Whether the viewer chooses how this organisation releases its texts.
    fn releases_here(&self) -> bool {
        self.it.country.is_some() && self.page.viewer.country() == self.it.country
    }

    fn may_confirm(&self) -> bool {
        may_confirm(&self.page.viewer, &self.it)
    }

    /// Each language with how many texts stand in it.
    fn languages(&self) -> Vec<(Language, usize)> {
        let count = |language| self.it.texts.iter().filter(|text| text.language == language).count();
        Language::ALL.into_iter().map(|language| (language, count(language))).collect()
    }

    fn kinds(&self, row: &ContactRow) -> Vec<Choice> {
        let choice = |kind: &ContactKind| {
            Choice::new(kind.as_str(), contact_title(self.page.locale(), *kind), *kind == row.kind)
        };
        ContactKind::ALL.iter().map(choice).collect()
    }
}

/// What one organisation says of itself in one language.
#[derive(Template)]
#[template(path = "directory/texts.html")]
pub struct OrganisationTexts {
    pub page: Page,
    pub it: Organisation,
    pub language: Language,
    pub form: TextsForm,
    pub errors: Errors,
}

/// One field of the texts.
pub struct TextField {
    /// The topic's word: the name and id of the field.
    pub name: &'static str,
    pub title: String,
    pub rows: u8,
    pub value: String,
    /// What to look at while writing: the stored text where another was typed, else the text in another language.
    pub beside: Option<Shown>,
}

impl OrganisationTexts {
    fn organisation_name(&self) -> Shown {
        self.it.name(self.page.language())
    }

    fn fields(&self) -> Vec<TextField> {
        FIELDS.iter().map(|(topic, rows)| self.field(*topic, *rows)).collect()
    }

    fn field(&self, topic: Topic, rows: u8) -> TextField {
        let typed = self.form.typed(topic);
        let stored = self.it.text(topic, self.language);
        let others = self.it.versions(topic).filter(|(language, _)| *language != self.language);
        let beside = match stored {
            Some(text) if text != typed => {
                Some(Shown { text: text.to_owned(), language: self.language, is_fallback: true })
            }
            _ => Shown::best(others, self.page.language()).map(|it| Shown { is_fallback: true, ..it }),
        };
        let title = topic_title(self.page.locale(), topic);
        TextField { name: topic.as_str(), title, rows, value: typed.to_owned(), beside }
    }
}
