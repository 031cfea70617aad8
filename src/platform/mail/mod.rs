//! Mail: written in the transaction of its cause, sent later by a job, at least once and always under the same
//! `Message-ID`.
//!
//! A feature draws a [`Notice`] in the recipient's language and puts it into the [`outbox`]; the job [`SendMail`]
//! hands it to the [`Mailer`], which knows how mail leaves: over SMTP, into a folder, or into memory for tests. What
//! no mail may hold (line breaks in headers, tricks in addresses) cannot be written: [`EmailAddress`] and the outbox
//! refuse it.

mod address;
mod compose;
mod letter;
mod mailer;
mod message;
mod notice;
pub mod outbox;
mod rate;
mod send;
mod signature;
mod store;
mod subject;
#[cfg(test)]
mod testing;
mod transport;
mod trial;

pub use address::EmailAddress;
pub use letter::Letter;
pub use mailer::Mailer;
pub use message::{Message, Unsubscribe};
pub use notice::Notice;
pub use send::{PruneMails, SendMail};
pub use store::{Mail, MailId, MailState, find, list_newest};
pub use transport::{Delivered, Memory};
pub use trial::Trial;
