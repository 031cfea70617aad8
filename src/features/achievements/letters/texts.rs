//! The same mails for a translation or a correction: they lead to its own pages.

use super::super::{State, urls};
use super::{Released, Returned, ReviewAsked, Told};
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

    /// To whoever wrote it: a text was released. Where the post is public it leads to what readers see.
    pub(in super::super) fn text_released(
        &self,
        connection: &mut DbConn,
        to: &accounts::Recipient,
    ) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let is_public = self.it.state == State::Published;
        let path = if is_public { urls::show(&self.it.slug) } else { urls::review(self.it.id) };
        let (name, words, url) = (to.name.clone(), self.words.clone(), letter.absolute(&path));
        self.put(connection, &Released { letter, name, words, url }, to.email.as_str())
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
