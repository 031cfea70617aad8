//! What the templates are given.

use askama::Template;

use super::address::{Form, Scope};
use super::column::Column;
use super::terms::{self, citation};
use crate::features::statistics::urls;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// What the data are, where to get them, what each column means and under which terms they may be used.
#[derive(Template)]
#[template(path = "statistics/data.html")]
pub struct About {
    pub page: Page,
}

/// A link to the data in one form.
pub struct Link {
    /// What the form is called everywhere.
    pub name: &'static str,
    /// Where.
    pub url: String,
}

impl About {
    /// The whole set in each form for readers.
    pub fn whole(&self) -> Vec<Link> {
        self.links(Scope::Whole)
    }

    /// What describes the whole set for programs.
    pub fn described(&self) -> String {
        self.page.open_url(&Scope::Whole.address(Form::Metadata))
    }

    /// Each indicator in each form.
    pub fn indicators(&self) -> Vec<(Indicator, Vec<Link>)> {
        Indicator::ALL.iter().map(|it| (*it, self.links(Scope::Indicator(*it)))).collect()
    }

    /// The address of one series, as all of them are made.
    pub fn example(&self) -> String {
        self.page.absolute_open(&Scope::Series(Indicator::Births, CountryCode::Iran).address(Form::Csv))
    }

    /// Each column's name and what it means.
    pub fn columns(&self) -> Vec<(&'static str, String)> {
        Column::ALL.iter().map(|it| (it.as_str(), it.meaning(self.page.locale()))).collect()
    }

    /// The line by which somebody who uses the figures says where they come from.
    pub fn citation(&self) -> String {
        citation(self.page.locale(), &self.page.absolute(&urls::data()))
    }

    fn links(&self, scope: Scope) -> Vec<Link> {
        let name = |form: Form| match form {
            Form::Csv => Some("CSV"),
            Form::Json => Some("JSON"),
            Form::Sdmx => Some("SDMX-CSV"),
            Form::Metadata => None,
        };
        let link = |form: &Form| name(*form).map(|name| Link { name, url: self.page.open_url(&scope.address(*form)) });
        Form::ALL.iter().filter_map(link).collect()
    }
}
