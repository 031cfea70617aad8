//! `sijil keys`: the keys of what is sealed, and the root key above them.

use std::io::Write;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Subcommand};
use serde_json::json;
use sijil::app;
use sijil::features::audit::{self, Entry};
use sijil::features::directory;
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::errors::Error;
use sijil::platform::vault::{Standing, Vault};
use sijil::vocabulary::ids::OrganisationId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Viewer;

use super::place::Folder;
use super::{Outcome, say};

/// What can be done about the keys.
#[derive(Subcommand)]
pub enum Keys {
    /// Makes the root key where there is none.
    Create(Create),
    /// Lists how the keys of each organisation stand, with tabs between the columns.
    Status(Status),
    /// Gives organisations new keys and wraps by them what older ones wrap; run again after it was killed, it goes on.
    Rotate(Rotate),
    /// Replaces the root key; run again after it was killed, it goes on.
    RotateRoot(RotateRoot),
}

/// What the audit calls the root key: the kind of thing, and which one.
const ROOT_KEY: (&str, &str) = ("root_key", "portal");

/// The arguments of `sijil keys create`.
#[derive(Args)]
pub struct Create {
    #[command(flatten)]
    folder: Folder,
}

/// The arguments of `sijil keys status`.
#[derive(Args)]
pub struct Status {
    #[command(flatten)]
    folder: Folder,
}

/// The arguments of `sijil keys rotate`.
#[derive(Args)]
pub struct Rotate {
    #[command(flatten)]
    folder: Folder,
    /// Organisations get a new key whose newest was made before this day (UTC) [default: today].
    #[arg(long, value_name = "DAY")]
    before: Option<NaiveDate>,
}

/// The arguments of `sijil keys rotate-root`.
#[derive(Args)]
pub struct RotateRoot {
    #[command(flatten)]
    folder: Folder,
}

impl Keys {
    /// Does what was asked for.
    pub fn run(&self) -> Outcome {
        match self {
            Self::Create(it) => it.run(),
            Self::Status(it) => it.run(),
            Self::Rotate(it) => it.run(),
            Self::RotateRoot(it) => it.run(),
        }
    }
}

impl Create {
    fn run(&self) -> Outcome {
        let config = self.folder.config()?;
        let file = &config.keys.root_file;
        if file.try_exists()? {
            return Err(
                format!("The file {} is there already; it is never replaced by another.", file.display()).into()
            );
        }
        let file = file.clone();
        if config.data.join("files").is_dir() {
            // A portal whose keys are begun anew: whoever reads its audit finds that.
            let platform = app::open_existing(config, Clock::system())?;
            write_down(&platform, "vault.root_key_made")?;
        } else {
            std::fs::create_dir_all(&config.data)?;
            Vault::open(&config.keys)?;
        }
        let sentence =
            "stands in the file {}. Copy it to every node and to a safe place: without it nothing opens again.";
        say(&mut std::io::stdout(), &format!("The root key {}", sentence.replace("{}", &file.display().to_string())));
        Ok(())
    }
}

impl Status {
    fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let standing = platform.vault.standing()?;
        let list = |connection: &mut _| directory::organisation_names(connection, Language::English);
        let names = platform.database.read_here(list)?;
        let name = |id: OrganisationId| {
            let known = names.iter().find(|it| it.organisation == id);
            known.map_or_else(|| "unknown".to_owned(), |it| it.name.text.clone())
        };
        let mut out = std::io::stdout().lock();
        say(&mut out, "organisation\tnewest key since (UTC)\tkeys\tthings\tof older keys\tname");
        for it in &standing {
            line(&mut out, it, &name(it.organisation));
        }
        Ok(())
    }
}

fn line(out: &mut impl Write, it: &Standing, name: &str) {
    let Standing { organisation, since, keys, things, behind } = it;
    say(out, &format!("{organisation}\t{}\t{keys}\t{things}\t{behind}\t{name}", since.to_seconds()));
}

impl Rotate {
    fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let now = platform.clock.now();
        let day = self.before.unwrap_or_else(|| now.utc_date());
        let before = Timestamp::from_utc(day.and_time(NaiveTime::MIN));
        write_down_renewals(&platform, before)?;
        let rotated = platform.vault.rotate(before, now)?;
        let mut out = std::io::stdout().lock();
        for it in &rotated {
            let (organisation, anew, gone) = (it.organisation, it.rewrapped, it.destroyed);
            say(&mut out, &format!("{organisation}: {anew} keys wrapped anew, {gone} old ones destroyed."));
        }
        say(&mut out, "Everything is wrapped by the newest keys.");
        Ok(())
    }
}

impl RotateRoot {
    fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        write_down(&platform, "vault.root_key_replaced")?;
        let count = platform.vault.rotate_root()?;
        let file = platform.config.keys.root_file.display().to_string();
        let sentence =
            "keys of organisations are wrapped by a new root key. Copy it to every node before it starts again:";
        say(&mut std::io::stdout(), &format!("{count} {sentence} {file}"));
        Ok(())
    }
}

/// What the operator at the machine does.
fn row(platform: &Platform, kind: &str, subject: (&str, &str)) -> Entry {
    let by = json!({ "by": "operator" });
    Entry::by(platform.clock.now(), &Viewer::Anonymous, kind, subject).explained(&by)
}

/// Writes down what is done about the root key. Before it is done, as a run that is killed in between has done it; whoever
/// runs it again writes it down again.
fn write_down(platform: &Platform, kind: &str) -> Result<(), Error> {
    let row = row(platform, kind, ROOT_KEY);
    platform.database.write_here(|connection| audit::record_entry(connection, &row))
}

/// The same of the keys of each organisation that has something to be renewed, for its country.
fn write_down_renewals(platform: &Platform, before: Timestamp) -> Result<(), Error> {
    let standing = platform.vault.standing()?;
    platform.database.write_here(|connection| {
        let names = directory::organisation_names(connection, Language::English)?;
        let rows = standing.iter().filter(|it| it.is_due(before)).map(|it| {
            let country = names.iter().find(|name| name.organisation == it.organisation).and_then(|it| it.country);
            row(platform, "organisation.keys_renewed", ("organisation", it.organisation.as_str())).touching(country)
        });
        audit::record_all(connection, &rows.collect::<Vec<_>>())
    })
}
