//! Where what a step says is written.

use askama::Template;

use super::{name_of, receivers};
use crate::features::directory::OrganisationName;
use crate::features::exchange::attached::Files;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::entering::EnteringForm;
use crate::features::exchange::life_cycle::Step;
use crate::features::exchange::urls;
use crate::platform::crypto::Commitment;
use crate::platform::web::{Choice, Errors, Page};

/// Where what a step says is written.
#[derive(Template)]
#[template(path = "exchange/desk/writing.html")]
pub(in super::super) struct Writing {
    pub(in super::super) page: Page,
    pub(in super::super) it: CaseFile,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) step: Step,
    /// The revision whose words are shown: what others saved since is not overwritten unseen.
    pub(in super::super) seen: i32,
    pub(in super::super) form: EnteringForm,
    /// The office a case is handed on to, as it was chosen.
    pub(in super::super) office: String,
    /// What to say where somebody else changed the case meanwhile.
    pub(in super::super) conflict: Option<&'static str>,
    pub(in super::super) files: Files,
}

impl Writing {
    fn receiver(&self) -> Option<&OrganisationName> {
        let own = self.page.viewer.country();
        name_of(
            &self.names,
            if Some(self.it.from.country) == own { self.it.to.organisation } else { self.it.from.organisation },
        )
    }

    /// Whether the case is handed on to another office.
    fn hands_on(&self) -> bool {
        self.step == Step::Forward
    }

    /// The other offices of the own country.
    fn offices(&self) -> Vec<Choice> {
        let (country, own) = (self.it.to.country, self.it.to.organisation);
        receivers(&self.page, &self.names, &self.office, |it| it.country == Some(country) && it.organisation != own)
    }

    fn drawn(&self) -> Result<String, askama::Error> {
        self.form.render()
    }

    /// What is written: the message, or the step.
    fn title(&self) -> String {
        self.page.t(&if self.step == Step::Release { self.it.kind.key() } else { self.step.key() }).into_owned()
    }
}

/// A form came again, with other words than the message that was sent.
#[derive(Template)]
#[template(path = "exchange/desk/contradicted.html")]
pub(in super::super) struct Contradicted {
    pub(in super::super) page: Page,
    pub(in super::super) it: CaseFile,
    /// What is said of what was sent, and of what came now.
    pub(in super::super) words: [Commitment; 2],
}
