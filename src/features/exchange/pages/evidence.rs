//! What can be shown to others: a receipt, and who read a case.

use askama::Template;

use super::{Case, name_of};
use crate::features::audit;
use crate::features::directory::OrganisationName;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::receipts::{Statement, digest};
use crate::features::exchange::steps::{EXPORTED, FILE_READ};
use crate::features::exchange::store::Sent;
use crate::features::exchange::urls;
use crate::features::exchange::views::Names;
use crate::platform::qr::QrPicture;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;

/// A receipt.
#[derive(Template)]
#[template(path = "exchange/desk/receipt.html")]
pub(in super::super) struct ReceiptPage {
    pub(in super::super) page: Page,
    pub(in super::super) it: CaseFile,
    pub(in super::super) sent: Sent,
    pub(in super::super) statement: Statement,
    /// In the log, from 0, once it has one.
    pub(in super::super) place: Option<i64>,
    /// Where it stands, with what its statement hashes to: whoever has the file and the paper sees that they are one.
    pub(in super::super) picture: QrPicture,
}

impl ReceiptPage {
    /// What the picture says: the address of this page, and behind it the digest of what is signed.
    pub(in super::super) fn address(page: &Page, it: &CaseFile, sent: &Sent, statement: &Statement) -> String {
        format!("{}#{}", page.absolute(&urls::receipt(&it.reference, sent.id)), digest(statement))
    }

    fn digest(&self) -> String {
        digest(&self.statement)
    }

    /// The country of an organisation as receipts name it: of the one it was for then, whoever has the case now.
    fn country(&self, code: &str) -> Option<&'static str> {
        let country = code.split(':').nth(1).and_then(CountryCode::written_as)?;
        Some(self.page.country_name(country))
    }

    fn key(&self) -> String {
        Case::receipt_key(&self.sent)
    }

    fn title(&self) -> String {
        self.page.t(&self.key()).into_owned()
    }
}

/// Who read a case.
#[derive(Template)]
#[template(path = "exchange/desk/readers.html")]
pub(in super::super) struct Readers {
    pub(in super::super) page: Page,
    pub(in super::super) it: CaseFile,
    pub(in super::super) readings: Vec<audit::Entry>,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) people: Names,
}

impl Readers {
    /// What was read: what is said in the case, a file that goes with it, or all of it as a folder.
    fn what(reading: &audit::Entry) -> &'static str {
        match reading.kind.as_str() {
            FILE_READ => "exchange-reader-file",
            EXPORTED => "exchange-reader-export",
            _ => "exchange-reader-case",
        }
    }

    fn person(&self, reading: &audit::Entry) -> Option<&String> {
        reading.person_id.and_then(|person| self.people.get(&person))
    }

    fn office(&self, reading: &audit::Entry) -> Option<&OrganisationName> {
        reading.organisation_id.and_then(|id| name_of(&self.names, id))
    }
}
