//! Mail: written in the transaction of its cause, sent later by a job, at least once and always under the same
//! `Message-ID`.
//!
//! A feature draws a [`Notice`] in the recipient's language and puts it into the [`outbox`]; the job [`SendMail`]
//! hands it to the [`Mailer`], which knows how mail leaves: over SMTP, into a folder, or into memory for tests. What
//! no mail may hold (line breaks in headers, tricks in addresses) cannot be written: [`EmailAddress`] and the outbox
//! refuse it.
//!
//! What becomes of a mail stays known: [`bounces`] hears of those that came back and stops mail to an address that takes
//! none, [`room`] counts for those who run the portal, and a mail keeps what it was written for ([`Cause`]) or tells of
//! ([`Told`]), so that those it belongs to can ask.

mod address;
pub mod bounces;
mod cause;
mod compose;
mod failures;
mod letter;
mod mailer;
mod message;
mod notice;
pub mod outbox;
mod rate;
mod report;
mod return_path;
pub mod room;
pub mod sample;
mod send;
mod signature;
mod status;
mod store;
mod subject;
mod tells;
#[cfg(test)]
mod testing;
mod transport;
mod trial;
mod undelivered;

pub use address::EmailAddress;
pub use bounces::AddressWentBad;
pub use cause::{Cause, Thread};
pub use letter::Letter;
pub use mailer::Mailer;
pub use message::{Message, Unsubscribe};
pub use notice::{Notice, first_words};
pub use sample::Sample;
pub use send::{PruneMails, SendMail};
pub use store::{Mail, MailId, MailState, find, list_newest};
pub use tells::Told;
pub use transport::{Delivered, Memory};
pub use trial::{Trial, samples};
pub use undelivered::GivenUp;
