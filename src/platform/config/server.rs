//! Where the portal listens and how it is known outside.

use std::net::SocketAddr;

use url::Url;

use super::{Settings, WrongSetting};

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For eyes.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// Where the portal listens and how it is known outside.
#[derive(Debug, Clone)]
pub struct ServerConfig {
    /// `SIJIL_LISTEN`: address and port. Default: `127.0.0.1:8080`.
    pub listen: SocketAddr,
    /// `SIJIL_PUBLIC_URL`: scheme, host and port by which people reach the portal; every absolute address is built
    /// from it, never from what a request claims. Default: `http://` and the listening address.
    pub public_url: Url,
    /// `SIJIL_BEHIND_PROXY`: whether a proxy of ours stands in front, whose `X-Forwarded-For` tells the reader's
    /// address. Default: `false`.
    pub behind_proxy: bool,
    /// `SIJIL_WORKERS`: threads that answer requests. Default: one per processor.
    pub workers: usize,
    /// `SIJIL_SHUTDOWN_SECONDS`: how long requests in flight may take after `SIGTERM`. Default: 30.
    pub shutdown_seconds: u64,
    /// `SIJIL_LOG`: what is logged, as in `info` or `sijil=debug,info`. Default: `info`.
    pub log: String,
    /// `SIJIL_LOG_FORMAT`: `text` or `json`. Default: `text`.
    pub log_format: LogFormat,
    /// `SIJIL_METRICS_TOKEN_FILE`: a file with the word that opens `/metrics` from other machines
    /// (`Authorization: Bearer …`). Without it only this machine may read it.
    pub metrics_token: Option<String>,
}

impl ServerConfig {
    pub(super) fn read(settings: &Settings) -> Result<Self, WrongSetting> {
        let listen: SocketAddr = settings.parsed("SIJIL_LISTEN", SocketAddr::from(([127, 0, 0, 1], 8080)))?;
        let processors = std::thread::available_parallelism().map_or(2, |n| u32::try_from(n.get()).unwrap_or(2));
        Ok(Self {
            listen,
            public_url: public_url(settings, listen)?,
            behind_proxy: settings.flag("SIJIL_BEHIND_PROXY")?,
            workers: settings.number("SIJIL_WORKERS", processors, 1, 256)? as usize,
            shutdown_seconds: u64::from(settings.number("SIJIL_SHUTDOWN_SECONDS", 30, 0, 600)?),
            log: settings.text("SIJIL_LOG").unwrap_or("info").to_owned(),
            log_format: log_format(settings)?,
            metrics_token: settings.secret("SIJIL_METRICS_TOKEN_FILE")?,
        })
    }

    /// Whether only this machine can reach the portal directly.
    pub fn listens_on_loopback(&self) -> bool {
        self.listen.ip().is_loopback()
    }

    /// Scheme, host and port as a browser's `Origin` header spells them.
    pub fn origin(&self) -> String {
        self.public_url.origin().ascii_serialization()
    }

    /// Whether readers come over TLS, so that cookies may be marked `Secure`.
    pub fn is_secure(&self) -> bool {
        self.public_url.scheme() == "https"
    }
}

fn public_url(settings: &Settings, listen: SocketAddr) -> Result<Url, WrongSetting> {
    const NAME: &str = "SIJIL_PUBLIC_URL";
    let url: Url = match settings.text(NAME) {
        Some(text) => Url::parse(text)
            .map_err(|error| WrongSetting::new(NAME, format!("is {text:?}, which is no address ({error})")))?,
        None => Url::parse(&format!("http://{listen}")).map_err(|error| WrongSetting::new(NAME, error.to_string()))?,
    };
    let is_origin =
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.path() == "/" && url.query().is_none();
    if is_origin {
        Ok(url)
    } else {
        Err(WrongSetting::new(NAME, "must be scheme, host and port only, as in https://sijil.example"))
    }
}

fn log_format(settings: &Settings) -> Result<LogFormat, WrongSetting> {
    match settings.text("SIJIL_LOG_FORMAT").unwrap_or("text") {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        other => Err(WrongSetting::new("SIJIL_LOG_FORMAT", format!("is {other:?}, but must be text or json"))),
    }
}
