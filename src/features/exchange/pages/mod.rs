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

use crate::features::directory::OrganisationName;
use crate::platform::web::{Choice, Page};
use crate::vocabulary::ids::OrganisationId;

/// The name of an organisation, with the language it is in.
pub(super) fn name_of(names: &[OrganisationName], id: OrganisationId) -> Option<&OrganisationName> {
    names.iter().find(|it| it.organisation == id)
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
