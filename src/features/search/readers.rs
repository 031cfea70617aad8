//! Who may find what. What is not public stands on a shelf, that of its country or that of all members: every term of it
//! begins with the shelf's name, so that a question of everybody else cannot even meet it, and no number, beginning of a
//! word or suggestion tells that it is there.

use super::expression::Expression;
use super::words::{self, Class};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::{Role, Viewer};

/// How a row says that its readers are all members.
const MEMBERS: &str = "members";

/// Who may find an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readers {
    /// Everyone.
    Everyone,
    /// Whoever is signed in, from whatever country.
    Members,
    /// People of this country who hold one of these roles there.
    Insiders {
        /// Whose it is.
        country: CountryCode,
        /// Any of these.
        roles: Vec<Role>,
    },
    /// People of this organisation who hold one of these roles: other organisations of its country do not.
    Colleagues {
        /// Where it is; none for the secretariat.
        country: Option<CountryCode>,
        /// Whose it is.
        organisation: OrganisationId,
        /// Any of these.
        roles: Vec<Role>,
    },
}

impl Readers {
    /// As a row keeps it: nothing for everyone, else `members`, `TR editor reviewer` or `TR@<organisation> editor`.
    pub(super) fn written(&self) -> Option<String> {
        let (place, roles) = match self {
            Self::Everyone => return None,
            Self::Members => return Some(MEMBERS.to_owned()),
            Self::Insiders { country, roles } => (country.to_string(), roles),
            Self::Colleagues { country, organisation, roles } => {
                (format!("{}@{organisation}", country.map_or("", |it| it.as_str())), roles)
            }
        };
        let roles: Vec<&str> = roles.iter().map(Role::as_str).collect();
        Some(format!("{place} {}", roles.join(" ")))
    }

    /// Reads what [`Readers::written`] wrote; nothing for anything else, so that a spoilt row is found by nobody.
    pub(super) fn parse(written: Option<&str>) -> Option<Self> {
        let Some(written) = written else { return Some(Self::Everyone) };
        if written == MEMBERS {
            return Some(Self::Members);
        }
        let (place, roles) = written.split_once(' ')?;
        let roles = roles.split_whitespace().map(Role::parse).collect::<Option<_>>()?;
        match place.split_once('@') {
            None => Some(Self::Insiders { country: CountryCode::parse(place)?, roles }),
            Some((country, organisation)) => {
                let country = match country {
                    "" => None,
                    code => Some(CountryCode::parse(code)?),
                };
                Some(Self::Colleagues { country, organisation: OrganisationId::parse(organisation)?, roles })
            }
        }
    }

    /// What every term of the entry begins with.
    pub(super) fn shelf(&self) -> String {
        match self {
            Self::Everyone => String::new(),
            Self::Members => words::shelf_of_members(),
            Self::Insiders { country, .. } => words::shelf(Some(*country)),
            Self::Colleagues { country, .. } => words::shelf(*country),
        }
    }

    /// The words, as [`Class::Role`] has them, of which whoever may find the entry brings one.
    pub(super) fn keys(&self) -> Vec<String> {
        match self {
            Self::Everyone | Self::Members => Vec::new(),
            Self::Insiders { roles, .. } => roles.iter().map(|role| words::code(role.as_str())).collect(),
            Self::Colleagues { organisation, roles, .. } => {
                roles.iter().map(|role| key(*role, *organisation)).collect()
            }
        }
    }
}

/// A role in an organisation, as one word.
fn key(role: Role, organisation: OrganisationId) -> String {
    format!("{}{}", words::code(role.as_str()), words::code(organisation.as_str()))
}

/// For whom a search is made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience(Option<Member>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Member {
    country: Option<CountryCode>,
    organisation: OrganisationId,
    roles: Vec<Role>,
}

impl Audience {
    /// Readers without an account: what is public.
    pub const fn everyone() -> Self {
        Self(None)
    }

    /// A viewer: what is public, what everybody who is signed in sees, and what their roles open to them in their own
    /// country and their own organisation.
    pub fn of(viewer: &Viewer) -> Self {
        let member = viewer.person().map(|person| Member {
            country: person.country,
            organisation: person.organisation,
            roles: person.roles.clone(),
        });
        Self(member)
    }

    /// Whether somebody is signed in.
    pub(super) const fn is_signed_in(&self) -> bool {
        self.0.is_some()
    }

    /// The country whose shelf is asked beside the open ones.
    pub(super) fn country(&self) -> Option<CountryCode> {
        self.0.as_ref().and_then(|member| member.country)
    }

    /// The question as this audience may ask it.
    pub(super) fn ask(&self, asked: Expression) -> Expression {
        let Some(Member { country, organisation, roles }) = &self.0 else { return asked };
        let of_members = asked.on_shelf(&words::shelf_of_members());
        let keys = roles.iter().flat_map(|role| [words::code(role.as_str()), key(*role, *organisation)]);
        let keys: Vec<Expression> = keys.map(|key| Expression::word(Class::Role, &key)).collect();
        let mut any = vec![asked.clone(), of_members];
        if !keys.is_empty() {
            any.push(Expression::All(vec![asked, Expression::Any(keys)]).on_shelf(&words::shelf(*country)));
        }
        Expression::Any(any)
    }
}

#[cfg(test)]
mod tests {
    use super::super::expression::tests::WORDS;
    use super::*;

    #[test]
    fn readers_survive_their_row() {
        let roles = vec![Role::Editor, Role::Auditor];
        let insiders = Readers::Insiders { country: CountryCode::Turkiye, roles: roles.clone() };
        assert_eq!(insiders.written().as_deref(), Some("TR editor auditor"));
        let organisation = OrganisationId::generate();
        let colleagues = |country| Readers::Colleagues { country, organisation, roles: roles.clone() };
        let (abroad, above) = (colleagues(Some(CountryCode::Iran)), colleagues(None));
        for readers in [Readers::Everyone, Readers::Members, insiders, abroad, above] {
            assert_eq!(Readers::parse(readers.written().as_deref()), Some(readers));
        }
        for spoilt in ["", "XX editor", "TR emperor", "TR", "TR@ editor", "XX@1 editor", "member"] {
            assert_eq!(Readers::parse(Some(spoilt)), None, "{spoilt}");
        }
    }

    #[test]
    fn whoever_is_signed_in_asks_the_open_shelves_that_of_the_members_and_their_own() {
        let organisation = OrganisationId::generate();
        let member = |roles| Audience(Some(Member { country: Some(CountryCode::Turkiye), organisation, roles }));
        let card = || Expression::word(Class::Title, "card");
        let own = words::code(organisation.as_str());
        assert_eq!(
            member(vec![Role::Editor]).ask(card()).write(&WORDS),
            format!("(\"tcard\" OR \"p0mtcard\" OR (\"ptrtcard\" AND (\"ptrreditor\" OR \"ptrreditor{own}\")))")
        );
        assert_eq!(member(Vec::new()).ask(card()).write(&WORDS), "(\"tcard\" OR \"p0mtcard\")");
        assert_eq!(Audience::everyone().ask(card()).write(&WORDS), "\"tcard\"");
    }
}
