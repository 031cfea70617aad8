//! The same mails for a translation or a correction: they lead to its own pages.

use super::super::urls;
use super::{Returned, ReviewAsked, Told};
use crate::features::accounts;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

impl Told<'_> {
    /// To a reviewer: a text waits.
    pub(in super::super) fn text_review_asked(
        &self,
        connection: &mut DbConn,
        to: &accounts::Recipient,
    ) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let url = letter.absolute(&urls::text_review(self.it.id, self.words.language));
        let (name, words) = (to.name.clone(), self.words.clone());
        self.put(connection, &ReviewAsked { letter, name, words, url }, to.email.as_str())
    }

    /// To whoever wrote it: a text came back, with the reason.
    pub(in super::super) fn text_returned(
        &self,
        connection: &mut DbConn,
        to: &accounts::Recipient,
        reason: &str,
    ) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let url = letter.absolute(&urls::text(self.it.id, self.words.language));
        let (name, words) = (to.name.clone(), self.words.clone());
        self.put(
            connection,
            &Returned { letter, name, words, reason: reason.to_owned(), remarks: 0, url },
            to.email.as_str(),
        )
    }
}
