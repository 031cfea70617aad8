//! What could serve another product: it knows no feature's name.

use std::sync::Arc;

pub mod clock;
pub mod comparison;
pub mod config;
pub mod crypto;
pub mod csv;
pub mod database;
pub mod documents;
pub mod errors;
pub mod escape;
pub mod i18n;
pub mod icalendar;
pub mod jobs;
pub mod mail;
pub mod markdown;
pub mod outbound;
pub mod pictures;
pub mod qr;
pub mod scanner;
pub mod storage;
pub mod uploads;
pub mod vault;
pub mod web;

use clock::Clock;
use config::Config;
use crypto::{Passkeys, PasswordHasher, PortalKey};
use database::Database;
use i18n::Catalogues;
use mail::{AddressWentBad, Mailer};
use outbound::Outbound;
use pictures::Bench;
use scanner::Scanner;
use storage::Storage;
use vault::Vault;
use web::{Derived, FindViewer, MarkedPictures, PageCache, Throttle, Throttles, WriteDown};

/// Everything a request needs, built once by `app.rs` and shared.
pub struct Platform {
    /// The settings.
    pub config: Config,
    /// The one database.
    pub database: Database,
    /// The time.
    pub clock: Clock,
    /// The words in thirteen languages.
    pub catalogues: Arc<Catalogues>,
    /// Pages already drawn for readers without an account.
    pub pages: PageCache,
    /// How often readers without an account get a page that is dear to draw.
    pub throttle: Throttle,
    /// How often one network address sends what pays to be sent often.
    pub throttles: Throttles,
    /// Hashes and compares passwords.
    pub passwords: PasswordHasher,
    /// Passkeys; nothing where the portal's address has no name.
    pub passkeys: Option<Passkeys>,
    /// The portal's own key.
    pub key: PortalKey,
    /// Who can open what is sealed.
    pub vault: Vault,
    /// How mail leaves.
    pub mailer: Mailer,
    /// Asks the few other machines that are configured.
    pub outbound: Outbound,
    /// Files people hand in.
    pub storage: Storage,
    /// Where pictures are drawn, a few at a time.
    pub bench: Bench,
    /// Where pictures are marked for whoever reads them.
    pub marked: MarkedPictures,
    /// Looks for harmful software in files, where one is configured.
    pub scanner: Option<Scanner>,
    /// Figures worked out from the content, kept as long as the content stays the same.
    pub derived: Arc<Derived>,
    /// How a session becomes a viewer; handed in, so that no feature needs to know the accounts.
    pub find_viewer: FindViewer,
    /// How what a person read or was refused is written down; handed in likewise.
    pub write_down: WriteDown,
    /// Who is told that mail to an address comes back; handed in likewise.
    pub address_went_bad: AddressWentBad,
}
