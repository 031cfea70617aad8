//! Guidance: each reader gets the articles the Traffic Light Protocol lets them have, one person writes and another
//! releases, and a translation says when it lags.

mod reading;
mod writing;

use sijil::features::accounts;
use sijil::features::guidance::{self, Article, Audience, Basis, By, Given, Particulars, Source, Topic, Words};
use sijil::platform::errors::Error;
use sijil::vocabulary::known_day::KnownDay;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::level::Level;
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Someone, TestApp};

/// A country's register with its writer and its reviewer.
pub struct Office {
    pub app: TestApp,
    pub editor: Someone,
    pub reviewer: Someone,
    pub writing: Browser,
    pub reviewing: Browser,
}

impl Office {
    pub async fn open() -> Self {
        Self::at(TestApp::start().await).await
    }

    /// The office of this portal.
    pub async fn at(app: TestApp) -> Self {
        let (editor, reviewer) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Reviewer]).await);
        let (writing, reviewing) = (app.signed_in(&editor).await, app.signed_in(&reviewer).await);
        Self { app, editor, reviewer, writing, reviewing }
    }

    pub fn particulars(&self, tlp: Tlp) -> Particulars {
        Particulars {
            tlp,
            organisations: vec![self.app.organisation("IR")],
            audiences: vec![Audience::RegistryCounter, Audience::Examiner],
            level: Level::Second,
            topics: vec![Topic::Inspection],
            publisher: "Institute".to_owned(),
            year: Some(2018),
            review_due: "2028-01-31".parse().unwrap(),
            is_confirmed: false,
            sources: vec![Source {
                title: "A source".to_owned(),
                url: "https://source.example/a".to_owned(),
                as_of: KnownDay::parse("2018-05"),
                basis: Basis::Abstract,
            }],
        }
    }

    /// One writes an article in English, the other releases it.
    pub fn publish(&self, slug: &str, particulars: Particulars, words: Words) -> Article {
        self.step(|connection, writer, reviewer| {
            let given = Given {
                words,
                particulars: Some(particulars),
                source_version: 0,
                opening_reason: None,
                is_finished: true,
            };
            let it = guidance::begin(connection, writer, (slug.to_owned(), Language::English), given)?;
            guidance::release(connection, reviewer, it, (Language::English, 1))
        })
        .unwrap()
    }

    /// The same for another text of an article, or other words of its original.
    pub fn follow(&self, it: Article, language: Language, words: Words) -> Article {
        let particulars = it.particulars.clone();
        self.try_follow(it, language, words, particulars).unwrap()
    }

    /// The same, which may be refused; an original says for whom it is from then on.
    pub fn try_follow(
        &self,
        it: Article,
        language: Language,
        words: Words,
        particulars: Particulars,
    ) -> Result<Article, Error> {
        self.step(|connection, writer, reviewer| {
            let particulars = (language == it.original_language).then_some(particulars);
            let source_version = it.original_version;
            let given = Given { words, particulars, source_version, opening_reason: None, is_finished: true };
            let it = guidance::write(connection, writer, it, language, given)?;
            let revision = it.revisions;
            guidance::release(connection, reviewer, it, (language, revision))
        })
    }

    /// Other words of its original, as it stands now.
    pub fn rewrite(&self, slug: &str, words: Words) -> Article {
        let it = self.app.look(|connection| guidance::find(connection, slug)).unwrap();
        self.follow(it, Language::English, words)
    }

    fn step<T>(
        &self,
        work: impl FnOnce(&mut sijil::platform::database::DbConn, By<'_>, By<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.app.turn_clock(60);
        let now = self.app.platform.clock.now();
        self.app.platform.database.write_here(|connection| {
            let writer = accounts::viewer_of(connection, self.editor.id, now)?;
            let reviewer = accounts::viewer_of(connection, self.reviewer.id, now)?;
            let by = |viewer| By { viewer, now, tells: true };
            work(connection, by(&writer), by(&reviewer))
        })
    }
}

pub fn words(title: &str) -> Words {
    Words { title: title.to_owned(), summary: format!("{title}, in short."), body: "One paragraph.".to_owned() }
}
