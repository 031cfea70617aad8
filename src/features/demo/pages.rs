//! The pages only the demonstration has.

use askama::Template;

use crate::platform::mail::{Mail, MailId};
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// The accounts to sign in with; never a password.
#[derive(Template)]
#[template(path = "demo/accounts.html")]
pub struct Accounts {
    pub page: Page,
    pub groups: Vec<Group>,
}

/// The people of one country; `None` for the secretariat.
pub struct Group {
    pub country: Option<CountryCode>,
    pub people: Vec<Account>,
}

/// One account.
pub struct Account {
    /// As written at home, then in Latin letters.
    pub name: String,
    pub latin: String,
    pub language: Language,
    pub email: String,
    /// The catalogue keys of the roles, the first of them what the person does above all.
    pub roles: Vec<String>,
}

/// The mail that was written, and one of them opened.
#[derive(Template)]
#[template(path = "demo/mailbox.html")]
pub struct Mailbox {
    pub page: Page,
    pub mails: Vec<Mail>,
    pub opened: Option<Mail>,
}

impl Mailbox {
    fn is_opened(&self, id: MailId) -> bool {
        self.opened.as_ref().is_some_and(|mail| mail.id == id)
    }
}

/// A mail as its reader sees it.
#[derive(Template)]
#[template(source = "{{ html|safe }}", ext = "txt")]
pub struct MailHtml {
    pub html: String,
}
