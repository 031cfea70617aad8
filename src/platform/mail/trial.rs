//! A mail that says nothing but that mail arrives, for those who set a portal up; and the shortest example of a
//! notice.

use super::Letter;

/// A trial of mail.
pub struct Trial {
    /// Its frame.
    pub letter: Letter,
}

crate::mail_templates!(Trial, "mail.trial", "mail/trial.subject", "mail/trial.text", "mail/trial.html");
