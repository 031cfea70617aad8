//! Where the portal listens and keeps its data, and how it is opened there.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use sijil::app;
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, LogFormat, Settings};
use tracing_subscriber::EnvFilter;

use super::Outcome;

/// Where the portal listens and keeps its data; stands before the environment.
#[derive(Args)]
pub struct Place {
    /// Address and port to listen on [default: 127.0.0.1:8080].
    #[arg(long)]
    listen: Option<String>,
    #[command(flatten)]
    folder: Folder,
}

/// Where the portal keeps its data; stands before the environment.
#[derive(Args)]
pub struct Folder {
    /// Folder of the database, the files and the mail [default: data].
    #[arg(long)]
    data: Option<PathBuf>,
}

impl Place {
    /// Reads the settings, starts the log and opens everything.
    pub fn open(&self) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
        open(&self.settings(), false)
    }

    /// The same for the demonstration, which demands second factors only where it is told to.
    pub fn open_demo(&self, demands_factor: bool) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
        let demanded = demands_factor.then(|| "demanded".to_owned());
        open(&self.settings().with("SIJIL_SECOND_FACTOR", demanded), true)
    }

    fn settings(&self) -> Settings {
        self.folder.settings().with("SIJIL_LISTEN", self.listen.clone())
    }
}

impl Folder {
    /// The same for who does not listen.
    pub fn open(&self) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
        open(&self.settings(), false)
    }

    /// Opens the portal that is there: nothing is made, nothing migrated.
    pub fn open_existing(&self) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
        app::open_existing(configured(&self.settings(), false)?, Clock::system())
    }

    /// The settings alone, with the log started: for what comes before there is a portal.
    pub fn config(&self) -> Result<Config, Box<dyn std::error::Error>> {
        configured(&self.settings(), false)
    }

    fn settings(&self) -> Settings {
        let data = self.data.as_ref().map(|data| data.to_string_lossy().into_owned());
        Settings::from_environment().with("SIJIL_DATA", data)
    }
}

fn open(settings: &Settings, is_demo: bool) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
    app::build(configured(settings, is_demo)?, Clock::system())
}

/// The settings, with the log started.
fn configured(settings: &Settings, is_demo: bool) -> Result<Config, Box<dyn std::error::Error>> {
    let config = Config::read(settings, is_demo)?;
    start_log(&config)?;
    Ok(config)
}

fn start_log(config: &Config) -> Outcome {
    let filter = EnvFilter::try_new(&config.server.log).map_err(|error| {
        format!("The setting SIJIL_LOG is {:?}, which cannot be read ({error}).", config.server.log)
    })?;
    // Colours are for people at a terminal; a file or a journal would keep their codes.
    let is_watched = std::io::stderr().is_terminal();
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(is_watched).with_writer(std::io::stderr);
    match config.server.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}
