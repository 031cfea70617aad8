//! Mail that came back. A report names its mail by the address it was sent to, which nobody makes up; only where mails
//! have no such address of their own, by the `Message-ID` of what it brings back. A refusal at the server's door counts
//! likewise. What a report says of other addresses than the mail's own, or that a server gave up trying, is known of
//! the mail and does not count against its address. After [`MOST`] failures in a row within [`DAYS`] days an address is
//! bad, at most [`MOST_AN_HOUR`] of them within an hour: nothing more is mailed to it until somebody says that it
//! works. What a server still tries never counts.

use super::failures::{self, MailFailure};
use super::report::Report;
use super::status::Status;
use super::{EmailAddress, Mail, MailId, store};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Failures in a row that make an address bad.
pub const MOST: i64 = 3;
/// Days within which they count.
pub const DAYS: i64 = 30;
/// Addresses that turn bad within an hour, at most: where more would, something of ours is wrong, whatever servers say
/// of the addresses, and one that is bad in truth fails once more later.
pub const MOST_AN_HOUR: i64 = 20;

/// What else happens when an address turns bad, in the transaction that says so; handed in by `app.rs`, since the
/// platform knows no people.
pub type AddressWentBad = fn(&mut DbConn, &Platform, &EmailAddress) -> Result<(), Error>;

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It is no report of delivery.
    NoReport,
    /// It says nothing that counts, or of a mail nobody knows.
    Nothing,
    /// A mail did not arrive and never will.
    Failure,
}

/// Takes the report of a mail server, a whole mail as it came (RFC 3464).
pub fn hear(connection: &mut DbConn, platform: &Platform, raw: &[u8]) -> Result<Heard, Error> {
    let Some(report) = Report::read(raw) else { return Ok(Heard::NoReport) };
    let found = named_in(platform, &report).map(|id| store::maybe(connection, id)).transpose()?.flatten();
    let Some(mail) = found else { return Ok(Heard::Nothing) };
    // What waits or was given up never left, whatever a report says.
    let Some(sent_at) = mail.sent_at else { return Ok(Heard::Nothing) };
    let to = &mail.message.to;
    let Some((status, is_its_own)) = report.failure_of(to) else { return Ok(Heard::Nothing) };
    let is_of_address = is_its_own && status.is_permanent() && status.is_of_address();
    note(connection, platform, &MailFailure { mail: mail.id, to, status, is_of_address, tried_at: sent_at })?;
    Ok(Heard::Failure)
}

/// The mail a report is about: by its own address of return where mails have one, else by the name it travelled under,
/// which everybody knows who ever saw the mail.
fn named_in(platform: &Platform, report: &Report) -> Option<MailId> {
    if platform.mailer.has_return_path() {
        return report.sent_to.iter().find_map(|address| platform.mailer.returned_to(&platform.key, address));
    }
    let (id, domain) = report.message_id.as_deref()?.split_once('@')?;
    MailId::parse(id).filter(|_| domain.eq_ignore_ascii_case(platform.mailer.domain()))
}

/// Writes down that a mail failed, and what follows for its address.
pub(super) fn note(connection: &mut DbConn, platform: &Platform, it: &MailFailure<'_>) -> Result<(), Error> {
    let now = platform.clock.now();
    failures::hold(connection, it.to, now)?;
    if !failures::insert(connection, it, now)? {
        return Ok(());
    }
    metrics::counter!("sijil_mails_failed_total").increment(1);
    if !it.is_of_address {
        return Ok(());
    }
    let since = now.plus_seconds(-DAYS * 24 * 3600);
    if failures::count_in_a_row(connection, it.to, since)? < MOST {
        return Ok(());
    }
    if failures::count_bad_since(connection, now.plus_seconds(-3600))? >= MOST_AN_HOUR {
        tracing::warn!(mail = %it.mail, status = %it.status, "many addresses take no mail within an hour: is it ours?");
        return Ok(());
    }
    if failures::mark_bad(connection, it.to, now)? {
        (platform.address_went_bad)(connection, platform, it.to)?;
    }
    Ok(())
}

/// The same for a mail that a server refused.
pub(super) fn refused(connection: &mut DbConn, platform: &Platform, mail: &Mail, status: Status) -> Result<(), Error> {
    let (to, tried_at, is_of_address) = (&mail.message.to, platform.clock.now(), status.is_of_address());
    note(connection, platform, &MailFailure { mail: mail.id, to, status, is_of_address, tried_at })
}

/// Since when nothing is mailed to an address; `None` where it gets its mail.
pub fn bad_since(connection: &mut DbConn, address: &EmailAddress) -> Result<Option<Timestamp>, Error> {
    failures::bad_since(connection, address)
}

/// Mails to an address again, which somebody says works; gives whether it was bad.
pub fn trust(connection: &mut DbConn, address: &EmailAddress) -> Result<bool, Error> {
    failures::clear(connection, address)
}

/// How many addresses get no mail.
pub fn count_bad(connection: &mut DbConn) -> Result<i64, Error> {
    failures::count_bad(connection)
}
