//! The pages of the desk.

mod ahead;
mod beginning;
mod case;
mod desk;
mod evidence;
mod saved_views;
mod shelves;
mod writing;

pub(super) use beginning::{New, PartPage, Sources};
pub(super) use case::{Action, Case};
pub(super) use desk::{Desk, Erasures, Found};
pub(super) use evidence::{Readers, ReceiptPage};
pub(super) use saved_views::Views;
pub(super) use shelves::{ShelfPage, Shelves};
pub(super) use writing::{Contradicted, Writing};

use std::collections::BTreeSet;

use crate::features::directory::OrganisationName;
use crate::platform::web::{Choice, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;

/// The name of an organisation, with the language it is in.
pub(super) fn name_of(names: &[OrganisationName], id: OrganisationId) -> Option<&OrganisationName> {
    names.iter().find(|it| it.organisation == id)
}

/// What a group of these organisations is called: by their countries, or by their own names where two are of one country.
pub(super) fn called(page: &Page, group: &[&OrganisationName]) -> String {
    let countries: BTreeSet<CountryCode> = group.iter().filter_map(|it| it.country).collect();
    let names: Vec<&str> = if countries.len() == group.len() {
        group.iter().filter_map(|it| it.country).map(|it| page.country_name(it)).collect()
    } else {
        group.iter().map(|it| it.name.text.as_str()).collect()
    };
    page.locale().list_and(&names)
}

/// The organisations a message can go to, by country and name, with none before them.
pub(super) fn receivers(
    page: &Page,
    names: &[OrganisationName],
    chosen: &str,
    may: impl Fn(&OrganisationName) -> bool,
) -> Vec<Choice> {
    let own = names.iter().filter(|it| may(it)).filter_map(|it| Some((it, it.country?)));
    let mut all: Vec<Choice> = own
        .map(|(it, country)| {
            let text = format!("{} · {}", page.country_name(country), it.name.text);
            Choice::new(it.organisation.to_string(), text, chosen == it.organisation.as_str())
        })
        .collect();
    page.locale().sort_by_key(&mut all, |it| it.text.clone());
    all.insert(0, Choice::new("", page.t("exchange-error-choose"), chosen.is_empty()));
    all
}
