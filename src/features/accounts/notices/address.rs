//! What goes to an address that somebody wants for their account: the link, or where it is another account's, a word to
//! that one's owner.

use super::event::Event;
use super::{Told, letter, mail, put};
use crate::features::accounts::commands::AddressKey;
use crate::features::accounts::email::Email;
use crate::features::accounts::person::Person;
use crate::features::accounts::{store, urls};
use crate::features::inbox::Facts;
use crate::mail_templates;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::{Letter, Notice as _, Sample, bounces, sample};
use crate::platform::web::Page;

struct AddressLink {
    letter: Letter,
    name: String,
    url: String,
}

mail_templates!(
    AddressLink,
    "person.address_change_asked",
    "accounts/mail/address_link.subject",
    "accounts/mail/address_link.text",
    "accounts/mail/address_link.html"
);

struct AddressTaken {
    letter: Letter,
    name: String,
    url: String,
}

mail_templates!(
    AddressTaken,
    "person.address_asked_elsewhere",
    "accounts/mail/address_taken.subject",
    "accounts/mail/address_taken.text",
    "accounts/mail/address_taken.html"
);

/// Writes to the address that `owner` asked for. Whoever asked is not told which of the two letters it was.
pub fn address_asked(
    connection: &mut DbConn,
    page: &Page,
    owner: &Person,
    email: &Email,
    key: &AddressKey,
) -> Result<(), Error> {
    if let Some(other) = store::people::maybe_by_email(connection, email)? {
        let letter = letter(page.locale(), page.origin(), &other, page.now);
        let url = letter.absolute(urls::sign_in());
        let notice = AddressTaken { name: other.name.clone(), url, letter };
        return put(connection, &notice, Told::of(&other, Event::AddressAskedElsewhere, Facts::none(), page.now));
    }
    // Its owner-to-be says that it works.
    bounces::trust(connection, email.address())?;
    let letter = letter(page.locale(), page.origin(), owner, page.now);
    let url = letter.absolute(&key.path());
    mail(connection, &AddressLink { name: owner.name.clone(), url, letter }, owner, email, page.now)
}

/// How both letters look.
pub(super) fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let (name, url) = (|| sample::NAME.to_owned(), letter.absolute("/account-link?key=sample"));
    Ok(vec![
        AddressLink { name: name(), url, letter: letter.clone() }.sample()?,
        AddressTaken { name: name(), url: letter.absolute(urls::sign_in()), letter: letter.clone() }.sample()?,
    ])
}
