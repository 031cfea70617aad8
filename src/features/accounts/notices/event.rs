//! What happened to an account, or where people are managed. Each of these is told by mail and in the portal: whoever
//! tells names one of them, and there is no other way to tell. That mail does not arrive is told in the portal alone.

use crate::features::accounts::urls;
use crate::features::directory::urls as directory_urls;
use crate::features::inbox::{Mailed, Words};

crate::text_enum!(
    /// What happened.
    Event {
        /// Somebody was given an account.
        Invited = "account.invited",
        /// Somebody elsewhere meant to give an account to an address that has one.
        InvitedElsewhere = "account.invited_elsewhere",
        /// Somebody came in with a browser never seen before.
        NewBrowser = "account.new_browser",
        /// Somebody asked for a link to choose another password.
        LinkSent = "account.link_sent",
        /// An administrator began a recovery: the password works no more, and a link was sent.
        RecoveryStarted = "account.recovery_started",
        /// The password is another one.
        PasswordChanged = "account.password_changed",
        /// A second factor was added.
        FactorAdded = "account.factor_added",
        /// One was removed.
        FactorRemoved = "account.factor_removed",
        /// Ten new recovery codes were made.
        RecoveryCodesRenewed = "account.recovery_codes_renewed",
        /// One of them was used.
        RecoveryCodeUsed = "account.recovery_code_used",
        /// An identity provider opens the account from now on.
        SignOnLinked = "account.sign_on_linked",
        /// No identity provider opens the account any more.
        SignOnRemoved = "account.sign_on_removed",
        /// Another address was asked for.
        AddressChangeAsked = "account.address_change_asked",
        /// Somebody asked that another account use the person's address.
        AddressAskedElsewhere = "account.address_asked_elsewhere",
        /// The account has another address.
        AddressChanged = "account.address_changed",
        /// An operator gave it another address.
        AddressChangedByOperator = "account.address_changed_by_operator",
        /// An administrator asked to take the factors away.
        ResetStarted = "account.reset_started",
        /// Two administrators did.
        FactorsReset = "account.factors_reset",
        /// An operator did, at the machine.
        FactorsTaken = "account.factors_taken",
        /// Somebody changed what the person may do.
        RolesChanged = "account.roles_changed",
        /// Somebody else ended the person's sessions.
        SessionsEnded = "account.sessions_ended",
        /// Somebody closed the account.
        Closed = "account.closed",
        /// Somebody opened it again.
        Opened = "account.opened",
        /// A key for programs was made.
        KeyMade = "account.key_made",
        /// One was revoked.
        KeyRevoked = "account.key_revoked",
        /// One ends within a week.
        KeyEndsSoon = "account.key_ends_soon",
        /// Where the person manages people, another became one who does.
        AdministratorAppointed = "account.administrator_appointed",
        /// Mail to the person comes back.
        AddressFails = "account.address_fails",
        /// Where the person manages people, mail to one of them does.
        ColleagueUnreachable = "account.colleague_unreachable",
        /// In a country somebody asked to take factors away, and nobody there may confirm it.
        ResetWaits = "account.reset_waits",
    }
);

/// The words of a notice of the accounts; `None` for a kind that is none of theirs.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    Event::parse(kind).map(Event::words)
}

impl Event {
    /// What it is called, and the sentence that says what happened and when.
    pub(super) fn words(self) -> Words {
        let (title, text) = match self {
            Self::Invited => ("accounts-mail-invitation-subject", "accounts-mail-invitation-text"),
            Self::InvitedElsewhere => ("accounts-mail-there-subject", "accounts-mail-there-text"),
            Self::NewBrowser => ("accounts-mail-new-browser-subject", "accounts-mail-new-browser-text"),
            Self::LinkSent => ("inbox-link-title", "inbox-link-text"),
            Self::RecoveryStarted => ("inbox-recovery-title", "inbox-recovery-text"),
            Self::PasswordChanged => ("accounts-mail-changed-subject", "accounts-mail-changed-text"),
            Self::FactorAdded => ("accounts-mail-factor-added-subject", "accounts-mail-factor-added-text"),
            Self::FactorRemoved => ("accounts-mail-factor-removed-subject", "accounts-mail-factor-removed-text"),
            Self::RecoveryCodesRenewed => ("accounts-mail-codes-renewed-subject", "accounts-mail-codes-renewed-text"),
            Self::RecoveryCodeUsed => ("accounts-mail-code-used-subject", "accounts-mail-code-used-text"),
            Self::SignOnLinked => ("provider-mail-subject", "provider-mail-text"),
            Self::SignOnRemoved => ("provider-mail-removed-subject", "provider-mail-removed-text"),
            Self::AddressChangeAsked => ("accounts-mail-address-asked-subject", "accounts-mail-address-asked-text"),
            Self::AddressAskedElsewhere => ("accounts-mail-address-taken-subject", "accounts-mail-address-taken-text"),
            Self::AddressChanged => ("accounts-mail-address-changed-subject", "accounts-mail-address-changed-text"),
            Self::AddressChangedByOperator => {
                ("accounts-mail-address-changed-subject", "accounts-mail-address-operator-text")
            }
            Self::ResetStarted => ("accounts-mail-reset-started-subject", "accounts-mail-reset-started-text"),
            Self::FactorsReset => ("accounts-mail-reset-done-subject", "accounts-mail-reset-done-text"),
            Self::FactorsTaken => ("accounts-mail-reset-done-subject", "accounts-mail-factors-taken-text"),
            Self::RolesChanged => ("accounts-mail-roles-changed-subject", "accounts-mail-roles-changed-text"),
            Self::SessionsEnded => ("accounts-mail-sessions-ended-subject", "accounts-mail-sessions-ended-text"),
            Self::Closed => ("accounts-mail-closed-subject", "accounts-mail-closed-text"),
            Self::Opened => ("accounts-mail-opened-subject", "accounts-mail-opened-text"),
            Self::KeyMade => ("keys-mail-made-subject", "keys-mail-made-text"),
            Self::KeyRevoked => ("keys-mail-revoked-subject", "keys-mail-revoked-text"),
            Self::KeyEndsSoon => ("keys-mail-ends-subject", "keys-mail-ends-text"),
            Self::AdministratorAppointed => ("accounts-mail-administrator-subject", "accounts-mail-administrator-text"),
            Self::AddressFails => ("accounts-mail-address-fails-subject", "accounts-mail-address-fails-text"),
            Self::ColleagueUnreachable => ("accounts-mail-unreachable-subject", "accounts-mail-unreachable-text"),
            Self::ResetWaits => ("accounts-mail-reset-waits-subject", "accounts-mail-reset-waits-text"),
        };
        let unknown = (self == Self::NewBrowser).then_some(("device", "accounts-device-unknown"));
        Words { title, text, unknown, awaits: self.awaits(), mailed: Mailed::Itself }
    }

    /// Whether its reader is asked to do something about it.
    fn awaits(self) -> bool {
        matches!(self, Self::AddressFails | Self::ColleagueUnreachable | Self::ResetWaits)
    }

    /// The catalogue keys of what a mail about it advises, and of its button.
    pub(super) fn advice(self) -> (&'static str, &'static str) {
        match self {
            Self::AddressChanged | Self::AddressChangedByOperator => {
                ("accounts-mail-address-changed-do", "accounts-mail-address-changed-button")
            }
            Self::ResetStarted => ("accounts-mail-reset-started-do", "accounts-person-reset-cancel"),
            Self::AdministratorAppointed => ("accounts-mail-administrator-do", "accounts-people-title"),
            Self::ColleagueUnreachable => ("accounts-mail-unreachable-do", "accounts-people-title"),
            Self::ResetWaits => ("accounts-mail-reset-waits-do", "accounts-person-reset"),
            Self::KeyRevoked
            | Self::RolesChanged
            | Self::SessionsEnded
            | Self::FactorsReset
            | Self::FactorsTaken
            | Self::Closed => ("accounts-mail-unexpected", "accounts-mail-address-changed-button"),
            Self::Opened => ("accounts-mail-opened-do", "layout-sign-in"),
            Self::KeyMade => ("keys-mail-do", "keys-title"),
            Self::KeyEndsSoon => ("keys-mail-ends-do", "keys-title"),
            _ => ("accounts-mail-changed-not-you", "accounts-mail-changed-button"),
        }
    }

    /// Where that button leads, without language.
    pub(super) fn button_path(self) -> &'static str {
        match self {
            // A link to choose a password would go to the new address, and against what others did it helps nobody.
            Self::AddressChanged
            | Self::AddressChangedByOperator
            | Self::KeyRevoked
            | Self::RolesChanged
            | Self::SessionsEnded
            | Self::FactorsReset
            | Self::FactorsTaken
            | Self::Closed => directory_urls::countries(),
            Self::ResetStarted => urls::factors(),
            Self::AdministratorAppointed | Self::ColleagueUnreachable | Self::ResetWaits => urls::people(),
            Self::Opened => urls::sign_in(),
            Self::KeyMade | Self::KeyEndsSoon => urls::keys(),
            _ => urls::forgotten_password(),
        }
    }

    /// Where it leads who is signed in, without language: where one sees what became of it.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::NewBrowser | Self::SessionsEnded => urls::sessions(),
            Self::FactorAdded
            | Self::FactorRemoved
            | Self::RecoveryCodesRenewed
            | Self::RecoveryCodeUsed
            | Self::SignOnLinked
            | Self::SignOnRemoved
            | Self::ResetStarted
            | Self::FactorsReset
            | Self::FactorsTaken => urls::factors(),
            Self::KeyMade | Self::KeyRevoked | Self::KeyEndsSoon => urls::keys(),
            Self::AdministratorAppointed | Self::ColleagueUnreachable | Self::ResetWaits => urls::people(),
            Self::Invited
            | Self::InvitedElsewhere
            | Self::LinkSent
            | Self::RecoveryStarted
            | Self::PasswordChanged
            | Self::AddressChangeAsked
            | Self::AddressAskedElsewhere
            | Self::AddressChanged
            | Self::AddressChangedByOperator
            | Self::AddressFails
            | Self::RolesChanged
            | Self::Closed
            | Self::Opened => urls::profile(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn against_what_others_did_a_new_password_is_not_advised() {
        for event in [
            Event::RolesChanged,
            Event::SessionsEnded,
            Event::FactorsReset,
            Event::FactorsTaken,
            Event::KeyRevoked,
            Event::Closed,
        ] {
            assert_eq!(event.advice().0, "accounts-mail-unexpected", "{event:?}");
            assert_eq!(event.button_path(), directory_urls::countries(), "{event:?}");
        }
        for event in [Event::NewBrowser, Event::PasswordChanged, Event::FactorAdded, Event::RecoveryCodeUsed] {
            assert_eq!(event.button_path(), urls::forgotten_password(), "{event:?}");
        }
    }
}
