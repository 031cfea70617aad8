//! Why somebody sees a page that is not for everyone. A [`Ground`] is the answer of a rule that said yes: it can only be
//! had by asking a [`Viewer`](super::viewer::Viewer), so there is none without the fact behind it, and what a page says
//! of its rule is what the rule found.

use super::country::CountryCode;
use super::viewer::Role;

/// What a rule found about a viewer that lets them see something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    fact: Fact,
    state: Option<&'static str>,
}

/// The fact behind a ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// They have an account; the page shows each person their own.
    Account,
    /// The thing is their own.
    Own,
    /// They hold this role, where they work.
    Role {
        /// The role that opened the page.
        role: Role,
        /// The country they hold it in; `None` for the secretariat.
        country: Option<CountryCode>,
    },
}

impl Ground {
    pub(super) const fn of(fact: Fact) -> Self {
        Self { fact, state: None }
    }

    /// The same for a thing that is not public in the state it is in; `key` is the catalogue key of that state.
    #[must_use]
    pub const fn in_state(self, key: &'static str) -> Self {
        Self { state: Some(key), ..self }
    }

    /// The fact behind it.
    pub const fn fact(self) -> Fact {
        self.fact
    }

    /// The catalogue key of the state that keeps the thing from being public, if that plays a part.
    pub const fn state(self) -> Option<&'static str> {
        self.state
    }
}
