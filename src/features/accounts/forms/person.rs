//! Inviting somebody, and changing what they may do.

use serde::Deserialize;

use crate::features::accounts::email::Email;
use crate::features::accounts::person::State;
use crate::platform::errors::Error;
use crate::platform::web::Errors;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Role;

/// What the form of an invitation sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Where the person works; only the secretariat is asked.
    #[serde(default)]
    pub organisation: Option<String>,
    /// The name as written at home.
    pub name: String,
    /// The same in Latin letters.
    pub name_latin: String,
    /// The key of the account to be.
    pub email: String,
    /// The language of mails.
    pub language: String,
    /// What the person may do.
    #[serde(default)]
    pub roles: Vec<String>,
}

/// Somebody to be invited; whether the viewer may is for the rules to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationDraft {
    /// Where the person works; `None` for where the one who invites does.
    pub organisation: Option<OrganisationId>,
    /// The name as written at home.
    pub name: String,
    /// The same in Latin letters.
    pub name_latin: String,
    /// The key of the account to be.
    pub email: Email,
    /// The language of mails.
    pub language: Language,
    /// What the person may do.
    pub roles: Vec<Role>,
}

impl Invitation {
    /// The draft, or a word at each field that needs one.
    pub fn parse(&self) -> Result<InvitationDraft, Errors> {
        let mut errors = Errors::none();
        let organisation = errors.note("organisation", self.organisation());
        let name = errors.note("name", super::name(&self.name));
        let name_latin = errors.note("name_latin", super::name_latin(&self.name_latin));
        let email = errors.note("email", super::email(&self.email));
        let language = errors.note("language", super::language(&self.language));
        let roles = errors.note("roles", at_least_one(&self.roles));
        match (organisation, name, name_latin, email, language, roles) {
            (Some(organisation), Some(name), Some(name_latin), Some(email), Some(language), Some(roles)) => {
                Ok(InvitationDraft { organisation, name, name_latin, email, language, roles })
            }
            _ => Err(errors),
        }
    }

    fn organisation(&self) -> Result<Option<OrganisationId>, &'static str> {
        match &self.organisation {
            None => Ok(None),
            Some(id) => OrganisationId::parse(id).map(Some).ok_or("accounts-error-organisation"),
        }
    }
}

/// The roles somebody shall have from now on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RolesForm {
    /// Every role that is ticked.
    #[serde(default)]
    pub roles: Vec<String>,
}

impl RolesForm {
    /// The roles; none at all is possible here, where others may stay that the viewer cannot take.
    pub fn parse(&self) -> Result<Vec<Role>, Error> {
        self.roles.iter().map(|word| Role::parse(word).ok_or_else(|| Error::invalid("no such role"))).collect()
    }
}

fn at_least_one(words: &[String]) -> Result<Vec<Role>, &'static str> {
    let mut roles = words.iter().map(|word| Role::parse(word)).collect::<Option<Vec<Role>>>().unwrap_or_default();
    roles.sort_unstable();
    roles.dedup();
    if roles.is_empty() { Err("accounts-error-roles") } else { Ok(roles) }
}

/// Opens or closes an account.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateForm {
    /// `active` or `disabled`.
    pub state: State,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whole() -> Invitation {
        Invitation {
            organisation: None,
            name: "Гүлнар Әбдірахман".to_owned(),
            name_latin: "Gulnar Abdirakhman".to_owned(),
            email: "Gulnar@kz.sijil.example".to_owned(),
            language: "kk".to_owned(),
            roles: vec!["reviewer".to_owned(), "editor".to_owned(), "editor".to_owned()],
        }
    }

    #[test]
    fn a_whole_form_becomes_a_draft() {
        let draft = whole().parse().unwrap();
        assert_eq!(draft.email.as_str(), "gulnar@kz.sijil.example");
        assert_eq!(draft.roles, [Role::Editor, Role::Reviewer]);
    }

    #[test]
    fn every_empty_field_is_told_at_once_and_in_order() {
        let errors = Invitation::default().parse().unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["name", "name_latin", "email", "language", "roles"]);
    }

    #[test]
    fn a_role_nobody_knows_is_no_role() {
        let mut form = whole();
        form.roles = vec!["editor".to_owned(), "king".to_owned()];
        assert_eq!(form.parse().unwrap_err().at("roles"), Some("accounts-error-roles"));
        assert!(RolesForm { roles: form.roles }.parse().is_err());
    }

    #[test]
    fn a_field_nobody_asked_for_is_refused() {
        let sent = "name=A&name_latin=A&email=a%40b.example&language=en&roles=editor";
        assert!(serde_html_form::from_str::<Invitation>(sent).is_ok());
        for extra in ["&state=active", "&password_hash=x", "&country=TR", "&id=1"] {
            assert!(serde_html_form::from_str::<Invitation>(&format!("{sent}{extra}")).is_err(), "{extra}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gets_a_draft_or_a_word(
            name in ".{0,60}", name_latin in ".{0,60}", email in ".{0,60}", language in ".{0,6}", role in ".{0,8}",
        ) {
            let form = Invitation { organisation: None, name, name_latin, email, language, roles: vec![role] };
            match form.parse() {
                Ok(draft) => prop_assert!(!draft.roles.is_empty() && !draft.name.is_empty()),
                Err(errors) => prop_assert!(!errors.is_empty()),
            }
        }
    }
}
