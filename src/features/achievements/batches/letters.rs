//! The mail that names all posts of a batch, in its recipient's language.

use std::collections::{BTreeMap, HashMap};

use super::super::batch::{Batch, BatchId, Step};
use super::super::imports::ImportId;
use super::super::store;
use super::super::{Achievement, AchievementId, State, urls};
use crate::features::notifications::{News, NewsKind};
use crate::features::{accounts, notifications};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{EmailAddress, Letter, Notice, Sample, outbox};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::viewer::Role;

/// A post and the languages it stands in.
type Post = (Achievement, Strip);
/// Somebody who asked for news, and the themes that are news to them: of thousands of readers each has a few words here,
/// not thousands of posts.
type Reader = (notifications::Recipient, Vec<Theme>);
/// The titles of posts a mail may name.
type Titles = HashMap<(AchievementId, Language), String>;

/// Posts a mail names; it says how many there are in all.
const NAMED: usize = 20;
/// Recipients asked for, or written to the outbox, in one go.
const AT_ONCE: usize = 200;

/// A post a mail names.
struct Item {
    language: Language,
    title: String,
    day: String,
    url: String,
}

struct BatchNotice {
    letter: Letter,
    subject: String,
    greeting: String,
    text: String,
    reason: String,
    items: Vec<Item>,
    /// A sentence where there are more than are named.
    more: String,
    url: String,
}

mail_templates!(
    BatchNotice,
    "achievement.batch",
    "achievements/mail/batch.subject",
    "achievements/mail/batch.text",
    "achievements/mail/batch.html"
);

/// A finished batch and what is to be told of it.
pub(super) struct Told<'a> {
    platform: &'a Platform,
    pub(super) batch: Batch,
    /// The posts, each with its strip.
    posts: Vec<Post>,
    /// The file they were made of.
    import: Option<ImportId>,
}

impl<'a> Told<'a> {
    /// The posts of a batch that still stand as the step left them; nothing where there are none.
    pub(super) fn of(connection: &mut DbConn, platform: &'a Platform, id: BatchId) -> Result<Option<Self>, Error> {
        let Some(batch) = store::maybe_batch(connection, id)? else { return Ok(None) };
        let done = store::list_done(connection, id)?;
        let mut posts = store::list_posts(connection, &done)?;
        posts.retain(|(it, _)| match batch.step {
            // News is told once, not again when a post returns from withdrawal.
            Step::Publish => it.state == State::Published && it.published_at.is_some_and(|at| at >= batch.created_at),
            Step::Return => it.state == State::Draft && it.reason == batch.reason,
            Step::HandOver => Some(it.responsible) == batch.to_person_id,
            Step::Retag => it.state == State::Published && Some(it.theme) == batch.theme,
            Step::Import => true,
            Step::Withdraw => false,
        });
        let import = store::maybe_import_of(connection, id)?.map(|it| it.id);
        // Who brought a file hears of it also where no row was taken.
        let is_told = !posts.is_empty() || import.is_some();
        Ok(is_told.then_some(Self { platform, batch, posts, import }))
    }

    /// Everyone who asked for news of the country, or of a theme among the posts: one mail each.
    pub(super) fn subscribers(&self) -> Result<(), Error> {
        let mut themes: BTreeMap<Theme, Vec<&Post>> = BTreeMap::new();
        for post in &self.posts {
            themes.entry(post.0.theme).or_default().push(post);
        }
        let mut readers: BTreeMap<String, Reader> = BTreeMap::new();
        for theme in themes.keys() {
            for reader in self.recipients(*theme)? {
                let key = reader.email.as_str().to_owned();
                readers.entry(key).or_insert_with(|| (reader, Vec::new())).1.push(*theme);
            }
        }
        let titles = self.titles(themes.values())?;
        let readers: Vec<_> = readers.into_values().collect();
        for readers in readers.chunks(AT_ONCE) {
            self.platform.database.write_here(|connection| {
                for (reader, chosen) in readers {
                    let posts: Vec<&Post> = chosen.iter().filter_map(|it| themes.get(it)).flatten().copied().collect();
                    let links = notifications::unsubscribe_links(&self.platform.key, reader.subscription);
                    let letter = self.letter(reader.language).with_unsubscribe(&links.one_click, &links.page);
                    self.tell(connection, (letter, Some(&titles)), "", &posts, reader.email.as_str())?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Those who answer for the posts that came back: one mail each.
    pub(super) fn writers(&self) -> Result<(), Error> {
        let mut posts: HashMap<PersonId, Vec<&Post>> = HashMap::new();
        for post in &self.posts {
            posts.entry(post.0.responsible).or_default().push(post);
        }
        self.people(&posts)
    }

    /// The country's other reviewers: public posts stand under another theme by the hand of one.
    pub(super) fn colleagues(&self) -> Result<(), Error> {
        let posts: Vec<&Post> = self.posts.iter().collect();
        let titles = self.titles(std::iter::once(&posts))?;
        self.platform.database.write_here(|connection| {
            let reviewers = accounts::list_holders(connection, self.batch.country, Role::Reviewer)?;
            for reviewer in reviewers.iter().filter(|it| it.person != self.batch.person_id) {
                let letter = self.letter(reviewer.language);
                self.tell(connection, (letter, Some(&titles)), &reviewer.name, &posts, reviewer.email.as_str())?;
            }
            Ok(())
        })
    }

    /// Who answers for the posts from now on.
    pub(super) fn successor(&self) -> Result<(), Error> {
        let Some(person) = self.batch.to_person_id.filter(|it| *it != self.batch.person_id) else { return Ok(()) };
        self.people(&HashMap::from([(person, self.posts.iter().collect())]))
    }

    /// Who brought the file, as long as they may sign in: also who writes no more, whom no post is named to.
    pub(super) fn importer(&self) -> Result<(), Error> {
        let posts: Vec<&Post> = self.posts.iter().collect();
        let titles = self.titles(std::iter::once(&posts))?;
        self.platform.database.write_here(|connection| {
            let Some(to) = accounts::maybe_recipient(connection, self.batch.person_id)? else { return Ok(()) };
            let writers = accounts::list_holders(connection, self.batch.country, Role::Editor)?;
            let titles = writers.iter().any(|it| it.person == to.person).then_some(&titles);
            self.tell(connection, (self.letter(to.language), titles), &to.name, &posts, to.email.as_str())
        })
    }

    fn people(&self, posts: &HashMap<PersonId, Vec<&Post>>) -> Result<(), Error> {
        let titles = self.titles(posts.values())?;
        self.platform.database.write_here(|connection| {
            let writers = accounts::list_holders(connection, self.batch.country, Role::Editor)?;
            for writer in &writers {
                if let Some(posts) = posts.get(&writer.person) {
                    let letter = self.letter(writer.language);
                    self.tell(connection, (letter, Some(&titles)), &writer.name, posts, writer.email.as_str())?;
                }
            }
            Ok(())
        })
    }

    fn recipients(&self, theme: Theme) -> Result<Vec<notifications::Recipient>, Error> {
        let news = News::first(NewsKind::Achievement, self.batch.country, theme);
        let (mut all, mut after) = (Vec::new(), None::<String>);
        loop {
            let batch = self
                .platform
                .database
                .read_here(|connection| notifications::recipients(connection, &news, after.as_deref(), AT_ONCE))?;
            all.extend(batch.list);
            match batch.next {
                None => return Ok(all),
                next => after = next,
            }
        }
    }

    /// The titles of the posts that are named of each of these lists, in every language: asked for once for all mails.
    fn titles<'p>(&self, lists: impl Iterator<Item = &'p Vec<&'p Post>>) -> Result<Titles, Error> {
        let ids: Vec<AchievementId> = lists.flat_map(|posts| posts.iter().take(NAMED).map(|(it, _)| it.id)).collect();
        self.platform.database.read_here(|connection| store::list_titles(connection, &ids))
    }

    /// One mail per batch and recipient, however often the job runs. Without titles it names no post.
    fn tell(
        &self,
        connection: &mut DbConn,
        (letter, titles): (Letter, Option<&Titles>),
        name: &str,
        posts: &[&Post],
        to: &str,
    ) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to) else {
            tracing::warn!("an address in the database is none; its mail is not written");
            return Ok(());
        };
        let named = titles.map_or(&[][..], |_| posts);
        let items = titles.map_or_else(Vec::new, |titles| {
            named.iter().take(NAMED).map(|(it, strip)| item(&letter, titles, (it, *strip))).collect()
        });
        let count = i64::try_from(posts.len()).unwrap_or(i64::MAX);
        let country = letter.country_name(self.batch.country);
        let (subject, text, url) = match self.batch.step {
            Step::Return => ("bulk-mail-returned-subject", "bulk-mail-returned-text", urls::drafts()),
            Step::Retag => ("bulk-mail-retagged-subject", "bulk-mail-retagged-text", urls::list_of(self.batch.country)),
            Step::HandOver => ("bulk-mail-handed-subject", "bulk-mail-handed-text", urls::drafts()),
            Step::Import => {
                let page = self.import.map_or_else(urls::drafts, urls::imported);
                ("bulk-mail-imported-subject", "bulk-mail-imported-text", page)
            }
            _ => ("bulk-mail-published-subject", "bulk-mail-published-text", urls::list_of(self.batch.country)),
        };
        let said = |key: &str| letter.t_with(key, &[("count", count.into()), ("country", country.into())]).into_owned();
        let more = i64::try_from(named.len().saturating_sub(NAMED)).unwrap_or(0);
        let notice = BatchNotice {
            subject: said(subject),
            greeting: match name {
                "" => String::new(),
                name => letter.t_with("achievements-mail-greeting", &[("name", name.into())]).into_owned(),
            },
            text: said(text),
            reason: self.batch.reason.clone().unwrap_or_default(),
            items,
            more: match more {
                0 => String::new(),
                more => letter.t_with("bulk-confirm-more", &[("count", more.into())]).into_owned(),
            },
            url: letter.absolute(&url),
            letter,
        };
        let key = format!("achievement.batch {} {}", self.batch.id, address.key());
        outbox::put(connection, &notice.message(address)?, &key, self.platform.clock.now())?;
        Ok(())
    }

    fn letter(&self, language: Language) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), language);
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now())
    }
}

/// What a mail says of a post, in the best language there is for its reader.
fn item(letter: &Letter, titles: &Titles, (it, strip): (&Achievement, Strip)) -> Item {
    let is_public = it.state == State::Published;
    let language = if is_public { strip.best(letter.language()) } else { it.original_language };
    let path = if is_public { urls::show(&it.slug) } else { urls::review(it.id) };
    let title = titles.get(&(it.id, language)).unwrap_or(&it.reference).clone();
    Item { language, title, day: letter.date(it.day), url: letter.absolute(&path) }
}

/// How the mail looks, whatever was done with many posts.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let item = |language, title: &str| Item {
        language,
        title: title.to_owned(),
        day: letter.date(letter.day_of(letter.now)),
        url: letter.absolute(&urls::show("tr-2026-0001")),
    };
    let country = letter.country_name(CountryCode::Turkiye);
    let notice = |subject: &str, text: &str| {
        let said = |key: &str| letter.t_with(key, &[("count", 2.into()), ("country", country.into())]).into_owned();
        BatchNotice {
            subject: said(subject),
            greeting: String::new(),
            text: said(text),
            reason: String::new(),
            items: vec![item(Language::Turkish, "Kimlik kartı on dakikada"), item(Language::Persian, "ثبت سیار")],
            more: letter.t_with("bulk-confirm-more", &[("count", 3.into())]).into_owned(),
            url: letter.absolute(&urls::drafts()),
            letter: letter.clone(),
        }
    };
    Ok(vec![
        notice("bulk-mail-published-subject", "bulk-mail-published-text").sample()?,
        notice("bulk-mail-returned-subject", "bulk-mail-returned-text").sample()?,
        notice("bulk-mail-retagged-subject", "bulk-mail-retagged-text").sample()?,
        notice("bulk-mail-handed-subject", "bulk-mail-handed-text").sample()?,
        notice("bulk-mail-imported-subject", "bulk-mail-imported-text").sample()?,
    ])
}
