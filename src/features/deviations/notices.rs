//! What the registers of another member state find in their inbox: that somebody described documents of theirs. What is
//! said stands on the page alone, and whoever may not read it is not told that it is there.

use std::collections::BTreeSet;

use super::deviation::Deviation;
use super::urls;
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

const DESCRIBED: &str = "deviation.described";

/// Who is told for their country.
const TOLD: [Role; 2] = [Role::Reviewer, Role::CountryAdministrator];

/// The words of a kind of notice of this feature.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    (kind == DESCRIBED).then_some(Words {
        title: "deviations-notice-described",
        text: "deviations-notice-described-text",
        unknown: None,
        // Nothing is asked of them, and no step would end it.
        awaits: false,
        mailed: Mailed::Counted("deviations-notice-described"),
    })
}

/// Tells the registers whose documents they are, once they can read it.
pub(super) fn described(
    connection: &mut DbConn,
    (before, it): (&Deviation, &Deviation),
    now: Timestamp,
) -> Result<(), Error> {
    let issuer = CountryCode::ALL.into_iter().find(|country| country.alpha_3() == it.issuer);
    let Some(issuer) = issuer.filter(|issuer| *issuer != it.country && it.is_for_members()) else { return Ok(()) };
    if before.is_for_members() && before.issuer == it.issuer {
        return Ok(());
    }
    let mut told: BTreeSet<PersonId> = BTreeSet::new();
    for role in TOLD {
        told.extend(accounts::list_placed_holders(connection, issuer, role)?.into_iter().map(|(person, _)| person));
    }
    inbox::tell(connection, &told, (DESCRIBED, &Facts::none()), (&urls::show(it.id), now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_step_would_end_waits_for_nobody() {
        assert!(!words_of_notice(DESCRIBED).unwrap().awaits);
    }
}
