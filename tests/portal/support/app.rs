//! The whole portal for one test.

use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use sijil::app;
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, MailTransport, Settings};
use sijil::platform::crypto::{HashCost, PasswordHasher};
use sijil::platform::database::DbConn;
use sijil::platform::outbound::Outbound;
use sijil::vocabulary::timestamp::Timestamp;
use tempfile::TempDir;

use super::Browser;
use super::database::TestDatabase;

/// The moment every test begins at: Sunday, 22 November 2026, 10:00 UTC (1 Azar 1405).
const START: &str = "2026-11-22T10:00:00Z";

/// What a password costs in stories of other things: hashing in earnest was a third of what the suite took.
const LIGHT: HashCost = HashCost { memory: 256, passes: 1 };

/// A running portal. It ends with the test.
pub struct TestApp {
    pub platform: Arc<Platform>,
    pub address: String,
    server: actix_web::dev::ServerHandle,
    // Fields drop in this order: the database's schema after everything that uses it.
    database: TestDatabase,
    keys: TestDatabase,
    folder: TempDir,
}

impl TestApp {
    /// A portal with an empty database.
    pub async fn start() -> Self {
        Self::start_with(&[], false).await
    }

    /// A portal with further settings.
    pub async fn start_with(settings: &[(&str, &str)], is_demo: bool) -> Self {
        let folder = TempDir::new().unwrap();
        Self::start_on(TestDatabase::make(folder.path()), folder, settings, is_demo).await
    }

    /// A portal that asks other machines in its own way.
    pub async fn start_asking(settings: &[(&str, &str)], outbound: Outbound) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let folder = TempDir::new().unwrap();
        let database = TestDatabase::make(folder.path());
        Self::start_whole(listener, database, folder, settings, false, |it| it.outbound = outbound).await
    }

    /// A portal whose passwords cost what they cost in earnest: for stories about them.
    pub async fn start_in_earnest(settings: &[(&str, &str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let folder = TempDir::new().unwrap();
        let database = TestDatabase::make(folder.path());
        let in_earnest = |it: &mut Platform| it.passwords = PasswordHasher::new(it.config.security.hashes_at_once);
        Self::start_whole(listener, database, folder, settings, false, in_earnest).await
    }

    /// A portal that people reach by a name, as passkeys need.
    pub async fn start_on_localhost(settings: &[(&str, &str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://localhost:{}", listener.local_addr().unwrap().port());
        let folder = TempDir::new().unwrap();
        let mut all = vec![("SIJIL_PUBLIC_URL", address.as_str())];
        all.extend_from_slice(settings);
        let mut app = Self::start_at(listener, TestDatabase::make(folder.path()), folder, &all, false).await;
        app.address = address;
        app
    }

    /// A portal on SQLite, whatever the suite runs on: for stories about its file.
    pub async fn start_on_sqlite(settings: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        Self::start_on(TestDatabase::in_folder(folder.path()), folder, settings, false).await
    }

    async fn start_on(database: TestDatabase, folder: TempDir, settings: &[(&str, &str)], is_demo: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        Self::start_at(listener, database, folder, settings, is_demo).await
    }

    async fn start_at(
        listener: TcpListener,
        database: TestDatabase,
        folder: TempDir,
        settings: &[(&str, &str)],
        is_demo: bool,
    ) -> Self {
        Self::start_whole(listener, database, folder, settings, is_demo, |_| ()).await
    }

    #[expect(clippy::unused_async, reason = "the server needs the runtime that an async test brings")]
    async fn start_whole(
        listener: TcpListener,
        database: TestDatabase,
        folder: TempDir,
        settings: &[(&str, &str)],
        is_demo: bool,
        change: impl FnOnce(&mut Platform),
    ) -> Self {
        let listen = listener.local_addr().unwrap().to_string();
        let data = folder.path().to_string_lossy().into_owned();
        let keys = database.beside(folder.path());
        let mut all = vec![
            ("SIJIL_DATA", data.as_str()),
            ("SIJIL_DATABASE", &database.address),
            ("SIJIL_KEYS", &keys.address),
            ("SIJIL_LISTEN", &listen),
            ("SIJIL_WORKERS", "1"),
            // As in the demonstration: a story of other things signs its people in with a password alone.
            ("SIJIL_SECOND_FACTOR", "offered"),
        ];
        all.extend_from_slice(settings);
        let mut config = Config::read(&Settings::of(&all), is_demo).unwrap();
        // Where a test names no mail server of its own.
        if matches!(config.mail.transport, MailTransport::Folder(_)) {
            config.mail.transport = MailTransport::Memory;
        }
        let mut platform = app::build(config, Clock::standing_at(Timestamp::parse(START).unwrap())).unwrap();
        let whole = Arc::get_mut(&mut platform).expect("nobody else holds it yet");
        whole.passwords = PasswordHasher::costing(whole.config.security.hashes_at_once, LIGHT);
        change(whole);
        let server = app::serve(&platform, listener).unwrap();
        let handle = server.handle();
        tokio::spawn(server);
        Self { platform, address: format!("http://{listen}"), server: handle, database, keys, folder }
    }

    /// Stops answering and answers again at the same address, with nothing but what lies on the disk; `meanwhile` something
    /// may happen to that.
    pub async fn serve_anew(&mut self, meanwhile: impl FnOnce()) {
        self.server.stop(false).await;
        meanwhile();
        // Browsers that kept a connection notice that it is closed.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let listener = TcpListener::bind(self.address.strip_prefix("http://").unwrap()).unwrap();
        let server = app::serve(&self.platform, listener).unwrap();
        self.server = server.handle();
        tokio::spawn(server);
    }

    /// Holds a change of somebody else's open while something else is done, and lets it commit a moment later.
    pub async fn while_held<T>(
        &self,
        held: impl FnOnce(&mut DbConn) + Send + 'static,
        sent: impl Future<Output = T>,
    ) -> T {
        let (begun, has_begun) = channel();
        let database = self.platform.database.clone();
        let other = std::thread::spawn(move || {
            database.write_here(|connection| {
                held(connection);
                begun.send(()).unwrap();
                std::thread::sleep(Duration::from_millis(400));
                Ok(())
            })
        });
        has_begun.recv().unwrap();
        let answer = sent.await;
        other.join().unwrap().unwrap();
        answer
    }

    /// The program as an operator of this portal starts it at a terminal.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.args(words).env_clear().env("SIJIL_LOG", "error").env("SIJIL_PUBLIC_URL", "https://sijil.example");
        command.env("SIJIL_DATA", self.folder.path()).env("SIJIL_DATABASE", &self.database.address);
        command.env("SIJIL_KEYS", &self.keys.address);
        command
    }

    /// Where everything lies that the portal keeps in files.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Sets the clock by the machine's, which a program beside this one goes by.
    pub fn set_clock_by_the_machine(&self) {
        let now = self.platform.clock.now();
        self.turn_clock(Clock::system().now().since(now).num_seconds());
    }

    /// Does what is due and looks for what `sijil doctor` would name a day later: nothing half stored, nothing nobody
    /// knows of.
    pub fn expect_files_in_order(&self) {
        self.work();
        self.set_clock_by_the_machine();
        self.turn_clock(25 * 3600);
        assert_eq!(app::examine(&self.platform, false).unwrap(), []);
    }

    /// A browser nobody is signed in with.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.address)
    }

    /// Turns the clock forward.
    pub fn turn_clock(&self, seconds: i64) {
        self.platform.clock.turn(seconds);
    }

    /// Looks into the database.
    pub fn look<T>(&self, work: impl FnOnce(&mut DbConn) -> T) -> T {
        self.platform.database.read_here(|connection| Ok(work(connection))).unwrap()
    }

    /// Changes the database behind the portal's back.
    pub fn arrange<T>(&self, work: impl FnOnce(&mut DbConn) -> T) -> T {
        self.platform.database.write_here(|connection| Ok(work(connection))).unwrap()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        drop(self.server.stop(false));
        let _ = (&self.database.address, &self.keys.address, self.folder.path());
    }
}
