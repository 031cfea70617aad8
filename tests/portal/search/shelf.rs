//! An empty index on each engine there is: SQLite always, PostgreSQL where `TEST_DATABASE_URL` names a server.

use sijil::features::search::{self, Audience, Chosen, Entry, Found, Order, Query, Readers};
use sijil::platform::config::{Config, Settings};
use sijil::platform::database::{Database, migrate};
use sijil::vocabulary::language::Language;
use tempfile::TempDir;

use crate::support::TestDatabase;

/// One engine with its index.
pub struct Shelf {
    pub engine: &'static str,
    pub database: Database,
    _address: TestDatabase,
    _folder: TempDir,
}

/// Every engine there is.
pub fn shelves() -> Vec<Shelf> {
    let folder = TempDir::new().unwrap();
    let file = TestDatabase::in_folder(folder.path());
    let mut shelves = vec![Shelf::new("SQLite", file, folder)];
    if let Ok(server) = std::env::var("TEST_DATABASE_URL") {
        shelves.push(Shelf::new("PostgreSQL", TestDatabase::on_server(server), TempDir::new().unwrap()));
    }
    shelves
}

impl Shelf {
    fn new(engine: &'static str, address: TestDatabase, folder: TempDir) -> Self {
        let config = Config::read(&Settings::of(&[("SIJIL_DATABASE", &address.address)]), false).unwrap();
        let database = Database::open(&config.database).unwrap();
        migrate(&database).unwrap();
        database.write_here(search::prepare).unwrap();
        Self { engine, database, _address: address, _folder: folder }
    }

    pub fn put(&self, entry: &Entry) {
        self.database.write_here(|connection| search::put(connection, entry)).unwrap();
    }

    pub fn put_many(&self, entries: &[Entry]) {
        self.database.write_here(|connection| search::put_many(connection, entries)).unwrap();
    }

    pub fn find(&self, query: &Query) -> Found {
        self.database.read_here(|connection| search::find(connection, query)).unwrap()
    }

    /// The things an English reader finds, best first.
    pub fn subjects(&self, text: &str) -> Vec<String> {
        self.find(&query(text)).hits.into_iter().map(|hit| hit.subject_id).collect()
    }
}

/// An achievement of no country.
pub fn entry(subject: &str, language: Language, title: &str, body: &str) -> Entry {
    Entry {
        kind: "achievement".to_owned(),
        subject_id: subject.to_owned(),
        language,
        path: format!("/achievements/{subject}"),
        title: title.to_owned(),
        body: body.to_owned(),
        country: None,
        theme: None,
        day: None,
        readers: Readers::Everyone,
        state: None,
        since: None,
    }
}

/// The same on a day of 2026.
pub fn entry_of_day(subject: &str, day: u32, title: &str, body: &str) -> Entry {
    let day = chrono::NaiveDate::from_yo_opt(2026, day);
    Entry { day, ..entry(subject, Language::English, title, body) }
}

/// Kinds of things an index holds; terms of the glossary are found beside it, and a story that counts what it put there
/// asks for these.
const KINDS: [&str; 5] = ["achievement", "country", "question", "document", "file"];

/// What an English reader asks, all answers on one page.
pub fn query(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        language: Language::English,
        chosen: Chosen { kinds: KINDS.to_vec(), ..Chosen::default() },
        audience: Audience::everyone(),
        is_exact: false,
        page: 1,
        limit: 1_000,
        order: Order::Best,
        wants_facets: false,
    }
}
