//! The pages only the demonstration has.

use std::borrow::Borrow;

use askama::Template;

use super::urls;
use crate::platform::mail::{Mail, MailId, Sample};
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
    /// Every mail there is, in the page's language.
    fn samples(&self) -> String {
        self.page.url(&urls::samples(self.page.language()))
    }

    fn is_opened(&self, id: MailId) -> bool {
        self.opened.as_ref().is_some_and(|mail| mail.id == id)
    }
}

/// Every mail there is, with facts made up, in one language; one of them may be opened.
#[derive(Template)]
#[template(path = "demo/samples.html")]
pub struct Samples {
    pub page: Page,
    pub of: Language,
    pub samples: Vec<Sample>,
    /// Counted from 1.
    pub opened: Option<usize>,
}

impl Samples {
    fn name_of(&self, language: impl Borrow<Language>) -> &'static str {
        self.page.language_name(*language.borrow())
    }

    fn is_chosen(&self, language: impl Borrow<Language>) -> bool {
        self.of == *language.borrow()
    }

    fn is_opened(&self, number: impl Borrow<usize>) -> bool {
        self.opened == Some(*number.borrow())
    }

    fn shown(&self) -> Option<(usize, &Sample)> {
        let number = self.opened?;
        self.samples.get(number.checked_sub(1)?).map(|sample| (number, sample))
    }

    fn list_in(&self, language: impl Borrow<Language>) -> String {
        self.page.url(&urls::samples(*language.borrow()))
    }

    fn show(&self, number: impl Borrow<usize>) -> String {
        self.page.url(&urls::sample(self.of, *number.borrow()))
    }

    fn html(&self, number: impl Borrow<usize>) -> String {
        self.page.url(&urls::sample_html(self.of, *number.borrow()))
    }
}

/// A mail as its reader sees it.
#[derive(Template)]
#[template(source = "{{ html|safe }}", ext = "txt")]
pub struct MailHtml {
    pub html: String,
}
