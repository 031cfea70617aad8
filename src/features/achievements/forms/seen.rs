//! Which words somebody read before they released them.

use serde::Deserialize;

use crate::platform::errors::Error;

/// The revision a page was drawn from, as its form sends it back. A form without one compares nothing: whoever sends
/// it shows no page that could be out of date.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(transparent)]
pub struct Seen(Option<i32>);

impl Seen {
    /// Refuses a release where the words were saved again after that page was drawn: nobody releases what they did not
    /// read, although the post may be back in review meanwhile.
    pub fn require(self, saved: i32) -> Result<(), Error> {
        match self.0 {
            Some(seen) if saved > seen => Err(Error::Conflict("error-conflict-text")),
            _ => Ok(()),
        }
    }

    /// The revision itself; nothing was read where the form names none.
    pub fn revision(self) -> i32 {
        self.0.unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Read {
        #[serde(default)]
        revision: Seen,
    }

    #[test]
    fn words_that_were_saved_again_were_not_read() {
        let read = |form: &str| serde_html_form::from_str::<Read>(form).unwrap().revision;
        assert!(read("revision=3").require(3).is_ok() && read("revision=4").require(3).is_ok());
        assert!(read("revision=3").require(4).is_err());
        assert!(read("").require(4).is_ok());
        assert!(serde_html_form::from_str::<Read>("revision=x").is_err());
    }
}
