//! "Why can I see this?": the rule that let a viewer in, in words of their language.

use crate::platform::i18n::Locale;
use crate::vocabulary::ground::{Fact, Ground};
use crate::vocabulary::viewer::Role;

/// The words at the foot of a page that is not for everyone.
pub struct Why {
    /// What let the viewer in.
    pub rule: String,
    /// That the thing is not public, and in which state it is.
    pub state: Option<String>,
}

impl Why {
    pub(super) fn of(ground: Ground, locale: &Locale) -> Self {
        let rule = match ground.fact() {
            Fact::Account => locale.t("ground-account").into_owned(),
            Fact::Own => locale.t("ground-own").into_owned(),
            Fact::Role { role, country } => {
                let place = country.map_or_else(
                    || locale.t("ground-secretariat").into_owned(),
                    |country| locale.country_name(country).to_owned(),
                );
                let role = locale.t(role_key(role));
                locale.t_with("ground-role", &[("role", role.into()), ("place", place.into())]).into_owned()
            }
        };
        let words = |key| locale.t_with("ground-state", &[("state", locale.t(key).into())]).into_owned();
        Self { rule, state: ground.state().map(words) }
    }
}

/// The catalogue key of a role's name.
pub const fn role_key(role: Role) -> &'static str {
    match role {
        Role::SecretariatAdministrator => "accounts-role-secretariat-administrator",
        Role::CountryAdministrator => "accounts-role-country-administrator",
        Role::Editor => "accounts-role-editor",
        Role::Reviewer => "accounts-role-reviewer",
        Role::Officer => "accounts-role-officer",
        Role::Auditor => "accounts-role-auditor",
    }
}
