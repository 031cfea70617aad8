//! Who may find what. What is not public stands on a shelf of its country: every term of it begins with the shelf's
//! name, so that a question of everybody else cannot even meet it, and no number, beginning of a word or suggestion
//! tells that it is there.

use super::expression::Expression;
use super::words::{self, Class};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::viewer::{Role, Viewer};

/// Who may find an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readers {
    /// Everyone.
    Everyone,
    /// People of this country who hold one of these roles there.
    Insiders {
        /// Whose it is.
        country: CountryCode,
        /// Any of these.
        roles: Vec<Role>,
    },
}

impl Readers {
    /// As a row keeps it: nothing for everyone, else `TR editor reviewer`.
    pub(super) fn written(&self) -> Option<String> {
        let Self::Insiders { country, roles } = self else { return None };
        let roles: Vec<&str> = roles.iter().map(Role::as_str).collect();
        Some(format!("{country} {}", roles.join(" ")))
    }

    /// Reads what [`Readers::written`] wrote; nothing for anything else, so that a spoilt row is found by nobody.
    pub(super) fn parse(written: Option<&str>) -> Option<Self> {
        let Some(written) = written else { return Some(Self::Everyone) };
        let mut words = written.split_whitespace();
        let country = CountryCode::parse(words.next()?)?;
        Some(Self::Insiders { country, roles: words.map(Role::parse).collect::<Option<_>>()? })
    }

    /// What every term of the entry begins with.
    pub(super) fn shelf(&self) -> String {
        match self {
            Self::Everyone => String::new(),
            Self::Insiders { country, .. } => words::shelf(*country),
        }
    }
}

/// For whom a search is made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience(Option<Insider>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Insider {
    country: CountryCode,
    roles: Vec<Role>,
}

impl Audience {
    /// Readers without an account: what is public.
    pub const fn everyone() -> Self {
        Self(None)
    }

    /// A viewer: what is public, and what their roles open to them in their own country.
    pub fn of(viewer: &Viewer) -> Self {
        let insider = viewer.person().and_then(|person| {
            let country = person.country.filter(|_| !person.roles.is_empty())?;
            Some(Insider { country, roles: person.roles.clone() })
        });
        Self(insider)
    }

    /// The country whose shelf is asked beside the open ones.
    pub(super) fn country(&self) -> Option<CountryCode> {
        self.0.as_ref().map(|insider| insider.country)
    }

    /// The question as this audience may ask it.
    pub(super) fn ask(&self, asked: Expression) -> Expression {
        let Some(Insider { country, roles }) = &self.0 else { return asked };
        let roles = roles.iter().map(|role| Expression::word(Class::Role, &words::code(role.as_str())));
        let inside =
            Expression::All(vec![asked.clone(), Expression::Any(roles.collect())]).on_shelf(&words::shelf(*country));
        Expression::Any(vec![asked, inside])
    }
}

#[cfg(test)]
mod tests {
    use super::super::expression::tests::WORDS;
    use super::*;

    #[test]
    fn readers_survive_their_row() {
        let insiders = Readers::Insiders { country: CountryCode::Turkiye, roles: vec![Role::Editor, Role::Auditor] };
        assert_eq!(insiders.written().as_deref(), Some("TR editor auditor"));
        for readers in [Readers::Everyone, insiders] {
            assert_eq!(Readers::parse(readers.written().as_deref()), Some(readers));
        }
        for spoilt in ["", "XX editor", "TR emperor"] {
            assert_eq!(Readers::parse(Some(spoilt)), None, "{spoilt}");
        }
    }

    #[test]
    fn an_insider_asks_the_open_shelves_and_one_more() {
        let audience = Audience(Some(Insider { country: CountryCode::Turkiye, roles: vec![Role::Editor] }));
        let asked = audience.ask(Expression::word(Class::Title, "card"));
        assert_eq!(asked.write(&WORDS), "(\"tcard\" OR (\"ptrtcard\" AND \"ptrreditor\"))");
        let asked = Audience::everyone().ask(Expression::word(Class::Title, "card"));
        assert_eq!(asked.write(&WORDS), "\"tcard\"");
    }
}
