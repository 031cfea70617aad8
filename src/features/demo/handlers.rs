//! The page of the demonstration's accounts.

use actix_web::HttpResponse;

use super::content::{self, PersonContent};
use super::mailbox::require_demonstration;
use super::pages::{Account, Accounts, Group};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::viewer::Role;

/// `GET /demo/accounts`.
pub async fn accounts(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            require_demonstration(&page)?;
            let groups = groups(&page, &content::people()?);
            Ok(Accounts { page: page.private(), groups })
        })
        .await
}

/// The secretariat, then the countries by the reader's alphabet.
fn groups(page: &Page, people: &[PersonContent]) -> Vec<Group> {
    let mut countries = CountryCode::ALL;
    page.sort_by_key(&mut countries, |country| page.country_name(*country));
    let group = |country: Option<CountryCode>| Group {
        country,
        people: people.iter().filter(|it| it.country == country).map(account).collect(),
    };
    std::iter::once(None).chain(countries.into_iter().map(Some)).map(group).collect()
}

fn account(it: &PersonContent) -> Account {
    Account {
        name: it.name.clone(),
        latin: it.latin.clone(),
        language: it.language,
        email: it.email.clone(),
        roles: std::iter::once(&it.role).chain(&it.also).map(key).collect(),
    }
}

/// The catalogue key of a role.
fn key(role: &Role) -> String {
    format!("demo-role-{}", role.as_str().replace('_', "-"))
}
