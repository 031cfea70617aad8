//! Why a mail did not leave.

use super::status::Status;
use crate::platform::jobs::Failure;

crate::text_enum!(
    /// Why a mail was given up.
    GivenUp {
        /// A mail server refused it for good.
        Refused = "refused",
        /// No mail server took it in all the time it was tried.
        Unreachable = "unreachable",
        /// It could not be written as a mail.
        Unwritable = "unwritable",
        /// Mail to its address came back again and again.
        BadAddress = "bad_address",
    }
);

/// Why a mail did not leave. The words are for the people who run the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Undelivered {
    /// May go better later.
    ForNow(String),
    /// A server refused this very mail for good.
    Refused(Status, String),
    /// It cannot be written as a mail, and never will.
    Unwritable(String),
}

impl Undelivered {
    /// Why the mail is given up now; `None` where it is tried again.
    pub fn given_up(&self) -> Option<GivenUp> {
        match self {
            Self::ForNow(_) => None,
            Self::Refused(..) => Some(GivenUp::Refused),
            Self::Unwritable(_) => Some(GivenUp::Unwritable),
        }
    }
}

impl From<Undelivered> for Failure {
    fn from(why: Undelivered) -> Self {
        match why {
            Undelivered::ForNow(words) => Self::Retry(words),
            Undelivered::Refused(_, words) | Undelivered::Unwritable(words) => Self::GiveUp(words),
        }
    }
}
