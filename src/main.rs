//! The command line of the portal: `sijil demo` shows it, `sijil serve` runs it.

use std::io::Write;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};
use sijil::app;
use sijil::features::demo;
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, LogFormat, Settings};
use sijil::platform::crypto::Token;
use tracing_subscriber::EnvFilter;

/// Sijil: the portal of the civil-registration organisations of the ten ECO member states.
#[derive(Parser)]
#[command(version, about)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Runs the portal. Every setting is an environment variable; the README lists them.
    Serve(Place),
    /// Shows the portal with real achievements and demonstration accounts.
    Demo(Demo),
    /// Brings the database to the newest shape and ends.
    Migrate(Place),
}

/// Where the portal listens and keeps its data; stands before the environment.
#[derive(Args)]
struct Place {
    /// Address and port to listen on [default: 127.0.0.1:8080].
    #[arg(long)]
    listen: Option<String>,
    /// Folder of the database, the files and the mail [default: data].
    #[arg(long)]
    data: Option<PathBuf>,
}

#[derive(Args)]
struct Demo {
    #[command(flatten)]
    place: Place,
    /// The password of every demonstration account; made up and printed where it is not given.
    #[arg(long)]
    password: Option<String>,
    /// Adds so many generated posts, for measuring.
    #[arg(long, default_value_t = 0)]
    posts: usize,
}

/// Letters of a made-up password: 72 random bits, for accounts that guard nothing.
const MADE_UP_LENGTH: usize = 12;

fn main() -> ExitCode {
    match run(&Command::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            say(&mut std::io::stderr(), &sentence.to_string());
            ExitCode::FAILURE
        }
    }
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn run(task: &Task) -> Outcome {
    match task {
        Task::Serve(place) => serve(place, |_| Ok(())),
        Task::Migrate(place) => open(place, false).map(drop),
        Task::Demo(demo) => show(demo),
    }
}

/// Reads the settings, starts the log and opens everything.
fn open(place: &Place, is_demo: bool) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
    let settings = Settings::from_environment()
        .with("SIJIL_LISTEN", place.listen.clone())
        .with("SIJIL_DATA", place.data.as_ref().map(|data| data.to_string_lossy().into_owned()));
    let config = Config::read(&settings, is_demo)?;
    start_log(&config)?;
    Ok(app::build(config, Clock::system())?)
}

fn serve(place: &Place, prepare: impl FnOnce(&Arc<Platform>) -> Outcome) -> Outcome {
    let platform = open(place, false)?;
    let listener = listen(&platform.config)?;
    prepare(&platform)?;
    run_until_told(&platform, listener)
}

/// Fills the portal where it is empty, says who may sign in, and runs it.
fn show(demo: &Demo) -> Outcome {
    let platform = open(&demo.place, true)?;
    let listener = listen(&platform.config)?;
    let password = match &demo.password {
        Some(password) => password.clone(),
        None => Token::generate()?.as_str()[..MADE_UP_LENGTH].to_owned(),
    };
    let hash = actix_web::rt::System::new().block_on(platform.passwords.hash(password.clone()))?;
    let options = demo::Options { password: hash, posts: demo.posts };
    demo::fill(&platform.database, &options, platform.clock.now())?;
    say(
        &mut std::io::stdout(),
        &format!(
            "Accounts of the demonstration: secretariat@sijil.example, and admin@, editor@, reviewer@ and officer@ \
             of af, az, ir, kg, kz, pk, tj, tm, tr and uz, as in editor@tr.sijil.example.\n\
             The password of all of them: {password}"
        ),
    );
    run_until_told(&platform, listener)
}

/// Takes the port first, so that an occupied one is known before anything else is done.
fn listen(config: &Config) -> Result<TcpListener, Box<dyn std::error::Error>> {
    let address = config.server.listen;
    let listener = TcpListener::bind(address).map_err(|error| {
        format!("The portal cannot listen on {address} ({error}); --listen or SIJIL_LISTEN names another address.")
    })?;
    Ok(listener)
}

fn run_until_told(platform: &Arc<Platform>, listener: TcpListener) -> Outcome {
    let address = listener.local_addr()?;
    actix_web::rt::System::new().block_on(async {
        let server = app::serve(platform, listener)?;
        let watch = actix_web::rt::spawn(app::watch_content(Arc::clone(platform)));
        let worker = app::start_worker(platform)?;
        say(&mut std::io::stdout(), &format!("Sijil listens on http://{address}"));
        server.await?;
        watch.abort();
        worker.stop().await?;
        Ok(())
    })
}

fn start_log(config: &Config) -> Outcome {
    let filter = EnvFilter::try_new(&config.server.log).map_err(|error| {
        format!("The setting SIJIL_LOG is {:?}, which cannot be read ({error}).", config.server.log)
    })?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.server.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}

/// Prints for the person at the terminal. A closed terminal is no reason to stop.
fn say(to: &mut impl Write, sentence: &str) {
    let _ = writeln!(to, "{sentence}");
}
