//! A mail that says nothing but that mail arrives, for those who set a portal up; and the shortest example of a
//! notice.

use super::{Letter, Notice as _, Sample};
use crate::platform::errors::Error;

/// A trial of mail.
pub struct Trial {
    /// Its frame.
    pub letter: Letter,
}

crate::mail_templates!(Trial, "mail.trial", "mail/trial.subject", "mail/trial.text", "mail/trial.html");

/// How it looks.
///
/// # Errors
/// Of the templates.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    Ok(vec![Trial { letter: letter.clone() }.sample()?])
}
