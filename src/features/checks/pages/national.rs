//! The page of a national number.

use askama::Template;

use super::Tone;
use crate::features::checks::forms::NationalForm;
use crate::features::checks::national::{Country, Fault, Verdict};
use crate::features::checks::urls;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;

/// The form, and the verdict where there is one.
#[derive(Template)]
#[template(path = "checks/national.html")]
pub(in crate::features::checks) struct National {
    pub(in crate::features::checks) page: Page,
    form: NationalForm,
    errors: Errors,
    answer: Option<(Country, Verdict)>,
}

impl National {
    /// The form alone.
    pub(in crate::features::checks) fn empty(page: Page, form: NationalForm, errors: Errors) -> Self {
        Self { page, form, errors, answer: None }
    }

    /// The form with the verdict.
    pub(in crate::features::checks) fn answered(
        page: Page,
        form: NationalForm,
        country: Country,
        verdict: Verdict,
    ) -> Self {
        Self { page: page.private(), form, errors: Errors::none(), answer: Some((country, verdict)) }
    }

    fn countries(&self) -> Vec<Choice> {
        let name = |it: Country| {
            let code = match it {
                Country::Tur => CountryCode::Turkiye,
                Country::Irn => CountryCode::Iran,
                Country::Kaz => CountryCode::Kazakhstan,
                Country::Pak => CountryCode::Pakistan,
            };
            self.page.country_name(code).to_string()
        };
        let chosen = Country::parse(&self.form.country);
        Country::ALL.into_iter().map(|it| Choice::new(it.as_str(), name(it), Some(it) == chosen)).collect()
    }

    fn tone(verdict: &Verdict) -> Tone {
        if verdict.faults.is_empty() { Tone::Ok } else { Tone::Bad }
    }

    fn word(&self, verdict: &Verdict) -> String {
        let is_well = verdict.faults.is_empty();
        self.page
            .t(if is_well { "checks-national-well-formed" } else { "checks-national-not-well-formed" })
            .into_owned()
    }

    fn sentence(&self, country: &Country, verdict: &Verdict) -> String {
        if verdict.faults.is_empty() {
            let key = if verdict.has_check_digit { "checks-national-agrees" } else { "checks-national-no-digit" };
            return self.page.t(key).into_owned();
        }
        let words = |fault: &Fault| match fault {
            Fault::Characters => self.page.t("checks-fault-characters").into_owned(),
            Fault::Length => self.page.t_n("checks-fault-length", country.length()),
            Fault::FirstDigit => self.page.t("checks-fault-first-digit").into_owned(),
            Fault::AllEqual => self.page.t("checks-fault-all-equal").into_owned(),
            Fault::Date => self.page.t("checks-fault-date").into_owned(),
            Fault::Century => self.page.t("checks-fault-century").into_owned(),
            Fault::CheckDigit => self.page.t("checks-fault-check-digit").into_owned(),
        };
        verdict.faults.iter().map(words).collect::<Vec<_>>().join(" ")
    }
}
