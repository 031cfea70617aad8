//! The rows of an import as they lie: sealed with the key of the import, which its own organisation alone opens. None of it
//! needs a transaction, so that nobody who writes waits for a row to be sealed.

use zeroize::Zeroizing;

use super::row::{RowFault, Tried};
use crate::features::exchange::body::Content;
use crate::features::exchange::store::{BroughtRow, ImportRow};
use crate::platform::Platform;
use crate::platform::crypto::sealed::{DataKey, Place};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The list of the index by which a row is known again.
const BROUGHT: &str = "exchange brought";
/// The version of the form in which rows are sealed.
const VERSION: u32 = 1;

impl ImportRow {
    /// The key of its rows; made where there is none.
    ///
    /// # Errors
    /// Those of the keys.
    pub(super) fn key(&self, platform: &Platform, now: Timestamp) -> Result<DataKey, Error> {
        platform.vault.make(self.id.as_str(), &[self.organisation_id], now)
    }

    /// By what rows are known again in its organisation, in their order.
    ///
    /// # Errors
    /// Those of the keys.
    pub(super) fn tokens<'a>(
        &self,
        platform: &Platform,
        said: impl IntoIterator<Item = &'a Content>,
        now: Timestamp,
    ) -> Result<Vec<String>, Error> {
        let key = platform.vault.index_of(self.organisation_id, now)?;
        let token =
            |said: &Content| Ok(key.token(BROUGHT, &Tried::identity(said, self.kind, self.receiver_id.as_str())?));
        said.into_iter().map(token).collect()
    }

    /// A row as it is kept: what it says sealed, and what is to be mended in words of nobody.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub(super) fn sealed(&self, key: &DataKey, tried: &Tried) -> Result<BroughtRow, Error> {
        let place = i32::try_from(tried.place).unwrap_or(i32::MAX);
        let is_whole = tried.faults.is_empty();
        let sealed = is_whole.then(|| -> Result<Vec<u8>, Error> {
            let text = Zeroizing::new(tried.content.canonical()?);
            key.seal(self.lies(&place.to_string()), text.as_bytes())
        });
        let faults = (!is_whole).then(|| serde_json::to_string(&tried.faults)).transpose()?;
        Ok(BroughtRow {
            import_id: self.id,
            place,
            sealed: sealed.transpose()?,
            faults,
            fate: None,
            case_id: None,
            release: None,
            seen: None,
        })
    }

    /// What a row says; nothing where that is forgotten.
    ///
    /// # Errors
    /// Where it was changed or moved, or its key is another.
    pub(super) fn opened(&self, key: &DataKey, row: &BroughtRow) -> Result<Option<Content>, Error> {
        let Some(sealed) = &row.sealed else { return Ok(None) };
        let open = key.open(self.lies(&row.place.to_string()), sealed);
        let open = open.ok_or_else(|| Error::unexpected("a row does not open: it was changed or moved"))?;
        // Its own words would quote what the row says.
        let content = serde_json::from_slice(&open).map_err(|_| Error::unexpected("a row that opens is no content"))?;
        Ok(Some(content))
    }

    /// Where a row lies: its place says nothing without the key of its import.
    fn lies<'a>(&'a self, place: &'a str) -> Place<'a> {
        let (owner, key) = (self.organisation_id.as_str(), self.id.as_str());
        Place { table: "exchange_import_rows", row: place, column: "sealed", owner, key, version: VERSION }
    }
}

impl BroughtRow {
    /// What is to be mended in it.
    ///
    /// # Errors
    /// None that can happen; they were written as JSON.
    pub(super) fn to_mend(&self) -> Result<Vec<RowFault>, Error> {
        Ok(self.faults.as_deref().map_or_else(|| Ok(Vec::new()), serde_json::from_str)?)
    }
}
