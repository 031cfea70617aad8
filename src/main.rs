//! The command line of the portal: `sijil demo` shows it, `sijil serve` runs it.

use std::io::Write;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};
use sijil::app;
use sijil::features::{accounts, audit, demo, directory};
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, LogFormat, Settings};
use sijil::platform::crypto::Token;
use sijil::platform::web::url_in;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::{Role, Viewer};
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
    /// People with an account.
    #[command(subcommand)]
    User(User),
}

#[derive(Subcommand)]
enum User {
    /// Makes an administrator and prints the link by which they choose their password: the first account of a portal.
    Create(NewUser),
}

#[derive(Args)]
struct NewUser {
    #[command(flatten)]
    place: Place,
    /// E-mail address of the account.
    #[arg(long)]
    email: String,
    /// Name as written at home.
    #[arg(long)]
    name: String,
    /// Name in Latin letters [default: the name].
    #[arg(long)]
    name_latin: Option<String>,
    /// Language of mails, as in fa or fa-AF.
    #[arg(long, default_value = "en")]
    language: String,
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
        Task::User(User::Create(new)) => create_user(new),
    }
}

/// Reads the settings, starts the log and opens everything.
fn open(place: &Place, is_demo: bool) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
    let settings = Settings::from_environment()
        .with("SIJIL_LISTEN", place.listen.clone())
        .with("SIJIL_DATA", place.data.as_ref().map(|data| data.to_string_lossy().into_owned()));
    let config = Config::read(&settings, is_demo)?;
    start_log(&config)?;
    app::build(config, Clock::system())
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

/// Makes the secretariat's administrator, who invites those of the countries.
fn create_user(new: &NewUser) -> Outcome {
    let platform = open(&new.place, false)?;
    let language = Language::from_tag(&new.language)
        .ok_or_else(|| format!("--language is {:?}, which is none of the thirteen languages.", new.language))?;
    let email = accounts::Email::parse(&new.email)
        .ok_or_else(|| format!("--email is {:?}, which is no e-mail address.", new.email))?;
    let now = platform.clock.now();
    let made = platform.database.write_here(|connection| {
        // The ten members and what is known of their organisations stand in every portal, not only in the demonstration.
        demo::fill_directory(connection, now)?;
        let person = accounts::NewPerson {
            organisation: directory::find_secretariat(connection)?,
            email,
            name: new.name.clone(),
            name_latin: new.name_latin.clone().unwrap_or_else(|| new.name.clone()),
            language,
            time_zone: "UTC".to_owned(),
            roles: vec![Role::SecretariatAdministrator],
        };
        let made = accounts::create_person(connection, person, None, now)?;
        if let Some((person, _)) = &made {
            audit::record(connection, now, &Viewer::Anonymous, "person.invited", ("person", person.id.as_str()))?;
        }
        Ok(made)
    })?;
    let (_, key) = made.ok_or("This address has an account already.")?;
    let link = format!("{}{}", platform.config.server.origin(), url_in(language, &key.path()));
    say(
        &mut std::io::stdout(),
        &format!("Within seven days this link lets the administrator choose a password:\n{link}"),
    );
    Ok(())
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
        // The server listens to signals from its first turn on; only then may anybody rely on it.
        let running = actix_web::rt::spawn(server);
        tokio::task::yield_now().await;
        say(&mut std::io::stdout(), &format!("Sijil listens on http://{address}"));
        running.await??;
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
