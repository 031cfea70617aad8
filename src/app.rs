//! Builds every part once from the configuration. The only file that knows them all.

use std::collections::HashMap;
use std::fmt::Display;
use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{HttpServer, web};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing_actix_web::TracingLogger;

use crate::features::inbox::{self, PruneNotices};
use crate::features::notifications::{PruneSubscriptions, SendConfirmation};
use crate::features::{
    accounts, achievements, alerts, audit, checks, deviations, digest, exchange, library, mailroom, meetings,
    questions, rehearsal, search, security_features, specimens, transparency,
};
use crate::platform::Platform;
use crate::platform::clock::Clock;
use crate::platform::config::{Config, DatabaseAddress, DatabaseConfig, ProviderConfig, WitnessConfig, WrongSetting};
use crate::platform::crypto::{Passkeys, PasswordHasher, PortalKey};
use crate::platform::database::{Database, DbConn, is_migrated, migrate};
use crate::platform::errors::Error;
use crate::platform::i18n::Catalogues;
use crate::platform::jobs::{PruneJobs, Registry, Worker, WorkerHandle};
use crate::platform::mail::{Mailer, PruneMails, SendMail};
use crate::platform::outbound::{Outbound, Peer};
use crate::platform::pictures::Bench;
use crate::platform::scanner::Scanner;
use crate::platform::storage::Storage;
use crate::platform::vault::Vault;
use crate::platform::web::{
    MarkedPictures, PageCache, RequestLog, Throttle, Throttles, answer_head_as_get, draw_errors, refuse_other_methods,
    security_headers,
};
use crate::routes;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Viewer;

/// How long a reader may take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// How long an idle connection is kept.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// Jobs one node does at the same time: they wait for mail servers more than they work.
const JOBS_AT_ONCE: usize = 3;

/// Opens and checks everything a request needs, and brings the database to the newest shape. A portal in earnest is not
/// opened on what a demonstration left, nor the other way round. The error is one sentence for the person who started the
/// program.
pub fn build(config: Config, clock: Clock) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
    std::fs::create_dir_all(&config.data).map_err(|error| wrong_data(&config, &error))?;
    let database = open_database(&config.database)?;
    let platform = assemble(config, clock, database)?;
    transparency::expect_own_log(&platform)?;
    if !library::join(&platform)? {
        tracing::warn!("the files of this data folder belong to another database");
    }
    Ok(platform)
}

/// Opens a portal that is there already, for who looks after it: nothing is made and nothing is migrated.
pub fn open_existing(config: Config, clock: Clock) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
    if !config.data.join("files").is_dir() {
        return Err(wrong_data(&config, &"no portal has kept files there").into());
    }
    let wrong = |reason: &str| WrongSetting::new("SIJIL_DATABASE", format!("names a database that {reason}"));
    if matches!(&config.database.address, DatabaseAddress::Sqlite(path) if !path.is_file()) {
        return Err(wrong("does not exist").into());
    }
    let database = Database::open(&config.database).map_err(|error| wrong(&format!("cannot be opened ({error})")))?;
    if !is_migrated(&database)? {
        return Err(wrong("has not the newest shape; `sijil migrate` brings it there").into());
    }
    assemble(config, clock, database)
}

fn wrong_data(config: &Config, error: &dyn Display) -> WrongSetting {
    let reason = format!("names the folder {}, which cannot be used ({error})", config.data.display());
    WrongSetting::new("SIJIL_DATA", reason)
}

fn assemble(config: Config, clock: Clock, database: Database) -> Result<Arc<Platform>, Box<dyn std::error::Error>> {
    let catalogues = Arc::new(Catalogues::embedded()?);
    security_features::make_findable(&catalogues);
    Ok(Arc::new(Platform {
        database,
        clock,
        catalogues,
        pages: PageCache::default(),
        throttle: Throttle::default(),
        throttles: Throttles::default(),
        passwords: PasswordHasher::new(config.security.hashes_at_once),
        passkeys: Passkeys::of(&config.server),
        key: PortalKey::load_or_create(&config.key_file())?,
        vault: Vault::open(&config.keys)?,
        mailer: Mailer::new(&config.mail)?,
        outbound: Outbound::new(peers(&config))?,
        storage: Storage::open(&config.data.join("files")).map_err(|error| wrong_data(&config, &error))?,
        bench: Bench::default(),
        marked: MarkedPictures::default(),
        scanner: config.files.scanner.clone().map(Scanner::new),
        derived: Arc::default(),
        find_viewer: accounts::find_viewer,
        write_down: audit::write_down,
        address_went_bad: accounts::address_went_bad,
        config,
    }))
}

/// The machines the portal may ask anything.
fn peers(config: &Config) -> Vec<Peer> {
    let of_provider = |it: &ProviderConfig| {
        let is_in_own_network = it.is_in_own_network;
        it.origins.clone().into_iter().map(move |origin| Peer { origin, is_in_own_network })
    };
    let of_witness = |it: &WitnessConfig| Peer { origin: it.url.clone(), is_in_own_network: it.is_in_own_network };
    config.providers.iter().flat_map(of_provider).chain(config.witnesses.iter().map(of_witness)).collect()
}

fn open_database(config: &DatabaseConfig) -> Result<Database, WrongSetting> {
    let open = || {
        let database = Database::open(config)?;
        migrate(&database)?;
        database.write_here(|connection| {
            if search::prepare(connection)? {
                achievements::make_all_findable(connection)?;
                library::make_all_findable(connection)?;
                questions::make_all_findable(connection)?;
            }
            Ok(())
        })?;
        database.write_here(audit::enter_older)?;
        database.refresh_content_version()?;
        Ok(database)
    };
    open().map_err(|error: Error| {
        WrongSetting::new("SIJIL_DATABASE", format!("names a database that cannot be opened ({error})"))
    })
}

/// Verifies the log under everything and every row it commits to. `known` are files with checkpoints somebody kept.
///
/// # Errors
/// Of the database and the files.
pub fn verify(platform: &Platform, known: &[PathBuf]) -> Result<transparency::Verdict, Error> {
    let mut books: [Box<dyn transparency::Book>; 3] =
        [Box::new(audit::Rows::default()), Box::new(exchange::ReceiptBook), Box::new(exchange::EventBook)];
    transparency::verify(platform, known, &mut books)
}

/// Every kind of job, and those that run by themselves.
pub fn registry() -> Result<Registry, Error> {
    let mut registry = Registry::new();
    registry.add::<SendMail>().every(PruneJobs::EVERY, &PruneJobs)?.every(PruneMails::EVERY, &PruneMails)?;
    registry.add::<SendConfirmation>().every(PruneSubscriptions::EVERY, &PruneSubscriptions)?;
    registry.add::<PruneNotices>().every(PruneNotices::EVERY, &PruneNotices)?;
    achievements::register_jobs(&mut registry)?;
    alerts::register_jobs(&mut registry)?;
    exchange::register_jobs(&mut registry)?;
    library::register_jobs(&mut registry)?;
    questions::register_jobs(&mut registry)?;
    meetings::register_jobs(&mut registry)?;
    digest::register_jobs(&mut registry)?;
    mailroom::register_jobs(&mut registry);
    accounts::register_jobs(&mut registry)?;
    transparency::register_jobs(&mut registry);
    Ok(registry)
}

/// How the rehearsal beside a portal is put together: as the portal is, with the jobs of what can be tried there.
pub const REHEARSAL: rehearsal::Builders = rehearsal::Builders { platform: build, registry: registry_of_rehearsal };

fn registry_of_rehearsal() -> Result<Registry, Error> {
    let mut registry = Registry::new();
    exchange::register_jobs(&mut registry)?;
    transparency::register_jobs(&mut registry);
    Ok(registry)
}

/// Compares the rows of every feature with the stored files; with `mend` files nobody knows of are removed. Blocks.
pub fn examine(platform: &Platform, mend: bool) -> Result<Vec<library::Finding>, Error> {
    library::examine(platform, &[exchange::list_stored], mend)
}

/// Starts the threads that do queued work.
pub fn start_worker(platform: &Arc<Platform>) -> Result<WorkerHandle, Error> {
    Worker::start(Arc::clone(platform), Arc::new(registry()?), JOBS_AT_ONCE)
}

/// Starts answering on `listener`. The server ends cleanly on `SIGTERM`, with requests in flight finished.
pub fn serve(platform: &Arc<Platform>, listener: TcpListener) -> io::Result<Server> {
    let recorder = recorder().clone();
    let data = web::Data::from(Arc::clone(platform));
    let hall = Arc::new(rehearsal::Hall::new(Arc::clone(platform), REHEARSAL));
    tokio::spawn(rehearsal::Hall::keep(Arc::downgrade(&hall)));
    let hall = web::Data::from(hall);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(data.clone())
            .app_data(hall.clone())
            .app_data(web::Data::new(recorder.clone()))
            .app_data(web::Data::new(audit::NamesOf(names_of)))
            .app_data(web::Data::new(inbox::WordsOf(digest::words_of_notice)))
            .app_data(web::Data::new(checks::DeviationsOf(deviations::list_known)))
            .app_data(web::Data::new(checks::IssueOf(public_days_of_issue)))
            .app_data(web::Data::new(deviations::IssueOf(days_of_issue)))
            .app_data(web::Data::new(security_features::UsesOf(specimens::uses_of)))
            .configure(routes::mount)
            .wrap(from_fn(refuse_other_methods))
            .wrap(from_fn(draw_errors))
            .wrap(from_fn(security_headers))
            .wrap(Compress::default())
            .wrap(from_fn(answer_head_as_get))
            .wrap(TracingLogger::<RequestLog>::new())
    });
    let settings = &platform.config.server;
    Ok(server
        .workers(settings.workers)
        .worker_max_blocking_threads(usize::max(2, platform.config.database.connections as usize / settings.workers))
        .client_request_timeout(HEAD_TIMEOUT)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(settings.shutdown_seconds)
        .listen(listener)?
        .run())
}

/// When a version was issued, for deviations of it: nothing is known of one that its reader may not know.
fn days_of_issue(connection: &mut DbConn, viewer: &Viewer, code: &str) -> Result<checks::IssueDays, Error> {
    Ok(specimens::days_of_issue(connection, viewer, code)?.unwrap_or_default())
}

/// The same for the check of a date, which is open to everybody.
fn public_days_of_issue(connection: &mut DbConn, code: &str) -> Result<Option<checks::IssueDays>, Error> {
    specimens::days_of_issue(connection, &Viewer::Anonymous, code)
}

/// How people are called at home, for pages that know them by their ids only.
fn names_of(connection: &mut DbConn, people: &[PersonId]) -> Result<HashMap<PersonId, String>, Error> {
    let names = accounts::names_of(connection, people)?;
    Ok(names.into_iter().map(|(person, name)| (person, name.native)).collect())
}

/// Keeps the caches of this node true while other nodes or the command line change content: asks for the content's
/// version every second. What this node changes itself is seen at once.
pub async fn watch_content(platform: Arc<Platform>) {
    let mut tick = tokio::time::interval(Duration::from_secs(1));
    loop {
        tick.tick().await;
        let database = platform.database.clone();
        let asked = tokio::task::spawn_blocking(move || database.refresh_content_version()).await;
        if let Ok(Err(error)) = asked {
            tracing::warn!(%error, "the version of the content could not be read");
        }
    }
}

/// The figures of the process; there is one recorder, however often the portal is built in a test.
fn recorder() -> &'static PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    RECORDER.get_or_init(|| {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("figures are recorded elsewhere already");
        }
        handle
    })
}
