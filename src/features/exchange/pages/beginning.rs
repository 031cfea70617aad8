//! Where a message is begun, and a part of a question.

use askama::Template;

use super::{name_of, receivers};
use crate::features::directory::OrganisationName;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use crate::features::exchange::forms::{NewForm, PartForm, begins_here};
use crate::features::exchange::life_cycle::Step;
use crate::features::exchange::treaties::{Fact, Hint};
use crate::features::exchange::urls;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::ids::OrganisationId;

/// Where a message is begun.
#[derive(Template)]
#[template(path = "exchange/desk/new.html")]
pub(in super::super) struct New {
    pub(in super::super) page: Page,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) form: NewForm,
    pub(in super::super) errors: Errors,
}

impl New {
    fn kinds(&self) -> Vec<Choice> {
        let all = Kind::ALL.iter().filter(|it| begins_here(**it));
        self.with_none(all.map(|it| (it.as_str().to_owned(), it.key())), &self.form.kind)
    }

    fn receivers(&self) -> Vec<Choice> {
        let own = self.page.viewer.country();
        receivers(&self.page, &self.names, &self.form.receiver, |it| it.country != own)
    }

    /// Whom it can go to besides.
    fn others(&self) -> Vec<Choice> {
        let all = self.receivers().into_iter().filter(|it| !it.value.is_empty());
        all.map(|it| Choice { is_chosen: self.form.others.contains(&it.value), ..it }).collect()
    }

    fn bases(&self) -> Vec<Choice> {
        let chosen = &self.form.basis;
        // Only beside the reasons for it is another basis than courtesy proposed; whoever sends chooses.
        let is_open = chosen.is_empty() || *chosen == LegalBasis::Courtesy.as_str();
        let proposed = self.hint().filter(|_| is_open).map(|it| it.basis.to_string());
        self.all(LegalBasis::ALL.iter().map(|it| (it.to_string(), it.key())), proposed.as_ref().unwrap_or(chosen))
    }

    /// What is known for the kind and the country that are chosen.
    fn hint(&self) -> Option<Hint> {
        let kind = Kind::parse(&self.form.kind)?;
        let receiver = OrganisationId::parse(&self.form.receiver)?;
        let to = name_of(&self.names, receiver)?.country?;
        Some(Hint::of(kind, (self.page.viewer.country()?, to)))
    }

    fn purposes(&self) -> Vec<Choice> {
        self.all(Purpose::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.purpose)
    }

    fn urgencies(&self) -> Vec<Choice> {
        self.all(Urgency::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.urgency)
    }

    fn sensitivities(&self) -> Vec<Choice> {
        self.all(Sensitivity::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.sensitivity)
    }

    fn all(&self, words: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
        words.map(|(value, key)| Choice::new(value.as_str(), self.page.t(&key), value == chosen)).collect()
    }

    fn with_none(&self, words: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("exchange-error-choose"), chosen.is_empty());
        std::iter::once(none).chain(self.all(words, chosen)).collect()
    }
}

/// What is known of treaties between the countries, with where it was read.
#[derive(Template)]
#[template(path = "exchange/desk/sources.html")]
pub(in super::super) struct Sources {
    pub(in super::super) page: Page,
    pub(in super::super) facts: &'static [Fact],
}

/// Where it is chosen to whom a part of a question goes.
#[derive(Template)]
#[template(path = "exchange/desk/part.html")]
pub(in super::super) struct PartPage {
    pub(in super::super) page: Page,
    pub(in super::super) it: CaseFile,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) form: PartForm,
    pub(in super::super) errors: Errors,
}

impl PartPage {
    fn title(&self) -> String {
        self.page.t(&Step::Split.key()).into_owned()
    }

    fn receivers(&self) -> Vec<Choice> {
        let parties = [self.it.from.organisation, self.it.to.organisation];
        receivers(&self.page, &self.names, &self.form.receiver, |it| !parties.contains(&it.organisation))
    }
}
