//! The exchange of records.

use super::{Settings, WrongSetting};

/// The exchange of records.
#[derive(Debug, Clone)]
pub struct ExchangeConfig {
    /// `SIJIL_RETENTION_DAYS`: days a case is kept after it has ended; then its keys are destroyed. Default: 1826, five years.
    pub retention_days: u32,
}

impl ExchangeConfig {
    pub(super) fn read(settings: &Settings) -> Result<Self, WrongSetting> {
        Ok(Self { retention_days: settings.number("SIJIL_RETENTION_DAYS", 1826, 1, 36_525)? })
    }
}
