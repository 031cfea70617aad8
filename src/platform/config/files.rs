//! Files people hand in: how much, and who looks at them.

use std::path::PathBuf;

use super::{Settings, WrongSetting};

/// Bytes of a megabyte as people count them (10⁶).
const MEGABYTE: u64 = 1_000_000;

/// Where the scanner for harmful software listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScannerAddress {
    /// A socket of this machine.
    Unix(PathBuf),
    /// Host and port.
    Tcp(String),
}

/// Files people hand in.
#[derive(Debug, Clone)]
pub struct FilesConfig {
    /// `SIJIL_FILE_LIMIT_MB`: megabytes one file may have; given here in bytes. Default: 50.
    pub limit: u64,
    /// `SIJIL_LIBRARY_QUOTA_MB`: megabytes the files of one organisation may have together, earlier versions included;
    /// given here in bytes. Default: 5000.
    pub quota: u64,
    /// `SIJIL_CLAMD`: where `clamd` listens, `unix:/run/clamav/clamd.ctl` or `tcp:host:port`. Without it files are not
    /// looked at for harmful software.
    pub scanner: Option<ScannerAddress>,
}

impl FilesConfig {
    pub(super) fn read(settings: &Settings) -> Result<Self, WrongSetting> {
        let limit = u64::from(settings.number("SIJIL_FILE_LIMIT_MB", 50, 1, 1000)?);
        let quota = u64::from(settings.number("SIJIL_LIBRARY_QUOTA_MB", 5000, 1, 10_000_000)?);
        if quota < limit {
            return Err(WrongSetting::new(
                "SIJIL_LIBRARY_QUOTA_MB",
                format!("is {quota}, less than one file may have (SIJIL_FILE_LIMIT_MB is {limit})"),
            ));
        }
        let scanner = settings.text("SIJIL_CLAMD").map(address).transpose()?;
        Ok(Self { limit: limit * MEGABYTE, quota: quota * MEGABYTE, scanner })
    }
}

fn address(text: &str) -> Result<ScannerAddress, WrongSetting> {
    match text.split_once(':') {
        Some(("unix", path)) if !path.is_empty() => Ok(ScannerAddress::Unix(path.into())),
        Some(("tcp", host)) if host.contains(':') => Ok(ScannerAddress::Tcp(host.to_owned())),
        _ => Err(WrongSetting::new(
            "SIJIL_CLAMD",
            format!("is {text:?}, but must be unix: and a path, or tcp: and host:port"),
        )),
    }
}
