//! With whom an organisation shares a shelf: with another, where letters went between the two, or with a group, where one of
//! it wrote to all the others.
//!
//! Whoever writes to several or all sends a distribution list along: every addressee sees to which organisations the letter
//! went, as it would read it on paper. More it does not learn of the others. Who of them opened the letter and who
//! acknowledged it is told to its sender alone, and of each by its organisation, never by a person.

use crate::vocabulary::ids::OrganisationId;

crate::id_type!(
    /// A group of organisations, one of which wrote to all the others.
    CircleId
);

/// With whom a shelf is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SharedWith {
    /// With another organisation.
    Organisation(OrganisationId),
    /// With a group.
    Circle(CircleId),
}

/// How far a letter is with one of its addressees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// It lies in the inbox.
    Delivered,
    /// Somebody opened it.
    Opened,
    /// Somebody answers for it, or has answered it.
    Acknowledged,
}

impl Reached {
    /// The catalogue key of its name: that of the receipt that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Delivered => "exchange-receipt-delivery",
            Self::Opened => "exchange-receipt-retrieval",
            Self::Acknowledged => "exchange-receipt-business-acceptance",
        }
    }
}

/// One of those a letter to several went to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Addressee {
    /// The organisation.
    pub organisation: OrganisationId,
    /// How far the letter is there; nothing for another addressee.
    pub reached: Option<Reached>,
}
