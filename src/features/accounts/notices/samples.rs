//! How the mails of the accounts look.

use super::{AccountThere, Invitation, PasswordChanged, PasswordReset, SignOnLinked, address, happened, urls};
use crate::platform::errors::Error;
use crate::platform::mail::sample::NAME;
use crate::platform::mail::{Letter, Notice as _, Sample};

/// Where whoever invites in the samples works.
const ORGANISATION: &str = "Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü";

/// Every mail of the accounts.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let (name, organisation) = (NAME.to_owned(), ORGANISATION.to_owned());
    let link = || letter.absolute("/account-link?key=sample");
    let ends_at = letter.now.plus_seconds(7 * 24 * 3600);
    let reset = |is_recovery| PasswordReset { letter: letter.clone(), name: name.clone(), is_recovery, url: link() };
    let forgotten = || letter.absolute(urls::forgotten_password());
    let mut all = vec![
        Invitation {
            letter: letter.clone(),
            name: name.clone(),
            organisation: organisation.clone(),
            url: link(),
            ends_at,
        }
        .sample()?,
        AccountThere {
            letter: letter.clone(),
            name: name.clone(),
            organisation,
            url: letter.absolute(urls::sign_in()),
        }
        .sample()?,
        reset(false).sample()?,
        reset(true).sample()?,
        PasswordChanged { letter: letter.clone(), name: name.clone(), url: forgotten() }.sample()?,
        SignOnLinked { letter: letter.clone(), name, provider: "MyGov".to_owned(), url: forgotten() }.sample()?,
    ];
    all.extend(address::samples(letter)?);
    all.extend(happened::samples(letter)?);
    Ok(all)
}
