//! What the letters of a code say, and which letters PRADO, the public register of the Council of the European Union,
//! writes for the same. The two of passports and identity cards were read in codes of PRADO itself; that the others agree
//! is taken from other readings, and said so wherever they are shown.

use actix_web::HttpResponse;
use askama::Template;
use serde::Serialize;

use super::words::{Category, Type};
use super::{urls, views};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};

/// How sure it is that PRADO writes a letter for the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Certainty {
    /// Read in a code of PRADO.
    Read,
    /// Not read there; it is said to be so.
    Unverified,
    /// PRADO has none that is known: the letter is ours.
    Ours,
}

impl Certainty {
    const fn key(self) -> &'static str {
        match self {
            Self::Read => "specimens-codes-read",
            Self::Unverified => "specimens-codes-unverified",
            Self::Ours => "specimens-codes-ours",
        }
    }
}

/// A letter of our codes.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Letter {
    letter: &'static str,
    /// The letter of PRADO for the same.
    prado: Option<&'static str>,
    certainty: Certainty,
    #[serde(skip)]
    list: &'static str,
}

impl Letter {
    const fn new(list: &'static str, letter: &'static str, certainty: Certainty) -> Self {
        let prado = match certainty {
            Certainty::Ours => None,
            Certainty::Read | Certainty::Unverified => Some(letter),
        };
        Self { letter, prado, certainty, list }
    }

    fn key(&self) -> String {
        views::key(self.list, self.letter)
    }
}

/// The letters of what a document is for.
fn categories() -> Vec<Letter> {
    let certainty = |it: &Category| match it {
        Category::Passport | Category::IdentityCard => Certainty::Read,
        Category::Residence | Category::DrivingLicence | Category::Other => Certainty::Unverified,
        Category::CivilStatus | Category::Extract => Certainty::Ours,
    };
    Category::ALL.iter().map(|it| Letter::new("specimens-category", it.as_str(), certainty(it))).collect()
}

/// The letters of for whom it is made.
fn types() -> Vec<Letter> {
    let certainty = |it: &Type| if *it == Type::Ordinary { Certainty::Read } else { Certainty::Unverified };
    Type::ALL.iter().map(|it| Letter::new("specimens-type", it.as_str(), certainty(it))).collect()
}

/// All letters, as programs get them.
#[derive(Debug, Serialize)]
pub(super) struct Letters {
    categories: Vec<Letter>,
    types: Vec<Letter>,
    /// What is not certain.
    notice: &'static str,
}

impl Letters {
    pub(super) fn all() -> Self {
        let notice = "letters_of_prado_beyond_a_b_and_o_are_unverified";
        Self { categories: categories(), types: types(), notice }
    }
}

/// What a code says.
#[derive(Template)]
#[template(path = "specimens/codes.html")]
struct Codes {
    page: Page,
    letters: Letters,
}

impl Codes {
    /// Both letters of a code, each under what it says.
    fn tables(&self) -> [(&'static str, &[Letter]); 2] {
        [("specimens-codes-category", &self.letters.categories), ("specimens-codes-type", &self.letters.types)]
    }
}

/// `GET /specimens/codes`
pub(super) async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    visit.page(|_, page| Ok(Codes { page, letters: Letters::all() })).await
}
